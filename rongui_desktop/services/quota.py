"""The quota of visits: one a month and twenty households a year for every deputy (2019 summary, （三）)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import extract, func, select
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
    """

    representative_id: UUID
    number: str
    name: str
    households: int
    required: int
    missing_months: tuple[int, ...]

    @property
    def below(self) -> bool:
        """Whether either quota is missed."""
        return self.households < self.required or bool(self.missing_months)


def required_households(months: int) -> int:
    """Return the households that so many months in office demand: 20 a year, pro rata, rounded up."""
    return -(-HOUSEHOLDS_A_YEAR * months // 12)


def visit_records(session: Session, scope: Scope) -> list[VisitRecord]:
    """Return the visits of every deputy who holds a seat on the day, by number.

    A month is demanded when on one of its days at least a seat was held and not suspended: 暂停执行职务 stops the
    quotas from its first day, yet a month that was begun before it still counts. A suspended deputy still holds the
    seat, and is listed for the months before.
    """
    seats: dict[UUID, list[Span]] = defaultdict(list)
    people: dict[UUID, tuple[str, str]] = {}
    query = (
        select(Representative.id, Representative.number, Representative.name, Seat.since, Seat.until)
        .join(Seat, Seat.representative_id == Representative.id)
        .where(Representative.deleted_at.is_(None), Seat.identity.in_(DEPUTY_IDENTITIES))
        .order_by(Representative.number)
    )
    for key, number, name, since, until in session.execute(query):
        people[key] = (number, name)
        seats[key].append(Span(since, until))
    suspended = _suspensions(session)
    households, visited = _visits(session, scope)
    months = [(m, *month_range(scope.year, m)) for m in scope.ended_months()]
    found: list[VisitRecord] = []
    for key, (number, name) in people.items():
        held = seats[key]
        if not any(covers(span, scope.as_of) for span in held):
            continue
        demanded = [m for m, first, last in months if any_day(held, suspended[key], first, last)]
        missing = tuple(m for m in demanded if (key, m) not in visited)
        found.append(
            VisitRecord(key, number, name, households[key], required_households(len(demanded)), missing)
        )
    return found


def _suspensions(session: Session) -> dict[UUID, list[Span]]:
    found: dict[UUID, list[Span]] = defaultdict(list)
    query = select(Suspension.representative_id, Suspension.since, Suspension.until)
    for key, since, until in session.execute(query):
        found[key].append(Span(since, until))
    return found


def below_quota(session: Session, scope: Scope) -> list[VisitRecord]:
    """Return the deputies who miss a quota, by number."""
    return [record for record in visit_records(session, scope) if record.below]


def _visits(session: Session, scope: Scope) -> tuple[dict[UUID, int], set[tuple[UUID, int]]]:
    month = extract("month", Visit.day)
    query = (
        select(Visit.representative_id, month, func.sum(Visit.households))
        .where(Visit.deleted_at.is_(None), Visit.day.between(scope.first, scope.last))
        .group_by(Visit.representative_id, month)
    )
    households: dict[UUID, int] = defaultdict(int)
    visited: set[tuple[UUID, int]] = set()
    for key, number, total in session.execute(query):
        households[key] += int(total)
        visited.add((key, int(number)))
    return households, visited
