"""The table of every list: shows a `Listing`, remembers widths and order, copies, exports and prints."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from rongui_desktop.services.listing import Cell
from rongui_desktop.ui.delegates.badge_delegate import BadgeDelegate
from rongui_desktop.ui.models.rows_model import RowsModel, cell_text
from rongui_desktop.ui.widgets.empty_state import EmptyState
from rongui_desktop.ui.widgets.select_row import select_row

if TYPE_CHECKING:
    from rongui_desktop.services.whole_listing import AnyListing
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.context import PageContext

_PRINTABLE = 3000
# A growing column gives up so much of its own width before the list scrolls sideways.
_NARROWEST = 0.7


class RowsView(QTableView):
    """One list.

    Make it in Designer as a promoted QTableView, then call `show_listing` once. Signals carry keys:
    `current_changed(object)` when another row becomes current and after every load (so that the detail beside
    it is fresh), `opened(object)` on double-click or Enter, `selection_changed(int)` with the number of
    selected rows, `foot_changed(str)` with the line at the foot, `empty_acted()` when the empty state's
    button is pressed.

    Actions added with `addAction` come first in the context menu.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    selection_changed = Signal(int)
    foot_changed = Signal(str)
    empty_acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty table."""
        super().__init__(parent)
        self._context: PageContext | None = None
        self._rows: RowsModel | None = None
        self._kept: tuple[list[UUID], UUID | None, int] = ([], None, 0)
        self._resetting = False
        self._title = ""
        self._print_foot = ""
        self._own_widths: dict[str, int] = {}
        self._fitting = False
        self._empty_words = ("没有记录", "")
        self._empty = EmptyState("", "", self.viewport())
        self._empty.acted.connect(self.empty_acted)
        self._empty.hide()
        self.setItemDelegate(BadgeDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._open)
        self._widths_timer = QTimer(self)
        self._widths_timer.setSingleShot(True)
        self._widths_timer.setInterval(500)
        self._widths_timer.timeout.connect(self._remember_widths)

    # for pages -------------------------------------------------------------------------------------

    def show_listing(self, context: PageContext, listing: AnyListing, title: str) -> RowsModel:
        """Show a listing under `title` in exports and prints. Nothing is read before the model's `load()`."""
        self._context = context
        self._title = title
        self._rows = RowsModel(context, listing, self)
        self.setModel(self._rows)
        # After setModel, so that Qt's own reset of the selection comes before ours restores it.
        self._rows.modelAboutToBeReset.connect(self._keep_selection)
        self._rows.modelReset.connect(self._restore_selection)
        self._rows.loaded.connect(self._loaded)
        self.selectionModel().currentRowChanged.connect(self._current_row_changed)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        header = self.horizontalHeader()
        self._own_widths = dict(context.local.get(f"columns/{listing.name}", {}))
        self._fit()
        self._restore_sort(listing)
        header.sectionResized.connect(self._resized)
        header.sortIndicatorChanged.connect(self._sorted)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        return self._rows

    def set_empty(self, sentence: str, action: str = "") -> None:
        """What stands in the empty list, with the one action that fills it."""
        self._empty_words = (sentence, action)

    @property
    def rows(self) -> RowsModel:
        """The model; only after `show_listing`."""
        if self._rows is None:
            raise RuntimeError("show_listing was not called")
        return self._rows

    def current_key(self) -> UUID | None:
        """The key of the current row."""
        return self.rows.key_at(self.currentIndex().row())

    def selected_keys(self) -> list[UUID]:
        """The keys of the selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [key for key in map(self.rows.key_at, rows) if key is not None]

    def select_key(self, key: UUID) -> bool:
        """Make the row of a key current and visible; False when it is not in the list."""
        row = self.rows.row_of(key)
        if row < 0:
            return False
        select_row(self, row)
        self.scrollTo(self.rows.index(row, 0), QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    # copy, export, print ---------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as tables paste into Excel and WPS."""
        lines = [self.rows.cells(key) for key in self.selected_keys()]
        text = "\n".join("\t".join(map(cell_text, cells)) for cells in lines if cells is not None)
        QGuiApplication.clipboard().setText(text)

    def export(self, keys: Sequence[UUID] = ()) -> None:
        """Write all listed rows, or those of some keys, into an Excel file of the user's choice."""
        context = self._context
        if context is None:
            return
        path = context.messages.save_file("导出 Excel", f"{self._title}.xlsx", "Excel 工作簿 (*.xlsx)")
        if path is not None:
            work = partial(_fetch, context.store, self.rows.listing, keys or self.rows.keys)
            context.tasks.run(
                self, partial(_export, work, path, self._title, self.rows.listing), self._exported
            )

    def print_rows(self, keys: Sequence[UUID] = ()) -> None:
        """Print all listed rows, or those of some keys."""
        context = self._context
        if context is None:
            return
        wanted = keys or self.rows.keys
        self._print_foot = f"所选 {len(keys)} 件" if keys else self.rows.foot
        if len(wanted) > _PRINTABLE:
            count = len(wanted)
            context.messages.warn(
                f"列表有 {count} 行，超过 {_PRINTABLE} 行不便打印；请先筛选，或导出 Excel。"
            )
            return
        context.tasks.run(self, partial(_fetch, context.store, self.rows.listing, wanted), self._print)

    def export_all(self) -> None:
        """Write all listed rows into an Excel file of the user's choice."""
        self.export()

    def print_all(self) -> None:
        """Print all listed rows."""
        self.print_rows()

    def _exported(self, name: str) -> None:
        if self._context is not None:
            self._context.messages.note(f"已导出到 {name}")

    def _print(self, cells: list[tuple[Cell, ...]]) -> None:
        columns = self.rows.listing.columns
        widths = [self.columnWidth(place) for place in range(len(columns))]
        from rongui_desktop.ui.printing import TablePrinter

        printer = TablePrinter(self._title, columns, widths, cells, self._print_foot, self)
        printer.start(self.window())

    # Qt's side -------------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the page's actions, then copy, export and print."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.actions():
            menu.addActions(self.actions())
            menu.addSeparator()
        copy = menu.addAction("复制", self.copy)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setEnabled(self.selectionModel() is not None and self.selectionModel().hasSelection())
        menu.addAction("导出 Excel…", self.export_all)
        menu.addAction("打印…", self.print_all)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row, Ctrl+C copies whole rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the empty state over the whole table."""
        super().resizeEvent(event)
        self._empty.setGeometry(self.viewport().rect())
        if self._rows is not None and event.oldSize().width() != event.size().width():
            self._fit()

    # inside ----------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._rows is not None:
            self._fit()

    def _fit(self) -> None:
        """Set row height and column widths; the user's own widths win. Widths are kept for a line of 20 pixels.

        What is left, or lacking, is shared by the columns that grow.
        """
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))
        if self._context is None:
            return
        listing, header = self.rows.listing, self.horizontalHeader()
        widths = [self._scaled(self._own_widths.get(c.key) or c.width) for c in listing.columns]
        room = self.viewport().width() - sum(widths)
        growing = [p for p, c in enumerate(listing.columns) if c.grows and c.key not in self._own_widths]
        for place in growing:
            least = round(widths[place] * _NARROWEST)
            widths[place] = max(least, widths[place] + room // len(growing))
        self._fitting = True
        for place, width in enumerate(widths):
            header.resizeSection(place, width)
        self._fitting = False

    def _scaled(self, width: int) -> int:
        return round(width * self.fontMetrics().height() / 20)

    def _restore_sort(self, listing: AnyListing) -> None:
        if self._context is None:
            return
        key, descending = self._context.local.get(f"sort/{listing.name}", ["", False])
        keys = [column.key for column in listing.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        place = keys.index(key) if key in keys else -1
        self.rows.preset_sort(place, order)
        self.horizontalHeader().setSortIndicator(place, order)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicatorClearable(True)

    def _sorted(self, column: int, order: Qt.SortOrder) -> None:
        if self._context is not None:
            listing = self.rows.listing
            key = listing.columns[column].key if column >= 0 else ""
            descending = order == Qt.SortOrder.DescendingOrder
            self._context.local.put(f"sort/{listing.name}", [key, descending] if key else None)
        self.rows.sort(column, order)

    def _resized(self, place: int, _before: int, width: int) -> None:
        columns = self.rows.listing.columns
        # The last column is as wide as the others leave it.
        if not self._fitting and place < len(columns) - 1:
            self._own_widths[columns[place].key] = round(width * 20 / self.fontMetrics().height())
            self._widths_timer.start()

    def _remember_widths(self) -> None:
        if self._context is not None:
            self._context.local.put(f"columns/{self.rows.listing.name}", self._own_widths)

    def _scrolled(self, _value: int) -> None:
        self.rows.watch(self.rowAt(0))

    def _open(self, index: QModelIndex) -> None:
        key = self.rows.key_at(index.row())
        if key is not None:
            self.opened.emit(key)

    def _keep_selection(self) -> None:
        self._resetting = True
        self._kept = (self.selected_keys(), self.current_key(), self.verticalScrollBar().value())

    def _restore_selection(self) -> None:
        selected, current, scroll = self._kept
        model = self.rows
        selection = QItemSelection()
        for row in model.rows_of(selected):
            selection.select(model.index(row, 0), model.index(row, model.columnCount() - 1))
        chooser = self.selectionModel()
        chooser.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = model.row_of(current) if current is not None else -1
        if row >= 0:
            chooser.setCurrentIndex(model.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.verticalScrollBar().setValue(scroll)
        self._resetting = False

    def _loaded(self, foot: str) -> None:
        empty = self.rows.rowCount() == 0
        if empty and self.rows.query.text:
            self._empty.say("没有符合筛选条件的记录", "")
        else:
            self._empty.say(*self._empty_words)
        self._empty.setGeometry(self.viewport().rect())
        self._empty.setVisible(empty)
        self.foot_changed.emit(foot)
        self.current_changed.emit(self.current_key())
        self._selection_changed()

    def _current_row_changed(self, *_indexes: Any) -> None:
        if not self._resetting:
            self.current_changed.emit(self.current_key())

    def _selection_changed(self, *_selections: Any) -> None:
        if not self._resetting:
            self.selection_changed.emit(len(self.selectionModel().selectedRows()))


def _fetch(store: Store, listing: AnyListing, keys: Sequence[UUID]) -> list[tuple[Cell, ...]]:
    rows = listing.rows(store, keys)
    return [rows[key] for key in keys if key in rows]


def _export(fetch: partial[list[tuple[Cell, ...]]], path: Any, title: str, listing: AnyListing) -> str:
    from rongui_desktop.exchange.table import write_table

    rows = [[cell if isinstance(cell, int) else cell_text(cell) for cell in cells] for cells in fetch()]
    write_table(path, title, [column.title for column in listing.columns], rows)
    return str(path.name)
