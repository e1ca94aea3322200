"""A label of one line that ends in … where there is no room, and tells more in its tool tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from rongui_desktop.ui.widgets.shown_text import line_text, tip_text


class ElidedLabel(QLabel):
    """Takes as much width as its text, or less."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty label."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        """Show a text, or so much of it as one line can hold; the tool tip holds more."""
        super().setText(line_text(text))
        self.setToolTip(tip_text(text))

    def minimumSizeHint(self) -> QSize:
        """Room for two Chinese characters, or for the text where it is shorter."""
        hint = super().minimumSizeHint()
        return QSize(min(self.fontMetrics().averageCharWidth() * 4, hint.width()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text that fits."""
        painter = QPainter(self)
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self.alignment() | Qt.AlignmentFlag.AlignVCenter, text)
