"""A store of its own for every test; made once and copied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.paths import resource
from rongui_desktop.storage.store import Store

DEMO_NOW = datetime(2019, 11, 27, 17, 16)


@pytest.fixture(scope="session")
def empty_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "store"
    Store.create(folder, station="测试站").close()
    return folder


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "store"
    store = Store.create(folder, station="街道中心联络站")
    import_workbook(store, resource("demo", "2019.xlsx"))
    store.close()
    return folder


@pytest.fixture
def empty_store(empty_folder: Path, tmp_path: Path) -> Iterator[Store]:
    store = Store.open(
        Path(shutil.copytree(empty_folder, tmp_path / "empty")), clock=ShiftedClock(DEMO_NOW), actor="小梁"
    )
    yield store
    store.close()


@pytest.fixture
def demo_store(demo_folder: Path, tmp_path: Path) -> Iterator[Store]:
    store = Store.open(
        Path(shutil.copytree(demo_folder, tmp_path / "demo")), clock=ShiftedClock(DEMO_NOW), actor="小梁"
    )
    yield store
    store.close()
