"""A spin box for a number of people: understands full-width digits and 2人, rejects nothing while it is typed."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QWidget

from rongui_desktop.ui.widgets.no_wheel import NoWheelSpin


def _digits(text: str) -> str:
    return re.sub(r"\s|人$", "", unicodedata.normalize("NFKC", text))


class CountSpin(NoWheelSpin):
    """A whole number; Chinese input methods leave full-width digits behind, which count like others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A number from 1."""
        super().__init__(parent)
        self.setMinimum(1)

    def validate(self, text: str, position: int) -> object:
        """Let everything be typed: a validator that rejects would throw away what an input method commits."""
        typed = _digits(text)
        right = typed.isdecimal() and self.minimum() <= int(typed) <= self.maximum()
        state = QValidator.State.Acceptable if right else QValidator.State.Intermediate
        return state, text, position

    def valueFromText(self, text: str) -> int:
        """Return the number that the text means; what cannot be understood leaves the value as it is."""
        typed = _digits(text)
        return int(typed) if typed.isdecimal() else self.value()

    def fixup(self, text: str) -> str:
        """Return the nearest number that can be meant when the field is left with anything else in it."""
        typed = _digits(text)
        number = min(max(int(typed), self.minimum()), self.maximum()) if typed.isdecimal() else self.value()
        return str(number)
