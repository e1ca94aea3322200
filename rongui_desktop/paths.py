"""Where things lie: the program's own plain files, and the user's data, settings and log."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

NAME = "rongui-desktop"


@cache
def resources() -> Path:
    """The folder with icons, style sheet, templates and the demonstration year.

    It lies inside the package (as `_resources`) in a wheel or a frozen build, beside it in a working tree.
    """
    package = Path(__file__).resolve().parent
    inside = package / "_resources"
    return inside if inside.is_dir() else package.parent / "resources"


def data_folder(chosen: str | os.PathLike[str] | None = None) -> Path:
    """The folder of the store: `chosen`, else `RONGUI_DATA_DIR`, else the platform's user data folder."""
    named = chosen or os.environ.get("RONGUI_DATA_DIR")
    if named:
        return Path(named).expanduser().absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


def settings_folder() -> Path:
    """The folder of this PC's own settings (`RONGUI_CONFIG_DIR` overrides, for tests)."""
    named = os.environ.get("RONGUI_CONFIG_DIR")
    if named:
        return Path(named)
    import platformdirs

    return Path(platformdirs.user_config_dir(NAME, appauthor=False))


def log_folder() -> Path:
    """The folder of the log (`RONGUI_LOG_DIR` overrides, for tests)."""
    named = os.environ.get("RONGUI_LOG_DIR")
    if named:
        return Path(named)
    import platformdirs

    return Path(platformdirs.user_log_dir(NAME, appauthor=False))


def frozen() -> bool:
    """Whether this is a frozen build."""
    return bool(getattr(sys, "frozen", False))
