from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from rongui_desktop.storage.store import Store
from tests.exchange.books import new_store


@pytest.fixture
def store(tmp_path: Path) -> Generator[Store]:
    opened = new_store(tmp_path / "store")
    yield opened
    opened.close()


@pytest.fixture
def other(tmp_path: Path) -> Generator[Store]:
    """A second empty store, of another name."""
    opened = new_store(tmp_path / "other")
    yield opened
    opened.close()
