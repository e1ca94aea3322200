"""Events to test with: any at all, in any order, and histories that a clerk could have typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import strategies as st

from rongui_desktop.domain.calendar import WorkingCalendar
from rongui_desktop.domain.codes import Disposition, EventKind, Outcome, Satisfaction
from rongui_desktop.domain.deadlines import DeadlineRules
from rongui_desktop.domain.handling import Matter, standing
from rongui_desktop.domain.handling_events import Event, steps
from rongui_desktop.domain.handling_rules import check_event, possible_next, proposed_due
from rongui_desktop.errors import UserError

CALENDAR = WorkingCalendar()
NOW = datetime(2019, 12, 31, 9, 0)
RAISED = date(2019, 6, 5)
TODAY = date(2020, 12, 31)
MATTER = Matter(RAISED, Disposition.SUBDISTRICT, "社会治安")
FIRST_DAY, LAST_DAY = date(2019, 5, 1), date(2020, 6, 30)
MENDS = (EventKind.CORRECTED, EventKind.WITHDRAWN)

days = st.dates(FIRST_DAY, LAST_DAY)
texts = st.sampled_from([None, "已修好", "正在施工", "另行安排😀【来访人】"])


def event(sequence: int, kind: EventKind, day: date, **said: Any) -> Event:
    return Event(
        id=UUID(int=sequence), sequence=sequence, kind=kind, day=day, recorded_at=NOW, actor="张干事", **said
    )


def events(
    kinds: st.SearchStrategy[EventKind] | None = None, most: int = 14
) -> st.SearchStrategy[list[Event]]:
    """Any events, with sequence numbers that are distinct and may have gaps."""
    return st.lists(
        st.builds(
            event,
            st.integers(1, 24),
            st.sampled_from(EventKind) if kinds is None else kinds,
            days,
            department=st.sampled_from([None, "教育局", "交警中队"]),
            officer=st.sampled_from([None, "赵六", "钱七"]),
            due_on=st.none() | days,
            outcome=st.none() | st.sampled_from(Outcome),
            satisfaction=st.none() | st.sampled_from(Satisfaction),
            attitude=st.none() | st.sampled_from(Satisfaction),
            planned_on=st.none() | days,
            text=texts,
            reason=st.sampled_from([None, "部门正在核实"]),
            refers_to=st.none() | st.integers(0, 26),
            sent=st.booleans(),
        ),
        max_size=most,
        unique_by=lambda each: each.sequence,
    )


def step_kinds(*without: EventKind) -> st.SearchStrategy[EventKind]:
    return st.sampled_from([kind for kind in EventKind if kind.is_step and kind not in without])


matters = st.builds(Matter, st.dates(date(2019, 5, 15), date(2019, 8, 1)), st.sampled_from(Disposition))


@st.composite
def histories(draw: st.DrawFn, most: int = 12) -> tuple[Matter, tuple[Event, ...]]:
    """A matter and what a clerk typed of it: every event passed the rules when it was written."""
    matter = replace(draw(matters), spot_reply="已当场说明")
    written: list[Event] = []
    for _ in range(draw(st.integers(1, most))):
        new = draw(_typed(matter, written))
        try:
            check_event(matter, written, new, calendar=CALENDAR, today=TODAY)
        except UserError:
            continue
        written.append(new)
    return matter, tuple(written)


@st.composite
def _typed(draw: st.DrawFn, matter: Matter, written: Sequence[Event]) -> Event:
    """The next event, with the fields that its kind needs: most pass the rules, some do not."""
    stands = standing(matter, written, date.max)
    kind = draw(st.sampled_from(possible_next(stands)))
    before = max((step.day for step in steps(written)), default=matter.raised_on)
    day = before + timedelta(days=draw(st.integers(0, 20)))
    due_on = proposed_due(matter, written, kind, day, DeadlineRules(), CALENDAR)
    if kind is EventKind.EXTENDED:
        due_on = max(stands.due_on or day, day) + timedelta(days=draw(st.integers(1, 30)))
    outcome = draw(st.sampled_from(Outcome))
    said: dict[str, Any] = {
        "department": draw(st.sampled_from(["教育局", "交警中队"])),
        "due_on": due_on,
        "outcome": outcome,
        "satisfaction": draw(st.sampled_from(Satisfaction)),
        "planned_on": day + timedelta(days=90) if outcome is Outcome.PLANNED else None,
        "text": draw(texts.filter(bool)),
        "reason": "情况复杂",
        "document_number": "容人大工委〔2019〕3号",
        "sent": draw(st.booleans()),
    }
    if kind is EventKind.WITHDRAWN:
        said = {"refers_to": stands.undoable}
    elif kind is EventKind.CORRECTED:
        target = draw(st.sampled_from(steps(written)))
        day, said["refers_to"] = target.day, target.sequence
    return event(len(written) + 1, kind, day, **said)


def withdrawal(sequence: int, target: int | None, day: date = TODAY) -> Event:
    return event(sequence, EventKind.WITHDRAWN, day, refers_to=target)


# A matter on its way from the first word to the close.
REGISTERED = event(1, EventKind.REGISTERED, RAISED, department="教育局")
ASSIGNED = event(2, EventKind.ASSIGNED, date(2019, 6, 6), department="教育局", due_on=date(2019, 7, 8))
RECEIVED = event(3, EventKind.RECEIVED, date(2019, 6, 10))
REPLIED = event(4, EventKind.REPLIED, date(2019, 6, 20), text="已修好", outcome=Outcome.SOLVED)
RATED = event(5, EventKind.RATED, date(2019, 6, 25), satisfaction=Satisfaction.SATISFIED)
CLOSED = event(6, EventKind.CLOSED, date(2019, 6, 26))
PATH = (REGISTERED, ASSIGNED, RECEIVED, REPLIED, RATED, CLOSED)


def at(day: int, month: int = 6) -> date:
    return date(2019, month, day)


def written_next(before: Sequence[Event], kind: EventKind, day: date, **said: Any) -> Event:
    return event(len(before) + 1, kind, day, **said)


def refusal(
    before: Sequence[Event], new: Event, matter: Matter = MATTER, today: date = TODAY
) -> tuple[str, str | None]:
    with pytest.raises(UserError) as caught:
        check_event(matter, before, new, calendar=CALENDAR, today=today)
    return caught.value.message, caught.value.field


def allow(before: Sequence[Event], new: Event, matter: Matter = MATTER) -> None:
    check_event(matter, before, new, calendar=CALENDAR, today=TODAY)
