from __future__ import annotations

import random
from contextlib import suppress
from io import BytesIO

import pytest

from rongui_desktop.domain.file_formats import ALL_SUFFIXES, FileKind, MediaType, recognised
from rongui_desktop.errors import UserError
from tests import attached_files as made

TEXT = "关于更换路灯的回复\r\n\t一、已更换三盏。\r\n"
ALLOWED = {
    MediaType.JPEG: made.JPEG,
    MediaType.PNG: made.png(),
    MediaType.GIF: made.GIF,
    MediaType.BMP: made.BMP,
    MediaType.WEBP: made.WEBP,
    MediaType.TIFF: made.TIFF,
    MediaType.PDF: made.PDF,
    MediaType.DOCX: made.docx(),
    MediaType.XLSX: made.xlsx(),
    MediaType.DOC: made.compound("WordDocument", "1Table"),
    MediaType.XLS: made.compound("Workbook"),
    MediaType.DPS: made.compound("PowerPoint Document"),
    MediaType.TEXT: TEXT.encode(),
}


@pytest.mark.parametrize("media_type", list(MediaType))
def test_a_format_is_known_by_its_content(media_type: MediaType) -> None:
    assert recognised(BytesIO(ALLOWED[media_type]), "照片.exe") is media_type


def test_pictures_are_pictures() -> None:
    pictures = [media_type.value for media_type in MediaType if media_type.kind is FileKind.IMAGE]
    assert pictures == ["JPEG", "PNG", "GIF", "BMP", "WebP", "TIFF"]


def test_every_format_has_endings_of_its_own() -> None:
    assert len(set(ALL_SUFFIXES)) == len(ALL_SUFFIXES)
    assert {".wps", ".et", ".dps"} < set(ALL_SUFFIXES)


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (made.compound("WordDocument", sector=4096), MediaType.DOC),
        (made.compound(*(f"流{n}" for n in range(30)), "Workbook"), MediaType.XLS),
        (made.compound("Book"), MediaType.XLS),
        (b"\xef\xbb\xbf%PDF-1.7\n", MediaType.PDF),
        (TEXT.encode("gb18030"), MediaType.TEXT),
        (TEXT.encode("utf-16"), MediaType.TEXT),
        (b"\xef\xbb\xbf" + TEXT.encode(), MediaType.TEXT),
        ((TEXT * 20_000).encode(), MediaType.TEXT),
        (b"MZ 1 \xe5\x8f\xb7", MediaType.TEXT),
        (b"BM", MediaType.TEXT),
    ],
)
def test_variants(content: bytes, media_type: MediaType) -> None:
    assert recognised(BytesIO(content), "文件") is media_type


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "是空的（0 字节），没有添加"),
        (b"MZ\x90\0\x03\0\0\0" + bytes(500), "是程序或快捷方式，不能作附件"),
        (b"\x7fELF\x02\x01\x01\0" + bytes(500), "是程序或快捷方式，不能作附件"),
        (b"#!/bin/sh\nrm -rf ~\n", "是程序或快捷方式，不能作附件"),
        (bytes.fromhex("4c0000000114020000000000c0000000000000460b000000"), "是程序或快捷方式，不能作附件"),
        (made.package("照片.jpg", types=""), "是压缩包，没有添加；请解压后逐个添加"),
        (made.package("META-INF/MANIFEST.MF", "a.class"), "是压缩包，没有添加"),
        (made.package("OFD.xml", "Doc_0/Document.xml", types=""), "是 OFD 版式文件，没有添加；请另存为 PDF"),
        (b"Rar!\x1a\x07\x01\0", "是压缩包，没有添加"),
        (b"7z\xbc\xaf\x27\x1c\0\x04", "是压缩包，没有添加"),
        (b"\x1f\x8b\x08\0\0\0", "是压缩包，没有添加"),
        (
            made.package("word/document.xml", "word/vbaProject.bin"),
            "含有宏，没有添加；请另存为不含宏的 .docx",
        ),
        (
            made.package(
                "xl/workbook.xml", types="<Types>application/vnd.ms-excel.sheet.macroEnabled</Types>"
            ),
            "含有宏，没有添加",
        ),
        (made.package("ppt/presentation.xml"), "是 PowerPoint 演示文稿，没有添加；请另存为 PDF"),
        (made.docx()[:-40], "不完整或已损坏，没有添加"),
        (made.compound("WordDocument", "Macros", "VBA", "_VBA_PROJECT"), "含有宏，没有添加"),
        (made.compound("EncryptionInfo", "EncryptedPackage"), "加了打开密码，没有添加"),
        (made.compound("\x05SummaryInformation"), "不是 Word、Excel 或 WPS 的文件（或已损坏）"),
        (made.compound("Workbook")[:700], "不是 Word、Excel 或 WPS 的文件（或已损坏）"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "是 HEIC 照片，没有添加；请在手机上改存为 JPG"),
        (b"<html><script>alert(1)</script>", "不是能添加的格式，没有添加；可以添加照片、扫描件"),
        (b"{\\rtf1 text}", "不是能添加的格式"),
        (random.Random(1).randbytes(5000), "不是能添加的格式"),
    ],
)
def test_what_is_refused_and_why(content: bytes, sentence: str) -> None:
    with pytest.raises(UserError, match="^“某文件.jpg”") as refused:
        recognised(BytesIO(content), "某文件.jpg")
    assert sentence in refused.value.message
    assert refused.value.message.endswith("。")


def test_no_damage_of_a_compound_file_keeps_it_going_round() -> None:
    good = made.compound("WordDocument", *(f"流{n}" for n in range(20)))
    dice = random.Random(5)
    for _ in range(300):
        spoilt = bytearray(good)
        for _ in range(8):
            spoilt[dice.randrange(24, len(spoilt))] = dice.randrange(256)
        with suppress(UserError):
            assert recognised(BytesIO(bytes(spoilt)), "x") in MediaType
