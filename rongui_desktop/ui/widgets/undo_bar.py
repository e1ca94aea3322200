"""The bar that offers 撤销 for ten seconds after a deletion."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

SECONDS = 10
_EDGE = 8


class UndoBar(QFrame):
    """Lies over the lower edge of a part of its parent; `undone(object)` carries what `offer` was given.

    When the seconds are over, or another deletion is offered, the former one is final: `expired(object)`.
    """

    undone = Signal(object)
    expired = Signal(object)

    def __init__(self, parent: QWidget, over: QWidget | None = None) -> None:
        """A hidden bar over `over`, a widget inside `parent` without buttons that it would hide, or over `parent`."""
        super().__init__(parent)
        self.setObjectName("undoBar")
        self._over = over or parent
        self._token: object = None
        self._left = 0
        self._sentence = QLabel(self)
        self._button = QPushButton("撤销", self)
        self._button.clicked.connect(self._undo)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.addWidget(self._sentence)
        layout.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._over.installEventFilter(self)
        self.hide()

    def offer(self, sentence: str, token: object) -> None:
        """Show the bar for ten seconds."""
        self._finish()
        self._token = token
        self._left = SECONDS
        self._sentence.setText(sentence)
        self._button.setText(f"撤销（{self._left}）")
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge when what lies beneath changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        page = self.parentWidget()
        area = self._over.rect().translated(self._over.mapTo(page, QPoint(0, 0)))
        left = min(area.center().x() - self.width() // 2, page.width() - self.width() - _EDGE)
        self.move(max(_EDGE, left), area.bottom() - self.height() - _EDGE)

    def _tick(self) -> None:
        self._left -= 1
        self._button.setText(f"撤销（{self._left}）")
        if self._left <= 0:
            self._finish()

    def _undo(self) -> None:
        token, self._token = self._token, None
        self._timer.stop()
        self.hide()
        self.undone.emit(token)

    def _finish(self) -> None:
        self._timer.stop()
        self.hide()
        token, self._token = self._token, None
        if token is not None:
            self.expired.emit(token)
