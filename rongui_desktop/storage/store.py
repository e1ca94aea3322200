"""The store of a station: one folder with one database, opened by one window at a time."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Session, sessionmaker

from rongui_desktop.clock import Clock, SystemClock
from rongui_desktop.domain.base import Record
from rongui_desktop.storage import history, opening, search_index
from rongui_desktop.storage.connection import make_engine

DATABASE = opening.DATABASE


class StoreSession(Session):
    """One use case on the store. Writing it also writes the history and the search index."""


@event.listens_for(StoreSession, "before_flush")
def _before_flush(session: Session, _context: Any, _instances: Any) -> None:
    for record in (*session.new, *session.dirty):
        if isinstance(record, Record):
            record.refresh_keys()
            session.info.setdefault("to_index", {})[record.id] = record
    history.record_changes(session, session.info["actor"], session.info["at"], session.info["why"])


@event.listens_for(StoreSession, "after_flush")
def _after_flush(session: Session, _context: Any) -> None:
    search_index.index_records(session.connection(), session.info.pop("to_index", {}).values())


class Store:
    """An open store.

    Attributes:
        folder: the folder that holds the database, the backups and the attachments.
        clock: tells the program's time.
        actor: who works at this store; every history entry names them. Accounts will set it here.
        writable: False for commands that only read while a window holds the store.
    """

    def __init__(
        self, folder: Path, *, clock: Clock, actor: str, writable: bool, lock: opening.Lock | None
    ) -> None:
        """Take over an opened folder; use `create` or `open`."""
        self.folder = folder
        self.clock = clock
        self.actor = actor
        self.writable = writable
        self._lock = lock
        self._engine = make_engine(self.path, writable=writable)
        self._sessions = sessionmaker(
            self._engine, class_=StoreSession, expire_on_commit=False, autoflush=False
        )

    @property
    def path(self) -> Path:
        """The database file."""
        return self.folder / DATABASE

    @classmethod
    def create(cls, folder: Path, *, station: str, actor: str = "", clock: Clock | None = None) -> Store:
        """Make an empty store in a folder and open it.

        Raises:
            UserError: there is a store already, or the folder cannot be used.
        """
        lock = opening.create(folder, station)
        return cls(folder, clock=clock or SystemClock(), actor=actor, writable=True, lock=lock)

    @classmethod
    def open(
        cls, folder: Path, *, actor: str = "", clock: Clock | None = None, writable: bool = True
    ) -> Store:
        """Open the store in a folder; `writable=False` reads beside a window that holds it.

        Raises:
            UserError: no store there, held elsewhere, damaged, newer than the program, disk full.
        """
        lock = opening.open_existing(folder, writable=writable)
        return cls(folder, clock=clock or SystemClock(), actor=actor, writable=writable, lock=lock)

    @contextmanager
    def read(self) -> Generator[Session]:
        """Give one session that sees one moment of the store and writes nothing."""
        with opening.translated_errors(self.folder), self._sessions() as session:
            yield session

    @contextmanager
    def write(self, why: str) -> Generator[Session]:
        """Give one session that is written whole at the end, or not at all.

        Args:
            why: what is being done, in Chinese, for the history (登记来访, 导入工作簿 …).
        """
        with opening.translated_errors(self.folder), self._sessions() as session:
            session.info.update(actor=self.actor, at=self.clock.now(), why=why)
            session.connection(execution_options={"immediate": True})
            yield session
            session.commit()

    def close(self) -> None:
        """Close the store; the last one to write leaves one file (the log is checkpointed)."""
        if self.writable:
            with self._engine.connect() as connection:
                connection.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[attr-defined]
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()
            self._lock = None
