"""Key projects, rivers and other objects, and what deputies did to supervise them."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from rongui_desktop.domain.base import LongText, Part, Record, SearchEntry, ShortText, owner_key, reference
from rongui_desktop.domain.codes import DelayReason, Method, ObjectKind, ProjectState, TargetKind


class KeyProject(Record, kw_only=True):
    """A project of a year that deputies supervise (重点项目)."""

    __tablename__ = "key_project"
    __table_args__ = (
        UniqueConstraint("name", "year"),
        CheckConstraint("state NOT IN ('未按计划', '暂停') OR delay_reason IS NOT NULL", name="delay_reason"),
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

    def search_entry(self) -> SearchEntry | None:
        """Find a project by name, category and department."""
        body = " ".join(filter(None, [self.name, self.category, self.department, self.delay_note]))
        return SearchEntry("supervision", f"{self.year}年", self.name, body)


class SupervisionObject(Record, kw_only=True):
    """A river, a department or anything else that is supervised over the years (监督对象)."""

    __tablename__ = "supervision_object"
    label: ClassVar[str] = "监督对象"

    name: Mapped[ShortText] = mapped_column(unique=True)
    kind: Mapped[ObjectKind]
    department: Mapped[LongText | None] = mapped_column(default=None)
    note: Mapped[LongText | None] = mapped_column(default=None)
    accepted_on: Mapped[date | None] = mapped_column(default=None)

    def search_entry(self) -> SearchEntry | None:
        """Find an object by name and note."""
        body = " ".join(filter(None, [self.name, self.department, self.note]))
        return SearchEntry("supervision", self.kind.value, self.name, body)


class SupervisionActivity(Record, kw_only=True):
    """A visit, inspection or meeting on one object (监督活动).

    The object is `project_id` for a 重点项目, `object_id` for a 河涌, `object_name` for anything else.
    """

    __tablename__ = "supervision_activity"
    __table_args__ = (
        CheckConstraint("(target_kind = '重点项目') = (project_id IS NOT NULL)", name="target_project"),
        CheckConstraint("(target_kind = '河涌') = (object_id IS NOT NULL)", name="target_river"),
        CheckConstraint("(target_kind IN ('部门', '其他')) = (object_name IS NOT NULL)", name="target_name"),
    )
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
    """Someone who took part in a 监督活动 (参加代表)."""

    __tablename__ = "supervision_participant"
    __table_args__ = (UniqueConstraint("activity_id", "representative_id"),)

    activity_id: Mapped[UUID] = owner_key("supervision_activity.id")
    representative_id: Mapped[UUID] = mapped_column(reference("representative.id"), index=True)
    rank: Mapped[int] = mapped_column(default=0)
