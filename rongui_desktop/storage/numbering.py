"""Human numbers: counted per series and year, and never given twice, not even after a withdrawal."""

import re
from collections.abc import Iterable

from sqlalchemy import String
from sqlalchemy.orm import Mapped, Session, mapped_column

from rongui_desktop.domain.base import Base

# 容夜接〔2019〕58号 · YJ2019-001 · LF2019-0001
_PATTERNS = (
    re.compile(r"^(?P<series>.+)〔(?P<year>\d{4})〕(?P<serial>\d+)号$"),
    re.compile(r"^(?P<series>.*?)(?P<year>\d{4})-(?P<serial>\d+)$"),
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
    highest: dict[tuple[str, int], int] = {}
    for number in numbers:
        if parts := split(number):
            series, year, serial = parts
            highest[series, year] = max(serial, highest.get((series, year), 0))
    for (series, year), serial in highest.items():
        counter = session.get(NumberCounter, (series, year))
        if counter is None:
            session.add(NumberCounter(series=series, year=year, last=serial))
        else:
            counter.last = max(counter.last, serial)


def take(session: Session, series: str, year: int) -> int:
    """Return the next serial of a series in a year and mark it used; rolls back with the transaction."""
    counter = session.get(NumberCounter, (series, year))
    if counter is None:
        counter = NumberCounter(series=series, year=year, last=0)
        session.add(counter)
    counter.last += 1
    return counter.last


def case_number(session: Session, series: str, year: int) -> str:
    """Return the next number of the shape 容夜接〔2019〕58号."""
    return f"{series}〔{year}〕{take(session, series, year)}号"


def plain_number(session: Session, series: str, year: int, width: int) -> str:
    """Return the next number of the shape YJ2019-001, padded to `width` digits."""
    return f"{series}{year}-{take(session, series, year):0{width}d}"
