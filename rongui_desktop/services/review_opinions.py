"""Opinions that budget review meetings raised (审查意见): entered, and followed through 整改 to 销号."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.budget import BudgetMeeting
from rongui_desktop.domain.budget_tables import ReviewOpinion
from rongui_desktop.domain.text_rules import clean_line, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services.budget_entry import refuse_decisions
from rongui_desktop.services.detail import Detail, Link, day_from, field, group, one_line, text
from rongui_desktop.services.duty_records import find_live
from rongui_desktop.services.list_queries import contains, in_year, keys_of, ordered
from rongui_desktop.services.listing import Badge, Cell, ColumnSpec, ListQuery, ListResult, Tone
from rongui_desktop.services.office import settings_in
from rongui_desktop.storage.numbering import plain_number
from rongui_desktop.storage.store import Store

_WIDTH = 3


class ReviewState(StrEnum):
    """How an opinion stands on a day; computed, never stored."""

    RAISED = "待交办"
    ASSIGNED = "整改中"
    OVERDUE = "逾期"
    RECTIFIED = "待销号"
    CLEARED = "已销号"


_TONES: dict[ReviewState, Tone] = {
    ReviewState.RAISED: "muted",
    ReviewState.ASSIGNED: "info",
    ReviewState.OVERDUE: "bad",
    ReviewState.RECTIFIED: "warn",
    ReviewState.CLEARED: "ok",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewEntry:
    """An opinion as typed, with its course so far."""

    meeting_id: UUID | None
    content: str
    department: str | None = None
    raised_by_id: UUID | None = None
    assigned_on: date | None = None
    due_on: date | None = None
    rectification: str | None = None
    rectified_on: date | None = None
    cleared_on: date | None = None
    note: str | None = None


def state_of(row: ReviewOpinion, day: date) -> ReviewState:
    """Return how an opinion stands on a day."""
    if row.cleared_on is not None and row.cleared_on <= day:
        return ReviewState.CLEARED
    if row.rectified_on is not None and row.rectified_on <= day:
        return ReviewState.RECTIFIED
    if row.due_on is not None and row.due_on < day:
        return ReviewState.OVERDUE
    return ReviewState.ASSIGNED if row.assigned_on is not None else ReviewState.RAISED


def put_opinion(store: Store, opinion_id: UUID | None, entry: ReviewEntry) -> tuple[UUID, str]:
    """Enter an opinion, or write the one of `opinion_id` anew; returns its key and number.

    Raises:
        UserError: the meeting or the words are missing, the days are in the wrong order, a step lacks what belongs to
            it, or the words decide; `field` names it.
    """
    entry = replace(
        entry,
        content=clean_text(entry.content, "内容", "content") or "",
        department=clean_line(entry.department, "责任单位", "department"),
        rectification=clean_text(entry.rectification, "整改情况", "rectification"),
        note=clean_text(entry.note, "备注", "note"),
    )
    with store.write("更改审查意见" if opinion_id else "登记审查意见") as session:
        meeting = _checked(session, entry, store.clock.today())
        if opinion_id is None:
            prefix = settings_in(session).review_prefix
            number = plain_number(session, prefix, meeting.day.year, _WIDTH)
            rank = session.scalar(select(func.count()).where(ReviewOpinion.meeting_id == meeting.id))
            row = ReviewOpinion(number=number, meeting_id=meeting.id, content=entry.content, rank=rank or 0)
            session.add(row)
        else:
            row = find_live(session, ReviewOpinion, opinion_id)
        row.meeting_id, row.content = meeting.id, entry.content
        for name in (
            "department", "raised_by_id", "assigned_on", "due_on", "rectification", "rectified_on", "cleared_on",
            "note",
        ):  # fmt: skip
            setattr(row, name, getattr(entry, name))
        return row.id, row.number


def load_opinion(store: Store, opinion_id: UUID) -> ReviewEntry:
    """Return a stored opinion for its own form.

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        row = find_live(session, ReviewOpinion, opinion_id)
        return ReviewEntry(
            meeting_id=row.meeting_id,
            content=row.content,
            department=row.department,
            raised_by_id=row.raised_by_id,
            assigned_on=row.assigned_on,
            due_on=row.due_on,
            rectification=row.rectification,
            rectified_on=row.rectified_on,
            cleared_on=row.cleared_on,
            note=row.note,
        )


def _checked(session: Session, entry: ReviewEntry, today: date) -> BudgetMeeting:
    if entry.meeting_id is None:
        raise UserError("请选择“会议”。", "meeting_id")
    meeting = find_live(session, BudgetMeeting, entry.meeting_id)
    if not entry.content:
        raise UserError("请填写“内容”。", "content")
    refuse_decisions(entry.content, "内容", "content")
    steps = (
        ("会议日期", meeting.day, ""),
        ("交办日期", entry.assigned_on, "assigned_on"),
        ("整改日期", entry.rectified_on, "rectified_on"),
        ("销号日期", entry.cleared_on, "cleared_on"),
    )
    last, last_label = meeting.day, "会议日期"
    for label, day, name in steps[1:]:
        if day is None:
            continue
        if day < last:
            raise UserError(f"“{label}”不能早于{last_label}（{last:%Y-%m-%d}）。", name)
        if day > today:
            raise UserError(f"“{label}”不能晚于今天（{today:%Y-%m-%d}）。", name)
        last, last_label = day, label
    if entry.assigned_on is not None and not entry.department:
        raise UserError("填写了交办日期，请填写“责任单位”。", "department")
    if entry.due_on is not None and entry.due_on < meeting.day:
        raise UserError(f"“整改期限”不能早于会议日期（{meeting.day:%Y-%m-%d}）。", "due_on")
    if entry.rectified_on is not None and not entry.rectification:
        raise UserError("填写了整改日期，请填写“整改情况”。", "rectification")
    if entry.cleared_on is not None and entry.rectified_on is None:
        raise UserError("还没有整改日期，不能销号；请先填写“整改日期”。", "rectified_on")
    return meeting


def open_lines(session: Session, day: date, limit_to: UUID | None = None) -> list[str]:
    """Return the opinions of earlier meetings that are not cleared on a day, one line each, for an agenda.

    Args:
        session: of the use case.
        day: of the meeting that takes them up.
        limit_to: only those of one meeting.
    """
    query = (
        select(ReviewOpinion)
        .join(BudgetMeeting, BudgetMeeting.id == ReviewOpinion.meeting_id)
        .where(
            ReviewOpinion.deleted_at.is_(None),
            BudgetMeeting.day < day,
            ReviewOpinion.cleared_on.is_(None) | (ReviewOpinion.cleared_on > day),
        )
        .order_by(BudgetMeeting.day, ReviewOpinion.rank)
    )
    if limit_to is not None:
        query = query.where(ReviewOpinion.meeting_id == limit_to)
    return [
        f"{row.number} {one_line(row.content)}（{row.department or '未交办'}，{state_of(row, day)}）"
        for row in session.scalars(query)
    ]


@dataclass(frozen=True, slots=True)
class ReviewListing:
    """Opinions of the meetings of a year, and earlier ones that are not cleared; newest meeting first."""

    state: ReviewState | None = None

    name: ClassVar[str] = "review_opinions"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("number", "编号", 104),
        ColumnSpec("meeting", "会议", 200, grows=True),
        ColumnSpec("content", "内容", 260, grows=True),
        ColumnSpec("department", "责任单位", 130),
        ColumnSpec("due_on", "整改期限", 96),
        ColumnSpec("rectified_on", "整改日期", 96),
        ColumnSpec("cleared_on", "销号日期", 96),
        ColumnSpec("state", "状态", 84),
    )

    def find(self, store: Store, query: ListQuery) -> ListResult:
        """Filter and sort."""
        today = store.clock.today()
        chosen: Any = (
            select(ReviewOpinion.id)
            .join(BudgetMeeting, BudgetMeeting.id == ReviewOpinion.meeting_id)
            .where(ReviewOpinion.deleted_at.is_(None), in_year(BudgetMeeting.day, query.year))
        )
        if query.text:
            columns = (
                ReviewOpinion.number,
                ReviewOpinion.content,
                ReviewOpinion.department,
                ReviewOpinion.rectification,
                BudgetMeeting.name,
            )
            chosen = chosen.where(contains(query.text, *columns))
        sorts: dict[str, Any] = {
            name: getattr(ReviewOpinion, name)
            for name in ("number", "content", "department", "due_on", "rectified_on", "cleared_on")
        }
        sorts["meeting"] = BudgetMeeting.day
        sorts["state"] = _standing(today)
        default = (BudgetMeeting.day.desc(), ReviewOpinion.rank)
        with store.read() as session:
            keys = keys_of(session, ordered(chosen, query, sorts, default, ReviewOpinion.id))
            cleared = chosen.where(ReviewOpinion.cleared_on <= today).with_only_columns(func.count())
            done = session.scalar(cleared) or 0
        return ListResult(keys, f"共 {len(keys)} 条，已销号 {done} 条，未销号 {len(keys) - done} 条")

    def rows(self, store: Store, keys: Any) -> dict[UUID, tuple[Cell, ...]]:
        """The cells of these rows."""
        today = store.clock.today()
        query = (
            select(ReviewOpinion, BudgetMeeting.name)
            .join(BudgetMeeting, BudgetMeeting.id == ReviewOpinion.meeting_id)
            .where(ReviewOpinion.id.in_(keys))
        )
        with store.read() as session:
            return {row.id: _cells(row, meeting, today) for row, meeting in session.execute(query)}


def _standing(today: date) -> Any:
    return case(
        (ReviewOpinion.cleared_on <= today, 4),
        (ReviewOpinion.rectified_on <= today, 3),
        (ReviewOpinion.due_on < today, 0),
        (ReviewOpinion.assigned_on.is_not(None), 2),
        else_=1,
    )


def _cells(row: ReviewOpinion, meeting: str, today: date) -> tuple[Cell, ...]:
    days = (row.due_on, row.rectified_on, row.cleared_on)
    state = state_of(row, today)
    return (
        row.number,
        meeting,
        one_line(row.content),
        row.department or "",
        *(day.isoformat() if day else "" for day in days),
        Badge(state.value, _TONES[state]),
    )


def review_detail(store: Store, opinion_id: UUID) -> Detail | None:
    """Return an opinion with its course; None when it is gone."""
    today = store.clock.today()
    with store.read() as session:
        row = session.get(ReviewOpinion, opinion_id)
        if row is None or row.deleted_at is not None:
            return None
        meeting = session.get_one(BudgetMeeting, row.meeting_id)
    state = state_of(row, today)
    facts = [
        field("会议", meeting.name, Link("budget_meeting", meeting.id)),
        text("内容", row.content),
        field("责任单位", row.department),
        field("交办日期", day_from(row.assigned_on, today)),
        field("整改期限", day_from(row.due_on, today)),
        text("整改情况", row.rectification),
        field("整改日期", day_from(row.rectified_on, today)),
        field("销号日期", day_from(row.cleared_on, today)),
        text("备注", row.note) if row.note else None,
    ]
    return Detail("审查意见", row.number, (group("", facts),), Badge(state.value, _TONES[state]))
