"""A name with why it stands there below it, smaller; a bar at the left of what is locked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rongui_desktop.ui import theme
from rongui_desktop.ui.models.roster_model import LOCKED_ROLE, REASON_ROLE, TONE_ROLE

_SIDE, _ABOVE = 8, 4
_BAR = 3
_SMALLER = 2


class ReasonDelegate(QStyledItemDelegate):
    """Paints two lines; what does not fit is cut with an ellipsis, the tooltip has it whole."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell."""
        item: Any = QStyleOptionViewItem(option)
        self.initStyleOption(item, index)
        name, item.text = item.text, ""
        style = item.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, item, painter, item.widget)
        tone = index.data(TONE_ROLE)
        painter.save()
        if tone == "warn":
            painter.fillRect(item.rect, theme.tone("warn")[1])
        if index.data(LOCKED_ROLE):
            bar = QRect(item.rect.left() + 1, item.rect.top() + 3, _BAR, item.rect.height() - 6)
            painter.fillRect(bar, QColor(theme.SECONDARY if tone == "muted" else theme.ACCENT))
        room = item.rect.adjusted(_SIDE, _ABOVE, -_SIDE // 2, -_ABOVE)
        first = QFontMetrics(item.font)
        painter.setFont(item.font)
        painter.setPen(theme.tone(tone)[0] if tone in ("bad", "muted") else QColor(theme.INK))
        line = QRect(room.left(), room.top(), room.width(), first.height())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, side, first.elidedText(name, Qt.TextElideMode.ElideRight, line.width()))
        small = QFont(item.font)
        small.setPointSizeF(item.font.pointSizeF() - _SMALLER)
        second = QFontMetrics(small)
        painter.setFont(small)
        painter.setPen(QColor(theme.SECONDARY))
        line = QRect(room.left(), line.bottom() + 1, room.width(), second.height())
        words = str(index.data(REASON_ROLE) or "")
        painter.drawText(line, side, second.elidedText(words, Qt.TextElideMode.ElideRight, line.width()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for two lines."""
        measured: Any = option
        return QSize(120, round(measured.fontMetrics.height() * 1.9) + 2 * _ABOVE)
