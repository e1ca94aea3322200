"""What the annual summary says of contact with residents, of deputies' reports, publicity and study."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Any, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import ActivityParticipant, DutyActivity, DutyReport, Publicity
from rongui_desktop.domain.codes import (
    ActivityKind,
    Channel,
    EntryState,
    Identity,
    SessionKind,
    SessionStatus,
    Source,
    StationKind,
)
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import ReceptionSession
from rongui_desktop.domain.representatives import Representative, Seat, Station
from rongui_desktop.services.dated import in_force
from rongui_desktop.services.figure_rows import (
    Rows,
    holds_deputy_seat,
    live,
    on_duty_people,
    open_by,
    opinions,
    took_part,
    visitors,
    within,
)
from rongui_desktop.services.scope import Scope

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class NewStation:
    """A liaison station that came into use in the year; area in square metres."""

    name: str
    kind: StationKind
    address: str
    area: Decimal | None
    since: date


@dataclass(frozen=True, slots=True)
class NightReception:
    """What the held night sessions have in common.

    Attributes:
        first: day of the first one, if no earlier year has one; that is when night reception began.
        weekday: 1 (Monday) to 7 if all lie on one weekday, else None.
        starts_at: the announced time if all share one, else None; likewise `ends_at`.
        places: the places, the commonest first.
        identities: seats held by those on duty.
    """

    first: date | None
    weekday: int | None
    starts_at: time | None
    ends_at: time | None
    places: tuple[str, ...]
    identities: frozenset[Identity]


@dataclass(frozen=True, slots=True)
class PublicDay:
    """A day of reception in public places; several sessions of one day and topic are one event."""

    day: date
    places: tuple[str, ...]
    topic: str


@dataclass(frozen=True, slots=True)
class OtherChannel:
    """A channel that stands in no total (进站接待, 来信来电, 其他)."""

    source: Source
    persons: int
    opinions: int
    closed: int


@dataclass(frozen=True, slots=True)
class Reporting:
    """Deputies' reports to voters: months, number of people, whether all hold a district seat."""

    months: tuple[int, ...]
    people: int
    all_district: bool


@dataclass(frozen=True, slots=True)
class Event:
    """A training or study tour and how many took part."""

    day: date
    name: str
    people: int


def stations(session: Session, scope: Scope) -> tuple[NewStation, ...]:
    """Read the stations that came into use in the year: centres first."""
    query = select(Station).where(live(Station), within(Station.in_use_since, scope))
    order = list(StationKind)
    found = [
        NewStation(row.name, row.kind, row.address or "", row.area, row.in_use_since)
        for row in session.scalars(query)
        if row.in_use_since is not None
    ]
    return tuple(sorted(found, key=lambda station: (order.index(station.kind), station.since)))


def _held(kind: SessionKind) -> tuple[Any, ...]:
    return (
        live(ReceptionSession),
        ReceptionSession.kind == kind,
        ReceptionSession.status == SessionStatus.HELD,
    )


def _only(values: Sequence[_Value]) -> _Value | None:
    distinct = set(values)
    return values[0] if len(distinct) == 1 else None


def night(session: Session, scope: Scope) -> NightReception | None:
    """Read what the held night sessions have in common; None when there were none."""
    night = _held(SessionKind.NIGHT)
    query = (
        select(ReceptionSession)
        .where(*night, within(ReceptionSession.day, scope))
        .order_by(ReceptionSession.day, ReceptionSession.number)
    )
    rows = session.scalars(query).all()
    if not rows:
        return None
    earlier = session.scalar(select(func.count()).where(*night, ReceptionSession.day < scope.first))
    duty = on_duty_people().subquery()
    seats = (
        select(Seat.identity)
        .join(duty, duty.c.person == Seat.representative_id)
        .join(ReceptionSession, ReceptionSession.id == duty.c.event)
        .where(
            *night,
            within(ReceptionSession.day, scope),
            in_force(Seat, ReceptionSession.day),
        )
        .distinct()
    )
    return NightReception(
        first=None if earlier else rows[0].day,
        weekday=_only([row.day.isoweekday() for row in rows]),
        starts_at=_only([row.starts_at for row in rows]),
        ends_at=_only([row.ends_at for row in rows]),
        places=tuple(place for place, _ in Counter(row.place for row in rows).most_common()),
        identities=frozenset(session.scalars(seats)),
    )


def public(session: Session, scope: Scope) -> tuple[PublicDay, ...]:
    """Read the days of reception in public places."""
    query = (
        select(ReceptionSession.day, ReceptionSession.topic, ReceptionSession.place)
        .where(*_held(SessionKind.PUBLIC), within(ReceptionSession.day, scope))
        .order_by(ReceptionSession.day, ReceptionSession.number)
    )
    events: dict[tuple[date, str], list[str]] = {}
    for day, topic, place in session.execute(query):
        places = events.setdefault((day, topic or ""), [])
        if place not in places:
            places.append(place)
    return tuple(PublicDay(day, tuple(places), topic) for (day, topic), places in events.items())


def _count(session: Session, rows: Rows, scope: Scope) -> int:
    counted = rows(scope).subquery()
    return int(session.scalar(select(func.coalesce(func.sum(counted.c.weight), 0))) or 0)


def others(session: Session, scope: Scope) -> tuple[OtherChannel, ...]:
    """Read the channels outside the totals, where they have any record."""
    found: list[OtherChannel] = []
    for source in (Source.STATION, Source.LETTER, Source.OTHER):
        people = _count(session, visitors(SessionKind.STATION), scope) if source is Source.STATION else 0
        raised = _count(session, opinions(source), scope)
        if people or raised:
            found.append(OtherChannel(source, people, raised, _count(session, opinions(source, True), scope)))
    return tuple(found)


def months(session: Session, scope: Scope) -> tuple[tuple[int, int], ...]:
    """Read how many matters of the three channels were raised in each month: closed ones and open ones."""
    query = select(Opinion.raised_on, open_by(Opinion, scope)).where(
        live(Opinion),
        Opinion.state == EntryState.VALID,
        Opinion.source.in_((Source.NIGHT, Source.PUBLIC, Source.VISIT)),
        within(Opinion.raised_on, scope),
    )
    counts = [[0, 0] for _ in range(12)]
    for raised_on, waits in session.execute(query):
        counts[raised_on.month - 1][bool(waits)] += 1
    return tuple((closed, still) for closed, still in counts)


def reporting(session: Session, scope: Scope) -> Reporting:
    """Read deputies' reports to voters."""
    district = (
        select(Seat.id)
        .where(
            Seat.representative_id == DutyReport.representative_id,
            Seat.identity == Identity.DISTRICT,
            in_force(Seat, DutyReport.day),
        )
        .exists()
    )
    query = (
        select(DutyReport.day, DutyReport.representative_id, district)
        .join(Representative, Representative.id == DutyReport.representative_id)
        .where(live(DutyReport), within(DutyReport.day, scope))
    )
    rows = session.execute(query).all()
    return Reporting(
        months=tuple(sorted({day.month for day, _, _ in rows})),
        people=len({person for _, person, _ in rows}),
        all_district=bool(rows) and all(is_district for *_, is_district in rows),
    )


def wechat(session: Session, scope: Scope) -> tuple[tuple[str, int], ...]:
    """Read the WeChat accounts and how many items each published."""
    query = (
        select(Publicity.place, func.count())
        .where(live(Publicity), Publicity.channel == Channel.WECHAT, within(Publicity.day, scope))
        .group_by(Publicity.place)
        .order_by(func.count().desc(), Publicity.place)
    )
    return tuple((place, times) for place, times in session.execute(query))


def sites(session: Session, scope: Scope) -> tuple[str, ...]:
    """Read the outdoor publicity sites."""
    query = (
        select(Publicity.place)
        .where(
            live(Publicity),
            Publicity.channel == Channel.OUTDOOR,
            Publicity.place != "",
            within(Publicity.day, scope),
        )
        .order_by(Publicity.day, Publicity.id)
    )
    return tuple(dict.fromkeys(session.scalars(query)))


def events(session: Session, scope: Scope, kind: ActivityKind) -> tuple[Event, ...]:
    """Read the trainings or study tours of the year."""
    deputies = (
        select(func.count())
        .select_from(ActivityParticipant)
        .where(
            ActivityParticipant.activity_id == DutyActivity.id,
            took_part(),
            holds_deputy_seat(ActivityParticipant.representative_id, DutyActivity.day),
        )
        .scalar_subquery()
    )
    query = (
        select(DutyActivity.day, DutyActivity.name, deputies)
        .where(live(DutyActivity), DutyActivity.kind == kind, within(DutyActivity.day, scope))
        .order_by(DutyActivity.day, DutyActivity.id)
    )
    return tuple(Event(day, name, people) for day, name, people in session.execute(query))
