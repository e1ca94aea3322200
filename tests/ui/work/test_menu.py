"""The menu 业务 in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from rongui_desktop import app
from rongui_desktop.clock import ShiftedClock
from rongui_desktop.storage.store import Store
from rongui_desktop.ui import page_table
from rongui_desktop.ui.main_window import MainWindow
from tests.keyboard import until
from tests.ui.conftest import NOW
from tests.ui.small_page import SmallPage


@pytest.fixture
def window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> MainWindow:
    monkeypatch.setattr(page_table, "PAGES", dict.fromkeys(page_table.PAGES, SmallPage))
    Store.create(tmp_path / "store", station="测试站", clock=ShiftedClock(NOW)).close()
    made = app.open_window(tmp_path / "store", clock=ShiftedClock(NOW))
    qtbot.addWidget(made)
    return made


def test_the_work_menu_opens_its_windows_and_keeps_them(window: MainWindow) -> None:
    menu = window.findChild(QMenu, "workMenu")
    actions = menu.actions()
    assert [action.text().partition("(")[0] for action in actions] == [
        "积分", "年度计划", "对标清单", "联络站", "活动经费",
    ]  # fmt: skip
    names = ("pointsWindow", "planWindow", "benchmarkWindow", "stationWindow", "expenseWindow")
    for action, name in zip(actions, names, strict=True):
        action.trigger()
        until(lambda name=name: window.findChild(QDialog, name).isVisible())
        shown = window.findChild(QDialog, name)
        shown.hide()
        action.trigger()
        assert window.findChildren(QDialog, name) == [shown]
        shown.hide()
    window.context.tasks.wait()


def test_each_menu_has_its_letter(window: MainWindow) -> None:
    for name, menu, keys in (("fileButton", "fileMenu", "Alt+F"), ("workButton", "workMenu", "Alt+Y")):
        button = window.findChild(QPushButton, name)
        assert button.shortcut().toString() == keys
        assert button.menu() is window.findChild(QMenu, menu)
