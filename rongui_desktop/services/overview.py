"""What the window's frame says about a store: its station, the years it has records of, its last change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import DutyActivity, Visit
from rongui_desktop.domain.budget import MonitorEntry
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import ReceptionSession, Visitor
from rongui_desktop.domain.summary import PlanItem
from rongui_desktop.domain.supervision import KeyProject
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
    with store.read() as session:
        years = tuple(_years(session))
        last = session.scalars(select(HistoryEntry.at).order_by(HistoryEntry.seq.desc()).limit(1)).first()
        return Overview(settings_in(session).station, years, last)


def _years(session: Session) -> Iterator[int]:
    """Yield the years of all records, newest first: a look into the index for each, instead of all its rows."""
    newest = select(func.max(SearchDocument.day))
    day = session.scalar(newest)
    while day is not None:
        yield day.year
        day = session.scalar(newest.where(SearchDocument.day < day.replace(month=1, day=1)))


def start_year(store: Store) -> int:
    """Return the year that the window shows first: this year, or the newest with records while this has none."""
    today = store.clock.today()
    kinds = (
        (ReceptionSession, ReceptionSession.day),
        (Opinion, Opinion.raised_on),
        (Visit, Visit.day),
        (DutyActivity, DutyActivity.day),
    )
    last = today.replace(month=12, day=31)
    with store.read() as session:
        # What is planned for a later year does not count: nobody works there yet.
        newest = [
            session.scalar(select(func.max(day)).where(kind.deleted_at.is_(None), day <= last))
            for kind, day in kinds
        ]
    return max((day.year for day in newest if day is not None), default=today.year)


def record_year(store: Store, record_type: str, record_id: UUID) -> int | None:
    """Return the year on whose page a record stands; None for one that belongs to no year, such as a person.

    Args:
        store: the open store.
        record_type: the name of the record's table.
        record_id: its key.
    """
    by_year = {record.__tablename__: record for record in (KeyProject, MonitorEntry, PlanItem)}
    with store.read() as session:
        if record_type in by_year:
            record = by_year[record_type]
            return session.scalar(select(record.year).where(record.id == record_id))
        if record_type == Visitor.__tablename__:
            evening = select(ReceptionSession.day).join(Visitor, Visitor.session_id == ReceptionSession.id)
            day = session.scalar(evening.where(Visitor.id == record_id))
        else:
            day = session.scalar(select(SearchDocument.day).where(SearchDocument.record_id == record_id))
    return day.year if day is not None else None
