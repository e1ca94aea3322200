"""Small real files of every format that may be attached, and of some that may not."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO

_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
# One grey dot each, as Qt 6.9 writes it.
JPEG = bytes.fromhex(
    "ffd8ffe000104a46494600010101006400640000ffdb004300080606070605080707070909080a0c140d0c0b0b0c1912130f"
    "141d1a1f1e1d1a1c1c20242e2720222c231c1c2837292c30313434341f27393d38323c2e333432ffc0000b08000100010101"
    "1100ffc4001f0000010501010101010100000000000000000102030405060708090a0bffc400b51000020103030204030505"
    "04040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a"
    "25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a8384858687"
    "88898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2"
    "e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffda0008010100003f002bffd9"
)
GIF = bytes.fromhex("47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b")
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%%EOF\n"
TIFF = bytes.fromhex(
    "49492a000a00000080000e000001030001000000010000000101030001000000010000000201030001000000080000000301"
    "0300010000000100000006010300010000000100000011010400010000000800000012010300010000000100000016010400"
    "01000000040000001701040001000000010000001a01050001000000b80000001b01050001000000c00000001c0103000100"
    "0000010000002801030001000000020000005301030001000000010000000000000064000000010000006400000001000000"
)
WEBP = bytes.fromhex(
    "52494646240000005745425056503820180000005001009d012a0100010002003425a40004740000e4400000"
)
BMP = (
    b"BM"
    + struct.pack("<IHHIIiiHHIIiiII", 58, 0, 0, 54, 40, 1, 1, 1, 24, 0, 4, 2835, 2835, 0, 0)
    + b"\xff\xff\xff\0"
)


def png(width: int = 1, height: int = 1, grey: int = 200) -> bytes:
    """A picture of one shade."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes([grey]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def package(*members: str, types: str = "<Types/>") -> bytes:
    """A zip file; with `types` as Office's list of its parts unless that is empty."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        if types:
            archive.writestr("[Content_Types].xml", types)
        for member in members:
            archive.writestr(member, "<x/>")
    return made.getvalue()


def docx(text: str = "回复") -> bytes:
    from docx import Document

    made = BytesIO()
    document = Document()
    document.add_paragraph(text)
    document.save(made)
    return made.getvalue()


def xlsx() -> bytes:
    from openpyxl import Workbook

    made = BytesIO()
    Workbook().save(made)
    return made.getvalue()


def compound(*streams: str, sector: int = 512) -> bytes:
    """A compound file (Office 97, WPS) whose directory has these names; its directory lies behind a gap."""
    shift = sector.bit_length() - 1
    names = ["Root Entry", *streams]
    per_sector = sector // 128
    count = -(-len(names) // per_sector)
    table = [_TABLE, _FREE, *[*range(3, 2 + count), _END]]
    table += [_FREE] * (sector // 4 - len(table))
    header = bytearray(512)
    header[:8] = bytes.fromhex("D0CF11E0A1B11AE1")
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3 if sector == 512 else 4, 0xFFFE, shift, 6)
    struct.pack_into("<IIIIIIIII", header, 40, 0, 1, 2, 0, 4096, _END, 0, _END, 0)
    struct.pack_into("<109I", header, 76, 0, *[_FREE] * 108)
    entries = b"".join(_entry(name) for name in names).ljust(count * sector, b"\0")
    return (
        bytes(header).ljust(sector, b"\0") + struct.pack(f"<{sector // 4}I", *table) + bytes(sector) + entries
    )


def _entry(name: str) -> bytes:
    told = name.encode("utf-16-le") + b"\0\0"
    return told.ljust(64, b"\0") + struct.pack("<H", len(told)) + bytes(62)
