from __future__ import annotations

import os
import random
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.errors import UserError
from rongui_desktop.services import safekeeping
from rongui_desktop.storage import integrity
from rongui_desktop.storage.connection import raw_connection
from rongui_desktop.storage.faults import DamagedError
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.store import Store
from tests.storage.filling import NOW, new_store, numbers, receive
from tests.storage.places import names_in

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "数据"


@pytest.fixture
def store(folder: Path) -> Store:
    store = new_store(folder)
    receive(store, 1)
    return store


def at(store: Store, moment: datetime) -> None:
    store.clock = ShiftedClock(moment)


def notes(folder: Path) -> list[str]:
    return [info.note for info in safekeeping.list_backups(folder)]


def test_a_restore_puts_the_records_back_and_can_be_undone(store: Store) -> None:
    path = safekeeping.backup(store)
    receive(store, 2)
    store.close()
    kept = safekeeping.restore(store.folder, path, actor="李主任", at=NOW + timedelta(hours=1))
    assert kept is not None
    assert kept.name == "rongui-20191127-204000.db"
    restored = Store.open(store.folder)
    assert restored.notes == ()
    assert numbers(restored) == ["LF2019-0001"]
    assert integrity.check(restored) == []
    with restored.read() as session:
        entry = session.query(HistoryEntry).order_by(HistoryEntry.seq.desc()).first()
        assert entry is not None
        assert (entry.actor, entry.action, entry.changes) == (
            "李主任",
            "恢复备份",
            f'{{"文件": [null, "{path.name}"]}}',
        )
        names = session.execute(text("SELECT name FROM sqlite_master")).scalars().all()
        assert "backup_note" not in names
    receive(restored, 5)
    restored.close()
    assert notes(store.folder) == ["恢复备份之前", "手动备份"]
    safekeeping.restore(store.folder, kept)
    again = Store.open(store.folder)
    assert numbers(again) == ["LF2019-0001", "LF2019-0002"]
    assert integrity.check(again) == []
    again.close()


def test_a_restore_into_an_empty_folder(store: Store, tmp_path: Path) -> None:
    path = safekeeping.backup(store, tmp_path / "stick.db")
    store.close()
    reports: list[tuple[int, int, str]] = []
    fresh = tmp_path / "新电脑"
    assert safekeeping.restore(fresh, path, lambda *report: reports.append(report)) is None
    assert reports[-1][0] == reports[-1][1]
    assert reports[-1][2] == "正在恢复"
    restored = Store.open(fresh)
    assert numbers(restored) == ["LF2019-0001"]
    assert integrity.check(restored) == []
    restored.close()
    assert names_in(fresh) == ["rongui.db"]


def test_a_restore_while_a_window_holds_the_store(store: Store) -> None:
    path = safekeeping.backup(store)
    receive(store, 2)
    with pytest.raises(UserError, match="请先关闭那边的程序再打开"):
        safekeeping.restore(store.folder, path)
    assert numbers(store) == ["LF2019-0001", "LF2019-0002"]
    store.close()


def test_a_restore_while_a_command_reads(store: Store) -> None:
    path = safekeeping.backup(store)
    receive(store, 2)
    reader = raw_connection(store.path, writable=False)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM visitor").fetchone()
    store.close()
    with pytest.raises(UserError, match="另有程序正在读取数据库，没有恢复；请等它结束后再试"):
        safekeeping.restore(store.folder, path)
    reader.close()
    again = Store.open(store.folder)
    assert numbers(again) == ["LF2019-0001", "LF2019-0002"]
    again.close()
    safekeeping.restore(store.folder, path)
    again = Store.open(store.folder)
    assert numbers(again) == ["LF2019-0001"]
    again.close()


def spoilt_copies(good: Path, folder: Path) -> dict[str, Path]:
    content = good.read_bytes()
    spoilt = {
        "cut": content[: len(content) // 2],
        "garbage": random.Random(1).randbytes(9000),
        "empty": b"",
        "page": content[:40960] + b"\xff" * 4096 + content[45056:],
        "text": "不是备份".encode(),
    }
    files: dict[str, Path] = {}
    for name, data in spoilt.items():
        files[name] = folder / f"{name}.db"
        files[name].write_bytes(data)
    files["nothing"] = folder / "nowhere.db"
    files["folder"] = folder
    return files


def test_a_bad_backup_is_refused_and_changes_nothing(store: Store, tmp_path: Path) -> None:
    path = safekeeping.backup(store)
    receive(store, 2)
    store.close()
    before = store.path.read_bytes()
    for name, file in spoilt_copies(path, tmp_path).items():
        for attempt in (safekeeping.preview, lambda file: safekeeping.restore(store.folder, file)):
            with pytest.raises(UserError, match="备份文件“"):
                attempt(file)
        assert store.path.read_bytes() == before, name
    with pytest.raises(UserError, match="不能用数据库文件自己来恢复自己"):
        safekeeping.restore(store.folder, store.path)
    assert notes(store.folder) == ["手动备份"]


@pytest.mark.parametrize("content", [b"# README\n" * 300, b"SQLite format 3\0" + b"\xaa" * 8192])
def test_a_file_that_is_no_database_is_called_that_and_names_no_second_remedy(
    store: Store, tmp_path: Path, content: bytes
) -> None:
    other = tmp_path / "其他.db"
    other.write_bytes(content)
    with pytest.raises(UserError) as caught:
        safekeeping.preview(other)
    reason = "它不是数据库文件，或内部结构已损坏。"
    assert caught.value.message == f"备份文件“{other}”不能用：{reason}请换一个备份。"


def test_another_programs_database_is_no_backup(store: Store, tmp_path: Path) -> None:
    import sqlite3

    file = tmp_path / "other.db"
    other = sqlite3.connect(file)
    other.execute("CREATE TABLE visitor (x)")
    other.commit()
    other.close()
    with pytest.raises(UserError, match="不是本程序的数据库"):
        safekeeping.preview(file)
    store.close()


def test_a_cancelled_restore_changes_nothing(store: Store) -> None:
    path = safekeeping.backup(store)
    receive(store, 2)
    store.close()

    class CancelledError(Exception):
        pass

    def cancel(*_: object) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        safekeeping.restore(store.folder, path, cancel)
    again = Store.open(store.folder)
    assert again.notes == ()
    assert numbers(again) == ["LF2019-0001", "LF2019-0002"]
    again.close()
    assert names_in(store.folder) == ["backups", "rongui.db"]


def test_a_damaged_store_offers_the_newest_good_backup(store: Store) -> None:
    good = safekeeping.backup(store)
    receive(store, 2)
    at(store, NOW + timedelta(hours=1))
    bad = safekeeping.backup(store)
    bad.write_bytes(bad.read_bytes()[:50_000])
    store.close()
    spoilt = store.path.read_bytes()[:40_000]
    store.path.write_bytes(spoilt)
    with pytest.raises(DamagedError, match="请用“恢复备份”"):
        Store.open(store.folder)
    offer = safekeeping.rescue(store.folder)
    assert offer.newest is not None
    assert offer.newest.path == good
    assert offer.damaged == store.path
    assert offer.problems
    assert store.path.read_bytes() == spoilt
    kept = safekeeping.restore(store.folder, offer.newest.path)
    assert kept is not None
    assert kept.parent == store.folder / "damaged"
    assert kept.read_bytes() == spoilt
    restored = Store.open(store.folder)
    assert numbers(restored) == ["LF2019-0001"]
    assert integrity.check(restored) == []
    restored.close()


def test_a_damaged_store_keeps_its_log_too(store: Store, tmp_path: Path) -> None:
    path = safekeeping.backup(store)
    code = (
        "import sys; from pathlib import Path; from tests.dying import die\n"
        "from rongui_desktop.storage.store import Store; from tests.storage.filling import receive\n"
        "store = Store.open(Path(sys.argv[1])); receive(store, 2); die()\n"
    )
    store.close()
    subprocess.run([sys.executable, "-c", code, str(store.folder)], cwd=ROOT, check=False)
    store.path.write_bytes(b"\xff" * 8192)
    log = (store.folder / "rongui.db-wal").read_bytes()
    assert log
    kept = safekeeping.restore(store.folder, path)
    assert kept is not None
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == log
    restored = Store.open(store.folder)
    assert restored.notes == ()
    assert numbers(restored) == ["LF2019-0001"]
    assert integrity.check(restored) == []
    restored.close()


def test_a_killed_window_and_then_a_restore_loses_nothing(store: Store) -> None:
    path = safekeeping.backup(store)
    store.close()
    code = (
        "import sys; from pathlib import Path; from tests.dying import die\n"
        "from rongui_desktop.storage.store import Store; from tests.storage.filling import receive\n"
        "store = Store.open(Path(sys.argv[1])); receive(store, 2); die()\n"
    )
    subprocess.run([sys.executable, "-c", code, str(store.folder)], cwd=ROOT, check=False)
    kept = safekeeping.restore(store.folder, path)
    assert kept is not None
    assert safekeeping.preview(kept).counts["来访登记"] == 2
    restored = Store.open(store.folder)
    assert numbers(restored) == ["LF2019-0001"]
    restored.close()


def test_a_lost_database_is_rescued_from_the_stick(store: Store, tmp_path: Path) -> None:
    stick = tmp_path / "U盘"
    stick.mkdir()
    safekeeping.backup(store)
    copy = safekeeping.second_copy(store, stick)
    store.close()
    for file in (store.folder / "backups").iterdir():
        file.unlink()
    store.path.unlink()
    offer = safekeeping.rescue(store.folder, stick)
    assert offer.problems == (f"找不到数据库文件“{store.path}”。",)
    assert offer.newest is not None
    assert offer.newest.path == copy
    assert safekeeping.rescue(store.folder).newest is None
    safekeeping.restore(store.folder, copy)
    restored = Store.open(store.folder)
    assert numbers(restored) == ["LF2019-0001"]
    restored.close()


def test_a_restore_of_a_store_that_is_another_programs_file(store: Store) -> None:
    path = safekeeping.backup(store)
    store.close()
    store.path.write_bytes("一封信".encode())
    kept = safekeeping.restore(store.folder, path)
    assert kept is not None
    assert kept.read_bytes() == "一封信".encode()
    again = Store.open(store.folder)
    again.close()
    assert os.listdir(store.folder / "damaged") == [kept.name]
