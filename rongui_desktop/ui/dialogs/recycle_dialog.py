"""The recycle bin (回收站): what was deleted, by whom and when; one or several records are put back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.services.recycle import recycle_listing, restore_records
from rongui_desktop.ui.forms.ui_recycle_dialog import Ui_RecycleDialog
from rongui_desktop.ui.widgets.select_row import select_row
from rongui_desktop.ui.widgets.tall_enough import TallEnough

if TYPE_CHECKING:
    from rongui_desktop.ui.context import PageContext


class RecycleDialog(QDialog):
    """Lists what was deleted, last first; Enter puts back what is selected. Errors stand under the list."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Read the bin."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.ui = Ui_RecycleDialog()
        self.ui.setupUi(self)
        ui = self.ui
        TallEnough(self)
        ui.recycleTable.set_empty("回收站是空的")
        self._rows = ui.recycleTable.show_listing(context, recycle_listing(), "回收站")
        self._rows.loaded.connect(self._loaded)
        ui.recycleFilterEdit.filtered.connect(self._rows.set_text)
        ui.recycleFilterEdit.left_downwards.connect(self._into_table)
        ui.recycleTable.foot_changed.connect(ui.footLabel.setText)
        ui.recycleTable.selection_changed.connect(self._selected)
        ui.recycleTable.opened.connect(self._opened)
        ui.restoreButton.clicked.connect(self.restore)
        ui.closeButton.clicked.connect(self.reject)
        context.changes.changed.connect(self._changed)
        self._rows.load()
        ui.recycleTable.setFocus()

    def restore(self) -> None:
        """Put back what is selected, all of it or nothing."""
        keys = self.ui.recycleTable.selected_keys()
        if keys:
            self.ui.errorLabel.hide()
            self.ui.restoreButton.setEnabled(False)
            work = partial(restore_records, self._context.store, keys)
            self._context.tasks.run(self, work, self._restored, self._refused)

    def _restored(self, count: int) -> None:
        self._context.messages.note(f"已恢复 {count} 条记录")
        # Any page may show them; this list is read again too.
        self._context.changes.notify("all")

    def _refused(self, error: Exception) -> None:
        self.ui.restoreButton.setEnabled(True)
        if isinstance(error, UserError):
            self.ui.errorLabel.setText(error.message)
            self.ui.errorLabel.show()

    def _changed(self, _feature: str) -> None:
        self._rows.load()

    def _loaded(self, _foot: str) -> None:
        table = self.ui.recycleTable
        if table.current_key() is None and self._rows.rowCount():
            select_row(table, 0)

    def _selected(self, count: int) -> None:
        self.ui.errorLabel.hide()
        self.ui.restoreButton.setEnabled(count > 0)
        self.ui.restoreButton.setText(f"恢复所选 {count} 条(&R)" if count > 1 else "恢复所选(&R)")

    def _opened(self, _key: UUID) -> None:
        self.restore()

    def _into_table(self) -> None:
        self.ui.recycleTable.setFocus(Qt.FocusReason.OtherFocusReason)
