"""What can be done with the records of the page: make, change, delete and undo, write a report as a Word file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rongui_desktop.services.duty_report_facts import report_target
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.documents.paper_writer import PaperWriter
from rongui_desktop.ui.lists.deletion import Deletion

if TYPE_CHECKING:
    from rongui_desktop.ui.activities.duty_dialog import DutyDialog
    from rongui_desktop.ui.dialogs.form_dialog import Saved
    from rongui_desktop.ui.dialogs.keeping_dialog import Kept

_REPORT = "duty-report"


class EntryDesk(QObject):
    """Opens dialogs over a page; each is imported when it is first wanted."""

    def __init__(self, context: PageContext, page: QWidget, over: QWidget) -> None:
        """Work for a page; the undo bar lies over a widget of it."""
        super().__init__(page)
        self._context, self._page = context, page
        self._kept: Kept = {}
        self._deletion = Deletion(context, page, over)
        self._deletion.changed.connect(self._tell)
        self._paper = PaperWriter(context, self)

    # making and changing ---------------------------------------------------------------------------

    def ask(self, table: str, key: UUID | None = None, deputy: UUID | None = None) -> None:
        """Ask for a new record of a table, or for the change of one; `deputy` is who reports to the voters."""
        dialog = self._dialog(table, key, deputy)
        dialog.saved.connect(self._saved)
        dialog.ask()

    def _dialog(self, table: str, key: UUID | None, deputy: UUID | None) -> DutyDialog:
        given: tuple[Any, ...] = (self._context, self._kept, self._page.window(), key)
        if table == "visit":
            from rongui_desktop.ui.dialogs.visit_batch_dialog import VisitBatchDialog

            return VisitBatchDialog(*given)
        if table == "duty_report":
            from rongui_desktop.ui.dialogs.duty_report_dialog import DutyReportDialog

            return DutyReportDialog(*given, deputy)
        if table == "publicity":
            from rongui_desktop.ui.dialogs.publicity_dialog import PublicityDialog

            return PublicityDialog(*given)
        from rongui_desktop.ui.dialogs.activity_dialog import ActivityDialog

        return ActivityDialog(*given)

    def _saved(self, saved: Saved) -> None:
        self._context.messages.note(saved.words)
        self._tell()
        if saved.day.year != self._context.year.value:
            self._context.year.choose(saved.day.year)
        self._context.navigator.open(saved.table, saved.key)

    # deleting --------------------------------------------------------------------------------------

    def delete(self, table: str, keys: Sequence[UUID]) -> None:
        """Put records into the recycle bin and offer to take that back for ten seconds."""
        self._deletion.delete(table, keys)

    # the report as a Word file ---------------------------------------------------------------------

    def write_report(self, table: str, key: UUID) -> None:
        """Write the report to the voters of a recorded report, or of a deputy in the year that is shown."""
        work = partial(report_target, self._context.store, table, key, self._context.year.value)
        self._context.tasks.run(self, work, self._ask_where)

    def _ask_where(self, target: tuple[str, int]) -> None:
        number, year = target
        self._paper.write(_REPORT, f"述职报告 {number} {year}年", id=number, year=year)

    # inside ----------------------------------------------------------------------------------------

    def _tell(self) -> None:
        self._context.changes.notify("activities")
