"""Settings of this PC, not of the store: column widths, type size, the second backup's folder. Qt-free."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any


class Settings:
    """Words and their JSON values in one small file; a lost or damaged file only loses comfort."""

    def __init__(self, file: Path) -> None:
        """Read `file` if it is there."""
        self._file = file
        self._values: dict[str, Any] = {}
        try:
            values = json.loads(file.read_text("utf-8"))
        except (OSError, ValueError):
            return
        if isinstance(values, dict):
            self._values = values

    def get(self, key: str, default: Any = None) -> Any:
        """What was put under `key`, or `default`."""
        return self._values.get(key, default)

    def put(self, key: str, value: Any) -> None:
        """Remember a JSON value under `key`; None forgets it. On a read-only disk it lasts until exit."""
        if self._values.get(key) == value:
            return
        if value is None:
            self._values.pop(key, None)
        else:
            self._values[key] = value
        self._write()

    def _write(self) -> None:
        part = self._file.with_suffix(".part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), "utf-8")
            os.replace(part, self._file)
        except OSError as error:
            import logging

            logging.getLogger(__name__).warning("settings not written: %s", type(error).__name__)
