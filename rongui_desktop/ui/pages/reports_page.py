"""报表: the year's figures with the records behind them, what does not fit, and the Word documents."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from rongui_desktop.reports import catalogue
from rongui_desktop.services import figures
from rongui_desktop.services.listing import ColumnSpec
from rongui_desktop.services.year_report import Printables, YearReport, find_record, printables, year_report
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.delegates.wrapping_delegate import WrappingDelegate
from rongui_desktop.ui.forms.ui_reports_page import Ui_ReportsPage
from rongui_desktop.ui.lists.facts_model import FactRow, FactsModel, dress
from rongui_desktop.ui.messages import first_lines
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.select_row import select_row
from rongui_desktop.ui.widgets.template_menu import TemplateMenu

if TYPE_CHECKING:
    from rongui_desktop.services.search import SearchHit
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.tasks import Task

_SUMMARY = "annual-summary"
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
        self._printables = Printables()
        self._loading: Task | None = None
        self._stale = False
        self._target = Path()
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
        for key, title in catalogue.titles():
            ui.reportKindCombo.addItem(title, key)
        ui.reportKindCombo.setCurrentIndex(ui.reportKindCombo.findData(_SUMMARY))
        ui.reportErrorLabel.hide()
        ui.templateButton.setMenu(TemplateMenu(context, self))
        self._connect()
        self._show_options()

    def _connect(self) -> None:
        ui = self.ui
        ui.asOfEdit.editingFinished.connect(self._as_of_typed)
        ui.figuresTable.selectionModel().currentRowChanged.connect(self._figure_chosen)
        ui.recordsList.activated.connect(self._open_number)
        ui.findingsList.activated.connect(self._open_finding)
        ui.reportKindCombo.currentIndexChanged.connect(self._show_options)
        ui.blankCheck.toggled.connect(self._show_options)
        ui.makeReportButton.clicked.connect(self.save_and_print)
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
        self.ui.reportKindCombo.setCurrentIndex(self.ui.reportKindCombo.findData(_SUMMARY))

    def save_and_print(self) -> None:
        """Write the chosen document."""
        ui = self.ui
        kind = catalogue.KINDS[ui.reportKindCombo.currentData()]
        blank = ui.blankCheck.isChecked() and ui.blankCheck.isEnabled()
        number = "" if blank or "id" not in kind.required else (ui.reportRecordCombo.value() or _number(ui))
        if "id" in kind.required and not blank and not number:
            ui.reportErrorLabel.setText(f"请先选一个{kind.id_title}。")
            ui.reportErrorLabel.show()
            ui.reportRecordCombo.setFocus()
            return
        ui.reportErrorLabel.hide()
        year = self._context.year.value
        what = "空白表" if blank else number or f"{year}年"
        path = self._context.messages.save_file(
            "生成 Word 文书", f"{kind.title} {what}.docx", "Word 文档 (*.docx)"
        )
        if path is None:
            return
        masked = ui.maskedCheck.isChecked() and ui.maskedCheck.isEnabled()
        options = catalogue.Options(year=year, id=number, masked=masked, blank=blank)
        make = partial(catalogue.prepare, self._context.store, kind.key, options)
        ui.makeReportButton.setEnabled(False)
        self._target = path
        self._context.tasks.run(self, make, self._made, self._not_written)

    def _made(self, made: catalogue.PreparedReport) -> None:
        """Save the document; a masked one only when the clerk has seen what it still tells."""
        if made.to_clear and not self._context.messages.ask(
            f"公示前请核对以下内容：\n{first_lines(made.to_clear)}",
            yes="仍然保存",
            no="先不保存",
            danger=True,
        ):
            self.ui.makeReportButton.setEnabled(True)
            self._context.messages.note("没有保存；请在记录里删改后重新生成。")
            return
        write = partial(_save, made, self._target)
        self._context.tasks.run(self, write, self._written, self._not_written)

    # showing ---------------------------------------------------------------------------------------

    def _as_of(self) -> date | None:
        day = self.ui.asOfEdit.value()
        return day if day is not None and not self.ui.asOfEdit.problem() else None

    def _show(self, read: tuple[YearReport, Printables]) -> None:
        self._loading = None
        report, self._printables = read
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
        self._show_options()

    def _figure_chosen(self, current: QModelIndex, _former: QModelIndex) -> None:
        line = self._figures.fact(current.row())
        if line is None or self._report is None:
            return
        self.ui.recordsTitle.setText(f"{line.name}的依据记录")
        work = partial(figures.records, self._context.store, self._report.year, line.key, self._report.as_of)
        self._context.tasks.run(self, work, self._numbers.setStringList)

    def _show_options(self, _value: object = None) -> None:
        ui = self.ui
        kind = catalogue.KINDS[ui.reportKindCombo.currentData()]
        for check, option in ((ui.maskedCheck, "masked"), (ui.blankCheck, "blank")):
            check.setEnabled(option in kind.optional)
        by_number = "id" in kind.required
        ui.recordLabel.setText(kind.id_title or "年度")
        ui.reportRecordCombo.setEnabled(
            by_number and not (ui.blankCheck.isEnabled() and ui.blankCheck.isChecked())
        )
        if not by_number:
            ui.reportRecordCombo.set_choices([])
            ui.reportRecordCombo.set_text(f"{self._context.year.value} 年")
            return
        offered = self._printables.by(kind.id_title)
        ui.reportRecordCombo.set_choices([Choice(each.number, each.line) for each in offered])
        if ui.reportRecordCombo.value() is None:
            ui.reportRecordCombo.set_text(offered[0].line if offered else "")

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

    def _written(self, result: catalogue.ReportResult) -> None:
        self.ui.makeReportButton.setEnabled(True)
        lines = [f"已写入“{result.path}”。", *result.warnings, *self._fonts()]
        if self._context.messages.ask("\n".join(lines), yes="打开文件夹", no="关闭"):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(result.path).parent)))

    def _fonts(self) -> list[str]:
        """Say once on this PC which faces of official documents it lacks."""
        if self._context.local.get("fonts_told"):
            return []
        # A report was just written: what this needs is loaded.
        from rongui_desktop.reports.gongwen.measures import fallback_notice

        self._context.local.put("fonts_told", True)
        notice = fallback_notice(set(QFontDatabase.families()))
        return [notice] if notice else []

    def _not_written(self, error: Exception) -> None:
        self.ui.makeReportButton.setEnabled(True)
        self._context.messages.failed(error)

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


def _save(made: catalogue.PreparedReport, path: Path) -> catalogue.ReportResult:
    catalogue.save(made.content, path)
    return catalogue.ReportResult(path, made.warnings)


def _number(ui: Ui_ReportsPage) -> str:
    """A number that was typed rather than picked; what follows it on the line is not part of it."""
    return ui.reportRecordCombo.text().partition(" ")[0]
