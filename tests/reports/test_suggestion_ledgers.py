"""The ledger of deputies' suggestions."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from rongui_desktop.domain.opinions import Suggestion
from rongui_desktop.reports import catalogue
from rongui_desktop.services.figures import figures
from rongui_desktop.services.opinion_ledger import opinion_ledger
from rongui_desktop.services.suggestion_ledger import suggestion_ledger
from rongui_desktop.storage.store import Store
from tests.handling_rows import put_events, said
from tests.reports.handled import SUGGESTION, K, handle_suggestion
from tests.reports.ledger_rows import made, notes, row_of, rows


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
