"""Buttons and ticks whose Alt key acts at once.

Qt's own click a tenth of a second later, to show the button go down. A clerk who types on has by then saved the form,
and the tick would land on the next visitor.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShortcutEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton


def _acts(button: QAbstractButton, event: QEvent) -> bool:
    if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
        button.click()
        return True
    return False


class InstantButton(QPushButton):
    """A push button that its Alt key presses at once."""

    def event(self, event: QEvent) -> bool:
        """Click at once."""
        return _acts(self, event) or super().event(event)


class InstantCheck(QCheckBox):
    """A tick that its Alt key sets or takes away at once; the focus stays where it is."""

    def event(self, event: QEvent) -> bool:
        """Toggle at once."""
        return _acts(self, event) or super().event(event)
