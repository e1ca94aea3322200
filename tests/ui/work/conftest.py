"""Shared by the tests of the 业务 menu."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from rongui_desktop.ui.context import PageContext


def settle(context: PageContext) -> None:
    """Let the store answer, and what it answers be shown."""
    for _ in range(6):
        context.tasks.wait()
        QApplication.processEvents()
