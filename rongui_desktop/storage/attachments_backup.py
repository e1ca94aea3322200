"""Attached files in backups: one folder beside the backups holds each content once, whichever backups name it.

A copy and no link: what alters a file of the store must not alter the backup with it. Only what is missing is copied,
so an hourly backup looks at names and sizes, no more.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from rongui_desktop.errors import UserError
from rongui_desktop.storage import attachments
from rongui_desktop.storage.connection import raw_connection

# sqlite.org/fileformat.html, 1.3.1.
_MAGIC = b"SQLite format 3\0"


def wanted(file: Path) -> dict[str, int]:
    """Return the contents that a copy of a database names: hash and size in bytes."""
    with closing(raw_connection(file, writable=False)) as connection:
        return attachments.references(connection)


def sources(file: Path) -> list[Path]:
    """Return where the contents of a backup lie: beside it, or beside a database that somebody copied by hand."""
    return [file.parent / attachments.BACKUP_FOLDER, file.parent / attachments.FOLDER]


def room(folder: Path, needed: Mapping[str, int]) -> int:
    """Return how many bytes the contents take that a folder of backups lacks."""
    return sum(attachments.lacking(folder / attachments.BACKUP_FOLDER, needed).values())


def add(
    folder: Path, needed: Mapping[str, int], origin: Path, progress: attachments.Progress | None = None
) -> None:
    """Bring the contents that a backup names to its folder.

    What the store itself has lost keeps no backup from being made: `check` names it.

    Args:
        folder: of the backup.
        needed: what the backup names.
        origin: the folder of contents to copy from.
        progress: called with contents done, contents in all and a phrase; what it raises stops the work.
    """
    attachments.fill(folder / attachments.BACKUP_FOLDER, needed, [origin], progress)


def lost(file: Path) -> int:
    """Return how many contents that a backup names lie nowhere beside it, or are altered; reads all of them."""
    return sum(
        not any(attachments.is_sound(place, digest) for place in sources(file)) for digest in wanted(file)
    )


def bring_back(folder: Path, needed: Mapping[str, int], *places: Path) -> list[str]:
    """Bring contents back into a store; return the hashes of those that are nowhere whole.

    Reads all contents of the store: what is altered there is replaced.

    Args:
        folder: of the store.
        needed: the contents: hash and size in bytes.
        places: folders of contents to copy from, the best first.
    """
    own = folder / attachments.FOLDER
    others = [place for place in dict.fromkeys(places) if place != own]
    return attachments.fill(own, needed, others, thorough=True)


def let_go(folder: Path) -> None:
    """Remove the contents that no backup of a folder names any more; none when one of the backups cannot be read."""
    from sqlcipher3 import dbapi2

    pool = folder / attachments.BACKUP_FOLDER
    if not pool.is_dir():
        return
    needed: set[str] = set()
    try:
        # Also those that somebody named: they share the folder.
        for file in folder.iterdir():
            if file.is_file() and _is_database(file):
                needed.update(wanted(file))
    except (dbapi2.Error, UserError, OSError):
        return
    attachments.sweep(pool, needed)


def _is_database(file: Path) -> bool:
    with open(file, "rb") as head:
        return head.read(len(_MAGIC)) == _MAGIC
