"""Random steps through the real services: columns, lists and rules stay what the events say."""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import Disposition, EventKind, Outcome, Satisfaction
from rongui_desktop.domain.handling import Stage, standing
from rongui_desktop.domain.handling_events import timeline
from rongui_desktop.domain.handling_projection import matter_of, opinion_projection
from rongui_desktop.domain.records import Opinion
from rongui_desktop.errors import UserError
from rongui_desktop.services import handling, handling_links
from rongui_desktop.services.handling import Step
from rongui_desktop.services.handling_writing import OpinionCase, events_of
from rongui_desktop.services.listing import ListQuery
from rongui_desktop.services.lists_opinions import OpinionListing
from rongui_desktop.services.opinion_query import OpinionFilter
from rongui_desktop.services.opinion_state import OpinionState
from rongui_desktop.services.reception_visitors import record_visitor
from rongui_desktop.storage import integrity
from rongui_desktop.storage.store import Store
from tests.services.evening import DAY, LAMP, NOISE, make_evening

K = EventKind
KINDS = [kind for kind in EventKind if kind not in (K.REGISTERED, K.MET)]
_UNASSIGNED = (Stage.REGISTERED, Stage.REVIEWED, Stage.RETURNED)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[UUID]]:
    """A store with four matters: three for departments, one answered on the spot."""
    folder = tmp_path_factory.mktemp("sequences") / "store"
    store = Store.create(folder, station="测试站", actor="小梁")
    evening = make_evening(store)
    evening.at(19, 40)
    recorded = record_visitor(store, evening.entry("欧阳慧", NOISE, NOISE, NOISE, LAMP))
    keys = [matter.id for matter in evening.matters(recorded.id)]
    store.close()
    return folder, keys


def drawn(data: st.DataObject, kind: EventKind, today: date) -> Step:
    outcome = data.draw(st.sampled_from(Outcome))
    return Step(
        kind=kind,
        department=data.draw(st.sampled_from([None, "教育局", "交警中队"])),
        due_on=data.draw(st.sampled_from([None, today + timedelta(20), today + timedelta(60)])),
        outcome=outcome if kind in (K.REPLIED, K.CLOSED, K.FULFILLED) else None,
        planned_on=today + timedelta(9) if outcome is Outcome.PLANNED and kind is not K.ASSIGNED else None,
        satisfaction=data.draw(st.sampled_from(Satisfaction)),
        text="已办理",
        reason="情况复杂",
        by_rule=data.draw(st.booleans()),
    )


def act(store: Store, keys: list[UUID], data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(keys), min_size=1, max_size=3, unique=True))
    work = data.draw(st.sampled_from(["step"] * 7 + ["back", "correct", "link", "unlink", "send"]))
    view = handling.handling_of(store, chosen[0])
    assert view is not None
    if work == "step":
        likely = [each.kind for each in view.possible if each.kind.is_step] or KINDS
        kind = data.draw(st.sampled_from([*likely, *likely, *likely, *KINDS]))
        handling.take_step(store, chosen, drawn(data, kind, store.clock.today()))
    elif work == "back":
        handling.take_back(store, chosen[0], view.standing.undoable or 1)
    elif work == "correct":
        row = data.draw(st.sampled_from([row for row in view.rows if row.step is not None]))
        step = drawn(data, row.kind, row.step.day if row.step else DAY)
        handling.correct_step(store, chosen[0], row.sequence, step, "填错")
    elif work == "link":
        handling_links.link_same(store, chosen)
    elif work == "unlink":
        handling_links.unlink(store, chosen[:1])
    else:
        handling.mark_sent(store, [data.draw(st.sampled_from(view.rows)).id])


def states_by_events(opinion: Opinion, events: Any, today: date) -> set[OpinionState]:
    stood = standing(matter_of(opinion), events, today)
    if stood.is_closed:
        return {OpinionState.CLOSED}
    found = {OpinionState.OPEN}
    if stood.stage in _UNASSIGNED and opinion.disposition is not Disposition.ANSWERED:
        found.add(OpinionState.UNASSIGNED)
    if stood.overdue:
        found.add(OpinionState.OVERDUE)
    if stood.due_soon:
        found.add(OpinionState.DUE_SOON)
    if stood.stage in (Stage.REPLIED, Stage.FED_BACK):
        found.add(OpinionState.FOLLOW_UP)
    return found


# A failing case is shown as it was found: shrinking one would take minutes.
@settings(
    max_examples=15,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_whatever_is_done_columns_and_lists_are_what_the_events_say(
    prepared: tuple[Path, list[UUID]], tmp_path: Path, data: st.DataObject
) -> None:
    folder, keys = prepared
    shutil.rmtree(tmp_path / "store", ignore_errors=True)
    shutil.copytree(folder, tmp_path / "store")
    today = DAY
    store = Store.open(tmp_path / "store", actor="小梁")
    try:
        before: dict[UUID, list[Any]] = {}
        for _ in range(data.draw(st.integers(4, 12))):
            today += timedelta(data.draw(st.sampled_from([0, 0, 1, 5, 25])))
            store.clock = ShiftedClock(datetime(today.year, today.month, today.day, 9))
            # What the rules refuse leaves everything as it was.
            with suppress(UserError):
                act(store, keys, data)
            before = check(store, today, before)
        assert integrity.check(store) == []
    finally:
        store.close()


def check(store: Store, today: date, before: dict[UUID, list[Any]]) -> dict[UUID, list[Any]]:
    with store.read() as session:
        opinions = {each.id: each for each in session.scalars(select(Opinion))}
        events = events_of(session, OpinionCase, list(opinions))
    for key, opinion in opinions.items():
        for column, value in opinion_projection(matter_of(opinion), events[key]).items():
            assert getattr(opinion, column) == value, column
        # Nothing that was written disappears or changes, but for the mark that it was sent.
        kept = [entry.event.id for entry in timeline(events[key])]
        assert {event.id for event in before.get(key, [])} <= set(kept)
    wanted = {key: states_by_events(opinions[key], events[key], today) for key in opinions}
    counts = OpinionListing().counts(store, ListQuery())
    assert counts[OpinionState.OPEN] + counts[OpinionState.CLOSED] == len(opinions)
    for state in OpinionState:
        found = OpinionListing(OpinionFilter(state)).find(store, ListQuery()).keys
        assert set(found) == {key for key, states in wanted.items() if state in states}, state
        assert len(found) == counts[state]
    return {key: list(written) for key, written in events.items()}
