"""What the 业务 menu opens; each window is imported when it is first wanted, and kept with what was typed in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMenu

if TYPE_CHECKING:
    from rongui_desktop.ui.context import PageContext
    from rongui_desktop.ui.main_window import MainWindow

_Window = TypeVar("_Window", bound=QDialog)


class WorkMenu(QObject):
    """The 业务 menu of one open store."""

    def __init__(self, context: PageContext, window: MainWindow) -> None:
        """Make the menu."""
        super().__init__(window)
        self._context = context
        self._window = window
        self._windows: dict[str, QDialog] = {}
        self._wanted: tuple[str, UUID] | None = None
        self.menu = QMenu(window.menus.work)
        self.menu.setObjectName("workMenu")
        self.menu.addAction("积分(&P)…", self.points)
        self.menu.addAction("年度计划(&Y)…", self.plan)
        self.menu.addAction("对标清单(&B)…", self.benchmarks)
        self.menu.addAction("联络站(&S)…", self.stations)
        self.menu.addAction("活动经费(&M)…", self.expenses)

    def points(self) -> None:
        """Open the ranking by points."""
        from rongui_desktop.ui.work.points_window import PointsWindow

        self._open(PointsWindow)

    def plan(self) -> None:
        """Open the year's plan."""
        from rongui_desktop.ui.work.windows import PlanWindow

        self._open(PlanWindow)

    def benchmarks(self) -> None:
        """Open the benchmark lists."""
        from rongui_desktop.ui.work.windows import BenchmarkWindow

        self._open(BenchmarkWindow)

    def stations(self) -> None:
        """Open the registry of stations."""
        from rongui_desktop.ui.work.windows import StationWindow

        self._open(StationWindow)

    def expenses(self) -> None:
        """Open the ledger of expenses."""
        from rongui_desktop.ui.work.windows import ExpenseWindow

        self._open(ExpenseWindow)

    def open_record(self, kind: str, key: UUID) -> None:
        """Show a record in its window, in its year; `kind` is one of `page_table.IN_WORK_MENU`."""
        from rongui_desktop.services.duty_records import day_of

        self._wanted = (kind, key)
        self._context.tasks.run(self, partial(day_of, self._context.store, kind, key), self._open_wanted)

    def _open_wanted(self, day: date) -> None:
        if self._wanted is None:
            return
        kind, key = self._wanted
        if day.year != self._context.year.value:
            self._context.year.choose(day.year)
        if kind == "score_rule":
            from rongui_desktop.ui.work.points_window import PointsWindow

            self._open(PointsWindow).open_rules(day)
        elif kind == "benchmark_item":
            from rongui_desktop.ui.work.windows import BenchmarkWindow

            self._open(BenchmarkWindow).open_record(key)
        else:
            from rongui_desktop.ui.work.windows import ExpenseWindow

            self._open(ExpenseWindow).open_record(key)

    def _open(self, kind: Callable[[PageContext, MainWindow], _Window]) -> _Window:
        name = getattr(kind, "__name__", "")
        window: Any = self._windows.get(name)
        if window is None:
            window = self._windows[name] = kind(self._context, self._window)
        window.show()
        window.raise_()
        window.activateWindow()
        return window
