"""The contents of attached files: each once, under its SHA-256, in a folder beside the database.

`attachments/ab/abcdef…` in the store's folder; no file name there tells anything of a resident. Backups keep them in
one folder beside the backups, `rongui-attachments`, which all backups of that folder share.

A content is written before the record that names it. When the record cannot be written, whoever wrote the content takes
it away again (`drop`); a crash between the two leaves at most a content without a record, which `sweep` removes.
"""

from __future__ import annotations

import hashlib
import os
import re
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO
from uuid import uuid4

from rongui_desktop.errors import UserError
from rongui_desktop.storage import files
from rongui_desktop.storage.faults import translated_errors

# Beside the database, and beside backups.
FOLDER, BACKUP_FOLDER = "attachments", "rongui-attachments"
CHUNK = 1 << 18
_DIGEST = re.compile(r"[0-9a-f]{64}")
_PART = ".part"
# A content younger than this may belong to a record that is being written.
_YOUNG_SECONDS = 3600

Progress = Callable[[int, int, str], None]


class AlteredError(UserError):
    """A content is missing, or is not what its hash says."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A content that is on the disk: its SHA-256 in hexadecimal digits and its size in bytes.

    `fresh` says that nothing lay in its place before.
    """

    sha256: str
    size: int
    fresh: bool = field(default=False, compare=False)


# The one place where bytes of contents are written and read: what encrypts them will stand here. ---------------------


@contextmanager
def _writing(path: Path) -> Generator[BinaryIO]:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        yield file


def _chunks(path: Path) -> Iterator[bytes]:
    with open(path, "rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk


# ----------------------------------------------------------------------------------------------------------------------


def place(root: Path, digest: str) -> Path:
    """Return where a content lies in a folder of contents.

    Args:
        root: `attachments` of a store or `rongui-attachments` of backups.
        digest: SHA-256 in hexadecimal digits.
    """
    if not _DIGEST.fullmatch(digest):
        raise ValueError("not a SHA-256")
    return root / digest[:2] / digest


def keep(root: Path, chunks: Iterable[bytes]) -> Kept:
    """Write a content whole or not at all, and return it; one that is there already stays as it is.

    Args:
        root: the folder of contents, made when it is not there.
        chunks: the content; what its reading raises leaves nothing behind.

    Raises:
        UserError: no room, or the folder cannot be written.
    """
    part = root / f"{uuid4().hex}{_PART}"
    digest, size = hashlib.sha256(), 0
    # The source's own errors are sentences already (`UserError`).
    with translated_errors(root):
        if not root.is_dir():
            root.mkdir(mode=0o700, parents=True, exist_ok=True)
            files.sync_folder(root.parent)
        try:
            with _writing(part) as file:
                for chunk in chunks:
                    digest.update(chunk)
                    size += len(chunk)
                    file.write(chunk)
            kept = Kept(digest.hexdigest(), size)
            path = place(root, kept.sha256)
            if is_sound(root, kept.sha256):
                # Young again: a sweep must not take it before its record is written.
                os.utime(path)
            else:
                kept = replace(kept, fresh=not path.exists())
                path.parent.mkdir(mode=0o700, exist_ok=True)
                files.put_in_place(part, path)
                files.sync_folder(root)
        finally:
            part.unlink(missing_ok=True)
    return kept


def drop(root: Path, kept: Kept) -> None:
    """Take away a content that was written for a record that could not be; the caller knows that nothing needs it."""
    with translated_errors(root):
        place(root, kept.sha256).unlink(missing_ok=True)
        files.sync_folder(root)


def is_sound(root: Path, digest: str) -> bool:
    """Whether a content is there and is what its hash says; reads all of it."""
    return holds(place(root, digest), digest)


def holds(file: Path, digest: str) -> bool:
    """Whether a file is there and is what a hash says; reads all of it."""
    found = hashlib.sha256()
    try:
        for chunk in _chunks(file):
            found.update(chunk)
    except OSError:
        return False
    return found.hexdigest() == digest


def is_there(root: Path, digest: str, size: int) -> bool:
    """Whether a content is there with its size; does not read it."""
    try:
        return place(root, digest).stat().st_size == size
    except OSError:
        return False


def read(root: Path, digest: str) -> Iterator[bytes]:
    """Yield a content bit by bit; raises at its end when it was not what its hash says.

    Whoever hands it on does so only after the end.

    Raises:
        AlteredError: it is missing, or altered.
    """
    found = hashlib.sha256()
    try:
        for chunk in _chunks(place(root, digest)):
            found.update(chunk)
            yield chunk
    except OSError:
        raise AlteredError("附件的文件找不到或读不出来；请退出程序，用“恢复备份”找回。") from None
    if found.hexdigest() != digest:
        raise AlteredError("附件的文件已损坏或被改动过；请退出程序，用“恢复备份”找回。")


def references(connection: Any) -> dict[str, int]:
    """Return the contents that a database's records name, those in the recycle bin too: hash and size in bytes.

    Args:
        connection: of the driver, not of SQLAlchemy; the database may be older than attachments.
    """
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'attachment'").fetchone()
    return dict(connection.execute("SELECT sha256, size FROM attachment")) if known else {}


def lacking(root: Path, wanted: Mapping[str, int]) -> dict[str, int]:
    """Return those of the wanted contents that a folder lacks, by presence and size."""
    return {digest: size for digest, size in wanted.items() if not is_there(root, digest, size)}


def fill(
    root: Path,
    wanted: Mapping[str, int],
    sources: Sequence[Path],
    progress: Progress | None = None,
    *,
    thorough: bool = False,
) -> list[str]:
    """Copy into a folder the contents that it lacks; each copy is verified before it gets its name.

    Args:
        root: the folder.
        wanted: hash and size of each.
        sources: other folders of contents, the best first.
        progress: called with contents done, contents in all and a phrase; what it raises stops the work.
        thorough: also replace contents that are there but are not what their hash says; reads all of them.

    Returns:
        The hashes of those that no source has whole.
    """
    missing = [d for d in wanted if not is_sound(root, d)] if thorough else list(lacking(root, wanted))
    lost: list[str] = []
    for done, digest in enumerate(missing):
        if progress is not None:
            progress(done, len(missing), "正在复制附件")
        if not any(_copied(root, source, digest) for source in sources):
            lost.append(digest)
    return lost


def _copied(root: Path, source: Path, digest: str) -> bool:
    try:
        keep(root, read(source, digest))
    except AlteredError:
        return False
    return True


def sweep(root: Path, needed: set[str], *, young: float = _YOUNG_SECONDS) -> list[Path]:
    """Remove contents that nothing needs and what interrupted writing left; return what was removed.

    Args:
        root: the folder of contents.
        needed: hashes of the contents that stay.
        young: seconds since its last writing in which a file stays in any case.
    """
    removed: list[Path] = []
    for path in unneeded(root, needed, young=young):
        path.unlink(missing_ok=True)
        removed.append(path)
    return removed


def unneeded(root: Path, needed: set[str], *, young: float = _YOUNG_SECONDS) -> list[Path]:
    """Return what `sweep` would remove; files that are no contents of ours are left alone."""
    before = time.time() - young
    found = [*root.glob("??/*"), *root.glob(f"*{_PART}")]
    ours = (path for path in found if path.suffix == _PART or _DIGEST.fullmatch(path.name))
    return sorted(path for path in ours if path.name not in needed and path.stat().st_mtime < before)
