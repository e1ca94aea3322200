"""Ledgers of what was chosen, whatever its year; what is withdrawn stands under them and counts nowhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from docx.document import Document as WordDocument
from sqlalchemy import select

from rongui_desktop.domain.codes import EntryState
from rongui_desktop.domain.opinions import Suggestion
from rongui_desktop.errors import UserError
from rongui_desktop.reports import catalogue
from rongui_desktop.services.figures import figures
from rongui_desktop.services.opinion_ledger import opinion_ledger
from rongui_desktop.services.suggestion_ledger import suggestion_ledger
from rongui_desktop.services.suggestions import withdraw_suggestion
from rongui_desktop.storage.store import Store
from tests.handling_rows import change_opinion
from tests.reports.handled import SUGGESTION, lines

Opened = Callable[[bytes | Path], WordDocument]


def key_of(store: Store) -> UUID:
    with store.read() as session:
        return session.scalars(select(Suggestion.id).where(Suggestion.number == SUGGESTION)).one()


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
    withdraw_suggestion(store, key_of(store), "重复登记")
    ledger = suggestion_ledger(store, 2019)
    assert ledger.withdrawn == (SUGGESTION,)
    assert len(ledger.rows) == figures(store, 2019)["suggestions.received"] == 1
    assert f"作废登记（未计入合计）：{SUGGESTION}。" in lines(
        opened(catalogue.prepare(store, "suggestion-ledger", catalogue.Options(year=2019)).content)
    )
    one = suggestion_ledger(store, None, [row.number for row in ledger.rows])
    assert [row.number for row in one.rows] == ["160400002号"]
