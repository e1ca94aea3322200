"""Keeps a dialog as tall as its words need: a wrapped label that grows by a line must not be cut off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog

_CHANGES = (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize)


class TallEnough(QObject):
    """Qt holds a window to the least size of its layout, but leaves out what wrapped labels need at its width."""

    def __init__(self, dialog: QDialog) -> None:
        """Watch `dialog`; it only ever grows."""
        super().__init__(dialog)
        self._dialog = dialog
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow after what is shown, or the width, has changed."""
        if event.type() in _CHANGES:
            self._grow()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        layout = self._dialog.layout()
        if layout is None or not layout.hasHeightForWidth():
            return
        needed = layout.totalHeightForWidth(self._dialog.width())
        if self._dialog.height() < needed:
            self._dialog.resize(self._dialog.width(), needed)
