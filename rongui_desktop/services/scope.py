"""The part of a year that figures speak of."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Scope:
    """A year as it stood on a day.

    Attributes:
        year: the calendar year.
        as_of: the day; a matter closed later is still open.
        first: the first day of the year.
        last: the last day whose records count: 31 December or `as_of`, whichever is earlier.
        closed_then: matters and suggestions that were closed on the day, though their columns do not tell any more
            (`handling_then.as_it_stood`, which also finds the next).
        received_then: suggestions that had been given to a department in the year by the day, likewise.
    """

    year: int
    as_of: date
    first: date
    last: date
    closed_then: frozenset[UUID] = frozenset()
    received_then: frozenset[UUID] = frozenset()

    def ended_months(self) -> list[int]:
        """Return the months of the year that have ended by the day (its last day counts as ended)."""
        return [m for m in range(1, 13) if month_range(self.year, m)[1] <= self.as_of]

    def begun_quarters(self) -> list[tuple[date, date]]:
        """Return first and last day of the quarters of the year that have begun by the day."""
        quarters = [(date(self.year, m, 1), month_range(self.year, m + 2)[1]) for m in (1, 4, 7, 10)]
        return [(first, last) for first, last in quarters if first <= self.as_of]


def month_range(year: int, month: int) -> tuple[date, date]:
    """Return the first and last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def make_scope(year: int, as_of: date | None, today: date) -> Scope:
    """Return the scope of a year; `as_of` defaults to 31 December, or today if that is earlier."""
    end = date(year, 12, 31)
    day = as_of or min(end, today)
    return Scope(year, day, date(year, 1, 1), min(end, day))
