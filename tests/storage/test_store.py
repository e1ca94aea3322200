from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, select, text, update
from sqlalchemy.exc import IntegrityError

from rongui_desktop.domain.codes import SessionStatus
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import ReceptionSession, Visitor
from rongui_desktop.domain.representatives import Seat
from rongui_desktop.errors import UserError
from rongui_desktop.services.handling_writing import settle
from rongui_desktop.storage import integrity, numbering
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.search_index import SearchDocument, match_expression
from rongui_desktop.storage.store import Store
from tests.storage.filling import evening_session, numbers, opinion, receive, representative, visitor

ROOT = Path(__file__).resolve().parents[2]


def hits(store: Store, words: str, *filed: Any) -> list[str]:
    query = text(
        "SELECT d.number FROM search_term t JOIN search_document d ON d.seq = t.rowid "
        "WHERE search_term MATCH :words ORDER BY d.number"
    )
    with store.read() as session:
        return list(session.execute(query, {"words": match_expression(words, *filed)}).scalars())


def entries(store: Store) -> list[tuple[str, str, str]]:
    with store.read() as session:
        query = select(HistoryEntry.action, HistoryEntry.record_type, HistoryEntry.changes).order_by(
            HistoryEntry.seq
        )
        return [(a, b, c) for a, b, c in session.execute(query)]


def test_a_use_case_is_saved_whole(store: Store) -> None:
    receive(store, 1)
    assert numbers(store) == ["LF2019-0001"]
    assert hits(store, "路灯不亮") == ["容夜接〔2019〕1号"]
    assert [(a, t) for a, t, _ in entries(store)] == [
        ("新增", "reception_session"),
        ("新增", "visitor"),
        ("新增", "opinion"),
        ("新增", "handling_event"),
    ]


def test_words_are_looked_for_in_one_kind_and_year(store: Store) -> None:
    receive(store, 1)
    assert hits(store, "路灯", "opinion", 2019) == hits(store, "路灯", "opinion") == ["容夜接〔2019〕1号"]
    assert hits(store, "路灯", "opinion", 2018) == hits(store, "路灯", "visitor") == []
    with store.write("更正日期") as session:
        session.query(Opinion).one().raised_on = date(2018, 12, 26)
    assert hits(store, "路灯", "opinion", 2018) == ["容夜接〔2019〕1号"]


def test_a_failed_use_case_leaves_nothing(store: Store) -> None:
    before = entries(store)

    def fail() -> None:
        with store.write("登记来访") as session:
            guest = visitor(session.query(ReceptionSession).one(), 1)
            session.add_all([guest, opinion(guest, 1)])
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert numbers(store) == []
    assert hits(store, "路灯") == []
    assert entries(store) == before
    assert integrity.check(store) == []
    with store.read() as session:
        assert session.query(numbering.NumberCounter.last).filter_by(series="LF").all() == []


def test_a_broken_rule_at_the_end_leaves_nothing(store: Store) -> None:
    stray = visitor(evening_session("YJ2019-999"), 1)  # of a session that was never saved
    with pytest.raises(IntegrityError), store.write("登记来访") as session:
        session.add(stray)
    assert numbers(store) == []
    assert integrity.check(store) == []
    receive(store, 1)
    assert len(numbers(store)) == 1


def test_a_part_that_is_rolled_back_leaves_the_history_whole(store: Store) -> None:
    with store.write("登记来访") as session:
        meeting = session.query(ReceptionSession).one()
        first = visitor(meeting, 1, "甲一")
        session.add(first)
        session.flush()
        part = session.begin_nested()
        session.add(visitor(meeting, 2, "乙二"))
        session.flush()
        part.rollback()
        session.add(visitor(meeting, 3, "丙三"))
    assert numbers(store) == ["LF2019-0001", "LF2019-0003"]
    assert hits(store, "乙二") == []
    assert hits(store, "丙三") == ["LF2019-0003"]
    assert integrity.check(store) == []


def test_several_flushes_make_one_history(store: Store) -> None:
    with store.write("登记来访") as session:
        guest = visitor(session.query(ReceptionSession).one(), 1, "甲一")
        session.add(guest)
        session.flush()
        guest.name = "甲二"
        session.flush()
        guest.name = "甲三"
    found = [changes for action, _, changes in entries(store) if action == "更改"]
    assert ['"甲一", "甲二"' in found[0], '"甲二", "甲三"' in found[1]] == [True, True]
    assert hits(store, "甲三") == ["LF2019-0001"]
    assert hits(store, "甲一") == []
    assert integrity.check(store) == []


def test_search_follows_the_recycle_bin_and_the_flags(store: Store) -> None:
    guest = receive(store, 1, "欧阳慧")
    with store.write("删除") as session:
        session.get_one(Visitor, guest.id).deleted_at = store.clock.now()
    assert hits(store, "欧阳") == []
    with store.write("恢复") as session:
        session.get_one(Visitor, guest.id).deleted_at = None
    assert hits(store, "欧阳") == ["LF2019-0001"]
    with store.write("要求保密") as session:
        session.get_one(Visitor, guest.id).confidential = True
    assert hits(store, "欧阳") == []
    assert hits(store, "红旗社区") == []
    assert integrity.check(store) == []


def test_a_record_that_is_erased_is_no_longer_found(store: Store) -> None:
    guest = receive(store, 1)
    with store.write("清除") as session:
        for kind in (HandlingEvent, Opinion):
            for row in session.query(kind):
                session.delete(row)
        session.delete(session.get_one(Visitor, guest.id))
    assert hits(store, "路灯") == []
    with store.read() as session:
        assert session.query(SearchDocument.number).all() == [("YJ2019-001",)]
    assert [(a, t) for a, t, _ in entries(store)][-2:] == [("删除", "opinion"), ("删除", "visitor")]
    assert integrity.check(store) == []


def test_a_seat_that_is_taken_away_is_in_the_history(store: Store) -> None:
    person = representative()
    with store.write("录入代表") as session:
        session.add(person)
    with store.write("更正身份") as session:
        query = select(type(person)).options(*_with_seats())
        found = session.scalars(query).one()
        found.seats.clear()
    assert [(a, t) for a, t, _ in entries(store)][-1] == ("删除", "seat")
    with store.read() as session:
        assert session.query(Seat).count() == 0
    assert integrity.check(store) == []


def _with_seats() -> tuple[object, ...]:
    from sqlalchemy.orm import selectinload

    from rongui_desktop.domain.representatives import Representative

    return (selectinload(Representative.seats),)


def test_the_history_knows_an_old_value_that_was_not_loaded(store: Store) -> None:
    from sqlalchemy.orm import load_only

    receive(store, 1, "甲一")
    with store.write("更正") as session:
        guest = session.scalars(select(Visitor).options(load_only(Visitor.number))).one()
        guest.community = "文塔社区"
    changes = entries(store)[-1][2]
    assert '"红旗社区", "文塔社区"' in changes
    assert integrity.check(store) == []


@pytest.mark.parametrize(
    "statement",
    [
        update(Visitor).values(name="改"),
        delete(Visitor),
        delete(Seat),
        Visitor.__table__.delete(),  # type: ignore[attr-defined]
    ],
)
def test_a_bulk_statement_cannot_go_round_the_history(store: Store, statement: object) -> None:
    receive(store, 1)
    with pytest.raises(RuntimeError, match="history"), store.write("批量") as session:
        session.execute(statement)  # type: ignore[call-overload]
    assert numbers(store) == ["LF2019-0001"]


def test_many_records_at_once(store: Store) -> None:
    with store.write("导入") as session:
        meeting = session.query(ReceptionSession).one()
        for serial in range(1, 301):
            guest = visitor(meeting, serial, f"访客{serial}号")
            matter = opinion(guest, serial)
            session.add_all([guest, matter])
            settle(session, [matter], "导入")
    assert len(numbers(store)) == 300
    assert hits(store, "访客217号") == ["LF2019-0217"]
    assert integrity.check(store) == []
    with store.read() as session:
        meeting = session.query(ReceptionSession).one()
    with pytest.raises(IntegrityError), store.write("导入") as session:
        session.add_all([visitor(meeting, serial, "重复") for serial in (400, 401, 300)])
    assert hits(store, "重复") == []
    assert integrity.check(store) == []


def test_a_reader_that_stays_open_searches_the_index_as_it_is(store: Store) -> None:
    for serial in range(1, 25):
        receive(store, serial, f"访客{serial}号")
        assert hits(store, f"访客{serial}号") == [f"LF2019-{serial:04d}"]
        if serial % 8 == 0:
            with store.write("重建") as session:
                integrity.repair(session)
            assert integrity.check(store) == []
        assert len(hits(store, "路灯")) == serial


def test_numbers_are_taken_one_after_another_within_a_use_case(store: Store) -> None:
    with store.write("取号") as session:
        taken = [numbering.plain_number(session, "ZF", 2019, 4) for _ in range(3)]
    assert taken == ["ZF2019-0001", "ZF2019-0002", "ZF2019-0003"]
    with store.write("取号") as session:
        assert numbering.case_number(session, "ZF", 2019) == "ZF〔2019〕4号"


def test_a_number_that_was_typed_is_not_given_again(store: Store) -> None:
    receive(store, 7)
    with store.write("取号") as session:
        assert numbering.plain_number(session, "LF", 2019, 4) == "LF2019-0008"
        assert numbering.case_number(session, "容夜接", 2019) == "容夜接〔2019〕8号"


def test_a_failed_use_case_gives_its_numbers_back(store: Store) -> None:
    with store.write("取号") as session:
        assert numbering.plain_number(session, "ZF", 2019, 4) == "ZF2019-0001"
        session.rollback()
    with store.write("取号") as session:
        assert numbering.plain_number(session, "ZF", 2019, 4) == "ZF2019-0001"


def test_codes_in_plain_statements_are_the_clerks_words(store: Store) -> None:
    with store.read() as session:
        query = select(ReceptionSession.number).where(ReceptionSession.status == SessionStatus.PLANNED)
        assert session.scalars(query).all() == ["YJ2019-001"]
        assert session.execute(text("SELECT status, kind FROM reception_session")).one() == (
            "已安排",
            "夜间接待",
        )


def test_a_reader_sees_one_moment(store: Store) -> None:
    receive(store, 1)
    with store.read() as session:
        assert session.query(Visitor).count() == 1
        with ThreadPoolExecutor(1) as clerk:
            clerk.submit(receive, store, 2).result()
        assert session.query(Visitor).count() == 1
    assert len(numbers(store)) == 2


def test_a_reader_does_not_see_what_is_half_done(store: Store) -> None:
    with store.write("登记来访") as session:
        session.add(visitor(session.query(ReceptionSession).one(), 1))
        session.flush()
        assert numbers(store) == []
    assert numbers(store) == ["LF2019-0001"]


def test_a_reader_cannot_write(store: Store) -> None:
    with pytest.raises(UserError), store.read() as session:
        session.execute(text("DELETE FROM visitor"))


def test_writers_in_several_threads_take_turns(store: Store) -> None:
    with ThreadPoolExecutor(4) as clerks:
        list(clerks.map(lambda serial: receive(store, serial), range(1, 41)))
    assert len(numbers(store)) == 40
    assert integrity.check(store) == []


def test_a_use_case_inside_another_is_a_mistake(store: Store) -> None:
    with store.write("外"), pytest.raises(RuntimeError, match="one transaction"), store.write("内"):
        pass
    receive(store, 1)


def test_a_closed_store_is_one_file_and_says_so(folder: Path, store: Store) -> None:
    receive(store, 1)
    numbers(store)
    store.close()
    store.close()
    assert sorted(p.name for p in folder.iterdir() if p.name != "rongui.lock") == ["rongui.db"]
    with pytest.raises(RuntimeError, match="closed"), store.read():
        pass
    with pytest.raises(RuntimeError, match="closed"), store.write("晚了"):
        pass


def test_a_store_opened_in_one_thread_can_be_closed_in_another(folder: Path, store: Store) -> None:
    store.close()
    with ThreadPoolExecutor(1) as worker:
        opened = worker.submit(Store.open, folder).result()
    opened.close()
    Store.open(folder).close()


def test_closing_waits_for_the_use_case_that_runs(store: Store) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def work() -> None:
        with store.write("登记来访") as session:
            session.add(visitor(session.query(ReceptionSession).one(), 1))
            inside.set()
            go_on.wait(10)

    with ThreadPoolExecutor(2) as workers:
        saving = workers.submit(work)
        inside.wait(10)
        closing = workers.submit(store.close)
        go_on.set()
        saving.result(10)
        closing.result(10)
    again = Store.open(store.folder)
    assert numbers(again) == ["LF2019-0001"]
    again.close()


def test_two_processes_cannot_both_write(store: Store) -> None:
    code = (
        "import sys; from pathlib import Path; from rongui_desktop.storage.store import Store\n"
        "from rongui_desktop.errors import UserError\n"
        "try: Store.open(Path(sys.argv[1]))\n"
        "except UserError as error: print(error.message)\n"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, str(store.folder)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    assert "数据库正由“" in done.stdout
    assert "请先关闭那边的程序再打开" in done.stdout
    receive(store, 1)


def test_an_error_of_the_database_hides_what_was_written(store: Store) -> None:
    receive(store, 1, "李国明")
    with pytest.raises(IntegrityError) as caught, store.write("登记来访") as session:
        session.add(visitor(session.query(ReceptionSession).one(), 1, "李国明"))
    assert "李国明" not in str(caught.value)
