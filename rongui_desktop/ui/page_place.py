"""The place of a page in the tabs. The page itself is made when somebody first looks at it or asks for it.

All eight pages with their lists take a third of the program's memory; an evening of reception needs two of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rongui_desktop.ui.garbage import forget_sources

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from rongui_desktop.ui.context import PageContext


class PagePlace(QWidget):
    """Holds one page; bears its name and title from the beginning. `page` is None until it is made."""

    def __init__(self, name: str, title: str) -> None:
        """An empty place."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.page: Any = None
        self._make: Callable[[PageContext], QWidget] | None = None
        self._context: PageContext | None = None

    def allow(self, make: Callable[[PageContext], QWidget], context: PageContext) -> None:
        """Let the page be made from now on; at once when the place is in front."""
        if self.page is None:
            self._make, self._context = make, context
            if self.isVisible():
                self.fill()

    def fill(self) -> Any:
        """Make the page and ask for its data, if that has not been done; None before it may be made."""
        if self._make is not None and self._context is not None:
            make, self._make = self._make, None
            self.page = make(self._context)
            forget_sources()
            self.page.setProperty("role", "page")
            line = QVBoxLayout(self)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(self.page)
            self.setFocusProxy(self.page)
            self.page.load()
        return self.page

    def look(self) -> Any:
        """Return the page with its data, as somebody sees it who has come to it before."""
        if self._make is not None and self._context is not None:
            self.fill()
            self._context.tasks.wait()
        return self.page

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page before it is painted."""
        super().showEvent(event)
        self.fill()

    def findChild(self, *wanted: Any, **options: Any) -> Any:
        """Return a part of the page: its names hold whether anybody has looked at it or not."""
        self.look()
        return super().findChild(*wanted, **options)

    def findChildren(self, *wanted: Any, **options: Any) -> Any:
        """Return parts of the page, likewise."""
        self.look()
        return super().findChildren(*wanted, **options)
