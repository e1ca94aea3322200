"""Rows of a person's form, one for each seat, membership or absence: added, typed and removed by keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.ui import theme
from rongui_desktop.ui.widgets.choice_combo import Choice, ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit
from rongui_desktop.ui.widgets.enter_chain import EnterChain
from rongui_desktop.ui.widgets.field_errors import clear_error, mark_error

if TYPE_CHECKING:
    from rongui_desktop.clock import Clock

_TEXT, _DAY, _CHOICE = "text", "day", "choice"


@dataclass(frozen=True, slots=True)
class PartColumn:
    """One column: the attribute of the entry, its title, how it is typed, its share of the width.

    `takes` are further fields whose errors stand at this column.
    """

    field: str
    title: str
    kind: str = _TEXT
    share: int = 2
    hint: str = ""
    takes: tuple[str, ...] = ()

    @classmethod
    def day(cls, field: str, title: str, hint: str = "") -> PartColumn:
        """Return a column of dates."""
        return cls(field, title, _DAY, 3, hint)

    @classmethod
    def choice(cls, field: str, title: str, share: int = 3, takes: tuple[str, ...] = ()) -> PartColumn:
        """Return a column to choose from."""
        return cls(field, title, _CHOICE, share, "", takes)


class _Row(QObject):
    """The editors of one row, the button that removes it, and the line for its error."""

    def __init__(self, columns: Sequence[PartColumn], clock: Clock, owner: PartRows) -> None:
        super().__init__(owner)
        self.editors: dict[str, QLineEdit | DateEdit | ChoiceCombo] = {}
        for column in columns:
            editor = self._editor(column, clock, owner)
            editor.setAccessibleName(column.title)
            self.editors[column.field] = editor
        self.remove = QPushButton("删除", owner)
        self.remove.setAutoDefault(False)
        self.remove.setAccessibleName("删除这一行")
        self.error = QLabel(owner)
        theme.set_role(self.error, "error")
        self.error.setWordWrap(True)
        self.error.hide()
        self.chain = EnterChain(tuple(self.editors.values()), self)

    @staticmethod
    def _editor(column: PartColumn, clock: Clock, owner: QWidget) -> QLineEdit | DateEdit | ChoiceCombo:
        if column.kind == _CHOICE:
            return ChoiceCombo(owner)
        if column.kind == _TEXT:
            edit = QLineEdit(owner)
            edit.setPlaceholderText(column.hint)
            return edit
        day = DateEdit(owner)
        day.set_clock(clock)
        if column.hint:
            day.setPlaceholderText(column.hint)
        return day

    def first(self) -> QWidget:
        return next(iter(self.editors.values()))

    def text(self, field: str) -> str:
        return self.editors[field].text().strip()

    def put(self, field: str, text: str) -> None:
        editor = self.editors[field]
        if isinstance(editor, ChoiceCombo):
            editor.set_text(text)
        else:
            editor.setText(text)
            editor.home(False)

    def close(self) -> None:
        for widget in (*self.editors.values(), self.remove, self.error):
            widget.hide()
            widget.deleteLater()
        self.deleteLater()


class PartRows(QWidget):
    """Can be promoted in Designer; `begin` says what a row is made of. Behind the last field `ended` is emitted."""

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """No rows yet."""
        super().__init__(parent)
        self._columns: tuple[PartColumn, ...] = ()
        self._choices: dict[str, tuple[Choice, ...]] = {}
        self._clock: Clock | None = None
        self._rows: list[_Row] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self.add_button = QPushButton("增加一行", self)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._grid)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def begin(
        self, columns: Sequence[PartColumn], clock: Clock, add: str, choices: Mapping[str, Sequence[Choice]]
    ) -> None:
        """Take the columns, the words on the button, and what the columns of choices offer."""
        self._columns, self._clock = tuple(columns), clock
        self.add_button.setText(add)
        self.setAccessibleName(add.removeprefix("增加"))
        for place, column in enumerate(self._columns):
            title = QLabel(column.title, self)
            theme.set_role(title, "secondary")
            self._grid.addWidget(title, 0, place)
            self._grid.setColumnStretch(place, column.share)
        for field, offered in choices.items():
            self.set_choices(field, offered)
        self._show_titles()

    def set_choices(self, field: str, choices: Sequence[Choice]) -> None:
        """Offer these in a column."""
        self._choices[field] = tuple(choices)
        for row in self._rows:
            self._offer(row)

    # what is typed ---------------------------------------------------------------------------------

    def add(self) -> None:
        """Add an empty row and go there."""
        self._append().first().setFocus()

    def add_values(self, values: Mapping[str, str]) -> None:
        """Add a row that is filled already."""
        row = self._append()
        for field, text in values.items():
            row.put(field, text)

    def put(self, rows: Sequence[Mapping[str, str]]) -> None:
        """Show these rows."""
        for row in self._rows:
            row.close()
        self._rows = []
        for values in rows:
            self.add_values(values)
        self._show_titles()

    def error(self) -> str:
        """Return what is said to be wrong with a row; the empty text when nothing is."""
        return "".join(row.error.text() for row in self._rows if not row.error.isHidden())

    def typed(self) -> list[dict[str, str]]:
        """Return the texts of the rows in which something stands."""
        return [{column.field: row.text(column.field) for column in self._columns} for row in self._filled()]

    def values(self, group: str) -> list[dict[str, Any]]:
        """Return the rows in which something stands.

        Raises:
            UserError: a date cannot be read, or a word is none of the choices; the field is `group/row/field`.
        """
        return [
            {column.field: self._value(row, column, f"{group}/{place}") for column in self._columns}
            for place, row in enumerate(self._filled())
        ]

    def focus_first(self) -> None:
        """Go to the first field, or to the button."""
        (self._rows[0].first() if self._rows else self.add_button).setFocus(Qt.FocusReason.TabFocusReason)

    # errors ----------------------------------------------------------------------------------------

    def show_error(self, place: int, field: str, message: str) -> None:
        """Show what is wrong with a field of a row, under it, and go there."""
        row = self._filled()[place]
        names = {name: column.field for column in self._columns for name in (column.field, *column.takes)}
        editor = row.editors.get(names.get(field, ""), row.first())
        mark_error(editor, message)
        row.error.setText(message)
        row.error.show()
        editor.setFocus()

    def clear_errors(self) -> None:
        """Take all errors away."""
        for row in self._rows:
            row.error.hide()
            for editor in row.editors.values():
                clear_error(editor)

    # inside ----------------------------------------------------------------------------------------

    def _filled(self) -> list[_Row]:
        return [row for row in self._rows if any(row.text(column.field) for column in self._columns)]

    def _value(self, row: _Row, column: PartColumn, where: str) -> Any:
        editor, text = row.editors[column.field], row.text(column.field)
        if isinstance(editor, DateEdit):
            if problem := editor.problem():
                raise UserError(problem + "。", f"{where}/{column.field}")
            return editor.value()
        if isinstance(editor, ChoiceCombo):
            editor.complete_typed()
            if text and editor.value() is None:
                raise UserError(
                    f"“{column.title}”里没有“{text}”，请从清单中选择。", f"{where}/{column.field}"
                )
            return editor.value()
        return text or None

    def _append(self) -> _Row:
        assert self._clock is not None
        row = _Row(self._columns, self._clock, self)
        line = self._grid.rowCount()
        for place, column in enumerate(self._columns):
            self._grid.addWidget(row.editors[column.field], line, place)
        self._grid.addWidget(row.remove, line, len(self._columns))
        self._grid.addWidget(row.error, line + 1, 0, 1, len(self._columns))
        # Shown by the layout only later, and what is not shown takes no focus.
        for widget in (*row.editors.values(), row.remove):
            widget.show()
        row.remove.clicked.connect(self._remove)
        row.chain.ended.connect(self._go_on)
        self._rows.append(row)
        self._offer(row)
        self._order_tabs()
        self._show_titles()
        return row

    def _order_tabs(self) -> None:
        fields = [w for row in self._rows for w in (*row.editors.values(), row.remove)]
        for before, after in zip(fields, [*fields[1:], self.add_button], strict=True):
            QWidget.setTabOrder(before, after)

    def _offer(self, row: _Row) -> None:
        for field, choices in self._choices.items():
            editor = row.editors.get(field)
            if isinstance(editor, ChoiceCombo):
                editor.set_choices(choices)

    def _remove(self) -> None:
        place = next(place for place, row in enumerate(self._rows) if row.remove is self.sender())
        self._rows.pop(place).close()
        self._show_titles()
        (self._rows[min(place, len(self._rows) - 1)].first() if self._rows else self.add_button).setFocus()

    def _go_on(self) -> None:
        place = next(place for place, row in enumerate(self._rows) if row.chain is self.sender())
        if place + 1 < len(self._rows):
            self._rows[place + 1].first().setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.ended.emit()

    def _show_titles(self) -> None:
        for place in range(len(self._columns)):
            item = self._grid.itemAtPosition(0, place)
            if item is not None and item.widget() is not None:
                item.widget().setVisible(bool(self._rows))
