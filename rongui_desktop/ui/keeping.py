"""Keeps the store safe while the window is open: hourly and exit backups, the second copy, the line that says so."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rongui_desktop.services import safekeeping

if TYPE_CHECKING:
    from rongui_desktop.errors import UserError
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.context import PageContext

# Key of this PC's setting: a folder, usually on a USB stick, for a second copy of each backup.
SECOND_FOLDER = "second_backup_folder"
_LOOK_MS = 5 * 60 * 1000


class Keeper(QObject):
    """Looks every five minutes whether a backup is due; `made` when one was."""

    made = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        """Begin to look; the first look is due after the first five minutes."""
        super().__init__(parent)
        self._context = context
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Make the backup that is due, on the worker for files: the clerk can go on saving."""
        if not self._context.tasks.busy:
            self._context.tasks.run(self, self._context.store.tidy_log)
        second = second_folder(self._context)
        work = partial(_due, self._context.store, second)
        self._context.tasks.run_file(self, work, self._looked, self._failed)

    def _looked(self, made: bool) -> None:
        self._told = ""
        if made:
            self.made.emit()

    def _failed(self, error: Exception) -> None:
        # Every five minutes the same sentence would only be clicked away.
        if str(error) != self._told:
            self._told = str(error)
            self._context.messages.note(self._told)


def second_folder(context: PageContext) -> Path | None:
    """The folder for second copies that this PC was given, if any."""
    named = context.local.get(SECOND_FOLDER)
    return Path(named) if named else None


def age(newest: datetime | None, now: datetime) -> str:
    """How old the newest backup is, for a sentence: `上次备份 今天 17:30`."""
    if newest is None:
        return "尚未备份"
    days = (now.date() - newest.date()).days
    day = {0: "今天", 1: "昨天"}.get(days, f"{newest:%Y-%m-%d}")
    return f"上次备份 {day} {newest:%H:%M}"


def backup_age(store: Store) -> str:
    """How old the newest backup of a store is."""
    last = safekeeping.last_backup(store.folder)
    return age(last.made_at if last is not None else None, store.clock.now())


def close_store(store: Store, second: Path | None, *, backup: bool) -> UserError | None:
    """Make the exit backup and its second copy, then close; a backup that fails does not keep the store open.

    Returns:
        Why there is no backup or no second copy.
    """
    from rongui_desktop.errors import UserError

    problem: UserError | None = None
    try:
        if backup:
            safekeeping.on_exit(store)
            if second is not None:
                safekeeping.second_copy(store, second)
    except UserError as error:
        problem = error
    finally:
        store.close()
    return problem


def _due(store: Store, second: Path | None) -> bool:
    made = safekeeping.due_backup(store)
    if made is not None and second is not None and second.is_dir():
        safekeeping.second_copy(store, second)
    return made is not None
