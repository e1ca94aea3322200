"""The one clock of the program; every "now" comes from here, so that a demonstration year can have its own."""

from datetime import date, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells local time without a time zone: a station lives in one (China has one, without daylight saving)."""

    def now(self) -> datetime:
        """Return the present local date and time."""
        ...

    def today(self) -> date:
        """Return the present local date."""
        ...


class SystemClock:
    """The clock of the computer."""

    def now(self) -> datetime:
        """Return the computer's local time."""
        return datetime.now()

    def today(self) -> date:
        """Return the computer's local date."""
        return self.now().date()


class ShiftedClock:
    """A clock that stood at `start` when it was made and has run on since."""

    def __init__(self, start: datetime) -> None:
        """Begin at `start`."""
        self._shift: timedelta = start - datetime.now()

    def now(self) -> datetime:
        """Return the start plus the time that has gone by."""
        return datetime.now() + self._shift

    def today(self) -> date:
        """Return the date of `now`."""
        return self.now().date()
