"""The workbench: tonight's session, four counts and what is to be done, all computed from the store at this moment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import Attendance, EntryState, SessionStatus
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.domain.reception import ReceptionSession
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.services.detail import one_line
from rongui_desktop.services.listing import Badge, Tone
from rongui_desktop.services.opinion_charts import OpinionCharts, opinion_charts
from rongui_desktop.services.opinion_state import (
    OpinionState,
    closes_later,
    condition,
    is_due_soon,
    is_late,
    is_open,
)
from rongui_desktop.services.quota import HOUSEHOLDS_A_YEAR, VisitRecord, below_quota
from rongui_desktop.services.reception_look import session_detail
from rongui_desktop.services.reception_sessions import tonight
from rongui_desktop.services.reception_views import SessionDetail
from rongui_desktop.services.scope import make_scope
from rongui_desktop.services.supervision_matrix import OPEN_STATES, CellState, Matrix, matrix, quarter_of
from rongui_desktop.services.todo import Todo, todos
from rongui_desktop.storage.store import Store

_WEEKDAYS = "一二三四五六日"
_ATTENDANCE: dict[Attendance, Badge] = {
    Attendance.PENDING: Badge("待确认", "warn"),
    Attendance.PRESENT: Badge("出席", "ok"),
    Attendance.LEAVE: Badge("请假", "muted"),
    Attendance.ABSENT: Badge("缺席", "bad"),
    Attendance.SUBSTITUTED: Badge("替班", "info"),
}


@dataclass(frozen=True, slots=True)
class OnDuty:
    """A person on duty tonight, as the list shows them."""

    representative_id: UUID
    name: str
    identities: str
    position: str
    badge: Badge


@dataclass(frozen=True, slots=True)
class Tile:
    """A count that leads to the records behind it.

    Attributes:
        key: stable name.
        number: the count, `3 / 22` where it is a part of a whole.
        title: what is counted.
        note: one more fact about it.
        tone: how bad it is.
        kind: the page it opens.
        target: the filter of that page.
    """

    key: str
    number: str
    title: str
    note: str
    tone: Tone
    kind: str
    target: str


@dataclass(frozen=True, slots=True)
class Workbench:
    """Everything on the page, at one moment.

    Attributes:
        now: the moment.
        session: tonight's session, or what else is held today.
        notice: the session whose notice is to be hung next: tonight's, or the next planned one.
        duty: who is on duty tonight.
        tiles: the four counts.
        charts: the year's matters.
        todos: what is to be done, the most urgent first.
    """

    now: datetime
    session: SessionDetail | None
    notice: SessionDetail | None
    duty: tuple[OnDuty, ...]
    tiles: tuple[Tile, ...]
    charts: OpinionCharts
    todos: tuple[Todo, ...]

    @property
    def day(self) -> str:
        """The day, as the page's title: 11月27日 星期三."""
        return f"{self.now.month}月{self.now.day}日 星期{_WEEKDAYS[self.now.weekday()]}"

    @property
    def confirmed(self) -> str:
        """How many are on duty, and how many of them are settled."""
        settled = sum(person.badge.text != _ATTENDANCE[Attendance.PENDING].text for person in self.duty)
        return f"{len(self.duty)} 人，已确认 {settled} 人" if self.duty else ""


def workbench(store: Store, year: int, second_folder: Path | None = None) -> Workbench:
    """Read the workbench.

    Args:
        store: the open store.
        year: the year of the chart; all else is of today.
        second_folder: where second copies of backups go, if that was chosen.
    """
    now = store.clock.now()
    today = now.date()
    session_id = tonight(store)
    detail = session_detail(store, session_id) if session_id is not None else None
    next_id = session_id or _next_session(store, today)
    notice = session_detail(store, next_id) if next_id is not None else None
    of_today = matrix(store, today.year)
    with store.read() as session:
        late = below_quota(session, make_scope(today.year, None, today))
        duty = _duty(session, detail) if detail is not None else ()
        tiles = (
            _overdue(session, today),
            _due_soon(session, today),
            _unsupervised(of_today, today),
            _below(late),
        )
    lines = todos(store, of_today, late, second_folder)
    return Workbench(now, detail, notice, duty, tiles, opinion_charts(store, year), tuple(lines))


def _next_session(store: Store, today: date) -> UUID | None:
    query = (
        select(ReceptionSession.id)
        .where(
            ReceptionSession.deleted_at.is_(None),
            ReceptionSession.status == SessionStatus.PLANNED,
            ReceptionSession.day > today,
        )
        .order_by(ReceptionSession.day, ReceptionSession.starts_at)
        .limit(1)
    )
    with store.read() as session:
        return session.scalar(query)


def session_line(detail: SessionDetail | None, now: datetime) -> str:
    """Return tonight's session in one line, with the time until it begins or since when it runs."""
    if detail is None:
        return "今天没有安排接待"
    word = "今晚" if detail.starts_at is not None and detail.starts_at.hour >= 17 else "今天"
    hours = "–".join(f"{at:%H:%M}" for at in (detail.starts_at, detail.ends_at) if at is not None)
    what = " ".join(filter(None, [word, hours, detail.kind.value]))
    parts = [what, one_line(detail.place, 40), _countdown(detail, now)]
    return " · ".join(filter(None, parts))


def _countdown(detail: SessionDetail, now: datetime) -> str:
    if detail.opened_at is not None and detail.closed_at is None:
        return f"接待中，{detail.opened_at:%H:%M} 开始，已登记 {detail.visitors} 批 {detail.persons} 人"
    if detail.starts_at is None:
        return detail.state
    begins = datetime.combine(detail.day, detail.starts_at)
    if detail.closed_at is None and now < begins:
        minutes = -(-(begins - now) // timedelta(minutes=1))
        hours, rest = divmod(minutes, 60)
        return "还有 " + (f"{hours} 小时 {rest} 分" if hours else f"{rest} 分钟")
    if (
        detail.closed_at is None
        and detail.ends_at is not None
        and now <= datetime.combine(detail.day, detail.ends_at)
    ):
        return "已到接待时间，请按 F5 开始"
    return f"{detail.state}，来访 {detail.visitors} 批 {detail.persons} 人"


def _duty(session: Session, detail: SessionDetail) -> tuple[OnDuty, ...]:
    people = [row.representative_id for row in detail.duty]
    query = select(Representative.id, Representative.position).where(Representative.id.in_(people))
    positions: dict[UUID, str | None] = {key: position for key, position in session.execute(query)}
    return tuple(
        OnDuty(
            row.representative_id,
            row.name,
            row.identities,
            f"由{row.substitute_name}替班"
            if row.substitute_name
            else positions.get(row.representative_id) or "",
            _ATTENDANCE[row.attendance],
        )
        for row in detail.duty
    )


def _overdue(session: Session, today: date) -> Tile:
    late = (
        Opinion.deleted_at.is_(None),
        Opinion.raised_on <= today,
        condition(OpinionState.OVERDUE, today, later=closes_later(session, today)),
    )
    count, oldest = session.execute(select(func.count(), func.min(Opinion.due_on)).where(*late)).one()
    note = f"最长已逾期 {(today - oldest).days} 天" if oldest else "没有逾期的意见"
    extra = _suggestions(session, is_late(today, Suggestion), today)
    tone: Tone = "bad" if count else "ok"
    return Tile(
        "overdue", str(count), "逾期未办结意见", note + extra, tone, "opinions", OpinionState.OVERDUE.value
    )


def _due_soon(session: Session, today: date) -> Tile:
    soon = (
        Opinion.deleted_at.is_(None),
        Opinion.raised_on <= today,
        condition(OpinionState.DUE_SOON, today, later=closes_later(session, today)),
    )
    count, first = session.execute(select(func.count(), func.min(Opinion.due_on)).where(*soon)).one()
    note = f"最近 {first.month}月{first.day}日到期" if first else "一周内没有到期的意见"
    extra = _suggestions(session, is_due_soon(today, Suggestion), today)
    tone: Tone = "warn" if count else "ok"
    return Tile(
        "due_soon", str(count), "7 日内到期", note + extra, tone, "opinions", OpinionState.DUE_SOON.value
    )


def _suggestions(session: Session, due: Any, today: date) -> str:
    # Never added to residents' matters (contract, figures): they stand beside them.
    valid = Suggestion.deleted_at.is_(None), Suggestion.state == EntryState.VALID
    query = select(func.count()).where(*valid, due, is_open(Suggestion, today))
    count = session.scalar(query) or 0
    return f"；另有代表建议 {count} 件" if count else ""


def _unsupervised(of_today: Matrix, today: date) -> Tile:
    quarter = quarter_of(today)
    rows = [
        row for row in of_today.rows if row.kind == "key_project" and row.cells[quarter].state in OPEN_STATES
    ]
    planned = sum(row.cells[quarter].state is CellState.PLANNED for row in rows)
    groups = Counter(row.group or "未编组" for row in rows)
    note = "本季度都已监督" if of_today.projects else "今年没有重点项目"
    if groups:
        name, most = groups.most_common(1)[0]
        note = f"{name} {most} 个" + (f"；已安排 {planned} 个" if planned else "")
    tone: Tone = "info" if rows else "ok"
    number = f"{len(rows)} / {of_today.projects}"
    return Tile("unsupervised", number, "本季度未监督项目", note, tone, "supervision", "unsupervised")


def _below(late: Sequence[VisitRecord]) -> Tile:
    count = len(late)
    note = f"全年 {HOUSEHOLDS_A_YEAR} 户、每月 1 次"
    tone: Tone = "warn" if count else "ok"
    return Tile("below_quota", str(count), "代表走访未达标", note, tone, "representatives", "below_quota")
