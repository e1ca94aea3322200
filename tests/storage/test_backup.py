from __future__ import annotations

import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from rongui_desktop.errors import UserError
from rongui_desktop.storage import backup, integrity
from rongui_desktop.storage.backup import HOURLY, ON_EXIT, BackupInfo
from rongui_desktop.storage.connection import raw_connection
from rongui_desktop.storage.faults import DamagedError
from rongui_desktop.storage.store import Store
from tests import dying
from tests.storage.filling import NOW, numbers, receive
from tests.storage.places import ROOT, names_in


def test_a_backup_is_one_verified_file_of_its_own(store: Store) -> None:
    receive(store, 1)
    path = backup.make(store.path, at=NOW)
    assert path == store.folder / "backups" / "rongui-20191127-194000.db"
    assert backup.verify(path) == []
    assert names_in(path.parent) == [path.name]
    info = backup.read_info(path)
    assert (info.made_at, info.note, info.station, info.size) == (
        NOW,
        "手动备份",
        "容桂联络站",
        path.stat().st_size,
    )
    assert (info.counts["来访登记"], info.counts["意见建议"], info.counts["代表"]) == (1, 1, 0)
    raw = raw_connection(path, writable=False)
    assert raw.execute("SELECT number FROM visitor").fetchall() == [("LF2019-0001",)]
    assert raw.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    raw.close()


def test_a_backup_holds_what_was_saved_when_it_began(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "_PAGES", 32)
    for serial in range(1, 40):
        receive(store, serial, "访客" + "甲乙丙丁" * 30)
    reports: list[tuple[int, int, str]] = []

    def saves_meanwhile(done: int, total: int, phrase: str) -> None:
        reports.append((done, total, phrase))
        with ThreadPoolExecutor(1) as clerk:
            clerk.submit(receive, store, 100 + len(reports)).result()

    path = backup.make(store.path, progress=saves_meanwhile)
    assert len(reports) > 1
    assert reports[-1][0] == reports[-1][1]
    assert reports[0][2] == "正在备份"
    raw = raw_connection(path, writable=False)
    assert raw.execute("SELECT count(*) FROM visitor").fetchone() == (39,)
    raw.close()
    assert len(numbers(store)) == 39 + len(reports)


def test_a_cancelled_backup_leaves_nothing(store: Store) -> None:
    class CancelledError(Exception):
        pass

    def cancel(*_: object) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        backup.make(store.path, progress=cancel)
    assert names_in(store.folder / "backups") == []


def test_two_backups_in_one_second_have_two_names(store: Store) -> None:
    first, second = backup.make(store.path, at=NOW), backup.make(store.path, at=NOW)
    assert [first.name, second.name] == ["rongui-20191127-194000.db", "rongui-20191127-194001.db"]


def test_backups_made_at_once_take_turns(store: Store) -> None:
    with ThreadPoolExecutor(4) as makers:
        made = list(makers.map(lambda _: backup.make(store.path, at=NOW), range(4)))
    assert len(set(made)) == 4
    assert [path for path in made if backup.verify(path)] == []


def test_a_backup_of_a_damaged_store_is_not_kept(store: Store) -> None:
    receive(store, 1)
    good = backup.make(store.path, at=NOW)
    store.close()
    content = bytearray(store.path.read_bytes())
    content[4096 * 10 : 4096 * 11] = random.Random(3).randbytes(4096)
    store.path.write_bytes(content)
    with pytest.raises(DamagedError):
        backup.make(store.path, at=NOW + timedelta(hours=1))
    assert backup.names(good.parent) == [good]
    assert names_in(good.parent) == [good.name]


def test_verify_compares_the_counts(store: Store) -> None:
    receive(store, 1)
    path = backup.make(store.path)
    raw = raw_connection(path, writable=False)
    tables = [
        name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type='table' AND rootpage > 0")
    ]
    counts = {
        name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for name in tables
        if name not in ("backup_note", "sqlite_sequence", "sqlite_stat1", "sqlite_stat4")
    }
    raw.close()
    assert backup.verify(path, counts) == []
    assert backup.verify(path, counts | {"visitor": 2}) == ["记录的条数与数据库不同。"]


def test_verify_finds_what_is_wrong(store: Store, tmp_path: Path) -> None:
    receive(store, 1)
    path = backup.make(store.path)
    content = path.read_bytes()
    for name, spoilt in {
        "cut": content[: len(content) // 2],
        "garbage": random.Random(1).randbytes(9000),
        "empty": b"",
        "page": content[:40960] + b"\xff" * 4096 + content[45056:],
    }.items():
        file = tmp_path / f"{name}.db"
        file.write_bytes(spoilt)
        assert backup.verify(file) != [], name
        assert not backup.read_info(file).readable or name in ("page", "empty"), name
    raw = raw_connection(path, writable=True)
    raw.execute("DELETE FROM search_document")
    raw.close()
    assert backup.verify(path) == ["检索索引不完整。"]


def info(at: datetime, note: str = HOURLY) -> BackupInfo:
    return BackupInfo(Path(f"rongui-{at:%Y%m%d-%H%M%S}.db"), at, 1, {}, "站", note)


def test_rotation_keeps_hours_days_and_months() -> None:
    start = datetime(2018, 1, 1, 0, 30)
    everything = [info(start + timedelta(hours=hour)) for hour in range(24 * 500)]
    kept = backup.kept_of(everything)
    times = sorted((i.made_at for i in everything if i.path in kept), reverse=True)
    newest = everything[-1].made_at
    assert times[:24] == [newest - timedelta(hours=n) for n in range(24)]
    assert sorted({t.date() for t in times}, reverse=True)[:30] == [
        newest.date() - timedelta(days=n) for n in range(30)
    ]
    assert len({(t.year, t.month) for t in times}) == 12
    # The newest of each day and month, and no more than the three kinds ask for.
    assert all(t.hour == 23 for t in times[24:])
    assert len(times) <= 24 + 30 + 12


def test_rotation_keeps_the_newest_of_an_hour() -> None:
    noon = datetime(2019, 6, 5, 12)
    some = [info(noon + timedelta(minutes=n), ON_EXIT) for n in range(0, 60, 10)]
    assert backup.kept_of(some) == {some[-1].path}


def test_rotation_keeps_those_made_on_purpose() -> None:
    noon = datetime(2019, 6, 5, 12)
    on_purpose = [info(noon + timedelta(minutes=n), "导入之前") for n in range(30)]
    later = [info(noon + timedelta(hours=n)) for n in range(1, 100)]
    kept = backup.kept_of(on_purpose + later)
    assert [i.path in kept for i in on_purpose] == [False] * 10 + [True] * 20


def test_rotation_never_takes_the_one_just_made(store: Store) -> None:
    for hour in range(40):
        backup.make(store.path, at=NOW + timedelta(hours=hour), note=HOURLY)
    # The clock was put back by years: by its time it would be the first to go.
    old = backup.make(store.path, at=NOW - timedelta(days=900), note=HOURLY)
    assert old.exists()
    left = backup.names(old.parent)
    assert len(left) == 24 + 1 + 1  # hours, the day before the last, and the old one
    assert all(backup.verify(path) == [] for path in left[:2])


def test_rotation_leaves_alone_what_it_does_not_know(store: Store) -> None:
    place = store.folder / "backups"
    place.mkdir()
    (place / "说明.txt").write_text("x")
    (place / "rongui-20010101-000000.db").write_bytes(b"cannot be read")
    stale = place / "rongui-20010101-000000.db.77.part"
    stale.write_bytes(b"half")
    os.utime(stale, (1, 1))
    backup.make(store.path, at=NOW)
    assert names_in(place) == [
        "rongui-20010101-000000.db",
        "rongui-20191127-194000.db",
        "说明.txt",
    ]


def test_a_process_killed_over_a_backup_leaves_the_older_ones(store: Store) -> None:
    for serial in range(1, 30):
        receive(store, serial, "访客" + "甲乙丙丁" * 30)
    good = backup.make(store.path, at=NOW)
    code = (
        "import sys; from pathlib import Path; from rongui_desktop.storage import backup\n"
        "from tests.dying import die\n"
        "backup.make(Path(sys.argv[1]), progress=die)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(store.path)], cwd=ROOT, check=False)
    assert done.returncode == dying.STATUS
    assert backup.names(good.parent) == [good]
    second = backup.make(store.path, at=NOW + timedelta(seconds=1))
    assert backup.names(good.parent) == [second, good]
    assert integrity.check(store) == []


def test_a_copy_on_another_disk_is_verified(store: Store, tmp_path: Path) -> None:
    source = backup.make(store.path, at=NOW)
    target = tmp_path / source.name
    backup.duplicate(source, target)
    assert target.read_bytes() == source.read_bytes()
    source.write_bytes(b"spoilt")
    with pytest.raises(DamagedError, match="没有通过校验"):
        backup.duplicate(source, tmp_path / "second.db")
    with pytest.raises(UserError, match="找不到文件夹"):
        backup.duplicate(target, tmp_path / "gone" / "x.db")
    assert sorted(p.name for p in tmp_path.iterdir() if p.suffix == ".db" or ".part" in p.name) == [
        source.name
    ]
