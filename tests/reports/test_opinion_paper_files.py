"""The papers of handling as files: several in one, one file each, typed text, pages as LibreOffice lays them out."""

from __future__ import annotations

import dataclasses
import io
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from rongui_desktop.domain.codes import Disposition, Satisfaction, Source
from rongui_desktop.errors import UserError
from rongui_desktop.paths import resource
from rongui_desktop.reports import catalogue, opinion_papers, papers
from rongui_desktop.reports.forms import fill, placeholders
from rongui_desktop.reports.gongwen.xml import clean
from rongui_desktop.reports.library import ASSIGNMENT_FORM, REMINDER_FORM, REPLY_LETTER, SURVEY_FORM, Library
from rongui_desktop.services.handling_papers import PaperFacts, Papers, ResidentFacts, paper_facts
from rongui_desktop.services.paper_numbers import Paper
from rongui_desktop.storage.store import Store
from tests.handling_rows import change_opinion
from tests.reports.handled import FULL, KEYS, OTHER, handle, lines, made

Opened = Callable[[bytes | Path], WordDocument]
ToPdfs = Callable[[Sequence[Path]], list[Path]]
# A body of a sub-district does not decide; deputies voice what residents say, they do not handle it.
NOT_OUR_POWER = re.compile("决议|批准|审批|代表[^，。]{0,4}处理")
TEMPLATES = (ASSIGNMENT_FORM, REMINDER_FORM, REPLY_LETTER, SURVEY_FORM)
NOW = datetime(2019, 11, 27, 20, 14)


# several -------------------------------------------------------------------------------------------


def test_a_file_each_is_named_by_numbers_only(handled: Store, tmp_path: Path) -> None:
    handle(handled, OTHER)
    change_opinion(handled, OTHER, number='容:夜/接*4"号')
    results = papers.documents(handled, Paper.ASSIGNMENT, [FULL, '容:夜/接*4"号'], tmp_path)
    assert [result.path.name for result in results] == [f"交办单 {FULL}.docx", "交办单 容_夜_接_4_号.docx"]
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".docx") == sorted(
        result.path.name for result in results
    )
    assert "教育局" not in lines(Document(str(results[0].path)))
    masked = papers.documents(handled, Paper.SURVEY, [FULL], tmp_path, masked=True)
    assert masked[0].path.name == f"征询表 {FULL}（公示版）.docx"


def test_file_names_fit_and_differ(handled: Store, tmp_path: Path) -> None:
    long = "长" * 150
    change_opinion(handled, FULL, number=long + "a")
    handle(handled, OTHER)
    change_opinion(handled, OTHER, number=long + "b")
    results = papers.documents(handled, Paper.ASSIGNMENT, [long + "a", long + "b"], tmp_path)
    names = [result.path.name for result in results]
    assert len(set(names)) == 2
    assert all(len(name.encode()) < 255 for name in names)


def test_nothing_is_written_when_one_can_not_be_made(handled: Store, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(UserError, match="没有意见编号"):
        papers.documents(handled, Paper.ASSIGNMENT, [FULL, "没有"], folder)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("paper", KEYS)
def test_no_paper_says_what_is_not_the_committee_s_to_say(
    paper: Paper, handled: Store, opened: Opened
) -> None:
    whole = "\n".join(made(handled, opened, paper, internal=True))
    assert not NOT_OUR_POWER.findall(whole.replace("希望尽快处理并答复", ""))


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_placeholder_of_a_template_has_its_text(name: str, handled: Store) -> None:
    facts = paper_facts(handled, Paper.ASSIGNMENT, [FULL])
    data = opinion_papers.form_data(facts, facts.matters[0])
    known = {*data.values, *data.lists["事项"][0]}
    assert set(placeholders(resource("templates", name))) <= known


def test_the_station_s_own_template_wins_until_the_default_is_restored(
    handled: Store, opened: Opened
) -> None:
    library = Library.of(handled)
    own = library.customise(REMINDER_FORM)
    template = Document(str(own))
    template.add_paragraph("本站自用 【意见编号】 【结果类别】 【写错了】")
    template.save(str(own))
    prepared = catalogue.prepare(handled, "opinion-reminder", catalogue.Options(ids=(FULL,)))
    assert f"本站自用 {FULL} B类 【写错了】" in lines(opened(prepared.content))
    assert any("【写错了】" in warning for warning in prepared.warnings)
    assert library.restore(REMINDER_FORM) is not None
    assert not any("本站自用" in line for line in made(handled, opened, Paper.REMINDER))


# typed text ----------------------------------------------------------------------------------------

TYPED = st.text(max_size=200) | st.sampled_from(
    ["<b>&amp;</b> ]]>", "【来访人】【意见编号】", "{{ x }} {% y %}", "😀𠮷👨‍👩‍👧", "a\tb\r\n\nc", "=1+1"]
)


def facts_with(text: str, name: str) -> Papers:
    """Facts whose every text is typed."""
    resident = ResidentFacts(name=name, phone=name, community=name, address=name)
    matter = PaperFacts(
        number="容夜接〔2019〕1号", source=Source.NIGHT, raised_on=date(2019, 6, 5), category=name, content=text,
        spot_reply=text, disposition=Disposition.SUBDISTRICT, resident=resident, deputies=(name,), paper_number="",
        paper_day=date(2019, 6, 6), paper_text=text, assignment_number="", reply_number="", department=name,
        officer=name, assigned_on=date(2019, 6, 6), due_on=None, extensions=(), urged_count=1, days_left=0,
        replied_on=None, reply=text, outcome=None, planned_on=None, satisfaction=Satisfaction.UNRATED,
        closed_on=None, notes=(),
    )  # fmt: skip
    return Papers(Paper.ASSIGNMENT, "工委", "", "容人大工委交", False, (matter,), ())


@settings(max_examples=25)
@example("长" * 29_999 + "末", "张三")
@given(TYPED, TYPED)
def test_typed_text_comes_out_as_typed_in_every_paper(text: str, name: str) -> None:
    for paper, template in zip(KEYS, TEMPLATES, strict=True):
        facts = dataclasses.replace(facts_with(text, name), paper=paper)
        data = opinion_papers.form_data(facts, facts.matters[0])
        form = fill(resource("templates", template), data, "表", NOW)
        document = Document(io.BytesIO(form.to_bytes()))
        cells = [
            "\n".join(p.text for p in c.paragraphs) for t in document.tables for r in t.rows for c in r.cells
        ]
        whole = "\n".join([*(p.text for p in document.paragraphs), *cells])
        assert clean(text) in whole
        if paper is not Paper.REPLY and paper is not Paper.REMINDER:
            assert clean(name) in whole


# as it is laid out ---------------------------------------------------------------------------------


def test_each_form_is_one_page_and_each_begins_on_a_new_one(
    handled: Store, tmp_path: Path, soffice_pdfs: ToPdfs, opened: Opened
) -> None:
    handle(handled, OTHER, "环境运输和城市管理局分局")
    change_opinion(handled, OTHER, content="振华路道路改造夜间十点后仍在施工，影响周边居民休息。" * 9)
    long = "容夜接〔2019〕1号"
    handle(handled, long)
    change_opinion(handled, long, content="首行【来访人】{{ x }}<b>&😀\n" + "长" * 5_900 + "\n末行")
    paths: list[Path] = []
    for key in KEYS.values():
        for numbers, name in (((FULL, OTHER), "two"), ((FULL, long, OTHER), "long")):
            for masked in (False, True) if name == "two" else (False,):
                path = tmp_path / f"{key}-{name}-{masked}.docx"
                catalogue.write(handled, key, path, ids=numbers, masked=masked)
                opened(path)
                paths.append(path)
    for path in soffice_pdfs(paths):
        pages = [page.extract_text() for page in PdfReader(path).pages]
        key, name, _ = path.stem.rsplit("-", 2)
        first_of = [
            place
            for place, text in enumerate(pages)
            if re.search(
                "群众意见建议(交办单|催办单|办理情况征询表)|办理情况的答复函", text.replace("\n", "")
            )
        ]
        assert len(first_of) == (2 if name == "two" else 3), path.name
        if name == "two":
            # A letter of nine sentences may go on; forms have room for them.
            assert len(pages) == 2 or key == "opinion-reply", path.name
        else:
            assert first_of[0] == 0
            assert first_of[1] == 1
            assert first_of[2] > 4, path.name
            assert "".join(pages).count("长") == 5_900
        if key != "opinion-reply":
            # Pages are numbered anew, and the foot names the matter of its page.
            # Where in the file a foot stands is for each LibreOffice to choose.
            assert f"意见编号：{OTHER}第1页" in re.sub(r"\s", "", pages[first_of[-1]]), path.name
