"""What is proposed when a session is planned: the next evening, the places, the people who may be on duty."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select

from rongui_desktop.domain.codes import SessionKind, SessionStatus
from rongui_desktop.domain.names import initials, pinyin
from rongui_desktop.domain.reception import ReceptionSession
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.services import office
from rongui_desktop.services.reception_lookup import seats_on
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class PersonChoice:
    """One person to choose.

    Attributes:
        identities: the seats held on the day asked for (区人大代表、党代表).
        spellings: pinyin, initials and number, by which a typed word finds the person.
    """

    id: UUID
    name: str
    number: str
    identities: str
    spellings: str


def seated_people(store: Store, day: date) -> tuple[PersonChoice, ...]:
    """Return everybody who holds a seat (any 身份) on a day, by number."""
    query = (
        select(
            Representative.id,
            Representative.name,
            Representative.number,
            Representative.name_pinyin,
            Representative.name_initials,
        )
        .where(Representative.deleted_at.is_(None))
        .order_by(Representative.number)
    )
    with store.read() as session:
        people = session.execute(query).all()
        seats = seats_on(session, [person.id for person in people], day)
    return tuple(
        PersonChoice(
            person.id,
            person.name,
            person.number,
            seats[person.id],
            f"{person.name_pinyin} {person.name_initials} {person.number}",
        )
        for person in people
        if person.id in seats
    )


def next_night(store: Store) -> date:
    """Return the next evening of night reception, today included, for which no session is planned yet."""
    table = ReceptionSession
    query = select(table.day).where(
        table.deleted_at.is_(None),
        table.kind == SessionKind.NIGHT,
        table.status != SessionStatus.CANCELLED,
        table.day >= store.clock.today(),
    )
    with store.read() as session:
        taken = set(session.scalars(query))
        weekday = office.settings_in(session).reception_weekday
    day = store.clock.today()
    while day.isoweekday() != weekday or day in taken:
        day += timedelta(days=1)
    return day


def earlier_places(store: Store) -> tuple[str, ...]:
    """Return the places where sessions were held or planned, the latest first."""
    query = (
        select(ReceptionSession.place)
        .where(ReceptionSession.deleted_at.is_(None))
        .order_by(ReceptionSession.day.desc(), ReceptionSession.number)
    )
    with store.read() as session:
        return tuple(dict.fromkeys(session.scalars(query)))


def spellings(words: Iterable[str]) -> dict[str, str]:
    """Return pinyin and initials of words, by which a typed word finds them; slow the first time."""
    return {word: f"{pinyin(word)} {initials(word)}" for word in words}
