"""Where things lie: the program's own plain files, and the user's data, settings and log. Qt-free."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

_NAME = "rongui-desktop"
_PACKAGE = Path(__file__).resolve().parent


@cache
def resources() -> Path:
    """The folder of icons, style sheet, templates and the demonstration year.

    A wheel and a frozen program carry it inside the package (pyproject.toml puts it there); in the source tree
    it lies beside the package.
    """
    inside = _PACKAGE / "_resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """One of the program's own files: `resource("demo", "2019.xlsx")`."""
    return resources().joinpath(*parts)


def default_data_dir() -> Path:
    """The store's folder when none is named: `RONGUI_DATA_DIR`, else the platform's user data folder."""
    named = os.environ.get("RONGUI_DATA_DIR")
    if named:
        return Path(named).expanduser().absolute()
    import platformdirs

    return platformdirs.user_data_path(_NAME, appauthor=False)


def config_dir() -> Path:
    """The folder of this PC's own settings: `RONGUI_CONFIG_DIR`, else the platform's."""
    named = os.environ.get("RONGUI_CONFIG_DIR")
    if named:
        return Path(named).expanduser().absolute()
    import platformdirs

    return platformdirs.user_config_path(_NAME, appauthor=False)


def log_dir() -> Path:
    """The folder of the program's log: `RONGUI_LOG_DIR`, else the platform's.

    Not the store's folder: the log speaks of this PC, and a store may be moved or restored elsewhere.
    """
    named = os.environ.get("RONGUI_LOG_DIR")
    if named:
        return Path(named).expanduser().absolute()
    import platformdirs

    return platformdirs.user_log_path(_NAME, appauthor=False)
