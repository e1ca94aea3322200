"""The global search: a line edit with its results beneath, grouped by kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from rongui_desktop import paths

if TYPE_CHECKING:
    from rongui_desktop.ui.widgets.search_popup import Hit, SearchPopup

_PAUSE_MS = 120


class SearchEdit(QLineEdit):
    """Asks `wanted(str)` after a pause in typing; `show_hits` answers; `chosen(str, object)` navigates.

    The popup is a child of the window, so that the edit keeps the focus and composition of Chinese goes on.
    """

    wanted = Signal(str)
    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An edit without results."""
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        icon = QIcon(str(paths.resource("icons", "search.svg")))
        self.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        self._popup: SearchPopup | None = None
        self._answered = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.textChanged.connect(self._typed)

    def show_hits(self, text: str, hits: Sequence[Hit]) -> None:
        """Show what was found for `text`; an answer to an earlier question is dropped."""
        if text != self.text().strip() or not text or not self.hasFocus():
            return
        if self._popup is None:
            from rongui_desktop.ui.widgets.search_popup import SearchPopup

            self._popup = SearchPopup(self.window())
            self._popup.chosen.connect(self._chosen)
        self._answered = text
        self._popup.fill(hits, text)
        self._place()
        self._popup.show()
        self._popup.raise_()

    @property
    def popup(self) -> SearchPopup | None:
        """The results, once there were any."""
        return self._popup

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, down and Enter work in the results; Esc closes them, then empties the edit."""
        popup = self._popup if self._popup is not None and self._popup.isVisible() else None
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and popup is not None:
            popup.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if popup is not None and self._answered == self.text().strip():
                popup.choose()
            else:
                self._ask()
        elif key == Qt.Key.Key_Escape:
            if popup is not None:
                popup.hide()
            else:
                self.clear()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the results when the edit is left."""
        super().focusOutEvent(event)
        if self._popup is not None and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._popup.hide()

    def _typed(self) -> None:
        if self.text().strip():
            self._timer.start()
        else:
            self._timer.stop()
            if self._popup is not None:
                self._popup.hide()

    def _ask(self) -> None:
        self._timer.stop()
        text = self.text().strip()
        if text:
            self.wanted.emit(text)

    def _chosen(self, page: str, record_id: object) -> None:
        if self._popup is not None:
            self._popup.hide()
        self.chosen.emit(page, record_id)

    def _place(self) -> None:
        if self._popup is None:
            return
        window = self.window()
        corner = self.mapTo(window, QPoint(0, self.height() + 4))
        width = max(self.width(), min(self.fontMetrics().height() * 28, window.width() - 32))
        left = max(8, min(corner.x() + self.width() - width, window.width() - width - 8))
        height = min(self._popup.wanted_height(), window.height() - corner.y() - 24)
        self._popup.setGeometry(left, corner.y(), width, height)
