"""Paints `Badge` cells as pills: a word and a colour, never colour alone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rongui_desktop.services.listing import Badge
from rongui_desktop.ui import theme
from rongui_desktop.ui.models.rows_model import BADGE_ROLE

_PAD = 12
_MARGIN = 6


class BadgeDelegate(QStyledItemDelegate):
    """The delegate of every list: badges as pills, other cells as Qt paints them without a focus frame."""

    # PySide6's stub of QStyleOptionViewItem knows none of its attributes, hence Any.
    def paint(self, painter: QPainter, option: Any, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint one cell."""
        badge = index.data(BADGE_ROLE)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if not isinstance(badge, Badge):
            super().paint(painter, option, index)
            return
        ground: Any = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)
        paint_badge(painter, option.rect.adjusted(_MARGIN, 0, -2, 0), badge)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for the pill around the word."""
        size = super().sizeHint(option, index)
        if isinstance(index.data(BADGE_ROLE), Badge):
            size += QSize(2 * _PAD, 0)
        return size


def paint_badge(painter: QPainter, area: QRect, badge: Badge) -> QRect:
    """Paint a pill at the left of `area`, centred in height; returns what it covers."""
    ink, ground = theme.tone(badge.tone)
    painter.save()
    font = painter.font()
    font.setPointSizeF(font.pointSizeF() * 0.9)
    font.setBold(True)
    painter.setFont(font)
    metrics = QFontMetrics(font)
    height = min(area.height() - 4, metrics.height() + 6)
    width = min(area.width(), metrics.horizontalAdvance(badge.text) + 2 * _PAD)
    pill = QRect(area.left(), area.top() + (area.height() - height) // 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(pill), height / 2, height / 2)
    painter.setPen(ink)
    room = pill.adjusted(_PAD // 2, 0, -(_PAD // 2), 0)
    text = metrics.elidedText(badge.text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return pill
