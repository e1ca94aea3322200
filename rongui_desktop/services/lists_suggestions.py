"""The list of deputies' suggestions (代表建议): apart from residents' matters, never added to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import func, select, true
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState
from rongui_desktop.domain.opinions import Suggestion, SuggestionCosigner
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.services.detail import Detail, Link, day_from, field, group
from rongui_desktop.services.handling_then import suggestions_then
from rongui_desktop.services.list_queries import (
    by_number,
    contains,
    in_year,
    keys_of,
    named_ids,
    names,
    ordered,
    people_by,
)
from rongui_desktop.services.listing import Cell, ColumnSpec, ListQuery, ListResult
from rongui_desktop.services.suggestion_state import (
    SuggestionState,
    Then,
    suggestion_badge,
    suggestion_condition,
)
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class SuggestionListing:
    """Deputies' suggestions assigned in a year (and those not assigned yet), newest first.

    Attributes:
        state: only those in this state today.
    """

    state: SuggestionState | None = None

    name: ClassVar[str] = "suggestions"
    columns: ClassVar[tuple[ColumnSpec, ...]] = (
        ColumnSpec("number", "编号", 110),
        ColumnSpec("title", "标题", 270, grows=True),
        ColumnSpec("state", "状态", 100),
        ColumnSpec("lead", "领衔代表", 84),
        ColumnSpec("department", "主办部门", 140),
        ColumnSpec("assigned_on", "交办日期", 96),
        ColumnSpec("due_on", "办理期限", 96),
    )

    def find(self, store: Store, query: ListQuery) -> ListResult:
        """Filter and sort."""
        today = store.clock.today()
        chosen = self._chosen(query)
        sorts: dict[str, Any] = {
            "number": by_number(Suggestion.number),
            "title": Suggestion.title,
            "lead": Representative.name_pinyin,
            "department": Suggestion.main_department,
            "assigned_on": Suggestion.assigned_on,
            "due_on": Suggestion.due_on,
            "state": Suggestion.closed_on,
        }
        default = (Suggestion.assigned_on.desc(), Suggestion.number)
        with store.read() as session:
            then = suggestions_then(session, today)
            if self.state is not None:
                chosen = chosen.where(suggestion_condition(self.state, today, then))
            keys = keys_of(session, ordered(chosen, query, sorts, default, Suggestion.id))
            counts = _counts(session, chosen, today, then)
        if self.state is not None:
            return ListResult(keys, f"{self.state.value} {len(keys)} 件（不计入意见建议）")
        done, waiting = counts[SuggestionState.CLOSED], counts[SuggestionState.OPEN]
        foot = f"代表建议 {done + waiting} 件，办结 {done} 件，办理中 {waiting} 件（不计入意见建议）"
        withdrawn = counts[SuggestionState.WITHDRAWN]
        return ListResult(keys, f"{foot}，作废 {withdrawn} 件（未计入）" if withdrawn else foot)

    def counts(self, store: Store, query: ListQuery) -> dict[SuggestionState, int]:
        """Return how many suggestions of this list are in each state today, whichever state is chosen."""
        with store.read() as session:
            today = store.clock.today()
            return _counts(session, self._chosen(query), today, suggestions_then(session, today))

    def _chosen(self, query: ListQuery) -> Any:
        chosen = (
            select(Suggestion.id)
            .join(Representative, Representative.id == Suggestion.lead_id)
            .where(Suggestion.deleted_at.is_(None), self._within(query.year))
        )
        if not query.text:
            return chosen
        found = contains(query.text, Suggestion.number, Suggestion.title, Suggestion.main_department)
        return chosen.where(found | Suggestion.lead_id.in_(named_ids(query.text)))

    def _within(self, year: int | None) -> Any:
        return (
            true()
            if year is None
            else in_year(Suggestion.assigned_on, year) | Suggestion.assigned_on.is_(None)
        )

    def rows(self, store: Store, keys: Sequence[UUID]) -> dict[UUID, tuple[Cell, ...]]:
        """The cells of these rows."""
        today = store.clock.today()
        query = (
            select(Suggestion, Representative.name)
            .join(Representative, Representative.id == Suggestion.lead_id)
            .where(Suggestion.id.in_(keys))
        )
        with store.read() as session:
            then = suggestions_then(session, today)
            return {
                each.id: (
                    each.number,
                    each.title,
                    suggestion_badge(each, today, then),
                    lead,
                    each.main_department or "",
                    each.assigned_on.isoformat() if each.assigned_on else "",
                    each.due_on.isoformat() if each.due_on else "",
                )
                for each, lead in session.execute(query)
            }


def _counts(session: Session, chosen: Any, today: date, then: Then) -> dict[SuggestionState, int]:
    totals = (func.total(suggestion_condition(state, today, then)) for state in SuggestionState)
    row = session.execute(chosen.with_only_columns(*totals)).one()
    return {state: int(number) for state, number in zip(SuggestionState, row, strict=True)}


def suggestion_detail(store: Store, suggestion_id: UUID) -> Detail | None:
    """Return a suggestion with all its fields; None when it is gone."""
    today = store.clock.today()
    with store.read() as session:
        each = session.get(Suggestion, suggestion_id)
        if each is None or each.deleted_at is not None:
            return None
        then = suggestions_then(session, today)
        lead = session.get(Representative, each.lead_id)
        signers = people_by(session, SuggestionCosigner, SuggestionCosigner.suggestion_id, [each.id])[each.id]
    withdrawn = field("作废原因", each.state_reason) if each.state is EntryState.WITHDRAWN else None
    deputies = group(
        "",
        [
            field("会议届次", each.congress_session),
            field("领衔代表", lead.name if lead else None, Link("representative", each.lead_id)),
            field("联名代表", names(signers)),
            withdrawn,
        ],
    )
    handling = group(
        "办理情况",
        [
            field("主办部门", each.main_department),
            field("协办部门", each.assisting_departments),
            field("责任领导", each.responsible_leader),
            field("交办日期", day_from(each.assigned_on, today)),
            field("办理期限", each.due_on),
            field("答复日期", day_from(each.replied_on, today)),
            field("办结日期", day_from(each.closed_on, today)),
            field("办理结果", each.outcome),
            field("满意度", each.satisfaction),
            field("办理态度", each.attitude) if each.attitude else None,
        ],
    )
    state = suggestion_badge(each, today, then)
    return Detail(each.title, f"{each.number} · 代表建议", (deputies, handling), state)
