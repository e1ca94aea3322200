"""Puts events of handling into a store, as a matter of the demonstration year could have them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from rongui_desktop.domain.codes import EventKind
from rongui_desktop.domain.handling_projection import matter_of, opinion_projection, suggestion_projection
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.services.handling_record import events_by
from rongui_desktop.storage.store import Store

Said = tuple[EventKind, date, dict[str, Any]]


def said(kind: EventKind, day: date, **fields: Any) -> Said:
    """One event: what happened, when, and what it says."""
    return kind, day, fields


def change_opinion(store: Store, which: str, **values: Any) -> None:
    """Change columns of a matter."""
    with store.write("测试") as session:
        opinion = session.scalars(select(Opinion).where(Opinion.number == which)).one()
        for name, value in values.items():
            setattr(opinion, name, value)


def put_events(store: Store, number: str, *events: Said, kind: type[Any] = Opinion) -> None:
    """Make these the events of a matter or suggestion, in the order of writing, and project its columns."""
    owner = "opinion_id" if kind is Opinion else "suggestion_id"
    with store.write("测试") as session:
        record = session.scalars(select(kind).where(kind.number == number)).one()
        key = record.id
        for row in session.scalars(select(HandlingEvent).where(getattr(HandlingEvent, owner) == key)).all():
            session.delete(row)
        session.flush()
        for sequence, (what, day, fields) in enumerate(events, start=1):
            session.add(
                HandlingEvent(
                    **{owner: key},
                    sequence=sequence,
                    kind=what,
                    day=day,
                    recorded_at=datetime(2019, 12, 31, 9, 0),
                    actor="小梁",
                    **fields,
                )
            )
        session.flush()
        written = events_by(session, getattr(HandlingEvent, owner), [key]).get(key, ())
        columns = (
            opinion_projection(matter_of(record), written)
            if isinstance(record, Opinion)
            else suggestion_projection(written)
        )
        for name, value in columns.items():
            setattr(record, name, value)


def stored_events(store: Store, number: str) -> list[HandlingEvent]:
    """Return the stored events of a matter, in the order of writing."""
    with store.read() as session:
        query = select(HandlingEvent).join(Opinion, Opinion.id == HandlingEvent.opinion_id)
        return list(
            session.scalars(query.where(Opinion.number == number).order_by(HandlingEvent.sequence)).all()
        )
