"""The history of every change: append-only by trigger, chained by hash: tampering shows (可发现篡改)."""

import hashlib
import json
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import DDL, Connection, String, Text, event, select
from sqlalchemy.orm import Mapped, Session, mapped_column
from sqlalchemy.orm.attributes import get_history
from sqlalchemy.orm.base import PASSIVE_NO_INITIALIZE

from rongui_desktop.domain.base import Base, Part, Record

FIRST_HASH = "0" * 64
_REFUSE = "SELECT RAISE(ABORT, 'history is append-only'); END"

# By name, as SQLite keeps them: a check compares, a migration repeats them. Without the third, INSERT OR REPLACE would
# change an entry without waking the other two.
TRIGGERS = {
    "history_entry_no_update": (
        f"CREATE TRIGGER history_entry_no_update BEFORE UPDATE ON history_entry BEGIN {_REFUSE}"
    ),
    "history_entry_no_delete": (
        f"CREATE TRIGGER history_entry_no_delete BEFORE DELETE ON history_entry BEGIN {_REFUSE}"
    ),
    "history_entry_in_order": (
        "CREATE TRIGGER history_entry_in_order BEFORE INSERT ON history_entry "
        f"WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM history_entry) BEGIN {_REFUSE}"
    ),
}


class HistoryEntry(Base, kw_only=True):
    """One change of one record: who, when, why, and each field's old and new value (JSON)."""

    __tablename__ = "history_entry"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    actor: Mapped[str] = mapped_column(String(100))
    reason: Mapped[str] = mapped_column(Text)
    action: Mapped[str] = mapped_column(String(20))
    record_type: Mapped[str] = mapped_column(String(40))
    record_id: Mapped[UUID | None] = mapped_column(index=True)
    changes: Mapped[str] = mapped_column(Text)
    previous: Mapped[str] = mapped_column(String(64))
    digest: Mapped[str] = mapped_column(String(64))


for _trigger in TRIGGERS.values():
    event.listen(HistoryEntry.__table__, "after_create", DDL(_trigger).execute_if(dialect="sqlite"))


def digest_of(
    seq: int,
    at: datetime,
    actor: str,
    reason: str,
    action: str,
    record_type: str,
    record_id: UUID | None,
    changes: str,
    previous: str,
) -> str:
    """Return the hash of an entry, over its content and the hash of the one before it."""
    key = record_id.hex if record_id else ""
    parts = (str(seq), at.isoformat(), actor, reason, action, record_type, key, changes, previous)
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


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


def value_of(kind: type[Record] | type[Part], name: str, told: Any) -> Any:
    """Return the value of a column that `plain` gave as JSON holds it."""
    if told is None:
        return None
    column = kind.__mapper__.column_attrs[name].columns[0]
    python: Any = getattr(column.type, "enum_class", None) or column.type.python_type
    if python in (datetime, date, time):
        return python.fromisoformat(told)
    return python(told) if issubclass(python, StrEnum | UUID | Decimal) else told


def _changes(session: Session, record: Record | Part, action: str) -> dict[str, list[Any]]:
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
            old = difference.deleted[0] if difference.deleted else _stored(session, record, key)
            if plain(old) != plain(getattr(record, key)):
                changes[key] = [plain(old), plain(getattr(record, key))]
    return changes


def _stored(session: Session, record: Record | Part, key: str) -> object:
    # The column was not loaded before it was set, so the session does not know what it replaces.
    kind = type(record)
    return session.scalar(select(getattr(kind, key)).where(kind.id == record.id))


def head(connection: Connection) -> tuple[int, str]:
    """Return the number and hash of the newest entry, or (0, sixty-four zeros) in an empty history."""
    row = connection.execute(
        select(HistoryEntry.seq, HistoryEntry.digest).order_by(HistoryEntry.seq.desc()).limit(1)
    ).first()
    return (row[0], row[1]) if row else (0, FIRST_HASH)


def removed(session: Session) -> Iterator[Record | Part]:
    """Yield what this flush is about to delete: what was deleted by name, and parts taken out of their owner's list."""
    seen: set[int] = set()
    for record in (*session.deleted, *_taken_out(session)):
        if isinstance(record, Record | Part) and id(record) not in seen:
            seen.add(id(record))
            yield record


def _taken_out(session: Session) -> Iterator[object]:
    # The flush itself finds these orphans only after the event in which the history is written.
    for owner in session.dirty:
        for relation in owner.__mapper__.relationships:
            if relation.cascade.delete_orphan:
                # A list that was never loaded was not changed either.
                for part in get_history(owner, relation.key, PASSIVE_NO_INITIALIZE).deleted:
                    if part in session:
                        yield part


def record_changes(session: Session, actor: str, at: datetime, reason: str) -> None:
    """Append what this flush is about to write; called before the flush."""
    gone = list(removed(session))
    keys = {id(record) for record in gone}
    pairs = [(record, "新增") for record in session.new]
    pairs += [(record, "更改") for record in session.dirty if session.is_modified(record)]
    tracked = [(r, action) for r, action in pairs if isinstance(r, Record | Part) and id(r) not in keys]
    for record, action in (*tracked, *((record, "删除") for record in gone)):
        if changes := _changes(session, record, action):
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
    seq += 1
    content = json.dumps(changes, ensure_ascii=False, sort_keys=True)
    digest = digest_of(seq, at, actor, reason, action, record_type, record_id, content, previous)
    session.info["history_head"] = (seq, digest)
    session.add(
        HistoryEntry(
            seq=seq,
            at=at,
            actor=actor,
            reason=reason,
            action=action,
            record_type=record_type,
            record_id=record_id,
            changes=content,
            previous=previous,
            digest=digest,
        )
    )


def forget_head(session: Session) -> None:
    """Look the newest entry up again: part of what this session appended was rolled back."""
    session.info.pop("history_head", None)
