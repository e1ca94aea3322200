"""The look that the small tables of dialogs share: titles, widths in the proportion of the type, no grid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget

_LINE = 1.5
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def prepare(table: QTableWidget, titles: Sequence[str], widths: Sequence[int], *, stretch: int) -> None:
    """Give `table` columns with these titles.

    Args:
        table: an empty table.
        titles: of all columns.
        widths: in pixels for a line of 20 pixels.
        stretch: the column that takes the room that is left.
    """
    table.setColumnCount(len(titles))
    table.setHorizontalHeaderLabels(list(titles))
    table.setShowGrid(False)
    line = table.fontMetrics().height()
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(round(line * _LINE))
    header = table.horizontalHeader()
    header.setDefaultAlignment(LEFT)
    header.setHighlightSections(False)
    for column, width in enumerate(widths):
        table.setColumnWidth(column, round(width * line / 20))
    header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
