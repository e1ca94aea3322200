"""1366×768 at 150 % scaling leaves 911×512 pixels: the real window works there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from rongui_desktop.ui.main_window import MainWindow
from tests.keyboard import CONTROL, press, until


def fits(*widgets: QWidget) -> bool:
    """Whether all are seen, none narrower or lower than it needs."""
    return all(
        each.isVisible()
        and each.width() >= each.minimumSizeHint().width()
        and each.height() >= each.minimumSizeHint().height()
        for each in widgets
    )


def test_nothing_lies_over_anything_and_what_one_works_with_is_in_sight(window: MainWindow) -> None:
    window.resize(911, 512)
    until(lambda: (window.width(), window.height()) == (911, 512))
    bar = window.tabs.tabBar()
    until(
        lambda: bar.mapTo(window, bar.tabRect(7).topRight()).x() <= window.top_bar.mapTo(window, QPoint()).x()
    )
    press(Qt.Key.Key_6, CONTROL)
    matters: Any = window.page("opinionsPage")
    until(lambda: matters.ui.opinionsTable.model() is not None and not matters.ui.titleLabel.isVisible())
    ui = matters.ui
    until(lambda: fits(ui.viewChips, ui.carriedCheck, ui.exportButton, ui.newOpinionsButton))
    assert ui.newOpinionsButton.mapTo(window, QPoint(ui.newOpinionsButton.width(), 0)).x() <= 911
    press(Qt.Key.Key_1, CONTROL)
    today: Any = window.page("workbenchPage")
    until(lambda: fits(today.ui.overdueTile, today.ui.belowQuotaTile, today.ui.startButton))
    press(Qt.Key.Key_4, CONTROL)
    form: Any = window.page("receptionPage").ui.visitorForm.ui
    until(lambda: fits(form.saveButton, form.savePrintButton))
    QTest.qWait(50)
    assert form.fieldsWidget.minimumSizeHint().width() <= form.fieldsArea.viewport().width()
    window.resize(1366, 768)
    press(Qt.Key.Key_6, CONTROL)
    until(ui.titleLabel.isVisible)
    assert not bar.property("narrow")
