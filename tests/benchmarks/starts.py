"""The processes whose starts are compared: `python starts.py KIND STORE`, the moment of the spawn in RONGUI_SPAWNED.

empty   an empty PySide6 window
floor   imports PySide6.QtWidgets and sqlalchemy.orm, opens the store, shows an empty window
program the program's own window on the store
Each prints one JSON object: seconds from the spawn until the window was painted, until it was usable, and its memory.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

SPAWNED = float(os.environ["RONGUI_SPAWNED"])


def since_spawn() -> float:
    return time.monotonic() - SPAWNED


def report(seen: float, usable: float) -> None:
    import psutil

    memory = psutil.Process().memory_info().rss
    sys.stdout.write(json.dumps({"seen": seen, "usable": usable, "memory": memory}) + "\n")
    sys.stdout.flush()


def until_painted(application: Any, window: Any) -> None:
    """Run the event loop until the window has been painted."""
    from PySide6.QtCore import QEvent, QObject

    class Watch(QObject):
        def eventFilter(self, watched: Any, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint:
                application.exit()
            return False

    watch = Watch()
    window.installEventFilter(watch)
    window.show()
    application.exec()


def empty() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    until_painted(application, QMainWindow())
    seconds = since_spawn()
    report(seconds, seconds)


def floor(store: Path) -> None:
    import sqlalchemy.orm
    from PySide6.QtWidgets import QApplication, QMainWindow
    from sqlcipher3 import dbapi2

    engine = sqlalchemy.create_engine("sqlite://", module=dbapi2, creator=lambda: dbapi2.connect(str(store)))
    with engine.connect() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM reception_session").scalar_one()
        application = QApplication([])
        until_painted(application, QMainWindow())
    seconds = since_spawn()
    report(seconds, seconds)


def program(store: Path) -> None:
    from PySide6.QtCore import QEvent, QObject

    from rongui_desktop.settings import Settings
    from rongui_desktop.ui.main_window import MainWindow

    moments: list[float] = []

    class Watch(QObject):
        def eventFilter(self, watched: Any, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint and not moments:
                moments.append(since_spawn())
            return False

    watch = Watch()
    original = MainWindow.__init__

    def watched_init(self: MainWindow, local: Settings, **options: Any) -> None:
        original(self, local, **options)
        self.installEventFilter(watch)

    setattr(MainWindow, "__init__", watched_init)  # noqa: B010 - the class does not expect it
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QComboBox, QLineEdit

    from rongui_desktop.app import open_window

    window = open_window(store.parent)
    window.tabs.setCurrentWidget(window.page("receptionPage"))
    evenings = window.findChild(QComboBox, "sessionCombo")
    name = window.findChild(QLineEdit, "visitorNameEdit")
    assert evenings is not None
    assert evenings.count() > 0
    assert name is not None
    QTest.keyClicks(name, "abc")
    assert name.text() == "abc"
    report(moments[0], since_spawn())
    window.close()


if __name__ == "__main__":
    kind, path = sys.argv[1], Path(sys.argv[2])
    if kind == "empty":
        empty()
    elif kind == "floor":
        floor(path)
    else:
        program(path)
