"""A disk without room, a real one where this process may mount one; else files that must not grow."""

from __future__ import annotations

import itertools
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

import pytest

from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.errors import UserError
from rongui_desktop.services import attachments, safekeeping
from rongui_desktop.storage import integrity
from rongui_desktop.storage.store import Store
from tests.storage.filling import new_store, numbers, receive
from tests.storage.places import can_mount, run_small, small_disk

# Fills a store until the disk says no, then looks at what is there.
FILLING = """
import sys
from pathlib import Path
from rongui_desktop.errors import UserError
from rongui_desktop.storage import integrity
from rongui_desktop.storage.store import Store
from tests.storage.filling import numbers, receive
store = Store.open(Path(sys.argv[1]))
saved = 0
try:
    for serial in range(1, 5000):
        receive(store, serial, "访客" + "甲乙丙丁" * 40)
        saved = serial
except UserError as error:
    print(error.message)
assert numbers(store) == [f"LF2019-{n:04d}" for n in range(1, saved + 1)], (saved, len(numbers(store)))
assert integrity.check(store) == [], integrity.check(store)
store.close()
print(saved)
"""


def test_a_file_that_must_not_grow(folder: Path) -> None:
    new_store(folder).close()
    done = run_small(FILLING, str(folder), largest=900_000)
    assert done.returncode == 0, done.stderr
    message, saved = done.stdout.splitlines()
    assert "没有保存；请" in message
    assert int(saved) > 3
    store = Store.open(folder)
    assert len(numbers(store)) == int(saved)
    receive(store, int(saved) + 1)
    assert integrity.check(store) == []
    store.close()


def test_creating_where_nothing_may_grow(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from rongui_desktop.errors import UserError\n"
        "from rongui_desktop.storage.store import Store\n"
        "try: Store.create(Path(sys.argv[1]), station='站')\n"
        "except UserError as error: print(error.message)\n"
    )
    done = run_small(code, str(folder), largest=50_000)
    assert done.returncode == 0, done.stderr
    assert "没有保存；请" in done.stdout
    assert [p.name for p in folder.iterdir() if p.suffix == ".db"] == []
    new_store(folder).close()


def test_opening_where_not_even_the_mark_can_be_written(folder: Path) -> None:
    new_store(folder).close()
    code = (
        "import sys; from pathlib import Path; from rongui_desktop.errors import UserError\n"
        "from rongui_desktop.storage.store import Store\n"
        "try: Store.open(Path(sys.argv[1]))\n"
        "except UserError as error: print(error.message)\n"
    )
    done = run_small(code, str(folder), largest=0)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("磁盘已满，没有保存；请清理“")
    store = Store.open(folder)
    assert store.notes == ()
    store.close()


def test_a_backup_that_finds_no_room_changes_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = safekeeping.backup(store)
    receive(store, 1)
    with monkeypatch.context() as patch:
        patch.setattr("shutil.disk_usage", lambda _folder: type("Usage", (), {"free": 100_000}))
        with pytest.raises(UserError, match="放不下备份：需要 .* MB，只剩 0.1 MB；请清理磁盘"):
            safekeeping.backup(store)
    assert [info.path for info in safekeeping.list_backups(store.folder)] == [kept]
    assert [p for p in kept.parent.iterdir() if ".part" in p.name] == []


# Adds a file that the disk does not take, then one that it takes.
ATTACHING = """
import sys
from pathlib import Path
from uuid import UUID
from rongui_desktop.errors import UserError
from rongui_desktop.services import attachments
from rongui_desktop.storage import integrity
from rongui_desktop.storage.store import Store
store = Store.open(Path(sys.argv[1]))
owner = attachments.Owner("opinion", UUID(sys.argv[2]))
try:
    attachments.add_bytes(store, owner, "回复".encode() * 400_000, "长.txt")
except UserError as error:
    print(error.message)
print(len([path for path in (store.folder / "attachments").rglob("*") if path.is_file()]))
attachments.add_bytes(store, owner, "回复".encode(), "短.txt")
print(*[file.name for file in attachments.list_attachments(store, owner).files])
assert integrity.check(store) == [], integrity.check(store)
store.close()
"""


def _matter(store: Store) -> attachments.Owner:
    receive(store, 1)
    with store.read() as session:
        return attachments.Owner("opinion", session.query(Opinion.id).scalar())


def _attach_all(store: Store, owner: attachments.Owner, content: bytes) -> None:
    for serial in range(10):
        attachments.add_bytes(store, owner, content + str(serial).encode(), f"{serial}.txt")


def test_a_file_for_which_there_is_no_room_is_not_attached(folder: Path) -> None:
    store = new_store(folder)
    owner = _matter(store)
    store.close()
    done = run_small(ATTACHING, str(folder), str(owner.id), largest=1_500_000)
    assert done.returncode == 0, done.stderr
    message, left, listed = done.stdout.splitlines()
    assert message.startswith("磁盘已满，没有保存；请清理“")
    assert (left, listed) == ("0", "短.txt")


def _receive_all(store: Store, serials: Iterable[int]) -> None:
    for serial in serials:
        receive(store, serial, "访客" + "甲乙丙丁" * 40)


def _with_a_small_disk() -> list[int]:
    # In kilobytes; none where this process may not mount: the tests above stand for it there.
    return [3072] if can_mount() else []


@contextmanager
def _filled(folder: Path, leave: int) -> Generator[None]:
    """Fill the disk of a folder but for some bytes."""
    import shutil

    ballast = folder / "ballast"
    ballast.write_bytes(b"\0" * max(shutil.disk_usage(folder).free - leave, 0))
    try:
        yield
    finally:
        ballast.unlink()


@pytest.mark.parametrize("kilobytes", _with_a_small_disk())
def test_a_really_full_disk(tmp_path: Path, kilobytes: int) -> None:
    with small_disk(tmp_path, kilobytes):
        folder = tmp_path / "数据"
        store = new_store(folder)
        serials = itertools.count(1)
        with pytest.raises(UserError, match="没有保存；请"):
            _receive_all(store, serials)
        saved = next(serials) - 2
        assert saved > 3
        assert len(numbers(store)) == saved
        with pytest.raises(UserError, match="放不下备份"):
            safekeeping.backup(store)
        store.close()
        with _filled(tmp_path, 0), pytest.raises(UserError, match="没有保存；请"):
            Store.open(folder)
        reader = Store.open(folder, writable=False)
        assert len(numbers(reader)) == saved
        assert integrity.check(reader) == []
        reader.close()


@pytest.mark.parametrize("kilobytes", _with_a_small_disk())
def test_attaching_and_backing_up_on_a_really_full_disk(tmp_path: Path, kilobytes: int) -> None:
    with small_disk(tmp_path, kilobytes):
        store = new_store(tmp_path / "数据")
        owner = _matter(store)
        half = "回复".encode() * (kilobytes * 1024 // 24)
        with pytest.raises(UserError, match="磁盘已满，没有保存；请"):
            _attach_all(store, owner, half)
        kept = len(attachments.list_attachments(store, owner).files)
        assert kept >= 1
        # Also where only the record had no room left: no file lies there for nobody.
        assert len([path for path in (store.folder / "attachments").rglob("*") if path.is_file()]) == kept
        with pytest.raises(UserError, match="放不下备份"):
            safekeeping.backup(store)
        assert [path for path in (store.folder / "backups").rglob("*") if ".part" in path.name] == []
        assert integrity.check(store) == []
        store.close()


@pytest.mark.parametrize("kilobytes", _with_a_small_disk())
def test_opening_and_creating_on_a_really_full_disk(tmp_path: Path, kilobytes: int) -> None:
    with small_disk(tmp_path, kilobytes):
        folder = tmp_path / "数据"
        store = new_store(folder)
        receive(store, 1)
        store.close()
        for leave in (0, 8192, 65536):
            with _filled(tmp_path, leave):
                with pytest.raises(UserError, match="没有保存；请"):
                    Store.create(tmp_path / "another", station="站")
                reader = Store.open(folder, writable=False)
                assert numbers(reader) == ["LF2019-0001"]
                reader.close()
            again = Store.open(folder)
            assert numbers(again) == ["LF2019-0001"]
            assert again.notes == ()
            again.close()
