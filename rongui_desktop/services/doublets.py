"""Who of the roster may be entered twice."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from rongui_desktop.domain.limits import NAME_LIMIT
from rongui_desktop.domain.names import pinyin, plain_name
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Suspect:
    """Two entries of the roster that may be one person, and what they have in common."""

    first: UUID
    second: UUID
    words: str
    alike: str


def suspects(store: Store) -> tuple[Suspect, ...]:
    """Return the pairs of people of one name and one phone, or of one name and one month of birth; by number."""
    with store.read() as session:
        person = Representative
        query = select(person.id, person.number, person.name, person.phone, person.birth)
        rows = session.execute(query.where(person.deleted_at.is_(None)).order_by(person.number)).all()
    by_name: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        by_name[plain_name(row.name)].append(row)
    found: list[Suspect] = []
    for namesakes in by_name.values():
        for place, second in enumerate(namesakes):
            for first in namesakes[:place]:
                if alike := _alike(first, second):
                    words = f"{first.name}  {first.number}、{second.number}"
                    found.append(Suspect(first.id, second.id, words, alike))
    return tuple(found)


def _alike(first: Any, second: Any) -> str:
    shared = ["姓名"]
    if first.phone and first.phone == second.phone:
        shared.append("电话")
    if first.birth and first.birth == second.birth:
        shared.append("出生年月")
    return f"{'、'.join(shared)}相同" if len(shared) > 1 else ""


def namesakes(store: Store, name: str, own: UUID | None) -> tuple[str, ...]:
    """Return the others of a name, each with number, post and phone, for the form in which it is typed."""
    with store.read() as session:
        person = Representative
        query = select(person.number, person.name, person.position, person.phone)
        # Spaces make no other name (王　刚), but are not taken out of every name of the store to find it.
        alike = person.name_pinyin == pinyin(name)[:NAME_LIMIT]
        query = query.where(person.deleted_at.is_(None), alike, person.id != own)
        rows = session.execute(query.order_by(person.number)).all()
    return tuple(" ".join(filter(None, row)) for row in rows if plain_name(row.name) == plain_name(name))
