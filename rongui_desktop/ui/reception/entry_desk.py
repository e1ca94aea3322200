"""What happens to the form of a visitor: which entry stands in it, saving, correcting, keeping it half-filled."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from rongui_desktop.domain.codes import EntryState
from rongui_desktop.domain.names import mask_name
from rongui_desktop.domain.rules_reception import Problem, VisitorEntry
from rongui_desktop.errors import UserError
from rongui_desktop.services.reception_views import VisitorRow, validate
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.late import reception_visitors
from rongui_desktop.ui.reception.draft_keeper import DraftKeeper
from rongui_desktop.ui.reception.evening import Evening, Recovered
from rongui_desktop.ui.reception.typed_fields import Typed, blank_fields, typed_entry
from rongui_desktop.ui.reception.visitor_form import VisitorForm
from rongui_desktop.ui.reception.visitors_model import OpenForm

if TYPE_CHECKING:
    from rongui_desktop.services.reception_facts import VisitorFacts
    from rongui_desktop.services.reception_visitors import RecordedVisitor
    from rongui_desktop.storage.store import Store

_HEADLINE = 30


@dataclass(slots=True)
class Sheet:
    """One form that is open: the one in the editors, or one that was left half-filled.

    Attributes:
        key: under which its draft is kept.
        fields: what was typed when it was left.
        start: what it is compared with.
        stored: the entry that is corrected or completed, or None.
        state: of the stored entry.
        number: of the stored entry.
        reason: why the stored entry was withdrawn.
        deputy: the name of who received the visitor, for one who is neither on duty nor seated that day.
        drafted: whether a draft of it lies in the store already.
        left_at: when it was left, for those that were.
    """

    key: str
    fields: Typed
    start: Typed
    stored: VisitorEntry | None = None
    state: EntryState | None = None
    number: str = ""
    reason: str = ""
    deputy: str = ""
    drafted: bool = False
    left_at: datetime | None = None

    @property
    def name(self) -> str:
        """The visitor's name as lists show it: masked for one who asked for confidentiality."""
        name = str(self.fields["name"]).strip()
        return mask_name(name) if name and self.fields["confidential"] else name

    @property
    def session_id(self) -> UUID | None:
        """The session it belongs to."""
        return UUID(self.fields["session"]) if self.fields["session"] else None

    @property
    def visitor_id(self) -> UUID | None:
        """The stored entry's key."""
        return UUID(self.fields["visitor"]) if self.fields["visitor"] else None


@dataclass(frozen=True, slots=True)
class _Saving:
    sheet: Sheet
    and_print: bool


def new_sheet(session_id: UUID | None, deputy: str = "") -> Sheet:
    """Return a blank form of a session."""
    fields = blank_fields(session_id, deputy)
    return Sheet(f"new {uuid4()}", fields, dict(fields))


class EntryDesk(QObject):
    """Owns which form stands in the editors, and the ones that were left half-filled.

    `sheets_changed()`: another form is in the editors, or one was left or finished; `entry_opened()`: it is a stored
    entry that was asked for. `saved(object, bool)` carries what
    was recorded and whether it is to be printed. `refused(str)` is a sentence about a form that could not be saved
    while the next was being typed already.
    """

    sheets_changed = Signal()
    entry_opened = Signal()
    saved = Signal(object, bool)
    refused = Signal(str)

    def __init__(self, context: PageContext, form: VisitorForm, parent: QObject) -> None:
        """Take over the form; nothing can be typed before `take_evening`."""
        super().__init__(parent)
        self._context = context
        self._form = form
        self._evening: Evening | None = None
        self._sheet = new_sheet(None)
        self._left: dict[str, Sheet] = {}
        self._savings: deque[_Saving] = deque()
        self.drafts = DraftKeeper(context, form, self)

    # which form ------------------------------------------------------------------------------------

    @property
    def sheet(self) -> Sheet:
        """The form in the editors."""
        return self._sheet

    def take_evening(self, evening: Evening | None) -> None:
        """Register at this session from now on; a half-filled form of another one is left for later."""
        before = self._evening.detail.id if self._evening else None
        self._evening = evening
        if evening is None:
            self.leave()
            self._show(new_sheet(None))
            return
        self._form.set_choices(evening.choices, evening.people, evening.facts)
        if evening.detail.id != before and self._sheet.session_id != evening.detail.id:
            self.begin()

    def begin(self) -> None:
        """Open a blank form; the deputy stays."""
        if self._evening is None:
            return
        self.leave()
        same = self._sheet.session_id == self._evening.detail.id
        deputy = self._form.fields()["deputy"] if same else ""
        on_duty = self._evening.choices.representatives
        if not deputy and len(on_duty) == 1:
            deputy = str(on_duty[0].id)
        self._show(new_sheet(self._evening.detail.id, deputy))

    def leave(self) -> None:
        """Put the form in the editors aside, half-filled as it is."""
        if self._sheet.key and self._form.is_dirty():
            self.drafts.keep_now()
            self._sheet.fields = self._form.fields()
            self._sheet.drafted = True
            self._put_aside(self._sheet)

    def open_sheet(self, key: str) -> None:
        """Go back to a form that was left half-filled."""
        if key == self._sheet.key:
            return
        self.leave()
        sheet = self._left.pop(key, None)
        if sheet is not None:
            self._show(sheet)

    def open_entry(self, row: VisitorRow) -> None:
        """Open a stored entry to look at it, correct it or complete it."""
        for sheet in (self._sheet, *self._left.values()):
            if sheet.visitor_id == row.id:
                self.open_sheet(sheet.key)
                return
        work = partial(_read_entry, self._context.store, row)
        self._context.tasks.run(self, work, self._entry_read)

    def _entry_read(self, answer: tuple[VisitorRow, VisitorEntry, VisitorFacts]) -> None:
        row, entry, facts = answer
        if self._evening is None or entry.session_id != self._evening.detail.id:
            return
        self.leave()
        fields = typed_entry(entry, row.id)
        sheet = Sheet(f"visitor {row.id}", fields, dict(fields), entry, row.state, row.number)
        sheet.reason, sheet.deputy = facts.state_reason, facts.representative
        self._show(sheet)
        self.entry_opened.emit()

    def recover(self, drafts: Sequence[Recovered]) -> None:
        """Lay the drafts of an earlier run beside the forms that were left in this one."""
        for found in drafts:
            fields, row = dict(found.draft.fields), found.row
            start = blank_fields(UUID(fields["session"]), fields["deputy"])
            if found.stored is not None and row is not None:
                start = typed_entry(found.stored, row.id)
            state, number = (row.state, row.number) if row is not None else (None, "")
            key = found.draft.key
            sheet = Sheet(key, fields, start, found.stored, state, number)
            sheet.drafted, sheet.left_at = True, found.draft.saved_at
            if key != self._sheet.key:
                self._left.setdefault(key, sheet)
        self.sheets_changed.emit()

    def left_sheets(self) -> list[Sheet]:
        """Return the forms that were left half-filled, the latest last."""
        return list(self._left.values())

    def drop(self, key: str) -> Sheet | None:
        """Forget a form that was left half-filled, together with its draft; `take_back` undoes it."""
        sheet = self._left.pop(key, None)
        if sheet is not None:
            work = partial(reception_visitors.discard_draft, self._context.store, key)
            self._context.tasks.run(self, work)
            self.drafts.forget(key)
        self.sheets_changed.emit()
        return sheet

    def take_back(self, sheet: Sheet) -> None:
        """Have a dropped form again."""
        self._put_aside(sheet)
        work = partial(reception_visitors.keep_draft, self._context.store, sheet.key, sheet.fields)
        self._context.tasks.run(self, work)
        self.sheets_changed.emit()

    def close_entry(self) -> None:
        """Take the entry in the editors out of them, with its draft, and open a blank form."""
        self.drafts.discard(self._sheet.key)
        self.drafts.stop()
        self._show(new_sheet(self._sheet.session_id, self._form.fields()["deputy"]))

    def matter_withdrawn(self, matter_id: UUID) -> None:
        """Take a matter that was withdrawn out of the form and out of what it is compared with."""
        sheet, key = self._sheet, str(matter_id)
        fields = self._form.fields()
        fields["matters"] = [matter for matter in fields["matters"] if matter["id"] != key]
        sheet.start["matters"] = [matter for matter in sheet.start["matters"] if matter["id"] != key]
        if sheet.stored is not None:
            kept = tuple(matter for matter in sheet.stored.matters if matter.id != matter_id)
            sheet.stored = replace(sheet.stored, matters=kept)
        self._form.show_fields(fields, sheet.start, sheet.deputy)

    def _put_aside(self, sheet: Sheet) -> None:
        sheet.left_at = self._context.clock.now()
        self._left.pop(sheet.key, None)
        self._left[sheet.key] = sheet

    def open_forms(self, session_id: UUID) -> list[OpenForm]:
        """Return the forms of a session that are not saved yet, as rows for its table; corrections are no new rows."""
        rows: list[OpenForm] = []
        for sheet in self._left.values():
            if sheet.session_id == session_id and sheet.visitor_id is None:
                rows.append(_row(sheet, current=False))
        if self._sheet.session_id == session_id and self._sheet.visitor_id is None and self._form.is_dirty():
            self._sheet.fields = self._form.fields()
            rows.append(_row(self._sheet, current=True))
        return rows

    def has_unsaved(self) -> bool:
        """Whether anything was typed that is not recorded yet."""
        return bool(self._left or self._savings or self._form.is_dirty())

    def _show(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._form.show_fields(sheet.fields, sheet.start, sheet.deputy)
        if sheet.session_id is None or sheet.state is EntryState.WITHDRAWN:
            self.drafts.stop()
        else:
            self.drafts.follow(sheet.key, stored=sheet.drafted)
        self.sheets_changed.emit()

    # saving ----------------------------------------------------------------------------------------

    def save(self, *, and_print: bool) -> bool:
        """Save what stands in the form and open the next one; False when something in it is wrong."""
        entry = self._read()
        if entry is None:
            return False
        problems = self._problems(entry)
        if problems:
            self._form.problems.show(problems)
            return False
        store, sheet = self._context.store, self._sheet
        if sheet.visitor_id is None:
            work = partial(reception_visitors.record_visitor, store, entry, sheet.key)
        else:
            reason = self._form.ui.reasonEdit.text()
            work = partial(
                reception_visitors.correct_visitor, store, sheet.visitor_id, entry, reason, sheet.key
            )
        self._submit(work, and_print=and_print)
        return True

    def keep_incomplete(self) -> None:
        """Keep what is known as 待补 and open the next form."""
        entry = self._read()
        if entry is None:
            return
        problems = self._form.own_problems(self._context.clock.today())
        if problems:
            self._form.problems.show(problems)
            return
        store, sheet = self._context.store, self._sheet
        work = partial(reception_visitors.keep_incomplete, store, entry, sheet.key, sheet.visitor_id)
        self._submit(work, and_print=False)

    def _read(self) -> VisitorEntry | None:
        QGuiApplication.inputMethod().commit()
        if (
            self._evening is None
            or self._sheet.session_id is None
            or self._sheet.state is EntryState.WITHDRAWN
        ):
            return None
        self._form.settle()
        return self._form.entry(self._context.clock.today())

    def _problems(self, entry: VisitorEntry) -> list[Problem]:
        if self._evening is None:
            return []
        facts, stored = self._evening.facts, self._sheet.stored
        found = validate(entry, facts)
        if stored is not None and self._sheet.state is EntryState.VALID:
            # What was wrong before (an imported entry) and is left alone does not stand in the way.
            known = set(validate(stored, facts))
            found = [problem for problem in found if problem not in known]
            if not self._form.ui.reasonEdit.text().strip():
                found.append(("reason", "请填写更正的原因。"))
        own = self._form.own_problems(self._context.clock.today())
        fields = {name for name, _ in own}
        return own + [problem for problem in found if problem[0] not in fields]

    def _submit(self, work: Callable[[], RecordedVisitor], *, and_print: bool) -> None:
        sheet = self._sheet
        sheet.fields = self._form.fields()
        self.drafts.stop()
        self._savings.append(_Saving(sheet, and_print))
        self._context.tasks.run(self, work, self._recorded, self._failed)
        session_id = sheet.session_id
        self._show(new_sheet(session_id, sheet.fields["deputy"]))
        self._form.ui.visitorNameEdit.setFocus()

    def _recorded(self, recorded: RecordedVisitor) -> None:
        saving = self._savings.popleft()
        self.drafts.forget(saving.sheet.key)
        self.saved.emit(recorded, saving.and_print)

    def _failed(self, error: Exception) -> None:
        sheet = self._savings.popleft().sheet
        sheet.drafted = False
        self._put_aside(sheet)
        if not self._form.is_dirty():
            self.open_sheet(sheet.key)
            if isinstance(error, UserError):
                self._form.problems.show([(error.field or "", error.message)])
            self.drafts.keep_now()
            return
        if isinstance(error, UserError):
            name = sheet.name or "上一位来访人"
            self.refused.emit(f"{name}没有保存：{error.message}登记仍在左边列表里，可以打开改正。")
        self.sheets_changed.emit()


def _read_entry(store: Store, row: VisitorRow) -> tuple[VisitorRow, VisitorEntry, VisitorFacts]:
    from rongui_desktop.services import reception_facts

    facts = reception_facts.form_facts(store, row.number).visitor
    return row, reception_visitors.load_entry(store, row.id), facts


def _row(sheet: Sheet, *, current: bool) -> OpenForm:
    fields = sheet.fields
    content = " ".join(fields["matters"][0]["content"].split())
    if fields["confidential"] or fields["matters"][0]["confidential"]:
        content = "（保密事项）" if content else ""
    name = sheet.name if fields["count"] == 1 else f"{sheet.name} 等{fields['count']}人"
    return OpenForm(sheet.key, name, content[:_HEADLINE], current)
