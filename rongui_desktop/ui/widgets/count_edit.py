"""A line edit for a count that may be left empty: full-width digits and 12户 are understood, nothing is rejected."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.ui.widgets.field_errors import clear_error

_UNIT = re.compile(r"[户人次票名个]+$")
# More digits are no count of people.
_MOST = 9


class CountEdit(QLineEdit):
    """`value_changed(object)` carries the number, or None where there is none, with every change of meaning."""

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty field."""
        super().__init__(parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._last: int | None = None
        self.textChanged.connect(self._retyped)

    def value(self) -> int | None:
        """The number that the text means; None when it is empty or none (`read` tells which)."""
        typed = self._typed()
        return int(typed) if typed.isdecimal() and len(typed) <= _MOST else None

    def set_value(self, count: int | None) -> None:
        """Show a number."""
        self.setText("" if count is None else str(count))

    def read(self, label: str, field: str) -> int | None:
        """Return the number, or None where the field is empty.

        Raises:
            UserError: what stands there is no whole number.
        """
        if self._typed() and self.value() is None:
            raise UserError(f"“{label}”应为整数，例如12。", field)
        return self.value()

    def _typed(self) -> str:
        return _UNIT.sub("", re.sub(r"\s", "", unicodedata.normalize("NFKC", self.text())))

    def _retyped(self) -> None:
        if self.property("error"):
            clear_error(self)
        if self.value() != self._last:
            self._last = self.value()
            self.value_changed.emit(self._last)
