from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rongui_desktop.domain.codes import Disposition, EventKind, Outcome, Satisfaction
from rongui_desktop.domain.deadlines import DeadlineRule, DeadlineUnit
from rongui_desktop.domain.handling import Matter, Stage, standing
from rongui_desktop.domain.handling_events import Event, steps
from tests.domain.handling_cases import (
    CALENDAR,
    FIRST_DAY,
    LAST_DAY,
    MATTER,
    MENDS,
    RAISED,
    days,
    event,
    events,
    histories,
    matters,
    step_kinds,
    withdrawal,
)

K = EventKind
RESTARTS = (K.ASSIGNED, K.REOPENED)
EVERY_DAY = [FIRST_DAY + timedelta(n) for n in range((LAST_DAY - FIRST_DAY).days + 2)]


def closes_and_reopenings(written: Sequence[Event], as_of: date) -> list[EventKind]:
    return [step.kind for step in steps(written) if step.day <= as_of and step.kind in (K.CLOSED, K.REOPENED)]


@given(matters, events(), days, st.randoms(use_true_random=False))
def test_the_state_is_a_function_of_the_events_in_any_order(
    matter: Matter, written: list[Event], as_of: date, random: object
) -> None:
    shuffled = list(written)
    random.shuffle(shuffled)
    assert standing(matter, shuffled, as_of) == standing(matter, written, as_of)


@given(st.lists(st.tuples(matters, events()), max_size=6))
def test_closed_and_open_are_all_at_every_day(ledger: list[tuple[Matter, list[Event]]]) -> None:
    for as_of in EVERY_DAY[::9]:
        stood = [standing(matter, written, as_of) for matter, written in ledger]
        closed = sum(each.is_closed for each in stood)
        still_open = sum(each.is_open for each in stood)
        assert closed + still_open == sum(matter.raised_on <= as_of for matter, _ in ledger)
        # Closed are those whose last word of the two was 办结, and nothing else.
        last = [
            closes_and_reopenings(written, as_of)[-1:]
            for matter, written in ledger
            if matter.raised_on <= as_of
        ]
        assert closed == last.count([K.CLOSED])


@given(matters, events(), days, st.integers(1, 60))
def test_an_extension_clears_overdue(matter: Matter, written: list[Event], as_of: date, more: int) -> None:
    extension = event(99, K.EXTENDED, as_of, due_on=as_of + timedelta(more), reason="等待材料")
    stood = standing(matter, [*written, extension], as_of)
    assert not stood.overdue
    if as_of >= matter.raised_on:
        assert stood.due_on is not None
        assert stood.due_on >= as_of + timedelta(more)


@given(matters, events(step_kinds()), days)
def test_nothing_is_overdue_that_was_extended_beyond_the_day(
    matter: Matter, written: list[Event], as_of: date
) -> None:
    happened = [step for step in steps(written) if step.day <= as_of]
    begun = max((n for n, step in enumerate(happened) if step.kind in RESTARTS), default=-1)
    extended = [step.due_on for step in happened[begun + 1 :] if step.kind is K.EXTENDED and step.due_on]
    stood = standing(matter, written, as_of)
    if stood.overdue:
        assert all(due_on < as_of for due_on in extended)
        assert stood.due_on is not None
        assert stood.due_on < as_of
        assert stood.is_open


@given(matters, events(), days)
def test_days_left_overdue_and_due_soon_agree(matter: Matter, written: list[Event], as_of: date) -> None:
    stood = standing(matter, written, as_of)
    running = stood.stage is not Stage.AHEAD and stood.due_on and not stood.replied_on and not stood.closed_on
    assert (stood.days_left is not None) == bool(running)
    assert stood.overdue == (stood.days_left is not None and stood.days_left < 0)
    assert not (stood.due_soon and stood.overdue)
    if stood.days_left is not None and stood.suspended_on is None:
        assert as_of + timedelta(stood.days_left) == stood.due_on
        assert stood.due_soon == (0 <= stood.days_left <= 7)
    if stood.suspended_on is not None:
        assert not stood.due_soon
        assert stood.suspended_on <= as_of


@given(matters, events(step_kinds()), days)
def test_what_is_dated_later_has_not_happened_yet(matter: Matter, written: list[Event], as_of: date) -> None:
    by_then = [each for each in written if each.day <= as_of]
    stood = standing(matter, written, as_of)
    assert replace(stood, undoable=None) == replace(standing(matter, by_then, as_of), undoable=None)


@given(matters, events(step_kinds(K.REOPENED)), days, st.integers(0, 100))
def test_without_being_reopened_what_is_closed_stays_closed_and_counts_only_grow(
    matter: Matter, written: list[Event], as_of: date, later: int
) -> None:
    first = standing(matter, written, as_of)
    then = standing(matter, written, as_of + timedelta(later))
    assert not first.is_closed or then.is_closed
    assert first.urged_count <= then.urged_count
    assert first.extension_count <= then.extension_count


@given(matters, events(), st.dates(FIRST_DAY, LAST_DAY), st.integers(0, 100))
def test_late_stays_late_while_nothing_happens(
    matter: Matter, written: list[Event], as_of: date, later: int
) -> None:
    end = as_of + timedelta(later)
    assume(not any(as_of < step.day <= end for step in steps(written)))
    assume(as_of >= matter.raised_on)
    first, then = standing(matter, written, as_of), standing(matter, written, end)
    assert not first.overdue or then.overdue
    assert not first.promise_due or then.promise_due
    if first.days_left is not None:
        passed = 0 if first.suspended_on else later
        assert then.days_left == first.days_left - passed


rules = st.builds(DeadlineRule, st.integers(1, 12), st.sampled_from(DeadlineUnit))


@given(histories(), rules, st.integers(0, 30), st.integers(0, 90))
def test_a_suspension_neither_makes_late_nor_mends_it(
    history: tuple[Matter, tuple[Event, ...]], rule: DeadlineRule, wait: int, length: int
) -> None:
    matter, written = history
    begin = max(step.day for step in steps(written)) + timedelta(wait)
    end = begin + timedelta(length)
    before = standing(matter, written, begin)
    assume(before.due_on is not None and not before.replied_on and not before.closed_on)
    assume(before.suspended_on is None)
    pause = event(90, K.SUSPENDED, begin, reason="等待鉴定")
    while_paused = standing(matter, [*written, pause], end)
    assert (while_paused.overdue, while_paused.days_left) == (before.overdue, before.days_left)
    due_on = rule.moved(before.due_on, begin, end, CALENDAR)
    after = standing(matter, [*written, pause, event(91, K.RESUMED, end, due_on=due_on)], end)
    assert after.overdue == before.overdue
    assert after.suspended_on is None
    if rule.unit is not DeadlineUnit.WORKING_DAYS:
        assert after.days_left == before.days_left


@given(histories())
def test_taking_back_the_last_step_makes_it_as_if_it_had_never_been(
    history: tuple[Matter, tuple[Event, ...]],
) -> None:
    matter, written = history
    stood = standing(matter, written, date.max)
    assume(stood.undoable is not None)
    without = [each for each in written if each.sequence != stood.undoable]
    taken_back = standing(matter, [*written, withdrawal(90, stood.undoable)], date.max)
    assert replace(taken_back, undoable=None) == replace(standing(matter, without, date.max), undoable=None)


@given(matters, events(st.sampled_from([K.REGISTERED, K.ASSIGNED, K.REPLIED, *MENDS])), days, days)
def test_a_mended_record_is_mended_for_every_day(
    matter: Matter, written: list[Event], as_of: date, other: date
) -> None:
    # When a withdrawal was written does not matter to how the matter stood.
    moved = [replace(each, day=other) if each.kind is K.WITHDRAWN else each for each in written]
    assert standing(matter, moved, as_of) == standing(matter, written, as_of)


# The legal path, day by day.
COURSE = (
    event(1, K.REGISTERED, RAISED, department="教育局", due_on=date(2019, 7, 5)),
    event(2, K.REVIEWED, date(2019, 6, 6)),
    event(3, K.ASSIGNED, date(2019, 6, 8), department="城建局", officer="赵六", due_on=date(2019, 7, 8)),
    event(4, K.RETURNED, date(2019, 6, 11), reason="不属职责"),
    event(5, K.ASSIGNED, date(2019, 6, 12), department="交警中队", officer="钱七", due_on=date(2019, 7, 12)),
    event(6, K.RECEIVED, date(2019, 6, 13)),
    event(7, K.SUSPENDED, date(2019, 6, 20), reason="等待鉴定"),
    event(8, K.RESUMED, date(2019, 6, 30), due_on=date(2019, 7, 22)),
    event(9, K.URGED, date(2019, 7, 23)),
    event(10, K.EXTENDED, date(2019, 7, 24), due_on=date(2019, 8, 20), reason="改造排期"),
    event(11, K.REPLIED, date(2019, 8, 10), text="已列入改造", outcome=Outcome.PLANNED, planned_on=date(2019, 12, 1)),
    event(12, K.FED_BACK, date(2019, 8, 12)),
    event(13, K.RATED, date(2019, 8, 15), satisfaction=Satisfaction.DISSATISFIED),
    event(14, K.REOPENED, date(2019, 8, 16), reason="来访人不满意", due_on=date(2019, 9, 16)),
    event(15, K.REPLIED, date(2019, 9, 1), text="年底前完成", outcome=Outcome.PLANNED, planned_on=date(2019, 12, 15)),
    event(16, K.RATED, date(2019, 9, 3), satisfaction=Satisfaction.FAIRLY),
    event(17, K.CLOSED, date(2019, 9, 5)),
    event(18, K.FULFILLED, date(2019, 12, 20), text="已完工", outcome=Outcome.SOLVED),
)  # fmt: skip


@pytest.mark.parametrize(
    ("as_of", "stage", "due_on", "days_left"),
    [
        (date(2019, 6, 4), Stage.AHEAD, None, None),
        (date(2019, 6, 5), Stage.REGISTERED, date(2019, 7, 5), 30),
        (date(2019, 6, 6), Stage.REVIEWED, date(2019, 7, 5), 29),
        (date(2019, 6, 8), Stage.ASSIGNED, date(2019, 7, 8), 30),
        (date(2019, 6, 11), Stage.RETURNED, date(2019, 7, 8), 27),
        (date(2019, 6, 12), Stage.ASSIGNED, date(2019, 7, 12), 30),
        (date(2019, 6, 13), Stage.IN_HAND, date(2019, 7, 12), 29),
        (date(2019, 6, 29), Stage.SUSPENDED, date(2019, 7, 12), 22),
        (date(2019, 6, 30), Stage.IN_HAND, date(2019, 7, 22), 22),
        (date(2019, 7, 15), Stage.IN_HAND, date(2019, 7, 22), 7),
        (date(2019, 7, 23), Stage.IN_HAND, date(2019, 7, 22), -1),
        (date(2019, 7, 24), Stage.IN_HAND, date(2019, 8, 20), 27),
        (date(2019, 8, 10), Stage.REPLIED, date(2019, 8, 20), None),
        (date(2019, 8, 12), Stage.FED_BACK, date(2019, 8, 20), None),
        (date(2019, 8, 15), Stage.RATED, date(2019, 8, 20), None),
        (date(2019, 8, 16), Stage.REOPENED, date(2019, 9, 16), 31),
        (date(2019, 9, 3), Stage.RATED, date(2019, 9, 16), None),
        (date(2019, 9, 5), Stage.CLOSED, date(2019, 9, 16), None),
        (date(2019, 12, 31), Stage.CLOSED, date(2019, 9, 16), None),
    ],
)
def test_a_matter_on_its_way(as_of: date, stage: Stage, due_on: date | None, days_left: int | None) -> None:
    stood = standing(MATTER, COURSE, as_of)
    assert (stood.stage, stood.due_on, stood.days_left) == (stage, due_on, days_left)
    assert stood.overdue == (days_left is not None and days_left < 0)
    assert stood.due_soon == (days_left == 7)


def test_where_the_matter_lies() -> None:
    lay = {day: standing(MATTER, COURSE, date(2019, 6, day)) for day in (5, 8, 11, 12, 13)}
    assert [(lay[day].department, lay[day].officer) for day in lay] == [
        ("教育局", None),
        ("城建局", "赵六"),
        (None, None),
        ("交警中队", "钱七"),
        ("交警中队", "钱七"),
    ]
    assert [lay[day].assigned_on for day in (8, 11, 12)] == [date(2019, 6, 8), None, date(2019, 6, 12)]
    assert lay[12].received_on is None
    assert lay[13].received_on == date(2019, 6, 13)


def test_another_department_has_another_officer() -> None:
    again = event(5, K.ASSIGNED, date(2019, 6, 9), department="交警中队", due_on=date(2019, 7, 9))
    stood = standing(MATTER, [*COURSE[:3], again], date(2019, 6, 9))
    assert (stood.department, stood.officer) == ("交警中队", None)
    same = replace(again, department="城建局")
    assert standing(MATTER, [*COURSE[:3], same], date(2019, 6, 9)).officer == "赵六"


def test_what_was_counted_and_said_in_the_end() -> None:
    end = standing(MATTER, COURSE, date(2019, 12, 31))
    assert (end.extension_count, end.urged_count, end.reopened_count) == (1, 1, 1)
    assert (end.replied_on, end.reply) == (date(2019, 9, 1), "年底前完成")
    assert (end.satisfaction, end.closed_on) == (Satisfaction.FAIRLY, date(2019, 9, 5))


def test_a_promise_comes_back_until_it_is_kept_and_the_close_stays() -> None:
    stood = {day: standing(MATTER, COURSE, date(2019, 12, day)) for day in (14, 15, 20)}
    assert [stood[day].promise_due for day in (14, 15, 20)] == [False, True, False]
    assert [stood[day].planned_on for day in (14, 15, 20)] == [date(2019, 12, 15)] * 2 + [None]
    assert all(each.closed_on == date(2019, 9, 5) for each in stood.values())
    assert [each.closed_unsolved for each in stood.values()] == [True, True, False]


def test_a_promise_may_be_given_a_new_day() -> None:
    again = event(
        18, K.FULFILLED, date(2019, 12, 16), text="延后", outcome=Outcome.PLANNED, planned_on=date(2020, 3, 1)
    )
    stood = standing(MATTER, [*COURSE[:-1], again], date(2019, 12, 31))
    assert (stood.planned_on, stood.promise_due, stood.closed_unsolved) == (date(2020, 3, 1), False, True)


def test_reopened_all_is_void_but_the_counts() -> None:
    stood = standing(MATTER, COURSE, date(2019, 8, 16))
    assert (stood.replied_on, stood.reply, stood.outcome, stood.satisfaction) == (None,) * 4
    assert (stood.planned_on, stood.closed_on, stood.reopened_count) == (None, None, 1)
    assert (stood.department, stood.assigned_on) == ("交警中队", date(2019, 6, 12))


def test_reopened_what_was_never_assigned_waits_for_it() -> None:
    spot = Matter(RAISED, Disposition.ANSWERED)
    written = (
        event(1, K.REGISTERED, RAISED),
        event(2, K.REPLIED, RAISED, text="已说明", outcome=Outcome.EXPLAINED),
        event(3, K.CLOSED, RAISED),
        event(4, K.REOPENED, date(2019, 7, 1), reason="问题又出现"),
    )
    assert standing(spot, written, date(2019, 6, 30)).closed_unsolved
    stood = standing(spot, written, date(2019, 7, 1))
    assert (stood.stage, stood.is_open, stood.closed_on) == (Stage.REVIEWED, True, None)


def test_a_fuller_reply_replaces_the_first_and_is_to_be_fed_back() -> None:
    fuller = event(
        13, K.REPLIED, date(2019, 8, 14), text="已修好", outcome=Outcome.SOLVED, document_number="3号"
    )
    stood = standing(MATTER, [*COURSE[:12], fuller], date(2019, 8, 14))
    assert (stood.stage, stood.reply, stood.outcome) == (Stage.REPLIED, "已修好", Outcome.SOLVED)
    assert (stood.document_number, stood.planned_on, stood.fed_back_on) == ("3号", None, None)


def test_a_rating_that_was_not_given_still_waits() -> None:
    unrated = event(13, K.RATED, date(2019, 8, 15), satisfaction=Satisfaction.UNRATED)
    stood = standing(MATTER, [*COURSE[:12], unrated], date(2019, 8, 15))
    assert (stood.stage, stood.satisfaction) == (Stage.FED_BACK, Satisfaction.UNRATED)


def test_an_extension_to_an_earlier_day_changes_nothing() -> None:
    shorter = event(11, K.EXTENDED, date(2019, 7, 25), due_on=date(2019, 8, 1), reason="误填")
    assert standing(MATTER, [*COURSE[:10], shorter], date(2019, 8, 5)).due_on == date(2019, 8, 20)


def test_without_events_a_matter_waits() -> None:
    stood = standing(MATTER, (), RAISED)
    assert (stood.stage, stood.is_open, stood.last_step) == (Stage.REGISTERED, True, None)


def test_an_old_promise_does_not_come_back_with_a_new_one() -> None:
    written = (
        *COURSE[:11],
        event(12, K.REPLIED, date(2019, 8, 11), text="已修好", outcome=Outcome.SOLVED),
        event(13, K.REPLIED, date(2019, 8, 12), text="又坏了，正在修", outcome=Outcome.SOLVING),
    )
    assert standing(MATTER, written, date(2020, 1, 1)).planned_on is None


def test_while_suspended_nothing_is_due_soon_and_the_first_day_of_it_counts() -> None:
    pauses = [event(n, K.SUSPENDED, date(2019, 7, n), reason="等待鉴定") for n in (9, 11)]
    stood = standing(MATTER, [*COURSE[:6], *pauses], date(2019, 7, 30))
    assert (stood.suspended_on, stood.days_left) == (date(2019, 7, 9), 3)
    assert (stood.due_soon, stood.overdue) == (False, False)


def test_what_is_answered_cannot_be_suspended() -> None:
    pause = event(12, K.SUSPENDED, date(2019, 8, 11), reason="等待鉴定")
    stood = standing(MATTER, [*COURSE[:11], pause], date(2019, 8, 20))
    assert (stood.stage, stood.suspended_on) == (Stage.REPLIED, None)
