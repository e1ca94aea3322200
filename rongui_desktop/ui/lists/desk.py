"""One list at work: its filter box, its table, the line at its foot and the detail beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel

from rongui_desktop.services.detail import Detail
from rongui_desktop.services.listing import Listing
from rongui_desktop.ui.lists.detail_panel import DetailPanel
from rongui_desktop.ui.widgets.filter_box import FilterBox
from rongui_desktop.ui.widgets.rows_view import RowsView
from rongui_desktop.ui.widgets.select_row import select_row

if TYPE_CHECKING:
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.context import PageContext
    from rongui_desktop.ui.tasks import Task

Read = Callable[["Store", UUID], Detail | None]


@dataclass(frozen=True, slots=True)
class ListParts:
    """The widgets of one list, made in Designer."""

    table: RowsView
    filter: FilterBox
    foot: QLabel
    detail: DetailPanel


class ListDesk(QObject):
    """Wires the widgets of one list to its listing and to the reader of one record.

    `loaded()` is emitted after every load.
    """

    loaded = Signal()

    def __init__(
        self,
        context: PageContext,
        parts: ListParts,
        listing: Listing,
        title: str,
        read: Read,
        parent: QObject,
    ) -> None:
        """Wire them; nothing is read before `load`."""
        super().__init__(parent)
        self._context = context
        self._parts = parts
        self._read = read
        self._wanted: UUID | None = None
        self._shown: UUID | None = None
        self._active = True
        self._task: Task | None = None
        self._rows = parts.table.show_listing(context, listing, title)
        parts.filter.filtered.connect(self._filter)
        parts.filter.left_downwards.connect(self._into_table)
        parts.table.foot_changed.connect(self._show_foot)
        parts.table.current_changed.connect(self._show)
        self._rows.loaded.connect(self._loaded)

    @property
    def table(self) -> RowsView:
        """The table."""
        return self._parts.table

    @property
    def foot(self) -> str:
        """The line at the foot of the list, as it was last read."""
        return self._rows.foot

    def load(self) -> None:
        """Read the list again; the record beside it follows."""
        self._rows.load()

    def set_listing(self, listing: Listing) -> None:
        """List the same kind of records under another condition."""
        self._rows.set_listing(listing)

    def set_year(self, year: int | None) -> None:
        """Show another year."""
        self._rows.set_year(year)

    def set_read(self, read: Read) -> None:
        """Read the record beside the list in another way, such as for another year."""
        self._read = read

    def set_active(self, active: bool) -> None:
        """Let go of the shared filter, foot and detail, or take them: one of several lists of a page is shown."""
        self._active = active
        if active:
            self._show_foot(self._rows.foot)
            self._shown = None
            self._rows.set_text(self._parts.filter.text())
            self._show(self._parts.table.current_key())

    def open(self, record_id: UUID) -> None:
        """Show one record: select it in the list, which is emptied of its filter if that hides it."""
        if self._parts.table.select_key(record_id):
            return
        self._wanted = record_id
        self._parts.filter.clear()
        self._rows.set_text("")
        self._rows.load()
        self.show_record(record_id)

    def show_record(self, record_id: UUID | None) -> None:
        """Read one record and show it beside the list; None shows that none is chosen."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._shown = record_id
        if record_id is None:
            self._parts.detail.show_nothing()
            return
        work = partial(self._read, self._context.store, record_id)
        self._task = self._context.tasks.run(self, work, self._show_detail)

    # inside ----------------------------------------------------------------------------------------

    def _filter(self, text: str) -> None:
        if self._active:
            self._rows.set_text(text)

    def _into_table(self) -> None:
        if self._active:
            self._parts.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self._parts.table.currentIndex().isValid() and self._rows.rowCount():
                select_row(self._parts.table, 0)

    def _show_foot(self, foot: str) -> None:
        if self._active:
            self._parts.foot.setText(foot)

    def _loaded(self, _foot: str) -> None:
        wanted, self._wanted = self._wanted, None
        table = self._parts.table
        if wanted is not None:
            table.select_key(wanted)
        elif table.current_key() is None and self._rows.rowCount():
            select_row(table, 0)
        self.loaded.emit()

    def _show(self, record_id: UUID | None) -> None:
        if not self._active or self._wanted is not None:
            return
        self.show_record(record_id)

    def _show_detail(self, detail: Detail | None) -> None:
        self._task = None
        if not self._active:
            return
        if detail is None:
            self._parts.detail.show_nothing()
        else:
            self._parts.detail.show_detail(detail)
