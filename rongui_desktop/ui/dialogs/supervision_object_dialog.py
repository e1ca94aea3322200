"""Enters a river, a department or another object (监督对象), or changes one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import ObjectKind
from rongui_desktop.services.object_entry import ObjectEntry, load_object, put_object
from rongui_desktop.services.project_views import form_choices
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.activities.code_choices import chosen, code_choices, named_choice
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import FormDialog, Saved
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_supervision_object_dialog import Ui_SupervisionObjectDialog
from rongui_desktop.ui.supervision import project_rows
from rongui_desktop.ui.widgets.enter_chain import EnterChain


class SupervisionObjectDialog(FormDialog):
    """Rivers are asked for most."""

    def __init__(
        self, context: PageContext, kept: Kept, parent: QWidget | None, key: UUID | None = None
    ) -> None:
        """Ask for a new object, or for the change of the one of `key`."""
        super().__init__(context, kept, "object", parent, key)
        self.ui = Ui_SupervisionObjectDialog()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        self.setWindowTitle("修改监督对象" if key else "新增监督对象")
        for field, editor, label in (
            ("name", ui.nameEdit, ui.nameError),
            ("kind", ui.kindCombo, ui.kindError),
            ("department", ui.departmentCombo, ui.departmentError),
            ("group", ui.groupCombo, ui.groupError),
            ("times_per_quarter", ui.timesEdit, ui.timesError),
            ("place", ui.placeEdit, ui.placeError),
            ("demanded_from", ui.fromEdit, ui.fromError),
            ("demanded_until", ui.untilEdit, ui.untilError),
            ("accepted_on", ui.acceptedEdit, ui.acceptedError),
            ("note", ui.noteEdit, ui.noteError),
            ("milestones", ui.milestonesRows, ui.milestonesError),
        ):
            self.errors.add(field, editor, label)
        for edit in self._days().values():
            edit.set_clock(context.clock)
        ui.kindCombo.set_choices(code_choices(ObjectKind))
        ui.kindCombo.set_value(ObjectKind.RIVER)
        project_rows.begin_milestones(ui.milestonesRows, context.clock)
        fields = (
            *(ui.nameEdit, ui.kindCombo, ui.departmentCombo, ui.groupCombo, ui.timesEdit, ui.placeEdit),
            *(ui.fromEdit, ui.untilEdit, ui.acceptedEdit, ui.noteEdit, ui.saveButton),
        )
        self._chain = EnterChain(fields, self)

    def read(self, store: Store) -> Any:
        """Read the choices and the object."""
        return form_choices(store), load_object(store, self._record) if self._record else None

    def show_read(self, extra: Any) -> None:
        """Offer the choices and show the object."""
        choices, entry = extra
        ui = self.ui
        ui.departmentCombo.set_choices(named_choice(word, word) for word in choices.departments)
        ui.groupCombo.set_choices(named_choice(key, name) for key, name in choices.groups)
        if entry is None:
            return
        ui.nameEdit.setText(entry.name)
        ui.kindCombo.set_value(entry.kind)
        ui.departmentCombo.set_text(entry.department or "")
        ui.groupCombo.set_value(entry.group_id)
        ui.timesEdit.setText(entry.times_per_quarter)
        ui.placeEdit.setText(entry.place or "")
        for name, edit in self._days().items():
            edit.set_value(getattr(entry, name))
        ui.noteEdit.setPlainText(entry.note or "")
        project_rows.put_milestones(ui.milestonesRows, entry.milestones)

    def first(self) -> QWidget:
        """Begin with the name."""
        return self.ui.nameEdit

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        ui = self.ui
        return {
            **{name: edit.text() for name, edit in {**self._words(), **self._days()}.items()},
            **{name: combo.text() for name, combo in self._combos().items()},
            "text": ui.noteEdit.toPlainText(),
            "milestones": ui.milestonesRows.typed(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        for name, edit in {**self._words(), **self._days()}.items():
            edit.setText(typed[name])
        for name, combo in self._combos().items():
            combo.set_text(typed[name])
        self.ui.noteEdit.setPlainText(typed["text"])
        self.ui.milestonesRows.put(typed["milestones"])

    def _words(self) -> dict[str, Any]:
        return {"name": self.ui.nameEdit, "times": self.ui.timesEdit, "place": self.ui.placeEdit}

    def _combos(self) -> dict[str, Any]:
        ui = self.ui
        return {"kind": ui.kindCombo, "department": ui.departmentCombo, "group": ui.groupCombo}

    def _days(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "demanded_from": ui.fromEdit,
            "demanded_until": ui.untilEdit,
            "accepted_on": ui.acceptedEdit,
        }

    def gather(self) -> Callable[[], Saved]:
        """Save the object."""
        ui = self.ui
        entry = ObjectEntry(
            name=ui.nameEdit.text(),
            kind=chosen(ui.kindCombo, "类型", "kind"),
            department=ui.departmentCombo.text(),
            group_id=chosen(ui.groupCombo, "代表小组", "group"),
            times_per_quarter=ui.timesEdit.text(),
            place=ui.placeEdit.text(),
            note=ui.noteEdit.toPlainText(),
            milestones=project_rows.milestones_of(ui.milestonesRows),
            **{name: self.value_of(edit, name) for name, edit in self._days().items()},
        )
        return partial(_save, self._context.store, self._record, entry)


def _save(store: Store, key: UUID | None, entry: ObjectEntry) -> Saved:
    key = put_object(store, key, entry)
    return Saved("supervision_object", key, store.clock.today(), f"已保存“{entry.name.strip()}”")
