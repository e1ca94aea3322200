"""Residents' matters (意见建议) and, apart from them, deputies' suggestions (代表建议)."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, Connection, Index, Table, UniqueConstraint, event, text
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import LongText, Part, Record, SearchEntry, ShortText, owner_key, reference
from rongui_desktop.domain.codes import Disposition, EntryState, Outcome, Satisfaction, Source

# What the list of matters is read from without touching the rows: a year of 100,000 in 22 ms instead of 104.
_LIST_INDEXES = (
    Index(
        "ix_opinion_listed", "raised_on", "id", "closed_on", "state", "due_on", "category", "source", "deleted_at",
        sqlite_where=text("deleted_at IS NULL"),
    ),
    Index(
        "ix_opinion_open", "raised_on", "due_on", "id", "category", "source", "assigned_on", "replied_on",
        "suspended_on", "satisfaction", "disposition", "deleted_at", "state", "closed_on",
        sqlite_where=text("deleted_at IS NULL AND state = '有效' AND closed_on IS NULL"),
    ),
    Index(
        "ix_opinion_closed_on", "closed_on", sqlite_where=text("deleted_at IS NULL AND closed_on IS NOT NULL"),
    ),
    Index(
        "ix_opinion_planned_on", "planned_on", sqlite_where=text("deleted_at IS NULL AND planned_on IS NOT NULL"),
    ),
    Index(
        "ix_opinion_not_valid", "raised_on", "state", sqlite_where=text("deleted_at IS NULL AND state != '有效'"),
    ),
)  # fmt: skip

_BY_DEPARTMENT = Index("ix_opinion_department", "department")


class Opinion(Record, kw_only=True):
    """A matter that a resident brought (意见建议), closed (办结) when it has a `closed_on`.

    `visitor_id` is set when it came from a reception, `visit_id` when it came from a visit (代表走访); any other
    source may carry a free `source_ref`. The columns of its handling are the projection of its events
    (`handling_projection`); `services.handling_writing` alone writes them.

    Attributes:
        same_as_id: the matter that leads the handling of both (同一事项); the leading one has none.
    """

    __tablename__ = "opinion"
    __table_args__ = (
        CheckConstraint("visitor_id IS NULL OR visit_id IS NULL", name="one_source"),
        CheckConstraint("assigned_on IS NULL OR assigned_on >= raised_on", name="assigned_order"),
        CheckConstraint("replied_on IS NULL OR replied_on >= raised_on", name="replied_order"),
        CheckConstraint("closed_on IS NULL OR closed_on >= raised_on", name="closed_order"),
        CheckConstraint("state <> '作废' OR state_reason IS NOT NULL", name="state_reason"),
        CheckConstraint("same_as_id IS NULL OR same_as_id <> id", name="same_as_another"),
        _BY_DEPARTMENT,
        # PostgreSQL, whose indexes hold no text of 30,000 characters, will have its own.
        *(index.ddl_if(dialect="sqlite") for index in _LIST_INDEXES),
    )
    label: ClassVar[str] = "意见建议"

    number: Mapped[ShortText] = mapped_column(unique=True)
    source: Mapped[Source]
    raised_on: Mapped[date]
    category: Mapped[LongText]
    content: Mapped[LongText]
    disposition: Mapped[Disposition]
    visitor_id: Mapped[UUID | None] = mapped_column(reference("visitor.id"), default=None, index=True)
    visit_id: Mapped[UUID | None] = mapped_column(reference("visit.id"), default=None, index=True)
    source_ref: Mapped[LongText | None] = mapped_column(default=None)
    spot_reply: Mapped[LongText | None] = mapped_column(default=None)
    department: Mapped[LongText | None] = mapped_column(default=None)
    officer: Mapped[LongText | None] = mapped_column(default=None)
    assigned_on: Mapped[date | None] = mapped_column(default=None)
    due_on: Mapped[date | None] = mapped_column(default=None, index=True)
    replied_on: Mapped[date | None] = mapped_column(default=None)
    reply: Mapped[LongText | None] = mapped_column(default=None)
    outcome: Mapped[Outcome | None] = mapped_column(default=None)
    satisfaction: Mapped[Satisfaction | None] = mapped_column(default=None)
    closed_on: Mapped[date | None] = mapped_column(default=None)
    reviewed_on: Mapped[date | None] = mapped_column(default=None)
    suspended_on: Mapped[date | None] = mapped_column(default=None)
    planned_on: Mapped[date | None] = mapped_column(default=None)
    same_as_id: Mapped[UUID | None] = mapped_column(reference("opinion.id"), default=None, index=True)
    confidential: Mapped[bool] = mapped_column(default=False)
    # Its place among the matters of one visitor, from 0.
    rank: Mapped[int] = mapped_column(default=0)
    state: Mapped[EntryState] = mapped_column(default=EntryState.VALID)
    state_reason: Mapped[LongText | None] = mapped_column(default=None)

    def search_entry(self) -> SearchEntry | None:
        """Find a matter by its text; a confidential one by number and category only."""
        if self.confidential:
            return self.secret_entry()
        texts = [self.number, self.category, self.content, self.spot_reply, self.reply, self.department]
        body = " ".join(filter(None, texts))
        return SearchEntry("opinions", self.number, self.content[:60], body, day=self.raised_on)

    def secret_entry(self) -> SearchEntry:
        """Find the matter by number and category only: it is confidential, or its visitor asked for that."""
        title = f"{self.category}（保密事项）"
        return SearchEntry(
            "opinions", self.number, title, f"{self.number} {self.category}", day=self.raised_on
        )


@event.listens_for(Opinion.__table__, "before_create")
def _by_hash(_table: Table, connection: Connection, **_options: object) -> None:
    """PostgreSQL's other indexes hold no text of 30,000 characters.

    It is told so only when it is asked: an index that names a dialect imports all of it (5 MB).
    """
    if connection.dialect.name == "postgresql":
        _BY_DEPARTMENT.dialect_kwargs["postgresql_using"] = "hash"


class OpinionFollower(Part, kw_only=True):
    """A deputy who follows what becomes of a matter (跟进代表)."""

    __tablename__ = "opinion_follower"
    __table_args__ = (UniqueConstraint("opinion_id", "representative_id"),)
    label: ClassVar[str] = "跟进代表"

    opinion_id: Mapped[UUID] = owner_key("opinion.id")
    representative_id: Mapped[UUID] = mapped_column(reference("representative.id"), index=True)
    rank: Mapped[int] = mapped_column(default=0)


class OpinionOrigin(Part, kw_only=True):
    """A supervision activity (监督活动) that a matter arose from."""

    __tablename__ = "opinion_origin"
    __table_args__ = (UniqueConstraint("opinion_id", "activity_id"),)
    label: ClassVar[str] = "来源监督活动"

    opinion_id: Mapped[UUID] = owner_key("opinion.id")
    activity_id: Mapped[UUID] = mapped_column(reference("supervision_activity.id"), index=True)
    rank: Mapped[int] = mapped_column(default=0)


class Suggestion(Record, kw_only=True):
    """A deputies' suggestion (代表建议). Never added to residents' matters in any figure.

    Its columns from `main_department` on, but for the assisting departments, are the projection of its events.
    """

    __tablename__ = "suggestion"
    __table_args__ = (
        CheckConstraint("state <> '作废' OR state_reason IS NOT NULL", name="state_reason"),
        # A suggestion is complete when it is recorded.
        CheckConstraint("state <> '待补'", name="complete"),
    )
    label: ClassVar[str] = "代表建议"

    number: Mapped[ShortText] = mapped_column(unique=True)
    congress_session: Mapped[LongText]
    title: Mapped[LongText]
    lead_id: Mapped[UUID] = mapped_column(reference("representative.id"), index=True)
    responsible_leader: Mapped[LongText]
    main_department: Mapped[LongText | None] = mapped_column(default=None)
    assisting_departments: Mapped[LongText | None] = mapped_column(default=None)
    assigned_on: Mapped[date | None] = mapped_column(default=None, index=True)
    due_on: Mapped[date | None] = mapped_column(default=None)
    replied_on: Mapped[date | None] = mapped_column(default=None)
    outcome: Mapped[Outcome | None] = mapped_column(default=None)
    satisfaction: Mapped[Satisfaction | None] = mapped_column(default=None)
    closed_on: Mapped[date | None] = mapped_column(default=None)
    attitude: Mapped[Satisfaction | None] = mapped_column(default=None)
    planned_on: Mapped[date | None] = mapped_column(default=None)
    state: Mapped[EntryState] = mapped_column(default=EntryState.VALID)
    state_reason: Mapped[LongText | None] = mapped_column(default=None)

    def search_entry(self) -> SearchEntry | None:
        """Find a suggestion by number, title and department."""
        body = " ".join(filter(None, [self.number, self.title, self.main_department, self.congress_session]))
        return SearchEntry("opinions", self.number, self.title, body, day=self.assigned_on)


class SuggestionCosigner(Part, kw_only=True):
    """A deputy who signed a suggestion together with its leader (联名代表)."""

    __tablename__ = "suggestion_cosigner"
    __table_args__ = (UniqueConstraint("suggestion_id", "representative_id"),)
    label: ClassVar[str] = "附议代表"

    suggestion_id: Mapped[UUID] = owner_key("suggestion.id")
    representative_id: Mapped[UUID] = mapped_column(reference("representative.id"), index=True)
    rank: Mapped[int] = mapped_column(default=0)
