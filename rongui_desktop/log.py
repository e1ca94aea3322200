"""The program's log: what happened to the program, never who came to the station.

Callers log kinds of errors and places in the program, never the text of records. An exception is written as
its type and the lines it came through: its message is left out, since messages quote what people typed (a
database error quotes whole rows).
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

FILE_NAME = "rongui-desktop.log"
_BYTES = 512 * 1024
_FILES = 3
_log = logging.getLogger("rongui_desktop")

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def describe(error: BaseException) -> str:
    """The types and places of an error and of what caused it, innermost last; no message and no values."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        for frame, number in traceback.walk_tb(current.__traceback__):
            module = frame.f_globals.get("__name__", "?")
            lines.append(f"  {module}.{frame.f_code.co_name}:{number}")
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\n".join(lines)


class _PrivateFormatter(logging.Formatter):
    """Writes exceptions without their messages."""

    # The base class names the argument and its type.
    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802
        return describe(ei[1]) if ei[1] is not None else ""


def start(folder: Path) -> bool:
    """Write the program's warnings and errors to a file in `folder` from now on; three old files are kept.

    Returns:
        False when the folder cannot be written: the program then runs without a log.
    """
    stop()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / FILE_NAME, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=False
        )
    except OSError:
        return False
    handler.setFormatter(_PrivateFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    return True


def stop() -> None:
    """Close the log's file."""
    for handler in [each for each in _log.handlers if isinstance(each, RotatingFileHandler)]:
        _log.removeHandler(handler)
        handler.close()


def unhandled(error: BaseException) -> None:
    """Log an error that nobody expected: a bug."""
    _log.critical("unhandled error", exc_info=error)


def watch_threads() -> None:
    """Log errors that end a thread or that Python cannot raise anywhere.

    Otherwise the terminal would show them with their messages. The window's own exception hook is `app`'s.
    """
    threading.excepthook = _thread_died
    sys.unraisablehook = _could_not_raise


def _thread_died(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        unhandled(args.exc_value)


def _could_not_raise(args: sys.UnraisableHookArgs) -> None:
    if args.exc_value is not None:
        unhandled(args.exc_value)
