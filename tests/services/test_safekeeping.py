from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.errors import UserError
from rongui_desktop.services import safekeeping
from rongui_desktop.storage import backup, drafts
from rongui_desktop.storage.store import Store
from tests.storage.filling import NOW, new_store, numbers, receive

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


def test_a_backup_is_listed_with_what_it_holds(store: Store) -> None:
    path = safekeeping.backup(store)
    (info,) = safekeeping.list_backups(store.folder)
    assert info.path == path
    assert info.made_at.replace(second=0) == NOW
    assert (info.note, info.station) == ("手动备份", "容桂联络站")
    assert {label: n for label, n in info.counts.items() if n} == {
        "接待场次": 1,
        "来访登记": 1,
        "意见建议": 1,
    }
    assert dict(info.counts) == dict(safekeeping.counts(store))
    assert safekeeping.last_backup(store.folder) == info
    assert safekeeping.preview(path) == info
    store.close()


def test_without_backups_there_is_none(store: Store, tmp_path: Path) -> None:
    assert safekeeping.list_backups(store.folder) == []
    assert safekeeping.last_backup(store.folder) is None
    assert safekeeping.last_backup(tmp_path / "nowhere") is None
    store.close()


def test_a_backup_beside_the_window(store: Store, tmp_path: Path) -> None:
    reader = Store.open(store.folder, writable=False)
    target = tmp_path / "副本.db"
    assert safekeeping.backup(reader, target) == target
    assert safekeeping.backup(reader).parent == store.folder / "backups"
    reader.close()
    assert backup.verify(target) == []
    assert safekeeping.list_backups(store.folder)[0].counts["来访登记"] == 1
    receive(store, 2)
    store.close()


def test_a_backup_to_a_file_or_folder(store: Store, tmp_path: Path) -> None:
    (tmp_path / "U盘").mkdir()
    path = safekeeping.backup(store, tmp_path / "U盘")
    assert path.parent == tmp_path / "U盘"
    assert path.name.startswith("rongui-20191127-1940")
    target = tmp_path / "new" / "deep" / "copy.db"
    assert safekeeping.backup(store, target) == target
    receive(store, 2)
    safekeeping.backup(store, target)  # a backup may be replaced by a newer one
    assert safekeeping.preview(target).counts["来访登记"] == 2
    letter = tmp_path / "letter.docx"
    letter.write_bytes(b"not a backup")
    with pytest.raises(UserError, match="不是本程序的备份，没有覆盖它；请换一个文件名"):
        safekeeping.backup(store, letter)
    assert letter.read_bytes() == b"not a backup"
    with pytest.raises(UserError, match="不能写在数据库文件自己上面"):
        safekeeping.backup(store, store.path)
    with pytest.raises(UserError, match="是一个文件，不是文件夹"):
        safekeeping.backup(store, letter / "x.db")
    assert numbers(store) == ["LF2019-0001", "LF2019-0002"]
    assert [p for p in tmp_path.rglob("*.part*")] == []
    store.close()


def test_the_hourly_backup_comes_hourly_and_only_after_changes(store: Store) -> None:
    first = safekeeping.due_backup(store)
    assert first is not None
    at(store, NOW + timedelta(minutes=30))
    receive(store, 2)
    assert safekeeping.due_backup(store) is None
    at(store, NOW + timedelta(minutes=61))
    second = safekeeping.due_backup(store)
    assert second is not None
    at(store, NOW + timedelta(hours=5))
    assert safekeeping.due_backup(store) is None  # nothing changed since
    # The clock was put back: the last backup lies in the future.
    at(store, NOW - timedelta(days=3))
    receive(store, 3)
    assert safekeeping.due_backup(store) is not None
    assert notes(store.folder) == ["每小时"] * 3
    store.close()


def change_setting(store: Store) -> None:
    with store.write("设置") as session:
        session.execute(text("UPDATE setting SET value = '新名' WHERE key = 'station'"))


def keep_draft(store: Store) -> None:
    with store.write("草稿") as session:
        drafts.keep(session, "visitor", "new", {"name": "甲"}, store.clock.now())


def save_visitor(store: Store) -> None:
    receive(store, 2)


@pytest.mark.parametrize("change", [change_setting, keep_draft, save_visitor])
def test_the_backup_on_exit_comes_after_any_change(store: Store, change: object) -> None:
    assert safekeeping.on_exit(store) is not None
    assert safekeeping.on_exit(store) is None
    at(store, NOW + timedelta(hours=1))
    change(store)  # type: ignore[operator]
    assert safekeeping.on_exit(store) is not None
    assert safekeeping.on_exit(store) is None
    assert notes(store.folder) == ["退出时", "退出时"]
    store.close()


def test_the_second_copy_has_an_age_and_is_not_made_twice(store: Store, tmp_path: Path) -> None:
    stick = tmp_path / "U盘"
    with pytest.raises(UserError, match="找不到第二备份位置“.*U盘”；请插好 U 盘"):
        safekeeping.second_copy(store, stick)
    stick.mkdir()
    copy = safekeeping.second_copy(store, stick)  # makes a backup when there is none
    assert copy.read_bytes() == safekeeping.list_backups(store.folder)[0].path.read_bytes()
    before = copy.stat()
    assert safekeeping.second_copy(store, stick) == copy
    assert copy.stat().st_mtime_ns == before.st_mtime_ns
    copy.write_bytes(b"bad stick")
    safekeeping.second_copy(store, stick)
    assert backup.verify(copy) == []
    last = safekeeping.last_backup(stick, "容桂联络站")
    assert last is not None
    assert last.made_at.replace(second=0) == NOW
    assert safekeeping.last_backup(stick, "别的站") is None
    with pytest.raises(UserError, match="第二备份不能放在数据文件夹里"):
        safekeeping.second_copy(store, store.folder / "backups")
    store.close()


def test_the_second_copies_of_other_stations_stay(store: Store, tmp_path: Path) -> None:
    stick = tmp_path / "U盘"
    stick.mkdir()
    other = Store.create(tmp_path / "另一站", station="马冈联络站", clock=ShiftedClock(datetime(2001, 1, 1)))
    theirs = safekeeping.second_copy(other, stick)
    other.close()
    for hour in range(30):
        at(store, NOW + timedelta(hours=hour))
        receive(store, 100 + hour)
        safekeeping.due_backup(store)
        safekeeping.second_copy(store, stick)
    assert theirs.exists()
    assert len(backup.names(stick)) == 1 + 24 + 1
    store.close()
