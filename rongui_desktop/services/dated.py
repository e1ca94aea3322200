"""What people were on a day, as SQL conditions: the span of a seat, a membership, a suspension covers it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, and_

from rongui_desktop.domain.codes import MembershipKind
from rongui_desktop.domain.representatives import Membership


def in_force(part: Any, day: Any) -> ColumnElement[bool]:
    """Return the condition that a span covers a day; both its first and its last day count.

    Args:
        part: `Seat`, `Membership`, `Suspension`, `Leave`, or an alias of one.
        day: a date, or the column of one.
    """
    begun = part.since.is_(None) | (part.since <= day)
    return begun & (part.until.is_(None) | (part.until >= day))


def belongs(representative_id: Any, kind: MembershipKind, day: Any, membership: Any = Membership) -> Any:
    """Return the condition that joins a person to what he or she belonged to on a day (at most one row).

    Args:
        representative_id: the person.
        kind: of what: the group, the station, the leadership.
        day: a date, or the column of one.
        membership: `Membership`, or an alias of it.
    """
    return and_(
        membership.representative_id == representative_id, membership.kind == kind, in_force(membership, day)
    )
