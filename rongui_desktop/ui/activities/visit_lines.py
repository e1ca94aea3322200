"""The lines of a paper sheet of visits: Enter goes from field to field and from line to line, and makes new ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.services.visit_entry import VisitLine
from rongui_desktop.ui.widgets.choice_combo import Choice, ChoiceCombo
from rongui_desktop.ui.widgets.count_edit import CountEdit
from rongui_desktop.ui.widgets.enter_chain import EnterChain, parts_of
from rongui_desktop.ui.widgets.field_errors import FieldErrors

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TITLES = ("行", "代表 *", "户数 *", "人次 *", "内容")
_HINT = "姓名、拼音"
# Rows of the grid before the first line, and for each line: its fields, its error.
_HEAD, _EACH = 1, 2


def to_mend(places: set[int]) -> str:
    """Say how many lines keep the sheet from being saved."""
    return f"有{len(places)}行需要改正，整张表都还没有保存；红字写明了原因。"


class _Line(QObject):
    """One line: its fields, and what is wrong with it."""

    ended = Signal()
    changed = Signal()

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = QLabel(str(place + 1), parent)
        self.number.setProperty("role", "secondary")
        self.deputy = ChoiceCombo(parent)
        self.households, self.persons = CountEdit(parent), CountEdit(parent)
        self.content = QLineEdit(parent)
        self.error = QLabel(parent)
        self.errors = FieldErrors()
        names = {"代表": self.deputy, "户数": self.households, "人次": self.persons, "内容": self.content}
        for name, field in names.items():
            field.setAccessibleName(f"第{place + 1}行{name}")
        for field in (self.households, self.persons):
            field.setFixedWidth(field.fontMetrics().horizontalAdvance("00000") + 40)
        for field, editor in self.fields().items():
            self.errors.add(field, editor, self.error)
        self.chain = EnterChain(tuple(self.fields().values()), self)
        self.chain.ended.connect(self.ended)
        self.deputy.value_changed.connect(self._changed)
        for edit in (self.households, self.persons):
            edit.value_changed.connect(self._changed)

    def fields(self) -> dict[str, Any]:
        return {
            "representative_id": self.deputy,
            "households": self.households,
            "persons": self.persons,
            "content": self.content,
        }

    def typed(self) -> list[str]:
        return [self.deputy.text(), self.households.text(), self.persons.text(), self.content.text()]

    def put(self, typed: Sequence[str]) -> None:
        self.deputy.set_text(typed[0])
        self.households.setText(typed[1])
        self.persons.setText(typed[2])
        self.content.setText(typed[3])

    def line(self) -> tuple[VisitLine, list[UserError]]:
        """Return what the fields mean, and what of it cannot be understood."""
        problems: list[UserError] = []
        self.deputy.complete_typed()
        if self.deputy.text() and self.deputy.value() is None:
            sentence = f"当天在任的代表里没有“{self.deputy.text()}”，请从清单中选择。"
            problems.append(UserError(sentence, "representative_id"))
        counts: list[int | None] = []
        for label, edit, field in (
            ("户数", self.households, "households"),
            ("人次", self.persons, "persons"),
        ):
            try:
                counts.append(edit.read(label, field))
            except UserError as error:
                counts.append(None)
                problems.append(error)
        households, persons = counts
        line = VisitLine(
            representative_id=self.deputy.value(),
            households=households,
            persons=persons,
            content=self.content.text(),
        )
        return line, problems

    def _changed(self, _value: object = None) -> None:
        self.changed.emit()


class VisitLines(QScrollArea):
    """`finished()` when Enter is pressed in the empty last line; `changed()` when a number or a deputy changes."""

    finished = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """No line yet."""
        super().__init__(parent)
        self._choices: Sequence[Choice] = ()
        self._lines: list[_Line] = []
        self._single = False
        self._inside = QWidget(self)
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 6, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(4, 5)
        for column, title in enumerate(_TITLES):
            label = QLabel(title, self._inside)
            label.setProperty("role", "secondary")
            self._grid.addWidget(label, 0, column)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_single(self) -> None:
        """Have one line only: a visit is being changed."""
        self._single = True

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these deputies in every line."""
        self._choices = choices
        for line in self._lines:
            line.deputy.set_choices(choices)

    def add_line(self) -> None:
        """Add an empty line and go there."""
        self._append()
        self._go_to(len(self._lines) - 1)

    def shown(self) -> tuple[_Line, ...]:
        """The lines as they are shown, empty ones too."""
        return tuple(self._lines)

    def first_field(self) -> QWidget:
        """The deputy of the first line."""
        return self._lines[0].deputy

    def typed(self) -> list[list[str]]:
        """What stands in the lines; empty ones at the end are left out."""
        typed = [line.typed() for line in self._lines]
        while typed and not any(typed[-1]):
            typed.pop()
        return typed

    def put(self, typed: Sequence[Sequence[str]]) -> None:
        """Show lines as typed, and an empty one behind them."""
        while len(self._lines) < len(typed) + (not self._single):
            self._append()
        for place, line in enumerate(self._lines):
            line.put(typed[place] if place < len(typed) else ("", "", "", ""))

    def lines(self) -> list[tuple[int, VisitLine]]:
        """Return the lines that are not empty, each with its place in the form.

        Raises:
            UserError: something cannot be understood; it stands in red under its line already.
        """
        self.clear_errors()
        found: list[tuple[int, VisitLine]] = []
        wrong: set[int] = set()
        for place, line in enumerate(self._lines):
            if not any(line.typed()):
                continue
            meant, problems = line.line()
            found.append((place, meant))
            for problem in problems:
                self.show_error(place, problem, focus=not wrong)
                wrong.add(place)
        if wrong:
            raise UserError(to_mend(wrong))
        return found

    def totals(self) -> tuple[int, int, int]:
        """Return how many lines name a deputy, and the households and people of all."""
        return (
            sum(line.deputy.value() is not None for line in self._lines),
            sum(line.households.value() or 0 for line in self._lines),
            sum(line.persons.value() or 0 for line in self._lines),
        )

    def clear_errors(self) -> None:
        """Take all errors away."""
        for line in self._lines:
            line.errors.clear()

    def show_error(self, place: int, error: UserError, *, focus: bool) -> None:
        """Show in red under a line what is wrong with it; several of one line stand side by side."""
        line = self._lines[place]
        said = line.error.text()
        line.errors.show(error, focus=focus)
        if said and error.message not in said:
            line.error.setText(f"{said} {error.message}")
        if focus:
            self.ensureWidgetVisible(line.error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the empty last line is the end of the sheet."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and len(self._lines) > 1
            and watched in (self._lines[-1].deputy, *parts_of(self._lines[-1].deputy))
            and not any(self._lines[-1].typed())
        ):
            self.finished.emit()
            return True
        return super().eventFilter(watched, event)

    def _append(self) -> None:
        place = len(self._lines)
        line = _Line(place, self._inside)
        line.deputy.set_hint(_HINT)
        line.deputy.setMinimumWidth(line.deputy.fontMetrics().horizontalAdvance(_HINT) + 72)
        line.deputy.set_choices(self._choices)
        row = _HEAD + _EACH * place
        self._grid.setRowStretch(row, 0)
        self._grid.addWidget(line.number, row, 0)
        for column, field in enumerate(line.fields().values(), start=1):
            self._grid.addWidget(field, row, column)
        self._grid.addWidget(line.error, row + 1, 1, 1, len(_TITLES) - 1)
        # What room is left lies beneath the last line.
        self._grid.setRowStretch(row + _EACH, 1)
        line.error.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        line.ended.connect(self._line_ended)
        line.changed.connect(self.changed)
        for part in (line.deputy, *parts_of(line.deputy)):
            part.installEventFilter(self)
        self._lines.append(line)

    def _line_ended(self) -> None:
        place = self._lines.index(self.sender())  # type: ignore[arg-type]
        if self._single:
            self.finished.emit()
        elif place + 1 == len(self._lines):
            self.add_line()
        else:
            self._go_to(place + 1)

    def _go_to(self, place: int) -> None:
        line = self._lines[place]
        # The line is laid out before it can be scrolled to.
        self._inside.adjustSize()
        self._grid.activate()
        line.deputy.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(line.deputy)
