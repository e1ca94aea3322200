"""The late projects of a year: why, since when, how often raised; exported, printed, opened one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from rongui_desktop.services.supervision_lateness import late_listing
from rongui_desktop.ui.dialogs.list_dialog import ListDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rongui_desktop.ui.context import PageContext


class LateDialog(ListDialog):
    """Enter or a double-click shows the project on its page."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Read the late projects of the year that the window shows."""
        title = f"{context.year.value}年滞后项目"
        about = "未按计划和暂停的项目。自何日起由项目进展得出；提出次数是其后指出过问题或带回意见的监督次数。"
        super().__init__(context, parent, title, late_listing(), about, "这一年没有未按计划或暂停的项目")

    def chosen(self, key: UUID) -> None:
        """Show a project."""
        self.accept()
        self._context.navigator.open("key_project", key)
