"""The store of a station: one folder with one database, opened by one window at a time."""

from __future__ import annotations

import logging
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Table, event
from sqlalchemy.orm import ORMExecuteState, Session, SessionTransaction, sessionmaker

from rongui_desktop.clock import Clock, SystemClock
from rongui_desktop.domain.base import Record
from rongui_desktop.errors import UserError
from rongui_desktop.storage import faults, history, numbering, opening, search_index
from rongui_desktop.storage.connection import make_engine
from rongui_desktop.storage.kinds import tracked_kinds

DATABASE = opening.DATABASE


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


class Store:
    """An open store. May be used from several threads: reads run beside each other, writes take turns.

    Attributes:
        folder: the folder that holds the database, the backups and the attachments.
        clock: tells the program's time.
        actor: who works at this store; every history entry names them. Accounts will set it here.
        writable: False for commands that only read while a window holds the store.
        notes: what the user should hear about the opening (checked after a crash, brought up to date).
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock: Clock,
        actor: str,
        writable: bool,
        lock: opening.Lock | None,
        notes: tuple[str, ...] = (),
    ) -> None:
        """Take over an opened folder; use `create` or `open`."""
        self.folder = folder
        self.clock = clock
        self.actor = actor
        self.writable = writable
        self.notes = notes
        self._lock = lock
        self._turn = threading.RLock()
        self._writing = False
        self._closed = False
        # Reads have their own connections: a report that reads in one thread and a clerk who saves in another neither
        # wait for each other nor see each other's half-done work.
        self._reader = make_engine(self.path, writable=False, keep=writable)
        self._writer = (
            make_engine(self.path, writable=True).execution_options(immediate=True) if writable else None
        )
        self._sessions = sessionmaker(class_=StoreSession, expire_on_commit=False, autoflush=False)

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
        store = cls(folder, clock=clock or SystemClock(), actor=actor, writable=True, lock=lock)
        return store._connected()

    @classmethod
    def open(
        cls, folder: Path, *, actor: str = "", clock: Clock | None = None, writable: bool = True
    ) -> Store:
        """Open the store in a folder; `writable=False` reads beside a window that holds it.

        Raises:
            DamagedError: the file is damaged; `services.safekeeping.rescue` knows what to offer.
            UserError: no store there, held elsewhere, newer than the program, disk full.
        """
        opened = opening.open_existing(folder, writable=writable)
        store = cls(
            folder,
            clock=clock or SystemClock(),
            actor=actor,
            writable=writable,
            lock=opened.lock,
            notes=opened.notes,
        )
        return store._connected()

    def _connected(self) -> Store:
        """Connect the writer now: a disk that does not take it is told of at the opening, not at the first save."""
        try:
            if self._writer is not None:
                with faults.database_errors(self.folder):
                    self._writer.connect().close()
        except BaseException:
            self.close()
            raise
        return self

    @contextmanager
    def read(self) -> Generator[Session]:
        """Give one session that sees one moment of the store and writes nothing."""
        self._open()
        with faults.database_errors(self.folder), self._sessions(bind=self._reader) as session:
            yield session

    @contextmanager
    def write(self, why: str) -> Generator[Session]:
        """Give one session that is written whole at the end, or not at all.

        Args:
            why: what is being done, in Chinese, for the history (登记来访, 导入工作簿 …).

        Raises:
            UserError: the store was opened for reading only, or the disk does not take it.
        """
        if self._writer is None:
            raise UserError("数据库是只读打开的，不能修改；请关闭正在使用它的窗口后再试。")
        with self._turn:
            if self._writing:
                raise RuntimeError("one use case, one transaction: write() inside write()")
            self._open()
            self._writing = True
            try:
                with faults.database_errors(self.folder), self._sessions(bind=self._writer) as session:
                    session.info.update(actor=self.actor, at=self.clock.now(), why=why)
                    # Takes the lock now, so that nothing that is read below can change before it is written.
                    session.connection()
                    yield session
                    session.commit()
            finally:
                self._writing = False

    def close(self) -> None:
        """Close the store after the use case that runs; a well-closed store is one file (the log is emptied)."""
        with self._turn:
            if self._closed:
                return
            self._closed = True
            self._reader.dispose()
            if self._writer is not None:
                self._empty_log(self._writer)
                self._writer.dispose()
            if self._lock is not None:
                self._lock.release()

    def tidy_log(self) -> int:
        """Carry what the log holds into the database, as far as no reader is in the way; waits for nobody.

        Returns:
            How many pages lie in the log only.
        """
        with self._turn:
            if self._closed or self._writer is None:
                return 0
            with faults.database_errors(self.folder):
                raw: Any = self._writer.raw_connection().driver_connection
                _busy, pages, carried = raw.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
                return pages - carried

    def _empty_log(self, writer: Engine) -> None:
        try:
            with faults.database_errors(self.folder):
                raw: Any = writer.raw_connection().driver_connection
                # A command that reads at this moment is not waited for: then the log stays, and is taken up later.
                raw.execute("PRAGMA busy_timeout=300")
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except UserError as error:
            # Nothing is lost: all is in the log, which the next opening takes up.
            logging.getLogger(__name__).warning("log not emptied: %s", error.message)

    def _open(self) -> None:
        if self._closed:
            raise RuntimeError("the store is closed")
