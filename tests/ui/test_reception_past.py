"""Who came before and what is like it, while the clerk types."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton

from rongui_desktop.services import reception_visitors
from rongui_desktop.services.reception_sessions import open_session
from tests.keyboard import compose, enter, focused_name, press, until, write
from tests.services.evening import LAMP, NOISE
from tests.ui.reception_steps import Desk

Key = Qt.Key


@pytest.fixture
def known(desk: Desk) -> Desk:
    """Two people came a week before."""
    evening = desk.evening
    past = evening.plan(date(2019, 11, 20), representative_ids=(evening.people["陈婉仪"],))
    open_session(desk.context.store, past, datetime(2019, 11, 20, 19, 30))
    for name, matter in (("欧阳慧", NOISE), ("区健", LAMP)):
        entry = evening.entry(name, matter, session_id=past, address="朝阳路12号")
        reception_visitors.record_visitor(desk.context.store, entry)
    desk.open_session()
    desk.page.open_session(evening.session_id)
    desk.settle()
    desk.ui.visitorNameEdit.setFocus()
    return desk


def labels(desk: Desk, card: str) -> list[str]:
    holder = desk.page.findChild(type(desk.page.ui.visitorsCard), card)
    return [label.text() for label in holder.findChildren(QLabel) if not label.isHidden()]


@pytest.mark.parametrize("typed", ["oyh", "ouyang"])
def test_initials_and_pinyin_complete_a_name_with_enter(known: Desk, typed: str) -> None:
    write(typed)
    edit = known.ui.visitorNameEdit
    until(lambda: edit.popup is not None and edit.popup.isVisible())
    enter()
    until(lambda: focused_name() == "visitorCountSpin")
    assert edit.text() == "欧阳慧"
    assert known.ui.visitorPhoneEdit.text() == "13823456789"
    assert known.ui.communityCombo.currentText() == "振华"
    assert known.ui.addressEdit.text() == "朝阳路12号"
    known.ui.addressEdit.setText("新住址")
    assert known.page.form.entry(date(2019, 11, 27)).address == "新住址"


def test_enter_waits_for_the_answer_to_initials(known: Desk) -> None:
    write("oj")
    press(Key.Key_Return)
    until(lambda: focused_name() == "visitorCountSpin")
    assert known.ui.visitorNameEdit.text() == "区健"


def test_a_new_person_with_a_known_beginning_stays_new(known: Desk) -> None:
    compose("欧阳")
    edit = known.ui.visitorNameEdit
    until(lambda: edit.popup is not None and edit.popup.isVisible())
    enter()
    assert edit.text() == "欧阳"
    assert known.ui.visitorPhoneEdit.text() == ""


def test_the_list_says_how_often_and_what_became_of_it(known: Desk) -> None:
    compose("欧")
    edit = known.ui.visitorNameEdit
    until(lambda: edit.popup is not None and edit.popup.isVisible())
    people = edit.popup.findChild(QListWidget)
    said = people.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "来过 1 次" in said
    assert "2019-11-20 振华路道路改造" in said
    press(Key.Key_Escape)
    assert not edit.popup.isVisible()
    assert edit.text() == "欧"


def test_earlier_visits_stand_at_the_right(known: Desk) -> None:
    compose("欧阳慧")
    until(lambda: "此人历次来访 1 次" in labels(known, "personHistoryCard"))
    shown = labels(known, "personHistoryCard")
    assert "2019-11-20 夜间接待" in shown
    assert any(text.startswith("振华路道路改造") for text in shown)
    asked: list[tuple[str, object]] = []
    known.context.navigate.connect(lambda kind, key: asked.append((kind, key)))
    card = known.page.findChild(type(known.page.ui.visitorsCard), "personHistoryCard")
    card.findChild(QPushButton).click()
    assert asked[0][0] == "visitor"


def test_similar_matters_give_their_answer_to_the_reply(known: Desk) -> None:
    known.ui.matterEdit.setFocus()
    compose("小区门口路灯又不亮了")
    until(lambda: "类似意见 1 件" in labels(known, "similarMattersCard"))
    shown = labels(known, "similarMattersCard")
    assert "当场答复" in shown
    card = known.page.findChild(type(known.page.ui.visitorsCard), "similarMattersCard")
    quote = next(button for button in card.findChildren(QPushButton) if button.text() == "引用答复")
    quote.click()
    assert known.ui.replyEdit.toPlainText() == "已通知电工当晚检修。"
    assert focused_name() == "replyEdit"


def test_the_panel_forgets_the_visitor_who_was_saved(known: Desk) -> None:
    compose("欧阳慧")
    until(lambda: "此人历次来访 1 次" in labels(known, "personHistoryCard"))
    known.fill()
    known.page.save()
    known.settle()
    QTest.qWait(500)
    known.settle()
    assert "此人历次来访" in labels(known, "personHistoryCard")


def test_a_visitor_is_opened_from_elsewhere(known: Desk) -> None:
    key: Any = reception_visitors.history_of(known.context.store, "区健")[0].visitor_id
    known.page.open_record("visitor", key)
    until(lambda: known.ui.visitorNameEdit.text() == "区健")
    assert known.page.ui.titleLabel.text().startswith("第 1 场 · 2019年11月20日")
