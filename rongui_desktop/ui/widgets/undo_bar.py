"""The bar that offers 撤销 for ten seconds after a deletion."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

SECONDS = 10


class UndoBar(QFrame):
    """Lies over the lower edge of its parent; `undone(object)` carries what `offer` was given.

    When the seconds are over, or another deletion is offered, the former one is final: `expired(object)`.
    """

    undone = Signal(object)
    expired = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """A hidden bar over `parent`."""
        super().__init__(parent)
        self.setObjectName("undoBar")
        self._over = parent
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
        parent.installEventFilter(self)
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
        """Stay at the lower edge when the parent changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        area = self._over.rect()
        self.move((area.width() - self.width()) // 2, area.height() - self.height() - 24)

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
