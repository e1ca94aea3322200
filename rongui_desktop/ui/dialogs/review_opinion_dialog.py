"""Enters an opinion that a budget review meeting raised (审查意见), and follows it to 销号."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.services.budget_views import review_choices
from rongui_desktop.services.review_opinions import ReviewEntry, load_opinion, put_opinion
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.activities.code_choices import chosen, named_choice
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import FormDialog, Saved
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_review_opinion_dialog import Ui_ReviewOpinionDialog
from rongui_desktop.ui.widgets.enter_chain import EnterChain


class ReviewOpinionDialog(FormDialog):
    """`meeting` is the meeting that a new opinion begins with; None for the newest."""

    def __init__(
        self,
        context: PageContext,
        kept: Kept,
        parent: QWidget | None,
        key: UUID | None = None,
        meeting: UUID | None = None,
    ) -> None:
        """Ask for a new opinion, or for the change of the one of `key`."""
        super().__init__(context, kept, "review", parent, key)
        self._meeting = meeting
        self.ui = Ui_ReviewOpinionDialog()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        self.setWindowTitle("审查意见办理" if key else "登记审查意见")
        for field, editor, label in (
            ("meeting_id", ui.meetingCombo, ui.meetingError),
            ("content", ui.contentEdit, ui.contentError),
            ("department", ui.departmentCombo, ui.departmentError),
            ("raised_by_id", ui.raisedByCombo, ui.raisedByError),
            ("assigned_on", ui.assignedEdit, ui.assignedError),
            ("due_on", ui.dueEdit, ui.dueError),
            ("rectification", ui.rectificationEdit, ui.rectificationError),
            ("rectified_on", ui.rectifiedEdit, ui.rectifiedError),
            ("cleared_on", ui.clearedEdit, ui.clearedError),
            ("note", ui.noteEdit, ui.noteError),
        ):
            self.errors.add(field, editor, label)
        for edit in self._days().values():
            edit.set_clock(context.clock)
        fields = (
            *(
                ui.meetingCombo,
                ui.contentEdit,
                ui.departmentCombo,
                ui.raisedByCombo,
                ui.assignedEdit,
                ui.dueEdit,
            ),
            *(ui.rectificationEdit, ui.rectifiedEdit, ui.clearedEdit, ui.noteEdit, ui.saveButton),
        )
        self._chain = EnterChain(fields, self)

    def read(self, store: Store) -> Any:
        """Read the choices and the opinion."""
        return review_choices(store), load_opinion(store, self._record) if self._record else None

    def show_read(self, extra: Any) -> None:
        """Offer the choices and show the opinion."""
        choices, entry = extra
        ui = self.ui
        ui.meetingCombo.set_choices(named_choice(key, words) for key, words in choices.meetings)
        ui.departmentCombo.set_choices(named_choice(word, word) for word in choices.departments)
        ui.raisedByCombo.set_choices(named_choice(key, words) for key, words in choices.people)
        if entry is None:
            newest = choices.meetings[0][0] if choices.meetings else None
            ui.meetingCombo.set_value(self._meeting or newest)
            return
        ui.meetingCombo.set_value(entry.meeting_id)
        ui.contentEdit.setPlainText(entry.content)
        ui.departmentCombo.set_text(entry.department or "")
        ui.raisedByCombo.set_value(entry.raised_by_id)
        ui.rectificationEdit.setPlainText(entry.rectification or "")
        ui.noteEdit.setText(entry.note or "")
        for name, edit in self._days().items():
            edit.set_value(getattr(entry, name))

    def first(self) -> QWidget:
        """Begin with the words; with the course of one that is there."""
        return self.ui.assignedEdit if self._record else self.ui.contentEdit

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        ui = self.ui
        return {
            "meeting": ui.meetingCombo.text(),
            "department": ui.departmentCombo.text(),
            "raised": ui.raisedByCombo.text(),
            "content": ui.contentEdit.toPlainText(),
            "rectification": ui.rectificationEdit.toPlainText(),
            "note": ui.noteEdit.text(),
            **{name: edit.text() for name, edit in self._days().items()},
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        ui = self.ui
        ui.meetingCombo.set_text(typed["meeting"])
        ui.departmentCombo.set_text(typed["department"])
        ui.raisedByCombo.set_text(typed["raised"])
        ui.contentEdit.setPlainText(typed["content"])
        ui.rectificationEdit.setPlainText(typed["rectification"])
        ui.noteEdit.setText(typed["note"])
        for name, edit in self._days().items():
            edit.setText(typed[name])

    def _days(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "assigned_on": ui.assignedEdit,
            "due_on": ui.dueEdit,
            "rectified_on": ui.rectifiedEdit,
            "cleared_on": ui.clearedEdit,
        }

    def gather(self) -> Callable[[], Saved]:
        """Save the opinion."""
        ui = self.ui
        entry = ReviewEntry(
            meeting_id=chosen(ui.meetingCombo, "会议", "meeting_id"),
            content=ui.contentEdit.toPlainText(),
            department=ui.departmentCombo.text(),
            raised_by_id=chosen(ui.raisedByCombo, "提出代表", "raised_by_id"),
            rectification=ui.rectificationEdit.toPlainText(),
            note=ui.noteEdit.text(),
            **{name: self.value_of(edit, name) for name, edit in self._days().items()},
        )
        return partial(_save, self._context.store, self._record, entry)


def _save(store: Store, key: UUID | None, entry: ReviewEntry) -> Saved:
    key, number = put_opinion(store, key, entry)
    return Saved("review_opinion", key, store.clock.today(), f"已保存审查意见 {number}")
