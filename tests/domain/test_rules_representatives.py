from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rongui_desktop.domain import rules_representatives as rules
from rongui_desktop.domain.codes import Identity, MembershipKind, Presence, ScoreKind, WishKind
from rongui_desktop.domain.roster import DutyWish
from rongui_desktop.domain.scores import ScoreRule
from rongui_desktop.domain.spans import Span
from rongui_desktop.errors import UserError

DAY = date(2019, 6, 5)
LATER = date(2021, 10, 31)


def refused(check: Callable[[], object]) -> tuple[str | None, str]:
    with pytest.raises(UserError) as error:
        check()
    assert error.value.message.endswith("。")
    assert error.value.message.count("。") == 1
    return error.value.field, error.value.message


def test_seats_of_one_identity_may_follow_each_other_but_not_overlap() -> None:
    first, second = Span(date(2011, 11, 1), date(2016, 10, 31)), Span(date(2016, 11, 1), None)
    rules.check_seats([(Identity.DISTRICT, first), (Identity.DISTRICT, second), (Identity.PARTY, second)])
    field, message = refused(
        lambda: rules.check_seats([(Identity.DISTRICT, second), (Identity.DISTRICT, Span(None, DAY))])
    )
    assert field == "since"
    assert "“区人大代表”的任职有两段日期重叠（至2019-06-05，2016-11-01起）" in message
    assert refused(lambda: rules.check_seats([(Identity.CITY, Span(LATER, DAY))]))[0] == "until"


def test_a_person_is_in_one_group_at_a_time() -> None:
    kinds = MembershipKind
    rules.check_memberships([(kinds.GROUP, Span(None, DAY)), (kinds.STATION, Span(None, None))])
    pair = [(kinds.GROUP, Span(None, DAY)), (kinds.GROUP, Span(DAY, None))]
    assert refused(lambda: rules.check_memberships(pair))[0] == "since"
    assert refused(lambda: rules.check_absences([Span(LATER, DAY)], "请假"))[0] == "until"
    field, message = refused(
        lambda: rules.check_absences([Span(DAY, None), Span(LATER, None)], "暂停执行职务")
    )
    assert (field, "“暂停执行职务”有两段日期重叠" in message) == ("since", True)


def test_a_leader_belongs_to_the_group_on_the_day() -> None:
    member = [Span(DAY, LATER)]
    rules.check_leader("陈婉仪", member, DAY)
    field, message = refused(lambda: rules.check_leader("陈婉仪", member, DAY - timedelta(1)))
    assert field == "leader_id"
    assert message == "“组长”陈婉仪在2019-06-04不是这个小组的成员，请先编入小组，或另选组长。"
    assert refused(lambda: rules.check_leader("陈婉仪", [], DAY))[0] == "leader_id"


@given(st.none() | st.integers(0, 60), *(st.none() | st.integers(0, 60) for _ in range(3)))
def test_votes_are_no_more_than_voters(
    voters: int | None, a: int | None, b: int | None, c: int | None
) -> None:
    votes = (a or 0) + (b or 0) + (c or 0)
    if voters is not None and votes > voters:
        field, message = refused(lambda: rules.check_report_votes(voters, a, b, c))
        assert (field, f"合计{votes}票，超过“参加选民数”{voters}" in message) == ("voters", True)
    else:
        rules.check_report_votes(voters, a, b, c)


def test_counts_and_times_and_days_of_use() -> None:
    assert refused(lambda: rules.check_report_votes(10, 1, -1, 0))[0] == "fairly"
    rules.check_activity_times(time(9), time(10))
    assert refused(lambda: rules.check_activity_times(time(9), time(9)))[0] == "ends_at"
    rules.check_in_use(DAY, DAY)
    assert refused(lambda: rules.check_in_use(DAY, DAY - timedelta(1)))[0] == "in_use_until"
    rules.check_carried(2020, 2019)
    assert refused(lambda: rules.check_carried(2020, 2020))[0] == "carried_from_id"


def test_nobody_is_both_present_and_away() -> None:
    one, two = uuid4(), uuid4()
    rules.check_attendance({Presence.PRESENT: [one], Presence.LEAVE: [two]}, {})
    field, message = refused(
        lambda: rules.check_attendance({Presence.PRESENT: [one], Presence.ABSENT: [two, one]}, {one: "李国"})
    )
    assert (field, message) == ("absent", "李国既在“出席”又在“缺席”里，请只保留一处。")
    assert refused(lambda: rules.check_attendance({Presence.PRESENT: [one, one]}, {}))[0] == "present"


def test_money_is_exact_and_never_nothing() -> None:
    assert str(rules.check_money(Decimal("1280.5"))) == "1280.50"
    assert str(rules.check_money(Decimal("-0.01"))) == "-0.01"
    assert str(rules.check_money(Decimal("999999999999.99"))) == "999999999999.99"
    for wrong in (None, Decimal(0), Decimal("0.001"), Decimal(10) ** 12, Decimal("NaN")):
        assert refused(lambda wrong=wrong: rules.check_money(wrong))[0] == "amount"


def test_points_are_won_or_lost_as_their_kind_says() -> None:
    two, half = Decimal(2), Decimal("0.5")
    assert rules.check_score(ScoreKind.DUTY, two, half, None) == (Decimal("2.00"), Decimal("0.50"), None)
    rules.check_score(ScoreKind.ABSENCE, -two, -half, Decimal(-4))
    assert refused(lambda: rules.check_score(ScoreKind.DUTY, -two, half, None))[0] == "base"
    assert refused(lambda: rules.check_score(ScoreKind.ABSENCE, -two, half, None))[0] == "further"
    assert refused(lambda: rules.check_score(ScoreKind.DUTY, two, half, Decimal(1)))[0] == "cap"
    assert refused(lambda: rules.check_score(ScoreKind.DUTY, Decimal("0.001"), half, None))[0] == "base"


HUNDREDTHS = st.integers(0, 2000).map(lambda n: Decimal(n) / 100)


@given(
    base=HUNDREDTHS,
    further=HUNDREDTHS,
    room=st.none() | HUNDREDTHS,
    count=st.integers(0, 30),
    lost=st.booleans(),
)
def test_points_are_the_sum_of_single_ones_up_to_the_cap(
    base: Decimal, further: Decimal, room: Decimal | None, count: int, lost: bool
) -> None:
    sign = -1 if lost else 1
    kind = ScoreKind.ABSENCE if lost else ScoreKind.VISIT
    cap = None if room is None else sign * (base + room)
    rule = ScoreRule(valid_from=DAY, kind=kind, base=sign * base, further=sign * further, cap=cap)
    total = sum([base] * min(count, 1) + [further] * max(count - 1, 0), Decimal(0))
    limited = total if room is None else min(total, base + room)
    assert rule.rule.points(count) == sign * limited


def test_a_wish_speaks_of_its_days() -> None:
    wednesdays = DutyWish(
        representative_id=uuid4(), kind=WishKind.REFUSED, since=DAY, until=DAY + timedelta(13), weekday=3
    )
    days = [DAY + timedelta(n) for n in range(-7, 21) if wednesdays.concerns(DAY + timedelta(n))]
    assert days == [DAY, DAY + timedelta(7)]
    rules.check_wish(DAY, DAY, 3)
    rules.check_wish(DAY, None, 1)
    assert refused(lambda: rules.check_wish(DAY, DAY - timedelta(1), None))[0] == "until"
    field, message = refused(lambda: rules.check_wish(DAY, DAY + timedelta(4), 2))
    assert (field, message) == ("weekday", "2019-06-05至2019-06-09没有星期二，请改正。")
    rules.check_wish(DAY, DAY + timedelta(6), 2)
    assert refused(lambda: rules.check_wish(DAY, None, 8))[0] == "weekday"
