"""What can be done with a session: make, change, open, cancel, postpone, sign in, end; each through its dialog."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from rongui_desktop.domain.codes import SessionKind, SessionStatus
from rongui_desktop.domain.rules_reception import IN_PROGRESS
from rongui_desktop.services.reception_views import NewSession, SessionDetail
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.late import reception_planning, reception_sessions

if TYPE_CHECKING:
    from rongui_desktop.services.reception_sessions import SessionSummary
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.dialogs.keeping_dialog import Kept
    from rongui_desktop.ui.dialogs.reason_dialog import ReasonDialog


class SessionDesk(QObject):
    """Acts on the session that the page shows; each dialog is imported when it is first wanted.

    `changed(object)`: a session was made or changed; carries its key. `opened(object)`: one was begun, its form may be
    filled. `log_wanted(str)`: the number of a session whose log is to be printed.
    """

    changed = Signal(object)
    opened = Signal(object)
    log_wanted = Signal(str)

    def __init__(self, context: PageContext, page: QWidget) -> None:
        """Open dialogs over `page`."""
        super().__init__(page)
        self._context = context
        self._page = page
        self._kept: Kept = {}
        self._detail: SessionDetail | None = None
        self._open_after = False
        self.menu = QMenu(page)
        self.menu.setObjectName("sessionMenu")
        self._new = self._action("新增场次…", self.plan)
        self._roster = self._action("排班…", self.plan_roster)
        self._roster.setShortcut(QKeySequence("Ctrl+R"))
        self._roster.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        page.addAction(self._roster)
        self._change = self._action("修改场次、安排代表…", self.change)
        self._postpone = self._action("改期…", self.postpone)
        self._cancel = self._action("停接…", self.cancel)
        self._resume = self._action("恢复停接的场次", self.resume)
        self.menu.addSeparator()
        self._notice = self._action("登记公告张贴…", self.notice_posted)
        self._undo_opening = self._action("撤销开始接待", self.undo_opening)
        self._reopen = self._action("重新打开已结束的场次", self.reopen)
        self.take(None)

    def _action(self, words: str, slot: Callable[[], object]) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(slot)
        return action

    def take(self, detail: SessionDetail | None) -> None:
        """Act on this session from now on."""
        self._detail = detail
        status = detail.status if detail else None
        planned, held = status is SessionStatus.PLANNED, status is SessionStatus.HELD
        self._change.setEnabled(planned or held)
        self._postpone.setEnabled(planned)
        self._cancel.setEnabled(bool(detail and (planned or held) and not detail.visitors))
        self._resume.setVisible(status is SessionStatus.CANCELLED)
        self._notice.setEnabled(planned or held)
        running = bool(detail and held and detail.opened_at and not detail.closed_at)
        self._undo_opening.setVisible(running and bool(detail and not detail.visitors))
        self._reopen.setVisible(bool(detail and detail.closed_at))

    # beginning -------------------------------------------------------------------------------------

    def start_tonight(self) -> None:
        """F5: open tonight's session; when none is planned, offer to make it."""
        self._context.tasks.run(self, partial(_open_tonight, self._context.store), self._tonight)

    def _tonight(self, answer: UUID | NewSession) -> None:
        if isinstance(answer, UUID):
            self.opened.emit(answer)
        else:
            self._open_after = True
            self._session_dialog(answer)

    def start(self) -> None:
        """Begin the session that is shown; a past one with its announced time, which can be put right at its end."""
        detail = self._detail
        if detail is None:
            return
        at = None
        if detail.day < self._context.clock.today():
            at = datetime.combine(detail.day, detail.starts_at or time(0, 0))
        work = partial(_open, self._context.store, detail.id, at)
        self._context.tasks.run(self, work, self._begun)

    def _begun(self, session_id: UUID) -> None:
        self._tell(session_id)
        self.opened.emit(session_id)

    def undo_opening(self) -> None:
        """Take back a session that was begun by mistake."""
        self._do(reception_sessions.undo_opening)

    # planning --------------------------------------------------------------------------------------

    def plan(self) -> None:
        """Make a new session; proposes the next evening."""
        self._open_after = False
        work = partial(_propose_next, self._context.store)
        self._context.tasks.run(self, work, self._session_dialog)

    def plan_roster(self) -> None:
        """Propose who receives in a period."""
        from rongui_desktop.ui.dialogs.roster_dialog import RosterDialog

        dialog = RosterDialog(self._context, self._kept, self._page.window())
        dialog.saved.connect(self._acted)
        dialog.ask()

    def _session_dialog(self, proposal: NewSession) -> None:
        from rongui_desktop.ui.dialogs.session_dialog import SessionDialog

        dialog = SessionDialog(self._context, self._kept, self._page.window())
        dialog.saved.connect(self._planned)
        dialog.ask(proposal)

    def _planned(self, session_id: UUID) -> None:
        self._tell(session_id)
        if self._open_after:
            self._open_after = False
            work = partial(_open, self._context.store, session_id, None)
            self._context.tasks.run(self, work, self._begun)

    def change(self) -> None:
        """Change times, place, topic and who is on duty."""
        from rongui_desktop.ui.dialogs.session_dialog import SessionDialog

        detail = self._detail
        if detail is None:
            return
        people = tuple(duty.representative_id for duty in detail.duty)
        now = NewSession(
            detail.kind, detail.day, detail.starts_at, detail.ends_at, detail.place, detail.topic, people
        )
        dialog = SessionDialog(self._context, self._kept, self._page.window(), detail.id)
        dialog.saved.connect(self._tell)
        dialog.ask(now)

    def postpone(self) -> None:
        """Move the session to another day."""
        detail = self._detail
        if detail is not None:
            dialog = self._reason(
                "postpone", "改期", f"{detail.number}原定于 {detail.day:%Y-%m-%d}，改到哪一天？"
            )
            act = partial(reception_sessions.postpone_session, self._context.store, detail.id)
            dialog.ask_day(act, "改期", detail.kind)

    def cancel(self) -> None:
        """Cancel the session."""
        detail = self._detail
        if detail is not None:
            question = f"{detail.number}（{detail.day:%Y-%m-%d}）停接一场。原因会印在公告上。"
            dialog = self._reason("cancel", "停接", question)
            dialog.ask(partial(reception_sessions.cancel_session, self._context.store, detail.id), "停接")

    def resume(self) -> None:
        """Take a cancellation back."""
        self._do(reception_sessions.resume_session)

    def _reason(self, act: str, title: str, question: str) -> ReasonDialog:
        from rongui_desktop.ui.dialogs.reason_dialog import ReasonDialog

        detail = self._detail
        key = f"{act} {detail.id if detail else ''}"
        dialog = ReasonDialog(
            self._context, self._kept, key, self._page.window(), title=title, question=question
        )
        dialog.acted.connect(self._acted)
        return dialog

    # the evening -----------------------------------------------------------------------------------

    def sign_in(self) -> None:
        """签到."""
        from rongui_desktop.ui.dialogs.attendance_dialog import AttendanceDialog

        if self._detail is not None:
            dialog = AttendanceDialog(self._context, self._kept, self._page.window(), self._detail.id)
            dialog.saved.connect(self._acted)
            dialog.ask()

    def end(self) -> None:
        """End the session with its summary."""
        from rongui_desktop.ui.dialogs.closing_dialog import ClosingDialog

        if self._detail is not None:
            dialog = ClosingDialog(self._context, self._kept, self._page.window(), self._detail.id)
            dialog.closed.connect(self._ended)
            dialog.ask()

    def _ended(self, summary: SessionSummary, print_log: bool) -> None:
        from rongui_desktop.ui.dialogs.closing_dialog import figures_of

        self._acted()
        self._context.messages.note(f"接待已结束。{figures_of(summary)}")
        if print_log and self._detail is not None:
            self.log_wanted.emit(self._detail.number)

    def reopen(self) -> None:
        """Go on with a session that was ended by mistake."""
        self._do(reception_sessions.reopen_session)

    def notice_posted(self) -> None:
        """Note the day on which the notice was hung."""
        if self._detail is not None:
            due = self._detail.notice_due
            question = f"{self._detail.number}的公告是哪一天张贴的？应在 {due:%Y-%m-%d} 以前。"
            dialog = self._reason("notice", "登记公告张贴", question)
            act = partial(reception_sessions.mark_notice_posted, self._context.store, self._detail.id)
            dialog.ask_date(act, "登记", self._detail.notice_posted_on or self._context.clock.today())

    # inside ----------------------------------------------------------------------------------------

    def _do(self, act: Callable[[Store, UUID], object]) -> None:
        if self._detail is not None:
            work = partial(act, self._context.store, self._detail.id)
            self._context.tasks.run(self, work, self._done)

    def _done(self, _result: object) -> None:
        self._acted()

    def _acted(self) -> None:
        if self._detail is not None:
            self._tell(self._detail.id)

    def _tell(self, session_id: UUID) -> None:
        self.changed.emit(session_id)
        self._context.changes.notify("reception")


def _open(store: Store, session_id: UUID, at: datetime | None) -> UUID:
    reception_sessions.open_session(store, session_id, at)
    return session_id


def _open_tonight(store: Store) -> UUID | NewSession:
    """Open today's session unless it is over; return its key, or what to propose when there is none."""
    session_id = reception_sessions.tonight(store)
    if session_id is None:
        return reception_sessions.propose_tonight(store)
    detail = reception_sessions.session_detail(store, session_id)
    if detail.state in (IN_PROGRESS, SessionStatus.PLANNED.value):
        reception_sessions.open_session(store, session_id)
    return session_id


def _propose_next(store: Store) -> NewSession:
    day = reception_planning.next_night(store)
    return reception_sessions.propose_session(store, SessionKind.NIGHT, day)
