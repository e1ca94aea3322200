from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from sqlalchemy import text

from rongui_desktop.storage import drafts, integrity
from rongui_desktop.storage.connection import raw_connection
from rongui_desktop.storage.store import Store
from tests.storage.filling import new_store
from tests.storage.places import ROOT

FIELDS = {"name": "李国明", "count": 2, "matter": "小区门口路灯不亮，晚上走路要打手电", "due": None}

TYPING = """
import os, sys, time
from pathlib import Path
from rongui_desktop.storage import drafts
from rongui_desktop.storage.store import Store
store = Store.open(Path(sys.argv[1]))
typed = ""
for letter in "小区门口路灯不亮":
    typed += letter
    with store.write("草稿") as session:
        drafts.keep(session, "visitor", "new", {"matter": typed}, store.clock.now())
    os.write(1, (typed + "\\n").encode())
time.sleep(60)
"""


def keep(store: Store, **fields: object) -> None:
    with store.write("草稿") as session:
        drafts.keep(session, "visitor", "new", FIELDS | fields, store.clock.now())


def found(store: Store) -> list[drafts.SavedDraft]:
    with store.read() as session:
        return drafts.find(session, "visitor")


def test_a_draft_is_kept_replaced_and_dropped(store: Store) -> None:
    keep(store)
    keep(store, name="王五")
    (draft,) = found(store)
    assert draft.fields == FIELDS | {"name": "王五"}
    with store.read() as session:
        assert drafts.find(session, "visitor", "another") == []
        assert drafts.find(session, "opinion") == []
    with store.write("登记来访") as session:
        drafts.discard(session, "visitor", "new")
    assert found(store) == []


def test_the_same_draft_again_writes_nothing(store: Store) -> None:
    keep(store)
    (before,) = found(store)
    time.sleep(0.01)
    keep(store)
    assert found(store) == [before]


def test_a_draft_is_neither_history_nor_searched(store: Store) -> None:
    def rows() -> list[int]:
        with store.read() as session:
            tables = ("history_entry", "search_document", "search_term_docsize", "number_counter")
            return [session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() for table in tables]

    before = rows()
    keep(store)
    keep(store, name="王五")
    assert rows() == before
    assert integrity.check(store) == []


def test_a_dropped_draft_is_wiped_from_the_file(store: Store) -> None:
    keep(store, name="独一无二的名字")
    with store.write("放弃") as session:
        drafts.discard(session, "visitor", "new")
    store.close()
    assert "独一无二的名字".encode() not in store.path.read_bytes()


def test_only_what_differs_is_worth_offering() -> None:
    draft = drafts.SavedDraft("visitor", "new", {"name": "李国明", "phone": "", "count": 1}, None)  # type: ignore[arg-type]
    assert not draft.differs_from({"name": "李国明", "count": 1})
    assert not draft.differs_from({"name": "李国明", "count": 1, "phone": None, "address": ""})
    assert draft.differs_from({"name": "李国明", "count": 2})
    assert draft.differs_from({"name": "李国明", "count": 1, "address": "文塔路1号"})
    assert draft.differs_from({})


def test_drafts_survive_kill_9(folder: Path) -> None:
    new_store(folder).close()
    process = subprocess.Popen(
        [sys.executable, "-X", "utf8", "-c", TYPING, str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert process.stdout is not None
    last = ""
    while len(last) < 8:
        last = process.stdout.readline().strip()
    process.kill()
    process.wait(10)
    process.stdout.close()
    store = Store.open(folder)
    assert [draft.fields for draft in found(store)] == [{"matter": "小区门口路灯不亮"}]
    assert integrity.check(store) == []
    store.close()


def test_a_draft_costs_little_more_than_its_row(store: Store) -> None:
    """At most 5 ms over what the bare row takes with the same durability on this disk; a busy one is waited out."""

    def timed(work: object) -> float:
        start = time.perf_counter()
        work()  # type: ignore[operator]
        return time.perf_counter() - start

    raw = raw_connection(store.path.with_name("bare.db"), writable=True, create=True)
    raw.execute("CREATE TABLE draft (key TEXT PRIMARY KEY, content TEXT)")
    bare = min(
        timed(lambda n=n: raw.execute("INSERT OR REPLACE INTO draft VALUES ('new', ?)", (f"{FIELDS}{n}",)))
        for n in range(60)
    )
    raw.close()
    drafts_ = min(timed(lambda n=n: keep(store, name=f"王{n}")) for n in range(60))
    assert drafts_ - bare <= 0.005, (drafts_, bare)
