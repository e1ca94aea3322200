"""What the papers of supervision say: the plan of a year, one activity, the summary of a year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import Method, Presence
from rongui_desktop.domain.opinions import Opinion, OpinionOrigin
from rongui_desktop.domain.representatives import DeputyGroup
from rongui_desktop.domain.scores_rank import ranks
from rongui_desktop.domain.supervision import (
    AppraisalScore,
    SupervisionActivity,
    SupervisionParticipant,
)
from rongui_desktop.domain.supervision_plans import SupervisionPlan
from rongui_desktop.errors import UserError
from rongui_desktop.services.duty_people import fit_people
from rongui_desktop.services.figures import YearFigures, figures
from rongui_desktop.services.list_queries import people_by
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.scope import make_scope
from rongui_desktop.services.supervision_entry import target_of
from rongui_desktop.services.supervision_lateness import LateProject, late_projects
from rongui_desktop.services.supervision_matrix import OPEN_STATES, CellState, Matrix, matrix
from rongui_desktop.services.supervision_quarters import is_waiting
from rongui_desktop.services.wording import time_text
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """A plan that waits, or an activity that lies ahead."""

    day: date
    time: str
    method: str
    target: str
    group: str
    point: str
    note: str
    members: str = ""


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """The plan: what is planned from a day on, and the demanded quarters that nothing is planned for."""

    year: int
    committee: str
    as_of: date
    rows: tuple[PlannedVisit, ...]
    unplanned: tuple[str, ...]


def plan_facts(store: Store, year: int) -> PlanFacts:
    """Return what is planned in a year and has not taken place as of today."""
    scope = make_scope(year, None, store.clock.today())
    grid = matrix(store, year)
    with store.read() as session:
        committee = settings_in(session).committee
        rows = _planned(session, date(year, 1, 1), date(year, 12, 31), scope.as_of)
    quarter = (scope.as_of.month - 1) // 3
    unplanned = tuple(
        f"{row.name}（第{'一二三四'[place]}季度）"
        for row in grid.rows
        if row.kind == "key_project"
        for place, cell in enumerate(row.cells)
        if place >= quarter and cell.state in (CellState.MISSING, CellState.NOT_DUE)
    )
    return PlanFacts(year, committee, scope.as_of, rows, unplanned)


def notice_facts(store: Store, first: date, last: date) -> PlanFacts:
    """Return the plans of a span of days with the members of their groups, for a notice to deputies.

    Raises:
        UserError: nothing is planned in these days.
    """
    with store.read() as session:
        committee = settings_in(session).committee
        rows = _planned(session, first, last, first)
    if not rows:
        raise UserError(f"{first:%Y-%m-%d} 至 {last:%Y-%m-%d} 没有监督安排，请改日期或先安排。", "date_from")
    members = {day: fit_people(store, day) for day in {row.day for row in rows}}
    named = tuple(
        PlannedVisit(
            row.day, row.time, row.method, row.target, row.group, row.point, row.note,
            "、".join(person.name for person in members[row.day] if row.group and person.group == row.group),
        )
        for row in rows
    )  # fmt: skip
    return PlanFacts(first.year, committee, last, named, ())


def _planned(session: Session, first: date, last: date, as_of: date) -> tuple[PlannedVisit, ...]:
    plans = session.scalars(
        select(SupervisionPlan).where(is_waiting(), SupervisionPlan.day.between(first, last))
    )
    ahead = session.scalars(
        select(SupervisionActivity).where(
            SupervisionActivity.deleted_at.is_(None),
            SupervisionActivity.day.between(max(first, as_of), last),
            SupervisionActivity.day > as_of,
        )
    )
    groups = {key: name for key, name in session.execute(select(DeputyGroup.id, DeputyGroup.name))}
    rows: list[PlannedVisit] = []
    for row in (*plans, *ahead):
        planned = isinstance(row, SupervisionPlan)
        rows.append(
            PlannedVisit(
                row.day,
                time_text(row.starts_at),
                row.method.value,
                target_of(session, row).name,
                groups.get(row.group_id, "") if row.group_id else "",
                (row.meeting_point or "") if planned else "",
                (row.note or "") if planned else (row.route or ""),
            )
        )
    return tuple(sorted(rows, key=lambda row: (row.day, row.group, row.time, row.target)))


@dataclass(frozen=True, slots=True)
class RecordFacts:
    """One activity with everything that its form says."""

    committee: str
    number: str
    kind: str
    target: str
    day: date
    time: str
    method: str
    group: str
    present: str
    leave: str
    absent: str
    units: str
    route: str
    progress: str
    problems: str
    next_step: str
    matters: str
    scores: str


def record_facts(store: Store, number: str | UUID) -> RecordFacts:
    """Return what the form of an activity says, by number or key.

    Raises:
        UserError: there is none.
    """
    column = SupervisionActivity.id if isinstance(number, UUID) else SupervisionActivity.number
    with store.read() as session:
        each = session.scalars(
            select(SupervisionActivity).where(column == number, SupervisionActivity.deleted_at.is_(None))
        ).one_or_none()
        if each is None:
            raise UserError(f"没有编号为“{number}”的监督活动，请核对活动编号。", "id")
        group = session.get(DeputyGroup, each.group_id) if each.group_id else None
        people = {presence: _names(session, each.id, presence) for presence in Presence}
        return RecordFacts(
            settings_in(session).committee,
            each.number,
            each.target_kind.value,
            target_of(session, each).name,
            each.day,
            time_text(each.starts_at),
            each.method.value,
            group.name if group else "",
            people[Presence.PRESENT],
            people[Presence.LEAVE],
            people[Presence.ABSENT],
            each.attending_units or "",
            each.route or "",
            each.progress or "",
            each.problems or "",
            each.next_step or "",
            "、".join(_matters(session, each.id)),
            "\n".join(_scores(session, each.id)),
        )


def _names(session: Session, activity_id: UUID, presence: Presence) -> str:
    part = SupervisionParticipant
    people = people_by(session, part, part.activity_id, [activity_id], part.attendance == presence)
    return "、".join(person.name for person in people[activity_id])


def _matters(session: Session, activity_id: UUID) -> Sequence[str]:
    query = (
        select(Opinion.number)
        .join(OpinionOrigin, OpinionOrigin.opinion_id == Opinion.id)
        .where(OpinionOrigin.activity_id == activity_id, Opinion.deleted_at.is_(None))
    )
    return session.scalars(query.order_by(Opinion.raised_on, Opinion.number)).all()


def _scores(session: Session, activity_id: UUID) -> list[str]:
    rows = {
        row.unit: row.score
        for row in session.scalars(select(AppraisalScore).where(AppraisalScore.activity_id == activity_id))
    }
    return [f"第{place}名　{unit}　{rows[unit]}分" for unit, place in ranks(rows).items()]


@dataclass(frozen=True, slots=True)
class Appraisal:
    """A 评议 with its ranked units."""

    day: date
    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SummaryFacts:
    """The supervision of a year."""

    year: int
    committee: str
    first: date
    as_of: date
    figures: YearFigures
    matrix: Matrix
    late: tuple[LateProject, ...]
    appraisals: tuple[Appraisal, ...]
    methods: tuple[tuple[str, int], ...]
    matters: tuple[int, int]

    @property
    def uncovered(self) -> tuple[str, ...]:
        """The demanded quarters that have begun and were not supervised, each named."""
        begun = (self.as_of.month - 1) // 3
        return tuple(
            f"{row.name}（第{'一二三四'[place]}季度）"
            for row in self.matrix.rows
            if row.kind == "key_project"
            for place, cell in enumerate(row.cells)
            if place <= begun and cell.state in OPEN_STATES
        )


def summary_facts(store: Store, year: int) -> SummaryFacts:
    """Return the supervision of a year as of today, or its last day."""
    scope = make_scope(year, None, store.clock.today())
    if scope.as_of < scope.first:
        raise UserError(f"{year}年还没有开始，没有这一年的监督情况。", "year")
    alive = SupervisionActivity.deleted_at.is_(None)
    in_year = SupervisionActivity.day.between(scope.first, scope.last)
    with store.read() as session:
        committee = settings_in(session).committee
        counted = session.execute(
            select(SupervisionActivity.method, func.count())
            .where(alive, in_year)
            .group_by(SupervisionActivity.method)
        )
        methods = {method: number for method, number in counted}
        appraised = session.scalars(
            select(SupervisionActivity)
            .where(alive, in_year, SupervisionActivity.method == Method.APPRAISAL)
            .order_by(SupervisionActivity.day, SupervisionActivity.number)
        ).all()
        appraisals = tuple(
            Appraisal(each.day, target_of(session, each).name, tuple(_scores(session, each.id)))
            for each in appraised
        )
        matters = session.execute(
            select(Opinion.id, Opinion.closed_on)
            .join(OpinionOrigin, OpinionOrigin.opinion_id == Opinion.id)
            .join(SupervisionActivity, SupervisionActivity.id == OpinionOrigin.activity_id)
            .where(alive, in_year, Opinion.deleted_at.is_(None))
            .group_by(Opinion.id, Opinion.closed_on)
        ).all()
    closed = sum(1 for _, day in matters if day is not None and day <= scope.as_of)
    return SummaryFacts(
        year,
        committee,
        scope.first,
        scope.as_of,
        figures(store, year),
        matrix(store, year),
        late_projects(store, year),
        appraisals,
        tuple((method.value, methods[method]) for method in Method if method in methods),
        (len(matters), closed),
    )
