"""What revisions share: tables made anew from SQL, and moved values told in the history like any other change."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

from rongui_desktop.storage.history import FIRST_HASH, digest_of

_HISTORY = sa.table(
    "history_entry",
    sa.column("seq", sa.Integer()),
    sa.column("at", sa.DateTime()),
    sa.column("actor", sa.String()),
    sa.column("reason", sa.String()),
    sa.column("action", sa.String()),
    sa.column("record_type", sa.String()),
    sa.column("record_id", sa.Uuid()),
    sa.column("changes", sa.String()),
    sa.column("previous", sa.String()),
    sa.column("digest", sa.String()),
)


def run_sql_beside(revision: str) -> None:
    """Run the statements of the SQL file that stands beside a revision's own file (`__file__`)."""
    # A table that is renamed would otherwise take along the references of others to it.
    op.execute("PRAGMA legacy_alter_table=ON")
    for statement in Path(revision).with_suffix(".sql").read_text("utf-8").split(";\n\n"):
        if statement.strip():
            op.execute(statement)
    op.execute("PRAGMA legacy_alter_table=OFF")


def insert(connection: sa.Connection, table: sa.TableClause, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows, each with its key `id`, and tell of them in the history."""
    if rows:
        connection.execute(sa.insert(table), rows)
        connection.execute(sa.insert(_HISTORY), _entries(connection, table.name, rows))


def _entries(connection: sa.Connection, table: str, rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    last = connection.execute(
        sa.text("SELECT seq, digest FROM history_entry ORDER BY seq DESC LIMIT 1")
    ).first()
    seq, previous = tuple(last) if last else (0, FIRST_HASH)
    at = datetime.now().replace(microsecond=0)
    entries: list[dict[str, Any]] = []
    for row in rows:
        seq += 1
        changes = {key: [None, value] for key, value in row.items() if key != "id" and value is not None}
        content = json.dumps(changes, ensure_ascii=False, sort_keys=True)
        told = ("系统", "升级数据库", "新增", table, row["id"], content)
        digest = digest_of(seq, at, *told, previous)
        names = ("actor", "reason", "action", "record_type", "record_id", "changes")
        entries.append(
            {
                "seq": seq,
                "at": at,
                **dict(zip(names, told, strict=True)),
                "previous": previous,
                "digest": digest,
            }
        )
        previous = digest
    return entries
