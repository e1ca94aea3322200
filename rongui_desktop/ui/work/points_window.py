"""积分: the ranking of the year with every deputy's points, and beside it the table of rules."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from rongui_desktop.domain.points import plain
from rongui_desktop.services import points
from rongui_desktop.services.listing import Badge, ColumnSpec
from rongui_desktop.services.points import PointLine, PointsRecord, Ranked, Ranking
from rongui_desktop.ui import theme
from rongui_desktop.ui.lists.facts_model import FactRow, FactsModel, dress
from rongui_desktop.ui.widgets.select_row import select_row
from rongui_desktop.ui.work.rules_editor import RulesEditor

if TYPE_CHECKING:
    from rongui_desktop.ui.context import PageContext

_RANKED = (
    ColumnSpec("rank", "名次", 52, right=True),
    ColumnSpec("name", "姓名", 84),
    ColumnSpec("group", "代表小组", 110),
    ColumnSpec("total", "积分", 64, right=True),
    ColumnSpec("state", "", 76),
)
_LINES = (
    ColumnSpec("kind", "类别", 96),
    ColumnSpec("day", "日期", 96),
    ColumnSpec("title", "记录", 220),
    ColumnSpec("count", "数量", 50, right=True),
    ColumnSpec("points", "积分", 56, right=True),
)


class PointsWindow(QDialog):
    """Two sheets: 名次, whose lines open their records; 规则, which shows what a change would change."""

    title: ClassVar[str] = "积分"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Make the window; it reads when it is shown."""
        super().__init__(parent)
        self._context = context
        self.setObjectName("pointsWindow")
        self.resize(1180, 660)
        self._ranked = FactsModel(_RANKED, self)
        self._lines = FactsModel(_LINES, self)
        self.ranking_table = self._table("rankingTable", "名次", self._ranked, 2)
        self.lines_table = self._table("pointLinesTable", "积分的来源", self._lines, 2)
        self.lines_title, self.foot = QLabel(self), QLabel(self)
        theme.set_role(self.lines_title, "heading")
        theme.set_role(self.foot, "secondary")
        self.foot.setWordWrap(True)
        self.rules = RulesEditor(context, self)
        self.sheets = QTabWidget(self)
        self.sheets.setObjectName("pointsSheets")
        self.sheets.addTab(self._ranking_sheet(), "名次(&R)")
        self.sheets.addTab(self.rules, "规则(&T)")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.addWidget(self.sheets)
        self.ranking_table.selectionModel().currentRowChanged.connect(self._chosen)
        self.lines_table.activated.connect(self._open)
        self.rules.saved.connect(self.load)
        context.year.year_changed.connect(self._year_changed)

    def _table(self, name: str, words: str, model: FactsModel, stretch: int) -> QTableView:
        table = QTableView(self)
        table.setObjectName(name)
        table.setAccessibleName(words)
        dress(table, model, stretch=stretch)
        return table

    def _ranking_sheet(self) -> QWidget:
        sheet, split = QWidget(self), QSplitter(self)
        right = QWidget(self)
        lines = QVBoxLayout(right)
        lines.setContentsMargins(8, 0, 0, 0)
        lines.addWidget(self.lines_title)
        lines.addWidget(self.lines_table, 1)
        split.addWidget(self.ranking_table)
        split.addWidget(right)
        split.setSizes([470, 640])
        row = QHBoxLayout()
        row.addWidget(self.foot, 1)
        for text, name, slot in (
            ("生成 Word(&W)…", "wordButton", self.write_word),
            ("导出 Excel(&E)…", "excelButton", self.write_excel),
        ):
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        whole = QVBoxLayout(sheet)
        whole.setContentsMargins(0, 10, 0, 0)
        whole.addWidget(split, 1)
        whole.addLayout(row)
        return sheet

    # reading ---------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Read again."""
        super().showEvent(event)
        self.load()
        self.rules.load()

    def load(self) -> None:
        """Read the ranking."""
        year = self._context.year.value
        self.setWindowTitle(f"积分（{year}年）")
        self._context.tasks.run(self, partial(points.ranking, self._context.store, year), self._show)

    def _show(self, ranking: Ranking) -> None:
        chosen = max(self.ranking_table.currentIndex().row(), 0)
        self._ranked.show_rows([FactRow(_cells(row), row) for row in ranking.rows])
        if ranking.version is None:
            self.foot.setText(f"{ranking.year}年没有适用的积分规则，请先在“规则”里设置。")
        else:
            commended = sum(row.commended for row in ranking.rows)
            self.foot.setText(
                f"共 {len(ranking.rows)} 人，截至 {ranking.as_of:%Y-%m-%d}，按 {ranking.version:%Y-%m-%d} 起的规则；"
                f"拟表彰（{ranking.commendation}）{commended} 人"
            )
        if ranking.rows:
            select_row(self.ranking_table, min(chosen, len(ranking.rows) - 1))
        else:
            self._lines.show_rows([])
            self.lines_title.setText("")

    def _chosen(self, current: QModelIndex, _former: QModelIndex) -> None:
        row: Ranked | None = self._ranked.fact(current.row())
        if row is not None:
            year = self._context.year.value
            work = partial(points.points_record, self._context.store, year, row.representative_id)
            self._context.tasks.run(self, work, self._show_lines)

    def _show_lines(self, record: PointsRecord) -> None:
        row: Ranked | None = self._ranked.fact(self.ranking_table.currentIndex().row())
        if row is None or row.representative_id != record.representative_id:
            return
        self.lines_title.setText(f"{record.name}：{plain(record.total)} 分，双击打开记录")
        self._lines.show_rows([FactRow(_line(line), line) for line in record.lines])

    def _open(self, place: QModelIndex) -> None:
        line: PointLine | None = self._lines.fact(place.row())
        if line is not None:
            self.hide()
            self._context.navigator.open(line.record_type, line.record_id)

    def _year_changed(self, _year: int) -> None:
        if self.isVisible():
            self.load()

    # writing ---------------------------------------------------------------------------------------

    def write_word(self) -> None:
        """Write 履职统计 for Word."""
        from rongui_desktop.reports import catalogue

        year = self._context.year.value
        path = self._context.messages.save_file(
            "生成 Word 文书", f"{year}年履职统计.docx", "Word 文档 (*.docx)"
        )
        if path is not None:
            work = partial(catalogue.write, self._context.store, "duty-statistics", path, year=year)
            self._context.tasks.run(self, work, self._written)

    def write_excel(self) -> None:
        """Write 履职统计 for Excel."""
        from rongui_desktop.exchange import excel_reports

        year = self._context.year.value
        path = self._context.messages.save_file(
            "导出 Excel", f"{year}年履职统计.xlsx", "Excel 工作簿 (*.xlsx)"
        )
        if path is not None:
            work = partial(excel_reports.write, self._context.store, "duty-statistics", year, path)
            self._context.tasks.run(self, work, self._written)

    def _written(self, _result: object) -> None:
        self._context.messages.note("文件已写好。")


def _cells(row: Ranked) -> tuple[str | int | Badge, ...]:
    state: str | Badge = ""
    if row.commended:
        state = Badge("拟表彰", "ok")
    elif not row.in_office:
        state = Badge("未履职", "muted")
    return (row.rank, row.name, row.group, plain(row.total), state)


def _line(line: PointLine) -> tuple[str | int, ...]:
    return (line.kind.value, f"{line.day:%Y-%m-%d}", line.title, line.count, plain(line.points))
