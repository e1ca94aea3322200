"""Backups, restores, crashes: what becomes of attached files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from rongui_desktop.domain.attachments import Attachment
from rongui_desktop.services import attachments, checks, safekeeping
from rongui_desktop.services.attachments import Owner
from rongui_desktop.storage import attachments as contents
from rongui_desktop.storage import integrity
from rongui_desktop.storage.store import Store
from tests import dying
from tests.services.attachments.look import files_of, names, own, shown

ROOT = Path(__file__).resolve().parents[3]


def test_a_backup_has_the_files_and_a_restore_brings_them_back(
    store: Store, matter: Owner, photos: list[Path], tmp_path: Path
) -> None:
    attachments.add_files(store, matter, photos[:2])
    first, second = shown(store, matter)
    backup = safekeeping.backup(store)
    pool = backup.parent / "rongui-attachments"
    assert files_of(pool) == {first.sha256, second.sha256}
    before = {path: path.stat().st_mtime_ns for path in pool.rglob("*")}
    attachments.add_file(store, matter, photos[2])
    safekeeping.backup(store)
    assert {path: path.stat().st_mtime_ns for path in before if path.is_file()}.items() <= before.items()
    assert len(files_of(pool)) == 3
    assert safekeeping.preview(backup).lost == 0
    assert safekeeping.preview(backup).counts["附件"] == 2
    own(store, first).write_bytes(b"altered by a virus")
    own(store, second).unlink()
    assert len(integrity.check(store)) == 2
    store.close()
    safekeeping.restore(store.folder, backup)
    restored = Store.open(store.folder)
    assert names(restored, matter) == ["IMG_1.png", "IMG_2.png"]
    assert integrity.check(restored) == []
    restored.close()
    # On a new computer, from a stick alone.
    stick = tmp_path / "U盘"
    stick.mkdir()
    again = Store.open(store.folder)
    copy = safekeeping.second_copy(again, stick)
    again.close()
    fresh = tmp_path / "新电脑"
    safekeeping.restore(fresh, copy)
    moved = Store.open(fresh)
    assert integrity.check(moved) == []
    assert attachments.content(moved, shown(moved, matter)[0]) == photos[0].read_bytes()
    moved.close()


def test_a_second_copy_gets_what_it_lacks(
    store: Store, matter: Owner, photos: list[Path], tmp_path: Path
) -> None:
    attachments.add_files(store, matter, photos)
    stick = tmp_path / "U盘"
    stick.mkdir()
    copy = safekeeping.second_copy(store, stick)
    lost = contents.place(stick / "rongui-attachments", shown(store, matter)[1].sha256)
    lost.unlink()
    assert safekeeping.preview(copy).lost == 1
    assert safekeeping.second_copy(store, stick) == copy
    assert safekeeping.preview(copy).lost == 0
    lost.write_bytes(b"bad stick")
    assert safekeeping.preview(copy).lost == 1
    store.close()


def test_a_backup_goes_with_what_only_it_had(
    store: Store, matter: Owner, photos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    from rongui_desktop.storage import backup as copies

    empty = safekeeping.backup(store)
    attachments.add_file(store, matter, photos[0])
    full = safekeeping.backup(store)
    store.close()
    safekeeping.restore(store.folder, empty)
    again = Store.open(store.folder)
    pool = empty.parent / "rongui-attachments"
    for path in pool.rglob("*"):
        os.utime(path, (1, 1))
    last = safekeeping.backup(again)
    assert len(files_of(pool)) == 1
    monkeypatch.setattr(copies, "kept_of", lambda found: {last, empty})
    copies.rotate(empty.parent, keep=last)
    assert not full.exists()
    assert files_of(pool) == set()
    again.close()


def test_a_backup_is_made_though_a_file_is_lost(store: Store, matter: Owner, photos: list[Path]) -> None:
    attachments.add_files(store, matter, photos)
    own(store, shown(store, matter)[1]).unlink()
    backup = safekeeping.backup(store)
    assert safekeeping.preview(backup).lost == 1
    assert len(files_of(backup.parent / "rongui-attachments")) == 2
    store.close()
    # The records come back anyway, and the check names the file.
    safekeeping.restore(store.folder, backup)
    again = Store.open(store.folder)
    assert len(names(again, matter)) == 3
    (sentence,) = integrity.check(again)
    assert "的第 2 个附件（PNG，1 KB）找不到文件" in sentence
    again.close()


def test_repairing_brings_files_back_from_the_stores_own_backups(
    store: Store, matter: Owner, photos: list[Path]
) -> None:
    attachments.add_files(store, matter, photos)
    safekeeping.backup(store)
    own(store, shown(store, matter)[0]).write_bytes(b"x")
    safekeeping.repair(store)
    assert integrity.check(store) == []


KILLED = """
import sys
from pathlib import Path
from uuid import UUID
from rongui_desktop.services import attachments
from rongui_desktop.storage import attachments as contents
from rongui_desktop.storage.store import Store
from tests.dying import die

moment = sys.argv[4]
store = Store.open(Path(sys.argv[1]))
keep, put = contents.keep, contents.files.put_in_place

def keep_and_die(root, chunks):
    keep(root, chunks)
    die()

if moment == "before the file has its name":
    contents.files.put_in_place = die
elif moment == "between file and transaction":
    contents.keep = keep_and_die
attachments.add_file(store, attachments.Owner("opinion", UUID(sys.argv[2])), Path(sys.argv[3]))
die()
"""


@pytest.mark.parametrize(
    ("moment", "listed", "left"),
    [
        ("before the file has its name", 0, 1),
        ("between file and transaction", 0, 1),
        ("after the transaction", 1, 0),
    ],
)
def test_a_killed_program_leaves_at_most_a_file_without_a_record(
    store: Store, matter: Owner, photos: list[Path], moment: str, listed: int, left: int
) -> None:
    store.close()
    arguments = [str(store.folder), str(matter.id), str(photos[0]), moment]
    done = subprocess.run([sys.executable, "-c", KILLED, *arguments], cwd=ROOT, check=False)
    assert done.returncode == dying.STATUS
    again = Store.open(store.folder)
    assert len(names(again, matter)) == listed
    assert integrity.check(again) == []
    for path in (again.folder / "attachments").rglob("*"):
        os.utime(path, (1, 1))
    told = [finding for finding in checks.findings(again, 2019) if finding.code == "unneeded_attachments"]
    lying = sorted(
        path.relative_to(again.folder).as_posix()
        for path in (again.folder / "attachments").rglob("*")
        if path.is_file()
    )
    sentence = (
        f"附件文件夹里有1个文件不属于任何记录（{lying[0]}），不影响使用；退出程序时自动清理，也可以手工删除。"
    )
    assert [(each.message, list(each.records)) for each in told] == ([(sentence, lying)] if left else [])
    safekeeping.on_exit(again)
    assert len(files_of(again.folder / "attachments")) == listed
    assert [each for each in checks.findings(again, 2019) if each.code == "unneeded_attachments"] == []
    # Adding it again works whatever was left.
    if not listed:
        attachments.add_file(again, matter, photos[0])
    assert integrity.check(again) == []
    again.close()


def test_nothing_is_swept_while_a_damaged_store_is_kept(
    store: Store, matter: Owner, photos: list[Path]
) -> None:
    key: UUID = attachments.add_file(store, matter, photos[0])
    assert key
    stray = contents.keep(store.folder / "attachments", [b"only the damaged store knows it"])
    for path in (store.folder / "attachments").rglob("*"):
        os.utime(path, (1, 1))
    (store.folder / "damaged").mkdir()
    assert safekeeping.sweep_attachments(store) == 0
    (store.folder / "damaged").rmdir()
    assert safekeeping.sweep_attachments(store) == 1
    assert not contents.is_sound(store.folder / "attachments", stray.sha256)
    with store.read() as session:
        assert session.get(Attachment, key) is not None
