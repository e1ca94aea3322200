"""The pages stand on the demonstration year: imported once, copied for every test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QTableView

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.paths import resource
from rongui_desktop.settings import Settings
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import Changes, Navigator, PageContext, YearChoice
from rongui_desktop.ui.messages import Messages
from rongui_desktop.ui.tasks import Tasks

NOW = datetime(2019, 11, 27, 17, 16)
Settle = Callable[[], None]
Cells = Callable[[QTableView], list[list[str]]]


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "store"
    store = Store.create(folder, station="街道中心联络站")
    import_workbook(store, resource("demo", "2019.xlsx"))
    store.close()
    return folder


def _context(store: Store, messages: Messages, folder: Path, home: QObject) -> PageContext:
    return PageContext(
        store=store,
        tasks=Tasks(messages.failed, home),
        messages=messages,
        changes=Changes(home),
        year=YearChoice(2019, home),
        clock=store.clock,
        local=Settings(folder / "settings.json"),
        navigator=Navigator(home),
    )


@pytest.fixture
def demo(look: QApplication, messages: Messages, demo_folder: Path, tmp_path: Path) -> Iterator[PageContext]:
    """What a page is given, on the demonstration year."""
    store = Store.open(
        Path(shutil.copytree(demo_folder, tmp_path / "demo")), clock=ShiftedClock(NOW), actor="小梁"
    )
    home = QObject()
    context = _context(store, messages, tmp_path, home)
    yield context
    context.tasks.wait()
    context.tasks.close()
    store.close()


@pytest.fixture
def opened(demo: PageContext) -> list[tuple[str, Any]]:
    """What pages asked the window to open."""
    asked: list[tuple[str, Any]] = []

    class Listener(QObject):
        def take(self, kind: str, target: Any) -> None:
            asked.append((kind, target))

    listener = Listener(demo.navigator)
    demo.navigate.connect(listener.take)
    return asked


@pytest.fixture
def settle(demo: PageContext, qtbot: Any) -> Settle:
    """Wait for the filter's pause and for everything that was asked of the workers."""

    def wait() -> None:
        for _ in range(3):
            qtbot.wait(80)
            assert demo.tasks.wait()

    return wait


@pytest.fixture
def cells() -> Cells:
    """All words of a table, row by row, rows that were not fetched yet left out."""

    def read(table: QTableView) -> list[list[str]]:
        model = table.model()
        rows = [
            [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]
        return [row for row in rows if any(row)]

    return read
