"""The state of a deputies' suggestion on a day, for the chips of its own ledger: always computed."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from sqlalchemy import ColumnElement, false

from rongui_desktop.domain.codes import EntryState, Satisfaction
from rongui_desktop.domain.opinions import Suggestion
from rongui_desktop.services.listing import Badge
from rongui_desktop.services.opinion_state import (
    course_of,
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


def suggestion_condition(state: SuggestionState, today: date) -> ColumnElement[bool]:
    """Return the SQL condition of a state on a day."""
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


def suggestion_badge(suggestion: Suggestion, today: date) -> Badge:
    """Return how a suggestion stands on a day, in a word and a tone."""
    if suggestion.state is EntryState.WITHDRAWN:
        return Badge("作废", "muted")
    badge = due_badge(course_of(suggestion), today)
    return Badge("待测评", badge.tone) if badge.text == "待回访" else badge
