"""The orders in which people are listed: by number, by the strokes of the name, by pinyin, by group."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import case
from sqlalchemy.orm import Session

from rongui_desktop.domain.names import stroke_key
from rongui_desktop.domain.representatives import DeputyGroup, Representative
from rongui_desktop.services.list_queries import keys_of
from rongui_desktop.services.listing import Keys


class NameOrder(StrEnum):
    """What a list of people is ordered by."""

    NUMBER = "按编号"
    STROKES = "按姓氏笔画"
    PINYIN = "按姓名拼音"
    GROUP = "按代表小组"


def columns_of(order: NameOrder) -> tuple[Any, ...]:
    """Return what SQL orders by, where groups are joined; strokes are no column (`by_strokes`).

    Groups stand in the order in which they were entered, their leader first, people without a group at the end.
    """
    number = Representative.number
    if order is NameOrder.PINYIN:
        return (Representative.name_pinyin, number)
    if order is NameOrder.GROUP:
        leads = case((DeputyGroup.leader_id == Representative.id, 0), else_=1)
        return (DeputyGroup.id.is_(None), DeputyGroup.id, leads, number)
    return (number,)


def by_strokes(session: Session, chosen: Any) -> Keys:
    """Return the people that a statement selects by key as official lists order them (`stroke_key`)."""
    rows: Any = session.execute(chosen.add_columns(Representative.name, Representative.number))
    named: list[tuple[tuple[int, ...], str, str]] = sorted(
        (stroke_key(name), number, key.hex) for key, name, number in rows
    )
    return Keys("".join(digits for _, _, digits in named))


def in_name_order(session: Session, order: NameOrder, chosen: Any) -> Keys:
    """Return the people that a statement selects by key, in an order."""
    if order is NameOrder.STROKES:
        return by_strokes(session, chosen)
    return keys_of(session, chosen.order_by(*columns_of(order), Representative.id))
