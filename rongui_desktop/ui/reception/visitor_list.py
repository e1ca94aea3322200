"""The list of a session's visitors at the left of the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from rongui_desktop.services.reception_views import VisitorRow
from rongui_desktop.ui.delegates.badge_delegate import BadgeDelegate
from rongui_desktop.ui.models.rows_model import cell_text
from rongui_desktop.ui.reception.visitors_model import OpenForm, Row, VisitorsModel, cells_of
from rongui_desktop.ui.widgets.empty_state import EmptyState
from rongui_desktop.ui.widgets.select_row import select_row

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class VisitorList(QObject):
    """Drives the table. `entry_opened(object)` carries a VisitorRow, `form_opened(str)` the key of an unsaved form."""

    entry_opened = Signal(object)
    form_opened = Signal(str)

    def __init__(self, table: QTableView, parent: QObject) -> None:
        """Take over the table."""
        super().__init__(parent)
        self._table = table
        self.model = VisitorsModel(self)
        table.setModel(self.model)
        table.setItemDelegate(BadgeDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._empty = EmptyState("", "", table.viewport())
        table.viewport().installEventFilter(self)
        table.installEventFilter(self)
        table.doubleClicked.connect(self._open)
        self._fit()

    def show(self, rows: list[Row], empty: str) -> None:
        """Show rows; `empty` is said when there are none."""
        self.model.show(rows)
        self._fit()
        self._empty.say(empty)
        self._empty.setVisible(not rows)
        self._empty.setGeometry(self._table.viewport().rect())

    def mark(self, key: object) -> None:
        """Mark the row of the entry or form that stands in the editors; none when it has no row."""
        place = self.model.place_of(key)
        if place >= 0:
            select_row(self._table, place)
            self._table.scrollTo(self.model.index(place, 0))
        else:
            self._table.clearSelection()

    def take_focus(self) -> None:
        """Go to the list, to its last row when none is current."""
        if not self._table.currentIndex().isValid():
            select_row(self._table, self.model.rowCount() - 1)
        self._table.setFocus()

    def row_of(self, visitor_id: object) -> VisitorRow | None:
        """Return the row of an entry."""
        row = self.model.row_at(self.model.place_of(visitor_id))
        return row if isinstance(row, VisitorRow) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open with Enter; keep the empty state and the columns in step with size and font."""
        kind = event.type()
        if kind == QEvent.Type.Resize and watched is self._table.viewport():
            self._empty.setGeometry(self._table.viewport().rect())
        elif kind in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and watched is self._table:
            self._fit()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            self._open(self._table.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Give names and states what they need, up to a measure, and the matters all the rest."""
        metrics = self._table.fontMetrics()
        header = self._table.horizontalHeader()
        character = metrics.horizontalAdvance("中")
        cells = [cells_of(row, 0) for row in self.model.rows]
        names = [metrics.horizontalAdvance(str(name)) for _, name, _, _ in cells]
        badges = [metrics.horizontalAdvance(cell_text(badge)) for *_, badge in cells]
        header.resizeSection(0, character + 18)
        header.resizeSection(1, min(max([*names, 3 * character]), round(6.2 * character)) + 24)
        header.resizeSection(3, max([*badges, 3 * character]) + 32)
        self._table.verticalHeader().setDefaultSectionSize(round(metrics.height() * 1.9))

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if isinstance(row, OpenForm):
            self.form_opened.emit(row.key)
        elif row is not None:
            self.entry_opened.emit(row)
