"""Sets from which quarter on a year demands a visit of every project (监督规则)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.services.supervision_plans import put_rule, read_rule
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.activities.code_choices import chosen
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import FormDialog, Saved
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_supervision_rule_dialog import Ui_SupervisionRuleDialog
from rongui_desktop.ui.supervision.project_rows import QUARTER_CHOICES
from rongui_desktop.ui.widgets.enter_chain import EnterChain


class SupervisionRuleDialog(FormDialog):
    """Of the year that the window shows."""

    def __init__(self, context: PageContext, kept: Kept, parent: QWidget | None) -> None:
        """Ask for the rule."""
        super().__init__(context, kept, f"rule {context.year.value}", parent, None)
        self._year = context.year.value
        self.ui = Ui_SupervisionRuleDialog()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        self.setWindowTitle(f"{self._year}年监督规则")
        self.errors.add("first_quarter", ui.quarterCombo, ui.quarterError)
        self.errors.add("note", ui.noteEdit, ui.noteError)
        ui.quarterCombo.set_choices(QUARTER_CHOICES)
        self._chain = EnterChain((ui.quarterCombo, ui.noteEdit, ui.saveButton), self)

    def read(self, store: Store) -> Any:
        """Read the rule."""
        return read_rule(store, self._year)

    def show_read(self, extra: Any) -> None:
        """Show the rule."""
        quarter, note = extra
        self.ui.quarterCombo.set_value(quarter)
        self.ui.noteEdit.setPlainText(note)

    def first(self) -> QWidget:
        """Begin with the quarter."""
        return self.ui.quarterCombo

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        return {"quarter": self.ui.quarterCombo.text(), "note": self.ui.noteEdit.toPlainText()}

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        self.ui.quarterCombo.set_text(typed["quarter"])
        self.ui.noteEdit.setPlainText(typed["note"])

    def gather(self) -> Callable[[], Saved]:
        """Save the rule."""
        quarter = chosen(self.ui.quarterCombo, "起始季度", "first_quarter")
        if quarter is None:
            raise UserError("请选择“起始季度”。", "first_quarter")
        return partial(_save, self._context.store, self._year, quarter, self.ui.noteEdit.toPlainText())


def _save(store: Store, year: int, quarter: int, note: str) -> Saved:
    put_rule(store, year, quarter, note)
    return Saved("supervision_rule", UUID(int=0), date(year, 1, 1), f"已保存{year}年监督规则")
