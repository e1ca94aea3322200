"""The choices of a field may change while somebody types in it: nobody is chosen by that."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rongui_desktop.ui.widgets.choice_combo import Choice, ChoiceCombo
from rongui_desktop.ui.widgets.enter_chain import EnterChain
from tests.keyboard import press, until, write


@pytest.mark.parametrize("typed", ["梁少芬", "lsf"])
def test_other_entries_that_come_while_a_name_is_typed_choose_nobody(qtbot: QtBot, typed: str) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    combo, following = ChoiceCombo(form), QLineEdit(form)
    layout = QVBoxLayout(form)
    layout.addWidget(combo)
    layout.addWidget(following)
    chain = EnterChain((combo, following), form)
    form.show()
    form.activateWindow()
    combo.setFocus()
    until(combo.hasFocus)
    combo.set_choices([Choice(1, "何志强", "hzq"), Choice(2, "梁少芬", "lsf"), Choice(3, "黎建明", "ljm")])
    write(typed)
    until(lambda: QApplication.activePopupWidget() is not None)
    combo.set_choices([Choice(1, "何志强", "hzq"), Choice(3, "黎建明", "ljm"), Choice(4, "林三峰", "lsf")])
    QTest.qWait(20)
    press(Qt.Key.Key_Return)
    QTest.qWait(20)
    # What was typed is taken for what it can only mean among the new entries, or stands as it is.
    assert (combo.text(), combo.value()) == (("梁少芬", None) if typed == "梁少芬" else ("林三峰", 4))
    assert chain.next_of(combo) is following
    assert following.hasFocus()
