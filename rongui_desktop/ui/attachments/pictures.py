"""Pictures of attached files, decoded and encoded on a worker: only QImage here, which needs no window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from rongui_desktop.domain.attachments import SIZE_LIMIT
from rongui_desktop.errors import UserError
from rongui_desktop.services import attachments

if TYPE_CHECKING:
    from rongui_desktop.services.attachments import AttachedFile
    from rongui_desktop.storage.store import Store

_GOOD, _PRINT_GOOD = 90, 92


def decoded(content: bytes, box: QSize, *, all_pages: bool = False) -> list[QImage]:
    """Return a picture, upright as the camera was held (EXIF) and no larger than a box; nothing when it cannot be read.

    Large photos are decoded small, not made small afterwards. Qt reads none that would take more than 256 MB.

    Args:
        content: the file.
        box: the greatest width and height in dots.
        all_pages: also the further pages of a scan (TIFF).
    """
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # The reader lives in that call only: it must go before the buffer that it reads.
    return _read_pages(buffer, box, all_pages)


def _read_pages(buffer: QBuffer, box: QSize, all_pages: bool) -> list[QImage]:
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    pages = max(reader.imageCount(), 1) if all_pages and reader.format().data() == b"tiff" else 1
    found: list[QImage] = []
    for page in range(pages):
        if page and not reader.jumpToImage(page):
            break
        size = reader.size()
        # The box is that of the upright picture.
        turned = bool(reader.transformation().value & _QUARTER)
        room = box.transposed() if turned else box
        if size.isValid() and (size.width() > room.width() or size.height() > room.height()):
            reader.setScaledSize(
                size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
            )
        image = reader.read()
        if image.isNull():
            break
        # Formats that cannot be decoded small.
        if image.width() > box.width() or image.height() > box.height():
            image = _fitted(image, box)
        found.append(image)
    return found


# Of QImageIOHandler.Transformation: a turn by 90 degrees is in it.
_QUARTER = 4


def _fitted(image: QImage, box: QSize) -> QImage:
    return image.scaled(box, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """The picture of a content.

    Attributes:
        sha256: of the content.
        image: None when it cannot be shown.
        problem: a sentence when the content is missing or altered.
    """

    sha256: str
    image: QImage | None
    problem: str = ""


def thumbnail(store: Store, file: AttachedFile, side: int) -> Thumbnail:
    """Return the picture of a file, at most `side` dots wide and high."""
    try:
        content = _content(store, file)
    except UserError as error:
        return Thumbnail(file.sha256, None, error.message)
    return Thumbnail(file.sha256, next(iter(decoded(content, QSize(side, side))), None))


def _content(store: Store, file: AttachedFile) -> bytes:
    try:
        return attachments.content(store, file)
    except UserError as error:
        raise UserError(f"“{file.name}”打不开：{error.message}") from None


def encoded(image: QImage) -> bytes:
    """Return a picture from the clipboard as a file: PNG, or JPEG when that would be too large."""
    content = _saved(image, "PNG", -1)
    return content if len(content) <= SIZE_LIMIT else _saved(_on_white(image), "JPG", _GOOD)


def printable(store: Store, file: AttachedFile, box: QSize) -> list[bytes]:
    """Return the pages of a picture as JPEGs that fit into a box of dots; kept packed until they are painted.

    Raises:
        UserError: it is missing, altered, or cannot be read; the sentence names the file.
    """
    content = _content(store, file)
    pages = [_saved(_on_white(image), "JPG", _PRINT_GOOD) for image in decoded(content, box, all_pages=True)]
    if not pages:
        raise UserError(f"“{file.name}”不能打印：图片不完整，或者太大；请打开后用看图程序打印。")
    return pages


def _on_white(image: QImage) -> QImage:
    if not image.hasAlphaChannel():
        return image
    from PySide6.QtGui import QPainter

    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(QRect(0, 0, image.width(), image.height()), image)
    painter.end()
    return ground


def _saved(image: QImage, form: str, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, form, quality):
        raise UserError("剪贴板里的图片不能保存；请先存成文件再添加。")
    return bytes(buffer.data().data())
