"""What became of a record (更改记录): who changed what of it and of its parts, when and why, newest first."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.base import Part
from rongui_desktop.domain.representatives import DeputyGroup
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.kinds import tracked_kinds
from rongui_desktop.storage.search_index import SearchDocument
from rongui_desktop.storage.store import Store

_KEY = re.compile(r"[0-9a-f]{32}")
# Entries of one record; older ones are left out and said to be.
MOST = 500
_CHUNK = 500
# A field's value before and after.
_SIDES = 2


@dataclass(frozen=True, slots=True)
class Change:
    """One field that was changed: its attribute, and its words before and after (empty for none)."""

    attribute: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One step.

    Attributes:
        id: of the line, for lists: the step's number as a key.
        at: local time.
        actor: who.
        reason: the use case (更改代表资料).
        action: 新增, 更改 or 删除.
        table: whose fields these are: the record's, or those of one of its parts.
        label: the Chinese word for that (任职).
        changes: the fields.
    """

    id: UUID
    at: datetime
    actor: str
    reason: str
    action: str
    table: str
    label: str
    changes: tuple[Change, ...]


def record_history(store: Store, table: str, key: UUID) -> tuple[HistoryLine, ...]:
    """Return what became of a record of a table and of its parts, newest first, `MOST` steps at most."""
    parts = _parts_of(table)
    with store.read() as session:
        mine = [HistoryEntry.record_id == key]
        for part, columns in parts.items():
            # Parts that are there are found by their owner, those that are gone by what was written of their end.
            own = select(part.id).where(or_(*(column == key for column in columns)))
            gone = select(HistoryEntry.record_id).where(
                HistoryEntry.record_type == part.__tablename__,
                HistoryEntry.action == "删除",
                HistoryEntry.changes.contains(key.hex),
            )
            mine += [HistoryEntry.record_id.in_(own), HistoryEntry.record_id.in_(gone)]
        query = select(HistoryEntry).where(or_(*mine)).order_by(HistoryEntry.seq.desc()).limit(MOST)
        entries = session.scalars(query).all()
        changes = {entry.seq: _read(entry.changes) for entry in entries}
        names = _names(session, changes.values())
    labels = {kind.__tablename__: getattr(kind, "label", "") for kind in tracked_kinds()}
    return tuple(
        HistoryLine(
            UUID(int=entry.seq),
            entry.at,
            entry.actor,
            entry.reason,
            entry.action,
            entry.record_type,
            labels.get(entry.record_type, ""),
            tuple(
                Change(name, _words(values[0], names), _words(values[1], names))
                for name, values in changes[entry.seq].items()
                # To whom a part belongs is known where its history is read.
                if key.hex not in values
            ),
        )
        for entry in entries
    )


def _parts_of(table: str) -> dict[type[Part], list[Any]]:
    """Return the kinds of parts that belong to records of a table, with the columns that say to which."""
    found: dict[type[Part], list[Any]] = {}
    for kind in tracked_kinds():
        if not issubclass(kind, Part):
            continue
        columns = [
            getattr(kind, attribute.key)
            for attribute in kind.__mapper__.column_attrs
            for key in attribute.columns[0].foreign_keys
            if key.column.table.name == table and key.ondelete == "CASCADE"
        ]
        if columns:
            found[kind] = columns
    return found


def _read(content: str) -> dict[str, list[Any]]:
    """Return the changed fields of an entry; an entry that tells something else has none."""
    told: dict[str, Any] = json.loads(content)
    return {name: pair for name, pair in told.items() if isinstance(pair, list) and len(pair) == _SIDES}  # type: ignore[arg-type]


def _names(session: Session, changes: Iterable[Mapping[str, Sequence[Any]]]) -> dict[str, str]:
    """Return what the records are called whose keys stand in changes, as search knows them."""
    keys = {
        value
        for fields in changes
        for values in fields.values()
        for value in values
        if isinstance(value, str) and _KEY.fullmatch(value)
    }
    wanted, names = sorted(keys), dict[str, str]()
    for start in range(0, len(wanted), _CHUNK):
        chunk = [UUID(key) for key in wanted[start : start + _CHUNK]]
        query = select(SearchDocument.record_id, SearchDocument.title, SearchDocument.number)
        for key, title, number in session.execute(query.where(SearchDocument.record_id.in_(chunk))):
            names[key.hex] = title or number
        # Search does not know groups.
        for key, name in session.execute(
            select(DeputyGroup.id, DeputyGroup.name).where(DeputyGroup.id.in_(chunk))
        ):
            names[key.hex] = name
    return names


def _words(value: Any, names: Mapping[str, str]) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, str) and _KEY.fullmatch(value):
        return names.get(value, "（另一条记录）")
    return str(value)
