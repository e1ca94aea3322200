"""The projects that are late or rest: why, since when, how often it was raised (2019 summary, 一（一）)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import GROUP_VISIT_METHODS, DelayReason, ProjectState
from rongui_desktop.domain.opinions import Opinion, OpinionOrigin
from rongui_desktop.domain.representatives import DeputyGroup
from rongui_desktop.domain.supervision import KeyProject, ProjectProgress, SupervisionActivity
from rongui_desktop.domain.supervision_demand import late_since
from rongui_desktop.services.detail import one_line
from rongui_desktop.services.listing import Badge, Cell, ColumnSpec
from rongui_desktop.services.project_progress import LATE
from rongui_desktop.services.scope import make_scope
from rongui_desktop.services.whole_listing import WholeListing
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class LateProject:
    """A project that is late or rests.

    Attributes:
        since: the first day of the present run of late states; None where no progress was told.
        raised: visits of the year up to the day that noted problems or brought matters, from `since` on where known.
        last_visit: the last group visit of the year up to the day.
    """

    id: UUID
    name: str
    category: str
    group: str
    department: str
    state: ProjectState
    reason: DelayReason | None
    note: str
    since: date | None
    raised: int
    last_visit: date | None

    @property
    def since_words(self) -> str:
        """Since when, in words; that it is not known is said."""
        return f"{self.since:%Y-%m-%d}" if self.since else "未记录"


def late_projects(store: Store, year: int, as_of: date | None = None) -> tuple[LateProject, ...]:
    """Return the projects of a year that are late or rest, in the order in which they were entered.

    States are taken as stored (contract, figures).
    """
    day = make_scope(year, as_of, store.clock.today()).as_of
    query = (
        select(KeyProject, DeputyGroup.name)
        .outerjoin(DeputyGroup, DeputyGroup.id == KeyProject.group_id)
        .where(KeyProject.deleted_at.is_(None), KeyProject.year == year, KeyProject.state.in_(LATE))
        .order_by(KeyProject.id)
    )
    with store.read() as session:
        rows = [(row[0], row[1]) for row in session.execute(query)]
        keys = [project.id for project, _ in rows]
        since = _since(session, keys, day)
        visits = _visits(session, keys, year, day)
    found: list[LateProject] = []
    for project, group in rows:
        own, first = visits[project.id], since.get(project.id)
        raised = sum(problem for on, problem in own if first is None or on >= first)
        found.append(
            LateProject(
                project.id,
                project.name,
                project.category,
                group or "",
                project.department or "",
                project.state,
                project.delay_reason,
                project.delay_note or "",
                first,
                raised,
                max((on for on, _ in own), default=None),
            )
        )
    return tuple(found)


def _since(session: Session, keys: Sequence[UUID], day: date) -> dict[UUID, date]:
    query = (
        select(ProjectProgress.project_id, ProjectProgress.day, ProjectProgress.state)
        .where(ProjectProgress.project_id.in_(keys), ProjectProgress.day <= day)
        .order_by(ProjectProgress.day)
    )
    told: dict[UUID, list[tuple[date, ProjectState]]] = defaultdict(list)
    for key, on, state in session.execute(query):
        told[key].append((on, state))
    return {key: first for key, states in told.items() if (first := late_since(states, LATE))}


def _visits(
    session: Session, keys: Sequence[UUID], year: int, day: date
) -> dict[UUID, list[tuple[date, bool]]]:
    """Return day, and whether problems were noted or matters brought, of each group visit."""
    brought = (
        select(OpinionOrigin.id)
        .join(Opinion, Opinion.id == OpinionOrigin.opinion_id)
        .where(OpinionOrigin.activity_id == SupervisionActivity.id, Opinion.deleted_at.is_(None))
        .correlate(SupervisionActivity)
        .exists()
    )
    noted = func.length(func.coalesce(SupervisionActivity.problems, "")) > 0
    query = select(SupervisionActivity.project_id, SupervisionActivity.day, or_(noted, brought)).where(
        SupervisionActivity.project_id.in_(keys),
        SupervisionActivity.deleted_at.is_(None),
        SupervisionActivity.method.in_(GROUP_VISIT_METHODS),
        SupervisionActivity.day.between(date(year, 1, 1), day),
    )
    found: dict[UUID, list[tuple[date, bool]]] = defaultdict(list)
    for key, on, problem in session.execute(query):
        if key is not None:
            found[key].append((on, bool(problem)))
    return found


_COLUMNS = (
    ColumnSpec("name", "项目", 200, grows=True),
    ColumnSpec("group", "代表小组", 104),
    ColumnSpec("department", "牵头部门", 130),
    ColumnSpec("state", "状态", 90),
    ColumnSpec("reason", "滞后原因", 84),
    ColumnSpec("note", "原因说明", 240, grows=True),
    ColumnSpec("since", "自何日起", 96),
    ColumnSpec("raised", "提出次数", 76, right=True),
    ColumnSpec("last_visit", "最近监督", 96),
)


def late_listing() -> WholeListing[LateProject]:
    """Return the late projects of a year as a list."""
    return WholeListing("late_projects", _COLUMNS, late_projects, attrgetter("id"), _cells, _foot)


def _foot(rows: Sequence[LateProject]) -> str:
    return f"共 {len(rows)} 个，其中未按计划 {sum(row.state is ProjectState.DELAYED for row in rows)} 个"


def _cells(row: LateProject) -> tuple[Cell, ...]:
    return (
        row.name,
        row.group,
        row.department,
        Badge(row.state.value, "warn"),
        row.reason.value if row.reason else "",
        one_line(row.note),
        row.since_words,
        row.raised,
        row.last_visit.isoformat() if row.last_visit else "未监督",
    )
