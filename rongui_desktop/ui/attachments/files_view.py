"""Attached files side by side, each as a picture with its name under it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from rongui_desktop.domain.file_formats import MediaType
from rongui_desktop.ui import theme
from rongui_desktop.ui.attachments.files_model import FILE_ROLE, FilesModel

Index = QModelIndex | QPersistentModelIndex
_PAD, _LINES = 6, 2
# Of the height of a line of type: the picture grows with it.
_PICTURE = 4.6
_TONES = {
    MediaType.PDF: "bad",
    MediaType.DOCX: "info",
    MediaType.DOC: "info",
    MediaType.XLSX: "ok",
    MediaType.XLS: "ok",
    MediaType.DPS: "warn",
}


def picture_side(metrics: QFontMetrics) -> int:
    """The width and height of a picture beside type of this size, in logical dots."""
    return round(metrics.height() * _PICTURE)


def cell_size(metrics: QFontMetrics) -> QSize:
    """The room of one file."""
    side = picture_side(metrics)
    return QSize(side + 4 * _PAD, side + metrics.height() * _LINES + 3 * _PAD)


class FileDelegate(QStyledItemDelegate):
    """Paints one file: its picture, or a sheet of paper with its format; two lines of its name."""

    def sizeHint(self, option: Any, _index: Index) -> QSize:
        """The same room for all."""
        return cell_size(QFontMetrics(option.font))

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Paint one file."""
        file = index.data(FILE_ROLE)
        if file is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(1, 1, -2, -2)
        self._paint_ground(painter, area, option)
        side = picture_side(QFontMetrics(option.font))
        place = QRect(area.left() + (area.width() - side) // 2, area.top() + _PAD, side, side)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QPixmap):
            _paint_picture(painter, place, picture)
        else:
            paint_sheet(painter, QRectF(place), file.media_type, option.font)
        painter.setPen(QColor(theme.INK))
        painter.setFont(option.font)
        _paint_name(painter, name_place(option.rect, option.font), file.name)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, option: Any) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = theme.ACCENT_SOFT if chosen else theme.ALTERNATE if hovered else theme.SURFACE
        # Not by colour alone: what is chosen has a frame, and the one with the keyboard a stronger one.
        pen = QPen(theme.tone("info")[0], 2) if current else QPen(QColor(theme.ACCENT), 1)
        painter.setPen(pen if chosen or current else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(area), theme.RADIUS_FIELD, theme.RADIUS_FIELD)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Edit the name where it stands."""
        style: Any = option
        place = name_place(style.rect, style.font)
        height = max(editor.sizeHint().height(), place.height())
        editor.setGeometry(QRect(style.rect.left(), place.bottom() - height, style.rect.width(), height))


def name_place(cell: QRect, font: QFont) -> QRect:
    """Where the name of a file stands in its cell."""
    height = QFontMetrics(font).height() * _LINES
    return QRect(cell.left() + _PAD // 2, cell.bottom() - _PAD - height, cell.width() - _PAD, height + 2)


def _paint_picture(painter: QPainter, place: QRect, picture: QPixmap) -> None:
    size = picture.deviceIndependentSize().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    if picture.width() <= place.width() and picture.height() <= place.height():
        size = picture.deviceIndependentSize()
    room = QRectF(0, 0, size.width(), size.height())
    room.moveCenter(QRectF(place).center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(room, picture, QRectF(picture.rect()))
    painter.setPen(QPen(QColor(theme.LINE), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(room)


def paint_sheet(painter: QPainter, place: QRectF, media_type: MediaType, font: QFont) -> None:
    """Paint a sheet of paper with a folded corner and the word for its format."""
    ink, ground = theme.tone(_TONES.get(media_type, "muted"))
    height = place.height() * 0.92
    sheet = QRectF(0, 0, height * 0.76, height)
    sheet.moveCenter(place.center())
    fold = sheet.width() * 0.26
    outline = QPolygonF(
        [
            sheet.topLeft(),
            sheet.topRight() - QPointF(fold, 0),
            sheet.topRight() + QPointF(0, fold),
            sheet.bottomRight(),
            sheet.bottomLeft(),
        ]
    )
    painter.setPen(QPen(ink, 1.4))
    painter.setBrush(ground)
    painter.drawPolygon(outline)
    corner = sheet.topRight() + QPointF(-fold, fold)
    painter.drawPolyline(
        QPolygonF([sheet.topRight() - QPointF(fold, 0), corner, sheet.topRight() + QPointF(0, fold)])
    )
    bold = QFont(font)
    bold.setBold(True)
    painter.setFont(bold)
    painter.drawText(sheet.adjusted(0, fold, 0, 0), Qt.AlignmentFlag.AlignCenter, media_type.value)


def _paint_name(painter: QPainter, place: QRect, name: str) -> None:
    """Paint a name in two lines; a longer one loses its middle, so that beginning and ending are seen."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, round(place.width() * _LINES * 0.9))
    layout = QTextLayout(shown, painter.font())
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
    option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    for number in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(place.width())
        line.setPosition(QPointF(0, number * metrics.height()))
    layout.endLayout()
    layout.draw(painter, QPointF(place.topLeft()))


class FilesView(QListView):
    """A grid as high as its rows, two at most; more are scrolled. `type_changed()`: the pictures need another size."""

    type_changed = Signal()

    def __init__(self, model: FilesModel, parent: QWidget | None = None) -> None:
        """Show the files of `model`."""
        super().__init__(parent)
        self._rows_shown = 2
        self.setModel(model)
        self.setItemDelegate(FileDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        model.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Take the height of the rows that are shown."""
        cell = cell_size(self.fontMetrics())
        room = self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width()
        in_row = max(room // cell.width(), 1)
        rows = -(-self.model().rowCount() // in_row)
        height = min(max(rows, 1), self._rows_shown) * cell.height() + 2 * self.frameWidth() + 2
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
            self.fit()
            self.type_changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this list; what comes from elsewhere is for the widget around it."""
        if event.source() is self:
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same."""
        if event.source() is self:
            super().dragMoveEvent(event)
        else:
            event.ignore()
