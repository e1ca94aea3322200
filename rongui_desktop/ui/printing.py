"""Printing without Office: a table page by page, or a rich text, through Qt's print dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from rongui_desktop.services.listing import Badge, Cell, ColumnSpec
from rongui_desktop.ui import theme

_MARGINS_MM = QMarginsF(15, 15, 15, 15)


def make_printer(title: str, *, landscape: bool) -> QPrinter:
    """A printer for A4 with 15 mm margins; `title` names the print job and holds no resident's name."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    orientation = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    page = QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(QPageLayout(page, orientation, _MARGINS_MM, QPageLayout.Unit.Millimeter))
    return printer


def chosen_printer(window: QWidget | None, title: str, *, landscape: bool = False) -> QPrinter | None:
    """Ask for the printer; None when the user gave up."""
    printer = make_printer(title, landscape=landscape)
    dialog = QPrintDialog(printer, window)
    agreed = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if agreed else None


def print_html(window: QWidget | None, title: str, html: str, *, landscape: bool = False) -> bool:
    """Print rich text (QTextDocument's HTML) after asking for the printer; False when the user gave up."""
    printer = chosen_printer(window, title, landscape=landscape)
    if printer is None:
        return False
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(theme.FAMILIES))
    font.setPointSizeF(10.5)
    document.setDefaultFont(font)
    document.setHtml(html)
    document.print_(printer)
    return True


class TablePrinter(QObject):
    """Prints a table one page per turn of the event loop, so that the window stays alive."""

    def __init__(
        self,
        title: str,
        columns: Sequence[ColumnSpec],
        widths: Sequence[int],
        rows: Sequence[tuple[Cell, ...]],
        foot: str,
        parent: QObject,
    ) -> None:
        """`widths` are any numbers in the proportion of the columns."""
        super().__init__(parent)
        self._title = title
        self._columns = columns
        self._widths = widths
        self._rows = rows
        self._foot = foot
        self._next = 0
        self._page = 0
        self._painter: QPainter | None = None
        self._printer: QPrinter | None = None

    def start(self, window: QWidget | None) -> None:
        """Ask for the printer and begin; the object goes when the last page is out."""
        printer = chosen_printer(window, self._title, landscape=len(self._columns) > 5)
        if printer is None:
            self.deleteLater()
        else:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print on a printer that is already chosen."""
        self._printer = printer
        self._painter = QPainter(printer)
        QTimer.singleShot(0, self._print_page)

    def _print_page(self) -> None:
        painter, printer = self._painter, self._printer
        if painter is None or printer is None:
            return
        if self._page:
            printer.newPage()
        self._page += 1
        area = QRectF(0, 0, printer.width(), printer.height())
        top = self._head(painter, area) if self._page == 1 else 0.0
        self._body(painter, area, top)
        if self._next < len(self._rows):
            QTimer.singleShot(0, self._print_page)
            return
        painter.end()
        self._painter = None
        self.deleteLater()

    def _font(self, painter: QPainter, points: float, *, bold: bool = False) -> QFontMetricsF:
        font = QFont()
        font.setFamilies(list(theme.FAMILIES))
        font.setPointSizeF(points)
        font.setBold(bold)
        painter.setFont(font)
        return QFontMetricsF(font, painter.device())

    def _head(self, painter: QPainter, area: QRectF) -> float:
        metrics = self._font(painter, 15, bold=True)
        line = QRectF(0, 0, area.width(), metrics.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._title)
        top = metrics.height() * 1.3
        metrics = self._font(painter, 9)
        line = QRectF(0, top, area.width(), metrics.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, self._foot)
        return top + metrics.height() * 1.5

    def _body(self, painter: QPainter, area: QRectF, top: float) -> None:
        total = sum(self._widths) or 1
        spans = [area.width() * width / total for width in self._widths]
        metrics = self._font(painter, 9, bold=True)
        height = metrics.height() * 1.5
        self._row(painter, top, height, spans, [column.title for column in self._columns])
        metrics = self._font(painter, 9)
        y = top + height
        bottom = area.height() - height * 1.4
        while self._next < len(self._rows) and y + height <= bottom:
            cells = self._rows[self._next]
            texts = [cell.text if isinstance(cell, Badge) else str(cell) for cell in cells]
            self._row(painter, y, height, spans, texts)
            y += height
            self._next += 1
        place = QRectF(0, area.height() - metrics.height(), area.width(), metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"— {self._page} —")

    def _row(
        self, painter: QPainter, y: float, height: float, spans: Sequence[float], texts: Sequence[str]
    ) -> None:
        metrics = QFontMetricsF(painter.font(), painter.device())
        pad = metrics.height() * 0.3
        x = 0.0
        for column, span, text in zip(self._columns, spans, texts, strict=True):
            cell = QRectF(x, y, span, height)
            painter.drawRect(cell)
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            room = cell.adjusted(pad, 0, -pad, 0)
            line = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, line)
            x += span
