"""Key projects change shape: carried over (接转), split (拆分), merged (合并), and all of it taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import ProjectOriginKind
from rongui_desktop.domain.supervision import KeyProject, ProjectMilestone, ProjectOrigin
from rongui_desktop.domain.text_rules import clean_name
from rongui_desktop.errors import UserError
from rongui_desktop.services.duty_records import delete_in, find_live
from rongui_desktop.services.project_entry import milestones_of, refuse_second_project
from rongui_desktop.storage.store import Store


def carry_over(store: Store, keys: Sequence[UUID]) -> tuple[UUID, ...]:
    """Carry projects over into the year after their own (接转), with the milestones that were not reached.

    Returns:
        The keys of the new projects, for undoing.

    Raises:
        UserError: one is gone, or the next year has a project of its name already.
    """
    with store.write("接转重点项目") as session:
        made: list[UUID] = []
        for key in dict.fromkeys(keys):
            source = find_live(session, KeyProject, key)
            refuse_second_project(session, source.name, source.year + 1, None)
            project = _successor(session, [source], source.name, source.year + 1, ProjectOriginKind.CARRIED)
            for rank, each in enumerate(m for m in milestones_of(session, key) if m.reached_on is None):
                row = ProjectMilestone(
                    project_id=project.id, title=each.title, planned_on=each.planned_on, note=each.note
                )
                row.rank = rank
                session.add(row)
            made.append(project.id)
        return tuple(made)


def split_project(store: Store, key: UUID, names: Sequence[str], day: date) -> tuple[UUID, ...]:
    """Split a project into others from a day on: it ends on the day before, they begin on it (拆分).

    Returns:
        The keys of the new projects.

    Raises:
        UserError: it is gone, fewer than two names, a name is there already, or the day lies outside its year.
    """
    wanted = [clean_name(name, "项目名称", "names") or "" for name in names]
    wanted = [name for name in wanted if name]
    if len(wanted) < 2 or len(set(wanted)) < len(wanted):  # noqa: PLR2004 - one is no split
        raise UserError("请填写拆分成的项目名称，至少两个，每行一个，不能重复。", "names")
    with store.write("拆分重点项目") as session:
        source = find_live(session, KeyProject, key)
        _end(source, day, f"拆分为{'、'.join(wanted)}")
        return tuple(
            _begun(session, [source], name, source.year, ProjectOriginKind.SPLIT, day).id for name in wanted
        )


def merge_projects(store: Store, keys: Sequence[UUID], name: str, day: date) -> UUID:
    """Merge projects of one year into one from a day on (合并); returns the key of the new project.

    Raises:
        UserError: fewer than two, of different years, one is gone, the name is missing or there already, or the day
            lies outside the year.
    """
    title = clean_name(name, "项目名称", "names")
    if not title:
        raise UserError("请填写合并后的“项目名称”。", "names")
    with store.write("合并重点项目") as session:
        sources = [find_live(session, KeyProject, key) for key in dict.fromkeys(keys)]
        if len(sources) < 2 or len({source.year for source in sources}) > 1:  # noqa: PLR2004
            raise UserError("请选择同一年度的至少两个项目。", "names")
        for source in sources:
            _end(source, day, f"合并为{title}")
        return _begun(session, sources, title, sources[0].year, ProjectOriginKind.MERGED, day).id


def undo_reshaping(store: Store, keys: Sequence[UUID]) -> None:
    """Take back that projects were carried over, split or merged: what was made goes, what ended for it goes on.

    Raises:
        UserError: one is gone, or something stands on it since; the sentence names it.
    """
    with store.write("撤销接转、拆分或合并") as session:
        delete_in(session, KeyProject, keys, store.clock.now())
        query = (
            select(KeyProject)
            .join(ProjectOrigin, ProjectOrigin.source_id == KeyProject.id)
            .where(ProjectOrigin.project_id.in_(keys))
        )
        kinds = {session.get_one(KeyProject, key).origin_kind for key in keys}
        if ProjectOriginKind.CARRIED not in kinds:
            for source in session.scalars(query):
                source.ends_on, source.end_reason = None, None


def _end(source: KeyProject, day: date, reason: str) -> None:
    last = day - timedelta(1)
    if day.year != source.year or last.year != source.year:
        raise UserError(f"日期应在{source.year}年内，且不是1月1日。", "day")
    if source.ends_on is not None and source.ends_on < last:
        raise UserError(f"“{source.name}”在{source.ends_on:%Y-%m-%d}已经退出监督。", "day")
    if source.begins_on is not None and source.begins_on > last:
        raise UserError(f"“{source.name}”在{source.begins_on:%Y-%m-%d}才纳入监督，日期应更晚。", "day")
    source.ends_on, source.end_reason = last, reason


def _begun(
    session: Session,
    sources: Sequence[KeyProject],
    name: str,
    year: int,
    kind: ProjectOriginKind,
    day: date,
) -> KeyProject:
    refuse_second_project(session, name, year, None, "names")
    project = _successor(session, sources, name, year, kind)
    project.begins_on = day
    return project


def _successor(
    session: Session, sources: Sequence[KeyProject], name: str, year: int, kind: ProjectOriginKind
) -> KeyProject:
    """Make a project that comes out of others; what they were and where they lie goes along."""
    first = sources[0]
    project = KeyProject(
        name=name,
        year=year,
        category=first.category,
        state=first.state,
        department=first.department,
        group_id=first.group_id,
        planned_start=first.planned_start,
        planned_end=first.planned_end,
        delay_reason=first.delay_reason,
        delay_note=first.delay_note,
        place=first.place,
        origin_kind=kind,
    )
    session.add(project)
    session.flush()
    for rank, source in enumerate(sources):
        session.add(ProjectOrigin(project_id=project.id, source_id=source.id, rank=rank))
    return project
