"""Stored entries for their own form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import Disposition, EntryState
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.domain.rules_reception import PENDING_TEXT, MatterEntry, VisitorEntry
from rongui_desktop.errors import UserError
from rongui_desktop.storage.store import Store


def find_visitor(session: Session, visitor_id: UUID) -> Visitor:
    """Return an entry that is not in the recycle bin.

    Raises:
        UserError: it is gone.
    """
    found = session.get(Visitor, visitor_id)
    if found is None or found.deleted_at is not None:
        raise UserError("这条来访登记已不存在，请刷新列表。")
    return found


def matters_of(session: Session, visitor_ids: Sequence[UUID]) -> dict[UUID, list[Opinion]]:
    """Return the matters of visitors, in their order, withdrawn ones too."""
    query = (
        select(Opinion)
        .where(Opinion.visitor_id.in_(visitor_ids), Opinion.deleted_at.is_(None))
        .order_by(Opinion.rank, Opinion.id)
    )
    found: dict[UUID, list[Opinion]] = {}
    for matter in session.scalars(query):
        if matter.visitor_id is not None:
            found.setdefault(matter.visitor_id, []).append(matter)
    return found


def load_entry(store: Store, visitor_id: UUID) -> VisitorEntry:
    """Return a stored entry for its own form, unmasked, without withdrawn matters (unless it is withdrawn itself).

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        return entry_in(session, find_visitor(session, visitor_id))


def entry_in(session: Session, visitor: Visitor) -> VisitorEntry:
    """Return the same within a use case."""
    whole = visitor.state is EntryState.WITHDRAWN
    matters = matters_of(session, [visitor.id]).get(visitor.id, [])
    return VisitorEntry(
        session_id=visitor.session_id,
        name=_typed(visitor.name),
        person_count=visitor.person_count,
        gender=visitor.gender,
        phone=visitor.phone,
        community=visitor.community,
        address=visitor.address,
        representative_id=visitor.representative_id,
        confidential=visitor.confidential,
        received_at=visitor.received_at,
        follow_up=visitor.follow_up,
        matters=tuple(_matter_entry(m) for m in matters if whole or m.state is not EntryState.WITHDRAWN),
    )


def _typed(text: str) -> str:
    return "" if text == PENDING_TEXT else text


def _matter_entry(matter: Opinion) -> MatterEntry:
    entry = MatterEntry(
        id=matter.id,
        category=_typed(matter.category),
        content=_typed(matter.content),
        spot_reply=matter.spot_reply,
        disposition=matter.disposition,
        department=matter.department,
        due_on=matter.due_on,
        confidential=matter.confidential,
        outcome=matter.outcome if matter.disposition is Disposition.ANSWERED else None,
    )
    # A half-filled matter without a disposition is stored as the commonest one without a department.
    open_choice = matter.state is EntryState.INCOMPLETE and matter.disposition is Disposition.SUBDISTRICT
    return replace(entry, disposition=None) if open_choice and matter.department is None else entry
