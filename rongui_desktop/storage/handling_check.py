"""Whether the columns of matters and suggestions are what their events say, and their links lead somewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from rongui_desktop.domain.handling import Matter
from rongui_desktop.domain.handling_events import Event
from rongui_desktop.domain.handling_projection import (
    OPINION_COLUMNS,
    SUGGESTION_COLUMNS,
    opinion_projection,
    suggestion_projection,
)
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import Opinion, Suggestion

_BATCH = 2000
_FIELDS = tuple(field.name for field in fields(Event))
_SUGGESTION_COLUMNS = (*SUGGESTION_COLUMNS, "attitude")
_WORDS = {
    "department": "主责部门", "main_department": "主办部门", "officer": "责任人", "assigned_on": "交办日期",
    "due_on": "办理期限", "replied_on": "答复日期", "reply": "答复内容", "outcome": "办理结果",
    "satisfaction": "满意度", "closed_on": "办结日期", "reviewed_on": "审核日期", "suspended_on": "暂停日期",
    "planned_on": "计划日期", "attitude": "办理态度",
}  # fmt: skip
_Group = tuple[UUID | None, list[Event]]
_END: _Group = (None, [])
_Project = Callable[[Any, list[Event]], dict[str, Any]]


def findings(session: Session, most: int) -> Iterator[str]:
    """Yield a sentence for every matter or suggestion that does not agree with its events, at most `most` of a kind."""
    kinds: tuple[tuple[Any, Any, tuple[str, ...], _Project], ...] = (
        (Opinion, HandlingEvent.opinion_id, OPINION_COLUMNS, _of_opinion),
        (Suggestion, HandlingEvent.suggestion_id, _SUGGESTION_COLUMNS, _of_suggestion),
    )
    for record, owner, columns, project in kinds:
        yield from _limited(_differing(session, record, owner, columns, project), most, record.label)
    yield from _limited(_astray(session), most, Opinion.label)


def _limited(found: Iterable[str], most: int, label: str) -> Iterator[str]:
    for told, sentence in enumerate(found):
        if told == most:
            yield f"还有更多{label}的办理情况与办理记录不符。"
            return
        yield sentence


def _of_opinion(row: Any, events: list[Event]) -> dict[str, Any]:
    return opinion_projection(Matter(row.raised_on, row.disposition), events)


def _of_suggestion(_row: Any, events: list[Event]) -> dict[str, Any]:
    return suggestion_projection(events)


def _differing(
    session: Session, record: Any, owner: Any, columns: tuple[str, ...], project: _Project
) -> Iterator[str]:
    """Walk the records and their events side by side, both in the order of the records' keys."""
    written = _grouped(session, owner)
    key, events = next(written, _END)
    own = [getattr(record, name) for name in columns]
    facts = [Opinion.raised_on, Opinion.disposition] if record is Opinion else []
    query = select(record.id, record.number, *facts, *own).order_by(record.id)
    for row in session.connection().execution_options(yield_per=_BATCH).execute(query):
        while key is not None and key < row.id:
            # Of a record that is not there: the check of references tells of it.
            key, events = next(written, _END)
        if key != row.id:
            yield f"{record.label}{row.number}没有办理记录。"
            continue
        gap = next((n for n, event in enumerate(events, 1) if event.sequence != n), None)
        if gap is not None:
            yield f"{record.label}{row.number}的办理记录缺少第 {gap} 条，被人删除过。"
        projection = project(row, events)
        wrong = [name for name in columns if getattr(row, name) != projection[name]]
        if wrong and gap is None:
            words = "、".join(_WORDS[name] for name in wrong)
            yield f"{record.label}{row.number}的办理情况与办理记录不符（{words}），不是由本程序写入的。"
        key, events = next(written, _END)


def _grouped(session: Session, owner: Any) -> Iterator[_Group]:
    columns = [getattr(HandlingEvent, name) for name in _FIELDS]
    query = select(owner, *columns).where(owner.is_not(None)).order_by(owner, HandlingEvent.sequence)
    rows = session.connection().execution_options(yield_per=_BATCH).execute(query)
    for key, group in groupby(rows, itemgetter(0)):
        yield key, [Event(**dict(zip(_FIELDS, row[1:], strict=True))) for row in group]


def _astray(session: Session) -> Iterator[str]:
    """Yield the matters that are linked as 同一事项 to one that is gone, or that is itself linked to another."""
    leading = aliased(Opinion)
    query = (
        select(Opinion.number)
        .outerjoin(leading, leading.id == Opinion.same_as_id)
        .where(
            Opinion.same_as_id.is_not(None),
            Opinion.deleted_at.is_(None),
            or_(leading.id.is_(None), leading.deleted_at.is_not(None), leading.same_as_id.is_not(None)),
        )
        .order_by(Opinion.number)
    )
    for number in session.scalars(query):
        yield f"意见建议{number}的“同一事项”指向的不是牵头办理的意见建议。"
