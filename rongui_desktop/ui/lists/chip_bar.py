"""A row of filter chips with counts; exactly one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from rongui_desktop.ui import theme


@dataclass(frozen=True, slots=True)
class Chip:
    """One chip: its stable key, its word, how many it leaves, and what it means."""

    key: str
    word: str
    count: int | None = None
    tip: str = ""


class ChipBar(QWidget):
    """`chosen(str)` is emitted with the key of the chip that the user chooses."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty row."""
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.SPACING[0] + 2)
        self._layout.addStretch(1)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        self._buttons: dict[str, QPushButton] = {}

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Show these chips; those that are there already keep their place and whether they are chosen."""
        wanted = [chip.key for chip in chips]
        for key in [key for key in self._buttons if key not in wanted]:
            button = self._buttons.pop(key)
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        for place, chip in enumerate(chips):
            button = self._buttons.get(chip.key)
            if button is None:
                button = QPushButton(self)
                button.setCheckable(True)
                button.setProperty("role", "chip")
                button.setProperty("chip", chip.key)
                button.setObjectName(f"chip_{chip.key}")
                self._group.addButton(button)
                self._layout.insertWidget(place, button)
                self._buttons[chip.key] = button
            button.setText(chip.word if chip.count is None else f"{chip.word} {chip.count}")
            button.setToolTip(chip.tip)
        if self.key() == "" and chips:
            self._buttons[chips[0].key].setChecked(True)

    def key(self) -> str:
        """The key of the chosen chip; empty while there is none."""
        button = self._group.checkedButton()
        return str(button.property("chip")) if button is not None else ""

    def choose(self, key: str) -> None:
        """Choose a chip from the program; nothing is emitted."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def texts(self) -> list[str]:
        """What the chips say, from left to right."""
        places = range(self._layout.count())
        widgets = [self._layout.itemAt(place).widget() for place in places]
        return [widget.text() for widget in widgets if isinstance(widget, QPushButton)]

    def _clicked(self, button: QPushButton) -> None:
        self.chosen.emit(str(button.property("chip")))
