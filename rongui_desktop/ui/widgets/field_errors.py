"""Errors beside the field they are about, in red, never in a modal box."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.ui import theme


def mark_error(editor: QWidget, text: str) -> None:
    """Give an editor a red frame and its reason as tool tip and accessible description."""
    if not editor.property("error"):
        editor.setProperty("plainTip", editor.toolTip())
    editor.setProperty("error", True)
    editor.setToolTip(text)
    editor.setAccessibleDescription(text)
    theme.repolish(editor)


def clear_error(editor: QWidget) -> None:
    """Take the red frame away."""
    if editor.property("error"):
        editor.setProperty("error", False)
        editor.setToolTip(editor.property("plainTip") or "")
        editor.setAccessibleDescription("")
        theme.repolish(editor)


class FieldErrors:
    """The editors of one form by field name, each with an optional label for its error.

    Labels get the role `error` and are hidden while there is nothing to say.
    """

    def __init__(self, summary: QLabel | None = None) -> None:
        """`summary` shows errors that belong to no field of the form."""
        self._fields: dict[str, tuple[QWidget, QLabel | None]] = {}
        self._summary = summary
        if summary is not None:
            self._prepare(summary)

    def add(self, field: str, editor: QWidget, label: QLabel | None = None) -> None:
        """Know `editor` as the one of the record's attribute `field`."""
        self._fields[field] = (editor, label)
        if label is not None:
            self._prepare(label)

    def show(self, error: UserError, *, focus: bool = True) -> bool:
        """Show an error at its field and move the focus there; False when no field of this form has it."""
        editor, label = self._fields.get(error.field or "", (None, None))
        if editor is not None:
            mark_error(editor, error.message)
            if focus:
                editor.setFocus()
        place = label if label is not None else self._summary
        if place is not None:
            place.setText(error.message)
            place.show()
        return editor is not None

    def clear(self) -> None:
        """Take all errors away."""
        labels = [label for _, label in self._fields.values()]
        for editor, _ in self._fields.values():
            clear_error(editor)
        for label in [*labels, self._summary]:
            if label is not None:
                label.clear()
                label.hide()

    @staticmethod
    def _prepare(label: QLabel) -> None:
        theme.set_role(label, "error")
        label.setWordWrap(True)
        label.hide()
