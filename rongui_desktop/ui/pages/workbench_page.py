"""工作台: what today asks for — tonight's session, four counts, the year's chart, and what is to be done."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from rongui_desktop.services.detail import one_line
from rongui_desktop.services.listing import ColumnSpec
from rongui_desktop.services.todo import Todo
from rongui_desktop.services.workbench import Workbench, session_line, workbench
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.forms.ui_workbench_page import Ui_WorkbenchPage
from rongui_desktop.ui.lists.facts_model import FactRow, FactsModel, dress
from rongui_desktop.ui.lists.freshness import Freshness
from rongui_desktop.ui.reception.print_desk import PrintDesk
from rongui_desktop.ui.widgets.charts import CLOSED_OPEN, Bar

_MINUTE = 60_000
# Read again after so long even if nothing was changed here: the day goes on.
_STALE_MINUTES = 10
_DUTY = (ColumnSpec("name", "姓名", 90), ColumnSpec("identity", "身份", 130), ColumnSpec("position", "单位职务", 170),
         ColumnSpec("badge", "出勤", 96))  # fmt: skip
_TODO = (ColumnSpec("text", "事项", 420), ColumnSpec("about", "关联", 150), ColumnSpec("owner", "责任", 190),
         ColumnSpec("due", "期限", 140))  # fmt: skip
# All of these make lines of what is to be done.
_FEATURES = {
    "representatives",
    "reception",
    "opinions",
    "supervision",
    "budget",
    "activities",
    "office",
    "all",
}
_SECOND_FOLDER = "second_backup_folder"


class WorkbenchPage(QWidget):
    """Everything on it is read from the store at this moment; a click opens what it speaks of."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Make the page; `load` fills it."""
        super().__init__(parent)
        self._context = context
        self._facts: Workbench | None = None
        self._minutes = 0
        self.ui = Ui_WorkbenchPage()
        self.ui.setupUi(self)
        ui = self.ui
        self._prints = PrintDesk(context, self)
        self._duty, self._todo = FactsModel(_DUTY, self), FactsModel(_TODO, self)
        dress(ui.dutyTable, self._duty, 2)
        dress(ui.todoTable, self._todo, 0)
        self._tiles = {
            "overdue": ui.overdueTile,
            "due_soon": ui.dueSoonTile,
            "unsupervised": ui.unsupervisedTile,
            "below_quota": ui.belowQuotaTile,
        }
        for tile in self._tiles.values():
            tile.picked.connect(self._open)
        ui.startButton.clicked.connect(self._start)
        ui.noticeButton.clicked.connect(self._print_notice)
        ui.dutyTable.activated.connect(self._duty_opened)
        ui.todoTable.activated.connect(self._todo_opened)
        ui.monthChart.picked.connect(self._month_picked)
        Freshness(context, self, _FEATURES).wanted.connect(self.load)
        context.year.year_changed.connect(self._year_changed)
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE)
        self._clock.timeout.connect(self._minute_passed)
        self._clock.start()

    # what the window calls -------------------------------------------------------------------------

    def load(self) -> None:
        """Read everything again."""
        self._minutes = 0
        second = self._context.local.get(_SECOND_FOLDER)
        folder = Path(second) if isinstance(second, str) and second else None
        work = partial(workbench, self._context.store, self._context.year.value, folder)
        self._context.tasks.run(self, work, self._show)

    def open_record(self, kind: str, target: UUID | str) -> None:
        """The workbench holds no records; showing it is enough."""

    def showEvent(self, event: QShowEvent) -> None:
        """Read again when the page comes to the front after a while."""
        super().showEvent(event)
        if self._facts is not None and self._minutes:
            self.load()

    # showing ---------------------------------------------------------------------------------------

    def _show(self, facts: Workbench) -> None:
        self._facts = facts
        ui = self.ui
        ui.dayLabel.setText(facts.day)
        self._show_session_line()
        self._show_buttons(facts)
        for tile in facts.tiles:
            self._tiles[tile.key].show_tile(tile)
        ui.dutyCountLabel.setText(facts.confirmed)
        self._duty.show_rows(
            [FactRow((who.name, who.identities, who.position, who.badge), who) for who in facts.duty]
        )
        if facts.session is not None and not facts.duty:
            ui.noDutyLabel.setText("这一场还没有排值班代表，请到夜间接待页安排。")
        elif facts.session is None:
            ui.noDutyLabel.setText("今天没有安排接待。按 F5 可以新建今晚的接待。")
        ui.dutyStack.setCurrentWidget(ui.dutySheet if facts.duty else ui.noDutySheet)
        charts = facts.charts
        total = sum(split.total for split in charts.months)
        ui.chartTitle.setText(f"{charts.year} 年各月意见建议（共 {total} 件）")
        bars = [Bar(split.label, (split.closed, split.open)) for split in charts.months]
        ui.monthChart.show_bars(f"{charts.year}年各月意见建议", CLOSED_OPEN, bars)
        ui.todoCountLabel.setText(_counted(facts.todos))
        self._todo.show_rows(
            [FactRow((line.text, line.about, line.owner, line.due), line) for line in facts.todos]
        )

    def _show_session_line(self) -> None:
        if self._facts is not None:
            self.ui.sessionLabel.setText(session_line(self._facts.session, self._context.clock.now()))

    def _show_buttons(self, facts: Workbench) -> None:
        ui, session = self.ui, facts.session
        running = session is not None and session.opened_at is not None and session.closed_at is None
        ui.startButton.setText("继续今晚接待  F5" if running else "开始今晚接待  F5")
        ui.noticeButton.setEnabled(facts.notice is not None)
        if facts.notice is not None:
            ui.noticeButton.setToolTip(
                f"{facts.notice.day:%Y-%m-%d} {one_line(facts.notice.place, 40)}（{facts.notice.number}）"
            )
        else:
            ui.noticeButton.setToolTip("没有将要举行的接待")

    # doing -----------------------------------------------------------------------------------------

    def _start(self) -> None:
        self._context.navigate.emit("tonight", "")

    def _print_notice(self) -> None:
        if self._facts is not None and self._facts.notice is not None:
            self._prints.show_notice(self._facts.notice.number)

    def _open(self, kind: str, target: UUID | str | None) -> None:
        self._context.navigate.emit(kind, target)

    def _duty_opened(self, index: QModelIndex) -> None:
        person = self._duty.fact(index.row())
        if person is not None:
            self._open("representative", person.representative_id)

    def _todo_opened(self, index: QModelIndex) -> None:
        line = self._todo.fact(index.row())
        if isinstance(line, Todo) and line.kind:
            self._open(line.kind, line.target)
        elif isinstance(line, Todo):
            self._context.messages.note("请用“文件 → 备份”立即备份")

    def _month_picked(self, _place: int) -> None:
        self._context.navigate.emit("opinions", None)

    def _year_changed(self, _year: int) -> None:
        self.load()

    def _minute_passed(self) -> None:
        self._minutes += 1
        self._show_session_line()
        if self._minutes >= _STALE_MINUTES and self.isVisible():
            self.load()


def _counted(lines: tuple[Todo, ...]) -> str:
    if not lines:
        return "今天没有待办"
    urgent = sum(line.due.tone == "bad" for line in lines)
    return f"共 {len(lines)} 项" + (f"，其中已逾期 {urgent} 项" if urgent else "")
