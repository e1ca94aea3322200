"""A text field of several lines that asks for few of them and takes what the layout gives."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LINES = 2
_FRAME = 14


class LinesEdit(QPlainTextEdit):
    """Two lines at least; Tab goes to the next field. Neither length limit nor filter: both break Chinese input."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty field."""
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """Room for two lines in the present font."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for two lines in the present font."""
        return QSize(60, self.fontMetrics().lineSpacing() * _LINES + _FRAME)
