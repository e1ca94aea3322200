"""The life of a matter by keyboard in the real window: from a letter to the close, with a 不满意 in between."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from rongui_desktop.domain.codes import Disposition, EventKind, Outcome, Source
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.records import Opinion
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


def test_from_a_call_to_the_close(window: MainWindow) -> None:
    page: Any = window.page("opinionsPage")
    register(window)
    assert page.ui.opinionsTable.hasFocus()
    assert "容来〔2020〕1号 · 来信来电" in page.ui.detailPanel.words()

    # 交办: everything is proposed, the due date with its reason.
    dialog = step(window, Qt.Key.Key_2, ALT)
    assert dialog.ui.dueHint.text() == "按“30天”"
    assert dialog.ui.dueEdit.value() == date(2020, 2, 7)
    save(window, dialog)
    # 接收 is the likeliest now: Enter in the list.
    save(window, step(window, Qt.Key.Key_Return))
    # 延期 with a new day and its reason.
    dialog = step(window, Qt.Key.Key_3, ALT)
    enter("0301")
    enter_lines("路面修复要等天气。")
    enter()
    until(lambda: closed(dialog))
    settled(window)
    reply(window, "已修补破损路面。", "1")
    # 测评 不满意: then 重办 is the likeliest.
    dialog = step(window, Qt.Key.Key_2, ALT)
    enter("3")
    save(window, dialog)
    dialog = step(window, Qt.Key.Key_Return)
    enter_lines("来访人说仍有积水。")
    save(window, dialog)
    reply(window, "已重做排水。", "1")
    save(window, step(window, Qt.Key.Key_3, ALT))

    assert "已办结" in page.ui.detailPanel.words()
    with window.context.store.read() as session:
        matter = session.scalars(select(Opinion).where(Opinion.number == "容来〔2020〕1号")).one()
        events = session.scalars(
            select(HandlingEvent)
            .where(HandlingEvent.opinion_id == matter.id)
            .order_by(HandlingEvent.sequence)
        ).all()
    assert (matter.source, matter.disposition, matter.source_ref) == (
        Source.LETTER,
        Disposition.SUBDISTRICT,
        "刘女士 13800001111",
    )
    assert [event.kind for event in events] == [
        _KINDS.REGISTERED,
        _KINDS.ASSIGNED,
        _KINDS.RECEIVED,
        _KINDS.EXTENDED,
        _KINDS.REPLIED,
        _KINDS.RATED,
        _KINDS.REOPENED,
        _KINDS.REPLIED,
        _KINDS.CLOSED,
    ]
    assert {event.actor for event in events} == {"小梁"}
    assert (events[3].due_on, events[3].reason) == (date(2020, 3, 1), "路面修复要等天气。")
    assert events[6].reason == "来访人说仍有积水。"
    assert (matter.department, matter.reply, matter.outcome) == ("交警中队", "已重做排水。", Outcome.SOLVED)
    assert (matter.replied_on, matter.closed_on, matter.satisfaction) == (TODAY, TODAY, None)


def reply(window: MainWindow, words: str, outcome: str) -> None:
    """办复, the likeliest of a matter in hand: words, result, no document number."""
    dialog = step(window, Qt.Key.Key_Return)
    enter_lines(words)
    enter(outcome)
    enter()
    assert focused_name() == "saveButton"
    enter()
    until(lambda: closed(dialog))
    settled(window)
