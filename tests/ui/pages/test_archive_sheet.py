"""履职档案 in the window: every line opens its record, the Word file is written from there."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from rongui_desktop.domain.records import Representative
from rongui_desktop.services import archive
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.page_table import PAGE_OF
from rongui_desktop.ui.pages.representatives_page import RepresentativesPage
from rongui_desktop.ui.widgets.charts import ColumnChart
from tests.keyboard import press, until


@pytest.fixture
def page(qtbot: Any, demo: PageContext, settle: Any) -> RepresentativesPage:
    page = RepresentativesPage(demo)
    qtbot.addWidget(page)
    page.resize(1326, 690)
    page.show()
    until(page.isActiveWindow)
    page.load()
    settle()
    QTest.mouseClick(page.ui.archiveButton, Qt.MouseButton.LeftButton)
    settle()
    return page


def test_every_line_leads_to_its_record(page: RepresentativesPage, demo: PageContext, settle: Any) -> None:
    opened: list[tuple[str, UUID]] = []
    demo.navigator.navigate.connect(lambda kind, key: opened.append((kind, key)))
    ui = page.ui.archiveSheet.ui
    with demo.store.read() as session:
        first = session.scalars(select(Representative.id).where(Representative.number == "R001")).one()
    dossier = archive.dossier(demo.store, first, 2019)
    assert dossier is not None
    assert ui.titleLabel.text() == "李梅婉"
    assert ui.partChips.texts()[0] == f"全部 {len(dossier.lines)}"
    assert ui.archiveTable.hasFocus()
    for _ in dossier.lines:
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Down)
    assert opened == [(line.record_type, line.record_id) for line in dossier.lines]
    assert {kind for kind, _ in opened} <= PAGE_OF.keys()


def test_totals_and_charts_stand_beside(page: RepresentativesPage, demo: PageContext, settle: Any) -> None:
    panel = page.ui.archiveSheet.ui.archivePanel
    assert "10 次，22 户，21 人次" in panel.words()
    visits, months, kinds = panel.findChildren(ColumnChart)
    assert [bar.total for bar in visits.bars] == [1] * 10 + [0, 0]
    assert sum(bar.total for bar in months.bars) == sum(bar.total for bar in kinds.bars) == 23


def test_parts_filter_and_escape(page: RepresentativesPage, settle: Any, cells: Any) -> None:
    ui = page.ui.archiveSheet.ui
    chips = {button.text().split()[0]: button for button in ui.partChips.findChildren(type(ui.backButton))}
    QTest.mouseClick(chips["学习培训"], Qt.MouseButton.LeftButton)
    settle()
    assert {row[1] for row in cells(ui.archiveTable)} == {"学习培训"}
    QTest.keyClicks(ui.archiveFilterEdit, "2019-05")
    settle()
    assert [row[0] for row in cells(ui.archiveTable)] == ["2019-05-16"]
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    settle()
    assert page.ui.bodyStack.currentWidget() is page.ui.rosterSheet


def test_the_word_file_is_written(
    page: RepresentativesPage, messages: Any, settle: Any, tmp_path: Path
) -> None:
    path = tmp_path / "a.docx"
    messages.answers.append(path)
    QTest.mouseClick(page.ui.archiveSheet.ui.wordButton, Qt.MouseButton.LeftButton)
    settle()
    assert "代表履职档案" in Document(str(path)).paragraphs[0].text
