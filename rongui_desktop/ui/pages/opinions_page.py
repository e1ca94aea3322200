"""意见建议: a matter is followed here from the first word to the close; deputies' suggestions apart; charts."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from rongui_desktop.services.handling_page import (
    MATTERS,
    SUGGESTIONS,
    Place,
    matter_with_handling,
    place_of,
    suggestion_with_handling,
)
from rongui_desktop.services.listing import ListQuery
from rongui_desktop.services.lists_opinions import OpinionListing
from rongui_desktop.services.lists_suggestions import SuggestionListing
from rongui_desktop.services.opinion_query import OpinionFilter
from rongui_desktop.services.opinion_state import OpinionState
from rongui_desktop.services.suggestion_state import SuggestionState
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.forms.ui_opinions_page import Ui_OpinionsPage
from rongui_desktop.ui.lists.chip_bar import Chip
from rongui_desktop.ui.lists.desk import ListDesk, ListParts
from rongui_desktop.ui.lists.freshness import Freshness
from rongui_desktop.ui.opinions.charts_sheet import ChartsSheet
from rongui_desktop.ui.opinions.filter_row import narrowed_words
from rongui_desktop.ui.opinions.handling_desk import HandlingDesk
from rongui_desktop.ui.opinions.head_room import HeadRoom
from rongui_desktop.ui.opinions.state_chips import ALL, state_chips
from rongui_desktop.ui.widgets.rows_view import RowsView

_FEATURES = {"opinions", "reception", "activities", "office", "all"}
_MATTERS, _SUGGESTIONS, _CHARTS = "opinions", "suggestions", "charts"
_EMPTY = ("这一年还没有意见建议", "登记意见")
_EMPTY_SUGGESTIONS = ("这一年没有代表建议", "登记代表建议")
_HIDDEN = ("没有符合筛选条件的记录", "显示全部")


class OpinionsPage(QWidget):
    """Two lists that share filter, foot and detail, and a sheet of charts."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Make the page; `load` fills it."""
        super().__init__(parent)
        self._context = context
        self._chosen = OpinionFilter()
        self._chosen_suggestions: SuggestionState | None = None
        self.ui = Ui_OpinionsPage()
        self.ui.setupUi(self)
        ui = self.ui
        matters = ListParts(ui.opinionsTable, ui.opinionsFilterEdit, ui.footLabel, ui.detailPanel)
        suggestions = ListParts(ui.suggestionsTable, ui.opinionsFilterEdit, ui.footLabel, ui.detailPanel)
        self._matters = ListDesk(context, matters, OpinionListing(), "意见建议", matter_with_handling, self)
        self._suggestions = ListDesk(
            context, suggestions, SuggestionListing(), "代表建议", suggestion_with_handling, self
        )
        self._suggestions.set_active(False)
        self.handling = HandlingDesk(context, self, ui.detailPanel, ui.listCard)
        self.handling.add_list(self._matters, MATTERS)
        self.handling.add_list(self._suggestions, SUGGESTIONS)
        self.handling.set_table(ui.opinionsTable)
        self._charts = ChartsSheet(context, ui, self)
        ui.opinionsTable.set_empty(*_EMPTY)
        ui.suggestionsTable.set_empty(*_EMPTY_SUGGESTIONS)
        ui.splitter.setStretchFactor(0, 5)
        ui.splitter.setStretchFactor(1, 3)
        ui.splitter.setSizes([894, 420])
        ui.viewChips.set_chips(
            [Chip(_MATTERS, "意见建议"), Chip(_SUGGESTIONS, "代表建议"), Chip(_CHARTS, "统计图")]
        )
        ui.filterRow.begin(context)
        ui.suggestionChips.hide()
        self._head = HeadRoom(ui.headLayout, self, self._show_head, 3)
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.viewChips.chosen.connect(self.show_view)
        ui.stateChips.chosen.connect(self._state_chosen)
        ui.suggestionChips.chosen.connect(self._suggestion_state_chosen)
        ui.filterRow.filtered.connect(self._narrowed)
        ui.carriedCheck.toggled.connect(self._carried_toggled)
        ui.opinionsFilterEdit.filtered.connect(self._load_counts)
        ui.newOpinionsButton.clicked.connect(self.new_record)
        ui.opinionsTable.empty_acted.connect(self._fill_empty)
        ui.suggestionsTable.empty_acted.connect(self._fill_empty)
        ui.exportButton.clicked.connect(self._export)
        ui.printButton.clicked.connect(self._print)
        ui.detailPanel.link_opened.connect(self._context.navigator.open)
        self._charts.picked.connect(self._show_part)
        Freshness(self._context, self, _FEATURES).wanted.connect(self.load)
        self._context.year.year_changed.connect(self._year_changed)

    # what the window calls -------------------------------------------------------------------------

    def load(self) -> None:
        """Read lists, counts and charts again."""
        self.ui.titleLabel.setText(f"{self._context.year.value}年意见建议")
        self._matters.load()
        self._suggestions.load()
        self.ui.filterRow.load()
        self._load_counts()
        self._charts.load()

    def new_record(self) -> None:
        """Register a matter that came by letter or phone, or, from its list, a deputies' suggestion."""
        if self.ui.viewChips.key() == _SUGGESTIONS:
            self.handling.ask_suggestion(None)
        else:
            self.handling.ask_matter()

    def save_and_print(self) -> None:
        """Make the papers of what is shown beside the list (Ctrl+P)."""
        self.handling.papers()

    def open_record(self, kind: str, target: UUID | str) -> None:
        """Show a matter, a suggestion, or (a state's word) the matters in that state, of earlier years too."""
        if isinstance(target, str):
            self.show_view(_MATTERS)
            self.ui.opinionsFilterEdit.clear()
            self._filter_by(OpinionFilter(OpinionState(target), carried=True))
        else:
            self.show_view(_SUGGESTIONS if kind in (_SUGGESTIONS, "suggestion") else _MATTERS)
            self._context.tasks.run(self, partial(place_of, self._context.store, target), self._open_found)

    # views and filters -----------------------------------------------------------------------------

    def show_view(self, view: str) -> None:
        """Show the matters, the suggestions or the charts."""
        ui = self.ui
        ui.viewChips.choose(view)
        ui.bodyStack.setCurrentWidget(ui.chartsPage if view == _CHARTS else ui.listsSheet)
        ui.listStack.setCurrentWidget(ui.suggestionsSheet if view == _SUGGESTIONS else ui.opinionsSheet)
        for widget in (ui.stateChips, ui.carriedCheck, ui.filterRow):
            widget.setVisible(view == _MATTERS)
        ui.suggestionChips.setVisible(view == _SUGGESTIONS)
        ui.opinionsFilterEdit.setVisible(view != _CHARTS)
        self._head.fit_soon()
        self.handling.set_table(self._table())
        self._matters.set_active(view == _MATTERS)
        self._suggestions.set_active(view == _SUGGESTIONS)

    def _show_head(self, stage: int) -> None:
        """Show the heading; in narrow windows, stage by stage, without its title, keys, and what menus offer too."""
        ui, view = self.ui, self.ui.viewChips.key()
        ui.titleLabel.setVisible(stage < 1)
        keys = QKeySequence(QKeySequence.StandardKey.New).toString() if stage < 2 else ""
        ui.newOpinionsButton.setText(f"登记{'代表建议' if view == _SUGGESTIONS else '意见'}  {keys}".strip())
        ui.carriedCheck.setText("含往年未办结" if stage < 2 else "含往年")
        ui.exportButton.setVisible(view != _CHARTS and stage < 3)
        # A menu of the list prints it too; the charts have no other way.
        ui.printButton.setVisible(view == _CHARTS or stage < 3)

    def _open_found(self, place: Place) -> None:
        if place.year is not None:
            self._context.year.choose(place.year)
        if place.of_suggestions:
            self.show_view(_SUGGESTIONS)
            if self._chosen_suggestions is not None:
                self._suggestion_state_chosen(ALL)
            self._suggestions.open(place.id)
            return
        if self._chosen != OpinionFilter():
            self._filter_by(OpinionFilter())
        self._matters.open(place.id)

    def _filter_by(self, chosen: OpinionFilter) -> None:
        self._chosen = chosen
        check = self.ui.carriedCheck
        check.blockSignals(True)
        check.setChecked(chosen.carried)
        check.blockSignals(False)
        self.ui.filterRow.show_filter(chosen)
        self.ui.opinionsTable.set_empty(*(_EMPTY if chosen == OpinionFilter() else _HIDDEN))
        self.ui.stateChips.choose(chosen.state.value if chosen.state else ALL)
        self._matters.set_listing(OpinionListing(chosen))
        self._load_counts()

    def _narrowed(self) -> None:
        """Take over what the row of filters says; what a chart narrowed down to a month stays."""
        self._filter_by(self.ui.filterRow.value(self._chosen))

    def _state_chosen(self, key: str) -> None:
        state = None if key == ALL else OpinionState(key)
        # 全部 takes back what a chart narrowed down, too.
        chosen = replace(self._chosen, state=state) if state else replace(self._chosen, state=None, month=0)
        self._filter_by(chosen)

    def _fill_empty(self) -> None:
        """Take the filters away that leave nothing in the list; without any, register the first record."""
        of_suggestions = self.ui.viewChips.key() == _SUGGESTIONS
        if of_suggestions and self._chosen_suggestions is not None:
            self._suggestion_state_chosen(ALL)
        elif not of_suggestions and self._chosen != OpinionFilter():
            self.ui.filterRow.clear()
            self._filter_by(OpinionFilter())
        else:
            self.new_record()

    def _carried_toggled(self, carried: bool) -> None:
        self._filter_by(replace(self._chosen, carried=carried))

    def _suggestion_state_chosen(self, key: str) -> None:
        self._chosen_suggestions = None if key == ALL else SuggestionState(key)
        self.ui.suggestionChips.choose(key)
        self.ui.suggestionsTable.set_empty(*(_HIDDEN if self._chosen_suggestions else _EMPTY_SUGGESTIONS))
        self._suggestions.set_listing(SuggestionListing(self._chosen_suggestions))

    def _load_counts(self, _text: str = "") -> None:
        query = ListQuery(self._context.year.value, self.ui.opinionsFilterEdit.text().strip())
        store, run = self._context.store, self._context.tasks.run
        listing = OpinionListing(replace(self._chosen, state=None))
        run(self, partial(listing.counts, store, query), self._show_counts)
        run(self, partial(SuggestionListing().counts, store, query), self._show_suggestion_counts)

    def _show_counts(self, counts: dict[OpinionState, int]) -> None:
        chosen = self._chosen.state
        narrowed = narrowed_words(self._chosen)
        self.ui.stateChips.set_chips(state_chips(OpinionState, counts, chosen, "意见建议", narrowed))
        self.ui.stateChips.choose(chosen.value if chosen else ALL)

    def _show_suggestion_counts(self, counts: dict[SuggestionState, int]) -> None:
        chosen = self._chosen_suggestions
        self.ui.suggestionChips.set_chips(state_chips(SuggestionState, counts, chosen, "代表建议"))
        self.ui.suggestionChips.choose(chosen.value if chosen else ALL)

    def _show_part(self, chosen: OpinionFilter) -> None:
        self.show_view(_MATTERS)
        self._filter_by(chosen)

    # the rest --------------------------------------------------------------------------------------

    def _table(self) -> RowsView:
        ui = self.ui
        return ui.suggestionsTable if ui.viewChips.key() == _SUGGESTIONS else ui.opinionsTable

    def _export(self) -> None:
        self._table().export()

    def _print(self) -> None:
        if self.ui.viewChips.key() == _CHARTS:
            self._charts.print_all(self.window())
        else:
            self._table().print_rows()

    def _year_changed(self, year: int) -> None:
        self._matters.set_year(year)
        self._suggestions.set_year(year)
        self.load()
