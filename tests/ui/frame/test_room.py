"""The frame in both sizes of type and on screens of several sizes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from rongui_desktop.ui.main_window import MainWindow

Opener = Callable[[], MainWindow]


def test_large_type_changes_the_whole_window_and_is_remembered(window: MainWindow, opener: Opener) -> None:
    before = window.tabs.tabBar().height()
    window.set_large_type(True)
    assert window.page("workbenchPage").edit.font().pointSize() == 14
    QTest.qWait(50)
    assert window.tabs.tabBar().height() > before
    window.close()
    again = opener()
    assert again.font().pointSize() == 14
    again.set_large_type(False)
    assert again.font().pointSize() == 11


@pytest.mark.parametrize("width", [1024, 1366, 1920])
@pytest.mark.parametrize("large", [False, True])
def test_nothing_in_the_frame_lies_over_anything_else(window: MainWindow, width: int, large: bool) -> None:
    window.set_large_type(large)
    window.resize(width, 768)
    QTest.qWait(50)
    first, button = (window.findChild(QPushButton, name) for name in ("fileButton", "workButton"))
    bar = window.tabs.tabBar()
    assert first.x() + first.width() <= button.x()
    assert bar.x() >= button.x() + button.width() - 1
    assert window.top_bar.x() >= bar.x() + bar.tabRect(0).left()
    assert window.top_bar.x() + window.top_bar.width() <= width
    assert window.top_bar.x() >= bar.x() + bar.tabRect(7).right()
    window.set_large_type(False)


@pytest.mark.parametrize("large", [False, True])
def test_at_150_percent_on_a_small_screen_the_window_fits_and_nothing_lies_over_the_tabs(
    window: MainWindow, large: bool
) -> None:
    """1366×768 at 150 % leaves 911×512."""
    window.set_large_type(large)
    window.resize(911, 512)
    QTest.qWait(50)
    assert (window.width(), window.height()) == (911, 512)
    bar = window.tabs.tabBar()
    last = bar.mapTo(window, bar.tabRect(bar.count() - 1).topRight()).x()
    assert last <= window.top_bar.mapTo(window, QPoint(0, 0)).x()
    window.resize(1366, 768)
    QTest.qWait(50)
    assert not bar.property("narrow")
    window.set_large_type(False)


def test_who_searches_in_little_room_sees_what_is_typed(window: MainWindow) -> None:
    window.set_large_type(True)
    window.resize(911, 512)
    QTest.qWait(50)
    search = window.search_edit
    assert search.width() < 60
    window.top_bar.focus_search()
    QTest.qWait(50)
    assert search.width() >= 110
    window.tabs.tabBar().setFocus()
    QTest.qWait(50)
    assert search.width() < 60
    window.set_large_type(False)
