"""履职活动: duty events, visits, reports to voters, publicity and the year's plan, one list at a time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.services.figures import YearFigures, figures
from rongui_desktop.services.listing import Listing
from rongui_desktop.services.lists_activities import (
    ActivityListing,
    VisitListing,
    activity_detail,
    visit_detail,
)
from rongui_desktop.services.lists_duty import (
    DutyReportListing,
    PlanListing,
    PublicityListing,
    duty_report_detail,
    plan_detail,
    publicity_detail,
)
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.forms.ui_activities_page import Ui_ActivitiesPage
from rongui_desktop.ui.lists.chip_bar import Chip
from rongui_desktop.ui.lists.desk import ListDesk, ListParts, Read
from rongui_desktop.ui.lists.freshness import Freshness
from rongui_desktop.ui.lists.head_fit import HeadFit
from rongui_desktop.ui.lists.importing import BY_WORKBOOK, import_workbook

_FEATURES = {"activities", "representatives", "summary", "opinions", "all"}


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One list of the page: the table of its records, its title, its listing, how one record is read."""

    table: str
    title: str
    listing: Listing
    read: Read


_SHEETS = {
    "activities": _Sheet("duty_activity", "履职活动", ActivityListing(), activity_detail),
    "visits": _Sheet("visit", "代表走访", VisitListing(), visit_detail),
    "dutyReports": _Sheet("duty_report", "代表述职", DutyReportListing(), duty_report_detail),
    "publicity": _Sheet("publicity", "宣传", PublicityListing(), publicity_detail),
    "plan": _Sheet("plan_item", "年度计划", PlanListing(), plan_detail),
}


class ActivitiesPage(QWidget):
    """Five lists that share filter, foot and detail."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Make the page; `load` fills it."""
        super().__init__(parent)
        self._context = context
        self.ui = Ui_ActivitiesPage()
        self.ui.setupUi(self)
        ui = self.ui
        self._tables = {
            "activities": ui.activitiesTable,
            "visits": ui.visitsTable,
            "dutyReports": ui.dutyReportsTable,
            "publicity": ui.publicityTable,
            "plan": ui.planTable,
        }
        self._desks: dict[str, ListDesk] = {}
        for key, sheet in _SHEETS.items():
            parts = ListParts(self._tables[key], ui.activitiesFilterEdit, ui.footLabel, ui.detailPanel)
            self._desks[key] = ListDesk(context, parts, sheet.listing, sheet.title, sheet.read, self)
            self._desks[key].set_active(key == "activities")
            self._tables[key].set_empty(f"这一年没有{sheet.title}记录", BY_WORKBOOK)
            self._tables[key].empty_acted.connect(self.new_record)
        HeadFit(ui.headLayout, ui.titleLabel, ui.headingLabel, self)
        ui.splitter.setStretchFactor(0, 5)
        ui.splitter.setStretchFactor(1, 2)
        ui.splitter.setSizes([980, 330])
        ui.viewChips.set_chips([Chip(key, sheet.title) for key, sheet in _SHEETS.items()])
        ui.viewChips.chosen.connect(self.show_view)
        ui.newActivitiesButton.clicked.connect(self.new_record)
        ui.exportButton.clicked.connect(self._export)
        ui.printButton.clicked.connect(self._print)
        ui.detailPanel.link_opened.connect(context.navigator.open)
        Freshness(context, self, _FEATURES).wanted.connect(self.load)
        context.year.year_changed.connect(self._year_changed)

    # what the window calls -------------------------------------------------------------------------

    def load(self) -> None:
        """Read all lists again."""
        self.ui.titleLabel.setText(f"{self._context.year.value}年履职活动")
        for desk in self._desks.values():
            desk.load()
        year = self._context.year.value
        self._context.tasks.run(self, partial(figures, self._context.store, year), self._show_counts)

    def new_record(self) -> None:
        """All of these come in by the workbook."""
        import_workbook(self._context, self)

    def open_record(self, kind: str, target: UUID | str) -> None:
        """Show a record in its list; `kind` is the name of its table, or `activities` for any."""
        keys = {sheet.table: key for key, sheet in _SHEETS.items()}
        if isinstance(target, str):
            self.show_view(target)
        elif kind in keys:
            self._open_found((keys[kind], target))
        else:
            self._context.tasks.run(self, partial(_find, self._context.store, target), self._open_found)

    # inside ----------------------------------------------------------------------------------------

    def show_view(self, view: str) -> None:
        """Show one of the lists."""
        ui = self.ui
        ui.viewChips.choose(view)
        ui.listStack.setCurrentIndex(list(_SHEETS).index(view))
        for key, desk in self._desks.items():
            if key != view:
                desk.set_active(False)
        self._desks[view].set_active(True)

    def _show_counts(self, counted: YearFigures) -> None:
        words = (
            f"履职 {counted['duty.participations']} 人次",
            f"培训 {counted['activities.training']} 次",
            f"走访 {counted['contact.visits.times']} 次",
            f"述职 {counted['duty.reports']} 人次",
            f"户外宣传阵地 {counted['publicity.outdoor_sites']} 处",
        )
        self.ui.headingLabel.setText(" · ".join(words))

    def _open_found(self, found: tuple[str, UUID]) -> None:
        view, record_id = found
        if view != self.ui.viewChips.key():
            # A filter typed for another list would hide it.
            self.ui.activitiesFilterEdit.clear()
        self.show_view(view)
        self._desks[view].open(record_id)

    def _export(self) -> None:
        self._tables[self.ui.viewChips.key()].export()

    def _print(self) -> None:
        self._tables[self.ui.viewChips.key()].print_rows()

    def _year_changed(self, year: int) -> None:
        for desk in self._desks.values():
            desk.set_year(year)
        self.load()


def _find(store: Store, record_id: UUID) -> tuple[str, UUID]:
    found = (key for key, sheet in _SHEETS.items() if sheet.read(store, record_id) is not None)
    return next(found, "activities"), record_id
