"""Asks the store for what is typed into the global search; a newer question drops the answer to an older one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from rongui_desktop.services.overview import record_year
from rongui_desktop.services.search import SearchHit, search
from rongui_desktop.ui.widgets.search_popup import Hit

if TYPE_CHECKING:
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.context import PageContext
    from rongui_desktop.ui.tasks import Task
    from rongui_desktop.ui.widgets.search_edit import SearchEdit

_LIMIT = 24


class GlobalSearch(QObject):
    """Ties the edit to the store and to navigation."""

    def __init__(self, context: PageContext, edit: SearchEdit) -> None:
        """Begin to answer."""
        super().__init__(edit)
        self._context = context
        self._edit = edit
        self._running: Task | None = None
        edit.wanted.connect(self._find)
        edit.chosen.connect(self._chosen)
        edit.setEnabled(True)

    def _chosen(self, record_type: str, record_id: UUID) -> None:
        # The page at once; the record when its year is known.
        self._context.navigate.emit(record_type, None)
        work = partial(_with_year, self._context.store, record_type, record_id)
        self._context.tasks.run(self, work, self._open)

    def _open(self, found: tuple[int | None, str, UUID]) -> None:
        """Show the record on its page, and the page in the record's year."""
        year, record_type, record_id = found
        if year is not None:
            self._context.year.choose(year)
        self._context.navigator.open(record_type, record_id)

    def _find(self, text: str) -> None:
        if self._running is not None:
            self._running.cancel()
        self._running = self._context.tasks.run(
            self, partial(_search, self._context.store, text), self._found
        )

    def _found(self, answer: tuple[str, list[SearchHit]]) -> None:
        text, found = answer
        hits = [
            Hit(
                hit.kind,
                hit.record_type,
                hit.number,
                hit.title,
                hit.day.isoformat() if hit.day else "",
                hit.record_id,
            )
            for hit in found
        ]
        self._edit.show_hits(text, hits)


def _with_year(store: Store, record_type: str, record_id: UUID) -> tuple[int | None, str, UUID]:
    return record_year(store, record_type, record_id), record_type, record_id


def _search(store: Store, text: str) -> tuple[str, list[SearchHit]]:
    return text, search(store, text, _LIMIT)
