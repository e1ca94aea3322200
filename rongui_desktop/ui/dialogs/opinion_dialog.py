"""Registers a matter that came by letter or phone, or otherwise."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import Disposition, Source
from rongui_desktop.domain.deadlines import ENDED_ON_THE_SPOT
from rongui_desktop.errors import UserError
from rongui_desktop.services.handling_page import StepChoices, step_choices
from rongui_desktop.services.opinion_entry import OpinionEntry, Registered, register_opinion
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept
from rongui_desktop.ui.forms.ui_opinion_dialog import Ui_OpinionDialog
from rongui_desktop.ui.opinions.word_choices import word_choices
from rongui_desktop.ui.reception.fixed_choices import DISPOSITIONS
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.enter_chain import EnterChain

_SOURCES = (
    Choice(Source.LETTER, Source.LETTER.value, "1 lxld laixinlaidian"),
    Choice(Source.OTHER, Source.OTHER.value, "2 qt qita"),
)
_NEEDS_DEPARTMENT = (Disposition.SUBDISTRICT, Disposition.COMMUNITY, Disposition.DISTRICT)


class OpinionDialog(KeepingDialog):
    """`saved(object, str)` carries key and number of the matter."""

    saved = Signal(object, str)

    def __init__(
        self, context: PageContext, kept: Kept, parent: QWidget | None, *, begin: str | None = None
    ) -> None:
        """Ask for a new matter; `begin` is what one that was found at a supervision begins with."""
        super().__init__(kept, "new matter" if begin is None else "found matter", parent)
        self._context = context
        self._begin = begin
        self._choices: StepChoices | None = None
        self.ui = Ui_OpinionDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.headingLabel.setText("来信来电和其他来源的意见在这里登记；接待和走访的意见在各自的页面登记。")
        ui.sourceCombo.set_choices(_SOURCES)
        ui.dispositionCombo.set_choices(DISPOSITIONS)
        ui.dayEdit.set_clock(context.clock)
        # By the names of `OpinionEntry`.
        self._editors: dict[str, Any] = {
            "source": ui.sourceCombo,
            "raised_on": ui.dayEdit,
            "sender": ui.senderEdit,
            "category": ui.categoryCombo,
            "content": ui.contentEdit,
            "disposition": ui.dispositionCombo,
            "department": ui.departmentCombo,
            "reply": ui.replyEdit,
        }
        labels = (
            ui.sourceError,
            ui.dayError,
            ui.senderError,
            ui.categoryError,
            ui.contentError,
            ui.dispositionError,
            ui.departmentError,
            ui.replyError,
        )
        self.take_errors(ui.errorLabel)
        for (field, editor), label in zip(self._editors.items(), labels, strict=True):
            self.errors.add(field, editor, label)
        self._chain = EnterChain((*self._editors.values(), ui.saveButton), self)
        ui.dispositionCombo.value_changed.connect(self._disposition_changed)
        ui.saveButton.clicked.connect(self._save)
        ui.cancelButton.clicked.connect(self.reject)
        ui.clearButton.clicked.connect(self._start_again)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._save)

    def ask(self) -> None:
        """Read the station's lists and open."""
        self._context.tasks.run(self, partial(step_choices, self._context.store), self._loaded)

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        ui = self.ui
        typed: dict[str, Any] = {
            name: editor.text() for name, editor in self._editors.items() if name not in ("content", "reply")
        }
        typed |= {"content": ui.contentEdit.toPlainText(), "reply": ui.replyEdit.toPlainText()}
        return typed | {"confidential": ui.confidentialCheck.isChecked()}

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        ui = self.ui
        for combo in ("source", "category", "disposition", "department"):
            self._editors[combo].set_text(typed[combo])
        ui.dayEdit.setText(typed["raised_on"])
        ui.senderEdit.setText(typed["sender"])
        ui.contentEdit.setPlainText(typed["content"])
        ui.replyEdit.setPlainText(typed["reply"])
        ui.confidentialCheck.setChecked(typed["confidential"])

    def _loaded(self, choices: StepChoices) -> None:
        ui = self.ui
        self._choices = choices
        ui.categoryCombo.set_choices(word_choices(choices, choices.categories))
        ui.sourceCombo.set_value(Source.LETTER if self._begin is None else Source.OTHER)
        ui.contentEdit.setPlainText(self._begin or "")
        ui.dayEdit.set_value(self._context.clock.today())
        self._disposition_changed(None)
        ui.keptBar.setVisible(self.begin())
        ui.senderEdit.setFocus()
        self.open()

    def _disposition_changed(self, disposition: Disposition | None) -> None:
        ui, choices = self.ui, self._choices
        if choices is not None:
            communities = disposition is Disposition.COMMUNITY
            words = choices.communities if communities else choices.departments
            ui.departmentCombo.set_choices(word_choices(choices, words))
        on_the_spot = disposition in ENDED_ON_THE_SPOT
        word = "承办社区" if disposition is Disposition.COMMUNITY else "主责部门"
        ui.departmentLabel.setText(word + (" *" if disposition in _NEEDS_DEPARTMENT else ""))
        ui.departmentCombo.setEnabled(not on_the_spot)
        ui.replyLabel.setText("答复 *" if on_the_spot else "答复")

    def _start_again(self) -> None:
        self.forget()
        self.ui.keptBar.hide()
        self.ui.senderEdit.setFocus()

    def _save(self) -> None:
        self.settle()
        ui = self.ui
        for combo in (ui.sourceCombo, ui.categoryCombo, ui.dispositionCombo, ui.departmentCombo):
            combo.complete_typed()
        if problem := ui.dayEdit.problem():
            self.errors.show(UserError(problem + "。", "raised_on"))
            return
        entry = OpinionEntry(
            source=ui.sourceCombo.value(),
            raised_on=ui.dayEdit.value(),
            sender=ui.senderEdit.text(),
            category=ui.categoryCombo.text(),
            content=ui.contentEdit.toPlainText(),
            disposition=ui.dispositionCombo.value(),
            department=ui.departmentCombo.text(),
            reply=ui.replyEdit.toPlainText(),
            confidential=ui.confidentialCheck.isChecked(),
        )
        ui.saveButton.setEnabled(False)
        work = partial(register_opinion, self._context.store, entry)
        self._context.tasks.run(self, work, self._saved, self._failed)

    def _saved(self, made: Registered) -> None:
        self.accept()
        self.saved.emit(made.id, made.number)

    def _failed(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(True)
        self.show_error(error)
