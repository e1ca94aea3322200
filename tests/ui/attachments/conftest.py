"""A record with attached files, and the strip that shows them."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.services import attachments
from rongui_desktop.services.attachments import Owner
from rongui_desktop.services.handling_writing import settle
from rongui_desktop.ui.attachments.files_view import FilesView
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.widgets.attachments_strip import AttachmentsStrip
from rongui_desktop.ui.widgets.undo_bar import UndoBar
from tests import attached_files as made
from tests.keyboard import until
from tests.storage.filling import evening_session, opinion, visitor
from tests.ui.attachments.photos import halves, saved


@dataclass
class Bench:
    """The strip of one record, and hands on it."""

    strip: AttachmentsStrip
    context: PageContext
    owner: Owner
    folder: Path

    @property
    def view(self) -> Any:
        return self.strip.findChild(FilesView)

    @property
    def error(self) -> str:
        label = self.strip.findChild(QLabel, "attachmentsErrorLabel")
        return label.text() if label.isVisible() else ""

    @property
    def names(self) -> list[str]:
        return [file.name for file in self.strip.files]

    @property
    def stored(self) -> list[str]:
        return [f.name for f in attachments.list_attachments(self.context.store, self.owner).files]

    def settle(self) -> None:
        """Let the workers finish, and the strip read again."""
        for _ in range(4):
            QTest.qWait(10)
            self.context.tasks.wait()

    def add(self, *names: str) -> None:
        """Attach files, each with its own content."""
        for name in names:
            content = (
                made.docx(name) if name.endswith(".docx") else made.png(8, 8, zlib.crc32(name.encode()) % 256)
            )
            attachments.add_bytes(self.context.store, self.owner, content, name)
        self.strip.load()
        self.settle()

    def choose(self, row: int) -> None:
        """Make a file current, with the keyboard on it."""
        self.view.setFocus()
        self.view.setCurrentIndex(self.view.model().index(row, 0))

    def button(self, name: str) -> Any:
        return self.strip.findChild(QPushButton, name)

    @property
    def undo(self) -> Any:
        return self.strip.findChild(UndoBar)

    def file(self, name: str, content: bytes | None = None) -> Path:
        """Write a file as a camera has it."""
        path = self.folder / name
        path.write_bytes(content if content is not None else saved(halves(40, 20), "PNG"))
        return path

    def act(self, text: str) -> Any:
        """The action of the menu with this text."""
        (found,) = [action for action in self.strip.actions() + self.view.actions() if action.text() == text]
        return found


@pytest.fixture
def matter(context: PageContext) -> Owner:
    """A matter without files."""
    with context.store.write("登记") as session:
        meeting = evening_session()
        guest = visitor(meeting, 1)
        one: Opinion = opinion(guest, 1)
        session.add_all([meeting, guest, one])
        settle(session, [one], "登记")
    return Owner("opinion", one.id)


@pytest.fixture
def bench(qtbot: QtBot, context: PageContext, matter: Owner, tmp_path: Path) -> Iterator[Bench]:
    """A strip in front, showing that matter."""
    strip = AttachmentsStrip()
    qtbot.addWidget(strip)
    strip.begin(context)
    strip.resize(700, 420)
    strip.show()
    until(strip.isActiveWindow)
    strip.show_owner(matter)
    folder = tmp_path / "DCIM"
    folder.mkdir()
    made_bench = Bench(strip, context, matter, folder)
    made_bench.settle()
    yield made_bench
    made_bench.settle()
