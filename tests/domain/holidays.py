"""Days off and made-up workdays of 2019 to 2026, typed in from the yearly notices of the State Council's office."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

FIRST, LAST = date(2019, 1, 1), date(2026, 12, 31)

# Year: days off (month.day, or first-last), and Saturdays and Sundays that are worked.
_NOTICES = {
    2019: ("1.1 2.4-2.10 4.5-4.7 5.1-5.4 6.7-6.9 9.13-9.15 10.1-10.7", "2.2 2.3 4.28 5.5 9.29 10.12"),
    2020: ("1.1 1.24-2.2 4.4-4.6 5.1-5.5 6.25-6.27 10.1-10.8", "1.19 4.26 5.9 6.28 9.27 10.10"),
    2021: (
        "1.1-1.3 2.11-2.17 4.3-4.5 5.1-5.5 6.12-6.14 9.19-9.21 10.1-10.7",
        "2.7 2.20 4.25 5.8 9.18 9.26 10.9",
    ),
    2022: (
        "1.1-1.3 1.31-2.6 4.3-4.5 4.30-5.4 6.3-6.5 9.10-9.12 10.1-10.7 12.31",
        "1.29 1.30 4.2 4.24 5.7 10.8 10.9",
    ),
    2023: (
        "1.1-1.2 1.21-1.27 4.5 4.29-5.3 6.22-6.24 9.29-10.6 12.30-12.31",
        "1.28 1.29 4.23 5.6 6.25 10.7 10.8",
    ),
    2024: (
        "1.1 2.10-2.17 4.4-4.6 5.1-5.5 6.8-6.10 9.15-9.17 10.1-10.7",
        "2.4 2.18 4.7 4.28 5.11 9.14 9.29 10.12",
    ),
    2025: ("1.1 1.28-2.4 4.4-4.6 5.1-5.5 5.31-6.2 10.1-10.8", "1.26 2.8 4.27 9.28 10.11"),
    2026: (
        "1.1-1.3 2.15-2.23 4.4-4.6 5.1-5.5 6.19-6.21 9.25-9.27 10.1-10.7",
        "1.4 2.14 2.28 5.9 9.20 10.10",
    ),
}


def _days(year: int, words: str) -> Iterator[date]:
    for word in words.split():
        first, _, last = word.partition("-")
        begin, end = (date(year, *map(int, each.split("."))) for each in (first, last or first))
        yield from (begin + timedelta(n) for n in range((end - begin).days + 1))


OFF = {day for year, (off, _) in _NOTICES.items() for day in _days(year, off)}
WORKED = {day for year, (_, worked) in _NOTICES.items() for day in _days(year, worked)}


def is_workday(day: date) -> bool:
    """Whether a day of 2019 to 2026 was or will be worked."""
    assert FIRST <= day <= LAST
    return day in WORKED or (day not in OFF and day.weekday() < 5)
