"""The place of a page, with a small page of the test's own."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.page_place import PagePlace
from tests.keyboard import until
from tests.ui.small_page import SmallPage

STATION = "测试联络站"


@pytest.fixture
def place(qtbot: QtBot) -> PagePlace:
    made = PagePlace("budgetPage", "预算审查")
    qtbot.addWidget(made)
    return made


def test_the_page_is_made_when_the_place_is_shown_and_only_once(
    place: PagePlace, context: PageContext
) -> None:
    place.show()
    assert place.page is None
    place.hide()
    place.allow(SmallPage, context)
    assert place.page is None
    place.show()
    page = place.page
    until(lambda: page.told == [STATION])
    assert page.geometry() == place.rect()
    place.hide()
    place.allow(SmallPage, context)
    place.show()
    assert place.page is page
    assert place.fill() is page
    assert page.told == [STATION]


def test_a_place_in_front_is_filled_as_soon_as_it_may_be(place: PagePlace, context: PageContext) -> None:
    place.show()
    place.allow(SmallPage, context)
    assert isinstance(place.page, SmallPage)


def test_the_names_of_a_page_hold_before_anybody_has_looked_at_it(
    place: PagePlace, context: PageContext
) -> None:
    assert place.findChild(QLineEdit, "budgetPageEdit") is None
    place.allow(SmallPage, context)
    edit = place.findChild(QLineEdit, "budgetPageEdit")
    assert edit is place.page.edit
    assert place.page.told == [STATION]
    assert place.findChildren(QLineEdit, "budgetPageEdit") == [edit]
