"""Edits a version of the table of points; a change is shown with all that it would change before it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableWidgetItem, QWidget

from rongui_desktop.domain.codes import ScoreKind
from rongui_desktop.domain.points import Rule, plain
from rongui_desktop.errors import UserError
from rongui_desktop.services import score_rules
from rongui_desktop.services.listing import ColumnSpec
from rongui_desktop.services.score_rules import Change, Preview, Versions
from rongui_desktop.ui.forms.ui_rules_editor import Ui_RulesEditor
from rongui_desktop.ui.lists.facts_model import FactRow, FactsModel, dress
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.field_errors import FieldErrors
from rongui_desktop.ui.widgets.item_table import RIGHT, prepare
from rongui_desktop.ui.work.fields import amount_of

if TYPE_CHECKING:
    from rongui_desktop.ui.context import PageContext

_FIELDS = {"base": 1, "further": 2, "cap": 3}
_NOTE = 4
_WORDS = {"base": "首次分值", "further": "再次分值", "cap": "年度上限"}
_HINT = "改动分值或生效日期后，先看会改变什么，再保存。某年按这一年最后一天有效的一版计分。"
_CHANGES = (
    ColumnSpec("name", "姓名", 84),
    ColumnSpec("before", "原积分", 70, right=True),
    ColumnSpec("after", "新积分", 70, right=True),
    ColumnSpec("ranks", "名次", 84),
    ColumnSpec("praise", "拟表彰", 90),
)


class RulesEditor(QWidget):
    """A row for every kind; a row without points is no rule. `saved` is emitted when a version was saved or deleted.

    What was typed stays until it is saved or given up: it is not lost when the window is closed and shown again.
    """

    saved = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Make the editor; `load` fills it."""
        super().__init__(parent)
        self._context = context
        self._versions = Versions((), ())
        self._previewed: tuple[date, tuple[Rule, ...]] | None = None
        self._asked: tuple[date, tuple[Rule, ...]] | None = None
        self._wanted: date | None = None
        self._start: list[str] = []
        self._leaving: date | None = None
        self.ui = ui = Ui_RulesEditor()
        ui.setupUi(self)
        # Any: the stub of the table lets every cell be None.
        self.table: Any = ui.rulesTable
        self.table.setRowCount(len(ScoreKind))
        prepare(self.table, ["类别", *_WORDS.values(), "说明"], [120, 84, 84, 84, 160], stretch=_NOTE)
        self._changes = FactsModel(_CHANGES, self)
        self.changes_table = ui.changesTable
        # Not the names: they would be cut first where room is short.
        dress(ui.changesTable, self._changes, stretch=len(_CHANGES) - 1)
        self.summary, self.error_label = ui.summaryLabel, ui.errorLabel
        self.errors = FieldErrors(ui.errorLabel)
        self.errors.add("valid_from", ui.validFromEdit, ui.dayError)
        ui.validFromEdit.set_clock(context.clock)
        ui.previewButton.clicked.connect(self.preview)
        ui.saveRulesButton.clicked.connect(self.save)
        ui.deleteRulesButton.clicked.connect(self.delete)
        ui.versionCombo.value_changed.connect(self._version_chosen)
        self.table.itemChanged.connect(self._typed)
        ui.validFromEdit.value_changed.connect(self._typed)
        # What a change does is told of the year that is shown.
        context.year.year_changed.connect(self._typed)

    def show_version(self, day: date) -> None:
        """Show a version, once it is read."""
        if self._may_leave():
            self._start, self._wanted = [], day
            self.load()

    def is_changed(self) -> bool:
        """Whether something was typed that was not saved."""
        return bool(self._start) and self._texts() != self._start

    def _texts(self) -> list[str]:
        cells = [
            self.table.item(row, column).text()
            for row in range(len(ScoreKind))
            for column in range(1, _NOTE + 1)
        ]
        return [self.ui.validFromEdit.text(), *cells]

    def _may_leave(self) -> bool:
        return not self.is_changed() or self._context.messages.ask(
            "填写的积分规则还没有保存，放弃它？", yes="放弃", no="继续填写", danger=True
        )

    # reading ---------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the versions."""
        self._context.tasks.run(self, partial(score_rules.versions, self._context.store), self._show)

    def _show(self, found: Versions) -> None:
        self._versions = found
        if self.is_changed():
            return
        days = [day for day, _ in found.versions]
        self.ui.versionCombo.blockSignals(True)
        self.ui.versionCombo.set_choices([Choice(day, f"{day:%Y-%m-%d} 起") for day in days])
        chosen = self._wanted if self._wanted in days else days[0] if days else None
        if chosen is not None:
            self.ui.versionCombo.set_value(chosen)
        self.ui.versionCombo.blockSignals(False)
        self._put(chosen)

    def _version_chosen(self, day: date | None) -> None:
        if day is None or day == self._wanted:
            return
        if self._may_leave():
            self._put(day)
        elif self._wanted is not None:
            self.ui.versionCombo.set_value(self._wanted)

    def _put(self, day: date | None) -> None:
        rules = dict(self._versions.versions).get(day, ()) if day is not None else self._versions.proposed
        self._wanted = day
        self.ui.validFromEdit.set_value(day or date(self._context.year.value, 1, 1))
        self.show_rules(rules)
        self._start = self._texts()
        self.ui.deleteRulesButton.setEnabled(day is not None)
        self.summary.setText(
            _HINT
            if day is not None
            else "还没有积分规则。左边是程序建议的分值，请按本单位的办法修改后保存；保存之前不计分。"
        )

    def show_rules(self, rules: Sequence[Rule]) -> None:
        """Show rules in the table."""
        known = {rule.kind: rule for rule in rules}
        self.table.blockSignals(True)
        for row, kind in enumerate(ScoreKind):
            rule = known.get(kind)
            word = QTableWidgetItem(kind.value)
            word.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.table.setItem(row, 0, word)
            for field, column in _FIELDS.items():
                value: Decimal | None = getattr(rule, field) if rule is not None else None
                cell = QTableWidgetItem("" if value is None else plain(value))
                cell.setTextAlignment(RIGHT)
                self.table.setItem(row, column, cell)
            self.table.setItem(row, _NOTE, QTableWidgetItem(rule.note or "" if rule is not None else ""))
        self.table.blockSignals(False)
        self._typed()

    def _typed(self, _what: object = None) -> None:
        if self._previewed is not None:
            self.summary.setText(_HINT)
        self._previewed = None
        self._changes.show_rows([])
        self.ui.saveRulesButton.setText("保存这一版")

    # acting ----------------------------------------------------------------------------------------

    def typed_version(self) -> tuple[date, tuple[Rule, ...]]:
        """Return the day and the rules that were typed.

        Raises:
            UserError: there is no day, or a cell holds no points; the cell is then the current one.
        """
        QGuiApplication.inputMethod().commit()
        day = self.ui.validFromEdit.value()
        if day is None:
            raise UserError("请填写“生效日期”，例如 2019-01-01。", "valid_from")
        rules: list[Rule] = []
        for row, kind in enumerate(ScoreKind):
            texts = {field: self.table.item(row, column).text().strip() for field, column in _FIELDS.items()}
            note = self.table.item(row, _NOTE).text().strip()
            if any(texts.values()) or note:
                rules.append(self._rule(row, kind, texts, note or None))
        return day, tuple(rules)

    def _rule(self, row: int, kind: ScoreKind, texts: dict[str, str], note: str | None) -> Rule:
        try:
            values = {field: amount_of(text, _WORDS[field], field) for field, text in texts.items()}
            base = values["base"]
            if base is None:
                raise UserError("请填写“首次分值”，不计分的填 0 或整行清空。", "base")
            further = values["further"]
            return Rule(kind, base, base if further is None else further, values["cap"], note)
        except UserError as error:
            self.table.setCurrentCell(row, _FIELDS.get(error.field or "", 1))
            raise UserError(f"{kind}：{error.message}", "rules") from None

    def preview(self) -> None:
        """Show what the typed version would change in the year."""
        self.errors.clear()
        try:
            self._asked = self.typed_version()
        except UserError as error:
            self.errors.show(error)
            return
        work = partial(score_rules.preview, self._context.store, self._context.year.value, *self._asked)
        self._context.tasks.run(self, work, self._show_preview, self._refused)

    def _show_preview(self, seen: Preview) -> None:
        self._changes.show_rows([FactRow(_cells(change), change) for change in seen.changes if change.any])
        self.summary.setText(seen.summary)
        self._previewed = self._asked
        self.ui.saveRulesButton.setText("确认保存")

    def save(self) -> None:
        """Save what was previewed; what was not is shown first."""
        self.errors.clear()
        try:
            typed = self.typed_version()
        except UserError as error:
            self.errors.show(error)
            return
        if typed != self._previewed:
            self.preview()
            return
        work = partial(score_rules.save_version, self._context.store, *typed)
        self._leaving = typed[0]
        self._context.tasks.run(self, work, self._done, self._refused)

    def delete(self) -> None:
        """Read what putting the chosen version away would change; the question tells it."""
        self._leaving = self.ui.versionCombo.value()
        if self._leaving is not None and self._may_leave():
            year = self._context.year.value
            work = partial(score_rules.preview_deletion, self._context.store, year, self._leaving)
            self._context.tasks.run(self, work, self._ask_deletion, self._refused)

    def _ask_deletion(self, seen: Preview) -> None:
        day = self._leaving
        if day is not None and self._context.messages.ask(
            f"删除 {day:%Y-%m-%d} 起的积分规则？以前的一版将重新适用。\n{seen.summary}",
            yes="删除",
            no="不删除",
            danger=True,
        ):
            work = partial(score_rules.delete_version, self._context.store, day)
            self._context.tasks.run(self, work, self._done, self._refused)

    def _done(self, _result: object) -> None:
        self._start, self._wanted = [], self._leaving
        self._context.changes.notify("activities")
        self.load()
        self.saved.emit()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.errors.show(error)


def _cells(change: Change) -> tuple[str, ...]:
    ranks = str(change.rank_after)
    if change.rank_before != change.rank_after:
        ranks = f"{change.rank_before} → {change.rank_after}"
    praise = {(True, True): "是", (False, False): "", (False, True): "新列入", (True, False): "不再列入"}
    return (
        change.name,
        plain(change.before),
        plain(change.after),
        ranks,
        praise[change.commended_before, change.commended_after],
    )
