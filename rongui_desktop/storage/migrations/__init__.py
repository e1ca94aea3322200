"""Bringing an older store up to the present schema, by Alembic, after a verified backup.

A store knows its schema twice: `PRAGMA user_version` (read at every opening, without Alembic, whose import costs half a
second) and Alembic's own table. Revision `0007` belongs to version 7.

For engineers: `python -m rongui_desktop.storage.migrations` writes the revision for a change of the mapping.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

SCHEMA_VERSION = 4
VERSIONS = Path(__file__).resolve().parent / "versions"


def revision(version: int) -> str:
    """Return Alembic's name for a schema version."""
    return f"{version:04d}"


def stamp(connection: Connection, version: int | None = None) -> None:
    """Mark a database as being at a schema version (the present one when None is given)."""
    from sqlalchemy import text

    version = SCHEMA_VERSION if version is None else version
    connection.execute(
        text(
            "CREATE TABLE IF NOT EXISTS alembic_version "
            "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
    )
    connection.execute(text("DELETE FROM alembic_version"))
    connection.execute(text("INSERT INTO alembic_version VALUES (:name)"), {"name": revision(version)})
    connection.execute(text(f"PRAGMA user_version={version}"))


def upgrade(path: Path, version: int) -> str:
    """Migrate a store that its holder has locked, after a verified backup; return a sentence about it.

    One transaction: whatever goes wrong, the store stays as it was.

    Args:
        path: the database file.
        version: its present schema version.

    Raises:
        UserError: the backup could not be made (nothing was changed).
    """
    from rongui_desktop.storage import backup

    kept = backup.make(path, note="升级数据库之前")
    migrate(path)
    return f"数据库已由第 {version} 版升级到第 {SCHEMA_VERSION} 版；升级前的备份是“{kept.name}”。"


def migrate(path: Path) -> None:
    """Run the revisions that a database file lacks, in one transaction, and check the result before it is kept.

    Args:
        path: the database file; an empty one gets the whole schema.

    Raises:
        DamagedError: references or rules do not hold afterwards; nothing was changed.
    """
    from rongui_desktop.storage import integrity
    from rongui_desktop.storage.engine import make_engine
    from rongui_desktop.storage.faults import DamagedError

    engine = make_engine(path, writable=True).execution_options(immediate=True)
    try:
        with engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            # A table that is made anew would otherwise take the rows that refer to it along; it is checked below.
            raw.execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                _run(connection)
                if damage := integrity.physical(raw, full=True):
                    raise DamagedError(f"升级数据库没有成功，已恢复原样：{damage[0]}")
    finally:
        engine.dispose()


def _run(connection: Connection) -> None:
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory
    from sqlalchemy import text

    scripts = ScriptDirectory(str(VERSIONS.parent), version_locations=[str(VERSIONS)])
    newest = scripts.get_current_head()

    def steps(current: tuple[str, ...], _context: MigrationContext) -> list[object]:
        return list(scripts._upgrade_revs(newest or "base", current))  # type: ignore  # noqa: SLF001 - Alembic's own env does so

    with EnvironmentContext(Config(), scripts, fn=steps, destination_rev=newest) as environment:
        environment.configure(connection=connection, transactional_ddl=True, render_as_batch=True)
        environment.run_migrations()
    if newest is not None:
        connection.execute(text(f"PRAGMA user_version={int(newest)}"))
