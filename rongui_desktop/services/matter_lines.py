"""A matter in one line and its state in a word, as the lists and panels of reception show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import Disposition, EntryState
from rongui_desktop.domain.deadlines import is_overdue
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.services.detail import one_line
from rongui_desktop.services.listing import Badge

_HEADLINE = 40
# Enough of a text for one line, spaces included.
_BEGINNING = 4 * _HEADLINE


@dataclass(frozen=True, slots=True)
class MatterLine:
    """So much of a matter as a line of a list needs; `beginning` is that of its text."""

    id: UUID
    number: str
    category: str
    beginning: str
    confidential: bool
    state: EntryState
    state_reason: str | None
    disposition: Disposition
    assigned_on: date | None
    due_on: date | None
    closed_on: date | None

    def headline(self, *, hidden: bool) -> str:
        """Return the matter in one line; only its category when it is to be hidden."""
        if hidden:
            return f"{one_line(self.category, _HEADLINE)}（保密事项）"
        return one_line(self.beginning, _HEADLINE)

    def badge(self, today: date) -> Badge:
        """Return what had become of the matter by a day, in a word and a tone."""
        if self.state is EntryState.WITHDRAWN:
            return Badge("作废", "muted")
        if self.state is EntryState.INCOMPLETE:
            return Badge("待补", "warn")
        if self.closed_on is not None and self.closed_on <= today:
            return _closed_badge(self.disposition)
        if is_overdue(self.due_on, None, today):
            return Badge("办理中 逾期", "bad")
        assigned = self.assigned_on is not None and self.assigned_on <= today
        return Badge("已交办" if assigned else "待交办", "info")


def _closed_badge(disposition: Disposition) -> Badge:
    if disposition is Disposition.ANSWERED:
        return Badge("当场答复", "ok")
    if disposition is Disposition.REFUSED:
        return Badge("不予受理", "muted")
    return Badge("已办结", "ok")


def line_of(matter: Opinion) -> MatterLine:
    """Return a matter as a line."""
    return MatterLine(
        matter.id,
        matter.number,
        matter.category,
        matter.content[:_BEGINNING],
        matter.confidential,
        matter.state,
        matter.state_reason,
        matter.disposition,
        matter.assigned_on,
        matter.due_on,
        matter.closed_on,
    )


def lines_of(session: Session, visitor_ids: Sequence[UUID] | Select[UUID]) -> dict[UUID, list[MatterLine]]:
    """Return the matters of visitors as lines, in their order, withdrawn ones too; by keys or by a query for keys."""
    table = Opinion
    query = (
        select(
            table.visitor_id,
            table.id,
            table.number,
            table.category,
            func.substr(table.content, 1, _BEGINNING),
            table.confidential,
            table.state,
            table.state_reason,
            table.disposition,
            table.assigned_on,
            table.due_on,
            table.closed_on,
        )
        .where(table.visitor_id.in_(visitor_ids), table.deleted_at.is_(None))
        .order_by(table.rank, table.id)
    )
    found: dict[UUID, list[MatterLine]] = {}
    for row in session.execute(query):
        visitor_id = row[0]
        if visitor_id is not None:
            found.setdefault(visitor_id, []).append(MatterLine(*row[1:]))
    return found
