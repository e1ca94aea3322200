"""Writes .xlsx files: plain cells only, no formulas, nothing on the disk but the file itself.

openpyxl puts every sheet into a file of the system's temporary folder first, in clear; residents' names must not lie
there (design, safety). SpreadsheetML is small enough to be written directly (ECMA-376 part 1, 18.3 and 18.8).
"""

from __future__ import annotations

import errno
import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import IntEnum
from functools import cache
from pathlib import Path
from uuid import uuid4
from xml.sax.saxutils import escape, quoteattr

from rongui_desktop.errors import UserError
from rongui_desktop.storage.files import put_in_place

CellValue = str | int | float | Decimal | bool | date | time | None
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# What no XML file can hold, and line ends that it would change.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# A text that Excel would take for a character's code (ST_Xstring).
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
_FIRST_DAY = date(1899, 12, 30)
_REAL_MARCH = date(1900, 3, 1)
# What marks a masked export: a keyword of the file, and the first words of its first sheet, for people and for
# programs that drop the keyword.
MASKED_MARK = "rongui-masked"
MASKED_WORDS = "公示版："
_REASONS = {
    errno.ENOENT: "文件夹不存在",
    errno.ENOTDIR: "文件夹不存在",
    errno.EACCES: "没有写入的权限",
    errno.EPERM: "没有写入的权限",
    errno.EROFS: "磁盘是只读的",
    errno.ENOSPC: "磁盘已满",
    errno.ENAMETOOLONG: "文件名太长",
}


class Style(IntEnum):
    """The looks of cells; the numbers are places in `cellXfs` of styles.xml."""

    GENERAL = 0
    HEADER = 1
    REQUIRED = 2
    TEXT = 3
    DATE = 4
    QUOTED = 5
    WRAPPED = 6
    MONTH = 7
    CLOCK = 8
    TITLE = 9


_STYLES = f"""{_HEAD}<styleSheet xmlns="{_MAIN}">
<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>\
<numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
<fonts count="4"><font><sz val="11"/><name val="微软雅黑"/></font>\
<font><b/><sz val="11"/><name val="微软雅黑"/></font>\
<font><b/><sz val="11"/><color rgb="FFA4201C"/><name val="微软雅黑"/></font>\
<font><b/><sz val="14"/><name val="微软雅黑"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFF6F5F2"/><bgColor indexed="64"/></patternFill></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFFBEFED"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
<border><left/><right/><top/><bottom style="thin"><color rgb="FFE4E0D9"/></bottom><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/>\
<xf numFmtId="49" fontId="2" fillId="3" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/>\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">\
<alignment vertical="top" wrapText="1"/></xf>\
<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="20" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="49" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"""


@dataclass(frozen=True, slots=True)
class Choice:
    """A drop-down on one column (from 0): its words lie in a range of another sheet, or stand here."""

    column: int
    source: str
    strict: bool = True


@dataclass(slots=True)
class Page:
    """One sheet that is being written. Made by `Book.sheet`."""

    name: str
    widths: Sequence[int]
    styles: Sequence[Style]
    frozen: bool
    strings: dict[str, int]
    choices: list[Choice] = field(default_factory=list[Choice])
    _rows: list[str] = field(default_factory=list[str])
    _breadth: int = 0

    def append(self, values: Sequence[CellValue], styles: Sequence[Style] = ()) -> None:
        """Add a row; `styles` are the looks of its cells instead of the columns' own."""
        number, looks = len(self._rows) + 1, styles or self.styles
        cells = [
            _cell(
                f"{column_name(place)}{number}",
                value,
                looks[place] if place < len(looks) else Style.GENERAL,
                self.strings,
            )
            for place, value in enumerate(values)
            if value is not None and value != ""
        ]
        self._breadth = max(self._breadth, len(values))
        self._rows.append(f'<row r="{number}">{"".join(cells)}</row>')

    def xml(self) -> str:
        """Return the sheet's part of the package."""
        view = '<sheetView workbookViewId="0"/>'
        if self.frozen:
            pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
            view = f'<sheetView workbookViewId="0">{pane}<selection pane="bottomLeft"/></sheetView>'
        columns = "".join(
            f'<col min="{n}" max="{n}" width="{width}" style="{int(self._look(n - 1))}" customWidth="1"/>'
            for n, width in enumerate(self.widths, start=1)
        )
        columns = f"<cols>{columns}</cols>" if columns else ""
        return (
            f'{_HEAD}<worksheet xmlns="{_MAIN}"><dimension ref="{self._size()}"/><sheetViews>{view}</sheetViews>'
            f'<sheetFormatPr defaultRowHeight="16"/>{columns}'
            f"<sheetData>{''.join(self._rows)}</sheetData>{self._validations()}</worksheet>"
        )

    def _size(self) -> str:
        return f"A1:{column_name(max(self._breadth - 1, 0))}{max(len(self._rows), 1)}"

    def _look(self, place: int) -> Style:
        return self.styles[place] if place < len(self.styles) else Style.GENERAL

    def _validations(self) -> str:
        if not self.choices:
            return ""
        each = "".join(
            f'<dataValidation type="list" allowBlank="1" showErrorMessage="{int(choice.strict)}" '
            f'errorTitle="请从列表中选择" error="这一格只能填下拉列表里的词。" '
            f'sqref="{column_name(choice.column)}2:{column_name(choice.column)}5000">'
            f"<formula1>{escape(choice.source)}</formula1></dataValidation>"
            for choice in self.choices
        )
        return f'<dataValidations count="{len(self.choices)}">{each}</dataValidations>'


@cache
def column_name(place: int) -> str:
    """Return the letters of a column, from 0: A, B … AA."""
    name, rest = "", place + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        name = chr(65 + letter) + name
    return name


def plain_text(value: str) -> str:
    """Return a text as a cell can hold it: what no XML can hold is left out, line ends are line feeds."""
    return _NOT_XML.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))


def _cell(place: str, value: CellValue, style: Style, strings: dict[str, int]) -> str:
    if isinstance(value, bool):
        return f'<c r="{place}" s="{int(style)}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int | float | Decimal):
        return f'<c r="{place}" s="{int(style)}"><v>{value}</v></c>'
    if isinstance(value, datetime | time):
        value = value.isoformat(sep=" ") if isinstance(value, datetime) else value.isoformat()
        value = value.removesuffix(":00") if value.count(":") == 2 else value
    elif isinstance(value, date):
        if value.year >= 1900:
            serial = (value - _FIRST_DAY).days - (value < _REAL_MARCH)
            look = style if style in (Style.DATE, Style.MONTH) else Style.DATE
            return f'<c r="{place}" s="{int(look)}"><v>{serial}</v></c>'
        value = value.isoformat()
    words = plain_text(value or "")
    if words.startswith(("=", "+", "-", "@")):
        style = Style.QUOTED
    words = escape(_LOOKS_ESCAPED.sub("_x005F_", words))
    return f'<c r="{place}" s="{int(style)}" t="s"><v>{strings.setdefault(words, len(strings))}</v></c>'


class Book:
    """A workbook that is being written, in memory."""

    def __init__(self, *, masked: bool = False) -> None:
        """Begin an empty workbook; a masked one carries a mark that import refuses."""
        self._masked = masked
        self._pages: list[Page] = []
        # Every text stands in the file once, escaped already.
        self._strings: dict[str, int] = {}

    def sheet(
        self,
        name: str,
        columns: Sequence[str] = (),
        widths: Sequence[int] = (),
        *,
        required: Sequence[str] = (),
        styles: Sequence[Style] = (),
    ) -> Page:
        """Add a sheet with a frozen header (none when there are no columns) and return it to be filled."""
        taken = {page.name for page in self._pages}
        wanted = _SHEET_NAME.sub(" ", plain_text(name)).strip("' ")[:31] or "表"
        title, count = wanted, 1
        while title in taken:
            count += 1
            title = f"{wanted[:28]}{count}"
        page = Page(title, widths, styles, bool(columns), self._strings)
        if columns:
            page.append(columns, [Style.REQUIRED if c in required else Style.HEADER for c in columns])
        self._pages.append(page)
        return page

    def data(self) -> bytes:
        """Return the whole file."""
        parts = self._frame()
        for number, page in enumerate(self._pages, start=1):
            parts[f"xl/worksheets/sheet{number}.xml"] = page.xml()
        texts = "".join(f'<si><t xml:space="preserve">{words}</t></si>' for words in self._strings)
        parts["xl/sharedStrings.xml"] = f'{_HEAD}<sst xmlns="{_MAIN}">{texts}</sst>'
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            for name, content in parts.items():
                archive.writestr(name, content.encode("utf-8"))
        return out.getvalue()

    def _frame(self) -> dict[str, str]:
        from openpyxl.writer.theme import theme_xml

        numbers = range(1, len(self._pages) + 1)
        kinds = {"xl/workbook.xml": f"{_CONTENT}.sheet.main+xml", "xl/styles.xml": f"{_CONTENT}.styles+xml"}
        kinds["xl/theme/theme1.xml"] = "application/vnd.openxmlformats-officedocument.theme+xml"
        kinds["xl/sharedStrings.xml"] = f"{_CONTENT}.sharedStrings+xml"
        kinds |= {f"xl/worksheets/sheet{n}.xml": f"{_CONTENT}.worksheet+xml" for n in numbers}
        kinds["docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
        overrides = "".join(f'<Override PartName="/{name}" ContentType="{k}"/>' for name, k in kinds.items())
        relations = [(n, f"{_OFFICE}/worksheet", f"worksheets/sheet{n}.xml") for n in numbers]
        relations.append((len(self._pages) + 1, f"{_OFFICE}/styles", "styles.xml"))
        relations.append((len(self._pages) + 2, f"{_OFFICE}/sharedStrings", "sharedStrings.xml"))
        relations.append((len(self._pages) + 3, f"{_OFFICE}/theme", "theme/theme1.xml"))
        sheets = "".join(
            f'<sheet name={quoteattr(page.name)} sheetId="{n}" r:id="rId{n}"/>'
            for n, page in enumerate(self._pages, start=1)
        )
        mark = f"<cp:keywords>{MASKED_MARK}</cp:keywords>" if self._masked else ""
        return {
            "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
            "_rels/.rels": _relations(
                [
                    (1, f"{_OFFICE}/officeDocument", "xl/workbook.xml"),
                    (2, f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
                ]
            ),
            "docProps/core.xml": f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>容桂人大街道工委办公系统</dc:creator>'
            f"{mark}</cp:coreProperties>",
            "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
            f"<sheets>{sheets}</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": _relations(relations),
            "xl/styles.xml": _STYLES,
            "xl/theme/theme1.xml": theme_xml,
        }

    def save(self, path: Path, content: bytes | None = None) -> None:
        """Write the file whole: beside its place first, then in place of an older one.

        Args:
            path: the file.
            content: what `data` gave, when that was asked for before.

        Raises:
            UserError: the folder is not there or not writable, the disk is full, or the old file is open elsewhere.
        """
        write_whole(path, self.data() if content is None else content)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        UserError: it cannot be written there.
    """
    part = path.absolute().with_name(f".export-{uuid4().hex}.part")
    try:
        try:
            part.write_bytes(content)
            put_in_place(part, path.absolute())
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        why = _REASONS.get(error.errno or 0, error.strerror or "原因不明")
        if path.is_dir():
            why = "那里是一个文件夹"
        elif isinstance(error, PermissionError) and path.is_file():
            why = "没有写入的权限，或者文件正被 Excel、WPS 打开"
        raise UserError(f"文件“{path}”没有写成：{why}；请换一个位置，或关闭打开着的文件后再试。") from error


def _relations(relations: Sequence[tuple[int, str, str]]) -> str:
    each = "".join(f'<Relationship Id="rId{n}" Type="{kind}" Target="{to}"/>' for n, kind, to in relations)
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{each}</Relationships>'
