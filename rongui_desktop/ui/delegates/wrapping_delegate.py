"""Sentences in a list, each as high as it needs to be read whole."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate

# The style sheet's padding of an item, and a little, so that the last word is never cut.
_SIDE, _ABOVE = 16, 5


class WrappingDelegate(QStyledItemDelegate):
    """Qt measures an item without the style sheet's padding, and so cuts lines that nearly fit."""

    def __init__(self, view: QListView) -> None:
        """Measure for the width of `view`."""
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: Any, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of the wrapped sentence in the width of the view."""
        width = self._view.viewport().width()
        text = str(index.data() or "")
        room = QRect(0, 0, max(width - 2 * _SIDE, 1), 10_000)
        # Chinese has no spaces to wrap at.
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        lines = self._view.fontMetrics().boundingRect(room, int(flags), text)
        return QSize(width, lines.height() + 2 * _ABOVE)
