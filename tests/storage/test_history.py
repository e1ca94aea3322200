from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from rongui_desktop.domain.reception import Visitor
from rongui_desktop.storage import history, integrity
from rongui_desktop.storage.connection import raw_connection
from rongui_desktop.storage.store import Store
from tests.storage.filling import NOW, receive

INSERT = (
    "INSERT {} INTO history_entry SELECT {}, at, actor, reason, action, record_type, record_id, changes, previous, "
    "digest FROM history_entry WHERE seq = 2"
)


@pytest.fixture
def filled(store: Store) -> Store:
    """One entry of the session, and three of each of three visitors, with matter and 登记: ten in all."""
    for serial in (1, 2, 3):
        receive(store, serial, f"访客{serial}号")
    return store


def tamper(store: Store, *statements: str) -> None:
    """Change the file behind the program's back: the triggers are dropped and put back."""
    raw = raw_connection(store.path, writable=True)
    raw.execute("PRAGMA foreign_keys=OFF")
    for name in history.TRIGGERS:
        raw.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        raw.execute(statement)
    for statement in history.TRIGGERS.values():
        raw.execute(statement)
    raw.close()


def test_an_entry_says_who_when_why_and_what(filled: Store) -> None:
    with filled.write("更正姓名") as session:
        session.query(Visitor).filter_by(number="LF2019-0002").one().name = "王五"
    with filled.read() as session:
        entry = session.query(history.HistoryEntry).order_by(history.HistoryEntry.seq.desc()).first()
        assert entry is not None
        assert (entry.actor, entry.reason, entry.action, entry.record_type) == (
            "张干事",
            "更正姓名",
            "更改",
            "visitor",
        )
        assert entry.at.date() == NOW.date()
        assert json.loads(entry.changes)["name"] == ["访客2号", "王五"]
        assert (entry.seq, entry.digest) == history.head(session.connection())


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history_entry SET actor = '别人' WHERE seq = 2",
        "DELETE FROM history_entry WHERE seq = 2",
        "DELETE FROM history_entry",
        INSERT.format("", 99),
        INSERT.format("OR REPLACE", 2),
        "INSERT OR REPLACE INTO history_entry SELECT * FROM history_entry WHERE seq = 7",
    ],
)
def test_the_history_is_append_only(filled: Store, statement: str) -> None:
    with pytest.raises(DBAPIError, match="append-only"), filled.write("改历史") as session:
        session.execute(text(statement))
    assert integrity.check(filled) == []


Tampering = tuple[str, str]
TAMPERED: list[Tampering] = [
    ("UPDATE history_entry SET actor = '别人' WHERE seq = 3", "修改历史第 3 条的内容被人改过。"),
    ("UPDATE history_entry SET changes = '[]' WHERE seq = 3", "修改历史第 3 条的内容被人改过。"),
    (
        "UPDATE history_entry SET at = '2018-01-01 00:00:00.000000' WHERE seq = 7",
        "修改历史第 7 条的内容被人改过。",
    ),
    ("UPDATE history_entry SET at = 'x' WHERE seq = 3", "数据库里有本程序读不懂的内容，可能被别的程序改过。"),
    ("DELETE FROM history_entry WHERE seq = 3", "修改历史缺少第 3 条，被人删除过。"),
    ("DELETE FROM history_entry WHERE seq IN (3, 4, 5)", "修改历史缺少第 3 条至第 5 条，被人删除过。"),
    ("DELETE FROM history_entry WHERE seq < 3", "修改历史缺少第 1 条至第 2 条，被人删除过。"),
    ("DELETE FROM history_entry WHERE seq = 10", "“办理记录”里有 1 条记录没有修改历史，不是由本程序写入的。"),
    ("DELETE FROM history_entry", "“来访登记”里有 3 条记录没有修改历史，不是由本程序写入的。"),
    (INSERT.format("", 11), "修改历史在第 11 条断开，前面的内容被人改过。"),
    ("UPDATE visitor SET name = '别人' WHERE number = 'LF2019-0001'", "与修改历史不符（name）"),
    ("DELETE FROM opinion WHERE number LIKE '%1号'", "“意见建议”里有 1 条记录按修改历史应当存在，却不见了。"),
]


@pytest.mark.parametrize(("statement", "sentence"), TAMPERED)
def test_tampering_shows(filled: Store, statement: str, sentence: str) -> None:
    assert integrity.check(filled) == []
    tamper(filled, statement)
    assert any(sentence in damage for damage in integrity.check(filled))


def test_an_entry_that_was_rewritten_with_its_hash_breaks_the_next(filled: Store) -> None:
    with filled.read() as session:
        entry = session.get_one(history.HistoryEntry, 3)
        content = (
            entry.seq,
            entry.at,
            "别人",
            entry.reason,
            entry.action,
            entry.record_type,
            entry.record_id,
        )
        forged = history.digest_of(*content, entry.changes, entry.previous)
    tamper(filled, f"UPDATE history_entry SET actor = '别人', digest = '{forged}' WHERE seq = 3")
    assert integrity.check(filled) == ["修改历史在第 4 条断开，前面的内容被人改过。"]


def _drop(raw: Any) -> None:
    raw.execute("DROP TRIGGER history_entry_no_delete")


def _weaken(raw: Any) -> None:
    raw.execute("DROP TRIGGER history_entry_no_delete")
    raw.execute("CREATE TRIGGER history_entry_no_delete BEFORE DELETE ON history_entry BEGIN SELECT 1; END")


@pytest.mark.parametrize("change", [_drop, _weaken])
def test_a_trigger_that_was_taken_away_shows(filled: Store, change: Callable[[Any], None]) -> None:
    raw = raw_connection(filled.path, writable=True)
    change(raw)
    raw.close()
    found = integrity.check(filled, full=False)
    assert found == ["保护修改历史的触发器被删除或改动（history_entry_no_delete），历史可能被改过。"]


def test_many_breaks_are_not_all_told(filled: Store) -> None:
    for serial in range(4, 30):
        receive(filled, serial)
    tamper(filled, "UPDATE history_entry SET actor = '别人'")
    found = [s for s in integrity.check(filled) if s.startswith("修改历史")]
    assert len(found) == 21
    assert found[-1] == "修改历史还有更多处不符。"
