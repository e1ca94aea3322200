"""Records that cannot be typed into the window come in by a workbook: the way there from an empty list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from rongui_desktop.ui.context import PageContext

BY_WORKBOOK = "导入工作簿…"


def import_workbook(context: PageContext, page: QWidget) -> None:
    """Let the user pick a workbook and preview it, as 文件 → 导入工作簿 does."""
    from rongui_desktop.ui.dialogs.import_dialog import ImportDialog

    dialog = ImportDialog(context, page.window())
    dialog.open()
    if not dialog.choose():
        dialog.close()
