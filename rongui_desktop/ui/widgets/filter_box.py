"""The filter box over every list: text, pinyin or initials; tells what was typed after a short pause."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from rongui_desktop import paths

_PAUSE_MS = 150


class FilterBox(QLineEdit):
    """A line edit with a magnifier and a clear button; `filtered(str)` comes 150 ms after the last key."""

    filtered = Signal(str)
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty box."""
        super().__init__(parent)
        self.setPlaceholderText("筛选：文字或拼音")
        self.setToolTip("按文字、拼音或首字母筛选；Esc 清空，向下键进入列表")
        self.setClearButtonEnabled(True)
        icon = QIcon(str(paths.resources() / "icons" / "search.svg"))
        self.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._wait)
        self.returnPressed.connect(self._tell)

    def minimumSizeHint(self) -> QSize:
        """Room for the placeholder between the two icons."""
        hint = super().minimumSizeHint()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(words + 5 * self.fontMetrics().height() // 2, hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the box, Down goes to the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            event.accept()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _wait(self) -> None:
        self._timer.start()

    def _tell(self) -> None:
        self._timer.stop()
        self.filtered.emit(self.text().strip())
