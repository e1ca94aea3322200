"""What supervision is demanded in a year, and the visits that are planned for it."""

from datetime import date, time
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import LongText, Part, Record, SearchEntry, ShortText, owner_key, reference
from rongui_desktop.domain.codes import Method, TargetKind


class SupervisionRule(Record, kw_only=True):
    """From which quarter of a year on each project needs a visit of its group in every quarter (监督规则).

    A year without a rule demands it from the first quarter on. The figure supervision.uncovered_quarters does not heed
    the rule (contract, figures); the matrix does.
    """

    __tablename__ = "supervision_rule"
    __table_args__ = (CheckConstraint("first_quarter BETWEEN 1 AND 4", name="first_quarter"),)
    label: ClassVar[str] = "监督规则"

    year: Mapped[int] = mapped_column(unique=True)
    first_quarter: Mapped[int]
    # Why so: the day and the name of the plan that was issued.
    note: Mapped[LongText | None] = mapped_column(default=None)


class SupervisionExcuse(Part, kw_only=True):
    """A quarter in which a project need not be visited, and why (免监督)."""

    __tablename__ = "supervision_excuse"
    __table_args__ = (
        UniqueConstraint("project_id", "quarter"),
        CheckConstraint("quarter BETWEEN 1 AND 4", name="quarter"),
    )
    label: ClassVar[str] = "免监督"

    project_id: Mapped[UUID] = owner_key("key_project.id")
    quarter: Mapped[int]
    reason: Mapped[LongText]


class SupervisionPlan(Record, kw_only=True):
    """A visit that is planned (监督安排). The object is told as in `SupervisionActivity`.

    Plans of one day, group and `meeting_point` are one trip, in the order of `starts_at`. What came of it is
    `activity_id`; a plan that is neither carried out nor cancelled waits. A `fixed` plan is kept when a quarter is
    arranged anew. No figure counts plans.
    """

    __tablename__ = "supervision_plan"
    __table_args__ = (
        CheckConstraint("(target_kind = '重点项目') = (project_id IS NOT NULL)", name="target_project"),
        CheckConstraint("(target_kind = '河涌') = (object_id IS NOT NULL)", name="target_river"),
        CheckConstraint("(target_kind IN ('部门', '其他')) = (object_name IS NOT NULL)", name="target_name"),
    )
    label: ClassVar[str] = "监督安排"

    number: Mapped[ShortText] = mapped_column(unique=True)
    target_kind: Mapped[TargetKind]
    day: Mapped[date] = mapped_column(index=True)
    method: Mapped[Method]
    project_id: Mapped[UUID | None] = mapped_column(reference("key_project.id"), default=None, index=True)
    object_id: Mapped[UUID | None] = mapped_column(reference("supervision_object.id"), default=None)
    object_name: Mapped[LongText | None] = mapped_column(default=None)
    group_id: Mapped[UUID | None] = mapped_column(reference("deputy_group.id"), default=None)
    starts_at: Mapped[time | None] = mapped_column(default=None)
    meeting_point: Mapped[LongText | None] = mapped_column(default=None)
    fixed: Mapped[bool] = mapped_column(default=False)
    # Why it was put on this day, in words for the clerk; and whatever else deputies should know.
    reason: Mapped[LongText | None] = mapped_column(default=None)
    note: Mapped[LongText | None] = mapped_column(default=None)
    cancel_reason: Mapped[LongText | None] = mapped_column(default=None)
    activity_id: Mapped[UUID | None] = mapped_column(
        reference("supervision_activity.id"), default=None, index=True
    )

    def search_entry(self) -> SearchEntry | None:
        """Find a plan by number, way, name and texts."""
        texts = [self.number, self.method.value, self.object_name, self.meeting_point, self.note]
        title = f"安排{self.method.value} {self.object_name or self.target_kind.value}"
        return SearchEntry("supervision", self.number, title, " ".join(filter(None, texts)), day=self.day)
