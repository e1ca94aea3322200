"""The history of every change: append-only by trigger, chained by hash: tampering shows (可发现篡改)."""

import hashlib
import json
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import DDL, Connection, String, Text, event, select
from sqlalchemy.orm import Mapped, Session, mapped_column
from sqlalchemy.orm.attributes import get_history

from rongui_desktop.domain.base import Base, Part, Record

FIRST_HASH = "0" * 64


class HistoryEntry(Base, kw_only=True):
    """One change of one record: who, when, why, and each field's old and new value (JSON)."""

    __tablename__ = "history_entry"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    actor: Mapped[str] = mapped_column(String(100))
    reason: Mapped[str] = mapped_column(String(400))
    action: Mapped[str] = mapped_column(String(20))
    record_type: Mapped[str] = mapped_column(String(40))
    record_id: Mapped[UUID | None] = mapped_column(index=True)
    changes: Mapped[str] = mapped_column(Text)
    previous: Mapped[str] = mapped_column(String(64))
    digest: Mapped[str] = mapped_column(String(64))


for _verb in ("UPDATE", "DELETE"):
    event.listen(
        HistoryEntry.__table__,
        "after_create",
        DDL(
            f"CREATE TRIGGER history_entry_no_{_verb.lower()} BEFORE {_verb} ON history_entry "
            "BEGIN SELECT RAISE(ABORT, 'history is append-only'); END"
        ).execute_if(dialect="sqlite"),
    )


def digest(entry: HistoryEntry) -> str:
    """Return the hash of an entry, over its content and the hash of the one before it."""
    record_id = entry.record_id.hex if entry.record_id else ""
    parts = [str(entry.seq), entry.at.isoformat(), entry.actor, entry.reason, entry.action, entry.record_type]
    material = "\x1f".join([*parts, record_id, entry.changes, entry.previous])
    return hashlib.sha256(material.encode()).hexdigest()


def plain(value: object) -> Any:
    """Return a column's value as JSON can hold it."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, Decimal):
        return str(value)
    return value


def _changes(record: Base, action: str) -> dict[str, list[Any]]:
    changes: dict[str, list[Any]] = {}
    for attribute in record.__mapper__.column_attrs:
        key = attribute.key
        if action == "新增":
            value = plain(getattr(record, key))
            if value is not None and key != "id":
                changes[key] = [None, value]
            continue
        if action == "删除":
            changes[key] = [plain(getattr(record, key)), None]
            continue
        difference = get_history(record, key)
        if difference.has_changes():
            old = difference.deleted[0] if difference.deleted else None
            if plain(old) != plain(getattr(record, key)):
                changes[key] = [plain(old), plain(getattr(record, key))]
    return changes


def head(connection: Connection) -> tuple[int, str]:
    """Return the number and hash of the newest entry, or (0, sixty-four zeros) in an empty history."""
    row = connection.execute(
        select(HistoryEntry.seq, HistoryEntry.digest).order_by(HistoryEntry.seq.desc()).limit(1)
    ).first()
    return (row[0], row[1]) if row else (0, FIRST_HASH)


def record_changes(session: Session, actor: str, at: datetime, reason: str) -> None:
    """Append what this flush is about to write; called before the flush."""
    pairs = [(record, "新增") for record in session.new]
    pairs += [(record, "更改") for record in session.dirty if session.is_modified(record)]
    pairs += [(record, "删除") for record in session.deleted]
    tracked = [(record, action) for record, action in pairs if isinstance(record, Record | Part)]
    for record, action in tracked:
        if changes := _changes(record, action):
            append(session, actor, at, reason, action, record.__tablename__, record.id, changes)


def append(
    session: Session,
    actor: str,
    at: datetime,
    reason: str,
    action: str,
    record_type: str,
    record_id: UUID | None,
    changes: dict[str, Any],
) -> None:
    """Append one entry; also used for what is no change of a record, such as an export of personal data."""
    seq, previous = session.info.get("history_head") or head(session.connection())
    entry = HistoryEntry(
        seq=seq + 1,
        at=at,
        actor=actor,
        reason=reason,
        action=action,
        record_type=record_type,
        record_id=record_id,
        changes=json.dumps(changes, ensure_ascii=False, sort_keys=True),
        previous=previous,
        digest="",
    )
    entry.digest = digest(entry)
    session.info["history_head"] = (entry.seq, entry.digest)
    session.add(entry)
