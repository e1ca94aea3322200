from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import count
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rongui_desktop.domain.codes import EventKind, Outcome, Satisfaction
from rongui_desktop.domain.handling import Matter
from rongui_desktop.domain.handling_columns import HandlingColumns, projected
from rongui_desktop.domain.handling_events import Event, steps, timeline
from rongui_desktop.domain.handling_reconciling import Hand, reconciling
from tests.domain.handling_cases import MATTER, NOW, PATH, RAISED, at, events, histories
from tests.domain.test_handling_columns import implied, ledger_rows

K = EventKind


def hand() -> Hand:
    keys = count(1000)
    return Hand(lambda: UUID(int=next(keys)), NOW, "张干事", "按台账改正")


def mend(before: tuple[Event, ...], wanted: HandlingColumns, matter: Matter = MATTER) -> tuple[Event, ...]:
    return reconciling(matter, before, wanted, matter.raised_on, hand())


def check(before: tuple[Event, ...], wanted: HandlingColumns, matter: Matter = MATTER) -> tuple[Event, ...]:
    appended = mend(before, wanted, matter)
    after = (*before, *appended)
    assert projected(matter, after) == wanted
    # The record shows both: everything that was written is still there, and each new event has its own place.
    assert set(before) <= {entry.event for entry in timeline(after)}
    last = max((event.sequence for event in before), default=0)
    assert [event.sequence for event in appended] == list(range(last + 1, last + 1 + len(appended)))
    # What is right already is not mended again.
    assert mend(after, wanted, matter) == ()
    return appended


@settings(max_examples=60)
@given(events(), ledger_rows)
def test_any_events_come_to_any_columns(before: list[Event], wanted: HandlingColumns) -> None:
    check(tuple(before), wanted)


@settings(max_examples=40)
@given(histories(), st.data())
def test_what_was_typed_comes_to_a_changed_row(
    history: tuple[Matter, tuple[Event, ...]], data: st.DataObject
) -> None:
    matter, written = history
    wanted = data.draw(ledger_rows)
    moved = {
        name: max(day, matter.raised_on)
        for name in ("assigned_on", "replied_on", "closed_on")
        if (day := getattr(wanted, name)) is not None
    }
    check(written, replace(wanted, **moved), matter)


@given(ledger_rows, ledger_rows)
def test_one_row_comes_to_another(before: HandlingColumns, wanted: HandlingColumns) -> None:
    check(implied(before), wanted)


@given(ledger_rows)
def test_a_matter_without_events_gets_those_that_its_columns_imply(wanted: HandlingColumns) -> None:
    appended = check((), wanted)
    assert [event.kind for event in appended] == [event.kind for event in implied(wanted)]


STORED = projected(MATTER, PATH)


@pytest.mark.parametrize(
    ("before", "wanted", "kinds"),
    [
        (PATH, STORED, []),
        (PATH[:3], STORED, [K.REPLIED, K.RATED, K.CLOSED]),
        (PATH[:4], replace(projected(MATTER, PATH[:4]), closed_on=at(28)), [K.CLOSED]),
        (PATH[:1], projected(MATTER, PATH[:2]), [K.ASSIGNED]),
        (PATH, replace(STORED, closed_on=None), [K.WITHDRAWN]),
        (PATH, replace(STORED, closed_on=at(28)), [K.CORRECTED]),
        (PATH, replace(STORED, due_on=date(2019, 8, 1)), [K.CORRECTED]),
        (PATH, replace(STORED, outcome=Outcome.EXPLAINED, reply="已说明"), [K.CORRECTED]),
        (PATH, replace(STORED, satisfaction=Satisfaction.FAIRLY, department="交警中队"), [K.CORRECTED] * 2),
        (PATH[:1], replace(projected(MATTER, PATH[:1]), department="交警中队"), [K.CORRECTED]),
    ],
)  # fmt: skip
def test_the_fewest_events_are_written(
    before: tuple[Event, ...], wanted: HandlingColumns, kinds: list[EventKind]
) -> None:
    appended = check(before, wanted)
    assert [event.kind for event in appended] == kinds
    assert {event.reason for event in appended if not event.kind.is_step} <= {"按台账改正"}


def test_a_correction_keeps_what_the_columns_do_not_know() -> None:
    numbered = replace(PATH[3], document_number="容办复〔2019〕1号")
    before = (*PATH[:3], numbered, *PATH[4:])
    check_after = (*before, *mend(before, replace(STORED, reply="已全部修好")))
    reply = next(step for step in steps(check_after) if step.kind is K.REPLIED)
    assert (reply.text, reply.document_number) == ("已全部修好", "容办复〔2019〕1号")


def test_the_registration_moves_with_the_day_on_which_the_matter_was_raised() -> None:
    earlier = replace(MATTER, raised_on=date(2019, 6, 3))
    appended = reconciling(earlier, PATH, STORED, earlier.raised_on, hand())
    assert [(event.kind, event.refers_to, event.day) for event in appended] == [
        (K.CORRECTED, 1, earlier.raised_on)
    ]
    assert steps((*PATH, *appended))[0].day != RAISED
