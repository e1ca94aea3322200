"""履职档案: what one deputy did in a year, each line with the record that it comes from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from rongui_desktop.domain.activities import Visit
from rongui_desktop.domain.codes import MembershipKind
from rongui_desktop.domain.representatives import (
    DeputyGroup,
    Membership,
    Representative,
    Seat,
    Station,
    Suspension,
)
from rongui_desktop.errors import UserError
from rongui_desktop.services import archive_lines, office
from rongui_desktop.services.archive_lines import Line, LineKind
from rongui_desktop.services.dated import in_force
from rongui_desktop.services.listing import Badge, Cell, ColumnSpec, Keys, ListQuery, ListResult
from rongui_desktop.services.lists_representatives import identities
from rongui_desktop.services.quota import VisitRecord, YearVisits, visit_records
from rongui_desktop.services.scope import Scope, make_scope
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Dossier:
    """The archive of one person and year.

    Attributes:
        as_of: the day it was looked at; what is later has not happened.
        identities: the seats of that day, as text.
        seats: all seats, the present ones first.
        lines: everything the person did in the year, by day; matters and suggestions too.
        visits: times, households (户) and people (人次) of the year.
        months: visits by month.
        quota: of the months in office; None for who was no deputy in any of the year that has ended, nor is one now.
        missed: how often somebody called did not come: 请假, 缺席.
    """

    id: UUID
    number: str
    name: str
    year: int
    as_of: date
    committee: str
    person: Representative
    identities: str
    group: str
    station: str
    seats: tuple[Seat, ...]
    suspensions: tuple[Suspension, ...]
    lines: tuple[Line, ...]
    visits: tuple[int, int, int]
    months: tuple[int, ...]
    quota: VisitRecord | None
    missed: dict[str, int]

    def of(self, *kinds: LineKind) -> tuple[Line, ...]:
        """Return the lines of some kinds."""
        return tuple(line for line in self.lines if line.kind in kinds)

    def counts(self) -> dict[LineKind, int]:
        """Return how many lines there are of each kind."""
        found = Counter(line.kind for line in self.lines)
        return {kind: found[kind] for kind in LineKind}


def find_person(store: Store, number: str) -> UUID:
    """Return the key of a 代表编号.

    Raises:
        UserError: there is none in the roster.
    """
    with store.read() as session:
        query = select(Representative.id)
        found = session.scalar(
            query.where(Representative.number == number, Representative.deleted_at.is_(None))
        )
    if found is None:
        raise UserError(f"名册里没有编号为“{number}”的代表，请核对编号。", "id")
    return found


def dossier(store: Store, representative_id: UUID, year: int) -> Dossier | None:
    """Return the archive of a person and a year, as far as it has gone; None when gone."""
    today = store.clock.today()
    scope = make_scope(year or today.year, None, today)
    with store.read() as session:
        query = select(Representative).options(selectinload(Representative.seats))
        person = session.scalar(query.where(Representative.id == representative_id))
        if person is None or person.deleted_at is not None:
            return None
        settings = office.settings_in(session)
        lines = archive_lines.lines(session, person.id, scope, today, settings.report_grades)
        visits, months, quota = _visits(session, person.id, scope)
        group, station = _belonging(session, person.id, scope.as_of)
        suspensions = (
            select(Suspension).where(Suspension.representative_id == person.id).order_by(Suspension.since)
        )
        return Dossier(
            id=person.id,
            number=person.number,
            name=person.name,
            year=scope.year,
            as_of=scope.as_of,
            committee=settings.committee,
            person=person,
            identities=identities(person, scope.as_of),
            group=group,
            station=station,
            seats=tuple(sorted(person.seats, key=lambda s: (not s.held_on(scope.as_of), s.rank))),
            suspensions=tuple(session.scalars(suspensions)),
            lines=lines,
            visits=visits,
            months=months,
            quota=quota,
            missed=archive_lines.missed(session, person.id, scope),
        )


def _visits(
    session: Session, person: UUID, scope: Scope
) -> tuple[tuple[int, int, int], tuple[int, ...], VisitRecord | None]:
    query = select(Visit.day, Visit.households, Visit.persons).where(
        Visit.representative_id == person,
        Visit.deleted_at.is_(None),
        Visit.day.between(scope.first, scope.last),
    )
    rows = session.execute(query).all()
    by_month = Counter(row.day.month for row in rows)
    households = sum(row.households for row in rows)
    own = YearVisits(len(rows), households, sum(1 << month for month in by_month))
    records = visit_records(session, scope, [person], {person.hex: own}, departed=True)
    met = sum(row.persons for row in rows)
    return (len(rows), households, met), tuple(by_month[m] for m in range(1, 13)), next(iter(records), None)


def _belonging(session: Session, person: UUID, day: date) -> tuple[str, str]:
    query = (
        select(Membership.kind, DeputyGroup.name, Station.name)
        .outerjoin(DeputyGroup, DeputyGroup.id == Membership.group_id)
        .outerjoin(Station, Station.id == Membership.station_id)
        .where(Membership.representative_id == person, in_force(Membership, day))
    )
    found = {kind: group or station or "" for kind, group, station in session.execute(query)}
    return found.get(MembershipKind.GROUP, ""), found.get(MembershipKind.STATION, "")


class Part(StrEnum):
    """Which lines of an archive are listed."""

    ALL = "全部"
    TAKEN = "参加履职"
    VISITS = "走访"
    MATTERS = "意见"
    SUGGESTIONS = "代表建议"
    STUDY = "学习培训"
    REPORTS = "述职"

    @property
    def kinds(self) -> tuple[LineKind, ...]:
        """The kinds of lines."""
        return _PARTS[self]


_PARTS = {
    Part.ALL: tuple(LineKind),
    Part.TAKEN: archive_lines.TAKEN,
    Part.VISITS: (LineKind.VISIT,),
    Part.MATTERS: (LineKind.BROUGHT, LineKind.RECEIVED),
    Part.SUGGESTIONS: (LineKind.SUGGESTION,),
    Part.STUDY: (LineKind.STUDY,),
    Part.REPORTS: (LineKind.REPORT,),
}


@dataclass(frozen=True, slots=True)
class ArchiveListing:
    """The lines of one archive as a list of the window."""

    person: UUID
    year: int
    part: Part = Part.ALL

    name: ClassVar[str] = "archive"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("day", "日期", 92),
        ColumnSpec("kind", "类别", 116),
        ColumnSpec("what", "内容", 330, grows=True),
        ColumnSpec("note", "说明", 170, grows=True),
        ColumnSpec("state", "情况", 96),
    )

    def find(self, store: Store, query: ListQuery) -> ListResult:
        """Filter and sort."""
        found = [line for line in self.lines(store) if query.text.lower() in line.words.lower()]
        if query.sort:
            found.sort(key=lambda line: _sort_key(line, query.sort), reverse=query.descending)
        keys = Keys("".join(line.record_id.hex for line in found))
        return ListResult(keys, f"共 {len(found)} 项")

    def rows(self, store: Store, keys: Sequence[UUID]) -> dict[UUID, tuple[Cell, ...]]:
        """The cells of these rows."""
        wanted = set(keys)
        return {line.record_id: _cells(line) for line in self.lines(store) if line.record_id in wanted}

    def lines(self, store: Store) -> Iterator[Line]:
        """Give the lines of this part, by day."""
        today = store.clock.today()
        scope = make_scope(self.year or today.year, None, today)
        with store.read() as session:
            grades = office.settings_in(session).report_grades
            found = archive_lines.lines(session, self.person, scope, today, grades)
        return (line for line in found if line.kind in self.part.kinds)

    def counts(self, store: Store) -> dict[Part, int]:
        """Return how many lines each part has."""
        found = Counter(line.kind for line in ArchiveListing(self.person, self.year).lines(store))
        return {part: sum(found[kind] for kind in part.kinds) for part in Part}


def _sort_key(line: Line, column: str) -> Any:
    value = getattr(line, column)
    return value.text if isinstance(value, Badge) else value or ""


def _cells(line: Line) -> tuple[Cell, ...]:
    return (line.day.isoformat(), line.kind.value, line.what, line.note, line.state or "")
