"""履职活动: duty events, visits, reports to voters and who owes one, publicity, the year's plan; one list at a time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from rongui_desktop.services.figures import YearFigures, figures
from rongui_desktop.services.listing import Listing, ListQuery
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
from rongui_desktop.services.lists_reports_due import ReportsDueListing, ReportState, reports_due_detail
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.activities.entry_desk import EntryDesk
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.forms.ui_activities_page import Ui_ActivitiesPage
from rongui_desktop.ui.lists.chip_bar import Chip
from rongui_desktop.ui.lists.desk import ListDesk, ListParts, Read
from rongui_desktop.ui.lists.freshness import Freshness
from rongui_desktop.ui.lists.head_fit import HeadFit
from rongui_desktop.ui.lists.importing import BY_WORKBOOK, import_workbook
from rongui_desktop.ui.widgets.rows_view import RowsView

_FEATURES = {"activities", "representatives", "summary", "opinions", "all"}


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One list of the page.

    Attributes:
        table: the table of the records that are made and changed here; a plan's items are not yet.
        act: what the button for a new record says.
    """

    table: str
    title: str
    listing: Listing
    read: Read
    act: str


_REPORT = "duty_report"
_PLAN, _DUE, _ALL = "plan", "reportsDue", "全部"
_SHEETS = {
    "activities": _Sheet("duty_activity", "履职活动", ActivityListing(), activity_detail, "登记活动"),
    "visits": _Sheet("visit", "代表走访", VisitListing(), visit_detail, "登记走访"),
    "dutyReports": _Sheet(_REPORT, "代表述职", DutyReportListing(), duty_report_detail, "登记述职"),
    _DUE: _Sheet("", "述职进度", ReportsDueListing(), reports_due_detail, "登记述职"),
    "publicity": _Sheet("publicity", "宣传", PublicityListing(), publicity_detail, "登记宣传"),
    _PLAN: _Sheet("plan_item", "年度计划", PlanListing(), plan_detail, BY_WORKBOOK),
}


class ActivitiesPage(QWidget):
    """Six lists that share filter, foot and detail; Enter or a double-click changes a record, Delete deletes."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Make the page; `load` fills it."""
        super().__init__(parent)
        self._context = context
        self.ui = Ui_ActivitiesPage()
        self.ui.setupUi(self)
        ui = self.ui
        self._tables: dict[str, RowsView] = {
            "activities": ui.activitiesTable,
            "visits": ui.visitsTable,
            "dutyReports": ui.dutyReportsTable,
            _DUE: ui.reportsDueTable,
            "publicity": ui.publicityTable,
            "plan": ui.planTable,
        }
        self._desks: dict[str, ListDesk] = {}
        self._due: ReportState | None = None
        self.entries = EntryDesk(context, self, ui.listStack)
        for key, sheet in _SHEETS.items():
            parts = ListParts(self._tables[key], ui.activitiesFilterEdit, ui.footLabel, ui.detailPanel)
            listing, read = sheet.listing, sheet.read
            if key == _DUE:
                listing, read = self._due_of_year()
            self._desks[key] = ListDesk(context, parts, listing, sheet.title, read, self)
            self._desks[key].set_active(key == "activities")
            table = self._tables[key]
            table.set_empty(f"这一年没有{sheet.title}记录", sheet.act)
            table.empty_acted.connect(self.new_record)
            table.opened.connect(self._opened)
            table.selection_changed.connect(self._show_acts)
            if sheet.table and key != _PLAN:
                self._add_actions(table)
        HeadFit(ui.headLayout, ui.titleLabel, ui.headingLabel, self)
        ui.splitter.setStretchFactor(0, 5)
        ui.splitter.setStretchFactor(1, 2)
        ui.splitter.setSizes([980, 330])
        ui.viewChips.set_chips([Chip(key, sheet.title) for key, sheet in _SHEETS.items()])
        ui.viewChips.chosen.connect(self.show_view)
        ui.dueChips.chosen.connect(self._due_chosen)
        ui.activitiesFilterEdit.filtered.connect(self._count_due)
        ui.editButton.clicked.connect(self._edit)
        ui.deleteButton.clicked.connect(self._delete)
        ui.reportButton.clicked.connect(self._write_report)
        ui.newActivitiesButton.clicked.connect(self.new_record)
        ui.exportButton.clicked.connect(self._export)
        ui.printButton.clicked.connect(self._print)
        ui.detailPanel.link_opened.connect(context.navigator.open)
        Freshness(context, self, _FEATURES).wanted.connect(self.load)
        context.year.year_changed.connect(self._year_changed)
        self.show_view("activities")

    def _add_actions(self, table: RowsView) -> None:
        for words, slot, key in (("修改", self._edit, None), ("删除", self._delete, Qt.Key.Key_Delete)):
            action = QAction(words, table)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            if key is not None:
                action.setShortcut(QKeySequence(key))
            action.triggered.connect(slot)
            table.addAction(action)

    # what the window calls -------------------------------------------------------------------------

    def load(self) -> None:
        """Read all lists again."""
        self.ui.titleLabel.setText(f"{self._context.year.value}年履职活动")
        for desk in self._desks.values():
            desk.load()
        year = self._context.year.value
        self._context.tasks.run(self, partial(figures, self._context.store, year), self._show_counts)
        self._count_due()

    def new_record(self) -> None:
        """Make a record of the list that is shown; a plan still comes in by the workbook."""
        view = self.ui.viewChips.key()
        if view == _PLAN:
            import_workbook(self._context, self)
        elif view == _DUE:
            self.entries.ask(_REPORT, None, self._tables[_DUE].current_key())
        else:
            self.entries.ask(_SHEETS[view].table)

    def save_and_print(self) -> None:
        """Write the report of the chosen deputy (Ctrl+P)."""
        if self.ui.reportButton.isVisible() and self.ui.reportButton.isEnabled():
            self._write_report()

    def open_record(self, kind: str, target: UUID | str) -> None:
        """Show a record in its list; `kind` is the name of its table, or `activities` for any."""
        keys = {sheet.table: key for key, sheet in _SHEETS.items() if sheet.table}
        if isinstance(target, str):
            self.show_view(target)
        elif kind in keys:
            self._open_found((keys[kind], target))
        else:
            self._context.tasks.run(self, partial(_find, self._context.store, target), self._open_found)

    # views -----------------------------------------------------------------------------------------

    def show_view(self, view: str) -> None:
        """Show one of the lists."""
        ui = self.ui
        ui.viewChips.choose(view)
        ui.listStack.setCurrentIndex(list(_SHEETS).index(view))
        keys = QKeySequence(QKeySequence.StandardKey.New).toString()
        ui.newActivitiesButton.setText(_SHEETS[view].act if view == _PLAN else f"{_SHEETS[view].act}  {keys}")
        ui.dueChips.setVisible(view == _DUE)
        ui.reportButton.setVisible(view in (_DUE, "dutyReports"))
        ui.editButton.setVisible(view not in (_DUE, _PLAN))
        ui.deleteButton.setVisible(view not in (_DUE, _PLAN))
        for key, desk in self._desks.items():
            if key != view:
                desk.set_active(False)
        self._desks[view].set_active(True)
        self._show_acts()

    # making, changing, deleting --------------------------------------------------------------------

    def _table(self) -> RowsView:
        return self._tables[self.ui.viewChips.key()]

    def _show_acts(self, _count: int = 0) -> None:
        ui, chosen = self.ui, self._table().selected_keys()
        ui.editButton.setEnabled(len(chosen) == 1)
        ui.deleteButton.setEnabled(bool(chosen))
        ui.reportButton.setEnabled(len(chosen) == 1)

    def _opened(self, key: UUID) -> None:
        view = self.ui.viewChips.key()
        if view == _DUE:
            self.entries.ask(_REPORT, None, key)
        elif view != _PLAN:
            self.entries.ask(_SHEETS[view].table, key)

    def _edit(self) -> None:
        key = self._table().current_key()
        if key is not None:
            self._opened(key)

    def _delete(self) -> None:
        self.entries.delete(_SHEETS[self.ui.viewChips.key()].table, self._table().selected_keys())

    def _write_report(self) -> None:
        key = self._table().current_key()
        if key is not None:
            self.entries.write_report(_SHEETS[self.ui.viewChips.key()].table, key)

    # who owes a report -----------------------------------------------------------------------------

    def _due_chosen(self, key: str) -> None:
        self._due = None if key == _ALL else ReportState(key)
        self._list_due()

    def _list_due(self) -> None:
        """List again: another state, or another year."""
        listing, read = self._due_of_year()
        self._desks[_DUE].set_read(read)
        self._desks[_DUE].set_listing(listing)

    def _due_of_year(self) -> tuple[Listing, Read]:
        year = self._context.year.value
        return ReportsDueListing(self._due, year), partial(reports_due_detail, year=year)

    def _count_due(self, _text: str = "") -> None:
        query = ListQuery(text=self.ui.activitiesFilterEdit.text().strip())
        listing = ReportsDueListing(None, self._context.year.value)
        self._context.tasks.run(self, partial(listing.counts, self._context.store, query), self._show_due)

    def _show_due(self, counts: dict[ReportState, int]) -> None:
        chips = [Chip(_ALL, _ALL, sum(counts.values()), "由选民直接选举、现在在任的代表")]
        chips += [Chip(state.value, state.value, number) for state, number in counts.items()]
        self.ui.dueChips.set_chips(chips)

    # inside ----------------------------------------------------------------------------------------

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
        self._table().export()

    def _print(self) -> None:
        self._table().print_rows()

    def _year_changed(self, year: int) -> None:
        for desk in self._desks.values():
            desk.set_year(year)
        self._list_due()
        self.load()


def _find(store: Store, record_id: UUID) -> tuple[str, UUID]:
    kept = ((key, sheet) for key, sheet in _SHEETS.items() if sheet.table)
    found = (key for key, sheet in kept if sheet.read(store, record_id) is not None)
    return next(found, "activities"), record_id
