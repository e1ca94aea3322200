"""What stands beside the list of matters besides the steps: papers, attached files, followers, other years, charts."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from sqlalchemy import select

from rongui_desktop.domain.codes import Disposition, EntryState, EventKind, Source
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import OpinionFollower, OpinionOrigin
from rongui_desktop.domain.records import Opinion, SupervisionActivity
from rongui_desktop.services.handling import Step, take_step
from rongui_desktop.services.opinion_entry import OpinionEntry, register_opinion
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.followers_dialog import FollowersDialog
from rongui_desktop.ui.dialogs.origin_dialog import OriginDialog
from rongui_desktop.ui.dialogs.paper_dialog import PaperDialog
from rongui_desktop.ui.dialogs.reason_dialog import ReasonDialog
from rongui_desktop.ui.lists.detail_panel import LinkLabel
from rongui_desktop.ui.pages.opinions_page import OpinionsPage
from rongui_desktop.ui.widgets.attachments_strip import AttachmentsStrip
from tests.keyboard import asked


@pytest.fixture
def matter(demo: PageContext) -> UUID:
    """A matter that was assigned today."""
    entry = OpinionEntry(
        source=Source.OTHER,
        raised_on=date(2019, 11, 27),
        category="交通出行",
        content="桂新路人行道破损。",
        disposition=Disposition.SUBDISTRICT,
        department="交警中队",
    )
    key = register_opinion(demo.store, entry).id
    take_step(demo.store, [key], Step(kind=EventKind.ASSIGNED, by_rule=True))
    return key


@pytest.fixture
def page(qtbot: Any, demo: PageContext, settle: Any, matter: UUID) -> OpinionsPage:
    page = OpinionsPage(demo)
    qtbot.addWidget(page)
    page.resize(1326, 690)
    page.show()
    page.load()
    settle()
    page.open_record("opinion", matter)
    settle()
    return page


def assigned(context: PageContext, key: UUID) -> HandlingEvent:
    with context.store.read() as session:
        query = select(HandlingEvent).where(
            HandlingEvent.opinion_id == key, HandlingEvent.kind == EventKind.ASSIGNED
        )
        return session.scalars(query).one()


@pytest.fixture
def opened_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to other programs."""
    files: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: files.append(str(Path(url.toLocalFile()))) or True
    )
    return files


def test_an_issued_paper_gives_its_number_and_ends_the_undo(
    page: OpinionsPage,
    demo: PageContext,
    settle: Any,
    messages: Any,
    matter: UUID,
    tmp_path: Path,
    opened_files: list[str],
) -> None:
    target = tmp_path / "交办单.docx"
    page.ui.detailPanel.acted.emit("papers")
    dialog = asked(PaperDialog)
    assert dialog.ui.paperCombo.text() == "交办单"
    messages.answers.append(target)
    dialog.ui.saveButton.click()
    settle()
    assert opened_files == [str(target)]
    assert not assigned(demo, matter).sent
    page.save_and_print()
    dialog = asked(PaperDialog)
    dialog.ui.issueCheck.setChecked(True)
    messages.answers.append(target)
    dialog.ui.saveButton.click()
    settle()
    event = assigned(demo, matter)
    assert event.sent
    assert event.document_number == "容人大工委交〔2019〕1号"
    document = docx.Document(str(target))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    words = "".join([*cells, *(paragraph.text for paragraph in document.paragraphs)])
    assert "桂新路人行道破损。" in words
    assert "容人大工委交〔2019〕1号" in words
    timeline = page.ui.detailPanel.timeline
    assert timeline is not None
    assert [row.may_take_back for row in timeline.rows()] == [False, False]


def test_files_are_attached_to_the_matter_that_is_shown(
    page: OpinionsPage, demo: PageContext, settle: Any, matter: UUID, tmp_path: Path, messages: Any
) -> None:
    file = tmp_path / "来信.txt"
    file.write_text("桂新路人行道破损。", "utf-8")
    strip = page.ui.detailPanel.findChild(AttachmentsStrip)
    assert strip is not None
    assert strip.isVisibleTo(page)
    messages.open_files = lambda *_asked: [file]
    strip.findChild(QPushButton, "addAttachmentButton").click()
    settle()
    assert [each.name for each in strip.files] == ["来信.txt"]
    page.ui.opinionsTable.selectRow(3)
    settle()
    assert strip.files == ()
    page.open_record("opinion", matter)
    settle()
    assert [each.name for each in strip.files] == ["来信.txt"]


def test_deputies_are_chosen_by_keyboard_to_follow_a_matter(
    page: OpinionsPage, demo: PageContext, settle: Any, matter: UUID
) -> None:
    page.ui.detailPanel.acted.emit("followers")
    dialog = asked(FollowersDialog)
    dialog.ui.followerCombo.setEditText("没有这人")
    dialog.ui.saveButton.click()
    assert "没有“没有这人”" in dialog.ui.followerError.text()
    for name in ("罗仪强", "欧阳雯伟"):
        dialog.ui.followerCombo.set_text(name)
        QTest.keyClick(dialog.ui.followerCombo.lineEdit(), Qt.Key.Key_Return)
    dialog.ui.followersList.setCurrentRow(0)
    QTest.keyClick(dialog.ui.followersList, Qt.Key.Key_Delete)
    dialog.ui.saveButton.click()
    settle()
    with demo.store.read() as session:
        followers = session.scalars(select(OpinionFollower).where(OpinionFollower.opinion_id == matter)).all()
    assert len(followers) == 1
    assert "跟进代表：欧阳雯伟" in page.ui.detailPanel.words()


def test_a_withdrawn_matter_keeps_its_number_and_comes_back(
    page: OpinionsPage, demo: PageContext, settle: Any, matter: UUID
) -> None:
    page.ui.detailPanel.acted.emit("withdraw")
    dialog = asked(ReasonDialog)
    dialog.ui.reasonEdit.setText("重复登记")
    dialog.ui.acceptButton.click()
    settle()
    assert "作废 1" in page.ui.stateChips.texts()
    assert page.ui.detailPanel.steps.kinds == ()
    page.ui.detailPanel.acted.emit("restore")
    settle()
    with demo.store.read() as session:
        assert session.get_one(Opinion, matter).state is EntryState.VALID
    assert page.ui.detailPanel.steps.kinds[0] is EventKind.RECEIVED


def test_a_record_of_another_year_turns_the_page_to_it(
    page: OpinionsPage, demo: PageContext, settle: Any, matter: UUID
) -> None:
    demo.year.choose(2020)
    settle()
    assert page.ui.opinionsTable.model().rowCount() == 0
    page.open_record("opinion", matter)
    settle()
    assert demo.year.value == 2019
    assert page.ui.opinionsTable.current_key() == matter


def test_a_bar_of_a_department_lists_its_matters(page: OpinionsPage, settle: Any, cells: Any) -> None:
    page.show_view("charts")
    chart = page.ui.departmentChart
    place = [bar.label for bar in chart.bars].index("交警中队")
    chart.picked.emit(place)
    settle()
    rows = cells(page.ui.opinionsTable)
    assert {row[5] for row in rows} == {"交警中队"}
    assert page.ui.filterRow.findChild(QPushButton, "clearFiltersButton").isEnabled()


def test_steps_wait_while_the_record_lies_ahead_of_the_day(
    page: OpinionsPage, settle: Any, demo: PageContext
) -> None:
    with demo.store.read() as session:
        key = session.scalars(select(Opinion.id).where(Opinion.number == "容夜接〔2019〕68号")).one()
    page.open_record("opinion", key)
    settle()
    assert page.ui.detailPanel.steps.kinds == ()
    assert "有尚未到日子的记录" in page.ui.detailPanel.words()


def test_the_visits_that_a_matter_arose_from_are_found_by_number_and_open_with_a_click(
    page: OpinionsPage, demo: PageContext, settle: Any, matter: UUID, opened: list[tuple[str, Any]]
) -> None:
    button = page.ui.detailPanel.findChild(QPushButton, "originButton")
    assert button is not None
    button.click()
    dialog = asked(OriginDialog)
    combo, listed = dialog.ui.activityCombo, dialog.ui.activitiesList
    combo.setEditText("没有的活动")
    dialog.ui.saveButton.click()
    assert "没有“没有的活动”这次监督活动" in dialog.ui.activityError.text()
    combo.setEditText("JD2019-006")
    QTest.keyClick(combo.lineEdit(), Qt.Key.Key_Return)
    assert listed.count() == 1
    # The one that still stands in the field counts too.
    combo.setEditText("JD2019-005")
    dialog.ui.saveButton.click()
    settle()
    assert origins(demo, matter) == ["JD2019-006", "JD2019-005"]
    keys = {}
    with demo.store.read() as session:
        for each in session.scalars(select(SupervisionActivity)):
            keys[each.number] = each.id
    links = [each for each in page.ui.detailPanel.findChildren(LinkLabel) if each.text().startswith("JD")]
    assert links[0].text() == "JD2019-006 2019-11-02 座谈 顺兴大桥土地收回"
    for link in links:
        link.click()
    assert opened == [("supervision_activity", keys[n]) for n in ("JD2019-006", "JD2019-005")]
    # Delete takes one out.
    page.ui.detailPanel.acted.emit("origin")
    dialog = asked(OriginDialog)
    listed = dialog.ui.activitiesList
    assert [listed.item(row).text()[:10] for row in range(listed.count())] == ["JD2019-006", "JD2019-005"]
    listed.setCurrentRow(0)
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    dialog.ui.saveButton.click()
    settle()
    assert origins(demo, matter) == ["JD2019-005"]


def origins(context: PageContext, key: UUID) -> list[str]:
    """The numbers of the activities that a matter arose from, as stored."""
    with context.store.read() as session:
        query = (
            select(SupervisionActivity.number)
            .join(OpinionOrigin, OpinionOrigin.activity_id == SupervisionActivity.id)
            .where(OpinionOrigin.opinion_id == key)
            .order_by(OpinionOrigin.rank)
        )
        return list(session.scalars(query))
