"""What is wrong with a visitor's form: red beside the field, in one line at the foot, never in a box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from rongui_desktop.domain.rules_reception import Problem
from rongui_desktop.errors import UserError
from rongui_desktop.ui.forms.ui_visitor_form import Ui_VisitorForm
from rongui_desktop.ui.reception.matter_fields import MatterFields
from rongui_desktop.ui.widgets.field_errors import FieldErrors, clear_error

_OF_MATTER = ("category", "matter", "reply", "disposition", "department", "due_date", "outcome")


def split_field(field: str) -> tuple[str, int | None]:
    """Return the plain name of a field and the place of its matter; None for a field of the visitor."""
    name, _, place = field.partition(".")
    return name, (int(place) if place else 0) if name in _OF_MATTER else None


class FormProblems(QObject):
    """Shows problems at their fields, moves the focus to the first, and forgets each when its field is edited.

    `emptied` is emitted when the last one is gone.
    """

    emptied = Signal()

    def __init__(self, form: Ui_VisitorForm, matters: MatterFields, parent: QObject) -> None:
        """Know the editors of a form."""
        super().__init__(parent)
        self._summary = form.errorLabel
        self._matters = matters
        self._problems: list[Problem] = []
        self._errors = FieldErrors(form.errorLabel)
        self._editors: dict[str, tuple[QWidget, QLabel]] = {
            "visitor_name": (form.visitorNameEdit, form.visitorNameError),
            "person_count": (form.visitorCountSpin, form.visitorCountError),
            "received_at": (form.receivedAtEdit, form.visitorCountError),
            "phone": (form.visitorPhoneEdit, form.visitorPhoneError),
            "gender": (form.visitorGenderCombo, form.visitorGenderError),
            "community": (form.communityCombo, form.communityError),
            "address": (form.addressEdit, form.addressError),
            "representative": (form.deputyCombo, form.deputyError),
            "matter": (form.matterEdit, form.matterError),
            "reply": (form.replyEdit, form.replyError),
            "category": (form.categoryCombo, form.categoryError),
            "disposition": (form.dispositionCombo, form.dispositionError),
            "department": (form.departmentCombo, form.departmentError),
            "due_date": (form.dueDateEdit, form.dueDateError),
            "reason": (form.reasonEdit, form.reasonError),
        }
        for name, (editor, label) in self._editors.items():
            self._errors.add(name, editor, label)
            _changed_signal(editor).connect(self._edited)
        matters.shown.connect(self._mark)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is still wrong."""
        return tuple(self._problems)

    def show(self, problems: Sequence[Problem]) -> None:
        """Show these problems, in the order of the form, and go to the first field that is wrong."""
        order = list(self._editors)
        self._problems = sorted(problems, key=lambda problem: _order(problem[0], order))
        if not self._problems:
            self.clear()
            return
        name, place = split_field(self._problems[0][0])
        if place is not None:
            self._matters.go_to(place)
        self._mark()
        if name in self._editors:
            self._editors[name][0].setFocus()

    def clear(self) -> None:
        """Take all marks away."""
        self._problems = []
        self._errors.clear()
        self.emptied.emit()

    def _mark(self, _place: int = 0) -> None:
        self._errors.clear()
        marked: set[str] = set()
        for field, message in self._problems:
            name, place = split_field(field)
            if place in (None, self._matters.current) and name in self._editors and name not in marked:
                marked.add(name)
                self._errors.show(UserError(message, name), focus=False)
        if self._problems:
            more = f"（共 {len(self._problems)} 处要补正）" if len(self._problems) > 1 else ""
            self._summary.setText(self._problems[0][1] + more)
            self._summary.show()

    def _edited(self) -> None:
        editor = self.sender()
        if not self._problems or self._matters.filling:
            return
        edited = [name for name, (known, _) in self._editors.items() if known is editor]
        for name in edited:
            clear_error(self._editors[name][0])
            self._editors[name][1].hide()
        self._problems = [problem for problem in self._problems if not self._is_at(problem[0], edited)]
        if self._problems:
            self._summary.setText(self._problems[0][1])
        else:
            self.clear()

    def _is_at(self, field: str, names: Sequence[str]) -> bool:
        name, place = split_field(field)
        return name in names and place in (None, self._matters.current)


def _order(field: str, order: Sequence[str]) -> tuple[int, int]:
    name, place = split_field(field)
    return place if place is not None else -1, order.index(name) if name in order else len(order)


def _changed_signal(editor: QWidget):  # noqa: ANN202 - a bound signal has no public type
    for name in ("editTextChanged", "valueChanged", "textChanged"):
        signal = getattr(editor, name, None)
        if signal is not None:
            return signal
    raise TypeError(type(editor).__name__)
