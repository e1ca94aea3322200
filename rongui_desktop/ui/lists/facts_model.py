"""A table model over facts that are all there: the duty list, what is to be done, the figures of a year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from rongui_desktop.services.listing import Badge, Cell, ColumnSpec
from rongui_desktop.ui.delegates.badge_delegate import BadgeDelegate
from rongui_desktop.ui.models.rows_model import BADGE_ROLE, cell_text
from rongui_desktop.ui.widgets.shown_text import line_text, tip_text

Index = QModelIndex | QPersistentModelIndex
_LINE = 1.7


@dataclass(frozen=True, slots=True)
class FactRow:
    """The cells of one row and the fact that it shows."""

    cells: tuple[Cell, ...]
    fact: Any


class FactsModel(QAbstractTableModel):
    """Shows rows of cells; `fact(row)` gives back what a row stands for."""

    def __init__(self, columns: Sequence[ColumnSpec], parent: QObject | None = None) -> None:
        """An empty table with these columns."""
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[FactRow, ...] = ()

    def show_rows(self, rows: Sequence[FactRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def fact(self, row: int) -> Any:
        """What a row stands for, or None outside."""
        return self._rows[row].fact if 0 <= row < len(self._rows) else None

    @property
    def columns(self) -> tuple[ColumnSpec, ...]:
        """The columns."""
        return self._columns

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, badge or tooltip of a cell."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, BADGE_ROLE):
            return None
        cell = self._rows[index.row()].cells[index.column()]
        if role == BADGE_ROLE:
            return cell if isinstance(cell, Badge) else None
        text = cell_text(cell)
        return tip_text(text) if role == Qt.ItemDataRole.ToolTipRole else line_text(text)

    def _alignment(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if self._columns[column].right else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


class TypeFollower(QObject):
    """Keeps the row height and the column widths of a table in the proportion of its type."""

    def __init__(self, view: QTableView, columns: Sequence[ColumnSpec]) -> None:
        """Follow the type of `view`; nothing is done before it changes."""
        super().__init__(view)
        self._view = view
        self._columns = columns
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the table to its new type."""
        if event.type() == QEvent.Type.FontChange:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Set row height and column widths."""
        line = self._view.fontMetrics().height()
        self._view.verticalHeader().setDefaultSectionSize(round(line * _LINE))
        for place, column in enumerate(self._columns):
            self._view.horizontalHeader().resizeSection(place, round(column.width * line / 20))


def dress(view: QTableView, model: FactsModel, stretch: int = -1) -> None:
    """Give a table made in Designer the look of the lists; column `stretch` takes the room that is left."""
    view.setModel(model)
    view.setItemDelegate(BadgeDelegate(view))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setAlternatingRowColors(True)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    TypeFollower(view, model.columns).fit()
    if stretch >= 0:
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
    else:
        header.setStretchLastSection(True)
