"""Several filled forms in one document: sections, headers, pictures, and what must not stand there twice."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm

from rongui_desktop.paths import resource
from rongui_desktop.reports.forms import FilledForm, FormData, fill
from rongui_desktop.reports.joining import join

Opened = Callable[[bytes | Path], WordDocument]
NOW = datetime(2019, 11, 27, 20, 0)


def picture() -> io.BytesIO:
    """A picture of one dot."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(b"\0\0")), chunk(b"IEND", b""))
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + b"".join(parts))


def blank() -> WordDocument:
    """A template of one empty paragraph; python-docx's own has parts that the audit objects to."""
    return Document(str(resource("templates", "公文底版.docx")))


def joined(template: WordDocument, folder: Path, names: list[str]) -> bytes:
    path = folder / "template.docx"
    for section in template.sections:
        # python-docx makes headers in a style that our templates do not have.
        for style in list(section.header.part.element.iter(qn("w:pStyle"))):
            style.getparent().remove(style)
    template.save(str(path))
    forms = [fill(path, FormData({"甲": name}), "表", NOW) for name in names]
    return FilledForm(join([form.document for form in forms])).to_bytes()


def texts(document: WordDocument) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs if paragraph.text]


def test_one_form_stays_as_it_was(tmp_path: Path, opened: Opened) -> None:
    template = blank()
    template.add_paragraph("【甲】")
    document = opened(joined(template, tmp_path, ["一"]))
    assert texts(document) == ["一"]
    assert len(document.sections) == 1
    assert document.sections[0]._sectPr.find(qn("w:pgNumType")) is None  # noqa: SLF001


def test_each_form_begins_on_a_new_page_with_its_own_margins(tmp_path: Path, opened: Opened) -> None:
    template = blank()
    template.add_paragraph("【甲】")
    section = template.sections[0]
    section.start_type = WD_SECTION.CONTINUOUS
    section.left_margin = Mm(33)
    section.header.paragraphs[0].text = "页眉【甲】"
    section.footer.paragraphs[0].text = "不变"
    document = opened(joined(template, tmp_path, ["一", "二", "三"]))
    assert texts(document) == ["一", "二", "三"]
    assert [part.start_type for part in document.sections] == [WD_SECTION.NEW_PAGE] * 3
    starts = [part._sectPr.find(qn("w:pgNumType")) for part in document.sections]  # noqa: SLF001
    assert [start.get(qn("w:start")) for start in starts] == ["1"] * 3
    assert {round(part.left_margin.mm) for part in document.sections} == {33}
    assert [part.header.paragraphs[0].text for part in document.sections] == ["页眉一", "页眉二", "页眉三"]
    assert {part.footer.paragraphs[0].text for part in document.sections} == {"不变"}
    # What was filled alike is there once: the footers of odd and of even pages.
    names = [str(part.partname) for part in document.part.package.iter_parts()]
    assert sum("footer" in name for name in names) == 2
    assert sum("header" in name for name in names) == 3


def test_a_form_of_several_sections_that_ends_with_a_table(tmp_path: Path, opened: Opened) -> None:
    template = blank()
    template.add_paragraph("正【甲】")
    template.add_section(WD_SECTION.NEW_PAGE)
    template.add_table(1, 1).cell(0, 0).text = "表【甲】"
    document = opened(joined(template, tmp_path, ["一", "二"]))
    assert len(document.sections) == 4
    assert [table.cell(0, 0).text for table in document.tables] == ["表一", "表二"]
    starts = [part._sectPr.find(qn("w:pgNumType")) is not None for part in document.sections]  # noqa: SLF001
    assert starts == [True, False, True, False]


def test_pictures_are_there_once_and_numbered_apart(tmp_path: Path, opened: Opened) -> None:
    template = blank()
    template.add_paragraph("【甲】").add_run().add_picture(picture(), Mm(5))
    header = template.sections[0].header.paragraphs[0]
    header.text = "【甲】"
    header.add_run().add_picture(picture(), Mm(5))
    next(header._p.iter(qn("wp:docPr"))).set("id", "7")  # noqa: SLF001
    document = opened(joined(template, tmp_path, ["一", "二", "三"]))
    body = document.element.body
    blips = [blip.get(qn("r:embed")) for blip in body.iter(qn("a:blip"))]
    assert len(blips) == 3
    assert all(document.part.related_parts[name].blob.startswith(b"\x89PNG") for name in blips)
    trees = [body, *(section.header.part.element for section in document.sections)]
    identifiers = [each.get("id") for tree in trees for each in tree.iter(qn("wp:docPr"))]
    assert len(set(identifiers)) == len(identifiers) == 6
    for section in document.sections:
        part = section.header.part
        (blip,) = part.element.iter(qn("a:blip"))
        assert part.related_parts[blip.get(qn("r:embed"))].blob.startswith(b"\x89PNG")
    images = [part for part in document.part.package.iter_parts() if "/media/" in str(part.partname)]
    assert len(images) == 1


def test_bookmarks_and_links_of_a_template(tmp_path: Path, opened: Opened) -> None:
    template = blank()
    paragraph = template.add_paragraph("【甲】")
    paragraph._p.insert(0, parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="0" w:name="头"/>'))  # noqa: SLF001
    paragraph._p.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="0"/>'))  # noqa: SLF001
    header = template.sections[0].header
    header.paragraphs[0].text = "【甲】"
    header.part.relate_to("https://example.org/", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    document = opened(joined(template, tmp_path, ["一", "二"]))
    assert texts(document) == ["一", "二"]
    assert len(list(document.element.body.iter(qn("w:bookmarkStart")))) == 1
    assert [[rel.target_ref for rel in part.header.part.rels.values()] for part in document.sections] == [
        ["https://example.org/"]
    ] * 2


@pytest.mark.parametrize("count", [40])
def test_many_forms_are_joined_in_order(tmp_path: Path, opened: Opened, count: int) -> None:
    template = blank()
    template.add_paragraph("【甲】")
    template.sections[0].footer.paragraphs[0].text = "【甲】"
    names = [str(number) for number in range(count)]
    document = opened(joined(template, tmp_path, names))
    assert texts(document) == names
    assert [part.footer.paragraphs[0].text for part in document.sections] == names
