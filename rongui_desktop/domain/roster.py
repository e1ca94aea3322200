"""What the duty roster must heed of a person: leave, and fixed wishes."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import LongText, Part, owner_key
from rongui_desktop.domain.codes import WishKind
from rongui_desktop.domain.spans import Span


class Leave(Part, kw_only=True):
    """Days on which a person has leave from duty (请假), both included. An empty `until` means until further notice."""

    __tablename__ = "duty_leave"
    __table_args__ = (
        UniqueConstraint("representative_id", "since"),
        CheckConstraint("until IS NULL OR until >= since", name="order"),
    )
    label: ClassVar[str] = "请假"

    representative_id: Mapped[UUID] = owner_key("representative.id")
    since: Mapped[date]
    until: Mapped[date | None] = mapped_column(default=None)
    reason: Mapped[LongText | None] = mapped_column(default=None)

    @property
    def span(self) -> Span:
        """The days of it."""
        return Span(self.since, self.until)


class DutyWish(Part, kw_only=True):
    """A fixed wish (值班意愿) about the days from `since` to `until`, both included, that fall on `weekday`.

    指定值班 means one turn at least on these days (on a single day: that session), 不排值班 none. A single day is both
    `since` and `until`; an empty `until` means from then on. `weekday` is 1 (Monday) to 7, empty for any.
    """

    __tablename__ = "duty_wish"
    __table_args__ = (
        UniqueConstraint("representative_id", "kind", "since", "weekday"),
        CheckConstraint("until IS NULL OR until >= since", name="order"),
        CheckConstraint("weekday IS NULL OR weekday BETWEEN 1 AND 7", name="weekday"),
    )
    label: ClassVar[str] = "值班意愿"

    representative_id: Mapped[UUID] = owner_key("representative.id")
    kind: Mapped[WishKind]
    since: Mapped[date]
    until: Mapped[date | None] = mapped_column(default=None)
    weekday: Mapped[int | None] = mapped_column(default=None)
    note: Mapped[LongText | None] = mapped_column(default=None)

    def concerns(self, day: date) -> bool:
        """Whether the wish speaks of a day."""
        within = self.since <= day and (self.until is None or day <= self.until)
        return within and self.weekday in (None, day.isoweekday())
