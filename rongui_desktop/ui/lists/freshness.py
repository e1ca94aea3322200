"""Reads a page again when its records changed: at once if it is seen, else when it comes to the front."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from rongui_desktop.ui.context import PageContext


class Freshness(QObject):
    """Watches the changes for one page.

    An evening's typing changes records every minute; the worker is kept free of lists that nobody looks at.
    `wanted()` asks the page to load; several changes in one turn ask once.
    """

    wanted = Signal()

    def __init__(self, context: PageContext, page: QWidget, features: AbstractSet[str]) -> None:
        """Watch for changes of `features` (words of `Changes`) as long as `page` lives."""
        super().__init__(page)
        self._page = page
        self._features = features
        self._stale = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.wanted)
        context.changes.changed.connect(self._changed)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch up when the page is shown."""
        if event.type() == QEvent.Type.Show and self._stale:
            self._stale = False
            self._timer.start()
        return super().eventFilter(watched, event)

    def _changed(self, feature: str) -> None:
        if feature not in self._features:
            return
        if self._page.isVisible():
            self._timer.start()
        else:
            self._stale = True
