"""What is printed without Office: papers that paint themselves on a printer, a preview or a PDF."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from html import escape
from typing import Any

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QFont, QPainter, QPalette, QTextDocument
from PySide6.QtPrintSupport import QPrinter

# The faces of official documents, then what each system has instead.
SONG = ("SimSun", "宋体", "NSimSun", "Noto Serif CJK SC", "Source Han Serif SC", "AR PL UMing CN")
HEI = ("SimHei", "黑体", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans CN", "WenQuanYi Zen Hei")
TITLE = ("FZXiaoBiaoSong-B05S", "方正小标宋简体", *SONG)
FANGSONG = ("FangSong_GB2312", "仿宋_GB2312", "FangSong", "仿宋", *SONG)
_FOOT_POINTS = 10.5
_POINTS_PER_INCH = 72


def font(families: tuple[str, ...], points: float, *, bold: bool = False) -> QFont:
    """Return a font by its families, for printing."""
    made = QFont()
    made.setFamilies(list(families))
    made.setPointSizeF(points)
    made.setBold(bold)
    # Local forms of digits are glyphs without a character of their own: a PDF of them could not be searched or copied.
    made.setFeature(QFont.Tag("locl"), 0)
    return made


@dataclass(frozen=True, slots=True)
class PaperName:
    """What a paper is called in the preview and in the printer's queue, and which Word report says the same.

    Attributes:
        title: without any resident's name.
        kind: key of the Word report; empty where none says the same.
        number: of the record; empty for a blank form without a session.
        blank: whether it is the blank form.
    """

    title: str
    kind: str
    number: str = ""
    blank: bool = False


class Paper(ABC):
    """Something to print. `landscape` says how the page lies."""

    landscape = False

    def __init__(self, name: PaperName) -> None:
        """A paper of this name."""
        self.name = name

    @abstractmethod
    def paint(self, printer: QPrinter) -> int:
        """Paint all pages and return how many there were."""


class TextPaper(Paper):
    """A paper of running text and tables, given as rich text; pages are numbered when there are several."""

    def __init__(
        self, name: PaperName, html: str, families: tuple[str, ...], points: float, *, landscape: bool = False
    ) -> None:
        """Paint `html` in a face and size."""
        super().__init__(name)
        self.html = html
        self._families = families
        self._points = points
        self.landscape = landscape

    def paint(self, printer: QPrinter) -> int:
        """Paint all pages."""
        painter = QPainter(printer)
        painter.setFont(font(SONG, _FOOT_POINTS))
        foot = painter.fontMetrics().height() * 1.8
        page = QSizeF(printer.width(), printer.height() - foot)
        document = self._document(printer, page)
        pages = document.pageCount()
        for number in range(pages):
            if number:
                printer.newPage()
            painter.save()
            painter.setClipRect(QRectF(0, 0, page.width(), page.height()))
            painter.translate(0, -number * page.height())
            # PySide6's stub of the context knows none of its attributes, hence Any.
            look: Any = QAbstractTextDocumentLayout.PaintContext()
            look.clip = QRectF(0, number * page.height(), page.width(), page.height())
            look.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
            document.documentLayout().draw(painter, look)
            painter.restore()
            if pages > 1:
                place = QRectF(0, page.height(), page.width(), foot)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"— {number + 1} —")
        painter.end()
        return pages

    def _document(self, printer: QPrinter, page: QSizeF) -> QTextDocument:
        document = QTextDocument()
        document.documentLayout().setPaintDevice(printer)
        document.setDefaultFont(font(self._families, self._points))
        document.setDocumentMargin(0)
        document.setHtml(self.html)
        document.setPageSize(page)
        return document


def lines(text: str) -> str:
    """Return text as rich text: nothing in it is markup, its line breaks stay."""
    return "<br/>".join(escape(line) for line in text.split("\n"))


def millimetres(printer: QPrinter) -> float:
    """Return how many of the printer's dots make a millimetre."""
    return printer.logicalDpiX() / 25.4
