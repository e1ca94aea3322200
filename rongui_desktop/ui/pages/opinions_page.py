"""意见建议: the year's matters by state, deputies' suggestions apart from them, and charts of the matters."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import Source
from rongui_desktop.services.listing import ListQuery
from rongui_desktop.services.lists_opinions import OpinionListing, opinion_detail
from rongui_desktop.services.lists_suggestions import SuggestionListing, suggestion_detail
from rongui_desktop.services.opinion_charts import OpinionCharts, Split, opinion_charts
from rongui_desktop.services.opinion_query import OpinionFilter
from rongui_desktop.services.opinion_state import PARTS_OF_OPEN, OpinionState
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.forms.ui_opinions_page import Ui_OpinionsPage
from rongui_desktop.ui.lists.chip_bar import Chip
from rongui_desktop.ui.lists.desk import ListDesk, ListParts
from rongui_desktop.ui.lists.freshness import Freshness
from rongui_desktop.ui.printing import chosen_printer
from rongui_desktop.ui.widgets.charts import CLOSED_OPEN, OPEN_ONLY, Bar, print_widget

_FEATURES = {"opinions", "reception", "activities", "office", "all"}
_MATTERS, _SUGGESTIONS, _CHARTS = "opinions", "suggestions", "charts"
_ALL = "全部"
_TIPS = {
    OpinionState.UNASSIGNED: "还没有交给部门、社区办理",
    OpinionState.OPEN: "现在还没有办结的，含待交办、7 日内到期、逾期和待回访的",
    OpinionState.DUE_SOON: "还没有办复，办理期限在今天起 7 天以内",
    OpinionState.OVERDUE: "办理期限已过，还没有办复",
    OpinionState.FOLLOW_UP: "已经办复，还没有来访人的评价",
    OpinionState.INCOMPLETE: "登记还不完整，不计入统计",
    OpinionState.WITHDRAWN: "登记后作废，不计入统计",
    OpinionState.AHEAD: "提出日期在今天之后，还不计入统计",
}
_ALWAYS = (OpinionState.OPEN, *PARTS_OF_OPEN, OpinionState.CLOSED)


class OpinionsPage(QWidget):
    """Two lists that share filter, foot and detail, and a sheet of charts."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Make the page; `load` fills it."""
        super().__init__(parent)
        self._context = context
        self._chosen = OpinionFilter()
        self._charts: OpinionCharts | None = None
        self.ui = Ui_OpinionsPage()
        self.ui.setupUi(self)
        ui = self.ui
        matters = ListParts(ui.opinionsTable, ui.opinionsFilterEdit, ui.footLabel, ui.detailPanel)
        suggestions = ListParts(ui.suggestionsTable, ui.opinionsFilterEdit, ui.footLabel, ui.detailPanel)
        self._matters = ListDesk(context, matters, OpinionListing(), "意见建议", opinion_detail, self)
        self._suggestions = ListDesk(
            context, suggestions, SuggestionListing(), "代表建议", suggestion_detail, self
        )
        self._suggestions.set_active(False)
        ui.opinionsTable.set_empty("这一年还没有意见建议", "去夜间接待登记")
        ui.suggestionsTable.set_empty("这一年没有交办的代表建议；可用“文件 → 导入工作簿”录入")
        ui.splitter.setStretchFactor(0, 5)
        ui.splitter.setStretchFactor(1, 2)
        ui.splitter.setSizes([970, 340])
        ui.viewChips.set_chips(
            [Chip(_MATTERS, "意见建议"), Chip(_SUGGESTIONS, "代表建议"), Chip(_CHARTS, "统计图")]
        )
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.viewChips.chosen.connect(self.show_view)
        ui.stateChips.chosen.connect(self._state_chosen)
        ui.carriedCheck.toggled.connect(self._carried_toggled)
        ui.opinionsFilterEdit.filtered.connect(self._load_counts)
        ui.newOpinionsButton.clicked.connect(self.new_record)
        ui.opinionsTable.empty_acted.connect(self.new_record)
        ui.exportButton.clicked.connect(self._export)
        ui.printButton.clicked.connect(self._print)
        ui.detailPanel.link_opened.connect(self._context.navigator.open)
        ui.monthChart.picked.connect(self._month_picked)
        ui.categoryChart.picked.connect(self._category_picked)
        ui.channelChart.picked.connect(self._channel_picked)
        Freshness(self._context, self, _FEATURES).wanted.connect(self.load)
        self._context.year.year_changed.connect(self._year_changed)

    # what the window calls -------------------------------------------------------------------------

    def load(self) -> None:
        """Read lists, counts and charts again."""
        year = self._context.year.value
        self.ui.titleLabel.setText(f"{year}年意见建议")
        self._matters.load()
        self._suggestions.load()
        self._load_counts()
        work = partial(opinion_charts, self._context.store, year)
        self._context.tasks.run(self, work, self._show_charts)

    def new_record(self) -> None:
        """Matters are registered at a reception: go there."""
        self._context.navigate.emit("reception", None)

    def open_record(self, kind: str, target: UUID | str) -> None:
        """Show a matter, a suggestion, or (a state's word) the matters in that state, of earlier years too."""
        if isinstance(target, str):
            self.show_view(_MATTERS)
            self.ui.opinionsFilterEdit.clear()
            self._filter_by(OpinionFilter(OpinionState(target), carried=True))
        elif kind == _SUGGESTIONS or kind == "suggestion":
            self.show_view(_SUGGESTIONS)
            self._suggestions.open(target)
        else:
            self.show_view(_MATTERS)
            self._context.tasks.run(self, partial(_which, self._context.store, target), self._open_found)

    # views and filters -----------------------------------------------------------------------------

    def show_view(self, view: str) -> None:
        """Show the matters, the suggestions or the charts."""
        ui = self.ui
        ui.viewChips.choose(view)
        ui.bodyStack.setCurrentWidget(ui.chartsPage if view == _CHARTS else ui.listsSheet)
        ui.listStack.setCurrentWidget(ui.suggestionsSheet if view == _SUGGESTIONS else ui.opinionsSheet)
        for widget in (ui.stateChips, ui.carriedCheck):
            widget.setVisible(view == _MATTERS)
        for widget in (ui.opinionsFilterEdit, ui.exportButton):
            widget.setVisible(view != _CHARTS)
        self._matters.set_active(view == _MATTERS)
        self._suggestions.set_active(view == _SUGGESTIONS)

    def _open_found(self, found: tuple[str, UUID]) -> None:
        kind, record_id = found
        if kind == "suggestion":
            self.show_view(_SUGGESTIONS)
            self._suggestions.open(record_id)
            return
        if self._chosen != OpinionFilter():
            self._filter_by(OpinionFilter())
        self._matters.open(record_id)

    def _filter_by(self, chosen: OpinionFilter) -> None:
        self._chosen = chosen
        check = self.ui.carriedCheck
        check.blockSignals(True)
        check.setChecked(chosen.carried)
        check.blockSignals(False)
        self.ui.stateChips.choose(chosen.state.value if chosen.state else _ALL)
        self._matters.set_listing(OpinionListing(chosen))
        self._load_counts()

    def _state_chosen(self, key: str) -> None:
        state = None if key == _ALL else OpinionState(key)
        # 全部 takes back what a chart narrowed down, too.
        chosen = replace(self._chosen, state=state) if state else OpinionFilter(carried=self._chosen.carried)
        self._filter_by(chosen)

    def _carried_toggled(self, carried: bool) -> None:
        self._filter_by(replace(self._chosen, carried=carried))

    def _load_counts(self, _text: str = "") -> None:
        query = ListQuery(self._context.year.value, self.ui.opinionsFilterEdit.text().strip())
        listing = OpinionListing(replace(self._chosen, state=None))
        self._context.tasks.run(self, partial(listing.counts, self._context.store, query), self._show_counts)

    def _show_counts(self, counts: dict[OpinionState, int]) -> None:
        total = sum(number for state, number in counts.items() if state not in PARTS_OF_OPEN)
        narrowed = "、".join(filter(None, _narrowed(self._chosen)))
        chips = [Chip(_ALL, f"全部{f'（{narrowed}）' if narrowed else ''}", total, "显示全部意见建议")]
        chips += [
            Chip(state.value, state.value, counts[state], _TIPS.get(state, ""))
            for state in OpinionState
            if state in _ALWAYS or counts[state] or state is self._chosen.state
        ]
        self.ui.stateChips.set_chips(chips)
        self.ui.stateChips.choose(self._chosen.state.value if self._chosen.state else _ALL)

    # charts ----------------------------------------------------------------------------------------

    def _show_charts(self, charts: OpinionCharts) -> None:
        self._charts = charts
        ui, year = self.ui, charts.year
        total = sum(split.total for split in charts.months)
        ui.monthChartTitle.setText(f"{year} 年各月意见建议（截至 {charts.as_of}，共 {total} 件）")
        ui.monthChart.show_bars(f"{year}年各月意见建议", CLOSED_OPEN, _bars(charts.months))
        ui.categoryChart.show_bars("按类别的意见建议", CLOSED_OPEN, _bars(charts.categories))
        ui.channelChart.show_bars("按来源的意见建议", CLOSED_OPEN, _bars(charts.channels))
        ages = [Bar(label, (number,)) for label, number in charts.ages]
        ui.ageChart.show_bars("办理中的意见已提出多久", OPEN_ONLY, ages)

    def _month_picked(self, place: int) -> None:
        self._show_part(OpinionFilter(month=place + 1))

    def _category_picked(self, place: int) -> None:
        if self._charts is not None:
            self._show_part(OpinionFilter(category=self._charts.categories[place].label))

    def _channel_picked(self, place: int) -> None:
        if self._charts is not None:
            label = self._charts.channels[place].label
            self._show_part(OpinionFilter(source=Source(label)))

    def _show_part(self, chosen: OpinionFilter) -> None:
        self.show_view(_MATTERS)
        self._filter_by(chosen)

    # the rest --------------------------------------------------------------------------------------

    def _table(self) -> Any:
        ui = self.ui
        return ui.suggestionsTable if ui.viewChips.key() == _SUGGESTIONS else ui.opinionsTable

    def _export(self) -> None:
        self._table().export()

    def _print(self) -> None:
        if self.ui.viewChips.key() != _CHARTS:
            self._table().print_rows()
            return
        printer = chosen_printer(self.window(), f"{self._context.year.value}年意见建议统计图", landscape=True)
        if printer is not None:
            print_widget(printer, self.ui.chartsSheet)

    def _year_changed(self, year: int) -> None:
        self._matters.set_year(year)
        self._suggestions.set_year(year)
        self.load()


def _bars(splits: tuple[Split, ...]) -> list[Bar]:
    return [Bar(split.label, (split.closed, split.open)) for split in splits]


def _narrowed(chosen: OpinionFilter) -> tuple[str, ...]:
    month = f"{chosen.month}月" if chosen.month else ""
    return month, chosen.category, chosen.source.value if chosen.source else ""


def _which(store: Store, record_id: UUID) -> tuple[str, UUID]:
    found = suggestion_detail(store, record_id)
    return ("suggestion" if found is not None else "opinion", record_id)
