"""Settings of this PC, not of the store: column widths, type size, window place, last folders."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path
from typing import Any, cast

FILE_NAME = "settings.json"
_log = logging.getLogger(__name__)


class Settings:
    """Words and their JSON values in one small file; a lost or damaged file only loses comfort."""

    def __init__(self, file: Path) -> None:
        """Read `file` if it is there and sound."""
        self._file = file
        self._values = _read(file)

    def get(self, key: str, default: Any = None) -> Any:
        """What was put under `key`, or `default`."""
        return self._values.get(key, default)

    def put(self, key: str, value: Any) -> None:
        """Remember a JSON value under `key`; None forgets it. On a read-only disk it lasts until exit."""
        if self._values.get(key) == value:
            return
        if value is None:
            del self._values[key]
        else:
            self._values[key] = value
        self._write()

    def _write(self) -> None:
        """Replace the file in one step: a crash leaves the old one or the new one, never half of one."""
        part = self._file.with_name(f"{self._file.name}.{os.getpid()}.part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
            os.replace(part, self._file)
        except OSError as error:
            _log.warning("settings not written: %s", type(error).__name__)


def _read(file: Path) -> dict[str, Any]:
    try:
        values: object = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _log.warning("settings not read: %s", type(error).__name__)
        return {}
    return cast("dict[str, Any]", values) if isinstance(values, dict) else {}
