"""The pieces that form templates are made of: cells, rows, tables, and the page around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rongui_desktop.reports.gongwen import base
from rongui_desktop.reports.gongwen.measures import MILLIMETRE
from rongui_desktop.reports.gongwen.styles import TABLE, TABLE_HEAD, TABLE_NOTE, TABLE_TEXT, TABLE_TITLE
from rongui_desktop.reports.gongwen.xml import PAGE_FIELD, WORD_NAMESPACES, XML_HEAD, paragraph, run

# 22 mm at the binding edge, 18 mm at the others: a form needs more room than a letter.
MARGINS: Final = 'w:top="1077" w:right="1020" w:bottom="1020" w:left="1247" w:header="567" w:footer="567"'
WIDTH: Final = 11906 - 1247 - 1020
_STYLE: Final = base.style_ids()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a form: its text (line breaks make paragraphs), style, and how many grid columns it spans."""

    text: str
    style: str = TABLE_TEXT
    span: int = 1
    top: bool = False


def label(text: str, span: int = 1) -> Cell:
    """Give a cell that names what stands beside it."""
    return Cell(text, TABLE_HEAD, span)


def row(cells: Sequence[Cell], grid: Sequence[int], height: float, *, whole: bool = False) -> str:
    """Write a row.

    Args:
        cells: from left to right; their spans add up to the grid.
        grid: widths of the columns in twips.
        height: least height in millimetres.
        whole: keep the row and the one after it on one page.
    """
    written: list[str] = []
    column = 0
    for cell in cells:
        width = sum(grid[column : column + cell.span])
        column += cell.span
        span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
        align = "top" if cell.top else "center"
        keep = "<w:keepNext/>" if whole else ""
        body = "".join(paragraph(_STYLE[cell.style], run(line), keep) for line in cell.text.split("\n"))
        written.append(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}<w:vAlign w:val="{align}"/></w:tcPr>{body}</w:tc>'
        )
    split = "<w:cantSplit/>" if whole else ""
    size = f'<w:trHeight w:val="{round(height * MILLIMETRE)}" w:hRule="atLeast"/>'
    return f"<w:tr><w:trPr>{split}{size}</w:trPr>{''.join(written)}</w:tr>"


def table(rows: Sequence[str], grid: Sequence[int]) -> str:
    """Write a ruled table of these rows; `grid` as for `row`."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{_STYLE[TABLE]}"/><w:tblW w:w="{sum(grid)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0"'
        f' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>'
        f"{''.join(rows)}</w:tbl>"
    )


def title(text: str) -> str:
    """Write the title of a form or of a part of it."""
    return paragraph(_STYLE[TABLE_TITLE], run(text))


def line(text: str) -> str:
    """Write the line above a table; what stands after a tab goes to the right edge."""
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{WIDTH}"/></w:tabs>'
    return paragraph(_STYLE[TABLE_TEXT], run(text), tab)


def note(text: str, align: str = "left") -> str:
    """Write small print."""
    return paragraph(_STYLE[TABLE_NOTE], run(text), "" if align == "left" else f'<w:jc w:val="{align}"/>')


def form(*parts: str, foot: str = "") -> bytes:
    """Put a form of one A4 page together.

    Args:
        parts: titles, lines, tables and notes from the top down.
        foot: text before the number of the page.
    """
    section = (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar {MARGINS} w:gutter="0"/></w:sectPr>'
    )
    footer = paragraph(
        _STYLE[TABLE_NOTE], f"{run(f'{foot}第 ')}{PAGE_FIELD}{run(' 页')}", '<w:jc w:val="center"/>'
    )
    footers = {"footer1": f"{XML_HEAD}<w:ftr {WORD_NAMESPACES}>{footer}</w:ftr>"}
    return package("".join(parts) + section, footers, even_and_odd=False)


def package(body: str, footers: dict[str, str], *, even_and_odd: bool) -> bytes:
    """Put a template together.

    Args:
        body: what stands in `w:body`, its section among it; the first footer is rId4, the second rId5.
        footers: content of the footers by name of their parts, `footer1` first.
        even_and_odd: whether even pages have a footer of their own.
    """
    parts = {
        "document": f"{XML_HEAD}<w:document {WORD_NAMESPACES}><w:body>{body}</w:body></w:document>",
        "styles": base.styles_xml(),
        "settings": base.settings_xml(even_and_odd=even_and_odd),
        "fontTable": base.font_table_xml(),
        **footers,
        "theme": base.theme_xml(),
    }
    kinds = {name: "footer" if name in footers else name for name in parts if name != "document"}
    return base.package(parts, kinds)
