"""Verified copies of a store's file: made while the store is in use, checked before an older one goes."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from rongui_desktop.errors import UserError
from rongui_desktop.storage import attachments, attachments_backup, files, integrity, search_index
from rongui_desktop.storage.connection import APPLICATION_ID, raw_connection
from rongui_desktop.storage.faults import DamagedError, explain, translated_errors
from rongui_desktop.storage.kinds import record_kinds

Progress = Callable[[int, int, str], None]

FOLDER = "backups"
HOURLY, ON_EXIT = "每小时", "退出时"
# Those that a clock made; any other was made because something was about to happen.
AUTOMATIC = frozenset({HOURLY, ON_EXIT})
# How many are kept: one for each of so many hours, days and months, and the newest of those made on purpose.
_HOURS, _DAYS, _MONTHS, _ON_PURPOSE = 24, 30, 12, 20
_NAME = re.compile(r"^rongui-(\d{8}-\d{6})\.db$")
_RANK = {
    label: rank
    for rank, label in enumerate(("代表", "接待场次", "来访登记", "意见建议", "代表走访", "监督活动"))
}
_PAGES = 256
_WAIT = 30.0


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """What a backup holds.

    Attributes:
        path: the file.
        made_at: local time.
        size: bytes.
        counts: records by their Chinese label (those in the recycle bin left out).
        station: name of the station.
        note: why it was made; a file that cannot be read says so here.
        readable: whether it could be read at all; whether it is whole only `verify` can say.
        fingerprint: changes with every change of the store.
        lost: attached files that it names and that do not lie beside it; only `restoring.preview` counts them.
    """

    path: Path
    made_at: datetime
    size: int
    counts: Mapping[str, int]
    station: str
    note: str
    readable: bool = True
    fingerprint: str = ""
    lost: int = 0


def make(
    source: Path,
    *,
    target: Path | None = None,
    note: str = "手动备份",
    at: datetime | None = None,
    progress: Progress | None = None,
) -> Path:
    """Copy a store's file as it is at this moment, verify the copy, give it its name, let old ones go.

    The store may be in use; the copy holds what was saved when it began.

    Args:
        source: the database file.
        target: the file to write; None for a new one among the store's own backups, of which old ones then go.
        note: why.
        at: the time for the name, now when None.
        progress: called with pages done, pages in all and a phrase; what it raises stops the copy.

    Returns:
        The backup.

    Raises:
        DamagedError: the copy did not pass, so the store itself is damaged.
        UserError: no room, or the folder cannot be written. Older backups are as they were.
    """
    at = at or datetime.now()
    own = source.parent / FOLDER
    folder = own if target is None else target.parent
    with translated_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with _turn(own) if target is None else nullcontext():
            path = target or _free_name(own, at)
            part = path.with_name(f"{path.name}.{os.getpid()}.part")
            try:
                _copy(source, part, note, at, progress)
                copy_attachments(part, folder, source.parent / attachments.FOLDER, progress)
                files.put_in_place(part, path)
            finally:
                files.remove_database(part)
            if target is None:
                rotate(own, keep=path)
    return path


def _turn(folder: Path) -> AbstractContextManager[Any]:
    # A command beside the window may want to make one at the same moment.
    lock = FileLock(folder / "backup.lock", timeout=_WAIT, fallback_to_soft=False)
    try:
        return lock.acquire()
    except Timeout:
        raise UserError("另一个程序正在备份，请稍后再试。") from None


def copy_attachments(copy: Path, folder: Path, origin: Path, progress: Progress | None = None) -> None:
    """Bring what a copy names from a folder of contents to the folder in which the copy will be."""
    needed = attachments_backup.wanted(copy)
    if lacking := attachments_backup.room(folder, needed):
        _need_room(folder, lacking)
    attachments_backup.add(folder, needed, origin, progress)


def _free_name(folder: Path, at: datetime) -> Path:
    while (path := folder / f"rongui-{at:%Y%m%d-%H%M%S}.db").exists():
        at += timedelta(seconds=1)
    return path


def _copy(source: Path, part: Path, note: str, at: datetime, progress: Progress | None) -> None:
    with closing(raw_connection(source, writable=False)) as reader:
        # One moment for the counts and the copy, however long it takes and whatever is saved meanwhile.
        reader.execute("BEGIN")
        counts = _row_counts(reader)
        (page_size,) = reader.execute("PRAGMA page_size").fetchone()
        (pages,) = reader.execute("PRAGMA page_count").fetchone()
        _need_room(part.parent, pages * page_size)
        content = json.dumps(_content(reader, note, at), ensure_ascii=False)

        def told(_status: int, remaining: int, total: int) -> None:
            if progress is not None:
                progress(total - remaining, total, "正在备份")

        copy_pages(reader, part, told)
    with closing(_opened_part(part)) as writer:
        writer.execute("CREATE TABLE IF NOT EXISTS backup_note (content TEXT NOT NULL)")
        writer.execute("DELETE FROM backup_note")
        writer.execute("INSERT INTO backup_note VALUES (?)", (content,))
    if damage := verify(part, counts):
        raise DamagedError(f"备份没有通过校验，没有保存：{damage[0]}数据库可能已损坏，请尽快检查。")


def copy_pages(reader: Any, part: Path, told: Callable[[int, int, int], None] | None = None) -> None:
    """Copy all that a connection sees into a new file that is alone (no log beside it)."""
    with closing(_opened_part(part)) as writer:
        reader.backup(writer, pages=_PAGES, progress=told)
        (mode,) = writer.execute("PRAGMA journal_mode=DELETE").fetchone()
        assert mode == "delete", mode


def duplicate(source: Path, target: Path) -> None:
    """Copy a finished backup with its attached files to another disk and verify the copies before they get their names.

    Raises:
        DamagedError: the copy did not pass.
        UserError: no room, or the place cannot be written.
    """
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    with translated_errors(target.parent):
        _need_room(target.parent, source.stat().st_size)
        try:
            shutil.copyfile(source, part)
            files.sync_file(part)
            if damage := verify(part):
                raise DamagedError(f"备份的副本没有通过校验，没有保存：{damage[0]}请换一个 U 盘再试。")
            copy_attachments(part, target.parent, source.parent / attachments.BACKUP_FOLDER)
            files.put_in_place(part, target)
        finally:
            files.remove_database(part)


def _opened_part(part: Path) -> Any:
    from sqlcipher3 import dbapi2

    # No waiting for the disk: the whole file is waited for before it gets its name.
    writer = dbapi2.connect(str(part), isolation_level=None)
    writer.execute("PRAGMA synchronous=OFF")
    return writer


def _need_room(folder: Path, size: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < size + (1 << 20):
        raise UserError(
            f"“{folder}”所在的磁盘放不下备份：需要 {size / 1e6:.1f} MB，只剩 {free / 1e6:.1f} MB；"
            "请清理磁盘或换一个位置。"
        )


def _tables(connection: Any) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'backup_note'"
    )
    return [name for (name,) in rows]


def _row_counts(connection: Any) -> dict[str, int]:
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for name in _tables(connection)
    }


def record_counts(connection: Any) -> dict[str, int]:
    """Return how many records of each kind a database holds, by their Chinese label, without the recycle bin."""
    present = set(_tables(connection))
    counts: dict[str, int] = {}
    for kind in record_kinds():
        if kind.__tablename__ in present:
            query = f"SELECT count(*) FROM {kind.__tablename__} WHERE deleted_at IS NULL"
            counts[kind.label] = connection.execute(query).fetchone()[0]
    # Those that a clerk knows a store by come first.
    return dict(sorted(counts.items(), key=lambda item: _RANK.get(item[0], len(_RANK))))


def fingerprint(connection: Any) -> str:
    """Return a text that changes with every change of a store, so that an unchanged one is not backed up again."""
    present = set(_tables(connection))
    queries = {
        "history_entry": "SELECT digest FROM history_entry ORDER BY seq DESC LIMIT 1",
        "setting": "SELECT key, value FROM setting ORDER BY key",
        "number_counter": "SELECT series, year, last FROM number_counter ORDER BY series, year",
        "draft": "SELECT form, key, saved_at FROM draft ORDER BY form, key",
    }
    rows = [connection.execute(query).fetchall() for table, query in queries.items() if table in present]
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def _content(connection: Any, note: str, at: datetime) -> dict[str, Any]:
    return {
        "made_at": at.isoformat(timespec="seconds"),
        "note": note,
        "station": _station(connection),
        "counts": record_counts(connection),
        "fingerprint": fingerprint(connection),
    }


def _station(connection: Any) -> str:
    row = connection.execute("SELECT value FROM setting WHERE key = 'station'").fetchone()
    return row[0] if row else ""


def verify(path: Path, counts: Mapping[str, int] | None = None) -> list[str]:
    """Return what is wrong with a copy: whether it opens, its structure, references, search index and row counts.

    Args:
        path: a file that nobody writes.
        counts: rows of each table that it should hold; not compared when None.
    """
    from sqlcipher3 import dbapi2

    try:
        with closing(raw_connection(path, writable=False)) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            if application != APPLICATION_ID:
                return ["它不是本程序的数据库。"]
            found = integrity.physical(connection, full=True)
            if counts is not None and _row_counts(connection) != dict(counts):
                found.append("记录的条数与数据库不同。")
            (torn,) = connection.execute(search_index.TORN).fetchone()
            if torn:
                found.append("检索索引不完整。")
            return found
    except dbapi2.Error as error:
        told = explain(error, path.parent)
        # What is said of a damaged store sends its reader to the backups; this may be one.
        if told is None or isinstance(told, DamagedError):
            return ["它不是数据库文件，或内部结构已损坏。"]
        return [told.message]


def read_info(path: Path) -> BackupInfo:
    """Return what a copy says of itself; without checking it."""
    from sqlcipher3 import dbapi2

    at, size = _time(path), path.stat().st_size
    try:
        with closing(raw_connection(path, writable=False)) as connection:
            content = _noted(connection)
            if content is None:
                content = _content(connection, "手工复制的数据库", at)
    except (dbapi2.Error, ValueError, UserError):
        return BackupInfo(path, at, size, {}, "", "不能读取，可能已损坏", readable=False)
    made_at = datetime.fromisoformat(content["made_at"])
    return BackupInfo(
        path,
        made_at,
        size,
        content["counts"],
        content["station"],
        content["note"],
        True,
        content["fingerprint"],
    )


def _noted(connection: Any) -> dict[str, Any] | None:
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'backup_note'").fetchone() is None:
        return None
    row = connection.execute("SELECT content FROM backup_note").fetchone()
    return json.loads(row[0]) if row else None


def _time(path: Path) -> datetime:
    if named := _NAME.match(path.name):
        return datetime.strptime(named[1], "%Y%m%d-%H%M%S")
    return datetime.fromtimestamp(path.stat().st_mtime).replace(microsecond=0)


def names(folder: Path) -> list[Path]:
    """Return the backups in a folder, newest first by their names; an absent folder has none."""
    try:
        return sorted((p for p in folder.iterdir() if _NAME.match(p.name)), reverse=True)
    except OSError:
        return []


def rotate(folder: Path, *, keep: Path, station: str | None = None) -> list[Path]:
    """Remove the backups of a folder that are no longer needed and return them; called after a new one is in place.

    Args:
        folder: holds backups.
        keep: the one just made, which stays whatever its time says (a clock may have been put back).
        station: leave the backups of other stations alone (a stick that several of them share).
    """
    # What cannot be read is left alone: it may be the stick, not the file.
    found = [info for path in names(folder) if (info := read_info(path)).readable]
    if station is not None:
        found = [info for info in found if info.station == station]
    kept = kept_of(found) | {keep}
    gone = [info.path for info in found if info.path not in kept]
    for path in gone:
        path.unlink(missing_ok=True)
    if gone:
        attachments_backup.let_go(folder)
    for rest in folder.glob("rongui-*.part*"):
        # Left by a process that died over it.
        if rest.stat().st_mtime < datetime.now().timestamp() - 3600:
            rest.unlink(missing_ok=True)
    return gone


def kept_of(found: list[BackupInfo]) -> set[Path]:
    """Return which of these backups are kept: the newest of 24 hours, 30 days and 12 months, and 20 made on purpose."""
    newest = sorted(found, key=lambda info: info.made_at, reverse=True)
    kept: set[Path] = {info.path for info in [i for i in newest if i.note not in AUTOMATIC][:_ON_PURPOSE]}
    for form, most in (("%Y%m%d%H", _HOURS), ("%Y%m%d", _DAYS), ("%Y%m", _MONTHS)):
        buckets: dict[str, Path] = {}
        for info in newest:
            buckets.setdefault(info.made_at.strftime(form), info.path)
        kept.update(list(buckets.values())[:most])
    return kept
