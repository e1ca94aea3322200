"""The quota of visits: one a month and twenty households a year for every deputy (2019 summary, （三）)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import case, extract, func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import Visit
from rongui_desktop.domain.codes import DEPUTY_IDENTITIES
from rongui_desktop.domain.representatives import Representative, Seat, Suspension
from rongui_desktop.domain.spans import Span, any_day, covers
from rongui_desktop.services.scope import Scope, month_range

HOUSEHOLDS_A_YEAR = 20


@dataclass(frozen=True, slots=True)
class VisitRecord:
    """A deputy's visits of a year against the quota.

    Attributes:
        representative_id: the deputy.
        number: the deputy's number.
        name: the deputy's name.
        households: households (户) visited in the year so far.
        required: households that the months in office and ended demand.
        missing_months: months in office and ended that have no visit.
        holds: whether a seat is held on the day; who has left (离任) is in no figure, but has the months before.
    """

    representative_id: UUID
    number: str
    name: str
    households: int
    required: int
    missing_months: tuple[int, ...]
    holds: bool = True

    @property
    def below(self) -> bool:
        """Whether either quota is missed."""
        return self.households < self.required or bool(self.missing_months)


def required_households(months: int) -> int:
    """Return the households that so many months in office demand: 20 a year, pro rata, rounded up."""
    return -(-HOUSEHOLDS_A_YEAR * months // 12)


@dataclass(frozen=True, slots=True)
class YearVisits:
    """A person's visits of a year so far.

    Attributes:
        times: how many.
        households: households (户) visited.
        months: the months with a visit, month m as the bit 1 << m.
    """

    times: int = 0
    households: int = 0
    months: int = 0


def year_visits(
    session: Session, scope: Scope, people: Sequence[UUID] | None = None
) -> dict[UUID, YearVisits]:
    """Return the visits of everybody who made any, in one pass along the index of days.

    Those of some people are found by their index, person by person: `people` should be few of all.
    """
    month = extract("month", Visit.day)
    by_month = select(
        Visit.representative_id,
        func.count().label("times"),
        func.sum(Visit.households).label("households"),
        case({number: 1 << number for number in range(1, 13)}, value=month).label("bit"),
    ).where(Visit.deleted_at.is_(None), Visit.day.between(scope.first, scope.last))
    if people is not None:
        by_month = by_month.where(Visit.representative_id.in_(people))
    each = by_month.group_by(Visit.representative_id, month).subquery().c
    totals = (func.sum(column) for column in (each.times, each.households, each.bit))
    query = select(each.representative_id, *totals).group_by(each.representative_id)
    rows = [tuple(row) for row in session.execute(query)]
    return {key: YearVisits(int(times), int(houses), int(bits)) for key, times, houses, bits in rows}


def visit_records(
    session: Session,
    scope: Scope,
    people: Sequence[UUID] | None = None,
    visits: dict[UUID, YearVisits] | None = None,
    *,
    departed: bool = False,
) -> list[VisitRecord]:
    """Return the visits of every deputy who holds a seat on the day, by number.

    A month is demanded when on one of its days at least a seat was held and not suspended: 暂停执行职务 stops the
    quotas from its first day, yet a month that was begun before it still counts. A suspended deputy still holds the
    seat, and is listed for the months before.

    Args:
        session: of the use case.
        scope: the year.
        people: only deputies among these; None for all.
        visits: what `year_visits` told of them, if that was asked before.
        departed: also those who held one in an ended month of the year, and left office since.
    """
    seats: dict[UUID, list[Span]] = defaultdict(list)
    names: dict[UUID, tuple[str, str]] = {}
    query = (
        select(Representative.id, Representative.number, Representative.name, Seat.since, Seat.until)
        .join(Seat, Seat.representative_id == Representative.id)
        .where(Representative.deleted_at.is_(None), Seat.identity.in_(DEPUTY_IDENTITIES))
        .order_by(Representative.number)
    )
    if people is not None:
        query = query.where(Representative.id.in_(people))
    for key, number, name, since, until in session.execute(query):
        names[key] = (number, name)
        seats[key].append(Span(since, until))
    suspended = _suspensions(session)
    made = year_visits(session, scope) if visits is None else visits
    months = [(month, *month_range(scope.year, month)) for month in scope.ended_months()]
    found: list[VisitRecord] = []
    for key, (number, name) in names.items():
        held = seats[key]
        holds = any(covers(span, scope.as_of) for span in held)
        if not holds and not departed:
            continue
        demanded = _demanded(held, suspended.get(key, ()), months)
        if not holds and not demanded:
            continue
        own = made.get(key, YearVisits())
        missing = tuple(month for month in demanded if not own.months >> month & 1)
        required = required_households(len(demanded))
        found.append(VisitRecord(key, number, name, own.households, required, missing, holds))
    return found


def _demanded(
    held: Sequence[Span], gaps: Sequence[Span], months: Sequence[tuple[int, date, date]]
) -> list[int]:
    if months and not gaps:
        first, last = months[0][1], months[-1][2]
        # Most hold one seat all the time: two thousand deputies are seen at a glance.
        if any((s.since is None or s.since <= first) and (s.until is None or s.until >= last) for s in held):
            return [month for month, _, _ in months]
    return [month for month, first, last in months if any_day(held, gaps, first, last)]


def _suspensions(session: Session) -> dict[UUID, list[Span]]:
    found: dict[UUID, list[Span]] = defaultdict(list)
    query = select(Suspension.representative_id, Suspension.since, Suspension.until)
    for key, since, until in session.execute(query):
        found[key].append(Span(since, until))
    return found


def below_quota(session: Session, scope: Scope) -> list[VisitRecord]:
    """Return the deputies who miss a quota, by number."""
    return [record for record in visit_records(session, scope) if record.below]
