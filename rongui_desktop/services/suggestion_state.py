"""The state of a deputies' suggestion on a day, for the chips of its own ledger: always computed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ColumnElement, false

from rongui_desktop.domain.codes import EntryState, Satisfaction
from rongui_desktop.domain.opinions import Suggestion
from rongui_desktop.domain.suggestion_handling import SuggestionStanding
from rongui_desktop.services.listing import Badge
from rongui_desktop.services.opinion_state import (
    course_of,
    course_then,
    due_badge,
    is_due_soon,
    is_late,
    is_open,
    is_unanswered,
)


class SuggestionState(StrEnum):
    """What the ledger is filtered by; 办理中 are all open ones, the four before and after it parts of them."""

    UNASSIGNED = "待交办"
    OPEN = "办理中"
    DUE_SOON = "7日内到期"
    OVERDUE = "逾期"
    UNRATED = "待测评"
    CLOSED = "已办结"
    WITHDRAWN = "作废"


Then = Mapping[UUID, SuggestionStanding]


def suggestion_condition(state: SuggestionState, today: date, then: Then) -> ColumnElement[bool]:
    """Return the SQL condition of a state on a day.

    Args:
        state: the state.
        today: the day.
        then: how those stand whose columns tell of later (`handling_then.suggestions_then`).
    """
    by_columns = _by_columns(state, today)
    if not then or state is SuggestionState.WITHDRAWN:
        return by_columns
    there = [key for key, stands in then.items() if state in _states_of(stands)]
    by_events = (Suggestion.state == EntryState.VALID) & Suggestion.id.in_(there)
    return (by_columns & Suggestion.id.not_in(list(then))) | by_events


def _states_of(stands: SuggestionStanding) -> set[SuggestionState]:
    handling = stands.handling
    if handling.is_closed:
        return {SuggestionState.CLOSED}
    parts = {
        SuggestionState.OPEN: True,
        SuggestionState.UNASSIGNED: handling.assigned_on is None and handling.replied_on is None,
        SuggestionState.DUE_SOON: handling.due_soon,
        SuggestionState.OVERDUE: handling.overdue,
        SuggestionState.UNRATED: handling.replied_on is not None
        and handling.satisfaction in (None, Satisfaction.UNRATED),
    }
    return {state for state, holds in parts.items() if holds}


def _by_columns(state: SuggestionState, today: date) -> ColumnElement[bool]:
    if state is SuggestionState.WITHDRAWN:
        return Suggestion.state == EntryState.WITHDRAWN
    valid, still_open = Suggestion.state == EntryState.VALID, is_open(Suggestion, today)
    if state is SuggestionState.CLOSED:
        return valid & ~still_open
    return valid & still_open & _part(state, today)


def _part(state: SuggestionState, today: date) -> ColumnElement[bool]:
    unanswered = is_unanswered(Suggestion, today)
    if state is SuggestionState.UNASSIGNED:
        return unanswered & (Suggestion.assigned_on.is_(None) | (Suggestion.assigned_on > today))
    if state is SuggestionState.DUE_SOON:
        return is_due_soon(today, Suggestion)
    if state is SuggestionState.OVERDUE:
        return is_late(today, Suggestion)
    if state is SuggestionState.UNRATED:
        unrated = Suggestion.satisfaction.is_(None) | (Suggestion.satisfaction == Satisfaction.UNRATED)
        return (Suggestion.replied_on <= today) & unrated
    return ~false()


def suggestion_badge(suggestion: Suggestion, today: date, then: Then) -> Badge:
    """Return how a suggestion stands on a day, in a word and a tone; `then` as for `suggestion_condition`."""
    if suggestion.state is EntryState.WITHDRAWN:
        return Badge("作废", "muted")
    stands = then.get(suggestion.id)
    # A suggestion is never suspended (`domain.suggestion_handling`).
    course = replace(course_then(stands.handling), suspended_on=None) if stands else course_of(suggestion)
    badge = due_badge(course, today)
    return Badge("待测评", badge.tone) if badge.text == "待回访" else badge
