"""The income and spending of a meeting: typed like a sheet, pasted from Excel or WPS, imported, and checked."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QTableWidgetItem, QWidget

from rongui_desktop.domain.amount_text import amount_text, parse_amount
from rongui_desktop.domain.budget_sums import COLUMNS, Line, level_of, percent, rate
from rongui_desktop.domain.codes import BudgetAccount, BudgetSide
from rongui_desktop.errors import UserError
from rongui_desktop.services.budget_paste import Pasted, cells_of_html, cells_of_text, read_cells
from rongui_desktop.services.budget_tables import (
    MeetingTable,
    Part,
    changes,
    findings,
    load_table,
    save_table,
)
from rongui_desktop.storage.store import Store
from rongui_desktop.ui import theme
from rongui_desktop.ui.activities.code_choices import code_choices
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import FormDialog, Saved
from rongui_desktop.ui.forms.ui_table_window import Ui_TableWindow
from rongui_desktop.ui.widgets.charts import Bar, Series
from rongui_desktop.ui.widgets.item_table import RIGHT, prepare

_TITLES = ["层级", "项目", *COLUMNS.values(), "执行率", "重点资金", "说明"]
_WIDTHS = [50, 240, 120, 110, 120, 120, 80, 80, 160]
_LEVEL, _ITEM, _FIRST, _RATE, _KEY, _NOTE = 0, 1, 2, 6, 7, 8
_YES = "是"
_EXECUTED = (Series("已执行", theme.ACCENT, theme.SURFACE), Series("未执行", "#E8B7B3", theme.INK))
# How far back Ctrl+Z goes.
_STEPS = 50
Rows = list[list[str]]


class TableWindow(FormDialog):
    """One part at a time is shown: a 预算类别 and its 收入 or 支出; all are saved together."""

    def __init__(self, context: PageContext, parent: QWidget | None, meeting: UUID) -> None:
        """Ask for the table of a meeting."""
        super().__init__(context, {}, "table", parent, meeting)
        self._table_read: MeetingTable | None = None
        self._parts: dict[Part, Rows] = {}
        self._shown: Part = (BudgetAccount.GENERAL, BudgetSide.INCOME)
        self._undo: list[Rows] = []
        self._filling = False
        self.ui = Ui_TableWindow()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        self.errors.add("lines", ui.linesTable, ui.linesError)
        self.errors.add("paste", ui.linesTable, ui.linesError)
        # Any: its stub lets every cell be None.
        self._grid: Any = ui.linesTable
        prepare(ui.linesTable, _TITLES, _WIDTHS, stretch=_ITEM)
        self._grid.setTabKeyNavigation(True)
        ui.accountCombo.set_choices(code_choices(BudgetAccount))
        ui.sideCombo.set_choices(code_choices(BudgetSide))
        ui.accountCombo.setMinimumContentsLength(11)
        ui.accountCombo.value_changed.connect(self._part_chosen)
        ui.sideCombo.value_changed.connect(self._part_chosen)
        self._grid.itemChanged.connect(self._changed)
        ui.pasteButton.clicked.connect(self.paste)
        ui.importButton.clicked.connect(self._import)
        ui.addRowButton.clicked.connect(self._add_row)
        ui.removeRowButton.clicked.connect(self._remove_rows)
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Paste), self.paste),
            (QKeySequence(QKeySequence.StandardKey.Undo), self._take_back),
            (QKeySequence("Ctrl+Return"), self._add_row),
        ):
            shortcut = QShortcut(keys, ui.linesTable)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # reading ---------------------------------------------------------------------------------------

    def read(self, store: Store) -> Any:
        """Read the table."""
        assert self._record is not None
        return load_table(store, self._record)

    def show_read(self, extra: Any) -> None:
        """Show its first part."""
        self._table_read = extra
        self.setWindowTitle(f"预算收支：{extra.meeting}")
        self._parts = {part: [_texts(line) for line in lines] for part, lines in extra.parts.items()}
        self._shown = next(iter(self._parts), self._shown)
        self.ui.accountCombo.set_value(self._shown[0])
        self.ui.sideCombo.set_value(self._shown[1])
        self._fill(self._parts.get(self._shown, []))

    def first(self) -> QWidget:
        """Begin with the table."""
        return self.ui.linesTable

    def typed(self) -> dict[str, Any]:
        """Return what is typed, part by part."""
        self._keep()
        return {"parts": {f"{a}/{s}": rows for (a, s), rows in self._parts.items() if rows}}

    def put(self, typed: dict[str, Any]) -> None:
        """Show what was typed."""
        self._parts = {}
        for name, rows in typed["parts"].items():
            account, _, side = name.partition("/")
            self._parts[BudgetAccount(account), BudgetSide(side)] = rows
        self._fill(self._parts.get(self._shown, []))

    # the grid --------------------------------------------------------------------------------------

    def _part_chosen(self, _value: object = None) -> None:
        account, side = self.ui.accountCombo.value(), self.ui.sideCombo.value()
        if account is None or side is None or (account, side) == self._shown:
            return
        self._keep()
        self._shown = (account, side)
        self._undo.clear()
        self._fill(self._parts.get(self._shown, []))

    def _keep(self) -> None:
        self._parts[self._shown] = [row for row in self._rows() if any(row)]

    def _rows(self) -> Rows:
        return [
            [self._word(row, column) for column in range(len(_TITLES)) if column != _RATE]
            for row in range(self._grid.rowCount())
        ]

    def _word(self, row: int, column: int) -> str:
        cell = self._grid.item(row, column)
        return cell.text() if cell is not None else ""

    def _fill(self, rows: Rows) -> None:
        self._filling = True
        self._grid.setRowCount(max(len(rows), 1))
        for place in range(self._grid.rowCount()):
            texts = rows[place] if place < len(rows) else [""] * (len(_TITLES) - 1)
            for column, text in enumerate([*texts[:_RATE], "", *texts[_RATE:]]):
                cell = QTableWidgetItem(text)
                if _FIRST <= column <= _RATE:
                    cell.setTextAlignment(RIGHT)
                if column == _RATE:
                    cell.setFlags(cell.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self._grid.setItem(place, column, cell)
        self._filling = False
        self._check()

    def _changed(self, cell: QTableWidgetItem) -> None:
        if self._filling:
            return
        self._remember()
        row, column = cell.row(), cell.column()
        self._filling = True
        if column == _ITEM and not self._word(row, _LEVEL):
            self._grid.item(row, _LEVEL).setText(str(level_of(cell.text())))
        if _FIRST <= column < _RATE:
            # What is wrong stays as it was typed, and is named below and when it is saved.
            with suppress(UserError):
                cell.setText(amount_text(parse_amount(cell.text())))
        self._filling = False
        self._check()

    def _remember(self) -> None:
        self._undo = [*self._undo[-_STEPS:], self._parts.get(self._shown, [])]
        self._keep()

    def _take_back(self) -> None:
        if self._undo:
            rows = self._undo.pop()
            self._parts[self._shown] = rows
            self._fill(rows)

    def _add_row(self) -> None:
        self._remember()
        place = self._grid.currentRow() + 1 or self._grid.rowCount()
        rows = self._rows()
        rows.insert(place, [""] * (len(_TITLES) - 1))
        self._fill(rows)
        self._grid.setCurrentCell(place, _ITEM)
        self._grid.setFocus()

    def _remove_rows(self) -> None:
        places = {index.row() for index in self._grid.selectedIndexes()}
        if places:
            self._remember()
            self._fill([row for place, row in enumerate(self._rows()) if place not in places])
            self._keep()

    # pasting ---------------------------------------------------------------------------------------

    def paste(self) -> None:
        """Take a whole table from the clipboard, or a block of cells from the current one on."""
        data = QGuiApplication.clipboard().mimeData()
        html = data.html() if data is not None and data.hasHtml() else ""
        cells = cells_of_html(html) if "<t" in html.lower() else []
        cells = cells or cells_of_text(QGuiApplication.clipboard().text())
        self.errors.clear()
        try:
            self._take(read_cells(cells, rounded=self.ui.roundCheck.isChecked()))
        except UserError as error:
            if (
                "没有找到表头" in error.message
                and self._grid.currentRow() >= 0
                and len(cells[0]) < len(_TITLES)
            ):
                self._paste_block(cells)
            else:
                self.errors.show(error)

    def _take(self, pasted: Pasted) -> None:
        self._remember()
        self._fill([_texts(line) for line in pasted.lines])
        self._keep()
        self._context.messages.note(f"读入 {len(pasted.lines)} 行，原单位{pasted.unit.word}")

    def _paste_block(self, cells: Rows) -> None:
        self._remember()
        rows, top, left = self._rows(), self._grid.currentRow(), self._grid.currentColumn()
        left = left if left < _RATE else left - 1
        for down, row in enumerate(cells):
            while top + down >= len(rows):
                rows.append([""] * (len(_TITLES) - 1))
            for right, text in enumerate(row):
                if left + right < len(rows[top + down]):
                    rows[top + down][left + right] = text.strip()
        self._fill(rows)
        self._keep()

    def _import(self) -> None:
        path = self._context.messages.open_file("导入预算收支", "Excel 工作簿 (*.xlsx)")
        if path is not None:
            self.errors.clear()
            rounded = self.ui.roundCheck.isChecked()
            self._context.tasks.run(self, partial(_read_book, path, rounded), self._take, self.show_error)

    # checking and saving ---------------------------------------------------------------------------

    def _lines(self, rows: Rows, part: Part) -> list[Line]:
        found: list[Line] = []
        for number, row in enumerate(rows, start=1):
            if not any(row):
                continue
            level = row[_LEVEL].strip() or str(level_of(row[_ITEM]))
            if not (level.isascii() and level.isdigit() and len(level) == 1):
                raise UserError(f"{part[1]}第{number}行的“层级”应为 0 到 9。", "lines")
            amounts: list[Any] = []
            for place, title in enumerate(COLUMNS.values(), start=_FIRST):
                try:
                    amounts.append(parse_amount(row[place]))
                except UserError as error:
                    message = f"{part[1]}第{number}行的“{title}”：{error.message}"
                    raise UserError(message, "lines") from None
            key, note = row[_KEY - 1].strip() == _YES, row[_NOTE - 1] or None
            found.append(Line(row[_ITEM].strip(), int(level), *amounts, is_key=key, note=note))
        return found

    def _check(self) -> None:
        """Show rates beside the lines, and what does not add up below."""
        read = self._table_read
        if read is None:
            return
        try:
            lines = self._lines(self._rows(), self._shown)
            parts = {part: self._lines(rows, part) for part, rows in self._parts.items()}
        except UserError as error:
            self.ui.findingsEdit.setPlainText(error.message)
            return
        parts[self._shown] = lines
        self._filling = True
        filled = [place for place, row in enumerate(self._rows()) if any(row)]
        for place, line in zip(filled, lines, strict=True):
            done = rate(line)
            self._grid.item(place, _RATE).setText("" if done is None else percent(done))
        self._filling = False
        self._draw(lines)
        told = findings(parts, read.as_of, read.budget_year)
        for part, before in read.previous.items():
            told += [
                f"与{read.previous_name}比，{part[1]}{words}"
                for words in changes(parts.get(part, []), before)
            ]
        self.ui.findingsEdit.setPlainText("\n".join(told) or "各项相符。")

    def _draw(self, lines: list[Line]) -> None:
        """Draw what was executed of each item of level 1, and of 重点资金; a chart has no parts below nought."""
        bars: list[Bar] = []
        for line in lines:
            budget = line.adjusted if line.adjusted is not None else line.original
            if (line.level == 1 or line.is_key) and budget is not None and line.executed is not None:
                done = max(round(line.executed), 0)
                bars.append(Bar(line.item, (done, max(round(budget) - done, 0))))
        name = f"{self._shown[1]}各项执行情况"
        self.ui.linesChart.show_bars(name, _EXECUTED, bars, "万元")

    def gather(self) -> Callable[[], Saved]:
        """Save all parts; what does not add up is kept as it is."""
        self._keep()
        parts = {part: self._lines(rows, part) for part, rows in self._parts.items()}
        assert self._record is not None
        return partial(_save, self._context.store, self._record, parts)


def _texts(line: Line) -> list[str]:
    amounts = [amount_text(getattr(line, name)) for name in COLUMNS]
    return [str(line.level), line.item, *amounts, _YES if line.is_key else "", line.note or ""]


def _read_book(path: Path, rounded: bool) -> Pasted:
    from rongui_desktop.exchange.budget_table import read_sheet

    return read_cells(read_sheet(path), rounded=rounded)


def _save(store: Store, key: UUID, parts: dict[Part, list[Line]]) -> Saved:
    count = save_table(store, key, parts)
    return Saved("budget_meeting", key, store.clock.today(), f"已保存收支表 {count} 行")
