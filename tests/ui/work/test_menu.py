"""The menu 业务 in the real window."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from rongui_desktop import app
from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import ScoreKind
from rongui_desktop.domain.points import Rule
from rongui_desktop.domain.records import ScoreRule
from rongui_desktop.services import benchmark_lists, expenses, score_rules
from rongui_desktop.services.benchmark_lists import Benchmark
from rongui_desktop.services.expenses import Spent
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


def test_a_found_record_opens_in_its_window_and_year(window: MainWindow) -> None:
    store = window.context.store
    benchmark = benchmark_lists.save_item(store, 2018, Benchmark("十条", "有经费"))
    spent = expenses.save_expense(store, Spent(day=date(2019, 5, 16), item="教材", amount=Decimal(5)))
    score_rules.save_version(store, date(2017, 1, 1), [Rule(ScoreKind.TRAINING, Decimal(3), Decimal(1))])
    with store.read() as session:
        rule = session.scalars(select(ScoreRule.id)).one()
    for kind, key, name, year in (
        ("benchmark_item", benchmark, "benchmarkWindow", 2018),
        ("expense", spent, "expenseWindow", 2019),
    ):
        window.open_record(kind, key)
        until(lambda name=name: (w := window.findChild(QDialog, name)) is not None and w.chosen is not None)
        assert window.findChild(QDialog, name).chosen.id == key
        assert window.context.year.value == year
        window.findChild(QDialog, name).hide()
    window.open_record("score_rule", rule)
    until(lambda: (w := window.findChild(QDialog, "pointsWindow")) is not None and w.isVisible())
    window.context.tasks.wait()
    shown = window.findChild(QDialog, "pointsWindow")
    assert shown.ui.pointsSheets.currentIndex() == 1
    until(lambda: shown.rules.ui.versionCombo.text() == "2017-01-01 起")
    assert window.context.year.value == 2017
    shown.hide()
    window.context.tasks.wait()
