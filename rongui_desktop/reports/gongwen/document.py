"""An official document being written: paragraphs and tables over the styles of the base document."""

from __future__ import annotations

import copy
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final
from unicodedata import east_asian_width
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from docx import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn

from rongui_desktop.errors import UserError
from rongui_desktop.reports.gongwen import charts, measures, styles, tables
from rongui_desktop.reports.gongwen.xml import (
    WORD_NAMESPACES,
    XML_HEAD,
    file_title,
    lines,
    one_line,
    paragraph,
    run,
)
from rongui_desktop.reports.tree import Element, as_element, child, xml_of
from rongui_desktop.services.wording import date_text, ordinal

_CHART_HEIGHT: Final = 110
"""Millimetres; leaves room for a heading on a landscape page."""


def document_number(mark: str, year: int, number: int) -> str:
    """Write a document number such as `容人大工委〔2026〕3号`: brackets U+3014 and U+3015, no leading zero."""
    return f"{mark}〔{year}〕{number}号"


def ems(text: str) -> float:
    """Measure a text in characters: Latin letters and digits are half as wide as Chinese ones."""
    return sum(1.0 if east_asian_width(sign) in "WFA" else 0.5 for sign in text)


@dataclass(slots=True)
class _Block:
    """A table (style is empty) or a paragraph, whose properties can still take a section break."""

    content: str
    style: str = ""
    properties: str = ""

    def xml(self) -> str:
        return paragraph(self.style, self.content, self.properties) if self.style else self.content


class Gongwen:
    """An official document: call the parts in the order in which they stand on paper, then `to_bytes`.

    Nothing is rendered twice: the text is collected and parsed once.
    """

    def __init__(self, base: Path, title: str, created: datetime) -> None:
        """Open the base document.

        Args:
            base: the shipped base document or the clerks' own copy of it.
            title: title in the file's properties.
            created: local time that the file's properties tell.

        Raises:
            UserError: the base document cannot be opened or lacks one of the named styles.
        """
        try:
            self._document = Document(str(base))
        except (PackageNotFoundError, BadZipFile, KeyError, ValueError, OSError) as error:
            raise UserError(f"公文底版“{base.name}”打不开，请在“报表”页恢复默认模板。") from error
        self._style = {str(style.name): str(style.style_id) for style in self._document.styles}
        wanted = (*(style.name for style in styles.PARAGRAPH_STYLES), styles.TABLE)
        missing = [name for name in wanted if name not in self._style]
        body = child(as_element(self._document.element), "w:body")
        page = None if body is None else child(body, "w:sectPr")
        if page is None:
            raise UserError(f"公文底版“{base.name}”里没有页面设置，请恢复默认模板。")
        self._page = page
        if missing:
            raise UserError(f"公文底版“{base.name}”里缺少样式：{'、'.join(missing)}。请补上或恢复默认模板。")
        facts = self._document.core_properties
        facts.title, facts.author, facts.last_modified_by = file_title(title), "", ""
        facts.created = facts.modified = created
        self._blocks: list[_Block] = []
        self._landscape = False
        self._break_page = False
        self._charts = 0

    @property
    def width(self) -> int:
        """Width of the text area of the present section in twips."""
        return measures.LANDSCAPE_WIDTH if self._landscape else measures.TEXT_WIDTH

    def _add(self, style: str, content: str, properties: str = "") -> None:
        start = "<w:pageBreakBefore/>" if self._break_page else ""
        self._break_page = False
        self._blocks.append(_Block(content, self._style[style], start + properties))

    def title(self, *rows: str) -> None:
        """Write the title, one paragraph for each row: the writer chooses where it breaks."""
        for row in rows:
            self._add(styles.TITLE, run(one_line(row)))

    def blank(self) -> None:
        """Leave one line empty."""
        self._add(styles.ADDRESSEE, "")

    def text(self, text: str, style: str = styles.BODY, lead: str = "", lead_face: str = "") -> None:
        """Write typed text; each of its lines becomes a paragraph, empty lines fall away.

        Args:
            text: the text as typed.
            style: name of a paragraph style.
            lead: words before the text in the same paragraph (`一是…。`), in another face.
            lead_face: font family of the lead.
        """
        for line in lines(text):
            if line.strip():
                start = run(lead, styles.fonts(lead_face) if lead_face else "") if lead else ""
                self._add(style, start + run(line.strip(" \u3000")))
                lead = ""

    def heading(self, level: int, number: int, text: str) -> None:
        """Write a heading with its number: 一、 （一） 1. （1） for the levels 1 to 4."""
        marks = (f"{ordinal(number)}、", f"（{ordinal(number)}）", f"{number}.", f"（{number}）")
        names = (styles.HEADING_1, styles.HEADING_2, styles.HEADING_3, styles.HEADING_4)
        self._add(names[level - 1], run(marks[level - 1] + one_line(text)))

    def attachment(self, label: str, title: str) -> None:
        """Begin an attachment on a new page: its label (附件1, 附录) at the left, its title centred."""
        self._add(styles.ATTACHMENT, run(one_line(label)))
        self._add(styles.TABLE_TITLE, run(one_line(title)))

    def signature(self, name: str, day: date | None) -> None:
        """Write the office's name and the date, without a seal.

        The date begins two characters to the right of the name; the longer of the two leaves two characters free at
        the right edge (GB/T 9704-2012, 7.3.5.2).
        """
        when = date_text(day) if day else "　　　　年　　月　　日"
        right_of_date = max(2.0, ems(name) - ems(when))
        right_of_name = right_of_date + ems(when) + 2 - ems(name)
        pairs = ((styles.SIGNATURE, name, right_of_name), (styles.DATE, when, right_of_date))
        for style, text, free in pairs:
            indent = f'<w:ind w:rightChars="{round(free * 100)}" w:right="{round(free * 315)}"/>'
            self._add(style, run(one_line(text)), indent)

    def table(
        self,
        columns: Sequence[tables.Column],
        rows: Iterable[Sequence[str]],
        total: Sequence[str] | None = None,
        *,
        dense: bool = False,
        fills: Sequence[Sequence[str | None]] = (),
    ) -> None:
        """Write a ruled table over the whole width of the text area, header repeated on every page.

        See `tables.table` for the arguments.
        """
        self._add_table(tables.table(columns, rows, self._style, self.width, total, dense=dense, fills=fills))

    def pairs(self, rows: Iterable[Sequence[str]], label_share: float = 0.16) -> None:
        """Write a ruled table of named values over the whole width of the text area; see `tables.pairs`."""
        self._add_table(tables.pairs(rows, self._style, self.width, label_share))

    def _add_table(self, xml: str) -> None:
        # Two tables with nothing between them would become one.
        if self._break_page or (self._blocks and not self._blocks[-1].style):
            self._add(styles.TABLE_NOTE, "")
        self._blocks.append(_Block(xml))

    def gap(self) -> None:
        """Leave a small space, before or after a table."""
        self._add(styles.TABLE_NOTE, "")

    def note(self, text: str) -> None:
        """Write small text above or below a table."""
        self.text(text, styles.TABLE_NOTE)

    def chart(self, title: str, categories: Sequence[str], series: Sequence[charts.Series]) -> None:
        """Draw a native chart over the width of the text area, its numbers in an embedded workbook."""
        self._charts += 1
        package, number = self._document.part.package, self._charts
        data = Part(
            PackURI(f"/word/embeddings/chart{number}.xlsx"),
            CONTENT_TYPE.SML_SHEET,
            charts.workbook(categories, series),
        )
        drawn = Part(
            PackURI(f"/word/charts/chart{number}.xml"),
            CONTENT_TYPE.DML_CHART,
            charts.stacked_columns(title, categories, series).encode(),
            package,
        )
        drawn.relate_to(data, RELATIONSHIP_TYPE.PACKAGE)
        relation = self._document.part.relate_to(drawn, RELATIONSHIP_TYPE.CHART)
        width = int(self.width / measures.MILLIMETRE)
        # A line of fixed height would cut the chart off.
        line = '<w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>'
        self._add(styles.TABLE_NOTE, charts.drawing(relation, number, title, width, _CHART_HEIGHT), line)

    def new_page(self) -> None:
        """Let what follows begin on a new page."""
        self._break_page = True

    def turn(self, landscape: bool) -> None:
        """End the section here and go on with a page of the other orientation; first of all, begin with it."""
        if landscape == self._landscape:
            return
        if self._blocks:
            if not self._blocks[-1].style:
                self._add(styles.TABLE_NOTE, "")
            self._blocks[-1].properties += self._section()
        self._landscape = landscape

    def _section(self) -> str:
        """Write the present section's properties, with the footers and measures of the base document."""
        section = copy.deepcopy(self._page)
        if self._landscape:
            _turn(section)
        return xml_of(section)

    def to_bytes(self) -> bytes:
        """Put the document together.

        The body goes into the file as it was written: moving a parsed table of many rows into python-docx's tree
        takes lxml quadratic time (4 minutes for 10,000 rows).

        Returns:
            The content of a .docx file.
        """
        if not self._blocks or not self._blocks[-1].style:
            # A table needs a paragraph after it; this one takes no room worth a page.
            self._blocks.append(
                _Block("", self._style[styles.TABLE_NOTE], '<w:spacing w:line="20" w:lineRule="exact"/>')
            )
        written = "".join(block.xml() for block in self._blocks)
        document = f"{XML_HEAD}<w:document {WORD_NAMESPACES}><w:body>{written}{self._section()}</w:body></w:document>"
        saved, made = io.BytesIO(), io.BytesIO()
        self._document.save(saved)
        main = str(self._document.part.partname).lstrip("/")
        with ZipFile(saved) as source, ZipFile(made, "w", ZIP_DEFLATED) as target:
            for entry in source.infolist():
                target.writestr(entry, document.encode() if entry.filename == main else source.read(entry))
        return made.getvalue()


def _turn(section: Element) -> None:
    """Turn a portrait section by a quarter: the binding edge comes to lie at the top."""
    size, margin = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    if size is None or margin is None:
        return
    width, height = size.get(qn("w:w")), size.get(qn("w:h"))
    size.set(qn("w:w"), height)
    size.set(qn("w:h"), width)
    size.set(qn("w:orient"), "landscape")
    top, right, bottom, left = (margin.get(qn(f"w:{side}")) for side in ("top", "right", "bottom", "left"))
    footer = int(margin.get(qn("w:footer")))
    for side, value in (("top", left), ("right", top), ("bottom", right), ("left", bottom)):
        margin.set(qn(f"w:{side}"), value)
    margin.set(qn("w:footer"), str(max(0, footer - int(bottom) + int(right))))
