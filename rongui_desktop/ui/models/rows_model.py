"""A table model over any `services.listing.Listing`: holds keys, fetches the rows that are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from rongui_desktop.services.listing import Badge, Cell, Keys, ListQuery, ListResult
from rongui_desktop.ui.widgets.shown_text import line_text, tip_text

if TYPE_CHECKING:
    from rongui_desktop.services.whole_listing import AnyListing
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.context import PageContext
    from rongui_desktop.ui.tasks import Task

BLOCK = 200
# From so many look-ups on, a table of all keys is quicker than looking for each.
_MANY = 100
BADGE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 2

Rows = dict[UUID, tuple[Cell, ...]]
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Found:
    """An answer of the worker: all keys and the first rows."""

    result: ListResult
    first: Rows
    around: Rows


def cell_text(cell: Cell) -> str:
    """The words of a cell, as copied and printed."""
    return cell.text if isinstance(cell, Badge) else str(cell)


class RowsModel(QAbstractTableModel):
    """Shows one listing.

    `loaded(str)` is emitted with the foot line after every load, `failed` goes to the window's messages. Keys
    stay the same objects across loads, so a view restores selection by `row_of(key)`.
    """

    loaded = Signal(str)

    def __init__(self, context: PageContext, listing: AnyListing, parent: QObject | None = None) -> None:
        """Show `listing` of the context's store; nothing is read before `load`."""
        super().__init__(parent)
        self._context = context
        self._listing = listing
        self._query = ListQuery(year=context.year.value)
        self._keys: Sequence[UUID] = ()
        self._places: dict[UUID, int] | None = None
        self._rows: Rows = {}
        self._wanted: set[int] = set()
        self._task: Task | None = None
        self._watched = 0
        self.foot = ""

    # what is shown -------------------------------------------------------------------------------

    @property
    def listing(self) -> AnyListing:
        """What is listed."""
        return self._listing

    @property
    def query(self) -> ListQuery:
        """Filter and order that are shown or on their way."""
        return self._query

    @property
    def keys(self) -> Sequence[UUID]:
        """The keys of all rows in order."""
        return self._keys

    def key_at(self, row: int) -> UUID | None:
        """The key of a row, or None outside."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def row_of(self, key: UUID) -> int:
        """The row of a key, or -1."""
        if isinstance(self._keys, Keys) and self._places is None:
            return self._keys.find(key)
        if self._places is None:
            self._places = {key: row for row, key in enumerate(self._keys)}
        return self._places.get(key, -1)

    def rows_of(self, keys: Sequence[UUID]) -> list[int]:
        """The rows of those keys that are listed; for many keys at once."""
        if len(keys) > _MANY and self._places is None:
            self._places = {key: row for row, key in enumerate(self._keys)}
        return [row for row in map(self.row_of, keys) if row >= 0]

    def cells(self, key: UUID) -> tuple[Cell, ...] | None:
        """The cells of a row that has been fetched."""
        return self._rows.get(key)

    # changing what is shown ------------------------------------------------------------------------

    def load(self) -> None:
        """Read again with the present filter and order."""
        if self._task is not None:
            self._task.cancel()
        work = partial(_find, self._context.store, self._listing, self._query, self._watched)
        self._task = self._context.tasks.run(self, work, self._show)

    def set_text(self, text: str) -> None:
        """Filter by text."""
        if text.strip() != self._query.text:
            self._query = replace(self._query, text=text.strip())
            self.load()

    def set_year(self, year: int | None) -> None:
        """Show another year; None shows all."""
        if year != self._query.year:
            self._query = replace(self._query, year=year)
            self.load()

    def set_listing(self, listing: AnyListing) -> None:
        """List something else with the same columns, such as the same records under another condition."""
        self._listing = listing
        self.load()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column (-1 the listing's own order); the sorting is done in SQL."""
        former = self._query
        self.preset_sort(column, order)
        if self._query != former:
            self.load()

    def preset_sort(self, column: int, order: Qt.SortOrder) -> None:
        """Order by a column from the next load on."""
        key = self._listing.columns[column].key if 0 <= column < len(self._listing.columns) else ""
        self._query = replace(self._query, sort=key, descending=order == Qt.SortOrder.DescendingOrder)

    def watch(self, row: int) -> None:
        """Tell which row is at the top of the view: its block is fetched together with the keys."""
        self._watched = max(0, row)

    # Qt's side -------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Number of rows."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Number of columns."""
        return 0 if parent.isValid() else len(self._listing.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns, numbers of the rows."""
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._listing.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One look-up; a row not fetched yet is asked for and shown empty meanwhile."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == KEY_ROLE:
            return self.key_at(row)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, BADGE_ROLE):
            return None
        key = self.key_at(row)
        if key is None:
            return None
        cells = self._rows.get(key)
        if cells is None:
            self._want(row // BLOCK)
            return None
        cell = cells[column]
        if role == BADGE_ROLE:
            return cell if isinstance(cell, Badge) else None
        text = cell_text(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(text) if len(text) > 12 else None
        return line_text(text)

    # inside ----------------------------------------------------------------------------------------

    def _alignment(self, column: int) -> int:
        right = self._listing.columns[column].right
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def _show(self, found: _Found) -> None:
        self._task = None
        self.beginResetModel()
        self._keys = found.result.keys
        self._places = None
        self._rows = {**found.first, **found.around}
        self._wanted.clear()
        self.foot = found.result.foot
        self.endResetModel()
        self.loaded.emit(self.foot)

    def _want(self, block: int) -> None:
        if block in self._wanted:
            return
        self._wanted.add(block)
        keys = self._keys[block * BLOCK : (block + 1) * BLOCK]
        self._context.tasks.run(self, partial(_rows, self._context.store, self._listing, keys), self._fill)

    def _fill(self, rows: Rows) -> None:
        self._rows.update(rows)
        places = [row for row in map(self.row_of, rows) if row >= 0]
        if places:
            last = self.index(max(places), self.columnCount() - 1)
            self.dataChanged.emit(self.index(min(places), 0), last)


def _find(store: Store, listing: AnyListing, query: ListQuery, watched: int) -> _Found:
    result = listing.find(store, query)
    start = watched // BLOCK * BLOCK
    first = listing.rows(store, result.keys[:BLOCK]) if result.keys else {}
    around = listing.rows(store, result.keys[start : start + BLOCK]) if 0 < start < len(result.keys) else {}
    return _Found(result, first, around)


def _rows(store: Store, listing: AnyListing, keys: Sequence[UUID]) -> Rows:
    return listing.rows(store, keys)
