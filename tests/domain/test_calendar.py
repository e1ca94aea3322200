from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rongui_desktop.domain.calendar import DeclaredDay, WorkingCalendar

# 国办发明电〔2018〕15号, with the change of 22 March 2019 to 劳动节; typed in by hand.
OFF_2019 = [
    (date(2019, 1, 1), date(2019, 1, 1)),
    (date(2019, 2, 4), date(2019, 2, 10)),
    (date(2019, 4, 5), date(2019, 4, 7)),
    (date(2019, 5, 1), date(2019, 5, 4)),
    (date(2019, 6, 7), date(2019, 6, 9)),
    (date(2019, 9, 13), date(2019, 9, 15)),
    (date(2019, 10, 1), date(2019, 10, 7)),
]
WORKED_2019 = [date(2019, m, d) for m, d in ((2, 2), (2, 3), (4, 28), (5, 5), (9, 29), (10, 12))]
DAYS_2019 = [date(2019, 1, 1) + timedelta(n) for n in range(365)]

days = st.dates(date(2005, 1, 1), date(2025, 12, 31))
counts = st.integers(1, 60)
declared = st.builds(DeclaredDay, st.booleans(), st.sampled_from(["", "停电检修", "街道活动日"]))
tables = st.dictionaries(st.dates(date(2018, 12, 1), date(2019, 6, 30)), declared, max_size=30)


def expected_workday(day: date) -> bool:
    if day in WORKED_2019:
        return True
    return day.weekday() < 5 and not any(first <= day <= last for first, last in OFF_2019)


def test_every_day_of_2019_is_as_the_state_council_announced() -> None:
    calendar = WorkingCalendar()
    assert [day for day in DAYS_2019 if calendar.is_workday(day) != expected_workday(day)] == []


def test_holidays_have_names_and_workdays_and_plain_weekends_have_none() -> None:
    calendar = WorkingCalendar()
    assert calendar.holiday_name(date(2019, 10, 2)) == "国庆节"
    assert calendar.holiday_name(date(2019, 2, 5)) == "春节"
    assert calendar.holiday_name(date(2019, 10, 12)) is None
    assert calendar.holiday_name(date(2019, 11, 27)) is None
    assert calendar.holiday_name(date(2019, 11, 30)) is None


def test_only_weekend_days_that_are_worked_are_made_up() -> None:
    calendar = WorkingCalendar()
    assert [day for day in DAYS_2019 if calendar.is_made_up(day)] == WORKED_2019


def test_years_beyond_the_library_are_unknown_and_go_by_the_weekday() -> None:
    calendar = WorkingCalendar()
    assert calendar.known(2004)
    assert calendar.known(2026)
    assert not calendar.known(2003)
    assert not calendar.known(2027)
    assert calendar.unknown_warning(2026) == ""
    assert calendar.unknown_warning(2027) == "2027年的放假和调休安排还没有录入，请在“设置”的节假日里补充。"
    # 1 October 2027 is a Friday, 2 October a Saturday.
    assert calendar.is_workday(date(2027, 10, 1))
    assert not calendar.is_workday(date(2027, 10, 2))


@pytest.mark.parametrize(("off", "known"), [(12, False), (13, True)])
def test_a_year_that_the_station_typed_in_is_known(off: int, known: bool) -> None:
    special = {date(2027, 10, 1) + timedelta(n): DeclaredDay(False, "国庆节") for n in range(off)}
    assert WorkingCalendar(special).known(2027) is known


def test_days_of_the_station_go_before_the_library() -> None:
    calendar = WorkingCalendar(
        {
            date(2019, 10, 2): DeclaredDay(True, "专项值班"),
            date(2019, 11, 27): DeclaredDay(False, "停电检修"),
            date(2019, 11, 28): DeclaredDay(False),
        }
    )
    assert calendar.is_workday(date(2019, 10, 2))
    assert calendar.holiday_name(date(2019, 10, 2)) is None
    assert not calendar.is_workday(date(2019, 11, 27))
    assert calendar.holiday_name(date(2019, 11, 27)) == "停电检修"
    assert calendar.holiday_name(date(2019, 11, 28)) == "休息日"
    # All other days are as before.
    assert not calendar.is_workday(date(2019, 10, 3))


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (date(2019, 11, 27), 0, date(2019, 11, 27)),
        (date(2019, 11, 27), 3, date(2019, 12, 2)),
        (date(2019, 9, 30), 1, date(2019, 10, 8)),
        (date(2019, 9, 30), 5, date(2019, 10, 12)),
        (date(2019, 12, 2), -3, date(2019, 11, 27)),
        (date(2019, 11, 30), 1, date(2019, 12, 2)),
    ],
)
def test_adding_working_days(start: date, count: int, end: date) -> None:
    assert WorkingCalendar().add_working_days(start, count) == end


@given(days, counts, tables)
def test_as_many_workdays_lie_in_between_as_were_added(
    day: date, count: int, special: dict[date, DeclaredDay]
) -> None:
    calendar = WorkingCalendar(special)
    end = calendar.add_working_days(day, count)
    between = [day + timedelta(n) for n in range(1, (end - day).days + 1)]
    assert calendar.is_workday(end)
    assert sum(calendar.is_workday(d) for d in between) == count


@given(days, counts, tables)
def test_going_back_is_the_mirror_of_going_on(
    day: date, count: int, special: dict[date, DeclaredDay]
) -> None:
    calendar = WorkingCalendar(special)
    start = calendar.add_working_days(day, 1)
    assert calendar.add_working_days(calendar.add_working_days(start, count), -count) == start


@given(days, counts, counts, tables)
def test_steps_add_up(day: date, first: int, second: int, special: dict[date, DeclaredDay]) -> None:
    calendar = WorkingCalendar(special)
    halfway = calendar.add_working_days(day, first)
    assert calendar.add_working_days(halfway, second) == calendar.add_working_days(day, first + second)


@given(tables)
def test_a_declared_day_is_what_it_was_declared(special: dict[date, DeclaredDay]) -> None:
    calendar = WorkingCalendar(special)
    assert {day: calendar.is_workday(day) for day in special} == {
        day: entry.is_workday for day, entry in special.items()
    }
    assert all((calendar.holiday_name(day) is None) == entry.is_workday for day, entry in special.items())
