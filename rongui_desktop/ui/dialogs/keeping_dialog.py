"""Dialogs that lose nothing: what was typed when one is closed with Esc stands there again when it is opened again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.ui.widgets.field_errors import FieldErrors
from rongui_desktop.ui.widgets.tall_enough import TallEnough

# What was typed and not saved, by dialog and record; lives as long as the page that opens the dialogs.
Kept = dict[str, dict[str, Any]]


class KeepingDialog(QDialog):
    """A dialog over one record. Subclasses have `typed()` and `put(typed)`, and call `begin()` once filled.

    It is deleted when it closes. `accept_typed` is what Enter and the button do; errors stand beside the fields.
    """

    def __init__(self, kept: Kept, key: str, parent: QWidget | None) -> None:
        """Keep under `key` in `kept` what is typed and not saved."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._kept = kept
        self._key = key
        self._start: dict[str, Any] = {}
        self.errors = FieldErrors()
        TallEnough(self)

    def typed(self) -> dict[str, Any]:
        """Return what stands in the fields."""
        raise TypeError(f"{type(self).__name__} does not say what was typed")

    def put(self, typed: dict[str, Any]) -> None:
        """Show what was typed before."""
        raise TypeError(f"{type(self).__name__} cannot show {len(typed)} fields")

    def take_errors(self, summary: QLabel) -> None:
        """Show errors that belong to no field in this label."""
        self.errors = FieldErrors(summary)

    def begin(self) -> bool:
        """Remember what the fields hold at first, then show what was kept; True when something was."""
        self._start = self.typed()
        kept = self._kept.get(self._key)
        if kept is not None and kept != self._start:
            self.put(kept)
            return True
        return False

    def forget(self) -> None:
        """Go back to what the fields held at first."""
        self._kept.pop(self._key, None)
        self.errors.clear()
        self.put(self._start)

    def settle(self) -> None:
        """Take over what is still being composed, before the fields are read."""
        QGuiApplication.inputMethod().commit()
        self.errors.clear()

    def show_error(self, error: Exception) -> None:
        """Show what the store refused, beside its field; an unexpected error has been reported already."""
        if isinstance(error, UserError):
            self.errors.show(error)

    def done(self, result: int) -> None:
        """Close; what was typed and not accepted is kept."""
        if result == QDialog.DialogCode.Accepted:
            self._kept.pop(self._key, None)
        elif self.typed() != self._start:
            self._kept[self._key] = self.typed()
        super().done(result)
        window = self.parentWidget()
        if window is not None:
            # Not every platform gives the keyboard back to the window by itself.
            window.activateWindow()
