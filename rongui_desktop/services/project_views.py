"""What the form of a project offers, and the course of a project in words."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from rongui_desktop.domain.office import Department
from rongui_desktop.domain.representatives import DeputyGroup
from rongui_desktop.domain.supervision import KeyProject, ProjectProgress
from rongui_desktop.services.detail import one_line
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class ProjectFormChoices:
    """Categories of earlier projects, departments, groups by key and name."""

    categories: tuple[str, ...]
    departments: tuple[str, ...]
    groups: tuple[tuple[UUID, str], ...]


@dataclass(frozen=True, slots=True)
class ProjectLine:
    """A project in a list to tick: `open` when it is not done yet."""

    id: UUID
    name: str
    state: str
    open: bool


def form_choices(store: Store) -> ProjectFormChoices:
    """Return what the form offers today."""
    alive = KeyProject.deleted_at.is_(None)
    with store.read() as session:
        categories = session.scalars(
            select(KeyProject.category)
            .where(alive)
            .group_by(KeyProject.category)
            .order_by(KeyProject.category)
        ).all()
        departments = session.scalars(
            select(Department.name)
            .where(Department.deleted_at.is_(None), Department.active)
            .order_by(Department.rank)
        ).all()
        groups = session.execute(
            select(DeputyGroup.id, DeputyGroup.name)
            .where(DeputyGroup.deleted_at.is_(None))
            .order_by(DeputyGroup.id)
        ).all()
    return ProjectFormChoices(tuple(categories), tuple(departments), tuple((k, n) for k, n in groups))


def progress_words(store: Store, project_id: UUID) -> list[str]:
    """Return how a project stood, the newest first: 2019-08-09 起 未按计划（拆迁：……）."""
    query = select(ProjectProgress).where(ProjectProgress.project_id == project_id)
    with store.read() as session:
        rows = session.scalars(query.order_by(ProjectProgress.day.desc())).all()
    words: list[str] = []
    for row in rows:
        why = "：".join(filter(None, [row.delay_reason, one_line(row.note)]))
        words.append(f"{row.day:%Y-%m-%d} 起 {row.state}{f'（{why}）' if why else ''}")
    return words


def project_lines(store: Store, year: int) -> tuple[ProjectLine, ...]:
    """Return the projects of a year, in the order in which they were entered."""
    query = select(KeyProject).where(KeyProject.year == year, KeyProject.deleted_at.is_(None))
    with store.read() as session:
        return tuple(
            ProjectLine(
                row.id, row.name, row.state.value, row.state.value != "已完成" and row.ends_on is None
            )
            for row in session.scalars(query.order_by(KeyProject.id))
        )
