"""What stands beside a list: one record as headed groups of named values, ready to be shown or printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from rongui_desktop.services.listing import Badge

NOTHING = "—"


@dataclass(frozen=True, slots=True)
class Link:
    """Where a value leads: a record by the name of its table (`visitor`, `reception_session`) and its key."""

    kind: str
    record_id: UUID


@dataclass(frozen=True, slots=True)
class Field:
    """One named value; `value` is text as it is shown. A long text stands below its name, on lines of its own."""

    label: str
    value: str | Badge
    link: Link | None = None
    long: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Values under one heading; the first group of a record may have none."""

    heading: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Detail:
    """One record.

    Attributes:
        title: what it is, in a few words.
        caption: its number and kind, under the title.
        groups: its values.
        badge: its state.
        months: twelve counts of the year (visits), where the record has them; empty otherwise.
    """

    title: str
    caption: str
    groups: tuple[Group, ...]
    badge: Badge | None = None
    months: tuple[int, ...] = ()


def words(value: Any) -> str:
    """Return a stored value as it is shown; what is not there is a dash."""
    if value is None or value == "":
        return NOTHING
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return long_day(value)
    return str(value)


def field(label: str, value: Any, link: Link | None = None) -> Field:
    """Return a short value with its name."""
    return Field(label, value if isinstance(value, Badge) else words(value), link)


def text(label: str, value: str | None) -> Field:
    """Return a long text with its name."""
    return Field(label, words(value), long=True)


def group(heading: str, fields: Iterable[Field | None]) -> Group:
    """Return a group of the values that are given."""
    return Group(heading, tuple(each for each in fields if each is not None))


def long_day(day: date) -> str:
    """Return a date as clerks write it: 2019年6月5日."""
    return f"{day.year}年{day.month}月{day.day}日"


def short_day(day: date) -> str:
    """Return a day of a known year: 6月5日."""
    return f"{day.month}月{day.day}日"


def day_from(day: date | None, today: date) -> str:
    """Return a date; one after today says that it lies ahead."""
    if day is None:
        return NOTHING
    return f"{long_day(day)}（尚未到）" if day > today else long_day(day)


def one_line(value: str | None, limit: int = 80) -> str:
    """Return the beginning of a text on one line, for a table cell."""
    line = " ".join((value or "").split())
    return line if len(line) <= limit else f"{line[:limit]}…"
