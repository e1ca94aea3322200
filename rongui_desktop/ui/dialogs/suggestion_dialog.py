"""Records a deputies' suggestion (代表建议), or corrects what was recorded of one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.suggestion_handling import leader_question
from rongui_desktop.errors import UserError
from rongui_desktop.services import suggestions
from rongui_desktop.services.handling_page import StepChoices, step_choices
from rongui_desktop.services.suggestions import SuggestionEntry
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept
from rongui_desktop.ui.forms.ui_suggestion_dialog import Ui_SuggestionDialog
from rongui_desktop.ui.opinions.list_picker import ListPicker
from rongui_desktop.ui.opinions.word_choices import deputy_choices, word_choices
from rongui_desktop.ui.widgets.enter_chain import EnterChain


@dataclass(frozen=True, slots=True)
class _Loaded:
    choices: StepChoices
    stored: SuggestionEntry | None


class SuggestionDialog(KeepingDialog):
    """`saved()` is emitted when it was written."""

    saved = Signal()

    def __init__(self, context: PageContext, kept: Kept, parent: QWidget | None, key: UUID | None) -> None:
        """Ask for a new suggestion, or for the correction of the one of `key`."""
        super().__init__(kept, f"suggestion {key or 'new'}", parent)
        self._context, self._key = context, key
        self.ui = Ui_SuggestionDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.setWindowTitle("更正代表建议" if key else "登记代表建议")
        ui.headingLabel.setText("代表建议单独成册，不计入意见建议。交办、面商、答复和评价登记在办理过程里。")
        ui.leaderEdit.setPlaceholderText("部门副职以上，如：副局长 张三")
        ui.dayEdit.set_clock(context.clock)
        ui.saveButton.setText(("更正" if key else "登记") + "  Ctrl+S")
        self.take_errors(ui.errorLabel)
        for field, editor, label in (
            ("number", ui.numberEdit, ui.numberError),
            ("congress_session", ui.sessionEdit, ui.sessionError),
            ("title", ui.titleEdit, ui.titleError),
            ("lead_id", ui.leadCombo, ui.leadError),
            ("cosigner_ids", ui.cosignerCombo, ui.cosignerError),
            ("main_department", ui.mainCombo, ui.mainError),
            ("assisting_departments", ui.assistingCombo, ui.assistingError),
            ("responsible_leader", ui.leaderEdit, ui.leaderError),
            ("registered_on", ui.dayEdit, ui.dayError),
            ("reason", ui.reasonEdit, ui.reasonError),
        ):
            self.errors.add(field, editor, label)
        for widget in (ui.reasonLabel, ui.reasonEdit):
            widget.setVisible(key is not None)
        for widget in (ui.dayLabel, ui.dayEdit):
            widget.setVisible(key is None)
        self._chain = EnterChain(
            (
                *(ui.numberEdit, ui.sessionEdit, ui.titleEdit, ui.leadCombo, ui.cosignerCombo, ui.mainCombo),
                *(ui.assistingCombo, ui.leaderEdit, ui.dayEdit, ui.reasonEdit, ui.saveButton),
            ),
            self,
        )
        self._cosigners = ListPicker(ui.cosignerCombo, ui.cosignersList, self)
        self._assisting = ListPicker(ui.assistingCombo, ui.assistingList, self, free=True)
        ui.leaderEdit.textChanged.connect(self._ask_rank)
        ui.saveButton.clicked.connect(self._save)
        ui.cancelButton.clicked.connect(self.reject)
        ui.clearButton.clicked.connect(self._start_again)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._save)

    def ask(self) -> None:
        """Read the lists, and what is recorded, and open."""
        self._context.tasks.run(self, partial(_load, self._context.store, self._key), self._loaded)

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        ui = self.ui
        return {
            "number": ui.numberEdit.text(),
            "session": ui.sessionEdit.text(),
            "title": ui.titleEdit.text(),
            "lead": ui.leadCombo.text(),
            "cosigners": [str(key) for key in self._cosigners.values()],
            "main": ui.mainCombo.text(),
            "assisting": list(self._assisting.values()),
            "leader": ui.leaderEdit.text(),
            "day": ui.dayEdit.text(),
            "reason": ui.reasonEdit.text(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        ui = self.ui
        ui.numberEdit.setText(typed["number"])
        ui.sessionEdit.setText(typed["session"])
        ui.titleEdit.setText(typed["title"])
        ui.leadCombo.set_text(typed["lead"])
        self._cosigners.put([UUID(key) for key in typed["cosigners"]])
        ui.mainCombo.set_text(typed["main"])
        self._assisting.put(typed["assisting"])
        ui.leaderEdit.setText(typed["leader"])
        ui.dayEdit.setText(typed["day"])
        ui.reasonEdit.setText(typed["reason"])

    def _loaded(self, loaded: _Loaded) -> None:
        ui, choices = self.ui, loaded.choices
        ui.leadCombo.set_choices(deputy_choices(choices))
        self._cosigners.set_choices(deputy_choices(choices))
        departments = word_choices(choices, choices.departments)
        ui.mainCombo.set_choices(departments)
        self._assisting.set_choices(departments)
        ui.dayEdit.set_value(self._context.clock.today())
        if loaded.stored is not None:
            self._put_entry(loaded.stored)
        ui.keptBar.setVisible(self.begin())
        (ui.reasonEdit if self._key else ui.numberEdit).setFocus()
        self.open()

    def _put_entry(self, entry: SuggestionEntry) -> None:
        ui = self.ui
        ui.numberEdit.setText(entry.number)
        ui.sessionEdit.setText(entry.congress_session)
        ui.titleEdit.setText(entry.title)
        ui.leadCombo.set_value(entry.lead_id)
        self._cosigners.put(entry.cosigner_ids)
        ui.mainCombo.set_text(entry.main_department or "")
        self._assisting.put(entry.assisting_departments)
        ui.leaderEdit.setText(entry.responsible_leader)

    def _ask_rank(self, words: str) -> None:
        """Ask beside the field when the words do not show that the leader is 部门副职以上."""
        question = leader_question(words.strip()) if words.strip() else ""
        self.ui.leaderHint.setText(question)
        self.ui.leaderHint.setVisible(bool(question))

    def _start_again(self) -> None:
        self.forget()
        self.ui.keptBar.hide()
        self.ui.numberEdit.setFocus()

    def _save(self) -> None:
        self.settle()
        ui = self.ui
        ui.leadCombo.complete_typed()
        if ui.leadCombo.text() and ui.leadCombo.value() is None:
            self.errors.show(UserError(f"名册里没有“{ui.leadCombo.text()}”，请从清单中选择。", "lead_id"))
            return
        if problem := ui.dayEdit.problem():
            self.errors.show(UserError(problem + "。", "registered_on"))
            return
        ui.mainCombo.complete_typed()
        entry = SuggestionEntry(
            number=ui.numberEdit.text(),
            congress_session=ui.sessionEdit.text(),
            title=ui.titleEdit.text(),
            lead_id=ui.leadCombo.value(),
            cosigner_ids=self._cosigners.values(),
            main_department=ui.mainCombo.text() or None,
            assisting_departments=self._assisting.values(),
            responsible_leader=ui.leaderEdit.text(),
        )
        ui.saveButton.setEnabled(False)
        store = self._context.store
        if self._key is None:
            work = partial(suggestions.record_suggestion, store, entry, ui.dayEdit.value())
        else:
            work = partial(suggestions.correct_suggestion, store, self._key, entry, ui.reasonEdit.text())
        self._context.tasks.run(self, work, self._saved, self._failed)

    def _saved(self, _result: object) -> None:
        self.accept()
        self.saved.emit()

    def _failed(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(True)
        self.show_error(error)


def _load(store: Store, key: UUID | None) -> _Loaded:
    return _Loaded(step_choices(store), suggestions.load_suggestion(store, key) if key is not None else None)
