"""What an attached file is, found from its content: a file's name says what somebody called it, not what it is.

Sources of the signatures: the formats' own standards; for Office 97 and WPS files [MS-CFB] 2.2 to 2.6, whose directory
names the streams that tell a text from a table; for .docx and .xlsx ECMA-376 part 2.
"""

from __future__ import annotations

import codecs
import struct
import zipfile
import zlib
from collections.abc import Iterator
from enum import StrEnum
from typing import BinaryIO

from rongui_desktop.errors import UserError


class FileKind(StrEnum):
    """What a clerk calls an attached file."""

    IMAGE = "图片"
    DOCUMENT = "文档"


class MediaType(StrEnum):
    """The formats that may be attached, each under the word that clerks know it by."""

    JPEG = "JPEG"
    PNG = "PNG"
    GIF = "GIF"
    BMP = "BMP"
    WEBP = "WebP"
    TIFF = "TIFF"
    PDF = "PDF"
    DOCX = "DOCX"
    XLSX = "XLSX"
    DOC = "DOC"
    XLS = "XLS"
    # WPS 演示 and PowerPoint 97.
    DPS = "DPS"
    TEXT = "TXT"

    @property
    def kind(self) -> FileKind:
        """Picture or document."""
        return FileKind.IMAGE if self in _IMAGES else FileKind.DOCUMENT

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The endings that such a file may have, the usual one first; WPS has its own for the same format."""
        return _SUFFIXES[self]


_IMAGES = frozenset(
    {MediaType.JPEG, MediaType.PNG, MediaType.GIF, MediaType.BMP, MediaType.WEBP, MediaType.TIFF}
)
_SUFFIXES = {
    MediaType.JPEG: (".jpg", ".jpeg", ".jpe", ".jfif"),
    MediaType.PNG: (".png",),
    MediaType.GIF: (".gif",),
    MediaType.BMP: (".bmp", ".dib"),
    MediaType.WEBP: (".webp",),
    MediaType.TIFF: (".tif", ".tiff"),
    MediaType.PDF: (".pdf",),
    MediaType.DOCX: (".docx",),
    MediaType.XLSX: (".xlsx",),
    MediaType.DOC: (".doc", ".wps"),
    MediaType.XLS: (".xls", ".et"),
    MediaType.DPS: (".dps", ".ppt"),
    MediaType.TEXT: (".txt",),
}
ALL_SUFFIXES = tuple(suffix for media_type in MediaType for suffix in media_type.suffixes)

_ALLOWED = "可以添加照片、扫描件、PDF、Word、Excel、WPS 和 TXT 文件"
_HEAD = 1024
_CHUNK = 1 << 16
_SIMPLE = (
    (b"\xff\xd8\xff", MediaType.JPEG),
    (b"\x89PNG\r\n\x1a\n", MediaType.PNG),
    (b"GIF87a", MediaType.GIF),
    (b"GIF89a", MediaType.GIF),
    (b"II*\0", MediaType.TIFF),
    (b"MM\0*", MediaType.TIFF),
)
_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"MSCF")
_PROGRAMS = (
    b"MZ",
    b"\x7fELF",
    b"\xca\xfe\xba\xbe",
    b"\xcf\xfa\xed\xfe",
    b"\xce\xfa\xed\xfe",
    b"L\0\0\0\x01\x14\x02",
    b"#!",
)
# Brands of ISO/IEC 23008-12, as telephones write them.
_HEIC = (b"heic", b"heix", b"hevc", b"mif1", b"msf1")
# Text that a program reads as something else than text.
_NOT_PLAIN = ("{\\rtf", "<")


def recognised(file: BinaryIO, name: str) -> MediaType:
    """Return what a file is; reads as little of it as that takes.

    Args:
        file: open for reading, may be set to any place.
        name: what the clerk calls it, for the sentence.

    Raises:
        UserError: it is none of the formats that may be attached, holds macros, or is locked by a password.
    """
    file.seek(0)
    head = file.read(_HEAD)
    if not head:
        raise UserError(f"“{name}”是空的（0 字节），没有添加；请检查原文件。")
    found = _of_head(head)
    if found is not None:
        return found
    _refuse(head, name)
    if head.startswith(_OLE):
        return _of_ole(file, name)
    if head.startswith(_ZIP):
        return _of_package(file, name)
    if _is_plain_text(file):
        return MediaType.TEXT
    raise UserError(f"“{name}”不是能添加的格式，没有添加；{_ALLOWED}。")


def _of_head(head: bytes) -> MediaType | None:
    for signature, media_type in _SIMPLE:
        if head.startswith(signature):
            return media_type
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return MediaType.WEBP
    # Two reserved words of zeros and the size of the header that follows: "BM" alone begins many a text.
    if head[:2] == b"BM" and head[6:10] == b"\0\0\0\0" and head[14:18] in _BMP_HEADERS:
        return MediaType.BMP
    return MediaType.PDF if head.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"%PDF-") else None


_BMP_HEADERS = tuple(struct.pack("<I", size) for size in (12, 40, 52, 56, 64, 108, 124))


def _refuse(head: bytes, name: str) -> None:
    # A text may begin with the same letters, but holds no zeros.
    if head.startswith(_PROGRAMS) and (b"\0" in head or head.startswith(b"#!")):
        raise UserError(f"“{name}”是程序或快捷方式，不能作附件；{_ALLOWED}。")
    if head.startswith(_ARCHIVES) and b"\0" in head:
        raise UserError(_archive(name))
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC:
        raise UserError(f"“{name}”是 HEIC 照片，没有添加；请在手机上改存为 JPG 再添加。")


def _archive(name: str) -> str:
    return f"“{name}”是压缩包，没有添加；请解压后逐个添加里面的文件。"


def _of_package(file: BinaryIO, name: str) -> MediaType:
    try:
        with zipfile.ZipFile(file) as package:
            members = package.namelist()
            types = b""
            if "[Content_Types].xml" in members:
                with package.open("[Content_Types].xml") as part:
                    types = part.read(1 << 20).lower()
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError):
        raise UserError(f"“{name}”不完整或已损坏，没有添加；请重新复制或重新另存一份再添加。") from None
    if (
        any(each.lower().rsplit("/", 1)[-1] == "vbaproject.bin" for each in members)
        or b"macroenabled" in types
    ):
        raise UserError(f"“{name}”含有宏，没有添加；请另存为不含宏的 .docx 或 .xlsx 再添加。")
    if types and "word/document.xml" in members:
        return MediaType.DOCX
    if types and "xl/workbook.xml" in members:
        return MediaType.XLSX
    if types and any(each.startswith("ppt/") for each in members):
        raise UserError(f"“{name}”是 PowerPoint 演示文稿，没有添加；请另存为 PDF 再添加。")
    if "OFD.xml" in members:
        raise UserError(f"“{name}”是 OFD 版式文件，没有添加；请另存为 PDF 再添加。")
    raise UserError(_archive(name))


def _of_ole(file: BinaryIO, name: str) -> MediaType:
    streams = set(_stream_names(file))
    if streams & {"EncryptedPackage", "EncryptionInfo"}:
        raise UserError(f"“{name}”加了打开密码，没有添加；请在 Word、Excel 或 WPS 里去掉密码再添加。")
    if "_VBA_PROJECT" in streams:
        raise UserError(f"“{name}”含有宏，没有添加；请另存为不含宏的文件再添加。")
    if "WordDocument" in streams:
        return MediaType.DOC
    if streams & {"Workbook", "Book"}:
        return MediaType.XLS
    if "PowerPoint Document" in streams:
        return MediaType.DPS
    raise UserError(f"“{name}”不是 Word、Excel 或 WPS 的文件（或已损坏），没有添加；{_ALLOWED}。")


_END_OF_CHAIN = 0xFFFFFFF9
_ENTRY = 128


def _stream_names(file: BinaryIO) -> Iterator[str]:
    """Yield the names in the directory of a compound file; of a damaged one those that can be reached."""
    file.seek(0)
    header = file.read(512)
    if len(header) < 512:
        return
    (shift,) = struct.unpack_from("<H", header, 30)
    if shift not in (9, 12):
        return
    size = 1 << shift
    (sector,) = struct.unpack_from("<I", header, 48)
    table = _sectors_of_table(file, header, size)
    seen: set[int] = set()
    while sector < _END_OF_CHAIN and sector not in seen:
        seen.add(sector)
        content = _sector(file, sector, size)
        for at in range(0, len(content) - _ENTRY + 1, _ENTRY):
            (length,) = struct.unpack_from("<H", content, at + 64)
            if 2 <= length <= 64:
                yield content[at : at + length - 2].decode("utf-16-le", "replace")
        place, within = divmod(sector, size // 4)
        if place >= len(table):
            return
        entries = _sector(file, table[place], size)
        if len(entries) < size:
            return
        (sector,) = struct.unpack_from("<I", entries, within * 4)


def _sectors_of_table(file: BinaryIO, header: bytes, size: int) -> list[int]:
    """Return where the sectors of the allocation table lie: 109 in the header, more in a chain of their own."""
    found = list(struct.unpack_from("<109I", header, 76))
    (sector,) = struct.unpack_from("<I", header, 68)
    seen: set[int] = set()
    while sector < _END_OF_CHAIN and sector not in seen:
        seen.add(sector)
        content = _sector(file, sector, size)
        if len(content) < size:
            break
        *more, sector = struct.unpack(f"<{size // 4}I", content)
        found.extend(more)
    return found


def _sector(file: BinaryIO, number: int, size: int) -> bytes:
    # The header takes the place of the sector before the first, whatever the size of sectors.
    file.seek((number + 1) * size)
    return file.read(size)


def _is_plain_text(file: BinaryIO) -> bool:
    file.seek(0)
    start = file.read(4)
    wide = start[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "gb18030"):
        text = _decoded(file, encoding)
        if text is not None:
            return not text.lstrip().startswith(_NOT_PLAIN)
    return False


def _decoded(file: BinaryIO, encoding: str) -> str | None:
    """Return the beginning of a text, or None when the file is none in this encoding."""
    decoder = codecs.getincrementaldecoder(encoding)()
    file.seek(0)
    beginning = ""
    try:
        while chunk := file.read(_CHUNK):
            text = decoder.decode(chunk)
            if any(control in text for control in _CONTROLS):
                return None
            beginning = beginning or text[:_HEAD]
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return None
    return beginning


# Those that no text has; tab, line ends, form feed, end of file and the marks of terminals are not among them.
_CONTROLS = tuple(map(chr, (*range(8), *range(14, 26))))
