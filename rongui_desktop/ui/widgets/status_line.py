"""The line at the foot of the window: what always holds, what was just done, whether something is running."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar

_NOTE_MS = 8000
_BUSY_MS = 400


class StatusLine(QObject):
    """Shows a standing sentence; notes take its place for eight seconds. Made before the class `Qt` is loaded."""

    def __init__(self, bar: QStatusBar, sentence: str) -> None:
        """Show `sentence` in `bar`."""
        super().__init__(bar)
        self._standing = sentence
        self._label = QLabel(sentence, bar)
        self._label.setObjectName("statusLabel")
        self._busy = QLabel("", bar)
        bar.addWidget(self._label, 1)
        bar.addPermanentWidget(self._busy)
        self._note_timer = self._timer(_NOTE_MS)
        self._note_timer.timeout.connect(self._show_standing)
        self._busy_timer = self._timer(_BUSY_MS)
        self._busy_timer.timeout.connect(self._show_busy)

    def stand(self, sentence: str) -> None:
        """Change the standing sentence; a note that is shown stays to its end."""
        self._standing = sentence
        if not self._note_timer.isActive():
            self._show_standing()

    def note(self, sentence: str) -> None:
        """Show something in passing."""
        self._label.setText(sentence)
        self._note_timer.start()

    def busy_changed(self, busy: bool) -> None:
        """Say that something runs, once it has run for a moment."""
        if busy:
            self._busy_timer.start()
        else:
            self._busy_timer.stop()
            self._busy.clear()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    def _show_standing(self) -> None:
        self._label.setText(self._standing)

    def _show_busy(self) -> None:
        self._busy.setText("正在处理…")
