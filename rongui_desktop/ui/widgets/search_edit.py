"""The global search: a line edit with its results beneath, grouped by kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from rongui_desktop import paths

_PAUSE_MS = 120
_LIMIT = 24
_HIT = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class Hit:
    """A found record as the popup shows it; `heading` names its group, `page` is the kind to navigate to."""

    heading: str
    page: str
    number: str
    title: str
    day: str
    record_id: UUID


class SearchEdit(QLineEdit):
    """Asks `wanted(str)` after a pause in typing; `show_hits` answers; `chosen(str, object)` navigates.

    The popup is a child of the window, so that the edit keeps the focus and composition of Chinese goes on.
    """

    wanted = Signal(str)
    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An edit without results."""
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        icon = QIcon(str(paths.resource("icons", "search.svg")))
        self.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        self._popup: _Popup | None = None
        self._answered = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.textChanged.connect(self._typed)

    def show_hits(self, text: str, hits: Sequence[Hit]) -> None:
        """Show what was found for `text`; an answer to an earlier question is dropped."""
        if text != self.text().strip() or not text or not self.hasFocus():
            return
        if self._popup is None:
            self._popup = _Popup(self.window())
            self._popup.chosen.connect(self._chosen)
        self._answered = text
        self._popup.fill(hits, text)
        self._place()
        self._popup.show()
        self._popup.raise_()

    @property
    def popup(self) -> QFrame | None:
        """The results, once there were any."""
        return self._popup

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, down and Enter work in the results; Esc closes them, then empties the edit."""
        popup = self._popup if self._popup is not None and self._popup.isVisible() else None
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and popup is not None:
            popup.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if popup is not None and self._answered == self.text().strip():
                popup.choose()
            else:
                self._ask()
        elif key == Qt.Key.Key_Escape:
            if popup is not None:
                popup.hide()
            else:
                self.clear()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the results when the edit is left."""
        super().focusOutEvent(event)
        if self._popup is not None and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._popup.hide()

    def _typed(self) -> None:
        if self.text().strip():
            self._timer.start()
        else:
            self._timer.stop()
            if self._popup is not None:
                self._popup.hide()

    def _ask(self) -> None:
        self._timer.stop()
        text = self.text().strip()
        if text:
            self.wanted.emit(text)

    def _chosen(self, page: str, record_id: object) -> None:
        if self._popup is not None:
            self._popup.hide()
        self.chosen.emit(page, record_id)

    def _place(self) -> None:
        if self._popup is None:
            return
        window = self.window()
        corner = self.mapTo(window, QPoint(0, self.height() + 4))
        width = max(self.width(), min(560, window.width() - 32))
        left = max(8, min(corner.x() + self.width() - width, window.width() - width - 8))
        height = min(self._popup.wanted_height(), window.height() - corner.y() - 24)
        self._popup.setGeometry(left, corner.y(), width, height)


class _Popup(QFrame):
    chosen = Signal(str, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("searchPopup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = QListWidget(self)
        self._list.setObjectName("searchResults")
        self._list.setAccessibleName("搜索结果")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(_HitDelegate(self._list))
        self._list.setUniformItemSizes(False)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self._list)
        self._height = 0
        window.installEventFilter(self)

    def fill(self, hits: Sequence[Hit], text: str) -> None:
        self._list.clear()
        groups: dict[str, list[Hit]] = {}
        for hit in hits:
            groups.setdefault(hit.heading, []).append(hit)
        for heading, members in groups.items():
            title = QListWidgetItem(heading, self._list)
            title.setFlags(Qt.ItemFlag.NoItemFlags)
            for hit in members:
                item = QListWidgetItem(hit.title, self._list)
                item.setData(_HIT, hit)
                item.setData(
                    Qt.ItemDataRole.AccessibleTextRole, f"{heading} {hit.number} {hit.title} {hit.day}"
                )
        if not hits:
            QListWidgetItem(f"没有找到“{text}”", self._list).setFlags(Qt.ItemFlag.NoItemFlags)
        rows = range(self._list.count())
        self._height = sum(self._list.sizeHintForRow(row) for row in rows) + 18
        self.step(1)

    def wanted_height(self) -> int:
        return self._height

    def step(self, by: int) -> None:
        row = self._list.currentRow()
        while 0 <= row + by < self._list.count():
            row += by
            if self._list.item(row).data(_HIT) is not None:
                self._list.setCurrentRow(row)
                return

    def choose(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._clicked(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when the window changes its size or is clicked elsewhere."""
        if event.type() == QEvent.Type.Resize:
            self.hide()
        return super().eventFilter(watched, event)

    def _clicked(self, item: QListWidgetItem) -> None:
        hit = item.data(_HIT)
        if isinstance(hit, Hit):
            self.chosen.emit(hit.page, hit.record_id)


class _HitDelegate(QStyledItemDelegate):
    """Number, title and date in one line; headings small and grey."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit = index.data(_HIT)
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget
        )
        painter.save()
        room = option.rect.adjusted(10, 0, -10, 0)
        grey = option.palette.color(QPalette.ColorRole.PlaceholderText)
        if not isinstance(hit, Hit):
            painter.setPen(grey)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(index.data())
            )
            painter.restore()
            return
        metrics = option.fontMetrics
        middle = Qt.AlignmentFlag.AlignVCenter
        day_width = metrics.horizontalAdvance(hit.day)
        number_width = min(metrics.horizontalAdvance(hit.number), room.width() // 3)
        painter.setPen(grey)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, hit.day)
        number = metrics.elidedText(hit.number, Qt.TextElideMode.ElideRight, number_width)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, number)
        gap = 12 if hit.number else 0
        words = room.adjusted(number_width + gap, 0, -day_width - 12, 0)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        title = metrics.elidedText(hit.title.replace("\n", " "), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | middle, title)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        high = 1.9 if index.data(_HIT) is not None else 1.6
        return QSize(100, round(option.fontMetrics.height() * high))
