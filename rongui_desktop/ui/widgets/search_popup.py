"""The results of the global search, under its edit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from rongui_desktop.ui import theme

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


class SearchPopup(QFrame):
    """A frame over the window's content; `chosen(str, object)` carries a kind and a key.

    It never takes the focus: the edit keeps it and passes keys on.
    """

    chosen = Signal(str, object)

    def __init__(self, window: QWidget) -> None:
        """A hidden popup over `window`."""
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
        """Show what was found for `text`, the first one current."""
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
        """Pixels that show everything."""
        return self._height

    def step(self, by: int) -> None:
        """Go to the next (1) or former (-1) result, past the headings."""
        row = self._list.currentRow()
        while 0 <= row + by < self._list.count():
            row += by
            if self._list.item(row).data(_HIT) is not None:
                self._list.setCurrentRow(row)
                return

    def choose(self) -> None:
        """Choose the current result."""
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

    # PySide6's stub of QStyleOptionViewItem knows none of its attributes, hence Any.
    def paint(self, painter: QPainter, option: Any, index: QModelIndex | QPersistentModelIndex) -> None:
        hit = index.data(_HIT)
        ground: Any = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget
        )
        painter.save()
        room = option.rect.adjusted(10, 0, -10, 0)
        grey = QColor(theme.SECONDARY)
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
        number_width = min(metrics.horizontalAdvance(hit.number) + 2, room.width() * 2 // 5)
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

    def sizeHint(self, option: Any, index: QModelIndex | QPersistentModelIndex) -> QSize:
        high = 1.9 if index.data(_HIT) is not None else 1.6
        return QSize(100, round(option.fontMetrics.height() * high))
