"""积分 of a year: the ranking, who is proposed for praise, and what every point comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID, uuid5

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import DEPUTY_IDENTITIES, MembershipKind, ScoreKind
from rongui_desktop.domain.points import Rule, RuleTable, ranks
from rongui_desktop.domain.representatives import DeputyGroup, Membership, Representative, Seat, Suspension
from rongui_desktop.domain.scores import ScoreRule
from rongui_desktop.errors import UserError
from rongui_desktop.services.dated import belongs, in_force
from rongui_desktop.services.figure_rows import live
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.points_counts import Counts, counts, events
from rongui_desktop.services.scope import Scope, make_scope
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Ranked:
    """A deputy in the ranking of a year.

    Attributes:
        group: 代表小组 on the day, or the empty text.
        counts: how much of each kind (households for 走访户数, else records).
        rank: equal points share one.
        in_office: whether a seat is held on the day and not suspended; others are not proposed for praise.
        commended: whether the deputy is proposed for praise (拟表彰).
    """

    representative_id: UUID
    number: str
    name: str
    group: str
    counts: Mapping[ScoreKind, int]
    total: Decimal
    rank: int
    in_office: bool
    commended: bool


@dataclass(frozen=True, slots=True)
class Ranking:
    """The deputies who held a seat in a year, by points.

    Attributes:
        version: from when on the table of rules is valid; None when there is none for the year: all have no points.
        commendation: how the proposed are chosen, as the setting says it (前10名).
    """

    year: int
    as_of: date
    version: date | None
    table: RuleTable
    commendation: str
    rows: tuple[Ranked, ...]


@dataclass(frozen=True, slots=True)
class PointLine:
    """What one record earned a deputy; the lines of a kind are in the order of their days."""

    kind: ScoreKind
    record_type: str
    record_id: UUID
    day: date
    title: str
    count: int
    points: Decimal

    @property
    def key(self) -> UUID:
        """A key of the line: a record can have several, as a visit has one for itself and one for its households."""
        return uuid5(self.record_id, self.kind.value)


@dataclass(frozen=True, slots=True)
class PointsRecord:
    """Every point of a deputy in a year. The lines add up to the total."""

    representative_id: UUID
    number: str
    name: str
    year: int
    as_of: date
    version: date | None
    lines: tuple[PointLine, ...]
    total: Decimal


@dataclass(frozen=True, slots=True)
class Deputy:
    """Somebody who held a seat as 人大代表 on a day of the year."""

    number: str
    name: str
    group: str
    in_office: bool


@dataclass(slots=True)
class YearCounts:
    """What everybody did in a year, to be scored by one table of rules or another."""

    scope: Scope
    people: dict[UUID, Deputy]
    counts: dict[UUID, Counts]

    def of(self, person: UUID) -> Counts:
        """Return what a person did."""
        return self.counts.get(person, {})


def ranking(store: Store, year: int, as_of: date | None = None) -> Ranking:
    """Return the ranking of a year as it stood on a day (31 December, or today if that is earlier)."""
    scope = make_scope(year, as_of, store.clock.today())
    with store.read() as session:
        return ranking_in(session, scope)


def ranking_in(session: Session, scope: Scope) -> Ranking:
    """Return the ranking within a use case."""
    did = year_counts(session, scope)
    version, table = table_of(session, scope.year)
    wanted = settings_in(session).commendation
    rows = tuple(
        Ranked(key, who.number, who.name, who.group, did.of(key), total, rank, who.in_office, chosen)
        for key, total, rank in ranked(did, table)
        for who in (did.people[key],)
        for chosen in (who.in_office and wanted.chooses(rank, total),)
    )
    return Ranking(scope.year, scope.as_of, version, table, str(wanted), rows)


def ranked(did: YearCounts, table: RuleTable) -> list[tuple[UUID, Decimal, int]]:
    """Return who has how many points and which rank, from the best down; equals by number."""
    known: dict[tuple[ScoreKind, int], Decimal] = {}

    def points(own: Counts) -> Decimal:
        total = Decimal("0.00")
        for each in own.items():
            if each not in known:
                known[each] = table.points(*each)
            total += known[each]
        return total

    totals = [(key, points(did.of(key))) for key in did.people]
    totals.sort(key=lambda each: (-each[1], did.people[each[0]].number))
    places = ranks([total for _, total in totals])
    return [(key, total, rank) for (key, total), rank in zip(totals, places, strict=True)]


def year_counts(session: Session, scope: Scope) -> YearCounts:
    """Return everybody who held a seat in the part of the year that counts, and what they did."""
    return YearCounts(scope, _deputies(session, scope), counts(session, scope))


def _deputies(session: Session, scope: Scope) -> dict[UUID, Deputy]:
    held = select(Seat.representative_id).where(Seat.identity.in_(DEPUTY_IDENTITIES))
    in_year = held.where(
        or_(Seat.since.is_(None), Seat.since <= scope.last),
        or_(Seat.until.is_(None), Seat.until >= scope.first),
    )
    seated = set(session.scalars(held.where(in_force(Seat, scope.as_of))))
    seated -= set(
        session.scalars(select(Suspension.representative_id).where(in_force(Suspension, scope.as_of)))
    )
    query = (
        select(Representative.id, Representative.number, Representative.name, DeputyGroup.name)
        .outerjoin(Membership, belongs(Representative.id, MembershipKind.GROUP, scope.as_of))
        .outerjoin(DeputyGroup, DeputyGroup.id == Membership.group_id)
        .where(live(Representative), Representative.id.in_(in_year))
        .order_by(Representative.number)
    )
    return {
        key: Deputy(number, name, group or "", key in seated)
        for key, number, name, group in session.execute(query)
    }


def table_of(session: Session, year: int) -> tuple[date | None, RuleTable]:
    """Return the table of rules that is valid on the last day of a year, and since when; none: an empty one."""
    newest = (
        select(ScoreRule.valid_from)
        .where(live(ScoreRule), ScoreRule.valid_from <= date(year, 12, 31))
        .order_by(ScoreRule.valid_from.desc())
        .limit(1)
    )
    version = session.scalar(newest)
    return version, RuleTable.of(rules_in(session, version)) if version else RuleTable({})


def rules_in(session: Session, version: date) -> tuple[Rule, ...]:
    """Return the rules of one version, in the order of the kinds."""
    query = select(ScoreRule).where(live(ScoreRule), ScoreRule.valid_from == version)
    order = list(ScoreKind)
    return tuple(
        sorted((row.rule for row in session.scalars(query)), key=lambda rule: order.index(rule.kind))
    )


def points_record(
    store: Store, year: int, representative_id: UUID, as_of: date | None = None
) -> PointsRecord:
    """Return every point of a deputy in a year, with the records that earned them.

    Raises:
        UserError: the deputy is gone.
    """
    scope = make_scope(year, as_of, store.clock.today())
    with store.read() as session:
        who = session.get(Representative, representative_id)
        if who is None or who.deleted_at is not None:
            raise UserError("这位代表已不存在，请刷新列表。")
        version, table = table_of(session, year)
        lines: list[PointLine] = []
        done = events(session, scope, representative_id)
        for kind in ScoreKind:
            own = [event for event in done if event.kind is kind]
            shares = table.shares(kind, [event.count for event in own])
            lines += [
                PointLine(kind, e.record_type, e.record_id, e.day, e.title, e.count, share)
                for e, share in zip(own, shares, strict=True)
            ]
        total = sum((line.points for line in lines), Decimal("0.00"))
        return PointsRecord(who.id, who.number, who.name, year, scope.as_of, version, tuple(lines), total)
