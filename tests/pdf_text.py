"""Reads a PDF that Qt made."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pypdf

# Where a glyph serves a character and a radical that looks like it, Qt writes the radical; NFKC knows most.
_RADICALS = str.maketrans("⺠⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻢⻥⻦⻩⻬⻰", "民见角贝车长门青韦页风飞马鱼鸟黄齐龙")


def plain(text: str) -> str:
    """A text without spaces, and with one form of every character."""
    return "".join(unicodedata.normalize("NFKC", text).translate(_RADICALS).split())


def words(path: Path) -> str:
    """The text of all pages, plain."""
    return plain("".join(page.extract_text() for page in pypdf.PdfReader(path).pages))


def pages(path: Path) -> int:
    """How many pages there are."""
    return len(pypdf.PdfReader(path).pages)
