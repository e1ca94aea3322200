"""Whatever a clerk does in whatever order, numbers stay unique and figures count what is valid."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from rongui_desktop.domain.codes import EntryState
from rongui_desktop.domain.records import Opinion, ReceptionSession, Representative, Visitor
from rongui_desktop.errors import UserError
from rongui_desktop.services import reception_sessions as sessions
from rongui_desktop.services import reception_visitors as visitors
from rongui_desktop.services.figures import figures
from rongui_desktop.storage.store import Store
from tests.services.evening import LAMP, NOISE, Evening, make_evening

ACTS = ("record", "half", "correct", "withdraw", "withdraw matter", "undo", "undo matter", "refuse")
steps = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 5)), min_size=1, max_size=12)


@pytest.fixture(scope="module")
def prepared(empty_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = Path(shutil.copytree(empty_folder, tmp_path_factory.mktemp("prepared") / "store"))
    evening = make_evening(Store.open(folder))
    sessions.open_session(evening.store, evening.session_id)
    evening.store.close()
    return folder


def act(evening: Evening, what: str, which: int) -> None:
    store = evening.store
    rows = visitors.list_visitors(store, evening.session_id)
    entry = evening.entry(f"来访人{which}", *(NOISE, LAMP)[: which % 2 + 1], person_count=which + 1)
    if what == "record":
        visitors.record_visitor(store, entry)
    elif what == "half":
        visitors.keep_incomplete(store, entry)
    elif what == "refuse":
        visitors.record_visitor(store, evening.entry(""))
    elif rows:
        row = rows[which % len(rows)]
        matter = visitors.list_matters(store, row.id)[0].id
        if what == "correct":
            visitors.correct_visitor(store, row.id, visitors.load_entry(store, row.id), "更正")
        elif what == "withdraw":
            visitors.withdraw_visitor(store, row.id, "重复")
        elif what == "withdraw matter":
            visitors.withdraw_matter(store, matter, "重复")
        else:
            visitors.undo_withdrawal(store, row.id if what == "undo" else matter)


@given(steps)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_evening(prepared: Path, done: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        store = Store.open(Path(shutil.copytree(prepared, Path(place) / "store")))
        try:
            check(store, done)
        finally:
            store.close()


def check(store: Store, done: list[tuple[str, int]]) -> None:
    with store.read() as session:
        people = {name: key for name, key in session.execute(select(Representative.name, Representative.id))}
        (session_id,) = session.scalars(select(ReceptionSession.id))
    evening = Evening(store, people, session_id)
    evening.at(20)
    given_before: list[tuple[str, ...]] = []
    refusals: list[str] = []
    for what, which in done:
        try:
            act(evening, what, which)
        except UserError as error:
            refusals.append(error.message)
        given_before.append(_numbers(store))
    assert [message for message in refusals if not message.endswith("。")] == []
    # Numbers are given in order, stay, and are never given twice.
    for earlier, later in zip(given_before, given_before[1:], strict=False):
        assert later[: len(earlier)] == earlier
    last = given_before[-1]
    assert last == tuple(f"LF2019-{n:04d}" for n in range(1, len(last) + 1))
    _figures_count_what_is_valid(evening)


def _numbers(store: Store) -> tuple[str, ...]:
    with store.read() as session:
        return tuple(session.scalars(select(Visitor.number).order_by(Visitor.id)))


def _figures_count_what_is_valid(evening: Evening) -> None:
    with evening.store.read() as session:
        entries = list(session.scalars(select(Visitor)))
        matters = list(session.scalars(select(Opinion)))
    persons = sum(v.person_count for v in entries if v.state is EntryState.VALID)
    valid = [m for m in matters if m.state is EntryState.VALID]
    found = figures(evening.store, 2019)
    assert found["contact.night.persons"] == persons
    assert found["contact.night.opinions"] == len(valid)
    assert found["contact.night.closed"] == sum(m.closed_on is not None for m in valid)
    assert sorted(m.number for m in matters) == sorted({m.number for m in matters})
    detail = sessions.session_detail(evening.store, evening.session_id)
    assert detail.persons == persons
    # A matter counts only with its entry.
    states = {v.id: v.state for v in entries}
    assert all(states[m.visitor_id] is EntryState.VALID for m in valid if m.visitor_id)
