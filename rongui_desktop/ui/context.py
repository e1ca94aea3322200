"""What every page is given: the store and the services of the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal, SignalInstance

if TYPE_CHECKING:
    from rongui_desktop.clock import Clock
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.messages import Messages
    from rongui_desktop.ui.tasks import Tasks


class LocalSettings(Protocol):
    """Settings of this PC, not of the store: column widths, type size."""

    def get(self, key: str, default: Any = None) -> Any:
        """What was put under `key` (a JSON value), or `default`."""
        ...

    def put(self, key: str, value: Any) -> None:
        """Remember a JSON value under `key`; None forgets it."""
        ...


class Changes(QObject):
    """Tells pages that stored records changed.

    A page connects `changed` to a bound method and reloads when the word is one it shows. Words are the
    feature stems (`representatives reception opinions supervision budget activities summary office`),
    `attachments`, and `all` after an import or a restore.
    """

    changed = Signal(str)

    def notify(self, feature: str) -> None:
        """Tell every page that records of `feature` changed."""
        self.changed.emit(feature)


class YearChoice(QObject):
    """The year that all pages show."""

    year_changed = Signal(int)

    def __init__(self, value: int, parent: QObject | None = None) -> None:
        """Begin with `value`."""
        super().__init__(parent)
        self._value = value

    @property
    def value(self) -> int:
        """The calendar year chosen at the top of the window."""
        return self._value

    def choose(self, value: int) -> None:
        """Show another year on every page."""
        if value != self._value:
            self._value = value
            self.year_changed.emit(value)


class Navigator(QObject):
    """Opens a record on the page that owns it, and lists what the status bar shows in passing."""

    navigate = Signal(str, object)
    status = Signal(str)

    def open(self, kind: str, record_id: UUID) -> None:
        """Show one record; `kind` is a feature stem, `session` or `visitor`."""
        self.navigate.emit(kind, record_id)


@dataclass(frozen=True)
class PageContext:
    """Everything a page may use; handed to its constructor.

    Attributes:
        store: the open store; only callables given to `tasks` may read or write it.
        tasks: the workers.
        messages: message boxes and file dialogs.
        changes: `changes.notify("reception")` after a write; connect `changes.changed`.
        year: `year.value`; connect `year.year_changed`.
        clock: the program's one clock.
        local: settings of this PC.
        navigator: opens records; `navigate.emit(kind, id)` does the same.
    """

    store: Store
    tasks: Tasks
    messages: Messages
    changes: Changes
    year: YearChoice
    clock: Clock
    local: LocalSettings
    navigator: Navigator

    @property
    def navigate(self) -> SignalInstance:
        """The signal `(kind, id)` that opens a record on its page."""
        return self.navigator.navigate  # type: ignore[return-value]
