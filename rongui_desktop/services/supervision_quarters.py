"""What was done and what is planned for each object in each quarter of a year, summed up by the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import case, func, or_, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import GROUP_VISIT_METHODS, ProjectState
from rongui_desktop.domain.supervision import KeyProject, ProjectProgress, SupervisionActivity
from rongui_desktop.domain.supervision_demand import QUARTERS, Supervised, quarter_at, quarter_days
from rongui_desktop.domain.supervision_plans import SupervisionExcuse, SupervisionPlan, SupervisionRule
from rongui_desktop.services.scope import Scope

# An object by its key, or by its kind and name where it is no record (`named_key`); and the quarter, 1 to 4.
Key = tuple[UUID | str, int]


def named_key(kind: str, name: str) -> str:
    """Return what stands for an object that is only named."""
    return f"{kind}\n{name}"


@dataclass(frozen=True, slots=True)
class Seen:
    """The activities on one object in one quarter.

    Attributes:
        done: how many have taken place.
        last: the day of the last of them, and its key.
        next: the day of the first that lies ahead, and its key.
    """

    done: int = 0
    last: date | None = None
    last_id: UUID | None = None
    next: date | None = None
    next_id: UUID | None = None

    @classmethod
    def joined(cls, parts: Sequence[Seen]) -> Seen | None:
        """Return several as one; None of none."""
        if len(parts) < 2:  # noqa: PLR2004 - one stays as it is
            return parts[0] if parts else None
        last = max((part for part in parts if part.last), key=lambda p: p.last or date.min, default=cls())
        ahead = min((part for part in parts if part.next), key=lambda p: p.next or date.max, default=cls())
        done = sum(part.done for part in parts)
        return cls(done, last.last, last.last_id, ahead.next, ahead.next_id)


@dataclass(frozen=True, slots=True)
class Planned:
    """The first waiting plan of an object in a quarter."""

    id: UUID
    day: date


def seen_of(session: Session, scope: Scope) -> dict[Key, Seen]:
    """Return the activities of a year: of projects only group visits, of other objects all."""
    found: dict[Key, Seen] = {}
    for target in (SupervisionActivity.project_id, SupervisionActivity.object_id):
        _take(found, _ranked(session, scope, target))
    _take(found, _named(session, scope))
    return found


def _quarter(day: Any, year: int) -> Any:
    last_days = [(quarter_days(year, quarter).until, quarter) for quarter in QUARTERS[:-1]]
    return case(*((day <= last, quarter) for last, quarter in last_days), else_=QUARTERS[-1])


def _ranked(session: Session, scope: Scope, target: Any) -> Any:
    """Yield the last that was done and the first that lies ahead, with their number, of every object and quarter."""
    counts = [target.is_not(None)]
    if target is SupervisionActivity.project_id:
        counts.append(SupervisionActivity.method.in_(GROUP_VISIT_METHODS))
    return session.execute(_picked(scope, (target,), counts))


def _named(session: Session, scope: Scope) -> Any:
    target = (SupervisionActivity.target_kind, SupervisionActivity.object_name)
    rows = session.execute(_picked(scope, target, [SupervisionActivity.object_name.is_not(None)]))
    for row in rows:
        kind, name, *rest = tuple(row)
        yield named_key(kind.value, name), *rest


def _picked(scope: Scope, target: tuple[Any, ...], conditions: Sequence[Any]) -> Any:
    day, number = SupervisionActivity.day, SupervisionActivity.number
    done = (day <= scope.as_of).label("done")
    quarter = _quarter(day, scope.year).label("quarter")
    parts = (*target, quarter, done)
    # Of what was done the last comes first, of what lies ahead the first.
    backwards = case((day <= scope.as_of, day), else_=None)
    ranked = (
        select(
            *(column.label(f"target_{place}") for place, column in enumerate(target)),
            quarter,
            done,
            day.label("day"),
            SupervisionActivity.id.label("id"),
            func.count().over(partition_by=parts).label("times"),
            func.row_number()
            .over(partition_by=parts, order_by=(backwards.desc(), day, number.desc()))
            .label("place"),
        )
        .where(
            SupervisionActivity.deleted_at.is_(None),
            day.between(date(scope.year, 1, 1), date(scope.year, 12, 31)),
            *conditions,
        )
        .subquery()
    )
    return select(*(column for column in ranked.c if column.name != "place")).where(ranked.c.place == 1)


def _take(found: dict[Key, Seen], rows: Any) -> None:
    for key, quarter, done, day, activity_id, times in rows:
        known = found.get((key, quarter), Seen())
        found[key, quarter] = (
            Seen(times, day, activity_id, known.next, known.next_id)
            if done
            else Seen(known.done, known.last, known.last_id, day, activity_id)
        )


def planned_of(session: Session, year: int) -> dict[Key, Planned]:
    """Return the plans of a year that wait: neither carried out nor cancelled."""
    query = (
        select(
            SupervisionPlan.id,
            SupervisionPlan.day,
            SupervisionPlan.project_id,
            SupervisionPlan.object_id,
            SupervisionPlan.target_kind,
            SupervisionPlan.object_name,
        )
        .where(is_waiting(), SupervisionPlan.day.between(date(year, 1, 1), date(year, 12, 31)))
        .order_by(SupervisionPlan.day, SupervisionPlan.number)
    )
    found: dict[Key, Planned] = {}
    for key, day, project, thing, kind, name in session.execute(query):
        target = project or thing or named_key(kind.value, name or "")
        found.setdefault((target, quarter_at(day)), Planned(key, day))
    return found


def is_waiting() -> Any:
    """Return the condition that a plan is neither carried out nor cancelled; what came of it may have been deleted."""
    carried_out = (
        select(SupervisionActivity.id)
        .where(
            SupervisionActivity.id == SupervisionPlan.activity_id, SupervisionActivity.deleted_at.is_(None)
        )
        .correlate(SupervisionPlan)
        .exists()
    )
    return SupervisionPlan.deleted_at.is_(None) & SupervisionPlan.cancel_reason.is_(None) & ~carried_out


def rule_of(session: Session, year: int) -> int:
    """Return from which quarter on a year demands visits (监督规则); 1 where there is no rule."""
    query = select(SupervisionRule.first_quarter).where(
        SupervisionRule.year == year, SupervisionRule.deleted_at.is_(None)
    )
    return session.scalar(query) or QUARTERS[0]


def supervised_of(session: Session, year: int) -> dict[UUID, Supervised]:
    """Return what decides about the quarters of the projects of a year, of those that have any of it."""
    mine = select(KeyProject.id).where(KeyProject.year == year, KeyProject.deleted_at.is_(None))
    states: dict[UUID, list[tuple[date, ProjectState]]] = defaultdict(list)
    told = select(ProjectProgress.project_id, ProjectProgress.day, ProjectProgress.state)
    for key, day, state in session.execute(
        told.where(ProjectProgress.project_id.in_(mine)).order_by(ProjectProgress.day)
    ):
        states[key].append((day, state))
    excuses: dict[UUID, dict[int, str]] = defaultdict(dict)
    given = select(SupervisionExcuse.project_id, SupervisionExcuse.quarter, SupervisionExcuse.reason)
    for key, quarter, reason in session.execute(given.where(SupervisionExcuse.project_id.in_(mine))):
        excuses[key][quarter] = reason
    limited = select(KeyProject.id, KeyProject.begins_on, KeyProject.ends_on).where(
        KeyProject.year == year,
        KeyProject.deleted_at.is_(None),
        or_(KeyProject.begins_on.is_not(None), KeyProject.ends_on.is_not(None)),
    )
    days = {key: (first, last) for key, first, last in session.execute(limited)}
    return {
        key: Supervised(*days.get(key, (None, None)), states.get(key, ()), excuses.get(key, {}))
        for key in {*states, *excuses, *days}
    }
