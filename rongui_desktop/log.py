"""The program's log: what happened to the program, never who came to the station.

Callers log kinds of errors and places in the program, not texts of records; no resident's name stands in the
log.
"""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES = 512 * 1024
_FILES = 3


def start(folder: Path) -> None:
    """Write the program's warnings and errors to `folder`/rongui-desktop.log, if that can be written."""
    root = logging.getLogger("rongui_desktop")
    if any(isinstance(handler, RotatingFileHandler) for handler in root.handlers):
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "rongui-desktop.log", maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
