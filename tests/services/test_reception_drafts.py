from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import func, select

from rongui_desktop.errors import UserError
from rongui_desktop.services import reception_visitors as visitors
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.store import Store
from tests.services.evening import Evening, make_evening


@pytest.fixture
def evening(empty_store: Store) -> Evening:
    return make_evening(empty_store)


def kept(store: Store) -> dict[str, dict[str, object]]:
    return {draft.key: draft.fields for draft in visitors.drafts(store)}


def test_a_draft_is_kept_as_typed_and_replaced(evening: Evening) -> None:
    store = evening.store
    visitors.keep_draft(store, "a", {"name": "欧", "matters": [{"content": "噪"}], "count": 1})
    visitors.keep_draft(store, "b", {"name": "李"})
    visitors.keep_draft(store, "a", {"name": "欧阳慧", "matters": [{"content": "噪声\n很大"}], "count": 2})
    assert kept(store) == {
        "b": {"name": "李"},
        "a": {"name": "欧阳慧", "matters": [{"content": "噪声\n很大"}], "count": 2},
    }
    (one,) = visitors.drafts(store, "b")
    assert one.saved_at.date() == datetime(2019, 11, 27).date()


def test_a_draft_writes_no_history(evening: Evening) -> None:
    def entries() -> int:
        with evening.store.read() as session:
            return session.scalars(select(func.count()).select_from(HistoryEntry)).one()

    before = entries()
    visitors.keep_draft(evening.store, "a", {"name": "欧阳慧"})
    visitors.discard_draft(evening.store, "a")
    assert entries() == before


def test_half_a_character_does_not_lose_the_draft(evening: Evening) -> None:
    visitors.keep_draft(evening.store, "a", {"name": "欧\ud840", "matters": [{"content": "\udc00声"}]})
    assert kept(evening.store) == {"a": {"name": "欧?", "matters": [{"content": "?声"}]}}


def test_saving_drops_the_draft_in_the_same_step(evening: Evening) -> None:
    store = evening.store
    for key in "abcd":
        visitors.keep_draft(store, key, {"name": key})
    recorded = visitors.record_visitor(store, evening.entry(), "a")
    assert list(kept(store)) == ["b", "c", "d"]
    entry = visitors.load_entry(store, recorded.id)
    visitors.correct_visitor(store, recorded.id, entry, "更正", "b")
    visitors.keep_incomplete(store, evening.entry(), "c")
    assert list(kept(store)) == ["d"]


def test_what_is_refused_keeps_its_draft(evening: Evening) -> None:
    store = evening.store
    visitors.keep_draft(store, "a", {"name": ""})
    with pytest.raises(UserError):
        visitors.record_visitor(store, evening.entry(""), "a")
    assert kept(store) == {"a": {"name": ""}}


def test_drafts_outlive_the_program(evening: Evening) -> None:
    visitors.keep_draft(evening.store, "a", {"name": "欧阳慧"})
    evening.store.close()
    again = Store.open(evening.store.folder)
    assert kept(again) == {"a": {"name": "欧阳慧"}}
    again.close()
