"""The state of a matter on a day: never stored, always computed."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, exists, literal, select, true
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState
from rongui_desktop.domain.deadlines import SOON_DAYS
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.services.listing import Badge


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


def is_entry(state: EntryState) -> ColumnElement[bool]:
    """Return the condition of an entry's state, written out so that SQLite can use the partial indexes on it."""
    return Opinion.state == literal(state, Opinion.state.type, literal_execute=True)


def is_open(record: type[Opinion] | type[Suggestion], today: date) -> ColumnElement[bool]:
    """Return the condition that a matter has not been closed by a day."""
    return record.closed_on.is_(None) | (record.closed_on > today)


def is_due_soon(today: date, record: type[Opinion] | type[Suggestion] = Opinion) -> ColumnElement[bool]:
    """Return the condition that a matter's due date lies in the week from a day on."""
    return record.due_on.between(today, today + timedelta(days=SOON_DAYS))


def closes_later(session: Session, today: date) -> bool:
    """Return whether any matter was closed after a day; only a clock of its own shows such records."""
    later = exists().where(Opinion.deleted_at.is_(None), Opinion.closed_on > today)
    return bool(session.scalar(select(later)))


def condition(state: OpinionState, today: date, *, later: bool = True) -> ColumnElement[bool]:
    """Return the SQL condition of a state on a day, but for the day on which the matter was raised.

    Args:
        state: the state.
        today: the day.
        later: whether matters may have been closed after it (`closes_later`); without any the condition is shorter.
    """
    if state in (OpinionState.INCOMPLETE, OpinionState.WITHDRAWN):
        return ~is_entry(EntryState.VALID) & is_entry(EntryState(state.value))
    valid = is_entry(EntryState.VALID)
    if state is OpinionState.AHEAD:
        return valid
    if state is OpinionState.CLOSED:
        return valid & (Opinion.closed_on <= today if later else Opinion.closed_on.is_not(None))
    still_open = valid & (is_open(Opinion, today) if later else Opinion.closed_on.is_(None))
    if state is OpinionState.DUE_SOON:
        return still_open & is_due_soon(today)
    return still_open & (Opinion.due_on < today) if state is OpinionState.OVERDUE else still_open


def raised(
    state: OpinionState | None, first: date | None, last: date | None, today: date
) -> ColumnElement[bool]:
    """Return the condition that a matter was raised between two days (None: no limit) and, in this state, could be."""
    if state is OpinionState.AHEAD:
        tomorrow = today + timedelta(days=1)
        first = max(first, tomorrow) if first else tomorrow
    elif state not in (None, OpinionState.INCOMPLETE, OpinionState.WITHDRAWN):
        last = min(last, today) if last else today
    begins = Opinion.raised_on >= first if first else true()
    return begins & (Opinion.raised_on <= last) if last else begins


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
