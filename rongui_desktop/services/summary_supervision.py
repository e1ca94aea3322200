"""What the annual summary says of supervision: key projects, rivers, the budget, deputies' suggestions."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.budget import BudgetMeeting, MonitorEntry
from rongui_desktop.domain.codes import (
    BudgetMeetingKind,
    DelayReason,
    EntryState,
    Method,
    MonitorResult,
    ObjectKind,
    ProjectState,
)
from rongui_desktop.domain.opinions import Suggestion
from rongui_desktop.domain.supervision import KeyProject, SupervisionActivity, SupervisionObject
from rongui_desktop.services.figure_rows import (
    closed_by,
    is_group_visit,
    live,
    received_in,
    within,
)
from rongui_desktop.services.scope import Scope


@dataclass(frozen=True, slots=True)
class StoppedProject:
    """A project that is behind its plan or paused, with the coded reason and the clerk's words."""

    name: str
    reason: DelayReason | None
    note: str


@dataclass(frozen=True, slots=True)
class Projects:
    """The key projects of the year.

    Attributes:
        categories: the kinds of projects, the commonest first.
        methods: ways in which groups supervised them, in the order of the code list.
        states: how many projects stand in each state.
    """

    categories: tuple[str, ...]
    methods: tuple[Method, ...]
    states: dict[ProjectState, int]
    delayed: tuple[StoppedProject, ...]
    paused: tuple[StoppedProject, ...]


@dataclass(frozen=True, slots=True)
class River:
    """A river that deputies supervised in the year or that passed its acceptance in it.

    Attributes:
        meetings: 监督活动 of the kind 会议.
        quarters: the quarters (1 … 4) in which there was such a meeting.
        inspections: 集中视察.
        accepted_on: day of acceptance (验收), if it lies in the part of the year that counts.
    """

    name: str
    note: str
    meetings: int
    quarters: frozenset[int]
    inspections: int
    accepted_on: date | None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A budget review meeting; `ordinal` counts those of its kind and budget year."""

    day: date
    name: str
    kind: BudgetMeetingKind
    ordinal: int | None
    mandate: str
    agenda: str


@dataclass(frozen=True, slots=True)
class Monitoring:
    """The budget network's ended months: which were watched, how many units, how many warnings are cleared."""

    months: tuple[int, ...]
    ended_months: int
    units: int
    cleared: int


@dataclass(frozen=True, slots=True)
class SuggestionGroup:
    """Deputies' suggestions of one session of a congress."""

    congress_session: str
    received: int
    closed: int


def projects(session: Session, scope: Scope) -> Projects:
    """Read the key projects of the year."""
    of_year = (
        select(KeyProject).where(live(KeyProject), KeyProject.year == scope.year).order_by(KeyProject.id)
    )
    rows = session.scalars(of_year).all()
    ways = select(SupervisionActivity.method).where(
        live(SupervisionActivity), within(SupervisionActivity.day, scope), is_group_visit()
    )
    used = set(session.scalars(ways.distinct()))

    def stopped(state: ProjectState) -> tuple[StoppedProject, ...]:
        return tuple(
            StoppedProject(row.name, row.delay_reason, row.delay_note or "")
            for row in rows
            if row.state == state
        )

    return Projects(
        categories=tuple(name for name, _ in Counter(row.category for row in rows).most_common()),
        methods=tuple(method for method in Method if method in used),
        states=dict(Counter(row.state for row in rows)),
        delayed=stopped(ProjectState.DELAYED),
        paused=stopped(ProjectState.PAUSED),
    )


def rivers(session: Session, scope: Scope) -> tuple[River, ...]:
    """Read the rivers that were supervised in the year or accepted in it."""
    query = select(SupervisionActivity.object_id, SupervisionActivity.method, SupervisionActivity.day).where(
        live(SupervisionActivity),
        within(SupervisionActivity.day, scope),
        SupervisionActivity.object_id.is_not(None),
    )
    done: dict[UUID | None, list[tuple[Method, date]]] = defaultdict(list)
    for river_id, method, day in session.execute(query):
        done[river_id].append((method, day))
    rivers = (
        select(SupervisionObject)
        .where(live(SupervisionObject), SupervisionObject.kind == ObjectKind.RIVER)
        .order_by(SupervisionObject.id)
    )
    found: list[River] = []
    for river in session.scalars(rivers):
        meetings = [day for method, day in done[river.id] if method is Method.MEETING]
        accepted = river.accepted_on
        if accepted is not None and not scope.first <= accepted <= scope.last:
            accepted = None
        if done[river.id] or accepted:
            found.append(
                River(
                    river.name,
                    river.note or "",
                    len(meetings),
                    frozenset((day.month + 2) // 3 for day in meetings),
                    sum(method is Method.CONCENTRATED for method, _ in done[river.id]),
                    accepted,
                )
            )
    return tuple(found)


def budget(session: Session, scope: Scope) -> tuple[Meeting, ...]:
    """Read the budget meetings in sequence."""
    query = (
        select(BudgetMeeting)
        .where(live(BudgetMeeting), within(BudgetMeeting.day, scope))
        .order_by(BudgetMeeting.day, BudgetMeeting.number)
    )
    return tuple(
        Meeting(row.day, row.name, row.kind, row.ordinal, row.mandate or "", row.agenda or "")
        for row in session.scalars(query)
    )


def monitoring(session: Session, scope: Scope) -> Monitoring:
    """Read the ended months of the budget network."""
    ended = scope.ended_months()
    rows = select(MonitorEntry.month, MonitorEntry.unit, MonitorEntry.result, MonitorEntry.cleared_on).where(
        live(MonitorEntry), MonitorEntry.year == scope.year, MonitorEntry.month.in_(ended)
    )
    watched = session.execute(rows).all()
    return Monitoring(
        months=tuple(sorted({row.month for row in watched})),
        ended_months=len(ended),
        units=len({row.unit for row in watched}),
        cleared=sum(
            row.result is MonitorResult.WARNING
            and row.cleared_on is not None
            and row.cleared_on <= scope.as_of
            for row in watched
        ),
    )


def suggestions(session: Session, scope: Scope) -> tuple[SuggestionGroup, ...]:
    """Read deputies' suggestions assigned in the year, by session of the congress."""
    query = (
        select(Suggestion.congress_session, closed_by(Suggestion, scope))
        .where(live(Suggestion), Suggestion.state == EntryState.VALID, received_in(scope))
        .order_by(Suggestion.assigned_on, Suggestion.number)
    )
    groups: dict[str, list[bool]] = {}
    for congress_session, closed in session.execute(query):
        groups.setdefault(congress_session, []).append(bool(closed))
    return tuple(SuggestionGroup(name, len(closed), sum(closed)) for name, closed in groups.items())
