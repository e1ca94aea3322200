"""The state of a matter on a day: never stored, always computed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, exists, literal, select, true
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState, Satisfaction
from rongui_desktop.domain.deadlines import ENDED_ON_THE_SPOT, SOON_DAYS, is_overdue
from rongui_desktop.domain.handling import Standing
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.services.listing import Badge


class OpinionState(StrEnum):
    """What a list of matters is filtered by.

    办理中 are all open ones (contract, figures: closed + open = opinions), with `PARTS_OF_OPEN` among them: those that
    nobody was charged with yet (待交办), those due soon or overdue without a reply, and those that were answered and
    whose visitor has not been asked (待回访). The clock runs until the reply and stands still while a matter is
    suspended (`domain.handling`).
    """

    UNASSIGNED = "待交办"
    OPEN = "办理中"
    DUE_SOON = "7日内到期"
    OVERDUE = "逾期"
    FOLLOW_UP = "待回访"
    CLOSED = "已办结"
    INCOMPLETE = "待补"
    WITHDRAWN = "作废"
    AHEAD = "日期未到"


PARTS_OF_OPEN = (
    OpinionState.UNASSIGNED,
    OpinionState.DUE_SOON,
    OpinionState.OVERDUE,
    OpinionState.FOLLOW_UP,
)


def is_entry(state: EntryState) -> ColumnElement[bool]:
    """Return the condition of an entry's state, written out so that SQLite can use the partial indexes on it."""
    return Opinion.state == literal(state, Opinion.state.type, literal_execute=True)


def is_open(record: type[Opinion] | type[Suggestion], today: date) -> ColumnElement[bool]:
    """Return the condition that a matter has not been closed by a day."""
    return record.closed_on.is_(None) | (record.closed_on > today)


def is_unanswered(record: type[Opinion] | type[Suggestion], today: date) -> ColumnElement[bool]:
    """Return the condition that a matter has not been answered by a day."""
    return record.replied_on.is_(None) | (record.replied_on > today)


def is_due_soon(today: date, record: type[Opinion] | type[Suggestion] = Opinion) -> ColumnElement[bool]:
    """Return the condition that an open matter is due in the week from a day on, its clock running."""
    soon = record.due_on.between(today, today + timedelta(days=SOON_DAYS)) & is_unanswered(record, today)
    if record is Suggestion:
        return soon
    return soon & (Opinion.suspended_on.is_(None) | (Opinion.suspended_on > today))


def is_late(today: date, record: type[Opinion] | type[Suggestion] = Opinion) -> ColumnElement[bool]:
    """Return the condition that an open matter's due date passed without a reply; a suspended one's, before that."""
    late = (record.due_on < today) & is_unanswered(record, today)
    if record is Suggestion:
        return late
    running = Opinion.suspended_on.is_(None) | (Opinion.suspended_on > today)
    return late & (running | (Opinion.due_on < Opinion.suspended_on))


def is_unassigned(today: date) -> ColumnElement[bool]:
    """Return the condition that an open matter waits for 交办; one that ends on the spot waits for none."""
    free = Opinion.assigned_on.is_(None) | (Opinion.assigned_on > today)
    return free & is_unanswered(Opinion, today) & Opinion.disposition.not_in(ENDED_ON_THE_SPOT)


def is_to_follow_up(today: date) -> ColumnElement[bool]:
    """Return the condition that an open matter was answered, and its visitor has not said how satisfied they are."""
    unrated = Opinion.satisfaction.is_(None) | (Opinion.satisfaction == Satisfaction.UNRATED)
    return (Opinion.replied_on <= today) & unrated


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
    parts: dict[OpinionState, ColumnElement[bool]] = dict(
        zip(PARTS_OF_OPEN, parts_of_open(today), strict=True)
    )
    return still_open & parts[state] if state in parts else still_open


def parts_of_open(today: date) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions of `PARTS_OF_OPEN` on open matters."""
    return is_unassigned(today), is_due_soon(today), is_late(today), is_to_follow_up(today)


def states_of(stands: Standing) -> frozenset[OpinionState]:
    """Return the states that a valid matter is in that stands like this: what `condition` asks of the columns."""
    if not stands.is_open:
        return frozenset({OpinionState.CLOSED} if stands.is_closed else ())
    unanswered = stands.replied_on is None
    waits = stands.assigned_on is None and stands.disposition not in ENDED_ON_THE_SPOT
    unrated = stands.satisfaction in (None, Satisfaction.UNRATED)
    parts = {
        OpinionState.OPEN: True,
        OpinionState.UNASSIGNED: waits and unanswered,
        OpinionState.DUE_SOON: stands.due_soon,
        OpinionState.OVERDUE: stands.overdue,
        OpinionState.FOLLOW_UP: unrated and not unanswered,
    }
    return frozenset(state for state, holds in parts.items() if holds)


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


@dataclass(frozen=True, slots=True)
class Course:
    """What a matter or suggestion is badged by: its columns of those names; suggestions have not the last two."""

    due_on: date | None
    closed_on: date | None
    assigned_on: date | None = None
    replied_on: date | None = None
    satisfaction: Satisfaction | None = None
    suspended_on: date | None = None
    ends_on_the_spot: bool = False


def due_badge(course: Course, today: date) -> Badge:
    """Return how a valid matter stands, in the most urgent word.

    已办结; 待回访, 待办结 once it was answered; 逾期 n 天, 已暂停, n 天后到期; else 待交办 or 办理中.
    """
    if _by(course.closed_on, today):
        return Badge("已办结", "ok")
    if _by(course.replied_on, today):
        rated = course.satisfaction not in (None, Satisfaction.UNRATED)
        return Badge("待办结" if rated else "待回访", "info")
    suspended_on = course.suspended_on if _by(course.suspended_on, today) else None
    if is_overdue(course.due_on, None, suspended_on or today) and course.due_on is not None:
        return Badge(f"逾期 {((suspended_on or today) - course.due_on).days} 天", "bad")
    if suspended_on is not None:
        return Badge("已暂停", "muted")
    if course.due_on is not None and course.due_on <= today + timedelta(days=SOON_DAYS):
        days = (course.due_on - today).days
        return Badge("今天到期" if days == 0 else f"{days} 天后到期", "warn")
    waits = not _by(course.assigned_on, today) and not course.ends_on_the_spot
    return Badge("待交办" if waits else "办理中", "info")


def _by(day: date | None, today: date) -> bool:
    return day is not None and day <= today


def badge(state: EntryState, raised_on: date, course: Course, today: date) -> Badge:
    """Return the state of a matter on a day."""
    if state is EntryState.WITHDRAWN:
        return Badge("作废", "muted")
    if state is EntryState.INCOMPLETE:
        return Badge("待补", "warn")
    return Badge("日期未到", "muted") if raised_on > today else due_badge(course, today)


def course_then(stands: Standing) -> Course:
    """Return what a matter is badged by that stood like this."""
    on_the_spot = stands.disposition in ENDED_ON_THE_SPOT
    return Course(
        stands.due_on,
        stands.closed_on,
        stands.assigned_on,
        stands.replied_on,
        stands.satisfaction,
        stands.suspended_on,
        on_the_spot,
    )


def course_of(record: Opinion | Suggestion) -> Course:
    """Return what a stored matter or suggestion is badged by."""
    common = record.due_on, record.closed_on, record.assigned_on, record.replied_on, record.satisfaction
    if isinstance(record, Suggestion):
        return Course(*common)
    return Course(*common, record.suspended_on, record.disposition in ENDED_ON_THE_SPOT)
