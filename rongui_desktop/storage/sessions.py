"""SQLAlchemy's half of a store: sessions that write history and search index along with the records."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Table, event
from sqlalchemy.orm import ORMExecuteState, Session, SessionTransaction, sessionmaker

from rongui_desktop.domain.base import Record
from rongui_desktop.storage import history, numbering, search_index
from rongui_desktop.storage.engine import make_engine
from rongui_desktop.storage.kinds import tracked_kinds


class StoreSession(Session):
    """One use case on the store. Writing it also writes the history and the search index."""


@event.listens_for(StoreSession, "before_flush")
def _before_flush(session: Session, _context: Any, _instances: Any) -> None:
    index: dict[Any, Record] = session.info.setdefault("to_index", {})
    for record in (*session.new, *session.dirty):
        if isinstance(record, Record):
            record.refresh_keys()
            index[record.id] = record
    index.update((matter.id, matter) for matter in search_index.affected(session))
    session.info["to_forget"] = [r.id for r in history.removed(session) if isinstance(r, Record)]
    # Numbers typed by hand or imported count as used, whoever wrote them.
    numbering.observe(session, [number for r in session.new if (number := getattr(r, "number", None))])
    history.record_changes(session, session.info["actor"], session.info["at"], session.info["why"])


@event.listens_for(StoreSession, "after_flush")
def _after_flush(session: Session, _context: Any) -> None:
    connection = session.connection()
    index: dict[Any, Record] = session.info.pop("to_index", {})
    for key in session.info.pop("to_forget", ()):
        index.pop(key, None)
        search_index.remove(connection, key)
    search_index.index_records(connection, index.values())


@event.listens_for(StoreSession, "after_soft_rollback")
def _after_rollback(session: Session, _transaction: SessionTransaction) -> None:
    # Also after a savepoint: what was appended to the history since is gone, so the chain goes on from the stored end.
    history.forget_head(session)
    session.info.pop("to_index", None)
    session.info.pop("to_forget", None)


@event.listens_for(StoreSession, "do_orm_execute")
def _guard(state: ORMExecuteState) -> None:
    if state.is_select:
        return
    target = getattr(state.statement, "table", None)
    if isinstance(target, Table) and target in {kind.__table__ for kind in tracked_kinds()}:
        raise RuntimeError(
            f"{target.name}: change records through the session's objects; a bulk statement would leave no history"
        )


class Sessions:
    """Makes the sessions of one store. Reads have their own connections.

    A report that reads in one thread and a clerk who saves in another neither wait for each other nor see each
    other's half-done work.
    """

    def __init__(self, path: Path, *, writer: Any | None) -> None:
        """Connect nothing yet.

        Args:
            path: the database file.
            writer: the driver's connection that writes; None for a store that is only read.
        """
        self._reader = make_engine(path, writable=False, keep=writer is not None)
        self._writer = (
            make_engine(path, writable=True, present=writer).execution_options(immediate=True)
            if writer is not None
            else None
        )
        self._make = sessionmaker(class_=StoreSession, expire_on_commit=False, autoflush=False)

    def to_read(self) -> StoreSession:
        """Return a session that reads."""
        return self._make(bind=self._reader)

    def to_write(self) -> StoreSession:
        """Return a session that writes."""
        return self._make(bind=self._writer)

    def close(self) -> None:
        """Let go of the readers' connections; the writer's belongs to the store."""
        self._reader.dispose()
