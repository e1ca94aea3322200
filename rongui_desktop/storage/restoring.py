"""Putting a backup in the place of a store: checked first, the former store kept, whole or not at all."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from rongui_desktop.errors import UserError
from rongui_desktop.storage import (
    attachments,
    attachments_backup,
    backup,
    files,
    history,
    integrity,
    migrations,
    opening,
)
from rongui_desktop.storage.connection import raw_connection
from rongui_desktop.storage.engine import make_engine
from rongui_desktop.storage.faults import DamagedError, translated_errors
from rongui_desktop.storage.volume import refuse_network

DAMAGED = "damaged"
_ENDINGS = ("", "-wal", "-journal")


@dataclass(frozen=True, slots=True)
class RescueOffer:
    """What can be done about a store that does not open.

    Attributes:
        damaged: the database file, untouched.
        problems: what is wrong with it, a Chinese sentence each.
        newest: the newest backup that passed every check, or None.
    """

    damaged: Path
    problems: tuple[str, ...]
    newest: backup.BackupInfo | None


def rescue(folder: Path, *other: Path) -> RescueOffer:
    """Look for the newest good backup of a damaged store; changes nothing.

    Args:
        folder: of the store.
        other: further folders with backups of it (the USB stick).
    """
    path = folder / opening.DATABASE
    problems = integrity.check(folder, full=False) if path.exists() else [f"找不到数据库文件“{path}”。"]
    found = sorted(
        (
            backup.read_info(file)
            for place in (folder / backup.FOLDER, *other)
            for file in backup.names(place)
        ),
        key=lambda info: info.made_at,
        reverse=True,
    )
    newest = next((info for info in found if info.readable and not _unfit(info.path)), None)
    return RescueOffer(path, tuple(problems), newest)


def _unfit(file: Path) -> str | None:
    """Return why a file cannot be restored, or None."""
    if damage := backup.verify(file):
        return f"备份文件“{file}”不能用：{damage[0]}请换一个备份。"
    with closing(raw_connection(file, writable=False)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > migrations.SCHEMA_VERSION:
        return f"备份文件“{file}”由更新版本的程序保存；请安装新版程序再恢复。"
    return None


def preview(file: Path) -> backup.BackupInfo:
    """Check a backup as thoroughly as a restore does and return what it holds.

    Raises:
        UserError: it is no backup of this program, damaged, or newer than the program.
    """
    with translated_errors(file.parent):
        if not file.is_file():
            raise UserError(f"找不到备份文件“{file}”。")
        if file.stat().st_size == 0:
            raise UserError(f"备份文件“{file}”是空的（0 字节），不能用；请换一个备份。")
        if problem := _unfit(file):
            raise UserError(problem)
        return replace(backup.read_info(file), lost=attachments_backup.lost(file))


def restore(
    folder: Path,
    file: Path,
    *,
    actor: str = "",
    at: datetime | None = None,
    progress: backup.Progress | None = None,
) -> Path | None:
    """Put a backup in the place of a folder's store.

    A sound former store becomes a backup of its own, so that restoring that undoes this; a damaged one is kept as it is
    in the folder `damaged`. After a power cut the folder holds the former or the restored store. Attached files of the
    former store stay where they are; those of the restored one that are missing or altered come from beside the backup.

    Args:
        folder: of the store; may be empty or not exist yet.
        file: the backup.
        actor: who does it, for the history.
        at: the time, now when None.
        progress: called with pages done, pages in all and a phrase; what it raises stops the work.

    Returns:
        Where the former store is kept, None when there was none.

    Raises:
        UserError: a window holds the store, the backup is not fit, no room. Nothing was changed.
    """
    at = at or datetime.now()
    path = folder / opening.DATABASE
    refuse_network(folder)
    if file.absolute() == path.absolute():
        raise UserError("不能用数据库文件自己来恢复自己；请选择备份文件。")
    preview(file)
    with translated_errors(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = opening.Lock(folder)
    part = folder / f"{opening.DATABASE}.restored"
    clean = not lock.unclean
    try:
        with translated_errors(folder):
            files.remove_database(part)
            _prepare(file, part, actor, at, progress)
            _bring_attachments(folder, part, file)
            kept, sound = _keep_former(path, at)
            if sound:
                _empty_log(path)
            _swap(part, path)
            clean = True
            return kept
    finally:
        files.remove_database(part)
        lock.release(clean=clean)


def _prepare(file: Path, part: Path, actor: str, at: datetime, progress: backup.Progress | None) -> None:
    """Make the file that will be the store: copied, brought up to date, its history says where it came from."""

    def told(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total, "正在恢复")

    with closing(raw_connection(file, writable=False)) as reader:
        backup.copy_pages(reader, part, told)
    with closing(raw_connection(part, writable=True)) as writer:
        (version,) = writer.execute("PRAGMA user_version").fetchone()
        writer.execute("DROP TABLE IF EXISTS backup_note")
    if version < migrations.SCHEMA_VERSION:
        migrations.migrate(part)
    engine = make_engine(part, writable=True).execution_options(immediate=True)
    try:
        with Session(engine) as session:
            origin = {"文件": [None, file.name]}
            history.append(session, actor, at, "恢复备份", "恢复备份", "store", None, origin)
            session.commit()
    finally:
        engine.dispose()
    if damage := backup.verify(part):
        raise UserError(f"恢复没有通过校验，原来的数据库没有改动：{damage[0]}")


def _bring_attachments(folder: Path, part: Path, file: Path) -> None:
    """Bring what the restored records name, before them; they come back even where a content is lost for good."""
    own = folder / backup.FOLDER / attachments.BACKUP_FOLDER
    needed = attachments_backup.wanted(part)
    attachments_backup.bring_back(folder, needed, *attachments_backup.sources(file), own)


def _keep_former(path: Path, at: datetime) -> tuple[Path | None, bool]:
    """Keep the present store; return where, and whether it is sound."""
    if path.exists() and path.stat().st_size:
        try:
            return backup.make(path, note="恢复备份之前", at=at), True
        except DamagedError:
            # Kept as it is, below: somebody may yet save something from it.
            pass
    # A log without its database belongs to nothing, and must not be taken for the new one's.
    return _move_aside(path, at), False


def _move_aside(path: Path, at: datetime) -> Path | None:
    """Keep a damaged file and its log as they are, in their own folder; the file itself also stays where it is."""
    found = [ending for ending in _ENDINGS if path.with_name(path.name + ending).exists()]
    if not found:
        return None
    folder = path.parent / DAMAGED
    folder.mkdir(exist_ok=True)
    kept = folder / f"rongui-{at:%Y%m%d-%H%M%S}.db"
    while kept.exists():
        kept = kept.with_name(f"{kept.stem}x.db")
    for ending in found:
        there, here = path.with_name(path.name + ending), kept.with_name(kept.name + ending)
        try:
            os.link(there, here)
        except OSError:
            shutil.copyfile(there, here)
            files.sync_file(here)
    files.sync_folder(folder)
    files.sync_folder(path.parent)
    # Only now that they are kept, and for good before the new file comes: its predecessor's log must not meet it.
    for ending in ("-wal", "-journal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    files.sync_folder(path.parent)
    return kept


def _swap(part: Path, path: Path) -> None:
    try:
        files.put_in_place(part, path)
    except PermissionError:
        raise UserError("另有程序正在读取数据库，没有恢复；请等它结束后再试。") from None


def _empty_log(path: Path) -> None:
    """Leave no log that could be taken for the new file's; works only when nobody else has the file open."""
    from sqlcipher3 import dbapi2

    writer: Any = raw_connection(path, writable=True)
    try:
        writer.execute("PRAGMA busy_timeout=2000")
        writer.execute("PRAGMA journal_mode=DELETE")
    except dbapi2.OperationalError:
        raise UserError("另有程序正在读取数据库，没有恢复；请等它结束后再试。") from None
    finally:
        writer.close()
    files.sync_folder(path.parent)
