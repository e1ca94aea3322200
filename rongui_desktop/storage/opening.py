"""Opening a store's folder: what can be wrong with it, said in one sentence each. Loads no SQLAlchemy."""

from __future__ import annotations

import getpass
import json
import os
import platform
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from rongui_desktop.errors import UserError
from rongui_desktop.storage import migrations
from rongui_desktop.storage.connection import APPLICATION_ID, log_file, raw_connection
from rongui_desktop.storage.faults import DamagedError, explain, translated_errors
from rongui_desktop.storage.volume import refuse_network

__all__ = ["DATABASE", "DamagedError", "Lock", "Opened", "open_existing", "translated_errors"]

DATABASE = "rongui.db"
_LOCK = "rongui.lock"
_HOLDER = "rongui.holder"
# How long the look at a well-closed file may take, in milliseconds: a small store is seen whole.
_GLANCE = 60
_INTERRUPT = 9


class Lock:
    """Holds a store for one window; the operating system lets go of it when the process dies.

    Attributes:
        unclean: whether the last holder died without letting go.
    """

    def __init__(self, folder: Path) -> None:
        """Take the lock.

        Raises:
            UserError: another window holds it (the sentence names the holder), or the folder cannot be written.
        """
        self._holder = folder / _HOLDER
        # Taken by the worker that opens the store, let go by the thread that closes the program.
        self._lock = FileLock(folder / _LOCK, timeout=0, thread_local=False, fallback_to_soft=False)
        try:
            self._lock.acquire()
        except Timeout:
            raise UserError(f"数据库正由{self._name()}使用，请先关闭那边的程序再打开。") from None
        except OSError as error:
            raise explain(error, folder) or error from None
        self.unclean = self._holder.exists()
        holder = {"user": _user(), "computer": platform.node(), "process": os.getpid()}
        try:
            self._holder.write_text(json.dumps(holder, ensure_ascii=False), encoding="utf-8")
        except OSError as error:
            self.release(clean=not self.unclean)
            raise explain(error, folder) or error from None

    def _name(self) -> str:
        try:
            holder = json.loads(self._holder.read_text(encoding="utf-8"))
            return f"“{holder['user']}”在电脑“{holder['computer']}”上（进程 {holder['process']}）"
        except (OSError, ValueError, KeyError, TypeError):
            return "另一个窗口"

    def release(self, *, clean: bool = True) -> None:
        """Let go of the store; `clean=False` leaves the mark that makes the next opening check everything."""
        if clean:
            self._holder.unlink(missing_ok=True)
        self._lock.release()


@dataclass(frozen=True, slots=True)
class Opened:
    """A folder that was found fit for use.

    Attributes:
        lock: held by a writer, None for a reader.
        notes: what the user should hear about it, a Chinese sentence each.
    """

    lock: Lock | None
    notes: tuple[str, ...] = ()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "未知用户"


def open_existing(folder: Path, *, writable: bool) -> Opened:
    """Check the store in a folder, bring an older one up to date, and take its lock.

    Raises:
        DamagedError: the file is damaged; it is left as it is.
        UserError: no store, held elsewhere, not ours, newer than the program, a disk that cannot be used.
    """
    path = folder / DATABASE
    refuse_network(folder)
    with translated_errors(folder):
        if not path.exists():
            raise UserError(f"文件夹“{folder}”里没有数据库；请先新建（init）或恢复备份。")
    lock = Lock(folder) if writable else None
    try:
        with translated_errors(folder):
            return Opened(lock, tuple(_examine(path, lock)))
    except BaseException as error:
        if lock is not None:
            lock.release(clean=not lock.unclean and not isinstance(error, DamagedError))
        raise


def _examine(path: Path, lock: Lock | None) -> list[str]:
    if path.stat().st_size == 0:
        raise DamagedError(f"数据库文件“{path}”是空的（0 字节），已损坏，没有改动它；请用“恢复备份”。")
    log = log_file(path)
    unclean = lock is not None and (lock.unclean or (log.exists() and log.stat().st_size > 0))
    version = _look(path, whole=unclean)
    if version > migrations.SCHEMA_VERSION:
        raise UserError("数据库由更新版本的程序保存，没有改动它；请安装新版程序再打开。")
    notes = ["上次没有正常退出，已检查整个数据库，数据完好。"] if unclean else []
    if version < migrations.SCHEMA_VERSION:
        if lock is None:
            raise UserError("数据库由旧版本的程序保存；请先用本程序打开一次窗口，由它升级后再用。")
        notes.append(migrations.upgrade(path, version))
    return notes


def _look(path: Path, *, whole: bool) -> int:
    """Look at the file without changing it and return its schema version; read all of it when `whole`."""
    from sqlcipher3 import dbapi2

    broken = f"数据库文件“{path}”已损坏，没有改动它；请用“恢复备份”。"
    try:
        connection = raw_connection(path, writable=False)
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if application != APPLICATION_ID:
                raise UserError(f"文件“{path}”不是本程序的数据库，没有改动它。")
            if _damage(connection, whole=whole):
                raise DamagedError(broken)
        finally:
            connection.close()
    except dbapi2.DatabaseError as error:
        told = explain(error, path.parent)
        raise DamagedError(broken) if isinstance(told, DamagedError) else told or error from None
    return version


def _damage(connection: Any, *, whole: bool) -> bool:
    if whole:
        from rongui_desktop.storage import integrity

        return bool(integrity.physical(connection, full=True))
    return _glance(connection, _GLANCE)


def _glance(connection: Any, milliseconds: int) -> bool:
    """Whether a short look finds damage in the file; a big file is not read to its end.

    Args:
        connection: of the driver, not of SQLAlchemy.
        milliseconds: how long it may take.
    """
    from sqlcipher3 import dbapi2

    end = time.monotonic() + milliseconds / 1000

    def over() -> bool:
        return time.monotonic() > end

    connection.set_progress_handler(over, 1000)
    try:
        rows = connection.execute("PRAGMA quick_check(1)").fetchall()
    except dbapi2.OperationalError as error:
        if error.sqlite_errorcode != _INTERRUPT:
            raise
        return False
    finally:
        connection.set_progress_handler(None, 0)
    return [row[0] for row in rows] != ["ok"]
