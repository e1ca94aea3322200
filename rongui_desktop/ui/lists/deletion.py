"""Records of a page are deleted, and for ten seconds that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rongui_desktop.services.duty_records import KINDS, delete_duties, restore_duties
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.widgets.undo_bar import UndoBar


@dataclass(frozen=True, slots=True)
class Deleted:
    """What the undo bar can take back: records of a table."""

    table: str
    keys: tuple[UUID, ...]


class Deletion(QObject):
    """`changed()` is emitted when records went or came back; `undone(object)` carries what else the bar was offered."""

    changed = Signal()
    undone = Signal(object)

    def __init__(self, context: PageContext, page: QWidget, over: QWidget) -> None:
        """Work for a page; the undo bar lies over a widget of it."""
        super().__init__(page)
        self._context = context
        self.bar = UndoBar(page, over)
        self.bar.undone.connect(self._undo)

    def delete(self, table: str, keys: Sequence[UUID]) -> None:
        """Put records into the recycle bin and offer to take that back."""
        if keys and table in KINDS:
            deleted = Deleted(table, tuple(keys))
            self._context.tasks.run(self, partial(_delete, self._context.store, deleted), self._deleted)

    def _deleted(self, deleted: Deleted) -> None:
        self.bar.offer(f"已删除 {len(deleted.keys)} 条{KINDS[deleted.table].label}", deleted)
        self.changed.emit()

    def _undo(self, token: object) -> None:
        if isinstance(token, Deleted):
            work = partial(restore_duties, self._context.store, token.table, token.keys)
            self._context.tasks.run(self, work, self._restored)
        else:
            self.undone.emit(token)

    def _restored(self, _result: object) -> None:
        self._context.messages.note("已恢复")
        self.changed.emit()


def _delete(store: Store, deleted: Deleted) -> Deleted:
    delete_duties(store, deleted.table, deleted.keys)
    return deleted
