"""Ends a session: what it came to, its true times, the clerk's own words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.services import reception_sessions
from rongui_desktop.services.reception_sessions import SessionDetail, SessionSummary
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept
from rongui_desktop.ui.forms.ui_closing_dialog import Ui_ClosingDialog
from rongui_desktop.ui.widgets.enter_chain import EnterChain
from rongui_desktop.ui.widgets.typed import weekday


@dataclass(frozen=True, slots=True)
class _Loaded:
    detail: SessionDetail
    summary: SessionSummary


def figures_of(summary: SessionSummary) -> str:
    """Return what a session came to, in one or two sentences."""
    kinds = "，".join(f"{disposition.value} {count} 件" for disposition, count in summary.by_disposition)
    words = f"共接待 {summary.visitors} 批 {summary.persons} 人，收集意见 {summary.opinions} 件"
    return f"{words}：{kinds}。" if kinds else f"{words}。"


def unfinished_of(summary: SessionSummary) -> str:
    """Return what is still to do; empty when nothing is."""
    parts: list[str] = []
    if summary.incomplete:
        parts.append(f"还有 {len(summary.incomplete)} 条待补：{'、'.join(summary.incomplete)}。")
    if summary.pending:
        parts.append(f"还没有登记出勤：{'、'.join(summary.pending)}。")
    return "".join(parts)


class ClosingDialog(KeepingDialog):
    """`closed(object, bool)` carries the summary and whether the log is to be printed."""

    closed = Signal(object, bool)

    def __init__(self, context: PageContext, kept: Kept, parent: QWidget | None, session_id: UUID) -> None:
        """Ask about the end of a session."""
        super().__init__(kept, f"closing {session_id}", parent)
        self._context = context
        self._session_id = session_id
        self._detail: SessionDetail | None = None
        self.ui = Ui_ClosingDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.take_errors(ui.errorLabel)
        self.errors.add("opened_at", ui.openedEdit, ui.openedError)
        self.errors.add("closed_at", ui.closedEdit, ui.closedError)
        self.errors.add("summary", ui.summaryEdit, ui.summaryError)
        self._chain = EnterChain((ui.openedEdit, ui.closedEdit, ui.summaryEdit, ui.closeButton), self)
        ui.closeButton.clicked.connect(self._close_session)
        ui.cancelButton.clicked.connect(self.reject)

    def ask(self) -> None:
        """Read what the session came to and open."""
        work = partial(_load, self._context.store, self._session_id)
        self._context.tasks.run(self, work, self._loaded)

    def typed(self) -> dict[str, Any]:
        """Return times and words as typed."""
        ui = self.ui
        return {
            "opened": ui.openedEdit.text(),
            "closed": ui.closedEdit.text(),
            "summary": ui.summaryEdit.toPlainText(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show times and words as typed."""
        self.ui.openedEdit.setText(typed["opened"])
        self.ui.closedEdit.setText(typed["closed"])
        self.ui.summaryEdit.setPlainText(typed["summary"])

    def _loaded(self, loaded: _Loaded) -> None:
        detail, ui = loaded.detail, self.ui
        self._detail = detail
        now = self._context.clock.now()
        today = detail.day == now.date()
        ui.sessionLabel.setText(f"{detail.day:%Y年%m月%d日}（{weekday(detail.day)}）{detail.kind.value}")
        ui.figuresLabel.setText(figures_of(loaded.summary))
        ui.unfinishedLabel.setText(unfinished_of(loaded.summary))
        ui.unfinishedLabel.setVisible(bool(ui.unfinishedLabel.text()))
        ui.openedEdit.set_value(_opening(detail, now))
        ui.closedEdit.set_value(now.time() if today else detail.ends_at)
        ui.summaryEdit.setPlainText(detail.summary or "")
        self.begin()
        ui.summaryEdit.setFocus()
        self.open()

    def _close_session(self) -> None:
        self.settle()
        detail, ui = self._detail, self.ui
        if detail is None:
            return
        for edit, field in ((ui.openedEdit, "opened_at"), (ui.closedEdit, "closed_at")):
            if problem := edit.problem():
                self.errors.show(UserError(problem + "。", field))
                return
        ui.closeButton.setEnabled(False)
        opened, closed = ui.openedEdit.value(), ui.closedEdit.value()
        now = self._context.clock.now()
        # The proposed time is the present minute: then the store takes its own clock.
        at_once = detail.day == now.date() and closed in (None, now.time().replace(second=0, microsecond=0))
        work = partial(
            _close,
            self._context.store,
            detail,
            opened,
            None if at_once else closed,
            ui.summaryEdit.toPlainText(),
        )
        self._context.tasks.run(self, work, self._closed, self._failed)

    def _closed(self, summary: SessionSummary) -> None:
        self.accept()
        self.closed.emit(summary, self.ui.printLogCheck.isChecked())

    def _failed(self, error: Exception) -> None:
        self.ui.closeButton.setEnabled(True)
        self.show_error(error)


def _opening(detail: SessionDetail, now: datetime) -> time | None:
    """Return when it began; for one that nobody opened the announced time, or now when that is still to come."""
    if detail.opened_at is not None:
        return detail.opened_at.time()
    announced = detail.starts_at
    late = announced is not None and datetime.combine(detail.day, announced) > now
    return now.time() if late else announced


def _load(store: Store, session_id: UUID) -> _Loaded:
    detail = reception_sessions.session_detail(store, session_id)
    return _Loaded(detail, reception_sessions.session_summary(store, session_id))


def _close(
    store: Store, detail: SessionDetail, opened: time | None, closed: time | None, summary: str
) -> SessionSummary:
    stored = detail.opened_at.time() if detail.opened_at else None
    if opened is not None and (stored is None or opened != stored.replace(second=0, microsecond=0)):
        reception_sessions.open_session(store, detail.id, datetime.combine(detail.day, opened))
    at = datetime.combine(detail.day, closed) if closed is not None else None
    return reception_sessions.close_session(store, detail.id, at, summary)
