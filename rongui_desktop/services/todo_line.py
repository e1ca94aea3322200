"""One line of what is to be done (待办), and how urgent its day is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from rongui_desktop.domain.deadlines import SOON_DAYS
from rongui_desktop.services.detail import short_day
from rongui_desktop.services.listing import Badge

# Lines of one kind; whoever has more than these looks at the list itself.
MOST = 200


@dataclass(frozen=True, slots=True)
class Todo:
    """One line.

    Attributes:
        text: what is to be done.
        about: the record's number or kind.
        owner: who is responsible, if known.
        due: how urgent it is.
        kind: the page to open, as `navigate` takes it; empty when nothing is to be opened.
        target: the record's key, or a filter of that page.
        day: what the lines are ordered by: the day on which it was or is due.
    """

    text: str
    about: str
    owner: str
    due: Badge
    kind: str
    target: UUID | str | None
    day: date


def days_badge(day: date, today: date) -> Badge:
    """Return a due day as a badge: 逾期 n 天, 今天, n 天后 (within a week), else the day."""
    days = (day - today).days
    if days < 0:
        return Badge(f"逾期 {-days} 天", "bad")
    if days == 0:
        return Badge("今天", "warn")
    return Badge(f"{days} 天后", "warn") if days <= SOON_DAYS else Badge(short_day(day), "info")
