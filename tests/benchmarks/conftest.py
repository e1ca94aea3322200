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
def whole_table() -> Iterator[Table]:
    table = Table()
    yield table
    sys.stdout.write(f"\n\n{table}\n")


@pytest.fixture
def table(whole_table: Table) -> Iterator[Table]:
    """Let a test measure all its rows; a missed limit fails it only on a machine that does nothing else.

    Set RONGUI_BENCHMARK_STRICT=1 there: beside other work times double, and a red row would say nothing.
    """
    before = len(whole_table.missed())
    yield whole_table
    if os.environ.get("RONGUI_BENCHMARK_STRICT"):
        assert whole_table.missed()[before:] == []


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
