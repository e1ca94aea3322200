"""What the window's frame says about a store: its station, the years it has records of, its last change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import extract, func, select

from rongui_desktop.domain.activities import DutyActivity, Visit
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import ReceptionSession
from rongui_desktop.services.office import settings_in
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.search_index import SearchDocument
from rongui_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Overview:
    """The frame's facts.

    Attributes:
        station: the station's name.
        years: the calendar years that any record belongs to, newest first.
        last_change: local time of the last change, None in a store without any.
    """

    station: str
    years: tuple[int, ...]
    last_change: datetime | None


def overview(store: Store) -> Overview:
    """Read them."""
    year = extract("year", SearchDocument.day)
    with store.read() as session:
        years = session.scalars(select(year).where(SearchDocument.day.is_not(None)).distinct())
        last = session.scalars(select(HistoryEntry.at).order_by(HistoryEntry.seq.desc()).limit(1)).first()
        return Overview(settings_in(session).station, tuple(sorted(map(int, years), reverse=True)), last)


def start_year(store: Store) -> int:
    """Return the year that the window shows first: this year, or the newest with records while this has none."""
    today = store.clock.today()
    days = (ReceptionSession.day, Opinion.raised_on, Visit.day, DutyActivity.day)
    with store.read() as session:
        # What is planned for a later year does not count: nobody works there yet.
        newest = [
            session.scalar(select(func.max(day)).where(day <= today.replace(month=12, day=31))) for day in days
        ]
    return max((day.year for day in newest if day is not None), default=today.year)
