"""What the window's frame says about a store: its station, the years it has records of, its last change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from rongui_desktop.services.office_settings import read_settings
from rongui_desktop.storage.look import Look, day_of, moment_of
from rongui_desktop.storage.store import Store

# Tables whose records belong to a year by number, not by day.
_BY_YEAR = ("key_project", "monitor_entry", "plan_item")
_DAYS = (("reception_session", "day"), ("opinion", "raised_on"), ("visit", "day"), ("duty_activity", "day"))


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
    with store.look() as look:
        last = moment_of(look.value("SELECT at FROM history_entry ORDER BY seq DESC LIMIT 1"))
        return Overview(read_settings(look).station, tuple(_years(look)), last)


def _years(look: Look) -> Iterator[int]:
    """Yield the years of all records, newest first: a look into the index for each, instead of all its rows."""
    day = day_of(look.value("SELECT max(day) FROM search_document"))
    while day is not None:
        yield day.year
        first = day.replace(month=1, day=1)
        day = day_of(look.value("SELECT max(day) FROM search_document WHERE day < ?", [first]))


def has_drafts(store: Store, form: str) -> bool:
    """Return whether half-filled forms of a kind were left in the store."""
    with store.look() as look:
        return look.row("SELECT 1 FROM draft WHERE form = ?", [form]) is not None


def start_year(store: Store) -> int:
    """Return the year that the window shows first: this year, or the newest with records while this has none."""
    today = store.clock.today()
    # What is planned for a later year does not count: nobody works there yet.
    end = today.replace(month=12, day=31)
    with store.look() as look:
        newest = [
            look.value(f"SELECT max({day}) FROM {table} WHERE deleted_at IS NULL AND {day} <= ?", [end])
            for table, day in _DAYS
        ]
    return max((day_of(day).year for day in newest if day is not None), default=today.year)


def record_year(store: Store, record_type: str, record_id: UUID) -> int | None:
    """Return the year on whose page a record stands; None for one that belongs to no year, such as a person.

    Args:
        store: the open store.
        record_type: the name of the record's table.
        record_id: its key.
    """
    with store.look() as look:
        if record_type in _BY_YEAR:
            return look.value(f"SELECT year FROM {record_type} WHERE id = ?", [record_id])
        if record_type == "visitor":
            evening = (
                "SELECT s.day FROM reception_session s JOIN visitor v ON v.session_id = s.id WHERE v.id = ?"
            )
            day = day_of(look.value(evening, [record_id]))
        else:
            day = day_of(look.value("SELECT day FROM search_document WHERE record_id = ?", [record_id]))
    return day.year if day is not None else None
