"""Prints forms, logs and notices through Qt over the same facts as the Word files; Word stands beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from rongui_desktop.ui.context import PageContext

if TYPE_CHECKING:
    from rongui_desktop.reports.catalogue import ReportResult
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.reception.paper import Paper, PaperName


class PrintDesk(QObject):
    """One for the page; everything is read on the worker, painted on the UI thread, imported when first wanted."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        """Print over `page`'s window."""
        super().__init__(page)
        self._context = context
        self._page = page

    def print_form(self, number: str) -> None:
        """Print a visitor's form: straight to the print dialog, since somebody is waiting."""
        self._read(partial(_form, self._context.store, number), self._print)

    def show_form(self, number: str) -> None:
        """Show a visitor's form before it is printed."""
        self._read(partial(_form, self._context.store, number), self._preview)

    def show_log(self, number: str) -> None:
        """Show the log of a session before it is printed."""
        self._read(partial(_log, self._context.store, number), self._preview)

    def show_notice(self, number: str) -> None:
        """Show the notice of a session before it is printed."""
        self._read(partial(_notice, self._context.store, number), self._preview)

    def show_blank_form(self, number: str) -> None:
        """Show the form to fill by hand, of a session or (without a number) of any."""
        self._read(partial(_blank_form, self._context.store, number), self._preview)

    def word_file(self, name: PaperName) -> None:
        """Write the Word file of a paper where the clerk says, and open it in Word or WPS."""
        path = self._context.messages.save_file("保存 Word 文件", f"{name.title}.docx", "Word 文件 (*.docx)")
        if path is not None:
            work = partial(_write_word, self._context.store, name, path)
            self._context.tasks.run(self, work, self._word_written)

    def _read(self, work: Callable[[], Paper], then: Callable[[Paper], object]) -> None:
        self._context.tasks.run(self, work, then)

    def _print(self, paper: Paper) -> None:
        from rongui_desktop.ui import printing

        printer = printing.chosen_printer(self._page.window(), paper.name.title, landscape=paper.landscape)
        if printer is not None:
            paper.paint(printer)
            self._context.messages.note(f"已送打印：{paper.name.title}")

    def _preview(self, paper: Paper) -> None:
        from rongui_desktop.ui.dialogs.preview_dialog import PreviewDialog

        dialog = PreviewDialog(paper, self._page.window())
        dialog.print_wanted.connect(self._print)
        dialog.word_wanted.connect(self.word_file)
        dialog.open()

    def _word_written(self, result: ReportResult) -> None:
        for warning in result.warnings:
            self._context.messages.warn(warning)
        self._context.messages.note(f"已保存 {result.path.name}")
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(result.path)))


def _form(store: Store, number: str) -> Paper:
    from rongui_desktop.services import reception_facts
    from rongui_desktop.ui.reception.paper_form import form_paper

    return form_paper(reception_facts.form_facts(store, number), store.clock.now())


def _blank_form(store: Store, number: str) -> Paper:
    from rongui_desktop.services import reception_facts
    from rongui_desktop.ui.reception.paper_form import blank_form_paper

    return blank_form_paper(*reception_facts.blank_form_facts(store, number or None))


def _log(store: Store, number: str) -> Paper:
    from rongui_desktop.services import reception_facts
    from rongui_desktop.ui.reception.paper_session import log_paper

    return log_paper(reception_facts.log_facts(store, number), store.clock.now())


def _notice(store: Store, number: str) -> Paper:
    from rongui_desktop.services import reception_facts
    from rongui_desktop.ui.reception.paper_session import notice_paper

    return notice_paper(reception_facts.notice_facts(store, number))


def _write_word(store: Store, name: PaperName, path: Path) -> ReportResult:
    from rongui_desktop.reports import catalogue

    return catalogue.write(store, name.kind, path, id=name.number or None, blank=name.blank)
