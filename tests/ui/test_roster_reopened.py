"""A roster that was left unsaved, and an exchange whose first turn is gone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from sqlalchemy import select

from rongui_desktop.domain.representatives import Representative
from rongui_desktop.domain.roster import Leave
from tests.keyboard import closed, press, until
from tests.ui.reception_steps import Desk
from tests.ui.test_roster_dialog import begin, names, opened, propose

Key = Qt.Key


def test_a_roster_left_unsaved_is_held_against_the_record_when_it_is_opened_again(desk: Desk) -> None:
    dialog = begin(desk)
    propose(desk, dialog)
    before = names(dialog)
    press(Key.Key_Escape)
    until(lambda: closed(dialog))
    away = before[1][0]
    with desk.context.store.write("请假") as session:
        person = session.scalars(select(Representative).where(Representative.name == away)).one()
        day = date(2019, 12, 11)
        session.add(Leave(representative_id=person.id, since=day, until=day, reason="出差"))
    again = opened(desk)
    assert names(again) == before
    until(lambda: f"{away}12月11日请假" in again.ui.problemsLabel.text())
    assert again.ui.effectLabel.text().startswith("上次没有保存，已按现在的记录核对：违反：")
    again.reject()


def test_an_exchange_ends_with_the_turn_that_waited_for_it(desk: Desk) -> None:
    dialog = begin(desk)
    propose(desk, dialog)
    table = dialog.ui.rosterTable
    table.setCurrentIndex(dialog.model.index(0, 1))
    press(Key.Key_W)
    press(Key.Key_Delete)
    assert names(dialog)[0][1] == "空缺"
    table.setCurrentIndex(dialog.model.index(3, 1))
    press(Key.Key_W)
    assert dialog.ui.effectLabel.text().startswith(f"对调：{names(dialog)[3][0]}，")
    assert dialog.ui.errorLabel.text() == ""
    dialog.reject()
