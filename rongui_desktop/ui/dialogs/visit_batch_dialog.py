"""Records visits (代表走访) from a paper sheet, one line a deputy, by keyboard only; or changes one visit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.services.duty_people import FitPerson, names_by_key
from rongui_desktop.services.handling_page import StepChoices, step_choices
from rongui_desktop.services.visit_entry import (
    RepeatedSheetError,
    SheetError,
    VisitSheet,
    change_visit,
    load_visit,
    record_visits,
)
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.activities.duty_dialog import DutyDialog
from rongui_desktop.ui.activities.person_choices import person_choices
from rongui_desktop.ui.activities.visit_lines import to_mend
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import Saved
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_visit_batch_dialog import Ui_VisitBatchDialog
from rongui_desktop.ui.opinions.word_choices import word_choices
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.enter_chain import EnterChain

# Room for some ten lines of a sheet.
_HEIGHT = 620
_HEADING = "照纸质登记表录入：日期和社区对每一行都有效，回车到下一格，行末回车换下一行，空行回车到保存。"


class VisitBatchDialog(DutyDialog):
    """Day and community stay; each line is a deputy. All lines are saved, or none."""

    def __init__(
        self, context: PageContext, kept: Kept, parent: QWidget | None, key: UUID | None = None
    ) -> None:
        """Ask for the visits of a sheet, or for the change of the visit of `key`."""
        super().__init__(context, kept, "visits", parent, key)
        # Who visited and holds no seat any more.
        self._former: tuple[Choice, ...] = ()
        # The place in the form of each line that is being saved.
        self._places = list[int]()
        # The sheet that is being saved, and the one that says what is on record already.
        self._asked: VisitSheet | None = None
        self._repeated: VisitSheet | None = None
        self.ui = Ui_VisitBatchDialog()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        self.setWindowTitle("修改代表走访" if key else "登记代表走访")
        ui.headingLabel.setText(_HEADING)
        ui.headingLabel.show()
        self.errors.add("community", ui.communityCombo, ui.communityError)
        self._chain = EnterChain((ui.dayEdit, ui.communityCombo, ui.saveButton), self)
        self._chain.skip(ui.saveButton, True)
        self._chain.ended.connect(self._into_lines)
        ui.addButton.clicked.connect(ui.linesArea.add_line)
        ui.addButton.setVisible(key is None)
        if key is not None:
            ui.linesArea.set_single()
        ui.linesArea.finished.connect(self._to_save)
        ui.linesArea.changed.connect(self._show_totals)
        ui.linesArea.put([])
        self.resize(self.minimumWidth(), _HEIGHT if key is None else self.minimumHeight())
        if key is not None:
            ui.linesArea.put([("", "", "", "")])

    def read(self, store: Store) -> tuple[date, Any]:
        """Read the communities, and the visit if there is one."""
        choices = step_choices(store)
        if self._record is None:
            return store.clock.today(), (choices, None)
        number, sheet = load_visit(store, self._record)
        assert sheet.day is not None
        person = sheet.lines[0].representative_id
        assert person is not None
        return sheet.day, (choices, (number, sheet, names_by_key(store, [person])))

    def show_read(self, extra: Any) -> None:
        """Show the visit."""
        choices, stored = extra
        ui = self.ui
        self._offer_communities(choices)
        if stored is not None:
            number, sheet, names = stored
            ui.headingLabel.setText(f"走访编号 {number}")
            self._former = tuple(Choice(key, name) for key, name in names.items())
            self.show_people(self._people)
            ui.communityCombo.set_text(sheet.community or "")
            (line,) = sheet.lines
            shown = next(c.text for c in self._offered() if c.value == line.representative_id)
            ui.linesArea.put([(shown, str(line.households), str(line.persons), line.content or "")])
        self._show_totals()

    def _offer_communities(self, choices: StepChoices) -> None:
        self.ui.communityCombo.set_choices(word_choices(choices, choices.communities))

    def show_people(self, people: tuple[FitPerson, ...]) -> None:
        """Offer the people of the day in every line."""
        self.ui.linesArea.set_choices(self._offered())

    def _offered(self) -> list[Choice]:
        offered = person_choices(self._people)
        known = {choice.value for choice in offered}
        return [*offered, *(choice for choice in self._former if choice.value not in known)]

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        ui = self.ui
        return {
            "day": ui.dayEdit.text(),
            "community": ui.communityCombo.text(),
            "lines": ui.linesArea.typed(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        ui = self.ui
        ui.dayEdit.setText(typed["day"])
        ui.communityCombo.set_text(typed["community"])
        ui.linesArea.put(typed["lines"])

    def gather(self) -> Callable[[], Saved]:
        """Save all lines."""
        ui = self.ui
        ui.communityCombo.complete_typed()
        day = self.day()
        found = ui.linesArea.lines()
        self._places = [place for place, _ in found]
        sheet = VisitSheet(
            day=day, community=ui.communityCombo.text(), lines=tuple(line for _, line in found)
        )
        again, self._asked = sheet == self._repeated, sheet
        return partial(_save, self._context.store, self._record, sheet, again)

    def show_error(self, error: Exception) -> None:
        """Show what is wrong with lines under each of them."""
        if isinstance(error, RepeatedSheetError):
            self._repeated = self._asked
        if not isinstance(error, SheetError):
            super().show_error(error)
            return
        for index, (place, problem) in enumerate(error.errors):
            self.ui.linesArea.show_error(self._places[place], problem, focus=index == 0)
        self.errors.show(UserError(to_mend({place for place, _ in error.errors})))

    def _into_lines(self) -> None:
        self.ui.linesArea.first_field().setFocus()

    def _to_save(self) -> None:
        self.ui.saveButton.setFocus()

    def _show_totals(self) -> None:
        lines, households, persons = self.ui.linesArea.totals()
        self.ui.totalLabel.setText(f"共 {lines} 位代表，{households} 户，{persons} 人次")
        self.ui.totalLabel.setVisible(self._record is None)


def _save(store: Store, key: UUID | None, sheet: VisitSheet, again: bool) -> Saved:
    if key is not None:
        change_visit(store, key, sheet)
        words = "已保存走访"
    else:
        made = record_visits(store, sheet, again=again)
        first, last = made[0], made[-1]
        key = first.id
        numbers = first.number if last is first else f"{first.number} 至 {last.number}"
        words = f"已登记 {len(made)} 次走访：{numbers}"
    assert sheet.day is not None
    return Saved("visit", key, sheet.day, words)
