"""The quota of visits: one a month and twenty households a year for every deputy (2019 summary, （三）)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import OTHER_IDENTITIES
from rongui_desktop.domain.spans import Span, any_day
from rongui_desktop.services.scope import Scope, month_range
from rongui_desktop.storage.look import Look, day_of, look_in, places

HOUSEHOLDS_A_YEAR = 20


class VisitRecord(NamedTuple):
    """A deputy's visits of a year against the quota.

    Attributes:
        digits: the deputy's key as the database holds it: two thousand are read at every look at the list.
        number: the deputy's number.
        name: the deputy's name.
        households: households (户) visited in the year so far.
        required: households that the months in office and ended demand.
        missing_months: months in office and ended that have no visit.
        holds: whether a seat is held on the day; who has left (离任) is in no figure, but has the months before.
    """

    digits: str
    number: str
    name: str
    households: int
    required: int
    missing_months: tuple[int, ...]
    holds: bool

    @property
    def representative_id(self) -> UUID:
        """The deputy's key."""
        return UUID(self.digits)

    @property
    def below(self) -> bool:
        """Whether either quota is missed."""
        return self.households < self.required or bool(self.missing_months)


def required_households(months: int) -> int:
    """Return the households that so many months in office demand: 20 a year, pro rata, rounded up."""
    return -(-HOUSEHOLDS_A_YEAR * months // 12)


class YearVisits(NamedTuple):
    """A person's visits of a year so far.

    Attributes:
        times: how many.
        households: households (户) visited.
        months: the months with a visit, month m as the bit 1 << m.
    """

    times: int = 0
    households: int = 0
    months: int = 0


NO_VISITS = YearVisits()


def year_visits(look: Look, scope: Scope, people: Sequence[UUID] | None = None) -> dict[str, YearVisits]:
    """Return the visits of everybody who made any, by the digits of the key, in one pass along the index of days.

    Those of some people are found by their index, person by person: `people` should be few of all.
    """
    among = "" if people is None else f" AND representative_id IN ({places(people)})"
    rows = look.rows(
        "SELECT representative_id, sum(times), sum(households), sum(1 << month) FROM ("
        "SELECT representative_id, count(*) AS times, sum(households) AS households,"
        " CAST(substr(day, 6, 2) AS INTEGER) AS month FROM visit"
        f" WHERE deleted_at IS NULL AND day BETWEEN ? AND ?{among} GROUP BY representative_id, month"
        ") GROUP BY representative_id",
        [scope.first, scope.last, *(people or ())],
    )
    return {digits: YearVisits(times, households, months) for digits, times, households, months in rows}


def visit_records(
    session: Session,
    scope: Scope,
    people: Sequence[UUID] | None = None,
    visits: Mapping[str, YearVisits] | None = None,
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
    found = _years(look_in(session), scope, people, visits)
    return [record for record in found if record.holds or departed]


def below_quota(session: Session, scope: Scope) -> list[VisitRecord]:
    """Return the deputies who miss a quota, by number."""
    return [record for record in visit_records(session, scope) if record.below]


def _years(
    look: Look,
    scope: Scope,
    people: Sequence[UUID] | None = None,
    visits: Mapping[str, YearVisits] | None = None,
) -> Iterator[VisitRecord]:
    """Yield the year of everybody who holds a seat on the day, or did in a month that is demanded; by number."""
    among = "" if people is None else f" AND person.id IN ({places(people)})"
    # Days are read as the database keeps them: as text, which compares like days.
    rows = look.rows(
        "SELECT person.id, person.number, person.name, seat.since, seat.until FROM representative AS person"
        " JOIN seat ON seat.representative_id = person.id WHERE person.deleted_at IS NULL"
        f" AND seat.identity NOT IN ({places(OTHER_IDENTITIES)}){among} ORDER BY person.number, person.id",
        [*OTHER_IDENTITIES, *(people or ())],
    )
    suspended = _suspensions(look)
    made = year_visits(look, scope) if visits is None else visits
    months = [(month, *month_range(scope.year, month)) for month in scope.ended_months()]
    as_of = scope.as_of.isoformat()
    for (digits, number, name), own in groupby(rows, key=itemgetter(0, 1, 2)):
        held = [(since, until) for *_, since, until in own]
        holds = any(_lasts(since, until, as_of, as_of) for since, until in held)
        demanded = _demanded(held, suspended.get(digits, ()), months)
        if holds or demanded:
            walked = made.get(digits, NO_VISITS)
            required, missing = _against(demanded, walked.months)
            yield VisitRecord(digits, number, name, walked.households, required, missing, holds)


@lru_cache(maxsize=4096)
def _against(demanded: tuple[int, ...], walked: int) -> tuple[int, tuple[int, ...]]:
    """Return the households that months demand, and those of them without a visit."""
    missing = tuple(month for month in demanded if not walked >> month & 1)
    return required_households(len(demanded)), missing


_Days = tuple[str | None, str | None]


def _lasts(since: str | None, until: str | None, first: str, last: str) -> bool:
    """Whether a seat lasts from the first of these days to the last."""
    return (since is None or since <= first) and (until is None or until >= last)


def _demanded(
    held: Sequence[_Days], gaps: Sequence[Span], months: Sequence[tuple[int, date, date]]
) -> tuple[int, ...]:
    if months and not gaps:
        first, last = months[0][1].isoformat(), months[-1][2].isoformat()
        # Most hold one seat all the time: two thousand deputies are seen at a glance.
        if any(_lasts(since, until, first, last) for since, until in held):
            return tuple(month for month, _, _ in months)
    spans = [Span(day_of(since), day_of(until)) for since, until in held]
    return tuple(month for month, first, last in months if any_day(spans, gaps, first, last))


def _suspensions(look: Look) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = defaultdict(list)
    for digits, since, until in look.rows("SELECT representative_id, since, until FROM suspension"):
        found[digits].append(Span(day_of(since), day_of(until)))
    return found
