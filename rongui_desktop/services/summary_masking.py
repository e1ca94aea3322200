"""What the 公示版 of the annual summary does not tell: small groups behind the year's totals, which stay exact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import Final

from rongui_desktop.services.figures import YearFigures
from rongui_desktop.services.small_groups import SOME, is_small, shown_parts

_CHANNELS: Final = ("night", "public", "visits")
_STATES: Final = ("closed", "open")
_PERIODS: Final = (
    [f"{month}月" for month in range(1, 13)],
    [f"第{quarter}季度" for quarter in "一二三四"],
    ["上半年", "下半年"],
)


def hidden_figures(values: YearFigures) -> dict[str, str]:
    """Return what is printed instead of a figure, by key; the empty text where nothing may be said of it.

    People and matters of a channel are parts of the year's total; closed and open ones are parts in two ways, of the
    channel's matters and of the year's.
    """
    hidden: dict[str, str] = {}
    for what in ("persons", "opinions"):
        keys = _keys(what)
        shown = shown_parts([values[key] for key in keys], masked=True)
        for place, key in enumerate(keys):
            text = shown[place] if shown else ""
            if values[key] and text != str(values[key]):
                hidden[key] = text
    table = _States(
        [
            (values[closed], values[still])
            for closed, still in zip(_keys("closed"), _keys("open"), strict=True)
        ],
        {row for row, key in enumerate(_keys("opinions")) if key in hidden},
    )
    cells = table.hidden_cells()
    if cells is None:
        return hidden | {key: "" for state in _STATES for key in _keys(state)}
    return hidden | {_keys(_STATES[column])[row]: SOME for row, column in cells}


def _keys(what: str) -> list[str]:
    return [f"contact.{channel}.{what}" for channel in _CHANNELS]


_Cell = tuple[int, int]


class _States:
    """Closed and open matters of each channel; what both columns add up to is known to the reader."""

    def __init__(self, rows: Sequence[tuple[int, int]], untold: Set[int]) -> None:
        """Take the counts; the sums of the `untold` rows are hidden."""
        self._rows = rows
        self._untold = untold

    def hidden_cells(self) -> Set[_Cell] | None:
        """Choose the cells to hide: the small ones, and those that would give one away. None: hiding cannot help."""
        cells = [(row, column) for row in range(len(self._rows)) for column in (0, 1)]
        hidden = {
            cell for cell in cells if is_small(self._at(cell)) or (self._at(cell) and cell[0] in self._untold)
        }
        while (alone := self._alone(hidden)) is not None:
            beside = self._beside(*alone, hidden)
            if beside is None:
                return None
            hidden.add(beside)
        safe = all(self._may_differ(cell, hidden) for cell in hidden if is_small(self._at(cell)))
        return hidden if safe else None

    def _at(self, cell: _Cell) -> int:
        return self._rows[cell[0]][cell[1]]

    def _alone(self, hidden: Set[_Cell]) -> tuple[_Cell, bool] | None:
        """Return a hidden cell that its row (True) or its column (False) gives away."""
        for row, column in sorted(hidden):
            if row not in self._untold and (row, 1 - column) not in hidden:
                return (row, column), True
            if sum(other == column for _, other in hidden) == 1:
                return (row, column), False
        return None

    def _beside(self, cell: _Cell, in_row: bool, hidden: Set[_Cell]) -> _Cell | None:
        """Return the cell to hide besides: the other state, or the smallest channel that has matters in both."""
        row, column = cell
        if in_row:
            return (row, 1 - column) if self._at((row, 1 - column)) else None
        others = [
            (self._at((other, column)), other)
            for other in range(len(self._rows))
            if (other, column) not in hidden and all(self._rows[other])
        ]
        return (min(others)[1], column) if others else None

    def _may_differ(self, cell: _Cell, hidden: Set[_Cell]) -> bool:
        """Whether another value of a hidden cell fits all that the reader knows: hidden counts are at least one."""
        row, column = cell
        for other in range(len(self._rows)):
            if other == row or (other, column) not in hidden:
                continue
            for step in (1, -1):
                moved = {cell: step, (other, column): -step}
                if not {row, other} <= self._untold:
                    # The sum of a row is told: what one state gains, the other one loses.
                    moved |= {(row, 1 - column): -step, (other, 1 - column): step}
                if all(one in hidden and self._at(one) + change >= 1 for one, change in moved.items()):
                    return True
        return False


def hides_records(key: str, hidden: Mapping[str, str]) -> bool:
    """Whether the numbers of the records behind a figure would give a hidden one away by their count or prefix."""
    feature, _, what = key.rpartition(".")
    whats = _STATES if what in _STATES else (what,)
    return feature.startswith("contact.") and any(each.rpartition(".")[2] in whats for each in hidden)


def periods(months: Sequence[tuple[int, int]], *, masked: bool) -> list[tuple[str, int, int]] | None:
    """Return the bars of the chart: label, closed, open; None when there is nothing that may be drawn.

    In a 公示版 months become quarters or half-years, as far as is needed to have no small group in a bar.
    """
    for labels in _PERIODS:
        size = len(months) // len(labels)
        sums = [
            (label, *(sum(part) for part in zip(*months[place * size : (place + 1) * size], strict=True)))
            for place, label in enumerate(labels)
        ]
        if not masked or not any(is_small(count) for _, *counts in sums for count in counts):
            return [(label, closed, still) for label, closed, still in sums]
    return None
