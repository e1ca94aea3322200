"""Puts what a page's heading says under its title where there is no room beside it: large type, 125 % scaling."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

_CHANGES = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class HeadFit(QObject):
    """Holds title and heading in a layout of their own, which turns from a row into a column and back."""

    def __init__(self, head: QHBoxLayout, title: QLabel, heading: QLabel, page: QWidget) -> None:
        """Take title and heading, the first two of `head`, into one layout that has all the room that is left."""
        super().__init__(page)
        self._title, self._heading = title, heading
        head.removeWidget(title)
        head.removeWidget(heading)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._spacing = head.spacing()
        self._box.setSpacing(self._spacing)
        self._box.addWidget(title)
        self._box.addWidget(heading, 1)
        head.insertLayout(0, self._box, 1)
        for place in range(1, head.count()):
            head.setStretch(place, 0)
        # A layout is not turned while it is being worked out.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._fit)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when the size, the font or what is shown has changed."""
        if event.type() in _CHANGES:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        needed = self._title.sizeHint().width() + self._spacing + self._heading.sizeHint().width()
        beside = needed <= self._box.geometry().width()
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            self._box.setSpacing(self._spacing if beside else 0)
