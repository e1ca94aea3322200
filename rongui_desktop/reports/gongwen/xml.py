"""Text into WordprocessingML: what a user typed comes out as typed, and never as markup.

Documents are put together as XML text and parsed once. That is some fifty times faster than building the same
table cell by cell with python-docx.
"""

from __future__ import annotations

import re
from typing import Final
from xml.sax.saxutils import escape

XML_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORD_NAMESPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)

# What XML 1.0 has no place for (python-docx raises on it), and the C1 controls, which no one can see or type.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_BREAKS: Final = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")


def clean(text: str) -> str:
    r"""Drop control characters and write every kind of line break as `\n`; everything else stays as typed."""
    return _BREAKS.sub("\n", _FORBIDDEN.sub("", text))


def lines(text: str) -> list[str]:
    """Split typed text at its line breaks: each piece becomes a paragraph of its own.

    A line break inside a justified paragraph would stretch the line before it over the whole width.
    """
    return clean(text).split("\n")


def one_line(text: str) -> str:
    """Put typed text on one line, for a title or a heading."""
    return " ".join(part.strip() for part in lines(text) if part.strip())


def file_title(text: str) -> str:
    """Return the title that the properties of a file can hold (ECMA-376 part 2, 255 characters)."""
    return one_line(text)[:255]


def run(text: str, properties: str = "") -> str:
    """Write one run.

    Args:
        text: typed text; tabs are kept, line breaks must have been split off before.
        properties: children of `w:rPr` in schema order, as XML.
    """
    return clean_run(clean(text), properties)


def clean_run(text: str, properties: str = "") -> str:
    """Write one run of text that has been cleaned already."""
    body = escape(text).replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    mark = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{mark}<w:t xml:space="preserve">{body}</w:t></w:r>'


def paragraph(style: str, content: str, properties: str = "") -> str:
    """Write one paragraph.

    Args:
        style: identifier (not name) of a paragraph style.
        content: runs as XML.
        properties: children of `w:pPr` after `w:pStyle`, in schema order, as XML.
    """
    return f'<w:p><w:pPr><w:pStyle w:val="{escape(style)}"/>{properties}</w:pPr>{content}</w:p>'


PAGE_FIELD: Final = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    "<w:r><w:t>1</w:t></w:r>"
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
"""The number of the page. NUMPAGES, a table of contents or updateFields would make Word ask on opening."""
