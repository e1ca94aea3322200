"""Takes a step on one matter or on several, or corrects one: the fields follow the kind of step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from rongui_desktop.domain.codes import Disposition, EventKind, Satisfaction
from rongui_desktop.domain.handling import PROMISES
from rongui_desktop.errors import UserError
from rongui_desktop.services.handling_desk import Step, Written
from rongui_desktop.services.handling_page import (
    MATTERS,
    SUGGESTIONS,
    Ledger,
    Proposal,
    StepChoices,
    step_choices,
    step_of,
)
from rongui_desktop.services.handling_views import TimelineRow
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept
from rongui_desktop.ui.forms.ui_step_dialog import Ui_StepDialog
from rongui_desktop.ui.opinions.handling_panel import Chosen
from rongui_desktop.ui.opinions.standing_words import standing_of
from rongui_desktop.ui.opinions.step_forms import (
    ATTRIBUTES,
    CLASSED_OUTCOMES,
    OUTCOMES,
    SATISFACTIONS,
    WORDS,
    form_of,
)
from rongui_desktop.ui.opinions.word_choices import hand_choices
from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit
from rongui_desktop.ui.widgets.enter_chain import EnterChain

_CODES = ("outcome", "satisfaction", "attitude")


@dataclass(frozen=True, slots=True)
class _Loaded:
    choices: StepChoices
    proposal: Proposal


class StepDialog(KeepingDialog):
    """`saved(object)` carries the tuple of `Written` events.

    With a `row` it corrects that event: the fields hold what counts now, and a reason for the correction is asked.
    """

    saved = Signal(object)

    def __init__(
        self,
        context: PageContext,
        kept: Kept,
        parent: QWidget | None,
        chosen: Chosen,
        kind: EventKind,
        row: TimelineRow | None = None,
    ) -> None:
        """Ask for a step of a kind on what is chosen."""
        who = "+".join(key.hex for key in chosen.keys[:3]) + f"+{len(chosen.keys)}"
        super().__init__(kept, f"step {kind} {row.sequence if row else ''} {who}", parent)
        self._context = context
        self._chosen, self._kind, self._row = chosen, kind, row
        self._ledger: Ledger = SUGGESTIONS if chosen.of_suggestions else MATTERS
        self._form = form_of(kind, of_suggestions=chosen.of_suggestions)
        self._proposed = Proposal()
        self.ui = Ui_StepDialog()
        self.ui.setupUi(self)
        ui = self.ui
        # By the names of `step_forms`.
        self._editors: dict[str, Any] = {
            "day": ui.dayEdit,
            "department": ui.departmentCombo,
            "officer": ui.officerEdit,
            "due": ui.dueEdit,
            "outcome": ui.outcomeCombo,
            "planned": ui.plannedEdit,
            "satisfaction": ui.satisfactionCombo,
            "attitude": ui.attitudeCombo,
            "document": ui.documentEdit,
            "text": ui.textEdit,
            "reason": ui.reasonEdit,
        }
        self._shown = self._shown_fields()
        self._prepare()

    def ask(self) -> None:
        """Read what is proposed and open."""
        day = self._row.day if self._row is not None else self._context.clock.today()
        work = partial(_load, self._context.store, self._ledger, self._chosen, self._kind, day)
        self._context.tasks.run(self, work, self._loaded)

    def typed(self) -> dict[str, Any]:
        """Return what stands in the fields."""
        return {name: self._text_of(name) for name in self._shown}

    def put(self, typed: dict[str, Any]) -> None:
        """Show what was typed before."""
        for name, words in typed.items():
            if name in self._shown:
                self._put_text(name, words)

    # making ----------------------------------------------------------------------------------------

    def _shown_fields(self) -> tuple[str, ...]:
        shown = ["day", *self._form.fields]
        view = self._chosen.view
        if self._row is not None:
            # The reason of a step stays; what is asked for is the reason of the correction.
            shown = [name for name in shown if name != "reason"] + ["reason"]
        elif self._kind is EventKind.CLOSED and view is not None:
            stands = standing_of(view)
            if stands.satisfaction is not Satisfaction.DISSATISFIED:
                shown.remove("reason")
            if stands.disposition is Disposition.SUGGESTION and stands.replied_on is None:
                shown.insert(1, "document")
        if self._row is not None and self._row.kind is EventKind.REGISTERED:
            shown.remove("day")
        return tuple(shown)

    def _prepare(self) -> None:
        ui, act = self.ui, self._kind.value
        correcting = self._row is not None
        self.setWindowTitle(f"更正{act}" if correcting else act)
        several = len(self._chosen.keys)
        heading = (
            self._chosen.heading
            if several == 1
            else f"{self._chosen.heading}（共 {several} 件，全部登记或都不登记）"
        )
        ui.headingLabel.setText("\n".join(filter(None, (heading, "" if correcting else self._form.hint))))
        ui.saveButton.setText(f"{'更正' if correcting else act}  Ctrl+S")
        ui.outcomeCombo.set_choices(CLASSED_OUTCOMES if self._chosen.of_suggestions else OUTCOMES)
        for combo in (ui.satisfactionCombo, ui.attitudeCombo):
            combo.set_choices(SATISFACTIONS)
        for edit in (ui.dayEdit, ui.dueEdit, ui.plannedEdit):
            edit.set_clock(self._context.clock)
        self.take_errors(ui.errorLabel)
        for name in ATTRIBUTES:
            self._prepare_field(name)
        self._chain = EnterChain([*(self._editors[name] for name in self._shown), ui.saveButton], self)
        ui.dayEdit.value_changed.connect(self._day_changed)
        ui.outcomeCombo.value_changed.connect(self._outcome_changed)
        ui.dueEdit.textChanged.connect(self._show_why)
        ui.saveButton.clicked.connect(self._save)
        ui.cancelButton.clicked.connect(self.reject)
        ui.clearButton.clicked.connect(self._start_again)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._save)

    def _prepare_field(self, name: str) -> None:
        editor, shown = self._editors[name], name in self._shown
        label, error = getattr(self.ui, f"{name}Label"), getattr(self.ui, f"{name}Error")
        for widget in (label, editor):
            widget.setVisible(shown)
        if not shown:
            return
        self.errors.add(ATTRIBUTES[name], editor, error)
        needed = name == "day" or name in self._form.needed
        word = self._form.words.get(name, WORDS[name])
        if name == "reason" and self._row is not None:
            word, needed = "更正原因", True
        elif name == "reason" and self._kind is EventKind.CLOSED:
            word, needed = "不重办的原因", True
        elif name == "document" and self._kind is EventKind.CLOSED:
            word, needed = "代表建议编号", True
        label.setText(f"{word} *" if needed else word)
        editor.setAccessibleName(word)

    # filling ---------------------------------------------------------------------------------------

    def _loaded(self, loaded: _Loaded) -> None:
        self.ui.departmentCombo.set_choices(hand_choices(loaded.choices))
        self._proposed = loaded.proposal
        if self._row is not None and self._row.step is not None:
            self._put_step(step_of(self._row.step))
        else:
            self._put_proposal(loaded.proposal)
        self._outcome_changed()
        self.ui.keptBar.setVisible(self.begin())
        self._show_why()
        self._first_empty().setFocus()
        self.open()

    def _put_step(self, step: Step) -> None:
        for name in self._shown:
            value = getattr(step, ATTRIBUTES[name])
            if name == "reason":
                continue
            if name in _CODES:
                self._editors[name].set_value(value)
            else:
                self._put_text(name, "" if value is None else str(value))

    def _put_proposal(self, proposal: Proposal) -> None:
        ui = self.ui
        ui.dayEdit.set_value(self._context.clock.today())
        ui.dueEdit.set_value(proposal.due_on)
        ui.departmentCombo.set_text(proposal.department)
        ui.officerEdit.setText(proposal.officer)
        view = self._chosen.view
        if self._kind is EventKind.CLOSED and view is not None:
            stands = standing_of(view)
            ui.outcomeCombo.set_value(stands.outcome)
            ui.plannedEdit.set_value(stands.planned_on)

    def _first_empty(self) -> QWidget:
        asked = [name for name in self._shown if name != "day" and not self._editors[name].isHidden()]
        empty = [name for name in asked if not self._text_of(name)]
        return self._editors[(empty or asked or ["day"])[0]]

    def _day_changed(self, day: date | None) -> None:
        if day is None or self._row is not None or "due" not in self._shown:
            return
        work = partial(self._ledger.proposal, self._context.store, self._chosen.keys, self._kind, day)
        self._context.tasks.run(self, work, self._proposed_anew)

    def _proposed_anew(self, proposal: Proposal) -> None:
        """Move the due date with the day, unless the clerk typed one."""
        untouched = self.ui.dueEdit.value() == self._proposed.due_on
        self._proposed = proposal
        if untouched:
            self.ui.dueEdit.set_value(proposal.due_on)
        self._show_why()

    def _show_why(self, _text: str = "") -> None:
        same = self.ui.dueEdit.value() == self._proposed.due_on and self._row is None
        words = self._proposed.why if same else ""
        self.ui.dueHint.setText(words)
        self.ui.dueHint.setVisible(bool(words) and "due" in self._shown)

    def _outcome_changed(self, _outcome: object = None) -> None:
        if "planned" not in self._shown:
            return
        promised = self.ui.outcomeCombo.value() in PROMISES
        for widget in (self.ui.plannedLabel, self.ui.plannedEdit):
            widget.setVisible(promised)
        if not promised:
            self.ui.plannedError.hide()

    def _start_again(self) -> None:
        self.forget()
        self.ui.keptBar.hide()
        self._first_empty().setFocus()

    # saving ----------------------------------------------------------------------------------------

    def _save(self) -> None:
        self.settle()
        try:
            step = self._read()
        except UserError as error:
            self.errors.show(error)
            return
        self.ui.saveButton.setEnabled(False)
        store, keys = self._context.store, self._chosen.keys
        if self._row is not None:
            reason = self.ui.reasonEdit.toPlainText()
            work = partial(self._ledger.correct, store, keys[0], self._row.sequence, step, reason)
        else:
            work = partial(self._ledger.take, store, keys, step)
        self._context.tasks.run(self, work, self._saved, self._failed)

    def _read(self) -> Step:
        """Return the step as typed; what the form does not show is what the corrected event says.

        Raises:
            UserError: a date or a choice that cannot be read.
        """
        said: dict[str, Any] = {}
        for name in self._shown:
            if self._editors[name].isHidden():
                said[ATTRIBUTES[name]] = None
            else:
                said[ATTRIBUTES[name]] = self._value_of(name)
        if self._row is not None and self._row.step is not None:
            said.pop("reason", None)
            return replace(step_of(self._row.step), **said)
        said["by_rule"] = len(self._chosen.keys) > 1
        return Step(kind=self._kind, **said)

    def _value_of(self, name: str) -> Any:
        editor = self._editors[name]
        if isinstance(editor, DateEdit):
            if problem := editor.problem():
                raise UserError(problem + "。", ATTRIBUTES[name])
            return editor.value()
        if name in _CODES:
            editor.complete_typed()
            if editor.text() and editor.value() is None:
                words = "、".join(editor.itemText(place) for place in range(editor.count()))
                raise UserError(f"没有“{editor.text()}”这一项，请从“{words}”中选择。", ATTRIBUTES[name])
            return editor.value()
        return self._text_of(name) or None

    def _text_of(self, name: str) -> str:
        editor = self._editors[name]
        if isinstance(editor, QPlainTextEdit):
            return editor.toPlainText()
        return editor.text() if isinstance(editor, ChoiceCombo | QLineEdit) else ""

    def _put_text(self, name: str, words: str) -> None:
        editor = self._editors[name]
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(words)
        elif isinstance(editor, ChoiceCombo):
            editor.set_text(words)
        else:
            editor.setText(words)

    def _saved(self, written: tuple[Written, ...]) -> None:
        self.accept()
        self.saved.emit(written)

    def _failed(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(True)
        self.show_error(error)


def _load(store: Store, ledger: Ledger, chosen: Chosen, kind: EventKind, day: date) -> _Loaded:
    return _Loaded(step_choices(store), ledger.proposal(store, chosen.keys, kind, day))
