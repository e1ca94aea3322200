"""Steps on the page 意见建议: one at a time and many at once, taken back, corrected; what narrows the list down."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from sqlalchemy import select

from rongui_desktop.domain.codes import Disposition, EventKind, Source
from rongui_desktop.domain.handling_events import RecordState
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.records import Opinion
from rongui_desktop.services.handling import handling_of
from rongui_desktop.services.opinion_entry import OpinionEntry, register_opinion
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.reason_dialog import ReasonDialog
from rongui_desktop.ui.dialogs.step_dialog import StepDialog
from rongui_desktop.ui.opinions.timeline_view import TimelineView
from rongui_desktop.ui.pages.opinions_page import OpinionsPage
from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit
from tests.keyboard import asked

TODAY = date(2019, 11, 27)
NOISE = "振华路道路改造夜间十点后仍在施工，打桩噪声影响休息。"


def letter(
    context: PageContext, content: str = NOISE, department: str | None = "交警中队", **other: Any
) -> UUID:
    """Register a matter that came by letter today."""
    entry = OpinionEntry(
        source=Source.LETTER,
        raised_on=TODAY,
        sender="刘女士",
        category="交通出行",
        content=content,
        disposition=Disposition.SUBDISTRICT,
        department=department,
        **other,
    )
    return register_opinion(context.store, entry).id


@pytest.fixture
def matters(demo: PageContext) -> list[UUID]:
    """Three matters to be assigned."""
    contents = (NOISE, "桂新路人行道破损。", "容里市场门口乱停车。")
    return [letter(demo, content) for content in contents]


@pytest.fixture
def page(qtbot: Any, demo: PageContext, settle: Any, matters: list[UUID]) -> OpinionsPage:
    page = OpinionsPage(demo)
    qtbot.addWidget(page)
    page.resize(1326, 690)
    page.show()
    page.load()
    settle()
    return page


def events_of(context: PageContext, key: UUID) -> list[HandlingEvent]:
    with context.store.read() as session:
        query = select(HandlingEvent).where(HandlingEvent.opinion_id == key)
        return list(session.scalars(query.order_by(HandlingEvent.sequence)))


def take(page: OpinionsPage, kind: EventKind) -> Any:
    page.handling.take(kind)
    return asked(StepDialog)


def choose(page: OpinionsPage, *keys: UUID) -> None:
    """Select rows as Ctrl and a click do."""
    table = page.ui.opinionsTable
    table.clearSelection()
    for key in keys:
        index = table.model().index(table.rows.row_of(key), 0)
        table.selectionModel().select(
            index, table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows
        )


def filter_of(page: OpinionsPage, name: str) -> ChoiceCombo:
    found = page.ui.filterRow.findChild(ChoiceCombo, f"{name}Filter")
    assert isinstance(found, ChoiceCombo)
    return found


def test_three_at_once_are_assigned_each_by_its_own_proposal_and_taken_back_together(
    page: OpinionsPage, demo: PageContext, settle: Any, matters: list[UUID]
) -> None:
    choose(page, *matters)
    settle()
    assert page.ui.detailPanel.steps.kinds == (EventKind.ASSIGNED,)
    assert "已选 3 件" in page.ui.detailPanel.words()
    choose(page, matters[1])
    settle()
    assert "桂新路人行道破损" in page.ui.detailPanel.words()
    choose(page, *matters)
    settle()
    QTest.keyClick(page.ui.opinionsTable, Qt.Key.Key_Return)
    dialog = asked(StepDialog)
    assert "共 3 件" in dialog.ui.headingLabel.text()
    dialog.ui.saveButton.click()
    settle()
    for key in matters:
        assigned = events_of(demo, key)[-1]
        assert (assigned.kind, assigned.department) == (EventKind.ASSIGNED, "交警中队")
        assert assigned.due_on == date(2019, 12, 27)
    undo = page.handling.undo
    assert undo.isVisible()
    undo.findChild(type(dialog.ui.saveButton)).click()
    settle()
    for key in matters:
        kinds = [event.kind for event in events_of(demo, key)]
        assert kinds == [EventKind.REGISTERED, EventKind.ASSIGNED, EventKind.WITHDRAWN]
    with demo.store.read() as session:
        assert {session.get_one(Opinion, key).assigned_on for key in matters} == {None}


def test_when_one_of_several_cannot_nothing_is_written(
    page: OpinionsPage, demo: PageContext, settle: Any, matters: list[UUID]
) -> None:
    choose(page, *matters)
    settle()
    dialog = take(page, EventKind.ASSIGNED)
    dialog.ui.dueEdit.setText("1120")
    dialog.ui.saveButton.click()
    settle()
    words = dialog.ui.dueError.text()
    assert "容来〔2019〕" in words
    assert "所选的3件都没有登记" in words
    assert all([event.kind for event in events_of(demo, key)] == [EventKind.REGISTERED] for key in matters)
    dialog.reject()


def test_an_error_stands_beside_its_field_and_esc_keeps_what_was_typed(
    page: OpinionsPage, demo: PageContext, settle: Any, matters: list[UUID]
) -> None:
    page.open_record("opinion", matters[0])
    settle()
    take(page, EventKind.ASSIGNED).ui.saveButton.click()
    settle()
    dialog = take(page, EventKind.REPLIED)
    dialog.ui.textEdit.setPlainText("已约谈施工单位。")
    dialog.ui.outcomeCombo.set_text("列入计划解决")
    dialog.ui.saveButton.click()
    settle()
    assert dialog.ui.plannedError.text() == "请填写计划解决的日期：办理结果是“列入计划解决”。"
    assert dialog.ui.plannedEdit.property("error") is True
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    again = take(page, EventKind.REPLIED)
    assert again.ui.textEdit.toPlainText() == "已约谈施工单位。"
    assert again.ui.keptBar.isVisible()
    again.ui.plannedEdit.setText("20200331")
    again.ui.saveButton.click()
    settle()
    reply = events_of(demo, matters[0])[-1]
    assert (reply.kind, reply.planned_on) == (EventKind.REPLIED, date(2020, 3, 31))


def test_a_correction_with_its_reason_leaves_both_in_the_timeline(
    page: OpinionsPage, demo: PageContext, settle: Any, matters: list[UUID]
) -> None:
    page.open_record("opinion", matters[0])
    settle()
    take(page, EventKind.ASSIGNED).ui.saveButton.click()
    settle()
    timeline = page.ui.detailPanel.timeline
    assert isinstance(timeline, TimelineView)
    timeline.choose(2)
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    dialog = asked(StepDialog)
    assert dialog.ui.departmentCombo.text() == "交警中队"
    dialog.ui.departmentCombo.set_text("教育局")
    dialog.ui.saveButton.click()
    settle()
    assert dialog.ui.reasonError.text() != ""
    dialog.ui.reasonEdit.setPlainText("选错了部门。")
    dialog.ui.saveButton.click()
    settle()
    corrected = events_of(demo, matters[0])[-1]
    assert (corrected.kind, corrected.refers_to) == (EventKind.CORRECTED, 2)
    assert (corrected.department, corrected.reason) == ("教育局", "选错了部门。")
    rows = page.ui.detailPanel.timeline.rows()
    assert [row.state for row in rows] == [RecordState.VALID, RecordState.CORRECTED, RecordState.VALID]
    with demo.store.read() as session:
        assert session.get_one(Opinion, matters[0]).department == "教育局"


def test_delete_in_the_timeline_takes_the_last_step_back_with_a_reason(
    page: OpinionsPage, demo: PageContext, settle: Any, matters: list[UUID]
) -> None:
    page.open_record("opinion", matters[0])
    settle()
    take(page, EventKind.ASSIGNED).ui.saveButton.click()
    settle()
    QTest.keyClick(page.ui.detailPanel.timeline, Qt.Key.Key_Delete)
    dialog = asked(ReasonDialog)
    dialog.ui.acceptButton.click()
    settle()
    assert dialog.ui.reasonError.text() == "请填写撤销的原因。"
    dialog.ui.reasonEdit.setText("点错了")
    dialog.ui.acceptButton.click()
    settle()
    last = events_of(demo, matters[0])[-1]
    assert (last.kind, last.refers_to, last.reason) == (EventKind.WITHDRAWN, 2, "点错了")
    assert page.ui.detailPanel.steps.kinds[0] is EventKind.REVIEWED


def test_the_proposed_due_date_moves_with_the_day_until_it_is_typed(
    page: OpinionsPage, settle: Any, matters: list[UUID], demo: PageContext
) -> None:
    page.open_record("opinion", matters[0])
    settle()
    dialog = take(page, EventKind.ASSIGNED)
    dialog.ui.dayEdit.setText("1126")
    settle()
    assert dialog.ui.dueEdit.value() == date(2019, 12, 26)
    assert dialog.ui.dueHint.text() == "按“30天”"
    dialog.ui.dueEdit.setText("1210")
    dialog.ui.dayEdit.setText("1127")
    settle()
    assert dialog.ui.dueEdit.value() == date(2019, 12, 10)
    assert not dialog.ui.dueHint.isVisible()
    dialog.reject()


def test_matters_are_linked_from_those_that_resemble_and_handled_together(
    page: OpinionsPage, demo: PageContext, settle: Any, matters: list[UUID]
) -> None:
    other = letter(demo, "振华路夜间施工打桩，噪声很大，影响休息。")
    demo.changes.notify("opinions")
    settle()
    page.open_record("opinion", matters[0])
    settle()
    page.ui.detailPanel.acted.emit("link")
    from rongui_desktop.ui.dialogs.link_dialog import LinkDialog

    dialog = asked(LinkDialog)
    listed = dialog.ui.similarList
    items = [listed.item(row) for row in range(listed.count())]
    number = next(row[0] for key, row in page.ui.opinionsTable.rows.listing.rows(demo.store, [other]).items())
    next(item for item in items if item.text().startswith(str(number))).setCheckState(Qt.CheckState.Checked)
    dialog.ui.saveButton.click()
    settle()
    view = handling_of(demo.store, matters[0])
    assert view is not None
    assert [fellow.id for fellow in view.fellows] == [other]
    take(page, EventKind.ASSIGNED).ui.saveButton.click()
    settle()
    assert events_of(demo, other)[-1].kind is EventKind.ASSIGNED


def test_a_confidential_matter_shows_its_words_only_on_demand_and_the_history_knows(
    page: OpinionsPage, demo: PageContext, settle: Any, messages: Any
) -> None:
    secret = letter(demo, "举报某厂夜间偷排。", confidential=True)
    demo.changes.notify("opinions")
    settle()
    page.open_record("opinion", secret)
    settle()
    panel = page.ui.detailPanel
    assert "举报某厂夜间偷排" not in panel.words()
    assert "刘女士" not in panel.words()
    panel.timeline.choose(1)
    panel.timeline.correct()
    settle()
    assert messages.heard == ["这是保密事项：请先用“更多 → 显示保密内容”，再更正。"]
    panel.acted.emit("reveal")
    settle()
    assert "举报某厂夜间偷排" in panel.words()
    assert "刘女士" in panel.words()
    with demo.store.read() as session:
        looked = session.scalars(select(HistoryEntry).where(HistoryEntry.record_id == secret)).all()
    assert looked[-1].action == "查看"
    assert "会记入历史" in messages.heard[-1]


def test_filters_narrow_list_and_counts_are_remembered_and_cleared(
    page: OpinionsPage, demo: PageContext, settle: Any, cells: Any, qtbot: Any
) -> None:
    filter_of(page, "source").set_text("来信来电")
    filter_of(page, "department").set_text("交警中队")
    qtbot.wait(200)
    settle()
    assert {row[0][:2] for row in cells(page.ui.opinionsTable)} == {"容来"}
    assert page.ui.stateChips.texts()[0] == "全部（来信来电、交警中队） 3"
    assert "待交办 3" in page.ui.stateChips.texts()
    again = OpinionsPage(demo)
    qtbot.addWidget(again)
    again.show()
    again.load()
    qtbot.wait(200)
    settle()
    assert len(cells(again.ui.opinionsTable)) == 3
    QTest.mouseClick(
        again.ui.filterRow.findChild(type(again.ui.exportButton), "clearFiltersButton"),
        Qt.MouseButton.LeftButton,
    )
    settle()
    assert again.ui.opinionsTable.model().rowCount() == 223


def test_a_deputy_and_days_narrow_the_list(
    page: OpinionsPage, demo: PageContext, settle: Any, qtbot: Any
) -> None:
    filter_of(page, "deputy").set_text("罗仪强")
    qtbot.wait(200)
    settle()
    keys = list(page.ui.opinionsTable.rows.keys)
    assert 0 < len(keys) < 223
    page.ui.filterRow.findChild(DateEdit, "firstFilter").setText("0701")
    qtbot.wait(200)
    settle()
    later = list(page.ui.opinionsTable.rows.keys)
    with demo.store.read() as session:
        assert all(session.get_one(Opinion, key).raised_on >= date(2019, 7, 1) for key in later)
    assert 0 < len(later) < len(keys)
    page.ui.filterRow.findChild(DateEdit, "lastFilter").setText("0630")
    qtbot.wait(200)
    settle()
    assert page.ui.opinionsTable.model().rowCount() == 0
    button = next(b for b in page.ui.opinionsTable.findChildren(QPushButton) if b.text() == "显示全部")
    assert button.isVisible()
    button.click()
    settle()
    assert page.ui.opinionsTable.model().rowCount() == 223


def test_the_selection_is_exported(
    page: OpinionsPage, settle: Any, matters: list[UUID], messages: Any, tmp_path: Path
) -> None:
    choose(page, *matters[:2])
    settle()
    messages.answers.append(tmp_path / "所选.xlsx")
    page.ui.detailPanel.acted.emit("export")
    settle()
    rows = list(openpyxl.load_workbook(tmp_path / "所选.xlsx").active.iter_rows(values_only=True))
    assert sum("容来" in str(row) for row in rows) == 2
