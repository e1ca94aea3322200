"""Pictures of a record on paper, one or several on a page, each with the record's number under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from rongui_desktop.errors import UserError
from rongui_desktop.ui.attachments import pictures
from rongui_desktop.ui.reception.paper import SONG, Paper, PaperName, font, millimetres

if TYPE_CHECKING:
    from rongui_desktop.services.attachments import AttachedFile, AttachmentList
    from rongui_desktop.storage.store import Store

# How many may stand on a page: rows and columns.
GRIDS = {1: (1, 1), 2: (2, 1), 4: (2, 2)}
# What a page of A4 has within its margins of 15 mm, and how finely a picture is printed.
_PAGE_MM = QSizeF(180, 267)
_DOTS_PER_MM = 200 / 25.4
_CAPTION_POINTS = 10.5
_GAP_MM = 5


@dataclass(frozen=True, slots=True)
class PrintedPicture:
    """One picture: what stands under it, and its JPEG."""

    caption: str
    content: bytes


class PicturesPaper(Paper):
    """As many pages as the pictures take."""

    def __init__(self, name: PaperName, shown: Sequence[PrintedPicture], on_page: int) -> None:
        """`on_page` is a key of `GRIDS`."""
        super().__init__(name)
        self._pictures = tuple(shown)
        self._rows, self._columns = GRIDS[on_page]

    def paint(self, printer: QPrinter) -> int:
        """Paint all pages."""
        painter = QPainter(printer)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(font(SONG, _CAPTION_POINTS))
        gap = _GAP_MM * millimetres(printer)
        cell = QSizeF(
            (printer.width() - gap * (self._columns - 1)) / self._columns,
            (printer.height() - gap * (self._rows - 1)) / self._rows,
        )
        on_page = self._rows * self._columns
        for number, picture in enumerate(self._pictures):
            place = number % on_page
            if number and not place:
                printer.newPage()
            row, column = divmod(place, self._columns)
            corner = QRectF(column * (cell.width() + gap), row * (cell.height() + gap), 0, 0).topLeft()
            self._paint_picture(painter, QRectF(corner, cell), picture)
        painter.end()
        return -(-len(self._pictures) // on_page)

    def _paint_picture(self, painter: QPainter, cell: QRectF, picture: PrintedPicture) -> None:
        line = painter.fontMetrics().height() * 1.6
        image = QImage.fromData(picture.content)
        room = QSizeF(cell.width(), cell.height() - line)
        size = QSizeF(image.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(
            cell.left() + (cell.width() - size.width()) / 2, cell.top(), size.width(), size.height()
        )
        painter.drawImage(place, image)
        under = QRectF(cell.left(), place.bottom(), cell.width(), line)
        text = painter.fontMetrics().elidedText(
            picture.caption, Qt.TextElideMode.ElideRight, round(cell.width())
        )
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, text)


def pictures_paper(
    store: Store, listed: AttachmentList, files: Sequence[AttachedFile], on_page: int
) -> PicturesPaper:
    """Read pictures and make a paper of them; on a worker.

    Args:
        store: holds them.
        listed: the record's files, by which they are numbered.
        files: those to print; what is no image is left out.
        on_page: how many on a page, a key of `GRIDS`.

    Raises:
        UserError: none is an image, or one cannot be read; the sentence names it.
    """
    rows, columns = GRIDS[on_page]
    box = QSize(
        round(_PAGE_MM.width() / columns * _DOTS_PER_MM), round(_PAGE_MM.height() / rows * _DOTS_PER_MM)
    )
    images = [file for file in files if file.is_image]
    if not images:
        raise UserError("这里没有可以打印的图片；文档请打开后在 Word 或 WPS 里打印。")
    shown: list[PrintedPicture] = []
    for file in images:
        place = [each.id for each in listed.files].index(file.id) + 1
        # A file's name may be a resident's.
        told = f"{file.name}（{' '.join(file.note.split())}）" if file.note else file.name
        caption = listed.number if listed.confidential else f"{listed.number}　附件{place}：{told}"
        shown += [PrintedPicture(caption, content) for content in pictures.printable(store, file, box)]
    return PicturesPaper(PaperName(f"附件图片 {listed.number}", ""), shown, on_page)
