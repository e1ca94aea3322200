"""What the disk and the file can do to us, each in one sentence for a clerk."""

from __future__ import annotations

import errno
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from rongui_desktop.errors import UserError

# Primary result codes of SQLite (sqlite.org/rescode.html).
_BUSY, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 8, 10, 11, 13, 14, 26

_NO_SPACE = (
    {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}
)
# System error codes of Windows (winerror.h): a sharing or lock violation, and a name that it does not allow.
_IN_USE, _BAD_NAME = {32, 33}, 123
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}


class DamagedError(UserError):
    """The database file is damaged. The window and the command line offer the newest good backup on it."""


def explain(error: BaseException, folder: Path) -> UserError | None:
    """Return the sentence for an error of the disk or of the database file, or None when it is neither.

    Args:
        error: an error of SQLAlchemy, of the driver, or an `OSError`.
        folder: where it happened.
    """
    error = _of_driver(error) or error
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return _explain_code(code & 0xFF, folder)
    if isinstance(error, OSError):
        if (windows := _of_windows(error, folder)) is not None:
            return windows
        if error.errno in _NO_SPACE:
            return _no_space(folder)
        if error.errno in _NOT_ALLOWED:
            return _not_allowed(folder)
        if isinstance(error, FileExistsError | NotADirectoryError):
            return UserError(f"“{folder}”是一个文件，不是文件夹；请换一个文件夹。")
        if isinstance(error, FileNotFoundError):
            return _missing(folder)
        return UserError(
            f"读写“{folder}”时出错（错误代码 {error.errno}），没有保存；请检查磁盘是否插好、已满或损坏。"
        )
    return None


def _of_windows(error: OSError, folder: Path) -> UserError | None:
    code = getattr(error, "winerror", None)
    if code in _IN_USE:
        return UserError(
            f"“{folder}”里的文件正在别的程序（Word、WPS、杀毒软件等）中打开，没有写入；请关闭它再试。"
        )
    if code == _BAD_NAME:
        return UserError(f'“{folder}”里有文件名不能用的字符（< > : " | ? *），请换一个名字。')
    return None


def _of_driver(error: BaseException) -> BaseException | None:
    """Return the driver's error that this is or that SQLAlchemy (which need not be loaded) has wrapped, or None."""
    from sqlcipher3 import dbapi2

    inner = getattr(error, "orig", error)
    return inner if isinstance(inner, dbapi2.Error) else None


def _explain_code(code: int, folder: Path) -> UserError | None:
    if code == _FULL:
        return _no_space(folder)
    if code in (_CORRUPT, _NOTADB):
        return DamagedError("数据库文件已损坏，没有改动它；请退出程序并用“恢复备份”。")
    if code == _CANTOPEN and not folder.exists():
        return _missing(folder)
    if code in (_READONLY, _CANTOPEN):
        return _not_allowed(folder)
    if code == _IOERR:
        return UserError(f"读写“{folder}”所在的磁盘时出错，没有保存；请检查磁盘是否已满、拔出或损坏后再试。")
    if code == _BUSY:
        return UserError("数据库正被另一个程序写入，没有保存；请稍等一会儿再试。")
    return None


def _no_space(folder: Path) -> UserError:
    return UserError(f"磁盘已满，没有保存；请清理“{folder}”所在的磁盘后再试。")


def _missing(folder: Path) -> UserError:
    return UserError(f"找不到文件夹“{folder}”或其中的文件；请检查磁盘是否插好、文件夹是否被移走。")


def _not_allowed(folder: Path) -> UserError:
    return UserError(
        f"文件夹“{folder}”不能读写（只读，或者没有权限）；请在它的“属性”里放开权限，或换一个文件夹。"
    )


@contextmanager
def database_errors(folder: Path) -> Generator[None]:
    """Turn what the disk or the file does to the database into a sentence; anything else passes as it is."""
    try:
        yield
    except Exception as error:
        told = explain(error, folder) if _of_driver(error) else None
        if told is None:
            raise
        # Without the cause: its text may hold what was being written.
        raise told from None


@contextmanager
def translated_errors(folder: Path) -> Generator[None]:
    """As `database_errors`, and also for what the system says of files in the folder."""
    try:
        with database_errors(folder):
            yield
    except OSError as error:
        raise explain(error, folder) or error from None
