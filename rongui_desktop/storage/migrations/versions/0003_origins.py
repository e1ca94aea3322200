"""A matter names all the supervision activities that it arose from, not one: the column becomes a table of its own.

Visitors and visits get the indexes by which the list of matters is narrowed down, participants the one of attendance.
"""

import sqlalchemy as sa
import uuid6
from alembic import op

from rongui_desktop.storage.migrations import moving

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_NAMED = sa.text("SELECT id, activity_id FROM opinion WHERE activity_id IS NOT NULL ORDER BY id")
_ORIGIN = sa.table(
    "opinion_origin",
    sa.column("id", sa.Uuid()),
    sa.column("opinion_id", sa.String()),
    sa.column("activity_id", sa.String()),
    sa.column("rank", sa.Integer()),
)


def upgrade() -> None:
    connection = op.get_bind()
    named = connection.execute(_NAMED).all()
    moving.run_sql_beside(__file__)
    rows = [
        {"id": uuid6.uuid7(), "opinion_id": opinion, "activity_id": activity, "rank": 0}
        for opinion, activity in named
    ]
    moving.insert(connection, _ORIGIN, rows)
