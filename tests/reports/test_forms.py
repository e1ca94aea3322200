"""Filling forms: placeholders split by Word, rows that repeat, and typed text that is never read as a placeholder."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm
from hypothesis import given, settings
from hypothesis import strategies as st

from rongui_desktop.errors import UserError
from rongui_desktop.paths import resource
from rongui_desktop.reports.form_templates import MAKERS
from rongui_desktop.reports.forms import FilledForm, FormData, fill, placeholders
from rongui_desktop.reports.gongwen.xml import clean

NOW = datetime(2019, 11, 27, 20, 0)
Opened = Callable[[bytes | Path], WordDocument]


def filled(template: WordDocument, folder: Path, data: FormData) -> FilledForm:
    path = folder / "template.docx"
    template.save(str(path))
    return fill(path, data, "表", NOW)


def read_back(form: FilledForm) -> WordDocument:
    return Document(io.BytesIO(form.to_bytes()))


def test_a_placeholder_that_word_split_over_runs_is_filled_in_its_first_look(tmp_path: Path) -> None:
    template = Document()
    paragraph = template.add_paragraph()
    paragraph.add_run("姓名：")
    paragraph.add_run("【来").bold = True
    paragraph.add_run("访")
    paragraph.add_run("人】先生")
    paragraph.add_run("【人数】")
    made = read_back(filled(template, tmp_path, FormData({"来访人": "欧阳慧", "人数": "2人"})))
    assert made.paragraphs[0].text == "姓名：欧阳慧先生2人"
    assert [run.text for run in made.paragraphs[0].runs if run.bold] == ["欧阳慧"]


def test_typed_placeholders_are_text(tmp_path: Path) -> None:
    template = Document()
    template.add_paragraph("【甲】【乙】【甲】")
    values = {"甲": "【乙】", "乙": "<b>&{{ x }}【甲】"}
    made = read_back(filled(template, tmp_path, FormData(values)))
    assert made.paragraphs[0].text == "【乙】<b>&{{ x }}【甲】【乙】"


def test_unknown_and_empty_placeholders_are_reported(tmp_path: Path) -> None:
    template = Document()
    template.add_paragraph("【来访人】【错别字】【电话】【备注】【错别字】")
    form = filled(
        template, tmp_path, FormData({"来访人": "", "电话": " ", "备注": ""}, optional=frozenset({"备注"}))
    )
    assert form.unknown == ["错别字"]
    assert sorted(form.empty) == sorted(["来访人", "电话"])
    assert "【错别字】" in form.warnings[0]
    assert "来访人" in form.warnings[1]
    assert "【错别字】" in read_back(form).paragraphs[0].text


def test_rows_of_a_list_repeat_together_and_share_their_height(tmp_path: Path) -> None:
    template = Document()
    table = template.add_table(rows=4, cols=2)
    for row, texts in zip(
        table.rows,
        [("项", "值"), ("【序号】", "【内容】"), ("答", "【答复】【来访人】"), ("完", "")],
        strict=True,
    ):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.rows[2].height = Mm(60)
    items = [{"序号": "一", "内容": "【答复】", "答复": "好"}, {"序号": "二", "内容": "路灯", "答复": ""}]
    form = filled(template, tmp_path, FormData({"来访人": "李"}, {"事项": items}))
    rows = read_back(form).tables[0].rows
    assert [[cell.text for cell in row.cells] for row in rows] == [
        ["项", "值"],
        ["一", "【答复】"],
        ["答", "好李"],
        ["二", "路灯"],
        ["答", "李"],
        ["完", ""],
    ]
    heights = [row.height.mm for row in rows if row.height is not None]
    assert heights == pytest.approx([30, 30], abs=0.1)
    assert form.empty == ["答复"]


def test_a_list_outside_a_table_stands_line_by_line(tmp_path: Path) -> None:
    template = Document()
    template.add_paragraph("事项：【内容】完")
    made = read_back(filled(template, tmp_path, FormData({}, {"事项": [{"内容": "甲"}, {"内容": "乙"}]})))
    assert [paragraph.text for paragraph in made.paragraphs] == ["事项：甲", "乙完"]


def test_line_breaks_become_paragraphs_of_the_same_look(tmp_path: Path) -> None:
    template = Document()
    paragraph = template.add_paragraph("前【甲】后【乙】尾", style="Heading 1")
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    made = read_back(filled(template, tmp_path, FormData({"甲": "一\r\n二\t格", "乙": "三\n\n四"})))
    assert [p.text for p in made.paragraphs] == ["前一", "二\t格后三", "", "四尾"]
    assert {str(p.style.name) for p in made.paragraphs if p.style} == {"Heading 1"}
    assert {p.alignment for p in made.paragraphs} == {WD_ALIGN_PARAGRAPH.CENTER}
    assert made.sections[0].page_width == template.sections[0].page_width


def test_a_link_keeps_its_lines_inside(tmp_path: Path) -> None:
    template = Document()
    paragraph = template.add_paragraph("见")
    paragraph._p.append(  # noqa: SLF001
        parse_xml(f'<w:hyperlink {nsdecls("w")} w:anchor="a"><w:r><w:t>【甲】</w:t></w:r></w:hyperlink>')
    )
    made = read_back(filled(template, tmp_path, FormData({"甲": "一\n二\t三"})))
    assert [p.text for p in made.paragraphs] == ["见一\n二\t三"]


def test_headers_text_boxes_and_content_controls_are_filled_too(tmp_path: Path) -> None:
    template = Document()
    template.sections[0].footer.paragraphs[0].text = "页脚【甲】"
    template.sections[0].header.paragraphs[0].text = "页眉【甲】"
    paragraph = template.add_paragraph("框外【甲】")
    paragraph.add_run()._r.append(  # noqa: SLF001
        parse_xml(
            f'<w:pict {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>'
            "<w:p><w:r><w:t>框内【甲】</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>"
        )
    )
    template.element.body.insert(
        0,
        parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>控件【甲】</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        ),
    )
    made = read_back(filled(template, tmp_path, FormData({"甲": "【甲】值"})))
    body = "".join(text.text or "" for text in made.element.body.iter(qn("w:t")))
    assert body.count("【甲】值") == 3
    assert made.sections[0].footer.paragraphs[0].text == "页脚【甲】值"
    assert made.sections[0].header.paragraphs[0].text == "页眉【甲】值"


@settings(max_examples=40)
@given(st.text(), st.text())
def test_any_text_comes_out_as_typed(
    tmp_path_factory: pytest.TempPathFactory, first: str, second: str
) -> None:
    template = Document()
    template.add_paragraph("前【甲】中【乙】后")
    folder = tmp_path_factory.mktemp("form")
    made = read_back(filled(template, folder, FormData({"甲": first, "乙": second})))
    whole = f"前{clean(first)}中{clean(second)}后"
    assert [paragraph.text for paragraph in made.paragraphs] == whole.split("\n")


def test_a_broken_template_is_named(tmp_path: Path) -> None:
    path = tmp_path / "来访登记表.docx"
    path.write_bytes(b"PK broken")
    with pytest.raises(UserError, match="来访登记表.docx”打不开"):
        fill(path, FormData({}), "表", NOW)


@pytest.mark.parametrize("name", MAKERS)
def test_the_shipped_templates_are_what_the_program_makes(name: str, opened: Opened) -> None:
    import zipfile

    shipped = resource("templates", name)
    opened(shipped)
    with zipfile.ZipFile(shipped) as there, zipfile.ZipFile(io.BytesIO(MAKERS[name]())) as here:
        assert {entry: there.read(entry) for entry in there.namelist()} == {
            entry: here.read(entry) for entry in here.namelist()
        }


def test_the_placeholders_of_a_template_are_listed_once_each() -> None:
    names = list(placeholders(resource("templates", "来访登记表.docx")))
    assert names[:3] == ["登记编号", "接待日期", "接待类型"]
    assert len(names) == len(set(names))
    assert {"反映事项", "处理方式", "办理期限", "单位"} <= set(names)
