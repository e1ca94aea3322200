"""The menu that lets a clerk redesign a document's template in Word or WPS, and go back to the shipped one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from rongui_desktop.reports.library import Library

if TYPE_CHECKING:
    from rongui_desktop.ui.context import PageContext


class TemplateMenu(QMenu):
    """One entry to edit and one to restore for every template."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Make the menu; which templates are the station's own is looked up when it opens."""
        super().__init__(parent)
        self._context = context
        self._library = Library.of(context.store)
        self._restore_actions: list[QAction] = []
        names = sorted(path.name for path in self._library.shipped.glob("*.docx"))
        for name in names:
            action = self.addAction(f"修改“{Path(name).stem}”…")
            action.setData(name)
            action.triggered.connect(self._edit)
        self.addSeparator()
        for name in names:
            action = self.addAction(f"恢复默认模板“{Path(name).stem}”")
            action.setData(name)
            action.triggered.connect(self._restore)
            self._restore_actions.append(action)
        self.aboutToShow.connect(self._look)

    def _look(self) -> None:
        for action in self._restore_actions:
            action.setEnabled(self._library.is_own(action.data()))

    def _edit(self) -> None:
        work = partial(self._library.customise, self._chosen())
        self._context.tasks.run_file(self, work, self._open)

    def _open(self, path: Path) -> None:
        self._context.messages.note(f"模板在“{path}”，保存后下次生成文书就用它。")
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _restore(self) -> None:
        name = self._chosen()
        question = f"恢复默认的“{Path(name).stem}”？现在用的那份会改名留在模板文件夹里。"
        if self._context.messages.ask(question, yes="恢复默认模板"):
            self._context.tasks.run_file(self, partial(self._library.restore, name), self._restored)

    def _restored(self, aside: Path | None) -> None:
        if aside is not None:
            self._context.messages.note(f"已恢复默认模板；原来那份在“{aside}”。")

    def _chosen(self) -> str:
        action = self.sender()
        return str(action.data()) if isinstance(action, QAction) else ""
