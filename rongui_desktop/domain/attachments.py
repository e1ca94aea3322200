"""Photos, scans and documents attached to a record (附件): what is known of each, and the limits.

The content lies beside the database, under its hash (`storage.attachments`); attached files do not travel in the
exchange workbook (contract, workbook).
"""

import re
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import LongText, Record, ShortText, reference
from rongui_desktop.domain.budget import BudgetMeeting
from rongui_desktop.domain.file_formats import FileKind, MediaType
from rongui_desktop.domain.limits import NAME_LIMIT
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.domain.supervision import SupervisionActivity
from rongui_desktop.domain.text_rules import clean_name
from rongui_desktop.errors import UserError

# Bytes of one file, and how many one record may have.
SIZE_LIMIT = 20 * 2**20
COUNT_LIMIT = 50

# What may have attachments, by the name of its table. A further one needs a line here and its column below.
OwnerRecord = Opinion | Suggestion | Representative | SupervisionActivity | BudgetMeeting
OWNERS: dict[str, type[OwnerRecord]] = {
    "opinion": Opinion,
    "suggestion": Suggestion,
    # The photo of a person is the first picture among the files.
    "representative": Representative,
    "supervision_activity": SupervisionActivity,
    "budget_meeting": BudgetMeeting,
}
_ONE_OWNER = " + ".join(f"CASE WHEN {owner}_id IS NULL THEN 0 ELSE 1 END" for owner in OWNERS) + " = 1"
# What Windows allows in no file name.
_FORBIDDEN = re.compile(r'[\\/:*?"<>|]')
# Its devices, whatever the ending: NUL.txt is no file there.
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d) *(\.|$)", re.IGNORECASE)


class Attachment(Record, kw_only=True):
    """One file of one record; several records may have the same content, which is stored once."""

    __tablename__ = "attachment"
    __table_args__ = (
        CheckConstraint(_ONE_OWNER, name="one_owner"),
        CheckConstraint("size > 0", name="size"),
    )
    label: ClassVar[str] = "附件"

    opinion_id: Mapped[UUID | None] = mapped_column(reference("opinion.id"), default=None, index=True)
    suggestion_id: Mapped[UUID | None] = mapped_column(reference("suggestion.id"), default=None, index=True)
    representative_id: Mapped[UUID | None] = mapped_column(
        reference("representative.id"), default=None, index=True
    )
    supervision_activity_id: Mapped[UUID | None] = mapped_column(
        reference("supervision_activity.id"), default=None, index=True
    )
    budget_meeting_id: Mapped[UUID | None] = mapped_column(
        reference("budget_meeting.id"), default=None, index=True
    )
    # As the clerk knows the file, with an ending that fits its content.
    name: Mapped[ShortText]
    media_type: Mapped[MediaType]
    # Bytes of the content, and its SHA-256 in hexadecimal digits.
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    note: Mapped[LongText | None] = mapped_column(default=None)
    # Its place among the files of its record, from 0.
    rank: Mapped[int] = mapped_column(default=0)
    added_at: Mapped[datetime]
    actor: Mapped[ShortText]

    @property
    def kind(self) -> FileKind:
        """Picture or document."""
        return self.media_type.kind

    @property
    def owner(self) -> tuple[str, UUID]:
        """The word in `OWNERS` for what it belongs to, and the key of that record."""
        keys = ((kind, getattr(self, f"{kind}_id")) for kind in OWNERS)
        return next((kind, key) for kind, key in keys if key is not None)


def name_of_file(file_name: str, media_type: MediaType) -> str:
    """Return under which name a file is kept: its own, without what no file name may hold, and with a fitting ending.

    Raises:
        UserError: it is too long.
    """
    # The last part only, whichever system's separators a file dialog or a drag gave.
    last = re.split(r"[/\\]", file_name)[-1]
    last = _FORBIDDEN.sub("_", last) or media_type.value
    return checked_name(f"_{last}" if _DEVICE.match(last) else last, media_type)


def checked_name(typed: str | None, media_type: MediaType) -> str:
    """Return a typed name as it is kept; an ending that does not fit the content gets the fitting one behind it.

    Raises:
        UserError: there is none, it is too long, or it holds a character that no file name may hold.
    """
    name = (clean_name(typed, "文件名", "name") or "").rstrip(".")
    if not name:
        raise UserError("请填写“文件名”。", "name")
    if found := _FORBIDDEN.search(name):
        raise UserError(f"“文件名”里不能有“{found[0]}”，请改用别的字。", "name")
    if found := _DEVICE.match(name):
        raise UserError(f"“文件名”不能是“{found[1]}”，Windows 用它称呼设备；请换一个名字。", "name")
    if not name.lower().endswith(media_type.suffixes):
        name += media_type.suffixes[0]
    if len(name) > NAME_LIMIT:
        raise UserError(f"“文件名”最多{NAME_LIMIT}个字，现在有{len(name)}个字，请删减。", "name")
    return name


def megabytes(size: int) -> str:
    """Return a size in bytes as clerks read it."""
    return f"{size / 2**20:.1f} MB" if size >= 2**20 else f"{max(round(size / 1024), 1)} KB"


def too_large(name: str, size: int) -> UserError:
    """Return the refusal of a file above the limit."""
    return UserError(
        f"“{name}”有 {megabytes(size)}，超过每个附件 {SIZE_LIMIT // 2**20} MB 的上限，没有添加；请缩小图片或拆分文件。"
    )
