"""The year's supervision as a matrix of objects × quarters: what was done, what is late, what is missing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import GROUP_VISIT_METHODS, ObjectKind, ProjectState, TargetKind
from rongui_desktop.domain.representatives import DeputyGroup
from rongui_desktop.domain.supervision import KeyProject, SupervisionActivity, SupervisionObject
from rongui_desktop.services.detail import short_day
from rongui_desktop.services.figure_rows import QUARTER_NAMES
from rongui_desktop.services.figures import figures
from rongui_desktop.services.listing import Badge, Tone
from rongui_desktop.services.lists_supervision import STATE_TONES
from rongui_desktop.services.scope import Scope, make_scope, month_range
from rongui_desktop.storage.store import Store

# The figures of the heading, in its order.
_HEADING = (
    "supervision.projects",
    "supervision.groups",
    "supervision.group_visits",
    "supervision.delayed_projects",
)


class CellState(Enum):
    """How an object stands in a quarter: a word, a sign and a tone, never the colour alone."""

    DONE = ("已监督", "✓", "ok")
    LATE = ("滞后", "▲", "warn")
    PAUSED = ("暂停", "▲", "warn")
    ACCEPTED = ("验收", "✓", "ok")
    MISSING = ("未监督", "!", "bad")
    PLANNED = ("已安排", "○", "info")
    NOT_DUE = ("未到期", "–", "muted")
    NOTHING = ("无记录", "–", "muted")

    def __init__(self, word: str, sign: str, tone: Tone) -> None:
        """Take the state's word, the sign before it and its tone."""
        self.word = word
        self.sign = sign
        self.tone: Tone = tone


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """One object in one quarter.

    Attributes:
        state: how it stands.
        day: the last visit that counts, or the next one that is recorded ahead.
        times: the visits of the quarter that count.
        activity_id: the activity of `day`, to be opened.
    """

    state: CellState
    day: date | None = None
    times: int = 0
    activity_id: UUID | None = None

    @property
    def text(self) -> str:
        """What the cell shows: ✓ 3月12日 · ▲ 8月9日 滞后 · ! 未监督."""
        if self.day is None:
            return f"{self.state.sign} {self.state.word}"
        # Done and planned are plain from the sign and the day; the others say what is the matter.
        plain = self.state in (CellState.DONE, CellState.PLANNED)
        more = f"（{self.times}次）" if self.times > 1 else ""
        return f"{self.state.sign} {short_day(self.day)}{more}{'' if plain else f' {self.state.word}'}"


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One object: a project, a river or anything else that was supervised in the year.

    Attributes:
        kind: the table of its record (`key_project`, `supervision_object`), empty for a mere name.
        record_id: its record, None for a mere name.
        name: what it is called.
        group: the group that leads it, empty if none.
        group_id: that group.
        state: the project's 进展状态, or what kind of object it is.
        cells: its four quarters.
    """

    kind: str
    record_id: UUID | None
    name: str
    group: str
    group_id: UUID | None
    state: Badge
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """The year's matrix, with the figures of its heading (services.figures)."""

    year: int
    rows: tuple[MatrixRow, ...]
    projects: int
    groups: int
    visits: int
    delayed: int

    @property
    def heading(self) -> str:
        """The line beside the title."""
        leading = f"{self.projects} 个项目 · {self.groups} 个代表小组"
        return f"{leading} · 已监督 {self.visits} 次 · 未按计划 {self.delayed} 个"


def matrix(store: Store, year: int) -> Matrix:
    """Return the matrix of a year as of today; projects by name of group and order of entry, then other objects."""
    scope = make_scope(year, None, store.clock.today())
    values = figures(store, year, keys=_HEADING)
    with store.read() as session:
        activities = _activities(session, year)
        rows = (*_projects(session, scope, activities), *_objects(session, scope, activities))
    return Matrix(year, rows, *(values[key] for key in _HEADING))


def _quarters(year: int) -> list[tuple[date, date]]:
    return [(date(year, first, 1), month_range(year, first + 2)[1]) for first in (1, 4, 7, 10)]


def quarter_of(day: date) -> int:
    """Return the quarter of a day, 0 to 3."""
    return (day.month - 1) // 3


def quarter_name(day: date) -> str:
    """Return the quarter of a day in words: 第四季度."""
    return QUARTER_NAMES[quarter_of(day)]


def _activities(session: Session, year: int) -> list[SupervisionActivity]:
    query = (
        select(SupervisionActivity)
        .where(
            SupervisionActivity.deleted_at.is_(None),
            SupervisionActivity.day.between(date(year, 1, 1), date(year, 12, 31)),
        )
        .order_by(SupervisionActivity.day, SupervisionActivity.number)
    )
    return list(session.scalars(query))


def _projects(session: Session, scope: Scope, activities: Sequence[SupervisionActivity]) -> list[MatrixRow]:
    visits: dict[UUID, list[SupervisionActivity]] = defaultdict(list)
    for each in activities:
        if each.project_id is not None and each.method in GROUP_VISIT_METHODS:
            visits[each.project_id].append(each)
    query = (
        select(KeyProject, DeputyGroup.name)
        .outerjoin(DeputyGroup, DeputyGroup.id == KeyProject.group_id)
        .where(KeyProject.deleted_at.is_(None), KeyProject.year == scope.year)
        .order_by(KeyProject.id)
    )
    return [
        MatrixRow(
            "key_project",
            project.id,
            project.name,
            name or "",
            project.group_id,
            Badge(project.state.value, STATE_TONES[project.state]),
            _project_cells(visits[project.id], project.state, scope),
        )
        for project, name in session.execute(query)
    ]


def _project_cells(
    visits: Sequence[SupervisionActivity], state: ProjectState, scope: Scope
) -> tuple[MatrixCell, ...]:
    cells: list[MatrixCell] = []
    for index, (first, _) in enumerate(_quarters(scope.year)):
        in_quarter = [each for each in visits if quarter_of(each.day) == index]
        empty = CellState.MISSING if first <= scope.as_of else CellState.NOT_DUE
        cells.append(_cell(in_quarter, scope, empty))
    # 进展状态 is that of now: it is shown where the group last saw the project.
    troubled = {ProjectState.DELAYED: CellState.LATE, ProjectState.PAUSED: CellState.PAUSED}.get(state)
    seen = [index for index, cell in enumerate(cells) if cell.state is CellState.DONE]
    if troubled is not None and seen:
        last = cells[seen[-1]]
        cells[seen[-1]] = MatrixCell(troubled, last.day, last.times, last.activity_id)
    return tuple(cells)


def _cell(activities: Sequence[SupervisionActivity], scope: Scope, empty: CellState) -> MatrixCell:
    done = [each for each in activities if each.day <= scope.as_of]
    if done:
        return MatrixCell(CellState.DONE, done[-1].day, len(done), done[-1].id)
    if activities:
        return MatrixCell(CellState.PLANNED, activities[0].day, 0, activities[0].id)
    return MatrixCell(empty)


def _objects(session: Session, scope: Scope, done: Sequence[SupervisionActivity]) -> list[MatrixRow]:
    """Rivers, and whatever else was supervised; nothing demands a visit of them in every quarter."""
    by_object: dict[UUID, list[SupervisionActivity]] = defaultdict(list)
    by_name: dict[tuple[TargetKind, str], list[SupervisionActivity]] = defaultdict(list)
    for each in done:
        if each.object_id is not None:
            by_object[each.object_id].append(each)
        elif each.object_name is not None:
            by_name[each.target_kind, each.object_name].append(each)
    query = (
        select(SupervisionObject).where(SupervisionObject.deleted_at.is_(None)).order_by(SupervisionObject.id)
    )
    rows: list[MatrixRow] = []
    for each in session.scalars(query):
        named = by_name.pop((TargetKind(each.kind.value), each.name), [])
        activities = [*by_object[each.id], *named]
        if each.kind is ObjectKind.RIVER or activities:
            badge, cells = Badge(each.kind.value, "muted"), _object_cells(activities, scope, each.accepted_on)
            rows.append(MatrixRow("supervision_object", each.id, each.name, "", None, badge, cells))
    for (kind, name), activities in by_name.items():
        cells = _object_cells(activities, scope, None)
        rows.append(MatrixRow("", None, name, "", None, Badge(kind.value, "muted"), cells))
    return rows


def _object_cells(
    activities: Sequence[SupervisionActivity], scope: Scope, accepted_on: date | None
) -> tuple[MatrixCell, ...]:
    cells: list[MatrixCell] = []
    for index, (first, last) in enumerate(_quarters(scope.year)):
        in_quarter = sorted(
            (each for each in activities if quarter_of(each.day) == index), key=lambda a: a.day
        )
        cell = _cell(in_quarter, scope, CellState.NOTHING if first <= scope.as_of else CellState.NOT_DUE)
        if accepted_on is not None and first <= accepted_on <= min(last, scope.as_of):
            cell = MatrixCell(CellState.ACCEPTED, accepted_on, cell.times, cell.activity_id)
        cells.append(cell)
    return tuple(cells)
