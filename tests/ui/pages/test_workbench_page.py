"""工作台 on the demonstration year."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.records import Opinion, ReceptionSession
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.pages.workbench_page import WorkbenchPage


@pytest.fixture
def page(qtbot: Any, demo: PageContext, settle: Any) -> WorkbenchPage:
    page = WorkbenchPage(demo)
    qtbot.addWidget(page)
    page.resize(1366, 694)
    page.show()
    page.load()
    settle()
    return page


def test_it_shows_the_evening_the_counts_the_chart_and_the_work(page: WorkbenchPage, cells: Any) -> None:
    ui = page.ui
    assert ui.dayLabel.text() == "11月27日 星期三"
    assert ui.sessionLabel.text().startswith(
        "今晚 19:30–21:00 夜间接待 · 街道综治信访维稳中心联络点 · 还有 2 小时 1"
    )
    assert ui.overdueTile.words() == ("12", "逾期未办结意见", "最长已逾期 161 天")
    assert ui.dueSoonTile.words()[0] == "1"
    assert ui.unsupervisedTile.words()[0] == "12 / 22"
    assert ui.belowQuotaTile.words()[0] == "3"
    assert ui.dutyCountLabel.text() == "5 人，已确认 5 人"
    assert [row[0] for row in cells(ui.dutyTable)] == ["罗仪强", "罗健俊", "曾绮芬", "孙然锦", "黄佳栋"]
    assert ui.chartTitle.text() == "2019 年各月意见建议（共 187 件）"
    assert ui.monthChart.bars[4].values == (33, 12)
    assert ui.todoCountLabel.text() == "共 32 项，其中已逾期 14 项"
    assert cells(ui.todoTable)[0][3] == "逾期 161 天"


@pytest.mark.parametrize(
    ("tile", "asked"),
    [
        ("overdueTile", ("opinions", "逾期")),
        ("dueSoonTile", ("opinions", "7日内到期")),
        ("unsupervisedTile", ("supervision", "unsupervised")),
        ("belowQuotaTile", ("representatives", "below_quota")),
    ],
)
def test_a_tile_opens_its_page_filtered(
    page: WorkbenchPage, opened: list[tuple[str, Any]], tile: str, asked: tuple[str, str]
) -> None:
    QTest.mouseClick(getattr(page.ui, tile), Qt.MouseButton.LeftButton)
    assert opened == [asked]
    getattr(page.ui, tile).setFocus()
    QTest.keyClick(getattr(page.ui, tile), Qt.Key.Key_Space)
    assert opened == [asked, asked]


def test_a_line_opens_its_record(
    page: WorkbenchPage, opened: list[tuple[str, Any]], demo: PageContext, cells: Any
) -> None:
    table = page.ui.todoTable
    table.selectRow(0)
    table.activated.emit(table.model().index(0, 0))
    number = cells(table)[0][1]
    with demo.store.read() as session:
        key = session.scalars(select(Opinion.id).where(Opinion.number == number)).one()
    assert opened == [("opinion", key)]


def test_a_person_on_duty_is_opened(page: WorkbenchPage, opened: list[tuple[str, Any]]) -> None:
    page.ui.dutyTable.activated.emit(page.ui.dutyTable.model().index(1, 0))
    assert [kind for kind, _ in opened] == ["representative"]


def test_the_line_about_backups_says_where_to_make_one(
    page: WorkbenchPage, messages: Any, cells: Any, opened: list[tuple[str, Any]]
) -> None:
    table = page.ui.todoTable
    place = [row[1] for row in cells(table)].index("备份")
    table.activated.emit(table.model().index(place, 0))
    assert messages.notes == ["请用“文件 → 备份”立即备份"]
    assert opened == []


def test_start_and_notice(page: WorkbenchPage, opened: list[tuple[str, Any]]) -> None:
    QTest.mouseClick(page.ui.startButton, Qt.MouseButton.LeftButton)
    assert opened == [("tonight", "")]
    assert page.ui.noticeButton.isEnabled()
    assert "2019-11-27" in page.ui.noticeButton.toolTip()


def test_an_opened_evening_is_gone_on_with(page: WorkbenchPage, demo: PageContext, settle: Any) -> None:
    with demo.store.write("开始") as session:
        each = session.scalars(
            select(ReceptionSession).where(ReceptionSession.day == demo.clock.today())
        ).one()
        each.opened_at = datetime(2019, 11, 27, 17, 10)
    demo.changes.notify("reception")
    settle()
    assert page.ui.startButton.text() == "继续今晚接待  F5"
    assert "接待中，17:10 开始" in page.ui.sessionLabel.text()


def test_a_day_without_reception_says_what_f5_does(
    page: WorkbenchPage, demo: PageContext, settle: Any
) -> None:
    demo.store.clock = ShiftedClock(datetime(2019, 11, 28, 9, 0))
    page.load()
    settle()
    assert page.ui.dayLabel.text() == "11月28日 星期四"
    assert page.ui.sessionLabel.text() == "今天没有安排接待"
    assert page.ui.noDutyLabel.isVisible()
    assert "按 F5" in page.ui.noDutyLabel.text()


def test_closing_a_matter_elsewhere_takes_it_off(
    page: WorkbenchPage, demo: PageContext, settle: Any, cells: Any
) -> None:
    number = cells(page.ui.todoTable)[0][1]
    with demo.store.write("办结") as session:
        session.scalars(select(Opinion).where(Opinion.number == number)).one().closed_on = demo.clock.today()
    demo.changes.notify("opinions")
    settle()
    assert page.ui.overdueTile.words()[0] == "11"
    assert number not in [row[1] for row in cells(page.ui.todoTable)]


def test_the_chart_follows_the_chosen_year(page: WorkbenchPage, demo: PageContext, settle: Any) -> None:
    demo.year.choose(2018)
    settle()
    assert page.ui.chartTitle.text() == "2018 年各月意见建议（共 0 件）"
    assert page.ui.overdueTile.words()[0] == "12"


def test_on_a_low_screen_the_work_scrolls_and_no_card_is_cut(page: WorkbenchPage, settle: Any) -> None:
    page.resize(911, 420)
    settle()
    ui = page.ui
    assert ui.bodySheet.height() > ui.bodyArea.viewport().height()
    assert ui.overdueTile.height() >= ui.overdueTile.sizeHint().height()
    assert ui.startButton.isVisible()
