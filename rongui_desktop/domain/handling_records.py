"""The events of handling (办理记录) as they are stored, beside the matter or suggestion that they belong to."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import LongText, Part, ShortText, reference
from rongui_desktop.domain.codes import EventKind, Outcome, Satisfaction


class HandlingEvent(Part, kw_only=True):
    """One event of a resident's matter or of a deputies' suggestion; `handling_events.Event` says what its fields mean.

    Written once: only `sent` changes afterwards, and `document_number` when its paper is issued
    (`services.paper_numbers`).
    """

    __tablename__ = "handling_event"
    __table_args__ = (
        UniqueConstraint("opinion_id", "sequence"),
        UniqueConstraint("suggestion_id", "sequence"),
        CheckConstraint("(opinion_id IS NULL) <> (suggestion_id IS NULL)", name="one_owner"),
        CheckConstraint("sequence >= 1", name="sequence"),
    )
    label: ClassVar[str] = "办理记录"

    opinion_id: Mapped[UUID | None] = mapped_column(
        reference("opinion.id", dies_with_it=True), default=None, index=True
    )
    suggestion_id: Mapped[UUID | None] = mapped_column(
        reference("suggestion.id", dies_with_it=True), default=None, index=True
    )
    sequence: Mapped[int]
    kind: Mapped[EventKind]
    day: Mapped[date] = mapped_column(index=True)
    recorded_at: Mapped[datetime]
    actor: Mapped[ShortText]
    department: Mapped[LongText | None] = mapped_column(default=None)
    officer: Mapped[LongText | None] = mapped_column(default=None)
    due_on: Mapped[date | None] = mapped_column(default=None)
    outcome: Mapped[Outcome | None] = mapped_column(default=None)
    satisfaction: Mapped[Satisfaction | None] = mapped_column(default=None)
    attitude: Mapped[Satisfaction | None] = mapped_column(default=None)
    planned_on: Mapped[date | None] = mapped_column(default=None)
    document_number: Mapped[LongText | None] = mapped_column(default=None)
    text: Mapped[LongText | None] = mapped_column(default=None)
    reason: Mapped[LongText | None] = mapped_column(default=None)
    refers_to: Mapped[int | None] = mapped_column(default=None)
    sent: Mapped[bool] = mapped_column(default=False)

    @property
    def owner_id(self) -> UUID:
        """The key of the matter or suggestion that it belongs to."""
        owner = self.opinion_id if self.opinion_id is not None else self.suggestion_id
        assert owner is not None
        return owner
