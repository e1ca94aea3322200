"""The store of a station: one folder with one database, opened by one window at a time."""

from __future__ import annotations

import logging
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rongui_desktop.clock import Clock, SystemClock
from rongui_desktop.errors import UserError
from rongui_desktop.storage import faults, opening
from rongui_desktop.storage.connection import raw_connection
from rongui_desktop.storage.look import Look

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rongui_desktop.storage.sessions import Sessions

DATABASE = opening.DATABASE


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
        self._making = threading.Lock()
        self._writing = False
        self._closed = False
        self._looks: list[Any] = []
        self._sessions_made: Sessions | None = None
        # A disk that does not take it is told of at the opening, not at the first save.
        with faults.database_errors(folder):
            self._writer: Any | None = raw_connection(self.path, writable=True) if writable else None

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
        from rongui_desktop.storage import making

        lock = making.create(folder, station)
        return cls._holding(lock, folder, clock=clock or SystemClock(), actor=actor, writable=True)

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
        clock = clock or SystemClock()
        return cls._holding(
            opened.lock, folder, clock=clock, actor=actor, writable=writable, notes=opened.notes
        )

    @classmethod
    def _holding(cls, lock: opening.Lock | None, folder: Path, **options: Any) -> Store:
        """Make the store of a folder that is held; let go of it when that fails."""
        try:
            return cls(folder, lock=lock, **options)
        except BaseException:
            if lock is not None:
                lock.release()
            raise

    @contextmanager
    def look(self) -> Generator[Look]:
        """Give plain reading of one moment of the store, without SQLAlchemy."""
        self._open()
        with faults.database_errors(self.folder):
            connection = self._take_look()
            try:
                connection.execute("BEGIN")
                yield Look(connection)
            finally:
                self._leave_look(connection)

    def _take_look(self) -> Any:
        # Two threads may look at the same time: each takes a connection, and leaves it for the next.
        try:
            return self._looks.pop()
        except IndexError:
            return raw_connection(self.path, writable=False)

    def _leave_look(self, connection: Any) -> None:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        # A command that only reads leaves nothing open beside the window that holds the store.
        if self._closed or not self.writable:
            connection.close()
        else:
            self._looks.append(connection)

    @contextmanager
    def read(self) -> Generator[Session]:
        """Give one session that sees one moment of the store and writes nothing."""
        self._open()
        with faults.database_errors(self.folder), self._sessions().to_read() as session:
            yield session

    def _sessions(self) -> Sessions:
        if self._sessions_made is None:
            from rongui_desktop.storage.sessions import Sessions

            with self._making:
                self._sessions_made = self._sessions_made or Sessions(self.path, writer=self._writer)
        return self._sessions_made

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
                with faults.database_errors(self.folder), self._sessions().to_write() as session:
                    session.info.update(actor=self.actor, at=self.clock.now(), why=why)
                    # Takes the lock now, so that nothing that is read below can change before it is written.
                    session.connection()
                    yield session
                    session.commit()
            finally:
                self._writing = False
                # A rule that is broken only at the very end (a deferred key) leaves SQLAlchemy's commit half-way.
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")

    def close(self) -> None:
        """Close the store after the use case that runs; a well-closed store is one file (the log is emptied)."""
        with self._turn:
            if self._closed:
                return
            self._closed = True
            if self._sessions_made is not None:
                self._sessions_made.close()
            for connection in self._looks:
                connection.close()
            if self._writer is not None:
                self._empty_log(self._writer)
                self._writer.close()
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
                _busy, pages, carried = self._writer.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
                return pages - carried

    def _empty_log(self, writer: Any) -> None:
        try:
            with faults.database_errors(self.folder):
                # A command that reads at this moment is not waited for: then the log stays, and is taken up later.
                writer.execute("PRAGMA busy_timeout=300")
                writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except UserError as error:
            # Nothing is lost: all is in the log, which the next opening takes up.
            logging.getLogger(__name__).warning("log not emptied: %s", error.message)

    def _open(self) -> None:
        if self._closed:
            raise RuntimeError("the store is closed")
