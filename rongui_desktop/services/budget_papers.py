"""What the papers of budget review say: agenda, minutes and opinion of a meeting, the monitoring of a year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.budget import BudgetMaterial, BudgetMeeting, BudgetParticipant, MonitorEntry
from rongui_desktop.domain.budget_tables import BudgetLine, ReviewOpinion
from rongui_desktop.domain.codes import MonitorResult, Presence
from rongui_desktop.errors import UserError
from rongui_desktop.services.list_queries import people_by
from rongui_desktop.services.lists_budget import MonitorGrid, monitor_grid
from rongui_desktop.services.monitoring import gap_reasons
from rongui_desktop.services.office import settings_in
from rongui_desktop.services.review_opinions import open_lines, state_of
from rongui_desktop.services.scope import make_scope
from rongui_desktop.services.wording import time_text
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Raised:
    """An opinion of the meeting: its words, who is to see to it, by when, and how it stands."""

    number: str
    content: str
    department: str
    due_on: date | None
    state: str


@dataclass(frozen=True, slots=True)
class TotalLine:
    """A line of the budget table that the papers quote (level 0 and 1, and 重点资金项目); amounts in 万元."""

    side: str
    item: str
    level: int
    original: Decimal | None
    adjustment: Decimal | None
    adjusted: Decimal | None
    executed: Decimal | None


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """A meeting with everything that its papers say."""

    committee: str
    number: str
    name: str
    kind: str
    budget_year: int
    day: date
    time: str
    place: str
    chair: str
    mandate: str
    present: str
    leave: str
    absent: str
    units: str
    agenda: tuple[str, ...]
    opinion: str
    minutes: str
    minutes_number: str
    district_day: date | None
    submitted_on: date | None
    materials: tuple[tuple[str, str, str], ...]
    raised: tuple[Raised, ...]
    carried: tuple[str, ...]
    lines: tuple[TotalLine, ...]


def meeting_facts(store: Store, named: str | UUID) -> MeetingFacts:
    """Return a meeting by its number or its key.

    Raises:
        UserError: there is none.
    """
    today = store.clock.today()
    with store.read() as session:
        by = BudgetMeeting.id if isinstance(named, UUID) else BudgetMeeting.number
        each = session.scalars(
            select(BudgetMeeting).where(by == named, BudgetMeeting.deleted_at.is_(None))
        ).one_or_none()
        if each is None and isinstance(named, UUID):
            raise UserError("这次预算会议已不存在，请刷新列表。")
        if each is None:
            raise UserError(f"没有编号为“{named}”的预算会议，请核对会议编号。", "id")
        people = {presence: _names(session, each.id, presence) for presence in Presence}
        materials = session.scalars(
            select(BudgetMaterial).where(BudgetMaterial.meeting_id == each.id).order_by(BudgetMaterial.rank)
        )
        raised = session.scalars(
            select(ReviewOpinion)
            .where(ReviewOpinion.meeting_id == each.id, ReviewOpinion.deleted_at.is_(None))
            .order_by(ReviewOpinion.rank)
        )
        return MeetingFacts(
            committee=settings_in(session).committee,
            number=each.number,
            name=each.name,
            kind=each.kind.value,
            budget_year=each.budget_year,
            day=each.day,
            time=time_text(each.starts_at),
            place=each.place or "",
            chair=each.chair or "",
            mandate=each.mandate or "",
            present=people[Presence.PRESENT],
            leave=people[Presence.LEAVE],
            absent=people[Presence.ABSENT],
            units=(each.attending_units or "").replace("\n", "、"),
            agenda=tuple(line.strip() for line in (each.agenda or "").split("\n") if line.strip()),
            opinion=each.opinion or "",
            minutes=each.minutes or "",
            minutes_number=each.minutes_number or "",
            district_day=each.district_day,
            submitted_on=each.submitted_on,
            materials=tuple(
                (row.title, row.unit or "", f"{row.received_on:%Y-%m-%d}" if row.received_on else "未收到")
                for row in materials
            ),
            raised=tuple(
                Raised(row.number, row.content, row.department or "", row.due_on, state_of(row, today).value)
                for row in raised
            ),
            carried=tuple(open_lines(session, each.day)),
            lines=_lines(session, each.id),
        )


def _names(session: Session, meeting_id: UUID, presence: Presence) -> str:
    part = BudgetParticipant
    people = people_by(session, part, part.meeting_id, [meeting_id], part.attendance == presence)
    return "、".join(person.name for person in people[meeting_id])


def _lines(session: Session, meeting_id: UUID) -> tuple[TotalLine, ...]:
    query = (
        select(BudgetLine)
        .where(BudgetLine.meeting_id == meeting_id, (BudgetLine.level <= 1) | BudgetLine.is_key)
        .order_by(BudgetLine.account, BudgetLine.side, BudgetLine.rank)
    )
    return tuple(
        TotalLine(
            row.side.value, row.item, row.level, row.original, row.adjustment, row.adjusted, row.executed
        )
        for row in session.scalars(query)
    )


@dataclass(frozen=True, slots=True)
class WarningCourse:
    """A warning of the year with its course."""

    unit: str
    month: int
    problem: str
    rectify_by: date | None
    verified: str
    rectified: str
    cleared_on: date | None


@dataclass(frozen=True, slots=True)
class MonitorFacts:
    """The monitoring of a year."""

    year: int
    committee: str
    as_of: date
    grid: MonitorGrid
    warnings: tuple[WarningCourse, ...]
    gaps: tuple[str, ...]


def monitor_facts(store: Store, year: int) -> MonitorFacts:
    """Return the monitoring of a year as of today, or its last day."""
    scope = make_scope(year, None, store.clock.today())
    grid = monitor_grid(store, year)
    ended = scope.ended_months()
    query = (
        select(MonitorEntry)
        .where(
            MonitorEntry.deleted_at.is_(None),
            MonitorEntry.year == year,
            MonitorEntry.result == MonitorResult.WARNING,
            MonitorEntry.month.in_(ended),
        )
        .order_by(MonitorEntry.month, MonitorEntry.id)
    )
    with store.read() as session:
        committee = settings_in(session).committee
        warnings = tuple(_course(row) for row in session.scalars(query))
        reasons = gap_reasons(session, year)
    gaps = tuple(
        f"{unit or '全部单位'}{month}月：{reason}" for (unit, month), reason in sorted(reasons.items())
    )
    return MonitorFacts(year, committee, scope.as_of, grid, warnings, gaps)


def _course(row: MonitorEntry) -> WarningCourse:
    def told(day: date | None, words: str | None) -> str:
        return "　".join(filter(None, (f"{day:%Y-%m-%d}" if day else "", words or "")))

    return WarningCourse(
        row.unit,
        row.month,
        row.problem or "",
        row.rectify_by,
        told(row.verified_on, row.verification),
        told(row.rectified_on, row.rectification),
        row.cleared_on,
    )
