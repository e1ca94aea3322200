"""Backups and restoring, for the window and the command line.

A backup is verified before it gets its name, and only then do older ones go. A restore is checked before anything is
changed, and the former store is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from rongui_desktop.errors import UserError
from rongui_desktop.storage import (
    attachments,
    attachments_backup,
    attachments_check,
    files,
    integrity,
    restoring,
)
from rongui_desktop.storage import backup as copies
from rongui_desktop.storage.backup import BackupInfo, Progress
from rongui_desktop.storage.connection import raw_connection
from rongui_desktop.storage.faults import DamagedError, translated_errors
from rongui_desktop.storage.restoring import RescueOffer

if TYPE_CHECKING:
    from rongui_desktop.storage.store import Store

__all__ = [
    "BackupInfo",
    "DamagedError",
    "RescueOffer",
    "backup",
    "backup_folder",
    "before",
    "counts",
    "due_backup",
    "last_backup",
    "list_backups",
    "on_exit",
    "preview",
    "repair",
    "rescue",
    "restore",
    "second_copy",
    "sweep_attachments",
]

# Notes of backups that are made because something is about to happen.
BY_HAND = "手动备份"
BEFORE_IMPORT = "导入之前"
BEFORE_BULK_DELETION = "批量删除之前"

_INTERVAL = timedelta(hours=1)


def backup_folder(folder: Path) -> Path:
    """Return the folder that holds a store's own backups."""
    return folder / copies.FOLDER


def backup(
    store: Store, target: Path | None = None, progress: Progress | None = None, *, note: str = BY_HAND
) -> Path:
    """Make a verified copy of an open store, also of one that a window holds while this one only reads.

    Args:
        store: an open store.
        target: a file, or a folder in which the copy gets its own name; None for the store's own backups.
        progress: called with pages done, pages in all and a phrase; what it raises stops the copy.
        note: why it is made.

    Returns:
        The copy.

    Raises:
        UserError: no room, no permission, a file there that is no backup. Nothing was changed.
        DamagedError: the copy did not pass its checks, so the store itself is damaged.
    """
    if target is not None:
        target = _checked_target(store, target)
    return copies.make(store.path, target=target, note=note, at=store.clock.now(), progress=progress)


def _checked_target(store: Store, target: Path) -> Path:
    with translated_errors(target.parent):
        if target.is_dir():
            return target / f"rongui-{store.clock.now():%Y%m%d-%H%M%S}.db"
        if not target.exists():
            return target
        if target.samefile(store.path):
            raise UserError("备份不能写在数据库文件自己上面；请换一个文件名。")
        if target.stat().st_size and not copies.read_info(target).readable:
            raise UserError(f"“{target}”已经存在，而且不是本程序的备份，没有覆盖它；请换一个文件名。")
        return target


def list_backups(folder: Path) -> list[BackupInfo]:
    """Return the backups of the store in a folder (or those in a folder of second copies), newest first."""
    infos = (copies.read_info(path) for path in copies.names(_place(folder)))
    return sorted(infos, key=lambda info: info.made_at, reverse=True)


def _place(folder: Path) -> Path:
    own = backup_folder(folder)
    return own if own.is_dir() else folder


def last_backup(folder: Path, station: str | None = None) -> BackupInfo | None:
    """Return the newest backup of the store in a folder, or the newest second copy there; None without any.

    Args:
        folder: of the store, or the chosen place of second copies.
        station: only its copies, where several stations share a stick.
    """
    infos = (copies.read_info(path) for path in copies.names(_place(folder)))
    return next((i for i in infos if i.readable and station in (None, i.station)), None)


def preview(file: Path) -> BackupInfo:
    """Check a backup and return what it holds, to be shown before a restore.

    Raises:
        UserError: it is no backup of this program, damaged, or newer than the program.
    """
    return restoring.preview(file)


def counts(store: Store) -> Mapping[str, int]:
    """Return how many records of each kind a store holds now, by their Chinese label, beside a preview's."""
    with translated_errors(store.folder), closing(raw_connection(store.path, writable=False)) as connection:
        return copies.record_counts(connection)


def restore(
    folder: Path,
    file: Path,
    progress: Progress | None = None,
    *,
    actor: str = "",
    at: datetime | None = None,
) -> Path | None:
    """Put a backup in the place of a folder's store; a window closes its own store first.

    Returns:
        Where the former store is kept (a backup when it was sound, so that restoring that undoes this); None when
        the folder held none.

    Raises:
        UserError: a window holds the store, the backup is not fit, no room. Nothing was changed.
    """
    return restoring.restore(folder, file, actor=actor, at=at, progress=progress)


def rescue(folder: Path, *other: Path) -> RescueOffer:
    """Return what is wrong with a store that does not open, and the newest good backup; changes nothing.

    Args:
        folder: of the store.
        other: further folders with backups of it (the second copies).
    """
    return restoring.rescue(folder, *other)


def due_backup(store: Store, progress: Progress | None = None) -> Path | None:
    """Make the hourly backup when an hour has gone by since the last one and something changed; else do nothing."""
    last = last_backup(store.folder)
    now = store.clock.now()
    # A last one that lies in the future (the clock was put back) says nothing about the hour.
    if last is not None and last.made_at <= now < last.made_at + _INTERVAL:
        return None
    if last is not None and not _changed(store, last):
        return None
    return backup(store, progress=progress, note=copies.HOURLY)


def on_exit(store: Store, progress: Progress | None = None) -> Path | None:
    """Make a backup when something changed since the last one; to be called before the store is closed."""
    sweep_attachments(store)
    last = last_backup(store.folder)
    if last is not None and not _changed(store, last):
        return None
    return backup(store, progress=progress, note=copies.ON_EXIT)


def before(store: Store, note: str) -> Path | None:
    """Make a backup because something is about to happen, unless the newest one holds the store as it is.

    Args:
        store: may be in the midst of a transaction that has written nothing yet.
        note: what is about to happen: `BEFORE_IMPORT`, `BEFORE_BULK_DELETION`.
    """
    last = last_backup(store.folder)
    if last is not None and not _changed(store, last):
        return None
    return backup(store, note=note)


def _changed(store: Store, last: BackupInfo) -> bool:
    with translated_errors(store.folder), closing(raw_connection(store.path, writable=False)) as connection:
        connection.execute("BEGIN")
        return copies.fingerprint(connection) != last.fingerprint


def second_copy(store: Store, folder: Path) -> Path:
    """Copy the newest backup to a second place, such as a USB stick, and let old copies of this station go there.

    Args:
        store: whose newest backup is copied; one is made when there is none.
        folder: the chosen place. `last_backup(folder)` tells the copy's age.

    Raises:
        UserError: the place is not there, is full, or is the store's own folder.
    """
    with translated_errors(folder):
        if not folder.is_dir():
            raise UserError(f"找不到第二备份位置“{folder}”；请插好 U 盘，或在设置里另选一个文件夹。")
        if folder.resolve().is_relative_to(store.folder.resolve()):
            raise UserError("第二备份不能放在数据文件夹里；请选 U 盘或另一块硬盘上的文件夹。")
        last = last_backup(store.folder)
        source = last.path if last is not None else backup(store)
        target = folder / source.name
        if not target.exists() or copies.verify(target):
            copies.duplicate(source, target)
        else:
            copies.copy_attachments(target, folder, source.parent / attachments.BACKUP_FOLDER)
        copies.rotate(folder, keep=target, station=copies.read_info(target).station)
        files.sync_folder(folder)
        return target


def sweep_attachments(store: Store) -> int:
    """Remove the contents of attached files that no record needs, and return how many; a crash may leave some.

    Nothing goes while a damaged store is kept aside: its records, which nobody can read, may need it.
    """
    if (store.folder / restoring.DAMAGED).exists():
        return 0
    with translated_errors(store.folder), store.write("清理附件") as session:
        unneeded = attachments_check.unneeded(session, store.folder)
        for path in unneeded:
            path.unlink(missing_ok=True)
        return len(unneeded)


def repair(store: Store) -> int:
    """Make the search index and the counters of numbers anew from the records, and bring attached files back.

    Returns:
        How many records are searchable.
    """
    with store.write("重建检索索引") as session:
        count = integrity.repair(session)
    with translated_errors(store.folder):
        needed = attachments_backup.wanted(store.path)
        own = backup_folder(store.folder) / attachments.BACKUP_FOLDER
        attachments_backup.bring_back(store.folder, needed, own)
    return count
