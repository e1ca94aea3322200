"""The one place where a database file is opened; without SQLAlchemy, which the window's first page does not wait for.

Never open a store's file with Python's `open` while the program holds it: on Linux, closing any handle of a file drops
all the locks that the process has on it, SQLite's own among them.
"""

import os
from pathlib import Path
from typing import Any

from rongui_desktop.errors import UserError

# "RGDJ": marks a file as a store of this program (PRAGMA application_id).
APPLICATION_ID = 0x5247444A

# synchronous=FULL: with NORMAL a power cut loses acknowledged records (measured, see the safety design).
# The log is emptied into the database in quiet moments (Store.tidy_log), not in the middle of saving a visitor:
# by itself only when it has grown to 8,000 pages, which an evening does not reach.
WRITE_PRAGMAS = (
    "synchronous=FULL",
    "secure_delete=ON",
    "foreign_keys=ON",
    "cache_size=-16000",
    "wal_autocheckpoint=8000",
)
READ_PRAGMAS = ("query_only=ON", "cache_size=-8000")
_PRAGMAS = ("busy_timeout=5000", "trusted_schema=OFF", "temp_store=MEMORY")


def log_file(path: Path) -> Path:
    """Return the write-ahead log of a database file; it is gone, or empty, when the store was closed well."""
    return path.with_name(path.name + "-wal")


def raw_connection(path: Path, *, writable: bool, create: bool = False) -> Any:
    """Open the file itself: every connection of the program begins here.

    The engine's own SQLite (sqlcipher3) is used for plain stores too, so that one SQLite runs everywhere.

    Args:
        path: the database file.
        writable: whether it will be written.
        create: make the file when it is not there (otherwise that is an error).

    Raises:
        UserError: the disk cannot keep a write-ahead log.
        sqlcipher3.dbapi2.Error: the file cannot be opened or is no database.
    """
    if not writable:
        return _reading_connection(path)
    connection = _connect(path, "rwc" if create else "rw", WRITE_PRAGMAS)
    try:
        (journal,) = connection.execute("PRAGMA journal_mode=WAL").fetchone()
        if journal != "wal":
            raise UserError(f"“{path.parent}”所在的磁盘不能安全地保存数据库；请把数据文件夹放在本机硬盘上。")
    except BaseException:
        connection.close()
        raise
    return connection


def _connect(path: Path, mode: str, pragmas: tuple[str, ...]) -> Any:
    from sqlcipher3 import dbapi2

    uri = f"{path.absolute().as_uri()}?mode={mode}"
    # One worker thread uses it, but the thread that closes the program may be another.
    connection = dbapi2.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        for pragma in (*_PRAGMAS, *pragmas):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _reading_connection(path: Path) -> Any:
    """Open the file so that a reader changes nothing and leaves nothing behind.

    With a log beside the file somebody has it open, or died over it: read only. Without one the store is closed, and
    a read-only connection would leave its own empty log; one that may write, but is told not to, tidies up. Where no
    log can be made (a full or write-protected disk) nobody can be writing, and the file is read as it lies there.
    """
    from sqlcipher3 import dbapi2

    log = log_file(path)
    mode = "ro" if log.exists() or not _may_write(path) else "rw"
    try:
        # The first pragma that concerns the file reads it.
        return _connect(path, mode, READ_PRAGMAS)
    except dbapi2.OperationalError:
        if log.exists() and log.stat().st_size:
            raise
        return _connect(path, "ro&immutable=1", READ_PRAGMAS)


def _may_write(place: Path) -> bool:
    return os.access(place, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
