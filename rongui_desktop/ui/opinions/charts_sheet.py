"""The charts of a year's matters; a bar that is picked narrows the list to what it counts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rongui_desktop.domain.codes import Source
from rongui_desktop.services.opinion_charts import OpinionCharts, Split, opinion_charts
from rongui_desktop.services.opinion_query import OpinionFilter
from rongui_desktop.ui.forms.ui_opinions_page import Ui_OpinionsPage
from rongui_desktop.ui.printing import chosen_printer
from rongui_desktop.ui.widgets.charts import CLOSED_OPEN, OPEN_ONLY, Bar, print_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rongui_desktop.ui.context import PageContext

# Of many departments the chart shows those with the most matters.
_DEPARTMENTS = 12


class ChartsSheet(QObject):
    """Fills the charts of the page; `picked(object)` carries the `OpinionFilter` of a bar."""

    picked = Signal(object)

    def __init__(self, context: PageContext, ui: Ui_OpinionsPage, page: QWidget) -> None:
        """Take over the charts of a page."""
        super().__init__(page)
        self._context, self._ui = context, ui
        self._charts: OpinionCharts | None = None
        ui.monthChart.picked.connect(self._month_picked)
        ui.categoryChart.picked.connect(self._category_picked)
        ui.channelChart.picked.connect(self._channel_picked)
        ui.departmentChart.picked.connect(self._department_picked)

    def load(self) -> None:
        """Count again."""
        work = partial(opinion_charts, self._context.store, self._context.year.value)
        self._context.tasks.run(self, work, self._show)

    def print_all(self, window: QWidget) -> None:
        """Print all charts on one page."""
        printer = chosen_printer(window, f"{self._context.year.value}年意见建议统计图", landscape=True)
        if printer is not None:
            print_widget(printer, self._ui.chartsSheet)

    def _show(self, charts: OpinionCharts) -> None:
        self._charts = charts
        ui, year = self._ui, charts.year
        total = sum(split.total for split in charts.months)
        ui.monthChartTitle.setText(f"{year} 年各月意见建议（截至 {charts.as_of}，共 {total} 件）")
        ui.monthChart.show_bars(f"{year}年各月意见建议", CLOSED_OPEN, _bars(charts.months))
        ui.categoryChart.show_bars("按类别的意见建议", CLOSED_OPEN, _bars(charts.categories))
        ui.channelChart.show_bars("按来源的意见建议", CLOSED_OPEN, _bars(charts.channels))
        shown = charts.departments[:_DEPARTMENTS]
        more = len(charts.departments) - len(shown)
        ui.departmentChartTitle.setText("按主责部门" + (f"（另有 {more} 个部门）" if more else ""))
        ui.departmentChart.show_bars("按主责部门的意见建议", CLOSED_OPEN, _bars(shown))
        ages = [Bar(label, (number,)) for label, number in charts.ages]
        ui.ageChart.show_bars("办理中的意见已提出多久", OPEN_ONLY, ages)

    def _month_picked(self, place: int) -> None:
        self.picked.emit(OpinionFilter(month=place + 1))

    def _category_picked(self, place: int) -> None:
        if self._charts is not None:
            self.picked.emit(OpinionFilter(category=self._charts.categories[place].label))

    def _channel_picked(self, place: int) -> None:
        if self._charts is not None:
            self.picked.emit(OpinionFilter(source=Source(self._charts.channels[place].label)))

    def _department_picked(self, place: int) -> None:
        if self._charts is not None:
            self.picked.emit(OpinionFilter(department=self._charts.departments[place].label))


def _bars(splits: tuple[Split, ...]) -> list[Bar]:
    return [Bar(split.label, (split.closed, split.open)) for split in splits]
