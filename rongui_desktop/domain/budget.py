"""Budget review meetings and the monthly watch over unit spending."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import LongText, Part, Record, SearchEntry, ShortText, owner_key, reference
from rongui_desktop.domain.codes import BudgetMeetingKind, MonitorResult


class BudgetMeeting(Record, kw_only=True):
    """A budget review meeting (预算会议). `ordinal` is its number among those of its kind and budget year."""

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

    def search_entry(self) -> SearchEntry | None:
        """Find a meeting by number, name, agenda and opinion."""
        body = " ".join(filter(None, [self.number, self.name, self.kind.value, self.agenda, self.opinion]))
        return SearchEntry("budget", self.number, self.name, body, day=self.day)


class BudgetParticipant(Part, kw_only=True):
    """A deputy who took part in a budget meeting (参加代表)."""

    __tablename__ = "budget_participant"
    __table_args__ = (UniqueConstraint("meeting_id", "representative_id"),)

    meeting_id: Mapped[UUID] = owner_key("budget_meeting.id")
    representative_id: Mapped[UUID] = mapped_column(reference("representative.id"), index=True)
    rank: Mapped[int] = mapped_column(default=0)


class MonitorEntry(Record, kw_only=True):
    """What the budget network showed for one unit in one month (预算联网监督)."""

    __tablename__ = "monitor_entry"
    __table_args__ = (
        UniqueConstraint("year", "month", "unit"),
        CheckConstraint("month BETWEEN 1 AND 12", name="month"),
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

    def search_entry(self) -> SearchEntry | None:
        """Find a warning by unit and problem; a normal month is not worth a hit."""
        if self.result is not MonitorResult.WARNING:
            return None
        body = " ".join(filter(None, [self.unit, self.problem, self.verification]))
        title = f"{self.unit}：{self.problem or '预警'}"
        return SearchEntry("budget", f"{self.year}年{self.month}月", title, body)
