"""What the 文件 menu does; each dialog is imported when it is first wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from rongui_desktop.ui.context import PageContext
    from rongui_desktop.ui.dialogs.settings_dialog import SettingsDialog
    from rongui_desktop.ui.main_window import MainWindow

ABOUT = "容桂人大街道工委办公系统\n\n代表联络站的登记、督办与年度总结。全部数据只保存在本机，程序不联网。"


class FileMenu(QObject):
    """The 文件 menu of one open store."""

    def __init__(self, context: PageContext, window: MainWindow) -> None:
        """Make the menu."""
        super().__init__(window)
        self._context = context
        self._window = window
        # Kept while it holds something typed that is neither saved nor given up.
        self._settings: SettingsDialog | None = None
        self.menu = QMenu(window.menus.file)
        self.menu.setObjectName("fileMenu")
        self.menu.addAction("导入工作簿(&I)…", self.import_workbook)
        self.menu.addAction("导出(&E)…", self.export_workbook)
        self.menu.addSeparator()
        self.menu.addAction("备份(&B)…", self.backups)
        self.menu.addAction("恢复备份(&R)…", self.backups)
        self.menu.addAction("回收站(&D)…", self.recycle_bin)
        self.menu.addSeparator()
        self.menu.addAction("设置(&S)…", self.settings)
        self._large = self.menu.addAction("大字显示(&L)")
        self._large.setCheckable(True)
        self._large.setChecked(bool(context.local.get("large_type", False)))
        self._large.toggled.connect(window.set_large_type)
        self.menu.addAction("关于(&A)", self.about)
        self.menu.addSeparator()
        self.menu.addAction("退出(&X)", "Ctrl+Q", window.close)
        self.menu.aboutToShow.connect(self._refresh)

    def _refresh(self) -> None:
        self._large.blockSignals(True)
        self._large.setChecked(bool(self._context.local.get("large_type", False)))
        self._large.blockSignals(False)

    def import_workbook(self) -> None:
        """Choose a workbook, preview it, import it."""
        from rongui_desktop.ui.dialogs.import_dialog import ImportDialog

        dialog = ImportDialog(self._context, self._window)
        dialog.open()
        if not dialog.choose():
            dialog.close()

    def export_workbook(self) -> None:
        """Choose what to export and where to."""
        from rongui_desktop.ui.dialogs.export_dialog import ExportDialog

        ExportDialog(self._context, self._window.years(), self._window).open()

    def backups(self) -> None:
        """Show the backups: make one, look into one, go back to one."""
        from rongui_desktop.ui.dialogs.backups_dialog import BackupsDialog

        dialog = BackupsDialog(self._context, self._window)
        dialog.restore_wanted.connect(self._restore)
        dialog.open()

    def _restore(self, path: Path) -> None:
        self._window.reopen_wanted.emit(path)

    def recycle_bin(self) -> None:
        """Show what was deleted, and put it back."""
        from rongui_desktop.ui.dialogs.recycle_dialog import RecycleDialog

        RecycleDialog(self._context, self._window).open()

    def settings(self) -> None:
        """Open the settings of the station."""
        from rongui_desktop.ui.dialogs.settings_dialog import SettingsDialog

        if self._settings is None:
            self._settings = SettingsDialog(self._context, self._window)
            self._settings.settled.connect(self._settled)
        self._settings.open()

    def _settled(self) -> None:
        if self._settings is not None:
            self._settings.deleteLater()
            self._settings = None

    def about(self) -> None:
        """Say what the program is."""
        self._context.messages.inform(ABOUT)
