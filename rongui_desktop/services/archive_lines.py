"""The lines of a deputy's archive: each query reads one kind of record of one person and year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import ActivityParticipant, DutyActivity, DutyReport, Visit
from rongui_desktop.domain.budget import BudgetMeeting, BudgetParticipant
from rongui_desktop.domain.codes import ActivityKind, Attendance, EntryState, Presence, SessionStatus
from rongui_desktop.domain.opinions import Opinion, Suggestion, SuggestionCosigner
from rongui_desktop.domain.reception import Duty, ReceptionSession, Visitor
from rongui_desktop.domain.report_grades import ReportGrades
from rongui_desktop.domain.supervision import SupervisionActivity, SupervisionParticipant
from rongui_desktop.services.detail import one_line
from rongui_desktop.services.figure_rows import took_part
from rongui_desktop.services.handling_then import standings_then, suggestions_then
from rongui_desktop.services.listing import Badge
from rongui_desktop.services.lists_supervision import target
from rongui_desktop.services.masking import HIDDEN_MATTER
from rongui_desktop.services.opinion_state import badge, course_of, course_then
from rongui_desktop.services.scope import Scope
from rongui_desktop.services.suggestion_state import suggestion_badge

_STUDY = (ActivityKind.TRAINING, ActivityKind.STUDY_TOUR, ActivityKind.STUDY)


class LineKind(StrEnum):
    """What a line of an archive tells of."""

    DUTY = "接待值班"
    VISIT = "代表走访"
    SUPERVISION = "监督活动"
    BUDGET = "预算会议"
    ACTIVITY = "履职活动"
    STUDY = "学习培训"
    REPORT = "代表述职"
    BROUGHT = "走访收集意见"
    RECEIVED = "接待收到意见"
    SUGGESTION = "代表建议"


# What somebody takes part in, as the figures count it (`duty.participations`); own visits are counted apart.
TAKEN = (
    LineKind.DUTY,
    LineKind.SUPERVISION,
    LineKind.BUDGET,
    LineKind.ACTIVITY,
    LineKind.STUDY,
    LineKind.REPORT,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: the day, the kind, what it was, what else is to be told, and how it stands.

    `record_type` and `record_id` name the record it comes from.
    """

    day: date
    kind: LineKind
    what: str
    note: str
    state: Badge | None
    record_type: str
    record_id: UUID

    @property
    def words(self) -> str:
        """Everything that a filter looks into."""
        state = self.state.text if self.state is not None else ""
        return f"{self.day.isoformat()} {self.kind} {self.what} {self.note} {state}"


def lines(
    session: Session, person: UUID, scope: Scope, today: date, grades: ReportGrades
) -> tuple[Line, ...]:
    """Return what a person did in a year as far as it has gone, by day."""
    found = [
        *_duties(session, person, scope),
        *_visits(session, person, scope),
        *_supervision(session, person, scope),
        *_meetings(session, person, scope),
        *_activities(session, person, scope),
        *_reports(session, person, scope, grades),
        *_matters(session, person, scope, today),
        *_suggestions(session, person, scope, today),
    ]
    return tuple(sorted(found, key=lambda line: (line.day, list(LineKind).index(line.kind), line.record_id)))


def _within(query: Any, record: Any, scope: Scope, day: Any = None) -> Any:
    when = record.day if day is None else day
    return query.where(record.deleted_at.is_(None), when.between(scope.first, scope.last))


def _turns(person: UUID, scope: Scope) -> Any:
    """Select the turns of a person, and those in which he or she stood in for another, at held sessions."""
    held = _within(select(ReceptionSession.id), ReceptionSession, scope)
    mine = (Duty.representative_id == person) | (
        (Duty.attendance == Attendance.SUBSTITUTED) & (Duty.substitute_id == person)
    )
    return (
        select(Duty, ReceptionSession)
        .join(ReceptionSession, ReceptionSession.id == Duty.session_id)
        .where(mine, Duty.session_id.in_(held.where(ReceptionSession.status == SessionStatus.HELD)))
    )


def _duties(session: Session, person: UUID, scope: Scope) -> Iterator[Line]:
    told: set[UUID] = set()
    turns: Any = session.execute(_turns(person, scope))
    for duty, held in turns:
        instead = duty.attendance is Attendance.SUBSTITUTED and duty.substitute_id == person
        # Each session once: whoever is on duty and stands in for another was there once.
        if held.id in told or not (instead or duty.attendance is Attendance.PRESENT):
            continue
        told.add(held.id)
        what = f"{held.kind} {held.place}"
        yield Line(
            held.day, LineKind.DUTY, what, "替班" if instead else "", None, "reception_session", held.id
        )


def _visits(session: Session, person: UUID, scope: Scope) -> Iterator[Line]:
    query: Any = _within(select(Visit).where(Visit.representative_id == person), Visit, scope)
    for visit in session.scalars(query):
        what = "：".join(filter(None, [visit.community, one_line(visit.content)])) or "走访"
        note = f"{visit.households} 户，{visit.persons} 人次"
        yield Line(visit.day, LineKind.VISIT, what, note, None, "visit", visit.id)


def _supervision(session: Session, person: UUID, scope: Scope) -> Iterator[Line]:
    mine = select(SupervisionParticipant.activity_id).where(
        SupervisionParticipant.representative_id == person, took_part(SupervisionParticipant)
    )
    query: Any = select(SupervisionActivity, target()).where(SupervisionActivity.id.in_(mine))
    found: Any = session.execute(_within(query, SupervisionActivity, scope))
    for each, name in found:
        what = f"{each.method} {name or each.target_kind}"
        yield Line(each.day, LineKind.SUPERVISION, what, "", None, "supervision_activity", each.id)


def _meetings(session: Session, person: UUID, scope: Scope) -> Iterator[Line]:
    mine = select(BudgetParticipant.meeting_id).where(
        BudgetParticipant.representative_id == person, took_part(BudgetParticipant)
    )
    query: Any = select(BudgetMeeting).where(BudgetMeeting.id.in_(mine))
    for each in session.scalars(_within(query, BudgetMeeting, scope)):
        yield Line(each.day, LineKind.BUDGET, each.name, "", None, "budget_meeting", each.id)


def _activities(session: Session, person: UUID, scope: Scope) -> Iterator[Line]:
    mine = select(ActivityParticipant.activity_id).where(
        ActivityParticipant.representative_id == person, took_part()
    )
    query: Any = select(DutyActivity).where(DutyActivity.id.in_(mine))
    for each in session.scalars(_within(query, DutyActivity, scope)):
        kind = LineKind.STUDY if each.kind in _STUDY else LineKind.ACTIVITY
        note = "，".join(filter(None, [each.kind.value, each.level, each.place]))
        yield Line(each.day, kind, one_line(each.name), note, None, "duty_activity", each.id)


def _reports(session: Session, person: UUID, scope: Scope, grades: ReportGrades) -> Iterator[Line]:
    query: Any = _within(select(DutyReport).where(DutyReport.representative_id == person), DutyReport, scope)
    for each in session.scalars(query):
        votes = (each.voters, each.satisfied, each.fairly, each.dissatisfied)
        grade = grades.grade(*votes)
        words = zip(("选民", "满意", "基本满意", "不满意"), votes, strict=True)
        note = "，".join(f"{word} {count}" for word, count in words if count is not None)
        what = f"向选民述职 {each.place or ''}".strip()
        state = Badge(grade, "ok" if grade != "不合格" else "bad") if grade else None
        yield Line(each.day, LineKind.REPORT, what, note, state, "duty_report", each.id)


def _matters(session: Session, person: UUID, scope: Scope, today: date) -> Iterator[Line]:
    """Give the matters from the person's visits, and those of visitors whom he or she received."""
    walks = select(Visit.id).where(Visit.representative_id == person, Visit.deleted_at.is_(None))
    # By the evenings of the year: visitors have no index of who received them.
    evenings = _within(select(ReceptionSession.id), ReceptionSession, scope)
    met = select(Visitor.id).where(Visitor.session_id.in_(evenings), Visitor.representative_id == person)
    for kind, owner, keys in (
        (LineKind.BROUGHT, Opinion.visit_id, walks),
        (LineKind.RECEIVED, Opinion.visitor_id, met),
    ):
        query = (
            select(Opinion, Visitor.confidential)
            .outerjoin(Visitor, Visitor.id == Opinion.visitor_id)
            .where(owner.in_(keys), Opinion.state == EntryState.VALID)
        )
        # The day is looked at here: as a condition it would offer its index, and the few visits and visitors are to be
        # found first.
        found = [
            (each, asked)
            for each, asked in session.execute(query.where(Opinion.deleted_at.is_(None)))
            if scope.first <= each.raised_on <= scope.last
        ]
        then = standings_then(session, today, [each.id for each, _ in found])
        for each, asked in found:
            stands = then.get(each.id)
            course = course_then(stands) if stands is not None else course_of(each)
            what = HIDDEN_MATTER if each.confidential or asked else one_line(each.content)
            note = "，".join(filter(None, [each.number, each.department, each.outcome]))
            state = badge(each.state, each.raised_on, course, today)
            yield Line(each.raised_on, kind, what, note, state, "opinion", each.id)


def _suggestions(session: Session, person: UUID, scope: Scope, today: date) -> Iterator[Line]:
    """Give the suggestions that were assigned in the year; one that is not assigned yet has no day (contract)."""
    signed = select(SuggestionCosigner.suggestion_id).where(SuggestionCosigner.representative_id == person)
    query: Any = select(Suggestion).where(
        or_(Suggestion.lead_id == person, Suggestion.id.in_(signed)), Suggestion.state == EntryState.VALID
    )
    then = suggestions_then(session, today)
    for each in session.scalars(_within(query, Suggestion, scope, Suggestion.assigned_on)):
        role = "领衔" if each.lead_id == person else "联名"
        note = "，".join(filter(None, [role, each.number, each.main_department, each.outcome]))
        assert each.assigned_on is not None
        state = suggestion_badge(each, today, then)
        yield Line(
            each.assigned_on, LineKind.SUGGESTION, one_line(each.title), note, state, "suggestion", each.id
        )


def missed(session: Session, person: UUID, scope: Scope) -> dict[str, int]:
    """Return how often a person was called and did not come: on duty and at 履职活动, with leave or without."""
    found: Counter[str] = Counter()
    turns: Any = session.execute(_turns(person, scope))
    for duty, _ in turns:
        if duty.representative_id == person and duty.attendance in (Attendance.LEAVE, Attendance.ABSENT):
            found[duty.attendance.value] += 1
    query = (
        select(ActivityParticipant.attendance)
        .join(DutyActivity, DutyActivity.id == ActivityParticipant.activity_id)
        .where(
            ActivityParticipant.representative_id == person,
            ActivityParticipant.attendance != Presence.PRESENT,
        )
    )
    found.update(presence.value for presence in session.scalars(_within(query, DutyActivity, scope)))
    return dict(found)
