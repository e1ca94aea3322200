"""What a supervision activity or a plan may be about, as forms offer it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import ObjectKind, ProjectState, TargetKind
from rongui_desktop.domain.office import Department
from rongui_desktop.domain.representatives import DeputyGroup
from rongui_desktop.domain.supervision import KeyProject, SupervisionObject
from rongui_desktop.services.supervision_entry import Target
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class TargetChoice:
    """One thing that can be supervised: the year of a project (None for the rest), the group, how it stands."""

    target: Target
    year: int | None = None
    group_id: UUID | None = None
    state: ProjectState | None = None


@dataclass(frozen=True, slots=True)
class SupervisionChoices:
    """What can be chosen: things to supervise, and the groups by key and name."""

    targets: tuple[TargetChoice, ...]
    groups: tuple[tuple[UUID, str], ...]

    def of(self, kind: TargetKind, year: int) -> list[TargetChoice]:
        """Return the things of a kind; of projects those of a year."""
        return [c for c in self.targets if c.target.kind is kind and c.year in (None, year)]


def supervision_choices(store: Store) -> SupervisionChoices:
    """Return what can be chosen today."""
    with store.read() as session:
        groups = session.execute(
            select(DeputyGroup.id, DeputyGroup.name)
            .where(DeputyGroup.deleted_at.is_(None))
            .order_by(DeputyGroup.id)
        )
        return SupervisionChoices(
            (*_projects(session), *_objects(session)), tuple((key, name) for key, name in groups)
        )


def _projects(session: Session) -> list[TargetChoice]:
    query = (
        select(KeyProject.id, KeyProject.name, KeyProject.year, KeyProject.group_id, KeyProject.state)
        .where(KeyProject.deleted_at.is_(None))
        .order_by(KeyProject.id)
    )
    return [
        TargetChoice(Target(TargetKind.PROJECT, key, name), year, group, state)
        for key, name, year, group, state in session.execute(query)
    ]


def _objects(session: Session) -> list[TargetChoice]:
    query = select(
        SupervisionObject.id, SupervisionObject.name, SupervisionObject.kind, SupervisionObject.group_id
    ).where(SupervisionObject.deleted_at.is_(None))
    found: list[TargetChoice] = []
    for key, name, kind, group in session.execute(query.order_by(SupervisionObject.id)):
        river = key if kind is ObjectKind.RIVER else None
        found.append(TargetChoice(Target(TargetKind(kind.value), river, name), None, group))
    known = {choice.target.name for choice in found}
    departments = session.scalars(
        select(Department.name)
        .where(Department.deleted_at.is_(None), Department.active)
        .order_by(Department.rank)
    )
    found += [
        TargetChoice(Target(TargetKind.DEPARTMENT, None, name)) for name in departments if name not in known
    ]
    return found
