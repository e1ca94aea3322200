"""The windows of the 业务 menu: typed by keyboard, saved in the store, refused beside the field."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from rongui_desktop.domain.codes import ActivityKind, Assessment, PlanState, StationKind
from rongui_desktop.domain.records import DutyActivity, Representative
from rongui_desktop.services import benchmark_lists, expenses, plans, stations
from rongui_desktop.services.benchmark_lists import Benchmark
from rongui_desktop.services.expenses import Spent
from rongui_desktop.services.plans import Plan
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.widgets.undo_bar import UndoBar
from rongui_desktop.ui.work.records_window import RecordsWindow
from rongui_desktop.ui.work.windows import BenchmarkWindow, ExpenseWindow, PlanWindow, StationWindow
from tests.keyboard import compose, press
from tests.ui.conftest import HeardMessages
from tests.ui.work.conftest import settle

Shown = Callable[[type[RecordsWindow]], RecordsWindow]


@pytest.fixture
def shown(context: PageContext, qtbot: QtBot) -> Iterator[Shown]:
    made: list[RecordsWindow] = []

    def show(kind: type[RecordsWindow]) -> RecordsWindow:
        window = kind(context)
        made.append(window)
        qtbot.addWidget(window)
        window.show()
        settle(context)
        return window

    yield show
    for window in made:
        window.hide()
    settle(context)


def error(window: RecordsWindow, field: str) -> str:
    label = window.findChild(QLabel, f"{field}Error")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def test_an_expense_is_typed_and_saved_by_keyboard(context: PageContext, shown: Shown) -> None:
    window = shown(ExpenseWindow)
    window.new_record()
    for text in ("20190516", "培训教材", "１２８０.５"):
        compose(text)
        press(Qt.Key.Key_Return)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    (row,) = expenses.expenses(context.store, 2019).rows
    assert (row.day, row.item, row.amount) == (date(2019, 5, 16), "培训教材", Decimal("1280.50"))
    assert "1,280.50" in window.foot.text()
    assert window.table.model().rowCount() == 1


def test_saving_twice_in_haste_stores_one_record(context: PageContext, shown: Shown) -> None:
    window = shown(ExpenseWindow)
    window.form.put({"day": date(2019, 5, 16), "item": "教材", "amount": "80"})
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    assert [row.number for row in expenses.expenses(context.store, 2019).rows] == ["JF2019-001"]


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-inf"])
def test_what_only_the_computer_calls_a_number_is_refused(
    context: PageContext, shown: Shown, text: str
) -> None:
    window = shown(StationWindow)
    window.form.put({"name": "东区联络站", "kind": StationKind.STATION, "area": text})
    window.save()
    settle(context)
    assert "应为数字" in error(window, "area")
    assert stations.stations(context.store, 2019) == ()


def test_an_expense_for_what_went_on_last_year_keeps_its_activity(context: PageContext, shown: Shown) -> None:
    with context.store.write("测试") as session:
        late, early = (
            DutyActivity(day=day, kind=ActivityKind.TRAINING, name="培训班")
            for day in (date(2018, 12, 20), date(2018, 3, 1))
        )
        session.add_all([late, early])
        keys = late.id, early.id
    for key in keys:
        expenses.save_expense(
            context.store, Spent(day=date(2019, 1, 8), item="教材", amount=Decimal(80), activity_id=key)
        )
    window = shown(ExpenseWindow)
    for row in expenses.expenses(context.store, 2019).rows:
        window.open_record(row.id)
        settle(context)
        window.form.editor("payee").setText("书店")
        window.save()
        settle(context)
    rows = expenses.expenses(context.store, 2019).rows
    assert [(row.activity_id, row.payee) for row in rows] == [(keys[0], "书店"), (keys[1], "书店")]
    assert [row.activity for row in rows] == ["2018-12-20 培训班", "2018-03-01 培训班"]


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_written(
    context: PageContext, shown: Shown
) -> None:
    window = shown(ExpenseWindow)
    window.form.put({"day": date(2019, 5, 16), "item": "教材", "amount": "很多"})
    window.save()
    assert "应为数字" in error(window, "amount")
    window.form.editor("amount").setText("0")
    window.save()
    settle(context)
    assert "不能是0" in error(window, "amount")
    assert expenses.expenses(context.store, 2019).rows == ()
    assert window.form.editor("item").text() == "教材"


def test_escape_keeps_what_was_typed(context: PageContext, shown: Shown) -> None:
    window = shown(PlanWindow)
    window.form.editor("title").setPlainText("开展视察")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    window.show()
    settle(context)
    assert window.form.typed()["title"] == "开展视察"


def test_another_record_is_not_chosen_before_the_typed_one_is_given_up(
    context: PageContext, shown: Shown, messages: HeardMessages
) -> None:
    for title in ("视察", "培训"):
        plans.save_item(context.store, 2019, Plan(title))
    window = shown(PlanWindow)
    window.form.editor("owner").setText("小梁")
    messages.agree = False
    QTest.keyClick(window.table, Qt.Key.Key_Down)
    assert "没有保存" in messages.heard[-1]
    assert (window.chosen.title, window.form.typed()["owner"]) == ("视察", "小梁")
    messages.agree = True
    QTest.keyClick(window.table, Qt.Key.Key_Down)
    assert window.chosen.title == "培训"


def test_a_plan_is_changed_carried_and_deleted(
    context: PageContext, shown: Shown, messages: HeardMessages
) -> None:
    plans.save_item(context.store, 2019, Plan("视察", "小梁"))
    window = shown(PlanWindow)
    window.form.editor("state").set_value(PlanState.RUNNING)
    window.save()
    settle(context)
    assert plans.plan(context.store, 2019)[0].state is PlanState.RUNNING
    assert isinstance(window, PlanWindow)
    window.carry()
    settle(context)
    assert "接转到2020年 1 条" in messages.heard[-1]
    assert [item.title for item in plans.plan(context.store, 2020)] == ["视察"]
    window.table.setFocus()
    press(Qt.Key.Key_Delete)
    settle(context)
    assert plans.plan(context.store, 2019) == ()
    window.findChild(UndoBar).findChild(QPushButton).click()
    settle(context)
    assert [item.title for item in plans.plan(context.store, 2019)] == ["视察"]


def test_a_list_is_filtered_sorted_and_several_are_deleted_and_put_back(
    context: PageContext, shown: Shown
) -> None:
    for title, owner in (("视察河涌", "小梁"), ("培训代表", "小陈"), ("接待群众", "小梁")):
        plans.save_item(context.store, 2019, Plan(title, owner))
    window = shown(PlanWindow)
    window.ui.recordsFilterEdit.setText("pxdb")
    window.ui.recordsFilterEdit.returnPressed.emit()
    settle(context)
    assert window.table.model().rowCount() == 1
    assert window.chosen.title == "培训代表"
    assert window.foot.text().startswith("共 1 条")
    window.ui.recordsFilterEdit.setText("小梁")
    window.ui.recordsFilterEdit.returnPressed.emit()
    settle(context)
    window.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    settle(context)
    assert [window.table.model().index(row, 0).data() for row in (0, 1)] == ["视察河涌", "接待群众"]
    window.table.setFocus()
    window.table.selectAll()
    press(Qt.Key.Key_Delete)
    settle(context)
    assert [item.title for item in plans.plan(context.store, 2019)] == ["培训代表"]
    window.findChild(UndoBar).findChild(QPushButton).click()
    settle(context)
    assert len(plans.plan(context.store, 2019)) == 3


def test_the_list_says_how_to_begin_and_goes_on_where_a_new_record_was_begun(
    context: PageContext, shown: Shown
) -> None:
    window = shown(PlanWindow)
    window.table.empty_acted.emit()
    compose("开展视察")
    context.changes.notify("activities")
    window.load()
    settle(context)
    assert window.form.typed()["title"] == "开展视察"
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    window.new_record()
    window.load()
    settle(context)
    assert window.chosen is None
    compose("接待")
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    assert {item.title for item in plans.plan(context.store, 2019)} == {"开展视察", "接待"}
    assert window.chosen.title == "接待"


def test_an_expense_tells_what_its_deputy_cost_in_the_year(context: PageContext, shown: Shown) -> None:
    with context.store.write("测试") as session:
        who = Representative(number="R1", name="陈某")
        session.add(who)
    for amount in ("100", "-20.5"):
        expenses.save_expense(
            context.store,
            Spent(day=date(2019, 5, 16), item="教材", amount=Decimal(amount), representative_id=who.id),
        )
    window = shown(ExpenseWindow)
    assert window.extra.text() == "陈某：全年 79.50 元"
    assert window.foot.text() == "共 2 笔，合计 79.50 元；05月 79.50"


def test_a_benchmark_that_is_not_met_needs_a_measure(context: PageContext, shown: Shown) -> None:
    benchmark_lists.save_item(context.store, 2019, Benchmark("十条", "有经费"))
    window = shown(BenchmarkWindow)
    window.form.editor("assessment").set_value(Assessment.NOT_MET)
    window.save()
    settle(context)
    assert "整改措施" in error(window, "measure")
    window.form.editor("measure").setPlainText("列入预算")
    window.save()
    settle(context)
    assert benchmark_lists.benchmarks(context.store, 2019)[0].measure == "列入预算"
    assert isinstance(window, BenchmarkWindow)
    window.copy()
    settle(context)
    assert len(benchmark_lists.benchmarks(context.store, 2020)) == 1


def test_a_station_is_entered(context: PageContext, shown: Shown) -> None:
    window = shown(StationWindow)
    window.form.put({"name": "东区联络站", "kind": StationKind.STATION, "area": "70.5"})
    window.form.editor("phone").setText("没有")
    window.save()
    settle(context)
    assert "联系电话" in error(window, "phone")
    window.form.editor("phone").setText("0757-28381234")
    window.save()
    settle(context)
    (station,) = stations.stations(context.store, 2019)
    assert (station.name, station.area, station.phone) == ("东区联络站", Decimal("70.50"), "0757-28381234")
    assert "今天的代表（0 人）" in window.extra.text()
