"""A form over one record: what it needs is read on a worker, then it opens; saving is a worker's too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.storage.store import Store
from rongui_desktop.ui import theme
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept


@dataclass(frozen=True, slots=True)
class Saved:
    """What was saved: the table of the record, its key and day, and a sentence about it.

    `take_back` undoes a step that made or moved several records, on the worker; None where the record is shown instead.
    """

    table: str
    key: UUID
    day: date
    words: str
    take_back: Callable[[Store], object] | None = None


class FormDialog(KeepingDialog):
    """`saved(object)` carries a `Saved`. Subclasses make `self.ui`, call `wire`, and have the hooks below."""

    saved = Signal(object)

    def __init__(
        self, context: PageContext, kept: Kept, name: str, parent: QWidget | None, key: UUID | None
    ) -> None:
        """Ask for a new record, or for the change of the one of `key`."""
        super().__init__(kept, f"{name} {key or 'new'}", parent)
        self._context, self._record = context, key
        self.ui: Any = None

    # hooks -----------------------------------------------------------------------------------------

    def read(self, store: Store) -> Any:
        """Return, on a worker, what the form needs."""
        raise TypeError(f"{type(self).__name__} does not say what to read from {store.folder.name}")

    def show_read(self, extra: Any) -> None:
        """Show what was read."""

    def gather(self) -> Callable[[], Saved]:
        """Return the work that saves what is typed.

        Raises:
            UserError: something typed cannot be understood; `field` names it.
        """
        raise TypeError(f"{type(self).__name__} does not say how to save")

    def first(self) -> QWidget:
        """The field to begin with."""
        raise TypeError(f"{type(self).__name__} does not say where to begin")

    # for subclasses --------------------------------------------------------------------------------

    def wire(self) -> None:
        """Connect what all forms have."""
        ui = self.ui
        self.take_errors(ui.errorLabel)
        ui.headingLabel.hide()
        ui.saveButton.clicked.connect(self.save)
        ui.cancelButton.clicked.connect(self.reject)
        ui.clearButton.clicked.connect(self._start_again)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self.save)

    def ask(self) -> None:
        """Read what the form needs, and open."""
        self._context.tasks.run(self, partial(self.read, self._context.store), self.open_read)

    def open_read(self, extra: Any) -> None:
        """Show what was read, what was kept, and the form."""
        self.show_read(extra)
        # Fields are as wide in the large type as in the base size, so far as the screen has room.
        theme.open_at(self, self.minimumWidth(), round(self.height() * 20 / self.fontMetrics().height()))
        self.ui.keptBar.setVisible(self.begin())
        self.first().setFocus()
        self.open()

    def save(self) -> None:
        """Save, if what is typed can be understood."""
        self.settle()
        try:
            work = self.gather()
        except UserError as error:
            self.show_error(error)
            return
        self.ui.saveButton.setEnabled(False)
        self._context.tasks.run(self, work, self._done, self._failed)

    def value_of(self, edit: Any, field: str) -> Any:
        """Return the date or time of a field.

        Raises:
            UserError: it cannot be read.
        """
        if problem := edit.problem():
            raise UserError(f"{problem}。", field)
        return edit.value()

    # inside ----------------------------------------------------------------------------------------

    def _start_again(self) -> None:
        self.forget()
        self.ui.keptBar.hide()
        # As Tab does: what stands in the field is selected, and typing replaces it.
        self.first().setFocus(Qt.FocusReason.TabFocusReason)

    def _done(self, saved: Saved) -> None:
        self.accept()
        self.saved.emit(saved)

    def _failed(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(True)
        self.show_error(error)
