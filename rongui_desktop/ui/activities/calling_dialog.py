"""A form over an event to which people are called: by name, by group, by level or all; then the absent are marked."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from rongui_desktop.domain.codes import Presence
from rongui_desktop.domain.names import initials, pinyin
from rongui_desktop.errors import UserError
from rongui_desktop.services.duty_people import FitPerson
from rongui_desktop.ui.activities.code_choices import code_choices
from rongui_desktop.ui.activities.duty_dialog import DutyDialog
from rongui_desktop.ui.activities.people_table import HELP
from rongui_desktop.ui.activities.person_choices import circle_choices, person_choices
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.enter_chain import parts_of, take_marked

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AWAY = (Presence.LEAVE, Presence.ABSENT)


class CallingDialog(DutyDialog):
    """Subclasses' forms have `callCombo`, `awayKindCombo`, `awayCombo`, `peopleTable`, `peopleError`, `countLabel`."""

    def wire_people(self) -> None:
        """Connect them; after the chain of fields, so that Enter adds before it moves on."""
        ui = self.ui
        self.errors.add("present", ui.callCombo, ui.peopleError)
        self.errors.add("leave", ui.awayCombo, ui.peopleError)
        self.errors.add("absent", ui.awayCombo, ui.peopleError)
        ui.awayKindCombo.set_choices(code_choices(_AWAY))
        ui.awayKindCombo.set_value(Presence.LEAVE)
        ui.callCombo.set_hint("姓名、小组或全体")
        ui.awayCombo.set_hint("姓名")
        for combo in (ui.callCombo, ui.awayCombo):
            for watched in (combo, *parts_of(combo)):
                watched.installEventFilter(self)
        ui.callCombo.activated.connect(self._call)
        ui.awayCombo.activated.connect(self._mark)
        ui.peopleTable.changed.connect(self._people_changed)
        self._people_changed()

    def show_people(self, people: tuple[FitPerson, ...]) -> None:
        """Offer circles and people of the day."""
        self.ui.callCombo.set_choices([*circle_choices(people), *person_choices(people)])
        self.ui.peopleTable.set_words({person.id: person.words for person in people})

    def typed_people(self) -> list[list[str]]:
        """Return those who were called, as they are kept."""
        table = self.ui.peopleTable
        names = dict(table.people())
        return [[str(key), names[key], presence.value] for presence in Presence for key in table.of(presence)]

    def put_people(self, kept: list[list[str]]) -> None:
        """Show those who were kept."""
        table = self.ui.peopleTable
        table.clear_people()
        for key, name, presence in kept:
            table.add([(UUID(key), name)], Presence(presence))

    def put_called(self, called: dict[Presence, tuple[UUID, ...]], names: dict[UUID, str]) -> None:
        """Show those who were called by a record."""
        for presence, people in called.items():
            self.ui.peopleTable.add([(key, names.get(key, "")) for key in people], presence)

    def called(self) -> dict[str, tuple[UUID, ...]]:
        """Return those who were called, as an entry takes them.

        Raises:
            UserError: a name stands there that was not added, or not marked as away, yet.
        """
        ui = self.ui
        if waiting := ui.callCombo.text():
            raise UserError(f"“{waiting}”还没有加入，请按回车加入，或清空这一格。", "present")
        if waiting := ui.awayCombo.text():
            raise UserError(f"“{waiting}”还没有记为请假或缺席，请按回车记上，或清空这一格。", "leave")
        return {
            "present": ui.peopleTable.of(Presence.PRESENT),
            "leave": ui.peopleTable.of(Presence.LEAVE),
            "absent": ui.peopleTable.of(Presence.ABSENT),
        }

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
        wanted: set[Any] = set(value) if isinstance(value, tuple) else {value}
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
