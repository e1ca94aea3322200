"""Keeps a dialog as tall as its words need: a wrapped label that grows by a line must not be cut off.

On a screen that is not as tall (1366×768 at 150 % scaling), the dialog's fields scroll; its foot stays in sight.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

# The title bar that a desktop puts over a dialog.
_TITLE_BAR = 40
_CHANGES = (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize)


class TallEnough(QObject):
    """Qt holds a window to the least size of its layout, but leaves out what wrapped labels need at its width."""

    def __init__(self, dialog: QDialog) -> None:
        """Watch `dialog`; it only ever grows, up to the height of the screen."""
        super().__init__(dialog)
        self._dialog = dialog
        self._scrolls = False
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow after what is shown, or the width, has changed."""
        if event.type() in _CHANGES:
            self._grow()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        layout = self._dialog.layout()
        if layout is None:
            return
        wraps = layout.hasHeightForWidth()
        needed = (
            layout.totalHeightForWidth(self._dialog.width()) if wraps else layout.totalMinimumSize().height()
        )
        room = self._dialog.screen().availableGeometry().height() - _TITLE_BAR
        if needed > room and not self._scrolls:
            self._scrolls = True
            _let_scroll(layout)
            needed = room
        height = min(max(self._dialog.height(), needed), room)
        if height != self._dialog.height():
            self._dialog.resize(self._dialog.width(), height)
            # Within the event of an earlier size, the layout goes on to take that one: it is asked again.
            layout.update()


def _let_scroll(layout: QLayout) -> None:
    """Put the grid of a dialog's fields into an area that scrolls."""
    places = range(layout.count())
    place = next((p for p in places if isinstance(layout.itemAt(p).layout(), QGridLayout)), None)
    if place is None or not isinstance(layout, QVBoxLayout):
        return
    grid = layout.takeAt(place).layout()
    grid.setParent(None)
    area, sheet = QScrollArea(), QWidget()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    sheet.setProperty("role", "page")
    sheet.setLayout(grid)
    area.setWidget(sheet)
    layout.insertWidget(place, area, 1)
