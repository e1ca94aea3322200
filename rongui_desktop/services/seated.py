"""Who holds a seat on a day, and who of them may be on duty; by plain reading (`storage.look`)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from rongui_desktop.domain.codes import OTHER_IDENTITIES
from rongui_desktop.services.reception_views import PersonChoice
from rongui_desktop.storage.look import Look, key_of, places
from rongui_desktop.storage.store import Store


def seats_on(look: Look, people: Collection[UUID] | None, day: date) -> dict[UUID, str]:
    """Return the seats that people hold on a day, as text (区人大代表、党代表); those without one are left out.

    Args:
        look: the store.
        people: whose; None for everybody.
        day: both days of a seat, the first and the last, count as held.
    """
    rows = look.rows(
        f"SELECT representative_id, identity FROM seat WHERE {_LASTS}{_of(people)} ORDER BY rank, id",
        [day, day, *(people or ())],
    )
    held: dict[UUID, list[str]] = {}
    for person, identity in rows:
        held.setdefault(key_of(person), []).append(identity)
    return {key: "、".join(dict.fromkeys(words)) for key, words in held.items()}


def deputies_on(look: Look, day: date) -> set[str]:
    """Return the digits of the keys of those who hold a seat as 人大代表 on a day."""
    rows = look.rows(
        f"SELECT representative_id FROM seat WHERE {_LASTS} AND identity NOT IN ({places(OTHER_IDENTITIES)})",
        [day, day, *OTHER_IDENTITIES],
    )
    return {digits for (digits,) in rows}


def suspended_on(look: Look, people: Collection[UUID] | None, day: date) -> set[UUID]:
    """Return which of the people (None: of everybody) may not act as deputies on a day (暂停执行职务)."""
    rows = look.rows(
        f"SELECT representative_id FROM suspension WHERE {_LASTS}{_of(people)}", [day, day, *(people or ())]
    )
    return {key_of(person) for (person,) in rows}


_LASTS = "(since IS NULL OR since <= ?) AND (until IS NULL OR until >= ?)"


def _of(people: Collection[UUID] | None) -> str:
    return "" if people is None else f" AND representative_id IN ({places(people)})"


def fit_for_duty(store: Store, day: date) -> tuple[PersonChoice, ...]:
    """Return everybody who holds a seat (any 身份) on a day and is not suspended, by number."""
    with store.look() as look:
        people = _people(look, day)
        suspended = suspended_on(look, None, day)
    return tuple(person for person in people if person.identities and person.id not in suspended)


def everybody(store: Store) -> tuple[PersonChoice, ...]:
    """Return everybody in the roster, also those who hold no seat any more, by number; seats as of today."""
    with store.look() as look:
        return _people(look, store.clock.today())


def _people(look: Look, day: date) -> tuple[PersonChoice, ...]:
    people = look.rows(
        "SELECT id, name, number, name_pinyin, name_initials FROM representative"
        " WHERE deleted_at IS NULL ORDER BY number"
    )
    seats = seats_on(look, None, day)
    return tuple(
        PersonChoice(key_of(key), name, number, seats.get(key_of(key), ""), f"{pinyin} {initials} {number}")
        for key, name, number, pinyin, initials in people
    )
