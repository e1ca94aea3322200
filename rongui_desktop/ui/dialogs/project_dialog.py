"""Enters a key project (重点项目), or changes one: what it is, how it stands, its milestones and excused quarters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import DelayReason, ProjectState
from rongui_desktop.services.project_entry import (
    ProjectEntry,
    change_project,
    load_project,
    record_project,
)
from rongui_desktop.services.project_progress import LATE
from rongui_desktop.services.project_views import ProjectFormChoices, form_choices, progress_words
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.activities.code_choices import chosen, code_choices, named_choice
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import FormDialog, Saved
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_project_dialog import Ui_ProjectDialog
from rongui_desktop.ui.supervision import project_rows
from rongui_desktop.ui.widgets.enter_chain import EnterChain


class ProjectDialog(FormDialog):
    """A new project belongs to the year that the window shows."""

    def __init__(
        self, context: PageContext, kept: Kept, parent: QWidget | None, key: UUID | None = None
    ) -> None:
        """Ask for a new project, or for the change of the one of `key`."""
        super().__init__(context, kept, "project", parent, key)
        self._year = context.year.value
        self._before: tuple[Any, ...] = ()
        self.ui = Ui_ProjectDialog()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        self.setWindowTitle("修改重点项目" if key else f"新增{self._year}年重点项目")
        for field, editor, label in (
            ("name", ui.nameEdit, ui.nameError),
            ("category", ui.categoryCombo, ui.categoryError),
            ("department", ui.departmentCombo, ui.departmentError),
            ("group", ui.groupCombo, ui.groupError),
            ("place", ui.placeEdit, ui.placeError),
            ("planned_start", ui.plannedStartEdit, ui.plannedStartError),
            ("planned_end", ui.plannedEndEdit, ui.plannedEndError),
            ("state", ui.stateCombo, ui.stateError),
            ("since", ui.sinceEdit, ui.sinceError),
            ("delay_reason", ui.delayReasonCombo, ui.delayReasonError),
            ("delay_note", ui.delayNoteEdit, ui.delayNoteError),
            ("begins_on", ui.beginsEdit, ui.beginsError),
            ("ends_on", ui.endsEdit, ui.endsError),
            ("end_reason", ui.endReasonEdit, ui.endReasonError),
            ("note", ui.noteEdit, ui.noteError),
            ("milestones", ui.milestonesRows, ui.milestonesError),
            ("excuses", ui.excusesRows, ui.excusesError),
        ):
            self.errors.add(field, editor, label)
        for edit in self._days().values():
            edit.set_clock(context.clock)
        ui.stateCombo.set_choices(code_choices(ProjectState))
        ui.delayReasonCombo.set_choices(code_choices(DelayReason))
        project_rows.begin_milestones(ui.milestonesRows, context.clock)
        project_rows.begin_excuses(ui.excusesRows, context.clock)
        fields = (
            *(ui.nameEdit, ui.categoryCombo, ui.groupCombo, ui.departmentCombo, ui.placeEdit),
            *(ui.plannedStartEdit, ui.plannedEndEdit, ui.stateCombo, ui.sinceEdit, ui.delayReasonCombo),
            *(ui.beginsEdit, ui.delayNoteEdit, ui.endsEdit, ui.endReasonEdit, ui.noteEdit, ui.saveButton),
        )
        self._chain = EnterChain(fields, self)
        ui.stateCombo.value_changed.connect(self._fit)
        ui.delayReasonCombo.value_changed.connect(self._fit)
        self._fit()

    def read(self, store: Store) -> Any:
        """Read the choices and the project."""
        if self._record is None:
            return form_choices(store), None, []
        return form_choices(store), load_project(store, self._record), progress_words(store, self._record)

    def show_read(self, extra: Any) -> None:
        """Offer the choices and show the project."""
        choices, entry, progress = extra
        self._offer(choices)
        ui = self.ui
        if entry is None:
            ui.stateCombo.set_value(ProjectState.ON_SCHEDULE)
            self._before = (ProjectState.ON_SCHEDULE, None, "")
        else:
            self._put_entry(entry)
        ui.progressTitle.setVisible(bool(progress))
        ui.progressLabel.setText("\n".join(progress))

    def _offer(self, choices: ProjectFormChoices) -> None:
        ui = self.ui
        ui.categoryCombo.set_choices(named_choice(word, word) for word in choices.categories)
        ui.departmentCombo.set_choices(named_choice(word, word) for word in choices.departments)
        ui.groupCombo.set_choices(named_choice(key, name) for key, name in choices.groups)

    def _put_entry(self, entry: ProjectEntry) -> None:
        ui = self.ui
        self._year = entry.year
        ui.nameEdit.setText(entry.name)
        ui.categoryCombo.set_text(entry.category)
        ui.departmentCombo.set_text(entry.department or "")
        ui.groupCombo.set_value(entry.group_id)
        ui.placeEdit.setText(entry.place or "")
        for name, edit in self._days().items():
            edit.set_value(getattr(entry, name))
        ui.stateCombo.set_value(entry.state)
        ui.delayReasonCombo.set_value(entry.delay_reason)
        ui.delayNoteEdit.setText(entry.delay_note or "")
        ui.delayNoteEdit.home(False)
        ui.endReasonEdit.setText(entry.end_reason or "")
        ui.noteEdit.setPlainText(entry.note or "")
        project_rows.put_milestones(ui.milestonesRows, entry.milestones)
        project_rows.put_excuses(ui.excusesRows, dict(entry.excuses))
        self._before = self._standing()

    def first(self) -> QWidget:
        """Begin with the name."""
        return self.ui.nameEdit

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        ui = self.ui
        return {
            **{name: edit.text() for name, edit in self._words().items()},
            **{name: edit.text() for name, edit in self._days().items()},
            "text": ui.noteEdit.toPlainText(),
            "milestones": ui.milestonesRows.typed(),
            "excuses": ui.excusesRows.typed(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        ui = self.ui
        for name, edit in self._words().items():
            (edit.set_text if hasattr(edit, "set_text") else edit.setText)(typed[name])
        for name, edit in self._days().items():
            edit.setText(typed[name])
        ui.noteEdit.setPlainText(typed["text"])
        ui.milestonesRows.put(typed["milestones"])
        ui.excusesRows.put(typed["excuses"])

    def _words(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "name": ui.nameEdit,
            "category": ui.categoryCombo,
            "department": ui.departmentCombo,
            "group": ui.groupCombo,
            "place": ui.placeEdit,
            "state": ui.stateCombo,
            "reason": ui.delayReasonCombo,
            "why": ui.delayNoteEdit,
            "end": ui.endReasonEdit,
        }

    def _days(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "planned_start": ui.plannedStartEdit,
            "planned_end": ui.plannedEndEdit,
            "since": ui.sinceEdit,
            "begins_on": ui.beginsEdit,
            "ends_on": ui.endsEdit,
        }

    def _standing(self) -> tuple[Any, ...]:
        ui = self.ui
        return ui.stateCombo.value(), ui.delayReasonCombo.value(), ui.delayNoteEdit.text()

    def _fit(self, _value: object = None) -> None:
        ui = self.ui
        late = ui.stateCombo.value() in LATE
        ui.delayReasonCombo.setEnabled(late)
        ui.delayNoteEdit.setEnabled(late)
        # A change holds from today on, unless the clerk says otherwise.
        changed = bool(self._before) and self._standing() != self._before
        if changed and self._record is not None and not ui.sinceEdit.text():
            ui.sinceEdit.set_value(self._context.clock.today())

    def gather(self) -> Callable[[], Saved]:
        """Save the project."""
        ui = self.ui
        days: dict[str, date | None] = {
            name: self.value_of(edit, name) for name, edit in self._days().items()
        }
        late = ui.delayReasonCombo.isEnabled()
        entry = ProjectEntry(
            name=ui.nameEdit.text(),
            year=self._year,
            category=ui.categoryCombo.text(),
            state=chosen(ui.stateCombo, "进展状态", "state"),
            department=ui.departmentCombo.text(),
            group_id=chosen(ui.groupCombo, "代表小组", "group"),
            place=ui.placeEdit.text(),
            delay_reason=chosen(ui.delayReasonCombo, "滞后原因类别", "delay_reason") if late else None,
            delay_note=ui.delayNoteEdit.text() if late else None,
            end_reason=ui.endReasonEdit.text(),
            note=ui.noteEdit.toPlainText(),
            milestones=project_rows.milestones_of(ui.milestonesRows),
            excuses=project_rows.excuses_of(ui.excusesRows),
            **days,
        )
        return partial(_save, self._context.store, self._record, entry)


def _save(store: Store, key: UUID | None, entry: ProjectEntry) -> Saved:
    if key is None:
        key = record_project(store, entry)
    else:
        change_project(store, key, entry)
    return Saved("key_project", key, date(entry.year, 1, 1), f"已保存“{entry.name.strip()}”")
