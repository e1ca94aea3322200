"""Deputies, roster and activities: what changes with the days, attendance, points, benchmarks, expenses.

A person's group, station and leadership become spans of their own (membership), without days, for none were known.
What is moved stands in the history like any other change.
"""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import uuid6
from alembic import op

from rongui_desktop.storage.history import FIRST_HASH, digest_of

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_PEOPLE = sa.text(
    "SELECT id, group_id, station_id, is_leader FROM representative "
    "WHERE group_id IS NOT NULL OR station_id IS NOT NULL OR is_leader ORDER BY id"
)
_MEMBERSHIP = sa.table(
    "membership",
    sa.column("id", sa.Uuid()),
    sa.column("representative_id", sa.String()),
    sa.column("kind", sa.String()),
    sa.column("group_id", sa.String()),
    sa.column("station_id", sa.String()),
)
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


def upgrade() -> None:
    connection = op.get_bind()
    people = connection.execute(_PEOPLE).all()
    # A table that is renamed would otherwise take along the references of others to it.
    op.execute("PRAGMA legacy_alter_table=ON")
    for statement in Path(__file__).with_suffix(".sql").read_text("utf-8").split(";\n\n"):
        if statement.strip():
            op.execute(statement)
    op.execute("PRAGMA legacy_alter_table=OFF")
    rows = [row for person in people for row in _memberships(*person)]
    if rows:
        connection.execute(sa.insert(_MEMBERSHIP), rows)
        connection.execute(sa.insert(_HISTORY), _entries(connection, rows))


def _memberships(person: str, group: str | None, station: str | None, leads: int) -> list[dict[str, Any]]:
    kinds = {"代表小组": (group, None), "联络站": (None, station), "党政班子": (None, None)}
    wanted = {"代表小组": bool(group), "联络站": bool(station), "党政班子": bool(leads)}
    return [
        {
            "id": uuid6.uuid7(),
            "representative_id": person,
            "kind": kind,
            "group_id": kinds[kind][0],
            "station_id": kinds[kind][1],
        }
        for kind, is_wanted in wanted.items()
        if is_wanted
    ]


def _entries(connection: sa.Connection, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
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
        told = ("系统", "升级数据库", "新增", "membership", row["id"], content)
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
