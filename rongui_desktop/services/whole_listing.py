"""A list over records that are read whole, because a year has few of them: filtered by its words, sorted by any column.

Lists that grow with the years filter and sort in SQL instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from uuid import UUID

from rongui_desktop.domain.names import initials, pinyin
from rongui_desktop.services.listing import Badge, Cell, ColumnSpec, Listing, ListQuery, ListResult

if TYPE_CHECKING:
    from rongui_desktop.storage.store import Store

T = TypeVar("T")


class WholeListing(Generic[T]):
    """Shows what `read` returns for a year.

    `find` and `rows` are called on the database's worker; `record` gives back what the last `find` read.
    """

    def __init__(
        self,
        name: str,
        columns: Sequence[ColumnSpec],
        read: Callable[[Store, int], Sequence[T]],
        key: Callable[[T], UUID],
        cells: Callable[[T], tuple[Cell, ...]],
        foot: Callable[[Sequence[T]], str],
    ) -> None:
        """List.

        Args:
            name: stable, column widths are remembered under it.
            columns: one for each cell.
            read: all records of a year, in the list's own order.
            key: of a record.
            cells: of a record.
            foot: the line at the foot, of the records that are shown.
        """
        self.name = name
        self.columns = tuple(columns)
        self._read, self._key, self._cells, self._foot = read, key, cells, foot
        self._records: dict[UUID, T] = {}

    def record(self, key: UUID | None) -> T | None:
        """Return a record of the last reading."""
        return self._records.get(key) if key is not None else None

    def find(self, store: Store, query: ListQuery) -> ListResult:
        """Read, filter by any of the words, their pinyin or initials, and sort."""
        everything = {self._key(record): record for record in self._read(store, query.year or 0)}
        shown = [
            record
            for record in everything.values()
            if not query.text or holds(map(words_of, self._cells(record)), query.text)
        ]
        if query.sort:
            place = [column.key for column in self.columns].index(query.sort)
            shown.sort(key=lambda record: order_of(self._cells(record)[place]), reverse=query.descending)
        self._records = everything
        return ListResult([self._key(record) for record in shown], self._foot(shown))

    def rows(self, store: Store, keys: Sequence[UUID]) -> dict[UUID, tuple[Cell, ...]]:
        """The cells of these rows."""
        known = self._records
        return {key: self._cells(known[key]) for key in keys if key in known}


# What a table of the window can show.
AnyListing = Listing | WholeListing[Any]


def words_of(cell: Cell) -> str:
    """Return the words of a cell."""
    return cell.text if isinstance(cell, Badge) else str(cell)


def holds(words: Iterable[str], text: str) -> bool:
    """Whether one of several words contains a text, in any case; Latin letters also count as pinyin and as initials."""
    wanted = text.lower()
    for word in words:
        if wanted in word.lower():
            return True
        if wanted.isascii() and any(wanted in spelled for spelled in (pinyin(word), initials(word))):
            return True
    return False


def order_of(cell: Cell) -> tuple[int, Decimal, str]:
    """Return what a cell is sorted by: numbers by their value and before words, what is empty last."""
    text = words_of(cell)
    if not text:
        return 2, Decimal(0), ""
    try:
        return 0, Decimal(text.replace(",", "")), ""
    except InvalidOperation:
        return 1, Decimal(0), text
