"""年度计划: the items of a year's plan, their state, and carrying them into the next year (接转)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.base import text_key
from rongui_desktop.domain.codes import PlanState
from rongui_desktop.domain.summary import PlanItem
from rongui_desktop.domain.text_rules import clean_line, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services.figure_rows import live
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Plan:
    """An item as it is typed and shown. `carried_from` is the year that it goes on from, if any."""

    title: str
    owner: str = ""
    due_on: date | None = None
    state: PlanState | None = PlanState.NOT_STARTED
    section: str = ""
    carried_from: int | None = None
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of items that were to be carried: how many were, and the titles that stood there already."""

    count: int
    known: tuple[str, ...]


def plan(store: Store, year: int) -> tuple[Plan, ...]:
    """Return the items of a year in their order."""
    with store.read() as session:
        years = {key: of for key, of in session.execute(select(PlanItem.id, PlanItem.year))}
        return tuple(
            Plan(
                row.title,
                row.owner or "",
                row.due_on,
                row.state,
                row.section or "",
                years.get(row.carried_from_id) if row.carried_from_id else None,
                row.id,
            )
            for row in session.scalars(_of_year(year))
        )


def _of_year(year: int) -> Select[PlanItem]:
    return select(PlanItem).where(live(PlanItem), PlanItem.year == year).order_by(PlanItem.rank, PlanItem.id)


def save_item(store: Store, year: int, item: Plan) -> UUID:
    """Add an item at the end of a year's plan, or change the one that `item.id` names.

    Raises:
        UserError: no title, one that the year has already, or the item is gone; the field is the attribute.
    """
    title = clean_text(item.title, "条目", "title")
    if title is None:
        raise UserError("请填写“条目”：这一年要做什么。", "title")
    owner, section = clean_line(item.owner, "责任人", "owner"), clean_line(item.section, "栏目", "section")
    with store.write("修改年度计划" if item.id else "增加年度计划") as session:
        known = session.scalar(
            select(PlanItem).where(PlanItem.year == year, PlanItem.title_key == text_key(title))
        )
        if known is not None and known.id != item.id and known.deleted_at is None:
            raise UserError(f"{year}年计划里已经有这一条，请改写“条目”或修改原来那一条。", "title")
        row = _find(session, item.id) if item.id else known
        if known is not None and known is not row:
            raise UserError("回收站里有一条同样的条目，请先新增同名条目把它恢复，再修改。", "title")
        if row is None:
            row = PlanItem(year=year, title=title, rank=_next_rank(session, year))
            session.add(row)
        row.title, row.owner, row.section = title, owner, section
        row.due_on, row.state, row.deleted_at = item.due_on, item.state, None
        return row.id


def set_state(store: Store, items: Sequence[UUID], state: PlanState) -> None:
    """Set how far items are.

    Raises:
        UserError: one is gone.
    """
    with store.write("修改年度计划状态") as session:
        for key in items:
            _find(session, key).state = state


def carry(store: Store, year: int, items: Sequence[UUID] | None = None) -> Carried:
    """Carry items that are not done into the next year's plan, without a date: a new one must be set.

    Args:
        store: the open store.
        year: the year that they stand in.
        items: which; None for all that are not done.

    Raises:
        UserError: nothing is left to be carried, or an item that was named is done or gone.
    """
    with store.write("接转年度计划") as session:
        rows = (
            list(session.scalars(_of_year(year))) if items is None else [_find(session, key) for key in items]
        )
        if items is None:
            rows = [row for row in rows if row.state is not PlanState.DONE]
        elif done := next((row for row in rows if row.state is PlanState.DONE), None):
            raise UserError(f"“{done.title[:20]}”已完成，不用接转。", "state")
        if not rows:
            raise UserError(f"{year}年没有未完成的计划可以接转。")
        rank, known = _next_rank(session, year + 1), list[str]()
        query = select(PlanItem).where(PlanItem.year == year + 1)
        there = {row.title_key: row for row in session.scalars(query)}
        for row in rows:
            other = there.get(row.title_key)
            if other is not None and other.deleted_at is None:
                known.append(row.title)
                continue
            if other is None:
                other = PlanItem(year=year + 1, title=row.title)
                session.add(other)
            other.owner, other.section, other.due_on = row.owner, row.section, None
            other.state, other.rank, other.deleted_at = PlanState.NOT_STARTED, rank, None
            other.carried_from_id = row.id
            rank += 1
        return Carried(len(rows) - len(known), tuple(known))


def _next_rank(session: Session, year: int) -> int:
    highest = session.scalar(select(func.max(PlanItem.rank)).where(PlanItem.year == year))
    return 0 if highest is None else highest + 1


def _find(session: Session, key: UUID) -> PlanItem:
    row = session.get(PlanItem, key)
    if row is None or row.deleted_at is not None:
        raise UserError("这一条计划已不存在，请刷新列表。")
    return row
