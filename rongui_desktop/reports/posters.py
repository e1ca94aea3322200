"""The poster of a liaison station for the wall: its deputies with photo, when it is open, the next receptions.

Big type, read from two metres; A4 for a board, A3 for a wall. A photo that cannot be shown leaves its empty frame.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from docx import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from rongui_desktop.reports.gongwen.measures import HEITI, KAITI, SONG_TITLE
from rongui_desktop.reports.gongwen.styles import TABLE, TABLE_CENTRE
from rongui_desktop.reports.gongwen.xml import clean
from rongui_desktop.reports.library import BASE, Library
from rongui_desktop.services.stations import Posted, Poster
from rongui_desktop.services.wording import date_text, listed, time_span, weekday

_RED: Final = RGBColor(0xA4, 0x20, 0x1C)
_SIDES: Final = ("top", "left", "bottom", "right")
_PHOTO: Final = 5 / 7
"""Width over height, as of an identity photo (25 × 35 mm)."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The measures of a paper: millimetres, and points for type."""

    width: int
    height: int
    margin: int
    scale: float

    def type(self, points: float) -> Any:
        """Return a size of type for this paper."""
        return Pt(round(points * self.scale * 2) / 2)


_A4: Final = _Sheet(210, 297, 16, 1.0)
_A3: Final = _Sheet(297, 420, 22, 1.4)


def station_poster(library: Library, facts: Poster, created: datetime, *, a3: bool = False) -> bytes:
    """Write the poster of a station.

    Args:
        library: the templates.
        facts: what it shows.
        created: local time that the file's properties tell.
        a3: on A3 paper with larger type; else on A4.
    """
    sheet = _A3 if a3 else _A4
    document = Document(str(library.find(BASE)))
    about = document.core_properties
    about.title, about.author, about.last_modified_by = facts.station.name[:255], "", ""
    about.created = about.modified = created
    _page(document, sheet)
    _line(document, sheet, facts.station.name, SONG_TITLE, 30, after=2, colour=_RED)
    _line(document, sheet, "代表公示栏", SONG_TITLE, 24, after=8)
    for words in _about(facts):
        _line(document, sheet, words, HEITI, 15, after=2)
    _deputies(document, sheet, facts.deputies, len(facts.sessions))
    if facts.sessions:
        _line(document, sheet, "近期接待安排", HEITI, 18, before=10, after=4, colour=_RED)
        _sessions(document, sheet, facts)
    _line(document, sheet, "欢迎向代表反映意见建议", KAITI, 18, before=10, after=4, colour=_RED)
    _line(document, sheet, f"{facts.committee}　{date_text(facts.day)}", KAITI, 12)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def _page(document: Any, sheet: _Sheet) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(sheet.width), Mm(sheet.height)
    for side in ("left", "right", "top", "bottom"):
        setattr(section, f"{side}_margin", Mm(sheet.margin))
    # A poster has no page number and no grid of lines.
    for kind in ("w:footerReference", "w:docGrid", "w:titlePg"):
        for found in section._sectPr.findall(qn(kind)):  # noqa: SLF001
            section._sectPr.remove(found)  # noqa: SLF001
    for block in list(document.element.body.iterchildren(qn("w:p"), qn("w:tbl"))):
        document.element.body.remove(block)


def _about(facts: Poster) -> list[str]:
    station = facts.station
    named = (("地址", station.address), ("联系人", station.contact), ("电话", station.phone))
    hours = [
        f"接待时间：{line}" if not place else line
        for place, line in enumerate(station.opening_hours.split("\n"))
    ]
    where = "　　".join(f"{word}：{text}" for word, text in named[1:] if text)
    return [
        line
        for line in (
            *(hours if station.opening_hours else ()),
            f"地址：{station.address}" if station.address else "",
            where,
        )
        if line
    ]


def _line(
    document: Any,
    sheet: _Sheet,
    text: str,
    face: str,
    size: float,
    *,
    before: float = 0,
    after: float = 0,
    colour: Any = None,
) -> None:
    _write(
        document.add_paragraph(style=TABLE_CENTRE),
        sheet,
        text,
        face,
        size,
        before=before,
        after=after,
        colour=colour,
    )


def _write(
    paragraph: Any,
    sheet: _Sheet,
    text: str,
    face: str,
    size: float,
    *,
    before: float = 0,
    after: float = 0,
    colour: Any = None,
) -> None:
    form = paragraph.paragraph_format
    form.alignment, form.line_spacing_rule = WD_ALIGN_PARAGRAPH.CENTER, WD_LINE_SPACING.SINGLE
    form.space_before, form.space_after = sheet.type(before), sheet.type(after)
    run = paragraph.add_run(clean(text))
    run.font.size = sheet.type(size)
    if colour is not None:
        run.font.color.rgb = colour
    fonts = run._r.get_or_add_rPr().get_or_add_rFonts()  # noqa: SLF001
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), face)


def _deputies(document: Any, sheet: _Sheet, people: tuple[Posted, ...], sessions: int) -> None:
    """Write the deputies side by side: as many in a row as leaves the photos large."""
    across = min(len(people), 3 if len(people) <= 6 else 4 if len(people) <= 16 else 5)
    rows = -(-len(people) // across)
    table = document.add_table(rows=rows, cols=across)
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    room = (sheet.width - 2 * sheet.margin) / across
    height = _photo_height(sheet, room, rows, sessions)
    for place, row in enumerate(table.rows):
        _unsplit(row)
        for cell, person in zip(row.cells, people[place * across : (place + 1) * across], strict=False):
            cell.width = Mm(room)
            _photo(cell.paragraphs[0], sheet, person, room, height)
            _write(cell.add_paragraph(style=TABLE_CENTRE), sheet, person.name, HEITI, 18, after=1)
            _write(cell.add_paragraph(style=TABLE_CENTRE), sheet, person.seats, KAITI, 12)
            if person.constituency:
                _write(cell.add_paragraph(style=TABLE_CENTRE), sheet, person.constituency, KAITI, 12)


def _photo_height(sheet: _Sheet, room: float, rows: int, sessions: int) -> float:
    """Return the height of a photo in millimetres: as large as lets all stand on one sheet, but never tiny."""
    other = 78 + (16 + 10 * sessions if sessions else 0)
    each = (sheet.height - 2 * sheet.margin - other * sheet.scale) / rows - 23 * sheet.scale
    return max(min(room * 0.7 / _PHOTO, 44 * sheet.scale, each), 22 * sheet.scale)


def _unsplit(row: Any) -> None:
    """Keep a row on one page."""
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001
    properties.append(properties.makeelement(qn("w:cantSplit"), {}))


def _photo(paragraph: Any, sheet: _Sheet, person: Posted, room: float, height: float) -> None:
    form = paragraph.paragraph_format
    form.alignment, form.line_spacing_rule = WD_ALIGN_PARAGRAPH.CENTER, WD_LINE_SPACING.SINGLE
    form.space_before, form.space_after = sheet.type(8), sheet.type(3)
    if person.photo is not None:
        try:
            picture = paragraph.add_run().add_picture(io.BytesIO(person.photo), height=Mm(height))
        except (
            UnrecognizedImageError,
            InvalidImageStreamError,
            UnexpectedEndOfFileError,
            ZeroDivisionError,
            ValueError,
        ):
            picture = None
        if picture is not None:
            widest = Mm(height * 0.9)
            if picture.width > widest:
                picture.height, picture.width = int(picture.height * widest / picture.width), widest
            return
    _frame(paragraph, room, height)


def _frame(paragraph: Any, room: float, height: float) -> None:
    """Draw an empty frame of the size of a photo: one can be glued in, and the names keep to one line."""
    form = paragraph.paragraph_format
    # The table's cells have margins of 1.9 mm.
    form.left_indent = form.right_indent = Mm(max((room - 4 - height * _PHOTO) / 2, 0))
    form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Mm(height)
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001
    border = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="B0AAA0"/>' for side in _SIDES)
    properties.insert_element_before(
        parse_xml(f"<w:pBdr {nsdecls('w')}>{border}</w:pBdr>"),
        *("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:snapToGrid", "w:spacing", "w:ind", "w:jc"),
    )


def _sessions(document: Any, sheet: _Sheet, facts: Poster) -> None:
    table = document.add_table(rows=0, cols=3)
    table.style, table.alignment = TABLE, WD_TABLE_ALIGNMENT.CENTER
    room = sheet.width - 2 * sheet.margin
    for each in facts.sessions:
        row = table.add_row()
        row.height_rule, row.height = WD_ROW_HEIGHT_RULE.AT_LEAST, sheet.type(24)
        day = f"{each.day.month}月{each.day.day}日（{weekday(each.day)}）"
        words = (day, time_span(each.starts_at, each.ends_at), listed(each.deputies))
        for cell, text, share in zip(row.cells, words, (0.3, 0.22, 0.48), strict=True):
            cell.width = Mm(room * share)
            cell.paragraphs[0].style = TABLE_CENTRE
            cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
            _write(cell.paragraphs[0], sheet, text, KAITI, 14)
