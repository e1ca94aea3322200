"""The one place where a database file is opened."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.pool import NullPool, StaticPool

# "RGDJ": marks a file as a store of this program (PRAGMA application_id).
APPLICATION_ID = 0x5247444A

# synchronous=FULL: with NORMAL a power cut loses acknowledged records (measured, see the safety design).
_WRITE_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON")
_PRAGMAS = ("foreign_keys=ON", "busy_timeout=5000", "trusted_schema=OFF", "temp_store=MEMORY", "cache_size=-16000")


def raw_connection(path: Path, *, writable: bool) -> Any:
    """Open the file itself: every connection of the program begins here.

    The engine's own SQLite (sqlcipher3) is used for plain stores too, so that one SQLite runs everywhere.
    """
    from sqlcipher3 import dbapi2

    mode = "rwc" if writable else "ro"
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    # One worker thread uses it, but the thread that closes the program may be another.
    connection = dbapi2.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    for pragma in (*(_WRITE_PRAGMAS if writable else ()), *_PRAGMAS):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def make_engine(path: Path, *, writable: bool) -> Engine:
    """Return an engine on a store's file. Writers keep one connection; readers open one for each use."""
    from sqlcipher3 import dbapi2

    def connect() -> Any:
        return raw_connection(path, writable=writable)

    engine = create_engine(
        "sqlite://", creator=connect, module=dbapi2, poolclass=StaticPool if writable else NullPool
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    # The driver's own transaction handling is off; a writer takes the lock at once instead of failing half-way.
    immediate = connection.get_execution_options().get("immediate", False)
    connection.execute(text("BEGIN IMMEDIATE" if immediate else "BEGIN"))
