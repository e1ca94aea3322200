"""积分: the ranking of the year with every deputy's points, and beside it the table of rules."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from rongui_desktop.domain.points import plain
from rongui_desktop.services import points, score_rules
from rongui_desktop.services.listing import Badge, Cell, ColumnSpec
from rongui_desktop.services.points import PointLine, Ranked, Ranking
from rongui_desktop.services.whole_listing import WholeListing
from rongui_desktop.ui import theme
from rongui_desktop.ui.documents.paper_writer import PaperWriter
from rongui_desktop.ui.forms.ui_points_window import Ui_PointsWindow
from rongui_desktop.ui.widgets.rows_view import RowsView
from rongui_desktop.ui.widgets.select_row import select_row
from rongui_desktop.ui.work.rules_editor import RulesEditor

if TYPE_CHECKING:
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.context import PageContext

_RANKED = (
    ColumnSpec("rank", "名次", 52, right=True),
    ColumnSpec("name", "姓名", 84),
    ColumnSpec("group", "代表小组", 110, grows=True),
    ColumnSpec("total", "积分", 64, right=True),
    ColumnSpec("state", "拟表彰", 76),
)
_LINES = (
    ColumnSpec("kind", "类别", 96),
    ColumnSpec("day", "日期", 96),
    ColumnSpec("title", "记录", 220, grows=True),
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
        self._ranking: Ranking | None = None
        self._person: UUID | None = None
        self.ui = ui = Ui_PointsWindow()
        ui.setupUi(self)
        theme.open_at(self, 1180, 660)
        self.rules = RulesEditor(context, self)
        ui.rulesLayout.addWidget(self.rules)
        ui.pointsSheets.setCurrentIndex(0)
        ui.rankingSplitter.setSizes([480, 640])
        # Promoted widgets are told by their plain class.
        self.ranking_table: RowsView = ui.rankingTable  # type: ignore[assignment]
        self.lines_table: RowsView = ui.pointLinesTable  # type: ignore[assignment]
        self.foot, self.lines_title = ui.footLabel, ui.linesLabel
        self._ranked: WholeListing[Ranked] = WholeListing(
            "point_ranking", _RANKED, self._read_ranking, attrgetter("representative_id"), _cells, _count
        )
        self._lines: WholeListing[PointLine] = WholeListing(
            "point_lines", _LINES, self._read_lines, attrgetter("key"), _line, _count
        )
        self._rows = self.ranking_table.show_listing(context, self._ranked, "积分名次")
        self._rows.loaded.connect(self._shown)
        self._line_rows = self.lines_table.show_listing(context, self._lines, "积分的来源")
        self.ranking_table.set_empty("这一年还没有代表得分")
        self.lines_table.set_empty("没有得分的记录")
        self.ranking_table.current_changed.connect(self._chosen)
        self.lines_table.opened.connect(self._open)
        ui.rankingFilterEdit.filtered.connect(self._rows.set_text)
        ui.rankingFilterEdit.left_downwards.connect(self._into_table)
        ui.commendationButton.clicked.connect(self.choose_commendation)
        ui.wordButton.clicked.connect(self.write_word)
        ui.excelButton.clicked.connect(self.write_excel)
        self.rules.saved.connect(self.load)
        context.year.year_changed.connect(self._year_changed)
        self._paper = PaperWriter(context, self)
        self.ranking_table.setFocus()

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
        if self._rows.query.year != year:
            self._line_rows.set_year(year)
            self._rows.set_year(year)
        else:
            self._rows.load()

    def _read_ranking(self, store: Store, year: int) -> Sequence[Ranked]:
        # On the worker; the window looks at it once the rows are there.
        self._ranking = points.ranking(store, year)
        return self._ranking.rows

    def _read_lines(self, store: Store, year: int) -> Sequence[PointLine]:
        person = self._person
        return points.points_record(store, year, person).lines if person is not None else ()

    def _shown(self, _foot: str) -> None:
        ranking = self._ranking
        if ranking is None:
            return
        if ranking.version is None:
            self.foot.setText(f"{ranking.year}年没有适用的积分规则，请先在“规则”里设置。")
        else:
            commended = sum(row.commended for row in ranking.rows)
            self.foot.setText(
                f"共 {len(ranking.rows)} 人，截至 {ranking.as_of:%Y-%m-%d}，按 {ranking.version:%Y-%m-%d} 起的规则；"
                f"拟表彰（{ranking.commendation}）{commended} 人"
            )
        if self.ranking_table.current_key() is None and self._rows.rowCount():
            select_row(self.ranking_table, 0)

    def _chosen(self, key: UUID | None) -> None:
        self._person = key
        row = self._ranked.record(key)
        words = f"{row.name}：{plain(row.total)} 分，双击或回车打开记录" if row is not None else ""
        self.lines_title.setText(words)
        self._line_rows.load()

    def _open(self, key: UUID) -> None:
        line = self._lines.record(key)
        if line is not None:
            self.hide()
            self._context.navigator.open(line.record_type, line.record_id)

    def _into_table(self) -> None:
        self.ranking_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_rules(self, version: date) -> None:
        """Show the rules of a version."""
        self.ui.pointsSheets.setCurrentIndex(1)
        self.rules.show_version(version)

    def _year_changed(self, _year: int) -> None:
        if self.isVisible():
            self.load()

    def choose_commendation(self) -> None:
        """Ask who is proposed for praise."""
        text = self._context.messages.ask_line(
            "拟表彰",
            "前几名，或者几分以上，例如“前10名”“80分以上”",
            self._ranking.commendation if self._ranking else "",
        )
        if text is not None:
            work = partial(score_rules.set_commendation, self._context.store, text)
            self._context.tasks.run(self, work, self._commendation_set)

    def _commendation_set(self, _done: object) -> None:
        self.load()

    # writing ---------------------------------------------------------------------------------------

    def write_word(self) -> None:
        """Write 履职统计 for Word."""
        year = self._context.year.value
        self._paper.write("duty-statistics", f"{year}年履职统计", year=year)

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


def _count(rows: Sequence[object]) -> str:
    return f"共 {len(rows)} 行"


def _cells(row: Ranked) -> tuple[Cell, ...]:
    state: str | Badge = ""
    if row.commended:
        state = Badge("拟表彰", "ok")
    elif not row.in_office:
        state = Badge("未履职", "muted")
    return (row.rank, row.name, row.group, plain(row.total), state)


def _line(line: PointLine) -> tuple[Cell, ...]:
    return (line.kind.value, f"{line.day:%Y-%m-%d}", line.title, line.count, plain(line.points))
