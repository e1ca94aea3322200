"""A count on a card that leads to the records behind it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from rongui_desktop.services.workbench import Tile
from rongui_desktop.ui import theme
from rongui_desktop.ui.widgets.elided_label import ElidedLabel


class TileButton(QPushButton):
    """Number, title and note of a `Tile`; `picked(str, object)` is emitted with the page and its filter."""

    picked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty card."""
        super().__init__(parent)
        self._tile: Tile | None = None
        self.setProperty("role", "tile")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._number, self._title, self._note = ElidedLabel(self), ElidedLabel(self), ElidedLabel(self)
        self._number.setProperty("role", "figure")
        self._title.setProperty("role", "heading")
        self._note.setProperty("role", "secondary")
        self._lines = layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 10)
        layout.setSpacing(2)
        # The least height that the style sheet gives to buttons would cut the three lines.
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        for label in (self._number, self._title, self._note):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        self.clicked.connect(self._pick)

    def show_tile(self, tile: Tile) -> None:
        """Show a count."""
        self._tile = tile
        self._number.setText(tile.number)
        theme.set_role(self._number, "figure", tile.tone)
        self._title.setText(tile.title)
        self._note.setText(tile.note)
        self.setAccessibleName(f"{tile.title} {tile.number}")
        self.setAccessibleDescription(tile.note)
        self.setToolTip(f"{tile.title} {tile.number}：{tile.note}。点击打开")

    def words(self) -> tuple[str, str, str]:
        """Number, title and note."""
        return self._number.text(), self._title.text(), self._note.text()

    def sizeHint(self) -> QSize:
        """Room for the three lines."""
        return self._lines.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The three lines, as narrow as may be."""
        return QSize(150, self._lines.sizeHint().height())

    def _pick(self) -> None:
        if self._tile is not None:
            self.picked.emit(self._tile.kind, self._tile.target)
