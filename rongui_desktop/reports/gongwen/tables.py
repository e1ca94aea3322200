"""Tables of official documents, written as one piece of XML text.

Ten thousand rows take half a second this way, where `table.add_row().cells` takes 24 s and `table.cell(i, j)` days.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from rongui_desktop.reports.gongwen.styles import (
    DENSE_CENTRE,
    DENSE_HEAD,
    DENSE_NUMBER,
    DENSE_TEXT,
    TABLE,
    TABLE_CENTRE,
    TABLE_HEAD,
    TABLE_NUMBER,
    TABLE_TEXT,
)
from rongui_desktop.reports.gongwen.xml import clean_run, lines, paragraph

Align = Literal["left", "center", "right"]
_ALIGNED: Final[dict[Align, str]] = {"left": TABLE_TEXT, "center": TABLE_CENTRE, "right": TABLE_NUMBER}
_DENSE: Final[dict[Align, str]] = {"left": DENSE_TEXT, "center": DENSE_CENTRE, "right": DENSE_NUMBER}

_LONG_CELL: Final = 600
"""A row with more characters than this in a cell may be split: held together it could be higher than a page."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    Attributes:
        share: width in relation to the other columns; together they fill the text area.
    """

    title: str
    share: float
    align: Align = "left"


def widths(columns: Sequence[Column], total: int) -> list[int]:
    """Divide `total` twips by the columns' shares; the sum is exactly `total`."""
    whole = sum(column.share for column in columns)
    edges: list[int] = [0]
    done = 0.0
    for column in columns:
        done += column.share
        edges.append(round(total * done / whole))
    return [right - left for left, right in zip(edges, edges[1:], strict=False)]


def _filled(opening: str, fill: str | None) -> str:
    """Give a cell a ground of a colour (six hexadecimal digits)."""
    if fill is None:
        return opening
    return opening.replace("<w:vAlign", f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/><w:vAlign', 1)


def _cell(text: str, opening: str, style: str) -> str:
    return opening + "".join(paragraph(style, clean_run(line)) for line in lines(text)) + "</w:tc>"


def table(
    columns: Sequence[Column],
    rows: Iterable[Sequence[str]],
    style: Mapping[str, str],
    width: int,
    total: Sequence[str] | None = None,
    *,
    dense: bool = False,
    fills: Sequence[Sequence[str | None]] = (),
) -> str:
    """Write a ruled table with a header row that repeats on every page.

    Args:
        columns: titles, widths and alignment.
        rows: cells as typed text, one for each column; a line break makes a further paragraph in the cell.
        style: style name -> identifier in the document.
        width: whole width in twips.
        total: cells of a last row (合计), set in the face of the header.
        dense: smaller type, for tables of many columns or much text.
        fills: the ground of each cell, row by row, as six hexadecimal digits or None; empty for a plain table.

    Returns:
        `w:tbl` as XML, with fixed layout: `w:gridCol` and `w:tcW` say the same.
    """
    sizes = widths(columns, width)
    opening = [
        f'<w:tc><w:tcPr><w:tcW w:w="{size}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
        for size in sizes
    ]
    grid = "".join(f'<w:gridCol w:w="{size}"/>' for size in sizes)
    faces = [style[(_DENSE if dense else _ALIGNED)[column.align]] for column in columns]
    head = style[DENSE_HEAD if dense else TABLE_HEAD]
    written = [
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style[TABLE]}"/><w:tblW w:w="{width}" w:type="dxa"/>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
        ' w:noHBand="1" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
        "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
    ]
    written += [_cell(column.title, start, head) for column, start in zip(columns, opening, strict=True)]
    written.append("</w:tr>")
    plain: list[str | None] = [None] * len(opening)
    for place, row in enumerate(rows):
        held = all(len(text) <= _LONG_CELL for text in row)
        written.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>" if held else "<w:tr>")
        grounds = fills[place] if fills else plain
        starts = [_filled(start, ground) for start, ground in zip(opening, grounds, strict=True)]
        written += [_cell(text, start, face) for text, start, face in zip(row, starts, faces, strict=True)]
        written.append("</w:tr>")
    if total is not None:
        written.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
        written += [_cell(text, start, head) for text, start in zip(total, opening, strict=True)]
        written.append("</w:tr>")
    written.append("</w:tbl>")
    return "".join(written)


def pairs(
    rows: Iterable[Sequence[str]], style: Mapping[str, str], width: int, label_share: float = 0.16
) -> str:
    """Write a ruled table of named values.

    Args:
        rows: label, text, and as many further pairs beside them; every row has as many cells as the first.
        style: style name -> identifier in the document.
        width: whole width in twips.
        label_share: what part of the width a label takes.
    """
    cells = [list(row) for row in rows]
    count = len(cells[0]) // 2
    columns = [Column("", label_share), Column("", 1 / count - label_share)] * count
    sizes = widths(columns, width)
    grid = "".join(f'<w:gridCol w:w="{size}"/>' for size in sizes)
    opening = [
        f'<w:tc><w:tcPr><w:tcW w:w="{size}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
        for size in sizes
    ]
    faces = [style[TABLE_HEAD], style[TABLE_TEXT]] * count
    body = "".join(
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        f"{''.join(_cell(*cell) for cell in zip(row, opening, faces, strict=True))}</w:tr>"
        for row in cells
    )
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style[TABLE]}"/><w:tblW w:w="{width}" w:type="dxa"/>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
        f' w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'
    )
