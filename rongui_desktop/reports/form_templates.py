"""Makes the shipped form templates; clerks redesign their own copies of them in Word or WPS.

Run `python -m rongui_desktop.reports.form_templates FOLDER` after a change; a test compares the shipped files with
what this module makes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rongui_desktop.reports.gongwen import base
from rongui_desktop.reports.gongwen.measures import MILLIMETRE
from rongui_desktop.reports.gongwen.styles import (
    DENSE_TEXT,
    TABLE,
    TABLE_CENTRE,
    TABLE_HEAD,
    TABLE_NOTE,
    TABLE_TEXT,
    TABLE_TITLE,
)
from rongui_desktop.reports.gongwen.xml import PAGE_FIELD, WORD_NAMESPACES, XML_HEAD, paragraph, run
from rongui_desktop.reports.library import BASE, RECEPTION_FORM

# 22 mm at the binding edge, 18 mm at the others: a form needs more room than a letter.
_MARGINS: Final = 'w:top="1077" w:right="1020" w:bottom="1020" w:left="1247" w:header="567" w:footer="567"'
_WIDTH: Final = 11906 - 1247 - 1020
_STYLE: Final = base.style_ids()


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell of a form: its text (line breaks make paragraphs), style, and how many grid columns it spans."""

    text: str
    style: str = TABLE_TEXT
    span: int = 1
    top: bool = False


def _label(text: str, span: int = 1) -> _Cell:
    return _Cell(text, TABLE_HEAD, span)


def _row(cells: Sequence[_Cell], grid: Sequence[int], height: float, *, whole: bool = False) -> str:
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


def _table(rows: Sequence[str], grid: Sequence[int]) -> str:
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{_STYLE[TABLE]}"/><w:tblW w:w="{sum(grid)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0"'
        f' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>'
        f"{''.join(rows)}</w:tbl>"
    )


def _form(title: str, head: str, table: str, foot: str) -> bytes:
    """Put a one-page form together: title, a line above the table, the table, small print below it."""
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{_WIDTH}"/></w:tabs>'
    body = (
        paragraph(_STYLE[TABLE_TITLE], run(title))
        + paragraph(_STYLE[TABLE_TEXT], run(head), tab)
        + table
        + paragraph(_STYLE[TABLE_NOTE], run(foot))
    )
    section = (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar {_MARGINS} w:gutter="0"/></w:sectPr>'
    )
    footer = paragraph(_STYLE[TABLE_NOTE], f"{run('第 ')}{PAGE_FIELD}{run(' 页')}", '<w:jc w:val="center"/>')
    parts = {
        "document": f"{XML_HEAD}<w:document {WORD_NAMESPACES}><w:body>{body}{section}</w:body></w:document>",
        "styles": base.styles_xml(),
        "settings": base.settings_xml(even_and_odd=False),
        "fontTable": base.font_table_xml(),
        "footer1": f"{XML_HEAD}<w:ftr {WORD_NAMESPACES}>{footer}</w:ftr>",
        "theme": base.theme_xml(),
    }
    kinds = {"styles": "styles", "settings": "settings", "fontTable": "fontTable", "footer1": "footer"}
    return base.package(parts, {**kinds, "theme": "theme"})


def reception_form() -> bytes:
    """Make 来访登记表: one A4 page for a visitor, its matter rows repeat for each matter."""
    grid = (1300, 2020, 1200, 1860, 1200, _WIDTH - 7580)
    rows = [
        _row([_label("接待类型"), _Cell("【接待类型】"), _label("场次编号"), _Cell("【场次编号】"),
              _label("接待时间"), _Cell("【接待时间】")], grid, 8),
        _row([_label("接待地点"), _Cell("【接待地点】", span=3), _label("来访时间"), _Cell("【来访时间】")], grid, 8),
        _row([_label("来 访 人"), _Cell("【来访人】"), _label("性　　别"), _Cell("【性别】"),
              _label("人　　数"), _Cell("【人数】")], grid, 8),
        _row([_label("联系电话"), _Cell("【联系电话】"), _label("社区住址"), _Cell("【住址】", span=3)], grid, 8),
        _row([_label("接待代表"), _Cell("【接待代表】", span=3), _label("保密要求"), _Cell("【保密要求】")], grid, 8),
        _row([_label("事项【序号】"), _Cell("【意见编号】", span=2), _label("类　　别"),
              _Cell("【类别】", span=2)], grid, 8),
        _row([_label("反映事项"), _Cell("【反映事项】", span=5, top=True)], grid, 76),
        _row([_label("现场答复"), _Cell("【现场答复】", span=5, top=True)], grid, 40),
        _row([_label("处理方式"), _Cell("【处理方式】", DENSE_TEXT, 5)], grid, 8),
        _row([_label("主责部门"), _Cell("【主责部门】", span=2), _label("办理期限"),
              _Cell("【办理期限】", span=2)], grid, 8),
        _row([_Cell("以上记录已由来访人阅看（或向来访人宣读），来访人确认无误。", TABLE_CENTRE, 6)],
             grid, 8, whole=True),
        _row([_label("来访人\n（签名）"), _Cell(""), _label("接待代表\n（签名）"), _Cell(""),
              _label("记录人\n（签名）"), _Cell("")], grid, 15, whole=True),
        _row([_label("日　　期"), _Cell("　　年　月　日"), _label("日　　期"), _Cell("　　年　月　日"),
              _label("日　　期"), _Cell("　　年　月　日")], grid, 8, whole=True),
    ]  # fmt: skip
    return _form(
        "人大代表接待群众登记表",
        "登记编号：【登记编号】\t接待日期：【接待日期】",
        _table(rows, grid),
        "填表单位：【单位】",
    )


MAKERS: Final[dict[str, Callable[[], bytes]]] = {BASE: base.base_document, RECEPTION_FORM: reception_form}

if __name__ == "__main__":
    for name, make in MAKERS.items():
        (Path(sys.argv[1]) / name).write_bytes(make())
