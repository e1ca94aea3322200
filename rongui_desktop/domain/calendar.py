"""The working calendar: days off, made-up workdays (调休), and counting in working days."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, cast

# Statutory days off in a year (全国年节及纪念日放假办法, 2024): a station that typed in as many knows the year.
_STATUTORY_DAYS = 13
_SATURDAY = 5
_NAMES = {
    "New Year's Day": "元旦",
    "Spring Festival": "春节",
    "Tomb-sweeping Day": "清明节",
    "Labour Day": "劳动节",
    "Dragon Boat Festival": "端午节",
    "National Day": "国庆节",
    "Mid-autumn Festival": "中秋节",
    "Anti-Fascist 70th Day": "抗战胜利70周年纪念日",
}


@dataclass(frozen=True, slots=True)
class DeclaredDay:
    """A day that was declared off or a workday, against what its weekday says or by a holiday's name."""

    is_workday: bool
    name: str = ""


@lru_cache(maxsize=1)
def _library() -> tuple[dict[date, DeclaredDay], frozenset[int]]:
    """Return the days that the State Council declared, and the years they are known for."""
    from chinese_calendar import constants  # pyright: ignore[reportMissingTypeStubs]

    tables = cast(Any, constants)
    holidays: dict[date, str] = tables.holidays
    workdays: dict[date, str] = tables.workdays
    days = {day: DeclaredDay(False, _NAMES.get(name, name)) for day, name in holidays.items()}
    days |= {day: DeclaredDay(True, _NAMES.get(name, name)) for day, name in workdays.items()}
    years = {day.year for day in holidays}
    return days, frozenset(range(min(years), max(years) + 1))


@dataclass(frozen=True)
class WorkingCalendar:
    """Tells days off from workdays.

    The station's own table goes first, then the holidays that the library knows (2004 to the year of its release),
    then the weekday: Saturday and Sunday are off.

    Attributes:
        special: the station's own days.
    """

    special: Mapping[date, DeclaredDay] = field(default_factory=dict[date, DeclaredDay])

    def declared(self, day: date) -> DeclaredDay | None:
        """Return what was declared for a day, or None when only its weekday speaks."""
        return self.special.get(day) or _library()[0].get(day)

    def is_workday(self, day: date) -> bool:
        """Whether offices work on that day."""
        declared = self.declared(day)
        return declared.is_workday if declared else day.weekday() < _SATURDAY

    def holiday_name(self, day: date) -> str | None:
        """Return the name of the holiday that makes this a day off (国庆节); None on workdays and plain weekends."""
        declared = self.declared(day)
        if declared is None or declared.is_workday:
            return None
        return declared.name or "休息日"

    def is_made_up(self, day: date) -> bool:
        """Whether this Saturday or Sunday is worked in exchange for a holiday (调休上班)."""
        return day.weekday() >= _SATURDAY and self.is_workday(day)

    def known(self, year: int) -> bool:
        """Whether the holidays of a year are known, from the library or because the station typed them in."""
        if year in _library()[1]:
            return True
        off = sum(1 for day, declared in self.special.items() if day.year == year and not declared.is_workday)
        return off >= _STATUTORY_DAYS

    def unknown_warning(self, year: int) -> str:
        """Return a sentence for a year whose holidays are unknown, or the empty text."""
        if self.known(year):
            return ""
        return f"{year}年的放假和调休安排还没有录入，请在“设置”的节假日里补充。"

    def add_working_days(self, day: date, count: int) -> date:
        """Return the workday that lies `count` workdays after `day` (before it, when negative).

        `day` itself is not counted, whether it is a workday or not; with 0 it comes back as it is.
        """
        step = timedelta(days=1 if count > 0 else -1)
        left = abs(count)
        while left:
            day += step
            left -= self.is_workday(day)
        return day
