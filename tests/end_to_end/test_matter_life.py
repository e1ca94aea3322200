"""The life of a matter by keyboard in the real window: from a letter to the close, with a 不满意 in between."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import docx
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from sqlalchemy import select

from rongui_desktop.domain.codes import Disposition, EventKind, Outcome, Source
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.records import Opinion
from rongui_desktop.reports import papers
from rongui_desktop.services.paper_numbers import Paper
from rongui_desktop.ui.dialogs.opinion_dialog import OpinionDialog
from rongui_desktop.ui.dialogs.step_dialog import StepDialog
from rongui_desktop.ui.main_window import MainWindow
from tests.keyboard import CONTROL, closed, enter, enter_lines, focused_name, open_dialog, press, until

ALT = Qt.KeyboardModifier.AltModifier
TODAY = date(2020, 1, 8)
_KINDS = EventKind


def settled(window: MainWindow) -> None:
    """Wait until the page shows what was written."""
    for _ in range(3):
        QTest.qWait(20)
        assert window.context.tasks.wait()
    QTest.qWait(5)


def register(window: MainWindow) -> None:
    """Ctrl+N: a call about a pavement."""
    press(Qt.Key.Key_6, CONTROL)
    press(Qt.Key.Key_N, CONTROL)
    dialog = open_dialog(OpinionDialog)
    until(lambda: focused_name() == "senderEdit")
    enter("刘女士 13800001111")
    enter("交通出行")
    enter_lines("桂新路人行道破损，老人出行不便，希望修复。")
    enter("2")
    enter("交警中队")
    enter_lines("")
    assert focused_name() == "saveButton"
    enter()
    until(lambda: closed(dialog))
    settled(window)


def step(
    window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> Any:
    """Ask for a step by a key on the page; its dialog has the keyboard then."""
    press(key, modifiers)
    return open_dialog(StepDialog)


def save(window: MainWindow, dialog: Any) -> None:
    """Ctrl+S in a dialog."""
    press(Qt.Key.Key_S, CONTROL)
    until(lambda: closed(dialog))
    settled(window)


def take(window: MainWindow, kind: EventKind) -> Any:
    """Ask for a step by the key of its button: Enter in the list for the likeliest, else Alt and its number."""
    place = window.page("opinionsPage").ui.detailPanel.steps.kinds.index(kind)
    if place == 0:
        return step(window, Qt.Key.Key_Return)
    assert place < 3, f"{kind} has no key"
    return step(window, (Qt.Key.Key_2, Qt.Key.Key_3)[place - 1], ALT)


def reply(window: MainWindow, words: str, outcome: str) -> None:
    """办复: result, no document number, words; down the form with Enter."""
    dialog = take(window, _KINDS.REPLIED)
    assert focused_name() == "outcomeCombo"
    enter(outcome)
    enter()
    enter_lines(words)
    assert focused_name() == "saveButton"
    enter()
    until(lambda: closed(dialog))
    settled(window)


def stored(window: MainWindow) -> tuple[Opinion, list[HandlingEvent]]:
    with window.context.store.read() as session:
        matter = session.scalars(select(Opinion).where(Opinion.number == "容来〔2020〕1号")).one()
        query = select(HandlingEvent).where(HandlingEvent.opinion_id == matter.id)
        return matter, list(session.scalars(query.order_by(HandlingEvent.sequence)))


def test_from_a_call_to_the_close(window: MainWindow) -> None:
    page: Any = window.page("opinionsPage")
    register(window)
    assert page.ui.opinionsTable.hasFocus()
    assert "容来〔2020〕1号 · 来信来电" in page.ui.detailPanel.words()

    save(window, take(window, _KINDS.REVIEWED))
    # 交办: everything is proposed, the due date with its reason.
    dialog = take(window, _KINDS.ASSIGNED)
    assert dialog.ui.dueHint.text() == "按“30天”"
    assert dialog.ui.dueEdit.value() == date(2020, 2, 7)
    save(window, dialog)
    dialog = take(window, _KINDS.RETURNED)
    enter_lines("属市政设施，不属本中队职责。")
    save(window, dialog)
    # Who gave it back is not proposed again.
    dialog = take(window, _KINDS.ASSIGNED)
    assert focused_name() == "departmentCombo"
    enter("环境运输")
    save(window, dialog)
    save(window, take(window, _KINDS.RECEIVED))
    # 延期 with a new day and its reason.
    dialog = take(window, _KINDS.EXTENDED)
    enter("0301")
    enter_lines("路面修复要等天气。")
    enter()
    until(lambda: closed(dialog))
    settled(window)
    dialog = take(window, _KINDS.URGED)
    enter_lines("请抓紧修复。")
    save(window, dialog)
    assert "催办 1 次 · 延期 1 次" in page.ui.detailPanel.words()
    reply(window, "已修补破损路面。", "1")
    # 测评 不满意: then 重办 is the likeliest.
    dialog = take(window, _KINDS.RATED)
    enter("3")
    save(window, dialog)
    assert page.ui.detailPanel.steps.kinds[0] is _KINDS.REOPENED
    dialog = take(window, _KINDS.REOPENED)
    enter_lines("来访人说仍有积水。")
    save(window, dialog)
    reply(window, "已重做排水。", "1")
    # 回访: the resident is told.
    dialog = take(window, _KINDS.FED_BACK)
    enter_lines("已电话回访。")
    save(window, dialog)
    save(window, take(window, _KINDS.CLOSED))

    assert "已办结" in page.ui.detailPanel.words()
    matter, events = stored(window)
    assert (matter.source, matter.disposition, matter.source_ref) == (
        Source.LETTER,
        Disposition.SUBDISTRICT,
        "刘女士 13800001111",
    )
    assert [event.kind for event in events] == [
        _KINDS.REGISTERED,
        _KINDS.REVIEWED,
        _KINDS.ASSIGNED,
        _KINDS.RETURNED,
        _KINDS.ASSIGNED,
        _KINDS.RECEIVED,
        _KINDS.EXTENDED,
        _KINDS.URGED,
        _KINDS.REPLIED,
        _KINDS.RATED,
        _KINDS.REOPENED,
        _KINDS.REPLIED,
        _KINDS.FED_BACK,
        _KINDS.CLOSED,
    ]
    assert {event.actor for event in events} == {"小梁"}
    assert events[3].reason == "属市政设施，不属本中队职责。"
    assert (events[6].due_on, events[6].reason) == (date(2020, 3, 1), "路面修复要等天气。")
    assert events[10].reason == "来访人说仍有积水。"
    assert (matter.department, matter.reply, matter.outcome) == (
        "环境运输和城市管理局分局",
        "已重做排水。",
        Outcome.SOLVED,
    )
    assert (matter.replied_on, matter.closed_on, matter.satisfaction) == (TODAY, TODAY, None)


def test_mistakes_are_told_beside_the_field_and_odd_text_stays_as_typed(window: MainWindow) -> None:
    page: Any = window.page("opinionsPage")
    register(window)
    # A reply before 交办 is not offered at all.
    assert _KINDS.REPLIED not in page.ui.detailPanel.steps.kinds
    dialog = take(window, _KINDS.ASSIGNED)
    dialog.ui.dueEdit.setText("20191215")
    press(Qt.Key.Key_S, CONTROL)
    until(lambda: dialog.ui.dueError.isVisible())
    assert "不能早于" in dialog.ui.dueError.text()
    dialog.ui.dueEdit.setText("20200207")
    save(window, dialog)
    dialog = take(window, _KINDS.REPLIED)
    press(Qt.Key.Key_S, CONTROL)
    until(lambda: dialog.ui.textError.isVisible())
    # The keyboard stands in the field that is at fault.
    assert focused_name() == "textEdit"
    dialog.ui.outcomeCombo.set_text("已解决")
    dialog.ui.textEdit.setPlainText("长" * 30_001)
    press(Qt.Key.Key_S, CONTROL)
    until(lambda: "30001" in dialog.ui.textError.text())
    odd = '已修😀 {{ x }} 【来访人】 <w:t>&amp; "引" ㎡①'
    dialog.ui.textEdit.setPlainText(odd + "\x07")
    press(Qt.Key.Key_S, CONTROL)
    # A sign that no document can hold is refused in a sentence that names the field; all others stay.
    until(lambda: "“答复内容”" in dialog.ui.textError.text() and "30001" not in dialog.ui.textError.text())
    dialog.ui.textEdit.setPlainText(odd)
    save(window, dialog)
    matter, events = stored(window)
    assert matter.reply == events[-1].text == odd
    content = papers.document(window.context.store, Paper.REPLY, [matter.id]).content
    words = [paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs]
    assert odd in words
    # Taken back with the undo bar, then gone from what counts.
    undo = page.handling.undo
    assert undo.isVisible()
    undo.findChild(QPushButton).click()
    settled(window)
    assert stored(window)[0].reply is None
