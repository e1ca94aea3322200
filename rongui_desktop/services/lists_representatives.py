"""The list of representatives (代表) with their visits against the quota, and one of them in detail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, String, case, func, select, true, type_coerce
from sqlalchemy.orm import Session, aliased

from rongui_desktop.domain.activities import Visit
from rongui_desktop.domain.codes import Identity, MembershipKind
from rongui_desktop.domain.representatives import DeputyGroup, Membership, Representative, Seat, Station
from rongui_desktop.services.dated import belongs, in_force
from rongui_desktop.services.figure_rows import holds_deputy_seat
from rongui_desktop.services.list_queries import by_number, contains, is_named, keys_of, ordered
from rongui_desktop.services.listing import Badge, Cell, ColumnSpec, Keys, ListQuery, ListResult
from rongui_desktop.services.name_order import NameOrder, in_name_order
from rongui_desktop.services.quota import NO_VISITS, VisitRecord, below_quota, visit_records, year_visits
from rongui_desktop.services.scope import Scope, make_scope
from rongui_desktop.services.seated import deputies_on, seats_on
from rongui_desktop.storage.look import look_in
from rongui_desktop.storage.store import Store

_NO_SEAT = "（不在任）"


class Circle(StrEnum):
    """Which representatives are listed."""

    ALL = "全部"
    DEPUTIES = "在任人大代表"
    BELOW_QUOTA = "走访未达标"
    OTHERS = "其他身份"


def year_scope(store: Store, year: int) -> Scope:
    """Return the scope of a year (0: that of the clock) as far as it has gone."""
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
        today, scope = store.clock.today(), year_scope(store, self.year)
        with store.read() as session:
            below = [record.digits for record in below_quota(session, scope)]
            chosen = _chosen(self.circle, query, below, today)
            if query.sort == "name":
                keys = in_name_order(session, NameOrder.PINYIN, chosen, descending=query.descending)
            elif query.sort:
                keys = keys_of(session, self._in_order(chosen, query, scope, below, today))
            else:
                keys = in_name_order(session, self.order, chosen)
            deputies, late = _counted(session, keys, below, today)
        return ListResult(keys, f"共 {len(keys)} 人，在任人大代表 {deputies} 人，走访未达标 {late} 人")

    def counts(self, store: Store, query: ListQuery) -> dict[Circle, int]:
        """Return how many the filter's text leaves in each circle."""
        today, scope = store.clock.today(), year_scope(store, self.year)
        with store.read() as session:
            below = [record.digits for record in below_quota(session, scope)]
            keys = keys_of(session, _chosen(Circle.ALL, query, below, today))
            deputies, late = _counted(session, keys, below, today)
        return {
            Circle.ALL: len(keys),
            Circle.DEPUTIES: deputies,
            Circle.BELOW_QUOTA: late,
            Circle.OTHERS: len(keys) - deputies,
        }

    def _in_order(self, chosen: Any, query: ListQuery, scope: Scope, below: list[str], today: date) -> Any:
        sorts: dict[str, Any] = {
            "number": by_number(Representative.number),
            "identity": _first_identity(today),
            "group": DeputyGroup.name,
            "quota": case((_has_digits(below), 0), else_=1),
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
        scope, today = year_scope(store, self.year), store.clock.today()
        of_person = (Representative.id, Representative.number, Representative.name)
        query: Any = _belonging(
            select(
                *of_person, Representative.position, Representative.phone, DeputyGroup.name, Station.name
            ).where(Representative.id.in_(keys)),
            today,
        )
        with store.read() as session:
            look = look_in(session)
            # A few of many are found faster person by person than in a pass over everybody's year.
            everybody: int = look.value("SELECT count(*) FROM representative")
            visits = year_visits(look, scope, keys if len(keys) * 4 < everybody else None)
            records = {
                record.representative_id: record for record in visit_records(session, scope, keys, visits)
            }
            seats = seats_on(look, keys, today)
            found: Any = session.execute(query).all()
        return {
            key: (
                number,
                name,
                seats.get(key, _NO_SEAT),
                of_group or "",
                (walked := visits.get(key.hex, NO_VISITS)).times,
                walked.households,
                quota_badge(records.get(key)),
                position or "",
                phone or "",
                station or "",
            )
            for key, number, name, position, phone, of_group, station in found
        }


def _chosen(circle: Circle, query: ListQuery, below: list[str], today: date) -> Any:
    deputy = holds_deputy_seat(Representative.id, today)
    within = {
        Circle.ALL: true(),
        Circle.DEPUTIES: deputy,
        Circle.BELOW_QUOTA: _has_digits(below),
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


def _has_digits(digits: list[str]) -> ColumnElement[bool]:
    return type_coerce(Representative.id, String).in_(digits)


def _counted(session: Session, keys: Keys, below: list[str], today: date) -> tuple[int, int]:
    """Return how many of the people hold a seat as deputy today, and how many miss the quota."""
    listed = set(keys.each_digits())
    holders = deputies_on(look_in(session), today)
    return len(listed & holders), len(listed.intersection(below))


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
    return "、".join(held) or _NO_SEAT


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


def group_or_station_name(store: Store, kind: str, record_id: UUID) -> str:
    """Return the name of a group (`deputy_group`) or a station; the empty text when it is gone."""
    with store.read() as session:
        found = session.get(DeputyGroup if kind == "deputy_group" else Station, record_id)
        return found.name if found is not None else ""
