from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from rongui_desktop.storage.store import Store
from tests.storage.filling import new_store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "数据 100%#?"


@pytest.fixture
def store(folder: Path) -> Generator[Store]:
    """A store with one evening of reception."""
    opened = new_store(folder)
    yield opened
    opened.close()
