"""The events of a matter as a timeline: the newest last, what was taken back or corrected struck through."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

from rongui_desktop.domain.codes import EventKind
from rongui_desktop.domain.handling_events import RecordState
from rongui_desktop.services.handling_views import TimelineRow
from rongui_desktop.ui import theme

_ROW = int(Qt.ItemDataRole.UserRole) + 1
_AHEAD = _ROW + 1
_PAD = 5
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
_TONES = {
    EventKind.ASSIGNED: "info",
    EventKind.RETURNED: "warn",
    EventKind.EXTENDED: "warn",
    EventKind.SUSPENDED: "warn",
    EventKind.URGED: "bad",
    EventKind.REPLIED: "ok",
    EventKind.CLOSED: "ok",
    EventKind.FULFILLED: "ok",
    EventKind.REOPENED: "bad",
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TimelineView(QListWidget):
    """One line for each event; the arrows move, Enter corrects, Delete takes back.

    `correction_wanted(object)` and `take_back_wanted(object)` carry the `TimelineRow`; `current_changed()` says that
    another one is current. The view is as tall as its lines: what is around it scrolls.
    """

    correction_wanted = Signal(object)
    take_back_wanted = Signal(object)
    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty timeline."""
        super().__init__(parent)
        self.setObjectName("timelineView")
        self.setAccessibleName("办理过程")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_EventDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self._correct = QAction("更正…", self)
        self._correct.triggered.connect(self.correct)
        self._take_back = QAction("撤销", self)
        self._take_back.triggered.connect(self.take_back)
        self.currentRowChanged.connect(self._moved)

    def show_rows(self, rows: Sequence[TimelineRow], today: date) -> None:
        """Show these events in their order; the one that may be taken back is current."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(words_of(row), self)
            item.setData(_ROW, row)
            item.setData(_AHEAD, row.day > today)
            item.setToolTip(_tip(row))
            if row.may_take_back:
                self.setCurrentItem(item)
        self._fit()

    def chosen(self) -> TimelineRow | None:
        """The current event."""
        item = self.currentItem()
        return item.data(_ROW) if item is not None else None

    def rows(self) -> list[TimelineRow]:
        """All events that are shown."""
        return [self.item(place).data(_ROW) for place in range(self.count())]

    def choose(self, sequence: int) -> None:
        """Make an event current."""
        for place, row in enumerate(self.rows()):
            if row.sequence == sequence:
                self.setCurrentRow(place)

    def correct(self) -> None:
        """Ask for a correction of the current event, if it can be corrected."""
        row = self.chosen()
        if row is not None and may_correct(row):
            self.correction_wanted.emit(row)

    def take_back(self) -> None:
        """Ask for taking the current event back, if it can be."""
        row = self.chosen()
        if row is not None and row.may_take_back:
            self.take_back_wanted.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter corrects, Delete takes back."""
        if event.key() in _ENTER:
            self.correct()
        elif event.key() == Qt.Key.Key_Delete:
            self.take_back()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what may be done with the event under the pointer."""
        row = self.chosen()
        if row is None:
            return
        self._correct.setEnabled(may_correct(row))
        self._take_back.setEnabled(row.may_take_back)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._correct, self._take_back])
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _moved(self, _place: int) -> None:
        self.current_changed.emit()

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        lines = range(self.count())
        self.setFixedHeight(sum(self.sizeHintForRow(line) for line in lines) + 2)


def may_correct(row: TimelineRow) -> bool:
    """Whether an event can be corrected: a step that counts."""
    return row.step is not None


def words_of(row: TimelineRow) -> str:
    """An event as it is read aloud."""
    gone = "" if row.state is RecordState.VALID else f"（{row.state}）"
    return f"{row.sequence} {row.day:%Y-%m-%d} {row.kind}{gone} {row.actor} {row.words}".strip()


def _tip(row: TimelineRow) -> str:
    lines = [f"{row.actor} {row.recorded_at:%Y-%m-%d %H:%M} 登记"]
    if row.by is not None:
        lines.append(f"第{row.by}条记录{row.state.value.removeprefix('已')}了它")
    if row.sent:
        lines.append("已打印或发出，只能更正")
    if may_correct(row):
        lines.append("Enter 更正" + ("，Delete 撤销" if row.may_take_back else ""))
    return "\n".join(lines)


class _EventDelegate(QStyledItemDelegate):
    """Number in a ring, day and kind, who wrote it; what it says beneath."""

    # PySide6's stub of QStyleOptionViewItem knows none of its attributes, hence Any.
    def paint(self, painter: QPainter, option: Any, index: QModelIndex | QPersistentModelIndex) -> None:
        row: TimelineRow = index.data(_ROW)
        counts = row.state is RecordState.VALID
        painter.save()
        self._ground(painter, option)
        area = option.rect.adjusted(0, _PAD, -_PAD, -_PAD)
        font = QFont(option.font)
        font.setStrikeOut(not counts)
        strong = QFont(font)
        strong.setBold(True)
        gutter, line = _gutter(option.font), QFontMetrics(option.font).height()
        self._ring(painter, option, index, row, QRect(area.left(), area.top(), gutter, line))
        head = QRect(area.left() + gutter, area.top(), area.width() - gutter, line)
        ink = QColor(theme.INK if counts else theme.SECONDARY)
        painter.setPen(ink)
        painter.setFont(strong)
        said = f"{row.day:%Y-%m-%d} {row.kind}"
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft, said)
        beside = head.adjusted(QFontMetrics(strong).horizontalAdvance(said) + 8, 0, 0, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.SECONDARY))
        marks = [
            row.actor,
            "已印发" if row.sent else "",
            "" if counts else row.state.value,
            "尚未到" if index.data(_AHEAD) else "",
        ]
        note = QFontMetrics(option.font).elidedText(
            " · ".join(filter(None, marks)), Qt.TextElideMode.ElideRight, beside.width()
        )
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight, note)
        if row.words:
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(area.adjusted(gutter, line + 2, 0, 0), _WRAPPED, row.words)
        painter.restore()

    def sizeHint(self, option: Any, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: TimelineRow = index.data(_ROW)
        metrics = QFontMetrics(option.font)
        width = option.widget.viewport().width() if option.widget is not None else 300
        height = metrics.height()
        if row.words:
            room = QRect(0, 0, max(60, width - _gutter(option.font) - _PAD), 10_000)
            height += 2 + metrics.boundingRect(room, _WRAPPED, row.words).height()
        return QSize(100, height + 2 * _PAD)

    @staticmethod
    def _ground(painter: QPainter, option: Any) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.ALTERNATE))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QColor(theme.TONES["info"][0]))
                painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    @staticmethod
    def _ring(
        painter: QPainter,
        option: Any,
        index: QModelIndex | QPersistentModelIndex,
        row: TimelineRow,
        place: QRect,
    ) -> None:
        ink, ground = theme.tone(_TONES.get(row.kind, "muted"))
        size = place.height()
        ring = QRect(place.left() + 2, place.top(), size, size)
        painter.setPen(QColor(theme.FRAME))
        middle = ring.center().x()
        if index.row() > 0:
            painter.drawLine(middle, option.rect.top(), middle, ring.top())
        if index.row() < index.model().rowCount() - 1:
            painter.drawLine(middle, ring.bottom(), middle, option.rect.bottom())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(ink)
        painter.setBrush(ground)
        painter.drawEllipse(ring)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.8)
        painter.setFont(small)
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(row.sequence))
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _gutter(font: QFont) -> int:
    return QFontMetrics(font).height() + 10
