"""SQLAlchemy's engines on a store's file."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.pool import NullPool, QueuePool, StaticPool

from rongui_desktop.storage.connection import raw_connection


def make_engine(
    path: Path, *, writable: bool, create: bool = False, keep: bool = False, present: Any | None = None
) -> Engine:
    """Return an engine on a store's file.

    A writer keeps one connection. Readers open one for each use, or keep them when `keep` is set (a window, which
    holds the store anyway). `present` is a driver's connection to take instead of opening one.
    """
    from sqlcipher3 import dbapi2

    def connect() -> Any:
        return present or raw_connection(path, writable=writable, create=create)

    pool = StaticPool if writable else QueuePool if keep else NullPool
    # Errors go into the log, and what is being written must not: it holds names.
    engine = create_engine("sqlite://", creator=connect, module=dbapi2, poolclass=pool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    # The driver's own transaction handling is off; a writer takes the lock at once instead of failing half-way.
    immediate = connection.get_execution_options().get("immediate", False)
    connection.execute(text("BEGIN IMMEDIATE" if immediate else "BEGIN"))
