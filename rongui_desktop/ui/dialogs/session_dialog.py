"""Makes or changes a reception session: kind, day, times, place, topic, who is on duty; warnings stand in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from rongui_desktop.domain.codes import SessionKind
from rongui_desktop.errors import UserError
from rongui_desktop.services import reception_planning, reception_sessions
from rongui_desktop.services.reception_planning import PersonChoice
from rongui_desktop.services.reception_sessions import NewSession
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept
from rongui_desktop.ui.forms.ui_session_dialog import Ui_SessionDialog
from rongui_desktop.ui.reception.fixed_choices import SESSION_KINDS
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.enter_chain import EnterChain, parts_of, take_marked
from rongui_desktop.ui.widgets.typed import DATE_HELP

_PERSON = int(Qt.ItemDataRole.UserRole) + 1
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SessionDialog(KeepingDialog):
    """`saved(object)` carries the key of the session that was made or changed."""

    saved = Signal(object)

    def __init__(
        self, context: PageContext, kept: Kept, parent: QWidget | None, session_id: UUID | None = None
    ) -> None:
        """Make a session, or change the one of `session_id`."""
        super().__init__(kept, f"session {session_id or 'new'}", parent)
        self._context = context
        self._session_id = session_id
        self._people: dict[UUID, PersonChoice] = {}
        self._people_of: date | None = None
        self.ui = Ui_SessionDialog()
        self.ui.setupUi(self)
        self.setWindowTitle("修改接待场次" if session_id else "新增接待场次")
        ui = self.ui
        ui.kindCombo.set_choices(SESSION_KINDS)
        ui.dayEdit.set_clock(context.clock)
        self._add_errors()
        fields = (
            ui.kindCombo,
            ui.dayEdit,
            ui.startsEdit,
            ui.endsEdit,
            ui.placeCombo,
            ui.topicEdit,
            ui.dutyCombo,
        )
        self._chain = EnterChain((*fields, ui.saveButton), self)
        for watched in (ui.dutyCombo, *parts_of(ui.dutyCombo), ui.dutyList):
            watched.installEventFilter(self)
        ui.kindCombo.value_changed.connect(self._kind_changed)
        ui.dayEdit.value_changed.connect(self._day_changed)
        ui.placeCombo.editTextChanged.connect(self._ask_warning)
        ui.dutyCombo.activated.connect(self._add_chosen)
        ui.dutyCombo.set_hint("姓名或拼音，回车加入；在下面按 Delete 去掉")
        ui.saveButton.clicked.connect(self._save)
        ui.cancelButton.clicked.connect(self.reject)
        ui.clearButton.clicked.connect(self._start_again)

    def _add_errors(self) -> None:
        ui = self.ui
        self.take_errors(ui.errorLabel)
        self.errors.add("kind", ui.kindCombo, ui.kindError)
        self.errors.add("day", ui.dayEdit, ui.dayError)
        self.errors.add("starts_at", ui.startsEdit, ui.startsError)
        self.errors.add("ends_at", ui.endsEdit, ui.endsError)
        self.errors.add("place", ui.placeCombo, ui.placeError)
        self.errors.add("topic", ui.topicEdit, ui.topicError)
        self.errors.add("representatives", ui.dutyCombo, ui.dutyError)

    def ask(self, proposal: NewSession) -> None:
        """Open with these fields filled."""
        self._proposal = proposal
        self._context.tasks.run(self, partial(_lists, self._context.store, proposal.day), self._listed)

    def _listed(self, lists: tuple[tuple[PersonChoice, ...], tuple[str, ...]]) -> None:
        people, places = lists
        self._people_of = self._proposal.day
        self._take_people(people)
        self.ui.placeCombo.set_choices([Choice(place, place) for place in places])
        self.put(_typed_session(self._proposal))
        self.ui.kindCombo.setEnabled(self._session_id is None)
        self.ui.keptBar.setVisible(self.begin())
        self._ask_warning()
        # Of tonight's proposal only the deputies are missing.
        ready = self._session_id is None and bool(self._proposal.place)
        (self.ui.dutyCombo if ready else self.ui.dayEdit).setFocus()
        self.open()

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        ui = self.ui
        return {
            "kind": ui.kindCombo.text(),
            "day": ui.dayEdit.text(),
            "starts": ui.startsEdit.text(),
            "ends": ui.endsEdit.text(),
            "place": ui.placeCombo.text(),
            "topic": ui.topicEdit.text(),
            "duty": [str(key) for key in self._on_duty()],
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        ui = self.ui
        ui.kindCombo.set_text(typed["kind"])
        ui.dayEdit.setText(typed["day"])
        ui.startsEdit.setText(typed["starts"])
        ui.endsEdit.setText(typed["ends"])
        ui.placeCombo.set_text(typed["place"])
        ui.topicEdit.setText(typed["topic"])
        ui.dutyList.clear()
        for key in typed["duty"]:
            self._add_person(UUID(key))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter adds the typed person; Delete removes one, Alt with Up and Down changes the order."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.ui.dutyList:
                return self._key_in_list(event)
            if event.key() in _ENTER and self.ui.dutyCombo.text():
                take_marked(self.ui.dutyCombo)
                self.ui.dutyCombo.complete_typed()
                self._add_chosen()
                return True
        return super().eventFilter(watched, event)

    def _key_in_list(self, event: QKeyEvent) -> bool:
        duty, row = self.ui.dutyList, self.ui.dutyList.currentRow()
        step = _STEPS.get(event.key(), 0)
        if event.key() == Qt.Key.Key_Delete and row >= 0:
            duty.takeItem(row)
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier and 0 <= row + step < duty.count():
            duty.insertItem(row + step, duty.takeItem(row))
            duty.setCurrentRow(row + step)
        else:
            return False
        return True

    # deputies --------------------------------------------------------------------------------------

    def _take_people(self, people: Sequence[PersonChoice]) -> None:
        self._people.update({person.id: person for person in people})
        choices = [Choice(p.id, _words(p), p.spellings) for p in people]
        self.ui.dutyCombo.set_choices(choices)

    def _on_duty(self) -> list[UUID]:
        duty = self.ui.dutyList
        return [duty.item(row).data(_PERSON) for row in range(duty.count())]

    def _add_chosen(self, _place: int = 0) -> None:
        combo = self.ui.dutyCombo
        person = combo.value()
        if person is None:
            self.errors.show(
                UserError(f"名册里没有当天在任的“{combo.text()}”，请从清单中选择。", "representatives")
            )
            return
        self.errors.clear()
        if person not in self._on_duty():
            self._add_person(person)
        combo.set_value(None)

    def _add_person(self, key: UUID) -> None:
        person = self._people.get(key)
        item = QListWidgetItem(_words(person) if person else "已离任的代表", self.ui.dutyList)
        item.setData(_PERSON, key)
        self.ui.dutyList.setCurrentItem(item)

    # warnings --------------------------------------------------------------------------------------

    def _kind_changed(self, kind: SessionKind | None) -> None:
        if kind is not None and self.isVisible() and not self.ui.placeCombo.text():
            work = partial(
                reception_sessions.propose_session, self._context.store, kind, self._context.clock.today()
            )
            self._context.tasks.run(self, work, self._proposed)
        self._ask_warning()

    def _proposed(self, proposal: NewSession) -> None:
        ui = self.ui
        if not ui.placeCombo.text() and not ui.startsEdit.text():
            ui.placeCombo.set_text(proposal.place)
            ui.startsEdit.set_value(proposal.starts_at)
            ui.endsEdit.set_value(proposal.ends_at)

    def _day_changed(self, day: date | None) -> None:
        self._ask_warning()
        if day is not None and day != self._people_of:
            self._people_of = day
            work = partial(reception_planning.fit_for_duty, self._context.store, day)
            self._context.tasks.run(self, work, self._take_people)

    def _ask_warning(self, *_changed: object) -> None:
        ui = self.ui
        day, kind = ui.dayEdit.value(), ui.kindCombo.value()
        if day is None or kind is None:
            self._warn("")
            return
        place = ui.placeCombo.text() or None
        work = partial(
            reception_sessions.day_warning, self._context.store, day, kind, place, self._session_id
        )
        self._context.tasks.run(self, work, self._warn)

    def _warn(self, warning: str) -> None:
        day = self.ui.dayEdit.value()
        if self._session_id is None and day is not None and day < self._context.clock.today():
            warning += "日期已过：将作为补录的纸质场次。"
        self.ui.warningLabel.setText(warning)
        self.ui.warningLabel.setVisible(bool(warning))

    # saving ----------------------------------------------------------------------------------------

    def _start_again(self) -> None:
        self.forget()
        self.ui.keptBar.hide()
        self.ui.dayEdit.setFocus()

    def _save(self) -> None:
        self.settle()
        new = self._read()
        if new is None:
            return
        self.ui.saveButton.setEnabled(False)
        work = partial(_put, self._context.store, self._session_id, new)
        self._context.tasks.run(self, work, self._saved, self._failed)

    def _read(self) -> NewSession | None:
        ui = self.ui
        ui.kindCombo.complete_typed()
        kind, day = ui.kindCombo.value(), ui.dayEdit.value()
        if kind is None:
            self.errors.show(UserError("请选择接待类型。", "kind"))
        elif day is None:
            self.errors.show(UserError((ui.dayEdit.problem() or DATE_HELP) + "。", "day"))
        elif problem := ui.startsEdit.problem():
            self.errors.show(UserError(problem + "。", "starts_at"))
        elif problem := ui.endsEdit.problem():
            self.errors.show(UserError(problem + "。", "ends_at"))
        else:
            starts, ends = ui.startsEdit.value(), ui.endsEdit.value()
            people = tuple(self._on_duty())
            return NewSession(
                kind, day, starts, ends, ui.placeCombo.text(), ui.topicEdit.text() or None, people
            )
        return None

    def _saved(self, session_id: UUID) -> None:
        self.accept()
        self.saved.emit(session_id)

    def _failed(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(True)
        self.show_error(error)


def _words(person: PersonChoice) -> str:
    return f"{person.name}（{person.identities}）" if person.identities else person.name


def _typed_session(session: NewSession) -> dict[str, Any]:
    return {
        "kind": session.kind.value,
        "day": session.day.isoformat(),
        "starts": f"{session.starts_at:%H:%M}" if session.starts_at else "",
        "ends": f"{session.ends_at:%H:%M}" if session.ends_at else "",
        "place": session.place,
        "topic": session.topic or "",
        "duty": [str(key) for key in session.representative_ids],
    }


def _lists(store: Store, day: date) -> tuple[tuple[PersonChoice, ...], tuple[str, ...]]:
    return reception_planning.fit_for_duty(store, day), reception_planning.earlier_places(store)


def _put(store: Store, session_id: UUID | None, new: NewSession) -> UUID:
    if session_id is None:
        return reception_sessions.create_session(store, new)
    reception_sessions.change_session(store, session_id, new)
    return session_id
