"""The stored events of handling (办理记录) as the domain folds them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.handling_events import Event
from rongui_desktop.domain.handling_records import HandlingEvent

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
