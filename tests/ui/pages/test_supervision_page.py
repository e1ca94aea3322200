"""监督安排 on the demonstration year."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from rongui_desktop.domain.records import KeyProject, SupervisionActivity, SupervisionObject
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.pages.supervision_page import SupervisionPage
from rongui_desktop.ui.supervision.matrix_cells import Band
from tests.keyboard import press


@pytest.fixture
def page(qtbot: Any, demo: PageContext, settle: Any) -> SupervisionPage:
    page = SupervisionPage(demo)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.show()
    page.load()
    settle()
    return page


def names(page: SupervisionPage) -> list[str]:
    return [row[0] for row in page.ui.matrixGrid.texts()]


def test_the_matrix_shows_every_project_and_quarter(page: SupervisionPage) -> None:
    ui = page.ui
    assert ui.titleLabel.text() == "2019年重点项目监督"
    assert ui.headingLabel.text() == "22 个项目 · 5 个代表小组 · 已监督 53 次 · 未按计划 8 个"
    assert ui.stateChips.texts() == ["全部 28", "本季度未监督 12", "未按计划或暂停 8", "河涌和其他对象 6"]
    texts = ui.matrixGrid.texts()
    assert len(texts) == 28
    assert texts[0] == [
        "顺通大桥项目（一期）",
        "第一小组",
        "未按计划",
        "! 未监督",
        "✓ 5月17日",
        "✓ 9月2日",
        "▲ 10月2日 滞后",
    ]
    assert ui.matrixGrid.titles()[3:] == ["第一季度", "第二季度", "第三季度", "第四季度"]
    assert "部分拆迁户要价过高" in ui.detailPanel.words()


def test_the_workbench_s_word_shows_what_this_quarter_still_asks_for(
    page: SupervisionPage, settle: Any
) -> None:
    page.open_record("supervision", "unsupervised")
    settle()
    rows = page.ui.matrixGrid.texts()
    assert len(rows) == 12
    assert all(row[6].startswith(("! ", "○ ")) for row in rows)


def test_group_and_text_narrow_the_matrix(page: SupervisionPage, settle: Any) -> None:
    combo = page.ui.groupCombo
    assert [combo.itemText(place) for place in range(combo.count())] == [
        "全部小组",
        *(f"第{number}代表小组" for number in "一二三四五"),
    ]
    combo.setCurrentIndex(2)
    combo.activated.emit(2)
    settle()
    assert {row[1] for row in page.ui.matrixGrid.texts()} == {"第二小组"}
    page.ui.supervisionFilterEdit.setText("学校")
    settle()
    assert names(page) == ["重点监督项目17（学校改扩建）"]
    assert page.ui.stateChips.texts()[0] == "全部 1"


def test_moving_through_the_cells_shows_the_project_or_the_activity(
    page: SupervisionPage, demo: PageContext, settle: Any
) -> None:
    grid = page.ui.matrixGrid
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Down)
    settle()
    assert "顺兴大桥土地收回" in page.ui.detailPanel.words()
    for _ in range(4):
        QTest.keyClick(grid, Qt.Key.Key_Right)
    settle()
    assert "2019年5月17日" in page.ui.detailPanel.words()
    QTest.keyClick(grid, Qt.Key.Key_Return)
    settle()
    assert page.ui.viewChips.key() == "list"
    with demo.store.read() as session:
        number = session.scalars(
            select(SupervisionActivity.number).where(
                SupervisionActivity.id == page.ui.supervisionTable.current_key()
            )
        ).one()
    assert number == "JD2019-004"


def test_the_list_of_activities_has_its_totals(page: SupervisionPage, settle: Any, cells: Any) -> None:
    page.show_view("list")
    settle()
    rows = cells(page.ui.supervisionTable)
    assert len(rows) == 78
    assert (
        page.ui.footLabel.text()
        == "共 78 次，代表小组监督重点项目 53 次，集中视察 6 次，日期未到 13 次（未计入）"
    )
    assert rows[0][7] == "已开展"
    assert rows[-1][7] == "日期未到"


def test_project_river_and_activity_are_opened(page: SupervisionPage, demo: PageContext, settle: Any) -> None:
    with demo.store.read() as session:
        project = session.scalars(select(KeyProject.id).where(KeyProject.name == "振华片区单行")).one()
        river = session.scalars(
            select(SupervisionObject.id).where(SupervisionObject.name == "高黎上涌")
        ).one()
        activity = session.scalars(
            select(SupervisionActivity.id).where(SupervisionActivity.number == "JD2019-020")
        ).one()
    page.open_record("supervision", "unsupervised")
    for kind, key, words in (
        ("key_project", project, "振华片区单行"),
        ("supervision", river, "治理已基本完成"),
        ("supervision_activity", activity, "JD2019-020"),
    ):
        page.open_record(kind, key)
        settle()
        assert words in page.ui.detailPanel.words()
    assert page.ui.viewChips.key() == "list"


def test_the_matrix_is_exported(page: SupervisionPage, messages: Any, settle: Any, tmp_path: Path) -> None:
    messages.answers.append(tmp_path / "监督.xlsx")
    QTest.mouseClick(page.ui.exportButton, Qt.MouseButton.LeftButton)
    settle()
    rows = list(openpyxl.load_workbook(tmp_path / "监督.xlsx").active.iter_rows(values_only=True))
    texts = ["|".join(str(cell or "") for cell in row) for row in rows]
    assert any("顺通大桥项目（一期）" in text and "▲ 10月2日 滞后" in text for text in texts)


def test_a_year_without_records_is_empty_and_calm(
    page: SupervisionPage, demo: PageContext, settle: Any
) -> None:
    demo.year.choose(2018)
    settle()
    assert page.ui.headingLabel.text().startswith("0 个项目")
    # The rivers stay: nothing was done for them in that year.
    assert [row[3:] for row in page.ui.matrixGrid.texts()] == [["– 无记录"] * 4] * 2


def test_the_matrix_stands_in_bands_of_the_groups_and_the_keyboard_passes_their_heads(
    page: SupervisionPage, demo: PageContext, settle: Any
) -> None:
    grid = page.ui.matrixGrid
    before = {row[0] for row in grid.texts()}
    page.menu.bands.trigger()
    heads = [place for place, row in enumerate(page._rows_shown) if isinstance(row, Band)]  # noqa: SLF001
    words = [grid.texts()[place][0] for place in heads]
    assert words[0] == "第一代表小组：5 个项目，第四季度已监督 2 个，未监督 3 个"
    assert words[-1].startswith("未编组：")
    assert {row[0] for row in grid.texts()} - set(words) == before
    assert grid.columnSpan(heads[1], 0) == grid.grid.columnCount()
    # Down from the last row of a band goes to the first of the next.
    grid.setFocus()
    grid.setCurrentIndex(grid.grid.index(heads[1] - 1, 3))
    press(Qt.Key.Key_Down)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (heads[1] + 1, 3)
    assert page.place().row.group == "第二代表小组"
    press(Qt.Key.Key_Up)
    assert grid.currentIndex().row() == heads[1] - 1
    assert demo.local.get("supervision_bands") is True
    again = SupervisionPage(demo)
    assert again.menu.bands.isChecked()
    again.deleteLater()
    page.menu.bands.trigger()
    assert not [row for row in page._rows_shown if isinstance(row, Band)]  # noqa: SLF001
    assert page.place().row.group == "第一代表小组"


def test_the_matrix_is_filtered_by_initials(page: SupervisionPage, settle: Any) -> None:
    page.ui.supervisionFilterEdit.setText("stdq")
    page.ui.supervisionFilterEdit.returnPressed.emit()
    assert names(page) == ["顺通大桥项目（一期）"]
