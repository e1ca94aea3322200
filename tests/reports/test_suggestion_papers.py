"""The papers of deputies' suggestions: what they say, their own numbers, one and several, as they are laid out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from pypdf import PdfReader
from sqlalchemy import select

from rongui_desktop.domain.codes import EventKind, Outcome
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.opinions import Suggestion
from rongui_desktop.errors import UserError
from rongui_desktop.paths import resource
from rongui_desktop.reports import catalogue, papers, suggestion_papers
from rongui_desktop.reports.forms import placeholders
from rongui_desktop.reports.library import TEMPLATES
from rongui_desktop.services.paper_numbers import Paper, issue
from rongui_desktop.services.suggestion_papers import suggestion_paper_facts
from rongui_desktop.services.suggestions import withdraw_suggestion
from rongui_desktop.storage.store import Store
from tests.handling_rows import put_events, said
from tests.reports.handled import SUGGESTION, handle_suggestion, lines
from tests.reports.test_opinion_paper_files import NOT_OUR_POWER

Opened = Callable[[bytes | Path], WordDocument]
ToPdfs = Callable[[Sequence[Path]], list[Path]]
K = EventKind
OTHER = "160400002号"
PAPERS = [paper for paper in Paper if paper.of_suggestions]
KEYS = {
    Paper.SUGGESTION_ASSIGNMENT: "suggestion-assignment",
    Paper.SUGGESTION_REMINDER: "suggestion-reminder",
    Paper.SUGGESTION_REPLY: "suggestion-reply",
    Paper.SUGGESTION_SURVEY: "suggestion-survey",
}


def urged(store: Store, number: str = OTHER, **assigned: str) -> None:
    """Assign a suggestion and urge for it, late."""
    put_events(
        store,
        number,
        said(K.REGISTERED, date(2019, 2, 20)),
        said(K.ASSIGNED, date(2019, 2, 25), department="教育局", due_on=date(2019, 5, 25), **assigned),
        said(K.EXTENDED, date(2019, 5, 20), due_on=date(2019, 6, 25), reason="需勘查现场"),
        said(K.URGED, date(2019, 7, 5), text="已逾期，请尽快答复代表。"),
        kind=Suggestion,
    )


@pytest.fixture
def handled_suggestions(store: Store) -> Store:
    """One that went its whole way, and one that is late."""
    handle_suggestion(store)
    urged(store)
    return store


def made(store: Store, opened: Opened, paper: Paper, *ids: str, **style: bool) -> list[str]:
    options = catalogue.Options(ids=ids, **style)  # type: ignore[arg-type]
    return lines(opened(catalogue.prepare(store, KEYS[paper], options).content))


def events(store: Store, number: str) -> list[HandlingEvent]:
    with store.read() as session:
        query = select(HandlingEvent).join(Suggestion, Suggestion.id == HandlingEvent.suggestion_id)
        return list(
            session.scalars(query.where(Suggestion.number == number).order_by(HandlingEvent.sequence))
        )


def test_an_assignment_says_what_the_department_must_know(handled_suggestions: Store, opened: Opened) -> None:
    assert issue(handled_suggestions, Paper.SUGGESTION_ASSIGNMENT, [OTHER, SUGGESTION]) == {
        SUGGESTION: "容人大工委建交〔2019〕1号",
        OTHER: "容人大工委建交〔2019〕2号",
    }
    said_here = made(handled_suggestions, opened, Paper.SUGGESTION_ASSIGNMENT, SUGGESTION, OTHER)
    for text in (
        "代表建议交办单",
        "文号：容人大工委建交〔2019〕1号交办日期：2019年2月20日",
        "文号：容人大工委建交〔2019〕2号交办日期：2019年2月25日",
        "关于改善容里片区交通的建议",
        "罗仪强",
        "部门副职 刘少玉",
        # As it was assigned, not as it was extended later.
        "2019年5月20日",
        "1.请在交办之日起3个月内办结并书面答复代表；确需延长的，说明原因，最迟不超过6个月。",
        "4.不属于本单位职责的，请在收到后5个工作日内说明理由退回。",
    ):
        assert text in said_here, text
    assert not any("内部" in line or "公示版" in line for line in said_here)


def test_a_reminder_says_how_late_it_is(handled_suggestions: Store, opened: Opened) -> None:
    given = issue(handled_suggestions, Paper.SUGGESTION_REMINDER, [OTHER])
    assert given == {OTHER: "容人大工委建催〔2019〕1号"}
    said_here = made(handled_suggestions, opened, Paper.SUGGESTION_REMINDER, OTHER)
    for text in (
        "第1次",
        "2019年6月25日",
        "已逾期10天",
        "2019年5月20日同意延至2019年6月25日（需勘查现场）",
        "已逾期，请尽快答复代表。",
    ):
        assert text in said_here, text
    with pytest.raises(UserError, match="“160400001号”已经办复，没有可打印的代表建议催办单"):
        made(handled_suggestions, opened, Paper.SUGGESTION_REMINDER, SUGGESTION)


def test_a_reply_is_the_department_s_letter_under_its_own_number(
    handled_suggestions: Store, opened: Opened
) -> None:
    assert issue(handled_suggestions, Paper.SUGGESTION_REPLY, [SUGGESTION]) == {
        SUGGESTION: "容人社函〔2019〕12号"
    }
    assert [event.kind for event in events(handled_suggestions, SUGGESTION) if event.sent] == [K.REPLIED]
    said_here = made(handled_suggestions, opened, Paper.SUGGESTION_REPLY, SUGGESTION)
    for text in (
        "容人社函〔2019〕12号",
        "罗仪强代表：",
        "您在区十六届人大四次会议提出的“关于改善容里片区交通的建议”（建议编号：160400001号）收悉。"
        "经与代表面商，现将办理情况答复如下：",
        "已增设班次。",
        "已解决（A类）。",
        "人力资源和社会保障局",
        "2019年6月10日",
        "抄送：人大容桂街道工委",
    ):
        assert text in said_here, text
    with pytest.raises(UserError, match="“160400002号”还没有答复，请先登记办复"):
        made(handled_suggestions, opened, Paper.SUGGESTION_REPLY, OTHER)


def test_a_survey_asks_for_both_ratings(handled_suggestions: Store, opened: Opened) -> None:
    said_here = made(handled_suggestions, opened, Paper.SUGGESTION_SURVEY, SUGGESTION)
    assert "■满意　　　　□基本满意　　　　□不满意" in said_here
    assert "□满意　　　　■基本满意　　　　□不满意" in said_here
    assert "2019年6月1日" in said_here
    with pytest.raises(UserError, match="代表建议征询表没有自己的文号"):
        issue(handled_suggestions, Paper.SUGGESTION_SURVEY, [SUGGESTION])


def test_the_numbers_are_kept_and_are_apart_from_those_of_residents_matters(
    handled_suggestions: Store,
) -> None:
    put_events(
        handled_suggestions,
        "容夜接〔2019〕1号",
        said(K.REGISTERED, date(2019, 6, 5)),
        said(K.ASSIGNED, date(2019, 6, 6), department="教育局", due_on=date(2019, 7, 1)),
    )
    own = issue(handled_suggestions, Paper.ASSIGNMENT, ["容夜接〔2019〕1号"])
    assert own == {"容夜接〔2019〕1号": "容人大工委交〔2019〕1号"}
    first = issue(handled_suggestions, Paper.SUGGESTION_ASSIGNMENT, [OTHER])
    assert issue(handled_suggestions, Paper.SUGGESTION_ASSIGNMENT, [OTHER]) == first
    assert issue(handled_suggestions, Paper.SUGGESTION_ASSIGNMENT, [SUGGESTION, OTHER]) == {
        OTHER: "容人大工委建交〔2019〕1号",
        SUGGESTION: "容人大工委建交〔2019〕2号",
    }


def test_a_reply_without_a_number_is_not_sent(store: Store) -> None:
    put_events(
        store,
        OTHER,
        said(K.ASSIGNED, date(2019, 2, 25), department="教育局", due_on=date(2019, 5, 25)),
        said(K.REPLIED, date(2019, 4, 1), outcome=Outcome.SOLVED, text="已办。"),
        kind=Suggestion,
    )
    with pytest.raises(UserError, match="“160400002号”的办复没有文号，请先更正办复"):
        issue(store, Paper.SUGGESTION_REPLY, [OTHER])
    assert not any(event.sent for event in events(store, OTHER))


def test_what_is_withdrawn_or_unknown_has_no_papers(handled_suggestions: Store) -> None:
    with handled_suggestions.read() as session:
        key = session.scalars(select(Suggestion.id).where(Suggestion.number == OTHER)).one()
    withdraw_suggestion(handled_suggestions, key, "重复登记")
    with pytest.raises(UserError, match="登记状态是“作废”"):
        suggestion_paper_facts(handled_suggestions, Paper.SUGGESTION_ASSIGNMENT, [key])
    with pytest.raises(UserError, match="没有建议编号为“9号”的代表建议"):
        issue(handled_suggestions, Paper.SUGGESTION_ASSIGNMENT, ["9号"])
    with pytest.raises(UserError, match="公示版不能附内部办理记录"):
        suggestion_paper_facts(
            handled_suggestions, Paper.SUGGESTION_ASSIGNMENT, [SUGGESTION], masked=True, internal=True
        )


def test_a_public_one_points_at_numbers_in_the_text_and_the_internal_one_tells_the_record(
    store: Store, opened: Opened
) -> None:
    urged(store, text="请联系张先生13812345678。")
    masked = catalogue.prepare(store, "suggestion-assignment", catalogue.Options(ids=(OTHER,), masked=True))
    assert any("138****5678" in warning for warning in masked.warnings)
    assert "代表建议交办单（公示版）" in lines(opened(masked.content))
    internal = made(store, opened, Paper.SUGGESTION_ASSIGNMENT, OTHER, internal=True)
    assert "内部办理记录（存档，不外发）：" in internal


@pytest.mark.parametrize("paper", PAPERS)
def test_no_paper_says_what_is_not_the_committee_s_to_say(
    paper: Paper, handled_suggestions: Store, opened: Opened
) -> None:
    number = OTHER if paper is Paper.SUGGESTION_REMINDER else SUGGESTION
    whole = "".join(made(handled_suggestions, opened, paper, number))
    assert not NOT_OUR_POWER.findall(whole)


@pytest.mark.parametrize("name", [name for name in TEMPLATES if name.startswith("代表建议")])
def test_every_placeholder_of_a_template_has_its_text(name: str, handled_suggestions: Store) -> None:
    facts = suggestion_paper_facts(handled_suggestions, Paper.SUGGESTION_ASSIGNMENT, [SUGGESTION])
    data = suggestion_papers.form_data(facts, facts.matters[0])
    assert set(placeholders(resource("templates", name))) <= {*data.values, *data.lists["建议"][0]}


def test_each_keeps_to_one_page_also_when_several_go_into_one_file(
    handled_suggestions: Store, tmp_path: Path, soffice_pdfs: ToPdfs
) -> None:
    wanted = {
        Paper.SUGGESTION_ASSIGNMENT: [SUGGESTION, OTHER],
        Paper.SUGGESTION_REMINDER: [OTHER],
        Paper.SUGGESTION_REPLY: [SUGGESTION],
        Paper.SUGGESTION_SURVEY: [SUGGESTION],
    }
    paths: list[Path] = []
    for paper, ids in wanted.items():
        path = tmp_path / f"{paper.name}.docx"
        path.write_bytes(papers.document(handled_suggestions, paper, ids).content)
        paths.append(path)
    counts = [len(PdfReader(path).pages) for path in soffice_pdfs(paths)]
    assert counts == [len(ids) for ids in wanted.values()]
    each = papers.documents(handled_suggestions, Paper.SUGGESTION_ASSIGNMENT, [SUGGESTION, OTHER], tmp_path)
    assert [result.path.name for result in each] == [
        "代表建议交办单 160400001号.docx",
        "代表建议交办单 160400002号.docx",
    ]
    assert "160400002号" in "".join(lines(Document(str(each[1].path))))
