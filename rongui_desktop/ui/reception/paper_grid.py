"""Papers made of rows of cells: forms that fill one page, tables that go over several with their head repeated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextOption
from PySide6.QtPrintSupport import QPrinter

from rongui_desktop.ui.reception.paper import HEI, SONG, TITLE, Paper, PaperName, font, millimetres

_PAD_MM = 1.4
_TITLE_POINTS = 20.0
_NOTE_POINTS = 9.0
_LABEL_POINTS = 10.5
_LINE_MM = 0.18
_TITLE_MM = 14.0
_BESIDE_MM = 7.0
_NOTE_MM = 6.5


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in a box.

    Attributes:
        share: its part of the width of the row.
        label: whether it is a heading of other cells (黑体, in the middle).
        middle: whether the text stands in the middle of its width.
        low: whether the text stands at the foot, to the right: a date to be written beside a signature.
    """

    text: str
    share: float = 1.0
    label: bool = False
    middle: bool = False
    low: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side; a row is never torn by the end of a page.

    Attributes:
        least: its least height in millimetres.
        grow: its part of what is left over of the page.
        bare: without lines around its cells.
    """

    cells: tuple[Cell, ...]
    least: float = 0.0
    grow: float = 0.0
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under one head, which is repeated on every page that they go on."""

    rows: tuple[Row, ...]
    head: Row | None = None


class GridPaper(Paper):
    """Sections of rows under a title.

    Of `sizes` (in points) the first one is taken with which everything stands on one page, else the last one.
    """

    def __init__(
        self,
        name: PaperName,
        title: str,
        beside: str,
        sections: Sequence[Section],
        note: str,
        sizes: Sequence[float],
        *,
        landscape: bool = False,
    ) -> None:
        """`beside` stands small over the first row at the right, `note` at the foot of every page."""
        super().__init__(name)
        self.landscape = landscape
        self.title = title
        self.beside = beside
        self.sections = tuple(sections)
        self.note = note
        self.sizes = tuple(sizes)

    def paint(self, printer: QPrinter) -> int:
        """Paint all pages."""
        painter = QPainter(printer)
        pages = _Run(self, painter, printer).paint()
        painter.end()
        return pages


class _Run:
    """Paints one paper on one printer."""

    def __init__(self, paper: GridPaper, painter: QPainter, printer: QPrinter) -> None:
        self._paper = paper
        self._painter = painter
        self._printer = printer
        self._mm = millimetres(printer)
        self._width = float(printer.width())
        self._top = (_TITLE_MM + (_BESIDE_MM if paper.beside else 2.0)) * self._mm
        self._bottom = printer.height() - _NOTE_MM * self._mm
        self._points = paper.sizes[0]
        self._page = 1
        self._several = False

    def paint(self) -> int:
        rows = [row for section in self._paper.sections for row in self._rows_of(section)]
        room = self._bottom - self._top
        for points in self._paper.sizes:
            self._points = points
            heights = [self._height(row) for row in rows]
            if sum(heights) <= room:
                break
        self._several = sum(heights) > room
        spare, growing = room - sum(heights), sum(row.grow for row in rows)
        more = spare / growing if spare > 0 and growing else 0.0
        self._title()
        y = self._top
        for section in self._paper.sections:
            y = self._section(section, y, more)
        self._foot()
        return self._page

    @staticmethod
    def _rows_of(section: Section) -> list[Row]:
        return [*([section.head] if section.head else []), *section.rows]

    def _section(self, section: Section, y: float, more: float) -> float:
        first = self._rows_of(section)
        for place, row in enumerate(first):
            height = self._height(row) + row.grow * more
            # A head never stands alone at the foot of a page.
            needed = height
            if section.head is not None and place == 0 and len(first) > 1:
                needed += self._height(first[1])
            if y + needed > self._bottom + 1 and y > 0:
                y = self._next_page()
                if section.head is not None and place > 0:
                    y = self._draw(section.head, y, self._height(section.head))
            y = self._draw(row, y, height)
        return y

    def _title(self) -> None:
        painter, paper = self._painter, self._paper
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(font(TITLE, _TITLE_POINTS))
        place = QRectF(0, 0, self._width, _TITLE_MM * self._mm)
        painter.drawText(place, paper.title, QTextOption(Qt.AlignmentFlag.AlignCenter))
        painter.setFont(font(SONG, _LABEL_POINTS))
        side = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(0, place.bottom(), self._width, _BESIDE_MM * self._mm), paper.beside, side)

    def _next_page(self) -> float:
        self._foot()
        self._printer.newPage()
        self._page += 1
        return 0.0

    def _foot(self) -> None:
        painter = self._painter
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(font(SONG, _NOTE_POINTS))
        place = QRectF(0, self._bottom + 1.2 * self._mm, self._width, (_NOTE_MM - 1.2) * self._mm)
        side = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place, self._paper.note, side)
        if self._several:
            painter.drawText(place, f"— {self._page} —", QTextOption(Qt.AlignmentFlag.AlignCenter))

    def _spans(self, row: Row) -> list[float]:
        total = sum(cell.share for cell in row.cells)
        return [self._width * cell.share / total for cell in row.cells]

    def _height(self, row: Row) -> float:
        tallest = row.least * self._mm
        for cell, span in zip(row.cells, self._spans(row), strict=True):
            self._take_font(cell)
            room = QRectF(0, 0, span - 2 * self._pad(cell), 1e7)
            text = self._painter.boundingRect(room, cell.text, self._option(cell)).height()
            tallest = max(tallest, text + 2 * _PAD_MM * self._mm)
        return tallest

    def _draw(self, row: Row, y: float, height: float) -> float:
        painter, x = self._painter, 0.0
        painter.setPen(QPen(Qt.GlobalColor.black, _LINE_MM * self._mm))
        for cell, span in zip(row.cells, self._spans(row), strict=True):
            box = QRectF(x, y, span, height)
            if not row.bare:
                painter.drawRect(box)
            self._take_font(cell)
            pad = self._pad(cell)
            painter.drawText(box.adjusted(pad, pad / 2, -pad, -pad / 2), cell.text, self._option(cell))
            x += span
        return y + height

    def _pad(self, cell: Cell) -> float:
        return (_PAD_MM / 2 if cell.label else _PAD_MM) * self._mm

    def _take_font(self, cell: Cell) -> None:
        if cell.label:
            self._painter.setFont(font(HEI, min(self._points, _LABEL_POINTS)))
        else:
            self._painter.setFont(font(SONG, self._points))

    @staticmethod
    def _option(cell: Cell) -> QTextOption:
        side = Qt.AlignmentFlag.AlignHCenter if cell.label or cell.middle else Qt.AlignmentFlag.AlignLeft
        place = Qt.AlignmentFlag.AlignVCenter
        if cell.low:
            side, place = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignBottom
        option = QTextOption(side | place)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option
