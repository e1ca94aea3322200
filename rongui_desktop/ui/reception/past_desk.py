"""Asks the store, while the clerk types, who came before and which earlier matters are like this one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject

from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.late import reception_visitors, similar
from rongui_desktop.ui.reception.past_panel import PastPanel
from rongui_desktop.ui.reception.visitor_form import VisitorForm
from rongui_desktop.ui.tasks import Task
from rongui_desktop.ui.widgets.name_edit import Suggestion

if TYPE_CHECKING:
    from rongui_desktop.services.reception_visitors import EarlierVisit, EarlierVisitor
    from rongui_desktop.services.similar import SimilarMatter
    from rongui_desktop.storage.store import Store

T = TypeVar("T")
_NAMES = 8
_SIMILAR = 5


class PastDesk(QObject):
    """Between the form, the panel at the right, and the store; only the latest question of each kind is answered."""

    def __init__(self, context: PageContext, form: VisitorForm, panel: PastPanel, parent: QObject) -> None:
        """Answer what the form asks."""
        super().__init__(parent)
        self._context = context
        self._form = form
        self._panel = panel
        self._tasks: dict[str, Task] = {}
        self._exclude: UUID | None = None
        form.name_wanted.connect(self._find_names)
        form.person_typed.connect(self._find_history)
        form.matter_typed.connect(self._find_similar)
        panel.quoted.connect(self._quote)
        panel.opened.connect(context.navigator.navigate)

    def exclude(self, visitor_id: UUID | None) -> None:
        """Leave out the entry that stands in the form itself, and its matters."""
        self._exclude = visitor_id

    def _ask(self, kind: str, work: Callable[[], T], done: Callable[[T], object]) -> None:
        former = self._tasks.get(kind)
        if former is not None:
            former.cancel()
        self._tasks[kind] = self._context.tasks.run(self, work, done)

    def _find_names(self, text: str) -> None:
        self._ask("names", partial(_names, self._context.store, text), self._names_found)

    def _names_found(self, answer: tuple[str, list[EarlierVisitor]]) -> None:
        text, people = answer
        self._form.ui.visitorNameEdit.suggest(text, [_suggestion(person) for person in people])

    def _find_history(self, name: str, phone: str) -> None:
        if len(name) < 2 and not phone:
            self._panel.show_history([])
            return
        work = partial(reception_visitors.history_of, self._context.store, name, phone or None, self._exclude)
        self._ask("history", work, self._history_found)

    def _history_found(self, visits: list[EarlierVisit]) -> None:
        self._panel.show_history(visits)

    def _find_similar(self, text: str) -> None:
        if not text:
            self._panel.show_similar([])
            return
        own = [UUID(matter["id"]) for matter in self._form.matters.matters() if matter["id"]]
        work = partial(similar.similar_matters, self._context.store, text, _SIMILAR, own)
        self._ask("similar", work, self._similar_found)

    def _similar_found(self, matters: list[SimilarMatter]) -> None:
        self._panel.show_similar(matters)

    def _quote(self, words: str) -> None:
        edit = self._form.ui.replyEdit
        edit.appendPlainText(words) if edit.toPlainText() else edit.setPlainText(words)
        edit.setFocus()


def _names(store: Store, text: str) -> tuple[str, list[EarlierVisitor]]:
    return text, reception_visitors.complete_names(store, text, _NAMES)


def _suggestion(person: EarlierVisitor) -> Suggestion:
    beside = " · ".join(filter(None, (person.phone, person.community, f"来过 {person.times} 次")))
    below = f"{person.last_day:%Y-%m-%d} {person.last_outcome}".strip()
    return Suggestion(person.name, beside, below, person)
