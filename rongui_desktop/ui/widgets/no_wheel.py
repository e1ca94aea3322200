"""Combo and spin boxes that a passing wheel does not change: they obey it only while they have the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget


class NoWheelCombo(QComboBox):
    """A combo box that ignores the wheel while unfocused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty combo box."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the scroll area around unless focused."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NoWheelSpin(QSpinBox):
    """A spin box that ignores the wheel while unfocused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A spin box from 0 to 99."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the scroll area around unless focused."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
