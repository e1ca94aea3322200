"""Pictures as cameras and scanners make them."""

from __future__ import annotations

import struct

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage


def halves(width: int, height: int) -> QImage:
    """A picture whose left half is red and whose right half is blue."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    for x in range(width // 2, width):
        for y in range(height):
            image.setPixelColor(x, y, QColor("blue"))
    return image


def saved(image: QImage, form: str) -> bytes:
    """A picture as a file of this format."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form, 95)
    return bytes(buffer.data().data())


def held(photo: bytes, orientation: int) -> bytes:
    """A JPEG with the EXIF mark of how the camera was held (6: its right side was up)."""
    entry = struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    exif = b"Exif\0\0" + b"II*\0" + struct.pack("<IH", 8, 1) + entry + bytes(4)
    return photo[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + photo[2:]


def scan(*pages: QImage) -> bytes:
    """A TIFF of several pages, each an uncompressed strip of grey."""
    # Each page: its dots, then its directory of eight entries.
    content = bytearray(b"II*\0\0\0\0\0")
    link = 4
    for page in pages:
        grey = page.convertToFormat(QImage.Format.Format_Grayscale8)
        dots = b"".join(bytes(grey.constScanLine(y))[: grey.width()] for y in range(grey.height()))
        at = len(content)
        content += dots + bytes(len(dots) % 2)
        struct.pack_into("<I", content, link, len(content))
        values = [
            (256, grey.width()),
            (257, grey.height()),
            (258, 8),
            (259, 1),
            (262, 1),
            (273, at),
            (278, grey.height()),
            (279, len(dots)),
        ]
        content += struct.pack("<H", len(values))
        for tag, value in values:
            content += struct.pack("<HHII", tag, 4, 1, value)
        link = len(content)
        content += bytes(4)
    return bytes(content)
