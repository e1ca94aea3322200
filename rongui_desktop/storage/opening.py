"""Making and opening a store's folder: what can be wrong with it, said in one sentence each."""

from __future__ import annotations

import getpass
import json
import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from rongui_desktop.domain.office import Setting
from rongui_desktop.domain.records import Base
from rongui_desktop.errors import UserError
from rongui_desktop.storage import drafts, history, numbering, search_index
from rongui_desktop.storage.connection import APPLICATION_ID, make_engine, raw_connection

DATABASE = "rongui.db"
SCHEMA_VERSION = 1
_LOCK = "rongui.lock"
_HOLDER = "rongui.holder"
# Imported for their tables.
_TABLES = (drafts.Draft, history.HistoryEntry, numbering.NumberCounter, search_index.SearchDocument)


class Lock:
    """Holds a store for one window; the operating system lets go of it when the process dies."""

    def __init__(self, folder: Path) -> None:
        """Take the lock.

        Raises:
            UserError: another window holds it; the sentence names the holder.
        """
        self._holder = folder / _HOLDER
        self._lock = FileLock(folder / _LOCK, timeout=0)
        try:
            self._lock.acquire()
        except Timeout:
            raise UserError(f"数据库正由{self._name()}使用，请先关闭那边的程序再打开。") from None
        holder = {"user": getpass.getuser(), "computer": platform.node(), "process": os.getpid()}
        self._holder.write_text(json.dumps(holder, ensure_ascii=False), encoding="utf-8")

    def _name(self) -> str:
        try:
            holder = json.loads(self._holder.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return "另一个窗口"
        return f"“{holder['user']}”在电脑“{holder['computer']}”上（进程 {holder['process']}）"

    def release(self) -> None:
        """Let go of the store."""
        self._holder.unlink(missing_ok=True)
        self._lock.release()


def create(folder: Path, station: str) -> Lock:
    """Make an empty store and return its lock.

    Raises:
        UserError: there is a store already.
    """
    path = folder / DATABASE
    if path.exists():
        raise UserError(f"文件夹“{folder}”里已经有数据库，不能再新建；请换一个文件夹。")
    folder.mkdir(parents=True, exist_ok=True)
    lock = Lock(folder)
    engine = make_engine(path, writable=True)
    with engine.connect().execution_options(immediate=True) as connection:
        Base.metadata.create_all(connection)
        connection.execute(Setting.__table__.insert().values(key="station", value=station))  # type: ignore[attr-defined]
        connection.execute(text(f"PRAGMA application_id={APPLICATION_ID}"))
        connection.execute(text(f"PRAGMA user_version={SCHEMA_VERSION}"))
        connection.commit()
    engine.dispose()
    return lock


def open_existing(folder: Path, *, writable: bool) -> Lock | None:
    """Check the store in a folder and return its lock (None for a reader).

    Raises:
        UserError: no store, held elsewhere, not ours, damaged or newer than the program.
    """
    path = folder / DATABASE
    if not path.exists():
        raise UserError(f"文件夹“{folder}”里没有数据库；请先新建（init）或恢复备份。")
    lock = Lock(folder) if writable else None
    try:
        _check_file(path)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    return lock


def _check_file(path: Path) -> None:
    from sqlcipher3 import dbapi2

    try:
        connection = raw_connection(path, writable=False)
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        finally:
            connection.close()
    except dbapi2.DatabaseError:
        raise UserError(f"数据库文件“{path}”已损坏，没有改动它；请用“恢复备份”。") from None
    if application != APPLICATION_ID:
        raise UserError(f"文件“{path}”不是本程序的数据库，没有改动它。")
    if version > SCHEMA_VERSION:
        raise UserError("数据库由更新版本的程序保存，没有改动它；请安装新版程序再打开。")


@contextmanager
def translated_errors(folder: Path) -> Iterator[None]:
    """Turn what the disk or the file does to us into a sentence; anything else passes as it is."""
    try:
        yield
    except DatabaseError as error:
        reason = str(error.orig)
        if "disk is full" in reason:
            raise UserError(f"磁盘已满，没有保存；请清理“{folder}”所在的磁盘后再试。") from None
        if "malformed" in reason or "not a database" in reason:
            raise UserError("数据库文件已损坏，没有保存；请退出程序并用“恢复备份”。") from None
        raise
