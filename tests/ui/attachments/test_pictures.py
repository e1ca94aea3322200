from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from io import BytesIO

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from rongui_desktop.domain.attachments import SIZE_LIMIT
from rongui_desktop.domain.file_formats import MediaType, recognised
from rongui_desktop.ui.attachments import pictures
from tests import attached_files as made
from tests.ui.attachments.photos import halves, held, saved, scan

BOX = QSize(100, 100)
SMALL = {
    "JPEG": made.JPEG,
    "PNG": made.png(),
    "GIF": made.GIF,
    "BMP": made.BMP,
    "WebP": made.WEBP,
    "TIFF": made.TIFF,
}


def side(image: QImage, x: float, y: float) -> str:
    colour = image.pixelColor(int(image.width() * x), int(image.height() * y))
    return "red" if colour.red() > colour.blue() else "blue"


@pytest.mark.parametrize("name", list(SMALL))
def test_every_format_of_pictures_is_shown(name: str) -> None:
    (image,) = pictures.decoded(SMALL[name], BOX)
    assert (image.width(), image.height()) == (1, 1)


@pytest.mark.parametrize("form", ["JPG", "PNG", "BMP", "WEBP", "TIFF"])
def test_a_large_picture_is_made_as_large_as_its_box(form: str) -> None:
    (image,) = pictures.decoded(saved(halves(400, 200), form), BOX)
    assert (image.width(), image.height()) == (100, 50)
    assert (side(image, 0.2, 0.5), side(image, 0.8, 0.5)) == ("red", "blue")


@pytest.mark.parametrize(
    ("orientation", "size", "first"),
    [
        (1, (100, 50), ((0.2, 0.5, "red"), (0.8, 0.5, "blue"))),
        (3, (100, 50), ((0.2, 0.5, "blue"), (0.8, 0.5, "red"))),
        (6, (50, 100), ((0.5, 0.2, "red"), (0.5, 0.8, "blue"))),
        (8, (50, 100), ((0.5, 0.2, "blue"), (0.5, 0.8, "red"))),
    ],
)
def test_a_photo_stands_as_the_camera_was_held(
    orientation: int, size: tuple[int, int], first: tuple[tuple[float, float, str], ...]
) -> None:
    photo = held(saved(halves(400, 200), "JPG"), orientation)
    (image,) = pictures.decoded(photo, BOX)
    assert (image.width(), image.height()) == size
    assert [side(image, x, y) for x, y, _ in first] == [colour for _, _, colour in first]
    # Into a flat box it goes by its upright height.
    (flat,) = pictures.decoded(photo, QSize(400, 40))
    assert flat.height() <= 40
    assert flat.height() / flat.width() == pytest.approx(size[1] / size[0], rel=0.1)


def test_a_scan_has_all_its_pages_on_paper_and_its_first_in_the_list() -> None:
    content = scan(halves(300, 400), halves(400, 300), halves(300, 400))
    assert [image.height() for image in pictures.decoded(content, BOX)] == [100]
    pages = pictures.decoded(content, BOX, all_pages=True)
    assert [(image.width(), image.height()) for image in pages] == [(75, 100), (100, 75), (75, 100)]


@pytest.mark.qt_log_ignore("libpng", "[Cc]orrupt", "JPEG datastream", "TIFF", "directory")
@pytest.mark.parametrize("spoil", [lambda c: c[:60], lambda c: c[:30] + bytes(len(c) - 30)])
@pytest.mark.parametrize("form", ["PNG", "JPG", "TIFF", "WEBP", "BMP"])
def test_a_broken_picture_is_no_picture(spoil: Callable[[bytes], bytes], form: str) -> None:
    # Of some formats what came before the break is shown.
    assert [image.width() for image in pictures.decoded(spoil(saved(halves(40, 20), form)), BOX)] in (
        [],
        [40],
    )


@pytest.mark.qt_log_ignore("Rejecting image")
def test_a_picture_that_would_fill_the_memory_is_not_read() -> None:
    content = bytearray(made.png())
    # A head that promises 30,000 by 30,000 dots.
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 6, 0, 0, 0)
    content[8:33] = struct.pack(">I", 13) + b"IHDR" + head + struct.pack(">I", zlib.crc32(b"IHDR" + head))
    assert pictures.decoded(bytes(content), BOX) == []


def test_a_pasted_picture_becomes_a_png_or_where_that_is_too_large_a_jpeg(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    image = halves(400, 200).convertToFormat(QImage.Format.Format_ARGB32)
    image.setPixelColor(0, 0, QColor(0, 0, 0, 0))
    content = pictures.encoded(image)
    assert recognised(BytesIO(content), "图") is MediaType.PNG
    monkeypatch.setattr(pictures, "SIZE_LIMIT", len(content) - 1)
    content = pictures.encoded(image)
    assert recognised(BytesIO(content), "图") is MediaType.JPEG
    # What was transparent is white, not black.
    assert pictures.decoded(content, QSize(400, 400))[0].pixelColor(0, 0).lightness() > 128
    assert SIZE_LIMIT == 20 * 1024 * 1024
