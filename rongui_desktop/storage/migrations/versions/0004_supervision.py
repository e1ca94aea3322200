"""Supervision and budget review: milestones, progress and origins of projects, rules and plans, tables and opinions.

Whoever was called to a supervision activity or a budget meeting has an attendance; all who stood there were present.
"""

from rongui_desktop.storage.migrations import moving

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    moving.run_sql_beside(__file__)
