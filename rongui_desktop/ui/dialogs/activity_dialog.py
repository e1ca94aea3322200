"""Records a duty event (履职活动) with those who were called to it, or changes one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import ActivityKind, Level, Presence
from rongui_desktop.errors import UserError
from rongui_desktop.services.activity_entry import (
    ActivityEntry,
    change_activity,
    load_activity,
    record_activity,
)
from rongui_desktop.services.duty_people import names_by_key
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.activities.calling_dialog import CallingDialog
from rongui_desktop.ui.activities.code_choices import chosen, code_choices
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import Saved
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_activity_dialog import Ui_ActivityDialog
from rongui_desktop.ui.widgets.enter_chain import EnterChain

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AWAY = (Presence.LEAVE, Presence.ABSENT)


class ActivityDialog(CallingDialog):
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
        ):
            self.errors.add(field, editor, label)
        ui.kindCombo.set_choices(code_choices(ActivityKind))
        ui.levelCombo.set_choices(code_choices(Level))
        fields = (
            *(ui.dayEdit, ui.kindCombo, ui.nameEdit, ui.levelCombo, ui.placeEdit, ui.startEdit, ui.endEdit),
            *(ui.contentEdit, ui.callCombo, ui.awayCombo, ui.saveButton),
        )
        self._chain = EnterChain(fields, self)
        self.wire_people()

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

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        ui = self.ui
        return {
            "day": ui.dayEdit.text(),
            "kind": ui.kindCombo.text(),
            "name": ui.nameEdit.text(),
            "level": ui.levelCombo.text(),
            "place": ui.placeEdit.text(),
            "start": ui.startEdit.text(),
            "end": ui.endEdit.text(),
            "content": ui.contentEdit.toPlainText(),
            "people": self.typed_people(),
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
        self.put_people(typed["people"])

    def _put_entry(self, entry: ActivityEntry, names: dict[UUID, str]) -> None:
        ui = self.ui
        ui.kindCombo.set_value(entry.kind)
        ui.nameEdit.setText(entry.name)
        ui.levelCombo.set_value(entry.level)
        ui.placeEdit.setText(entry.place or "")
        ui.startEdit.set_value(entry.starts_at)
        ui.endEdit.set_value(entry.ends_at)
        ui.contentEdit.setPlainText(entry.content or "")
        self.put_called(entry.called, names)

    def gather(self) -> Callable[[], Saved]:
        """Save the event."""
        ui = self.ui
        entry = ActivityEntry(
            day=self.day(),
            kind=chosen(ui.kindCombo, "类型", "kind"),
            name=ui.nameEdit.text(),
            level=chosen(ui.levelCombo, "组织层级", "level"),
            place=ui.placeEdit.text(),
            starts_at=_time(ui.startEdit, "starts_at"),
            ends_at=_time(ui.endEdit, "ends_at"),
            content=ui.contentEdit.toPlainText(),
            **self.called(),
        )
        return partial(_save, self._context.store, self._record, entry)


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
