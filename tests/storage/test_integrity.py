from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import text

from rongui_desktop.domain.activities import Publicity
from rongui_desktop.domain.codes import Channel, StationKind
from rongui_desktop.domain.reception import ReceptionSession
from rongui_desktop.domain.representatives import Station
from rongui_desktop.services import safekeeping
from rongui_desktop.storage import integrity
from rongui_desktop.storage.connection import raw_connection
from rongui_desktop.storage.store import Store
from tests.storage.filling import new_store, receive, representative


def behind_the_back(store: Store, *statements: str) -> None:
    raw = raw_connection(store.path, writable=True)
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("PRAGMA ignore_check_constraints=ON")
    raw.execute("PRAGMA writable_schema=ON")
    for statement in statements:
        raw.execute(statement)
    raw.close()


@pytest.fixture
def filled(store: Store) -> Store:
    """Records of several kinds, with values of every type."""
    for serial in (1, 2, 3):
        receive(store, serial, f"访客{serial}号")
    with store.write("录入") as session:
        session.add(representative())
        session.add(
            Station(name="中心站", kind=StationKind.CENTRE, area=Decimal(70), in_use_since=date(2019, 12, 1))
        )
        session.add(
            Publicity(day=date(2019, 5, 1), channel=Channel.OUTDOOR, title="宣传栏", place="文塔公园")
        )
        meeting = session.query(ReceptionSession).one()
        meeting.starts_at = time(19, 30)
        meeting.opened_at = store.clock.now()
    return store


@pytest.mark.parametrize("full", [True, False])
def test_a_sound_store_has_no_damage(filled: Store, full: bool) -> None:
    assert integrity.check(filled, full=full) == []
    assert integrity.check(filled.folder, full=full) == []
    filled.close()
    assert integrity.check(filled.folder, full=full) == []
    assert not (filled.folder / "rongui.db-wal").exists()


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("DELETE FROM reception_session", "“来访登记”里有一条记录指向不存在的“接待场次”。"),
        (
            "UPDATE visitor SET person_count = 0",
            "“来访登记”里有 3 条记录不符合规则 ck_visitor_person_count。",
        ),
        ("UPDATE visitor SET state = '乱写'", "“来访登记”里有 3 条记录不符合规则 ck_visitor_entrystate。"),
        (
            "UPDATE visitor SET community = '别处'",
            "“来访登记”里有 3 条记录的内容与修改历史不符（community），不是由本程序改的。",
        ),
        ("UPDATE visitor SET community = '别处'", "检索索引里有 3 条记录是旧内容。"),
        (
            "DELETE FROM search_document WHERE number = 'LF2019-0002'",
            "检索索引缺少 1 条记录，搜索会找不到它们。",
        ),
        ("DELETE FROM search_document WHERE number = 'LF2019-0002'", "检索索引有 1 处不完整。"),
        ("DELETE FROM search_term WHERE rowid = 1", "检索索引有 1 处不完整。"),
        ("DELETE FROM opinion", "检索索引里有 3 条已不存在或已删除的记录。"),
        (
            "UPDATE number_counter SET last = 1 WHERE series = 'LF'",
            "编号计数落后：LF2019 已用到第 3 号，计数只到 1，新编号可能重复。",
        ),
        (
            "DELETE FROM number_counter",
            "编号计数落后：容夜接2019 已用到第 3 号，计数只到 0，新编号可能重复。",
        ),
        ("UPDATE publicity SET day = 'gestern'", "数据库里有本程序读不懂的内容，可能被别的程序改过。"),
        (
            "UPDATE opinion SET closed_on = '2019-11-28', department = '别处' WHERE number LIKE '%2号'",
            "意见建议容夜接〔2019〕2号的办理情况与办理记录不符（主责部门、办结日期），不是由本程序写入的。",
        ),
        ("DELETE FROM handling_event", "意见建议容夜接〔2019〕1号没有办理记录。"),
        (
            "UPDATE handling_event SET sequence = 2",
            "意见建议容夜接〔2019〕3号的办理记录缺少第 1 条，被人删除过。",
        ),
        (
            "UPDATE opinion SET same_as_id = 'nobody'",
            "意见建议容夜接〔2019〕1号的“同一事项”指向的不是牵头办理的意见建议。",
        ),
        (
            "UPDATE opinion SET same_as_id = (SELECT id FROM opinion AS other WHERE other.id <> opinion.id)",
            "意见建议容夜接〔2019〕3号的“同一事项”指向的不是牵头办理的意见建议。",
        ),
        ("DELETE FROM seat", "“代表身份”里有 1 条记录按修改历史应当存在，却不见了。"),
        ("DROP TABLE seat", "数据库里有本程序读不懂的内容，可能被别的程序改过。"),
    ],
)
def test_damage_is_named(filled: Store, statement: str, sentence: str) -> None:
    behind_the_back(filled, statement)
    assert sentence in integrity.check(filled)
    assert sentence in integrity.check(filled.folder)


def test_a_missing_index_entry_is_named(filled: Store) -> None:
    # As a torn page would leave it: the index no longer knows one of the rows.
    behind_the_back(
        filled,
        "UPDATE sqlite_master SET sql = replace(sql, '(name)', '(phone)') WHERE name = 'ix_visitor_name'",
    )
    found = integrity.check(filled.folder)
    assert any(sentence.startswith("索引 ix_visitor_") and "与记录不符" in sentence for sentence in found), (
        found
    )


def test_search_and_counters_can_be_made_anew(filled: Store) -> None:
    behind_the_back(filled, "DELETE FROM search_document WHERE seq > 2", "UPDATE number_counter SET last = 0")
    assert integrity.check(filled) != []
    assert safekeeping.repair(filled) == 10
    assert integrity.check(filled) == []
    with filled.read() as session:
        query = text("SELECT count(*) FROM search_term WHERE search_term MATCH '\"路灯\"'")
        assert session.execute(query).scalar_one() == 3


def test_a_folder_without_a_store_is_said_to_be_one(tmp_path: Path) -> None:
    assert integrity.check(tmp_path) == [f"文件夹“{tmp_path}”里没有数据库。"]


def test_no_names_in_the_findings(filled: Store) -> None:
    behind_the_back(
        filled, "UPDATE visitor SET name = '李国明', person_count = -1", "DELETE FROM reception_session"
    )
    assert not any("李国明" in sentence or "访客" in sentence for sentence in integrity.check(filled))


def test_a_thousand_records_are_checked_in_parts(folder: Path) -> None:
    store = new_store(folder)
    with store.write("录入") as session:
        session.add_all(
            Publicity(day=date(2019, 5, 1), channel=Channel.OTHER, title=f"第{n}期", place="")
            for n in range(2500)
        )
    assert integrity.check(store) == []
    behind_the_back(store, "UPDATE publicity SET title = '改' || title WHERE title LIKE '第24__期'")
    found = integrity.check(store)
    assert "检索索引里有 100 条记录是旧内容。" in found
    assert "“宣传”里有 100 条记录的内容与修改历史不符（title），不是由本程序改的。" in found
    store.close()
