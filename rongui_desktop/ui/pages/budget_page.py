"""预算审查: the meetings of a year, and months × units of 预算联网监督."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.names import initials, pinyin
from rongui_desktop.services.detail import Detail
from rongui_desktop.services.lists_budget import (
    BudgetListing,
    MonitorCell,
    MonitorGrid,
    meeting_detail,
    monitor_detail,
    monitor_grid,
)
from rongui_desktop.services.review_opinions import ReviewListing, review_detail
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.budget.budget_desk import BudgetDesk
from rongui_desktop.ui.budget.budget_menu import BudgetMenu
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.forms.ui_budget_page import Ui_BudgetPage
from rongui_desktop.ui.lists.chip_bar import Chip
from rongui_desktop.ui.lists.desk import ListDesk, ListParts
from rongui_desktop.ui.lists.freshness import Freshness
from rongui_desktop.ui.lists.grid import CELL_ROLE, GridCell, GridColumn
from rongui_desktop.ui.lists.head_fit import HeadFit

if TYPE_CHECKING:
    from rongui_desktop.ui.tasks import Task

_FEATURES = {"budget", "representatives", "all"}
_MEETINGS, _REVIEW, _MONITOR = "meetings", "review", "monitor"
_NEW = {_MEETINGS: "登记会议", _REVIEW: "登记意见", _MONITOR: "登记一个月"}
_LEGEND = "正常　! 预警（未销号）　销号（预警后已销号）　缺（没有数据）　– 未到期（不计入）"
_SHORT = {"预警": "! 预警", "已核实": "核实", "已整改": "整改", "已销号": "销号"}
_SHORT |= {"缺数据": "缺", "已说明": "说明", "未到期": "–"}


class BudgetPage(QWidget):
    """Meetings in a list, the monitoring in a grid; filter and detail are shared."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Make the page; `load` fills it."""
        super().__init__(parent)
        self._context = context
        self._grid: MonitorGrid | None = None
        self._spelt: dict[str, str] = {}
        self._wanted: UUID | None = None
        self._reading: Task | None = None
        self.ui = Ui_BudgetPage()
        self.ui.setupUi(self)
        ui = self.ui
        parts = ListParts(ui.budgetTable, ui.budgetFilterEdit, ui.footLabel, ui.detailPanel)
        self._desk = ListDesk(context, parts, BudgetListing(), "预算会议", meeting_detail, self)
        ui.budgetTable.set_empty("这一年还没有预算会议", "登记会议")
        review = ListParts(ui.reviewTable, ui.budgetFilterEdit, ui.reviewFootLabel, ui.detailPanel)
        self._reviews = ListDesk(context, review, ReviewListing(), "审查意见", review_detail, self)
        self._reviews.set_active(False)
        ui.reviewTable.set_empty("这一年还没有审查意见", "登记意见")
        self.desk = BudgetDesk(context, self, ui.listStack)
        self.menu = BudgetMenu(self.desk, self)
        self.menu.hang(ui.moreButton, ui.budgetTable, ui.reviewTable, ui.monitorGrid)
        ui.legendLabel.setText(_LEGEND)
        HeadFit(ui.headLayout, ui.titleLabel, ui.headingLabel, self)
        ui.splitter.setStretchFactor(0, 5)
        ui.splitter.setStretchFactor(1, 2)
        ui.splitter.setSizes([980, 330])
        ui.viewChips.set_chips(
            [Chip(_MEETINGS, "预算会议"), Chip(_REVIEW, "审查意见"), Chip(_MONITOR, "预算联网监督")]
        )
        ui.viewChips.chosen.connect(self.show_view)
        ui.budgetFilterEdit.filtered.connect(self._show_grid)
        ui.monitorGrid.selectionModel().currentChanged.connect(self._cell_chosen)
        ui.newBudgetButton.clicked.connect(self.new_record)
        ui.budgetTable.empty_acted.connect(self.new_record)
        ui.reviewTable.empty_acted.connect(self.new_record)
        ui.budgetTable.opened.connect(self.desk.enter_meeting)
        ui.reviewTable.opened.connect(self.desk.enter_opinion)
        ui.monitorGrid.picked.connect(self._open_month)
        ui.exportButton.clicked.connect(self._export)
        ui.printButton.clicked.connect(self._print)
        ui.detailPanel.link_opened.connect(context.navigator.open)
        Freshness(context, self, _FEATURES).wanted.connect(self.load)
        context.year.year_changed.connect(self._year_changed)

    # what the window calls -------------------------------------------------------------------------

    def load(self) -> None:
        """Read meetings and monitoring again."""
        year = self._context.year.value
        self.ui.titleLabel.setText(f"{year}年预算审查")
        self._desk.load()
        self._reviews.load()
        self._context.tasks.run(self, partial(_read_grid, self._context.store, year), self._take_grid)

    def new_record(self) -> None:
        """Enter what the view shows: a meeting, an opinion, a month."""
        view = self.ui.viewChips.key()
        if view == _MEETINGS:
            self.desk.enter_meeting()
        elif view == _REVIEW:
            self.desk.enter_opinion()
        else:
            self.desk.enter_month()

    def chosen(self) -> tuple[str, list[UUID]]:
        """Return the table and the keys of the chosen records."""
        ui, view = self.ui, self.ui.viewChips.key()
        if view == _MONITOR:
            cell = ui.monitorGrid.currentIndex().data(CELL_ROLE)
            target = cell.target if isinstance(cell, GridCell) else None
            return "monitor_entry", [target[1]] if target is not None else []
        if view == _REVIEW:
            return "review_opinion", ui.reviewTable.selected_keys()
        return "budget_meeting", ui.budgetTable.selected_keys()

    def empty_month(self) -> tuple[str, int] | None:
        """Return unit and month of a chosen cell without data."""
        index = self.ui.monitorGrid.currentIndex()
        cell = index.data(CELL_ROLE)
        if (
            self.ui.viewChips.key() != _MONITOR
            or not isinstance(cell, GridCell)
            or cell.target
            or not index.column()
        ):
            return None
        return str(index.siblingAtColumn(0).data()), index.column()

    def _open_month(self, _kind: str, key: UUID) -> None:
        self.desk.follow(key)

    def open_record(self, kind: str, target: UUID | str) -> None:
        """Show a meeting, an opinion or a unit's month; or one of the views."""
        if isinstance(target, str):
            self.show_view(target)
        else:
            self._context.tasks.run(self, partial(_find, self._context.store, target), self._open_found)

    # views -----------------------------------------------------------------------------------------

    def show_view(self, view: str) -> None:
        """Show the meetings or the monitoring."""
        ui = self.ui
        ui.viewChips.choose(view)
        sheets = {_MEETINGS: ui.meetingsSheet, _REVIEW: ui.reviewSheet, _MONITOR: ui.monitorSheet}
        ui.listStack.setCurrentWidget(sheets[view])
        ui.newBudgetButton.setText(_NEW[view])
        for key, desk in ((_MEETINGS, self._desk), (_REVIEW, self._reviews)):
            if key != view:
                desk.set_active(False)
        for key, desk in ((_MEETINGS, self._desk), (_REVIEW, self._reviews)):
            if key == view:
                desk.set_active(True)
        if view == _MONITOR:
            self._show_current_month()

    def _open_found(self, found: tuple[str, UUID, int]) -> None:
        kind, record_id, year = found
        if kind == "review_opinion":
            self.ui.budgetFilterEdit.clear()
            self.show_view(_REVIEW)
            self._reviews.open(record_id)
            return
        if kind == "budget_meeting":
            if self.ui.viewChips.key() != _MEETINGS:
                # A filter typed for the units would hide it.
                self.ui.budgetFilterEdit.clear()
            self.show_view(_MEETINGS)
            self._desk.open(record_id)
            return
        self._wanted = record_id
        self.ui.budgetFilterEdit.clear()
        if year != self._context.year.value:
            # The grid of that year comes later and finds what is wanted.
            self._context.year.choose(year)
        self.show_view(_MONITOR)
        self._show_grid()

    def _take_grid(self, read: tuple[MonitorGrid, dict[str, str]]) -> None:
        grid, self._spelt = read
        self._grid = grid
        self.ui.headingLabel.setText(f"预算联网监督：{grid.heading}" if grid.units else "")
        self._show_grid()

    def _show_grid(self, _text: str = "") -> None:
        if self._grid is None:
            return
        words = "".join(self.ui.budgetFilterEdit.text().lower().split())
        columns = (GridColumn("单位", 190), *(GridColumn(f"{month}月") for month in range(1, 13)))
        rows = [
            [GridCell(unit, None, unit), *(_cell(unit, month, cell) for month, cell in enumerate(cells, 1))]
            for unit, cells in zip(self._grid.units, self._grid.cells, strict=True)
            if words in self._spelt[unit]
        ]
        self.ui.monitorGrid.show_grid(columns, rows)
        places = [
            (row, column)
            for row, cells in enumerate(rows)
            for column, cell in enumerate(cells)
            if cell.target is not None and cell.target[1] == self._wanted
        ]
        if places:
            self._wanted = None
            self.ui.monitorGrid.setCurrentIndex(self.ui.monitorGrid.grid.index(*places[0]))
        if self.ui.viewChips.key() == _MONITOR:
            self._show_current_month()

    def _show_current_month(self) -> None:
        grid = self.ui.monitorGrid
        if grid.currentIndex().isValid():
            self._cell_chosen(grid.currentIndex())
            return
        warnings = [
            (row, column)
            for row, texts in enumerate(grid.texts())
            for column, text in enumerate(texts)
            if text in (_SHORT["预警"], _SHORT["已销号"])
        ]
        row, column = warnings[-1] if warnings else (0, 1)
        grid.setCurrentIndex(grid.grid.index(row, column))
        if not grid.currentIndex().isValid():
            self._cell_chosen(grid.currentIndex())

    def _cell_chosen(self, current: QModelIndex, _former: QModelIndex | None = None) -> None:
        if self.ui.viewChips.key() != _MONITOR:
            return
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        cell = current.data(CELL_ROLE) if current.isValid() else None
        if isinstance(cell, GridCell) and cell.target is not None:
            work = partial(monitor_detail, self._context.store, cell.target[1])
            self._reading = self._context.tasks.run(self, work, self._show)
        else:
            words = "在左边选一个单位的一个月，这里显示它的结果。"
            if self._grid is not None and not self._grid.units:
                words = f"这一年还没有预算联网监督的记录；可用“{self.ui.newBudgetButton.text()}”录入。"
            if isinstance(cell, GridCell) and current.column() > 0:
                words = f"{cell.tip}。"
            self.ui.detailPanel.show_nothing(words)

    def _show(self, detail: Detail | None) -> None:
        self._reading = None
        if self.ui.viewChips.key() != _MONITOR:
            return
        if detail is None:
            self.ui.detailPanel.show_nothing()
        else:
            self.ui.detailPanel.show_detail(detail)

    # the rest --------------------------------------------------------------------------------------

    def _export(self) -> None:
        if self.ui.viewChips.key() == _MONITOR:
            self.ui.monitorGrid.export(self._context, f"{self._context.year.value}年预算联网监督")
        else:
            (self.ui.reviewTable if self.ui.viewChips.key() == _REVIEW else self.ui.budgetTable).export()

    def _print(self) -> None:
        ui = self.ui
        if ui.viewChips.key() == _MONITOR:
            ui.monitorGrid.print_rows(f"{self._context.year.value}年预算联网监督", ui.headingLabel.text())
        else:
            (ui.reviewTable if ui.viewChips.key() == _REVIEW else ui.budgetTable).print_rows()

    def _year_changed(self, year: int) -> None:
        self._desk.set_year(year)
        self._reviews.set_year(year)
        self.load()


def _cell(unit: str, month: int, cell: MonitorCell) -> GridCell:
    target = ("monitor_entry", cell.record_id) if cell.record_id is not None else None
    tip = f"{unit} {month}月：{cell.badge.text}{f'；{cell.tip}' if cell.tip else ''}"
    return GridCell(_SHORT.get(cell.badge.text, cell.badge.text), cell.badge.tone, tip, target)


def _read_grid(store: Store, year: int) -> tuple[MonitorGrid, dict[str, str]]:
    """Read the grid, and what each unit is found by: name, pinyin, initials."""
    grid = monitor_grid(store, year)
    return grid, {unit: f"{unit} {pinyin(unit)} {initials(unit)}".lower() for unit in grid.units}


def _find(store: Store, record_id: UUID) -> tuple[str, UUID, int]:
    if review_detail(store, record_id) is not None:
        return "review_opinion", record_id, 0
    month = monitor_detail(store, record_id)
    if month is None:
        return "budget_meeting", record_id, 0
    year = month.caption.rpartition("·")[2].strip().partition("年")[0]
    return "monitor_entry", record_id, int(year)
