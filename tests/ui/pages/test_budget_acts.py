"""预算审查 by keyboard: a meeting, a month of the monitoring, a pasted table, deleting and undoing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from sqlalchemy import select

from rongui_desktop.domain.records import (
    BudgetLine,
    BudgetMaterial,
    BudgetMeeting,
    MonitorEntry,
    ReviewOpinion,
)
from rongui_desktop.services.attachments import Owner, add_bytes
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.pages.budget_page import BudgetPage
from rongui_desktop.ui.widgets.undo_bar import UndoBar
from tests.keyboard import CONTROL, enter, press, write

Key = Qt.Key


@pytest.fixture
def page(qtbot: Any, demo: PageContext, settle: Any) -> BudgetPage:
    page = BudgetPage(demo)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.show()
    page.activateWindow()
    page.load()
    settle()
    return page


def dialog(settle: Any) -> Any:
    settle()
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    assert len(shown) == 1
    shown[0].activateWindow()
    return shown[0]


def test_a_meeting_is_entered_by_keyboard(page: BudgetPage, demo: PageContext, settle: Any) -> None:
    page.new_record()
    form = dialog(settle)
    assert form.ui.nameEdit.text() == "2019年财政预算执行情况监督会议"
    assert form.ui.ordinalEdit.text() == "2"
    form.ui.kindCombo.lineEdit().selectAll()
    enter("预算草案初审")
    enter()
    assert form.ui.nameEdit.text() == "2019年财政预算草案初审会议"
    form.ui.dayEdit.setFocus()
    form.ui.dayEdit.selectAll()
    enter("20191125")
    form.ui.opinionEdit.setPlainText("同意批准")
    press(Key.Key_S, CONTROL)
    settle()
    assert form.ui.opinionError.text() == "“初审意见”里有“批准”，街道工委只提初审意见，请改为“意见”“建议”等。"
    assert form.ui.sheetTabs.currentIndex() == 2
    form.ui.opinionEdit.setPlainText("原则同意")
    press(Key.Key_S, CONTROL)
    settle()
    with demo.store.read() as session:
        made = session.scalars(select(BudgetMeeting).where(BudgetMeeting.number == "YS2019-05")).one()
    assert (made.day, made.opinion, made.ordinal) == (date(2019, 11, 25), "原则同意", 1)
    press(Key.Key_Delete) if page.ui.budgetTable.hasFocus() else page.desk.delete("budget_meeting", [made.id])
    settle()
    button = page.findChild(UndoBar).findChild(QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    with demo.store.read() as session:
        assert session.get_one(BudgetMeeting, made.id).deleted_at is None


def test_an_opinion_and_its_course(page: BudgetPage, demo: PageContext, settle: Any) -> None:
    page.show_view("review")
    page.new_record()
    form = dialog(settle)
    form.ui.meetingCombo.set_text(form.ui.meetingCombo.itemText(form.ui.meetingCombo.count() - 1))
    write("加快支出进度")
    press(Key.Key_S, CONTROL)
    settle()
    with demo.store.read() as session:
        (row,) = session.scalars(select(ReviewOpinion)).all()
    assert (row.number, row.content) == ("SC2019-001", "加快支出进度")
    assert page.ui.viewChips.key() == "review"
    page.desk.enter_opinion(row.id)
    form = dialog(settle)
    form.ui.clearedEdit.setText("2019-11-01")
    press(Key.Key_S, CONTROL)
    settle()
    assert form.ui.rectifiedError.text() == "还没有整改日期，不能销号；请先填写“整改日期”。"
    form.reject()
    settle()


def test_a_month_is_entered_with_one_exception(page: BudgetPage, demo: PageContext, settle: Any) -> None:
    with demo.store.write("清空") as session:
        for row in session.scalars(select(MonitorEntry).where(MonitorEntry.month == 10)):
            session.delete(row)
    page.show_view("monitor")
    page.new_record()
    form = dialog(settle)
    assert form.ui.monthEdit.text() == "10"
    assert len(form.ui.unitsEdit.toPlainText().split("\n")) == 10
    form.ui.warningsRows.add()
    enter("jyj")
    write("支出偏慢")
    press(Key.Key_S, CONTROL)
    settle()
    with demo.store.read() as session:
        rows = {r.unit: r for r in session.scalars(select(MonitorEntry).where(MonitorEntry.month == 10))}
    assert len(rows) == 10
    assert [unit for unit, row in rows.items() if row.result == "预警"] == ["教育局"]
    assert rows["教育局"].problem == "支出偏慢"


def test_a_table_is_pasted_checked_and_saved(page: BudgetPage, demo: PageContext, settle: Any) -> None:
    page.ui.budgetTable.setFocus()
    key = page.ui.budgetTable.current_key()
    assert key is not None
    page.desk.show_table(key)
    form = dialog(settle)
    data = QMimeData()
    data.setHtml(
        "<table><tr><td colspan=3>单位：元</td></tr><tr><td>项目</td><td>预算数</td><td>执行数</td></tr>"
        "<tr><td>收入合计</td><td>1,000,000</td><td>５００，０００</td></tr>"
        "<tr><td>一、税收</td><td rowspan=2>400,000</td><td>0.002亿元</td></tr>"
        "<tr><td>二、其他</td><td>十万</td></tr></table>"
    )
    QGuiApplication.clipboard().setMimeData(data)
    form.ui.linesTable.setFocus()
    press(Key.Key_V, CONTROL)
    assert form.ui.linesError.text() == "第 5 行第 3 列：“十万”不是金额，应为数字，例如 1,280.50。"
    data = QMimeData()
    data.setHtml(
        "<table><tr><td colspan=3>单位：元</td></tr><tr><td>项目</td><td>预算数</td><td>执行数</td></tr>"
        "<tr><td>收入合计</td><td>1,000,000</td><td>５００，０００</td></tr>"
        "<tr><td>一、税收</td><td rowspan=2>400,000</td><td>0.002亿元</td></tr>"
        "<tr><td>二、其他</td><td>(100)</td></tr></table>"
    )
    QGuiApplication.clipboard().setMimeData(data)
    press(Key.Key_V, CONTROL)
    assert form.ui.linesError.text() == ""
    assert "预算数是 100.00，各项合计 80.00，相差 20.00" in form.ui.findingsEdit.toPlainText()
    form.ui.linesTable.item(0, 2).setText("80")
    assert form.ui.linesTable.item(0, 2).text() == "80.00"
    assert [(bar.label, bar.values) for bar in form.ui.linesChart.bars] == [
        ("一、税收", (20, 20)),
        ("二、其他", (0, 40)),
    ]
    press(Key.Key_Z, CONTROL)
    assert form.ui.linesTable.item(0, 2).text() == "100.00"
    press(Key.Key_S, CONTROL)
    settle()
    with demo.store.read() as session:
        rows = session.scalars(select(BudgetLine).order_by(BudgetLine.rank)).all()
    assert [(r.item, r.level, r.original, r.executed) for r in rows] == [
        ("收入合计", 0, Decimal("100.00"), Decimal("50.00")),
        ("一、税收", 1, Decimal("40.00"), Decimal("20.00")),
        ("二、其他", 1, Decimal("40.00"), Decimal("-0.01")),
    ]


def test_a_file_of_the_meeting_is_named_as_the_material_that_it_is(
    page: BudgetPage, demo: PageContext, settle: Any
) -> None:
    with demo.store.read() as session:
        meeting = session.scalars(select(BudgetMeeting.id).order_by(BudgetMeeting.day.desc())).first()
    assert meeting is not None
    key = add_bytes(demo.store, Owner("budget_meeting", meeting), b"%PDF-1.4\n%%EOF\n", "执行报告.pdf")
    page.desk.enter_meeting(meeting)
    form = dialog(settle)
    form.ui.sheetTabs.setCurrentIndex(3)
    rows = form.ui.materialsRows.typed()
    assert (len(rows), rows[2]["received_on"]) == (3, "")
    form.ui.materialsRows.add()
    for words in ("第二次调整说明", "财政局", "20191018", ""):
        enter(words)
    write("执行")
    press(Key.Key_Return)
    press(Key.Key_S, CONTROL)
    settle()
    with demo.store.read() as session:
        of_meeting = select(BudgetMaterial).where(BudgetMaterial.meeting_id == meeting)
        *others, row = session.scalars(of_meeting.order_by(BudgetMaterial.rank)).all()
    assert (row.title, row.unit, row.received_on) == ("第二次调整说明", "财政局", date(2019, 10, 18))
    assert [each.attachment_id for each in others] == [None, None, None]
    assert row.attachment_id == key
    page.desk.enter_meeting(meeting)
    form = dialog(settle)
    assert form.ui.materialsRows.typed()[3]["file"] == "执行报告.pdf"
    form.reject()
    settle()
