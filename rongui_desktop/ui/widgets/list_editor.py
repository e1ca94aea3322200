"""Edits one of the station's lists: names in their order, each in use or not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rongui_desktop.services.office import ListItem
from rongui_desktop.ui.widgets.item_table import prepare
from rongui_desktop.ui.widgets.select_row import select_row

_ID = int(Qt.ItemDataRole.UserRole) + 1
_NAME, _ACTIVE, _FORMER = range(3)


class ListEditor(QWidget):
    """A table of names with 新增, 删除, 上移 and 下移; `items()` is what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        # Any: its stub lets every cell be None.
        self._table: Any = QTableWidget(0, 3, self)
        self._table.setAccessibleName("名称和是否在用")
        prepare(self._table, ["名称", "在用", "曾用名"], [300, 90, 120], stretch=_NAME)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setAlternatingRowColors(True)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(_FORMER, QHeaderView.ResizeMode.ResizeToContents)
        self._table.setColumnHidden(_FORMER, True)
        self._loaded: tuple[ListItem, ...] = ()
        row = QHBoxLayout()
        for text, slot in (
            ("新增", self.add),
            ("删除", self.remove),
            ("上移", self._up),
            ("下移", self._down),
        ):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table)
        layout.addLayout(row)

    @property
    def table(self) -> Any:
        """The table."""
        return self._table

    def show_items(self, items: Sequence[ListItem]) -> None:
        """Show a list."""
        self._loaded = tuple(items)
        self._table.setRowCount(0)
        for item in items:
            self._append(item)
        self._table.setColumnHidden(_FORMER, not any(item.former for item in items))

    def items(self) -> list[ListItem]:
        """The list as it stands; rows without a name that were never stored are left out."""
        found: list[ListItem] = []
        for row in range(self._table.rowCount()):
            name = self._table.item(row, _NAME)
            active = self._table.item(row, _ACTIVE).checkState() == Qt.CheckState.Checked
            key: UUID | None = name.data(_ID)
            text = name.text().strip()
            if text or key is not None:
                former = tuple(part for part in self._table.item(row, _FORMER).text().split("、") if part)
                found.append(ListItem(text, active, key, former))
        return found

    def changed(self) -> bool:
        """Whether anything differs from what was shown at first."""
        return tuple(self.items()) != self._loaded

    def add(self) -> None:
        """Add a row and begin to type its name."""
        self._append(ListItem(""))
        row = self._table.rowCount() - 1
        select_row(self._table, row, _NAME)
        self._table.editItem(self._table.item(row, _NAME))

    def remove(self) -> None:
        """Take the selected rows out of the list; records that name them keep their words."""
        rows = {index.row() for index in self._table.selectedIndexes()}
        for row in sorted(rows, reverse=True):
            self._table.removeRow(row)

    def _append(self, item: ListItem) -> None:
        row = self._table.rowCount()
        self._table.insertRow(row)
        name = QTableWidgetItem(item.name)
        name.setData(_ID, item.record_id)
        active = QTableWidgetItem()
        active.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        active.setCheckState(Qt.CheckState.Checked if item.active else Qt.CheckState.Unchecked)
        former = QTableWidgetItem("、".join(item.former))
        former.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        for column, cell in ((_NAME, name), (_ACTIVE, active), (_FORMER, former)):
            self._table.setItem(row, column, cell)

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self._table.currentRow()
        if row < 0 or not 0 <= row + by < self._table.rowCount():
            return
        cells = [self._table.takeItem(row, column) for column in range(3)]
        self._table.removeRow(row)
        self._table.insertRow(row + by)
        for column, cell in enumerate(cells):
            self._table.setItem(row + by, column, cell)
        select_row(self._table, row + by, _NAME)
