"""Making an empty store: a whole one, or none."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import insert, text

from rongui_desktop.domain.office import Setting
from rongui_desktop.domain.records import Base
from rongui_desktop.errors import UserError
from rongui_desktop.storage import drafts, files, history, migrations, numbering, search_index
from rongui_desktop.storage.connection import APPLICATION_ID
from rongui_desktop.storage.engine import make_engine
from rongui_desktop.storage.faults import translated_errors
from rongui_desktop.storage.opening import DATABASE, Lock
from rongui_desktop.storage.volume import refuse_network

# Imported for their tables.
_TABLES = (drafts.Draft, history.HistoryEntry, numbering.NumberCounter, search_index.SearchDocument)


def create(folder: Path, station: str) -> Lock:
    """Make an empty store and return its lock. After a power cut there is a whole store or none.

    Raises:
        UserError: there is a store already, or the folder cannot be used.
    """
    path = folder / DATABASE
    refuse_network(folder)
    with translated_errors(folder):
        if folder.exists() and not folder.is_dir():
            raise UserError(f"“{folder}”是一个文件，不是文件夹；请换一个文件夹。")
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = Lock(folder)
    try:
        with translated_errors(folder):
            if path.exists():
                raise UserError(f"文件夹“{folder}”里已经有数据库，不能再新建；请换一个文件夹。")
            _make(path, station)
    except BaseException:
        lock.release()
        raise
    return lock


def _make(path: Path, station: str) -> None:
    part = path.with_name(path.name + ".new")
    files.remove_database(part)
    engine = make_engine(part, writable=True, create=True)
    try:
        with engine.connect().execution_options(immediate=True) as connection:
            # No waiting for the disk yet: the whole file is waited for before it gets its name.
            connection.connection.driver_connection.execute("PRAGMA synchronous=OFF")  # type: ignore[union-attr]
            Base.metadata.create_all(connection)
            connection.execute(insert(Setting).values(key="station", value=station))
            migrations.stamp(connection)
            connection.execute(text(f"PRAGMA application_id={APPLICATION_ID}"))
            connection.commit()
        engine.dispose()
        files.put_in_place(part, path)
    except BaseException:
        engine.dispose()
        files.remove_database(part)
        raise
