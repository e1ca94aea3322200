"""Records a duty event (履职活动) with those who were called to it, or changes one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import ActivityKind, Level, Presence
from rongui_desktop.domain.names import initials, pinyin
from rongui_desktop.errors import UserError
from rongui_desktop.services.activity_entry import (
    ActivityEntry,
    change_activity,
    load_activity,
    record_activity,
)
from rongui_desktop.services.duty_people import FitPerson, names_by_key
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.activities.code_choices import chosen, code_choices
from rongui_desktop.ui.activities.duty_dialog import DutyDialog, Saved
from rongui_desktop.ui.activities.people_table import HELP
from rongui_desktop.ui.activities.person_choices import circle_choices, person_choices
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_activity_dialog import Ui_ActivityDialog
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.enter_chain import EnterChain, parts_of, take_marked

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AWAY = (Presence.LEAVE, Presence.ABSENT)


class ActivityDialog(DutyDialog):
    """People are called by name, by group, by level or all at once; then those who were away are marked."""

    def __init__(
        self, context: PageContext, kept: Kept, parent: QWidget | None, key: UUID | None = None
    ) -> None:
        """Ask for a new event, or for the change of the one of `key`."""
        super().__init__(context, kept, "activity", parent, key)
        self.ui = Ui_ActivityDialog()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        self.setWindowTitle("修改履职活动" if key else "登记履职活动")
        for field, editor, label in (
            ("kind", ui.kindCombo, ui.kindError),
            ("name", ui.nameEdit, ui.nameError),
            ("level", ui.levelCombo, ui.levelError),
            ("place", ui.placeEdit, ui.placeError),
            ("starts_at", ui.startEdit, ui.startError),
            ("ends_at", ui.endEdit, ui.endError),
            ("content", ui.contentEdit, ui.contentError),
            ("present", ui.callCombo, ui.peopleError),
            ("leave", ui.awayCombo, ui.peopleError),
            ("absent", ui.awayCombo, ui.peopleError),
        ):
            self.errors.add(field, editor, label)
        ui.kindCombo.set_choices(code_choices(ActivityKind))
        ui.levelCombo.set_choices(code_choices(Level))
        ui.awayKindCombo.set_choices(code_choices(_AWAY))
        ui.awayKindCombo.set_value(Presence.LEAVE)
        ui.callCombo.set_hint("姓名、小组或全体")
        ui.awayCombo.set_hint("姓名")
        fields = (
            *(ui.dayEdit, ui.kindCombo, ui.nameEdit, ui.levelCombo, ui.placeEdit, ui.startEdit, ui.endEdit),
            *(ui.contentEdit, ui.callCombo, ui.awayCombo, ui.saveButton),
        )
        self._chain = EnterChain(fields, self)
        # After the chain, so that Enter adds before it moves on.
        for combo in (ui.callCombo, ui.awayCombo):
            for watched in (combo, *parts_of(combo)):
                watched.installEventFilter(self)
        ui.callCombo.activated.connect(self._call)
        ui.awayCombo.activated.connect(self._mark)
        ui.peopleTable.changed.connect(self._people_changed)
        self._people_changed()

    def read(self, store: Store) -> tuple[date, Any]:
        """Read the event, if there is one, with the names of those who were called."""
        if self._record is None:
            return store.clock.today(), (None, {})
        entry = load_activity(store, self._record)
        assert entry.day is not None
        called = [person for people in entry.called.values() for person in people]
        return entry.day, (entry, names_by_key(store, called))

    def show_read(self, extra: Any) -> None:
        """Show the event."""
        entry, names = extra
        if entry is not None:
            self._put_entry(entry, names)

    def show_people(self, people: tuple[FitPerson, ...]) -> None:
        """Offer circles and people of the day."""
        self.ui.callCombo.set_choices([*circle_choices(people), *person_choices(people)])
        self.ui.peopleTable.set_words({person.id: person.words for person in people})

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        ui = self.ui
        names = dict(ui.peopleTable.people())
        return {
            "day": ui.dayEdit.text(),
            "kind": ui.kindCombo.text(),
            "name": ui.nameEdit.text(),
            "level": ui.levelCombo.text(),
            "place": ui.placeEdit.text(),
            "start": ui.startEdit.text(),
            "end": ui.endEdit.text(),
            "content": ui.contentEdit.toPlainText(),
            "people": [
                [str(key), names[key], presence.value]
                for presence in Presence
                for key in ui.peopleTable.of(presence)
            ],
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        ui = self.ui
        ui.dayEdit.setText(typed["day"])
        ui.kindCombo.set_text(typed["kind"])
        ui.nameEdit.setText(typed["name"])
        ui.levelCombo.set_text(typed["level"])
        ui.placeEdit.setText(typed["place"])
        ui.startEdit.setText(typed["start"])
        ui.endEdit.setText(typed["end"])
        ui.contentEdit.setPlainText(typed["content"])
        ui.peopleTable.clear_people()
        for key, name, presence in typed["people"]:
            ui.peopleTable.add([(UUID(key), name)], Presence(presence))

    def _put_entry(self, entry: ActivityEntry, names: dict[UUID, str]) -> None:
        ui = self.ui
        ui.kindCombo.set_value(entry.kind)
        ui.nameEdit.setText(entry.name)
        ui.levelCombo.set_value(entry.level)
        ui.placeEdit.setText(entry.place or "")
        ui.startEdit.set_value(entry.starts_at)
        ui.endEdit.set_value(entry.ends_at)
        ui.contentEdit.setPlainText(entry.content or "")
        for presence, people in entry.called.items():
            ui.peopleTable.add([(key, names.get(key, "")) for key in people], presence)

    def gather(self) -> Callable[[], Saved]:
        """Save the event."""
        ui = self.ui
        if waiting := ui.callCombo.text():
            raise UserError(f"“{waiting}”还没有加入，请按回车加入，或清空这一格。", "present")
        entry = ActivityEntry(
            day=self.day(),
            kind=chosen(ui.kindCombo, "类型", "kind"),
            name=ui.nameEdit.text(),
            level=chosen(ui.levelCombo, "组织层级", "level"),
            place=ui.placeEdit.text(),
            starts_at=_time(ui.startEdit, "starts_at"),
            ends_at=_time(ui.endEdit, "ends_at"),
            content=ui.contentEdit.toPlainText(),
            present=ui.peopleTable.of(Presence.PRESENT),
            leave=ui.peopleTable.of(Presence.LEAVE),
            absent=ui.peopleTable.of(Presence.ABSENT),
        )
        return partial(_save, self._context.store, self._record, entry)

    # calling ---------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the two combos adds or marks; in an empty one it goes on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            for combo, act in ((self.ui.callCombo, self._call), (self.ui.awayCombo, self._mark)):
                if watched in (combo, *parts_of(combo)) and combo.text():
                    take_marked(combo)
                    combo.complete_typed()
                    return act()
        return super().eventFilter(watched, event)

    def _call(self, _place: int = 0) -> bool:
        """Add whom the combo names: one person, or all of a circle."""
        ui = self.ui
        self.errors.clear()
        value = ui.callCombo.value()
        if value is None:
            sentence = f"{ui.dayEdit.text()}没有“{ui.callCombo.text()}”，请从清单中选择。"
            self.errors.show(UserError(sentence, "present"))
            return True
        wanted = set(value) if isinstance(value, tuple) else {value}
        added = ui.peopleTable.add((p.id, p.name) for p in self._people if p.id in wanted)
        ui.callCombo.set_text("")
        self._context.messages.note(f"加入 {added} 人" if added else "这些代表都已在名单里")
        return True

    def _mark(self, _place: int = 0) -> bool:
        """Mark whom the combo names as away."""
        ui = self.ui
        self.errors.clear()
        value = ui.awayCombo.value()
        if value is None:
            sentence = f"名单里没有“{ui.awayCombo.text()}”，请先加入。"
            self.errors.show(UserError(sentence, "leave"))
            return True
        ui.peopleTable.mark(value, ui.awayKindCombo.value() or Presence.LEAVE)
        ui.awayCombo.set_text("")
        return True

    def _people_changed(self) -> None:
        ui = self.ui
        counts = {presence: len(ui.peopleTable.of(presence)) for presence in Presence}
        words = "，".join(f"{presence} {count} 人" for presence, count in counts.items())
        ui.countLabel.setText(f"{words}。{HELP}。" if any(counts.values()) else "还没有加入代表。")
        choices = [
            Choice(key, name, f"{pinyin(name)} {initials(name)}") for key, name in ui.peopleTable.people()
        ]
        ui.awayCombo.set_choices(choices)


def _time(edit: Any, field: str) -> Any:
    if problem := edit.problem():
        raise UserError(f"{problem}。", field)
    return edit.value()


def _save(store: Store, key: UUID | None, entry: ActivityEntry) -> Saved:
    if key is None:
        key = record_activity(store, entry)
    else:
        change_activity(store, key, entry)
    assert entry.day is not None
    return Saved("duty_activity", key, entry.day, f"已保存“{entry.name.strip()}”")
