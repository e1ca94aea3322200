"""Official documents: the measures of GB/T 9704, named styles, tables, and typed text that stays typed text."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from rongui_desktop.errors import UserError
from rongui_desktop.paths import resource
from rongui_desktop.reports.gongwen import Column, Gongwen, document_number, fallback_notice, measures, styles
from rongui_desktop.reports.gongwen.document import ems
from rongui_desktop.reports.gongwen.tables import widths
from rongui_desktop.reports.gongwen.xml import clean

BASE = resource("templates", "公文底版.docx")
NOW = datetime(2019, 11, 27, 17, 16)
Opened = Callable[[bytes | Path], WordDocument]
ToPdf = Callable[[Path], Path]


def make() -> Gongwen:
    return Gongwen(BASE, "测试", NOW)


def part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name).decode()


def test_the_page_has_the_measures_of_the_standard() -> None:
    made = make()
    made.text("正文")
    xml = part(made.to_bytes(), "word/document.xml")
    assert re.search(r'<w:pgSz [^>]*w:w="11906" w:h="16838"', xml)
    margins = 'w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1417"'
    assert margins in xml
    assert '<w:docGrid w:type="lines" w:linePitch="579"/>' in xml
    assert (measures.TEXT_WIDTH, measures.TEXT_HEIGHT) == (8844, 12756)


def test_styles_name_every_face_and_no_theme() -> None:
    with zipfile.ZipFile(BASE) as archive:
        xml = archive.read("word/styles.xml").decode()
    assert "Theme" not in xml
    for face in re.findall(r"<w:rFonts [^>]*>", xml):
        assert len(set(re.findall(r'w:(?:ascii|hAnsi|eastAsia)="([^"]+)"', face))) == 1, face
    by_name = {str(style.name): style for style in Document(str(BASE)).styles}
    body = by_name[styles.BODY].element
    assert body.find(f".//{qn('w:spacing')}[@{qn('w:line')}]").get(qn("w:line")) == "579"
    assert body.find(f".//{qn('w:ind')}").get(qn("w:firstLineChars")) == "200"
    assert body.find(f".//{qn('w:rPr')}/{qn('w:spacing')}").get(qn("w:val")) == "-5"
    faces = {
        styles.TITLE: ("方正小标宋简体", "44"),
        styles.BODY: ("仿宋_GB2312", "32"),
        styles.HEADING_1: ("黑体", "32"),
        styles.HEADING_2: ("楷体_GB2312", "32"),
        styles.HEADING_3: ("仿宋_GB2312", "32"),
        styles.PAGE_NUMBER: ("宋体", "28"),
    }
    for name, (face, size) in faces.items():
        element = by_name[name].element
        assert element.find(f".//{qn('w:rFonts')}").get(qn("w:eastAsia")) == face
        assert element.find(f".//{qn('w:sz')}").get(qn("w:val")) == size
        assert element.find(f".//{qn('w:b')}") is None


def test_nothing_makes_word_ask_on_opening() -> None:
    made = make()
    made.text("正文")
    content = made.to_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        everything = "".join(archive.read(name).decode() for name in archive.namelist())
    assert "PAGE" in everything
    for field in ("NUMPAGES", "TOC ", "updateFields"):
        assert field not in everything


def test_a_full_page_has_22_lines_of_28_characters(soffice_pdf: ToPdf, tmp_path: Path) -> None:
    made = make()
    for _ in range(3):
        made.text("国" * 22 * 28, styles.ADDRESSEE)
    path = tmp_path / "full.docx"
    path.write_bytes(made.to_bytes())
    text = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", "-layout", str(soffice_pdf(path)), "-"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    pages = [[line.strip() for line in page.splitlines() if "国" in line] for page in text.split("\f")]
    assert [[len(line) for line in page] for page in pages if page] == [[28] * 22] * 3


def test_page_numbers_stand_outside_and_wide_tables_lie_across(
    soffice_pdf: ToPdf, tmp_path: Path, opened: Opened
) -> None:
    made = make()
    made.title("第一行标题", "第二行标题")
    made.heading(1, 1, "一级")
    made.text("正文")
    made.new_page()
    made.text("第二页")
    made.turn(landscape=True)
    made.attachment("附件1", "宽表")
    made.table(
        [Column("序号", 1, "center"), Column("内容", 6)],
        [(str(row), f"第{row}行") for row in range(60)],
        ("合计", "60行"),
    )
    made.turn(landscape=False)
    made.text("回到竖排")
    path = tmp_path / "turned.docx"
    path.write_bytes(made.to_bytes())
    document = opened(path)
    sizes = [(section.page_width.twips, section.page_height.twips) for section in document.sections]  # type: ignore[union-attr]
    assert sizes == [(11906, 16838), (16838, 11906), (11906, 16838)]
    boxes = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", "-bbox", str(soffice_pdf(path)), "-"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    pages = boxes.split("<page ")[1:]
    assert len(pages) >= 6
    for number, page in enumerate(pages, start=1):
        width = float(page.split('"')[1])
        left = float(re.findall(r'xMin="([\d.]+)"[^>]*>—</word>', page)[0])
        assert f">{number}</word>" in page
        assert (left > width / 2) == (number % 2 == 1), f"page {number}"
    # The header row of the table stands on each of its pages.
    assert all("序号" in page for page in pages if re.search(r">第\d+行<", page))


def test_typed_text_comes_out_as_typed(opened: Opened) -> None:
    typed = [
        '<b>粗</b> & "引号" ]]>',
        "{{ 变量 }} 与 【来访人】",
        "😀𠮷\u3000全角空格  两个空格",
        "W" * 5000,
    ]
    made = make()
    for text in typed:
        made.text(text)
    made.table([Column("甲", 1), Column("乙", 2)], [(typed[0], typed[2])])
    document = opened(made.to_bytes())
    assert [paragraph.text for paragraph in document.paragraphs][:4] == typed
    assert [cell.text for cell in document.tables[0].rows[1].cells] == [typed[0], typed[2]]


def test_control_characters_go_and_line_breaks_become_paragraphs(opened: Opened) -> None:
    made = make()
    made.text("一\x00\x07\ud800行\r\n二行\u2028三行\x0b\n\n四\t行")
    made.table([Column("甲", 1)], [("上\n下\x1f",)])
    document = opened(made.to_bytes())
    assert [paragraph.text for paragraph in document.paragraphs][:4] == ["一行", "二行", "三行", "四\t行"]
    assert [paragraph.text for paragraph in document.tables[0].rows[1].cells[0].paragraphs] == ["上", "下"]
    assert "<w:br" not in part(made.to_bytes(), "word/document.xml")


@settings(max_examples=40)
@given(st.text())
def test_any_text_is_cleaned_once_and_for_all(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    made = make()
    made.table([Column("甲", 1)], [(text,)])
    cell = Document(io.BytesIO(made.to_bytes())).tables[0].rows[1].cells[0]
    assert [paragraph.text for paragraph in cell.paragraphs] == cleaned.split("\n")


def test_tables_say_their_widths_twice_and_hold_rows_together(opened: Opened) -> None:
    columns = [Column("一", 1), Column("二", 3), Column("三", 7.5, "right")]
    made = make()
    made.table(columns, [("a", "b", "c"), ("长" * 700, "", "")], ("合计", "", "9"))
    table = opened(made.to_bytes()).tables[0]
    grid = [int(column.get(qn("w:w"))) for column in table._tbl.tblGrid]  # noqa: SLF001
    assert sum(grid) == measures.TEXT_WIDTH
    assert grid == widths(columns, measures.TEXT_WIDTH)
    for row in table.rows:
        assert [cell.width.twips for cell in row.cells if cell.width is not None] == grid
    rows = [row._tr for row in table.rows]  # noqa: SLF001
    assert [row.find(f".//{qn('w:tblHeader')}") is not None for row in rows] == [True, False, False, False]
    # A row that may be higher than a page must be allowed to break.
    assert [row.find(f".//{qn('w:cantSplit')}") is not None for row in rows] == [True, True, False, True]
    assert not table.autofit


def test_two_tables_stay_two(opened: Opened) -> None:
    made = make()
    made.pairs([("名称", "值", "名称", "值")])
    made.table([Column("甲", 1)], [("1",)])
    assert len(opened(made.to_bytes()).tables) == 2


def test_a_document_of_nothing_is_still_a_document(opened: Opened) -> None:
    assert opened(make().to_bytes()).tables == []


@pytest.mark.parametrize(
    ("name", "day"),
    [("人大容桂街道工委", date(2019, 1, 5)), ("工委", date(2019, 12, 15)), ("很长的" * 5, date(2019, 1, 5))],
)
def test_the_date_begins_two_characters_right_of_the_office(name: str, day: date) -> None:
    made = make()
    made.signature(name, day)
    document = Document(io.BytesIO(made.to_bytes()))
    texts = [paragraph.text for paragraph in document.paragraphs]
    free = [int(p._p.pPr.find(qn("w:ind")).get(qn("w:rightChars"))) / 100 for p in document.paragraphs]  # noqa: SLF001
    assert texts == [name, f"{day.year}年{day.month}月{day.day}日"]
    starts = [-right - ems(text) for right, text in zip(free, texts, strict=True)]
    assert starts[1] - starts[0] == pytest.approx(2)
    assert min(free) >= 2


def test_headings_carry_the_numbers_of_the_standard() -> None:
    made = make()
    for level in (1, 2, 3, 4):
        made.heading(level, 12, "标题")
    document = Document(io.BytesIO(made.to_bytes()))
    assert [p.text for p in document.paragraphs] == ["十二、标题", "（十二）标题", "12.标题", "（12）标题"]
    assert [str(p.style.name) for p in document.paragraphs if p.style] == [
        styles.HEADING_1,
        styles.HEADING_2,
        styles.HEADING_3,
        styles.HEADING_4,
    ]
    assert document_number("容人大工委", 2026, 3) == "容人大工委〔2026〕3号"


def test_a_base_document_saved_by_another_program_still_works(tmp_path: Path, opened: Opened) -> None:
    """WPS numbers the styles anew: their names count, not their identifiers."""
    renamed = tmp_path / "base.docx"
    with zipfile.ZipFile(BASE) as source, zipfile.ZipFile(renamed, "w") as target:
        for entry in source.infolist():
            target.writestr(entry, source.read(entry).replace(b'"gw', b'"97'))
    made = Gongwen(renamed, "测试", NOW)
    made.text("正文")
    paragraph = opened(made.to_bytes()).paragraphs[0]
    assert paragraph.style is not None
    assert paragraph.style.name == styles.BODY


def test_a_base_document_without_a_style_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "公文底版.docx"
    with zipfile.ZipFile(BASE) as source, zipfile.ZipFile(broken, "w") as target:
        for entry in source.infolist():
            target.writestr(entry, source.read(entry).replace("公文正文".encode(), "我的正文".encode()))
    with pytest.raises(UserError, match="缺少样式：公文正文"):
        Gongwen(broken, "测试", NOW)
    broken.write_bytes(b"not a document")
    with pytest.raises(UserError, match="打不开"):
        Gongwen(broken, "测试", NOW)


def test_file_properties_name_nobody() -> None:
    made = make()
    made.text("正文")
    facts = Document(io.BytesIO(made.to_bytes())).core_properties
    assert (facts.title, facts.author, facts.last_modified_by) == ("测试", "", "")
    assert facts.created is not None
    assert facts.created.replace(tzinfo=None) == NOW


def test_missing_faces_are_told_once_with_what_prints_instead() -> None:
    assert fallback_notice(set(measures.FALLBACKS)) is None
    notice = fallback_notice({"宋体", "黑体", "仿宋", "楷体_GB2312"})
    assert notice is not None
    assert "方正小标宋简体（以宋体代替）" in notice
    assert "仿宋_GB2312（以仿宋代替）" in notice
    assert "黑体（" not in notice
