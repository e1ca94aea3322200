"""The table that a run of the benchmarks prints, and the large store that they share."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from large_store import make
from limits import Table

from rongui_desktop.storage.store import Store


@pytest.fixture(scope="session")
def table() -> Iterator[Table]:
    table = Table()
    yield table
    sys.stdout.write(f"\n\n{table}\n")


@pytest.fixture(scope="session")
def large_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("large") / "store"
    make(folder, int(os.environ.get("RONGUI_BENCHMARK_SIZE", "100000"))).close()
    return folder


@pytest.fixture(scope="session")
def large_store(large_folder: Path) -> Iterator[Store]:
    store = Store.open(large_folder, actor="测量")
    yield store
    store.close()
