"""Records publicity (宣传), or changes a record of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import Channel
from rongui_desktop.services.publicity_entry import (
    PublicityEntry,
    change_publicity,
    load_publicity,
    record_publicity,
)
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.activities.code_choices import chosen, code_choices
from rongui_desktop.ui.activities.duty_dialog import DutyDialog
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import Saved
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_publicity_dialog import Ui_PublicityDialog
from rongui_desktop.ui.widgets.enter_chain import EnterChain

_PLACES = {
    Channel.WECHAT: "公众号名称",
    Channel.OUTDOOR: "在哪里，按它统计阵地数",
    Channel.OTHER: "在哪里，可不填",
}


class PublicityDialog(DutyDialog):
    """Four fields; outdoor sites need their place."""

    def __init__(
        self, context: PageContext, kept: Kept, parent: QWidget | None, key: UUID | None = None
    ) -> None:
        """Ask for a new record, or for the change of the one of `key`."""
        super().__init__(context, kept, "publicity", parent, key)
        self.ui = Ui_PublicityDialog()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        self.setWindowTitle("修改宣传" if key else "登记宣传")
        for field, editor, label in (
            ("channel", ui.channelCombo, ui.channelError),
            ("title", ui.titleEdit, ui.titleError),
            ("place", ui.placeEdit, ui.placeError),
        ):
            self.errors.add(field, editor, label)
        ui.channelCombo.set_choices(code_choices(Channel))
        ui.channelCombo.value_changed.connect(self._channel_chosen)
        fields = (ui.dayEdit, ui.channelCombo, ui.titleEdit, ui.placeEdit, ui.saveButton)
        self._chain = EnterChain(fields, self)

    def read(self, store: Store) -> tuple[date, Any]:
        """Read the record, if there is one."""
        if self._record is None:
            return store.clock.today(), None
        entry = load_publicity(store, self._record)
        assert entry.day is not None
        return entry.day, entry

    def show_read(self, extra: Any) -> None:
        """Show the record."""
        if extra is not None:
            self.ui.channelCombo.set_value(extra.channel)
            self.ui.titleEdit.setText(extra.title)
            self.ui.placeEdit.setText(extra.place or "")

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        ui = self.ui
        return {
            "day": ui.dayEdit.text(),
            "channel": ui.channelCombo.text(),
            "title": ui.titleEdit.text(),
            "place": ui.placeEdit.text(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        ui = self.ui
        ui.dayEdit.setText(typed["day"])
        ui.channelCombo.set_text(typed["channel"])
        ui.titleEdit.setText(typed["title"])
        ui.placeEdit.setText(typed["place"])

    def gather(self) -> Callable[[], Saved]:
        """Save the record."""
        ui = self.ui
        entry = PublicityEntry(
            day=self.day(),
            channel=chosen(ui.channelCombo, "渠道", "channel"),
            title=ui.titleEdit.text(),
            place=ui.placeEdit.text(),
        )
        return partial(_save, self._context.store, self._record, entry)

    def _channel_chosen(self, channel: Channel | None) -> None:
        self.ui.placeEdit.setPlaceholderText(_PLACES[channel] if channel is not None else "")
        self.ui.placeLabel.setText("位置 *" if channel is Channel.OUTDOOR else "位置")


def _save(store: Store, key: UUID | None, entry: PublicityEntry) -> Saved:
    if key is None:
        key = record_publicity(store, entry)
    else:
        change_publicity(store, key, entry)
    assert entry.day is not None
    return Saved("publicity", key, entry.day, f"已保存“{entry.title.strip()}”")
