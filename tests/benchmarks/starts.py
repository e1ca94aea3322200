"""The processes whose starts are compared: `python starts.py KIND STORE`, the moment of the spawn in RONGUI_SPAWNED.

empty   an empty PySide6 window
floor   imports PySide6.QtWidgets and sqlalchemy.orm, opens the store, shows an empty window
program the program's own window on the store
settled that window left alone for a quarter of a minute, then all its pages looked at
Each prints one JSON object: seconds from the spawn until the window was painted and until it was usable, its memory at
that moment, and its memory at the end (settled: memory alone, of the window left alone and with all its pages).
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

SETTLING_MS = 15_000
SPAWNED = float(os.environ["RONGUI_SPAWNED"])


def since_spawn() -> float:
    return time.monotonic() - SPAWNED


def resident() -> int:
    import psutil

    return psutil.Process().memory_info().rss


def report(seen: float, usable: float, memory: int) -> None:
    answer = {"seen": seen, "usable": usable, "memory": memory, "at the end": resident()}
    sys.stdout.write(json.dumps(answer) + "\n")
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
    report(seconds, seconds, resident())


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
    report(seconds, seconds, resident())


def program(store: Path) -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QComboBox, QLineEdit

    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from rongui_desktop.settings import Settings
    from rongui_desktop.ui.main_window import MainWindow

    moments: dict[str, float] = {}

    class Watch(QObject):
        """Notes when the window is painted, and when the evening is listed and the form takes what is typed."""

        def watch(self, window: MainWindow) -> None:
            self.window = window
            window.installEventFilter(self)
            self.timer = QTimer(self)
            self.timer.timeout.connect(self.look)
            self.timer.start(2)

        def eventFilter(self, watched: Any, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint:
                moments.setdefault("seen", since_spawn())
            return False

        def look(self) -> None:
            evenings = self.window.findChild(QComboBox, "sessionCombo")
            table = self.window.findChild(QObject, "visitorTable")
            if evenings is None or evenings.count() == 0 or table is None:
                return
            self.window.show_page("receptionPage")
            name = self.window.findChild(QLineEdit, "visitorNameEdit")
            assert name is not None
            QTest.keyClicks(name, "abc")
            if name.text() == "abc":
                moments["usable"] = since_spawn()
                moments["memory"] = resident()
                self.timer.stop()
                name.clear()

    watch = Watch()
    original = MainWindow.__init__

    def watched_init(self: MainWindow, local: Settings, **options: Any) -> None:
        original(self, local, **options)
        watch.watch(self)

    setattr(MainWindow, "__init__", watched_init)  # noqa: B010 - the class does not expect it
    from rongui_desktop.app import open_window

    window = open_window(store.parent)
    report(moments["seen"], moments["usable"], int(moments["memory"]))
    window.close()


def settled(store: Path) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from rongui_desktop.app import open_window

    def rest(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    window = open_window(store.parent)
    rest(SETTLING_MS)
    alone = resident()
    for place in range(window.tabs.count()):
        window.tabs.setCurrentIndex(place)
        rest(0)
        window.context.tasks.wait()
        rest(0)
    report(0, 0, alone)
    window.close()


if __name__ == "__main__":
    kind, path = sys.argv[1], Path(sys.argv[2])
    if kind == "empty":
        empty()
    elif kind == "floor":
        floor(path)
    elif kind == "settled":
        settled(path)
    else:
        program(path)
