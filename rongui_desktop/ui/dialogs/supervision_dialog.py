"""Records what was done to supervise (监督活动): on what, how, who came, what was found; or changes a record."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import DelayReason, Method, Presence, ProjectState, TargetKind
from rongui_desktop.domain.scores_rank import ranks
from rongui_desktop.errors import UserError
from rongui_desktop.services.duty_people import FitPerson, names_by_key
from rongui_desktop.services.project_progress import LATE
from rongui_desktop.services.supervision_choices import SupervisionChoices, supervision_choices
from rongui_desktop.services.supervision_entry import (
    SupervisionEntry,
    Target,
    UnitScore,
    change_supervision,
    entry_of_plan,
    load_supervision,
    record_supervision,
)
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.activities.calling_dialog import CallingDialog
from rongui_desktop.ui.activities.code_choices import chosen, code_choices, named_choice
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import Saved
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_supervision_dialog import Ui_SupervisionDialog
from rongui_desktop.ui.widgets.enter_chain import EnterChain

_SCORE = re.compile(r"(?P<unit>.+?)[\s:：]+(?P<score>[0-9]+(?:\.[0-9]+)?)\s*分?(?:\s+(?P<note>.+))?")


class SupervisionDialog(CallingDialog):
    """The group follows the object, and who came follows the group; `again(object)` asks for the next object."""

    again = Signal(object)

    def __init__(
        self,
        context: PageContext,
        kept: Kept,
        parent: QWidget | None,
        key: UUID | None = None,
        begin: SupervisionEntry | UUID | None = None,
    ) -> None:
        """Ask for a new activity, or for the change of the one of `key`.

        Args:
            context: of the page.
            kept: what was typed and not saved.
            parent: the window.
            key: of the activity to change.
            begin: what a new one begins with: an entry, or the key of the plan that it carries out.
        """
        name = f"supervision {begin}" if isinstance(begin, UUID) else "supervision"
        super().__init__(context, kept, name, parent, key)
        self._begin, self._again = begin, False
        self._choices = SupervisionChoices((), ())
        self._plan: UUID | None = None
        self.ui = Ui_SupervisionDialog()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        self.setWindowTitle("修改监督活动" if key else "登记监督活动")
        for field, editor, label in (
            ("target_kind", ui.targetKindCombo, ui.targetKindError),
            ("target", ui.targetCombo, ui.targetError),
            ("method", ui.methodCombo, ui.methodError),
            ("starts_at", ui.startEdit, ui.startError),
            ("group", ui.groupCombo, ui.groupError),
            ("state", ui.stateCombo, ui.stateError),
            ("delay_reason", ui.delayReasonCombo, ui.delayReasonError),
            ("delay_note", ui.delayNoteEdit, ui.delayNoteError),
            ("progress", ui.progressEdit, ui.progressError),
            ("problems", ui.problemsEdit, ui.problemsError),
            ("next_step", ui.nextStepEdit, ui.nextStepError),
            ("route", ui.routeEdit, ui.routeError),
            ("attending_units", ui.unitsEdit, ui.unitsError),
            ("scores", ui.scoresEdit, ui.scoresError),
        ):
            self.errors.add(field, editor, label)
        ui.targetKindCombo.set_choices(code_choices(TargetKind))
        ui.targetKindCombo.set_value(TargetKind.PROJECT)
        ui.methodCombo.set_choices(code_choices(Method))
        ui.methodCombo.set_value(Method.RESEARCH)
        ui.stateCombo.set_choices(code_choices(ProjectState))
        ui.stateCombo.set_hint("没有变化")
        ui.delayReasonCombo.set_choices(code_choices(DelayReason))
        fields = (
            *(ui.targetKindCombo, ui.dayEdit, ui.targetCombo, ui.methodCombo, ui.startEdit, ui.groupCombo),
            *(ui.stateCombo, ui.delayReasonCombo, ui.delayNoteEdit, ui.progressEdit, ui.problemsEdit),
            *(ui.nextStepEdit, ui.routeEdit, ui.unitsEdit, ui.callCombo, ui.awayCombo, ui.saveButton),
        )
        self._chain = EnterChain(fields, self)
        self.wire_people()
        ui.targetKindCombo.value_changed.connect(self._offer_targets)
        ui.dayEdit.value_changed.connect(self._offer_targets)
        ui.targetCombo.value_changed.connect(self._target_chosen)
        ui.groupCombo.value_changed.connect(self._group_chosen)
        ui.methodCombo.value_changed.connect(self._fit)
        ui.stateCombo.value_changed.connect(self._fit)
        ui.scoresEdit.textChanged.connect(self._rank)
        ui.nextButton.clicked.connect(self._save_again)
        ui.nextButton.setVisible(key is None)
        QShortcut(QKeySequence("Ctrl+Shift+S"), self).activated.connect(self._save_again)
        self._fit()

    # reading ---------------------------------------------------------------------------------------

    def read(self, store: Store) -> tuple[date, Any]:
        """Read what can be chosen, and the record or the plan to begin with."""
        entry = self._begin if isinstance(self._begin, SupervisionEntry) else None
        if self._record is not None:
            entry = load_supervision(store, self._record)
        elif isinstance(self._begin, UUID):
            entry = entry_of_plan(store, self._begin)
        people = [person for called in entry.called.values() for person in called] if entry else []
        today = store.clock.today()
        day = (entry.day if entry else None) or today
        # A plan is recorded when it has been carried out: not before today.
        day = min(day, today) if isinstance(self._begin, UUID) else day
        return day, (supervision_choices(store), entry, names_by_key(store, people))

    def show_read(self, extra: Any) -> None:
        """Offer the choices and show the record."""
        self._choices, entry, names = extra
        self.ui.groupCombo.set_choices(named_choice(key, name) for key, name in self._choices.groups)
        self._offer_targets()
        if entry is not None:
            self._put_entry(entry, names)

    def first(self) -> QWidget:
        """Begin with the object: kind and day are mostly right."""
        return self.ui.targetCombo

    def _put_entry(self, entry: SupervisionEntry, names: dict[UUID, str]) -> None:
        ui = self.ui
        self._plan = entry.plan_id
        if entry.target is not None:
            ui.targetKindCombo.set_value(entry.target.kind)
            self._offer_targets()
            ui.targetCombo.set_text(entry.target.name)
        ui.methodCombo.set_value(entry.method)
        ui.startEdit.set_value(entry.starts_at)
        ui.groupCombo.set_value(entry.group_id)
        ui.stateCombo.set_value(entry.state)
        ui.delayReasonCombo.set_value(entry.delay_reason)
        ui.delayNoteEdit.setText(entry.delay_note or "")
        ui.progressEdit.setPlainText(entry.progress or "")
        ui.problemsEdit.setPlainText(entry.problems or "")
        ui.nextStepEdit.setPlainText(entry.next_step or "")
        ui.routeEdit.setText(entry.route or "")
        ui.unitsEdit.setText(entry.attending_units or "")
        ui.scoresEdit.setPlainText("\n".join(_score_words(score) for score in entry.scores))
        if any(entry.called.values()):
            ui.peopleTable.clear_people()
            self.put_called(entry.called, names)

    # typing ----------------------------------------------------------------------------------------

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        ui = self.ui
        return {
            "kind": ui.targetKindCombo.text(),
            "target": ui.targetCombo.text(),
            "day": ui.dayEdit.text(),
            "method": ui.methodCombo.text(),
            "start": ui.startEdit.text(),
            "group": ui.groupCombo.text(),
            "state": ui.stateCombo.text(),
            "reason": ui.delayReasonCombo.text(),
            "people": self.typed_people(),
            **{name: edit.text() for name, edit in self._lines().items()},
            **{name: edit.toPlainText() for name, edit in self._texts().items()},
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        ui = self.ui
        ui.targetKindCombo.set_text(typed["kind"])
        ui.dayEdit.setText(typed["day"])
        self._offer_targets()
        ui.targetCombo.set_text(typed["target"])
        ui.methodCombo.set_text(typed["method"])
        ui.startEdit.setText(typed["start"])
        ui.groupCombo.set_text(typed["group"])
        ui.stateCombo.set_text(typed["state"])
        ui.delayReasonCombo.set_text(typed["reason"])
        for name, edit in self._lines().items():
            edit.setText(typed[name])
        for name, edit in self._texts().items():
            edit.setPlainText(typed[name])
        self.put_people(typed["people"])

    def _lines(self) -> dict[str, Any]:
        return {"note": self.ui.delayNoteEdit, "route": self.ui.routeEdit, "units": self.ui.unitsEdit}

    def _texts(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "progress": ui.progressEdit,
            "problems": ui.problemsEdit,
            "next": ui.nextStepEdit,
            "scores": ui.scoresEdit,
        }

    def _kind(self) -> TargetKind:
        return self.ui.targetKindCombo.value() or TargetKind.PROJECT

    def _offer_targets(self, _value: object = None) -> None:
        day = self.ui.dayEdit.value() or self._context.clock.today()
        choices = self._choices.of(self._kind(), day.year)
        self.ui.targetCombo.set_choices(named_choice(each, each.target.name) for each in choices)
        self._fit()

    def _target_chosen(self, choice: Any) -> None:
        if choice is not None and choice.group_id is not None:
            self.ui.groupCombo.set_value(choice.group_id)

    def _group_chosen(self, key: Any) -> None:
        """Those of the group are taken to have come; who did not is marked."""
        ui = self.ui
        name = dict(self._choices.groups).get(key)
        away = ui.peopleTable.of(Presence.LEAVE) or ui.peopleTable.of(Presence.ABSENT)
        if name is None or away or self._record is not None:
            return
        ui.peopleTable.clear_people()
        ui.peopleTable.add((person.id, person.name) for person in self._people if person.group == name)

    def show_people(self, people: tuple[FitPerson, ...]) -> None:
        """Offer the people of the day; those of the group are called when nobody is yet."""
        super().show_people(people)
        if not self.ui.peopleTable.people():
            self._group_chosen(self.ui.groupCombo.value())

    def _fit(self, _value: object = None) -> None:
        """Show what belongs to the kind of object and to the way."""
        ui = self.ui
        project = self._kind() is TargetKind.PROJECT
        ui.stateCombo.setEnabled(project)
        late = project and ui.stateCombo.value() in LATE
        ui.delayReasonCombo.setEnabled(late)
        ui.delayNoteEdit.setEnabled(late)
        appraisal = ui.methodCombo.value() is Method.APPRAISAL
        for widget in (ui.scoresLabel, ui.scoresEdit, ui.ranksLabel):
            widget.setVisible(appraisal)
        if not appraisal:
            ui.scoresError.setVisible(False)

    def _rank(self) -> None:
        try:
            scores = self._scores()
        except UserError:
            return
        placed = ranks({score.unit: score.score for score in scores})
        words = "，".join(f"第{place}名 {unit}" for unit, place in placed.items())
        self.ui.ranksLabel.setText(words)

    # saving ----------------------------------------------------------------------------------------

    def _scores(self) -> tuple[UnitScore, ...]:
        found: list[UnitScore] = []
        for line in filter(None, map(str.strip, self.ui.scoresEdit.toPlainText().split("\n"))):
            match = _SCORE.fullmatch(line)
            if match is None:
                raise UserError(f"“{line}”应写成“单位 得分”，例如“教育局 92.5”。", "scores")
            found.append(UnitScore(match["unit"], Decimal(match["score"]), match["note"]))
        return tuple(found)

    def _target(self) -> Target | None:
        ui, kind = self.ui, chosen(self.ui.targetKindCombo, "对象类型", "target_kind")
        if kind is None:
            raise UserError("请选择“对象类型”。", "target_kind")
        ui.targetCombo.complete_typed()
        choice, text = ui.targetCombo.value(), ui.targetCombo.text()
        if choice is not None:
            return choice.target
        if not text:
            return None
        if kind in (TargetKind.PROJECT, TargetKind.RIVER):
            what = "这一年的重点项目" if kind is TargetKind.PROJECT else "监督对象的河涌"
            raise UserError(f"{what}里没有“{text}”，请从清单中选择。", "target")
        return Target(kind, None, text)

    def gather(self) -> Callable[[], Saved]:
        """Save the activity."""
        ui = self.ui
        if problem := ui.startEdit.problem():
            raise UserError(f"{problem}。", "starts_at")
        appraisal = ui.methodCombo.value() is Method.APPRAISAL
        late = ui.delayReasonCombo.isEnabled()
        entry = SupervisionEntry(
            day=self.day(),
            method=chosen(ui.methodCombo, "方式", "method"),
            target=self._target(),
            group_id=chosen(ui.groupCombo, "代表小组", "group"),
            starts_at=ui.startEdit.value(),
            progress=ui.progressEdit.toPlainText(),
            problems=ui.problemsEdit.toPlainText(),
            next_step=ui.nextStepEdit.toPlainText(),
            route=ui.routeEdit.text(),
            attending_units=ui.unitsEdit.text(),
            state=chosen(ui.stateCombo, "进展状态", "state") if ui.stateCombo.isEnabled() else None,
            delay_reason=chosen(ui.delayReasonCombo, "滞后原因类别", "delay_reason") if late else None,
            delay_note=ui.delayNoteEdit.text() if late else None,
            scores=self._scores() if appraisal else (),
            plan_id=self._plan,
            **self.called(),
        )
        return partial(_save, self._context.store, self._record, entry)

    def save(self) -> None:
        """Save and close."""
        self._again = False
        super().save()

    def _save_again(self) -> None:
        self._again = self._record is None
        super().save()

    def _done(self, saved: Saved) -> None:
        entry = SupervisionEntry(
            day=saved.day,
            method=self.ui.methodCombo.value(),
            target=None,
            group_id=self.ui.groupCombo.value(),
            route=self.ui.routeEdit.text(),
            **self.called(),
        )
        again = self._again
        super()._done(saved)
        if again:
            self.again.emit(entry)


def _score_words(score: UnitScore) -> str:
    return " ".join(filter(None, (score.unit, f"{score.score:f}", score.note)))


def _save(store: Store, key: UUID | None, entry: SupervisionEntry) -> Saved:
    if key is None:
        key, number = record_supervision(store, entry)
    else:
        number = change_supervision(store, key, entry)
    assert entry.day is not None
    return Saved("supervision_activity", key, entry.day, f"已保存监督活动 {number}")
