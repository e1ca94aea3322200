"""What earns a deputy points: one query for each source, counted for everybody or line by line for one.

What counts is what the figures of the year count (contract, figures): held sessions, valid matters, those who were
there; and only on days on which the person held a seat as 人大代表.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CompoundSelect,
    Date,
    Integer,
    String,
    bindparam,
    case,
    func,
    literal,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import ActivityParticipant, DutyActivity, DutyReport, Visit
from rongui_desktop.domain.budget import BudgetMeeting, BudgetParticipant
from rongui_desktop.domain.codes import Attendance, EntryState, Presence, ScoreKind, SessionStatus
from rongui_desktop.domain.opinions import Opinion, Suggestion, SuggestionCosigner
from rongui_desktop.domain.reception import Duty, ReceptionSession, Visitor
from rongui_desktop.domain.supervision import KeyProject, SupervisionActivity, SupervisionParticipant
from rongui_desktop.services.figure_rows import holds_deputy_seat, live, on_duty_people
from rongui_desktop.services.scope import Scope
from rongui_desktop.storage.look import key_of

Counts = dict[ScoreKind, int]
_FIRST, _LAST = bindparam("first", type_=Date), bindparam("last", type_=Date)


@dataclass(frozen=True, slots=True)
class Event:
    """One record that counts for a deputy.

    Attributes:
        kind: what it counts as.
        record_type: the name of its table, by which the window opens it.
        count: 1, or the households of a visit.
    """

    kind: ScoreKind
    record_type: str
    record_id: UUID
    day: date
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class _Source:
    """Where something that counts is recorded: who, as what, in which record, on which day."""

    tables: Any
    person: Any
    kind: Any
    record: Any
    day: Any
    title: Any
    conditions: tuple[Any, ...] = ()
    # Counted in the same walk as the visits.
    households: Any = literal(0)

    def where(self) -> tuple[Any, ...]:
        """Return the conditions of a year, whose first and last day are parameters."""
        in_year = self.day.between(_FIRST, _LAST)
        return (live(self.record), in_year, *self.conditions, holds_deputy_seat(self.person, self.day))


def _named(kind: ScoreKind) -> Any:
    return literal(kind.value, String)


def _word(code: Any) -> Any:
    return type_coerce(code, String)


def _sources() -> Iterator[_Source]:
    yield from _receptions()
    yield from _participations()
    yield _Source(
        Visit.__table__,
        Visit.representative_id,
        _named(ScoreKind.VISIT),
        Visit,
        Visit.day,
        Visit.number + " " + func.coalesce(Visit.community, "走访"),
        households=Visit.households,
    )
    yield from _matters()
    yield from _suggestions()


def _receptions() -> Iterator[_Source]:
    held = ReceptionSession.status == SessionStatus.HELD
    title = ReceptionSession.number + " " + ReceptionSession.place
    there = on_duty_people().subquery()
    yield _Source(
        there.join(ReceptionSession.__table__, ReceptionSession.id == there.c.event),
        there.c.person,
        _named(ScoreKind.DUTY),
        ReceptionSession,
        ReceptionSession.day,
        title,
        (held,),
    )
    yield _Source(
        Duty.__table__.join(ReceptionSession.__table__, ReceptionSession.id == Duty.session_id),
        Duty.representative_id,
        _word(Duty.attendance),
        ReceptionSession,
        ReceptionSession.day,
        title,
        (held, Duty.attendance.in_((Attendance.LEAVE, Attendance.ABSENT))),
    )


def _participations() -> Iterator[_Source]:
    supervised = SupervisionParticipant.__table__.join(
        SupervisionActivity.__table__, SupervisionActivity.id == SupervisionParticipant.activity_id
    ).outerjoin(KeyProject.__table__, KeyProject.id == SupervisionActivity.project_id)
    object_name = func.coalesce(
        KeyProject.name, SupervisionActivity.object_name, _word(SupervisionActivity.target_kind)
    )
    yield _Source(
        supervised,
        SupervisionParticipant.representative_id,
        _attended(SupervisionParticipant.attendance, _named(ScoreKind.SUPERVISION)),
        SupervisionActivity,
        SupervisionActivity.day,
        SupervisionActivity.number + " " + object_name,
    )
    yield _Source(
        BudgetParticipant.__table__.join(
            BudgetMeeting.__table__, BudgetMeeting.id == BudgetParticipant.meeting_id
        ),
        BudgetParticipant.representative_id,
        _attended(BudgetParticipant.attendance, _named(ScoreKind.BUDGET)),
        BudgetMeeting,
        BudgetMeeting.day,
        BudgetMeeting.name,
    )
    yield _Source(
        ActivityParticipant.__table__.join(
            DutyActivity.__table__, DutyActivity.id == ActivityParticipant.activity_id
        ),
        ActivityParticipant.representative_id,
        _attended(ActivityParticipant.attendance, _word(DutyActivity.kind)),
        DutyActivity,
        DutyActivity.day,
        DutyActivity.name,
    )
    yield _Source(
        DutyReport.__table__,
        DutyReport.representative_id,
        _named(ScoreKind.REPORT),
        DutyReport,
        DutyReport.day,
        func.coalesce(literal("述职 ") + DutyReport.place, "述职"),
    )


def _attended(attendance: Any, kind: Any) -> Any:
    """Return the kind of points for who was there, and 请假 or 缺席 for who was not: the codes bear the same words."""
    return case((attendance == Presence.PRESENT, kind), else_=_word(attendance))


def _matters() -> Iterator[_Source]:
    # Number and category only: what residents said is not needed to count it.
    title = Opinion.number + " " + Opinion.category
    for origin, key in ((Visitor, Opinion.visitor_id), (Visit, Opinion.visit_id)):
        yield _Source(
            Opinion.__table__.join(origin.__table__, origin.id == key),
            origin.representative_id,
            _named(ScoreKind.OPINION),
            Opinion,
            Opinion.raised_on,
            title,
            (Opinion.state == EntryState.VALID,),
        )


def _suggestions() -> Iterator[_Source]:
    title = Suggestion.number + " " + Suggestion.title
    valid = (Suggestion.state == EntryState.VALID,)
    yield _Source(
        Suggestion.__table__,
        Suggestion.lead_id,
        _named(ScoreKind.LED_SUGGESTION),
        Suggestion,
        Suggestion.assigned_on,
        title,
        valid,
    )
    yield _Source(
        SuggestionCosigner.__table__.join(
            Suggestion.__table__, Suggestion.id == SuggestionCosigner.suggestion_id
        ),
        SuggestionCosigner.representative_id,
        _named(ScoreKind.COSIGNED_SUGGESTION),
        Suggestion,
        Suggestion.assigned_on,
        title,
        valid,
    )


def counts(session: Session, scope: Scope) -> dict[UUID, Counts]:
    """Return how much of each kind everybody has in the year; who has nothing is left out."""
    found: dict[str, Counts] = defaultdict(dict)
    kinds = {kind.value: kind for kind in ScoreKind}
    span = {"first": scope.first, "last": scope.last}
    rows: Any = session.execute(_counting(), span)
    for key, word, count, more in rows:
        own, kind = found[key], kinds[word]
        own[kind] = own.get(kind, 0) + count
        if more:
            own[ScoreKind.HOUSEHOLD] = more
    return {key_of(key): own for key, own in found.items()}


@cache
def _counting() -> CompoundSelect[*tuple[Any, ...]]:
    """Return the query of everybody: making it takes as long as answering it."""
    # Keys as the database holds them: making a UUID of each of many rows would take longer than counting them.
    return union_all(
        *(
            select(
                type_coerce(source.person, String),
                source.kind,
                func.count(),
                func.sum(source.households, type_=Integer),
            )
            .select_from(source.tables)
            .where(*source.where())
            .group_by(source.person, source.kind)
            for source in _sources()
        )
    )


def events(session: Session, scope: Scope, person: UUID) -> list[Event]:
    """Return every record of a year that counts for one person, by day."""
    found: list[Event] = []
    span = {"first": scope.first, "last": scope.last}
    for source in _sources():
        query: Any = (
            select(source.kind, source.record.id, source.day, source.title, source.households)
            .select_from(source.tables)
            .where(source.person == person, *source.where())
        )
        table = source.record.__tablename__
        rows: Any = session.execute(query, span)
        for word, key, day, title, more in rows:
            found.append(Event(ScoreKind(word), table, key, day, title, 1))
            if more:
                found.append(Event(ScoreKind.HOUSEHOLD, table, key, day, title, more))
    return sorted(found, key=lambda event: (event.day, event.kind, str(event.record_id)))
