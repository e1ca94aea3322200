"""排班: proposes who receives on the Wednesdays of a period, lets a clerk change it with the effect shown, saves it."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.services import roster
from rongui_desktop.services import roster_drafts as drafts
from rongui_desktop.services.roster import RosterDraft, RosterRequest
from rongui_desktop.services.roster_standing import change, standing
from rongui_desktop.services.roster_wording import remarks_now
from rongui_desktop.ui import theme
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.delegates.reason_delegate import ReasonDelegate
from rongui_desktop.ui.dialogs import roster_work as work
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept
from rongui_desktop.ui.dialogs.progress_dialog import ProgressDialog
from rongui_desktop.ui.dialogs.roster_acts import RosterActs
from rongui_desktop.ui.dialogs.roster_side import RosterSide, problem_words
from rongui_desktop.ui.forms.ui_roster_dialog import Ui_RosterDialog
from rongui_desktop.ui.models.roster_model import Place, RosterModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHARE_OF_WINDOW = 0.94
# The widest words of the first column.
_DAY_WORDS = "2000-00-00 星期三"


class RosterDialog(KeepingDialog):
    """`saved()` is emitted when a roster was put on record."""

    saved = Signal()

    def __init__(self, context: PageContext, kept: Kept, parent: QWidget | None) -> None:
        """Plan the night receptions of a period."""
        super().__init__(kept, "roster", parent)
        self._context = context
        self._draft: RosterDraft | None = None
        self._marked: Place | None = None
        self._unsaved = False
        self.ui = Ui_RosterDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.take_errors(ui.errorLabel)
        self.errors.add("from", ui.fromEdit, ui.errorLabel)
        self.errors.add("to", ui.toEdit, ui.errorLabel)
        for edit in (ui.fromEdit, ui.toEdit):
            edit.set_clock(context.clock)
        self.model = RosterModel(self)
        self._side = RosterSide(ui, self)
        self._acts = RosterActs(context, kept, self)
        self._prepare_table()
        self._connect()
        if parent is not None:
            self.resize(parent.size() * _SHARE_OF_WINDOW)

    def _prepare_table(self) -> None:
        table = self.ui.rosterTable
        table.setModel(self.model)
        table.setItemDelegate(ReasonDelegate(table))
        table.verticalHeader().hide()
        line = table.fontMetrics().height()
        table.verticalHeader().setDefaultSectionSize(round(line * 1.9) + 8)
        table.horizontalHeader().setHighlightSections(False)
        table.installEventFilter(self)

    def _connect(self) -> None:
        ui = self.ui
        ui.proposeButton.clicked.connect(self.propose)
        ui.lockButton.clicked.connect(self.toggle_lock)
        ui.lockAllButton.clicked.connect(self._lock_all)
        ui.unlockAllButton.clicked.connect(self._unlock_all)
        ui.exchangeButton.clicked.connect(self.exchange)
        ui.clearButton.clicked.connect(self.clear_place)
        ui.saveButton.clicked.connect(self.save)
        ui.cancelButton.clicked.connect(self.reject)
        ui.printButton.clicked.connect(self._acts.print_roster)
        ui.noticesButton.clicked.connect(self._acts.print_notices)
        ui.attendanceButton.clicked.connect(self._acts.ask_attendance)
        self._acts.refused.connect(self.errors.show)
        self._acts.recorded.connect(self._read_again)
        ui.rosterTable.selectionModel().currentChanged.connect(self._place_chosen)
        ui.rosterTable.doubleClicked.connect(self._side.take_focus)
        self._side.chosen.connect(self._put)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._acts.print_roster)

    # opening ---------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Open with the next period, by the station's rules."""
        self._context.tasks.run(self, partial(work.first_draft, self._context.store), self._opened)

    def _opened(self, draft: RosterDraft) -> None:
        self._put_request(draft.request)
        self._show(draft)
        self.begin()
        self.ui.fromEdit.setFocus()
        self.ui.fromEdit.selectAll()
        self.open()
        if self._unsaved and self._draft is not None:
            # Leave may have been entered since, sessions made, evenings held.
            job = partial(roster.read_draft, self._context.store, self._draft.request)
            self._context.tasks.run(self, job, self._renewed, self._failed)

    def _renewed(self, fresh: RosterDraft) -> None:
        draft = self._draft
        if draft is not None and draft.request == fresh.request:
            self._show_changed(drafts.renew(draft, fresh), "上次没有保存，已按现在的记录核对：")

    def typed(self) -> dict[str, Any]:
        """Return the fields, and the roster while it is not saved."""
        ui = self.ui
        return {
            "from": ui.fromEdit.text(),
            "to": ui.toEdit.text(),
            "numbers": [spin.value() for spin in self._spins()],
            "checks": [ui.groupsCheck.isChecked(), ui.earlierCheck.isChecked()],
            "draft": self._draft if self._unsaved else None,
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show what was left unsaved."""
        ui = self.ui
        ui.fromEdit.setText(typed["from"])
        ui.toEdit.setText(typed["to"])
        for spin, value in zip(self._spins(), typed["numbers"], strict=True):
            spin.setValue(value)
        ui.groupsCheck.setChecked(typed["checks"][0])
        ui.earlierCheck.setChecked(typed["checks"][1])
        if typed["draft"] is not None:
            self._change(typed["draft"])

    def _spins(self) -> tuple[Any, ...]:
        ui = self.ui
        return ui.deputiesSpin, ui.partySpin, ui.cppccSpin, ui.restSpin, ui.leadersSpin

    def _put_request(self, request: RosterRequest) -> None:
        ui, rules = self.ui, request.rules
        ui.fromEdit.set_value(request.first)
        ui.toEdit.set_value(request.last)
        values = (rules.deputies, rules.party, rules.cppcc, rules.rest_days, rules.leaders)
        for spin, value in zip(self._spins(), values, strict=True):
            spin.setValue(value)
        ui.groupsCheck.setChecked(rules.several_groups)
        ui.earlierCheck.setChecked(rules.count_earlier)

    def _request(self) -> RosterRequest | None:
        """Read the fields; None when one is wrong, which stands beside it then."""
        ui = self.ui
        self.settle()
        for edit, field in ((ui.fromEdit, "from"), (ui.toEdit, "to")):
            if edit.value() is None:
                self.errors.show(UserError(f"{edit.problem() or '请填写日期'}。", field))
                return None
        deputies, party, cppcc, rest, leaders = (spin.value() for spin in self._spins())
        try:
            groups, earlier = ui.groupsCheck.isChecked(), ui.earlierCheck.isChecked()
            rules = roster.RosterRules(deputies, party, cppcc, groups, rest, leaders, earlier)
        except UserError as error:
            self.errors.show(error)
            return None
        return RosterRequest(ui.fromEdit.value(), ui.toEdit.value(), rules)

    # proposing -------------------------------------------------------------------------------------

    def propose(self) -> None:
        """Read the period anew, keep what is locked, and propose the rest."""
        request = self._request()
        if request is not None:
            job = partial(work.draft_again, self._context.store, request, self._draft)
            self._context.tasks.run(self, job, self._read, self._failed)

    def _read(self, draft: RosterDraft) -> None:
        dialog = ProgressDialog(self._context.tasks, "正在排班", self)
        dialog.succeeded.connect(self._proposed)
        dialog.broke.connect(self._failed)
        # Not every platform gives the keyboard back by itself.
        dialog.destroyed.connect(self.activateWindow)
        # The store is not needed: the other pages go on reading meanwhile.
        dialog.start(partial(work.propose, draft), files=True)

    def _proposed(self, draft: RosterDraft) -> None:
        self._change(draft)
        table = self.ui.rosterTable
        if self.model.place(table.currentIndex()) is None:
            table.setCurrentIndex(self.model.first_place())
        self.activateWindow()
        table.setFocus()

    # the grid --------------------------------------------------------------------------------------

    def _change(self, draft: RosterDraft) -> None:
        self._unsaved = True
        self._show(draft)

    def _show(self, draft: RosterDraft) -> None:
        self._draft = draft
        columns = self.model.columnCount()
        self.model.show(draft)
        self._give_up_lost_mark()
        if columns != self.model.columnCount():
            self._fit_columns()
        now = standing(draft)
        self._side.show(draft, now)
        theme.set_role(self.ui.saveButton, "primary" if self._unsaved else "")
        theme.set_role(self.ui.proposeButton, "" if self._unsaved else "primary")
        words = problem_words(draft, now)
        self.ui.problemsLabel.setText(words)
        self.ui.problemsLabel.setToolTip("\n".join(remarks_now(draft, now)))
        self.ui.problemsLabel.setVisible(bool(words))
        self._place_chosen()

    def _read_again(self) -> None:
        if self._draft is not None:
            job = partial(work.stored_again, self._context.store, self._draft)
            self._context.tasks.run(self, job, self._attended, self._failed)

    def _attended(self, draft: RosterDraft) -> None:
        """Show what leave, absence or a substitute has made of the roster."""
        self._show_changed(draft, "登记后：")

    def _show_changed(self, draft: RosterDraft, what: str) -> None:
        before = self._draft
        self._show(draft)
        if before is not None and not (found := change(before, draft)).empty:
            self._side.say_change(found, what)

    def _fit_columns(self) -> None:
        table = self.ui.rosterTable
        line = table.fontMetrics().height()
        header = table.horizontalHeader()
        header.setMinimumSectionSize(round(line * 4))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        table.setColumnWidth(0, table.fontMetrics().horizontalAdvance(_DAY_WORDS) + line)

    def _place(self) -> Place | None:
        return self.model.place(self.ui.rosterTable.currentIndex())

    def _place_chosen(self, *_indexes: object) -> None:
        ui, place, draft = self.ui, self._place(), self._draft
        changeable = place is not None and place.day.open and not (place.pick and place.pick.settled)
        picked = changeable and place is not None and place.pick is not None
        for button in (ui.lockButton, ui.exchangeButton, ui.clearButton):
            button.setEnabled(bool(picked))
        locked = bool(place and place.pick and place.pick.locked)
        ui.lockButton.setText("解锁(&L)" if locked else "锁定(&L)")
        open_days = draft is not None and any(day.open for day in draft.days)
        for button in (ui.lockAllButton, ui.unlockAllButton):
            button.setEnabled(open_days)
        ui.attendanceButton.setEnabled(place is not None and place.day.number is not None)
        self._acts.show(draft, place, saved=not self._unsaved)
        if draft is not None:
            self._side.offer(draft, place, changeable=bool(changeable))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the grid, Enter goes to the candidates, Space locks, Delete empties, W exchanges, A is for attendance."""
        table = getattr(getattr(self, "ui", None), "rosterTable", None)
        if watched is not table or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        keys = {
            int(Qt.Key.Key_Space): self.toggle_lock,
            int(Qt.Key.Key_Delete): self.clear_place,
            int(Qt.Key.Key_W): self.exchange,
            int(Qt.Key.Key_A): self._acts.ask_attendance,
        }
        if event.key() in _ENTER:
            self._side.take_focus()
            return True
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() in keys:
            keys[int(event.key())]()
            return True
        return super().eventFilter(watched, event)

    def toggle_lock(self) -> None:
        """Lock the chosen place, or unlock it."""
        place = self._place()
        if place is not None and place.pick is not None and self._draft is not None and place.day.open:
            pick = place.pick
            self._change(drafts.lock(self._draft, [(place.day.key, pick.person)], not pick.locked))

    def _lock_all(self) -> None:
        if self._draft is not None:
            self._change(drafts.lock_all(self._draft, locked=True))

    def _unlock_all(self) -> None:
        if self._draft is not None:
            self._change(drafts.lock_all(self._draft, locked=False))

    def clear_place(self) -> None:
        """Leave the chosen place empty."""
        if (place := self._place()) is not None and place.pick is not None:
            self._put(None)

    def _put(self, person: UUID | None) -> None:
        """Put a person in the chosen place."""
        place, draft = self._place(), self._draft
        if place is None or draft is None:
            return
        try:
            instead = place.pick.person if place.pick else None
            effect = drafts.put(draft, place.day.key, place.kind, person, instead)
        except UserError as error:
            self.errors.show(error)
            return
        self._take(effect, place.day.key, person)

    def exchange(self) -> None:
        """Mark the chosen turn; with another one marked, let the two exchange."""
        place, draft, first = self._place(), self._draft, self._marked
        if place is None or place.pick is None or draft is None or not place.day.open:
            return
        self.errors.clear()
        if first is None or first.pick is None:
            self._mark(place)
            self._side.say(f"对调：{draft.names[place.pick.person]}，再选另一个位置按“对调”，按 Esc 放弃")
            return
        self._mark(None)
        if (first.day.key, first.pick.person) == (place.day.key, place.pick.person):
            self._side.say("")
            return
        try:
            effect = drafts.exchange(
                draft, (first.day.key, first.pick.person), (place.day.key, place.pick.person)
            )
        except UserError as error:
            self.errors.show(error)
            return
        self._take(effect, place.day.key, first.pick.person)

    def _give_up_lost_mark(self) -> None:
        """Forget whose turn waits to be exchanged when he or she has it no longer."""
        marked = self._marked
        if marked is None or marked.pick is None:
            return
        if not self.model.index_of(marked.day.key, marked.pick.person).isValid():
            self._mark(None)

    def _mark(self, place: Place | None) -> None:
        self._marked = place
        self.model.mark(place)

    def _take(self, effect: drafts.Effect, key: object, person: UUID | None) -> None:
        self.errors.clear()
        self._change(effect.draft)
        index = self.model.index_of(key, person)
        table = self.ui.rosterTable
        if index.isValid():
            table.setCurrentIndex(index)
        table.setFocus()
        self._side.say_change(effect)

    def reject(self) -> None:
        """Esc gives up an exchange first, then closes."""
        if self._marked is not None:
            self._mark(None)
            self._side.say("")
        else:
            super().reject()

    # saving ----------------------------------------------------------------------------------

    def save(self) -> None:
        """Put the roster on record."""
        draft = self._draft
        if draft is None:
            return
        self.settle()
        self.ui.saveButton.setEnabled(False)
        self._context.tasks.run(
            self, partial(work.save, self._context.store, draft), self._stored, self._failed
        )

    def _stored(self, answer: tuple[int, RosterDraft]) -> None:
        made, draft = answer
        self.ui.saveButton.setEnabled(True)
        self._unsaved = False
        self._show(draft)
        self._start = self.typed()
        self._context.messages.note(f"值班已保存，新建 {made} 场" if made else "值班已保存")
        self._side.say(f"已保存，新建 {made} 场。")
        self._context.changes.notify("reception")
        self.saved.emit()

    def _failed(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(True)
        self.show_error(error)
