"""The stored events of handling (办理记录) as the domain folds them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import fields
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.handling import Matter
from rongui_desktop.domain.handling_columns import HandlingColumns, events_from_columns
from rongui_desktop.domain.handling_events import Event
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import Opinion, Suggestion

_FIELDS = tuple(each.name for each in fields(Event))
# SQLite takes some 32,000 values into one statement.
_CHUNK = 10_000
_UNSTORED = UUID(int=0)


def event_of(row: Any) -> Event:
    """Return a stored event (a `HandlingEvent` or a row with its columns) as the domain folds it."""
    return Event(**{name: getattr(row, name) for name in _FIELDS})


def events_by(session: Session, owner: Any, keys: Collection[UUID]) -> dict[UUID, tuple[Event, ...]]:
    """Return the events of matters or suggestions in the order of writing; those without any are left out.

    Args:
        session: of the use case.
        owner: `HandlingEvent.opinion_id` or `HandlingEvent.suggestion_id`.
        keys: of the matters or suggestions; any number.
    """
    columns = [getattr(HandlingEvent, name) for name in _FIELDS]
    found: defaultdict[UUID, list[Event]] = defaultdict(list)
    wanted = list(keys)
    for start in range(0, len(wanted), _CHUNK):
        chosen = owner.in_(wanted[start : start + _CHUNK])
        query = select(owner.label("owner"), *columns).where(chosen).order_by(owner, HandlingEvent.sequence)
        for row in session.execute(query):
            found[row.owner].append(event_of(row))
    return {key: tuple(events) for key, events in found.items()}


def matter_of(opinion: Opinion) -> Matter:
    """Return what is known of a matter besides its events."""
    return Matter(opinion.raised_on, opinion.disposition, opinion.category, opinion.spot_reply)


def implied_by(opinion: Opinion) -> tuple[Event, ...]:
    """Return the events that the columns of a matter imply, for one that has none stored."""
    columns = HandlingColumns(
        department=opinion.department,
        officer=opinion.officer,
        assigned_on=opinion.assigned_on,
        due_on=opinion.due_on,
        replied_on=opinion.replied_on,
        reply=opinion.reply,
        outcome=opinion.outcome,
        satisfaction=opinion.satisfaction,
        closed_on=opinion.closed_on,
    )
    return implied_by_columns(columns, opinion.raised_on)


def implied_by_suggestion(suggestion: Suggestion) -> tuple[Event, ...]:
    """Return the events that the columns of a suggestion imply, for one that has none stored."""
    columns = HandlingColumns(
        department=suggestion.main_department,
        assigned_on=suggestion.assigned_on,
        due_on=suggestion.due_on,
        replied_on=suggestion.replied_on,
        outcome=suggestion.outcome,
        satisfaction=suggestion.satisfaction,
        closed_on=suggestion.closed_on,
    )
    # A suggestion has no 提出日期: it is there from its first day on.
    days = filter(None, (suggestion.assigned_on, suggestion.replied_on, suggestion.closed_on))
    return implied_by_columns(columns, min(days, default=date.min))


def implied_by_columns(columns: HandlingColumns, begun_on: date) -> tuple[Event, ...]:
    """Return the events that columns imply, for what has none stored."""
    # They are never stored, and their sequence numbers tell them apart.
    return events_from_columns(
        columns, begun_on, new_id=lambda: _UNSTORED, recorded_at=datetime.min, actor=""
    )
