"""换届: the seats of the old congress end together, and those of the re-elected begin anew in the same step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from rongui_desktop.domain.codes import Identity
from rongui_desktop.domain.representatives import Representative, Seat
from rongui_desktop.domain.spans import touches
from rongui_desktop.domain.text_rules import clean_line
from rongui_desktop.errors import UserError
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Congress:
    """A new congress: who is re-elected goes on from `begins_on`, all seats of the old one end on `ends_on`."""

    identity: Identity
    term: str
    ends_on: date
    begins_on: date
    reelected: tuple[UUID, ...]
    reason: str = "换届"


@dataclass(frozen=True, slots=True)
class Ended:
    """A seat that ended with a congress: its key and its person, and what it said of its end before."""

    seat: UUID
    person: UUID
    until: date | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Begun:
    """What a 换届 did, for taking it back: the seats that ended, and the person and key of each that began."""

    congress: Congress
    ended: tuple[Ended, ...]
    began: tuple[tuple[UUID, UUID], ...]


@dataclass(frozen=True, slots=True)
class Sitting:
    """Somebody who holds a seat of an identity on a day."""

    id: UUID
    number: str
    name: str
    term: str
    constituency: str


def sitting(store: Store, identity: Identity, day: date) -> tuple[Sitting, ...]:
    """Return who holds a seat of an identity on a day, by number."""
    with store.read() as session:
        return tuple(
            Sitting(person.id, person.number, person.name, seat.term or "", seat.constituency or "")
            for person, seat in _seated(session, identity, day)
        )


def _seated(session: Session, identity: Identity, day: date) -> list[tuple[Representative, Seat]]:
    query = (
        select(Representative)
        .options(selectinload(Representative.seats))
        .where(Representative.deleted_at.is_(None), Representative.seats.any(Seat.identity == identity))
        .order_by(Representative.number)
    )
    return [
        (person, seat)
        for person in session.scalars(query)
        for seat in person.seats
        if seat.identity is identity and seat.held_on(day)
    ]


def begin_congress(store: Store, congress: Congress) -> Begun:
    """End all seats of an identity with the old congress, and begin those of the re-elected, in one step (换届).

    选区 is carried over; groups and stations stay as they are.

    Returns:
        Which seats ended, and which began.

    Raises:
        UserError: no 届次, the days are the wrong way round, nobody holds such a seat on the last day, a re-elected
            person does not, or somebody already holds one afterwards.
    """
    term = clean_line(congress.term, "届次", "term")
    if term is None:
        raise UserError("请填写新一届的“届次”，例如第十七届。", "term")
    if congress.begins_on <= congress.ends_on:
        raise UserError(
            f"新一届的“任职日期”应晚于上一届的“离任日期”（{congress.ends_on:%Y-%m-%d}）。", "begins_on"
        )
    with store.write(f"换届：{congress.identity}{term}") as session:
        seated = _seated(session, congress.identity, congress.ends_on)
        if not seated:
            raise UserError(
                f"{congress.ends_on:%Y-%m-%d}没有在任的{congress.identity}，请核对日期。", "ends_on"
            )
        ended: list[Ended] = []
        began: list[tuple[UUID, UUID]] = []
        if missing := set(congress.reelected) - {person.id for person, _ in seated}:
            raise UserError(
                f"连任的人里有{len(missing)}位在离任日期不是{congress.identity}，请重新选择。", "reelected"
            )
        for person, seat in seated:
            others = [
                each for each in person.seats if each is not seat and each.identity is congress.identity
            ]
            if any(touches(each.span, congress.ends_on, date.max) for each in others):
                raise UserError(
                    f"{person.name}在{congress.ends_on:%Y-%m-%d}以后已有{congress.identity}的任职，请先改正。",
                    "begins_on",
                )
            ended.append(Ended(seat.id, person.id, seat.until, seat.end_reason))
            seat.until, seat.end_reason = congress.ends_on, congress.reason
            if person.id in congress.reelected:
                new = Seat(
                    representative_id=person.id,
                    identity=congress.identity,
                    rank=max(other.rank for other in person.seats) + 1,
                    term=term,
                    constituency=seat.constituency,
                    since=congress.begins_on,
                )
                person.seats.append(new)
                began.append((person.id, new.id))
        return Begun(congress, tuple(ended), tuple(began))


def take_back_congress(store: Store, begun: Begun) -> None:
    """Undo a 换届 in one step: the seats that began go, those that ended say of their end what they said before.

    Raises:
        UserError: one of the seats was changed meanwhile.
    """
    congress = begun.congress
    people = {each.person for each in begun.ended}
    with store.write(f"撤销换届：{congress.identity}{congress.term}") as session:
        query = select(Representative).options(selectinload(Representative.seats))
        known = {person.id: person for person in session.scalars(query.where(Representative.id.in_(people)))}
        for former in begun.ended:
            person = known.get(former.person)
            old, new = _as_left(begun, former, person) if person is not None else (None, None)
            if person is None or old is None:
                name = person.name if person is not None else "有一位代表"
                raise UserError(f"{name}的任职在换届以后又改过，不能整个撤销；请在代表资料里逐个更改。")
            if new is not None:
                person.seats.remove(new)
            old.until, old.end_reason = former.until, former.reason


def _as_left(begun: Begun, former: Ended, person: Representative) -> tuple[Seat | None, Seat | None]:
    """Return the seat that ended and the one that began; nothing where either is not as the 换届 left it."""
    congress, seats = begun.congress, {seat.id: seat for seat in person.seats}
    old, key = seats.get(former.seat), dict(begun.began).get(former.person)
    new = seats.get(key) if key is not None else None
    if old is None or (old.until, old.end_reason) != (congress.ends_on, congress.reason):
        return None, None
    if key is not None and (new is None or (new.since, new.until) != (congress.begins_on, None)):
        return None, None
    return old, new
