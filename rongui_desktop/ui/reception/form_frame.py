"""Around the fields of the visitor form: its title and state, drafts to take up again, withdrawing and its undo."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import EntryState, SessionStatus
from rongui_desktop.ui import theme
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.late import reception_visitors
from rongui_desktop.ui.reception.entry_desk import EntryDesk, Sheet
from rongui_desktop.ui.reception.evening import Evening, month_day
from rongui_desktop.ui.reception.typed_fields import Typed, says_nothing
from rongui_desktop.ui.reception.visitor_form import VisitorForm
from rongui_desktop.ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from rongui_desktop.services.reception_visitors import RecordedVisitor
    from rongui_desktop.ui.dialogs.keeping_dialog import Kept

_BADGES = {EntryState.INCOMPLETE: "warn", EntryState.WITHDRAWN: "muted"}


class FormFrame(QObject):
    """Shows what kind of form stands in the editors and does what its other buttons say.

    `sheet_wanted(object)`: a half-filled form is to be taken up again, perhaps one of another session.
    """

    sheet_wanted = Signal(object)

    def __init__(
        self, context: PageContext, form: VisitorForm, desk: EntryDesk, page: QWidget, visitors: QWidget
    ) -> None:
        """Take over everything of the form but its fields; 撤销 is offered over the list of `visitors`."""
        super().__init__(page)
        self._context = context
        self._form = form
        self._desk = desk
        self._page = page
        self._evening: Evening | None = None
        self._kept: Kept = {}
        self._shown = ""
        self._withdrawing: tuple[str, UUID] | None = None
        self._undo = UndoBar(page, visitors)
        self._undo.undone.connect(self._take_back)
        ui = form.ui
        desk.sheets_changed.connect(self.refresh)
        desk.entry_opened.connect(self._entry_opened)
        desk.saved.connect(self._saved)
        desk.refused.connect(self._refused)
        desk.drafts.kept.connect(self._draft_kept)
        form.problems.emptied.connect(self._offer_incomplete)
        form.changed.connect(self._changed)
        ui.addMatterButton.clicked.connect(self._add_matter)
        ui.removeMatterButton.clicked.connect(self._remove_matter)
        ui.keepIncompleteButton.clicked.connect(desk.keep_incomplete)
        ui.withdrawButton.clicked.connect(self._withdraw)
        ui.undoWithdrawalButton.clicked.connect(self._undo_withdrawal)
        ui.restoreDraftButton.clicked.connect(self._restore_draft)
        ui.discardDraftButton.clicked.connect(self._discard_draft)

    def take_evening(self, evening: Evening | None) -> None:
        """Show the form as one of this session."""
        self._evening = evening
        self.refresh()

    # what it says ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Say which form stands in the editors."""
        ui, sheet = self._form.ui, self._desk.sheet
        state = sheet.state
        withdrawn, stored = state is EntryState.WITHDRAWN, sheet.visitor_id is not None
        closed = self._closed_words(stored)
        ui.formTitleLabel.setText(self._title(sheet))
        tone = _BADGES.get(state) if state is not None else None
        ui.entryStateLabel.setVisible(tone is not None)
        if state is not None and tone is not None:
            ui.entryStateLabel.setText(state.value)
            theme.set_role(ui.entryStateLabel, "badge", tone)
        if closed or self._shown != sheet.key:
            ui.draftLabel.setText(f"作废原因：{sheet.reason}" if sheet.reason else closed)
        self._shown = "" if closed else sheet.key
        for widget in (ui.reasonLabel, ui.reasonEdit):
            widget.setVisible(state is EntryState.VALID)
        ui.withdrawButton.setVisible(stored and not withdrawn)
        ui.undoWithdrawalButton.setVisible(withdrawn)
        saving = "保存更正" if state is EntryState.VALID else "保存"
        ui.saveButton.setText(f"{saving}  Ctrl+S")
        ui.saveButton.setAccessibleName(saving)
        for widget in (ui.matterConfidentialCheck, ui.addMatterButton, ui.saveButton, ui.savePrintButton):
            widget.setVisible(not withdrawn)
            widget.setEnabled(not closed)
        ui.fieldsWidget.setEnabled(not withdrawn and not closed)
        self._ask_time()
        self._offer_incomplete()
        self._show_left()

    def _title(self, sheet: Sheet) -> str:
        if self._evening is None:
            return "来访登记"
        if sheet.visitor_id is None or sheet.state is None:
            return f"来访登记 · {len(self._evening.visitors) + 1}号"
        ordinal = next((row.ordinal for row in self._evening.visitors if row.id == sheet.visitor_id), 0)
        act = {EntryState.VALID: "更正登记", EntryState.INCOMPLETE: "补全登记"}.get(sheet.state, "来访登记")
        return f"{act} · {ordinal}号  {sheet.number}"

    def open_for_entries(self) -> bool:
        """Whether a new visitor can be registered at the session that is shown."""
        return not self._closed_words(False)

    def _closed_words(self, stored: bool) -> str:
        """Return why nothing can be registered, or the empty text; what is stored can be corrected at any time."""
        if self._evening is None:
            return "请先选择或新增场次，或按 F5"
        detail = self._evening.detail
        if detail.status is SessionStatus.CANCELLED:
            return "本场已停接，不能登记"
        if detail.day > self._context.clock.today() and not stored:
            return f"本场安排在 {month_day(detail.day)}，到当天才能登记"
        return ""

    def _ask_time(self) -> None:
        """Ask for the true time of an evening that is typed in later; tonight's is taken from the clock."""
        late = self._evening is not None and self._evening.detail.day < self._context.clock.today()
        self._form.chain.skip(self._form.ui.receivedAtEdit, not late)
        self._form.ui.receivedAtEdit.setPlaceholderText(
            "如 1945" if late else "" if self._desk.sheet.visitor_id is not None else "现在"
        )

    def _entry_opened(self) -> None:
        """Go to what can be done with the entry."""
        withdrawn = self._desk.sheet.state is EntryState.WITHDRAWN
        ui = self._form.ui
        (ui.undoWithdrawalButton if withdrawn else ui.visitorNameEdit).setFocus()

    def _draft_kept(self, at: datetime) -> None:
        self._form.ui.draftLabel.setText(f"草稿已自动保存 {at:%H:%M:%S}")

    def _saved(self, recorded: RecordedVisitor, _and_print: bool) -> None:
        if not self._form.is_dirty():
            self._form.ui.draftLabel.setText(
                f"已保存 {recorded.number}  {self._context.clock.now():%H:%M:%S}"
            )

    def _refused(self, sentence: str) -> None:
        self._form.ui.errorLabel.setText(sentence)
        self._form.ui.errorLabel.show()

    def _changed(self) -> None:
        if self._form.problems.problems:
            self._offer_incomplete()

    def show_problems_offer(self) -> None:
        """Offer to keep the form as 待补 after it could not be saved."""
        self._offer_incomplete()

    def _offer_incomplete(self) -> None:
        possible = self._desk.sheet.state in (None, EntryState.INCOMPLETE)
        self._form.ui.keepIncompleteButton.setVisible(possible and bool(self._form.problems.problems))

    # half-filled forms -----------------------------------------------------------------------------

    def _show_left(self) -> None:
        ui, left = self._form.ui, self._desk.left_sheets()
        ui.draftBar.setVisible(bool(left))
        if left:
            sheet = left[-1]
            name = sheet.name or "未填姓名"
            when = f"（{sheet.left_at:%m-%d %H:%M}）" if sheet.left_at else ""
            count = f"还有 {len(left)} 份登记没有保存完：" if len(left) > 1 else "还有一份登记没有保存完："
            ui.draftBarLabel.setText(f"{count}{name}{when}")

    def _restore_draft(self) -> None:
        left = self._desk.left_sheets()
        if left:
            self.sheet_wanted.emit(left[-1])

    def _discard_draft(self) -> None:
        left = self._desk.left_sheets()
        if left:
            sheet = self._desk.drop(left[-1].key)
            self._undo.offer("已丢弃草稿", sheet)

    # matters ---------------------------------------------------------------------------------------

    def _add_matter(self) -> None:
        self._form.matters.add()
        self._form.ui.matterEdit.setFocus()

    def _remove_matter(self) -> None:
        matters = self._form.matters
        matter = matters.matters()[matters.current]
        if matter["id"]:
            question = "这个事项已经保存，去掉后作废，编号保留。"
            self._ask_why("matter", UUID(matter["id"]), "作废事项", question)
            return
        before = self._form.fields()
        matters.remove_current()
        if not says_nothing(matter):
            self._undo.offer("已去掉一个事项", before)
        self._form.ui.matterEdit.setFocus()

    # withdrawing -----------------------------------------------------------------------------------

    def _withdraw(self) -> None:
        visitor_id = self._desk.sheet.visitor_id
        if visitor_id is not None:
            question = f"{self._desk.sheet.number}连同它的事项一起作废，编号保留，不再计入统计。"
            self._ask_why("visitor", visitor_id, "作废登记", question)

    def _ask_why(self, kind: str, record_id: UUID, title: str, question: str) -> None:
        from rongui_desktop.ui.dialogs.reason_dialog import ReasonDialog

        self._withdrawing = (kind, record_id)
        key = f"withdraw {record_id}"
        window = self._page.window()
        dialog = ReasonDialog(self._context, self._kept, key, window, title=title, question=question)
        dialog.acted.connect(self._withdrawn)
        act = reception_visitors.withdraw_visitor if kind == "visitor" else reception_visitors.withdraw_matter
        dialog.ask(partial(act, self._context.store, record_id), "作废")

    def _withdrawn(self) -> None:
        if self._withdrawing is None:
            return
        kind, record_id = self._withdrawing
        if kind == "visitor":
            self._undo.offer(f"{self._desk.sheet.number} 已作废", record_id)
            self._desk.close_entry()
        else:
            self._undo.offer("事项已作废", record_id)
            self._desk.matter_withdrawn(record_id)
        self._tell()

    def _undo_withdrawal(self) -> None:
        visitor_id = self._desk.sheet.visitor_id
        if visitor_id is not None:
            self._take_back(visitor_id)

    def _take_back(self, token: object) -> None:
        """Undo what the bar or the button offers: a withdrawal, a dropped draft, a matter taken out."""
        if isinstance(token, UUID):
            work = partial(reception_visitors.undo_withdrawal, self._context.store, token)
            self._context.tasks.run(self, work, self._taken_back)
        elif isinstance(token, Sheet):
            self._desk.take_back(token)
        elif isinstance(token, dict):
            self._put_back(token)

    def _put_back(self, fields: Typed) -> None:
        if fields["session"] == self._form.fields()["session"]:
            self._form.show_fields(fields, self._desk.sheet.start, self._desk.sheet.deputy)
            self._form.changed.emit()

    def _taken_back(self, _result: object) -> None:
        if self._desk.sheet.visitor_id is not None:
            self._desk.close_entry()
        self._tell()

    def _tell(self) -> None:
        for feature in ("reception", "opinions"):
            self._context.changes.notify(feature)
