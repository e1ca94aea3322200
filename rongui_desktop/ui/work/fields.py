"""The fields of one record beside a list: each with its label and the place for its error."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, Literal

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from rongui_desktop.clock import Clock
from rongui_desktop.errors import UserError
from rongui_desktop.ui import theme
from rongui_desktop.ui.widgets.choice_combo import Choice, ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit
from rongui_desktop.ui.widgets.enter_chain import EnterChain
from rongui_desktop.ui.widgets.field_errors import FieldErrors
from rongui_desktop.ui.widgets.lines_edit import LinesEdit
from rongui_desktop.ui.widgets.typed import DATE_HELP

Kind = Literal["line", "text", "date", "choice", "number"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field: the record's attribute, its Chinese word, and how it is typed.

    `words` are the codes that a choice offers; other choices are set later by `FieldForm.offer`.
    """

    name: str
    label: str
    kind: Kind = "line"
    required: bool = False
    words: type[StrEnum] | None = None
    hint: str = ""


def amount_of(text: str, label: str, field: str) -> Decimal | None:
    """Read a typed number; full-width digits and thousands' commas count like others.

    Raises:
        UserError: it is none.
    """
    plain = unicodedata.normalize("NFKC", text).replace(",", "").replace("元", "").strip()
    if not plain:
        return None
    try:
        amount = Decimal(plain)
    except InvalidOperation:
        amount = None
    # Infinity and NaN are numbers to a Decimal alone.
    if amount is None or not amount.is_finite():
        raise UserError(f"“{label}”应为数字，例如 1280.50。", field)
    return amount


class FieldForm(QWidget):
    """The fields below each other; Enter goes to the next one, Ctrl+Enter from one of several lines."""

    def __init__(self, fields: Sequence[Field], clock: Clock, parent: QWidget | None = None) -> None:
        """Empty fields."""
        super().__init__(parent)
        self._fields = tuple(fields)
        self._editors: dict[str, Any] = {}
        self.general_error = QLabel(self)
        self.errors = FieldErrors(self.general_error)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACING[2])
        grid.setVerticalSpacing(4)
        for row, field in enumerate(self._fields):
            self._add(grid, 2 * row, field, clock)
        grid.addWidget(self.general_error, 2 * len(self._fields), 0, 1, 2)
        grid.setRowStretch(2 * len(self._fields) + 1, 1)
        self.chain = EnterChain(list(self._editors.values()), self)

    def _add(self, grid: QGridLayout, row: int, field: Field, clock: Clock) -> None:
        editor: Any
        if field.kind == "text":
            editor = LinesEdit(self)
        elif field.kind == "date":
            editor = DateEdit(self)
            editor.set_clock(clock)
        elif field.kind == "choice":
            editor = ChoiceCombo(self)
            editor.set_choices([Choice(word, word.value) for word in field.words or ()])
        else:
            editor = QLineEdit(self)
        editor.setObjectName(f"{field.name}Edit")
        editor.setAccessibleName(field.label)
        if field.hint and field.kind != "choice":
            editor.setPlaceholderText(field.hint)
        label = QLabel(f"{field.label} *" if field.required else field.label, self)
        label.setBuddy(editor)
        problem = QLabel(self)
        problem.setObjectName(f"{field.name}Error")
        self.errors.add(field.name, editor, problem)
        grid.addWidget(label, row, 0)
        grid.addWidget(editor, row, 1)
        grid.addWidget(problem, row + 1, 1)
        self._editors[field.name] = editor

    def editor(self, name: str) -> Any:
        """Return the editor of a field."""
        return self._editors[name]

    def offer(self, name: str, choices: Iterable[Choice]) -> None:
        """Set what a choice offers."""
        self._editors[name].set_choices(list(choices))

    def typed(self) -> dict[str, str]:
        """Return what stands in the fields, as typed."""
        return {field.name: self._text(field) for field in self._fields}

    def _text(self, field: Field) -> str:
        editor = self._editors[field.name]
        return editor.toPlainText() if field.kind == "text" else editor.text()

    def put(self, values: dict[str, Any]) -> None:
        """Show values of the record."""
        self.errors.clear()
        for field in self._fields:
            editor, value = self._editors[field.name], values.get(field.name)
            if field.kind == "text":
                editor.setPlainText(value or "")
            elif field.kind == "date":
                editor.set_value(value)
            elif field.kind == "choice":
                if value is None:
                    editor.set_text("")
                else:
                    editor.set_value(value)
            else:
                editor.setText("" if value is None else str(value))

    def values(self) -> dict[str, Any]:
        """Return the values that were typed, after taking over what is still being composed.

        Raises:
            UserError: a text means nothing: no date, no number, no entry of the list.
        """
        QGuiApplication.inputMethod().commit()
        self.errors.clear()
        return {field.name: self._value(field) for field in self._fields}

    def _value(self, field: Field) -> Any:
        editor, text = self._editors[field.name], self._text(field)
        if field.kind == "date":
            if text.strip() and editor.value() is None:
                raise UserError(f"“{field.label}”{editor.problem() or DATE_HELP}。", field.name)
            return editor.value()
        if field.kind == "choice":
            if text.strip() and editor.value() is None:
                raise UserError(f"“{field.label}”请从列表里选一项，或清空。", field.name)
            return editor.value()
        return amount_of(text, field.label, field.name) if field.kind == "number" else text
