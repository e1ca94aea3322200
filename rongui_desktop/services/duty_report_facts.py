"""What a deputy did in a year, read for his or her report to the voters (述职报告).

Every number is counted over the deputy's own records of the year, and each of these records is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import ActivityParticipant, DutyActivity, DutyReport, Visit
from rongui_desktop.domain.budget import BudgetMeeting, BudgetParticipant
from rongui_desktop.domain.codes import (
    ActivityKind,
    EntryState,
    MembershipKind,
    Presence,
    SessionStatus,
)
from rongui_desktop.domain.opinions import Opinion, Suggestion, SuggestionCosigner
from rongui_desktop.domain.reception import ReceptionSession, Visitor
from rongui_desktop.domain.representatives import DeputyGroup, Membership, Representative, Seat
from rongui_desktop.domain.supervision import (
    KeyProject,
    SupervisionActivity,
    SupervisionObject,
    SupervisionParticipant,
)
from rongui_desktop.errors import UserError
from rongui_desktop.services.dated import belongs
from rongui_desktop.services.duty_records import find_live
from rongui_desktop.services.figure_rows import live, on_duty_people, took_part, within
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.quota import VisitRecord, visit_records
from rongui_desktop.services.scope import Scope, make_scope
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Done:
    """One event that the deputy took part in: its day, kind and name, and its number where it has one."""

    day: date
    kind: str
    name: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Visits:
    """The deputy's visits: times, households (户), people (人次), communities, months with a visit."""

    times: int
    households: int
    persons: int
    communities: tuple[str, ...]
    months: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Brought:
    """Residents' matters that the deputy brought in: how many, how many closed, and by category (commonest first)."""

    count: int
    closed: int
    categories: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Signed:
    """A deputies' suggestion that the deputy led or signed."""

    number: str
    title: str
    leads: bool
    closed: bool


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """A deputy's year.

    Attributes:
        seat: 区人大代表, or all seats held on the day.
        term: 届次 of the first of these seats; likewise its constituency (选区).
        away: how often the deputy was called to a 履职活动 and had leave, or was absent.
        quota: the visits against the quota; None when nothing is demanded.
        report: the newest report of the year that is recorded, if any; `grade` follows from its votes.
    """

    committee: str
    number: str
    name: str
    seat: str
    term: str
    constituency: str
    group: str
    year: int
    as_of: date
    activities: tuple[Done, ...]
    away: tuple[int, int]
    supervision: tuple[Done, ...]
    budget: tuple[Done, ...]
    duty: tuple[Done, ...]
    received: int
    visits: Visits
    visit_rows: tuple[Done, ...]
    quota: VisitRecord | None
    brought: Brought
    signed: tuple[Signed, ...]
    report: DutyReport | None
    grade: str

    def of_kind(self, *kinds: ActivityKind) -> tuple[Done, ...]:
        """Return the events of some kinds."""
        return tuple(event for event in self.activities if event.kind in kinds)


def report_facts(store: Store, number: str, year: int, until: date | None = None) -> ReportFacts:
    """Read a deputy's year as far as it has gone, or until the day of the report.

    Args:
        store: the open store.
        number: 代表编号.
        year: the calendar year.
        until: the last day that counts; None for the day of the year's recorded report, if it has one.

    Raises:
        UserError: the year has not begun, there is no such person, or he or she was no deputy in it.
    """
    today = store.clock.today()
    if year > today.year:
        raise UserError(f"{year}年还没有开始，没有这一年的履职记录。", "year")
    scope = make_scope(year, None, today)
    with store.read() as session:
        query = select(Representative).where(live(Representative), Representative.number == number)
        person = session.scalars(query).first()
        if person is None:
            raise UserError(f"没有代表编号为“{number}”的代表，请核对编号。", "id")
        report = _report(session, person.id, year)
        last = until or (report.day if report is not None else scope.last)
        scope = make_scope(year, min(last, scope.last), today)
        seats = _seats(session, person.id, scope)
        if not seats:
            raise UserError(f"{person.name}在{year}年不是人大代表，没有述职报告可写。", "year")
        return _facts(session, person, seats, scope, report)


def _seats(session: Session, person: UUID, scope: Scope) -> list[Seat]:
    """Return the seats as 人大代表 on the last day that counts, else the last one held in the year."""
    query = (
        select(Seat)
        .where(Seat.representative_id == person)
        .where(Seat.since.is_(None) | (Seat.since <= scope.last))
        .where(Seat.until.is_(None) | (Seat.until >= scope.first))
        .order_by(Seat.rank, Seat.id)
    )
    held = [seat for seat in session.scalars(query) if seat.identity.is_deputy]
    return [seat for seat in held if seat.held_on(scope.last)] or held[-1:]


def _facts(
    session: Session, person: Representative, seats: list[Seat], scope: Scope, report: DutyReport | None
) -> ReportFacts:
    settings = settings_in(session)
    activities, away = _activities(session, person.id, scope)
    rows = session.scalars(
        select(Visit)
        .where(live(Visit), Visit.representative_id == person.id, within(Visit.day, scope))
        .order_by(Visit.day, Visit.number)
    ).all()
    votes = (
        (report.voters, report.satisfied, report.fairly, report.dissatisfied)
        if report is not None
        else (None, None, None, None)
    )
    return ReportFacts(
        committee=settings.committee,
        number=person.number,
        name=person.name,
        seat="、".join(dict.fromkeys(seat.identity.value for seat in seats)),
        term=seats[0].term or "",
        constituency=seats[0].constituency or "",
        group=_group(session, person.id, scope.last),
        year=scope.year,
        as_of=scope.as_of,
        activities=activities,
        away=away,
        supervision=_supervision(session, person.id, scope),
        budget=_budget(session, person.id, scope),
        duty=_duty(session, person.id, scope),
        received=_received(session, person.id, scope),
        visits=_visits(rows),
        visit_rows=tuple(Done(row.day, "代表走访", _visited(row), row.number) for row in rows),
        quota=next(iter(visit_records(session, scope, [person.id])), None),
        brought=_brought(session, person.id, scope),
        signed=_signed(session, person.id, scope),
        report=report,
        grade=settings.report_grades.grade(*votes) or "",
    )


def _group(session: Session, person: UUID, day: date) -> str:
    query = (
        select(DeputyGroup.name)
        .join(Membership, Membership.group_id == DeputyGroup.id)
        .where(belongs(person, MembershipKind.GROUP, day))
    )
    return session.scalars(query).first() or ""


def _activities(session: Session, person: UUID, scope: Scope) -> tuple[tuple[Done, ...], tuple[int, int]]:
    query = (
        select(DutyActivity, ActivityParticipant.attendance)
        .join(ActivityParticipant, ActivityParticipant.activity_id == DutyActivity.id)
        .where(
            live(DutyActivity),
            within(DutyActivity.day, scope),
            ActivityParticipant.representative_id == person,
        )
        .order_by(DutyActivity.day, DutyActivity.name)
    )
    rows = [(row[0], row[1]) for row in session.execute(query)]
    how = Counter(attendance for _, attendance in rows)
    came = (event for event, attendance in rows if attendance is Presence.PRESENT)
    events = tuple(Done(event.day, event.kind.value, event.name) for event in came)
    return events, (how[Presence.LEAVE], how[Presence.ABSENT])


def _supervision(session: Session, person: UUID, scope: Scope) -> tuple[Done, ...]:
    query = (
        select(SupervisionActivity, KeyProject.name, SupervisionObject.name)
        .join(SupervisionParticipant, SupervisionParticipant.activity_id == SupervisionActivity.id)
        .outerjoin(KeyProject, KeyProject.id == SupervisionActivity.project_id)
        .outerjoin(SupervisionObject, SupervisionObject.id == SupervisionActivity.object_id)
        .where(
            live(SupervisionActivity),
            within(SupervisionActivity.day, scope),
            SupervisionParticipant.representative_id == person,
            took_part(SupervisionParticipant),
        )
        .order_by(SupervisionActivity.day, SupervisionActivity.number)
    )
    return tuple(
        Done(each.day, each.method.value, project or river or each.object_name or "", each.number)
        for each, project, river in session.execute(query)
    )


def _budget(session: Session, person: UUID, scope: Scope) -> tuple[Done, ...]:
    query = (
        select(BudgetMeeting)
        .join(BudgetParticipant, BudgetParticipant.meeting_id == BudgetMeeting.id)
        .where(
            live(BudgetMeeting),
            within(BudgetMeeting.day, scope),
            BudgetParticipant.representative_id == person,
            took_part(BudgetParticipant),
        )
        .order_by(BudgetMeeting.day, BudgetMeeting.number)
    )
    return tuple(Done(each.day, each.kind.value, each.name, each.number) for each in session.scalars(query))


def _duty(session: Session, person: UUID, scope: Scope) -> tuple[Done, ...]:
    there = on_duty_people().subquery()
    query = (
        select(ReceptionSession)
        .join(there, there.c.event == ReceptionSession.id)
        .where(
            there.c.person == person,
            live(ReceptionSession),
            ReceptionSession.status == SessionStatus.HELD,
            within(ReceptionSession.day, scope),
        )
        .order_by(ReceptionSession.day, ReceptionSession.number)
    )
    return tuple(Done(each.day, each.kind.value, each.place, each.number) for each in session.scalars(query))


def _received(session: Session, person: UUID, scope: Scope) -> int:
    query = (
        select(Visitor.person_count)
        .join(ReceptionSession, ReceptionSession.id == Visitor.session_id)
        .where(
            live(Visitor),
            Visitor.state == EntryState.VALID,
            Visitor.representative_id == person,
            live(ReceptionSession),
            ReceptionSession.status == SessionStatus.HELD,
            within(ReceptionSession.day, scope),
        )
    )
    return sum(session.scalars(query))


def _visits(rows: Iterable[Visit]) -> Visits:
    visits = list(rows)
    return Visits(
        len(visits),
        sum(row.households for row in visits),
        sum(row.persons for row in visits),
        tuple(dict.fromkeys(row.community for row in visits if row.community)),
        tuple(sorted({row.day.month for row in visits})),
    )


def _visited(visit: Visit) -> str:
    return f"{visit.community or ''} {visit.households}户{visit.persons}人次".strip()


def _brought(session: Session, person: UUID, scope: Scope) -> Brought:
    """Count the matters of own visits and of visitors whom the deputy received."""
    own = select(Visit.id).where(live(Visit), Visit.representative_id == person)
    received = select(Visitor.id).where(
        live(Visitor), Visitor.state == EntryState.VALID, Visitor.representative_id == person
    )
    query = select(Opinion).where(
        live(Opinion),
        Opinion.state == EntryState.VALID,
        within(Opinion.raised_on, scope),
        Opinion.visit_id.in_(own) | Opinion.visitor_id.in_(received),
    )
    matters = session.scalars(query).all()
    closed = sum(each.closed_on is not None and each.closed_on <= scope.as_of for each in matters)
    return Brought(len(matters), closed, tuple(Counter(each.category for each in matters).most_common()))


def _signed(session: Session, person: UUID, scope: Scope) -> tuple[Signed, ...]:
    cosigned = select(SuggestionCosigner.suggestion_id).where(SuggestionCosigner.representative_id == person)
    query = (
        select(Suggestion)
        .where(
            live(Suggestion),
            Suggestion.state == EntryState.VALID,
            within(Suggestion.assigned_on, scope),
            (Suggestion.lead_id == person) | Suggestion.id.in_(cosigned),
        )
        .order_by(Suggestion.assigned_on, Suggestion.number)
    )
    return tuple(
        Signed(
            each.number,
            each.title,
            each.lead_id == person,
            each.closed_on is not None and each.closed_on <= scope.as_of,
        )
        for each in session.scalars(query)
    )


def _report(session: Session, person: UUID, year: int) -> DutyReport | None:
    # One that is planned for later in the year may have its text already.
    days = DutyReport.day.between(date(year, 1, 1), date(year, 12, 31))
    query = select(DutyReport).where(live(DutyReport), DutyReport.representative_id == person, days)
    return session.scalars(query.order_by(DutyReport.day.desc())).first()


def report_target(store: Store, table: str, key: UUID, year: int) -> tuple[str, int]:
    """Return 代表编号 and year of the report to write for a row of the lists.

    Args:
        store: the open store.
        table: `duty_report` for a recorded report, anything else for a deputy.
        key: its key.
        year: the year for a deputy.

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        if table == DutyReport.__tablename__:
            report = find_live(session, DutyReport, key)
            key, year = report.representative_id, report.day.year
        return session.get_one(Representative, key).number, year
