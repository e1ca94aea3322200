"""The queries behind the figures of a year: rows `(label, weight)`, one query for each figure (contract, figures)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Select, String, cast, literal, select, union_all

from rongui_desktop.domain.activities import (
    ActivityParticipant,
    DutyActivity,
    DutyReport,
    Publicity,
    Visit,
)
from rongui_desktop.domain.base import Record
from rongui_desktop.domain.budget import BudgetMeeting, BudgetParticipant, MonitorEntry
from rongui_desktop.domain.codes import (
    GROUP_VISIT_METHODS,
    OTHER_IDENTITIES,
    ActivityKind,
    Attendance,
    Channel,
    EntryState,
    MonitorResult,
    Presence,
    SessionKind,
    SessionStatus,
    Source,
)
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.domain.reception import Duty, ReceptionSession, Visitor
from rongui_desktop.domain.representatives import DeputyGroup, Representative, Seat
from rongui_desktop.domain.supervision import KeyProject, SupervisionActivity, SupervisionParticipant
from rongui_desktop.services.dated import in_force
from rongui_desktop.services.scope import Scope

RowSelect = Select[Any, Any]
Rows = Callable[[Scope], RowSelect]
# Who was called to an event of each kind.
Participant = ActivityParticipant | SupervisionParticipant | BudgetParticipant


def live(record: type[Record]) -> ColumnElement[bool]:
    """Return the SQL condition that a record does not lie in the recycle bin."""
    return record.deleted_at.is_(None)


def within(column: Any, scope: Scope) -> ColumnElement[bool]:
    """Return the SQL condition that a day lies in the part of the year that counts."""
    return column.between(scope.first, scope.last)


def closed_by(record: type[Opinion] | type[Suggestion], scope: Scope) -> ColumnElement[bool]:
    """Return the SQL condition that a matter was closed on the day (办结日期 on or before it)."""
    done = record.closed_on <= scope.as_of
    return done | record.id.in_(scope.closed_then) if scope.closed_then else done


def open_by(record: type[Opinion] | type[Suggestion], scope: Scope) -> ColumnElement[bool]:
    """Return the SQL condition that a matter was open on the day: what `closed_by` does not find."""
    waits = record.closed_on.is_(None) | (record.closed_on > scope.as_of)
    return waits & record.id.not_in(scope.closed_then) if scope.closed_then else waits


def received_in(scope: Scope) -> ColumnElement[bool]:
    """Return the SQL condition that a suggestion was received in the year: 交办日期 lies there."""
    there = within(Suggestion.assigned_on, scope)
    return there | Suggestion.id.in_(scope.received_then) if scope.received_then else there


def held_sessions(kind: SessionKind) -> Rows:
    """Return the rows of held sessions of a kind."""

    def rows(scope: Scope) -> RowSelect:
        return select(ReceptionSession.number.label("label"), literal(1).label("weight")).where(
            live(ReceptionSession),
            ReceptionSession.kind == kind,
            ReceptionSession.status == SessionStatus.HELD,
            within(ReceptionSession.day, scope),
        )

    return rows


def visitors(kind: SessionKind) -> Rows:
    """Return the rows of valid visitors of held sessions of a kind, weighted by people."""

    def rows(scope: Scope) -> RowSelect:
        return (
            select(Visitor.number.label("label"), Visitor.person_count.label("weight"))
            .join(ReceptionSession, Visitor.session_id == ReceptionSession.id)
            .where(
                live(Visitor),
                Visitor.state == EntryState.VALID,
                live(ReceptionSession),
                ReceptionSession.kind == kind,
                ReceptionSession.status == SessionStatus.HELD,
                within(ReceptionSession.day, scope),
            )
        )

    return rows


def opinions(source: Source, closed: bool | None = None) -> Rows:
    """Return the rows of valid matters of a source; closed, open or all by the day."""

    def rows(scope: Scope) -> RowSelect:
        query = select(Opinion.number.label("label"), literal(1).label("weight")).where(
            live(Opinion),
            Opinion.state == EntryState.VALID,
            Opinion.source == source,
            within(Opinion.raised_on, scope),
        )
        if closed is None:
            return query
        return query.where(closed_by(Opinion, scope) if closed else open_by(Opinion, scope))

    return rows


def visits(weight: Any) -> Rows:
    """Return the rows of visits with a weight."""

    def rows(scope: Scope) -> RowSelect:
        return select(Visit.number.label("label"), weight.label("weight")).where(
            live(Visit), within(Visit.day, scope)
        )

    return rows


def together(*parts: Rows) -> Rows:
    """Return the rows of several figures together."""

    def rows(scope: Scope) -> RowSelect:
        both = union_all(*(part(scope) for part in parts)).subquery()
        return select(both.c.label, both.c.weight)

    return rows


def holds_deputy_seat(representative_id: Any, day: Any) -> ColumnElement[bool]:
    """Return the SQL condition that a person holds a seat as 人大代表 on a day."""
    return (
        select(Seat.id)
        .where(
            Seat.representative_id == representative_id,
            # One walk along a person's seats; naming the deputies' identities would be five.
            Seat.identity.not_in(OTHER_IDENTITIES),
            in_force(Seat, day),
        )
        .exists()
    )


def deputies(scope: Scope) -> RowSelect:
    """Return the rows of people who hold a seat as 人大代表 on the day."""
    return select(Representative.name.label("label"), literal(1).label("weight")).where(
        live(Representative), holds_deputy_seat(Representative.id, scope.as_of)
    )


def projects(*conditions: ColumnElement[bool]) -> Rows:
    """Return the rows of key projects of the year."""

    def rows(scope: Scope) -> RowSelect:
        return select(KeyProject.name.label("label"), literal(1).label("weight")).where(
            live(KeyProject), KeyProject.year == scope.year, *conditions
        )

    return rows


def leading_groups(scope: Scope) -> RowSelect:
    """Return the rows of groups that lead a project of the year."""
    leading = select(KeyProject.group_id).where(live(KeyProject), KeyProject.year == scope.year)
    return select(DeputyGroup.name.label("label"), literal(1).label("weight")).where(
        DeputyGroup.id.in_(leading)
    )


def supervision_activities(*conditions: ColumnElement[bool]) -> Rows:
    """Return the rows of supervision activities."""

    def rows(scope: Scope) -> RowSelect:
        return select(SupervisionActivity.number.label("label"), literal(1).label("weight")).where(
            live(SupervisionActivity), within(SupervisionActivity.day, scope), *conditions
        )

    return rows


def is_group_visit() -> ColumnElement[bool]:
    """Return the SQL condition that a 监督活动 is a group's visit to a project.

    Only one on a 重点项目 names a project (a constraint of the table), and the key lies in the index of the list.
    """
    return SupervisionActivity.project_id.is_not(None) & SupervisionActivity.method.in_(GROUP_VISIT_METHODS)


QUARTER_NAMES = ("第一季度", "第二季度", "第三季度", "第四季度")


def uncovered_quarters(scope: Scope) -> RowSelect:
    """Return the rows of project-quarters without a group visit; the label is project and quarter."""
    parts: list[RowSelect] = []
    for index, (first, last) in enumerate(scope.begun_quarters()):
        visited = (
            select(SupervisionActivity.id)
            .where(
                live(SupervisionActivity),
                SupervisionActivity.project_id == KeyProject.id,
                is_group_visit(),
                SupervisionActivity.day.between(first, min(last, scope.last)),
            )
            .exists()
        )
        label = KeyProject.name + literal(f" {QUARTER_NAMES[index]}")
        parts.append(
            select(label.label("label"), literal(1).label("weight")).where(
                live(KeyProject), KeyProject.year == scope.year, ~visited
            )
        )
    if not parts:
        return _nothing()
    both = union_all(*parts).subquery()
    return select(both.c.label, both.c.weight)


def _nothing() -> RowSelect:
    return select(literal("").label("label"), literal(0).label("weight")).where(literal(1) == 0)


def budget_meetings(scope: Scope) -> RowSelect:
    """Return the rows of budget meetings."""
    return select(BudgetMeeting.number.label("label"), literal(1).label("weight")).where(
        live(BudgetMeeting), within(BudgetMeeting.day, scope)
    )


def budget_warnings(scope: Scope) -> RowSelect:
    """Return the rows of warnings in months that have ended."""
    label = cast(MonitorEntry.month, String) + literal("月 ") + MonitorEntry.unit
    return select(label.label("label"), literal(1).label("weight")).where(
        live(MonitorEntry),
        MonitorEntry.year == scope.year,
        MonitorEntry.month.in_(scope.ended_months()),
        MonitorEntry.result == MonitorResult.WARNING,
    )


def suggestions(*, closed: bool) -> Rows:
    """Return the rows of suggestions assigned in the year."""

    def rows(scope: Scope) -> RowSelect:
        query = select(Suggestion.number.label("label"), literal(1).label("weight")).where(
            live(Suggestion), Suggestion.state == EntryState.VALID, received_in(scope)
        )
        return query.where(closed_by(Suggestion, scope)) if closed else query

    return rows


def duty_reports(scope: Scope) -> RowSelect:
    """Return the rows of reports to voters."""
    return (
        select(Representative.name.label("label"), literal(1).label("weight"))
        .join(DutyReport, DutyReport.representative_id == Representative.id)
        .where(live(DutyReport), within(DutyReport.day, scope))
    )


def on_duty_people() -> RowSelect:
    """Return who was really on duty at each session, each once: those present, and substitutes in place of others."""
    present = select(Duty.session_id.label("event"), Duty.representative_id.label("person")).where(
        Duty.attendance == Attendance.PRESENT
    )
    instead = select(Duty.session_id.label("event"), Duty.substitute_id.label("person")).where(
        Duty.attendance == Attendance.SUBSTITUTED
    )
    both = union_all(present, instead).subquery()
    return select(both.c.event, both.c.person).distinct()


def _took_part(events: Any, record: Any, label: Any, scope: Scope, *conditions: Any) -> RowSelect:
    return (
        select((label + literal(" ") + Representative.name).label("label"), literal(1).label("weight"))
        .select_from(events)
        .join(record, record.id == events.c.event)
        .join(Representative, Representative.id == events.c.person)
        .where(
            live(record),
            within(record.day, scope),
            holds_deputy_seat(Representative.id, record.day),
            *conditions,
        )
    )


def _pairs(event: Any, person: Any, *conditions: Any) -> Any:
    return select(event.label("event"), person.label("person")).where(*conditions).subquery()


def took_part(participant: type[Participant] = ActivityParticipant) -> ColumnElement[bool]:
    """Return the condition that somebody who was called to an event was there; nobody else counts.

    Args:
        participant: whose attendance is meant: that of 履职活动, 监督活动 or 预算会议.
    """
    return participant.attendance == Presence.PRESENT


def participations(scope: Scope) -> RowSelect:
    """Return the rows of every time a deputy took part in a dated duty event."""
    supervision = _pairs(
        SupervisionParticipant.activity_id,
        SupervisionParticipant.representative_id,
        took_part(SupervisionParticipant),
    )
    budget = _pairs(
        BudgetParticipant.meeting_id, BudgetParticipant.representative_id, took_part(BudgetParticipant)
    )
    activity = _pairs(ActivityParticipant.activity_id, ActivityParticipant.representative_id, took_part())
    reports = _pairs(DutyReport.id, DutyReport.representative_id)
    held = ReceptionSession.status == SessionStatus.HELD
    parts = (
        _took_part(on_duty_people().subquery(), ReceptionSession, ReceptionSession.number, scope, held),
        _took_part(supervision, SupervisionActivity, SupervisionActivity.number, scope),
        _took_part(budget, BudgetMeeting, BudgetMeeting.number, scope),
        _took_part(activity, DutyActivity, DutyActivity.name, scope),
        _took_part(reports, DutyReport, literal("述职"), scope),
    )
    both = union_all(*parts).subquery()
    return select(both.c.label, both.c.weight)


def duty_activities(kind: ActivityKind) -> Rows:
    """Return the rows of duty events of a kind."""

    def rows(scope: Scope) -> RowSelect:
        return select(DutyActivity.name.label("label"), literal(1).label("weight")).where(
            live(DutyActivity), DutyActivity.kind == kind, within(DutyActivity.day, scope)
        )

    return rows


def outdoor_sites(scope: Scope) -> RowSelect:
    """Return the rows of distinct places of outdoor publicity."""
    sites = (
        select(Publicity.place.label("label"))
        .where(
            live(Publicity),
            Publicity.channel == Channel.OUTDOOR,
            Publicity.place != "",
            within(Publicity.day, scope),
        )
        .distinct()
        .subquery()
    )
    return select(sites.c.label, literal(1).label("weight"))
