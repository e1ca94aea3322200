"""编排 of a quarter: what still needs a visit, days and groups proposed for it, saved as plans in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from uuid import UUID

from sqlalchemy import select

from rongui_desktop.domain.arrangement import Need, arrange
from rongui_desktop.domain.codes import Method, TargetKind
from rongui_desktop.domain.representatives import DeputyGroup
from rongui_desktop.domain.supervision import KeyProject
from rongui_desktop.domain.supervision_demand import quarter_days
from rongui_desktop.domain.supervision_plans import SupervisionPlan
from rongui_desktop.errors import UserError
from rongui_desktop.services.reception_days import working_calendar
from rongui_desktop.services.supervision_entry import Target
from rongui_desktop.services.supervision_matrix import CellState, matrix
from rongui_desktop.services.supervision_plans import PlanEntry, make_plans
from rongui_desktop.services.supervision_quarters import is_waiting
from rongui_desktop.storage.store import Store

_FIRST_STOP = time(9, 0)
_BETWEEN = 45


@dataclass(frozen=True, slots=True)
class ProposedVisit:
    """A visit as it is proposed; day and group may be changed before it is saved."""

    project: UUID
    name: str
    group_id: UUID
    group: str
    day: date
    starts_at: time
    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed for a quarter, and what could not be placed, with the reason."""

    year: int
    quarter: int
    visits: tuple[ProposedVisit, ...]
    unplaced: tuple[tuple[str, str], ...]
    groups: tuple[tuple[UUID, str], ...]


def propose(store: Store, year: int, quarter: int, *, per_week: int = 1) -> Proposal:
    """Propose days and groups for the projects that a quarter (1 to 4) still demands a visit of.

    Plans that wait, and what was done, stay; days are workdays from tomorrow to the end of the quarter.

    Raises:
        UserError: the quarter is over.
    """
    span, today = quarter_days(year, quarter), store.clock.today()
    assert span.since is not None
    assert span.until is not None
    if span.until <= today:
        raise UserError(f"{year}年第{'一二三四'[quarter - 1]}季度已经结束，不能再编排。", "quarter")
    grid = matrix(store, year)
    calendar = working_calendar(store)
    first = max(span.since, today + timedelta(1))
    days = [first + timedelta(n) for n in range((span.until - first).days + 1)]
    open_states = (CellState.MISSING, CellState.NOT_DUE)
    wanted = [
        row for row in grid.rows if row.kind == "key_project" and row.cells[quarter - 1].state in open_states
    ]
    with store.read() as session:
        groups = [
            (key, name)
            for key, name in session.execute(
                select(DeputyGroup.id, DeputyGroup.name)
                .where(DeputyGroup.deleted_at.is_(None))
                .order_by(DeputyGroup.id)
            )
        ]
        places = {
            key: place
            for key, place in session.execute(
                select(KeyProject.id, KeyProject.place).where(KeyProject.year == year)
            )
        }
        kept = [
            (group, day)
            for group, day in session.execute(
                select(SupervisionPlan.group_id, SupervisionPlan.day).where(
                    is_waiting(), SupervisionPlan.day.between(span.since, span.until)
                )
            )
        ]
    needs = [Need(row.record_id, row.name, row.group_id, places.get(row.record_id) or "") for row in wanted]  # type: ignore[arg-type]
    found = arrange(
        needs,
        [key for key, _ in groups],
        [day for day in days if calendar.is_workday(day)],
        kept,
        per_week=per_week,
    )
    names = dict(groups)
    visits = tuple(
        ProposedVisit(
            each.need.key,  # type: ignore[arg-type]
            each.need.name,
            each.group,  # type: ignore[arg-type]
            names[each.group],  # type: ignore[index]
            each.day,
            _time(each.order),
            each.need.place,
            each.reason,
        )
        for each in found.placed
    )
    unplaced = tuple((need.name, why) for need, why in found.unplaced)
    return Proposal(year, quarter, visits, unplaced, tuple(groups))


def _time(order: int) -> time:
    minutes = _FIRST_STOP.hour * 60 + order * _BETWEEN
    return time(min(minutes // 60, 17), minutes % 60)


def take(store: Store, visits: Sequence[ProposedVisit]) -> tuple[UUID, ...]:
    """Save proposed visits as plans, all of them or none; returns their keys, for undoing.

    Raises:
        UserError: none is chosen, or what `supervision_plans.make_plans` says.
    """
    if not visits:
        raise UserError("请至少选中一个项目。", "visits")
    return make_plans(
        store,
        [
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
        ],
    )
