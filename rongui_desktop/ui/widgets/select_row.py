"""Selecting a row by program."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView

_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


def select_row(view: QAbstractItemView, row: int, column: int = 0) -> None:
    """Make a row of a table the only selected one, and its cell in a column the current one.

    Qt's own `selectRow` looks at the keys that are held down, and Ctrl still is when a list is read again after Ctrl+S:
    it would take the row out of the selection.
    """
    chooser = view.selectionModel()
    chooser.setCurrentIndex(view.model().index(row, column), _ALONE)
