"""A store whose texts are all as long as the contract allows."""

from __future__ import annotations

import random
from typing import Any

from sqlalchemy import Text, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.base import Base
from rongui_desktop.domain.limits import TEXT_LIMIT
from rongui_desktop.domain.office import Setting
from rongui_desktop.domain.records import Part, Record
from rongui_desktop.storage.store import Store
from tests.exchange.rich import fill

_HANZI = "".join(map(chr, range(0x4E00, 0x9FA5)))


def lengthened(text: str, length: int = TEXT_LIMIT) -> str:
    """Return a text that begins like another and has so many characters; the same for the same text."""
    # Not the same character again and again: such a workbook packs like a bomb.
    return text + "".join(random.Random(text).choices(_HANZI, k=length - len(text)))


def long_columns(kind: type[Any]) -> list[str]:
    """Return the attributes of a mapped class that take a text of any length."""
    return [each.key for each in kind.__mapper__.column_attrs if isinstance(each.columns[0].type, Text)]


def fill_long(store: Store) -> None:
    """Put one of everything into a store, every text of it of 30,000 characters."""
    fill(store)
    with store.write("填充") as session:
        lengthen_all(session)


def lengthen_all(session: Session) -> None:
    """Lengthen every text that the store keeps."""
    kinds: list[Any] = [m.class_ for m in Base.registry.mappers if issubclass(m.class_, Record | Part)]
    for kind in kinds:
        for row in session.scalars(select(kind)):
            for attribute in long_columns(kind):
                if text := getattr(row, attribute):
                    setattr(row, attribute, lengthened(text))
    for setting in session.scalars(select(Setting).where(Setting.key.in_(["committee", "x_later"]))):
        setting.value = lengthened(setting.value)
