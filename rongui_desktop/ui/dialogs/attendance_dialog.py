"""签到: who on duty came; by keyboard with Space and the digits 0 to 4, with a substitute where one stood in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from rongui_desktop.domain.codes import Attendance
from rongui_desktop.errors import UserError
from rongui_desktop.services import reception_planning, reception_sessions
from rongui_desktop.services.reception_planning import PersonChoice
from rongui_desktop.services.reception_sessions import AttendanceChange, DutyRow, SessionDetail
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept
from rongui_desktop.ui.forms.ui_attendance_dialog import Ui_AttendanceDialog
from rongui_desktop.ui.reception.fixed_choices import ATTENDANCES
from rongui_desktop.ui.widgets.choice_combo import Choice, ChoiceCombo
from rongui_desktop.ui.widgets.enter_chain import EnterChain, parts_of, take_marked
from rongui_desktop.ui.widgets.typed import weekday

_DIGITS = {str(place): choice.value for place, choice in enumerate(ATTENDANCES)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELP = "空格勾选出席；数字 0 待定，1 出席，2 请假，3 缺席，4 替班"


class _Tick(QCheckBox):
    """A person's tick; digits choose the other kinds of attendance."""

    chosen = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit as an attendance."""
        attendance = _DIGITS.get(event.text())
        if attendance is None:
            super().keyPressEvent(event)
            return
        self.chosen.emit(attendance)
        event.accept()


class _PersonRow(QObject):
    """One person on duty: tick, attendance, substitute, kept in step."""

    def __init__(self, duty: DutyRow, dialog: QWidget) -> None:
        super().__init__(dialog)
        self.duty = duty
        # Who is proposed to stand in.
        self.proposed: UUID | None = None
        words = f"{duty.name}（{duty.identities}）" if duty.identities else duty.name
        self.tick = _Tick(words.replace("&", "&&"), dialog)
        self.tick.setToolTip(_HELP)
        self.tick.setAccessibleDescription(_HELP)
        self.attendance = ChoiceCombo(dialog)
        self.attendance.setAccessibleName(f"{duty.name}的出勤")
        self.attendance.set_choices(ATTENDANCES)
        self.substitute = ChoiceCombo(dialog)
        self.substitute.setAccessibleName(f"{duty.name}的替班人")
        self.substitute.set_hint("替班人")
        self.tick.toggled.connect(self._ticked)
        self.tick.chosen.connect(self.attendance.set_value)
        self.attendance.value_changed.connect(self._chosen)

    def put(self, attendance: Attendance, substitute: UUID | None) -> None:
        # The substitute first: what is stored is not for a proposal to replace.
        self.substitute.set_value(substitute)
        self.attendance.set_value(attendance)
        self._chosen(attendance)

    def value(self) -> tuple[Attendance | None, UUID | None]:
        attendance = self.attendance.value()
        return attendance, self.substitute.value() if attendance is Attendance.SUBSTITUTED else None

    def _ticked(self, present: bool) -> None:
        now = self.attendance.value()
        if present:
            self.attendance.set_value(Attendance.PRESENT)
        elif now is Attendance.PRESENT:
            self.attendance.set_value(Attendance.PENDING)

    def _chosen(self, attendance: Attendance | None) -> None:
        self.tick.setChecked(attendance is Attendance.PRESENT)
        self.substitute.setEnabled(attendance is Attendance.SUBSTITUTED)
        if attendance is Attendance.SUBSTITUTED and not self.substitute.text():
            self.substitute.set_value(self.proposed)


@dataclass(frozen=True, slots=True)
class _Loaded:
    detail: SessionDetail
    people: tuple[PersonChoice, ...]


class AttendanceDialog(KeepingDialog):
    """`saved()` is emitted when attendance was written."""

    saved = Signal()

    def __init__(
        self,
        context: PageContext,
        kept: Kept,
        parent: QWidget | None,
        session_id: UUID,
        person: UUID | None = None,
        stand_ins: Mapping[UUID, Sequence[UUID]] | None = None,
    ) -> None:
        """Ask for the attendance of a session.

        Args:
            context: of the page.
            kept: where what is not saved is kept.
            parent: the window below.
            session_id: the session.
            person: on duty; the dialog begins there.
            stand_ins: who could best stand in for whom, the best first: proposed where 替班 is chosen.
        """
        super().__init__(kept, f"attendance {session_id}", parent)
        self._person = person
        self._stand_ins = stand_ins or {}
        self._context = context
        self._session_id = session_id
        self._rows: list[_PersonRow] = []
        self._chain: EnterChain | None = None
        self.ui = Ui_AttendanceDialog()
        self.ui.setupUi(self)
        self.take_errors(self.ui.errorLabel)
        ui = self.ui
        for watched in (ui.addCombo, *parts_of(ui.addCombo)):
            watched.installEventFilter(self)
        ui.addCombo.activated.connect(self._add_chosen)
        ui.addCombo.set_hint("姓名或拼音，回车加入")
        ui.allPresentButton.clicked.connect(self._all_present)
        ui.saveButton.clicked.connect(self._save)
        ui.cancelButton.clicked.connect(self.reject)

    def ask(self) -> None:
        """Read the session and open."""
        self._context.tasks.run(self, partial(_load, self._context.store, self._session_id), self._loaded)

    def typed(self) -> dict[str, Any]:
        """Return everybody's attendance as chosen, by person."""
        return {
            str(row.duty.representative_id): [row.attendance.text(), row.substitute.text()]
            for row in self._rows
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show attendance as chosen before; who has joined since keeps what is stored."""
        for row in self._rows:
            words = typed.get(str(row.duty.representative_id))
            if words is not None:
                row.attendance.set_text(words[0])
                row.substitute.set_text(words[1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the field beneath adds the typed person."""
        combo = self.ui.addCombo
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and combo.text()
        ):
            take_marked(combo)
            combo.complete_typed()
            self._add_chosen()
            return True
        return super().eventFilter(watched, event)

    def _loaded(self, loaded: _Loaded) -> None:
        typed = self.typed()
        detail = loaded.detail
        day = detail.day
        self.ui.sessionLabel.setText(
            f"{day:%Y年%m月%d日}（{weekday(day)}）{detail.kind.value} · {detail.place}"
        )
        self._make_rows(detail.duty, loaded.people)
        on_duty = {duty.representative_id for duty in detail.duty}
        self.ui.addCombo.set_choices(_choices([p for p in loaded.people if p.id not in on_duty]))
        if self.isVisible():
            self.put(typed)
            return
        self.begin()
        if self._rows:
            row = next((r for r in self._rows if r.duty.representative_id == self._person), self._rows[0])
            row.tick.setFocus()
        else:
            self.ui.addCombo.setFocus()
        self.open()

    def _make_rows(self, duty: Sequence[DutyRow], people: Sequence[PersonChoice]) -> None:
        grid = self.ui.peopleLayout
        for row in self._rows:
            for widget in (row.tick, row.attendance, row.substitute, row):
                widget.deleteLater()
        on_duty = {each.representative_id for each in duty}
        free = [p for p in people if p.id not in on_duty]
        self._rows = [_PersonRow(each, self) for each in duty]
        chain: list[QWidget] = []
        for place, row in enumerate(self._rows):
            proposed = [p for p in self._stand_ins.get(row.duty.representative_id, ()) if p not in on_duty]
            row.substitute.set_choices(_choices(sorted(free, key=partial(_rank, proposed))))
            row.proposed = proposed[0] if proposed else None
            row.put(row.duty.attendance, row.duty.substitute_id)
            for column, widget in enumerate((row.tick, row.attendance, row.substitute)):
                grid.addWidget(widget, place, column)
            chain += [row.tick, row.substitute]
        grid.setRowStretch(len(self._rows), 1)
        # Nothing scrolls sideways: the longest name and the bar beside the rows have room. An evening's people are seen
        # at once as a rule; where there are many, they scroll.
        area, bar = self.ui.peopleArea, self.ui.peopleArea.verticalScrollBar()
        needed = self.ui.peopleWidget.minimumSizeHint()
        area.setMinimumWidth(needed.width() + bar.sizeHint().width())
        area.setMinimumHeight(min(needed.height(), self.screen().availableGeometry().height() // 2))
        margins = self.ui.attendanceDialogLayout.contentsMargins()
        least = area.minimumWidth() + margins.left() + margins.right()
        self.setMinimumWidth(max(self.minimumWidth(), least))
        # Enter goes from tick to tick (and to a substitute that is wanted), then to the button.
        self._chain = EnterChain((*chain, self.ui.saveButton), self)

    def _all_present(self) -> None:
        for row in self._rows:
            if row.attendance.value() is Attendance.PENDING:
                row.attendance.set_value(Attendance.PRESENT)
        self.ui.saveButton.setFocus()

    def _add_chosen(self, _place: int = 0) -> None:
        combo = self.ui.addCombo
        person = combo.value()
        if person is None:
            self.errors.show(UserError(f"名册里没有当天在任的“{combo.text()}”，请从清单中选择。"))
            return
        self.errors.clear()
        combo.set_value(None)
        people = [*(row.duty.representative_id for row in self._rows), person]
        work = partial(_add, self._context.store, self._session_id, people)
        self._context.tasks.run(self, work, self._added, self.show_error)

    def _added(self, loaded: _Loaded) -> None:
        self._loaded(loaded)
        self.saved.emit()

    def _save(self) -> None:
        self.settle()
        changes: list[AttendanceChange] = []
        for row in self._rows:
            row.substitute.complete_typed()
            attendance, substitute = row.value()
            if attendance is None:
                self.errors.show(UserError(f"请选择{row.duty.name}的出勤：{_HELP}。"))
                row.attendance.setFocus()
                return
            if attendance is Attendance.SUBSTITUTED and substitute is None:
                self.errors.show(UserError(f"请选择{row.duty.name}的替班人。"))
                row.substitute.setFocus()
                return
            if (attendance, substitute) != (row.duty.attendance, row.duty.substitute_id):
                changes.append((row.duty.id, attendance, substitute))
        self.ui.saveButton.setEnabled(False)
        self._context.tasks.run(
            self,
            partial(reception_sessions.set_attendances, self._context.store, changes),
            self._saved,
            self._failed,
        )

    def _saved(self, _result: None) -> None:
        self.accept()
        self.saved.emit()

    def _failed(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(True)
        self.show_error(error)


def _choices(people: Sequence[PersonChoice]) -> list[Choice]:
    return [Choice(p.id, f"{p.name}（{p.identities}）", p.spellings) for p in people]


def _rank(proposed: Sequence[UUID], person: PersonChoice) -> int:
    return proposed.index(person.id) if person.id in proposed else len(proposed)


def _load(store: Store, session_id: UUID) -> _Loaded:
    detail = reception_sessions.session_detail(store, session_id)
    return _Loaded(detail, reception_planning.fit_for_duty(store, detail.day))


def _add(store: Store, session_id: UUID, people: Sequence[UUID]) -> _Loaded:
    reception_sessions.set_duty(store, session_id, people)
    return _load(store, session_id)
