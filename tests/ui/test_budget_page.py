"""The page 预算审查 on the demonstration year."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from rongui_desktop.domain.budget import BudgetMeeting, MonitorEntry
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.paths import resource
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.pages.budget_page import BudgetPage


def numbers(page: BudgetPage) -> list[str]:
    model = page.ui.budgetTable.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def units(page: BudgetPage) -> list[str]:
    return [row[0] for row in page.ui.monitorGrid.texts()]


def settle(page: BudgetPage, context: PageContext, words: str) -> None:
    page.ui.budgetFilterEdit.setText(words)
    page.ui.budgetFilterEdit.returnPressed.emit()
    context.tasks.wait()


@pytest.fixture
def demo_context(context: PageContext) -> PageContext:
    import_workbook(context.store, resource("demo", "2019.xlsx"))
    return context


@pytest.fixture
def page(qtbot: Any, demo_context: PageContext) -> BudgetPage:
    page = BudgetPage(demo_context)
    qtbot.addWidget(page)
    page.show()
    page.load()
    demo_context.tasks.wait()
    return page


def test_the_meetings_of_the_year_stand_in_order_and_only_those_held_count(page: BudgetPage) -> None:
    assert page.ui.titleLabel.text() == "2019年预算审查"
    assert numbers(page) == ["YS2019-01", "YS2019-02", "YS2019-03", "YS2019-04"]
    assert page.ui.footLabel.text() == "已召开 3 次，日期未到 1 次（未计入）"
    assert page.ui.headingLabel.text() == "预算联网监督：10 个单位 · 预警 4 次 · 未销号 0 次"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("决算", ["YS2019-03"]),
        ("没有这样的会议", []),
    ],
)
def test_the_filter_narrows_the_meetings_by_text(
    page: BudgetPage, demo_context: PageContext, words: str, found: list[str]
) -> None:
    settle(page, demo_context, words)
    assert numbers(page) == found
    settle(page, demo_context, "")
    assert len(numbers(page)) == 4


def test_the_filter_finds_the_meetings_of_a_deputy_by_initials(
    page: BudgetPage, demo_context: PageContext
) -> None:
    settle(page, demo_context, "gzf")  # 关志芬
    assert numbers(page) == ["YS2019-01"]
    settle(page, demo_context, "zzzz")
    assert numbers(page) == []
    assert page.ui.footLabel.text() == "已召开 0 次"


def test_the_meeting_that_is_selected_stands_beside_the_list(
    page: BudgetPage, demo_context: PageContext
) -> None:
    page.ui.budgetTable.selectRow(2)
    demo_context.tasks.wait()
    words = page.ui.detailPanel.words()
    assert "2018年财政决算草案初审会议" in words
    assert "2019年9月19日" in words
    assert "参加代表（7 人）" in words


@pytest.mark.parametrize("view", ["meetings", "monitor"])
def test_a_meeting_is_opened_by_its_key_even_where_the_filter_hid_it(
    page: BudgetPage, demo_context: PageContext, view: str
) -> None:
    with demo_context.store.read() as session:
        wanted = session.scalars(select(BudgetMeeting.id).where(BudgetMeeting.number == "YS2019-04")).one()
    settle(page, demo_context, "决算")
    page.show_view(view)
    page.open_record("budget_meeting", wanted)
    demo_context.tasks.wait()
    assert page.ui.viewChips.key() == "meetings"
    assert page.ui.budgetFilterEdit.text() == ""
    assert page.ui.budgetTable.current_key() == wanted
    assert "YS2019-04" in page.ui.detailPanel.words()
    assert "（尚未到）" in page.ui.detailPanel.words()


def test_the_monitoring_shows_every_unit_s_months_in_words(
    page: BudgetPage, demo_context: PageContext
) -> None:
    page.show_view("monitor")
    demo_context.tasks.wait()
    rows = {row[0]: row[1:] for row in page.ui.monitorGrid.texts()}
    assert len(rows) == 10
    assert rows["教育局"] == ["销号", *["正常"] * 9, "–", "–"]
    assert [text for row in rows.values() for text in row].count("销号") == 4


def test_the_monitoring_is_narrowed_by_the_unit_s_name(page: BudgetPage, demo_context: PageContext) -> None:
    page.show_view("monitor")
    settle(page, demo_context, "教育")
    assert units(page) == ["教育局"]


def test_a_month_of_a_unit_is_opened_by_its_key(page: BudgetPage, demo_context: PageContext) -> None:
    with demo_context.store.read() as session:
        wanted = session.scalars(
            select(MonitorEntry.id).where(MonitorEntry.unit == "教育局", MonitorEntry.month == 1)
        ).one()
    settle(page, demo_context, "财政")
    page.open_record("monitor_entry", wanted)
    demo_context.tasks.wait()
    assert page.ui.viewChips.key() == "monitor"
    assert page.ui.budgetFilterEdit.text() == ""
    grid = page.ui.monitorGrid
    assert grid.grid.cell(grid.currentIndex().row(), grid.currentIndex().column()).target == (
        "monitor_entry",
        wanted,
    )
    words = page.ui.detailPanel.words()
    assert "教育局" in words
    assert "2019年1月" in words
    assert "已销号" in words


def test_another_year_is_read_when_it_is_chosen(page: BudgetPage, demo_context: PageContext) -> None:
    demo_context.year.choose(2018)
    demo_context.tasks.wait()
    assert page.ui.titleLabel.text() == "2018年预算审查"
    assert numbers(page) == []
    assert units(page) == []


def test_a_change_elsewhere_is_read_again(page: BudgetPage, demo_context: PageContext, qtbot: Any) -> None:
    page.show()
    with demo_context.store.write("测试") as session:
        meeting = session.scalars(select(BudgetMeeting).where(BudgetMeeting.number == "YS2019-02")).one()
        meeting.name = "改过名称的会议"
    demo_context.changes.notify("budget")
    demo_context.tasks.wait()
    name = page.ui.budgetTable.model().index
    qtbot.waitUntil(lambda: name(1, 2).data() == "改过名称的会议", timeout=5000)


def test_the_monitoring_is_narrowed_by_initials_and_pinyin(
    page: BudgetPage, demo_context: PageContext
) -> None:
    page.show_view("monitor")
    settle(page, demo_context, "JYJ")
    assert units(page) == ["教育局"]
    settle(page, demo_context, "caizheng")
    assert units(page) == ["财政局"]
    settle(page, demo_context, "zzzz")
    assert units(page) == []
    assert "教育局" not in page.ui.detailPanel.words()


def test_a_month_without_a_record_shows_no_other_month_s_record(
    page: BudgetPage, demo_context: PageContext
) -> None:
    page.show_view("monitor")
    demo_context.tasks.wait()
    assert "支出进度偏慢" in page.ui.detailPanel.words()
    grid = page.ui.monitorGrid
    with demo_context.store.write("测试") as session:
        entry = session.scalars(
            select(MonitorEntry).where(MonitorEntry.unit == "财政局", MonitorEntry.month == 10)
        ).one()
        entry.deleted_at = demo_context.clock.now()
    demo_context.changes.notify("budget")
    demo_context.tasks.wait()
    row = units(page).index("财政局")
    grid.setCurrentIndex(grid.grid.index(row, 10))
    demo_context.tasks.wait()
    assert grid.texts()[row][10] == "缺"
    assert page.ui.detailPanel.words() == "财政局 10月：缺数据。"
