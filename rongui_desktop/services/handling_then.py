"""How matters and suggestions stood on a day that some of their events lie after.

Their columns are the last word of all events (`domain.handling_projection`): who was closed by the day, handled anew
later (重办) and is open now has no 办结日期 any more. So whatever is said of a day is said by the events up to it, and
by the columns only where these cannot differ:

* without an event dated after the day, the columns are those events' last word;
* a 办结日期 on or before the day: the close that it comes from is among the events up to the day, and no 重办 follows
  it, neither by the day nor later;
* a suggestion's 交办日期 on or before the day: likewise, and no 退回 follows it.

What is left is folded (`standing`): a few, since most of what is open was never closed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState, EventKind
from rongui_desktop.domain.handling import Matter, Standing, standing
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.domain.suggestion_handling import SuggestionStanding, suggestion_standing
from rongui_desktop.services.handling_record import events_by
from rongui_desktop.services.scope import Scope


def as_it_stood(session: Session, scope: Scope) -> Scope:
    """Return a scope that knows what its columns do not tell: who was closed, or received, by its day all the same."""
    if not _reaches_beyond(session, scope.as_of):
        return scope
    received, done = _suggestions_then(session, scope)
    closed = _closed_then(session, scope)
    return replace(scope, closed_then=frozenset((*closed, *done)), received_then=frozenset(received))


def standings_then(
    session: Session, day: date, keys: Collection[UUID] | None = None, *conditions: ColumnElement[bool]
) -> dict[UUID, Standing]:
    """Return how the matters stood on a day whose columns may say otherwise.

    Args:
        session: of the use case.
        day: the day.
        keys: only of these matters; None for all.
        conditions: which matters are meant, further.

    Returns:
        By key; matters that are not there stood as their columns say.
    """
    if not _reaches_beyond(session, day):
        return {}
    query = select(Opinion.id, Opinion.raised_on, Opinion.disposition).where(
        Opinion.deleted_at.is_(None),
        Opinion.raised_on <= day,
        _not_closed(Opinion, day),
        _event(HandlingEvent.opinion_id == Opinion.id, HandlingEvent.day > day),
        *conditions,
    )
    if keys is not None:
        query = query.where(Opinion.id.in_(keys))
    return _stood(session, session.execute(query).all(), day)


def suggestions_then(session: Session, day: date) -> dict[UUID, SuggestionStanding]:
    """Return the same of suggestions."""
    if not _reaches_beyond(session, day):
        return {}
    query = select(Suggestion.id).where(
        Suggestion.deleted_at.is_(None),
        _not_closed(Suggestion, day),
        _event(HandlingEvent.suggestion_id == Suggestion.id, HandlingEvent.day > day),
    )
    events = events_by(session, HandlingEvent.suggestion_id, list(session.scalars(query)))
    return {key: suggestion_standing(written, day) for key, written in events.items()}


def _reaches_beyond(session: Session, day: date) -> bool:
    return bool(session.scalar(select(exists().where(HandlingEvent.day > day))))


def _event(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return select(HandlingEvent.id).where(*conditions).exists()


def _said(day: ColumnElement[bool], *kinds: EventKind) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions of an event that says a step of these kinds: the step itself, or its correction."""
    return HandlingEvent.kind.in_((*kinds, EventKind.CORRECTED)), day


def _not_closed(record: type[Opinion] | type[Suggestion], day: date) -> ColumnElement[bool]:
    return or_(record.closed_on.is_(None), record.closed_on > day)


def _stood(session: Session, found: Sequence[Any], day: date) -> dict[UUID, Standing]:
    events = events_by(session, HandlingEvent.opinion_id, [each.id for each in found])
    return {
        each.id: standing(Matter(each.raised_on, each.disposition), events[each.id], day) for each in found
    }


def _closed_then(session: Session, scope: Scope) -> list[UUID]:
    query = select(Opinion.id, Opinion.raised_on, Opinion.disposition).where(
        Opinion.deleted_at.is_(None),
        Opinion.raised_on.between(scope.first, scope.last),
        _not_closed(Opinion, scope.as_of),
        _event(
            HandlingEvent.opinion_id == Opinion.id,
            *_said(HandlingEvent.day <= scope.as_of, EventKind.CLOSED),
        ),
    )
    stood = _stood(session, session.execute(query).all(), scope.as_of)
    return [key for key, stands in stood.items() if stands.is_closed]


def _suggestions_then(session: Session, scope: Scope) -> tuple[list[UUID], list[UUID]]:
    """Return the suggestions that had been received in the year by the day, and of those the closed ones."""
    query = select(Suggestion.id).where(
        Suggestion.deleted_at.is_(None),
        Suggestion.state == EntryState.VALID,
        _not_closed(Suggestion, scope.as_of)
        | Suggestion.assigned_on.is_(None)
        | (Suggestion.assigned_on > scope.last),
        _event(
            HandlingEvent.suggestion_id == Suggestion.id,
            *_said(HandlingEvent.day.between(scope.first, scope.last), EventKind.ASSIGNED),
        ),
    )
    received: list[UUID] = []
    closed: list[UUID] = []
    events = events_by(session, HandlingEvent.suggestion_id, list(session.scalars(query)))
    for key, written in events.items():
        stands = suggestion_standing(written, scope.as_of).handling
        if stands.assigned_on is None or not scope.first <= stands.assigned_on <= scope.last:
            continue
        received.append(key)
        if stands.is_closed:
            closed.append(key)
    return received, closed
