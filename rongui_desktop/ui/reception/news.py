"""What changed during an evening, told to the other pages when they can be seen again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from rongui_desktop.ui.context import Changes


class News(QObject):
    """Holds back what changed while the reception page is in front.

    Every visitor that is saved concerns the lists, the workbench and the figures. Were they read again each time, the
    look-ups of the next visitor would wait behind them; nobody sees those pages before this one is left.
    `happened()` tells the reception page itself at once.
    """

    happened = Signal()

    def __init__(self, changes: Changes, parent: QObject) -> None:
        """Tell `changes` when `pass_on` is called."""
        super().__init__(parent)
        self._changes = changes
        self._held: set[str] = set()

    def tell(self, *features: str) -> None:
        """Note that records of these features changed."""
        self._held.update(features)
        self.happened.emit()

    def pass_on(self) -> None:
        """Tell the other pages what was held back."""
        held, self._held = sorted(self._held), set()
        for feature in held:
            self._changes.notify(feature)
