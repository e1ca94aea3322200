"""Key projects, rivers and other objects, and what deputies did to supervise them."""

from datetime import date, time
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
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
from rongui_desktop.domain.codes import (
    DelayReason,
    Method,
    ObjectKind,
    Presence,
    ProjectOriginKind,
    ProjectState,
    TargetKind,
)


class KeyProject(Record, kw_only=True):
    """A project of a year that deputies supervise (重点项目).

    It is under supervision from `begins_on` to `ends_on`, both days included; empty means from the year's first day and
    to its last. A project that was split or merged ends, and those that came out of it name it (`ProjectOrigin`).
    """

    __tablename__ = "key_project"
    __table_args__ = (
        UniqueConstraint("name", "year"),
        CheckConstraint("state NOT IN ('未按计划', '暂停') OR delay_reason IS NOT NULL", name="delay_reason"),
        CheckConstraint("ends_on IS NULL OR begins_on IS NULL OR ends_on >= begins_on", name="order"),
    )
    label: ClassVar[str] = "重点项目"

    name: Mapped[ShortText]
    year: Mapped[int] = mapped_column(index=True)
    category: Mapped[LongText]
    state: Mapped[ProjectState]
    department: Mapped[LongText | None] = mapped_column(default=None)
    group_id: Mapped[UUID | None] = mapped_column(reference("deputy_group.id"), default=None, index=True)
    planned_start: Mapped[date | None] = mapped_column(default=None)
    planned_end: Mapped[date | None] = mapped_column(default=None)
    delay_reason: Mapped[DelayReason | None] = mapped_column(default=None)
    delay_note: Mapped[LongText | None] = mapped_column(default=None)
    # Where it lies: projects of one place are visited on one trip.
    place: Mapped[LongText | None] = mapped_column(default=None)
    begins_on: Mapped[date | None] = mapped_column(default=None)
    ends_on: Mapped[date | None] = mapped_column(default=None)
    end_reason: Mapped[LongText | None] = mapped_column(default=None)
    # How it came out of the projects that its origins name.
    origin_kind: Mapped[ProjectOriginKind | None] = mapped_column(default=None)
    note: Mapped[LongText | None] = mapped_column(default=None)

    def search_entry(self) -> SearchEntry | None:
        """Find a project by name, category, department and place."""
        texts = [self.name, self.category, self.department, self.place, self.delay_note]
        body = " ".join(filter(None, texts))
        return SearchEntry("supervision", f"{self.year}年", self.name, body)


class ProjectOrigin(Part, kw_only=True):
    """An earlier project that a project came out of: carried over, split off or merged (来源项目)."""

    __tablename__ = "project_origin"
    __table_args__ = (
        UniqueConstraint("project_id", "source_id"),
        CheckConstraint("project_id <> source_id", name="another"),
    )
    label: ClassVar[str] = "来源项目"

    project_id: Mapped[UUID] = owner_key("key_project.id")
    source_id: Mapped[UUID] = mapped_column(reference("key_project.id"), index=True)
    rank: Mapped[int] = mapped_column(default=0)


class ProjectProgress(Part, kw_only=True):
    """How a project stood from a day on (项目进展), as it was told at a visit or by the department.

    The last one is the project's own `state`, `delay_reason` and `delay_note`; they are written together.
    """

    __tablename__ = "project_progress"
    __table_args__ = (
        UniqueConstraint("project_id", "day"),
        CheckConstraint("state NOT IN ('未按计划', '暂停') OR delay_reason IS NOT NULL", name="delay_reason"),
    )
    label: ClassVar[str] = "项目进展"

    project_id: Mapped[UUID] = owner_key("key_project.id")
    day: Mapped[date]
    state: Mapped[ProjectState]
    delay_reason: Mapped[DelayReason | None] = mapped_column(default=None)
    note: Mapped[LongText | None] = mapped_column(default=None)


class ProjectMilestone(Part, kw_only=True):
    """A milestone of a project (项目节点), planned and reached."""

    __tablename__ = "project_milestone"
    __table_args__ = (UniqueConstraint("project_id", "title"),)
    label: ClassVar[str] = "项目节点"

    project_id: Mapped[UUID] = owner_key("key_project.id")
    title: Mapped[ShortText]
    planned_on: Mapped[date | None] = mapped_column(default=None)
    reached_on: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[LongText | None] = mapped_column(default=None)
    rank: Mapped[int] = mapped_column(default=0)


class SupervisionObject(Record, kw_only=True):
    """A river, a department or anything else that is supervised over the years (监督对象).

    `times_per_quarter` is how often each quarter must see it; None demands nothing.
    """

    __tablename__ = "supervision_object"
    __table_args__ = (
        CheckConstraint("times_per_quarter IS NULL OR times_per_quarter >= 1", name="times_per_quarter"),
    )
    label: ClassVar[str] = "监督对象"

    name: Mapped[ShortText] = mapped_column(unique=True)
    kind: Mapped[ObjectKind]
    department: Mapped[LongText | None] = mapped_column(default=None)
    note: Mapped[LongText | None] = mapped_column(default=None)
    accepted_on: Mapped[date | None] = mapped_column(default=None)
    group_id: Mapped[UUID | None] = mapped_column(reference("deputy_group.id"), default=None, index=True)
    times_per_quarter: Mapped[int | None] = mapped_column(default=None)
    # The days between which the demand holds, both included.
    demanded_from: Mapped[date | None] = mapped_column(default=None)
    demanded_until: Mapped[date | None] = mapped_column(default=None)
    place: Mapped[LongText | None] = mapped_column(default=None)

    def search_entry(self) -> SearchEntry | None:
        """Find an object by name and note."""
        body = " ".join(filter(None, [self.name, self.department, self.note]))
        return SearchEntry("supervision", self.kind.value, self.name, body)


class ObjectMilestone(Part, kw_only=True):
    """A milestone of a river, a department or another object (对象节点), besides its 验收 (`accepted_on`)."""

    __tablename__ = "object_milestone"
    __table_args__ = (UniqueConstraint("object_id", "title"),)
    label: ClassVar[str] = "对象节点"

    object_id: Mapped[UUID] = owner_key("supervision_object.id")
    title: Mapped[ShortText]
    planned_on: Mapped[date | None] = mapped_column(default=None)
    reached_on: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[LongText | None] = mapped_column(default=None)
    rank: Mapped[int] = mapped_column(default=0)


class SupervisionActivity(Record, kw_only=True):
    """A visit, inspection or meeting on one object (监督活动).

    The object is `project_id` for a 重点项目, `object_id` for a 河涌, `object_name` for anything else.
    """

    __tablename__ = "supervision_activity"
    __table_args__ = (
        CheckConstraint("(target_kind = '重点项目') = (project_id IS NOT NULL)", name="target_project"),
        CheckConstraint("(target_kind = '河涌') = (object_id IS NOT NULL)", name="target_river"),
        CheckConstraint("(target_kind IN ('部门', '其他')) = (object_name IS NOT NULL)", name="target_name"),
        # What the matrix and the list are read from without touching the rows.
        Index(
            "ix_supervision_activity_listed",
            "day", "project_id", "object_id", "method", "group_id", "number", "id",
            sqlite_where=text("deleted_at IS NULL"),
        ),
    )  # fmt: skip
    label: ClassVar[str] = "监督活动"

    number: Mapped[ShortText] = mapped_column(unique=True)
    target_kind: Mapped[TargetKind]
    day: Mapped[date] = mapped_column(index=True)
    method: Mapped[Method]
    project_id: Mapped[UUID | None] = mapped_column(reference("key_project.id"), default=None, index=True)
    object_id: Mapped[UUID | None] = mapped_column(reference("supervision_object.id"), default=None)
    object_name: Mapped[LongText | None] = mapped_column(default=None)
    group_id: Mapped[UUID | None] = mapped_column(reference("deputy_group.id"), default=None)
    progress: Mapped[LongText | None] = mapped_column(default=None)
    problems: Mapped[LongText | None] = mapped_column(default=None)
    next_step: Mapped[LongText | None] = mapped_column(default=None)
    starts_at: Mapped[time | None] = mapped_column(default=None)
    # Where it went, stop by stop.
    route: Mapped[LongText | None] = mapped_column(default=None)
    # Who of the units supervised was there.
    attending_units: Mapped[LongText | None] = mapped_column(default=None)

    def search_entry(self) -> SearchEntry | None:
        """Find an activity by number, way and texts."""
        texts = [
            self.number,
            self.method.value,
            self.object_name,
            self.progress,
            self.problems,
            self.next_step,
        ]
        title = f"{self.method.value} {self.object_name or self.target_kind.value}"
        return SearchEntry("supervision", self.number, title, " ".join(filter(None, texts)), day=self.day)


class SupervisionParticipant(Part, kw_only=True):
    """Someone who was called to a 监督活动; only those present took part (参加代表)."""

    __tablename__ = "supervision_participant"
    __table_args__ = (
        UniqueConstraint("activity_id", "representative_id"),
        # Who was there is counted for every activity of a list.
        Index("ix_supervision_participant_attendance", "activity_id", "attendance"),
    )
    label: ClassVar[str] = "参加代表"

    activity_id: Mapped[UUID] = owner_key("supervision_activity.id")
    representative_id: Mapped[UUID] = mapped_column(reference("representative.id"), index=True)
    rank: Mapped[int] = mapped_column(default=0)
    attendance: Mapped[Presence] = mapped_column(default=Presence.PRESENT)


class AppraisalScore(Part, kw_only=True):
    """What one unit got in a 评议 (评议得分), 0 to 100. The rank follows from the scores and is never stored."""

    __tablename__ = "appraisal_score"
    __table_args__ = (
        UniqueConstraint("activity_id", "unit"),
        CheckConstraint("score BETWEEN 0 AND 10000", name="score"),
    )
    label: ClassVar[str] = "评议得分"

    activity_id: Mapped[UUID] = owner_key("supervision_activity.id")
    unit: Mapped[ShortText]
    score: Mapped[Amount]
    note: Mapped[LongText | None] = mapped_column(default=None)
    rank: Mapped[int] = mapped_column(default=0)
