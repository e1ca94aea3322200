"""编排: the proposal for a quarter as a table; rows may be left out and days changed, then all is saved in one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QTableWidgetItem, QWidget

from rongui_desktop.domain.supervision_demand import quarter_at
from rongui_desktop.errors import UserError
from rongui_desktop.services.arrangement import (
    ArrangementRules,
    Proposal,
    ProposedVisit,
    Taken,
    propose,
    take,
    undo,
)
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import FormDialog, Saved
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_arrangement_dialog import Ui_ArrangementDialog
from rongui_desktop.ui.supervision.project_rows import QUARTER_CHOICES
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.item_table import prepare
from rongui_desktop.ui.widgets.typed import read_days

_TITLES = ["项目", "日期", "时间", "代表小组", "安排理由"]
_DAY = 1


class ArrangementDialog(FormDialog):
    """Space takes a row out; the day is typed over."""

    def __init__(self, context: PageContext, kept: Kept, parent: QWidget | None) -> None:
        """Propose the quarter of today, or the first of another year."""
        super().__init__(context, kept, f"arrange {context.year.value}", parent, None)
        self._year = context.year.value
        self._proposal: Proposal | None = None
        self.ui = Ui_ArrangementDialog()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        self.errors.add("quarter", ui.quarterCombo, ui.quarterError)
        self.errors.add("weekdays", ui.mondayCheck, ui.daysError)
        self.errors.add("avoided", ui.avoidedEdit, ui.daysError)
        self.errors.add("visits", ui.visitsTable, ui.visitsError)
        self.errors.add("day", ui.visitsTable, ui.visitsError)
        ui.saveButton.setText("存为安排  Ctrl+S")
        today = context.clock.today()
        ui.quarterCombo.set_choices(QUARTER_CHOICES)
        ui.quarterCombo.set_value(quarter_at(today) if today.year == self._year else 1)
        ui.perWeekCombo.set_choices([Choice(number, str(number)) for number in (1, 2, 3, 5)])
        ui.perWeekCombo.set_value(1)
        # Any: its stub lets every cell be None.
        self._grid: Any = ui.visitsTable
        prepare(ui.visitsTable, _TITLES, [280, 120, 70, 130, 260], stretch=4)
        ui.againButton.clicked.connect(self._again)
        self._keep_quarter = ui.quarterCombo.value()

    def read(self, store: Store) -> Any:
        """Propose; what speaks against the quarter is shown beside it."""
        try:
            return propose(store, self._year, self._keep_quarter), None
        except UserError as error:
            return None, error

    def show_read(self, extra: Any) -> None:
        """Show the proposal."""
        proposal, error = extra
        if error is not None:
            self.errors.show(error)
        else:
            self._show(proposal)

    def first(self) -> QWidget:
        """Begin with the table."""
        return self.ui.visitsTable

    def typed(self) -> dict[str, Any]:
        """Nothing is kept: a proposal is made anew."""
        return {}

    def put(self, typed: dict[str, Any]) -> None:
        """Nothing was kept."""

    def _again(self) -> None:
        self.errors.clear()
        quarter = self.ui.quarterCombo.value()
        try:
            rules = self._rules()
            if quarter is None:
                raise UserError("请从清单中选择季度和每周趟数。", "quarter")
        except UserError as error:
            self.errors.show(error)
            return
        work = partial(propose, self._context.store, self._year, quarter, rules)
        self._context.tasks.run(self, work, self._show, self.show_error)

    def _rules(self) -> ArrangementRules:
        ui = self.ui
        per_week = ui.perWeekCombo.value()
        if per_week is None:
            raise UserError("请从清单中选择季度和每周趟数。", "quarter")
        try:
            # A day without a year is one of the year that is arranged.
            avoided = read_days(
                ui.avoidedEdit.text(), self._context.clock.today().replace(year=self._year, day=1)
            )
        except ValueError as problem:
            raise UserError(f"“避开的日期”{problem}。", "avoided") from None
        chosen = {place for place, check in enumerate(self._weekdays(), 1) if check.isChecked()}
        return ArrangementRules(per_week, frozenset(chosen), avoided, ui.renewCheck.isChecked())

    def _weekdays(self) -> tuple[QCheckBox, ...]:
        ui = self.ui
        return ui.mondayCheck, ui.tuesdayCheck, ui.wednesdayCheck, ui.thursdayCheck, ui.fridayCheck

    def _show(self, proposal: Proposal) -> None:
        self._proposal = proposal
        self._grid.setRowCount(len(proposal.visits))
        for row, visit in enumerate(proposal.visits):
            texts = (visit.name, visit.day.isoformat(), f"{visit.starts_at:%H:%M}", visit.group, visit.reason)
            for column, text in enumerate(texts):
                cell = QTableWidgetItem(text)
                if column != _DAY:
                    cell.setFlags(cell.flags() & ~Qt.ItemFlag.ItemIsEditable)
                if column == 0:
                    cell.setFlags(cell.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    cell.setCheckState(Qt.CheckState.Checked)
                self._grid.setItem(row, column, cell)
        words = "；".join(f"{name}：{why}" for name, why in proposal.unplaced)
        placed = (
            f"编排 {len(proposal.visits)} 个项目。" if proposal.visits else "这一季度没有需要编排的项目。"
        )
        self.ui.unplacedLabel.setText(placed + (f"没有排上的：{words}。" if words else ""))

    def _chosen(self) -> list[ProposedVisit]:
        found: list[ProposedVisit] = []
        for row, visit in enumerate(self._proposal.visits if self._proposal else ()):
            if self._grid.item(row, 0).checkState() is not Qt.CheckState.Checked:
                continue
            text = self._grid.item(row, _DAY).text().strip()
            try:
                day = date.fromisoformat(text)
            except ValueError:
                raise UserError(f"“{visit.name}”的日期“{text}”应写成例如 2019-12-05。", "day") from None
            found.append(replace(visit, day=day))
        return found

    def gather(self) -> Callable[[], Saved]:
        """Save what is ticked."""
        return partial(_save, self._context.store, self._chosen())


def _save(store: Store, visits: list[ProposedVisit]) -> Saved:
    taken: Taken = take(store, visits)
    moved = f"，改期 {len(taken.moved)} 个" if taken.moved else ""
    key = taken.made[0] if taken.made else taken.moved[0].plan
    words = f"已安排 {len(taken.made)} 个项目{moved}"
    return Saved("supervision_plan", key, visits[0].day, words, partial(undo, taken=taken))
