"""编排 of a quarter: what still needs a visit, days and groups proposed for it, saved as plans in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.arrangement import Need, Placed, arrange
from rongui_desktop.domain.codes import Method, TargetKind
from rongui_desktop.domain.representatives import DeputyGroup
from rongui_desktop.domain.supervision import KeyProject
from rongui_desktop.domain.supervision_demand import Span, quarter_days
from rongui_desktop.domain.supervision_plans import SupervisionPlan
from rongui_desktop.errors import UserError
from rongui_desktop.services.reception_days import working_calendar
from rongui_desktop.services.supervision_entry import Target
from rongui_desktop.services.supervision_matrix import CellState, matrix
from rongui_desktop.services.supervision_plans import PlanEntry, PlanPlace, put_plans, take_back_plans
from rongui_desktop.services.supervision_quarters import is_waiting
from rongui_desktop.storage.store import Store

_FIRST_STOP = time(9, 0)
_BETWEEN = 45
# ISO numbers, Monday is 1.
WEEKDAYS = frozenset(range(1, 6))


@dataclass(frozen=True, slots=True)
class ArrangementRules:
    """What a run of 编排 heeds.

    Attributes:
        per_week: how many trips a group has in a week at most.
        weekdays: the days of the week that are used, Monday is 1; workdays on a weekend (调休) count with all five.
        avoided: days that are not used.
        renew: whether plans that wait and are not fixed (固定) are arranged anew.
    """

    per_week: int = 1
    weekdays: frozenset[int] = WEEKDAYS
    avoided: frozenset[date] = frozenset()
    renew: bool = False

    def allows(self, day: date) -> bool:
        """Whether a workday may be used."""
        week_day = day.isoweekday()
        fits = week_day in self.weekdays or (week_day not in WEEKDAYS and self.weekdays >= WEEKDAYS)
        return fits and day not in self.avoided


@dataclass(frozen=True, slots=True)
class ProposedVisit:
    """A visit as it is proposed; the day may be changed before it is saved.

    `plan` is the plan that it moves, `was` the day of that plan; None for a visit that is not planned yet.
    """

    project: UUID
    name: str
    group_id: UUID
    group: str
    day: date
    starts_at: time
    place: str
    reason: str
    plan: UUID | None = None
    was: date | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed for a quarter, and what could not be placed, with the reason."""

    year: int
    quarter: int
    visits: tuple[ProposedVisit, ...]
    unplaced: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """What one step made and moved, for undoing: keys of new plans, and where the moved ones were."""

    made: tuple[UUID, ...]
    moved: tuple[PlanPlace, ...]


def propose(store: Store, year: int, quarter: int, rules: ArrangementRules | None = None) -> Proposal:
    """Propose days and groups for the projects that a quarter (1 to 4) still demands a visit of.

    Plans that wait stay, unless the rules let those that are not fixed be arranged anew; what was done stays. Days are
    workdays from tomorrow to the end of the quarter.

    Raises:
        UserError: the quarter is over, or no day of the week is left.
    """
    rules = rules or ArrangementRules()
    span, today = quarter_days(year, quarter), store.clock.today()
    assert span.since is not None
    assert span.until is not None
    if span.until <= today:
        raise UserError(f"{year}年第{'一二三四'[quarter - 1]}季度已经结束，不能再编排。", "quarter")
    if not rules.weekdays:
        raise UserError("请至少选一个“星期”。", "weekdays")
    states = (CellState.MISSING, CellState.NOT_DUE)
    wanted = [
        row
        for row in matrix(store, year).rows
        if row.kind == "key_project" and row.cells[quarter - 1].state in states
    ]
    calendar = working_calendar(store)
    first = max(span.since, today + timedelta(1))
    days = [first + timedelta(n) for n in range((span.until - first).days + 1)]
    with store.read() as session:
        groups = _groups(session)
        projects = _projects(session, year)
        waiting = _waiting_plans(session, span)
    movable = {plan.id: plan for plan in waiting if rules.renew and _may_move(plan, today)}
    needs = [
        Need(row.record_id, row.name, row.group_id, projects[row.record_id].place or "")
        for row in wanted
        if row.record_id is not None
    ]
    needs += [
        Need(plan.id, project.name, plan.group_id or project.group_id, project.place or "")
        for plan in movable.values()
        if (project := projects.get(plan.project_id)) is not None
    ]
    found = arrange(
        needs,
        [key for key, _ in groups],
        [day for day in days if calendar.is_workday(day) and rules.allows(day)],
        [(plan.group_id, plan.day) for plan in waiting if plan.id not in movable],
        per_week=rules.per_week,
    )
    names = dict(groups)
    visits = tuple(_visit(each, names, movable) for each in found.placed)
    unplaced = tuple((need.name, _why_not(need, why, movable)) for need, why in found.unplaced)
    return Proposal(year, quarter, visits, unplaced)


def _groups(session: Session) -> list[tuple[UUID, str]]:
    query = select(DeputyGroup).where(DeputyGroup.deleted_at.is_(None)).order_by(DeputyGroup.id)
    return [(group.id, group.name) for group in session.scalars(query)]


def _projects(session: Session, year: int) -> dict[UUID | None, KeyProject]:
    query = select(KeyProject).where(KeyProject.year == year, KeyProject.deleted_at.is_(None))
    return {project.id: project for project in session.scalars(query)}


def _waiting_plans(session: Session, span: Span) -> Sequence[SupervisionPlan]:
    between = SupervisionPlan.day.between(span.since, span.until)
    return session.scalars(
        select(SupervisionPlan).where(is_waiting(), between).order_by(SupervisionPlan.number)
    ).all()


def _may_move(plan: SupervisionPlan, today: date) -> bool:
    return not plan.fixed and plan.target_kind is TargetKind.PROJECT and plan.day > today


def _visit(each: Placed, names: dict[UUID, str], movable: dict[UUID, SupervisionPlan]) -> ProposedVisit:
    # Any: the domain arranges keys of whatever kind.
    key: Any = each.need.key
    group: Any = each.group
    plan = movable.get(key)
    before = f"原定{plan.day:%m-%d}，" if plan is not None and plan.day != each.day else ""
    return ProposedVisit(
        key if plan is None or plan.project_id is None else plan.project_id,
        each.need.name,
        group,
        names[group],
        each.day,
        _time(each.order),
        each.need.place,
        before + each.reason,
        plan.id if plan is not None else None,
        plan.day if plan is not None else None,
    )


def _why_not(need: Need, why: str, movable: dict[UUID, SupervisionPlan]) -> str:
    key: Any = need.key
    plan = movable.get(key)
    return why if plan is None else f"{why}，仍在{plan.day:%m-%d}"


def _time(order: int) -> time:
    minutes = _FIRST_STOP.hour * 60 + order * _BETWEEN
    return time(min(minutes // 60, 17), minutes % 60)


def take(store: Store, visits: Sequence[ProposedVisit]) -> Taken:
    """Save proposed visits as plans and move the plans that were arranged anew, all of them or none.

    Raises:
        UserError: none is chosen, or what `supervision_plans.put_plans` says.
    """
    if not visits:
        raise UserError("请至少选中一个项目。", "visits")
    entries = [
        PlanEntry(
            day=each.day,
            method=Method.RESEARCH,
            target=Target(TargetKind.PROJECT, each.project, each.name),
            group_id=each.group_id,
            starts_at=each.starts_at,
            meeting_point=each.place or None,
            reason=each.reason,
        )
        for each in visits
        if each.plan is None
    ]
    places = [
        PlanPlace(each.plan, each.day, each.starts_at, each.group_id, each.reason)
        for each in visits
        if each.plan is not None
    ]
    return Taken(*put_plans(store, entries, places))


def undo(store: Store, taken: Taken) -> None:
    """Take a saved arrangement back, in one step.

    Raises:
        UserError: a plan is gone, or was carried out or cancelled meanwhile.
    """
    take_back_plans(store, taken.made, taken.moved)
