"""报表: the year's figures with the records behind them, what does not fit, and the Word documents."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from rongui_desktop.services import figures
from rongui_desktop.services.listing import ColumnSpec
from rongui_desktop.services.printables import Printables, printables
from rongui_desktop.services.year_report import YearReport, find_record, year_report
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.delegates.wrapping_delegate import WrappingDelegate
from rongui_desktop.ui.documents.document_form import DocumentForm
from rongui_desktop.ui.forms.ui_reports_page import Ui_ReportsPage
from rongui_desktop.ui.lists.facts_model import FactRow, FactsModel, dress
from rongui_desktop.ui.widgets.select_row import select_row
from rongui_desktop.ui.widgets.template_menu import TemplateMenu

if TYPE_CHECKING:
    from rongui_desktop.services.search import SearchHit
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.tasks import Task

_COLUMNS = (
    ColumnSpec("name", "指标", 160),
    ColumnSpec("value", "数值", 56, right=True),
    ColumnSpec("definition", "口径", 320),
)


class ReportsPage(QWidget):
    """Nothing here is typed but the day and the choice of a document: every figure comes from the records."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Make the page; `load` fills it."""
        super().__init__(parent)
        self._context = context
        self._report: YearReport | None = None
        self._loading: Task | None = None
        self._stale = False
        self._numbers = QStringListModel(self)
        self._said = QStringListModel(self)
        self._figures = FactsModel(_COLUMNS, self)
        self.ui = Ui_ReportsPage()
        self.ui.setupUi(self)
        ui = self.ui
        dress(ui.figuresTable, self._figures, stretch=2)
        for view, model in ((ui.recordsList, self._numbers), (ui.findingsList, self._said)):
            view.setModel(model)
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Numbers stand side by side; sentences stand below each other, whole.
        ui.recordsList.setFlow(QListView.Flow.LeftToRight)
        ui.recordsList.setWrapping(True)
        ui.recordsList.setResizeMode(QListView.ResizeMode.Adjust)
        ui.recordsList.setSpacing(2)
        ui.findingsList.setWordWrap(True)
        ui.findingsList.setItemDelegate(WrappingDelegate(ui.findingsList))
        ui.findingsList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ui.findingsList.setAlternatingRowColors(True)
        ui.findingsList.setResizeMode(QListView.ResizeMode.Adjust)
        ui.asOfEdit.set_clock(context.clock)
        ui.splitter.setSizes([800, 520])
        self.documents = DocumentForm(context, ui, self)
        ui.templateButton.setMenu(TemplateMenu(context, self))
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.asOfEdit.editingFinished.connect(self._as_of_typed)
        ui.figuresTable.selectionModel().currentRowChanged.connect(self._figure_chosen)
        ui.recordsList.activated.connect(self._open_number)
        ui.findingsList.activated.connect(self._open_finding)
        self._context.changes.changed.connect(self._changed)
        self._context.year.year_changed.connect(self._year_changed)

    # what the window calls -------------------------------------------------------------------------

    def load(self) -> None:
        """Compute the figures and findings again."""
        self._stale = False
        if self._loading is not None:
            self._loading.cancel()
        year, store = self._context.year.value, self._context.store
        self._loading = self._context.tasks.run(self, partial(_read, store, year, self._as_of()), self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self.load()

    def open_record(self, _kind: str, _record_id: UUID) -> None:
        """Plan items and material belong to the annual summary: offer that."""
        self.documents.offer_summary()

    def save_and_print(self) -> None:
        """Write the chosen document."""
        self.documents.write()

    # showing ---------------------------------------------------------------------------------------

    def _as_of(self) -> date | None:
        day = self.ui.asOfEdit.value()
        return day if day is not None and not self.ui.asOfEdit.problem() else None

    def _show(self, read: tuple[YearReport, Printables]) -> None:
        self._loading = None
        report, printable = read
        self._report = report
        ui = self.ui
        ui.titleLabel.setText(f"{report.year}年报表")
        ui.captionLabel.setText(f"数字截至 {report.as_of:%Y-%m-%d}，全部由记录算出")
        if not ui.asOfEdit.hasFocus():
            ui.asOfEdit.set_value(report.as_of)
        chosen = ui.figuresTable.currentIndex().row()
        rows = [FactRow((line.name, line.value, line.definition), line) for line in report.figures]
        self._figures.show_rows(rows)
        select_row(ui.figuresTable, max(chosen, 0))
        count = len(report.findings)
        ui.findingsTitle.setText(f"数据核对：{count} 处需要核对" if count else "数据核对：没有发现问题")
        self._said.setStringList([finding.message for finding in report.findings])
        self.documents.offer(printable)

    def _figure_chosen(self, current: QModelIndex, _former: QModelIndex) -> None:
        line = self._figures.fact(current.row())
        if line is None or self._report is None:
            return
        self.ui.recordsTitle.setText(f"{line.name}的依据记录")
        work = partial(figures.records, self._context.store, self._report.year, line.key, self._report.as_of)
        self._context.tasks.run(self, work, self._numbers.setStringList)

    # acting ----------------------------------------------------------------------------------------

    def _as_of_typed(self) -> None:
        if (
            self._report is not None
            and not self.ui.asOfEdit.problem()
            and self._as_of() != self._report.as_of
        ):
            self.load()

    def _open_number(self, place: QModelIndex) -> None:
        self._find(str(place.data()))

    def _open_finding(self, place: QModelIndex) -> None:
        if self._report is not None:
            self._find(self._report.findings[place.row()].records[0])

    def _find(self, label: str) -> None:
        self._context.tasks.run(self, partial(find_record, self._context.store, label), self._found)

    def _found(self, hit: SearchHit | None) -> None:
        if hit is None:
            self._context.messages.note("这一项没有单独的记录可以打开。")
        else:
            self._context.navigator.open(hit.record_type, hit.record_id)

    def _changed(self, _feature: str) -> None:
        if self.isVisible():
            self.load()
        else:
            self._stale = True

    def _year_changed(self, _year: int) -> None:
        self.ui.asOfEdit.clear()
        self._changed("")


def _read(store: Store, year: int, as_of: date | None) -> tuple[YearReport, Printables]:
    return year_report(store, year, as_of), printables(store, year)
