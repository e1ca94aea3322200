"""履职活动 on the demonstration year."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from rongui_desktop.domain.records import DutyReport, PlanItem, Publicity, Visit
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.pages.activities_page import ActivitiesPage

VIEWS = {
    "activities": (43, "已开展 40 次，参加代表 434 人次；日期未到 3 次（未计入）"),
    "visits": (501, "走访 456 次，894 户，761 人次；日期未到 45 次（未计入）"),
    "dutyReports": (14, "述职 0 人次，参加选民 0 人；日期未到 14 次（未计入）"),
    "publicity": (6, "宣传 3 次，户外宣传阵地 3 处；日期未到 3 次（未计入）"),
    "plan": (0, "共 0 条，已完成 0 条"),
}


@pytest.fixture
def page(qtbot: Any, demo: PageContext, settle: Any) -> ActivitiesPage:
    page = ActivitiesPage(demo)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.show()
    page.load()
    settle()
    return page


@pytest.mark.parametrize("view", VIEWS)
def test_each_list_has_its_rows_and_its_totals(page: ActivitiesPage, settle: Any, view: str) -> None:
    chips = page.ui.viewChips.findChildren(type(page.ui.exportButton))
    button = next(chip for chip in chips if chip.property("chip") == view)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    number, foot = VIEWS[view]
    table = page.ui.listStack.currentWidget().findChild(type(page.ui.activitiesTable))
    assert table.model().rowCount() == number
    assert page.ui.footLabel.text() == foot
    words = page.ui.detailPanel.words()
    assert ("在左边选一条记录" in words) == (number == 0)


def test_the_plan_of_the_coming_year(
    page: ActivitiesPage, demo: PageContext, settle: Any, cells: Any
) -> None:
    page.show_view("plan")
    demo.year.choose(2020)
    settle()
    assert [row[0] for row in cells(page.ui.planTable)] == ["1", "2", "3", "4"]
    assert page.ui.footLabel.text() == "共 4 条，已完成 0 条"


def test_the_filter_follows_to_the_list_that_is_shown(page: ActivitiesPage, settle: Any, cells: Any) -> None:
    page.ui.activitiesFilterEdit.setText("谭佳嘉")
    settle()
    assert 0 < page.ui.activitiesTable.model().rowCount() < 43
    page.show_view("visits")
    settle()
    rows = cells(page.ui.visitsTable)
    assert {row[2] for row in rows} == {"谭佳嘉"}
    page.ui.activitiesFilterEdit.clear()
    settle()
    assert page.ui.visitsTable.model().rowCount() == 501


def test_any_record_is_opened_in_its_list(page: ActivitiesPage, demo: PageContext, settle: Any) -> None:
    with demo.store.read() as session:
        visit = session.scalars(select(Visit.id).order_by(Visit.number)).first()
        report = session.scalars(select(DutyReport.id)).first()
        site = session.scalars(select(Publicity.id)).first()
        item = session.scalars(select(PlanItem.id)).first()
    for kind, key, view in (
        ("visit", visit, "visits"),
        ("activities", report, "dutyReports"),
        ("publicity", site, "publicity"),
        ("plan_item", item, "plan"),
    ):
        page.open_record(kind, key)  # type: ignore[arg-type]
        settle()
        assert page.ui.viewChips.key() == view
    assert "2020年工作计划" in page.ui.detailPanel.words()


def test_a_visit_leads_to_its_matter_and_its_deputy(
    page: ActivitiesPage, demo: PageContext, settle: Any, opened: list[tuple[str, Any]]
) -> None:
    page.show_view("visits")
    page.ui.activitiesFilterEdit.setText("ZF2019-0501")
    settle()
    panel = page.ui.detailPanel
    for link in [b for b in panel.findChildren(type(page.ui.exportButton)) if b.property("role") == "link"]:
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert [kind for kind, _ in opened] == ["representative", "opinion"]
