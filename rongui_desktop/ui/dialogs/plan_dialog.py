"""Plans a visit (监督安排), or changes a plan."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import Method, TargetKind
from rongui_desktop.errors import UserError
from rongui_desktop.services.supervision_choices import SupervisionChoices, supervision_choices
from rongui_desktop.services.supervision_entry import Target
from rongui_desktop.services.supervision_plans import PlanEntry, change_plan, day_in, load_plan, make_plans
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.activities.code_choices import chosen, code_choices, named_choice
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import FormDialog, Saved
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_plan_dialog import Ui_PlanDialog
from rongui_desktop.ui.widgets.enter_chain import EnterChain


class PlanDialog(FormDialog):
    """`about` names the kind, the key or name, the year and the quarter (1 to 4) of a new plan."""

    def __init__(
        self,
        context: PageContext,
        kept: Kept,
        parent: QWidget | None,
        key: UUID | None = None,
        about: tuple[TargetKind, UUID | str | None, int, int] | None = None,
    ) -> None:
        """Ask for a new plan, or for the change of the one of `key`."""
        super().__init__(context, kept, f"plan {about[1:] if about else ''}", parent, key)
        self._about = about
        self._choices = SupervisionChoices((), ())
        self.ui = Ui_PlanDialog()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        self.setWindowTitle("修改监督安排" if key else "安排监督")
        for field, editor, label in (
            ("target_kind", ui.targetKindCombo, ui.targetKindError),
            ("target", ui.targetCombo, ui.targetError),
            ("method", ui.methodCombo, ui.methodError),
            ("day", ui.dayEdit, ui.dayError),
            ("starts_at", ui.startEdit, ui.startError),
            ("group", ui.groupCombo, ui.groupError),
            ("meeting_point", ui.pointEdit, ui.pointError),
            ("note", ui.noteEdit, ui.noteError),
        ):
            self.errors.add(field, editor, label)
        ui.dayEdit.set_clock(context.clock)
        ui.targetKindCombo.set_choices(code_choices(TargetKind))
        ui.targetKindCombo.set_value(TargetKind.PROJECT)
        ui.methodCombo.set_choices(code_choices(Method))
        ui.methodCombo.set_value(Method.RESEARCH)
        fields = (
            *(ui.targetKindCombo, ui.methodCombo, ui.targetCombo, ui.dayEdit, ui.startEdit, ui.groupCombo),
            *(ui.pointEdit, ui.noteEdit, ui.saveButton),
        )
        self._chain = EnterChain(fields, self)
        ui.targetKindCombo.value_changed.connect(self._offer_targets)
        ui.dayEdit.value_changed.connect(self._offer_targets)
        ui.targetCombo.value_changed.connect(self._target_chosen)

    def read(self, store: Store) -> Any:
        """Read what can be chosen, the plan, and the day that a new one begins with."""
        entry = load_plan(store, self._record) if self._record else None
        day = day_in(store, *self._about[2:]) if self._about else store.clock.today()
        return supervision_choices(store), entry, day

    def show_read(self, extra: Any) -> None:
        """Offer the choices and show the plan."""
        self._choices, entry, day = extra
        ui = self.ui
        ui.groupCombo.set_choices(named_choice(key, name) for key, name in self._choices.groups)
        ui.dayEdit.set_value(entry.day if entry else day)
        if entry is not None:
            self._put_entry(entry)
        elif self._about is not None:
            ui.targetKindCombo.set_value(self._about[0])
            self._offer_targets()
            target = self._about[1]
            same = (c for c in self._choices.targets if target in (c.target.id, c.target.name))
            ui.targetCombo.set_text(next((c.target.name for c in same), str(target or "")))
        ui.hintLabel.setText(f"安排理由：{entry.reason}" if entry and entry.reason else "")

    def _put_entry(self, entry: PlanEntry) -> None:
        ui = self.ui
        if entry.target is not None:
            ui.targetKindCombo.set_value(entry.target.kind)
            self._offer_targets()
            ui.targetCombo.set_text(entry.target.name)
        ui.methodCombo.set_value(entry.method)
        ui.startEdit.set_value(entry.starts_at)
        ui.groupCombo.set_value(entry.group_id)
        ui.pointEdit.setText(entry.meeting_point or "")
        ui.noteEdit.setPlainText(entry.note or "")
        ui.fixedCheck.setChecked(entry.fixed)

    def first(self) -> QWidget:
        """Begin with the day where the object is known, else with the object."""
        return self.ui.dayEdit if self.ui.targetCombo.text() else self.ui.targetCombo

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        ui = self.ui
        return {
            **{name: combo.text() for name, combo in self._combos().items()},
            "day": ui.dayEdit.text(),
            "start": ui.startEdit.text(),
            "point": ui.pointEdit.text(),
            "note": ui.noteEdit.toPlainText(),
            "fixed": ui.fixedCheck.isChecked(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        ui = self.ui
        ui.dayEdit.setText(typed["day"])
        for name, combo in self._combos().items():
            combo.set_text(typed[name])
        ui.startEdit.setText(typed["start"])
        ui.pointEdit.setText(typed["point"])
        ui.noteEdit.setPlainText(typed["note"])
        ui.fixedCheck.setChecked(typed["fixed"])

    def _combos(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "kind": ui.targetKindCombo,
            "target": ui.targetCombo,
            "method": ui.methodCombo,
            "group": ui.groupCombo,
        }

    def _offer_targets(self, _value: object = None) -> None:
        day = self.ui.dayEdit.value() or self._context.clock.today()
        kind = self.ui.targetKindCombo.value() or TargetKind.PROJECT
        choices = self._choices.of(kind, day.year)
        self.ui.targetCombo.set_choices(named_choice(each, each.target.name) for each in choices)

    def _target_chosen(self, choice: Any) -> None:
        if choice is not None and choice.group_id is not None:
            self.ui.groupCombo.set_value(choice.group_id)

    def gather(self) -> Callable[[], Saved]:
        """Save the plan."""
        ui = self.ui
        kind = chosen(ui.targetKindCombo, "对象类型", "target_kind")
        ui.targetCombo.complete_typed()
        choice, text = ui.targetCombo.value(), ui.targetCombo.text()
        if choice is None and text and kind in (TargetKind.PROJECT, TargetKind.RIVER):
            what = "这一年的重点项目" if kind is TargetKind.PROJECT else "监督对象的河涌"
            raise UserError(f"{what}里没有“{text}”，请从清单中选择。", "target")
        target = choice.target if choice else Target(kind, None, text) if kind and text else None
        entry = PlanEntry(
            day=self.value_of(ui.dayEdit, "day"),
            method=chosen(ui.methodCombo, "方式", "method"),
            target=target,
            group_id=chosen(ui.groupCombo, "代表小组", "group"),
            starts_at=self.value_of(ui.startEdit, "starts_at"),
            meeting_point=ui.pointEdit.text(),
            note=ui.noteEdit.toPlainText(),
            fixed=ui.fixedCheck.isChecked(),
        )
        return partial(_save, self._context.store, self._record, entry)


def _save(store: Store, key: UUID | None, entry: PlanEntry) -> Saved:
    if key is None:
        (key,) = make_plans(store, [entry])
    else:
        change_plan(store, key, entry)
    assert entry.day is not None
    assert entry.target is not None
    return Saved("supervision_plan", key, entry.day, f"已安排 {entry.day:%m-%d} {entry.target.name}")
