"""An editable combo box that completes by any part of a word, its pinyin or its initials."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from rongui_desktop.ui.widgets.field_errors import clear_error
from rongui_desktop.ui.widgets.no_wheel import NoWheelCombo

_VALUE = int(Qt.ItemDataRole.UserRole) + 1
_KEYS = int(Qt.ItemDataRole.UserRole) + 2


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry.

    Attributes:
        value: what it stands for (an id, an enum member, the word itself).
        text: what is shown.
        keys: further spellings to complete by, space-separated: pinyin, initials, old names.
    """

    value: Hashable
    text: str
    keys: str = ""


class _Completer(QCompleter):
    """Matches in the keys, answers with the shown text."""

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The text of the chosen entry."""
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


class ChoiceCombo(NoWheelCombo):
    """Choices to pick or to type; has neither validator nor length limit (both break Chinese input).

    `value_changed(object)` carries the value of the entry whose text is typed or picked, else None.
    """

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty field; `set_choices` fills it."""
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(14)
        self._choices = QStandardItemModel(self)
        self.setModel(self._choices)
        self._by_text: dict[str, Hashable] = {}
        self._offered: tuple[Choice, ...] = ()
        self._last: Hashable = None
        completer = _Completer(self._choices, self)
        completer.setCompletionRole(_KEYS)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setMaxVisibleItems(10)
        self.setCompleter(completer)
        # Any: its stub lets a combo box be without one.
        self._line: Any = self.lineEdit()
        self._line.textChanged.connect(self._retyped)
        self.currentIndexChanged.connect(self._picked)

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Offer these entries; what is typed or picked stays, and an open list too when they are the same."""
        offered = tuple(choices)
        if offered == self._offered:
            return
        self._offered = offered
        text = self.currentText()
        blocked = self.blockSignals(True)
        self._choices.clear()
        self._by_text = {}
        for choice in offered:
            item = QStandardItem(choice.text)
            item.setData(choice.value, _VALUE)
            item.setData(f"{choice.text} {choice.keys}", _KEYS)
            item.setEditable(False)
            self._choices.appendRow(item)
            self._by_text.setdefault(choice.text.strip(), choice.value)
        self.setCurrentIndex(self.findText(text) if text else -1)
        self.setEditText(text)
        self.blockSignals(blocked)
        self._suggest_anew(text)
        self._retyped()

    def _suggest_anew(self, text: str) -> None:
        """Let an open list of suggestions follow other entries: it would go on to show the first of all of them."""
        completer = self.completer()
        if completer.popup().isVisible():
            completer.setCompletionPrefix(text)
            if completer.completionCount():
                completer.complete()
            else:
                completer.popup().hide()

    def set_hint(self, words: str) -> None:
        """Say in the empty field what can be typed."""
        self._line.setPlaceholderText(words)

    def value(self) -> Any:
        """The value of the entry whose text stands in the field, or None."""
        return self._by_text.get(self.currentText().strip())

    def text(self) -> str:
        """What stands in the field, trimmed."""
        return self.currentText().strip()

    def set_value(self, value: Hashable) -> None:
        """Show the entry of a value; None or an unknown one empties the field."""
        text = next((text for text, known in self._by_text.items() if known == value), "")
        self.set_text(text if value is not None else "")

    def set_text(self, text: str) -> None:
        """Show a text, whether or not it is an entry."""
        self.setCurrentIndex(self.findText(text) if text else -1)
        self.setEditText(text)
        self._line.home(False)

    def complete_typed(self) -> bool:
        """Turn what was typed into the entry it can only mean; True when an entry stands in the field."""
        typed = self.text().lower()
        if not typed or self.value() is not None:
            return bool(typed)
        rows = range(self._choices.rowCount())
        fitting = [row for row in rows if typed in str(self._choices.item(row).data(_KEYS)).lower()]
        if len(fitting) == 1:
            self.set_text(self._choices.item(fitting[0]).text())
        return len(fitting) == 1

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Complete what is unambiguous when the field is left."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.complete_typed()
            self._line.home(False)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list on Down or Alt+Down instead of changing the entry blindly."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.view().isVisible():
            self.showPopup()
            event.accept()
            return
        super().keyPressEvent(event)

    def _picked(self, _place: int) -> None:
        """Show the beginning of an entry that is wider than the field."""
        if not self._line.hasFocus():
            self._line.home(False)

    def _retyped(self) -> None:
        value = self.value()
        if self.property("error"):
            clear_error(self)
        if value != self._last:
            self._last = value
            self.value_changed.emit(value)
