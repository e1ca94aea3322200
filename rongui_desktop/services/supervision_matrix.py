"""The year's supervision as a matrix of objects × quarters: what was done, what is late, what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import ObjectKind, ProjectState, TargetKind
from rongui_desktop.domain.representatives import DeputyGroup
from rongui_desktop.domain.spans import Span, touches
from rongui_desktop.domain.supervision import KeyProject, SupervisionObject
from rongui_desktop.domain.supervision_demand import QUARTERS, Exempt, Supervised, exemption, quarter_days
from rongui_desktop.services.detail import short_day
from rongui_desktop.services.figure_rows import QUARTER_NAMES
from rongui_desktop.services.figures import figures
from rongui_desktop.services.listing import Badge, Tone
from rongui_desktop.services.lists_supervision import STATE_TONES
from rongui_desktop.services.scope import Scope, make_scope
from rongui_desktop.services.supervision_quarters import (
    Key,
    Planned,
    Seen,
    named_key,
    planned_of,
    rule_of,
    seen_of,
    supervised_of,
)
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
    SHORT = ("次数不足", "!", "bad")
    PLANNED = ("已安排", "○", "info")
    OVERDUE = ("已过期未登记", "!", "warn")
    EXEMPT = ("不要求", "–", "muted")
    NOT_DUE = ("未到期", "–", "muted")
    NOTHING = ("无记录", "–", "muted")

    def __init__(self, word: str, sign: str, tone: Tone) -> None:
        """Take the state's word, the sign before it and its tone."""
        self.word = word
        self.sign = sign
        self.tone: Tone = tone


# A project that is demanded in such a quarter has not been supervised in it yet.
OPEN_STATES = (CellState.MISSING, CellState.PLANNED, CellState.OVERDUE)


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """One object in one quarter.

    Attributes:
        state: how it stands.
        day: the last visit that counts, or the next one that is recorded ahead.
        times: the visits of the quarter that count.
        activity_id: the activity of `day`, to be opened.
        plan_id: the plan of `day`, where there is no activity yet.
        why: why nothing is demanded.
    """

    state: CellState
    day: date | None = None
    times: int = 0
    activity_id: UUID | None = None
    plan_id: UUID | None = None
    why: str = ""

    @property
    def short(self) -> str:
        """What a narrow cell shows: without the word that its sign stands for."""
        return f"{self.state.sign} {short_day(self.day)}" if self.day is not None else self.text

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

    @property
    def target(self) -> tuple[TargetKind, UUID | None, str] | None:
        """What an activity on it names: kind, key and name; the key of projects and rivers only."""
        if self.kind == "key_project":
            return TargetKind.PROJECT, self.record_id, self.name
        kind = TargetKind(self.state.text)
        return kind, self.record_id if kind is TargetKind.RIVER else None, self.name


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
        seen, planned = seen_of(session, scope), planned_of(session, year)
        rows = (*_projects(session, scope, seen, planned), *_objects(session, scope, seen, planned))
    return Matrix(year, rows, *(values[key] for key in _HEADING))


def quarter_of(day: date) -> int:
    """Return the quarter of a day, 0 to 3."""
    return (day.month - 1) // 3


def quarter_name(day: date) -> str:
    """Return the quarter of a day in words: 第四季度."""
    return QUARTER_NAMES[quarter_of(day)]


def _projects(
    session: Session, scope: Scope, seen: Mapping[Key, Seen], planned: Mapping[Key, Planned]
) -> list[MatrixRow]:
    query = (
        select(KeyProject.id, KeyProject.name, KeyProject.group_id, KeyProject.state, DeputyGroup.name)
        .outerjoin(DeputyGroup, DeputyGroup.id == KeyProject.group_id)
        .where(KeyProject.deleted_at.is_(None), KeyProject.year == scope.year)
        .order_by(KeyProject.id)
    )
    first_quarter, known = rule_of(session, scope.year), supervised_of(session, scope.year)
    rows: list[MatrixRow] = []
    for key, name, group_id, state, of_group in session.execute(query):
        found = known.get(key, Supervised())
        cells = [
            _project_cell(scope, quarter, first_quarter, found, seen, planned, key) for quarter in QUARTERS
        ]
        _mark_trouble(cells, state)
        badge = Badge(state.value, STATE_TONES[state])
        rows.append(MatrixRow("key_project", key, name, of_group or "", group_id, badge, tuple(cells)))
    return rows


def _project_cell(
    scope: Scope,
    quarter: int,
    first_quarter: int,
    project: Supervised,
    seen: Mapping[Key, Seen],
    planned: Mapping[Key, Planned],
    key: UUID,
) -> MatrixCell:
    cell = _cell(scope, seen.get((key, quarter)), planned.get((key, quarter)))
    if cell is not None:
        return cell
    why = exemption(scope.year, quarter, first_quarter, project)
    if why is not None:
        said = f"{why.value}：{project.excuses[quarter]}" if why is Exempt.EXCUSED else why.value
        return MatrixCell(CellState.EXEMPT, why=said)
    return MatrixCell(CellState.MISSING if _begun(scope, quarter) else CellState.NOT_DUE)


def _mark_trouble(cells: list[MatrixCell], state: ProjectState) -> None:
    """进展状态 is that of now: it is shown where the group last saw the project."""
    troubled = {ProjectState.DELAYED: CellState.LATE, ProjectState.PAUSED: CellState.PAUSED}.get(state)
    done = [index for index, cell in enumerate(cells) if cell.state is CellState.DONE]
    if troubled is not None and done:
        cells[done[-1]] = replace(cells[done[-1]], state=troubled)


def _begun(scope: Scope, quarter: int) -> bool:
    first = quarter_days(scope.year, quarter).since
    return first is not None and first <= scope.as_of


def _cell(scope: Scope, seen: Seen | None, planned: Planned | None) -> MatrixCell | None:
    """Return the cell of what was done or is planned; None when neither is there."""
    if seen is not None and seen.done:
        return MatrixCell(CellState.DONE, seen.last, seen.done, seen.last_id)
    if seen is not None:
        return MatrixCell(CellState.PLANNED, seen.next, 0, seen.next_id)
    if planned is not None:
        state = CellState.OVERDUE if planned.day < scope.as_of else CellState.PLANNED
        return MatrixCell(state, planned.day, plan_id=planned.id)
    return None


def _objects(
    session: Session, scope: Scope, seen: Mapping[Key, Seen], planned: Mapping[Key, Planned]
) -> list[MatrixRow]:
    """Rivers, what demands a number of times, and whatever else was supervised or is planned to be."""
    query = (
        select(SupervisionObject, DeputyGroup.name)
        .outerjoin(DeputyGroup, DeputyGroup.id == SupervisionObject.group_id)
        .where(SupervisionObject.deleted_at.is_(None))
        .order_by(SupervisionObject.id)
    )
    known = {**planned, **seen}
    rows: list[MatrixRow] = []
    told: set[str] = set()
    for each, of_group in session.execute(query):
        # A department may be named in an activity without being meant as a record.
        named = named_key(each.kind.value, each.name)
        told.add(named)
        touched = any((key, quarter) in known for key in (each.id, named) for quarter in QUARTERS)
        if each.kind is ObjectKind.RIVER or each.times_per_quarter or touched:
            cells = tuple(_object_cell(scope, quarter, each, named, seen, planned) for quarter in QUARTERS)
            badge = Badge(each.kind.value, "muted")
            rows.append(
                MatrixRow(
                    "supervision_object", each.id, each.name, of_group or "", each.group_id, badge, cells
                )
            )
    for name in dict.fromkeys(key for key, _ in known if isinstance(key, str) and key not in told):
        kind, _, words = name.partition("\n")
        cells = tuple(
            _cell(scope, seen.get((name, q)), planned.get((name, q))) or _nothing(scope, q) for q in QUARTERS
        )
        rows.append(MatrixRow("", None, words, "", None, Badge(kind, "muted"), cells))
    return rows


def _nothing(scope: Scope, quarter: int) -> MatrixCell:
    return MatrixCell(CellState.NOTHING if _begun(scope, quarter) else CellState.NOT_DUE)


def _object_cell(
    scope: Scope,
    quarter: int,
    each: SupervisionObject,
    named: str,
    seen: Mapping[Key, Seen],
    planned: Mapping[Key, Planned],
) -> MatrixCell:
    both = [found for key in (each.id, named) if (found := seen.get((key, quarter)))]
    plan = planned.get((each.id, quarter)) or planned.get((named, quarter))
    cell = _cell(scope, Seen.joined(both), plan) or _demanded(scope, quarter, each)
    days = quarter_days(scope.year, quarter)
    assert days.since is not None
    assert days.until is not None
    if each.accepted_on is not None and days.since <= each.accepted_on <= min(days.until, scope.as_of):
        return replace(cell, state=CellState.ACCEPTED, day=each.accepted_on)
    lacks = cell.state is CellState.DONE and cell.times < (each.times_per_quarter or 0)
    if lacks and touches(Span(each.demanded_from, each.demanded_until), days.since, days.until):
        return replace(cell, state=CellState.SHORT, why=f"每季度{each.times_per_quarter}次")
    return cell


def _demanded(scope: Scope, quarter: int, each: SupervisionObject) -> MatrixCell:
    days = quarter_days(scope.year, quarter)
    assert days.since is not None
    assert days.until is not None
    demand = Span(each.demanded_from, each.demanded_until)
    if each.times_per_quarter and _begun(scope, quarter) and touches(demand, days.since, days.until):
        return MatrixCell(CellState.MISSING, why=f"每季度{each.times_per_quarter}次")
    return _nothing(scope, quarter)
