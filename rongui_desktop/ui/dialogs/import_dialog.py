"""Import of a workbook: what it would change and every error first, then the import itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QTableWidget, QTableWidgetItem, QWidget

from rongui_desktop.ui.dialogs.progress_dialog import ProgressDialog
from rongui_desktop.ui.forms.ui_import_dialog import Ui_ImportDialog
from rongui_desktop.ui.widgets.item_table import RIGHT, prepare
from rongui_desktop.ui.widgets.tall_enough import TallEnough

if TYPE_CHECKING:
    from rongui_desktop.errors import UserError
    from rongui_desktop.exchange.report import ImportReport
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.context import PageContext
    from rongui_desktop.ui.tasks import Progress

KINDS = "Excel 工作簿 (*.xlsx)"
_CHANGES, _ERRORS, _WARNINGS = range(3)


class ImportDialog(QDialog):
    """Shows the trial run of a file; 导入 makes a backup, then writes it all or nothing."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """An empty preview; `check` fills it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._path: Path | None = None
        self._form = Ui_ImportDialog()
        self._form.setupUi(self)
        TallEnough(self)
        prepare(self._form.changesTable, ["工作表", "新增", "更新", "未变"], [220, 110, 110, 110], stretch=0)
        prepare(
            self._form.errorsTable,
            ["工作表", "行", "列", "值", "问题和正确写法"],
            [96, 48, 96, 130],
            stretch=4,
        )
        self._form.errorsTable.setWordWrap(True)
        # Its width must not change once the height of the rows is worked out from it.
        self._form.errorsTable.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._form.importButton.setEnabled(False)
        self._form.importButton.clicked.connect(self.import_file)
        self._form.cancelButton.clicked.connect(self.reject)
        self._form.otherButton.clicked.connect(self.choose)
        self._form.copyErrorsButton.clicked.connect(self._copy_errors)

    def choose(self) -> bool:
        """Let the user pick a file and check it; False when there is none."""
        path = self._context.messages.open_file("导入工作簿", KINDS)
        if path is not None:
            self.check(path)
        return path is not None

    def check(self, path: Path) -> None:
        """Run a trial on the worker and show what it says."""
        self._path = path
        self._form.importButton.setEnabled(False)
        self._form.fileLabel.setText(path.name)
        self._form.outcomeLabel.setText("正在检查…")
        progress = ProgressDialog(self._context.tasks, "正在检查工作簿", self)
        progress.succeeded.connect(self._show)
        progress.broke.connect(self._refused)
        progress.stopped.connect(self._stopped)
        progress.start(partial(_import, self._context.store, path, True))

    def import_file(self) -> None:
        """Write the file into the store."""
        if self._path is None:
            return
        progress = ProgressDialog(self._context.tasks, "正在导入工作簿", self)
        progress.succeeded.connect(self._imported)
        progress.broke.connect(self._refused)
        progress.stopped.connect(self._stopped)
        progress.start(partial(_import, self._context.store, self._path, False))

    def _show(self, report: ImportReport) -> None:
        counts = [(name, c.added, c.updated, c.unchanged) for name, c in report.sheets.items()]
        _fill(self._form.changesTable, counts)
        errors = [(e.sheet, e.row, e.column, e.value, e.message) for e in report.errors]
        _fill(self._form.errorsTable, errors)
        self._form.warningsList.clear()
        self._form.warningsList.addItems(report.warnings)
        tabs = self._form.previewTabs
        tabs.setTabText(_ERRORS, f"错误 {len(errors)}" if errors else "错误")
        tabs.setTabText(_WARNINGS, f"提醒 {len(report.warnings)}" if report.warnings else "提醒")
        added = sum(count[1] for count in counts)
        updated = sum(count[2] for count in counts)
        unchanged = sum(count[3] for count in counts)
        if errors:
            outcome = f"有 {len(errors)} 处错误，什么都不会写入。请在 Excel 里改好后再选择这个文件。"
            tabs.setCurrentIndex(_ERRORS)
            # Only a table that is shown has the widths by which its texts wrap.
            self._form.errorsTable.resizeRowsToContents()
        elif added or updated:
            outcome = f"将新增 {added} 条、更新 {updated} 条，{unchanged} 条未变。导入前会自动备份。"
            tabs.setCurrentIndex(_CHANGES)
        else:
            outcome = f"文件里的 {unchanged} 条都已在数据库中，没有需要导入的内容。"
            tabs.setCurrentIndex(_CHANGES)
        self._form.outcomeLabel.setText(outcome)
        self._form.importButton.setEnabled(not errors and bool(added or updated))
        count = 0 if errors else added + updated
        self._form.importButton.setText(f"导入 {count} 条" if count else "导入")

    def _imported(self, report: ImportReport) -> None:
        if report.errors:
            # Somebody changed the file or the store since the trial.
            self._show(report)
            return
        added = sum(count.added for count in report.sheets.values())
        updated = sum(count.updated for count in report.sheets.values())
        self.accept()
        self._context.messages.note(f"已导入：新增 {added} 条，更新 {updated} 条")
        self._context.changes.notify("all")

    def _refused(self, error: UserError) -> None:
        self._form.outcomeLabel.setText(error.message)
        self._form.importButton.setEnabled(False)

    def _stopped(self) -> None:
        self._form.outcomeLabel.setText("已取消，什么都没有写入。")

    def _copy_errors(self) -> None:
        table: Any = self._form.errorsTable
        lines = [
            "\t".join(table.item(row, column).text() for column in range(table.columnCount()))
            for row in range(table.rowCount())
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._context.messages.note(f"已复制 {len(lines)} 处错误")


def _fill(table: QTableWidget, rows: Sequence[Sequence[str | int]]) -> None:
    table.setRowCount(len(rows))
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            item = QTableWidgetItem(str(cell))
            item.setToolTip(str(cell))
            if isinstance(cell, int):
                item.setTextAlignment(RIGHT)
                title = table.horizontalHeaderItem(column)
                if title is not None:
                    title.setTextAlignment(RIGHT)
            table.setItem(row, column, item)


def _import(store: Store, path: Path, dry_run: bool, progress: Progress) -> ImportReport:
    from rongui_desktop.exchange.importer import import_workbook

    return import_workbook(store, path, dry_run=dry_run, progress=progress)
