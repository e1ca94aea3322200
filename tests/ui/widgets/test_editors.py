from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.errors import UserError
from rongui_desktop.ui.widgets.choice_combo import Choice, ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit, TimeEdit
from rongui_desktop.ui.widgets.empty_state import EmptyState
from rongui_desktop.ui.widgets.field_errors import FieldErrors
from rongui_desktop.ui.widgets.filter_box import FilterBox
from rongui_desktop.ui.widgets.no_wheel import NoWheelCombo, NoWheelSpin
from rongui_desktop.ui.widgets.undo_bar import UndoBar
from tests.ui.conftest import NOW

Key = Qt.Key


@pytest.fixture
def dates(look: QApplication, qtbot: QtBot) -> DateEdit:
    edit = DateEdit()
    edit.set_clock(ShiftedClock(NOW))
    qtbot.addWidget(edit)
    return edit


def compose(widget: QWidget, text: str) -> None:
    """Type as an input method does: a composition, then its commit."""
    QApplication.sendEvent(widget, QInputMethodEvent(text, []))
    commit = QInputMethodEvent("", [])
    commit.setCommitString(text)
    QApplication.sendEvent(widget, commit)


def test_a_date_is_understood_while_typed_and_written_out_when_left(dates: DateEdit) -> None:
    heard: list[object] = []
    dates.value_changed.connect(heard.append)
    QTest.keyClicks(dates, "1215")
    assert dates.value() == date(2019, 12, 15)
    assert dates.normalise()
    assert dates.text() == "2019-12-15"
    assert heard[-1] == date(2019, 12, 15)


def test_plus_and_minus_move_by_a_day(dates: DateEdit) -> None:
    dates.set_value(date(2019, 12, 31))
    QTest.keyClicks(dates, "+")
    assert dates.value() == date(2020, 1, 1)
    QTest.keyClicks(dates, "--")
    assert dates.value() == date(2019, 12, 30)
    QTest.keyClick(dates, Key.Key_Up)
    assert dates.value() == date(2019, 12, 31)


def test_plus_in_an_empty_date_field_means_tomorrow(dates: DateEdit) -> None:
    QTest.keyClicks(dates, "+")
    assert dates.value() == date(2019, 11, 28)


def test_a_minus_inside_a_short_date_is_typed(dates: DateEdit) -> None:
    QTest.keyClicks(dates, "12-15")
    assert dates.value() == date(2019, 12, 15)


def test_a_wrong_date_stays_and_says_why(dates: DateEdit) -> None:
    QTest.keyClicks(dates, "1345")
    assert dates.value() is None
    assert not dates.normalise()
    assert dates.text() == "1345"
    assert dates.property("error") is True
    assert "没有 2019年13月45日 这一天" in dates.accessibleDescription()
    dates.setText("1215")
    assert dates.property("error") is False
    assert "没有" not in dates.toolTip()


def test_today_composed_in_chinese_is_understood(dates: DateEdit) -> None:
    compose(dates, "今天")
    assert dates.value() == date(2019, 11, 27)


def test_a_time_is_understood_and_moved(look: QApplication, qtbot: QtBot) -> None:
    edit = TimeEdit()
    qtbot.addWidget(edit)
    QTest.keyClicks(edit, "1930")
    assert edit.value() == time(19, 30)
    assert edit.normalise()
    assert edit.text() == "19:30"
    QTest.keyClicks(edit, "+")
    assert edit.value() == time(19, 35)


@pytest.mark.parametrize("kind", [NoWheelCombo, NoWheelSpin, ChoiceCombo])
def test_a_passing_wheel_changes_nothing(look: QApplication, qtbot: QtBot, kind: type[QWidget]) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    if isinstance(widget, NoWheelSpin):
        widget.setValue(3)
    elif isinstance(widget, ChoiceCombo):
        widget.set_choices([Choice(n, f"社区{n}") for n in range(5)])
        widget.set_value(3)
    elif isinstance(widget, NoWheelCombo):
        widget.addItems(["一", "二", "三"])
        widget.setCurrentIndex(1)
    before = widget.property("value") if isinstance(widget, NoWheelSpin) else widget.property("currentText")
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, wheel)
    after = widget.property("value") if isinstance(widget, NoWheelSpin) else widget.property("currentText")
    assert after == before
    assert not wheel.isAccepted()


@pytest.fixture
def communities(look: QApplication, qtbot: QtBot) -> ChoiceCombo:
    combo = ChoiceCombo()
    combo.set_choices(
        [
            Choice(1, "振华社区", "zhenhua zhsq"),
            Choice(2, "容里社区", "rongli rlsq"),
            Choice(3, "马冈村", "magang mgc"),
        ]
    )
    qtbot.addWidget(combo)
    combo.show()
    return combo


@pytest.mark.parametrize(
    ("typed", "offered"), [("zhs", "振华社区"), ("里", "容里社区"), ("magang", "马冈村")]
)
def test_choices_complete_by_part_pinyin_and_initials(
    communities: ChoiceCombo, typed: str, offered: str
) -> None:
    completer = communities.completer()
    completer.setCompletionPrefix(typed)
    assert [
        completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())
    ] == [offered]
    assert completer.currentCompletion() == offered
    communities.setEditText(typed)
    assert communities.complete_typed()
    assert communities.text() == offered


def test_a_choice_has_its_value_and_free_text_has_none(communities: ChoiceCombo) -> None:
    heard: list[object] = []
    communities.value_changed.connect(heard.append)
    compose(communities.lineEdit(), "容里社区")
    assert communities.value() == 2
    communities.setEditText("外地来的")
    assert communities.value() is None
    assert communities.text() == "外地来的"
    assert heard == [2, None]


def test_choices_that_change_keep_what_is_typed(communities: ChoiceCombo) -> None:
    communities.setEditText("新村")
    communities.set_choices([Choice(9, "新村"), Choice(1, "振华社区")])
    assert communities.text() == "新村"
    assert communities.value() == 9


def test_ambiguous_typing_is_left_alone(communities: ChoiceCombo) -> None:
    communities.setEditText("社区")
    assert not communities.complete_typed()
    assert communities.text() == "社区"


def test_field_errors_stand_at_their_field(look: QApplication, qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    layout = QVBoxLayout(form)
    edit, label, summary = TimeEdit(), QLabel(), QLabel()
    for part in (edit, label, summary):
        layout.addWidget(part)
    errors = FieldErrors(summary)
    errors.add("start", edit, label)
    assert label.isHidden()
    assert errors.show(UserError("“开始时间”应早于“结束时间”。", "start"))
    assert not label.isHidden()
    assert label.text() == "“开始时间”应早于“结束时间”。"
    assert edit.property("error") is True
    assert not errors.show(UserError("磁盘已满。"))
    assert summary.text() == "磁盘已满。"
    errors.clear()
    assert label.isHidden()
    assert summary.isHidden()
    assert edit.property("error") is False


def test_the_filter_box_tells_after_a_pause_once(look: QApplication, qtbot: QtBot) -> None:
    box = FilterBox()
    qtbot.addWidget(box)
    heard: list[str] = []
    box.filtered.connect(heard.append)
    QTest.keyClicks(box, "zhl")
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["zhl"], timeout=1000)
    QTest.keyClick(box, Key.Key_Escape)
    qtbot.waitUntil(lambda: heard == ["zhl", ""], timeout=1000)


def test_the_undo_bar_undoes_or_expires(
    look: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = QWidget()
    page.resize(600, 300)
    qtbot.addWidget(page)
    page.show()
    bar = UndoBar(page)
    undone: list[object] = []
    expired: list[object] = []
    bar.undone.connect(undone.append)
    bar.expired.connect(expired.append)
    bar.offer("已删除 1 件意见", 7)
    assert bar.isVisible()
    assert page.rect().contains(bar.geometry())
    bar.findChildren(type(bar._button))[0].click()  # noqa: SLF001 - the one button
    assert (undone, expired) == ([7], [])
    assert bar.isHidden()
    bar.offer("已删除 2 件意见", 8)
    bar.offer("已删除 3 件意见", 9)
    assert expired == [8]
    for _ in range(10):
        bar._tick()  # noqa: SLF001 - ten seconds
    assert expired == [8, 9]
    assert bar.isHidden()


def test_the_empty_state_has_one_action(look: QApplication, qtbot: QtBot) -> None:
    empty = EmptyState("今年还没有接待场次", "新增场次")
    qtbot.addWidget(empty)
    empty.show()
    from PySide6.QtWidgets import QPushButton

    button = empty.findChild(QPushButton)
    assert button.text() == "新增场次"
    with qtbot.waitSignal(empty.acted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    empty.say("没有符合筛选条件的记录")
    assert button.isHidden()
