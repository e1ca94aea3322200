"""Enters a month of 预算联网监督 at once: all units are normal except those that are warned of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.names import initials, pinyin
from rongui_desktop.errors import UserError
from rongui_desktop.services.monitoring import MonthWarning, enter_month, next_month, units_for
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import FormDialog, Saved
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_monitor_month_dialog import Ui_MonitorMonthDialog
from rongui_desktop.ui.people.part_rows import PartColumn
from rongui_desktop.ui.widgets.choice_combo import Choice

_WARNINGS = (
    PartColumn.choice("unit", "单位"),
    PartColumn("problem", "问题", share=5),
    PartColumn.day("rectify_by", "整改期限"),
)
_DECEMBER = 12


class MonitorMonthDialog(FormDialog):
    """Of the year that the window shows; `month` is where the clerk asked for it."""

    def __init__(
        self, context: PageContext, kept: Kept, parent: QWidget | None, month: int | None = None
    ) -> None:
        """Ask for a month."""
        super().__init__(context, kept, f"month {context.year.value} {month or ''}", parent, None)
        self._year, self._month = context.year.value, month
        self.ui = Ui_MonitorMonthDialog()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        self.setWindowTitle(f"登记{self._year}年一个月的预算联网监督")
        self.errors.add("month", ui.monthEdit, ui.monthError)
        self.errors.add("units", ui.unitsEdit, ui.unitsError)
        self.errors.add("warnings", ui.warningsRows, ui.warningsError)
        ui.warningsRows.begin(_WARNINGS, context.clock, "增加预警", {})
        ui.unitsEdit.textChanged.connect(self._offer_units)
        ui.monthEdit.editingFinished.connect(self._month_changed)

    def read(self, store: Store) -> Any:
        """Read the month to be entered next and its units."""
        month = self._month or next_month(store, self._year)
        return month, units_for(store, self._year, month)

    def show_read(self, extra: Any) -> None:
        """Show them."""
        month, units = extra
        self._month = month
        self.ui.monthEdit.setText(str(month))
        self.ui.unitsEdit.setPlainText("\n".join(units))

    def first(self) -> QWidget:
        """Begin with the exceptions: month and units are mostly right."""
        return self.ui.warningsRows.add_button if self.ui.unitsEdit.toPlainText() else self.ui.unitsEdit

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        ui = self.ui
        return {
            "month": ui.monthEdit.text(),
            "units": ui.unitsEdit.toPlainText(),
            "warnings": ui.warningsRows.typed(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        ui = self.ui
        ui.monthEdit.setText(typed["month"])
        ui.unitsEdit.setPlainText(typed["units"])
        ui.warningsRows.put(typed["warnings"])

    def _units(self) -> list[str]:
        return [unit.strip() for unit in self.ui.unitsEdit.toPlainText().split("\n") if unit.strip()]

    def _offer_units(self) -> None:
        choices = [Choice(unit, unit, f"{pinyin(unit)} {initials(unit)}") for unit in self._units()]
        self.ui.warningsRows.set_choices("unit", choices)

    def _month_changed(self) -> None:
        text = self.ui.monthEdit.text().strip()
        month = int(text) if text.isascii() and text.isdigit() else 0
        if 1 <= month <= _DECEMBER and month != self._month:
            self._month = month
            work = partial(units_for, self._context.store, self._year, month)
            self._context.tasks.run(self, work, self._show_units)

    def _show_units(self, units: tuple[str, ...]) -> None:
        self.ui.unitsEdit.setPlainText("\n".join(units))

    def gather(self) -> Callable[[], Saved]:
        """Save the month."""
        text = self.ui.monthEdit.text().strip()
        if not (text.isascii() and text.isdigit() and 1 <= int(text) <= _DECEMBER):
            raise UserError("“月份”应为 1 到 12。", "month")
        try:
            rows = self.ui.warningsRows.values("warnings")
        except UserError as error:
            raise UserError(error.message, "warnings") from None
        if any(row["unit"] is None for row in rows):
            raise UserError("请选择预警的单位。", "warnings")
        warnings = [MonthWarning(row["unit"], row["problem"] or "", row["rectify_by"]) for row in rows]
        return partial(_save, self._context.store, self._year, int(text), self._units(), warnings)


def _save(store: Store, year: int, month: int, units: list[str], warnings: list[MonthWarning]) -> Saved:
    made: tuple[UUID, ...] = enter_month(store, year, month, units, warnings)
    words = f"已登记{month}月 {len(made)} 个单位，预警 {len(warnings)} 个"
    return Saved("monitor_entry", made[0], date(year, month, 1), words)
