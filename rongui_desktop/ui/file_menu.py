"""What the 文件 menu does; each dialog is imported when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from rongui_desktop.ui.context import PageContext
    from rongui_desktop.ui.forms.ui_main_window import Ui_MainWindow
    from rongui_desktop.ui.main_window import MainWindow

ABOUT = "容桂人大街道工委办公系统\n\n代表联络站的登记、督办与年度总结。全部数据只保存在本机，程序不联网。"


class FileMenu(QObject):
    """The actions of the 文件 menu on one open store."""

    def __init__(self, context: PageContext, form: Ui_MainWindow, window: MainWindow) -> None:
        """Connect the menu's actions."""
        super().__init__(window)
        self._context = context
        self._window = window
        form.settingsAction.triggered.connect(self.settings)
        form.aboutAction.triggered.connect(self.about)

    def settings(self) -> None:
        """Open the settings of the station."""
        from rongui_desktop.ui.dialogs.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._context, self._window)
        dialog.open()

    def about(self) -> None:
        """Say what the program is."""
        self._context.messages.inform(ABOUT)
