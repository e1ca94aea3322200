"""联络站: the registry, who belongs to a station on a day, what went on there in a year, what its poster shows."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import Visit
from rongui_desktop.domain.attachments import Attachment
from rongui_desktop.domain.codes import (
    EntryState,
    MembershipKind,
    SessionStatus,
    StationKind,
)
from rongui_desktop.domain.file_formats import MediaType
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import ReceptionSession, Visitor
from rongui_desktop.domain.representatives import Membership, Representative, Seat, Station
from rongui_desktop.domain.rules_representatives import check_in_use
from rongui_desktop.domain.text_rules import clean_line, clean_name, clean_phone, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services.dated import belongs, in_force
from rongui_desktop.services.figure_rows import live, within
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.reception_look import receivers
from rongui_desktop.services.scope import Scope, make_scope
from rongui_desktop.storage import attachments as contents
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.look import look_in
from rongui_desktop.storage.store import Store

_MOST_AREA = Decimal(10) ** 9
# What Word shows; the first such file of a person is the photo.
_PHOTOS = (MediaType.JPEG, MediaType.PNG)
_ANNOUNCED = 6


@dataclass(frozen=True, slots=True)
class StationYear:
    """What went on at a station in a year.

    Attributes:
        sessions: held sessions whose place names the station, by a name that it has or had.
        visitors: people (人次) who came to them.
        matters: what they brought, and what the visits of its deputies did.
        visits: rounds of visits of those who belonged to the station on the day.
        deputies: who belongs to it on the day that is looked at.
    """

    sessions: int = 0
    visitors: int = 0
    matters: int = 0
    visits: int = 0
    deputies: int = 0


@dataclass(frozen=True, slots=True)
class StationEntry:
    """A station as it is typed and shown; `area` in square metres, `in_use_until` the last day of use."""

    name: str
    kind: StationKind | None
    address: str = ""
    area: Decimal | None = None
    phone: str = ""
    in_use_since: date | None = None
    in_use_until: date | None = None
    opening_hours: str = ""
    contact: str = ""
    id: UUID | None = None
    year: StationYear = field(default_factory=StationYear)


@dataclass(frozen=True, slots=True)
class Posted:
    """A deputy as the public reads of one: no phone, no address."""

    representative_id: UUID
    name: str
    seats: str
    constituency: str
    position: str
    photo: bytes | None = None


@dataclass(frozen=True, slots=True)
class Announced:
    """A planned session at the station, with those on duty."""

    day: date
    starts_at: time | None
    ends_at: time | None
    deputies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Poster:
    """What hangs on the wall of a station."""

    committee: str
    station: StationEntry
    day: date
    deputies: tuple[Posted, ...]
    sessions: tuple[Announced, ...]


def stations(store: Store, year: int) -> tuple[StationEntry, ...]:
    """Return the registry, the centre first, with what went on in a year so far."""
    scope = make_scope(year, None, store.clock.today())
    order = list(StationKind)
    with store.read() as session:
        rows = list(session.scalars(select(Station).where(live(Station))))
        rows.sort(key=lambda row: (order.index(row.kind), row.name))
        did = _year(session, scope, rows)
        return tuple(_shown(row, did[row.id]) for row in rows)


def _shown(row: Station, did: StationYear) -> StationEntry:
    return StationEntry(
        row.name,
        row.kind,
        row.address or "",
        row.area,
        row.phone or "",
        row.in_use_since,
        row.in_use_until,
        row.opening_hours or "",
        row.contact or "",
        row.id,
        did,
    )


def station_at(place: str, stations: Sequence[tuple[UUID, str]]) -> UUID | None:
    """Return the station that a place names: the one with the longest name that stands in it."""
    named = [(len(name), key) for key, name in stations if name in place]
    return max(named, key=lambda each: each[0])[1] if named else None


def _year(session: Session, scope: Scope, rows: Sequence[Station]) -> dict[UUID, StationYear]:
    known = _names(session, rows)
    held = (
        live(ReceptionSession),
        ReceptionSession.status == SessionStatus.HELD,
        within(ReceptionSession.day, scope),
    )
    valid = (live(Visitor), Visitor.state == EntryState.VALID)
    sessions, people, matters = Counter[UUID](), Counter[UUID](), Counter[UUID]()
    place = ReceptionSession.place
    evenings = select(place, func.count()).where(*held).group_by(place)
    visitors = (
        select(place, func.sum(Visitor.person_count))
        .join(Visitor, Visitor.session_id == ReceptionSession.id)
        .where(*held, *valid)
        .group_by(place)
    )
    brought = (
        select(place, func.count())
        .join(Visitor, Visitor.session_id == ReceptionSession.id)
        .join(Opinion, Opinion.visitor_id == Visitor.id)
        .where(*held, *valid, live(Opinion), Opinion.state == EntryState.VALID)
        .group_by(place)
    )
    for counter, query in ((sessions, evenings), (people, visitors), (matters, brought)):
        for where, count in session.execute(query):
            if (key := station_at(where, known)) is not None:
                counter[key] += int(count)
    of_station = belongs(Visit.representative_id, MembershipKind.STATION, Visit.day)
    own = live(Visit), within(Visit.day, scope)
    rounds = select(Membership.station_id, func.count()).join(Visit, of_station).where(*own)
    visits = {key: count for key, count in session.execute(rounds.group_by(Membership.station_id))}
    told = (
        select(Membership.station_id, func.count())
        .join(Visit, of_station)
        .join(Opinion, Opinion.visit_id == Visit.id)
        .where(*own, live(Opinion), Opinion.state == EntryState.VALID)
        .group_by(Membership.station_id)
    )
    for key, count in session.execute(told):
        if key is not None:
            matters[key] += count
    members = (
        select(Membership.station_id, func.count())
        .join(Representative, Representative.id == Membership.representative_id)
        .where(live(Representative), in_force(Membership, scope.as_of), _seated(scope.as_of))
        .group_by(Membership.station_id)
    )
    deputies = {key: count for key, count in session.execute(members)}
    return {
        key: StationYear(sessions[key], people[key], matters[key], visits.get(key, 0), deputies.get(key, 0))
        for key in (row.id for row in rows)
    }


def _names(session: Session, rows: Sequence[Station]) -> list[tuple[UUID, str]]:
    """Return the names that places know stations by: those of today, then those of before.

    A session keeps the place that it was announced for, so a station that was given another name is still found by the
    one it had, unless another station has that name today.
    """
    names = {row.name: row.id for row in rows}
    query = (
        select(HistoryEntry.record_id, HistoryEntry.changes)
        .where(HistoryEntry.record_id.in_([row.id for row in rows]))
        .order_by(HistoryEntry.seq.desc())
    )
    for key, changes in session.execute(query):
        before, _now = json.loads(changes).get("name") or (None, None)
        if key is not None and before:
            names.setdefault(before, key)
    return [(key, name) for name, key in names.items()]


def _seated(day: date) -> ColumnElement[bool]:
    held = Seat.representative_id == Membership.representative_id
    return select(Seat.id).where(held, in_force(Seat, day)).exists()


def save_station(store: Store, entry: StationEntry) -> UUID:
    """Add a station, or change the one that `entry.id` names.

    Raises:
        UserError: no name or kind, a name that another has, an area that is none, a phone that is none, or days the
            wrong way round; the field is the attribute.
    """
    name = clean_name(entry.name, "名称", "name")
    if name is None:
        raise UserError("请填写“名称”。", "name")
    if entry.kind is None:
        raise UserError("请选择“类型”。", "kind")
    if entry.area is not None and not (0 <= entry.area < _MOST_AREA and entry.area == round(entry.area, 2)):
        raise UserError("“面积”应为不小于0的数，最多两位小数，例如 70 或 70.5。", "area")
    check_in_use(entry.in_use_since, entry.in_use_until)
    address, phone = clean_line(entry.address, "地址", "address"), clean_phone(entry.phone)
    hours = clean_text(entry.opening_hours, "开放时间", "opening_hours")
    contact = clean_line(entry.contact, "联系人", "contact")
    with store.write("修改联络站" if entry.id else "增加联络站") as session:
        known = session.scalar(select(Station).where(Station.name == name))
        row = _find(session, entry.id) if entry.id else known
        if known is not None and (known is not row or (known.id != entry.id and known.deleted_at is None)):
            raise UserError(f"已经有名为“{name}”的联络站（回收站里的也算），请换一个名称。", "name")
        if row is None:
            row = Station(name=name, kind=entry.kind)
            session.add(row)
        row.name, row.kind, row.address, row.area, row.phone = name, entry.kind, address, entry.area, phone
        row.in_use_since, row.in_use_until = entry.in_use_since, entry.in_use_until
        row.opening_hours, row.contact, row.deleted_at = hours, contact, None
        return row.id


def _find(session: Session, key: UUID) -> Station:
    row = session.get(Station, key)
    if row is None or row.deleted_at is not None:
        raise UserError("这个联络站已不存在，请刷新列表。")
    return row


def deputies_of(store: Store, station_id: UUID, day: date) -> tuple[Posted, ...]:
    """Return who belongs to a station on a day and holds a seat on it, by number, without photos."""
    with store.read() as session:
        return _deputies(session, station_id, day)


def _deputies(session: Session, station_id: UUID, day: date) -> tuple[Posted, ...]:
    query = (
        select(Representative, Seat.identity, Seat.constituency)
        .join(Membership, belongs(Representative.id, MembershipKind.STATION, day))
        .join(Seat, Seat.representative_id == Representative.id)
        .where(live(Representative), Membership.station_id == station_id, in_force(Seat, day))
        .order_by(Representative.number, Seat.rank)
    )
    people: dict[UUID, Representative] = {}
    seats: dict[UUID, list[tuple[str, str | None]]] = defaultdict(list)
    for person, identity, constituency in session.execute(query):
        people[person.id] = person
        seats[person.id].append((identity.value, constituency))
    return tuple(
        Posted(
            key,
            person.name,
            "、".join(dict.fromkeys(word for word, _ in seats[key])),
            "、".join(dict.fromkeys(where for _, where in seats[key] if where)),
            person.position or "",
        )
        for key, person in people.items()
    )


def poster(store: Store, name: str) -> Poster:
    """Return what the poster of a station shows today.

    Raises:
        UserError: there is no such station, or nobody belongs to it today.
    """
    today = store.clock.today()
    with store.read() as session:
        row = session.scalar(select(Station).where(live(Station), Station.name == name))
        if row is None:
            raise UserError(f"没有名为“{name}”的联络站，请核对名称。", "id")
        people = _deputies(session, row.id, today)
        if not people:
            raise UserError(f"“{name}”今天没有代表，请先在代表的归属里选这个联络站。", "id")
        photos = _photos(session, [each.representative_id for each in people])
        known = _names(session, list(session.scalars(select(Station).where(live(Station)))))
        sessions = _announced(session, row.id, known, today)
        committee = settings_in(session).committee
    root = store.folder / contents.FOLDER
    shown = tuple(
        Posted(
            each.representative_id,
            each.name,
            each.seats,
            each.constituency,
            each.position,
            _read(root, photos.get(each.representative_id)),
        )
        for each in people
    )
    return Poster(committee, _shown(row, StationYear()), today, shown, sessions)


def _read(root: Path, digest: str | None) -> bytes | None:
    return b"".join(contents.read(root, digest)) if digest else None


def _photos(session: Session, people: Sequence[UUID]) -> dict[UUID, str]:
    query = (
        select(Attachment.representative_id, Attachment.sha256)
        .where(live(Attachment), Attachment.representative_id.in_(people), Attachment.media_type.in_(_PHOTOS))
        .order_by(Attachment.rank.desc(), Attachment.id.desc())
    )
    return {key: digest for key, digest in session.execute(query) if key is not None}


def _announced(
    session: Session, station: UUID, known: Sequence[tuple[UUID, str]], today: date
) -> tuple[Announced, ...]:
    query = (
        select(ReceptionSession)
        .where(
            live(ReceptionSession),
            ReceptionSession.status == SessionStatus.PLANNED,
            ReceptionSession.day >= today,
        )
        .order_by(ReceptionSession.day, ReceptionSession.starts_at)
    )
    rows = [row for row in session.scalars(query) if station_at(row.place, known) == station][:_ANNOUNCED]
    look = look_in(session)
    return tuple(
        Announced(
            row.day,
            row.starts_at,
            row.ends_at,
            tuple(person.name for person in receivers(look, row.id, row.day)),
        )
        for row in rows
    )
