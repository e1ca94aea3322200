"""Makes the papers of handling (交办单, 催办单, 答复函, 征询表), or the ledger, of what was chosen in a list."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.services.paper_numbers import CARRIES, Paper, issue
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept
from rongui_desktop.ui.forms.ui_paper_dialog import Ui_PaperDialog
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.enter_chain import EnterChain

if TYPE_CHECKING:
    from rongui_desktop.reports.catalogue import PreparedReport

# The ledger of what is chosen, among the papers; by the key of its report.
_OPINION_LEDGER, _SUGGESTION_LEDGER = "opinion-ledger", "suggestion-ledger"
# By what is offered: name, spellings, what it is for.
_Offer = dict[str, tuple[str, str, str]]
_OF_MATTERS: _Offer = {
    Paper.ASSIGNMENT: ("交办单", "1 jbd jiaobandan", "交给主责部门"),
    Paper.REMINDER: ("催办单", "2 cbd cuibandan", "催促主责部门"),
    Paper.REPLY: ("答复函", "3 dfh dafuhan", "答复来访人"),
    Paper.SURVEY: ("征询表", "4 zxb zhengxunbiao", "随答复函征询满意度"),
    _OPINION_LEDGER: ("意见建议台账", "5 tz taizhang", "所选意见建议的台账"),
}
_OF_SUGGESTIONS: _Offer = {
    Paper.SUGGESTION_ASSIGNMENT: ("代表建议交办单", "1 jbd jiaobandan", "交给主办部门"),
    Paper.SUGGESTION_REMINDER: ("代表建议催办单", "2 cbd cuibandan", "催促主办部门"),
    Paper.SUGGESTION_REPLY: (
        "代表建议答复函", "3 dfh dafuhan", "主办部门答复领衔和联名代表，文号是办复时登记的",
    ),
    Paper.SUGGESTION_SURVEY: ("代表建议征询表", "4 zxb zhengxunbiao", "随答复函征询代表的评价"),
    _SUGGESTION_LEDGER: ("代表建议台账", "5 tz taizhang", "所选代表建议的台账"),
}  # fmt: skip
_ISSUES = "正式印发：编文号，印发后这一步只能更正"
_SENDS = "正式印发：印发后这一步只能更正"
_MASKED = "公示版：不显示来访人的个人信息"
_MASKED_SUGGESTION = "公示版：核对文字里的电话和身份证号码"
_SHOWN = 12


class PaperDialog(KeepingDialog):
    """`issued()` is emitted when events got their 文号: from then on they can only be corrected."""

    issued = Signal()

    def __init__(
        self,
        context: PageContext,
        kept: Kept,
        parent: QWidget | None,
        keys: Sequence[UUID],
        heading: str,
        likely: Paper,
    ) -> None:
        """Offer the papers of these matters or suggestions, the likely one first."""
        super().__init__(kept, "papers", parent)
        self._context, self._keys = context, tuple(keys)
        self._folder: Path | None = None
        self._target: Path | None = None
        self.ui = Ui_PaperDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.headingLabel.setText(heading if len(keys) == 1 else f"{heading}（共 {len(keys)} 件）")
        self._offered = _OF_SUGGESTIONS if likely.of_suggestions else _OF_MATTERS
        ui.paperCombo.set_choices(
            [Choice(paper, name, spellings) for paper, (name, spellings, _) in self._offered.items()]
        )
        ui.maskedCheck.setText(_MASKED_SUGGESTION if likely.of_suggestions else _MASKED)
        ui.paperCombo.set_value(likely)
        ui.eachCheck.setVisible(len(keys) > 1)
        self.take_errors(ui.errorLabel)
        self.errors.add("paper", ui.paperCombo, ui.paperError)
        checks = (ui.issueCheck, ui.internalCheck, ui.maskedCheck, ui.eachCheck)
        self._chain = EnterChain((ui.paperCombo, *checks, ui.saveButton), self)
        ui.paperCombo.value_changed.connect(self._adapt)
        for check in checks:
            check.toggled.connect(self._adapt)
        ui.saveButton.clicked.connect(self._make)
        ui.cancelButton.clicked.connect(self.reject)
        ui.saveButton.setToolTip("")
        self._adapt()

    def ask(self) -> None:
        """Open."""
        self.begin()
        self.ui.paperCombo.setFocus()
        self.open()

    def typed(self) -> dict[str, Any]:
        """Return nothing to keep: the next time other matters are meant."""
        return {}

    def put(self, typed: dict[str, Any]) -> None:
        """Show nothing."""

    def _adapt(self, _value: object = None) -> None:
        ui = self.ui
        paper = ui.paperCombo.value()
        ui.paperHint.setText(self._offered[paper][2] if paper is not None else "")
        ui.paperHint.setVisible(paper is not None)
        # What goes out under a number is whole: neither masked nor with what the office keeps for itself.
        draft = not ui.issueCheck.isChecked()
        ui.issueCheck.setEnabled(paper in CARRIES and not ui.maskedCheck.isChecked())
        ui.issueCheck.setText(_SENDS if paper is Paper.SUGGESTION_REPLY else _ISSUES)
        ui.eachCheck.setEnabled(isinstance(paper, Paper))
        ui.maskedCheck.setEnabled(draft)
        ui.internalCheck.setEnabled(not ui.maskedCheck.isChecked())

    def _make(self) -> None:
        self.settle()
        ui = self.ui
        ui.paperCombo.complete_typed()
        paper = ui.paperCombo.value()
        if paper is None:
            self.errors.show(UserError("请选择一种文书。", "paper"))
            return
        messages, name = self._context.messages, self._offered[paper][0]
        many = ui.eachCheck.isChecked() and ui.eachCheck.isEnabled() and len(self._keys) > 1
        if many:
            self._folder = messages.choose_folder(f"{name}放在哪个文件夹")
        else:
            self._target = messages.save_file("生成 Word 文件", f"{name}.docx", "Word 文档 (*.docx)")
        if (self._folder if many else self._target) is None:
            return
        said = {
            "masked": ui.maskedCheck.isChecked() and ui.maskedCheck.isEnabled(),
            "internal": ui.internalCheck.isChecked() and ui.internalCheck.isEnabled(),
        }
        numbered = ui.issueCheck.isChecked() and ui.issueCheck.isEnabled()
        ui.saveButton.setEnabled(False)
        store = self._context.store
        if many:
            work = partial(_write_each, store, paper, self._keys, self._folder, numbered, said)
            self._context.tasks.run(self, work, self._written, self._failed)
        else:
            work = partial(_prepare, store, paper, self._keys, numbered, said)
            self._context.tasks.run(self, work, self._prepared, self._failed)

    def _prepared(self, made: PreparedReport) -> None:
        """Write it; a masked one only when the clerk has seen what it still tells."""
        masked = self.ui.maskedCheck.isChecked() and self.ui.maskedCheck.isEnabled()
        told = (*made.to_clear, *made.warnings) if masked else made.to_clear
        question = "公示前请核对以下内容：\n" + "\n".join(told[:_SHOWN])
        if told and not self._context.messages.ask(question, yes="仍然保存", no="先不保存", danger=True):
            self.ui.saveButton.setEnabled(True)
            return
        work = partial(_save, made, self._target)
        self._context.tasks.run(self, work, self._written, self._failed)

    def _written(self, written: tuple[Path, tuple[str, ...]]) -> None:
        path, warnings = written
        if self.ui.issueCheck.isChecked():
            self.issued.emit()
        self.accept()
        if warnings:
            self._context.messages.warn("\n".join(warnings[:_SHOWN]))
        self._context.messages.note(f"已保存到 {path.name}")
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _failed(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(True)
        self.show_error(error)
        if self.ui.issueCheck.isChecked():
            # The number was given before the file could not be written; it stays.
            self.issued.emit()


def _prepare(
    store: Store, paper: str, keys: Sequence[UUID], numbered: bool, said: dict[str, bool]
) -> PreparedReport:
    if not isinstance(paper, Paper):
        from rongui_desktop.reports import catalogue

        return catalogue.prepare(store, paper, catalogue.Options(ids=tuple(keys), **said))
    from rongui_desktop.reports import papers

    if numbered:
        issue(store, paper, keys)
    return papers.document(store, paper, keys, **said)


def _save(made: PreparedReport, path: Path) -> tuple[Path, tuple[str, ...]]:
    from rongui_desktop.reports import catalogue

    catalogue.save(made.content, path)
    return path, made.warnings


def _write_each(
    store: Store, paper: Paper, keys: Sequence[UUID], folder: Path, numbered: bool, said: dict[str, bool]
) -> tuple[Path, tuple[str, ...]]:
    from rongui_desktop.reports import papers

    if numbered:
        issue(store, paper, keys)
    written = papers.documents(store, paper, keys, folder, **said)
    return folder, tuple(warning for each in written for warning in each.warnings)
