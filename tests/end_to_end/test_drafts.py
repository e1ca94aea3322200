"""A half-filled form survives the death of the process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from sqlalchemy import select

from rongui_desktop import app
from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.services import reception_visitors
from rongui_desktop.ui.main_window import MainWindow
from tests.keyboard import CONTROL, compose, press, until

ROOT = Path(__file__).resolve().parents[2]
# "Within 1 s of a pause" (design, safety).
PAUSE = 1.0

Open = Callable[[], MainWindow]


def die_half_way(data_dir: Path, what: str) -> None:
    """Let another process type half a form, and kill it as soon as it says that the draft is kept."""
    command = [sys.executable, "-m", "tests.end_to_end.half_filled", str(data_dir), what]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8", env=os.environ.copy()
    ) as clerk:
        assert clerk.stdout is not None
        try:
            assert float(clerk.stdout.readline()) < PAUSE
        finally:
            clerk.kill()


def answer_the_notice(window: MainWindow) -> None:
    """The store says that it was not closed properly and is sound; Enter takes the notice away."""
    until(lambda: isinstance(QApplication.activeWindow(), QMessageBox))
    press(Qt.Key.Key_Return)
    # The screenless platform does not give the keyboard back to the window by itself.
    window.activateWindow()
    until(lambda: QApplication.activeWindow() is window)


@pytest.fixture
def reopen(qapp: QApplication, data_dir: Path) -> Iterator[Open]:
    """Open the window on the store that was left behind."""
    opened: list[MainWindow] = []

    def open_it() -> MainWindow:
        window = app.open_window(data_dir, "小梁", clock=ShiftedClock(datetime(2019, 11, 27, 19, 50)))
        opened.append(window)
        window.context.tasks.wait()
        return window

    yield open_it
    for window in opened:
        window.close()
        window.deleteLater()


def test_a_new_entry_survives_kill_9_and_is_taken_up_again(data_dir: Path, reopen: Open) -> None:
    die_half_way(data_dir, "new")
    window = reopen()
    page = window.show_page("receptionPage")
    form = page.form.ui
    assert form.draftBar.isVisible()
    assert "欧阳停电" in form.draftBarLabel.text()
    assert page.has_unsaved()
    form.restoreDraftButton.click()
    until(lambda: form.visitorNameEdit.text() == "欧阳停电")
    assert form.visitorCountSpin.value() == 3
    assert form.visitorPhoneEdit.text() == "1382345"
    assert not form.draftBar.isVisible()


def test_a_correction_survives_too_and_is_not_offered_once_it_is_saved(data_dir: Path, reopen: Open) -> None:
    die_half_way(data_dir, "correction")
    window = reopen()
    answer_the_notice(window)
    page = window.show_page("receptionPage")
    form = page.form.ui
    form.restoreDraftButton.click()
    until(lambda: "改到一半" in form.addressEdit.text())
    form.reasonEdit.setFocus()
    compose("住址补正")
    press(Qt.Key.Key_S, CONTROL)
    assert form.errorLabel.text() == ""
    window.context.tasks.wait()
    store = window.context.store
    with store.read() as session:
        changed = session.scalars(select(Visitor).where(Visitor.address.like("%改到一半%"))).all()
    assert len(changed) == 1
    assert reception_visitors.drafts(store) == []
    assert not page.has_unsaved()
