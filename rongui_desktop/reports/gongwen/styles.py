"""The named styles of official documents: the list that the base document is made from and that the code writes by.

Clerks may restyle all of them in Word or WPS; the program looks them up by their Chinese names.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from rongui_desktop.reports.gongwen.measures import (
    BODY_SIZE,
    BODY_SPACING,
    FANGSONG,
    HEITI,
    KAITI,
    LINE,
    PAGE_NUMBER_SIZE,
    SMALL_SIZE,
    SONG_TITLE,
    SONGTI,
    TABLE_SIZE,
    TITLE_SIZE,
)

TITLE: Final = "公文标题"
NUMBER: Final = "公文发文字号"
ADDRESSEE: Final = "公文主送"
BODY: Final = "公文正文"
HEADING_1: Final = "公文一级标题"
HEADING_2: Final = "公文二级标题"
HEADING_3: Final = "公文三级标题"
HEADING_4: Final = "公文四级标题"
ATTACHMENT: Final = "公文附件标识"
ATTACHMENT_NOTE: Final = "公文附件说明"
SIGNATURE: Final = "公文署名"
DATE: Final = "公文成文日期"
PAGE_NUMBER: Final = "公文页码"
TABLE: Final = "公文表格"
TABLE_TITLE: Final = "公文表格标题"
TABLE_HEAD: Final = "公文表头"
TABLE_TEXT: Final = "公文表格文字"
TABLE_CENTRE: Final = "公文表格居中"
TABLE_NUMBER: Final = "公文表格数字"
DENSE_HEAD: Final = "公文密表表头"
DENSE_TEXT: Final = "公文密表文字"
DENSE_CENTRE: Final = "公文密表居中"
DENSE_NUMBER: Final = "公文密表数字"
TABLE_NOTE: Final = "公文表格说明"
LIST_ITEM: Final = "公文名单"


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """One paragraph style.

    Attributes:
        face: font family for every script. A style with only `w:ascii` would leave Chinese text in the default face.
        size: half-points.
        line: exact line height in twips; 0 lets the line grow with what stands in it.
        first_line: indent of the first line in hundredths of a character.
        outline: level in Word's navigation pane, 0 the highest; -1 for none.
        spacing: tightening of the characters in twips, for the 28-character line.
        on_grid: whether lines snap to the page's 22 lines; lines of another height must not.
    """

    name: str
    face: str = FANGSONG
    size: int = BODY_SIZE
    line: int = LINE
    first_line: int = 0
    align: str = "both"
    outline: int = -1
    keep_next: bool = False
    page_break: bool = False
    spacing: int = BODY_SPACING
    on_grid: bool = True

    @property
    def run_properties(self) -> str:
        """Children of `w:rPr` in schema order."""
        tight = f'<w:spacing w:val="{self.spacing}"/>' if self.spacing else '<w:spacing w:val="0"/>'
        return f'{fonts(self.face)}{tight}<w:sz w:val="{self.size}"/><w:szCs w:val="{self.size}"/>'

    @property
    def paragraph_properties(self) -> str:
        """Children of `w:pPr` in schema order."""
        parts = ["<w:keepNext/><w:keepLines/>" if self.keep_next else ""]
        parts.append("<w:pageBreakBefore/>" if self.page_break else "")
        parts.append("" if self.on_grid else '<w:snapToGrid w:val="0"/>')
        exact = f'w:line="{self.line}" w:lineRule="exact"' if self.line else 'w:line="240" w:lineRule="auto"'
        parts.append(f'<w:spacing w:before="0" w:after="0" {exact}/>')
        if self.first_line:
            twips = (self.size * 10 + self.spacing) * self.first_line // 100
            parts.append(f'<w:ind w:firstLineChars="{self.first_line}" w:firstLine="{twips}"/>')
        parts.append(f'<w:jc w:val="{self.align}"/>')
        parts.append(f'<w:outlineLvl w:val="{self.outline}"/>' if self.outline >= 0 else "")
        return "".join(parts)


def fonts(face: str) -> str:
    """Name one family for Latin, Chinese and other text alike, with no theme font beside it."""
    return f'<w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:eastAsia="{face}" w:cs="{face}"/>'


_TABLE_LINE: Final = 360
_DENSE_LINE: Final = 300

PARAGRAPH_STYLES: Final = (
    ParagraphStyle(TITLE, SONG_TITLE, TITLE_SIZE, align="center", keep_next=True, spacing=0, on_grid=False),
    ParagraphStyle(NUMBER, align="center"),
    ParagraphStyle(ADDRESSEE),
    ParagraphStyle(BODY, first_line=200),
    ParagraphStyle(HEADING_1, HEITI, first_line=200, outline=0, keep_next=True),
    ParagraphStyle(HEADING_2, KAITI, first_line=200, outline=1, keep_next=True),
    ParagraphStyle(HEADING_3, first_line=200, outline=2, keep_next=True),
    ParagraphStyle(HEADING_4, first_line=200, outline=3),
    ParagraphStyle(ATTACHMENT, HEITI, align="left", keep_next=True, page_break=True),
    ParagraphStyle(ATTACHMENT_NOTE, first_line=200, align="left"),
    ParagraphStyle(SIGNATURE, align="right", keep_next=True),
    ParagraphStyle(DATE, align="right"),
    ParagraphStyle(LIST_ITEM, first_line=200),
    ParagraphStyle(PAGE_NUMBER, SONGTI, PAGE_NUMBER_SIZE, 320, align="right", spacing=0, on_grid=False),
    ParagraphStyle(
        TABLE_TITLE, SONG_TITLE, 36, 520, align="center", keep_next=True, spacing=0, on_grid=False
    ),
    ParagraphStyle(TABLE_HEAD, HEITI, TABLE_SIZE, _TABLE_LINE, align="center", spacing=0, on_grid=False),
    ParagraphStyle(TABLE_TEXT, FANGSONG, TABLE_SIZE, _TABLE_LINE, align="left", spacing=0, on_grid=False),
    ParagraphStyle(TABLE_CENTRE, FANGSONG, TABLE_SIZE, _TABLE_LINE, align="center", spacing=0, on_grid=False),
    ParagraphStyle(TABLE_NUMBER, FANGSONG, TABLE_SIZE, _TABLE_LINE, align="right", spacing=0, on_grid=False),
    ParagraphStyle(DENSE_HEAD, HEITI, SMALL_SIZE, _DENSE_LINE, align="center", spacing=0, on_grid=False),
    ParagraphStyle(DENSE_TEXT, FANGSONG, SMALL_SIZE, _DENSE_LINE, align="left", spacing=0, on_grid=False),
    ParagraphStyle(DENSE_CENTRE, FANGSONG, SMALL_SIZE, _DENSE_LINE, align="center", spacing=0, on_grid=False),
    ParagraphStyle(DENSE_NUMBER, FANGSONG, SMALL_SIZE, _DENSE_LINE, align="right", spacing=0, on_grid=False),
    ParagraphStyle(TABLE_NOTE, FANGSONG, SMALL_SIZE, 320, align="left", spacing=0, on_grid=False),
)
