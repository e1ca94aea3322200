"""代表: who holds which seat, how to reach them, and whether their visits meet the quota."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rongui_desktop.services.listing import ListQuery
from rongui_desktop.services.lists_representatives import (
    Circle,
    RepresentativeListing,
    group_or_station_name,
)
from rongui_desktop.services.name_order import NameOrder
from rongui_desktop.services.representative_detail import representative_detail
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.forms.ui_representatives_page import Ui_RepresentativesPage
from rongui_desktop.ui.lists.chip_bar import Chip
from rongui_desktop.ui.lists.desk import ListDesk, ListParts, Read
from rongui_desktop.ui.lists.freshness import Freshness
from rongui_desktop.ui.lists.head_fit import HeadFit
from rongui_desktop.ui.people.roster_desk import RosterDesk

_FEATURES = {"representatives", "activities", "reception", "supervision", "budget", "all"}
_TIPS = {
    Circle.ALL: "名册里的全部人员",
    Circle.DEPUTIES: "今天在任的各级人大代表",
    Circle.BELOW_QUOTA: "全年 20 户、每月 1 次，按已过的任职月份计",
    Circle.OTHERS: "只任党代表、政协委员的，或已经离任的",
}
# The word by which the workbench asks for those below quota.
BELOW_QUOTA = "below_quota"
_ORDER = "order/representatives"


class RepresentativesPage(QWidget):
    """The list of representatives with one of them beside it."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Make the page; `load` fills it."""
        super().__init__(parent)
        self._context = context
        self._circle = Circle.ALL
        kept = context.local.get(_ORDER)
        self._order = next((order for order in NameOrder if order.value == kept), NameOrder.NUMBER)
        self.ui = Ui_RepresentativesPage()
        self.ui.setupUi(self)
        ui = self.ui
        parts = ListParts(ui.representativesTable, ui.representativesFilterEdit, ui.footLabel, ui.detailPanel)
        self._desk = ListDesk(context, parts, self._listing(), "代表", self._reader(), self)
        ui.representativesTable.set_empty("名册还是空的", "新增代表")
        self.roster = RosterDesk(context, self, ui.representativesTable, ui.moreButton, ui.listCard)
        ui.archiveSheet.begin(context)
        ui.orderCombo.addItems([order.value for order in NameOrder])
        ui.orderCombo.setCurrentText(self._order.value)
        ui.orderCombo.activated.connect(self._order_chosen)
        HeadFit(ui.headLayout, ui.titleLabel, ui.headingLabel, self)
        ui.splitter.setStretchFactor(0, 5)
        ui.splitter.setStretchFactor(1, 2)
        ui.splitter.setSizes([970, 340])
        ui.circleChips.chosen.connect(self._circle_chosen)
        ui.representativesFilterEdit.filtered.connect(self._load_counts)
        ui.newRepresentativesButton.clicked.connect(self.new_record)
        ui.representativesTable.empty_acted.connect(self.new_record)
        ui.archiveButton.clicked.connect(self._open_archive)
        ui.archiveSheet.left.connect(self.show_roster)
        ui.exportButton.clicked.connect(ui.representativesTable.export_all)
        ui.printButton.clicked.connect(ui.representativesTable.print_all)
        ui.detailPanel.link_opened.connect(context.navigator.open)
        Freshness(context, self, _FEATURES).wanted.connect(self.load)
        context.year.year_changed.connect(self._year_changed)

    # what the window calls -------------------------------------------------------------------------

    def load(self) -> None:
        """Read list and counts again."""
        self.ui.headingLabel.setText(f"身份按今天，走访按 {self._context.year.value} 年")
        self._desk.load()
        self._load_counts()
        self.ui.archiveSheet.load()

    def new_record(self) -> None:
        """Add a person (Ctrl+N)."""
        self.roster.ask(None)

    def open_record(self, kind: str, target: UUID | str) -> None:
        """Show a person; those of a group or a station; or those below quota."""
        self.ui.bodyStack.setCurrentWidget(self.ui.rosterSheet)
        if isinstance(target, str):
            self.ui.representativesFilterEdit.clear()
            self._show_circle(Circle.BELOW_QUOTA if target == BELOW_QUOTA else Circle.ALL)
        elif kind in ("deputy_group", "station"):
            work = partial(group_or_station_name, self._context.store, kind, target)
            self._context.tasks.run(self, work, self._filter_by_name)
        else:
            if self._circle is not Circle.ALL:
                self._show_circle(Circle.ALL)
            self._desk.open(target)

    # the archive -----------------------------------------------------------------------------------

    def show_archive(self, key: UUID) -> None:
        """Show 履职档案 of a person instead of the roster."""
        self.ui.bodyStack.setCurrentWidget(self.ui.archiveSheet)
        self.ui.archiveSheet.show_person(key)

    def show_roster(self) -> None:
        """Go back to the roster."""
        self.ui.bodyStack.setCurrentWidget(self.ui.rosterSheet)
        self.ui.representativesTable.setFocus()

    def _open_archive(self) -> None:
        key = self.ui.representativesTable.current_key()
        if key is not None:
            self.show_archive(key)

    # inside ----------------------------------------------------------------------------------------

    def _listing(self) -> RepresentativeListing:
        return RepresentativeListing(self._circle, self._context.year.value, self._order)

    def _reader(self) -> Read:
        return partial(representative_detail, year=self._context.year.value)

    def _filter_by_name(self, name: str) -> None:
        self._show_circle(Circle.ALL)
        self.ui.representativesFilterEdit.setText(name)

    def _show_circle(self, circle: Circle) -> None:
        self._circle = circle
        self.ui.circleChips.choose(circle.value)
        self._desk.set_listing(self._listing())

    def _circle_chosen(self, key: str) -> None:
        self._show_circle(Circle(key))

    def _order_chosen(self, place: int) -> None:
        """List in another order of names; a column that was clicked orders no more."""
        self._order = list(NameOrder)[place]
        self._context.local.put(_ORDER, None if self._order is NameOrder.NUMBER else self._order.value)
        self.ui.representativesTable.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._desk.set_listing(self._listing())

    def _load_counts(self, _text: str = "") -> None:
        query = ListQuery(text=self.ui.representativesFilterEdit.text().strip())
        work = partial(self._listing().counts, self._context.store, query)
        self._context.tasks.run(self, work, self._show_counts)

    def _show_counts(self, counts: dict[Circle, int]) -> None:
        self.ui.circleChips.set_chips([Chip(c.value, c.value, counts[c], _TIPS[c]) for c in Circle])
        self.ui.circleChips.choose(self._circle.value)

    def _year_changed(self, _year: int) -> None:
        self._desk.set_read(self._reader())
        self._desk.set_listing(self._listing())
        self.load()
