"""What a list shows when it is empty: one sentence and the one action that fills it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from rongui_desktop.ui import theme


class EmptyState(QWidget):
    """A sentence and a button; `acted` is emitted when the button is pressed."""

    acted = Signal()

    def __init__(self, sentence: str, action: str = "", parent: QWidget | None = None) -> None:
        """Say `sentence`; without `action` there is no button."""
        super().__init__(parent)
        self._sentence = QLabel(sentence)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_role(self._sentence, "secondary")
        self._button = QPushButton(action)
        self._button.clicked.connect(self._act)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACING[2])
        layout.addStretch(2)
        layout.addWidget(self._sentence)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)
        # Only when it has its parent: by itself it would come up as a window and take the keyboard.
        self._button.setVisible(bool(action))

    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    def say(self, sentence: str, action: str = "") -> None:
        """Change the sentence and the action."""
        self._sentence.setText(sentence)
        self._button.setText(action)
        self._button.setVisible(bool(action))

    def _act(self) -> None:
        self.acted.emit()
