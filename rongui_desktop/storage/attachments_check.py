"""Whether the contents of attached files are there and unaltered, and which contents no record needs any more."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.attachments import OWNERS, Attachment, megabytes
from rongui_desktop.domain.file_formats import MediaType
from rongui_desktop.storage import attachments
from rongui_desktop.storage.history import HistoryEntry


def findings(session: Session, folder: Path, most: int, *, full: bool) -> Iterator[str]:
    """Yield a sentence for every attachment whose content is missing or altered, at most `most`.

    A file's name may be a resident's, so an attachment is named by its record's number and its place there.

    Args:
        session: reads the store.
        folder: of the store.
        most: how many are told one by one.
        full: read every content; else only see whether it is there with its size.
    """
    root = folder / attachments.FOLDER
    bad = [(row, problem) for row in _rows(session) if (problem := _problem(root, row, full=full))]
    for row, problem in bad[:most]:
        yield (
            f"{row.which}（{row.media_type}，{megabytes(row.size)}）{problem}，"
            f"文件是“{attachments.FOLDER}/{row.sha256[:2]}/{row.sha256}”；请用“恢复备份”找回。"
        )
    if len(bad) > most:
        yield f"此外还有 {len(bad) - most} 个附件的文件不见了或被改动过。"


@dataclass(frozen=True, slots=True)
class _Row:
    """One attachment: which it is, in words, and its content."""

    which: str
    media_type: MediaType
    size: int
    sha256: str


def _problem(root: Path, row: _Row, *, full: bool) -> str | None:
    if not attachments.place(root, row.sha256).exists():
        return "找不到文件"
    sound = attachments.is_there(root, row.sha256, row.size)
    if sound and full:
        sound = attachments.is_sound(root, row.sha256)
    return None if sound else "已损坏或被改动过"


def _rows(session: Session) -> Iterator[_Row]:
    for kind, owner in OWNERS.items():
        columns = (
            owner.number,
            Attachment.deleted_at,
            Attachment.media_type,
            Attachment.size,
            Attachment.sha256,
        )
        query = (
            select(*columns)
            .join(owner, owner.id == getattr(Attachment, f"{kind}_id"))
            .order_by(owner.number, Attachment.rank, Attachment.id)
        )
        before, place = "", 0
        for number, deleted_at, media_type, size, sha256 in session.execute(query):
            before, place = number, (0 if number != before else place) + (deleted_at is None)
            which = f"第 {place} 个附件" if deleted_at is None else "回收站里的一个附件"
            yield _Row(f"“{owner.label}”{number}的{which}", media_type, size, sha256)


def needed(session: Session) -> set[str]:
    """Return the hashes of all contents that a record names, in the recycle bin too, or named in its history."""
    found = set(session.scalars(select(Attachment.sha256)))
    query = select(HistoryEntry.changes).where(HistoryEntry.record_type == Attachment.__tablename__)
    for changes in session.scalars(query.execution_options(yield_per=1000)):
        found.update(value for value in json.loads(changes).get("sha256", ()) if value)
    return found


def unneeded(session: Session, folder: Path) -> list[Path]:
    """Return the files of contents that nothing needs: left by a crash between a file and its record, and harmless."""
    root = folder / attachments.FOLDER
    candidates = attachments.unneeded(root, set(session.scalars(select(Attachment.sha256))))
    # The history is long: it is asked only when there is something to ask about.
    kept = needed(session) if candidates else set[str]()
    return [path for path in candidates if path.name not in kept]
