"""The frame, with small pages of the tests' own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rongui_desktop import app
from rongui_desktop.clock import ShiftedClock
from rongui_desktop.storage.store import Store
from rongui_desktop.ui import page_table
from rongui_desktop.ui.main_window import MainWindow
from tests.ui.conftest import NOW
from tests.ui.small_page import SmallPage

Opener = Callable[[], MainWindow]


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_table, "PAGES", dict.fromkeys(page_table.PAGES, SmallPage))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "store"
    store = Store.create(made, station="街道中心联络站", actor="测试员", clock=ShiftedClock(NOW))
    store.close()
    return made


@pytest.fixture
def opener(small_pages: None, folder: Path, qtbot: QtBot) -> Opener:
    def open_one() -> MainWindow:
        window = app.open_window(folder, "录入员 小梁", clock=ShiftedClock(NOW))
        qtbot.addWidget(window)
        return window

    return open_one


@pytest.fixture
def window(opener: Opener) -> MainWindow:
    return opener()
