"""The ledger of deputies' suggestions, and the ledgers of what was chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from docx.document import Document as WordDocument

from rongui_desktop.domain.codes import EntryState
from rongui_desktop.domain.opinions import Suggestion
from rongui_desktop.errors import UserError
from rongui_desktop.reports import catalogue
from rongui_desktop.services.figures import figures
from rongui_desktop.services.opinion_ledger import opinion_ledger
from rongui_desktop.services.suggestion_ledger import suggestion_ledger
from rongui_desktop.services.suggestions import withdraw_suggestion
from rongui_desktop.storage.store import Store
from tests.handling_rows import change_opinion, put_events, said
from tests.reports.handled import SUGGESTION, K, handle_suggestion, lines
from tests.reports.ledger_rows import made, notes, row_of, rows

Opened = Callable[[bytes | Path], WordDocument]


def test_suggestions_have_their_own_ledger_with_class_and_ratings(store: Store) -> None:
    handle_suggestion(store)
    document = made(store, "suggestion-ledger")
    first = row_of(document, SUGGESTION)
    assert first == [
        "1",
        f"{SUGGESTION}\n区十六届人大四次会议",
        "关于改善容里片区交通的建议",
        "罗仪强",
        "人力资源和社会保障局",
        "部门副职 刘少玉",
        "2019-02-20\n2019-08-20\n延期：涉及面广",
        "面商\n2019-06-01\n答复\n2019-06-10\n容人社函〔2019〕12号",
        "A类\n已解决\n结果满意\n态度基本满意",
        "已办结\n2019-06-20",
    ]
    assert rows(document)[-1] == ["合计", "2件", *[""] * 7, "办结2\n办理中0"]
    said_here = notes(document)
    for text in (
        "办结2件，办理中0件，办结率100.0%。",
        "答复类别：A类（已解决）2件、B类（正在解决或列入计划解决）0件、C类（解释说明）0件、尚无结果0件。",
        "代表对办理结果的评价：满意2件、基本满意0件、不满意0件、未评价0件；"
        "对办理态度的评价：满意0件、基本满意1件、不满意0件、未评价1件。",
        "代表建议单独统计，与群众意见建议不相加。",
    ):
        assert text in said_here, text
    assert "代表同意方案" in row_of(made(store, "suggestion-ledger", internal=True), SUGGESTION)[2]


def test_the_ledgers_are_never_added_together(store: Store) -> None:
    counted = figures(store, 2019)
    ledger = suggestion_ledger(store, 2019)
    assert len(ledger.rows) == counted["suggestions.received"]
    assert ledger.closed == counted["suggestions.closed"]
    assert {row.number for row in ledger.rows}.isdisjoint(
        row.number for row in opinion_ledger(store, 2019).rows
    )


def test_a_ledger_of_a_selection_holds_what_was_chosen_whatever_its_year(
    store: Store, opened: Opened
) -> None:
    chosen = ("容夜接〔2019〕9号", "容夜接〔2019〕1号")
    change_opinion(store, "容夜接〔2019〕2号", state=EntryState.WITHDRAWN, state_reason="重复")
    facts = opinion_ledger(store, None, (*chosen, "容夜接〔2019〕2号"))
    assert [row.number for row in facts.rows] == ["容夜接〔2019〕1号", "容夜接〔2019〕9号"]
    assert (facts.year, facts.first, facts.total.total) == (None, date(2019, 6, 5), 2)
    assert facts.withdrawn == ("容夜接〔2019〕2号",)
    prepared = catalogue.prepare(store, "opinion-ledger", catalogue.Options(ids=chosen, internal=True))
    said_here = lines(opened(prepared.content))
    assert "群众意见建议台账（内部）" in said_here
    assert "填报单位：人大容桂街道工委　　统计范围：所选2件，2019年6月5日起提出" in said_here
    with pytest.raises(UserError, match="没有意见编号为“容夜接〔2019〕999号”"):
        opinion_ledger(store, None, [*chosen, "容夜接〔2019〕999号"])
    with pytest.raises(UserError, match="有的已不存在"):
        suggestion_ledger(store, None, [UUID(int=1)])


def test_a_withdrawn_suggestion_stands_under_the_ledger_and_counts_nowhere(
    store: Store, opened: Opened
) -> None:
    withdraw_suggestion(store, _key(store), "重复登记")
    ledger = suggestion_ledger(store, 2019)
    assert ledger.withdrawn == (SUGGESTION,)
    assert len(ledger.rows) == figures(store, 2019)["suggestions.received"] == 1
    assert f"作废登记（未计入合计）：{SUGGESTION}。" in lines(
        opened(catalogue.prepare(store, "suggestion-ledger", catalogue.Options(year=2019)).content)
    )
    one = suggestion_ledger(store, None, [row.number for row in ledger.rows])
    assert [row.number for row in one.rows] == ["160400002号"]


def test_a_suggestion_without_a_reply_is_open_and_late(store: Store) -> None:
    put_events(
        store,
        SUGGESTION,
        said(K.ASSIGNED, date(2019, 2, 20), department="交警中队", due_on=date(2019, 5, 20)),
        kind=Suggestion,
    )
    row = suggestion_ledger(store, 2019).rows[0]
    assert (row.state, row.reply_class, row.closed_on) == ("办理中\n逾期225天", None, None)


def _key(store: Store) -> UUID:
    from sqlalchemy import select

    with store.read() as session:
        return session.scalars(select(Suggestion.id).where(Suggestion.number == SUGGESTION)).one()


def test_numbers_in_titles_are_shown_to_be_cleared(store: Store) -> None:
    with store.write("测试") as session:
        session.get_one(Suggestion, _key(store)).title = "关于13812345678的建议"
    prepared = catalogue.prepare(store, "suggestion-ledger", catalogue.Options(year=2019, masked=True))
    assert any(SUGGESTION in line and "138****5678" in line for line in prepared.warnings)
