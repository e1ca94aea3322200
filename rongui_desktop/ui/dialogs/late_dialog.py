"""The late projects of a year: why, since when, how often raised; exported, printed, opened one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from rongui_desktop.services.supervision_lateness import late_listing
from rongui_desktop.ui.forms.ui_late_dialog import Ui_LateDialog
from rongui_desktop.ui.widgets.select_row import select_row
from rongui_desktop.ui.widgets.tall_enough import TallEnough

if TYPE_CHECKING:
    from rongui_desktop.ui.context import PageContext


class LateDialog(QDialog):
    """Enter or a double-click shows the project on its page."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Read the late projects of the year that the window shows."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.ui = Ui_LateDialog()
        self.ui.setupUi(self)
        ui, year = self.ui, context.year.value
        TallEnough(self)
        title = f"{year}年滞后项目"
        self.setWindowTitle(title)
        ui.lateTable.set_empty("这一年没有未按计划或暂停的项目")
        self._rows = ui.lateTable.show_listing(context, late_listing(), title)
        self._rows.loaded.connect(self._loaded)
        ui.lateFilterEdit.filtered.connect(self._rows.set_text)
        ui.lateFilterEdit.left_downwards.connect(self._into_table)
        ui.lateTable.foot_changed.connect(ui.footLabel.setText)
        ui.lateTable.opened.connect(self._opened)
        ui.exportButton.clicked.connect(ui.lateTable.export)
        ui.printButton.clicked.connect(ui.lateTable.print_rows)
        ui.closeButton.clicked.connect(self.reject)
        self._rows.load()
        ui.lateTable.setFocus()

    def _loaded(self, _foot: str) -> None:
        if self.ui.lateTable.current_key() is None and self._rows.rowCount():
            select_row(self.ui.lateTable, 0)

    def _opened(self, key: UUID) -> None:
        self.accept()
        self._context.navigator.open("key_project", key)

    def _into_table(self) -> None:
        self.ui.lateTable.setFocus(Qt.FocusReason.OtherFocusReason)
