"""Export into a workbook: everything, one year, masked, or the empty template."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from rongui_desktop.ui.dialogs.progress_dialog import ProgressDialog
from rongui_desktop.ui.forms.ui_export_dialog import Ui_ExportDialog
from rongui_desktop.ui.messages import first_lines
from rongui_desktop.ui.widgets.tall_enough import TallEnough

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rongui_desktop.errors import UserError
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.context import PageContext
    from rongui_desktop.ui.tasks import Progress

KINDS = "Excel 工作簿 (*.xlsx)"
_PLAIN = (
    "文件里有来访人的电话、住址和保密事项，请妥善保管；这次导出会记入历史。"
    "附件不随工作簿导出，要连附件一起带走请用“备份”。"
)
_MASKED = "可以对外提供；隐去后不能再导入程序。"
_TEMPLATE = "发给填表的人，填好后用“导入工作簿”收回来。"


class ExportDialog(QDialog):
    """Asks what to export, then where to."""

    def __init__(self, context: PageContext, years: Sequence[int], parent: QWidget | None = None) -> None:
        """Offer `years`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._form = Ui_ExportDialog()
        self._form.setupUi(self)
        TallEnough(self)
        for year in years:
            self._form.yearCombo.addItem(f"{year} 年", year)
        self._form.yearCombo.setCurrentIndex(max(0, self._form.yearCombo.findData(context.year.value)))
        for button in (self._form.allRadio, self._form.yearRadio, self._form.templateRadio):
            button.toggled.connect(self._explain)
        self._form.maskedCheck.toggled.connect(self._explain)
        self._form.exportButton.clicked.connect(self.export)
        self._form.cancelButton.clicked.connect(self.reject)
        self._explain()

    def _explain(self, _checked: bool = False) -> None:
        form = self._form
        form.yearCombo.setEnabled(form.yearRadio.isChecked())
        form.maskedCheck.setEnabled(not form.templateRadio.isChecked())
        if form.templateRadio.isChecked():
            form.noteLabel.setText(_TEMPLATE)
        else:
            form.noteLabel.setText(_MASKED if form.maskedCheck.isChecked() else _PLAIN)

    def _name(self) -> str:
        form = self._form
        if form.templateRadio.isChecked():
            return "数据工作簿模板.xlsx"
        scope = f"{form.yearCombo.currentData()}年" if form.yearRadio.isChecked() else "全部"
        kind = "公示版" if form.maskedCheck.isChecked() else "数据工作簿"
        return f"{kind}-{scope}-{self._context.clock.today():%Y%m%d}.xlsx"

    def export(self) -> None:
        """Ask where to, then write with progress."""
        form = self._form
        path = self._context.messages.save_file("导出到", self._name(), KINDS)
        if path is None:
            return
        progress = ProgressDialog(self._context.tasks, "正在导出", self)
        progress.succeeded.connect(self._exported)
        progress.broke.connect(self._refused)
        if form.templateRadio.isChecked():
            progress.start(partial(_template, path), files=True)
            return
        year = int(form.yearCombo.currentData()) if form.yearRadio.isChecked() else None
        masked = form.maskedCheck.isChecked()
        progress.start(partial(_export, self._context.store, path, year, masked))

    def _exported(self, made: tuple[str, tuple[str, ...]]) -> None:
        words, hidden = made
        self.accept()
        self._context.messages.note(words)
        if hidden:
            self._context.messages.inform(
                f"文字中的这些号码已隐去，请核对原文后再公示：\n{first_lines(hidden)}"
            )

    def _refused(self, error: UserError) -> None:
        self._context.messages.warn(error.message)


def _export(
    store: Store, path: Path, year: int | None, masked: bool, progress: Progress
) -> tuple[str, tuple[str, ...]]:
    from rongui_desktop.exchange.exporter import export_workbook

    made = export_workbook(store, path, year=year, masked=masked, progress=progress)
    return f"已导出 {sum(made.rows.values())} 行到 {path}", made.hidden


def _template(path: Path, progress: Progress) -> tuple[str, tuple[str, ...]]:
    from rongui_desktop.exchange.template import export_template

    progress(0, 1, "正在写模板")
    export_template(path)
    return f"模板已写到 {path}", ()
