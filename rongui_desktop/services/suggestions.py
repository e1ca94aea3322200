"""Deputies' suggestions (代表建议) in their own ledger: recording, correcting, withdrawing, and their handling.

They are never added to residents' matters in any figure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState, EventKind
from rongui_desktop.domain.opinions import Suggestion, SuggestionCosigner
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.domain.suggestion_handling import (
    SuggestionEntry,
    check_suggestion,
    leader_question,
    suggestion_standing,
)
from rongui_desktop.domain.text_rules import clean_line, clean_name, required_reason
from rongui_desktop.errors import UserError
from rongui_desktop.services.handling_desk import Desk, Step, Written, all_found, all_or_nothing
from rongui_desktop.services.handling_views import SuggestionView, possible_steps, rows_of
from rongui_desktop.services.handling_writing import (
    SuggestionCase,
    columns_now,
    load_cases,
    opened_on,
    reconcile,
)
from rongui_desktop.storage.store import Store

__all__ = [
    "Step",
    "SuggestionEntry",
    "SuggestionView",
    "Written",
    "correct_suggestion",
    "correct_suggestion_step",
    "load_suggestion",
    "record_suggestion",
    "restore_suggestion",
    "suggestion_handling",
    "take_back_suggestion_step",
    "take_suggestion_step",
    "withdraw_suggestion",
]

_LABEL = "代表建议"
_SEPARATOR = "、"


def tidy_suggestion(entry: SuggestionEntry) -> SuggestionEntry:
    """Return a suggestion as it is stored: texts trimmed.

    Raises:
        UserError: a text is too long.
    """
    departments = (
        clean_line(name, "协办部门", "assisting_departments") for name in entry.assisting_departments
    )
    return replace(
        entry,
        number=clean_name(entry.number, "建议编号", "number") or "",
        congress_session=clean_line(entry.congress_session, "会议届次", "congress_session") or "",
        title=clean_line(entry.title, "标题", "title") or "",
        main_department=clean_line(entry.main_department, "主办部门", "main_department"),
        assisting_departments=tuple(filter(None, departments)),
        responsible_leader=clean_line(entry.responsible_leader, "责任领导", "responsible_leader") or "",
    )


def record_suggestion(store: Store, entry: SuggestionEntry, registered_on: date | None = None) -> UUID:
    """Record a suggestion.

    Args:
        store: the store.
        entry: as typed.
        registered_on: the day it came in; None for today.

    Returns:
        Its key.

    Raises:
        UserError: something is missing or wrong (`check_suggestion`), the number is taken, the day lies ahead, or a
            deputy is gone.
    """
    entry = tidy_suggestion(entry)
    check_suggestion(entry)
    day = registered_on or store.clock.today()
    if day > store.clock.today():
        raise UserError(f"登记日期不能晚于今天（{store.clock.today():%Y-%m-%d}）。", "registered_on")
    with store.write("登记代表建议") as session:
        _check_number(session, entry.number, None)
        assert entry.lead_id is not None
        suggestion = Suggestion(
            number=entry.number,
            congress_session=entry.congress_session,
            title=entry.title,
            lead_id=entry.lead_id,
            responsible_leader=entry.responsible_leader,
        )
        session.add(suggestion)
        _put(session, suggestion, entry)
        case = SuggestionCase(suggestion, ())
        case.write(session, [case.next(session, EventKind.REGISTERED, day, department=entry.main_department)])
        return suggestion.id


def correct_suggestion(store: Store, suggestion_id: UUID, entry: SuggestionEntry, reason: str) -> None:
    """Correct what was recorded of a suggestion; another 主办部门 corrects the step that named it.

    Raises:
        UserError: no reason, gone, withdrawn, or what `record_suggestion` says.
    """
    entry = tidy_suggestion(entry)
    check_suggestion(entry)
    reason = required_reason(reason, "更正")
    with store.write(f"更正代表建议：{reason}") as session:
        case = _live(_case(session, suggestion_id))
        suggestion = case.record
        _check_number(session, entry.number, suggestion_id)
        assert entry.lead_id is not None
        suggestion.number, suggestion.title = entry.number, entry.title
        suggestion.congress_session, suggestion.lead_id = entry.congress_session, entry.lead_id
        suggestion.responsible_leader = entry.responsible_leader
        _put(session, suggestion, entry)
        now = columns_now(case)
        if entry.main_department != now.department:
            wanted = replace(now, department=entry.main_department)
            reconcile(session, case, wanted, opened_on(case, wanted, store.clock.today()), reason)


def load_suggestion(store: Store, suggestion_id: UUID) -> SuggestionEntry:
    """Return a stored suggestion for its own form.

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        suggestion = _case(session, suggestion_id).record
        cosigners = (
            select(SuggestionCosigner.representative_id)
            .where(SuggestionCosigner.suggestion_id == suggestion_id)
            .order_by(SuggestionCosigner.rank)
        )
        assisting = suggestion.assisting_departments
        return SuggestionEntry(
            number=suggestion.number,
            congress_session=suggestion.congress_session,
            title=suggestion.title,
            lead_id=suggestion.lead_id,
            cosigner_ids=tuple(session.scalars(cosigners)),
            main_department=suggestion.main_department,
            assisting_departments=tuple(assisting.split(_SEPARATOR)) if assisting else (),
            responsible_leader=suggestion.responsible_leader,
        )


def _check_number(session: Session, number: str, own: UUID | None) -> None:
    taken = session.scalar(select(Suggestion.id).where(Suggestion.number == number))
    if taken is not None and taken != own:
        raise UserError(f"建议编号“{number}”已经登记过，请核对编号。", "number")


def _put(session: Session, suggestion: Suggestion, entry: SuggestionEntry) -> None:
    people = [suggestion.lead_id, *entry.cosigner_ids]
    query = select(Representative.id).where(
        Representative.id.in_(people), Representative.deleted_at.is_(None)
    )
    known = set(session.scalars(query))
    # Who signed it and has left the list since stays on it.
    own = select(SuggestionCosigner).where(SuggestionCosigner.suggestion_id == suggestion.id)
    stored = {row.representative_id: row for row in session.scalars(own)}
    if suggestion.lead_id not in known:
        raise UserError("领衔代表已不在代表名册里，请重新选择。", "lead_id")
    if not set(entry.cosigner_ids) <= known | set(stored):
        raise UserError("联名代表里有人已不在代表名册里，请重新选择。", "cosigner_ids")
    suggestion.assisting_departments = _SEPARATOR.join(entry.assisting_departments) or None
    for rank, person in enumerate(entry.cosigner_ids):
        row = stored.pop(person, None)
        if row is None:
            session.add(SuggestionCosigner(suggestion_id=suggestion.id, representative_id=person, rank=rank))
        else:
            row.rank = rank
    for row in stored.values():
        session.delete(row)


def _case(session: Session, suggestion_id: UUID) -> SuggestionCase:
    found = load_cases(session, SuggestionCase, [suggestion_id])
    if not found:
        raise UserError("这件代表建议已不存在，请刷新列表。")
    return found[0]


def _live(case: SuggestionCase) -> SuggestionCase:
    if case.record.state is EntryState.WITHDRAWN:
        raise UserError("这件代表建议已经作废；请先恢复。")
    return case


def withdraw_suggestion(store: Store, suggestion_id: UUID, reason: str) -> None:
    """Withdraw a suggestion: its number stays, it stays visible, and it counts nowhere.

    Raises:
        UserError: no reason, gone, or withdrawn already.
    """
    reason = required_reason(reason, "作废")
    with store.write(f"作废代表建议：{reason}") as session:
        suggestion = _case(session, suggestion_id).record
        if suggestion.state is EntryState.WITHDRAWN:
            raise UserError(f"{suggestion.number}已经作废。")
        suggestion.state, suggestion.state_reason = EntryState.WITHDRAWN, reason


def restore_suggestion(store: Store, suggestion_id: UUID) -> None:
    """Take the withdrawal of a suggestion back.

    Raises:
        UserError: gone, or not withdrawn.
    """
    with store.write("撤销作废") as session:
        suggestion = _case(session, suggestion_id).record
        if suggestion.state is not EntryState.WITHDRAWN:
            raise UserError(f"{suggestion.number}没有作废，不用恢复。")
        suggestion.state, suggestion.state_reason = EntryState.VALID, None


def suggestion_handling(store: Store, suggestion_id: UUID) -> SuggestionView | None:
    """Return the handling of a suggestion as it stands today; None when it is gone."""
    with store.read() as session:
        found = load_cases(session, SuggestionCase, [suggestion_id])
        if not found:
            return None
        case, desk = found[0], Desk(session, store)
        live = case.record.state is EntryState.VALID
        return SuggestionView(
            id=case.id,
            number=case.number,
            state=case.record.state,
            standing=suggestion_standing(case.events, desk.today),
            rows=rows_of(case),
            possible=possible_steps(case, desk.today, desk.rules, desk.calendar) if live else (),
            question=leader_question(case.record.responsible_leader),
        )


def take_suggestion_step(store: Store, suggestion_ids: Sequence[UUID], step: Step) -> tuple[Written, ...]:
    """Take a step on one suggestion, or the same step on many at once: all or nothing.

    Raises:
        UserError: one of them cannot; for several the sentence names the first number, and says how many.
    """
    with store.write(f"登记代表建议{step.kind}") as session:
        desk = Desk(session, store)
        found = load_cases(session, SuggestionCase, suggestion_ids)
        cases = all_found(found, suggestion_ids, _LABEL)
        return all_or_nothing(cases, step.kind, lambda case: desk.take(_live(case), step))


def correct_suggestion_step(
    store: Store, suggestion_id: UUID, sequence: int, step: Step, reason: str
) -> Written:
    """Write a step anew, whole (更正): what `step` leaves empty is empty then.

    Raises:
        UserError: no reason, nothing changed, the step is not there, or it would break a rule.
    """
    with store.write(f"更正代表建议{step.kind}") as session:
        return Desk(session, store).correct(_live(_case(session, suggestion_id)), sequence, step, reason)


def take_back_suggestion_step(
    store: Store, suggestion_id: UUID, sequence: int, reason: str | None = None
) -> Written:
    """Take an event back (撤销): the last one, neither printed nor sent on.

    Raises:
        UserError: it may not be taken back; use `correct_suggestion_step`.
    """
    with store.write("撤销代表建议办理步骤") as session:
        return Desk(session, store).take_back(_live(_case(session, suggestion_id)), sequence, reason)
