"""The papers of handling: what they say, whom they name, how they are put into one file or several."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.document import Document as WordDocument

from rongui_desktop.domain.codes import EntryState, Source
from rongui_desktop.errors import UserError
from rongui_desktop.reports import catalogue
from rongui_desktop.services.handling_papers import paper_facts
from rongui_desktop.services.paper_numbers import Paper, issue
from rongui_desktop.storage.store import Store
from tests.handling_rows import change_opinion, put_events, said, stored_events
from tests.reports.handled import FULL, KEYS, OTHER, REPLY, K, handle, lines, made, make_secret

Opened = Callable[[bytes | Path], WordDocument]
NAME, PHONE, HOUSE = "司徒润", "17862071718", "112号"


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


@pytest.mark.parametrize("paper", KEYS)
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


@pytest.mark.parametrize("paper", KEYS)
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


@pytest.mark.parametrize("paper", KEYS)
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
