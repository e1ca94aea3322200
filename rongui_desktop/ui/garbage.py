"""Python's garbage is collected on the UI thread only.

The collector runs on whichever thread happens to allocate. Were that a worker, it could destroy a widget there, with
its timers and its window, and Qt aborts. So the automatic collector is off while a window is open, and the event loop
asks for a collection when Python would have made one (Anki does the same).
"""

from __future__ import annotations

import gc
import linecache

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 1000
# Thresholds in the manner of gc.set_threshold: objects, then younger collections per older one.
_OBJECTS, _YOUNGER = 2000, 10


def forget_sources() -> None:
    """Let go of the source texts that came with imports.

    Qt's Python binding reads every module that is imported, to see whether it names PySide6, and Python keeps what was
    read (3 MB) in case there is an error to show; then it would be read again.
    """
    linecache.clearcache()


class GarbageCollector(QObject):
    """Keeps the automatic collector off until `stop`; collects by itself from `begin` on.

    Until `begin` nothing is collected at all: what starting makes is no garbage, and looking for it takes 7 % of the
    start. The last one to stop switches the automatic collector on again.
    """

    _living = 0

    def __init__(self, parent: QObject | None = None) -> None:
        """Switch the automatic collector off."""
        super().__init__(parent)
        GarbageCollector._living += 1
        self._over = False
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Collect from now on; what is there already is never looked through again.

        Half a million objects of modules, mapping and pages live as long as the window. Walking over them would keep
        the window from painting for a tenth of a second, every now and then.
        """
        forget_sources()
        gc.freeze()
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        objects, young, middle = gc.get_count()
        if middle > _YOUNGER:
            gc.collect(2)
        elif young > _YOUNGER:
            gc.collect(1)
        elif objects > _OBJECTS:
            gc.collect(0)

    def stop(self) -> None:
        """Give collecting back to Python."""
        if self._over:
            return
        self._over = True
        self._timer.stop()
        GarbageCollector._living -= 1
        if not GarbageCollector._living:
            gc.unfreeze()
            gc.enable()
