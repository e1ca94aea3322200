"""What can be done on the page 预算审查: enter, change, delete and undo, explain months without data, write papers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rongui_desktop.services.duty_records import KINDS
from rongui_desktop.services.monitoring import put_gap
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.documents.paper_writer import PaperWriter
from rongui_desktop.ui.lists.deletion import Deletion

if TYPE_CHECKING:
    from rongui_desktop.ui.dialogs.form_dialog import FormDialog, Saved
    from rongui_desktop.ui.dialogs.keeping_dialog import Kept


class BudgetDesk(QObject):
    """Opens dialogs over the page; each is imported when it is first wanted."""

    def __init__(self, context: PageContext, page: QWidget, over: QWidget) -> None:
        """Work for a page; the undo bar lies over a widget of it."""
        super().__init__(page)
        self._context, self._page = context, page
        self._kept: Kept = {}
        self._deletion = Deletion(context, page, over)
        self._deletion.changed.connect(self._tell)
        self._paper = PaperWriter(context, self)

    # entering --------------------------------------------------------------------------------------

    def enter_meeting(self, key: UUID | None = None) -> None:
        """Ask for a new meeting, or for the change of one."""
        from rongui_desktop.ui.dialogs.budget_meeting_dialog import BudgetMeetingDialog

        self._ask(BudgetMeetingDialog(self._context, self._kept, self._page.window(), key))

    def enter_opinion(self, key: UUID | None = None, meeting: UUID | None = None) -> None:
        """Ask for a new review opinion, or for the course of one."""
        from rongui_desktop.ui.dialogs.review_opinion_dialog import ReviewOpinionDialog

        self._ask(ReviewOpinionDialog(self._context, self._kept, self._page.window(), key, meeting))

    def enter_month(self, month: int | None = None) -> None:
        """Ask for a month of the monitoring."""
        from rongui_desktop.ui.dialogs.monitor_month_dialog import MonitorMonthDialog

        self._ask(MonitorMonthDialog(self._context, self._kept, self._page.window(), month))

    def follow(self, key: UUID) -> None:
        """Ask for the course of a unit's month."""
        from rongui_desktop.ui.dialogs.monitor_course_dialog import MonitorCourseDialog

        self._ask(MonitorCourseDialog(self._context, self._kept, self._page.window(), key))

    def explain(self, unit: str, month: int) -> None:
        """Ask why a month has no data, for a unit or with the empty text for all."""
        from rongui_desktop.ui.dialogs.reason_dialog import ReasonDialog

        year = self._context.year.value
        question = f"{unit or '全部单位'}{year}年{month}月为什么没有数据？"
        dialog = ReasonDialog(
            self._context,
            self._kept,
            f"gap {year} {month} {unit}",
            self._page.window(),
            title="缺数原因",
            question=question,
        )
        dialog.acted.connect(self._tell)
        dialog.ask(partial(put_gap, self._context.store, year, month, unit), "保存")

    def show_files(self, meeting: UUID) -> None:
        """Show the files of a meeting: its materials and papers."""
        from rongui_desktop.ui.dialogs.files_dialog import FilesDialog

        FilesDialog(self._context, self._page.window(), "budget_meeting", meeting).open()

    def show_history(self, table: str, key: UUID) -> None:
        """Show what was changed of a record and of its parts."""
        from rongui_desktop.ui.dialogs.history_dialog import HistoryDialog

        HistoryDialog(self._context, self._page.window(), table, key, KINDS[table].label).open()

    def show_table(self, meeting: UUID) -> None:
        """Show the income and spending of a meeting, to be typed, pasted and checked."""
        from rongui_desktop.ui.budget.table_window import TableWindow

        window = TableWindow(self._context, self._page.window(), meeting)
        window.saved.connect(self._tell)
        window.ask()

    # deleting --------------------------------------------------------------------------------------

    def delete(self, table: str, keys: Sequence[UUID]) -> None:
        """Put records into the recycle bin and offer to take that back for ten seconds."""
        self._deletion.delete(table, keys)

    # papers ----------------------------------------------------------------------------------------

    def write(self, kind: str, title: str, key: UUID) -> None:
        """Write a paper of a meeting as a Word file of the user's choice, and open it."""
        self._paper.write(kind, title, ids=(key,))

    # inside ----------------------------------------------------------------------------------------

    def _ask(self, dialog: FormDialog) -> None:
        dialog.saved.connect(self._saved)
        dialog.ask()

    def _saved(self, saved: Saved) -> None:
        self._context.messages.note(saved.words)
        self._tell()
        if saved.table == "budget_meeting" and saved.day.year != self._context.year.value:
            self._context.year.choose(saved.day.year)
        self._context.navigator.open(saved.table, saved.key)

    def _tell(self, _result: object = None) -> None:
        self._context.changes.notify("budget")
