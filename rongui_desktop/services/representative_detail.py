"""One person of the list of representatives in detail: seats, group, contact, and the year's participation."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import extract, func, literal, select, union_all
from sqlalchemy.orm import Session, selectinload

from rongui_desktop.domain.activities import ActivityParticipant, DutyActivity, DutyReport, Visit
from rongui_desktop.domain.budget import BudgetMeeting, BudgetParticipant
from rongui_desktop.domain.codes import MembershipKind, SessionStatus
from rongui_desktop.domain.reception import ReceptionSession
from rongui_desktop.domain.representatives import (
    DeputyGroup,
    Membership,
    Representative,
    Seat,
    Station,
    Suspension,
)
from rongui_desktop.domain.supervision import SupervisionActivity, SupervisionParticipant
from rongui_desktop.services.dated import in_force
from rongui_desktop.services.detail import NOTHING, Detail, Field, Group, field, group, long_day, text
from rongui_desktop.services.figure_rows import on_duty_people, took_part
from rongui_desktop.services.lists_representatives import identities, quota_badge, quota_words, year_scope
from rongui_desktop.services.quota import visit_records
from rongui_desktop.services.scope import Scope
from rongui_desktop.storage.store import Store


def representative_detail(store: Store, representative_id: UUID, year: int) -> Detail | None:
    """Return a person with seats, group, contact and the year's participation; None when gone."""
    scope, today = year_scope(store, year), store.clock.today()
    with store.read() as session:
        query = select(Representative).options(selectinload(Representative.seats))
        person = session.scalar(query.where(Representative.id == representative_id))
        if person is None or person.deleted_at is not None:
            return None
        held = _held(session, person.id, today)
        in_group, at_station = held.get(MembershipKind.GROUP), held.get(MembershipKind.STATION)
        of_group = session.get(DeputyGroup, in_group.group_id) if in_group else None
        station = session.get(Station, at_station.station_id) if at_station else None
        suspended = session.scalars(
            select(Suspension).where(Suspension.representative_id == person.id).order_by(Suspension.since)
        ).all()
        record = next(iter(visit_records(session, scope, [person.id], departed=True)), None)
        taken = participation(session, person.id, scope)
        months, households, persons = _months(session, person.id, scope)
    lead = "（组长）" if of_group is not None and of_group.leader_id == person.id else ""
    return Detail(
        title=person.name,
        caption=f"{person.number} · {identities(person, today)}",
        groups=(
            group(
                "",
                [
                    field("代表小组", f"{of_group.name}{lead}" if of_group else None),
                    field("联络站", station.name if station else None),
                    field("联系电话", person.phone),
                    field("单位职务", person.position),
                ],
            ),
            Group("任职", (*map(_seat, person.seats), *map(_suspension, suspended))),
            group(
                f"{year}年履职",
                [
                    *(field(kind, f"{number} 次") for kind, number in taken.items()),
                    field("代表走访", f"{sum(months)} 次，{households} 户，{persons} 人次"),
                    field("走访达标", quota_words(record)),
                ],
            ),
            _basics(person, MembershipKind.LEADERSHIP in held),
        ),
        badge=quota_badge(record),
        months=months,
    )


def _basics(person: Representative, leads: bool) -> Group:
    birth = f"{person.birth.year}年{person.birth.month}月" if person.birth else None
    fields: list[Field | None] = [
        field("性别", person.gender),
        field("出生年月", birth),
        field("民族", person.ethnicity),
        field("政治面貌", person.party),
        field("学历", person.education),
        field("党政班子成员", leads),
        text("备注", person.note) if person.note else None,
    ]
    return group("基本情况", fields)


def _held(session: Session, representative_id: UUID, day: date) -> dict[MembershipKind, Membership]:
    query = select(Membership).where(
        Membership.representative_id == representative_id, in_force(Membership, day)
    )
    return {membership.kind: membership for membership in session.scalars(query)}


def _suspension(suspension: Suspension) -> Field:
    ends = f"{long_day(suspension.until)}止" if suspension.until else ""
    return Field(Suspension.label, f"{long_day(suspension.since)}起{ends}（{suspension.reason}）", long=True)


def _seat(seat: Seat) -> Field:
    begins = f"{long_day(seat.since)}起" if seat.since else ""
    ends = f"{long_day(seat.until)}止" if seat.until else ""
    reason = f"（{seat.end_reason}）" if seat.end_reason else ""
    parts = [seat.term, seat.constituency, f"{begins}{ends}{reason}"]
    return Field(seat.identity.value, " · ".join(filter(None, parts)) or NOTHING, long=True)


def participation(session: Session, representative_id: UUID, scope: Scope) -> dict[str, int]:
    """Return how often a person took part in each kind of duty event of the year (own visits apart)."""

    def part(kind: str, events: Any, record: Any, *conditions: Any) -> Any:
        return select(literal(kind).label("kind"), func.count().label("times")).where(
            record.id.in_(events),
            record.deleted_at.is_(None),
            record.day.between(scope.first, scope.last),
            *conditions,
        )

    def of(owner: Any, person: Any) -> Any:
        return select(owner).where(person == representative_id)

    duty = on_duty_people().subquery()
    parts = (
        part(
            "接待值班",
            select(duty.c.event).where(duty.c.person == representative_id),
            ReceptionSession,
            ReceptionSession.status == SessionStatus.HELD,
        ),
        part(
            "监督活动",
            of(SupervisionParticipant.activity_id, SupervisionParticipant.representative_id).where(
                took_part(SupervisionParticipant)
            ),
            SupervisionActivity,
        ),
        part(
            "预算会议",
            of(BudgetParticipant.meeting_id, BudgetParticipant.representative_id).where(
                took_part(BudgetParticipant)
            ),
            BudgetMeeting,
        ),
        part(
            "履职活动",
            of(ActivityParticipant.activity_id, ActivityParticipant.representative_id).where(took_part()),
            DutyActivity,
        ),
        part("代表述职", of(DutyReport.id, DutyReport.representative_id), DutyReport),
    )
    counted: dict[str, int] = {}
    for row in session.execute(union_all(*parts)):
        counted[row.kind] = row.times
    return counted


def _months(session: Session, representative_id: UUID, scope: Scope) -> tuple[tuple[int, ...], int, int]:
    month = extract("month", Visit.day)
    query = (
        select(month, func.count(), func.sum(Visit.households), func.sum(Visit.persons))
        .where(
            Visit.deleted_at.is_(None),
            Visit.representative_id == representative_id,
            Visit.day.between(scope.first, scope.last),
        )
        .group_by(month)
    )
    rows = [tuple(row) for row in session.execute(query)]
    counts = {int(number): int(times) for number, times, _, _ in rows}
    months = tuple(counts.get(number, 0) for number in range(1, 13))
    return months, sum(int(row[2]) for row in rows), sum(int(row[3]) for row in rows)
