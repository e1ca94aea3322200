"""Sessions as records, for the use cases that change them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState
from rongui_desktop.domain.reception import ReceptionSession, Visitor
from rongui_desktop.errors import UserError
from rongui_desktop.services.reception_look import names_of
from rongui_desktop.storage.look import look_in


def find_session(session: Session, session_id: UUID) -> ReceptionSession:
    """Return a session that is not in the recycle bin.

    Raises:
        UserError: it is gone.
    """
    found = session.get(ReceptionSession, session_id)
    if found is None or found.deleted_at is not None:
        raise UserError("这个接待场次已不存在，请重新选择场次。")
    return found


def refuse_leaving(session: Session, reception: ReceptionSession, people: Sequence[UUID], field: str) -> None:
    """Check that none of these people received a visitor at a session, before they are said to be away.

    Raises:
        UserError: one did; the sentence names them.
    """
    query = select(Visitor.representative_id).where(
        Visitor.session_id == reception.id,
        Visitor.representative_id.in_(people),
        Visitor.state != EntryState.WITHDRAWN,
        Visitor.deleted_at.is_(None),
    )
    if busy := {person for person in session.scalars(query) if person is not None}:
        names = "、".join(sorted(names_of(look_in(session), busy).values()))
        raise UserError(f"{names}在本场已接待来访人；请先更正那些登记的接待代表。", field)
