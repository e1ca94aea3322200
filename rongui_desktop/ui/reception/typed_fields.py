"""What stands in a visitor's form as plain typed values: they lie in drafts, and say whether anything was typed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from rongui_desktop.domain.codes import Disposition, Outcome
from rongui_desktop.domain.rules_reception import MatterEntry, VisitorEntry
from rongui_desktop.ui.widgets.typed import read_date

# A form, or one matter of it, as typed.
Typed = dict[str, Any]


def blank_matter() -> Typed:
    """Return a matter of which nothing was said."""
    return {
        "id": "",
        "content": "",
        "reply": "",
        "category": "",
        "disposition": "",
        "outcome": "",
        "department": "",
        "due": "",
        "proposed": "",
        "confidential": False,
    }


def typed_matter(entry: MatterEntry) -> Typed:
    """Return a stored matter as the editors show it."""
    return {
        "id": str(entry.id or ""),
        "content": entry.content,
        "reply": entry.spot_reply or "",
        "category": entry.category,
        "disposition": entry.disposition.value if entry.disposition else "",
        "outcome": entry.outcome.value if entry.outcome else "",
        "department": entry.department or "",
        "due": entry.due_on.isoformat() if entry.due_on else "",
        "proposed": "",
        "confidential": entry.confidential,
    }


def matter_entry(typed: Mapping[str, Any], today: date) -> MatterEntry:
    """Return what was typed as the rules take it; a due date that cannot be read counts as none."""
    words = {value.value: value for value in Disposition}
    outcomes = {value.value: value for value in Outcome}
    try:
        due_on = read_date(typed["due"], today)
    except ValueError:
        due_on = None
    return MatterEntry(
        id=UUID(typed["id"]) if typed["id"] else None,
        category=typed["category"],
        content=typed["content"],
        spot_reply=typed["reply"] or None,
        disposition=words.get(typed["disposition"]),
        department=typed["department"] or None,
        due_on=due_on,
        confidential=bool(typed["confidential"]),
        outcome=outcomes.get(typed["outcome"]),
    )


def says_nothing(typed: Mapping[str, Any]) -> bool:
    """Whether a matter was begun and left empty."""
    return not (typed["id"] or typed["content"].strip() or typed["reply"].strip())


def blank_fields(session_id: UUID | None = None, deputy: str = "") -> Typed:
    """Return an empty form; the deputy stays from the visitor before."""
    return {
        "session": str(session_id or ""),
        "visitor": "",
        "name": "",
        "count": 1,
        "time": "",
        "phone": "",
        "gender": "",
        "community": "",
        "address": "",
        "deputy": deputy,
        "confidential": False,
        "follow_up": False,
        "reason": "",
        "matters": [blank_matter()],
        "current": 0,
    }


def typed_entry(entry: VisitorEntry, visitor_id: UUID) -> Typed:
    """Return a stored entry as the form shows it."""
    return {
        "session": str(entry.session_id),
        "visitor": str(visitor_id),
        "name": entry.name,
        "count": entry.person_count,
        "time": f"{entry.received_at:%H:%M}" if entry.received_at else "",
        "phone": entry.phone or "",
        "gender": entry.gender.value if entry.gender else "",
        "community": entry.community or "",
        "address": entry.address or "",
        "deputy": str(entry.representative_id or ""),
        "confidential": entry.confidential,
        "follow_up": entry.follow_up,
        "reason": "",
        "matters": [typed_matter(matter) for matter in entry.matters] or [blank_matter()],
        "current": 0,
    }


def content_of(fields: Mapping[str, Any]) -> Typed:
    """Return what of a form makes it differ from another: not which matter is shown, not what was proposed."""
    kept = {key: value for key, value in fields.items() if key not in ("current", "session", "reason")}
    matters = [matter for matter in fields["matters"] if not says_nothing(matter)]
    kept["matters"] = [{k: v for k, v in matter.items() if k != "proposed"} for matter in matters]
    return kept
