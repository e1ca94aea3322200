"""Deputies' suggestions in their own ledger: recorded, corrected, handled, filtered."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from sqlalchemy import select

from rongui_desktop.domain.codes import EventKind, Outcome, Satisfaction
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.records import Suggestion
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.paper_dialog import PaperDialog
from rongui_desktop.ui.dialogs.step_dialog import StepDialog
from rongui_desktop.ui.dialogs.suggestion_dialog import SuggestionDialog
from rongui_desktop.ui.pages.opinions_page import OpinionsPage
from tests.docx_text import texts
from tests.keyboard import until


def asked(kind: type[QDialog]) -> Any:
    """The dialog that was opened; waits for it."""
    found: list[Any] = []

    def look() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        return bool(found)

    until(look)
    return found[-1]


@pytest.fixture
def page(qtbot: Any, demo: PageContext, settle: Any) -> OpinionsPage:
    page = OpinionsPage(demo)
    qtbot.addWidget(page)
    page.resize(1326, 690)
    page.show()
    page.load()
    page.show_view("suggestions")
    settle()
    return page


def record(page: OpinionsPage, settle: Any) -> None:
    """Record a suggestion with a second deputy and an assisting department."""
    page.new_record()
    dialog = asked(SuggestionDialog)
    ui = dialog.ui
    ui.numberEdit.setText("170100003号")
    ui.sessionEdit.setText("区十七届人大一次会议")
    ui.titleEdit.setText("关于完善社区托幼服务的建议")
    ui.leadCombo.set_text("罗仪强")
    ui.cosignerCombo.set_text("欧阳雯伟")
    QTest.keyClick(ui.cosignerCombo.lineEdit(), Qt.Key.Key_Return)
    ui.assistingCombo.set_text("社会工作局")
    QTest.keyClick(ui.assistingCombo.lineEdit(), Qt.Key.Key_Return)
    ui.leaderEdit.setText("科员 张三")
    ui.saveButton.click()
    settle()
    assert "部门副职以上" in ui.leaderError.text()
    ui.leaderEdit.setText("副局长 张三")
    ui.saveButton.click()
    settle()


def take(page: OpinionsPage, kind: EventKind) -> Any:
    page.handling.take(kind)
    return asked(StepDialog)


def stored(context: PageContext) -> Suggestion:
    with context.store.read() as session:
        return session.scalars(select(Suggestion).where(Suggestion.number == "170100003号")).one()


def test_a_suggestion_from_its_record_to_the_close(
    page: OpinionsPage, demo: PageContext, settle: Any
) -> None:
    record(page, settle)
    assert stored(demo).assisting_departments == "社会工作局"
    assert "待交办 1" in page.ui.suggestionChips.texts()
    QTest.mouseClick(
        next(
            b
            for b in page.ui.suggestionChips.findChildren(type(page.ui.exportButton))
            if "待交办" in b.text()
        ),
        Qt.MouseButton.LeftButton,
    )
    settle()
    assert page.ui.suggestionsTable.model().rowCount() == 1
    page.ui.suggestionsTable.selectRow(0)
    settle()
    assert "欧阳雯伟" in page.ui.detailPanel.words()

    dialog = take(page, EventKind.ASSIGNED)
    assert dialog.ui.dueEdit.value() == date(2020, 2, 27)
    assert dialog.ui.dueHint.text() == "按代表法“3个月”"
    dialog.ui.departmentCombo.set_text("教育局")
    dialog.ui.dueEdit.setText("20200427")
    dialog.ui.saveButton.click()
    settle()
    assert "请写明原因" in dialog.ui.reasonError.text()
    dialog.ui.reasonEdit.setPlainText("涉及多个部门。")
    dialog.ui.saveButton.click()
    settle()
    page.open_record("suggestion", stored(demo).id)
    settle()
    dialog = take(page, EventKind.MET)
    dialog.ui.textEdit.setPlainText("到园听取意见。")
    dialog.ui.saveButton.click()
    settle()
    dialog = take(page, EventKind.REPLIED)
    dialog.ui.outcomeCombo.set_text("已解决（A类）")
    dialog.ui.documentEdit.setText("容教函〔2019〕12号")
    dialog.ui.saveButton.click()
    settle()
    dialog = take(page, EventKind.RATED)
    dialog.ui.satisfactionCombo.set_text("满意")
    dialog.ui.saveButton.click()
    settle()
    assert dialog.ui.attitudeError.text() == "请选择代表对办理态度的评价。"
    dialog.ui.attitudeCombo.set_text("基本满意")
    dialog.ui.saveButton.click()
    settle()
    take(page, EventKind.CLOSED).ui.saveButton.click()
    settle()
    done = stored(demo)
    assert (done.main_department, done.due_on) == ("教育局", date(2020, 4, 27))
    assert (done.outcome, done.satisfaction, done.attitude) == (
        Outcome.SOLVED,
        Satisfaction.SATISFIED,
        Satisfaction.FAIRLY,
    )
    assert done.closed_on == demo.clock.today()
    with demo.store.read() as session:
        query = select(HandlingEvent.kind).where(HandlingEvent.suggestion_id == done.id)
        kinds = list(session.scalars(query.order_by(HandlingEvent.sequence)))
    assert kinds == [
        EventKind.REGISTERED,
        EventKind.ASSIGNED,
        EventKind.MET,
        EventKind.REPLIED,
        EventKind.RATED,
        EventKind.CLOSED,
    ]


def test_what_was_recorded_is_corrected_with_a_reason(
    page: OpinionsPage, demo: PageContext, settle: Any
) -> None:
    record(page, settle)
    page.handling.ask_suggestion(stored(demo).id)
    dialog = asked(SuggestionDialog)
    assert dialog.ui.leadCombo.text() == "罗仪强"
    dialog.ui.titleEdit.setText("关于增加社区托幼点的建议")
    dialog.ui.saveButton.click()
    settle()
    assert dialog.ui.reasonError.text() != ""
    dialog.ui.reasonEdit.setText("标题写错")
    dialog.ui.saveButton.click()
    settle()
    assert stored(demo).title == "关于增加社区托幼点的建议"


def test_the_papers_and_the_ledger_of_several_selected_suggestions(
    page: OpinionsPage,
    demo: PageContext,
    settle: Any,
    tmp_path: Path,
    messages: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    page.ui.suggestionsTable.selectAll()
    settle()
    keys = page.ui.suggestionsTable.selected_keys()
    assert len(keys) == 2
    page.save_and_print()
    dialog = asked(PaperDialog)
    ui = dialog.ui
    assert ui.headingLabel.text() == "所选的代表建议（共 2 件）"
    assert ui.paperCombo.text() == "代表建议交办单"
    ui.issueCheck.setChecked(True)
    target = tmp_path / "交办单.docx"
    messages.save_file = lambda *_asked: target
    ui.saveButton.click()
    settle()
    for number in ("容人大工委建交〔2019〕1号", "容人大工委建交〔2019〕2号", "160400001号", "160400002号"):
        assert number in texts(target)
    with demo.store.read() as session:
        query = select(HandlingEvent.document_number, HandlingEvent.sent).where(
            HandlingEvent.suggestion_id.in_(keys), HandlingEvent.kind == EventKind.ASSIGNED
        )
        assert sorted(map(tuple, session.execute(query))) == [
            ("容人大工委建交〔2019〕1号", True),
            ("容人大工委建交〔2019〕2号", True),
        ]
    page.save_and_print()
    dialog = asked(PaperDialog)
    dialog.ui.paperCombo.set_text("代表建议台账")
    assert not dialog.ui.issueCheck.isEnabled()
    assert not dialog.ui.eachCheck.isEnabled()
    target = tmp_path / "台账.docx"
    dialog.ui.saveButton.click()
    settle()
    assert "统计范围：所选2件" in texts(target)
    assert "160400002号" in texts(target)
