"""The visitors of one session in their table, with those that are still being typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from rongui_desktop.domain.codes import EntryState
from rongui_desktop.services.listing import Badge
from rongui_desktop.services.reception_views import VisitorRow
from rongui_desktop.ui import theme
from rongui_desktop.ui.models.rows_model import BADGE_ROLE

_Index = QModelIndex | QPersistentModelIndex
_TITLES = ("序", "姓名", "事项", "状态")
_BADGE_COLUMN = 3


@dataclass(frozen=True, slots=True)
class OpenForm:
    """A form that is being filled, or was left half-filled: a row without a number yet."""

    key: str
    name: str
    headline: str
    current: bool


Row = VisitorRow | OpenForm


class VisitorsModel(QAbstractTableModel):
    """Rows are few (one evening), so they are held whole. Withdrawn ones are struck through."""

    def __init__(self, parent: QObject | None = None) -> None:
        """An empty table."""
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows; nothing moves when they are the same."""
        if list(rows) == self._rows:
            return
        if len(rows) == len(self._rows):
            self._rows = list(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, _BADGE_COLUMN))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, in order."""
        return self._rows

    def row_at(self, row: int) -> Row | None:
        """The row at a place, or None."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def place_of(self, key: object) -> int:
        """The place of a visitor's or an open form's key, or -1."""
        for place, row in enumerate(self._rows):
            if (row.key if isinstance(row, OpenForm) else row.id) == key:
                return place
        return -1

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Four."""
        return 0 if parent is not None and parent.isValid() else len(_TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The Chinese headings; the last column speaks for itself."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _TITLES[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        row = self._rows[index.row()]
        cells = cells_of(row, index.row())
        cell = cells[index.column()]
        if role == BADGE_ROLE:
            return cell if isinstance(cell, Badge) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.text if isinstance(cell, Badge) else cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row)
        if isinstance(row, VisitorRow) and row.state is EntryState.WITHDRAWN:
            return _struck(role)
        return None


def cells_of(row: Row, place: int) -> tuple[str, str, str, Badge]:
    """Return the four cells of a row; a form that is not saved yet counts on from the rows before it."""
    if isinstance(row, OpenForm):
        badge = Badge("填写中", "warn") if row.current else Badge("草稿", "warn")
        return str(place + 1), row.name or "（未填姓名）", row.headline, badge
    return str(row.ordinal), row.name, row.headline, row.badge


def _tip(row: Row) -> str:
    if isinstance(row, OpenForm):
        return "还没有保存；双击或按回车继续填写"
    return f"{row.number} {row.name}\n{row.headline}"


def _struck(role: int) -> Any:
    if role == Qt.ItemDataRole.FontRole:
        font = QFont()
        font.setStrikeOut(True)
        return font
    if role == Qt.ItemDataRole.ForegroundRole:
        return QColor(theme.SECONDARY)
    return None
