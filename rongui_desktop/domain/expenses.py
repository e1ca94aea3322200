"""活动经费: a light ledger of what deputies' activities cost."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import Amount, LongText, Record, SearchEntry, ShortText, reference


class Expense(Record, kw_only=True):
    """One row of the ledger (活动经费). `amount` in 元; below zero it is paid back (红字冲销)."""

    __tablename__ = "expense"
    __table_args__ = (CheckConstraint("amount <> 0", name="amount"),)
    label: ClassVar[str] = "活动经费"

    number: Mapped[ShortText] = mapped_column(unique=True)
    day: Mapped[date] = mapped_column(index=True)
    item: Mapped[LongText]
    amount: Mapped[Amount]
    activity_id: Mapped[UUID | None] = mapped_column(reference("duty_activity.id"), default=None, index=True)
    representative_id: Mapped[UUID | None] = mapped_column(
        reference("representative.id"), default=None, index=True
    )
    payee: Mapped[LongText | None] = mapped_column(default=None)
    voucher: Mapped[LongText | None] = mapped_column(default=None)
    note: Mapped[LongText | None] = mapped_column(default=None)

    def search_entry(self) -> SearchEntry | None:
        """Find a row by number, voucher and texts."""
        body = " ".join(filter(None, [self.number, self.item, self.payee, self.voucher, self.note]))
        return SearchEntry("activities", self.number, self.item[:60], body, day=self.day)
