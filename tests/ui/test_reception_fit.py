"""The reception page fits: on a small screen, with 125 % scaling, in large type; nothing is cut off at the right."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from rongui_desktop.ui import theme
from tests.keyboard import until
from tests.ui.reception_steps import Desk

# What the frame (tabs, status) leaves of 1366×768, of the same at 125 %, and of the smallest window.
SMALL_SCREEN, SCALED, SMALLEST = (1366, 690), (1093, 540), (1024, 528)


def cut(page: QWidget) -> list[str]:
    """The names of fields and buttons that are narrower than their words or reach out of what holds them."""
    found: list[str] = []
    for widget in page.findChildren(QWidget):
        if not isinstance(widget, QAbstractButton | QComboBox | QLineEdit) or not widget.isVisible():
            continue
        holder = widget.parentWidget()
        while holder is not None and holder.parentWidget() is not None and holder is not page:
            right = widget.mapTo(holder, QPoint(widget.width(), 0)).x()
            if right > holder.width() + 1:
                found.append(f"{widget.objectName()} in {holder.objectName() or type(holder).__name__}")
                break
            holder = holder.parentWidget()
        if (
            isinstance(widget, QAbstractButton)
            and widget.text()
            and widget.width() < widget.sizeHint().width()
        ):
            found.append(widget.objectName())
    return found


@pytest.mark.parametrize("size", [SMALL_SCREEN, SCALED, SMALLEST])
def test_nothing_is_cut_off(desk: Desk, size: tuple[int, int]) -> None:
    desk.open_session()
    desk.save("李国明")
    desk.page.resize(*size)
    desk.open_row(0)
    desk.ui.addMatterButton.click()
    desk.ui.addressEdit.setText("别处")
    desk.page.save()
    until(lambda: cut(desk.page) == [])


@pytest.mark.parametrize("size", [SMALL_SCREEN, SCALED])
def test_large_type_fits_too(desk: Desk, look: QApplication, size: tuple[int, int]) -> None:
    try:
        theme.apply(look, large=True)
        desk.open_session()
        desk.page.resize(*size)
        desk.page.save()
        until(lambda: cut(desk.page) == [])
    finally:
        theme.apply(look, large=False)


def test_what_is_known_goes_under_the_list_where_there_is_no_room_beside(desk: Desk) -> None:
    ui = desk.page.ui
    desk.page.resize(*SMALL_SCREEN)
    until(lambda: ui.bodyLayout.indexOf(ui.pastPanel) >= 0 and ui.pastPanel.isVisible())
    desk.page.resize(*SMALLEST)
    until(lambda: ui.leftLayout.indexOf(ui.pastPanel) >= 0)
    assert not ui.pastPanel.isVisible(), "it has nothing to tell yet"
    desk.page.resize(*SMALL_SCREEN)
    until(ui.pastPanel.isVisible)


def _is_seen(field: QWidget, area: QWidget) -> bool:
    return 0 <= field.mapTo(area, QPoint(0, 0)).y() <= area.height() - field.height()


def test_the_field_that_is_being_filled_is_seen(desk: Desk) -> None:
    desk.open_session()
    desk.page.resize(*SMALLEST)
    QTest.qWait(10)
    area = desk.ui.fieldsArea.viewport()
    for field in (desk.ui.dueDateEdit, desk.ui.visitorNameEdit, desk.ui.departmentCombo):
        field.setFocus()
        until(partial(_is_seen, field, area))
