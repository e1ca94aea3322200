"""Who was called to an event and whether they came: written anew, read back, for every kind of event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import ActivityParticipant
from rongui_desktop.domain.budget import BudgetParticipant
from rongui_desktop.domain.codes import Presence
from rongui_desktop.domain.rules_representatives import check_attendance
from rongui_desktop.domain.supervision import SupervisionParticipant
from rongui_desktop.services.duty_people import refuse_unfit
from rongui_desktop.services.reception_look import names_of
from rongui_desktop.storage.look import look_in

Called = Mapping[Presence, Sequence[UUID]]
# The column of each kind of participant that names the event.
_OWNERS: dict[type[Any], str] = {
    ActivityParticipant: "activity_id",
    SupervisionParticipant: "activity_id",
    BudgetParticipant: "meeting_id",
}


def stored_rows(session: Session, part: type[Any], event: UUID) -> dict[UUID, Any]:
    """Return the rows of those who were called to an event, by person."""
    query = select(part).where(getattr(part, _OWNERS[part]) == event)
    return {row.representative_id: row for row in session.scalars(query)}


def called_to(session: Session, part: type[Any], event: UUID) -> dict[Presence, tuple[UUID, ...]]:
    """Return who was called to an event, by whether they came, each in order."""
    rows = sorted(stored_rows(session, part, event).values(), key=lambda row: row.rank)
    return {
        presence: tuple(row.representative_id for row in rows if row.attendance is presence)
        for presence in Presence
    }


def check_called(session: Session, called: Called, day: date, known: frozenset[UUID]) -> None:
    """Check that nobody stands in two lists, and that everybody holds a seat on the day.

    Args:
        session: of the use case.
        called: who was called; the field of a list is the name of its `Presence` in small letters.
        day: of the event.
        known: who stood in the record for that day before: they are not doubted anew.

    Raises:
        UserError: somebody stands in two lists, is gone, holds no seat, or is suspended.
    """
    everybody = [person for people in called.values() for person in people]
    check_attendance(called, names_of(look_in(session), set(everybody)))
    for presence, people in called.items():
        new = [person for person in people if person not in known]
        refuse_unfit(session, new, day, presence.name.lower())


def put_called(session: Session, part: type[Any], event: UUID, called: Called) -> None:
    """Write who was called to an event: rows come, go, or are changed."""
    stored = stored_rows(session, part, event)
    for presence, people in called.items():
        for rank, person in enumerate(people):
            row = stored.pop(person, None)
            if row is None:
                row = part(**{_OWNERS[part]: event}, representative_id=person)
                session.add(row)
            row.attendance, row.rank = presence, rank
    for row in stored.values():
        session.delete(row)
