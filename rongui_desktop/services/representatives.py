"""People of the roster (代表): adding, changing, ending seats, suspending, moving between groups, deleting."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from rongui_desktop.domain.codes import Identity, MembershipKind
from rongui_desktop.domain.representatives import (
    DeputyGroup,
    Membership,
    Representative,
    Seat,
    Station,
    Suspension,
)
from rongui_desktop.domain.roster import DutyWish, Leave
from rongui_desktop.domain.rules_representatives import check_leader
from rongui_desktop.domain.spans import Span, covers
from rongui_desktop.errors import UserError
from rongui_desktop.services.representative_entries import (
    AbsenceEntry,
    MembershipEntry,
    PersonEntry,
    SeatEntry,
    WishEntry,
    moved,
    tidy,
)
from rongui_desktop.storage.store import Store

_PLAIN = ("name", "gender", "birth", "ethnicity", "party", "education", "position", "phone", "note")
_FIRST_NUMBER = "R001"
_NUMBER = re.compile(r"(.*?)(\d{1,9})")


@dataclass(frozen=True, slots=True)
class Written:
    """A person that was written."""

    id: UUID
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class RosterChoices:
    """What the form of a person chooses from: groups and stations by key and name, leaders by group."""

    groups: tuple[tuple[UUID, str], ...]
    stations: tuple[tuple[UUID, str], ...]
    leaders: dict[UUID, str]
    next_number: str


def roster_choices(store: Store) -> RosterChoices:
    """Return the groups and stations to choose from, and the number that the next person gets."""
    with store.read() as session:
        groups = session.execute(
            select(DeputyGroup.id, DeputyGroup.name, Representative.name)
            .outerjoin(Representative, Representative.id == DeputyGroup.leader_id)
            .where(DeputyGroup.deleted_at.is_(None))
            .order_by(DeputyGroup.id)
        ).all()
        stations = session.execute(
            select(Station.id, Station.name).where(Station.deleted_at.is_(None)).order_by(Station.name)
        )
        return RosterChoices(
            tuple((key, name) for key, name, _ in groups),
            tuple((key, name) for key, name in stations),
            {key: leader for key, _, leader in groups if leader},
            next_number(session),
        )


def next_number(session: Session) -> str:
    """Return the number that follows the highest one (R056: R057); those in the recycle bin count as used."""
    used = [
        found
        for number in session.scalars(select(Representative.number))
        if (found := _NUMBER.fullmatch(number))
    ]
    if not used:
        return _FIRST_NUMBER
    by_prefix: dict[str, list[str]] = {}
    for found in used:
        by_prefix.setdefault(found[1], []).append(found[2])
    prefix, serials = max(by_prefix.items(), key=lambda item: (len(item[1]), item[0]))
    highest = max(serials, key=int)
    return f"{prefix}{int(highest) + 1:0{len(highest)}d}"


# reading ---------------------------------------------------------------------------------------------


def load_representative(store: Store, representative_id: UUID) -> PersonEntry:
    """Return a person for his or her own form.

    Raises:
        UserError: gone.
    """
    with store.read() as session:
        return _entry_of(session, _person(session, representative_id))


def _entry_of(session: Session, person: Representative) -> PersonEntry:
    memberships = tuple(
        MembershipEntry(row.kind, row.group_id or row.station_id, row.since, row.until)
        for row in _parts(session, Membership, person.id)
    )
    led = session.scalar(select(DeputyGroup.id).where(DeputyGroup.leader_id == person.id).limit(1))
    return PersonEntry(
        number=person.number,
        **{name: getattr(person, name) for name in _PLAIN},
        seats=tuple(
            SeatEntry(**{field.name: getattr(seat, field.name) for field in fields(SeatEntry)})
            for seat in person.seats
        ),
        memberships=memberships,
        suspensions=tuple(
            AbsenceEntry(row.since, row.until, row.reason) for row in _parts(session, Suspension, person.id)
        ),
        leaves=tuple(
            AbsenceEntry(row.since, row.until, row.reason) for row in _parts(session, Leave, person.id)
        ),
        wishes=tuple(
            WishEntry(row.kind, row.since, row.until, row.weekday, row.note)
            for row in _parts(session, DutyWish, person.id)
        ),
        leads=led is not None,
    )


def _parts(session: Session, part: Any, representative_id: UUID) -> list[Any]:
    query = select(part).where(part.representative_id == representative_id)
    return list(session.scalars(query.order_by(part.since.is_not(None), part.since, part.id)))


def _person(session: Session, representative_id: UUID) -> Representative:
    query = select(Representative).options(selectinload(Representative.seats))
    person = session.scalar(query.where(Representative.id == representative_id))
    if person is None or person.deleted_at is not None:
        raise UserError("这位代表已不在名册里，请刷新列表。")
    return person


def _group_on(memberships: Iterable[MembershipEntry], day: date) -> UUID | None:
    return next(
        (
            each.target
            for each in memberships
            if each.kind is MembershipKind.GROUP and covers(Span(each.since, each.until), day)
        ),
        None,
    )


# writing ---------------------------------------------------------------------------------------------


def add_representative(store: Store, entry: PersonEntry) -> Written:
    """Add a person to the roster; without a number the next one is given.

    Raises:
        UserError: something is missing or wrong (`tidy`), the number is taken, or the leader is no member.
    """
    entry = tidy(entry, store.clock.today())
    with store.write("新增代表") as session:
        number = entry.number or next_number(session)
        _check_number(session, number, None)
        person = Representative(number=number, name=entry.name)
        session.add(person)
        _put(session, person, entry, store.clock.today())
        return Written(person.id, person.number, person.name)


def change_representative(store: Store, representative_id: UUID, entry: PersonEntry) -> Written:
    """Make a person what the form shows; every change stays in the history.

    Raises:
        UserError: gone, or what `add_representative` says.
    """
    return _amend(store, representative_id, "更改代表资料", lambda _stored: entry)


def end_seat(store: Store, representative_id: UUID, identity: Identity, day: date, reason: str) -> Written:
    """End a seat: `day` is the last day of it, quotas and duty stop after it.

    Raises:
        UserError: gone, no such seat is held on that day, or no reason.
    """
    if not reason.strip():
        raise UserError("请填写离任原因，如“届满”“调离”“辞职”。", "reason")

    def ended(stored: PersonEntry) -> PersonEntry:
        seats = list(stored.seats)
        for place, seat in enumerate(seats):
            if seat.identity is identity and covers(Span(seat.since, seat.until), day):
                seats[place] = replace(seat, until=day, end_reason=reason)
                return replace(stored, seats=tuple(seats))
        raise UserError(f"{stored.name}在{day:%Y-%m-%d}没有担任{identity}，请核对日期。", "day")

    return _amend(store, representative_id, f"{identity}离任", ended)


def suspend(store: Store, representative_id: UUID, suspension: AbsenceEntry) -> Written:
    """Keep somebody from acting as a deputy (暂停执行职务) from a day on; quotas and duty stop from that day.

    Raises:
        UserError: gone, no reason, or suspended on one of these days already.
    """
    return _amend(
        store,
        representative_id,
        "暂停执行职务",
        lambda stored: replace(stored, suspensions=(*stored.suspensions, suspension)),
    )


def change_membership(
    store: Store, representative_id: UUID, kind: MembershipKind, target: UUID | None, day: date
) -> Written:
    """Let somebody belong to another group or station from a day on; who he or she belonged to before stays.

    Raises:
        UserError: gone, nothing changes (`moved`), or the person leads the group that is left.
    """
    return _amend(
        store,
        representative_id,
        f"变更{kind}",
        lambda stored: replace(stored, memberships=moved(stored.memberships, kind, target, day)),
    )


def _amend(
    store: Store, representative_id: UUID, why: str, change: Callable[[PersonEntry], PersonEntry]
) -> Written:
    today = store.clock.today()
    with store.write(why) as session:
        person = _person(session, representative_id)
        entry = tidy(change(_entry_of(session, person)), today)
        number = entry.number or person.number
        _check_number(session, number, person.id)
        person.number = number
        _put(session, person, entry, today)
        return Written(person.id, person.number, person.name)


def _check_number(session: Session, number: str, own: UUID | None) -> None:
    query = select(Representative.id, Representative.name, Representative.deleted_at)
    taken = session.execute(query.where(Representative.number == number)).first()
    if taken is not None and taken.id != own:
        where = "（在回收站里）" if taken.deleted_at is not None else ""
        raise UserError(f"编号“{number}”已经是{taken.name}的{where}，请换一个，或留空由程序编号。", "number")


def _put(session: Session, person: Representative, entry: PersonEntry, today: date) -> None:
    for name in _PLAIN:
        setattr(person, name, getattr(entry, name))
    seats = [
        {field.name: getattr(seat, field.name) for field in fields(SeatEntry)} | {"rank": rank}
        for rank, seat in enumerate(entry.seats)
    ]
    _sync(session, Seat, person.id, seats, ("identity", "since"))
    _check_targets(session, entry.memberships)
    memberships = [
        {
            "kind": each.kind,
            "group_id": each.target if each.kind is MembershipKind.GROUP else None,
            "station_id": each.target if each.kind is MembershipKind.STATION else None,
            "since": each.since,
            "until": each.until,
        }
        for each in entry.memberships
    ]
    _sync(session, Membership, person.id, memberships, ("kind", "since"))
    _sync(session, Suspension, person.id, _values(entry.suspensions), ("since",))
    _sync(session, Leave, person.id, _values(entry.leaves), ("since",))
    _sync(session, DutyWish, person.id, _values(entry.wishes), ("kind", "since", "weekday"))
    _lead(session, person, entry, today)


def _values(rows: Sequence[AbsenceEntry | WishEntry]) -> list[dict[str, Any]]:
    return [{field.name: getattr(row, field.name) for field in fields(row)} for row in rows]


def _sync(
    session: Session, part: Any, owner: UUID, wanted: Sequence[dict[str, Any]], key: tuple[str, ...]
) -> None:
    """Make the parts of a person these, with as few changes as possible.

    A row keeps its natural key where it can, so that no two of them ever change places: the database would take the
    first half of such a change for a doublet.
    """
    rows = {row.id: row for row in _parts(session, part, owner)}
    by_key = {tuple(getattr(row, name) for name in key): row for row in rows.values()}
    left: list[dict[str, Any]] = []
    for values in wanted:
        row = by_key.pop(tuple(values[name] for name in key), None)
        if row is None or row.id not in rows:
            left.append(values)
        else:
            _set(rows.pop(row.id), values)
    free = list(rows.values())
    for values, row in zip(left, free, strict=False):
        _set(row, values)
    for values in left[len(free) :]:
        session.add(part(representative_id=owner, **values))
    for row in free[len(left) :]:
        session.delete(row)


def _set(row: Any, values: dict[str, Any]) -> None:
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def _check_targets(session: Session, memberships: Sequence[MembershipEntry]) -> None:
    for place, each in enumerate(memberships):
        kind: Any = DeputyGroup if each.kind is MembershipKind.GROUP else Station
        if each.target is not None and session.get(kind, each.target) is None:
            raise UserError(f"这个{each.kind}已不存在，请重新选择。", f"memberships/{place}/target")


def _lead(session: Session, person: Representative, entry: PersonEntry, today: date) -> None:
    """Let the person lead the group of today, or none; who leads a group belongs to it (`check_leader`)."""
    led = list(session.scalars(select(DeputyGroup).where(DeputyGroup.leader_id == person.id)))
    for group in led:
        if not entry.leads:
            group.leader_id = None
            continue
        mine = [each for each in entry.memberships if each.target == group.id]
        check_leader(person.name, [Span(each.since, each.until) for each in mine], today)
    if entry.leads and not led:
        key = _group_on(entry.memberships, today)
        own = session.get(DeputyGroup, key) if key is not None else None
        if own is None:
            check_leader(person.name, (), today)
        else:
            own.leader_id = person.id


# deleting --------------------------------------------------------------------------------------------


def delete_representatives(store: Store, keys: Sequence[UUID]) -> tuple[UUID, ...]:
    """Put people into the recycle bin; what they took part in stays and still names them.

    Raises:
        UserError: one of them is gone, or leads a group.
    """
    with store.write("删除代表") as session:
        for key in keys:
            person = _person(session, key)
            led = session.scalar(select(DeputyGroup.name).where(DeputyGroup.leader_id == key))
            if led is not None:
                raise UserError(f"{person.name}是{led}的组长，请先另选组长再删除。")
            person.deleted_at = store.clock.now()
    return tuple(keys)


def restore_representatives(store: Store, keys: Sequence[UUID]) -> None:
    """Take people out of the recycle bin again.

    Raises:
        UserError: one of them was merged into another; that is undone from its entry (`merging.undo_merge`).
    """
    from rongui_desktop.services.merging import merged_into

    with store.write("撤销删除代表") as session:
        for person in session.scalars(select(Representative).where(Representative.id.in_(keys))):
            if (into := merged_into(session, person.id)) is not None:
                raise UserError(f"{person.number} {person.name}已合并到{into}，请从合并记录撤销。")
            person.deleted_at = None
