"""A combo with a list beneath it: Enter in the combo adds what was typed, Delete in the list takes one out."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from rongui_desktop.ui.widgets.choice_combo import Choice, ChoiceCombo
from rongui_desktop.ui.widgets.enter_chain import parts_of, take_marked

_VALUE = int(Qt.ItemDataRole.UserRole) + 1
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINES = 3


class ListPicker(QObject):
    """Wires a combo and a list; make it after the form's `EnterChain`, so that it sees Enter first."""

    def __init__(
        self,
        combo: ChoiceCombo,
        listed: QListWidget,
        parent: QObject,
        *,
        free: bool = False,
        lines: int = _LINES,
    ) -> None:
        """Wire them; with `free`, words that are no entry of the combo may be added too; `lines` high is the list."""
        super().__init__(parent)
        self._combo, self._list, self._free = combo, listed, free
        self._names: dict[Hashable, str] = {}
        combo.set_hint("输入后回车加入")
        listed.setFixedHeight(listed.fontMetrics().lineSpacing() * lines + 12)
        listed.setToolTip("选中后按 Delete 去掉")
        for watched in (combo, *parts_of(combo), listed):
            watched.installEventFilter(self)
        combo.activated.connect(self._picked)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these."""
        self._names.update({choice.value: choice.text for choice in choices})
        self._combo.set_choices(choices)

    def values(self) -> tuple[Any, ...]:
        """What is in the list, in its order; what still stands in the combo counts too, if it is an entry."""
        listed = [self._list.item(row).data(_VALUE) for row in range(self._list.count())]
        waiting = self._combo.value() or (self._combo.text() if self._free else None)
        return tuple(dict.fromkeys([*listed, waiting] if waiting else listed))

    def unknown(self) -> str:
        """Return what stands in the combo and is no entry of it, after completing what is unambiguous."""
        self._combo.complete_typed()
        return "" if self._free or self._combo.value() is not None else self._combo.text()

    def put(self, values: Iterable[Hashable]) -> None:
        """Show these."""
        self._list.clear()
        self._combo.set_text("")
        for value in values:
            self._add(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter adds, Delete takes out."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self._list:
                if event.key() == Qt.Key.Key_Delete and self._list.currentRow() >= 0:
                    self._list.takeItem(self._list.currentRow())
                    return True
            elif event.key() in _ENTER and self._combo.text():
                take_marked(self._combo)
                self._combo.complete_typed()
                return self._picked()
        return super().eventFilter(watched, event)

    def _picked(self, _place: int = 0) -> bool:
        value = self._combo.value()
        if value is None and self._free:
            value = self._combo.text() or None
        if value is None:
            return False
        if value not in self.listed():
            self._add(value)
        self._combo.set_text("")
        return True

    def listed(self) -> list[Any]:
        """What is in the list itself."""
        return [self._list.item(row).data(_VALUE) for row in range(self._list.count())]

    def _add(self, value: Hashable) -> None:
        item = QListWidgetItem(self._names.get(value, str(value)), self._list)
        item.setData(_VALUE, value)
