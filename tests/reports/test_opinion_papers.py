"""The papers of handling: what they say, whom they name, how they are put into one file or several."""

from __future__ import annotations

import dataclasses
import io
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from rongui_desktop.domain.codes import Disposition, EntryState, Satisfaction, Source
from rongui_desktop.errors import UserError
from rongui_desktop.paths import resource
from rongui_desktop.reports import catalogue, opinion_papers
from rongui_desktop.reports.forms import fill, placeholders
from rongui_desktop.reports.gongwen.xml import clean
from rongui_desktop.reports.library import ASSIGNMENT_FORM, REMINDER_FORM, REPLY_LETTER, SURVEY_FORM, Library
from rongui_desktop.services.handling_papers import PaperFacts, Papers, ResidentFacts, paper_facts
from rongui_desktop.services.paper_numbers import Paper, issue
from rongui_desktop.storage.store import Store
from tests.handling_rows import change_opinion, put_events, said, stored_events
from tests.reports.handled import FULL, OTHER, REPLY, K, handle, make_secret

Opened = Callable[[bytes | Path], WordDocument]
ToPdfs = Callable[[Sequence[Path]], list[Path]]
KEYS = {
    Paper.ASSIGNMENT: "opinion-assignment",
    Paper.REMINDER: "opinion-reminder",
    Paper.REPLY: "opinion-reply",
    Paper.SURVEY: "opinion-survey",
}
TEMPLATES = (ASSIGNMENT_FORM, REMINDER_FORM, REPLY_LETTER, SURVEY_FORM)
# A body of a sub-district does not decide; deputies voice what residents say, they do not handle it.
NOT_OUR_POWER = re.compile("决议|批准|审批|代表[^，。]{0,4}处理")
NOW = datetime(2019, 11, 27, 20, 14)
NAME, PHONE, HOUSE = "司徒润", "17862071718", "112号"


def lines(document: WordDocument) -> list[str]:
    """All text of a document in its order, a line for each paragraph."""
    found = ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p"))]
    for section in document.sections:
        found += [paragraph.text for paragraph in section.footer.paragraphs]
    return found


def made(store: Store, opened: Opened, paper: Paper, *ids: str, **style: bool) -> list[str]:
    prepared = catalogue.prepare(
        store,
        KEYS[paper],
        catalogue.Options(ids=ids or (FULL,), **style),  # type: ignore[arg-type]
    )
    return lines(opened(prepared.content))


@pytest.fixture
def handled(store: Store) -> Store:
    handle(store)
    return store


def test_an_assignment_says_what_the_department_must_know(handled: Store, opened: Opened) -> None:
    issue(handled, Paper.ASSIGNMENT, [FULL])
    said_here = made(handled, opened, Paper.ASSIGNMENT)
    for text in (
        "群众意见建议交办单",
        "文号：容人大工委交〔2019〕1号交办日期：2019年6月28日",
        FULL,
        "夜间接待",
        "2019年6月26日",
        "孙然锦（党代表）",
        NAME,
        PHONE,
        "华口　华口路112号",
        "幸福社区学位不足入学难，希望尽快处理并答复。",
        "社会工作局",
        "何志明",
        # As it was assigned, not as it was extended later.
        "2019年7月28日",
        "1.请在办理期限内办结，并书面答复人大容桂街道工委。",
        "2.不属于本单位职责的，请在收到后5个工作日内说明理由退回。",
        "请会同教育局研究。",
        "回　　执",
        "□接收办理　　□不属于本单位职责，退回（请附理由）",
        f"意见编号：{FULL}　第 1 页",
    ):
        assert text in said_here, text
    assert not any("内部" in line or "延期至" in line or "公示版" in line for line in said_here)


def test_a_reminder_says_how_late_it_is_and_names_no_resident(handled: Store, opened: Opened) -> None:
    issue(handled, Paper.ASSIGNMENT, [FULL])
    issue(handled, Paper.REMINDER, [FULL])
    said_here = made(handled, opened, Paper.REMINDER)
    for text in (
        "文号：容人大工委催〔2019〕1号催办日期：2019年8月27日",
        "第2次",
        "容人大工委交〔2019〕1号",
        "2019年8月15日",
        "已逾期12天",
        "2019年7月20日同意延至2019年8月15日",
        "已逾期，请尽快答复。",
    ):
        assert text in said_here, text
    whole = "".join(said_here)
    assert not any(secret in whole for secret in (NAME, PHONE, HOUSE, "需要现场勘查"))


def test_a_reply_is_a_letter_to_the_resident(handled: Store, opened: Opened) -> None:
    issue(handled, Paper.REPLY, [FULL])
    said_here = made(handled, opened, Paper.REPLY)
    for text in (
        "容人大工委复〔2019〕1号",
        "关于群众意见建议办理情况的答复函",
        "司徒润女士：",
        f"您于2019年6月26日在代表夜间接待群众时提出的意见建议（编号：{FULL}）收悉。"
        "经社会工作局办理，现将办理情况答复如下：",
        *REPLY.split("\n"),
        "列入计划解决（计划于2020年9月1日前解决）。",
        "人大容桂街道工委",
        "2019年9月3日",
    ):
        assert text in said_here, text
    assert PHONE not in "".join(said_here)


def test_a_survey_asks_for_a_rating_and_a_signature(handled: Store, opened: Opened) -> None:
    issue(handled, Paper.REPLY, [FULL])
    said_here = made(handled, opened, Paper.SURVEY)
    assert "答复文号：容人大工委复〔2019〕1号征询单位：人大容桂街道工委" in said_here
    assert "□满意　　　　■基本满意　　　　□不满意" in said_here
    assert "签　　名" in said_here
    put_events(handled, OTHER, said(K.REPLIED, date(2019, 9, 3), text="已修。", outcome="已解决"))
    assert "□满意　　　　□基本满意　　　　□不满意" in made(handled, opened, Paper.SURVEY, OTHER)


@pytest.mark.parametrize("paper", Paper)
def test_a_masked_paper_tells_nobody_s_name_phone_or_house(
    handled: Store, opened: Opened, paper: Paper
) -> None:
    whole = "".join(made(handled, opened, paper, masked=True))
    assert "公示版" in whole
    assert not any(secret in whole for secret in (NAME, PHONE, HOUSE))
    assert "学位不足" in whole
    if paper is Paper.ASSIGNMENT:
        assert "司徒某" in whole
        assert "178****1718" in whole


@pytest.mark.parametrize("paper", Paper)
def test_a_confidential_matter_names_no_resident(handled: Store, opened: Opened, paper: Paper) -> None:
    make_secret(handled)
    whole = "".join(made(handled, opened, paper))
    # The department cannot handle what it is not told; whose matter it is it need not know.
    assert "学位不足" in whole
    assert not any(secret in whole for secret in (NAME, "司徒", PHONE, HOUSE))
    masked = "".join(made(handled, opened, paper, masked=True))
    assert "学位不足" not in masked
    assert "增设两个班" not in masked
    assert "华口" not in masked
    assert "（保密事项）" in masked


def test_a_confidential_text_that_names_the_resident_is_pointed_out(handled: Store) -> None:
    make_secret(handled)
    change_opinion(handled, FULL, content="司徒润反映：学位不足。", spot_reply="电话138 1234 5678")
    warnings = paper_facts(handled, Paper.ASSIGNMENT, [FULL]).warnings
    assert warnings[:2] == (
        f"{FULL}是保密事项，反映事项里写有姓名或电话，请核对删去后再发出。",
        f"{FULL}是保密事项，现场答复里写有姓名或电话，请核对删去后再发出。",
    )


def test_personal_numbers_in_masked_texts_are_shown_to_be_cleared(handled: Store) -> None:
    change_opinion(handled, FULL, content="请联系司徒润 138 1234 5678。")
    warnings = paper_facts(handled, Paper.SURVEY, [FULL], masked=True).warnings
    assert any("反映事项" in line and "138****5678" in line for line in warnings)
    assert any("反映事项" in line and "来访人姓名" in line for line in warnings)


@pytest.mark.parametrize("paper", Paper)
def test_the_internal_record_is_added_when_asked_for(handled: Store, opened: Opened, paper: Paper) -> None:
    said_here = made(handled, opened, paper, internal=True)
    assert "内部办理记录（存档，不外发）：" in said_here
    assert "2019-07-20　延期；期限2019-08-15；原因：需要现场勘查；记录：小梁" in said_here
    with pytest.raises(UserError, match="公示版不能附内部办理记录"):
        made(handled, opened, paper, internal=True, masked=True)


def test_a_paper_printed_again_says_the_same_whatever_followed(handled: Store, opened: Opened) -> None:
    issue(handled, Paper.ASSIGNMENT, [FULL])
    first = made(handled, opened, Paper.ASSIGNMENT)
    put_events(
        handled,
        FULL,
        *[
            said(
                row.kind,
                row.day,
                department=row.department,
                officer=row.officer,
                due_on=row.due_on,
                text=row.text,
                document_number=row.document_number,
            )
            for row in stored_events(handled, FULL)
        ],
        said(K.REOPENED, date(2019, 10, 8), due_on=date(2019, 11, 8), reason="来访人不满意"),
    )
    assert made(handled, opened, Paper.ASSIGNMENT) == first


def test_a_preview_gives_no_number(handled: Store, opened: Opened) -> None:
    prepared = catalogue.prepare(handled, "opinion-assignment", catalogue.Options(id=FULL))
    assert "文号：容人大工委交〔2019〕　　号交办日期：2019年6月28日" in lines(opened(prepared.content))
    assert any("这是预览" in warning for warning in prepared.warnings)
    assert {row.document_number for row in stored_events(handled, FULL)} == {None}


def test_a_number_survives_a_file_that_can_not_be_written(handled: Store, tmp_path: Path) -> None:
    handle(handled, OTHER)
    with pytest.raises(UserError, match="nowhere"):
        catalogue.write(handled, "opinion-assignment", tmp_path / "nowhere" / "a.docx", id=FULL, issue=True)
    catalogue.write(handled, "opinion-assignment", tmp_path / "b.docx", id=OTHER, issue=True)
    catalogue.write(handled, "opinion-assignment", tmp_path / "a.docx", id=FULL, issue=True)
    assert (
        paper_facts(handled, Paper.ASSIGNMENT, [FULL, OTHER]).matters[0].paper_number
        == "容人大工委交〔2019〕1号"
    )
    assert "容人大工委交〔2019〕2号" in "".join(lines(Document(str(tmp_path / "b.docx"))))


@pytest.mark.parametrize(
    ("paper", "events", "message"),
    [
        (Paper.ASSIGNMENT, [], "还没有交办"),
        (Paper.REMINDER, [], "还没有交办"),
        (Paper.REMINDER, [said(K.ASSIGNED, date(2019, 7, 1)), said(K.REPLIED, date(2019, 7, 9))], "已经办复"),
        (Paper.REPLY, [said(K.ASSIGNED, date(2019, 7, 1))], "还没有答复"),
        (Paper.SURVEY, [said(K.ASSIGNED, date(2019, 7, 1))], "还没有答复"),
    ],
)
def test_what_has_not_happened_has_no_paper(
    store: Store, paper: Paper, events: list[Any], message: str
) -> None:
    put_events(store, FULL, said(K.REGISTERED, date(2019, 6, 26)), *events)
    with pytest.raises(UserError, match=message):
        paper_facts(store, paper, [FULL])


def test_a_reply_that_was_voided_is_not_sent_again(handled: Store) -> None:
    put_events(
        handled,
        FULL,
        said(K.REGISTERED, date(2019, 6, 26)),
        said(K.ASSIGNED, date(2019, 6, 28), department="教育局", due_on=date(2019, 7, 28)),
        said(
            K.REPLIED,
            date(2019, 7, 5),
            text="已办",
            outcome="已解决",
            document_number="容人大工委复〔2019〕9号",
        ),
        said(K.REOPENED, date(2019, 7, 8), reason="不满意", due_on=date(2019, 8, 8)),
    )
    with pytest.raises(UserError, match="还没有答复"):
        paper_facts(handled, Paper.REPLY, [FULL])
    reminder = paper_facts(handled, Paper.REMINDER, [FULL]).matters[0]
    # A draft of the first urging, today.
    assert (reminder.urged_count, reminder.paper_day, reminder.days_left) == (1, None, -155)


def test_columns_without_events_give_papers_too(store: Store, opened: Opened) -> None:
    put_events(store, FULL)
    change_opinion(
        store, FULL, assigned_on=date(2019, 6, 28), due_on=date(2019, 7, 28), department="社会工作局",
        replied_on=date(2019, 7, 20), reply="已办。", closed_on=None,
    )  # fmt: skip
    assert "2019年7月28日" in made(store, opened, Paper.ASSIGNMENT)
    assert "已办。" in made(store, opened, Paper.REPLY)
    with pytest.raises(UserError, match="没有交办记录"):
        issue(store, Paper.ASSIGNMENT, [FULL])


def test_matters_of_all_sources_are_spoken_of(store: Store, opened: Opened) -> None:
    visit = "容走访〔2019〕4号"
    handle(store, visit)
    said_here = made(store, opened, Paper.REPLY, visit)
    assert "尊敬的群众：" in said_here
    assert any("在代表走访时提出" in line for line in said_here)
    for source in Source:
        change_opinion(store, visit, source=source, visit_id=None)
        assert paper_facts(store, Paper.REPLY, [visit]).matters[0].source is source
        made(store, opened, Paper.REPLY, visit)


def test_withdrawn_unknown_or_no_matters_have_no_paper(handled: Store) -> None:
    with pytest.raises(UserError, match="请先选要打印交办单"):
        paper_facts(handled, Paper.ASSIGNMENT, [])
    with pytest.raises(UserError, match="没有意见编号为“容夜接〔1999〕1号”"):
        paper_facts(handled, Paper.ASSIGNMENT, [FULL, "容夜接〔1999〕1号"])
    change_opinion(handled, FULL, state=EntryState.WITHDRAWN, state_reason="重复")
    with pytest.raises(UserError, match="作废"):
        paper_facts(handled, Paper.ASSIGNMENT, [FULL])


# several -------------------------------------------------------------------------------------------


def test_a_file_each_is_named_by_numbers_only(handled: Store, tmp_path: Path) -> None:
    handle(handled, OTHER)
    change_opinion(handled, OTHER, number='容:夜/接*4"号')
    results = opinion_papers.documents(handled, Paper.ASSIGNMENT, [FULL, '容:夜/接*4"号'], tmp_path)
    assert [result.path.name for result in results] == [f"交办单 {FULL}.docx", "交办单 容_夜_接_4_号.docx"]
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".docx") == sorted(
        result.path.name for result in results
    )
    assert "教育局" not in lines(Document(str(results[0].path)))
    masked = opinion_papers.documents(handled, Paper.SURVEY, [FULL], tmp_path, masked=True)
    assert masked[0].path.name == f"征询表 {FULL}（公示版）.docx"


def test_file_names_fit_and_differ(handled: Store, tmp_path: Path) -> None:
    long = "长" * 150
    change_opinion(handled, FULL, number=long + "a")
    handle(handled, OTHER)
    change_opinion(handled, OTHER, number=long + "b")
    results = opinion_papers.documents(handled, Paper.ASSIGNMENT, [long + "a", long + "b"], tmp_path)
    names = [result.path.name for result in results]
    assert len(set(names)) == 2
    assert all(len(name.encode()) < 255 for name in names)


def test_nothing_is_written_when_one_can_not_be_made(handled: Store, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(UserError, match="没有意见编号"):
        opinion_papers.documents(handled, Paper.ASSIGNMENT, [FULL, "没有"], folder)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("paper", Paper)
def test_no_paper_says_what_is_not_the_committee_s_to_say(
    paper: Paper, handled: Store, opened: Opened
) -> None:
    whole = "\n".join(made(handled, opened, paper, internal=True))
    assert not NOT_OUR_POWER.findall(whole.replace("希望尽快处理并答复", ""))


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_placeholder_of_a_template_has_its_text(name: str, handled: Store) -> None:
    papers = paper_facts(handled, Paper.ASSIGNMENT, [FULL])
    data = opinion_papers.form_data(papers, papers.matters[0])
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
    for paper, template in zip(Paper, TEMPLATES, strict=True):
        papers = dataclasses.replace(facts_with(text, name), paper=paper)
        data = opinion_papers.form_data(papers, papers.matters[0])
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
            assert re.sub(r"\s", "", pages[first_of[-1]]).endswith(f"意见编号：{OTHER}第1页"), path.name
