"""The menu of the page 预算审查: on the button 更多, and with the right button on a cell of the monitoring."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QPushButton

from rongui_desktop.ui.budget.budget_desk import BudgetDesk


class Page(Protocol):
    """What the menu asks of the page."""

    def new_record(self) -> None:
        """Enter what the view shows."""

    def chosen(self) -> tuple[str, list[UUID]]:
        """Return the table and the keys of the chosen records."""
        ...

    def empty_month(self) -> tuple[str, int] | None:
        """Return unit and month of a chosen cell without data."""
        ...


class BudgetMenu(QObject):
    """Each command is enabled where it fits what is chosen."""

    def __init__(self, desk: BudgetDesk, page: Page) -> None:
        """Make the commands."""
        super().__init__(desk)
        self._desk, self._page = desk, page
        self.menu = QMenu()
        self._add("登记会议…", self._enter_meeting)
        self._raise = self._add("登记审查意见…", self._enter_opinion)
        self._add("登记一个月的联网监督…", self._enter_month)
        self.menu.addSeparator()
        self._table = self._add("收支表…", self._show_table)
        self._files = self._add("材料文件和附件…", self._show_files)
        self._papers = [
            self._add("生成议程…", self._write_agenda),
            self._add("生成纪要…", self._write_minutes),
            self._add("生成初审意见…", self._write_opinion),
        ]
        self.menu.addSeparator()
        self._explain = self._add("说明缺数原因…", self._explain_gap)
        self._explain_all = self._add("说明这个月全部单位缺数…", self._explain_month)
        self.menu.addSeparator()
        self._change = self._add("修改、办理…", self._change_record)
        self._history = self._add("更改记录…", self._show_history)
        self._delete = self._add("删除", self._delete_record)
        self.menu.aboutToShow.connect(self._fit)

    def _add(self, words: str, slot: Callable[[], object]) -> QAction:
        action = QAction(words, self.menu)
        action.triggered.connect(slot)
        self.menu.addAction(action)
        return action

    def hang(self, button: QPushButton, *views: QAbstractItemView) -> None:
        """Hang it on the button and on the grid, the last of the views; Delete deletes in each."""
        button.setMenu(self.menu)
        grid = views[-1]
        grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        grid.customContextMenuRequested.connect(self._popup)
        for view in views:
            action = QAction("删除", view)
            action.setShortcut(QKeySequence(Qt.Key.Key_Delete))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(self._delete_record)
            view.addAction(action)

    def _popup(self, at: QPoint) -> None:
        view = self.sender()
        if isinstance(view, QAbstractItemView):
            self.menu.popup(view.viewport().mapToGlobal(at))

    def _fit(self) -> None:
        table, keys = self._page.chosen()
        meeting = table == "budget_meeting" and len(keys) == 1
        for action in (self._table, self._files, *self._papers):
            action.setEnabled(meeting)
        gap = self._page.empty_month()
        for action in (self._explain, self._explain_all):
            action.setVisible(gap is not None)
        for action in (self._change, self._history):
            action.setEnabled(len(keys) == 1)
        self._delete.setEnabled(bool(keys))

    # commands --------------------------------------------------------------------------------------

    def _meeting(self) -> UUID | None:
        table, keys = self._page.chosen()
        return keys[0] if table == "budget_meeting" and keys else None

    def _enter_meeting(self) -> None:
        self._desk.enter_meeting()

    def _enter_opinion(self) -> None:
        self._desk.enter_opinion(None, self._meeting())

    def _enter_month(self) -> None:
        gap = self._page.empty_month()
        self._desk.enter_month(gap[1] if gap else None)

    def _show_table(self) -> None:
        if (meeting := self._meeting()) is not None:
            self._desk.show_table(meeting)

    def _show_files(self) -> None:
        if (meeting := self._meeting()) is not None:
            self._desk.show_files(meeting)

    def _write_agenda(self) -> None:
        self._write("budget-agenda", "议程")

    def _write_minutes(self) -> None:
        self._write("budget-minutes", "纪要")

    def _write_opinion(self) -> None:
        self._write("budget-opinion", "初审意见")

    def _write(self, kind: str, title: str) -> None:
        if (meeting := self._meeting()) is not None:
            self._desk.write(kind, title, meeting)

    def _explain_gap(self) -> None:
        if (gap := self._page.empty_month()) is not None:
            self._desk.explain(*gap)

    def _explain_month(self) -> None:
        if (gap := self._page.empty_month()) is not None:
            self._desk.explain("", gap[1])

    def _change_record(self) -> None:
        table, keys = self._page.chosen()
        if not keys:
            return
        change = {
            "budget_meeting": self._desk.enter_meeting,
            "review_opinion": self._desk.enter_opinion,
            "monitor_entry": self._desk.follow,
        }[table]
        change(keys[0])

    def _show_history(self) -> None:
        table, keys = self._page.chosen()
        if keys:
            self._desk.show_history(table, keys[0])

    def _delete_record(self) -> None:
        table, keys = self._page.chosen()
        self._desk.delete(table, keys)
