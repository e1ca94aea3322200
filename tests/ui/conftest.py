"""What tests of the window stand on: a store, the context of a page, and messages that answer by themselves."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.settings import Settings
from rongui_desktop.storage.store import Store
from rongui_desktop.ui import theme
from rongui_desktop.ui.context import Changes, Navigator, PageContext, YearChoice
from rongui_desktop.ui.messages import Messages
from rongui_desktop.ui.pages.reception_page import ReceptionPage
from rongui_desktop.ui.tasks import Tasks
from tests.keyboard import until
from tests.services.evening import Evening, make_evening
from tests.ui.reception_steps import Desk, fill_lists

# The demonstration year's own moment.
NOW = datetime(2019, 11, 27, 17, 16)


class HeardMessages(Messages):
    """Keeps what was said instead of showing it, and gives the answers that a test put in."""

    def __init__(self) -> None:
        super().__init__(None)
        self.heard: list[str] = []
        self.notes: list[str] = []
        self.agree = True
        self.answers: deque[object] = deque()
        self.passing.connect(self.notes.append)

    def _show(self, icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
        self.heard.append(text)
        return QMessageBox()

    def ask(self, text: str, yes: str = "确定", no: str = "取消", *, danger: bool = False) -> bool:
        self.heard.append(text)
        return self.agree

    def _answer(self, *_asked: object) -> object:
        return self.answers.popleft()

    ask_text = ask_line = choose = open_file = open_files = save_file = choose_folder = _answer  # type: ignore[assignment]


@pytest.fixture(autouse=True)
def no_key_is_held(qapp: QApplication) -> None:
    """Qt remembers the modifiers of the last key, and selecting a cell asks for them: no test begins with another's."""
    QTest.keyClick(QWidget(), Qt.Key.Key_F35)
    assert qapp.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture
def look(qapp: QApplication) -> QApplication:
    """The application with the program's look."""
    theme.apply(qapp, large=False)
    return qapp


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store at the demonstration year's moment."""
    made = Store.create(tmp_path / "store", station="测试联络站", actor="测试员", clock=ShiftedClock(NOW))
    yield made
    made.close()


@pytest.fixture
def messages(qapp: QApplication) -> HeardMessages:
    """Messages that answer by themselves."""
    return HeardMessages()


@pytest.fixture
def context(
    look: QApplication, store: Store, messages: HeardMessages, tmp_path: Path
) -> Iterator[PageContext]:
    """What a page is given."""
    home = QObject()
    tasks = Tasks(messages.failed, home)
    yield PageContext(
        store=store,
        tasks=tasks,
        messages=messages,
        changes=Changes(home),
        year=YearChoice(2019, home),
        clock=store.clock,
        local=Settings(tmp_path / "settings.json"),
        navigator=Navigator(home),
    )
    tasks.wait()
    tasks.close()


@pytest.fixture
def evening(store: Store) -> Evening:
    """One planned evening with its people and the station's lists."""
    made = make_evening(store)
    fill_lists(store)
    return made


@pytest.fixture
def desk(qtbot: QtBot, evening: Evening, context: PageContext) -> Desk:
    """The reception page on that evening, in front and read."""
    page = ReceptionPage(context)
    qtbot.addWidget(page)
    page.resize(1326, 700)
    page.show()
    until(page.isActiveWindow)
    page.load()
    made = Desk(page, context, evening)
    made.settle()
    return made
