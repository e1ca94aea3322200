"""Reception sessions, who is on duty at them, and the visitors who come."""

from datetime import date, datetime, time
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import (
    NAME_LIMIT,
    LongText,
    Part,
    Record,
    SearchEntry,
    ShortText,
    owner_key,
    reference,
)
from rongui_desktop.domain.codes import Attendance, EntryState, Gender, SessionKind, SessionStatus
from rongui_desktop.domain.names import initials, mask_name, pinyin


class ReceptionSession(Record, kw_only=True):
    """One reception (接待场次): a Wednesday evening, a day in a public place, a day at a station.

    `starts_at` and `ends_at` are the announced times, `opened_at` and `closed_at` the true ones. A session that
    has been opened is 已举行, so that an evening which nobody closed still counts.
    """

    __tablename__ = "reception_session"
    __table_args__ = (
        CheckConstraint("status <> '停接' OR cancel_reason IS NOT NULL", name="cancel_reason"),
        CheckConstraint(
            "closed_at IS NULL OR opened_at IS NULL OR closed_at >= opened_at", name="open_order"
        ),
    )
    label: ClassVar[str] = "接待场次"

    number: Mapped[ShortText] = mapped_column(unique=True)
    kind: Mapped[SessionKind]
    day: Mapped[date] = mapped_column(index=True)
    place: Mapped[LongText]
    status: Mapped[SessionStatus] = mapped_column(default=SessionStatus.PLANNED)
    starts_at: Mapped[time | None] = mapped_column(default=None)
    ends_at: Mapped[time | None] = mapped_column(default=None)
    topic: Mapped[LongText | None] = mapped_column(default=None)
    cancel_reason: Mapped[LongText | None] = mapped_column(default=None)
    opened_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    # The day it was first announced for, when it has been postponed (改期).
    first_day: Mapped[date | None] = mapped_column(default=None)
    notice_posted_on: Mapped[date | None] = mapped_column(default=None)
    summary: Mapped[LongText | None] = mapped_column(default=None)

    def search_entry(self) -> SearchEntry | None:
        """Find a session by number, place and topic."""
        body = " ".join(filter(None, [self.number, self.kind.value, self.place, self.topic, self.summary]))
        return SearchEntry("reception", self.number, f"{self.kind.value} {self.place}", body, day=self.day)


class Duty(Part, kw_only=True):
    """A person's turn at a session (接待值班)."""

    __tablename__ = "duty"
    __table_args__ = (
        UniqueConstraint("session_id", "representative_id"),
        CheckConstraint("attendance <> '替班' OR substitute_id IS NOT NULL", name="substitute"),
    )
    label: ClassVar[str] = "接待值班"

    session_id: Mapped[UUID] = owner_key("reception_session.id")
    representative_id: Mapped[UUID] = mapped_column(reference("representative.id"), index=True)
    attendance: Mapped[Attendance] = mapped_column(default=Attendance.PENDING)
    substitute_id: Mapped[UUID | None] = mapped_column(reference("representative.id"), default=None)
    rank: Mapped[int] = mapped_column(default=0)
    # Why the roster picked this person, in words for the clerk.
    reason: Mapped[LongText | None] = mapped_column(default=None)


class Visitor(Record, kw_only=True):
    """A visitor, or a party of `person_count` people (来访登记)."""

    __tablename__ = "visitor"
    __table_args__ = (
        CheckConstraint("person_count >= 1", name="person_count"),
        CheckConstraint("state <> '作废' OR state_reason IS NOT NULL", name="state_reason"),
        Index(
            "ix_visitor_incomplete", "session_id",
            sqlite_where=text("deleted_at IS NULL AND state = '待补'"),
        ),
        Index("ix_visitor_representative_id", "representative_id"),
        # PostgreSQL's indexes hold no text of 30,000 characters.
        Index("ix_visitor_community", "community").ddl_if(dialect="sqlite"),
    )  # fmt: skip
    label: ClassVar[str] = "来访登记"

    number: Mapped[ShortText] = mapped_column(unique=True)
    session_id: Mapped[UUID] = mapped_column(reference("reception_session.id"), index=True)
    name: Mapped[ShortText] = mapped_column(index=True)
    person_count: Mapped[int] = mapped_column(default=1)
    gender: Mapped[Gender | None] = mapped_column(default=None)
    phone: Mapped[ShortText | None] = mapped_column(default=None, index=True)
    community: Mapped[LongText | None] = mapped_column(default=None)
    address: Mapped[LongText | None] = mapped_column(default=None)
    representative_id: Mapped[UUID | None] = mapped_column(reference("representative.id"), default=None)
    confidential: Mapped[bool] = mapped_column(default=False)
    received_at: Mapped[time | None] = mapped_column(default=None)
    follow_up: Mapped[bool] = mapped_column(default=False)
    state: Mapped[EntryState] = mapped_column(default=EntryState.VALID)
    state_reason: Mapped[LongText | None] = mapped_column(default=None)
    name_pinyin: Mapped[ShortText] = mapped_column(default="", index=True)
    name_initials: Mapped[ShortText] = mapped_column(default="", index=True)

    def refresh_keys(self) -> None:
        """Keep the pinyin of the name beside it."""
        self.name_pinyin, self.name_initials = pinyin(self.name)[:NAME_LIMIT], initials(self.name)

    def search_entry(self) -> SearchEntry | None:
        """Find a visitor by name, number, phone and address; a confidential one by number only."""
        if self.confidential:
            return SearchEntry("reception", self.number, f"{mask_name(self.name)}（保密）", self.number)
        body = " ".join(filter(None, [self.name, self.number, self.phone, self.community, self.address]))
        title = f"{self.name}  {self.community}" if self.community else self.name
        return SearchEntry("reception", self.number, title, body, [self.name])
