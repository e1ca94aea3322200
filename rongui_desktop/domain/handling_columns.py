"""Between the events of a matter and the columns of the sheet 意见建议 that stay stored as their projection."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any
from uuid import UUID

from rongui_desktop.domain.codes import EventKind, Outcome, Satisfaction
from rongui_desktop.domain.handling import Matter, Standing, standing
from rongui_desktop.domain.handling_events import Event


@dataclass(frozen=True, slots=True)
class HandlingColumns:
    """主责部门, 责任人, 交办日期, 办理期限, 答复日期, 答复内容, 办理结果, 满意度 and 办结日期 of a matter."""

    department: str | None = None
    officer: str | None = None
    assigned_on: date | None = None
    due_on: date | None = None
    replied_on: date | None = None
    reply: str | None = None
    outcome: Outcome | None = None
    satisfaction: Satisfaction | None = None
    closed_on: date | None = None


def columns_of(stands: Standing) -> HandlingColumns:
    """Return what the columns say of a matter that stands like this."""
    return HandlingColumns(
        stands.department,
        stands.officer,
        stands.assigned_on,
        stands.due_on,
        stands.replied_on,
        stands.reply,
        stands.outcome,
        stands.satisfaction,
        stands.closed_on,
    )


def projected(matter: Matter, events: Iterable[Event]) -> HandlingColumns:
    """Return the columns as they are stored: the last word of all events, also of those dated ahead."""
    return columns_of(standing(matter, events, date.max))


def events_from_columns(
    columns: HandlingColumns,
    raised_on: date,
    *,
    new_id: Callable[[], UUID],
    recorded_at: datetime,
    actor: str,
) -> tuple[Event, ...]:
    """Return the events that a row without 办理记录 implies; projected, they give the row back.

    The row was 登记 on its 提出日期, 交办 when it has a 交办日期, and so on. What it says without a day of its own
    stands in the 登记: a 主责部门 or 办理期限 before 交办, a reply that nobody dated. A rating has no column for its
    day: it is dated by the reply or the close, whichever is later; a result goes with the reply, else with the close.

    Args:
        columns: the row.
        raised_on: 提出日期; no date of the row but 办理期限 lies before it.
        new_id: makes the keys of the events.
        recorded_at: when the row was imported.
        actor: who imported it.
    """
    made: list[Event] = []

    def add(kind: EventKind, day: date, **said: Any) -> None:
        event = partial(Event, id=new_id(), sequence=len(made) + 1, recorded_at=recorded_at, actor=actor)
        made.append(event(kind=kind, day=day, **said))

    handover = {"department": columns.department, "officer": columns.officer, "due_on": columns.due_on}
    result = {"outcome": columns.outcome}
    ended_on = max(filter(None, (columns.replied_on, columns.closed_on)), default=None)
    undated: dict[str, Any] = {}
    if columns.assigned_on is None:
        undated |= handover
    if columns.replied_on is None:
        undated["text"] = columns.reply
    if ended_on is None:
        undated |= result | {"satisfaction": columns.satisfaction}
    add(EventKind.REGISTERED, raised_on, **undated)
    if columns.assigned_on is not None:
        add(EventKind.ASSIGNED, columns.assigned_on, **handover)
    if columns.replied_on is not None:
        add(EventKind.REPLIED, columns.replied_on, text=columns.reply, **result)
    if columns.satisfaction is not None and ended_on is not None:
        add(EventKind.RATED, ended_on, satisfaction=columns.satisfaction)
    if columns.closed_on is not None:
        closing = result if columns.replied_on is None else {}
        add(EventKind.CLOSED, columns.closed_on, **closing)
    return tuple(made)
