"""What the 业务 menu opens; each window is imported when it is first wanted, and kept with what was typed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMenu

if TYPE_CHECKING:
    from rongui_desktop.ui.context import PageContext
    from rongui_desktop.ui.main_window import MainWindow


class WorkMenu(QObject):
    """The 业务 menu of one open store."""

    def __init__(self, context: PageContext, window: MainWindow) -> None:
        """Make the menu."""
        super().__init__(window)
        self._context = context
        self._window = window
        self._windows: dict[str, QDialog] = {}
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

    def _open(self, kind: type[QDialog]) -> None:
        window = self._windows.get(kind.__name__)
        if window is None:
            window = self._windows[kind.__name__] = kind(self._context, self._window)  # type: ignore[call-arg]
        window.show()
        window.raise_()
        window.activateWindow()
