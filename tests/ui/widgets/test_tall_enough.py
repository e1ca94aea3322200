"""A dialog grows with its words, and its layout with it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from rongui_desktop.ui.widgets.tall_enough import TallEnough

_WIDTH = 200


def test_a_wrapped_line_makes_the_dialog_taller_and_moves_what_is_below(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    label, button = QLabel("街道综治信访维稳中心联络点" * 6), QPushButton("保存")
    label.setWordWrap(True)
    layout.addWidget(label)
    layout.addWidget(button)
    TallEnough(dialog)
    dialog.setFixedWidth(_WIDTH)
    # Before it opens, a dialog grows by what it knows of its words; only as it opens do they get their size.
    dialog.setStyleSheet("QLabel { font-size: 20pt; }")
    QApplication.processEvents()
    dialog.open()
    qtbot.waitExposed(dialog)
    needed = layout.totalHeightForWidth(_WIDTH)
    qtbot.waitUntil(lambda: layout.geometry().height() == dialog.height() >= needed)
    assert label.height() >= label.heightForWidth(label.width())
    assert button.geometry().top() > label.geometry().bottom()
    assert dialog.height() - button.geometry().bottom() - 1 == layout.contentsMargins().bottom()
