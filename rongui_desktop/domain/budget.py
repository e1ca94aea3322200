"""Budget review meetings and the monthly watch over unit spending."""

from datetime import date, time
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import LongText, Part, Record, SearchEntry, ShortText, owner_key, reference
from rongui_desktop.domain.codes import BudgetMeetingKind, MonitorResult, Presence


class BudgetMeeting(Record, kw_only=True):
    """A budget review meeting (预算会议). `ordinal` is its number among those of its kind and budget year.

    The days by which materials, notice and opinion are due are counted back by rule (setting 预算审查期限), that of the
    opinion from `district_day`; they are never stored.
    """

    __tablename__ = "budget_meeting"
    __table_args__ = (CheckConstraint("ordinal IS NULL OR ordinal >= 1", name="ordinal"),)
    label: ClassVar[str] = "预算会议"

    number: Mapped[ShortText] = mapped_column(unique=True)
    name: Mapped[LongText]
    kind: Mapped[BudgetMeetingKind]
    budget_year: Mapped[int]
    day: Mapped[date] = mapped_column(index=True)
    ordinal: Mapped[int | None] = mapped_column(default=None)
    place: Mapped[LongText | None] = mapped_column(default=None)
    # Who chairs it; need not be a deputy of the ledger.
    chair: Mapped[LongText | None] = mapped_column(default=None)
    mandate: Mapped[LongText | None] = mapped_column(default=None)
    attending_units: Mapped[LongText | None] = mapped_column(default=None)
    agenda: Mapped[LongText | None] = mapped_column(default=None)
    opinion: Mapped[LongText | None] = mapped_column(default=None)
    submitted_on: Mapped[date | None] = mapped_column(default=None)
    starts_at: Mapped[time | None] = mapped_column(default=None)
    # When the district's standing committee or congress takes the matter up.
    district_day: Mapped[date | None] = mapped_column(default=None)
    notice_sent_on: Mapped[date | None] = mapped_column(default=None)
    # 纪要: its document number, and what was said beyond items and decisions.
    minutes_number: Mapped[ShortText | None] = mapped_column(default=None)
    minutes: Mapped[LongText | None] = mapped_column(default=None)
    # The day up to which its budget table tells what was executed.
    figures_as_of: Mapped[date | None] = mapped_column(default=None)

    def search_entry(self) -> SearchEntry | None:
        """Find a meeting by number, name, agenda and opinion."""
        body = " ".join(filter(None, [self.number, self.name, self.kind.value, self.agenda, self.opinion]))
        return SearchEntry("budget", self.number, self.name, body, day=self.day)


class BudgetParticipant(Part, kw_only=True):
    """Someone who was called to a budget meeting; only those present took part (参加代表)."""

    __tablename__ = "budget_participant"
    __table_args__ = (
        UniqueConstraint("meeting_id", "representative_id"),
        # Who was there is counted for every meeting of a list.
        Index("ix_budget_participant_attendance", "meeting_id", "attendance"),
    )
    label: ClassVar[str] = "参加代表"

    meeting_id: Mapped[UUID] = owner_key("budget_meeting.id")
    representative_id: Mapped[UUID] = mapped_column(reference("representative.id"), index=True)
    rank: Mapped[int] = mapped_column(default=0)
    attendance: Mapped[Presence] = mapped_column(default=Presence.PRESENT)


class BudgetMaterial(Part, kw_only=True):
    """A paper that must be in before a meeting (会议材料); its file is one of the meeting's attachments."""

    __tablename__ = "budget_material"
    __table_args__ = (UniqueConstraint("meeting_id", "title"),)
    label: ClassVar[str] = "会议材料"

    meeting_id: Mapped[UUID] = owner_key("budget_meeting.id")
    title: Mapped[ShortText]
    unit: Mapped[LongText | None] = mapped_column(default=None)
    received_on: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[LongText | None] = mapped_column(default=None)
    attachment_id: Mapped[UUID | None] = mapped_column(reference("attachment.id"), default=None)
    rank: Mapped[int] = mapped_column(default=0)


class MonitorEntry(Record, kw_only=True):
    """What the budget network showed for one unit in one month (预算联网监督).

    A warning goes from 预警 over 核实 (`verified_on`) and 整改 (`rectified_on`) to 销号 (`cleared_on`).
    """

    __tablename__ = "monitor_entry"
    __table_args__ = (
        UniqueConstraint("year", "month", "unit"),
        CheckConstraint("month BETWEEN 1 AND 12", name="month"),
        CheckConstraint(
            "rectified_on IS NULL OR verified_on IS NULL OR rectified_on >= verified_on", name="order"
        ),
    )
    label: ClassVar[str] = "预算联网监督"

    year: Mapped[int]
    month: Mapped[int]
    unit: Mapped[ShortText]
    result: Mapped[MonitorResult]
    problem: Mapped[LongText | None] = mapped_column(default=None)
    verification: Mapped[LongText | None] = mapped_column(default=None)
    rectify_by: Mapped[date | None] = mapped_column(default=None)
    cleared_on: Mapped[date | None] = mapped_column(default=None)
    verified_on: Mapped[date | None] = mapped_column(default=None)
    rectification: Mapped[LongText | None] = mapped_column(default=None)
    rectified_on: Mapped[date | None] = mapped_column(default=None)

    def search_entry(self) -> SearchEntry | None:
        """Find a warning by unit and problem; a normal month is not worth a hit."""
        if self.result is not MonitorResult.WARNING:
            return None
        body = " ".join(filter(None, [self.unit, self.problem, self.verification]))
        title = f"{self.unit}：{self.problem or '预警'}"
        return SearchEntry("budget", f"{self.year}年{self.month}月", title, body)


class MonitorGap(Record, kw_only=True):
    """Why there is nothing for a month (联网监督缺数原因): for one `unit`, or for all where it is the empty text."""

    __tablename__ = "monitor_gap"
    __table_args__ = (
        UniqueConstraint("year", "month", "unit"),
        CheckConstraint("month BETWEEN 1 AND 12", name="month"),
    )
    label: ClassVar[str] = "联网监督缺数原因"

    year: Mapped[int]
    month: Mapped[int]
    unit: Mapped[ShortText] = mapped_column(default="")
    reason: Mapped[LongText]
