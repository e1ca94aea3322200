"""What deputies did in ten years, in numbers that no station reaches: visits, supervision, budget, events, plans."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import ActivityParticipant, DutyActivity, DutyReport, Publicity, Visit
from rongui_desktop.domain.base import Base, Record
from rongui_desktop.domain.budget import BudgetMeeting, BudgetParticipant, MonitorEntry
from rongui_desktop.domain.codes import (
    ActivityKind,
    BudgetMeetingKind,
    Channel,
    DelayReason,
    EventKind,
    Level,
    Method,
    MonitorResult,
    ObjectKind,
    PlanState,
    ProjectState,
    TargetKind,
)
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import Suggestion, SuggestionCosigner
from rongui_desktop.domain.summary import PlanItem
from rongui_desktop.domain.supervision import (
    KeyProject,
    SupervisionActivity,
    SupervisionObject,
    SupervisionParticipant,
)
from rongui_desktop.storage.numbering import observe
from rongui_desktop.storage.search_index import index_records

PROJECTS_A_YEAR, RIVERS, UNITS = 40, 40, 80
ACTIVITIES, MEETINGS, SUGGESTIONS, REPORTS, PLANS_A_YEAR = 10_000, 1_000, 5_000, 2_000, 100
THEMES = ("危旧改造", "河涌治理", "学校扩建", "道路整治", "污水管网", "养老服务", "社区公园", "智能制造")
FINDINGS = ("进度正常，按计划推进", "用地手续滞后，需要协调", "现场管理规范", "管线迁改缓慢，影响工期")
BATCH = 10_000


@dataclass(frozen=True, slots=True)
class World:
    """Who and where: what the records of the work refer to."""

    people: Sequence[UUID]
    groups: Sequence[UUID]
    communities: Sequence[str]
    departments: Sequence[str]
    first_year: int
    years: int
    chance: random.Random

    def day(self, index: int) -> date:
        """Return a day of the years in turn."""
        return date(self.first_year + index % self.years, 1, 1) + timedelta(self.chance.randrange(365))

    def some(self, count: int) -> list[UUID]:
        return self.chance.sample(self.people, count)


def put(session: Session, records: Iterator[Base]) -> None:
    """Write records and parts by bulk inserts, with search index and numbers, without history."""
    connection = session.connection()
    while batch := list(islice(records, BATCH)):
        by_kind: dict[type[Base], list[Base]] = {}
        for each in batch:
            if isinstance(each, Record):
                each.refresh_keys()
            by_kind.setdefault(type(each), []).append(each)
        for kind, each in by_kind.items():
            keys = [column.key for column in kind.__table__.columns]
            connection.execute(insert(kind), [{key: getattr(one, key) for key in keys} for one in each])
        found = [each for each in batch if isinstance(each, Record)]
        index_records(connection, found)
        observe(session, [number for each in found if (number := getattr(each, "number", None))])


def make_work(session: Session, world: World, visits: list[Visit]) -> None:
    """Write all kinds; `visits` are made already, since matters come from them."""
    put(session, iter(visits))
    for kind in (
        _supervision,
        _activities,
        _reports,
        _publicity,
        _plans,
        _meetings,
        _monitoring,
        _suggestions,
    ):
        put(session, kind(world))


def visit(world: World, index: int) -> Visit:
    """Make a round of visits."""
    day, community = world.day(index), world.chance.choice(world.communities)
    return Visit(
        number=f"ZF{day.year}-{index:06d}",
        representative_id=world.chance.choice(world.people),
        day=day,
        households=world.chance.randint(1, 8),
        persons=world.chance.randint(1, 20),
        community=community,
        content=f"走访{community}社区居民，了解{world.chance.choice(THEMES)}情况。",
    )


def _supervision(world: World) -> Iterator[Base]:
    projects = [_project(world, index) for index in range(PROJECTS_A_YEAR * world.years)]
    rivers = [SupervisionObject(name=f"第{index}号河涌", kind=ObjectKind.RIVER) for index in range(RIVERS)]
    yield from projects
    yield from rivers
    for index in range(ACTIVITIES):
        activity = _activity(world, index, projects, rivers)
        yield activity
        for rank, person in enumerate(world.some(4)):
            yield SupervisionParticipant(activity_id=activity.id, representative_id=person, rank=rank)


def _project(world: World, index: int) -> KeyProject:
    late = index % 7 == 0
    return KeyProject(
        name=f"{world.chance.choice(THEMES)}项目{index}",
        year=world.first_year + index % world.years,
        category=THEMES[index % len(THEMES)],
        state=ProjectState.DELAYED if late else ProjectState.ON_SCHEDULE,
        delay_reason=DelayReason.LAND if late else None,
        department=world.chance.choice(world.departments),
        group_id=world.chance.choice(world.groups),
    )


def _activity(
    world: World, index: int, projects: Sequence[KeyProject], rivers: Sequence[SupervisionObject]
) -> SupervisionActivity:
    kind = (TargetKind.PROJECT, TargetKind.PROJECT, TargetKind.RIVER, TargetKind.DEPARTMENT)[index % 4]
    day = world.day(index)
    of_year = [project for project in projects if project.year == day.year]
    return SupervisionActivity(
        number=f"JD{day.year}-{index:05d}",
        target_kind=kind,
        day=day,
        method=world.chance.choice(list(Method)),
        project_id=world.chance.choice(of_year).id if kind is TargetKind.PROJECT else None,
        object_id=world.chance.choice(rivers).id if kind is TargetKind.RIVER else None,
        object_name=world.chance.choice(world.departments) if kind is TargetKind.DEPARTMENT else None,
        group_id=world.chance.choice(world.groups),
        progress=f"{world.chance.choice(THEMES)}：{world.chance.choice(FINDINGS)}。",
        problems=f"{world.chance.choice(FINDINGS)}。",
        next_step="下一季度继续跟踪监督。",
    )


def _activities(world: World) -> Iterator[Base]:
    for index in range(ACTIVITIES):
        event = DutyActivity(
            day=world.day(index),
            kind=world.chance.choice(list(ActivityKind)),
            name=f"{world.chance.choice(THEMES)}专题活动{index}",
            level=world.chance.choice(list(Level)),
            place=world.chance.choice(world.communities),
        )
        yield event
        for rank, person in enumerate(world.some(6)):
            yield ActivityParticipant(activity_id=event.id, representative_id=person, rank=rank)


def _reports(world: World) -> Iterator[Base]:
    for index in range(REPORTS):
        yield DutyReport(
            # A person reports once on a day: the days of one person are all different.
            representative_id=world.people[index % len(world.people)],
            day=date(world.first_year, 1, 1) + timedelta(index % (365 * world.years)),
            place=world.chance.choice(world.communities),
            voters=(voters := world.chance.randint(30, 80)),
            satisfied=voters - 5,
            fairly=3,
        )


def _publicity(world: World) -> Iterator[Base]:
    for index in range(ACTIVITIES):
        yield Publicity(
            day=world.day(index),
            channel=world.chance.choice(list(Channel)),
            title=f"{world.chance.choice(THEMES)}宣传{index}",
            place=world.chance.choice(world.communities),
        )


def _plans(world: World) -> Iterator[Base]:
    for index in range(PLANS_A_YEAR * world.years):
        yield PlanItem(
            year=world.first_year + index % world.years,
            title=f"开展{world.chance.choice(THEMES)}监督，第{index}项。",
            owner="办公室",
            due_on=world.day(index),
            state=world.chance.choice(list(PlanState)),
            rank=index // world.years,
        )


def _meetings(world: World) -> Iterator[Base]:
    for index in range(MEETINGS):
        day = world.day(index)
        meeting = BudgetMeeting(
            number=f"YS{day.year}-{index:04d}",
            name=f"{day.year}年第{index}次预算会议",
            kind=world.chance.choice(list(BudgetMeetingKind)),
            budget_year=day.year,
            day=day,
            agenda=f"审查{world.chance.choice(THEMES)}资金安排。",
            opinion=f"{world.chance.choice(FINDINGS)}。",
        )
        yield meeting
        for rank, person in enumerate(world.some(8)):
            yield BudgetParticipant(meeting_id=meeting.id, representative_id=person, rank=rank)


def _monitoring(world: World) -> Iterator[Base]:
    for index in range(world.years * 12 * UNITS):
        place, unit = divmod(index, UNITS)
        late = world.chance.random() < 0.1
        yield MonitorEntry(
            year=world.first_year + place // 12,
            month=place % 12 + 1,
            unit=f"第{unit}单位",
            result=MonitorResult.WARNING if late else MonitorResult.NORMAL,
            problem="支付进度偏慢" if late else None,
        )


def _suggestions(world: World) -> Iterator[Base]:
    for index in range(SUGGESTIONS):
        day = world.day(index)
        closed_on = day + timedelta(world.chance.randint(1, 90))
        closed = world.chance.random() < 0.9 and closed_on.year < world.first_year + world.years
        suggestion = Suggestion(
            number=f"JY{day.year}-{index:05d}",
            congress_session=f"第{day.year - world.first_year + 1}次会议",
            title=f"关于加强{world.chance.choice(THEMES)}的建议{index}",
            lead_id=world.chance.choice(world.people),
            responsible_leader="街道办事处",
            main_department=world.chance.choice(world.departments),
            assigned_on=day,
            due_on=day + timedelta(90),
            closed_on=closed_on if closed else None,
        )
        yield suggestion
        yield from _handled(suggestion)
        for rank, person in enumerate(world.some(3)):
            yield SuggestionCosigner(suggestion_id=suggestion.id, representative_id=person, rank=rank)


def _handled(suggestion: Suggestion) -> Iterator[Base]:
    """Yield the events whose projection the columns of a suggestion are: 登记, 交办 and 办结."""
    assert suggestion.assigned_on is not None
    told = [(EventKind.REGISTERED, suggestion.assigned_on), (EventKind.ASSIGNED, suggestion.assigned_on)]
    told += [(EventKind.CLOSED, suggestion.closed_on)] if suggestion.closed_on is not None else []
    for sequence, (kind, day) in enumerate(told, 1):
        assigned = kind is EventKind.ASSIGNED
        yield HandlingEvent(
            suggestion_id=suggestion.id,
            sequence=sequence,
            kind=kind,
            day=day,
            recorded_at=datetime(day.year, day.month, day.day, 9),
            actor="测量",
            department=suggestion.main_department if assigned else None,
            due_on=suggestion.due_on if assigned else None,
        )
