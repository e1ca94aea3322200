"""Fits the heading of the page of matters into narrow windows: 150 % scaling leaves 911 of 1366 pixels."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

# Not LayoutRequest: what a stage hides and shows asks for a layout itself, and it would never end.
_CHANGES = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class HeadRoom(QObject):
    """Takes away from a row of widgets, a stage after the other, until the rest has room; gives it back likewise."""

    def __init__(
        self, head: QHBoxLayout, page: QWidget, show_stage: Callable[[int], None], last: int
    ) -> None:
        """Watch the page; `show_stage(n)` shows the row as of stage 0 (everything) to `last` (the least)."""
        super().__init__(page)
        self._head, self._page, self._show_stage, self._last = head, page, show_stage, last
        # Nothing is hidden while the row is being laid out.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._fit)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when the size or the font has changed."""
        if event.type() in _CHANGES:
            self.fit_soon()
        return super().eventFilter(watched, event)

    def fit_soon(self) -> None:
        """Fit again, because the row shows something else."""
        self._timer.start()

    def _fit(self) -> None:
        margins = self._page.layout().contentsMargins()
        room = self._page.width() - margins.left() - margins.right()
        for stage in range(self._last + 1):
            self._show_stage(stage)
            if _needed(self._head, self._widgets()) <= room:
                return

    def _widgets(self) -> list[QWidget]:
        places = range(self._head.count())
        found = [self._head.itemAt(place).widget() for place in places]
        return [widget for widget in found if widget is not None and not widget.isHidden()]


def _needed(head: QHBoxLayout, widgets: Sequence[QWidget]) -> int:
    """The width that widgets need beside each other; a field that may shrink needs its least."""
    widths = (max(each.minimumSizeHint().width(), each.minimumWidth()) for each in widgets)
    return sum(widths) + head.spacing() * len(widgets)
