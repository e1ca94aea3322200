"""A heat map as a table: rows × columns of coloured cells with a word in each, reached by the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from rongui_desktop.services.listing import Badge, ColumnSpec, Tone
from rongui_desktop.ui import theme
from rongui_desktop.ui.delegates.badge_delegate import paint_badge

if TYPE_CHECKING:
    from rongui_desktop.ui.context import PageContext
    from rongui_desktop.ui.messages import Messages

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_RADIUS = 4
_LINE = 1.65
_PAD = 18
# The first column gives up so much of its own width before the grid scrolls sideways.
_NARROWEST = 0.6


@dataclass(frozen=True, slots=True)
class GridCell:
    """One cell.

    Attributes:
        text: the words in it.
        tone: its colour; None for a plain text.
        tip: what the pointer and a screen reader are told.
        target: what it opens, `(kind, key)`; None for nothing.
        badge: a pill in place of the text.
        short: what stands in a narrow column in place of the text; the tip still tells the whole.
        heading: whether it belongs to a line above other rows, which the first cell fills; the keyboard passes it by.
    """

    text: str
    tone: Tone | None = None
    tip: str = ""
    target: tuple[str, Any] | None = None
    badge: Badge | None = None
    short: str = ""
    heading: bool = False


@dataclass(frozen=True, slots=True)
class GridColumn:
    """One column: its title, and its width in pixels at 96 dpi; 0 shares what is left."""

    title: str
    width: int = 0


class GridModel(QAbstractTableModel):
    """Rows of cells under titled columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        """An empty grid."""
        super().__init__(parent)
        self._columns: tuple[GridColumn, ...] = ()
        self._rows: tuple[tuple[GridCell, ...], ...] = ()

    def show_grid(self, columns: Sequence[GridColumn], rows: Sequence[Sequence[GridCell]]) -> None:
        """Show other cells."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._rows = tuple(tuple(row) for row in rows)
        self.endResetModel()

    @property
    def columns(self) -> tuple[GridColumn, ...]:
        """The columns."""
        return self._columns

    @property
    def rows(self) -> tuple[tuple[GridCell, ...], ...]:
        """All cells, row by row."""
        return self._rows

    def cell(self, row: int, column: int) -> GridCell:
        """One cell."""
        return self._rows[row][column]

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
            wide = bool(self._columns[section].width)
            return int(Qt.AlignmentFlag.AlignVCenter if wide else Qt.AlignmentFlag.AlignCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tip and the cell itself."""
        cell = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.badge.text if cell.badge is not None else cell.text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return cell.tip or cell.text
        return cell if role == CELL_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading can be neither chosen nor reached."""
        heading = index.isValid() and self._rows[index.row()][index.column()].heading
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)


class GridDelegate(QStyledItemDelegate):
    """Paints a toned cell as a rounded field with its words in the middle, any other as plain text."""

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Paint one cell."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, GridCell):
            return
        painter.save()
        painter.setFont(option.font)
        area: QRect = option.rect
        if cell.badge is not None:
            paint_badge(painter, area.adjusted(2, 0, -4, 0), cell.badge)
        elif cell.heading:
            self._paint_heading(painter, area, cell)
        elif cell.tone is None:
            metrics = QFontMetrics(option.font)
            text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, area.width() - 8)
            painter.setPen(QColor(theme.INK))
            painter.drawText(area.adjusted(4, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, text)
        else:
            self._paint_field(painter, area, cell, option)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, cell: GridCell) -> None:
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.fillRect(area, QColor(theme.PAGE))
        painter.setPen(QColor(theme.SECONDARY))
        painter.drawText(area.adjusted(4, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, cell.text)

    def _paint_field(self, painter: QPainter, area: QRect, cell: GridCell, option: Any) -> None:
        ink, ground = theme.tone(cell.tone or "muted")
        field = QRectF(area.adjusted(2, 2, -3, -2))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(ink, 1.6) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(field, _RADIUS, _RADIUS)
        painter.setPen(ink)
        metrics = QFontMetrics(option.font)
        room = int(field.width()) - 6
        words = cell.text if metrics.horizontalAdvance(cell.text) <= room else cell.short or cell.text
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(field, Qt.AlignmentFlag.AlignCenter, text)


class GridView(QTableView):
    """Emits a cell's target: `picked(str, object)` on a double click and Enter, `moved` when it becomes current."""

    picked = Signal(str, object)
    moved = Signal(str, object)
    # A cell was dragged to another column of its row: its target, and that column.
    dragged = Signal(str, object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty grid."""
        super().__init__(parent)
        self.grid = GridModel(self)
        self._messages: Messages | None = None
        self._pressed = QPersistentModelIndex()
        self.setModel(self.grid)
        self.setItemDelegate(GridDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _LINE))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.doubleClicked.connect(self._open)

    def show_grid(self, columns: Sequence[GridColumn], rows: Sequence[Sequence[GridCell]]) -> None:
        """Show other cells; the columns without a width share the room."""
        place = self.currentIndex()
        scroll = self.verticalScrollBar().value()
        self.clearSpans()
        self.grid.show_grid(columns, rows)
        for number, row in enumerate(rows):
            if row and row[0].heading:
                self.setSpan(number, 0, 1, len(columns))
        self._share_room()
        if place.isValid() and place.row() < len(rows) and place.column() < len(columns):
            self.setCurrentIndex(self.grid.index(place.row(), place.column()))
        self.verticalScrollBar().setValue(scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room."""
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _LINE))
            self._share_room()

    def _share_room(self) -> None:
        """Columns without a width share what is left as equally as their words allow.

        Where even that is too wide they show their short words, and the first column gives up a part of its width;
        where there is room to spare it first gets what its own words need.
        """
        scale = self.fontMetrics().height() / 20
        widths = [round(column.width * scale) for column in self.grid.columns]
        whole = self.viewport().width()
        needs = self._needs(short=False)
        if sum(widths) + sum(needs.values()) > whole:
            needs = self._needs(short=True)
        spare = whole - sum(widths) - sum(needs.values())
        if widths and needs:
            least, most = round(widths[0] * _NARROWEST), max(widths[0], self._first_need())
            widths[0] = min(max(least, widths[0] + spare), most)
        room = whole - sum(widths)
        # The widest words first: what they need beyond an equal share, the narrower columns give up.
        for left, place in zip(
            range(len(needs), 0, -1), sorted(needs, key=needs.__getitem__, reverse=True), strict=True
        ):
            widths[place] = max(room // left, needs[place])
            room -= widths[place]
        for place, width in enumerate(widths):
            self.horizontalHeader().resizeSection(place, width)

    def _first_need(self) -> int:
        """The width that the words of the first column need."""
        rows = (row for row in self.grid.rows if not row[0].heading)
        words = (self.fontMetrics().horizontalAdvance(row[0].text) for row in rows)
        return max(words, default=0) + _PAD

    def _needs(self, *, short: bool) -> dict[int, int]:
        """The width that the words of each sharing column need, its title's included."""
        metrics = self.fontMetrics()
        needs: dict[int, int] = {}
        for place, column in enumerate(self.grid.columns):
            if not column.width:
                cells = (row[place] for row in self.grid.rows)
                words = [(cell.short or cell.text) if short else cell.text for cell in cells]
                needs[place] = max(map(metrics.horizontalAdvance, [*words, column.title])) + _PAD
        return needs

    def texts(self) -> list[list[str]]:
        """The words of all cells, row by row."""
        model = self.grid
        rows, columns = range(model.rowCount()), range(model.columnCount())
        return [[str(model.index(row, column).data()) for column in columns] for row in rows]

    def titles(self) -> list[str]:
        """The titles of all columns."""
        places = range(self.grid.columnCount())
        return [str(self.grid.headerData(place, Qt.Orientation.Horizontal)) for place in places]

    def export(self, context: PageContext, title: str) -> None:
        """Write the words of all cells into an Excel file of the user's choice."""
        path = context.messages.save_file("导出 Excel", f"{title}.xlsx", "Excel 工作簿 (*.xlsx)")
        if path is not None:
            self._messages = context.messages
            context.tasks.run(
                self, partial(_export, path, title, self.titles(), self.texts()), self._exported
            )

    def _exported(self, name: str) -> None:
        if self._messages is not None:
            self._messages.note(f"已导出到 {name}")

    def print_rows(self, title: str, foot: str) -> None:
        """Print the words of all cells as a table, after asking for the printer."""
        from rongui_desktop.ui.printing import TablePrinter

        columns = [ColumnSpec(name, name) for name in self.titles()]
        widths = [self.columnWidth(place) for place in range(len(columns))]
        printer = TablePrinter(title, columns, widths, [tuple(row) for row in self.texts()], foot, self)
        printer.start(self.window())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer that a cell is being dragged; the current cell stays."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._dragged_to(event) >= 0:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say where a cell was dragged to."""
        column, pressed = self._dragged_to(event), self._pressed
        self.viewport().unsetCursor()
        super().mouseReleaseEvent(event)
        target = pressed.data(CELL_ROLE).target if column >= 0 else None
        if target is not None:
            self.dragged.emit(*target, column)

    def _dragged_to(self, event: QMouseEvent) -> int:
        """Return the other column of the pressed cell's row that the pointer is over; -1 for none."""
        over, pressed = self.indexAt(event.position().toPoint()), self._pressed
        same_row = pressed.isValid() and over.isValid() and over.row() == pressed.row()
        return over.column() if same_row and over.column() != pressed.column() else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current cell."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        target = self._target(current)
        if target is not None:
            self.moved.emit(*target)

    def _open(self, index: QModelIndex) -> None:
        target = self._target(index)
        if target is not None:
            self.picked.emit(*target)

    def _target(self, index: QModelIndex) -> tuple[str, Any] | None:
        cell = index.data(CELL_ROLE) if index.isValid() else None
        return cell.target if isinstance(cell, GridCell) else None


def _export(path: Path, title: str, titles: list[str], rows: list[list[str]]) -> str:
    from rongui_desktop.exchange.table import write_table

    write_table(path, title, titles, rows)
    return path.name
