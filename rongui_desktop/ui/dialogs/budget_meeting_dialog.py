"""Enters a budget review meeting (预算会议), or changes one: basics, attendance, texts, materials."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.budget_dates import BudgetRules, due_days
from rongui_desktop.domain.calendar import WorkingCalendar
from rongui_desktop.domain.codes import BudgetMeetingKind, Presence
from rongui_desktop.errors import UserError
from rongui_desktop.services.attachments import Owner, list_attachments
from rongui_desktop.services.budget_entry import (
    MANDATE,
    MATERIALS,
    Material,
    MeetingEntry,
    change_meeting,
    load_meeting,
    record_meeting,
)
from rongui_desktop.services.budget_views import MeetingHelp, meeting_help
from rongui_desktop.services.duty_people import FitPerson, names_by_key
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.activities.calling_dialog import CallingDialog
from rongui_desktop.ui.activities.code_choices import chosen, code_choices
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import Saved
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_budget_meeting_dialog import Ui_BudgetMeetingDialog
from rongui_desktop.ui.people.part_rows import PartColumn
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.enter_chain import EnterChain

_MATERIALS = (
    PartColumn("title", "材料", share=4, hint="如 预算草案"),
    PartColumn("unit", "报送单位", share=3),
    PartColumn.day("received_on", "收到日期"),
    PartColumn("note", "说明", share=2),
    PartColumn.choice("file", "文件", share=3),
)
_NUMBERS = (("year", "budget_year", "预算年度"), ("ordinal", "ordinal", "次序"))


class BudgetMeetingDialog(CallingDialog):
    """The name follows kind, year and number; the 财政经济组 of the day is called until somebody else is."""

    def __init__(
        self, context: PageContext, kept: Kept, parent: QWidget | None, key: UUID | None = None
    ) -> None:
        """Ask for a new meeting, or for the change of the one of `key`."""
        super().__init__(context, kept, "meeting", parent, key)
        self._help = MeetingHelp({}, (), BudgetRules(), WorkingCalendar())
        self._named = ""
        self.ui = Ui_BudgetMeetingDialog()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        self.setWindowTitle("修改预算会议" if key else "登记预算会议")
        for field, editor, label in (
            ("kind", ui.kindCombo, ui.kindError),
            ("budget_year", ui.yearEdit, ui.yearError),
            ("name", ui.nameEdit, ui.nameError),
            ("ordinal", ui.ordinalEdit, ui.ordinalError),
            ("starts_at", ui.startEdit, ui.startError),
            ("place", ui.placeEdit, ui.placeError),
            ("chair", ui.chairEdit, ui.chairError),
            ("mandate", ui.mandateEdit, ui.mandateError),
            ("district_day", ui.districtEdit, ui.districtError),
            ("notice_sent_on", ui.noticeEdit, ui.noticeError),
            ("submitted_on", ui.submittedEdit, ui.submittedError),
            ("figures_as_of", ui.asOfEdit, ui.asOfError),
            ("attending_units", ui.unitsEdit, ui.unitsError),
            ("agenda", ui.agendaEdit, ui.agendaError),
            ("opinion", ui.opinionEdit, ui.opinionError),
            ("minutes", ui.minutesEdit, ui.minutesError),
            ("minutes_number", ui.minutesNumberEdit, ui.minutesNumberError),
            ("materials", ui.materialsRows, ui.materialsError),
        ):
            self.errors.add(field, editor, label)
        for edit in self._days().values():
            edit.set_clock(context.clock)
        ui.kindCombo.set_choices(code_choices(BudgetMeetingKind))
        ui.materialsRows.begin(_MATERIALS, context.clock, "增加材料", {})
        fields = (
            *(ui.kindCombo, ui.yearEdit, ui.nameEdit, ui.ordinalEdit, ui.dayEdit, ui.startEdit, ui.placeEdit),
            *(ui.chairEdit, ui.mandateEdit, ui.districtEdit, ui.noticeEdit, ui.submittedEdit, ui.asOfEdit),
            *(ui.callCombo, ui.awayCombo, ui.saveButton),
        )
        self._chain = EnterChain(fields, self)
        self.wire_people()
        for signal in (ui.kindCombo.value_changed, ui.yearEdit.textChanged, ui.dayEdit.value_changed):
            signal.connect(self._propose)
        ui.districtEdit.value_changed.connect(self._count_back)
        ui.dayEdit.value_changed.connect(self._count_back)
        ui.listButton.clicked.connect(self._list_materials)
        ui.filesButton.clicked.connect(self._show_files)
        if key is None:
            ui.filesButton.setEnabled(False)
            ui.filesButton.setToolTip("先保存会议，再添加文件")
        ui.carryButton.clicked.connect(self._carry)
        ui.sheetTabs.setCurrentIndex(0)

    # reading ---------------------------------------------------------------------------------------

    def read(self, store: Store) -> tuple[date, Any]:
        """Read what helps, and the meeting."""
        entry = load_meeting(store, self._record) if self._record else None
        people = [person for called in entry.called.values() for person in called] if entry else []
        day = (entry.day if entry else None) or store.clock.today()
        files = _files(store, self._record) if self._record else []
        return day, (meeting_help(store, day), entry, names_by_key(store, people), files)

    def show_read(self, extra: Any) -> None:
        """Show what was read."""
        self._help, entry, names, files = extra
        ui = self.ui
        ui.materialsRows.set_choices("file", files)
        if entry is None:
            ui.mandateEdit.setText(MANDATE)
            ui.yearEdit.setText(str(self._context.year.value))
            ui.kindCombo.set_value(BudgetMeetingKind.EXECUTION)
            self._call_group()
        else:
            self._put_entry(entry, names, files)
        ui.carryButton.setEnabled(bool(self._help.open_lines))
        self._propose()
        self._count_back()

    def _put_entry(self, entry: MeetingEntry, names: dict[UUID, str], files: list[Choice]) -> None:
        ui = self.ui
        ui.kindCombo.set_value(entry.kind)
        ui.yearEdit.setText(str(entry.budget_year or ""))
        ui.nameEdit.setText(entry.name)
        ui.ordinalEdit.setText(str(entry.ordinal or ""))
        ui.startEdit.set_value(entry.starts_at)
        for name, edit in self._words().items():
            if name in ("place", "chair", "mandate", "minutes_number"):
                edit.setText(getattr(entry, name) or "")
        for name, edit in self._days().items():
            edit.set_value(getattr(entry, name))
        for name, edit in self._texts().items():
            edit.setPlainText(getattr(entry, name) or "")
        ui.peopleTable.clear_people()
        self.put_called(entry.called, names)
        named = {choice.value: choice.text for choice in files}
        ui.materialsRows.put([_material_words(each, named.get(each.file, "")) for each in entry.materials])

    def show_people(self, people: tuple[FitPerson, ...]) -> None:
        """Offer the people of the day; call the 财政经济组 where nobody is called yet."""
        super().show_people(people)
        if self._record is None and not self.ui.peopleTable.people():
            self._call_group()

    def _call_group(self) -> None:
        self.ui.peopleTable.add((p.id, p.name) for p in self._people if p.finance)

    def first(self) -> QWidget:
        """Begin with the kind."""
        return self.ui.kindCombo

    # typing ----------------------------------------------------------------------------------------

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        return {
            "kind": self.ui.kindCombo.text(),
            "day": self.ui.dayEdit.text(),
            "start": self.ui.startEdit.text(),
            "people": self.typed_people(),
            "materials": self.ui.materialsRows.typed(),
            **{name: edit.text() for name, edit in {**self._words(), **self._days()}.items()},
            **{f"{name}_text": edit.toPlainText() for name, edit in self._texts().items()},
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        ui = self.ui
        ui.kindCombo.set_text(typed["kind"])
        ui.dayEdit.setText(typed["day"])
        ui.startEdit.setText(typed["start"])
        for name, edit in {**self._words(), **self._days()}.items():
            edit.setText(typed[name])
        for name, edit in self._texts().items():
            edit.setPlainText(typed[f"{name}_text"])
        self.put_people(typed["people"])
        ui.materialsRows.put(typed["materials"])

    def _words(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "name": ui.nameEdit,
            "year": ui.yearEdit,
            "ordinal": ui.ordinalEdit,
            "place": ui.placeEdit,
            "chair": ui.chairEdit,
            "mandate": ui.mandateEdit,
            "minutes_number": ui.minutesNumberEdit,
        }

    def _days(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "district_day": ui.districtEdit,
            "notice_sent_on": ui.noticeEdit,
            "submitted_on": ui.submittedEdit,
            "figures_as_of": ui.asOfEdit,
        }

    def _texts(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "attending_units": ui.unitsEdit,
            "agenda": ui.agendaEdit,
            "opinion": ui.opinionEdit,
            "minutes": ui.minutesEdit,
        }

    def _propose(self, _value: object = None) -> None:
        """Let number and name of a new meeting follow its kind and year, until they are typed."""
        ui = self.ui
        kind, year = ui.kindCombo.value(), ui.yearEdit.text().strip()
        if self._record is not None or kind is None or not year.isdigit():
            return
        if ui.nameEdit.text() not in ("", self._named):
            return
        ordinal = self._help.next_ordinal.get((kind, int(year)), 1)
        ui.ordinalEdit.setText(str(ordinal))
        self._named = _proposed(kind, year, ordinal)
        ui.nameEdit.setText(self._named)

    def _count_back(self, _value: object = None) -> None:
        ui, day = self.ui, self.ui.dayEdit.value()
        if day is None:
            ui.dueLabel.setText("")
            return
        due = due_days(self._help.rules, day, ui.districtEdit.value(), self._help.calendar.is_workday)
        opinion = (
            f"，{due.opinion:%m月%d日}前报送初审意见"
            if due.opinion
            else "（填写区人大会议日期后倒推报送期限）"
        )
        ui.dueLabel.setText(f"{due.materials:%m月%d日}前收齐材料，{due.notice:%m月%d日}前发出通知{opinion}")

    def _list_materials(self) -> None:
        rows = self.ui.materialsRows
        there = {row["title"] for row in rows.typed()}
        for title in MATERIALS.get(self.ui.kindCombo.value(), ()):
            if title not in there:
                rows.add_values({"title": title})

    def _show_files(self) -> None:
        from rongui_desktop.ui.dialogs.files_dialog import FilesDialog

        assert self._record is not None
        dialog = FilesDialog(self._context, self, "budget_meeting", self._record)
        dialog.finished.connect(self._files_closed)
        dialog.open()

    def _files_closed(self, _result: int) -> None:
        assert self._record is not None
        work = partial(_files, self._context.store, self._record)
        self._context.tasks.run(self, work, self._offer_files)

    def _offer_files(self, files: list[Choice]) -> None:
        self.ui.materialsRows.set_choices("file", files)

    def _carry(self) -> None:
        ui = self.ui
        lines = [line for line in ui.agendaEdit.toPlainText().split("\n") if line.strip()]
        item = f"听取以前审查意见整改情况的汇报：{'；'.join(self._help.open_lines)}"
        if not any("审查意见整改情况的汇报" in line for line in lines):
            ui.agendaEdit.setPlainText("\n".join([*lines, item]))

    # saving ----------------------------------------------------------------------------------------

    def gather(self) -> Callable[[], Saved]:
        """Save the meeting."""
        ui = self.ui
        numbers = {name: self._number(edit, name, label) for edit, name, label in _NUMBERS}
        try:
            rows = ui.materialsRows.values("materials")
        except UserError as error:
            raise UserError(error.message, "materials") from None
        words = {name: self._words()[name].text() for name in ("place", "chair", "mandate", "minutes_number")}
        entry = MeetingEntry(
            kind=chosen(ui.kindCombo, "会议类型", "kind"),
            name=ui.nameEdit.text(),
            day=self.day(),
            starts_at=self.value_of(ui.startEdit, "starts_at"),
            materials=tuple(_material(row) for row in rows),
            **numbers,
            **words,
            **{name: self.value_of(edit, name) for name, edit in self._days().items()},
            **{name: edit.toPlainText() for name, edit in self._texts().items()},
            **self.called(),
        )
        return partial(_save, self._context.store, self._record, entry)

    def _number(self, edit: str, field: str, label: str) -> int | None:
        text = self._words()[edit].text().strip()
        if not text:
            return None
        low, high = (1900, 2100) if field == "budget_year" else (1, 99)
        if not (text.isascii() and text.isdigit() and low <= int(text) <= high):
            raise UserError(f"“{label}”应为 {low} 到 {high} 的整数。", field)
        return int(text)

    def show_error(self, error: Exception) -> None:
        """Show the error beside its field, on the sheet where the field is."""
        if isinstance(error, UserError):
            self.ui.sheetTabs.setCurrentIndex(_SHEETS.get(error.field or "", 0))
        super().show_error(error)


_SHEETS = {
    **dict.fromkeys(("attending_units", *(presence.name.lower() for presence in Presence)), 1),
    **dict.fromkeys(("agenda", "opinion", "minutes", "minutes_number"), 2),
    "materials": 3,
}


def _proposed(kind: BudgetMeetingKind, year: str, ordinal: int) -> str:
    return {
        BudgetMeetingKind.DRAFT: f"{year}年财政预算草案初审会议",
        BudgetMeetingKind.ADJUSTMENT: f"{year}年财政预算第{ordinal}次调整方案初审会议",
        BudgetMeetingKind.EXECUTION: f"{year}年财政预算执行情况监督会议",
        BudgetMeetingKind.FINAL_ACCOUNTS: f"{year}年财政决算草案初审会议",
    }[kind]


def _material_words(each: Material, file: str) -> dict[str, str]:
    day = each.received_on.isoformat() if each.received_on else ""
    words = {"title": each.title, "unit": each.unit or "", "received_on": day, "note": each.note or ""}
    return {**words, "file": file}


def _material(row: dict[str, Any]) -> Material:
    return Material(row["title"] or "", row["unit"], row["received_on"], row["note"], row["file"])


def _files(store: Store, meeting: UUID) -> list[Choice]:
    """Return the files of a meeting to choose from; of two with one name the later says that it is the second."""
    count: Counter[str] = Counter()
    choices: list[Choice] = []
    for file in list_attachments(store, Owner("budget_meeting", meeting)).files:
        count[file.name] += 1
        choices.append(
            Choice(file.id, file.name if count[file.name] == 1 else f"{file.name}（{count[file.name]}）")
        )
    return choices


def _save(store: Store, key: UUID | None, entry: MeetingEntry) -> Saved:
    if key is None:
        key, number = record_meeting(store, entry)
    else:
        number = change_meeting(store, key, entry)
    assert entry.day is not None
    return Saved("budget_meeting", key, entry.day, f"已保存预算会议 {number}")
