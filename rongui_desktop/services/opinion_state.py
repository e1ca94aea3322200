"""The state of a matter on a day: never stored, always computed."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, false, literal

from rongui_desktop.domain.codes import EntryState
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.services.listing import Badge

# Days before the due date from which a matter is due soon.
SOON_DAYS = 7


class OpinionState(StrEnum):
    """What a list of matters is filtered by.

    办理中 are all open ones, with those due soon and overdue among them: closed and open sum to all that count.
    """

    OPEN = "办理中"
    DUE_SOON = "7日内到期"
    OVERDUE = "逾期"
    CLOSED = "已办结"
    INCOMPLETE = "待补"
    WITHDRAWN = "作废"
    AHEAD = "日期未到"


def _entry(state: EntryState) -> ColumnElement[bool]:
    # Written into the SQL as it is, so that SQLite can use the partial indexes on it.
    return Opinion.state == literal(state, Opinion.state.type, literal_execute=True)


def is_open(record: type[Opinion] | type[Suggestion], today: date) -> ColumnElement[bool]:
    """Return the condition that a matter has not been closed by a day."""
    return record.closed_on.is_(None) | (record.closed_on > today)


def condition(state: OpinionState, today: date) -> ColumnElement[bool]:
    """Return the SQL condition of a state on a day; what is dated later has not happened."""
    valid = _entry(EntryState.VALID) & (Opinion.raised_on <= today)
    still_open = valid & is_open(Opinion, today)
    soon = today + timedelta(days=SOON_DAYS)
    conditions: dict[OpinionState, Any] = {
        OpinionState.OPEN: still_open,
        OpinionState.DUE_SOON: still_open & Opinion.due_on.between(today, soon),
        OpinionState.OVERDUE: still_open & (Opinion.due_on < today),
        OpinionState.CLOSED: valid & (Opinion.closed_on <= today),
        OpinionState.INCOMPLETE: _entry(EntryState.INCOMPLETE),
        OpinionState.WITHDRAWN: _entry(EntryState.WITHDRAWN),
        OpinionState.AHEAD: _entry(EntryState.VALID) & (Opinion.raised_on > today),
    }
    return conditions.get(state, false())


def due_badge(due_on: date | None, closed_on: date | None, today: date) -> Badge:
    """Return how a valid matter stands: 已办结, 逾期 n 天, n 天后到期 (within a week) or 办理中."""
    if closed_on is not None and closed_on <= today:
        return Badge("已办结", "ok")
    if due_on is None or due_on > today + timedelta(days=SOON_DAYS):
        return Badge("办理中", "info")
    days = (due_on - today).days
    if days < 0:
        return Badge(f"逾期 {-days} 天", "bad")
    return Badge("今天到期" if days == 0 else f"{days} 天后到期", "warn")


def badge(
    state: EntryState, raised_on: date, due_on: date | None, closed_on: date | None, today: date
) -> Badge:
    """Return the state of a matter on a day."""
    if state is EntryState.WITHDRAWN:
        return Badge("作废", "muted")
    if state is EntryState.INCOMPLETE:
        return Badge("待补", "warn")
    if raised_on > today:
        return Badge("日期未到", "muted")
    return due_badge(due_on, closed_on, today)
