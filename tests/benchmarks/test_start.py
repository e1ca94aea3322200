"""How long the window takes to be seen and to be of use, and its memory, against processes that do the least."""

from __future__ import annotations

import compileall
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from limits import Table

import rongui_desktop
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.paths import resource
from rongui_desktop.storage.store import DATABASE, Store

RUNS = 9


def start(kind: str, database: Path) -> dict[str, float]:
    command = [sys.executable, str(Path(__file__).parent / "starts.py"), kind, str(database)]
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "RONGUI_SPAWNED": str(time.monotonic())}
    done = subprocess.run(command, env=variables, capture_output=True, encoding="utf-8", check=True)
    return json.loads(done.stdout)


def test_start(tmp_path: Path, table: Table) -> None:
    store = Store.create(tmp_path / "store", station="测量站")
    import_workbook(store, resource("demo", "2019.xlsx"))
    store.close()
    database = tmp_path / "store" / DATABASE
    # As after an installation: the libraries that we are compared with are compiled too.
    assert compileall.compile_dir(Path(rongui_desktop.__file__).parent, quiet=1)
    kinds = ("empty", "floor", "program")
    runs: dict[str, list[dict[str, float]]] = {kind: [] for kind in kinds}
    # One of each in turn, so that all three meet the same moments of the machine; the first round fills the caches.
    for _ in range(RUNS + 1):
        for kind in kinds:
            runs[kind].append(start(kind, database))
    best = {
        (kind, key): min(run[key] for run in runs[kind][1:])
        for kind in kinds
        for key in ("seen", "usable", "memory", "at the end")
    }
    memory = best["program", "memory"], best["floor", "memory"]
    table.megabytes("memory when usable against Qt + SQLAlchemy + store", *memory, 1.6)
    table.told("memory with all pages made", best["program", "at the end"], best["floor", "memory"])
    table.ratio("window seen against an empty window", best["program", "seen"], best["empty", "seen"], 1.5)
    usable = best["program", "usable"], best["floor", "usable"]
    table.ratio("window usable against Qt + SQLAlchemy + store", *usable, 1.5)
