"""Beside the grid of a roster: how even it is, who could take the chosen place, everybody's turns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from rongui_desktop.domain.roster_terms import DutyKind
from rongui_desktop.services import roster_drafts as drafts
from rongui_desktop.services.roster_drafts import Candidate
from rongui_desktop.services.roster_standing import Change, Standing
from rongui_desktop.services.roster_views import RosterDraft
from rongui_desktop.services.roster_wording import change_words, evenness_words, remarks_now
from rongui_desktop.ui import theme
from rongui_desktop.ui.forms.ui_roster_dialog import Ui_RosterDialog
from rongui_desktop.ui.models.roster_model import Place
from rongui_desktop.ui.widgets import item_table
from rongui_desktop.ui.widgets.select_row import select_row

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PERSON = int(Qt.ItemDataRole.UserRole)
_SHOWN = 3
# The column beside the grid is made wider for a line up to this part of the window.
_WIDEST_PART = 3


class RosterSide(QObject):
    """`chosen(object)`: a person is to take the chosen place."""

    chosen = Signal(object)

    def __init__(self, ui: Ui_RosterDialog, dialog: QWidget) -> None:
        """Fill the right half of the dialog."""
        super().__init__(dialog)
        self._ui = ui
        self._draft: RosterDraft | None = None
        self._place: Place | None = None
        self._asked = False
        item_table.prepare(ui.candidatesTable, ("姓名", "次数", "小组", "说明"), (78, 46, 66, 100), stretch=3)
        item_table.prepare(ui.turnsTable, ("姓名", "身份", "次数"), (90, 120, 50), stretch=1)
        ui.candidatesTable.installEventFilter(self)
        ui.candidatesTable.doubleClicked.connect(self._choose)
        ui.candidatesTable.selectionModel().currentRowChanged.connect(self._preview)

    def show(self, draft: RosterDraft, now: Standing) -> None:
        """Show how even a roster is as it stands, and the turns of everybody."""
        self._draft = draft
        self._say_evenness([evenness_words(each) for each in now.evenness])
        self._show_turns(draft, now.turns)

    def _say_evenness(self, lines: Sequence[str]) -> None:
        label = self._ui.spreadLabel
        label.setText("\n".join(lines))
        # A line that is a little too long for the column would wrap its last word; one much too long may.
        needed = max((label.fontMetrics().horizontalAdvance(line) for line in lines), default=0)
        label.setMinimumWidth(needed if needed <= label.window().width() // _WIDEST_PART else 0)

    def _show_turns(self, draft: RosterDraft, turns: Mapping[UUID, int]) -> None:
        rows: list[tuple[int, int, str, str]] = []
        for person in draft.problem.people:
            kinds = dict.fromkeys(kind for kinds in person.kinds.values() for kind in kinds)
            words = "、".join(kind.value for kind in kinds) + ("，党政班子" if person.is_leader else "")
            place = min(list(DutyKind).index(kind) for kind in kinds)
            rows.append((place, turns[person.key], person.name, words))  # type: ignore[index]
        rows.sort(key=lambda row: row[:2])
        _fill(self._ui.turnsTable, [(name, words, str(count)) for _, count, name, words in rows])

    def offer(self, draft: RosterDraft, place: Place | None, *, changeable: bool) -> None:
        """List who could take the chosen place, or say why nobody is to be chosen."""
        ui, self._draft, self._asked = self._ui, draft, False
        self._place = place if changeable else None
        if place is None or not changeable:
            ui.placeLabel.setText(_why_not(draft, place))
            _fill(ui.candidatesTable, [])
            return
        now = f"，现在是{draft.names[place.pick.person]}" if place.pick else "，空缺"
        ui.placeLabel.setText(f"{place.day.day:%m-%d} {place.kind.value}{now}")
        instead = place.pick.person if place.pick else None
        found = drafts.candidates(draft, place.day.key, place.kind, instead)
        self._fill_candidates([each for each in found if not each.firm])

    def _fill_candidates(self, found: Sequence[Candidate]) -> None:
        table = self._ui.candidatesTable
        rows = [
            (c.name, str(c.turns), c.group.replace("代表小组", "组"), c.in_the_way or "可以") for c in found
        ]
        _fill(table, rows)
        for row, candidate in enumerate(found):
            table.item(row, 0).setData(_PERSON, candidate.person)
            if candidate.in_the_way:
                for column in range(table.columnCount()):
                    table.item(row, column).setForeground(QColor(theme.SECONDARY))

    def take_focus(self, _index: object = None) -> None:
        """Go to the candidates for the chosen place."""
        table = self._ui.candidatesTable
        self._ui.sideTabs.setCurrentIndex(0)
        self._asked = True
        if table.rowCount():
            table.setFocus()
            select_row(table, 0)
            self._preview()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the candidate, Esc goes back to the grid."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                self._choose()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._ui.rosterTable.setFocus()
                self.say("")
                return True
        return super().eventFilter(watched, event)

    def _person(self) -> UUID | None:
        item = self._ui.candidatesTable.item(self._ui.candidatesTable.currentRow(), 0)
        return item.data(_PERSON) if item is not None else None

    def _choose(self, _index: object = None) -> None:
        if (person := self._person()) is not None:
            self.chosen.emit(person)

    def _preview(self, *_indexes: object) -> None:
        """Say what taking the candidate would do."""
        person, draft, place = self._person(), self._draft, self._place
        if person is None or draft is None or place is None or not self._asked:
            return
        instead = place.pick.person if place.pick else None
        self.say_change(drafts.put(draft, place.day.key, place.kind, person, instead), what="更换后：")

    def say(self, words: str) -> None:
        """Say something below the lists."""
        self._ui.effectLabel.setProperty("tone", "muted")
        theme.repolish(self._ui.effectLabel)
        self._ui.effectLabel.setText(words)

    def say_change(self, change: Change, what: str = "") -> None:
        """Say what a change does: turns before and after, rules broken and mended."""
        self._ui.effectLabel.setProperty("tone", "bad" if change.broken else "muted")
        theme.repolish(self._ui.effectLabel)
        self._ui.effectLabel.setText(what + change_words(change))


def _why_not(draft: RosterDraft, place: Place | None) -> str:
    """Say why nobody can be chosen for a place."""
    if place is None:
        return "选一个位置，这里列出可以值班的人"
    if not place.day.open:
        return f"{place.day.day:%m-%d} {place.day.state}，不再安排"
    name = draft.names[place.pick.person] if place.pick else ""
    return f"{place.day.day:%m-%d} {name}的出席已登记，按 A 改"


def problem_words(draft: RosterDraft, now: Standing) -> str:
    """Say what is empty, which rules are broken, why it cannot be otherwise, and what else to know."""
    parts: list[str] = []
    empty = drafts.empty_places(draft)
    if empty and draft.proposed:
        total = sum(missing for *_, missing in empty)
        parts.append(f"还有 {total} 个空缺。")
    known = list(remarks_now(draft, now))
    parts += known[:_SHOWN]
    if len(known) > _SHOWN:
        parts.append(f"另有 {len(known) - _SHOWN} 条，停在这里可以看到。")
    return "\n".join(parts)


def _fill(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    table.setRowCount(len(rows))
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            table.setItem(number, column, item)
