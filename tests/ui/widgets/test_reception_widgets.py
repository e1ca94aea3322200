"""The small editors of the reception page: Enter goes on, names complete, counts understand full-width digits."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rongui_desktop.ui.widgets.choice_combo import Choice, ChoiceCombo
from rongui_desktop.ui.widgets.count_spin import CountSpin
from rongui_desktop.ui.widgets.enter_chain import EnterChain
from rongui_desktop.ui.widgets.instant import InstantButton, InstantCheck
from rongui_desktop.ui.widgets.lines_edit import LinesEdit
from rongui_desktop.ui.widgets.name_edit import NameEdit, Suggestion
from tests.keyboard import CONTROL, compose, enter, focus, press, until, write

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


MakeWindow = Callable[..., QWidget]


@pytest.fixture
def window(qtbot: QtBot, look: QApplication) -> Iterator[MakeWindow]:
    """Make a window that has the keyboard, with some widgets below each other."""
    made: list[QWidget] = []

    def make(*widgets: QWidget) -> QWidget:
        holder = QWidget()
        made.append(holder)
        layout = QVBoxLayout(holder)
        for widget in widgets:
            layout.addWidget(widget)
        qtbot.addWidget(holder)
        holder.show()
        until(holder.isActiveWindow)
        return holder

    yield make
    made.clear()


@pytest.fixture
def combo() -> ChoiceCombo:
    made = ChoiceCombo()
    made.set_choices(
        [Choice(1, "城建规划", "cjgh"), Choice(2, "村居事务", "cjsw"), Choice(3, "交通出行", "jtcx")]
    )
    return made


def test_enter_goes_on_and_passes_over_what_is_off(window: MakeWindow) -> None:
    first, hidden, off, skipped, last = (QLineEdit() for _ in range(5))
    holder = window(first, hidden, off, skipped, last)
    chain = EnterChain((first, hidden, off, skipped, last), holder)
    hidden.hide()
    off.setEnabled(False)
    chain.skip(skipped, True)
    first.setFocus()
    press(Key.Key_Return)
    assert last.hasFocus()
    ended: list[bool] = []
    chain.ended.connect(lambda: ended.append(True))
    press(Key.Key_Enter)
    assert ended == [True]
    chain.skip(skipped, False)
    assert chain.next_of(first) is skipped


def test_in_a_field_of_lines_enter_is_a_line_and_ctrl_enter_goes_on(window: MakeWindow) -> None:
    lines, last = LinesEdit(), QPushButton("保存")
    holder = window(lines, last)
    chain = EnterChain((lines, last), holder)
    pressed: list[bool] = []
    last.clicked.connect(lambda: pressed.append(True))
    lines.setFocus()
    compose("一")
    press(Key.Key_Return)
    compose("二")
    assert lines.toPlainText() == "一\n二"
    press(Key.Key_Return, CONTROL)
    assert last.hasFocus()
    press(Key.Key_Return)
    assert pressed == [True]
    assert chain.next_of(last) is None


@pytest.mark.parametrize(("typed", "taken"), [("jt", "交通出行"), ("cjs", "村居事务"), ("cj", "城建规划")])
def test_enter_takes_the_marked_entry_of_the_list(
    window: MakeWindow, combo: ChoiceCombo, typed: str, taken: str
) -> None:
    last = QLineEdit()
    holder = window(combo, last)
    chain = EnterChain((combo, last), holder)
    combo.setFocus()
    write(typed)
    until(lambda: combo.completer().popup().isVisible())
    QTest.qWait(5)
    assert combo.currentText() == typed, "marking does not write into the field"
    enter()
    assert combo.currentText() == taken
    until(last.hasFocus)
    assert chain.next_of(combo) is last


def test_an_arrow_chooses_another_entry(window: MakeWindow, combo: ChoiceCombo) -> None:
    last = QLineEdit()
    holder = window(combo, last)
    EnterChain((combo, last), holder)
    combo.setFocus()
    write("cj")
    until(lambda: combo.completer().popup().isVisible())
    QTest.qWait(5)
    press(Key.Key_Down)
    enter()
    assert combo.currentText() == "村居事务"


def test_a_word_that_stands_in_no_list_stays_as_typed(window: MakeWindow, combo: ChoiceCombo) -> None:
    last = QLineEdit()
    holder = window(combo, last)
    EnterChain((combo, last), holder)
    combo.setFocus()
    compose("外地")
    enter()
    assert combo.currentText() == "外地"
    assert combo.value() is None


@pytest.mark.parametrize(
    ("typed", "number"),
    [("3", 3), ("１２", 12), ("2人", 2), ("０", 1), ("99999", 9999), ("很多", 1), ("", 1)],
)
def test_counts_are_understood(window: MakeWindow, typed: str, number: int) -> None:
    spin, other = CountSpin(), QLineEdit()
    spin.setMaximum(9999)
    window(spin, other)
    spin.setFocus()
    spin.lineEdit().selectAll()
    press(Key.Key_Delete)
    if typed:
        done = QInputMethodEvent("", [])
        done.setCommitString(typed)
        QCoreApplication.sendEvent(focus(), done)
        assert spin.lineEdit().text() == typed, "nothing is rejected while it is typed"
    other.setFocus()
    assert spin.value() == number


def test_the_wheel_over_an_unfocused_count_does_nothing(window: MakeWindow) -> None:
    spin, other = CountSpin(), QLineEdit()
    window(other, spin)
    other.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(spin, wheel)
    assert spin.value() == 1


# names


@pytest.fixture
def names(window: MakeWindow) -> NameEdit:
    edit = NameEdit()
    holder = window(edit, QLineEdit())
    holder.resize(700, 400)
    edit.setFocus()
    return edit


PEOPLE = [Suggestion("欧阳慧", "来过 2 次", "已办结", "O"), Suggestion("区健", "来过 1 次", "", "Q")]


def test_names_are_asked_for_after_a_pause(qtbot: QtBot, names: NameEdit) -> None:
    with qtbot.waitSignal(names.wanted) as asked:
        write("o")
    assert asked.args == ["o"]


def test_an_answer_to_an_earlier_question_is_dropped(names: NameEdit) -> None:
    write("oy")
    names.suggest("o", PEOPLE)
    assert names.popup is None
    names.suggest("oy", PEOPLE)
    assert names.popup.isVisible()
    names.suggest("oy", [])
    assert not names.popup.isVisible()


def test_arrows_choose_and_esc_closes_without_losing_the_text(names: NameEdit) -> None:
    picked: list[object] = []
    names.picked.connect(picked.append)
    compose("欧")
    names.suggest("欧", PEOPLE)
    press(Key.Key_Escape)
    assert not names.popup.isVisible()
    assert names.text() == "欧"
    names.suggest("欧", PEOPLE)
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert picked == ["Q"]


def test_enter_after_initials_waits_for_the_answer(names: NameEdit) -> None:
    picked: list[object] = []
    entered: list[bool] = []
    names.picked.connect(picked.append)
    names.entered.connect(lambda: entered.append(True))
    write("oyh")
    press(Key.Key_Return)
    assert (picked, entered) == ([], [])
    names.suggest("oyh", PEOPLE)
    assert (picked, entered) == (["O"], [True])


def test_enter_after_initials_that_nobody_has_goes_on(names: NameEdit) -> None:
    entered: list[bool] = []
    names.entered.connect(lambda: entered.append(True))
    write("Tom")
    press(Key.Key_Return)
    names.suggest("Tom", [])
    assert entered == [True]
    assert names.text() == "Tom"


# keys that act at once


def test_an_alt_key_acts_before_the_next_key_comes(window: MakeWindow) -> None:
    edit, tick, button = QLineEdit(), InstantCheck("保密(&M)"), InstantButton("再记(&A)")
    window(edit, tick, button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    edit.setFocus()
    press(Key.Key_M, ALT)
    press(Key.Key_A, ALT)
    assert tick.isChecked()
    assert pressed == [True]
    assert edit.hasFocus()
