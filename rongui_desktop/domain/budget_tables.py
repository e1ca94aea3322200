"""The figures that a budget review meeting has before it, and the opinions that it raised."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import (
    Amount,
    LongText,
    Part,
    Record,
    SearchEntry,
    ShortText,
    owner_key,
    reference,
)
from rongui_desktop.domain.codes import BudgetAccount, BudgetSide


class BudgetLine(Part, kw_only=True):
    """A line of the budget table of a meeting (预算收支); amounts in 万元, two decimals, exact.

    `level` is 0 for a 合计, 1 for what adds up to it, 2 for what adds up to the line of level 1 above it, and so on.
    What a line lacks is None and never counts as zero; a line with `original` and `adjustment` has `adjusted` as their
    sum (checked, not computed: the paper says what it says).
    """

    __tablename__ = "budget_line"
    __table_args__ = (
        UniqueConstraint("meeting_id", "account", "side", "rank"),
        CheckConstraint("level BETWEEN 0 AND 9", name="level"),
    )
    label: ClassVar[str] = "预算收支"

    meeting_id: Mapped[UUID] = owner_key("budget_meeting.id")
    account: Mapped[BudgetAccount]
    side: Mapped[BudgetSide]
    # Its place in the table, from 1.
    rank: Mapped[int]
    level: Mapped[int]
    item: Mapped[LongText]
    original: Mapped[Amount | None] = mapped_column(default=None)
    adjustment: Mapped[Amount | None] = mapped_column(default=None)
    adjusted: Mapped[Amount | None] = mapped_column(default=None)
    executed: Mapped[Amount | None] = mapped_column(default=None)
    # 重点资金项目: watched by itself.
    is_key: Mapped[bool] = mapped_column(default=False)
    note: Mapped[LongText | None] = mapped_column(default=None)


class ReviewOpinion(Record, kw_only=True):
    """An opinion that a budget review meeting raised (审查意见), followed through 整改 to 销号."""

    __tablename__ = "review_opinion"
    __table_args__ = (
        CheckConstraint(
            "rectified_on IS NULL OR assigned_on IS NULL OR rectified_on >= assigned_on",
            name="rectified_order",
        ),
        CheckConstraint(
            "cleared_on IS NULL OR rectified_on IS NULL OR cleared_on >= rectified_on", name="cleared_order"
        ),
    )
    label: ClassVar[str] = "审查意见"

    number: Mapped[ShortText] = mapped_column(unique=True)
    meeting_id: Mapped[UUID] = mapped_column(reference("budget_meeting.id"), index=True)
    content: Mapped[LongText]
    # Who is to see to it, and by when.
    department: Mapped[LongText | None] = mapped_column(default=None)
    assigned_on: Mapped[date | None] = mapped_column(default=None)
    due_on: Mapped[date | None] = mapped_column(default=None)
    rectification: Mapped[LongText | None] = mapped_column(default=None)
    rectified_on: Mapped[date | None] = mapped_column(default=None)
    cleared_on: Mapped[date | None] = mapped_column(default=None)
    raised_by_id: Mapped[UUID | None] = mapped_column(reference("representative.id"), default=None)
    note: Mapped[LongText | None] = mapped_column(default=None)
    rank: Mapped[int] = mapped_column(default=0)

    def search_entry(self) -> SearchEntry | None:
        """Find an opinion by number, department and texts."""
        body = " ".join(filter(None, [self.number, self.content, self.department, self.rectification]))
        return SearchEntry("budget", self.number, self.content[:60], body)
