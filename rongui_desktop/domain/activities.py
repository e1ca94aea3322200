"""What deputies do between sessions: visits, duty events, reports to voters, publicity."""

from datetime import date, time
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import (
    LongText,
    Part,
    Record,
    SearchEntry,
    ShortText,
    TextKey,
    owner_key,
    reference,
    text_key,
)
from rongui_desktop.domain.codes import ActivityKind, Channel, Level, Presence, ReportForm


class Visit(Record, kw_only=True):
    """One round of visits by a deputy (代表走访): `households` homes (户), `persons` people met (人次)."""

    __tablename__ = "visit"
    __table_args__ = (
        CheckConstraint("households >= 0 AND persons >= 0", name="counts"),
        Index("ix_visit_representative_id_day", "representative_id", "day"),
        # What the list of visits and the quota are read from without touching the rows.
        Index(
            "ix_visit_listed", "day", "number", "id", "households", "persons", "representative_id",
            sqlite_where=text("deleted_at IS NULL"),
        ),
        # PostgreSQL's indexes hold no text of 30,000 characters.
        Index("ix_visit_community", "community").ddl_if(dialect="sqlite"),
    )  # fmt: skip
    label: ClassVar[str] = "代表走访"

    number: Mapped[ShortText] = mapped_column(unique=True)
    representative_id: Mapped[UUID] = mapped_column(reference("representative.id"))
    day: Mapped[date]
    households: Mapped[int]
    persons: Mapped[int]
    community: Mapped[LongText | None] = mapped_column(default=None)
    content: Mapped[LongText | None] = mapped_column(default=None)

    def search_entry(self) -> SearchEntry | None:
        """Find a visit by number, community and text."""
        body = " ".join(filter(None, [self.number, self.community, self.content]))
        return SearchEntry(
            "activities", self.number, f"走访 {self.community or ''}".strip(), body, day=self.day
        )


class DutyReport(Record, kw_only=True):
    """A deputy's report to the voters (代表述职) and the voters' votes on it.

    The term it belongs to is that of the seat on its day, its grade follows from the votes (`domain.report_grades`).
    """

    __tablename__ = "duty_report"
    __table_args__ = (
        UniqueConstraint("representative_id", "day"),
        CheckConstraint(
            "voters IS NULL OR "
            "coalesce(satisfied, 0) + coalesce(fairly, 0) + coalesce(dissatisfied, 0) <= voters",
            name="votes",
        ),
    )
    label: ClassVar[str] = "代表述职"

    representative_id: Mapped[UUID] = mapped_column(reference("representative.id"))
    day: Mapped[date] = mapped_column(index=True)
    place: Mapped[LongText | None] = mapped_column(default=None)
    voters: Mapped[int | None] = mapped_column(default=None)
    satisfied: Mapped[int | None] = mapped_column(default=None)
    fairly: Mapped[int | None] = mapped_column(default=None)
    dissatisfied: Mapped[int | None] = mapped_column(default=None)
    form: Mapped[ReportForm | None] = mapped_column(default=None)
    # The report itself, drafted from the deputy's records and edited.
    text: Mapped[LongText | None] = mapped_column(default=None)


class DutyActivity(Record, kw_only=True):
    """A meeting, training, study tour or other duty event (履职活动)."""

    __tablename__ = "duty_activity"
    __table_args__ = (
        UniqueConstraint("day", "kind", "name_key"),
        CheckConstraint("ends_at IS NULL OR starts_at IS NULL OR ends_at > starts_at", name="time_order"),
        # What the list of events is read from without touching the rows; PostgreSQL's indexes hold no long text.
        Index("ix_duty_activity_listed", "day", "name", "id", sqlite_where=text("deleted_at IS NULL")).ddl_if(
            dialect="sqlite"
        ),
    )
    label: ClassVar[str] = "履职活动"

    day: Mapped[date] = mapped_column(index=True)
    kind: Mapped[ActivityKind]
    name: Mapped[LongText]
    level: Mapped[Level | None] = mapped_column(default=None)
    place: Mapped[LongText | None] = mapped_column(default=None)
    starts_at: Mapped[time | None] = mapped_column(default=None)
    ends_at: Mapped[time | None] = mapped_column(default=None)
    content: Mapped[LongText | None] = mapped_column(default=None)
    name_key: Mapped[TextKey] = mapped_column(default="")

    def refresh_keys(self) -> None:
        """Keep beside the name what stands for it in the natural key."""
        self.name_key = text_key(self.name)

    def search_entry(self) -> SearchEntry | None:
        """Find an event by name, kind, place and text."""
        body = " ".join(filter(None, [self.name, self.kind.value, self.place, self.content]))
        return SearchEntry("activities", self.kind.value, self.name, body, day=self.day)


class ActivityParticipant(Part, kw_only=True):
    """Someone who was called to a 履职活动; only those present took part (参加代表)."""

    __tablename__ = "activity_participant"
    __table_args__ = (
        UniqueConstraint("activity_id", "representative_id"),
        # Who was there is counted for every event of a list.
        Index("ix_activity_participant_attendance", "activity_id", "attendance"),
    )
    label: ClassVar[str] = "参加代表"

    activity_id: Mapped[UUID] = owner_key("duty_activity.id")
    representative_id: Mapped[UUID] = mapped_column(reference("representative.id"), index=True)
    # Its place among those of the same attendance.
    rank: Mapped[int] = mapped_column(default=0)
    attendance: Mapped[Presence] = mapped_column(default=Presence.PRESENT)


class Publicity(Record, kw_only=True):
    """A post, an outdoor site or other publicity (宣传). An empty `place` is kept as the empty text.

    The place is part of the natural key, and a key column without a value would let one row in twice.
    """

    __tablename__ = "publicity"
    __table_args__ = (UniqueConstraint("day", "channel", "title_key"),)
    label: ClassVar[str] = "宣传"

    day: Mapped[date] = mapped_column(index=True)
    channel: Mapped[Channel]
    title: Mapped[LongText]
    place: Mapped[LongText] = mapped_column(default="")
    title_key: Mapped[TextKey] = mapped_column(default="")

    def refresh_keys(self) -> None:
        """Keep beside title and place what stands for both in the natural key."""
        self.title_key = text_key(self.title, self.place)

    def search_entry(self) -> SearchEntry | None:
        """Find publicity by title and place."""
        body = f"{self.title} {self.place}"
        return SearchEntry("activities", self.channel.value, self.title, body, day=self.day)
