"""The recycle bin: records that were deleted, with who deleted them and when; putting them back.

Deleting marks a record (`Record.deleted_at`); nothing is ever thrown away here. A matter that is withdrawn (作废) is
not deleted: it stays visible in its own list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.attachments import COUNT_LIMIT, OWNERS, Attachment
from rongui_desktop.domain.base import Record
from rongui_desktop.domain.office import SpecialDay
from rongui_desktop.domain.opinions import Opinion, OpinionOrigin
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.domain.supervision import SupervisionActivity
from rongui_desktop.errors import UserError
from rongui_desktop.services.detail import one_line
from rongui_desktop.services.listing import Cell, ColumnSpec
from rongui_desktop.services.whole_listing import WholeListing
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.kinds import record_kinds
from rongui_desktop.storage.store import Store

# Characters of a title.
_TITLE = 60
_HIDDEN = "（保密事项的附件）"
_CHUNK = 10_000


@dataclass(frozen=True, slots=True)
class DeletedRecord:
    """A record in the recycle bin.

    Attributes:
        kind: the Chinese word for such a record (附件).
        number: its human number; that of the record it belongs to for a file; else the empty text.
        title: one line; tells nothing of a confidential matter.
        deleted_at: local time.
        actor: who deleted it; the empty text where the history does not say.
    """

    id: UUID
    kind: str
    number: str
    title: str
    deleted_at: datetime
    actor: str


def deleted_records(store: Store) -> tuple[DeletedRecord, ...]:
    """Return what lies in the recycle bin, what was deleted last first."""
    with store.read() as session:
        found = [row for kind in record_kinds() for row in _deleted(session, kind)]
        actors = _actors(session, [row.id for row in found])
        rows = [
            DeletedRecord(row.id, row.label, *_named(session, row), row.deleted_at, actors.get(row.id, ""))
            for row in found
            if row.deleted_at is not None
        ]
    return tuple(sorted(rows, key=lambda row: (row.deleted_at, row.id), reverse=True))


def _deleted(session: Session, kind: type[Record]) -> Sequence[Record]:
    return session.scalars(select(kind).where(kind.deleted_at.is_not(None))).all()


def _actors(session: Session, keys: Sequence[UUID]) -> dict[UUID, str]:
    """Return who deleted each: the last entry of the history that speaks of its deletion."""
    actors: dict[UUID, str] = {}
    for start in range(0, len(keys), _CHUNK):
        query = (
            select(HistoryEntry.record_id, HistoryEntry.actor)
            .where(HistoryEntry.record_id.in_(keys[start : start + _CHUNK]))
            .where(HistoryEntry.changes.contains('"deleted_at"'))
            .order_by(HistoryEntry.seq)
        )
        actors |= {key: actor for key, actor in session.execute(query) if key is not None}
    return actors


def _named(session: Session, row: Record) -> tuple[str, str]:
    """Return the number and the title under which a record is known."""
    if isinstance(row, Attachment):
        kind, key = row.owner
        owner = session.get_one(OWNERS[kind], key)
        hidden = isinstance(owner, Opinion) and _is_secret(session, owner)
        return owner.number, _HIDDEN if hidden else row.name
    if isinstance(row, SpecialDay):
        return f"{row.day:%Y-%m-%d}", f"{'上班' if row.is_workday else '放假'} {row.name}".strip()
    entry = (
        row.secret_entry() if isinstance(row, Opinion) and _is_secret(session, row) else row.search_entry()
    )
    if entry is not None:
        return entry.number, one_line(entry.title, _TITLE)
    return str(getattr(row, "number", "")), one_line(str(getattr(row, "name", "")), _TITLE)


def _is_secret(session: Session, opinion: Opinion) -> bool:
    if opinion.confidential or opinion.visitor_id is None:
        return opinion.confidential
    return bool(session.scalar(select(Visitor.confidential).where(Visitor.id == opinion.visitor_id)))


_COLUMNS = (
    ColumnSpec("kind", "种类", 90),
    ColumnSpec("number", "编号", 150),
    ColumnSpec("title", "名称", 260, grows=True),
    ColumnSpec("deleted_at", "删除时间", 150),
    ColumnSpec("actor", "删除人", 110),
)


def recycle_listing() -> WholeListing[DeletedRecord]:
    """Return the recycle bin, of all years, as a list."""
    return WholeListing("recycle", _COLUMNS, _read, attrgetter("id"), _cells, _foot)


def _read(store: Store, _year: int) -> tuple[DeletedRecord, ...]:
    return deleted_records(store)


def _cells(row: DeletedRecord) -> tuple[Cell, ...]:
    return (row.kind, row.number, row.title, f"{row.deleted_at:%Y-%m-%d %H:%M}", row.actor)


def _foot(rows: Sequence[DeletedRecord]) -> str:
    return f"共 {len(rows)} 条"


def restore_records(store: Store, keys: Sequence[UUID]) -> int:
    """Take records out of the recycle bin, all of them or none.

    Args:
        store: the store.
        keys: of the records; those that are not in the bin stay as they are.

    Returns:
        How many came back.

    Raises:
        UserError: one cannot come back: what it belongs to lies in the bin itself and is not among them, or its
            record has as many files as it may have, or has the same file again. The sentence names it.
    """
    with store.write("从回收站恢复") as session:
        rows = [row for kind in record_kinds() for row in _deleted(session, kind) if row.id in set(keys)]
        for row in rows:
            row.deleted_at = None
        session.flush()
        for row in rows:
            _check_owners(session, row)
            if isinstance(row, Attachment):
                _check_file(session, row)
        return len(rows)


def _check_owners(session: Session, row: Record) -> None:
    """Refuse a record that names one that lies in the bin."""
    for owner in _owners(session, row):
        if owner.deleted_at is not None:
            own, others = _known_as(session, row), _known_as(session, owner)
            raise UserError(f"{own}要用到的{others}也在回收站里，请先恢复它，或者一起选中恢复。")


def _owners(session: Session, row: Record) -> Iterator[Record]:
    """Yield what a record names; for a matter also the activities that it arose from."""
    kinds = {kind.__tablename__: kind for kind in record_kinds()}
    for column in row.__table__.columns:
        for reference in column.foreign_keys:
            kind, key = kinds.get(reference.column.table.name), getattr(row, column.key)
            owner = session.get(kind, key) if kind is not None and key is not None else None
            if owner is not None:
                yield owner
    if isinstance(row, Opinion):
        activities = select(SupervisionActivity).join(
            OpinionOrigin, OpinionOrigin.activity_id == SupervisionActivity.id
        )
        yield from session.scalars(activities.where(OpinionOrigin.opinion_id == row.id))


def _check_file(session: Session, file: Attachment) -> None:
    kind, key = file.owner
    own = getattr(Attachment, f"{kind}_id") == key
    query = select(Attachment.id, Attachment.sha256).where(own, Attachment.deleted_at.is_(None))
    there = {found: sha256 for found, sha256 in session.execute(query)}
    if len(there) > COUNT_LIMIT:
        raise UserError(
            f"{_known_as(session, file)}没有恢复：每件最多 {COUNT_LIMIT} 个附件，请先删去不需要的附件。"
        )
    if any(sha256 == file.sha256 for found, sha256 in there.items() if found != file.id):
        raise UserError(f"{_known_as(session, file)}没有恢复：同样的文件已经在附件里。")


def _known_as(session: Session, row: Record) -> str:
    number, title = _named(session, row)
    return f"{row.label}“{' '.join(filter(None, (number, title)))}”"
