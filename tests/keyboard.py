"""Hands on a keyboard: keys go where the focus is, Chinese comes composed from an input method."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def focus() -> QWidget:
    """The widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def focused_name() -> str:
    """The object name of the field that has the focus, or nothing; the line edit in a combo box speaks for it."""
    widget = QApplication.focusWidget()
    if widget is None:
        return ""
    parent = widget.parentWidget()
    return parent.objectName() if isinstance(parent, QComboBox) else widget.objectName()


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press one key where the keyboard's input goes: an open list, else the field."""
    QTest.keyClick(QApplication.activePopupWidget() or focus(), key, modifiers)


def compose(text: str) -> None:
    """Type Chinese as an input method does: letters stand in the field while it is composed, then the text comes."""
    target = focus()
    for shown in ("p", "pin", "pinyin"):
        QCoreApplication.sendEvent(target, QInputMethodEvent(shown, []))
    done = QInputMethodEvent("", [])
    done.setCommitString(text)
    QCoreApplication.sendEvent(target, done)


def write(text: str) -> None:
    """Type a text: plain keys for ASCII, the input method for the rest."""
    if not text.isascii():
        compose(text)
        return
    for character in text:
        QTest.keyClicks(QApplication.activePopupWidget() or focus(), character)


def enter(text: str = "") -> None:
    """Type a text and press Enter; lists that opened and closed on the way give the keyboard back."""
    if text:
        write(text)
        QTest.qWait(1)
    press(Qt.Key.Key_Return)
    QTest.qWait(5)


def enter_lines(text: str) -> None:
    """Type into a field of several lines and leave it with Ctrl+Enter."""
    if text:
        write(text)
    press(Qt.Key.Key_Return, CONTROL)


def open_dialog(kind: type[QDialog] = QDialog) -> QDialog:
    """The dialog that has the keyboard now; waits for it."""
    found: list[QDialog] = []

    def look() -> bool:
        found[:] = [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, kind) and widget.isActiveWindow()
        ]
        return bool(found)

    until(look)
    return found[-1]


def closed(dialog: QDialog) -> bool:
    """Whether a dialog has closed; dialogs of the program are deleted when they do."""
    return not shiboken6.isValid(dialog) or not dialog.isVisible()


def until(condition: Callable[[], bool], milliseconds: int = 10_000) -> None:
    """Let the window live until a condition holds."""
    end = time.monotonic() + milliseconds / 1000
    while not condition():
        assert time.monotonic() < end, "it did not come to that"
        QTest.qWait(10)


def asked(kind: type[QDialog]) -> Any:
    """The dialog that was opened; waits for it."""
    found: list[Any] = []

    def look() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        return bool(found)

    until(look)
    return found[-1]
