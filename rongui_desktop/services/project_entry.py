"""Key projects (重点项目): entered, changed, carried over to the next year, split and merged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import DelayReason, ProjectState
from rongui_desktop.domain.supervision import KeyProject, ProjectMilestone
from rongui_desktop.domain.supervision_demand import QUARTERS
from rongui_desktop.domain.supervision_plans import SupervisionExcuse
from rongui_desktop.domain.text_rules import clean_line, clean_name, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services.duty_records import find_live
from rongui_desktop.services.project_progress import check_state, put_progress
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Milestone:
    """A milestone: planned for a day, reached on a day."""

    title: str
    planned_on: date | None = None
    reached_on: date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectEntry:
    """A project as typed.

    Attributes:
        since: from which day the state holds; None when state and reason did not change.
        excuses: why quarters (1 to 4) need no visit.
    """

    name: str
    year: int
    category: str
    state: ProjectState | None
    department: str | None = None
    group_id: UUID | None = None
    place: str | None = None
    planned_start: date | None = None
    planned_end: date | None = None
    delay_reason: DelayReason | None = None
    delay_note: str | None = None
    since: date | None = None
    begins_on: date | None = None
    ends_on: date | None = None
    end_reason: str | None = None
    note: str | None = None
    milestones: tuple[Milestone, ...] = ()
    excuses: Mapping[int, str] = field(default_factory=dict[int, str])


def record_project(store: Store, entry: ProjectEntry) -> UUID:
    """Enter a project; returns its key.

    Raises:
        UserError: a field is missing or contradicts another, or the year has a project of that name; `field` names it.
    """
    entry = _tidied(entry)
    state = _checked(entry)
    with store.write("新增重点项目") as session:
        refuse_second_project(session, entry.name, entry.year, None)
        project = KeyProject(
            name=entry.name,
            year=entry.year,
            category=entry.category,
            state=state,
            delay_reason=entry.delay_reason,
            delay_note=entry.delay_note,
        )
        session.add(project)
        session.flush()
        _put(session, project, entry, state)
        return project.id


def change_project(store: Store, project_id: UUID, entry: ProjectEntry) -> None:
    """Write a project anew; its year stays.

    Raises:
        UserError: it is gone, or what `record_project` says.
    """
    entry = _tidied(entry)
    state = _checked(entry)
    with store.write("更改重点项目") as session:
        project = find_live(session, KeyProject, project_id)
        refuse_second_project(session, entry.name, project.year, project_id)
        project.name, project.category = entry.name, entry.category
        _put(session, project, entry, state)


def load_project(store: Store, project_id: UUID) -> ProjectEntry:
    """Return a stored project for its own form.

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        each = find_live(session, KeyProject, project_id)
        rows = milestones_of(session, project_id)
        excuses = _excuses(session, project_id)
        return ProjectEntry(
            name=each.name,
            year=each.year,
            category=each.category,
            state=each.state,
            department=each.department,
            group_id=each.group_id,
            place=each.place,
            planned_start=each.planned_start,
            planned_end=each.planned_end,
            delay_reason=each.delay_reason,
            delay_note=each.delay_note,
            begins_on=each.begins_on,
            ends_on=each.ends_on,
            end_reason=each.end_reason,
            note=each.note,
            milestones=tuple(Milestone(m.title, m.planned_on, m.reached_on, m.note) for m in rows),
            excuses={row.quarter: row.reason for row in excuses},
        )


def _tidied(entry: ProjectEntry) -> ProjectEntry:
    excuses = {q: clean_text(why, "免监督原因", "excuses") for q, why in entry.excuses.items()}
    return replace(
        entry,
        name=clean_name(entry.name, "项目名称", "name") or "",
        category=clean_line(entry.category, "类别", "category") or "",
        department=clean_line(entry.department, "牵头部门", "department"),
        place=clean_line(entry.place, "位置", "place"),
        delay_note=clean_text(entry.delay_note, "滞后原因说明", "delay_note"),
        end_reason=clean_line(entry.end_reason, "退出原因", "end_reason"),
        note=clean_text(entry.note, "备注", "note"),
        excuses={quarter: why for quarter, why in excuses.items() if why},
        milestones=tidied_milestones(entry.milestones),
    )


def tidied_milestones(milestones: Sequence[Milestone]) -> tuple[Milestone, ...]:
    """Return milestones as they are stored.

    Raises:
        UserError: a text is too long; the field is `milestones`.
    """
    return tuple(
        replace(
            each,
            title=clean_name(each.title, "节点", "milestones") or "",
            note=clean_line(each.note, "节点说明", "milestones"),
        )
        for each in milestones
    )


def check_milestones(milestones: Sequence[Milestone]) -> None:
    """Check that milestones have names, each its own.

    Raises:
        UserError: one has none, or two have the same; the field is `milestones`.
    """
    titles = [each.title for each in milestones]
    if "" in titles:
        raise UserError("请填写“节点”的名称，例如开工。", "milestones")
    if twice := next((title for title in titles if titles.count(title) > 1), None):
        raise UserError(f"节点“{twice}”填了两次，请只保留一个。", "milestones")


def put_excuse(store: Store, project_id: UUID, quarter: int, reason: str | None) -> None:
    """Say why a project needs no visit in a quarter (1 to 4), or with None that it does after all.

    Raises:
        UserError: the project is gone, or the reason is empty; the field is `reason`.
    """
    text = clean_text(reason, "原因", "reason")
    if reason is not None and not text:
        raise UserError("请填写“原因”。", "reason")
    with store.write("免监督" if text else "取消免监督") as session:
        find_live(session, KeyProject, project_id)
        row = next((row for row in _excuses(session, project_id) if row.quarter == quarter), None)
        if text is None:
            if row is not None:
                session.delete(row)
        elif row is None:
            session.add(SupervisionExcuse(project_id=project_id, quarter=quarter, reason=text))
        else:
            row.reason = text


def _checked(entry: ProjectEntry) -> ProjectState:
    if not entry.name:
        raise UserError("请填写“项目名称”。", "name")
    if not entry.category:
        raise UserError("请填写“类别”，例如路网建设。", "category")
    if entry.state is None:
        raise UserError("请选择“进展状态”。", "state")
    check_state(entry.state, entry.delay_reason)
    for first, last, words, name in (
        (entry.planned_start, entry.planned_end, "计划完成日期", "planned_end"),
        (entry.begins_on, entry.ends_on, "退出监督日期", "ends_on"),
    ):
        if first is not None and last is not None and last < first:
            raise UserError(f"“{words}”不能早于{first:%Y-%m-%d}。", name)
    if entry.ends_on is not None and not entry.end_reason:
        raise UserError("填写了退出监督日期，请填写“退出原因”。", "end_reason")
    if set(entry.excuses) - set(QUARTERS):
        raise UserError("免监督的季度应为 1 到 4。", "excuses")
    check_milestones(entry.milestones)
    return entry.state


def refuse_second_project(
    session: Session, name: str, year: int, own: UUID | None, field_name: str = "name"
) -> None:
    """Check that a year has no other project of a name, not even in the recycle bin.

    Raises:
        UserError: it has; the field is `field_name`.
    """
    query = select(KeyProject).where(KeyProject.name == name, KeyProject.year == year)
    other = session.scalars(query).first()
    if other is None or other.id == own:
        return
    if other.deleted_at is not None:
        raise UserError(f"回收站里有{year}年的“{name}”，请把它恢复，或换一个名称。", field_name)
    raise UserError(f"{year}年已经有“{name}”，请换一个名称。", field_name)


def _put(session: Session, project: KeyProject, entry: ProjectEntry, state: ProjectState) -> None:
    project.department, project.group_id, project.place = entry.department, entry.group_id, entry.place
    project.planned_start, project.planned_end = entry.planned_start, entry.planned_end
    project.begins_on, project.ends_on = entry.begins_on, entry.ends_on
    project.end_reason, project.note = entry.end_reason, entry.note
    if entry.since is not None:
        put_progress(session, project.id, entry.since, state, entry.delay_reason, entry.delay_note)
    else:
        project.state, project.delay_reason, project.delay_note = state, entry.delay_reason, entry.delay_note
    _put_milestones(session, project.id, entry.milestones)
    stored = {row.quarter: row for row in _excuses(session, project.id)}
    for quarter, reason in entry.excuses.items():
        row = stored.pop(quarter, None)
        if row is None:
            session.add(SupervisionExcuse(project_id=project.id, quarter=quarter, reason=reason))
        else:
            row.reason = reason
    for row in stored.values():
        session.delete(row)


def _put_milestones(session: Session, project_id: UUID, milestones: Sequence[Milestone]) -> None:
    stored = {row.title: row for row in milestones_of(session, project_id)}
    for rank, each in enumerate(milestones):
        row = stored.pop(each.title, None)
        if row is None:
            row = ProjectMilestone(project_id=project_id, title=each.title)
            session.add(row)
        row.planned_on, row.reached_on, row.note, row.rank = (
            each.planned_on, each.reached_on, each.note, rank,
        )  # fmt: skip
    for row in stored.values():
        session.delete(row)


def milestones_of(session: Session, project_id: UUID) -> Sequence[ProjectMilestone]:
    """Return the milestones of a project, in order."""
    query = select(ProjectMilestone).where(ProjectMilestone.project_id == project_id)
    return session.scalars(query.order_by(ProjectMilestone.rank)).all()


def _excuses(session: Session, project_id: UUID) -> Sequence[SupervisionExcuse]:
    query = select(SupervisionExcuse).where(SupervisionExcuse.project_id == project_id)
    return session.scalars(query).all()
