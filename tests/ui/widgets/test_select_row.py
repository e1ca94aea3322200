from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from rongui_desktop.ui.widgets.select_row import select_row


def test_a_row_is_selected_while_ctrl_is_still_held(qtbot: QtBot) -> None:
    table = QTableWidget(3, 1)
    qtbot.addWidget(table)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    for row in range(3):
        table.setItem(row, 0, QTableWidgetItem(str(row)))
    for mode in (
        QAbstractItemView.SelectionMode.SingleSelection,
        QAbstractItemView.SelectionMode.ExtendedSelection,
    ):
        table.setSelectionMode(mode)
        table.clearSelection()
        QTest.keyPress(table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        for row in (1, 1, 2):
            select_row(table, row)
            assert [item.row() for item in table.selectedItems()] == [row]
            assert table.currentRow() == row
        QTest.keyRelease(table, Qt.Key.Key_S)
