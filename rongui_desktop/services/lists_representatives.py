"""The list of representatives (代表) with their visits against the quota, and one of them in detail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import case, extract, func, literal, select, true, union_all
from sqlalchemy.orm import Session, aliased, selectinload

from rongui_desktop.domain.activities import ActivityParticipant, DutyActivity, DutyReport, Visit
from rongui_desktop.domain.budget import BudgetMeeting, BudgetParticipant
from rongui_desktop.domain.codes import Identity, MembershipKind, SessionStatus
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
from rongui_desktop.services.dated import belongs, in_force
from rongui_desktop.services.detail import NOTHING, Detail, Field, Group, field, group, long_day, text
from rongui_desktop.services.figure_rows import holds_deputy_seat, on_duty_people, took_part
from rongui_desktop.services.list_queries import by_number, contains, is_named, keys_of, ordered
from rongui_desktop.services.listing import Badge, Cell, ColumnSpec, ListQuery, ListResult
from rongui_desktop.services.name_order import NameOrder, in_name_order
from rongui_desktop.services.quota import VisitRecord, YearVisits, visit_records, year_visits
from rongui_desktop.services.scope import Scope, make_scope
from rongui_desktop.storage.store import Store


class Circle(StrEnum):
    """Which representatives are listed."""

    ALL = "全部"
    DEPUTIES = "在任人大代表"
    BELOW_QUOTA = "走访未达标"
    OTHERS = "其他身份"


def _scope(store: Store, year: int) -> Scope:
    today = store.clock.today()
    return make_scope(year or today.year, None, today)


@dataclass(frozen=True, slots=True)
class RepresentativeListing:
    """Representatives in an order of names; seats as of today, visits of a year as far as it has gone.

    The year is the listing's own (0: that of the clock): rows show it too.
    """

    circle: Circle = Circle.ALL
    year: int = 0
    order: NameOrder = NameOrder.NUMBER

    name: ClassVar[str] = "representatives"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("number", "编号", 60),
        ColumnSpec("name", "姓名", 72),
        ColumnSpec("identity", "身份", 96),
        ColumnSpec("group", "代表小组", 104),
        ColumnSpec("visits", "走访次数", 76, right=True),
        ColumnSpec("households", "走访户数", 76, right=True),
        ColumnSpec("quota", "走访达标", 84),
        ColumnSpec("position", "单位职务", 150, grows=True),
        ColumnSpec("phone", "联系电话", 106),
        ColumnSpec("station", "联络站", 150, grows=True),
    )

    def find(self, store: Store, query: ListQuery) -> ListResult:
        """Filter and sort."""
        today, scope = store.clock.today(), _scope(store, self.year)
        with store.read() as session:
            below = _below(session, scope)
            chosen = _chosen(self.circle, query, below, today)
            if query.sort == "name":
                keys = in_name_order(session, NameOrder.PINYIN, chosen, descending=query.descending)
            elif query.sort:
                keys = keys_of(session, self._in_order(chosen, query, scope, below, today))
            else:
                keys = in_name_order(session, self.order, chosen)
            total, counted, late = _counted(session, chosen, below, today)
        return ListResult(keys, f"共 {total} 人，在任人大代表 {counted} 人，走访未达标 {late} 人")

    def counts(self, store: Store, query: ListQuery) -> dict[Circle, int]:
        """Return how many the filter's text leaves in each circle."""
        today, scope = store.clock.today(), _scope(store, self.year)
        with store.read() as session:
            below = _below(session, scope)
            chosen = _chosen(Circle.ALL, query, below, today)
            total, deputies, late = _counted(session, chosen, below, today)
        return {
            Circle.ALL: total,
            Circle.DEPUTIES: deputies,
            Circle.BELOW_QUOTA: late,
            Circle.OTHERS: total - deputies,
        }

    def _in_order(self, chosen: Any, query: ListQuery, scope: Scope, below: list[UUID], today: date) -> Any:
        sorts: dict[str, Any] = {
            "number": by_number(Representative.number),
            "identity": _first_identity(today),
            "group": DeputyGroup.name,
            "quota": case((Representative.id.in_(below), 0), else_=1),
            "position": Representative.position,
            "phone": Representative.phone,
            "station": Station.name,
        }
        if query.sort in ("visits", "households"):
            visits = _visit_totals(scope).subquery()
            chosen = chosen.outerjoin(visits, visits.c.person == Representative.id)
            sorts["visits"] = func.coalesce(visits.c.times, 0)
            sorts["households"] = func.coalesce(visits.c.households, 0)
        return ordered(chosen, query, sorts, (Representative.number,), Representative.id)

    def rows(self, store: Store, keys: Sequence[UUID]) -> dict[UUID, tuple[Cell, ...]]:
        """The cells of these rows."""
        scope, today = _scope(store, self.year), store.clock.today()
        query: Any = (
            _belonging(select(Representative, DeputyGroup.name, Station.name), today)
            .options(selectinload(Representative.seats))
            .where(Representative.id.in_(keys))
        )
        with store.read() as session:
            # A few of many are found faster person by person than in a pass over everybody's year.
            everybody = session.scalar(select(func.count()).select_from(Representative)) or 0
            visits = year_visits(session, scope, keys if len(keys) * 4 < everybody else None)
            records = {
                record.representative_id: record for record in visit_records(session, scope, keys, visits)
            }
            none = YearVisits()
            found: Any = session.execute(query)
            return {
                person.id: (
                    person.number,
                    person.name,
                    identities(person, today),
                    of_group or "",
                    visits.get(person.id, none).times,
                    visits.get(person.id, none).households,
                    quota_badge(records.get(person.id)),
                    person.position or "",
                    person.phone or "",
                    station or "",
                )
                for person, of_group, station in found
            }


def _chosen(circle: Circle, query: ListQuery, below: list[UUID], today: date) -> Any:
    deputy = holds_deputy_seat(Representative.id, today)
    within = {
        Circle.ALL: true(),
        Circle.DEPUTIES: deputy,
        Circle.BELOW_QUOTA: Representative.id.in_(below),
        Circle.OTHERS: ~deputy,
    }
    chosen: Any = _belonging(select(Representative.id), today).where(
        Representative.deleted_at.is_(None), within[circle]
    )
    if not query.text:
        return chosen
    columns = (Representative.position, Representative.phone, DeputyGroup.name, Station.name)
    return chosen.where(is_named(query.text) | contains(query.text, *columns))


def _belonging(chosen: Any, day: date) -> Any:
    """Join the group and the station that a person belongs to on a day."""
    at_station = aliased(Membership)
    return (
        chosen.outerjoin(Membership, belongs(Representative.id, MembershipKind.GROUP, day))
        .outerjoin(DeputyGroup, DeputyGroup.id == Membership.group_id)
        .outerjoin(at_station, belongs(Representative.id, MembershipKind.STATION, day, at_station))
        .outerjoin(Station, Station.id == at_station.station_id)
    )


def _below(session: Session, scope: Scope) -> list[UUID]:
    return [record.representative_id for record in visit_records(session, scope) if record.below]


def _counted(session: Session, chosen: Any, below: list[UUID], today: date) -> tuple[int, int, int]:
    """Return how many there are, how many of them are deputies, and how many miss the quota."""
    holds, misses = holds_deputy_seat(Representative.id, today), Representative.id.in_(below)
    counting = chosen.with_only_columns(func.count(), func.total(holds), func.total(misses))
    total, deputies, late = (int(number) for number in session.execute(counting).one())
    return total, deputies, late


def _visit_totals(scope: Scope) -> Any:
    return (
        select(
            Visit.representative_id.label("person"),
            func.count().label("times"),
            func.sum(Visit.households).label("households"),
        )
        .where(Visit.deleted_at.is_(None), Visit.day.between(scope.first, scope.last))
        .group_by(Visit.representative_id)
    )


def _first_identity(today: date) -> Any:
    ranks = case(*((Seat.identity == identity, rank) for rank, identity in enumerate(Identity)))
    return (
        select(func.min(ranks))
        .where(Seat.representative_id == Representative.id, in_force(Seat, today))
        .scalar_subquery()
    )


def identities(person: Representative, day: date) -> str:
    """Return the seats that a person holds on a day, as they are listed: 市人大代表、党代表."""
    held = dict.fromkeys(seat.identity.value for seat in person.seats if seat.held_on(day))
    return "、".join(held) or "（不在任）"


def quota_badge(record: VisitRecord | None) -> Badge:
    """Return whether a deputy's visits meet the quota; people who are no deputies (any more) have none."""
    if record is None or not record.holds:
        return Badge("不考核", "muted")
    return Badge("未达标", "bad") if record.below else Badge("达标", "ok")


def quota_words(record: VisitRecord | None) -> str:
    """Return what a deputy's visits lack."""
    if record is None:
        return "不是在任人大代表，不考核走访"
    parts = [f"{record.households} 户 / 应 {record.required} 户" + ("" if record.holds else "（离任前）")]
    if record.missing_months:
        parts.append("、".join(f"{month}月" for month in record.missing_months) + "未走访")
    return "；".join(parts)


def representative_detail(store: Store, representative_id: UUID, year: int) -> Detail | None:
    """Return a person with seats, group, contact and the year's participation; None when gone."""
    scope, today = _scope(store, year), store.clock.today()
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


def group_or_station_name(store: Store, kind: str, record_id: UUID) -> str:
    """Return the name of a group (`deputy_group`) or a station; the empty text when it is gone."""
    with store.read() as session:
        found = session.get(DeputyGroup if kind == "deputy_group" else Station, record_id)
        return found.name if found is not None else ""
