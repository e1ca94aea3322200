"""Withdrawing entries (作废) and taking that back: numbers stay, the entry stays visible and counts nowhere."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.domain.text_rules import required_reason
from rongui_desktop.errors import UserError
from rongui_desktop.services.reception_entries import find_visitor, matters_of
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.store import Store


def withdraw_visitor(store: Store, visitor_id: UUID, reason: str) -> None:
    """Withdraw an entry together with its matters.

    Raises:
        UserError: no reason, gone, or withdrawn already.
    """
    reason = required_reason(reason, "作废")
    with store.write(f"作废来访登记：{reason}") as session:
        visitor = find_visitor(session, visitor_id)
        if visitor.state is EntryState.WITHDRAWN:
            raise UserError("这条登记已经作废。")
        visitor.state, visitor.state_reason = EntryState.WITHDRAWN, reason
        for matter in matters_of(session, [visitor_id]).get(visitor_id, []):
            if matter.state is not EntryState.WITHDRAWN:
                matter.state, matter.state_reason = EntryState.WITHDRAWN, reason


def withdraw_matter(store: Store, opinion_id: UUID, reason: str) -> None:
    """Withdraw one matter; the visitor's entry stays.

    Raises:
        UserError: no reason, gone, or withdrawn already.
    """
    reason = required_reason(reason, "作废")
    with store.write(f"作废意见建议：{reason}") as session:
        matter = _find_matter(session, opinion_id)
        if matter.state is EntryState.WITHDRAWN:
            raise UserError(f"{matter.number}已经作废。")
        matter.state, matter.state_reason = EntryState.WITHDRAWN, reason


def _find_matter(session: Session, opinion_id: UUID) -> Opinion:
    found = session.get(Opinion, opinion_id)
    if found is None or found.deleted_at is not None:
        raise UserError("这件意见建议已不存在，请刷新列表。")
    return found


def undo_withdrawal(store: Store, record_id: UUID) -> None:
    """Take the withdrawal of an entry or of one matter back.

    An entry comes back with the matters that were withdrawn together with it, each in the state it had before.

    Raises:
        UserError: gone, not withdrawn, or a matter whose entry is withdrawn.
    """
    with store.write("撤销作废") as session:
        visitor = session.get(Visitor, record_id)
        if visitor is None:
            _restore_matter(session, _find_matter(session, record_id))
        else:
            _restore_visitor(session, find_visitor(session, record_id))


def _restore_visitor(session: Session, visitor: Visitor) -> None:
    if visitor.state is not EntryState.WITHDRAWN:
        raise UserError("这条登记没有作废，不用恢复。")
    withdrawal = _withdrawal(session, visitor.id)
    visitor.state, visitor.state_reason = withdrawal.before, None
    for matter in matters_of(session, [visitor.id]).get(visitor.id, []):
        if matter.state is EntryState.WITHDRAWN:
            other = _withdrawal(session, matter.id)
            if other.at == withdrawal.at:
                matter.state, matter.state_reason = other.before, None


def _restore_matter(session: Session, matter: Opinion) -> None:
    if matter.state is not EntryState.WITHDRAWN:
        raise UserError(f"{matter.number}没有作废，不用恢复。")
    if (
        matter.visitor_id is not None
        and find_visitor(session, matter.visitor_id).state is EntryState.WITHDRAWN
    ):
        raise UserError("这件意见的来访登记已作废，请先恢复登记。")
    matter.state, matter.state_reason = _withdrawal(session, matter.id).before, None


@dataclass(frozen=True, slots=True)
class _Withdrawal:
    """When a record was withdrawn (None: it came so with an import), and the state it had before."""

    at: datetime | None
    before: EntryState


def _withdrawal(session: Session, record_id: UUID) -> _Withdrawal:
    query = (
        select(HistoryEntry.at, HistoryEntry.changes)
        .where(HistoryEntry.record_id == record_id)
        .order_by(HistoryEntry.seq.desc())
    )
    for at, text in session.execute(query):
        changes: dict[str, list[Any]] = json.loads(text)
        old, new = changes.get("state", (None, None))
        if new == EntryState.WITHDRAWN.value and old is not None:
            return _Withdrawal(at, EntryState(old))
    return _Withdrawal(None, EntryState.VALID)
