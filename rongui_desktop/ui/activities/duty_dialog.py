"""What the dialogs of 履职活动 share: the day and the people of that day, saving, errors beside the fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.services.duty_people import FitPerson, fit_people
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import FormDialog
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.tasks import Task


@dataclass(frozen=True, slots=True)
class _Opened:
    day: date
    people: tuple[FitPerson, ...]
    extra: Any


class DutyDialog(FormDialog):
    """A form with a day and the people of that day.

    Subclasses make `self.ui`, call `wire`, and have the hooks below. Who can be chosen follows the day: when it
    changes, the people of that day are read, and a save that was asked for waits for them.
    """

    def __init__(
        self, context: PageContext, kept: Kept, name: str, parent: QWidget | None, key: UUID | None
    ) -> None:
        """Ask for a new record, or for the change of the one of `key`."""
        super().__init__(context, kept, name, parent, key)
        self._people: tuple[FitPerson, ...] = ()
        self._people_day: date | None = None
        self._reading: Task | None = None
        self._save_wanted = False

    # hooks -----------------------------------------------------------------------------------------

    def read(self, store: Store) -> tuple[date, Any]:
        """Return, on a worker, the day to begin with and what else the form needs."""
        raise TypeError(f"{type(self).__name__} does not say what to read from {store.folder.name}")

    def show_people(self, people: tuple[FitPerson, ...]) -> None:
        """Offer the people of the day."""

    def first(self) -> QWidget:
        """The field to begin with."""
        return self.ui.dayEdit

    # for subclasses --------------------------------------------------------------------------------

    def wire(self) -> None:
        """Connect what all forms have, and know the day's field by its error."""
        super().wire()
        ui = self.ui
        self.errors.add("day", ui.dayEdit, ui.dayError)
        ui.dayEdit.set_clock(self._context.clock)
        ui.dayEdit.value_changed.connect(self._day_changed)

    def day(self) -> date | None:
        """The day as typed.

        Raises:
            UserError: it is none.
        """
        if problem := self.ui.dayEdit.problem():
            raise UserError(f"{problem}。", "day")
        return self.ui.dayEdit.value()

    def ask(self) -> None:
        """Read what the form needs, and open."""
        work = partial(_open, self._context.store, self.read)
        self._context.tasks.run(self, work, self._opened)

    def save(self) -> None:
        """Save, if what is typed can be understood."""
        if self._reading is not None:
            self._save_wanted = True
            return
        super().save()

    # inside ----------------------------------------------------------------------------------------

    def _opened(self, opened: _Opened) -> None:
        self._people_day = opened.day
        self.ui.dayEdit.set_value(opened.day)
        self._take(opened.people)
        self.open_read(opened.extra)

    def _day_changed(self, day: date | None) -> None:
        if day is None or day == self._people_day:
            return
        if self._reading is not None:
            self._reading.cancel()
        self._people_day = day
        work = partial(fit_people, self._context.store, day)
        self._reading = self._context.tasks.run(self, work, self._read_people)

    def _read_people(self, people: tuple[FitPerson, ...]) -> None:
        self._reading = None
        self._take(people)
        if self._save_wanted:
            self._save_wanted = False
            self.save()

    def _take(self, people: tuple[FitPerson, ...]) -> None:
        self._people = people
        self.show_people(people)


def _open(store: Store, read: Callable[[Store], tuple[date, Any]]) -> _Opened:
    day, extra = read(store)
    return _Opened(day, fit_people(store, day), extra)
