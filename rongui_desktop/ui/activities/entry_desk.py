"""What can be done with the records of the page: make, change, delete and undo, write a report as a Word file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from rongui_desktop.services.duty_report_facts import report_target
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.lists.deletion import Deletion

if TYPE_CHECKING:
    from rongui_desktop.reports.catalogue import PreparedReport
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
        self._target = Path()
        self._deletion = Deletion(context, page, over)
        self._deletion.changed.connect(self._tell)

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
        name = f"述职报告 {number} {year}年.docx"
        path = self._context.messages.save_file("生成述职报告", name, "Word 文档 (*.docx)")
        if path is None:
            return
        self._target = path
        work = partial(_write, self._context.store, number, year, path)
        self._context.tasks.run(self, work, self._written)

    def _written(self, made: PreparedReport) -> None:
        if made.warnings:
            self._context.messages.warn("\n".join(made.warnings))
        self._context.messages.note(f"已保存到 {self._target.name}")
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target)))

    # inside ----------------------------------------------------------------------------------------

    def _tell(self) -> None:
        self._context.changes.notify("activities")


def _write(store: Store, number: str, year: int, path: Path) -> PreparedReport:
    from rongui_desktop.reports import catalogue

    made = catalogue.prepare(store, _REPORT, catalogue.Options(id=number, year=year))
    catalogue.save(made.content, path)
    return made
