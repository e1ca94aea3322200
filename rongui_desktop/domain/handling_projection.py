"""The columns of stored matters and suggestions that are the projection of their events.

`services.handling_writing` writes both in one transaction; `check` calls it damage when they differ.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from typing import Any

from rongui_desktop.domain.handling import Matter, standing
from rongui_desktop.domain.handling_columns import HandlingColumns, columns_of
from rongui_desktop.domain.handling_events import Event
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.domain.suggestion_handling import suggestion_standing

# What lists are filtered by beyond the columns of the workbook, in SQL.
_FOR_LISTS = ("reviewed_on", "suspended_on", "planned_on")
OPINION_COLUMNS = (*(column.name for column in fields(HandlingColumns)), *_FOR_LISTS)
# The columns of a suggestion, and what they are called where matters and suggestions are spoken of together.
SUGGESTION_COLUMNS = {
    "main_department": "department",
    "assigned_on": "assigned_on",
    "due_on": "due_on",
    "replied_on": "replied_on",
    "outcome": "outcome",
    "satisfaction": "satisfaction",
    "closed_on": "closed_on",
    "planned_on": "planned_on",
}


def matter_of(opinion: Opinion) -> Matter:
    """Return what is known of a stored matter besides its events."""
    return Matter(opinion.raised_on, opinion.disposition, opinion.category, opinion.spot_reply)


def opinion_projection(matter: Matter, events: Iterable[Event]) -> dict[str, Any]:
    """Return the projected columns of a matter by their attributes."""
    stands = standing(matter, events, date.max)
    return {name: getattr(stands, name) for name in OPINION_COLUMNS}


def suggestion_projection(events: Iterable[Event]) -> dict[str, Any]:
    """Return the projected columns of a suggestion by their attributes."""
    stands = suggestion_standing(events, date.max)
    found = {column: getattr(stands.handling, name) for column, name in SUGGESTION_COLUMNS.items()}
    return found | {"attitude": stands.attitude}


def opinion_columns(opinion: Opinion) -> HandlingColumns:
    """Return the columns as a matter holds them."""
    return HandlingColumns(
        **{column.name: getattr(opinion, column.name) for column in fields(HandlingColumns)}
    )


def suggestion_columns(suggestion: Suggestion, events: Iterable[Event]) -> HandlingColumns:
    """Return the columns as a suggestion holds them; 责任人 and reply, which it has no columns for, from its events."""
    found = columns_of(suggestion_standing(events, date.max).handling)
    return HandlingColumns(
        department=suggestion.main_department,
        officer=found.officer,
        assigned_on=suggestion.assigned_on,
        due_on=suggestion.due_on,
        replied_on=suggestion.replied_on,
        reply=found.reply if suggestion.replied_on is not None else None,
        outcome=suggestion.outcome,
        satisfaction=suggestion.satisfaction,
        closed_on=suggestion.closed_on,
    )
