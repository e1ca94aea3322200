"""A list in a dialog of its own: filtered, sorted, exported and printed; `chosen` opens what is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from rongui_desktop.ui import theme
from rongui_desktop.ui.forms.ui_list_dialog import Ui_ListDialog
from rongui_desktop.ui.widgets.select_row import select_row
from rongui_desktop.ui.widgets.tall_enough import TallEnough

if TYPE_CHECKING:
    from rongui_desktop.services.whole_listing import WholeListing
    from rongui_desktop.ui.context import PageContext


class ListDialog(QDialog):
    """Subclasses may open what is listed."""

    def __init__(
        self,
        context: PageContext,
        parent: QWidget | None,
        title: str,
        listing: WholeListing[Any],
        about: str,
        nothing: str,
    ) -> None:
        """Read the list of the year that the window shows.

        Args:
            context: of the window.
            parent: the window.
            title: what is listed; also the name of an exported file.
            listing: how it is read.
            about: a sentence about it.
            nothing: what stands in an empty list.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.ui = Ui_ListDialog()
        self.ui.setupUi(self)
        ui = self.ui
        TallEnough(self)
        theme.open_at(self, self.width(), self.height())
        self.setWindowTitle(title)
        ui.headingLabel.setText(about)
        ui.listTable.setAccessibleName(title)
        ui.listTable.set_empty(nothing)
        self._rows = ui.listTable.show_listing(context, listing, title)
        self._rows.loaded.connect(self._loaded)
        ui.listFilterEdit.filtered.connect(self._rows.set_text)
        ui.listFilterEdit.left_downwards.connect(self._into_table)
        ui.listTable.foot_changed.connect(ui.footLabel.setText)
        ui.listTable.opened.connect(self.chosen)
        ui.exportButton.clicked.connect(ui.listTable.export_all)
        ui.printButton.clicked.connect(ui.listTable.print_all)
        ui.closeButton.clicked.connect(self.reject)
        self._rows.load()
        ui.listTable.setFocus()

    def chosen(self, key: UUID) -> None:
        """Open what a row stands for; here there is nothing to open."""

    def _loaded(self, _foot: str) -> None:
        if self.ui.listTable.current_key() is None and self._rows.rowCount():
            select_row(self.ui.listTable, 0)

    def _into_table(self) -> None:
        self.ui.listTable.setFocus(Qt.FocusReason.OtherFocusReason)
