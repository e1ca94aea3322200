"""A matter in one line and its state in a word, as the lists and panels of reception show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from rongui_desktop.domain.codes import Disposition, EntryState
from rongui_desktop.domain.deadlines import is_overdue
from rongui_desktop.services.detail import one_line
from rongui_desktop.services.listing import Badge
from rongui_desktop.storage.look import Look, day_of, key_of

if TYPE_CHECKING:
    from rongui_desktop.domain.opinions import Opinion

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
    replied_on: date | None
    suspended_on: date | None

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
        replied_on, suspended_on = (
            day if day is not None and day <= today else None for day in (self.replied_on, self.suspended_on)
        )
        if is_overdue(self.due_on, replied_on, suspended_on or today):
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
        matter.replied_on,
        matter.suspended_on,
    )


_OF_SESSION = "visitor_id IN (SELECT id FROM visitor WHERE session_id = ? AND deleted_at IS NULL)"
_OF_VISITOR = "visitor_id = ?"


def lines_of_session(look: Look, session_id: UUID) -> dict[UUID, list[MatterLine]]:
    """Return the matters of a session's visitors as lines, in their order, withdrawn ones too."""
    return _lines(look, _OF_SESSION, session_id)


def lines_of_visitor(look: Look, visitor_id: UUID) -> list[MatterLine]:
    """Return the matters of one visitor as lines, in their order, withdrawn ones too."""
    return _lines(look, _OF_VISITOR, visitor_id).get(visitor_id, [])


def _lines(look: Look, condition: str, key: UUID) -> dict[UUID, list[MatterLine]]:
    rows = look.rows(
        f"SELECT visitor_id, id, number, category, substr(content, 1, {_BEGINNING}), confidential, state,"
        " state_reason, disposition, assigned_on, due_on, closed_on, replied_on, suspended_on FROM opinion"
        f" WHERE {condition} AND deleted_at IS NULL ORDER BY rank, id",
        [key],
    )
    found: dict[UUID, list[MatterLine]] = {}
    for owner, own, number, category, beginning, confidential, state, reason, disposition, *days in rows:
        line = MatterLine(
            key_of(own),
            number,
            category,
            beginning,
            bool(confidential),
            EntryState(state),
            reason,
            Disposition(disposition),
            *map(day_of, days),
        )
        found.setdefault(key_of(owner), []).append(line)
    return found
