from __future__ import annotations

import hashlib
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rongui_desktop.errors import UserError
from rongui_desktop.storage import attachments, handed_out

PHOTO = b"\x89PNG" + bytes(range(256)) * 3000
DIGEST = hashlib.sha256(PHOTO).hexdigest()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "数据" / "attachments"


def bits(content: bytes = PHOTO) -> Iterator[bytes]:
    for start in range(0, len(content), 1000):
        yield content[start : start + 1000]


def files_in(root: Path) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())


def test_a_content_lies_once_under_its_hash(root: Path) -> None:
    kept = attachments.keep(root, bits())
    assert kept == attachments.Kept(DIGEST, len(PHOTO))
    path = attachments.place(root, DIGEST)
    assert path == root / DIGEST[:2] / DIGEST
    assert path.read_bytes() == PHOTO
    before = path.stat()
    assert attachments.keep(root, bits()) == kept
    assert path.stat().st_ino == before.st_ino
    assert files_in(root) == [f"{DIGEST[:2]}/{DIGEST}"]
    assert b"".join(attachments.read(root, DIGEST)) == PHOTO
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert {stat.S_IMODE(folder.stat().st_mode) for folder in (root, path.parent)} == {0o700}


def test_no_part_of_a_name_leads_out_of_the_folder(root: Path) -> None:
    for digest in ("../../etc/passwd", "", DIGEST.upper(), f"{DIGEST}0"):
        with pytest.raises(ValueError, match="not a SHA-256"):
            attachments.place(root, digest)


def test_a_source_that_breaks_off_leaves_nothing(root: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield PHOTO[:5000]
        raise UserError("读“照片”时中断，没有添加。")

    with pytest.raises(UserError, match="读“照片”时中断"):
        attachments.keep(root, broken())
    assert files_in(root) == []


def test_an_altered_content_is_not_read_and_is_healed_by_adding_it_again(root: Path) -> None:
    attachments.keep(root, bits())
    path = attachments.place(root, DIGEST)
    content = bytearray(PHOTO)
    content[100_000] ^= 1
    path.write_bytes(content)
    assert attachments.is_there(root, DIGEST, len(PHOTO))
    assert not attachments.is_sound(root, DIGEST)
    with pytest.raises(attachments.AlteredError, match="附件的文件已损坏或被改动过"):
        list(attachments.read(root, DIGEST))
    attachments.keep(root, bits())
    assert attachments.is_sound(root, DIGEST)
    path.unlink()
    with pytest.raises(attachments.AlteredError, match="附件的文件找不到"):
        list(attachments.read(root, DIGEST))


def test_only_what_is_missing_is_copied_and_only_what_is_whole(root: Path, tmp_path: Path) -> None:
    wanted = {attachments.keep(root, bits(PHOTO[:n])).sha256: n for n in (1000, 2000, 3000, 4000)}
    spoilt, gone, first, _ = wanted
    path = attachments.place(root, spoilt)
    path.write_bytes(b"x" * 1000)
    attachments.place(root, gone).unlink()
    told: list[tuple[int, int, str]] = []
    target = tmp_path / "U盘" / "rongui-attachments"
    assert attachments.fill(target, wanted, [root], lambda *report: told.append(report)) == [spoilt, gone]
    assert told == [(n, 4, "正在复制附件") for n in range(4)]
    before = attachments.place(target, first).stat()
    assert list(attachments.lacking(target, wanted)) == [spoilt, gone]
    # Another source has one of them.
    other = tmp_path / "other"
    attachments.keep(other, bits(PHOTO[:1000]))
    assert attachments.fill(target, wanted, [root, other]) == [gone]
    assert attachments.place(target, first).stat() == before
    # The store's own altered content is found by reading it.
    assert attachments.fill(root, wanted, [target]) == [gone]
    assert not attachments.is_sound(root, spoilt)
    assert attachments.fill(root, wanted, [target], thorough=True) == [gone]
    assert attachments.is_sound(root, spoilt)


def test_a_sweep_takes_only_what_nobody_needs_and_nothing_young(root: Path) -> None:
    old = [attachments.keep(root, bits(PHOTO[:n])).sha256 for n in (10, 20, 30)]
    rest = root / "0123.part"
    rest.write_bytes(b"half")
    strange = root / "ab" / "notes.txt"
    strange.parent.mkdir(exist_ok=True)
    strange.write_text("somebody's own")
    assert attachments.sweep(root, {old[0]}) == []
    for path in root.rglob("*"):
        os.utime(path, (1, 1))
    young = attachments.keep(root, bits(PHOTO[:20])).sha256
    assert young == old[1]
    assert attachments.sweep(root, {old[0]}) == sorted([rest, attachments.place(root, old[2])])
    assert files_in(root) == sorted([f"{d[:2]}/{d}" for d in old[:2]] + ["ab/notes.txt"])


def test_copies_for_other_programs_are_private_and_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    folder = handed_out.private_folder()
    copy = handed_out.copy_name(folder, "key", "照片.png")
    copy.write_bytes(PHOTO)
    handed_out.protect(copy)
    long = handed_out.copy_name(folder, "long", "长" * 196 + ".png")
    long.write_bytes(PHOTO)
    assert (long.suffix, len(str(long)) < 260) == (".png", True)
    handed_out.protect(long)
    if sys.platform != "win32":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert stat.S_IMODE(copy.stat().st_mode) == 0o400
    # A program that was killed left one; that of the running program stays.
    left = tmp_path / "rongui-open-left"
    (left / "key").mkdir(parents=True)
    (left / "in-use.lock").touch()
    (left / "key" / "照片.png").write_bytes(PHOTO)
    other = handed_out.private_folder()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([folder.name, other.name])
    assert copy.read_bytes() == PHOTO
    for each in (folder, other):
        handed_out.remove(each)
    if sys.platform == "win32":
        # The locks that this process still holds cannot go yet.
        assert [path.name for path in tmp_path.glob("*/*")] == ["in-use.lock"] * 2
    else:
        assert list(tmp_path.iterdir()) == []
