"""Files that are written whole or not at all, and stay written after a power cut."""

import errno
import os
import sys
from pathlib import Path

# What SQLite may leave beside a database file.
_BESIDE = ("", "-wal", "-shm", "-journal")


def sync_file(path: Path) -> None:
    """Wait until a file's content is on the disk. Only for files that no SQLite connection holds."""
    # Windows flushes only handles that may write.
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk (Windows does that by itself and cannot be asked)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some drives (shares, old sticks) keep names at once and refuse to be asked.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)


def put_in_place(part: Path, path: Path) -> None:
    """Give a finished file its name: afterwards `path` is the new file, after a power cut the old or the new one."""
    sync_file(part)
    os.replace(part, path)
    sync_folder(path.parent)


def remove_database(path: Path) -> None:
    """Remove a database file and what SQLite left beside it, where they exist."""
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
