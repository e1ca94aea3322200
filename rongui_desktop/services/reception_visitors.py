"""Visitors and their matters: recording, correcting, withdrawing, keeping half-filled ones.

This module is the door for pages: what they need of visitors can be imported from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast
from uuid import UUID

from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState
from rongui_desktop.domain.rules_reception import (
    MatterEntry,
    Problem,
    VisitorEntry,
    form_order,
    said_matters,
    tidy,
)
from rongui_desktop.domain.text_rules import required_reason
from rongui_desktop.errors import UserError
from rongui_desktop.services.reception_earlier import EarlierVisit, EarlierVisitor, complete_names, history_of
from rongui_desktop.services.reception_entries import entry_in, find_visitor, load_entry
from rongui_desktop.services.reception_look import choices, list_matters, list_visitors, session_facts
from rongui_desktop.services.reception_views import (
    FormChoices,
    MatterRow,
    RepresentativeChoice,
    SessionFacts,
    VisitorRow,
    proposed_due_date,
    validate,
)
from rongui_desktop.services.reception_withdrawal import undo_withdrawal, withdraw_matter, withdraw_visitor
from rongui_desktop.services.reception_writing import EntryWriter, RecordedVisitor
from rongui_desktop.storage import drafts as draft_store
from rongui_desktop.storage.drafts import SavedDraft
from rongui_desktop.storage.store import Store

__all__ = [
    "EarlierVisit",
    "EarlierVisitor",
    "FormChoices",
    "MatterEntry",
    "MatterRow",
    "Problem",
    "RecordedVisitor",
    "RepresentativeChoice",
    "SavedDraft",
    "SessionFacts",
    "VisitorEntry",
    "VisitorRow",
    "choices",
    "complete_names",
    "correct_visitor",
    "discard_draft",
    "drafts",
    "history_of",
    "keep_draft",
    "keep_incomplete",
    "list_matters",
    "list_visitors",
    "load_entry",
    "proposed_due_date",
    "record_visitor",
    "session_facts",
    "undo_withdrawal",
    "validate",
    "withdraw_matter",
    "withdraw_visitor",
]
_FORM = "visitor"


def record_visitor(store: Store, entry: VisitorEntry, draft_key: str | None = None) -> RecordedVisitor:
    """Record a visitor with all matters, and drop the draft, in one transaction.

    The first visitor of a planned session makes it 已举行 (today's is opened now).

    Raises:
        UserError: what `validate` would say first, with its field; or the session is cancelled or still to come.
    """
    tidied, problems = tidy(entry)
    with store.write("登记来访") as session:
        writer = EntryWriter(session, store, tidied.session_id)
        _raise_first(problems + writer.problems(tidied))
        recorded = writer.add(tidied, EntryState.VALID)
        _drop_draft(session, draft_key)
        return recorded


def keep_incomplete(
    store: Store, entry: VisitorEntry, draft_key: str | None = None, visitor_id: UUID | None = None
) -> RecordedVisitor:
    """Keep a half-filled entry as 待补: it has its number, counts nowhere, and `correct_visitor` completes it.

    Args:
        store: the store.
        entry: what is known; anything at all will do.
        draft_key: the draft to drop.
        visitor_id: the half-filled entry that is kept again.

    Raises:
        UserError: nothing is filled in, a text is too long, or the session is cancelled or still to come.
    """
    tidied, problems = tidy(entry)
    if not any((tidied.name, tidied.phone, tidied.community, tidied.address, said_matters(tidied))):
        raise UserError("还没有填写任何内容，请至少填写来访人或反映事项。", "visitor_name")
    # A phone or a head count may be half-known too.
    _raise_first([problem for problem in problems if problem[0] not in ("phone", "person_count")])
    with store.write("保存待补登记") as session:
        writer = EntryWriter(session, store, tidied.session_id)
        if visitor_id is None:
            recorded = writer.add(tidied, EntryState.INCOMPLETE)
        else:
            visitor = find_visitor(session, visitor_id)
            if visitor.state is not EntryState.INCOMPLETE:
                raise UserError("这条登记已是有效登记，请用“更正”修改。")
            recorded = writer.change(visitor, tidied, EntryState.INCOMPLETE)
        _drop_draft(session, draft_key)
        return recorded


def correct_visitor(
    store: Store, visitor_id: UUID, entry: VisitorEntry, reason: str = "", draft_key: str | None = None
) -> RecordedVisitor:
    """Correct an entry, or complete a half-filled one (then no reason is needed). Numbers stay.

    Stored matters that the entry leaves out stay as they are: only `withdraw_matter` takes one out. What was wrong
    before and is left alone (an imported entry without a deputy) does not stand in the way.

    Raises:
        UserError: no reason; withdrawn; another session; what `validate` says; or another disposition, department or
            due date for a matter that is being handled already (交办, 答复 or 办结).
    """
    tidied, problems = tidy(entry)
    with store.write("补全来访登记") as session:
        visitor = find_visitor(session, visitor_id)
        if visitor.state is EntryState.WITHDRAWN:
            raise UserError("这条登记已作废，请先恢复再更正。")
        if tidied.session_id != visitor.session_id:
            raise UserError("登记不能改到别的场次；请作废后在那一场重新登记。")
        writer = EntryWriter(session, store, visitor.session_id)
        problems += writer.problems(tidied)
        if visitor.state is EntryState.VALID:
            session.info["why"] = f"更正来访登记：{required_reason(reason, '更正')}"
            stored, old = tidy(entry_in(session, visitor))
            known = set(old + writer.problems(stored))
            problems = [problem for problem in problems if problem not in known]
        _raise_first(problems)
        recorded = writer.change(visitor, tidied, EntryState.VALID)
        _drop_draft(session, draft_key)
        return recorded


def _raise_first(problems: list[Problem]) -> None:
    if problems:
        field, message = min(problems, key=form_order)
        raise UserError(message, field)


def _drop_draft(session: Session, key: str | None) -> None:
    if key is not None:
        draft_store.discard(session, _FORM, key)


def keep_draft(store: Store, key: str, fields: Mapping[str, Any]) -> None:
    """Keep what a form holds, as typed, so that a power cut loses nothing; writes no history.

    Args:
        store: the store.
        key: which form: a key of the page's own choice, the same until the form is saved.
        fields: whatever JSON can hold; only the page reads it.
    """
    with store.write("草稿") as session:
        draft_store.keep(session, _FORM, key, _writable(dict(fields)), store.clock.now())


def _writable(value: Any) -> Any:
    # Half of a character outside the basic plane, as a broken paste leaves it, cannot be stored.
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {key: _writable(part) for key, part in cast("dict[str, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [_writable(part) for part in cast("list[Any]", value)]
    return value


def drafts(store: Store, key: str | None = None) -> list[SavedDraft]:
    """Return the half-filled forms, oldest first; only the one of `key` when it is given."""
    with store.read() as session:
        return draft_store.find(session, _FORM, key)


def discard_draft(store: Store, key: str) -> None:
    """Drop a half-filled form, because the clerk says so."""
    with store.write("放弃草稿") as session:
        draft_store.discard(session, _FORM, key)
