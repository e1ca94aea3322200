"""A clerk who types half a form and then nothing more: run as a process of its own, to be killed.

Arguments: the store's folder, and whether to begin a correction of the first visitor instead of a new entry. Says how
many seconds after the last key the draft was kept.
"""

from __future__ import annotations

import sys
import time
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rongui_desktop import app
from rongui_desktop.clock import ShiftedClock
from rongui_desktop.services import reception_visitors
from tests.keyboard import CONTROL, compose, enter, focused_name, press, until, write


def main(folder: str, correction: bool) -> None:
    """Type, then sleep."""
    window = app.open_window(folder, "小梁", clock=ShiftedClock(datetime(2019, 11, 27, 19, 40)))
    page = window.page("receptionPage")
    press(Qt.Key.Key_F5)
    until(lambda: focused_name() == "visitorNameEdit")
    window.context.tasks.wait()
    if correction:
        press(Qt.Key.Key_L, CONTROL)
        press(Qt.Key.Key_Home, CONTROL)
        press(Qt.Key.Key_Return)
        until(lambda: page.desk.sheet.visitor_id is not None)
        page.form.ui.addressEdit.setFocus()
        compose("改到一半")
    else:
        compose("欧阳停电")
        enter()
        enter("3")
        write("1382345")
    last_key, typed = time.monotonic(), page.form.fields()
    until(lambda: typed in [draft.fields for draft in reception_visitors.drafts(window.context.store)])
    sys.stdout.write(f"{time.monotonic() - last_key}\n")
    sys.stdout.flush()
    QTest.qWait(60_000)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] == "correction")
