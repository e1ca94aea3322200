"""Writes a Word paper of what a page shows, where the user says, and opens it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from rongui_desktop.reports.catalogue import ReportResult
    from rongui_desktop.ui.context import PageContext


class PaperWriter(QObject):
    """One for each page; what a report warns of is shown before it opens."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        """Write from the context's store."""
        super().__init__(parent)
        self._context = context

    def write(
        self, kind: str, title: str, failed: Callable[[Exception], object] | None = None, **options: Any
    ) -> None:
        """Ask where to, and write a report of the catalogue.

        Args:
            kind: its key there.
            title: the name of the file, without ending.
            failed: is told what speaks against it; None for the window's own message.
            options: as `catalogue.write` takes them.
        """
        path = self._context.messages.save_file("生成 Word 文书", f"{title}.docx", "Word 文档 (*.docx)")
        if path is not None:
            work = partial(_write, self._context, kind, path, options)
            self._context.tasks.run(self, work, self._written, failed)

    def _written(self, made: ReportResult) -> None:
        if made.warnings:
            self._context.messages.warn("\n".join(made.warnings))
        self._context.messages.note(f"已保存到 {made.path.name}")
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(made.path)))


def _write(context: PageContext, kind: str, path: Path, options: dict[str, Any]) -> ReportResult:
    # On the worker: the libraries of Word come with it.
    from rongui_desktop.reports import catalogue

    return catalogue.write(context.store, kind, path, **options)
