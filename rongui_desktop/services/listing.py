"""What every list of the window is made of: columns, cells, a question and its answer.

A `Listing` filters, sorts and counts in SQL; the window holds the keys and asks for the rows that are looked
at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal, Protocol, overload
from uuid import UUID

if TYPE_CHECKING:
    from rongui_desktop.storage.store import Store

Tone = Literal["ok", "warn", "bad", "info", "muted"]


@dataclass(frozen=True, slots=True)
class Badge:
    """A state: a word and the tone it is coloured by."""

    text: str
    tone: Tone


Cell = str | int | Badge

# A key as the database holds it: 32 hexadecimal digits.
_DIGITS = 32


class Keys(Sequence[UUID]):
    """Many keys as the database gave them, in one string; each becomes a UUID when it is asked for.

    Measured with 100,000 rows: 2 ms to make, where a tuple of UUIDs takes 150 ms.
    """

    __slots__ = ("_digits",)

    def __init__(self, digits: str = "") -> None:
        """Take the keys' hexadecimal digits, one after the other."""
        self._digits = digits

    def __len__(self) -> int:
        return len(self._digits) // _DIGITS

    @overload
    def __getitem__(self, place: int) -> UUID: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[UUID, ...]: ...
    def __getitem__(self, place: int | slice) -> UUID | tuple[UUID, ...]:
        places = range(len(self))[place]
        if isinstance(places, range):
            return tuple(self._key(each) for each in places)
        return self._key(places)

    def __contains__(self, key: object) -> bool:
        return isinstance(key, UUID) and self.find(key) >= 0

    def find(self, key: UUID) -> int:
        """Return the place of a key, or -1."""
        at = self._digits.find(key.hex)
        while at >= 0 and at % _DIGITS:
            at = self._digits.find(key.hex, at + 1)
        return at // _DIGITS if at >= 0 else -1

    @property
    def digits(self) -> str:
        """The keys' hexadecimal digits, one after the other."""
        return self._digits

    def each_digits(self) -> Iterator[str]:
        """Yield the digits of each key: much sooner done than making keys of them."""
        digits = self._digits
        return (digits[place : place + _DIGITS] for place in range(0, len(digits), _DIGITS))

    def _key(self, place: int) -> UUID:
        return UUID(self._digits[place * _DIGITS : (place + 1) * _DIGITS])


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """One column.

    Attributes:
        key: the name that `ListQuery.sort` uses.
        title: its Chinese heading.
        width: first width in pixels at 96 dpi; the user's own width wins.
        right: whether cells are aligned to the right (numbers).
        grows: whether it takes the room that is left in a wide window (the longest texts).
    """

    key: str
    title: str
    width: int = 120
    right: bool = False
    grows: bool = False


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What is asked for.

    Attributes:
        year: only records of this year; None for all, ignored by listings that know no years.
        text: what the filter box holds: text, pinyin or initials; empty for all.
        sort: key of the column to order by; empty for the listing's own order.
        descending: largest first.
    """

    year: int | None = None
    text: str = ""
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ListResult:
    """The keys of all rows that fit, in order, and the line at the foot (`共 220 件，办结 184 件`)."""

    keys: Sequence[UUID]
    foot: str


class Listing(Protocol):
    """One list of the window; `name` is stable, column widths are remembered under it."""

    name: ClassVar[str]
    columns: ClassVar[tuple[ColumnSpec, ...]]

    def find(self, store: Store, query: ListQuery) -> ListResult:
        """Filter and sort."""
        ...

    def rows(self, store: Store, keys: Sequence[UUID]) -> dict[UUID, tuple[Cell, ...]]:
        """The cells of these rows, one per column; keys that are gone are left out."""
        ...
