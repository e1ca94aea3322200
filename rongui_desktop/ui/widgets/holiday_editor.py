"""Days off and made-up workdays of a year: what was declared, and what the station set itself over it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rongui_desktop.domain.calendar import DeclaredDay, WorkingCalendar
from rongui_desktop.ui import theme
from rongui_desktop.ui.widgets.date_edit import DateEdit
from rongui_desktop.ui.widgets.item_table import prepare
from rongui_desktop.ui.widgets.no_wheel import NoWheelCombo, NoWheelSpin
from rongui_desktop.ui.widgets.typed import weekday

_DAY = int(Qt.ItemDataRole.UserRole) + 1
_OFF, _WORK = "放假", "上班"


class HolidayEditor(QWidget):
    """Shows one year; `special()` is the station's own table, for all years."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty year."""
        super().__init__(parent)
        self._special: dict[date, DeclaredDay] = {}
        self._loaded: dict[date, DeclaredDay] = {}
        self._warning = QLabel(self)
        self._warning.setObjectName("holidayWarning")
        theme.set_role(self._warning, "", "warn")
        self._warning.hide()
        self._year = NoWheelSpin(self)
        self._year.setRange(2004, 2099)
        self._year.setSuffix(" 年")
        self._year.setAccessibleName("年度")
        self._year.valueChanged.connect(self._show)
        # Any: its stub lets every cell be None.
        self._table: Any = QTableWidget(0, 5, self)
        self._table.setObjectName("holidayTable")
        self._table.setAccessibleName("放假和调休的日子")
        prepare(self._table, ["日期", "星期", "安排", "名称", "依据"], [104, 76, 76, 130, 100], stretch=4)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setAlternatingRowColors(True)
        self._date = DateEdit(self)
        self._date.setObjectName("holidayDateEdit")
        self._date.setAccessibleName("日期")
        self._kind = NoWheelCombo(self)
        self._kind.addItems([_OFF, _WORK])
        self._kind.setAccessibleName("安排")
        self._name = QLineEdit(self)
        self._name.setObjectName("holidayNameEdit")
        self._name.setPlaceholderText("名称，如 国庆节")
        self._name.setAccessibleName("名称")
        self._add = QPushButton("添加", self)
        self._add.clicked.connect(self.add)
        self._remove = QPushButton("删除本站的安排", self)
        self._remove.clicked.connect(self.remove)
        for button in (self._add, self._remove):
            button.setAutoDefault(False)
        self._arrange()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._year)
        top.addWidget(self._warning, 1)
        top.addStretch()
        bottom = QHBoxLayout()
        for widget, stretch in ((self._date, 2), (self._kind, 1), (self._name, 2)):
            bottom.addWidget(widget, stretch)
        bottom.addWidget(self._add)
        bottom.addWidget(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._table)
        layout.addLayout(bottom)

    def show_days(self, special: Mapping[date, DeclaredDay], year: int) -> None:
        """Show the station's own table, beginning with a year."""
        self._special = dict(special)
        self._loaded = dict(special)
        self._year.blockSignals(True)
        self._year.setValue(year)
        self._year.blockSignals(False)
        self._show()

    def special(self) -> dict[date, tuple[bool, str]]:
        """The station's own days: day -> (is a workday, name)."""
        return {day: (declared.is_workday, declared.name) for day, declared in self._special.items()}

    def changed(self) -> bool:
        """Whether anything differs from what was shown at first."""
        return self._special != self._loaded

    def add(self) -> None:
        """Put the typed day into the station's table."""
        if not self._date.normalise() or self._date.value() is None:
            self._date.setFocus()
            return
        day: date = self._date.value() or date.min
        self._special[day] = DeclaredDay(self._kind.currentText() == _WORK, self._name.text().strip())
        self._date.set_value(day + timedelta(days=1))
        if day.year == self._year.value():
            self._show()
        else:
            self._year.setValue(day.year)

    def remove(self) -> None:
        """Drop the station's own entries among the selected days; what was declared holds again."""
        for index in self._table.selectionModel().selectedRows():
            self._special.pop(self._table.item(index.row(), 0).data(_DAY), None)
        self._show()

    def _show(self, _year: int = 0) -> None:
        year = self._year.value()
        calendar = WorkingCalendar(self._special)
        self._warning.setText(calendar.unknown_warning(year))
        self._warning.setVisible(bool(self._warning.text()))
        self._table.setRowCount(0)
        day = date(year, 1, 1)
        while day.year == year:
            declared = calendar.declared(day)
            if declared is not None:
                self._append(day, declared, own=day in self._special)
            day += timedelta(days=1)

    def _append(self, day: date, declared: DeclaredDay, *, own: bool) -> None:
        row = self._table.rowCount()
        self._table.insertRow(row)
        kind = _WORK if declared.is_workday else _OFF
        texts = [day.isoformat(), weekday(day), kind, declared.name, "本站" if own else "国务院公布"]
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setData(_DAY, day)
            self._table.setItem(row, column, item)
