from __future__ import annotations

import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from rongui_desktop.storage.store import Store
from tests.storage.filling import new_store

# They work with limits of processes, mounts and strace.
collect_ignore = [] if sys.platform == "linux" else ["test_full_disk.py", "test_power_cut.py"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    # Windows allows no question mark.
    return tmp_path / ("数据 100%#" if sys.platform == "win32" else "数据 100%#?")


@pytest.fixture
def store(folder: Path) -> Generator[Store]:
    """A store with one evening of reception."""
    opened = new_store(folder)
    yield opened
    opened.close()
