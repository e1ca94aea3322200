from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rongui_desktop.errors import UserError
from rongui_desktop.storage import connection, integrity, migrations, opening, volume
from rongui_desktop.storage.faults import DamagedError
from rongui_desktop.storage.store import Store
from tests import dying
from tests.storage.filling import new_store, numbers, receive
from tests.storage.places import ROOT, forbidden, names_in, public_folder

WRITING = """
import os, sys
from pathlib import Path
from rongui_desktop.storage.store import Store
from tests.dying import die
from tests.storage.filling import receive
store = Store.open(Path(sys.argv[1]))
for serial in range(1, int(sys.argv[2]) + 1):
    receive(store, serial)
    os.write(1, b"%d\\n" % serial)
with store.write("half") as session:
    from rongui_desktop.domain.reception import ReceptionSession
    from tests.storage.filling import visitor
    session.add(visitor(session.query(ReceptionSession).one(), 999))
    session.flush()
    die()
"""


def died_over(folder: Path, saved: int = 3) -> None:
    """Let a process save some visitors in a store and be killed in the midst of the next."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", WRITING, str(folder), str(saved)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == dying.STATUS, done.stderr
    assert done.stdout.split() == [str(serial) for serial in range(1, saved + 1)]


@pytest.fixture(scope="module")
def killed_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("killed") / "数据"
    new_store(folder).close()
    died_over(folder)
    return folder


@pytest.fixture
def killed(killed_once: Path, folder: Path) -> Path:
    """The folder that a killed window left: three visitors saved, one half-way."""
    shutil.copytree(killed_once, folder)
    return folder


@pytest.fixture
def closed(folder: Path) -> Path:
    """The folder of a store that was closed well, with some visitors."""
    store = new_store(folder)
    for serial in range(1, 6):
        receive(store, serial)
    store.close()
    return folder


def refused(folder: Path, *, writable: bool = True) -> str:
    with pytest.raises(UserError) as caught:
        Store.open(folder, writable=writable)
    return caught.value.message


def test_the_settings_of_a_store(closed: Path) -> None:
    with_lock = connection.raw_connection(closed / "rongui.db", writable=True)

    def pragma(name: str) -> object:
        return with_lock.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2  # FULL
    assert pragma("foreign_keys") == 1
    assert pragma("secure_delete") == 1
    assert pragma("application_id") == connection.APPLICATION_ID
    assert pragma("user_version") == migrations.SCHEMA_VERSION
    assert pragma("trusted_schema") == 0
    with_lock.close()


def test_opening_and_creating_do_without_alembic(closed: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from rongui_desktop.storage.store import Store\n"
        "Store.open(Path(sys.argv[1])).close(); Store.create(Path(sys.argv[2]), station='x').close()\n"
        "print('alembic' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(closed), str(closed / "another")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "False"


def test_no_store_there(tmp_path: Path) -> None:
    assert "没有数据库；请先新建（init）或恢复备份" in refused(tmp_path)
    assert "没有数据库" in refused(tmp_path / "nowhere", writable=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.linux
def test_a_new_folder_is_the_clerks_own(closed: Path) -> None:
    assert closed.stat().st_mode & 0o777 == 0o700


def test_a_store_is_not_made_twice(closed: Path) -> None:
    with pytest.raises(UserError, match="已经有数据库"):
        Store.create(closed, station="另一个")
    store = Store.open(closed)
    assert len(numbers(store)) == 5
    store.close()


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    file = tmp_path / "file.txt"
    file.write_text("x")
    with pytest.raises(UserError, match="是一个文件，不是文件夹"):
        Store.create(file, station="站")
    with pytest.raises(UserError, match="是一个文件，不是文件夹"):
        Store.create(file / "inside", station="站")


def test_what_a_dead_creation_left_is_no_store(folder: Path) -> None:
    folder.mkdir()
    (folder / "rongui.db.new").write_bytes(b"half")
    (folder / "rongui.db.new-wal").write_bytes(b"half")
    assert "没有数据库" in refused(folder)
    new_store(folder).close()
    assert names_in(folder) == ["rongui.db"]


def test_a_held_store_names_its_holder(closed: Path) -> None:
    store = Store.open(closed)
    message = refused(closed)
    assert f"进程 {os.getpid()}" in message
    assert "请先关闭那边的程序再打开" in message
    (closed / "rongui.holder").write_text("{broken")
    assert "另一个窗口" in refused(closed)
    store.close()
    Store.open(closed).close()


def test_reading_beside_the_window(closed: Path) -> None:
    window = Store.open(closed)
    reader = Store.open(closed, writable=False)
    receive(window, 6)
    assert len(numbers(reader)) == 6
    with pytest.raises(UserError, match="只读打开"), reader.write("不行"):
        pass
    window.close()
    assert len(numbers(reader)) == 6
    reader.close()
    assert not (closed / "rongui.db-wal").exists()


def test_reading_a_closed_store_leaves_one_file(closed: Path) -> None:
    reader = Store.open(closed, writable=False)
    assert len(numbers(reader)) == 5
    reader.close()
    assert names_in(closed) == ["rongui.db"]


@pytest.mark.parametrize("with_index", [True, False])
def test_reading_what_a_killed_window_left(killed: Path, with_index: bool) -> None:
    if not with_index:
        (killed / "rongui.db-shm").unlink()
    reader = Store.open(killed, writable=False)
    assert numbers(reader) == ["LF2019-0001", "LF2019-0002", "LF2019-0003"]
    reader.close()
    # The reader left the evidence for the next window.
    assert (killed / "rongui.db-wal").stat().st_size > 0
    assert (killed / "rongui.holder").exists()


def test_a_killed_window_loses_nothing_and_is_checked(killed: Path) -> None:
    store = Store.open(killed)
    assert store.notes == ("上次没有正常退出，已检查整个数据库，数据完好。",)
    assert numbers(store) == ["LF2019-0001", "LF2019-0002", "LF2019-0003"]
    assert integrity.check(store) == []
    store.close()
    store = Store.open(killed)
    assert store.notes == ()
    store.close()


def test_a_crash_before_anything_was_saved_is_seen_too(closed: Path) -> None:
    (closed / "rongui.holder").write_text(json.dumps({"user": "a", "computer": "b", "process": 1}))
    store = Store.open(closed)
    assert len(store.notes) == 1
    store.close()
    assert not (closed / "rongui.holder").exists()


def spoil(path: Path, start: int, length: int) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(random.Random(7).randbytes(length))


def damage_header(path: Path) -> None:
    spoil(path, 0, 4096)


def damage_page(path: Path) -> None:
    spoil(path, 4096 * 12, 4096)


def damage_schema(path: Path) -> None:
    spoil(path, 100, 3000)


def truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def truncate_oddly(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 1000)


def empty(path: Path) -> None:
    os.truncate(path, 0)


def replace_by_garbage(path: Path) -> None:
    path.write_bytes(random.Random(7).randbytes(20_000))


DAMAGES = [damage_header, damage_page, damage_schema, truncate, truncate_oddly, empty, replace_by_garbage]


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("writable", [True, False])
def test_a_damaged_file_is_refused_and_left_alone(closed: Path, damage: object, writable: bool) -> None:
    path = closed / "rongui.db"
    damage(path)  # type: ignore[operator]
    before = path.read_bytes()
    with pytest.raises(DamagedError, match="已损坏，没有改动它；请用“恢复备份”"):
        Store.open(closed, writable=writable)
    assert path.read_bytes() == before
    assert names_in(closed) in (["rongui.db"], ["rongui.db", "rongui.holder"])
    assert integrity.check(closed) != []


def test_damage_after_a_crash_is_found_wherever_it_is(killed: Path) -> None:
    path = killed / "rongui.db"
    path.write_bytes(path.read_bytes()[:-4096] + b"\xff" * 4096)
    log = (killed / "rongui.db-wal").read_bytes()
    for _ in range(2):  # the second time as well: the mark stays
        with pytest.raises(DamagedError):
            Store.open(killed)
    assert (killed / "rongui.db-wal").read_bytes() == log


def test_damage_that_shows_up_later_is_said_plainly(store: Store) -> None:
    receive(store, 1)
    raw = connection.raw_connection(store.path, writable=True)
    raw.execute("PRAGMA writable_schema=ON")
    raw.execute("UPDATE sqlite_master SET rootpage = 9999 WHERE name = 'visitor'")
    raw.close()
    with pytest.raises(UserError, match="已损坏"), Store.open(store.folder, writable=False).read() as session:
        session.connection().exec_driver_sql("SELECT * FROM visitor").all()


def test_another_programs_database_is_left_alone(folder: Path) -> None:
    folder.mkdir()
    path = folder / "rongui.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE x (y)")
    other.commit()
    other.close()
    before = path.read_bytes()
    assert "不是本程序的数据库，没有改动它" in refused(folder)
    assert "不是本程序的数据库，没有改动它" in refused(folder, writable=False)
    assert path.read_bytes() == before


def test_a_newer_store_is_refused(closed: Path) -> None:
    path = closed / "rongui.db"
    raw = connection.raw_connection(path, writable=True)
    raw.execute("PRAGMA user_version=99")
    raw.close()
    before = path.read_bytes()
    for writable in (True, False):
        assert (
            refused(closed, writable=writable)
            == "数据库由更新版本的程序保存，没有改动它；请安装新版程序再打开。"
        )
    assert path.read_bytes() == before


@pytest.mark.linux
def test_a_network_drive_is_refused_with_the_reason(
    closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "mountinfo"
    place = str(closed.resolve()).replace(" ", "\\040").replace("#", "\\043")
    table.write_text(f"1 0 0:1 / / rw - ext4 /dev/sda rw\n2 1 0:2 / {place} rw - cifs //server/share rw\n")
    monkeypatch.setattr(volume, "MOUNTS", table)
    for writable in (True, False):
        message = refused(closed, writable=writable)
        assert "网络盘" in message
        assert "请把数据文件夹放在本机硬盘上" in message
    with pytest.raises(UserError, match="网络盘"):
        Store.create(closed / "new", station="站")
    assert not (closed / "new").exists()


@pytest.mark.linux
def test_a_disk_that_cannot_keep_a_log_is_refused(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from sqlcipher3 import dbapi2

    raw = connection.raw_connection(closed / "rongui.db", writable=True)
    raw.execute("PRAGMA journal_mode=DELETE")
    raw.close()
    connect = dbapi2.connect

    def without_memory(name: str, **options: Any) -> Any:
        # SQLite's own way of opening files without shared memory, as on some drives.
        return connect(name + "&vfs=unix-none", **options)

    with monkeypatch.context() as patch:
        patch.setattr(dbapi2, "connect", without_memory)
        assert "不能安全地保存数据库" in refused(closed)
    store = Store.open(closed)
    assert len(numbers(store)) == 5
    store.close()


@pytest.mark.linux
def test_a_folder_that_cannot_be_written() -> None:
    with public_folder() as folder:
        new_store(folder).close()
        numbers(store := Store.open(folder))
        store.close()  # all modules are loaded: nobody cannot load them
        with forbidden(folder, 0o500):
            assert "不能读写（只读，或者没有权限）" in refused(folder)
            with pytest.raises(UserError, match="不能读写"):
                Store.create(folder / "new", station="站")
            assert not (folder / "new").exists()
            reader = Store.open(folder, writable=False)
            assert numbers(reader) == []
            reader.close()
        with forbidden(folder, 0o000):
            assert "不能读写（只读，或者没有权限）" in refused(folder)
            assert "不能读写（只读，或者没有权限）" in refused(folder, writable=False)
        Store.open(folder).close()


def test_a_folder_that_goes_away_while_the_store_is_open(folder: Path) -> None:
    new_store(folder).close()
    reader = Store.open(folder, writable=False)
    folder.rename(folder.with_name("gone"))
    with pytest.raises(UserError, match="找不到文件夹"):
        numbers(reader)
    reader.close()
    assert opening.DATABASE not in [p.name for p in folder.parent.iterdir()]
