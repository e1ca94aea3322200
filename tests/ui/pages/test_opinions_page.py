"""意见建议 on the demonstration year."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from sqlalchemy import select

from rongui_desktop.domain.records import Opinion, Suggestion
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.pages.opinions_page import OpinionsPage
from rongui_desktop.ui.widgets.charts import CLOSED_OPEN, print_widget


@pytest.fixture
def page(qtbot: Any, demo: PageContext, settle: Any) -> OpinionsPage:
    page = OpinionsPage(demo)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.show()
    page.load()
    settle()
    return page


def chip(page: OpinionsPage, word: str) -> Any:
    return next(
        b for b in page.ui.stateChips.findChildren(type(page.ui.exportButton)) if b.text().startswith(word)
    )


def test_the_year_is_listed_with_states_counts_and_the_first_record_beside_it(
    page: OpinionsPage, cells: Any
) -> None:
    ui = page.ui
    assert ui.titleLabel.text() == "2019年意见建议"
    assert ui.opinionsTable.model().rowCount() == 220
    assert ui.footLabel.text() == "共 220 件，办结 163 件，办理中 24 件，日期未到 33 件（未计入）"
    assert ui.stateChips.texts() == [
        "全部 220",
        "待交办 3",
        "办理中 24",
        "7日内到期 1",
        "逾期 12",
        "待回访 0",
        "已办结 163",
        "作废 0",
        "日期未到 33",
    ]
    first = cells(ui.opinionsTable)[0]
    assert first[0] == "容夜接〔2019〕68号"
    assert first[2] == "待交办"
    assert "容夜接〔2019〕68号 · 夜间接待" in ui.detailPanel.words()


def test_a_chip_lists_the_matters_in_that_state(page: OpinionsPage, settle: Any, cells: Any) -> None:
    QTest.mouseClick(chip(page, "逾期"), Qt.MouseButton.LeftButton)
    settle()
    rows = cells(page.ui.opinionsTable)
    assert len(rows) == 12
    assert all(row[2].startswith("逾期 ") for row in rows)
    assert page.ui.footLabel.text() == "逾期 12 件"
    QTest.mouseClick(chip(page, "全部"), Qt.MouseButton.LeftButton)
    settle()
    assert page.ui.opinionsTable.model().rowCount() == 220


def test_typing_filters_list_and_counts(page: OpinionsPage, settle: Any, cells: Any) -> None:
    page.ui.opinionsFilterEdit.setText("路灯")
    settle()
    rows = cells(page.ui.opinionsTable)
    assert 0 < len(rows) < 60
    assert all("路灯" in row[3] or row[3] == "（保密事项）" for row in rows)
    assert page.ui.stateChips.texts()[0] == f"全部 {len(rows)}"
    page.ui.opinionsFilterEdit.setText("不会有的词语")
    settle()
    assert page.ui.opinionsTable.model().rowCount() == 0
    assert "在左边选一条记录" in page.ui.detailPanel.words()


def test_a_header_click_sorts(page: OpinionsPage, settle: Any, cells: Any) -> None:
    header = page.ui.opinionsTable.horizontalHeader()
    header.setSortIndicator(6, Qt.SortOrder.AscendingOrder)
    settle()
    due = [row[6] for row in cells(page.ui.opinionsTable) if row[6]]
    assert due == sorted(due)


def test_a_record_is_opened_even_if_the_filter_hides_it(
    page: OpinionsPage, demo: PageContext, settle: Any
) -> None:
    with demo.store.read() as session:
        key = session.scalars(select(Opinion.id).where(Opinion.number == "容公接〔2019〕28号")).one()
    page.ui.opinionsFilterEdit.setText("没有")
    settle()
    page.open_record("opinion", key)
    settle()
    assert page.ui.opinionsFilterEdit.text() == ""
    assert page.ui.opinionsTable.current_key() == key
    assert "容公接〔2019〕28号" in page.ui.detailPanel.words()
    assert "逾期 161 天" in page.ui.detailPanel.words()


def test_the_workbench_s_word_shows_that_state_of_all_years(page: OpinionsPage, settle: Any) -> None:
    page.open_record("opinions", "逾期")
    settle()
    assert page.ui.stateChips.key() == "逾期"
    assert page.ui.carriedCheck.isChecked()
    assert page.ui.opinionsTable.model().rowCount() == 12


def test_suggestions_stand_in_a_list_of_their_own(
    page: OpinionsPage, demo: PageContext, settle: Any, cells: Any
) -> None:
    page.show_view("suggestions")
    settle()
    assert len(cells(page.ui.suggestionsTable)) == 2
    assert page.ui.footLabel.text() == "代表建议 2 件，办结 2 件，办理中 0 件（不计入意见建议）"
    assert not page.ui.stateChips.isVisible()
    assert "关于改善容里片区交通的建议" in page.ui.detailPanel.words()
    with demo.store.read() as session:
        key = session.scalars(select(Suggestion.id).order_by(Suggestion.number.desc())).first()
    assert key is not None
    page.show_view("opinions")
    page.open_record("opinions", key)
    settle()
    assert page.ui.viewChips.key() == "suggestions"
    assert page.ui.suggestionsTable.current_key() == key


def test_a_bar_of_a_chart_lists_what_it_counts(page: OpinionsPage, settle: Any, cells: Any) -> None:
    page.show_view("charts")
    assert [bar.total for bar in page.ui.monthChart.bars] == [7, 11, 3, 7, 45, 15, 25, 29, 13, 19, 13, 0]
    page.ui.monthChart.picked.emit(4)
    settle()
    rows = cells(page.ui.opinionsTable)
    assert len(rows) == 45
    assert {row[1][:7] for row in rows} == {"2019-05"}
    assert page.ui.stateChips.texts()[0] == "全部（5月） 45"
    page.ui.channelChart.picked.emit(1)
    settle()
    assert {row[0][:3] for row in cells(page.ui.opinionsTable)} == {"容公接"}
    page.ui.categoryChart.picked.emit(0)
    settle()
    assert {row[7] for row in cells(page.ui.opinionsTable)} == {page.ui.categoryChart.bars[0].label}


def test_confidential_matters_are_masked_in_list_and_detail(
    page: OpinionsPage, demo: PageContext, settle: Any, cells: Any
) -> None:
    with demo.store.read() as session:
        secret = session.scalars(select(Opinion).where(Opinion.number == "容公接〔2019〕31号")).one()
    page.open_record("opinion", secret.id)
    settle()
    row = next(row for row in cells(page.ui.opinionsTable) if row[0] == secret.number)
    assert row[3] == "（保密事项）"
    assert secret.content not in page.ui.detailPanel.words()


def test_links_lead_to_visitor_and_session(
    page: OpinionsPage, opened: list[tuple[str, Any]], demo: PageContext
) -> None:
    panel = page.ui.detailPanel
    links = [b for b in panel.findChildren(type(page.ui.exportButton)) if b.property("role") == "link"]
    assert links
    for link in links:
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert {kind for kind, _ in opened} == {"visitor", "reception_session", "representative"}


def test_the_list_is_exported_as_it_stands(
    page: OpinionsPage, messages: Any, settle: Any, tmp_path: Path
) -> None:
    page.open_record("opinions", "逾期")
    settle()
    messages.answers.append(tmp_path / "意见.xlsx")
    QTest.mouseClick(page.ui.exportButton, Qt.MouseButton.LeftButton)
    settle()
    rows = list(openpyxl.load_workbook(tmp_path / "意见.xlsx").active.iter_rows(values_only=True))
    texts = ["|".join(str(cell or "") for cell in row) for row in rows]
    assert sum("逾期 " in text for text in texts) == 12


def test_another_year_and_a_change_are_followed(page: OpinionsPage, demo: PageContext, settle: Any) -> None:
    demo.year.choose(2020)
    settle()
    assert page.ui.titleLabel.text() == "2020年意见建议"
    assert page.ui.opinionsTable.model().rowCount() == 0
    page.ui.carriedCheck.setChecked(True)
    settle()
    assert page.ui.opinionsTable.model().rowCount() == 57
    demo.year.choose(2019)
    settle()
    with demo.store.write("办结") as session:
        for each in session.scalars(select(Opinion).where(Opinion.number == "容公接〔2019〕28号")):
            each.closed_on = demo.clock.today()
    demo.changes.notify("reception")
    settle()
    assert "逾期 11" in page.ui.stateChips.texts()


def test_the_longest_texts_take_the_room_of_a_wide_window(page: OpinionsPage, qtbot: Any) -> None:
    table = page.ui.opinionsTable
    narrow = table.columnWidth(3)
    others = [table.columnWidth(place) for place in (0, 1, 2, 4, 5, 6)]
    page.resize(1900, 700)
    qtbot.wait(20)
    assert table.columnWidth(3) > narrow + 200
    assert [table.columnWidth(place) for place in (0, 1, 2, 4, 5, 6)] == others
    total = sum(table.columnWidth(place) for place in range(8))
    assert abs(total - table.viewport().width()) < 12
    table.setColumnWidth(3, 150)
    page.resize(1300, 700)
    qtbot.wait(20)
    assert table.columnWidth(3) == pytest.approx(150, abs=2)


def test_a_page_that_nobody_looks_at_is_read_again_when_it_comes_to_the_front(
    page: OpinionsPage, demo: PageContext, settle: Any
) -> None:
    page.hide()
    with demo.store.write("办结") as session:
        for each in session.scalars(select(Opinion).where(Opinion.number == "容公接〔2019〕28号")):
            each.closed_on = demo.clock.today()
    demo.changes.notify("opinions")
    demo.changes.notify("budget")
    settle()
    assert "逾期 12" in page.ui.stateChips.texts()
    page.show()
    settle()
    assert "逾期 11" in page.ui.stateChips.texts()


def test_the_charts_are_printed_as_large_as_fits(page: OpinionsPage, settle: Any) -> None:
    page.show_view("charts")
    settle()
    paper = QImage(3000, 3000, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    print_widget(paper, page.ui.chartsSheet)
    used = round(3000 * page.ui.chartsSheet.height() / page.ui.chartsSheet.width())
    rows = {
        colour: [y for y in range(0, 3000, 5) if any(paper.pixel(x, y) == colour for x in range(0, 3000, 5))]
        for colour in (QColor(series.fill).rgb() for series in CLOSED_OPEN)
    }
    # Bars in both fills, over most of the sheet and nowhere below it.
    for found in rows.values():
        assert used * 0.5 < max(found) < used
        assert min(found) < used * 0.3


def test_in_a_narrow_window_the_heading_gives_way_and_comes_back(page: OpinionsPage, settle: Any) -> None:
    ui = page.ui
    # What 1366×768 at 150 % leaves of the page; in the window it is the window's least size that counts.
    page.setMinimumSize(1, 1)
    page.resize(911, 440)
    settle()
    head = (ui.viewChips, ui.carriedCheck, ui.opinionsFilterEdit, ui.exportButton, ui.newOpinionsButton)
    assert all(each.isVisible() and each.width() >= each.minimumSizeHint().width() for each in head)
    assert ui.newOpinionsButton.geometry().right() <= 911 - 20
    assert not ui.titleLabel.isVisible()
    assert ui.newOpinionsButton.text() == "登记意见"
    page.resize(1326, 690)
    settle()
    assert ui.titleLabel.isVisible()
    assert ui.newOpinionsButton.text() == "登记意见  Ctrl+N"
    assert ui.carriedCheck.text() == "含往年未办结"
