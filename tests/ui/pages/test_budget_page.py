"""预算审查 on the demonstration year."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from rongui_desktop.domain.records import BudgetMeeting, MonitorEntry
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.pages.budget_page import BudgetPage


@pytest.fixture
def page(qtbot: Any, demo: PageContext, settle: Any) -> BudgetPage:
    page = BudgetPage(demo)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.show()
    page.load()
    settle()
    return page


def test_meetings_are_listed_with_the_first_beside_them(page: BudgetPage, cells: Any) -> None:
    rows = cells(page.ui.budgetTable)
    assert [row[0] for row in rows] == ["YS2019-01", "YS2019-02", "YS2019-03", "YS2019-04"]
    assert [row[7] for row in rows] == ["已报送", "已报送", "已报送", "日期未到"]
    assert page.ui.footLabel.text() == "已召开 3 次，日期未到 1 次（未计入）"
    assert "关志芬、林兆俊" in page.ui.detailPanel.words()
    assert page.ui.headingLabel.text() == "预算联网监督：10 个单位 · 预警 4 次 · 未销号 0 次"


def test_the_grid_shows_units_and_months_and_begins_at_the_last_warning(
    page: BudgetPage, settle: Any
) -> None:
    page.show_view("monitor")
    settle()
    texts = page.ui.monitorGrid.texts()
    assert page.ui.monitorGrid.titles() == ["单位", *(f"{month}月" for month in range(1, 13))]
    assert len(texts) == 10
    assert dict((row[0], row[1]) for row in texts)["教育局"] == "销号"
    assert {row[12] for row in texts} == {"–"}
    assert "社会工作局" in page.ui.detailPanel.words()
    assert "2019年4月" in page.ui.detailPanel.words()


def test_the_filter_serves_both_views(page: BudgetPage, settle: Any, cells: Any) -> None:
    page.ui.budgetFilterEdit.setText("教育")
    settle()
    assert cells(page.ui.budgetTable) == []
    page.show_view("monitor")
    settle()
    assert [row[0] for row in page.ui.monitorGrid.texts()] == ["教育局"]


def test_a_meeting_and_a_month_are_opened(page: BudgetPage, demo: PageContext, settle: Any) -> None:
    with demo.store.read() as session:
        meeting = session.scalars(select(BudgetMeeting.id).where(BudgetMeeting.number == "YS2019-04")).one()
        month = session.scalars(
            select(MonitorEntry.id).where(MonitorEntry.unit == "教育局", MonitorEntry.month == 1)
        ).one()
    page.open_record("monitor_entry", month)
    settle()
    assert page.ui.viewChips.key() == "monitor"
    assert "支出进度偏慢" in page.ui.detailPanel.words()
    page.open_record("budget_meeting", meeting)
    settle()
    assert page.ui.viewChips.key() == "meetings"
    assert "（尚未到）" in page.ui.detailPanel.words()
    assert page.ui.budgetTable.current_key() == meeting


def test_a_month_of_another_year_changes_the_year(page: BudgetPage, demo: PageContext, settle: Any) -> None:
    with demo.store.write("改") as session:
        entry = session.scalars(select(MonitorEntry).where(MonitorEntry.unit == "财政局")).first()
        assert entry is not None
        entry.year = 2018
        key = entry.id
    page.open_record("budget", key)
    settle()
    assert demo.year.value == 2018
    assert [row[0] for row in page.ui.monitorGrid.texts()] == ["财政局"]
