"""The sums of a budget table: original + adjustment = adjusted, parts = whole; what differs is named, never mended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

COLUMNS = {"original": "预算数", "adjustment": "调整数", "adjusted": "调整后预算数", "executed": "执行数"}


_NUMBERED = (r"[一二三四五六七八九十]+、", r"[（(][一二三四五六七八九十]+[）)]", r"\d+[.．、]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a table, amounts in 万元; `level` 0 is a 合计, see `BudgetLine`."""

    item: str
    level: int
    original: Decimal | None = None
    adjustment: Decimal | None = None
    adjusted: Decimal | None = None
    executed: Decimal | None = None
    is_key: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A value that is not what its parts add up to; `place` is the line, from 0."""

    place: int
    item: str
    column: str
    said: Decimal
    computed: Decimal

    @property
    def words(self) -> str:
        """In one sentence."""
        rest = self.said - self.computed
        return (
            f"第{self.place + 1}行“{self.item}”的{COLUMNS[self.column]}是 {self.said:,.2f}，"
            f"各项合计 {self.computed:,.2f}，相差 {rest:,.2f}。"
        )


def mismatches(lines: Sequence[Line]) -> list[Mismatch]:
    """Return everything that does not add up, from the top down."""
    found: list[Mismatch] = []
    for place, line in enumerate(lines):
        if line.adjusted is not None and line.original is not None:
            whole = line.original + (line.adjustment or 0)
            if whole != line.adjusted:
                found.append(Mismatch(place, line.item, "adjusted", line.adjusted, whole))
        found += _parts(lines, place)
    return found


def _parts(lines: Sequence[Line], place: int) -> Iterator[Mismatch]:
    parts = list(parts_of(lines, place))
    if not parts:
        return
    for column in COLUMNS:
        said = getattr(lines[place], column)
        values = [value for part in parts if (value := getattr(part, column)) is not None]
        if said is None or not values:
            continue
        computed = sum(values, Decimal(0))
        if computed != said:
            yield Mismatch(place, lines[place].item, column, said, computed)


def parts_of(lines: Sequence[Line], place: int) -> Iterator[Line]:
    """Yield the lines that add up to one: those of the next level under it.

    A 合计 (level 0) may stand before its lines or after them; it is the sum of all lines of level 1 on its side of the
    next 合计.
    """
    level = lines[place].level
    if level == 0 and not (place + 1 < len(lines) and lines[place + 1].level > 0):
        for above in reversed(lines[:place]):
            if above.level == 0:
                return
            if above.level == 1:
                yield above
        return
    for below in lines[place + 1 :]:
        if below.level <= level:
            return
        if below.level == level + 1:
            yield below


def rate(line: Line) -> Fraction | None:
    """Return executed ÷ adjusted (or original) as a fraction; None where one lacks or the budget is nought."""
    budget = line.adjusted if line.adjusted is not None else line.original
    if budget is None or line.executed is None or budget == 0:
        return None
    return Fraction(line.executed) / Fraction(budget)


def elapsed(as_of: date, budget_year: int) -> Fraction:
    """Return how much of a budget year had passed by the end of a day, 0 to 1."""
    days = (date(budget_year + 1, 1, 1) - date(budget_year, 1, 1)).days
    gone = (as_of - date(budget_year, 1, 1)).days + 1
    return Fraction(min(max(gone, 0), days), days)


def percent(value: Fraction) -> str:
    """Write a fraction in percent with one decimal, rounded half up; below nought half away from it."""
    tenths = abs(value) * 1000
    whole = (tenths.numerator * 2 + tenths.denominator) // (tenths.denominator * 2)
    return f"{'-' if value < 0 and whole else ''}{whole // 10}.{whole % 10}%"


def level_of(item: str, indent: int = 0) -> int:
    """Return the level that an item's own words or its indentation tell: 合计 0, 一、 1, （一） 2, 1. 3."""
    text = item.strip()
    bare = re.sub(r"[\s　]", "", text)
    if re.search(r"(合计|总计)$", bare):
        return 0
    for level, pattern in enumerate(_NUMBERED, start=1):
        if re.match(pattern, bare):
            return level
    return min(1 + indent, 9)
