"""Whether the history is whole, and whether the records are what it says they are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Connection, Date, DateTime, select
from sqlalchemy.sql.elements import NamedColumn

from rongui_desktop.domain.base import Part, Record
from rongui_desktop.storage.history import FIRST_HASH, HistoryEntry, digest_of, plain
from rongui_desktop.storage.kinds import tracked_kinds

_Columns = list[tuple[str, NamedColumn[Any]]]

_BATCH = 2000
# Other entries (an export, a restored backup) change no record.
_CHANGES = ("新增", "更改", "删除")


def chain(connection: Connection, most: int) -> Iterator[str]:
    """Yield a sentence for every break in the chain of entries, at most `most`: changed, removed or put between."""
    e = HistoryEntry
    query = select(
        e.seq, e.at, e.actor, e.reason, e.action, e.record_type, e.record_id, e.changes, e.previous, e.digest
    ).order_by(e.seq)
    last, before, told = 0, FIRST_HASH, 0
    for row in connection.execution_options(yield_per=_BATCH).execute(query):
        if told >= most:
            yield "修改历史还有更多处不符。"
            return
        if row.seq != last + 1:
            yield f"修改历史缺少第 {last + 1} 条{f'至第 {row.seq - 1} 条' if row.seq > last + 2 else ''}，被人删除过。"
            told += 1
        elif row.previous != before:
            yield f"修改历史在第 {row.seq} 条断开，前面的内容被人改过。"
            told += 1
        content = (
            row.seq,
            row.at,
            row.actor,
            row.reason,
            row.action,
            row.record_type,
            row.record_id,
            row.changes,
        )
        # A damaged page may give back a row without its values.
        if row.at is None or digest_of(*content, row.previous) != row.digest:
            yield f"修改历史第 {row.seq} 条的内容被人改过。"
            told += 1
        last, before = row.seq, row.digest


@dataclass(slots=True)
class Unexplained:
    """Rows of one table that its history does not explain.

    Attributes:
        unknown: rows without any entry.
        vanished: rows that should be there and are not.
        altered: rows with another content than the last entries say.
        fields: the columns that differ.
    """

    unknown: int = 0
    vanished: int = 0
    altered: int = 0
    fields: set[str] = field(default_factory=set[str])


def unexplained(connection: Connection) -> Iterator[tuple[str, Unexplained]]:
    """Yield table and findings for every table of records whose rows are not what the history says.

    This also finds entries that were cut off the end of the history, which the chain alone cannot show.
    """
    for kind in tracked_kinds():
        found = _compare(connection, kind)
        if found.unknown or found.vanished or found.altered:
            yield kind.__tablename__, found


def _compare(connection: Connection, kind: type[Record] | type[Part]) -> Unexplained:
    """Walk the rows and the history of one table side by side, both in the order of their keys."""
    attributes = [a for a in kind.__mapper__.column_attrs if a.key != "id"]
    columns = [(attribute.key, attribute.columns[0]) for attribute in attributes]
    found = Unexplained()
    rows = _rows(connection, kind.__table__.c.id, columns)
    pasts = _pasts(connection, kind.__tablename__)
    row, past = next(rows, None), next(pasts, None)
    while row is not None or past is not None:
        if past is None or (row is not None and row[0] < past[0]):
            found.unknown += 1
            row = next(rows, None)
        elif row is None or past[0] < row[0]:
            found.vanished += past[1] is not None
            past = next(pasts, None)
        else:
            differing = _differing(columns, row, past[1])
            found.altered += bool(differing)
            found.fields.update(differing)
            row, past = next(rows, None), next(pasts, None)
    return found


def _rows(connection: Connection, key: ColumnElement[UUID], columns: _Columns) -> Iterator[Any]:
    """Yield the rows in the order of their keys: the key, then the columns."""
    query = select(key, *(column for _, column in columns)).order_by(key)
    yield from connection.execution_options(yield_per=_BATCH).execute(query)


def _pasts(connection: Connection, table: str) -> Iterator[tuple[UUID, dict[str, Any] | None]]:
    """Yield each record's last values by its history, None for one that was deleted for good."""
    entry = HistoryEntry
    query = (
        select(entry.record_id, entry.action, entry.changes)
        .where(entry.record_type == table, entry.record_id.is_not(None), entry.action.in_(_CHANGES))
        .order_by(entry.record_id, entry.seq)
    )
    key: UUID | None = None
    values: dict[str, Any] | None = None
    for record_id, action, changes in connection.execution_options(yield_per=_BATCH).execute(query):
        if record_id != key:
            if key is not None:
                yield key, values
            key, values = record_id, {}
        values = None if action == "删除" else (values or {}) | _after(changes)
    if key is not None:
        yield key, values


def _after(changes: str) -> dict[str, Any]:
    try:
        return {name: after for name, (_, after) in json.loads(changes).items()}
    except (ValueError, TypeError, AttributeError):
        # Not what the program writes: the chain shows which entry was altered.
        return {}


def _differing(columns: _Columns, row: Any, past: dict[str, Any] | None) -> set[str]:
    if past is None:
        return {"id"}
    differing: set[str] = set()
    for (key, column), stored in zip(columns, row[1:], strict=True):
        told = past.get(key)
        # Most are plain and the same: that is seen without a call.
        if (
            stored != told
            and not _same(column, stored, told)
            and not (key not in past and _later(column, stored))
        ):
            differing.add(key)
    return differing


def _later(column: NamedColumn[Any], stored: object) -> bool:
    """Whether a value that no entry tells of is that of a row from before its column: the default of the column."""
    default: Any = column.default if isinstance(column, Column) and not column.nullable else None
    return default is not None and default.is_scalar and plain(default.arg) == plain(stored)


def _same(column: NamedColumn[Any], stored: object, told: object) -> bool:
    if stored is None or told is None:
        return stored is told
    if isinstance(stored, Decimal):
        return Decimal(str(stored)) == Decimal(str(told))
    if isinstance(column.type, Date) and not isinstance(column.type, DateTime) and isinstance(stored, date):
        # A date and time that was put into a date column keeps its day.
        return stored.isoformat() == str(told)[:10]
    return plain(stored) == told
