"""Matters that came by letter or phone: numbered in their own series, with their first event."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from rongui_desktop.domain.codes import Disposition, EventKind, Outcome, Source
from rongui_desktop.domain.handling import Stage
from rongui_desktop.domain.records import Opinion
from rongui_desktop.errors import UserError
from rongui_desktop.services.handling import handling_of
from rongui_desktop.services.handling_page import reveal
from rongui_desktop.services.lists_opinions import opinion_detail
from rongui_desktop.services.opinion_entry import OpinionEntry, register_opinion
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.store import Store

CALL = OpinionEntry(
    source=Source.LETTER,
    raised_on=date(2019, 11, 25),
    sender=" 刘女士 13800001111 ",
    category="交通出行",
    content="桂新路人行道破损。\n{{【老人】}}出行不便😀",
    disposition=Disposition.SUBDISTRICT,
    department="交警中队",
)


def test_a_letter_gets_its_number_its_event_and_a_proposed_due_date(empty_store: Store) -> None:
    first, second = register_opinion(empty_store, CALL), register_opinion(empty_store, CALL)
    assert (first.number, second.number) == ("容来〔2019〕1号", "容来〔2019〕2号")
    with empty_store.read() as session:
        stored = session.get_one(Opinion, first.id)
    assert (stored.source, stored.source_ref) == (Source.LETTER, "刘女士 13800001111")
    assert stored.content == CALL.content
    assert (stored.department, stored.due_on) == ("交警中队", date(2019, 12, 25))
    view = handling_of(empty_store, first.id)
    assert view is not None
    assert view.standing.stage is Stage.REGISTERED
    assert [(row.kind, row.day) for row in view.rows] == [(EventKind.REGISTERED, date(2019, 11, 25))]


@pytest.mark.parametrize(
    ("disposition", "outcome"),
    [(Disposition.ANSWERED, Outcome.EXPLAINED), (Disposition.REFUSED, Outcome.REFUSED)],
)
def test_what_ends_on_the_spot_is_answered_and_closed(
    empty_store: Store, disposition: Disposition, outcome: Outcome
) -> None:
    entry = replace(CALL, disposition=disposition, reply="已说明情况。")
    made = register_opinion(empty_store, entry)
    with empty_store.read() as session:
        stored = session.get_one(Opinion, made.id)
    assert (stored.reply, stored.outcome, stored.closed_on) == ("已说明情况。", outcome, CALL.raised_on)
    assert (stored.department, stored.due_on) == (None, None)


@pytest.mark.parametrize(
    ("change", "field", "sentence"),
    [
        ({"source": None}, "source", "请选择来源。"),
        ({"source": Source.NIGHT}, "source", "“夜间接待”的意见请到接待或走访登记。"),
        ({"raised_on": None}, "raised_on", "请填写提出日期。"),
        ({"raised_on": date(2019, 11, 28)}, "raised_on", "提出日期不能晚于今天（2019-11-27）。"),
        ({"category": " "}, "category", "请选择类别。"),
        ({"content": "\n"}, "content", "请填写反映事项。"),
        ({"content": "长" * 30_001}, "content", "“反映事项”最多30000个字，现在有30001个字，请删减。"),
        ({"disposition": None}, "disposition", "请选择处理方式。"),
        ({"department": ""}, "department", "请选择主责部门：处理方式是“交街道部门办理”。"),
        (
            {"disposition": Disposition.REFUSED},
            "reply",
            "请在现场答复里写明不予受理的理由。",
        ),
    ],
)
def test_what_is_missing_or_wrong_is_named_and_nothing_is_stored(
    empty_store: Store, change: dict[str, object], field: str, sentence: str
) -> None:
    with pytest.raises(UserError) as caught:
        register_opinion(empty_store, replace(CALL, **change))  # type: ignore[arg-type]
    assert (caught.value.field, caught.value.message) == (field, sentence)
    with empty_store.read() as session:
        assert session.scalars(select(Opinion)).all() == []
    assert register_opinion(empty_store, CALL).number == "容来〔2019〕1号"


def test_who_sent_a_confidential_letter_is_told_only_when_it_is_asked_for_and_recorded(
    empty_store: Store,
) -> None:
    key = register_opinion(empty_store, replace(CALL, confidential=True)).id
    masked, shown = opinion_detail(empty_store, key), reveal(empty_store, key)
    assert masked is not None
    assert shown is not None
    assert "刘女士" not in str(masked)
    assert "刘女士" in str(shown)
    with empty_store.read() as session:
        last = session.scalars(select(HistoryEntry).order_by(HistoryEntry.seq.desc())).first()
    assert last is not None
    assert (last.action, last.record_id, last.reason) == ("查看", key, "查看保密事项")
