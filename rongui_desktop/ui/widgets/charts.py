"""Charts painted with QPainter: numbers stand in the bars; colours differ in lightness too, for prints.

A chart can be reached by Tab; the arrow keys move from bar to bar, Enter or a click picks one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintDevice,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rongui_desktop.ui import theme
from rongui_desktop.ui.widgets.shown_text import line_text

_GAP = 8
_SWATCH = 12
_OPEN = "#E8B7B3"
_NUMBER_ON_DARK = theme.SURFACE
_RIGHT = Qt.TextElideMode.ElideRight
# What a chart says in place of bars.
NOTHING = "没有记录"


@dataclass(frozen=True, slots=True)
class Series:
    """One part of every bar: its name in the legend, its fill, and the colour of a number in it."""

    name: str
    fill: str
    ink: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label and a number for each series."""

    label: str
    values: tuple[int, ...]

    @property
    def total(self) -> int:
        """The height of the bar."""
        return sum(self.values)


CLOSED_OPEN = (Series("已办结", theme.ACCENT, _NUMBER_ON_DARK), Series("办理中", _OPEN, theme.INK))
OPEN_ONLY = (Series("办理中", _OPEN, theme.INK),)


class ColumnChart(QWidget):
    """Upright stacked bars, such as matters by month; legend, tooltips, keyboard, a description for screen readers.

    `picked(int)` tells the place of the bar that was clicked or entered.
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty chart."""
        super().__init__(parent)
        self._series: tuple[Series, ...] = ()
        self._bars: tuple[Bar, ...] = ()
        self._current = -1
        self._pressed = -1
        self._unit = "件"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, name: str, series: Sequence[Series], bars: Sequence[Bar], unit: str = "件") -> None:
        """Show these bars under a name, which is also what a screen reader says; numbers count `unit`."""
        self._series, self._bars, self._unit = tuple(series), tuple(bars), unit
        self._current = min(self._current, len(self._bars) - 1)
        self.setAccessibleName(name)
        self.setAccessibleDescription("；".join(map(self.words, range(len(self._bars)))))
        self.updateGeometry()
        self.update()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def words(self, place: int) -> str:
        """A bar in words: 5月：已办结 33 件，办理中 12 件，共 45 件."""
        bar = self._bars[place]
        parts = [
            f"{series.name} {value} {self._unit}"
            for series, value in zip(self._series, bar.values, strict=True)
        ]
        if len(parts) > 1:
            parts.append(f"共 {bar.total} {self._unit}")
        return f"{line_text(bar.label)}：{'，'.join(parts)}"

    def place_at(self, point: QPoint) -> int:
        """The bar under a point, or -1."""
        for place in range(len(self._bars)):
            if self.slot(place, self.rect()).contains(point):
                return place
        return -1

    def sizeHint(self) -> QSize:
        """Room for twelve months."""
        return QSize(480, 190)

    def minimumSizeHint(self) -> QSize:
        """Room for labels, a number and some bar."""
        return QSize(300, 4 * self.fontMetrics().height() + self._legend_height())

    def slot(self, place: int, area: QRect) -> QRect:
        """The room of a bar, label and number included."""
        width = area.width() / max(1, len(self._bars))
        top = area.top() + self._legend_height()
        return QRectF(area.left() + place * width, top, width, area.bottom() - top).toRect()

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Paint the chart into a rectangle; also used for printing."""
        painter.setFont(self._small())
        self._paint_legend(painter, area)
        self._paint_nothing(painter, area)
        metrics = QFontMetrics(painter.font())
        line = metrics.height()
        for place, bar in enumerate(self._bars):
            slot = self.slot(place, area)
            label = QRect(slot.left(), slot.bottom() - line, slot.width(), line)
            painter.setPen(QColor(theme.SECONDARY))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, bar.label)
            ground = label.top() - 4
            height = max(0, ground - slot.top() - line - 2)
            width = min(34, int(slot.width() * 0.56))
            left = slot.center().x() - width // 2
            bottom = ground
            for series, value in zip(self._series, bar.values, strict=True):
                part = round(height * value / self._peak())
                if value and part < 2:
                    part = 2
                piece = QRect(left, bottom - part, width, part)
                painter.fillRect(piece, QColor(series.fill))
                # A part alone has its number above the bar already.
                if (
                    value
                    and value != bar.total
                    and part > line
                    and metrics.horizontalAdvance(str(value)) < width
                ):
                    painter.setPen(QColor(series.ink))
                    painter.drawText(piece, Qt.AlignmentFlag.AlignCenter, str(value))
                bottom -= part
            if bar.total:
                painter.setPen(QColor(theme.INK))
                above = QRect(slot.left(), bottom - line - 1, slot.width(), line)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(bar.total))
        painter.setPen(QColor(theme.LINE))
        ground = area.bottom() - line - 4
        painter.drawLine(area.left(), ground, area.right(), ground)

    # Qt's side -------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart, and a frame around the current bar while the keyboard is here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, self.rect())
        if self.hasFocus() and 0 <= self._current < len(self._bars):
            painter.setPen(QColor(theme.TONES["info"][0]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.slot(self._current, self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def event(self, event: QEvent) -> bool:
        """Show a bar's words as a tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_at(event.pos())
            if place >= 0:
                QToolTip.showText(event.globalPos(), self.words(place), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter and space pick."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if step and self._bars:
            self._current = max(0, min(len(self._bars) - 1, self._current + step))
            middle = self.mapToGlobal(self.slot(self._current, self.rect()).center())
            QToolTip.showText(middle, self.words(self._current), self)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current >= 0:
            self.picked.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the bar; it is picked when the button is released over it."""
        self._pressed = self.place_at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the bar that was clicked."""
        place = self.place_at(event.position().toPoint())
        if place >= 0 and place == self._pressed:
            self._current = place
            self.picked.emit(place)
        self._pressed = -1

    # inside ------------------------------------------------------------------------------------

    def _legend_height(self) -> int:
        return self.fontMetrics().height() + _GAP if len(self._series) > 1 else 0

    def _paint_legend(self, painter: QPainter, area: QRect) -> None:
        if len(self._series) < 2:
            return
        metrics = QFontMetrics(painter.font())
        right = area.right()
        for series in reversed(self._series):
            width = metrics.horizontalAdvance(series.name)
            painter.setPen(QColor(theme.SECONDARY))
            room = QRect(right - width, area.top(), width, metrics.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, series.name)
            swatch = QRect(room.left() - _SWATCH - 5, room.center().y() - _SWATCH // 2, _SWATCH, _SWATCH)
            painter.fillRect(swatch, QColor(series.fill))
            right = swatch.left() - 2 * _GAP

    def _paint_nothing(self, painter: QPainter, area: QRect) -> None:
        """Say that there is nothing to count, where an empty field would look like a fault."""
        if not any(bar.total for bar in self._bars):
            painter.setPen(QColor(theme.SECONDARY))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, NOTHING)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        return font

    def _peak(self) -> int:
        return max((bar.total for bar in self._bars), default=0) or 1


class RowChart(ColumnChart):
    """Lying stacked bars, such as matters by category: label at the left, numbers in and behind the bars."""

    def sizeHint(self) -> QSize:
        """A line for each bar."""
        return QSize(320, self._legend_height() + max(1, len(self._bars)) * self._line())

    def minimumSizeHint(self) -> QSize:
        """All lines at least."""
        return QSize(200, self.sizeHint().height())

    def _line(self) -> int:
        return round(self.fontMetrics().height() * 1.5)

    def slot(self, place: int, area: QRect) -> QRect:
        """The room of a bar, label and number included."""
        top = area.top() + self._legend_height() + place * self._line()
        return QRect(area.left(), top, area.width(), self._line())

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Paint the chart into a rectangle; also used for printing."""
        painter.setFont(self._small())
        self._paint_legend(painter, area)
        self._paint_nothing(painter, area)
        metrics = QFontMetrics(painter.font())
        # Before they are measured: a label may be of any length, and bars need more than half of the room.
        labels = [
            metrics.elidedText(line_text(bar.label), _RIGHT, area.width() * 2 // 5) for bar in self._bars
        ]
        names = max(map(metrics.horizontalAdvance, labels), default=0) + _GAP
        numbers = metrics.horizontalAdvance(str(self._peak())) + _GAP
        room = max(1, area.width() - names - numbers)
        for place, bar in enumerate(self._bars):
            slot = self.slot(place, area)
            painter.setPen(QColor(theme.INK))
            painter.drawText(slot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, labels[place])
            left, height = slot.left() + names, round(slot.height() * 0.66)
            top = slot.top() + (slot.height() - height) // 2
            for series, value in zip(self._series, bar.values, strict=True):
                width = max(2, round(room * value / self._peak())) if value else 0
                piece = QRect(left, top, width, height)
                painter.fillRect(piece, QColor(series.fill))
                if value != bar.total and metrics.horizontalAdvance(str(value)) + 4 < width:
                    painter.setPen(QColor(series.ink))
                    painter.drawText(piece, Qt.AlignmentFlag.AlignCenter, str(value))
                left += width
            painter.setPen(QColor(theme.INK))
            behind = QRect(left + 4, slot.top(), numbers, slot.height())
            painter.drawText(
                behind, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(bar.total)
            )


def print_widget(device: QPaintDevice, sheet: QWidget) -> None:
    """Print a sheet of charts on one page, as large as fits."""
    painter = QPainter(device)
    scale = min(device.width() / sheet.width(), device.height() / sheet.height())
    painter.scale(scale, scale)
    sheet.render(painter, QPoint(0, 0), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()
