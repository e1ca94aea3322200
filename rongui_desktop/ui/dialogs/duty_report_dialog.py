"""Records a deputy's report to the voters (代表述职) with the votes on it, or changes one; drafts its text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import ReportForm
from rongui_desktop.domain.report_grades import ReportGrades
from rongui_desktop.errors import UserError
from rongui_desktop.services.duty_people import FitPerson, names_by_key
from rongui_desktop.services.duty_report_draft import draft_for
from rongui_desktop.services.duty_report_entry import (
    ReportEntry,
    change_report,
    grades,
    load_report,
    record_report,
)
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.activities.code_choices import chosen, code_choices
from rongui_desktop.ui.activities.duty_dialog import DutyDialog
from rongui_desktop.ui.activities.person_choices import person_choices
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import Saved
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_duty_report_dialog import Ui_DutyReportDialog
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.enter_chain import EnterChain

_COUNTS = {"voters": "参加选民数", "satisfied": "满意票", "fairly": "基本满意票", "dissatisfied": "不满意票"}


class DutyReportDialog(DutyDialog):
    """The grade follows the votes while they are typed."""

    def __init__(
        self,
        context: PageContext,
        kept: Kept,
        parent: QWidget | None,
        key: UUID | None = None,
        deputy: UUID | None = None,
    ) -> None:
        """Ask for a new report, of `deputy` if that is known, or for the change of the one of `key`."""
        super().__init__(context, kept, f"duty report {deputy or ''}", parent, key)
        self._deputy = deputy
        # Who reported and holds no seat any more.
        self._former: tuple[Choice, ...] = ()
        self._grades = ReportGrades()
        self.ui = Ui_DutyReportDialog()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        self.setWindowTitle("修改代表述职" if key else "登记代表述职")
        for field, editor, label in (
            ("representative_id", ui.deputyCombo, ui.deputyError),
            ("place", ui.placeEdit, ui.placeError),
            ("form", ui.formCombo, ui.formError),
            ("voters", ui.votersEdit, ui.votersError),
            ("satisfied", ui.satisfiedEdit, ui.satisfiedError),
            ("fairly", ui.fairlyEdit, ui.fairlyError),
            ("dissatisfied", ui.dissatisfiedEdit, ui.dissatisfiedError),
            ("text", ui.textEdit, ui.textError),
        ):
            self.errors.add(field, editor, label)
        ui.formCombo.set_choices(code_choices(ReportForm))
        ui.deputyCombo.set_hint("姓名、拼音或首字母")
        self._chain = EnterChain(
            (
                *(ui.deputyCombo, ui.dayEdit, ui.placeEdit, ui.formCombo, *self._counts().values()),
                *(ui.draftButton, ui.textEdit, ui.saveButton),
            ),
            self,
        )
        self._chain.skip(ui.draftButton, True)
        for edit in self._counts().values():
            edit.value_changed.connect(self._show_grade)
        ui.draftButton.clicked.connect(self._draft)

    def _counts(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "voters": ui.votersEdit,
            "satisfied": ui.satisfiedEdit,
            "fairly": ui.fairlyEdit,
            "dissatisfied": ui.dissatisfiedEdit,
        }

    def first(self) -> QWidget:
        """Begin with the deputy, or with the day where the deputy is known."""
        return self.ui.dayEdit if self.ui.deputyCombo.value() else self.ui.deputyCombo

    def read(self, store: Store) -> tuple[date, Any]:
        """Read the report, if there is one, and the thresholds of the grades."""
        if self._record is None:
            return store.clock.today(), (None, {}, grades(store))
        entry = load_report(store, self._record)
        assert entry.day is not None
        assert entry.representative_id is not None
        return entry.day, (entry, names_by_key(store, [entry.representative_id]), grades(store))

    def show_read(self, extra: Any) -> None:
        """Show the report."""
        entry, names, self._grades = extra
        ui = self.ui
        if entry is not None:
            self._former = tuple(Choice(key, name) for key, name in names.items())
            self.show_people(self._people)
            ui.placeEdit.setText(entry.place or "")
            ui.formCombo.set_value(entry.form)
            ui.textEdit.setPlainText(entry.text or "")
            for name, edit in self._counts().items():
                edit.set_value(getattr(entry, name))
        ui.deputyCombo.set_value(entry.representative_id if entry is not None else self._deputy)
        self._show_grade()

    def show_people(self, people: tuple[FitPerson, ...]) -> None:
        """Offer the deputies of the day."""
        offered = person_choices([person for person in people if person.is_deputy])
        known = {choice.value for choice in offered}
        former = [choice for choice in self._former if choice.value not in known]
        self.ui.deputyCombo.set_choices([*offered, *former])

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        ui = self.ui
        return {
            "deputy": ui.deputyCombo.text(),
            "day": ui.dayEdit.text(),
            "place": ui.placeEdit.text(),
            "form": ui.formCombo.text(),
            "counts": {name: edit.text() for name, edit in self._counts().items()},
            "text": ui.textEdit.toPlainText(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        ui = self.ui
        ui.deputyCombo.set_text(typed["deputy"])
        ui.dayEdit.setText(typed["day"])
        ui.placeEdit.setText(typed["place"])
        ui.formCombo.set_text(typed["form"])
        for name, edit in self._counts().items():
            edit.setText(typed["counts"][name])
        ui.textEdit.setPlainText(typed["text"])

    def gather(self) -> Callable[[], Saved]:
        """Save the report."""
        ui = self.ui
        deputy = chosen(ui.deputyCombo, "在任代表", "representative_id")
        counts = {name: edit.read(_COUNTS[name], name) for name, edit in self._counts().items()}
        entry = ReportEntry(
            representative_id=deputy,
            day=self.day(),
            place=ui.placeEdit.text(),
            form=chosen(ui.formCombo, "形式", "form"),
            text=ui.textEdit.toPlainText(),
            **counts,
        )
        return partial(_save, self._context.store, self._record, entry, ui.deputyCombo.text())

    def _show_grade(self, _value: object = None) -> None:
        voters, *votes = (edit.value() for edit in self._counts().values())
        cast = sum(count or 0 for count in votes)
        words = ""
        if voters is not None and cast > voters:
            words = f"三项合计 {cast} 票，超过参加选民数 {voters}"
        elif (grade := self._grades.grade(voters, *votes)) is not None:
            rate = 100 * (votes[0] or 0) / (voters or cast)
            short = f"，{voters - cast} 人没有投票" if voters is not None and cast < voters else ""
            words = f"满意率 {rate:.1f}%，等次：{grade}{short}"
        self.ui.gradeLabel.setText(words)
        self.ui.gradeLabel.setVisible(bool(words))

    # the text --------------------------------------------------------------------------------------

    def _draft(self) -> None:
        """Draft the text from the deputy's records; a text that is there is not lost without a question."""
        self.settle()
        try:
            deputy, day = chosen(self.ui.deputyCombo, "在任代表", "representative_id"), self.day()
        except UserError as error:
            self.show_error(error)
            return
        if deputy is None or day is None:
            self.errors.show(UserError("请先选择述职代表。", "representative_id"))
            return
        if self.ui.textEdit.toPlainText().strip() and not self._context.messages.ask(
            "用按履职记录起草的文字替换现在的述职报告？", "替换", danger=True
        ):
            return
        self.ui.draftButton.setEnabled(False)
        work = partial(draft_for, self._context.store, deputy, day)
        self._context.tasks.run(self, work, self._drafted, self._not_drafted)

    def _drafted(self, text: str) -> None:
        self.ui.draftButton.setEnabled(True)
        self.ui.textEdit.setPlainText(text)
        self.ui.textEdit.setFocus()

    def _not_drafted(self, error: Exception) -> None:
        self.ui.draftButton.setEnabled(True)
        self.show_error(error)


def _save(store: Store, key: UUID | None, entry: ReportEntry, name: str) -> Saved:
    if key is None:
        key = record_report(store, entry)
    else:
        change_report(store, key, entry)
    assert entry.day is not None
    return Saved("duty_report", key, entry.day, f"已保存{name}的述职")
