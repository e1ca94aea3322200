"""Keeps what stands in the visitor form as a draft: soon after the first key, and when the focus moves."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.late import reception_visitors
from rongui_desktop.ui.reception.typed_fields import Typed
from rongui_desktop.ui.reception.visitor_form import VisitorForm

if TYPE_CHECKING:
    from rongui_desktop.storage.store import Store

# Not put off by further keys: somebody who types without a pause is kept every so often too.
_INTERVAL_MS = 400


class DraftKeeper(QObject):
    """Watches a form. `kept(object)` carries the time of a draft that is safely on the disk."""

    kept = Signal(object)

    def __init__(self, context: PageContext, form: VisitorForm, parent: QObject) -> None:
        """Watch `form`; `follow` says under which key it is kept."""
        super().__init__(parent)
        self._context = context
        self._form = form
        self._key = ""
        self._last: Typed | None = None
        self._stored: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.keep_now)
        form.changed.connect(self._changed)
        form.left.connect(self._left)

    def follow(self, key: str, *, stored: bool = False) -> None:
        """Keep the form under another key from now on; `stored` says that there is a draft of it already."""
        self._timer.stop()
        self._key = key
        self._last = self._form.fields() if stored else None
        if stored:
            self._stored.add(key)

    def stop(self) -> None:
        """Let the form rest: it is being saved, or there is no session to register at."""
        self._timer.stop()
        self._key = ""

    def keep_now(self) -> None:
        """Write what stands in the form, if it is not what was written last."""
        self._timer.stop()
        if not self._key:
            return
        if not self._form.is_dirty():
            self.discard(self._key)
            return
        fields = self._form.fields()
        if fields != self._last:
            self._last = fields
            self._stored.add(self._key)
            work = partial(_keep, self._context.store, self._key, fields)
            self._context.tasks.run(self, work, self._written)

    def discard(self, key: str) -> None:
        """Drop a draft, if one was written."""
        if key in self._stored:
            self._stored.discard(key)
            self._last = None
            self._context.tasks.run(self, partial(reception_visitors.discard_draft, self._context.store, key))

    def forget(self, key: str) -> None:
        """Know that a draft went with the record that was saved."""
        self._stored.discard(key)

    def _changed(self) -> None:
        if self._key and not self._timer.isActive():
            self._timer.start()

    def _left(self) -> None:
        if self._timer.isActive():
            self.keep_now()

    def _written(self, answer: tuple[str, datetime]) -> None:
        key, at = answer
        if key == self._key:
            self.kept.emit(at)


def _keep(store: Store, key: str, fields: Typed) -> tuple[str, datetime]:
    reception_visitors.keep_draft(store, key, fields)
    return key, store.clock.now()
