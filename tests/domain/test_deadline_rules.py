from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rongui_desktop.domain.calendar import DeclaredDay, WorkingCalendar
from rongui_desktop.domain.codes import Disposition
from rongui_desktop.domain.deadlines import DeadlineRule, DeadlineRules, DeadlineUnit, add_months
from rongui_desktop.errors import UserError
from tests.domain.holidays import FIRST, LAST, is_workday

CALENDAR = WorkingCalendar()
ONE = timedelta(days=1)
# So that what is counted stays within the years whose holidays are typed in.
starts = st.dates(FIRST, date(2025, 6, 30))
working_days = st.integers(1, 60).map(lambda n: DeadlineRule(n, DeadlineUnit.WORKING_DAYS))
calendar_days = st.integers(1, 180).map(lambda n: DeadlineRule(n, DeadlineUnit.DAYS))
month_rules = st.integers(1, 12).map(lambda n: DeadlineRule(n, DeadlineUnit.MONTHS))
rules = working_days | calendar_days | month_rules


def test_every_day_of_2019_to_2026_is_as_the_notices_say() -> None:
    every = [FIRST + timedelta(n) for n in range((LAST - FIRST).days + 1)]
    assert [day for day in every if CALENDAR.is_workday(day) != is_workday(day)] == []


def counted(rule: DeadlineRule, day: date) -> date:
    """The due date, found by walking from day to day."""
    left, number = rule.count, day.day
    while left:
        day += ONE
        if rule.unit is DeadlineUnit.MONTHS:
            left -= day.day == 1
        else:
            left -= rule.unit is DeadlineUnit.DAYS or is_workday(day)
    # In months the first of the last month has been reached: on to the same number, or to the last of the month.
    while rule.unit is DeadlineUnit.MONTHS and day.day < number and (day + ONE).day != 1:
        day += ONE
    return day


@given(rules, starts)
def test_due_dates_agree_with_counting_day_by_day(rule: DeadlineRule, day: date) -> None:
    assert rule.due(day, CALENDAR) == counted(rule, day)


@given(rules, starts, st.integers(0, 40))
def test_a_later_start_is_never_due_earlier(rule: DeadlineRule, day: date, later: int) -> None:
    assert rule.due(day, CALENDAR) <= rule.due(day + timedelta(later), CALENDAR)
    assert rule.due(day, CALENDAR) > day


def clock_stopped(rule: DeadlineRule, due: date, suspended: date, resumed: date) -> date:
    """The due date moved on by one for every day, or workday, that went by between 暂停 and 恢复."""
    working = rule.unit is DeadlineUnit.WORKING_DAYS
    day, moved = suspended, due
    while day < resumed:
        if not working or is_workday(day):
            moved += ONE
            while working and not is_workday(moved):
                moved += ONE
        day += ONE
    return moved


@given(rules, starts, st.integers(0, 90), st.integers(0, 200))
def test_a_suspension_moves_the_due_date_by_what_was_lost(
    rule: DeadlineRule, day: date, after: int, length: int
) -> None:
    due = rule.due(day, CALENDAR)
    suspended = day + timedelta(after)
    resumed = suspended + timedelta(length)
    moved = rule.moved(due, suspended, resumed, CALENDAR)
    assert moved == clock_stopped(rule, due, suspended, resumed)
    # Late when the clock stopped is late when it goes on, and only then.
    assert (moved < resumed) == (due < suspended)


@given(rules, st.dates(FIRST, date(2025, 1, 1)), st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
def test_two_suspensions_are_one_of_both_lengths(
    rule: DeadlineRule, due: date, before: int, first: int, second: int
) -> None:
    suspended = due - timedelta(before)
    middle = suspended + timedelta(first)
    end = middle + timedelta(second)
    halfway = rule.moved(due, suspended, middle, CALENDAR)
    assert rule.moved(halfway, middle, end, CALENDAR) == rule.moved(due, suspended, end, CALENDAR)


@given(rules, st.dates(FIRST, date(2025, 1, 1)), st.integers(0, 60), st.integers(0, 90))
def test_who_was_in_time_when_the_clock_stopped_is_in_time_when_it_goes_on(
    rule: DeadlineRule, suspended: date, left: int, length: int
) -> None:
    # Any due date, also one typed in on a day off.
    due, resumed = suspended + timedelta(left), suspended + timedelta(length)
    moved = rule.moved(due, suspended, resumed, CALENDAR)
    assert moved >= max(due, resumed)


def test_a_suspension_that_ends_before_it_began_moves_nothing() -> None:
    due = date(2019, 7, 8)
    for unit in DeadlineUnit:
        assert DeadlineRule(5, unit).moved(due, date(2019, 7, 1), date(2019, 6, 20), CALENDAR) == due


@pytest.mark.parametrize(
    ("rule", "start", "due"),
    [
        ("30天", date(2019, 6, 8), date(2019, 7, 8)),
        # 国庆 2019: worked on 29 September and 12 October.
        ("5工作日", date(2019, 9, 29), date(2019, 10, 11)),
        ("6工作日", date(2019, 9, 29), date(2019, 10, 12)),
        # 春节 2020 was lengthened to 2 February.
        ("5工作日", date(2020, 1, 21), date(2020, 2, 5)),
        ("1月", date(2019, 1, 31), date(2019, 2, 28)),
        ("1月", date(2020, 1, 31), date(2020, 2, 29)),
        ("3月", date(2019, 11, 30), date(2020, 2, 29)),
        ("3月", date(2019, 2, 20), date(2019, 5, 20)),
        ("12月", date(2020, 2, 29), date(2021, 2, 28)),
    ],
)
def test_deadlines_by_example(rule: str, start: date, due: date) -> None:
    assert DeadlineRule.parse(rule).due(start, CALENDAR) == due


def test_a_day_that_the_station_declares_off_moves_working_days() -> None:
    typhoon = WorkingCalendar({date(2019, 6, 10): DeclaredDay(False, "台风")})
    rule = DeadlineRule(5, DeadlineUnit.WORKING_DAYS)
    assert rule.due(date(2019, 6, 6), CALENDAR) == date(2019, 6, 14)
    assert rule.due(date(2019, 6, 6), typhoon) == date(2019, 6, 17)


def test_months_count_over_the_end_of_the_year() -> None:
    assert add_months(date(2019, 12, 31), 2) == date(2020, 2, 29)
    assert add_months(date(2019, 12, 1), 1) == date(2020, 1, 1)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("15工作日", "15工作日"),
        ("15个工作日", "15工作日"),
        (" １５ 工作日 ", "15工作日"),
        ("30天", "30天"),
        ("30日", "30天"),
        ("30自然日", "30天"),
        ("3个月", "3月"),
        ("3月", "3月"),
    ],
)
def test_rules_are_read_as_clerks_write_them(typed: str, stored: str) -> None:
    assert str(DeadlineRule.parse(typed)) == stored


@pytest.mark.parametrize(
    "typed", ["", "15", "工作日", "十五天", "-3天", "3周", "1.5月", "15工作日内", "99999天"]
)
def test_what_is_no_rule_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(UserError) as caught:
        DeadlineRule.parse(typed)
    assert caught.value.message == f"“{typed}”不是办理期限，应写成例如30天、15工作日或3月。"
    assert caught.value.field == "deadlines"


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("0天", "办理期限应为1到730天，现在是0天。"),
        ("731天", "办理期限应为1到730天，现在是731天。"),
        ("501工作日", "办理期限应为1到500工作日，现在是501工作日。"),
        ("25月", "办理期限应为1到24月，现在是25月。"),
    ],
)
def test_deadlines_have_limits(typed: str, message: str) -> None:
    with pytest.raises(UserError) as caught:
        DeadlineRule.parse(typed)
    assert caught.value.message == message


names = st.sampled_from(["交社区办理", "转区有关部门", "消防安全", "住房物业", "其他 事项"])


@given(rules, st.dictionaries(names, rules))
def test_rules_of_the_settings_are_read_as_they_are_written(
    general: DeadlineRule, special: dict[str, DeadlineRule]
) -> None:
    written = str(DeadlineRules(general, special))
    assert "\n" not in written
    assert DeadlineRules.parse(written) == DeadlineRules(general, special)


def test_category_goes_before_disposition_and_that_before_the_general_rule() -> None:
    settings = DeadlineRules.parse("30天; 交社区办理=15个工作日；消防安全:10工作日；")
    assert str(settings) == "30天；交社区办理：15工作日；消防安全：10工作日"
    assert str(settings.rule(Disposition.COMMUNITY, "消防安全")) == "10工作日"
    assert str(settings.rule(Disposition.COMMUNITY, "其他")) == "15工作日"
    assert str(settings.rule(Disposition.DISTRICT, "其他")) == "30天"
    assert settings.due(Disposition.COMMUNITY, "消防安全", date(2019, 11, 27), CALENDAR) == date(2019, 12, 11)
    assert settings.due(Disposition.REFUSED, "消防安全", date(2019, 11, 27), CALENDAR) is None
    for nothing_due in (None, Disposition.ANSWERED, Disposition.REFUSED):
        assert settings.rule(nothing_due, "消防安全") is None


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("交社区办理：15工作日", "“交社区办理：15工作日”不是办理期限，应写成例如30天、15工作日或3月。"),
        ("30天；15工作日", "“15工作日”应写成例如“交社区办理：15工作日”。"),
        ("30天；：15工作日", "“：15工作日”应写成例如“交社区办理：15工作日”。"),
        ("30天；其他：1天；其他：2天", "“其他”的办理期限写了两次，请只保留一个。"),
    ],
)
def test_what_is_wrong_with_the_rules_is_named(typed: str, message: str) -> None:
    with pytest.raises(UserError) as caught:
        DeadlineRules.parse(typed)
    assert caught.value.message == message


@pytest.mark.parametrize("name", ["", " 其他", "甲；乙", "甲:乙", "甲=乙"])
def test_names_that_could_not_be_read_back_have_no_rule_of_their_own(name: str) -> None:
    with pytest.raises(UserError, match="不能单独规定办理期限"):
        DeadlineRules(special={name: DeadlineRule(1, DeadlineUnit.DAYS)})
