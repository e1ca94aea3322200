"""The page 履职活动 on the demonstration year."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from rongui_desktop.domain.activities import DutyActivity, DutyReport, Publicity, Visit
from rongui_desktop.domain.codes import PlanState
from rongui_desktop.domain.summary import PlanItem
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.paths import resource
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.pages.activities_page import ActivitiesPage
from rongui_desktop.ui.widgets.rows_view import RowsView


def table(page: ActivitiesPage) -> RowsView:
    found = page.ui.listStack.currentWidget().findChild(RowsView)
    assert isinstance(found, RowsView)
    return found


def settle(page: ActivitiesPage, context: PageContext, words: str) -> None:
    page.ui.activitiesFilterEdit.setText(words)
    page.ui.activitiesFilterEdit.returnPressed.emit()
    context.tasks.wait()


@pytest.fixture
def demo_context(context: PageContext) -> PageContext:
    import_workbook(context.store, resource("demo", "2019.xlsx"))
    return context


@pytest.fixture
def page(qtbot: Any, demo_context: PageContext) -> ActivitiesPage:
    page = ActivitiesPage(demo_context)
    qtbot.addWidget(page)
    page.show()
    page.load()
    demo_context.tasks.wait()
    return page


@pytest.mark.parametrize(
    ("view", "name", "rows", "foot"),
    [
        ("activities", "activitiesTable", 43, "已开展 40 次，参加代表 434 人次；日期未到 3 次（未计入）"),
        ("visits", "visitsTable", 501, "走访 456 次，894 户，761 人次；日期未到 45 次（未计入）"),
        ("dutyReports", "dutyReportsTable", 14, "述职 0 人次，参加选民 0 人；日期未到 14 次（未计入）"),
        ("publicity", "publicityTable", 6, "宣传 3 次，户外宣传阵地 3 处；日期未到 3 次（未计入）"),
        ("plan", "planTable", 0, "共 0 条，已完成 0 条"),
    ],
)
def test_each_list_shows_the_year_and_what_of_it_counts(
    page: ActivitiesPage, demo_context: PageContext, view: str, name: str, rows: int, foot: str
) -> None:
    page.show_view(view)
    demo_context.tasks.wait()
    assert page.ui.titleLabel.text() == "2019年履职活动"
    assert table(page).objectName() == name
    assert table(page).rows.rowCount() == rows
    assert page.ui.footLabel.text() == foot


def test_the_year_s_counts_stand_beside_the_title(page: ActivitiesPage) -> None:
    words = page.ui.headingLabel.text().split(" · ")
    assert {"走访 456 次", "述职 0 人次", "户外宣传阵地 3 处"} <= set(words)
    assert len(words) == 5


def test_the_filter_narrows_the_list_that_is_shown_by_text(
    page: ActivitiesPage, demo_context: PageContext
) -> None:
    settle(page, demo_context, "公文写作")
    assert table(page).rows.rowCount() == 1
    assert page.ui.footLabel.text() == "已开展 1 次，参加代表 24 人次"


def test_the_filter_finds_visits_by_the_deputy_s_initials_as_by_the_name(
    page: ActivitiesPage, demo_context: PageContext
) -> None:
    page.show_view("visits")
    settle(page, demo_context, "霍慧锋")
    by_name = list(table(page).rows.keys)
    assert 0 < len(by_name) < 501
    settle(page, demo_context, "hhf")
    found = list(table(page).rows.keys)
    assert set(by_name) <= set(found)
    assert len(found) < 501


def test_the_filter_stays_when_another_list_is_shown(page: ActivitiesPage, demo_context: PageContext) -> None:
    settle(page, demo_context, "霍慧锋")
    page.show_view("dutyReports")
    demo_context.tasks.wait()
    assert table(page).rows.rowCount() == 1
    assert page.ui.footLabel.text() == "述职 0 人次，参加选民 0 人；日期未到 1 次（未计入）"


def test_the_record_that_is_selected_stands_beside_the_list(
    page: ActivitiesPage, demo_context: PageContext
) -> None:
    settle(page, demo_context, "公文写作")
    table(page).selectRow(0)
    demo_context.tasks.wait()
    words = page.ui.detailPanel.words()
    assert "履职活动 · 培训" in words
    assert "2019年10月17日" in words
    assert "参加代表（24 人）" in words


@pytest.mark.parametrize(
    ("kind", "record", "view"),
    [
        ("duty_activity", DutyActivity, "activities"),
        ("visit", Visit, "visits"),
        ("duty_report", DutyReport, "dutyReports"),
        ("publicity", Publicity, "publicity"),
    ],
)
@pytest.mark.parametrize("named", [True, False])
def test_a_record_is_opened_in_its_list_even_where_the_filter_hid_it(
    page: ActivitiesPage, demo_context: PageContext, kind: str, record: Any, view: str, named: bool
) -> None:
    with demo_context.store.read() as session:
        wanted = session.scalars(select(record.id).order_by(record.day)).first()
    assert wanted is not None
    settle(page, demo_context, "没有这样的记录")
    page.open_record(kind if named else "activities", wanted)
    demo_context.tasks.wait()
    assert page.ui.viewChips.key() == view
    assert page.ui.activitiesFilterEdit.text() == ""
    assert table(page).current_key() == wanted


def test_an_item_of_the_plan_is_listed_and_opened(page: ActivitiesPage, demo_context: PageContext) -> None:
    with demo_context.store.write("测试") as session:
        item = PlanItem(
            year=2019, rank=0, title="完成代表述职", owner="小梁", due_on=None, state=PlanState.RUNNING
        )
        session.add(item)
    demo_context.changes.notify("summary")
    demo_context.tasks.wait()
    page.open_record("plan_item", item.id)
    demo_context.tasks.wait()
    assert table(page).objectName() == "planTable"
    assert table(page).current_key() == item.id
    assert page.ui.footLabel.text() == "共 1 条，已完成 0 条"
    assert "2019年工作计划" in page.ui.detailPanel.words()


def test_another_year_is_read_when_it_is_chosen(page: ActivitiesPage, demo_context: PageContext) -> None:
    demo_context.year.choose(2018)
    demo_context.tasks.wait()
    assert page.ui.titleLabel.text() == "2018年履职活动"
    assert table(page).rows.rowCount() == 0
