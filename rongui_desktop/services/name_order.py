"""The orders in which people are listed: by number, by the strokes of the name, by pinyin, by group."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from sqlalchemy import case
from sqlalchemy.orm import Session

from rongui_desktop.domain.names import pinyin_key, stroke_key
from rongui_desktop.domain.representatives import DeputyGroup, Representative
from rongui_desktop.services.list_queries import keys_of
from rongui_desktop.services.listing import Keys


class NameOrder(StrEnum):
    """What a list of people is ordered by."""

    NUMBER = "按编号"
    STROKES = "按姓氏笔画"
    PINYIN = "按姓名拼音"
    GROUP = "按代表小组"


# What is no column of the store is ordered by here, after the names are read.
_KEYS: dict[NameOrder, Callable[[str], tuple[Any, ...]]] = {
    NameOrder.STROKES: stroke_key,
    NameOrder.PINYIN: pinyin_key,
}


def in_name_order(session: Session, order: NameOrder, chosen: Any, *, descending: bool = False) -> Keys:
    """Return the people that a statement selects by key, in an order; by number where names are the same.

    Groups, which the statement joins, stand in the order in which they were entered, their leader first, people
    without a group at the end.

    Args:
        session: of the use case.
        order: which one.
        chosen: the statement.
        descending: the other way round; of names only (strokes, pinyin).
    """
    key_of = _KEYS.get(order)
    if key_of is None:
        return keys_of(session, chosen.order_by(*_columns_of(order), Representative.id))
    named: Any = session.execute(chosen.add_columns(Representative.name, Representative.number))
    rows = sorted(((key_of(name), number, key.hex) for key, name, number in named), reverse=descending)
    return Keys("".join(digits for _, _, digits in rows))


def _columns_of(order: NameOrder) -> tuple[Any, ...]:
    number = Representative.number
    if order is NameOrder.GROUP:
        leads = case((DeputyGroup.leader_id == Representative.id, 0), else_=1)
        return (DeputyGroup.id.is_(None), DeputyGroup.id, leads, number)
    return (number,)
