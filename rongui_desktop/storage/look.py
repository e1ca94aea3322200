"""Plain reading: SQL on the driver's own connection.

What the window shows first is read this way, because importing SQLAlchemy and mapping the records takes longer than
everything else of a start together. Values come as the database keeps them; `key_of` and its like turn them into
what they mean.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Value = str | int | UUID | date | StrEnum


class Look:
    """One moment of the store, read by plain statements with `?` for values."""

    def __init__(self, connection: Any) -> None:
        """Read through a connection of the driver, which is inside a transaction."""
        self._connection = connection

    def rows(self, statement: str, values: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a statement."""
        return self._connection.execute(statement, [_kept(value) for value in values]).fetchall()

    def row(self, statement: str, values: Sequence[Value] = ()) -> tuple[Any, ...] | None:
        """Return the first row of a statement, or None."""
        return self._connection.execute(statement, [_kept(value) for value in values]).fetchone()

    def value(self, statement: str, values: Sequence[Value] = ()) -> Any:
        """Return the first value of the first row, or None."""
        row = self.row(statement, values)
        return None if row is None else row[0]


def look_in(session: Session) -> Look:
    """Return plain reading within a use case: it sees what the use case has flushed."""
    return Look(session.connection().connection.driver_connection)


def _kept(value: Value) -> str | int:
    """Return a value as the mapping keeps it in the database."""
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, date):
        return value.isoformat()
    return value


def places(values: Collection[object]) -> str:
    """Return the question marks of an IN (…) for these values."""
    return ", ".join("?" * len(values))


def key_of(text: str | None) -> Any:
    """Return a key; None stays None."""
    return UUID(text) if text is not None else None


def day_of(text: str | None) -> Any:
    """Return a date; None stays None."""
    return date.fromisoformat(text) if text is not None else None


def time_of(text: str | None) -> Any:
    """Return a time of day; None stays None."""
    return time.fromisoformat(text) if text is not None else None


def moment_of(text: str | None) -> Any:
    """Return a local date and time; None stays None."""
    return datetime.fromisoformat(text) if text is not None else None
