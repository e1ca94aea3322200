"""Attached files of a record (附件): adding, looking at them, taking them out, renaming, deleting and putting back.

The content goes to the disk first, then the record in its transaction (`storage.attachments`); when that fails, the
content goes again, unless another record has it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.attachments import (
    COUNT_LIMIT,
    OWNERS,
    SIZE_LIMIT,
    Attachment,
    OwnerRecord,
    checked_name,
    name_of_file,
    too_large,
)
from rongui_desktop.domain.file_formats import FileKind, MediaType, recognised
from rongui_desktop.domain.text_rules import clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.storage import attachments as contents
from rongui_desktop.storage import attachments_check, files, handed_out, history
from rongui_desktop.storage.faults import translated_errors
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Owner:
    """The record that files belong to: the name of its table (a key of `domain.attachments.OWNERS`) and its key."""

    kind: str
    id: UUID


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """One file as a list shows it.

    Attributes:
        id: its key.
        name: as the clerk knows it.
        media_type: what it is.
        size: bytes.
        sha256: hash of its content.
        note: what was written about it.
        added_at: local time.
        actor: who added it.
    """

    id: UUID
    name: str
    media_type: MediaType
    size: int
    sha256: str
    note: str | None
    added_at: datetime
    actor: str

    @property
    def is_image(self) -> bool:
        """Whether it is a picture."""
        return self.media_type.kind is FileKind.IMAGE


@dataclass(frozen=True, slots=True)
class AttachmentList:
    """The files of a record in their order.

    Attributes:
        number: of the record.
        confidential: whether the record is, so that nothing but its number may stand on a paper.
        files: those that are not in the recycle bin.
    """

    number: str
    confidential: bool
    files: tuple[AttachedFile, ...]


@dataclass(frozen=True, slots=True)
class Added:
    """What became of several files: keys of those that were added, a sentence for each that was refused."""

    ids: tuple[UUID, ...]
    refused: tuple[str, ...]


def list_attachments(store: Store, owner: Owner) -> AttachmentList:
    """Return the files of a record.

    Raises:
        UserError: the record is gone.
    """
    with store.read() as session:
        record = _owner_record(session, owner)
        rows = _rows(session, owner)
        return AttachmentList(record.number, getattr(record, "confidential", False), tuple(map(_shown, rows)))


def _shown(row: Attachment) -> AttachedFile:
    return AttachedFile(
        row.id, row.name, row.media_type, row.size, row.sha256, row.note, row.added_at, row.actor
    )


def _owner_record(session: Session, owner: Owner) -> OwnerRecord:
    kind = OWNERS[owner.kind]
    found = session.get(kind, owner.id)
    if found is None or found.deleted_at is not None:
        raise UserError(
            f"这{'位' if owner.kind == 'representative' else '件'}{kind.label}已不存在，请刷新列表。"
        )
    return found


def _rows(session: Session, owner: Owner) -> list[Attachment]:
    query = (
        select(Attachment)
        .where(getattr(Attachment, f"{owner.kind}_id") == owner.id, Attachment.deleted_at.is_(None))
        .order_by(Attachment.rank, Attachment.id)
    )
    return list(session.scalars(query))


# adding ---------------------------------------------------------------------------------------------------------------


def add_files(store: Store, owner: Owner, paths: Sequence[Path]) -> Added:
    """Add files one by one; one that is refused does not keep the others out.

    Raises:
        UserError: the record is gone. Nothing was added.
    """
    list_attachments(store, owner)
    ids: list[UUID] = []
    refused: list[str] = []
    for path in paths:
        try:
            ids.append(add_file(store, owner, path))
        except UserError as error:
            refused.append(error.message)
    return Added(tuple(ids), tuple(refused))


def add_file(store: Store, owner: Owner, path: Path, note: str | None = None) -> UUID:
    """Add a file from a disk or a camera; the original stays where it is.

    Returns:
        The key of the attachment.

    Raises:
        UserError: it cannot be read, is too large or of no allowed format, the record has it already or is full.
    """
    try:
        if path.exists() and not path.is_file():
            raise UserError(f"“{path.name}”是文件夹，没有添加；请选择里面的文件。")
        with open(path, "rb") as file:
            return _add(store, owner, file, os.fstat(file.fileno()).st_size, path.name, note)
    except OSError as error:
        why = "没有这个文件" if isinstance(error, FileNotFoundError) else error.strerror or "原因不明"
        raise UserError(f"打不开“{path.name}”（{why}），没有添加；请检查文件或相机是否还连着。") from None


def add_bytes(store: Store, owner: Owner, content: bytes, name: str, note: str | None = None) -> UUID:
    """Add what has no file of its own, such as a picture from the clipboard; otherwise as `add_file`."""
    return _add(store, owner, BytesIO(content), len(content), name, note)


def _add(store: Store, owner: Owner, file: BinaryIO, size: int, name: str, note: str | None) -> UUID:
    if size > SIZE_LIMIT:
        raise too_large(name, size)
    media_type = recognised(file, name)
    kept_name = name_of_file(name, media_type)
    note = clean_text(note, "说明", "note")
    with store.read() as session:
        # Before anything is written; looked at again below.
        _refuse_more(_rows(session, owner), kept_name)
    file.seek(0)
    kept = contents.keep(store.folder / contents.FOLDER, _limited(file, name))
    try:
        return _record(store, owner, kept, kept_name, media_type, note)
    except BaseException:
        # Where even that is not possible, it is named by the checks and swept when the program ends.
        with suppress(UserError):
            _drop(store, kept)
        raise


def _drop(store: Store, kept: contents.Kept) -> None:
    if not kept.fresh:
        return
    # Within the turn of those who write: nobody can begin to need it meanwhile.
    with store.write("清理附件") as session:
        if kept.sha256 not in attachments_check.needed(session):
            contents.drop(store.folder / contents.FOLDER, kept)


def _record(
    store: Store, owner: Owner, kept: contents.Kept, kept_name: str, media_type: MediaType, note: str | None
) -> UUID:
    with store.write("添加附件") as session:
        if not contents.is_there(store.folder / contents.FOLDER, kept.sha256, kept.size):
            raise UserError(f"“{kept_name}”没有存好，没有添加；请再添加一次。")
        _owner_record(session, owner)
        rows = _rows(session, owner)
        _refuse_more(rows, kept_name)
        same = next((row for row in rows if row.sha256 == kept.sha256), None)
        if same is not None:
            there = "" if same.name == kept_name else f"（“{same.name}”）"
            raise UserError(f"“{kept_name}”已经在附件里{there}，没有重复添加。")
        added = Attachment(
            name=kept_name,
            media_type=media_type,
            size=kept.size,
            sha256=kept.sha256,
            note=note,
            rank=rows[-1].rank + 1 if rows else 0,
            added_at=store.clock.now().replace(microsecond=0),
            actor=store.actor,
        )
        setattr(added, f"{owner.kind}_id", owner.id)
        session.add(added)
    return added.id


def _refuse_more(rows: Sequence[Attachment], name: str) -> None:
    if len(rows) >= COUNT_LIMIT:
        raise UserError(f"每件最多 {COUNT_LIMIT} 个附件，“{name}”没有添加；请先删去不需要的附件。")


def _limited(file: BinaryIO, name: str) -> Iterator[bytes]:
    size = 0
    while True:
        try:
            chunk = file.read(contents.CHUNK)
        except OSError:
            raise UserError(f"读“{name}”时中断，没有添加；请检查相机、U 盘是否还连着再试。") from None
        if not chunk:
            return
        size += len(chunk)
        if size > SIZE_LIMIT:
            raise too_large(name, size)
        yield chunk


# taking out -----------------------------------------------------------------------------------------------------------


def content(store: Store, file: AttachedFile) -> bytes:
    """Return a whole content, verified; for pictures that are about to be shown.

    Raises:
        AlteredError: it is missing or altered.
    """
    return b"".join(contents.read(store.folder / contents.FOLDER, file.sha256))


def hand_out(store: Store, attachment_id: UUID, folder: Path) -> Path:
    """Copy a file, verified, to where another program may open it.

    Args:
        store: holds it.
        attachment_id: which file.
        folder: of `handed_out.private_folder`.

    Returns:
        The copy, under the name that the clerk knows; read-only, because it goes when the program ends.

    Raises:
        UserError: it is gone, missing or altered; no room.
    """
    with store.read() as session:
        row = _find(session, attachment_id)
    copy = handed_out.copy_name(folder, row.id.hex, row.name)
    # Opened before, and perhaps still open in Word, which on Windows keeps it from being replaced.
    if not contents.holds(copy, row.sha256):
        handed_out.unprotect(copy)
        _copy_out(store, row, copy)
        handed_out.protect(copy)
    return copy


def save_as(store: Store, attachment_id: UUID, target: Path) -> Path:
    """Copy a file, verified, to where the clerk says; the history keeps that it left the store.

    Raises:
        UserError: it is gone, missing or altered; no room, or the place cannot be written.
    """
    with store.read() as session:
        row = _find(session, attachment_id)
    if target.resolve().is_relative_to((store.folder / contents.FOLDER).resolve()):
        raise UserError("附件不能另存到程序自己的附件文件夹里；请换一个文件夹。")
    # First the history: a copy that nobody wrote down is worse than an entry about one that failed.
    with store.write("另存附件") as session:
        facts = {"size": row.size, "sha256": row.sha256}
        at = store.clock.now()
        history.append(session, store.actor, at, "另存附件", "导出", row.__tablename__, row.id, facts)
    _copy_out(store, row, target)
    return target


def _copy_out(store: Store, row: Attachment, target: Path) -> None:
    part = target.with_name(f".{row.id.hex}.{os.getpid()}.part")
    with translated_errors(target.parent):
        try:
            with open(part, "wb") as file:
                for chunk in contents.read(store.folder / contents.FOLDER, row.sha256):
                    file.write(chunk)
            files.put_in_place(part, target)
        finally:
            part.unlink(missing_ok=True)


def _find(session: Session, attachment_id: UUID) -> Attachment:
    found = session.get(Attachment, attachment_id)
    if found is None or found.deleted_at is not None:
        raise UserError("这个附件已不存在，请刷新。")
    return found


# changing -------------------------------------------------------------------------------------------------------------


def rename(store: Store, attachment_id: UUID, name: str) -> str:
    """Give a file another name and return it; an ending that does not fit its content gets the fitting one.

    Raises:
        UserError: no name, one that no file may have, or the file is gone.
    """
    with store.write("附件改名") as session:
        row = _find(session, attachment_id)
        row.name = checked_name(name, row.media_type)
        return row.name


def annotate(store: Store, attachment_id: UUID, note: str | None) -> None:
    """Write something about a file (说明), or take that back.

    Raises:
        UserError: it is too long, or the file is gone.
    """
    with store.write("附件说明") as session:
        _find(session, attachment_id).note = clean_text(note, "说明", "note")


def delete(store: Store, attachment_ids: Sequence[UUID]) -> None:
    """Put files into the recycle bin; their contents stay.

    Raises:
        UserError: one is gone already.
    """
    with store.write("删除附件") as session:
        for attachment_id in attachment_ids:
            _find(session, attachment_id).deleted_at = store.clock.now()


def restore(store: Store, attachment_ids: Sequence[UUID]) -> None:
    """Take files out of the recycle bin, each to its place; those that are not in it stay as they are.

    Raises:
        UserError: the record has as many files as it may have.
    """
    with store.write("恢复附件") as session:
        for attachment_id in attachment_ids:
            row = session.get(Attachment, attachment_id)
            if row is not None and row.deleted_at is not None:
                _refuse_more(_rows(session, Owner(*row.owner)), row.name)
                row.deleted_at = None
                session.flush()


def reorder(store: Store, owner: Owner, attachment_ids: Sequence[UUID]) -> None:
    """Put the files of a record into this order; those that are not named come last, as they stood.

    Raises:
        UserError: the record is gone.
    """
    with store.write("附件排序") as session:
        _owner_record(session, owner)
        places = {key: place for place, key in enumerate(attachment_ids)}
        rows = sorted(_rows(session, owner), key=lambda row: places.get(row.id, len(places)))
        for place, row in enumerate(rows):
            row.rank = place
