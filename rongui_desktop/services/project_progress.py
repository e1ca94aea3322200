"""How a project stands from a day on: written beside the project's own columns, which tell the last of it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import DelayReason, ProjectState
from rongui_desktop.domain.supervision import KeyProject, ProjectProgress
from rongui_desktop.errors import UserError

LATE = (ProjectState.DELAYED, ProjectState.PAUSED)


def check_state(state: ProjectState | None, reason: DelayReason | None) -> None:
    """Check that a late state has its coded reason (contract, workbook).

    Raises:
        UserError: it has none; the field is `delay_reason`.
    """
    if state in LATE and reason is None:
        raise UserError(f"进展状态是{state}，请选择“滞后原因类别”。", "delay_reason")


def progress_on(session: Session, project_id: UUID, day: date) -> ProjectProgress | None:
    """Return what was told of a project on exactly that day."""
    query = select(ProjectProgress).where(
        ProjectProgress.project_id == project_id, ProjectProgress.day == day
    )
    return session.scalars(query).one_or_none()


def put_progress(
    session: Session,
    project_id: UUID,
    day: date,
    state: ProjectState,
    reason: DelayReason | None,
    note: str | None,
) -> None:
    """Tell how a project stands from a day on; the last that is told becomes the project's own state.

    Reason and note belong to late states only; of others they are dropped.
    """
    if state not in LATE:
        reason = note = None
    row = progress_on(session, project_id, day)
    if row is None:
        row = ProjectProgress(project_id=project_id, day=day, state=state, delay_reason=reason, note=note)
        session.add(row)
    else:
        row.state, row.delay_reason, row.note = state, reason, note
    session.flush()
    settle_state(session, project_id)


def settle_state(session: Session, project_id: UUID) -> None:
    """Bring the project's own columns to the last that is told of it; with nothing told they stay."""
    query = select(ProjectProgress).where(ProjectProgress.project_id == project_id)
    last = session.scalars(query.order_by(ProjectProgress.day.desc())).first()
    if last is not None:
        project = session.get_one(KeyProject, project_id)
        project.state, project.delay_reason, project.delay_note = last.state, last.delay_reason, last.note
