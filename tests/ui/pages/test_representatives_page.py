"""代表 on the demonstration year."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from rongui_desktop.domain.names import stroke_key
from rongui_desktop.domain.records import DeputyGroup, Representative
from rongui_desktop.ui import theme
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.lists.detail_panel import DetailPanel
from rongui_desktop.ui.pages.representatives_page import RepresentativesPage
from rongui_desktop.ui.widgets.charts import ColumnChart


@pytest.fixture
def page(qtbot: Any, demo: PageContext, settle: Any) -> RepresentativesPage:
    page = RepresentativesPage(demo)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.show()
    page.load()
    settle()
    return page


def chart(panel: DetailPanel) -> ColumnChart:
    found = panel.findChild(ColumnChart)
    assert found is not None
    return found


def test_all_people_are_listed_with_seats_and_visits(page: RepresentativesPage, cells: Any) -> None:
    rows = cells(page.ui.representativesTable)
    assert len(rows) == 56
    assert rows[0][:7] == ["R001", "李梅婉", "省人大代表", "第一代表小组", "10", "22", "达标"]
    assert page.ui.footLabel.text() == "共 56 人，在任人大代表 42 人，走访未达标 3 人"
    assert page.ui.circleChips.texts() == ["全部 56", "在任人大代表 42", "走访未达标 3", "其他身份 14"]
    assert "李梅婉" in page.ui.detailPanel.words()
    assert [bar.total for bar in chart(page.ui.detailPanel).bars] == [1] * 10 + [0, 0]


def test_the_workbench_s_word_shows_those_below_quota(
    page: RepresentativesPage, settle: Any, cells: Any
) -> None:
    page.open_record("representatives", "below_quota")
    settle()
    assert [row[1] for row in cells(page.ui.representativesTable)] == ["黄国", "霍敏", "钱欣"]
    assert "7月未走访" in page.ui.detailPanel.words()
    assert page.ui.circleChips.key() == "走访未达标"


def test_initials_filter_the_list(page: RepresentativesPage, settle: Any, cells: Any) -> None:
    QTest.keyClicks(page.ui.representativesFilterEdit, "lmw")
    settle()
    assert [row[1] for row in cells(page.ui.representativesTable)] == ["李梅婉"]
    assert page.ui.circleChips.texts()[0] == "全部 1"


def test_a_person_and_the_people_of_a_group_are_opened(
    page: RepresentativesPage, demo: PageContext, settle: Any, cells: Any
) -> None:
    with demo.store.read() as session:
        person = session.scalars(select(Representative.id).where(Representative.name == "钱欣")).one()
        group = session.scalars(select(DeputyGroup.id).where(DeputyGroup.name == "第三代表小组")).one()
    page.open_record("representatives", "below_quota")
    settle()
    page.open_record("representative", person)
    settle()
    assert page.ui.representativesTable.current_key() == person
    page.open_record("deputy_group", group)
    settle()
    assert {row[3] for row in cells(page.ui.representativesTable)} == {"第三代表小组"}


def test_visits_are_those_of_the_chosen_year(
    page: RepresentativesPage, demo: PageContext, settle: Any, cells: Any
) -> None:
    demo.year.choose(2018)
    settle()
    rows = cells(page.ui.representativesTable)
    assert {row[4] for row in rows} == {"0"}
    assert "2018年履职" in page.ui.detailPanel.words()


def test_the_order_of_names_is_chosen_by_keyboard_and_remembered(
    page: RepresentativesPage, demo: PageContext, settle: Any, cells: Any
) -> None:
    page.ui.representativesTable.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    settle()
    page.ui.orderCombo.setFocus()
    QTest.keyClick(page.ui.orderCombo, Qt.Key.Key_Down)
    settle()
    names = [row[1] for row in cells(page.ui.representativesTable)]
    assert names == sorted(names, key=stroke_key)
    # 卜 has two strokes, 丁 is not among them.
    assert names[0] == "卜俊鸿"
    assert demo.local.get("order/representatives") == "按姓氏笔画"
    QTest.keyClick(page.ui.orderCombo, Qt.Key.Key_End)
    settle()
    groups = [row[3] for row in cells(page.ui.representativesTable)]
    assert list(dict.fromkeys(groups))[:5] == [f"第{n}代表小组" for n in "一二三四五"]


def test_the_list_follows_the_size_of_the_type(
    page: RepresentativesPage, look: Any, qtbot: Any, demo: PageContext
) -> None:
    table = page.ui.representativesTable
    table.setColumnWidth(1, 200)
    qtbot.wait(600)
    before = [table.columnWidth(place) for place in range(9)], table.rowHeight(0)
    theme.apply(look, large=True)
    qtbot.wait(600)
    ratio = table.fontMetrics().height() / (before[1] / 1.9)
    assert ratio > 1.15
    for place, width in enumerate(before[0]):
        assert table.columnWidth(place) == pytest.approx(width * ratio, rel=0.05)
    assert table.rowHeight(0) == pytest.approx(before[1] * ratio, rel=0.05)
    theme.apply(look, large=False)
    qtbot.wait(600)
    assert [table.columnWidth(place) for place in range(9)] == pytest.approx(before[0], abs=2)
    # What the user set is kept in the measure of the ordinary type.
    assert demo.local.get("columns/representatives")["name"] == pytest.approx(200, rel=0.12)
