"""What the pages are told of reception sessions: rows of the year, one session with its duty and its notice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import Attendance, EntryState, SessionKind, SessionStatus
from rongui_desktop.domain.deadlines import notice_due
from rongui_desktop.domain.reception import Duty, ReceptionSession, Visitor
from rongui_desktop.domain.representatives import Representative, Seat
from rongui_desktop.domain.rules_reception import session_state
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services.reception_days import warning_in
from rongui_desktop.storage.store import Store

# The attendance of people who may receive visitors: 待定 as well, while nobody has ticked them.
RECEIVING = (Attendance.PENDING, Attendance.PRESENT)


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session in a list. `state` is 已安排, 接待中, 已举行 or 停接; only valid (有效) entries are counted.

    Attributes:
        visitors: how many parties came (批).
        persons: how many people they were (人次).
    """

    id: UUID
    number: str
    kind: SessionKind
    day: date
    starts_at: time | None
    ends_at: time | None
    place: str
    state: str
    visitors: int
    persons: int
    topic: str | None


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One person on duty; `identities` are the seats held on the session's day (区人大代表、党代表)."""

    id: UUID
    representative_id: UUID
    name: str
    identities: str
    attendance: Attendance
    substitute_id: UUID | None
    substitute_name: str | None


@dataclass(frozen=True, slots=True)
class SessionDetail:
    """One session, whole.

    Attributes:
        state: 已安排, 接待中, 已举行 or 停接.
        opened_at: when it truly began; None for one that was never opened in the window.
        first_day: the day it was first announced for, when it has been postponed.
        ordinal: which session of its kind in the year it is (第 n 场), by day, time and number; cancelled ones are
            not counted and have None.
        visitors: how many parties came, valid entries only; persons: how many people they were.
        incomplete: how many entries are still 待补.
        notice_due: the last day on which its notice may be hung.
        notice_late: the notice hung too late, or does not hang yet and the day has passed.
        warning: what speaks against its day (holiday, not a Wednesday …), or the empty text.
        duty: who is on duty, in order.
    """

    id: UUID
    number: str
    kind: SessionKind
    day: date
    starts_at: time | None
    ends_at: time | None
    place: str
    topic: str | None
    status: SessionStatus
    state: str
    cancel_reason: str | None
    opened_at: datetime | None
    closed_at: datetime | None
    first_day: date | None
    notice_posted_on: date | None
    summary: str | None
    ordinal: int | None
    visitors: int
    persons: int
    incomplete: int
    notice_due: date
    notice_late: bool
    warning: str
    duty: tuple[DutyRow, ...]


def list_sessions(store: Store, year: int) -> list[SessionRow]:
    """Return the sessions of a year, cancelled ones too, by day and time."""
    table = ReceptionSession
    valid = and_(
        Visitor.session_id == table.id, Visitor.state == EntryState.VALID, Visitor.deleted_at.is_(None)
    )
    query = (
        select(table, func.count(Visitor.id), func.coalesce(func.sum(Visitor.person_count), 0))
        .outerjoin(Visitor, valid)
        .where(table.deleted_at.is_(None), table.day.between(date(year, 1, 1), date(year, 12, 31)))
        .group_by(table.id)
        .order_by(table.day, table.starts_at, table.number)
    )
    now = store.clock.now()
    with store.read() as session:
        return [
            SessionRow(
                s.id,
                s.number,
                s.kind,
                s.day,
                s.starts_at,
                s.ends_at,
                s.place,
                state_of(s, now),
                count,
                int(persons),
                s.topic,
            )
            for s, count, persons in session.execute(query)
        ]


def state_of(reception: ReceptionSession, now: datetime) -> str:
    """Return the state of a session as pages show it (see `session_state`)."""
    return session_state(
        reception.status, reception.day, reception.ends_at, reception.opened_at, reception.closed_at, now
    )


def find_session(session: Session, session_id: UUID) -> ReceptionSession:
    """Return a session that is not in the recycle bin.

    Raises:
        UserError: it is gone.
    """
    found = session.get(ReceptionSession, session_id)
    if found is None or found.deleted_at is not None:
        raise UserError("这个接待场次已不存在，请重新选择场次。")
    return found


def duty_rows(session: Session, reception: ReceptionSession) -> tuple[DutyRow, ...]:
    """Return who is on duty at a session, in order."""
    duties = session.scalars(
        select(Duty).where(Duty.session_id == reception.id).order_by(Duty.rank, Duty.id)
    ).all()
    people = {d.representative_id for d in duties} | {d.substitute_id for d in duties if d.substitute_id}
    names = names_of(session, people)
    seats = seats_on(session, people, reception.day)
    return tuple(
        DutyRow(
            d.id,
            d.representative_id,
            names[d.representative_id],
            seats.get(d.representative_id, ""),
            d.attendance,
            d.substitute_id,
            names[d.substitute_id] if d.substitute_id else None,
        )
        for d in duties
    )


def names_of(session: Session, people: Iterable[UUID]) -> dict[UUID, str]:
    """Return the names of people by key."""
    query = select(Representative.id, Representative.name).where(Representative.id.in_(list(people)))
    return {key: name for key, name in session.execute(query)}


def seats_on(session: Session, people: Iterable[UUID], day: date) -> dict[UUID, str]:
    """Return the seats that people hold on a day, as text (区人大代表、党代表); those without one are left out."""
    query = select(Seat).where(Seat.representative_id.in_(list(people))).order_by(Seat.rank, Seat.id)
    held: dict[UUID, list[str]] = {}
    for seat in session.scalars(query):
        if seat.held_on(day):
            held.setdefault(seat.representative_id, []).append(seat.identity.value)
    return {key: "、".join(dict.fromkeys(words)) for key, words in held.items()}


def refuse_leaving(session: Session, reception: ReceptionSession, people: Sequence[UUID], field: str) -> None:
    """Check that none of these people received a visitor at a session, before they are said to be away.

    Raises:
        UserError: one did; the sentence names them.
    """
    query = select(Visitor.representative_id).where(
        Visitor.session_id == reception.id,
        Visitor.representative_id.in_(people),
        Visitor.state != EntryState.WITHDRAWN,
        Visitor.deleted_at.is_(None),
    )
    if busy := {person for person in session.scalars(query) if person is not None}:
        names = "、".join(sorted(names_of(session, busy).values()))
        raise UserError(f"{names}在本场已接待来访人；请先更正那些登记的接待代表。", field)


def ordinal_of(session: Session, reception: ReceptionSession) -> int | None:
    """Return which session of its kind in the year it is, cancelled ones not counted; None for a cancelled one."""
    if reception.status is SessionStatus.CANCELLED:
        return None
    table = ReceptionSession
    year = reception.day.year
    query = (
        select(table.id)
        .where(
            table.deleted_at.is_(None),
            table.kind == reception.kind,
            table.status != SessionStatus.CANCELLED,
            table.day.between(date(year, 1, 1), date(year, 12, 31)),
        )
        .order_by(table.day, table.starts_at, table.number)
    )
    return list(session.scalars(query)).index(reception.id) + 1


def counts_of(session: Session, session_id: UUID) -> dict[EntryState, tuple[int, int]]:
    """Return parties and people of a session by the state of their entries."""
    query = (
        select(Visitor.state, func.count(), func.sum(Visitor.person_count))
        .where(Visitor.session_id == session_id, Visitor.deleted_at.is_(None))
        .group_by(Visitor.state)
    )
    return {state: (parties, int(persons)) for state, parties, persons in session.execute(query)}


def session_detail(store: Store, session_id: UUID) -> SessionDetail:
    """Return one session whole.

    Raises:
        UserError: it is gone.
    """
    now = store.clock.now()
    with store.read() as session:
        reception = find_session(session, session_id)
        due = notice_due(reception.day, office.settings_in(session).notice_days)
        counts = counts_of(session, session_id)
        parties, persons = counts.get(EntryState.VALID, (0, 0))
        return SessionDetail(
            id=reception.id,
            number=reception.number,
            kind=reception.kind,
            day=reception.day,
            starts_at=reception.starts_at,
            ends_at=reception.ends_at,
            place=reception.place,
            topic=reception.topic,
            status=reception.status,
            state=state_of(reception, now),
            cancel_reason=reception.cancel_reason,
            opened_at=reception.opened_at,
            closed_at=reception.closed_at,
            first_day=reception.first_day,
            notice_posted_on=reception.notice_posted_on,
            summary=reception.summary,
            ordinal=ordinal_of(session, reception),
            visitors=parties,
            persons=persons,
            incomplete=counts.get(EntryState.INCOMPLETE, (0, 0))[0],
            notice_due=due,
            notice_late=is_notice_late(reception, due, now.date()),
            warning=warning_in(session, reception.day, reception.kind, reception.place, reception.id),
            duty=duty_rows(session, reception),
        )


def is_notice_late(reception: ReceptionSession, due: date, today: date) -> bool:
    """Whether the notice of a session hung after `due`, or is still missing for one that is yet to come."""
    if reception.notice_posted_on is not None:
        return reception.notice_posted_on > due
    return reception.status is SessionStatus.PLANNED and today > due
