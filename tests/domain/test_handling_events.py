from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rongui_desktop.domain.codes import EventKind, Outcome
from rongui_desktop.domain.handling_events import (
    CONTENT,
    Event,
    RecordState,
    correction_of,
    steps,
    timeline,
    undoable,
)
from tests.domain.handling_cases import MENDS, NOW, RAISED, events, withdrawal
from tests.domain.handling_cases import event as make

REGISTERED = make(1, EventKind.REGISTERED, RAISED)
ASSIGNED = make(2, EventKind.ASSIGNED, date(2019, 6, 8), department="教育局", due_on=date(2019, 7, 8))
REPLIED = make(3, EventKind.REPLIED, date(2019, 6, 20), text="已答复", outcome=Outcome.SOLVED)
TYPED = (REGISTERED, ASSIGNED, REPLIED)


def counts(event: Event, written: Sequence[Event]) -> bool:
    """The definition, word by word: no later 撤销 that itself counts speaks of it."""
    return not any(
        each.kind is EventKind.WITHDRAWN
        and each.refers_to == event.sequence
        and each.sequence > event.sequence
        and counts(each, written)
        for each in written
    )


def correcting(event: Event, sequence: int, **changes: object) -> Event:
    return correction_of(
        event,
        id=UUID(int=sequence),
        sequence=sequence,
        recorded_at=NOW,
        actor="张干事",
        reason="笔误",
        **changes,
    )


@given(events())
def test_no_event_is_lost_in_the_timeline(written: list[Event]) -> None:
    entries = timeline(written)
    assert sorted(entry.event.sequence for entry in entries) == sorted(each.sequence for each in written)
    assert {id(entry.event) for entry in entries} == {id(each) for each in written}
    assert [entry.event.place for entry in entries] == sorted(each.place for each in written)


@given(events(), st.randoms(use_true_random=False))
def test_timeline_and_steps_do_not_depend_on_the_order_given(written: list[Event], random: object) -> None:
    shuffled = list(written)
    random.shuffle(shuffled)
    assert timeline(shuffled) == timeline(written)
    assert steps(shuffled) == steps(written)
    assert undoable(shuffled) == undoable(written)


@given(events(st.sampled_from([EventKind.URGED, *MENDS, *MENDS])))
def test_what_counts_is_what_no_counting_withdrawal_speaks_of(written: list[Event]) -> None:
    expected = {each.sequence for each in written if each.kind.is_step and counts(each, written)}
    assert {step.sequence for step in steps(written)} == expected
    for entry in timeline(written):
        taken_back = entry.state is RecordState.TAKEN_BACK
        assert taken_back is not counts(entry.event, written)
        assert (entry.by is not None) == (entry.state in (RecordState.TAKEN_BACK, RecordState.CORRECTED))


@given(events(st.sampled_from([EventKind.URGED, *MENDS, *MENDS])))
def test_the_last_counting_correction_says_what_a_step_says(written: list[Event]) -> None:
    for step in steps(written):
        original = next(each for each in written if each.sequence == step.sequence)
        corrections = [
            each
            for each in written
            if each.kind is EventKind.CORRECTED
            and each.refers_to == step.sequence
            and each.sequence > step.sequence
            and counts(each, written)
        ]
        said = max(corrections, key=lambda each: each.sequence, default=original)
        assert [getattr(step, name) for name in CONTENT] == [getattr(said, name) for name in CONTENT]
        assert (step.id, step.kind, step.reason) == (original.id, original.kind, original.reason)


def test_a_step_taken_back_stays_visible_and_does_not_count() -> None:
    written = (*TYPED, withdrawal(4, 3, date(2019, 6, 21)))
    assert [step.sequence for step in steps(written)] == [1, 2]
    states = [(entry.event.sequence, entry.state, entry.by) for entry in timeline(written)]
    assert states == [
        (1, RecordState.VALID, None),
        (2, RecordState.VALID, None),
        (3, RecordState.TAKEN_BACK, 4),
        (4, RecordState.VALID, None),
    ]


def test_a_withdrawal_that_is_taken_back_gives_the_step_back() -> None:
    written = (*TYPED, withdrawal(4, 3), withdrawal(5, 4))
    assert steps(written) == TYPED
    assert [entry.state for entry in timeline(written)][2:] == [
        RecordState.VALID,
        RecordState.TAKEN_BACK,
        RecordState.VALID,
    ]


def test_a_correction_writes_the_step_anew_with_its_day() -> None:
    right = correcting(ASSIGNED, 4, day=date(2019, 6, 10), department="交警中队")
    (first, second, third) = steps((*TYPED, right))
    assert (first, third) == (REGISTERED, REPLIED)
    assert second == replace(ASSIGNED, day=date(2019, 6, 10), department="交警中队")
    entries = {entry.event.sequence: entry for entry in timeline((*TYPED, right))}
    assert (entries[2].state, entries[2].by) == (RecordState.CORRECTED, 4)
    assert entries[4].state is RecordState.VALID


def test_a_correction_may_leave_a_field_empty() -> None:
    officer = replace(ASSIGNED, officer="赵六")
    corrected = steps((REGISTERED, officer, correcting(officer, 3, officer=None)))[1]
    assert corrected.officer is None
    assert corrected.due_on == date(2019, 7, 8)


def test_the_last_correction_holds_and_the_one_before_is_marked() -> None:
    written = (*TYPED, correcting(ASSIGNED, 4, department="甲"), correcting(ASSIGNED, 5, department="乙"))
    assert steps(written)[1].department == "乙"
    entries = {entry.event.sequence: (entry.state, entry.by) for entry in timeline(written)}
    assert entries[2] == entries[4] == (RecordState.CORRECTED, 5)
    assert entries[5] == (RecordState.VALID, None)
    assert steps((*written, withdrawal(6, 5)))[1].department == "甲"


@pytest.mark.parametrize(
    "mend",
    [
        withdrawal(4, None),
        withdrawal(4, 9),
        withdrawal(4, 4),
        make(4, EventKind.CORRECTED, RAISED, refers_to=7),
    ],
)
def test_a_mending_without_an_object_changes_nothing_and_is_shown_as_void(mend: Event) -> None:
    assert steps((*TYPED, mend)) == TYPED
    assert [entry.state for entry in timeline((*TYPED, mend)) if entry.event is mend] == [RecordState.VOID]
    assert undoable((*TYPED, mend)) == 3


def test_a_correction_of_a_correction_is_void() -> None:
    first = correcting(ASSIGNED, 4, department="甲")
    second = replace(correcting(ASSIGNED, 5, department="乙"), refers_to=4)
    written = (*TYPED, first, second)
    assert steps(written)[1].department == "甲"
    assert {entry.event.sequence: entry.state for entry in timeline(written)}[5] is RecordState.VOID


def test_only_the_last_that_counts_may_be_taken_back() -> None:
    assert undoable(TYPED) == 3
    assert undoable((*TYPED, withdrawal(4, 3))) == 2
    assert undoable((REGISTERED,)) is None
    assert undoable(()) is None
    assert undoable((REGISTERED, replace(ASSIGNED, sent=True))) is None
    assert undoable((*TYPED, correcting(ASSIGNED, 4, department="甲"))) == 4


def test_a_correction_changes_content_only() -> None:
    with pytest.raises(TypeError, match="kind"):
        correcting(ASSIGNED, 4, kind=EventKind.CLOSED)
