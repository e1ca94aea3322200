"""Deputies, roster and activities: what changes with the days, attendance, points, benchmarks, expenses.

A person's group, station and leadership become spans of their own (membership), without days, for none were known.
What is moved stands in the history like any other change.
"""

from typing import Any

import sqlalchemy as sa
import uuid6
from alembic import op

from rongui_desktop.storage.migrations import moving

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


def upgrade() -> None:
    connection = op.get_bind()
    people = connection.execute(_PEOPLE).all()
    moving.run_sql_beside(__file__)
    moving.insert(connection, _MEMBERSHIP, [row for person in people for row in _memberships(*person)])


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
