"""How long the window takes to be seen and to be of use, and its memory, against processes that do the least."""

from __future__ import annotations

import compileall
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from limits import Table

import rongui_desktop
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.paths import resource
from rongui_desktop.storage.store import DATABASE, Store

RUNS = 7


def spawn(kind: str, database: Path) -> subprocess.Popen[str]:
    command = [sys.executable, str(Path(__file__).parent / "starts.py"), kind, str(database)]
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "RONGUI_SPAWNED": str(time.monotonic())}
    return subprocess.Popen(
        command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    )


def told(process: subprocess.Popen[str]) -> dict[str, float]:
    said, faults = process.communicate()
    assert process.returncode == 0, faults
    return json.loads(said)


def start(kind: str, database: Path) -> dict[str, float]:
    return told(spawn(kind, database))


def test_start(tmp_path: Path, table: Table) -> None:
    store = Store.create(tmp_path / "store", station="测量站")
    import_workbook(store, resource("demo", "2019.xlsx"))
    store.close()
    database = tmp_path / "store" / DATABASE
    other = shutil.copytree(tmp_path / "store", tmp_path / "settling") / DATABASE
    # As after an installation: the libraries that we are compared with are compiled too.
    assert compileall.compile_dir(Path(rongui_desktop.__file__).parent, quiet=1)
    kinds = ("empty", "floor", "program")
    runs: dict[str, list[dict[str, float]]] = {kind: [] for kind in kinds}
    # Starts during the first round, which does not count, and is left alone during the others.
    settling = spawn("settled", other)
    # One of each in turn, so that all three meet the same moments of the machine; the first round fills the caches.
    for _ in range(RUNS + 1):
        for kind in kinds:
            runs[kind].append(start(kind, database))
    settled = told(settling)
    best = {
        (kind, key): min(run[key] for run in runs[kind][1:])
        for kind in kinds
        for key in ("seen", "usable", "memory", "at the end")
    }
    memory = best["program", "memory"], best["floor", "memory"]
    table.megabytes("memory when usable against Qt + SQLAlchemy + store", *memory, 1.6)
    table.megabytes("memory when left alone", settled["memory"], best["floor", "memory"], 1.6)
    table.told("memory with all pages made", settled["at the end"], best["floor", "memory"])
    table.ratio("window seen against an empty window", best["program", "seen"], best["empty", "seen"], 1.5)
    usable = best["program", "usable"], best["floor", "usable"]
    table.ratio("window usable against Qt + SQLAlchemy + store", *usable, 1.5)
