"""Who was called to a duty event and whether they came; by keyboard with the digits 1 to 3, Space and Delete."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QKeyEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from rongui_desktop.domain.codes import Presence
from rongui_desktop.ui import theme
from rongui_desktop.ui.widgets.item_table import prepare
from rongui_desktop.ui.widgets.select_row import select_row

_DIGITS = {str(number): presence for number, presence in enumerate(Presence, start=1)}
_COLOURS = {
    Presence.PRESENT: theme.TONES["ok"][0],
    Presence.LEAVE: theme.TONES["warn"][0],
    Presence.ABSENT: theme.TONES["bad"][0],
}
HELP = "选中后按 1 出席、2 请假、3 缺席，空格换一种，Delete 去掉"
UNFIT = "当天不在任或暂停执行职务"


@dataclass(slots=True)
class _Called:
    key: UUID
    name: str
    presence: Presence


class PeopleTable(QTableWidget):
    """`changed()` is emitted when somebody was added, taken out, or marked."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nobody yet."""
        super().__init__(parent)
        # Any: its stub lets every cell be None.
        self._table: Any = self
        self._rows: list[_Called] = []
        self._words: Mapping[UUID, str] = {}
        prepare(self, ["姓名", "身份、小组", "出席情况"], [130, 300, 110], stretch=1)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setToolTip(HELP)

    def set_words(self, words: Mapping[UUID, str]) -> None:
        """Know the seats and groups of the people of the day; others are marked as unfit."""
        self._words = words
        self._show()

    def add(self, people: Iterable[tuple[UUID, str]], presence: Presence = Presence.PRESENT) -> int:
        """Add people by key and name who are not there yet; return how many."""
        known = {row.key for row in self._rows}
        new = [_Called(key, name, presence) for key, name in people if key not in known]
        self._rows += new
        self._show()
        return len(new)

    def mark(self, key: UUID, presence: Presence) -> None:
        """Say whether somebody came."""
        for place, row in enumerate(self._rows):
            if row.key == key:
                row.presence = presence
                self._show()
                select_row(self, place)

    def clear_people(self) -> None:
        """Take everybody out."""
        self._rows = []
        self._show()

    def people(self) -> list[tuple[UUID, str]]:
        """Everybody in the table, by key and name."""
        return [(row.key, row.name) for row in self._rows]

    def of(self, presence: Presence) -> tuple[UUID, ...]:
        """Those of one kind, in the order of the table."""
        return tuple(row.key for row in self._rows if row.presence is presence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, Space and Delete for the selected people."""
        places = sorted({index.row() for index in self.selectedIndexes()})
        presence = _DIGITS.get(event.text())
        if event.key() == Qt.Key.Key_Space and places:
            order = list(Presence)
            presence = order[(order.index(self._rows[places[0]].presence) + 1) % len(order)]
        if places and presence is not None:
            for place in places:
                self._rows[place].presence = presence
        elif places and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._rows = [row for place, row in enumerate(self._rows) if place not in places]
        else:
            super().keyPressEvent(event)
            return
        self._show()
        if self._rows:
            select_row(self, min(places[0], len(self._rows) - 1))
        event.accept()

    def _show(self) -> None:
        self.setRowCount(len(self._rows))
        for place, row in enumerate(self._rows):
            words = self._words.get(row.key)
            cells = (
                (row.name, theme.INK),
                (
                    words if words is not None else UNFIT,
                    theme.SECONDARY if words is not None else theme.TONES["bad"][0],
                ),
                (row.presence.value, _COLOURS[row.presence]),
            )
            for column, (text, colour) in enumerate(cells):
                cell = QTableWidgetItem(text)
                cell.setForeground(QColor(colour))
                self.setItem(place, column, cell)
        self.changed.emit()
