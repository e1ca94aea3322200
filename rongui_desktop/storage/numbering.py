"""Human numbers: counted per series and year, and never given twice, not even after a withdrawal."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from rongui_desktop.domain.base import Base
from rongui_desktop.storage.kinds import record_kinds

# 容夜接〔2019〕58号 · YJ2019-001 · LF2019-0001
_PATTERNS = (
    re.compile(r"^(?P<series>.+)〔(?P<year>\d{4})〕(?P<serial>\d{1,9})号$"),
    re.compile(r"^(?P<series>.*?)(?P<year>\d{4})-(?P<serial>\d{1,9})$"),
)


class NumberCounter(Base, kw_only=True):
    """The highest serial that was ever used in a series and year."""

    __tablename__ = "number_counter"

    series: Mapped[str] = mapped_column(String(200), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int]


def split(number: str) -> tuple[str, int, int] | None:
    """Return series, year and serial of a number in one of the program's two shapes, else None."""
    for pattern in _PATTERNS:
        if found := pattern.match(number):
            return found["series"], int(found["year"]), int(found["serial"])
    return None


def observe(session: Session, numbers: Iterable[str]) -> None:
    """Remember numbers that came from elsewhere (an import), so that they are not given again."""
    for (series, year), serial in _highest(numbers).items():
        counter = _counter(session, series, year)
        counter.last = max(counter.last, serial)


def _highest(numbers: Iterable[str]) -> dict[tuple[str, int], int]:
    highest: dict[tuple[str, int], int] = {}
    for number in numbers:
        if parts := split(number):
            series, year, serial = parts
            highest[series, year] = max(serial, highest.get((series, year), 0))
    return highest


def _counter(session: Session, series: str, year: int) -> NumberCounter:
    # One that was added in this transaction but not yet flushed is known only to the session's notes.
    fresh: dict[tuple[str, int], NumberCounter] = session.info.setdefault("number_counters", {})
    counter = fresh.get((series, year))
    if counter is None or counter not in session:
        counter = session.get(NumberCounter, (series, year))
    if counter is None:
        counter = NumberCounter(series=series, year=year, last=0)
        session.add(counter)
    fresh[series, year] = counter
    return counter


def take(session: Session, series: str, year: int) -> int:
    """Return the next serial of a series in a year and mark it used; rolls back with the transaction."""
    counter = _counter(session, series, year)
    counter.last += 1
    return counter.last


def case_number(session: Session, series: str, year: int) -> str:
    """Return the next number of the shape 容夜接〔2019〕58号."""
    return f"{series}〔{year}〕{take(session, series, year)}号"


def plain_number(session: Session, series: str, year: int, width: int) -> str:
    """Return the next number of the shape YJ2019-001, padded to `width` digits."""
    return f"{series}{year}-{take(session, series, year):0{width}d}"


@dataclass(frozen=True, slots=True)
class Behind:
    """A counter that would give a number a second time: `used` was given, the counter stands at `counted`."""

    series: str
    year: int
    used: int
    counted: int


def behind(session: Session) -> list[Behind]:
    """Return the counters that lie behind the numbers in the records (those in the recycle bin too)."""
    used = _highest(_all_numbers(session))
    counted = {(c.series, c.year): c.last for c in session.scalars(select(NumberCounter))}
    return [
        Behind(series, year, serial, counted.get((series, year), 0))
        for (series, year), serial in sorted(used.items())
        if counted.get((series, year), 0) < serial
    ]


def _all_numbers(session: Session) -> Iterable[str]:
    for kind in record_kinds():
        if "number" in kind.__mapper__.column_attrs:
            yield from session.scalars(select(kind.__mapper__.column_attrs["number"].class_attribute))


def catch_up(session: Session) -> None:
    """Set the counters that lie behind to the numbers in use."""
    observe(session, _all_numbers(session))
