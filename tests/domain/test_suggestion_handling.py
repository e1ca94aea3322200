from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rongui_desktop.domain.codes import EventKind, Outcome, Satisfaction
from rongui_desktop.domain.handling import Stage
from rongui_desktop.domain.handling_columns import HandlingColumns, columns_of, events_from_columns
from rongui_desktop.domain.handling_events import Event
from rongui_desktop.domain.suggestion_handling import (
    LeaderRank,
    ReplyClass,
    SuggestionEntry,
    check_suggestion,
    check_suggestion_event,
    leader_question,
    leader_rank,
    possible_next_of_suggestion,
    proposed_suggestion_due,
    reply_class,
    suggestion_standing,
)
from rongui_desktop.errors import UserError
from tests.domain.handling_cases import CALENDAR, NOW, TODAY, days, event, events

K = EventKind
PATH = (
    event(1, K.REGISTERED, date(2019, 2, 18)),
    event(2, K.ASSIGNED, date(2019, 2, 20), department="交警中队", due_on=date(2019, 5, 20)),
    event(3, K.MET, date(2019, 4, 2), text="到现场与领衔代表面商"),
    event(4, K.REPLIED, date(2019, 5, 10), outcome=Outcome.SOLVED, document_number="容交警函〔2019〕5号"),
    event(5, K.RATED, date(2019, 5, 20), satisfaction=Satisfaction.SATISFIED, attitude=Satisfaction.FAIRLY),
    event(6, K.CLOSED, date(2019, 6, 1)),
)
REGISTERED, ASSIGNED, MET, REPLIED, RATED, CLOSED = PATH
IN_HAND = PATH[:2]
ENTRY = SuggestionEntry(
    "160400001号", "区十六届人大四次会议", "关于改善容里片区交通的建议", UUID(int=1), (UUID(int=2),),
    "交警中队", ("城建局",), "部门副职 刘少玉",
)  # fmt: skip


def allow(before: Sequence[Event], new: Event) -> None:
    check_suggestion_event(before, new, calendar=CALENDAR, today=TODAY)


def refusal(before: Sequence[Event], new: Event) -> tuple[str, str | None]:
    with pytest.raises(UserError) as caught:
        allow(before, new)
    return caught.value.message, caught.value.field


def test_the_way_of_a_suggestion() -> None:
    stages: list[Stage] = []
    for place, new in enumerate(PATH):
        assert new.kind in possible_next_of_suggestion(suggestion_standing(PATH[:place], TODAY))
        allow(PATH[:place], new)
        stages.append(suggestion_standing(PATH, new.day).handling.stage)
    assert stages == [
        Stage.REVIEWED, Stage.IN_HAND, Stage.IN_HAND, Stage.REPLIED, Stage.RATED, Stage.CLOSED,
    ]  # fmt: skip
    end = suggestion_standing(PATH, TODAY)
    assert (end.met_on, end.attitude, end.reply_class) == (
        date(2019, 4, 2),
        Satisfaction.FAIRLY,
        ReplyClass.A,
    )
    assert (end.handling.satisfaction, end.handling.closed_on) == (Satisfaction.SATISFIED, date(2019, 6, 1))
    assert end.handling.document_number == "容交警函〔2019〕5号"


@given(events(), days, st.randoms(use_true_random=False))
def test_any_events_in_any_order_give_one_answer_with_buttons(
    written: list[Event], as_of: date, random: Any
) -> None:
    shuffled = list(written)
    random.shuffle(shuffled)
    stood = suggestion_standing(written, as_of)
    assert suggestion_standing(shuffled, as_of) == stood
    assert stood.handling.is_open is not stood.handling.is_closed
    assert possible_next_of_suggestion(stood)
    # 面商 and 办理态度 are all that a suggestion knows more.
    assert stood.met_on is None or stood.met_on <= as_of


@given(
    st.builds(
        HandlingColumns,
        department=st.sampled_from([None, "交警中队"]),
        assigned_on=st.none() | days,
        due_on=st.none() | days,
        replied_on=st.none() | days,
        outcome=st.none() | st.sampled_from(Outcome),
        satisfaction=st.none() | st.sampled_from(Satisfaction),
        closed_on=st.none() | days,
    )
)
def test_an_imported_row_of_the_ledger_comes_back_as_it_was(row: HandlingColumns) -> None:
    keys = iter(range(1, 100))
    received = min(filter(None, (row.assigned_on, row.replied_on, row.closed_on)), default=NOW.date())
    made = events_from_columns(
        row, received, new_id=lambda: UUID(int=next(keys)), recorded_at=NOW, actor="导入"
    )
    assert columns_of(suggestion_standing(made, date.max).handling) == row


@pytest.mark.parametrize(
    ("before", "new", "message", "field"),
    [
        (PATH[:1], MET, "这件代表建议现在是“待交办”，不能登记“面商”；可以登记：交办。", "kind"),
        (
            IN_HAND, CLOSED,
            "这件代表建议现在是“办理中”，不能登记“办结”；可以登记：面商、办复、催办、延期、退回。", "kind",
        ),
        (PATH, MET, "这件代表建议现在是“已办结”，不能登记“面商”；可以登记：重办。", "kind"),
        (IN_HAND, replace(MET, day=date(2019, 2, 19)), "面商日期不能早于交办日期2019-02-20。", "day"),
        (IN_HAND, replace(MET, day=date(2021, 1, 1)), "面商日期不能晚于今天（2020-12-31）。", "day"),
        (IN_HAND, replace(MET, text=None), "请填写面商的情况。", "text"),
        (PATH[:1], replace(ASSIGNED, department=None), "请填写主办部门：交办要写明交给谁办。", "department"),
        (PATH[:1], replace(ASSIGNED, due_on=None), "请填写交办的办理期限。", "due_on"),
        (
            PATH[:1], replace(ASSIGNED, due_on=date(2019, 5, 21)),
            "代表建议应在3个月内（2019-05-20以前）答复；确需延长到6个月以内的，请写明原因。", "reason",
        ),
        (
            PATH[:1], replace(ASSIGNED, due_on=date(2019, 8, 21), reason="涉及面广"),
            "代表建议的办理期限最长6个月，不能晚于2019-08-20。", "due_on",
        ),
        (IN_HAND, event(3, K.RETURNED, date(2019, 2, 28), reason="不属职责"),
         "退回应在交办后5个工作日内，最迟2019-02-27。", "day"),
        (IN_HAND, event(3, K.EXTENDED, date(2019, 5, 1), due_on=date(2019, 8, 20)), "请填写延期的原因。", "reason"),
        (
            IN_HAND, event(3, K.EXTENDED, date(2019, 5, 1), due_on=date(2019, 8, 21), reason="涉及面广"),
            "代表建议的办理期限最长6个月，不能晚于2019-08-20。", "due_on",
        ),
        (
            IN_HAND, replace(REPLIED, outcome=None),
            "请选择办理结果：A类选“已解决”，B类选“正在解决”或“列入计划解决”，C类选“解释说明”。", "outcome",
        ),
        (
            IN_HAND, replace(REPLIED, outcome=Outcome.REFUSED),
            "代表建议的办理结果不能是“不予受理”，请选择A、B、C类对应的结果。", "outcome",
        ),
        (IN_HAND, replace(REPLIED, document_number=None), "请填写办复的文号。", "document_number"),
        (
            IN_HAND, replace(REPLIED, outcome=Outcome.PLANNED),
            "请填写计划解决的日期：办理结果是“列入计划解决”。", "planned_on",
        ),
        (PATH[:4], replace(RATED, satisfaction=None), "请选择代表对办理结果的评价。", "satisfaction"),
        (PATH[:4], replace(RATED, attitude=None), "请选择代表对办理态度的评价。", "attitude"),
        (
            (*PATH[:4], replace(RATED, satisfaction=Satisfaction.DISSATISFIED)), CLOSED,
            "代表不满意，请重办，或者写明不再重办的原因。", "reason",
        ),
        (PATH, event(7, K.REOPENED, date(2019, 6, 3), due_on=date(2019, 7, 3)), "请填写重办的原因。", "reason"),
        (PATH, event(7, K.CORRECTED, CLOSED.day, refers_to=6), "请填写更正的原因。", "reason"),
        (PATH, event(7, K.WITHDRAWN, CLOSED.day, refers_to=4), "请先撤销其后的“办结”，再撤销这次“办复”。", "refers_to"),
    ],
)  # fmt: skip
def test_each_rule_has_its_sentence(before: tuple[Event, ...], new: Event, message: str, field: str) -> None:
    assert refusal(before, new) == (message, field)


def test_six_months_with_a_recorded_reason() -> None:
    allow(PATH[:1], replace(ASSIGNED, due_on=date(2019, 8, 20), reason="涉及面广、处理难度大"))
    allow(IN_HAND, event(3, K.EXTENDED, date(2019, 5, 1), due_on=date(2019, 8, 20), reason="涉及面广"))


def test_handled_anew_the_law_counts_anew_and_the_evaluation_is_void() -> None:
    again = event(7, K.REOPENED, date(2019, 6, 3), reason="代表不满意", due_on=date(2019, 9, 3))
    allow(PATH, again)
    stood = suggestion_standing((*PATH, again), TODAY)
    assert (stood.handling.stage, stood.attitude, stood.reply_class) == (Stage.REOPENED, None, None)
    late = replace(again, due_on=date(2019, 9, 4))
    assert refusal(PATH, late)[1] == "reason"
    extension = event(8, K.EXTENDED, date(2019, 8, 1), due_on=date(2019, 12, 3), reason="复杂")
    allow((*PATH, again), extension)
    assert refusal((*PATH, again), replace(extension, due_on=date(2019, 12, 4)))[1] == "due_on"


def test_a_promise_of_class_b_comes_back_and_is_kept() -> None:
    promised = replace(REPLIED, outcome=Outcome.PLANNED, planned_on=date(2019, 11, 1))
    written = (*PATH[:3], promised, RATED, CLOSED)
    stood = suggestion_standing(written, date(2019, 11, 1))
    assert (stood.reply_class, stood.handling.promise_due) == (ReplyClass.B, True)
    kept = event(
        7, K.FULFILLED, date(2019, 11, 2), outcome=Outcome.SOLVED, document_number="容交警函〔2019〕9号"
    )
    allow(written, kept)
    after = suggestion_standing((*written, kept), TODAY)
    assert (after.reply_class, after.handling.promise_due, after.handling.closed_on) == (
        ReplyClass.A, False, CLOSED.day,
    )  # fmt: skip


def test_the_class_follows_from_the_result() -> None:
    assert {outcome: reply_class(outcome) for outcome in Outcome} == {
        Outcome.SOLVED: ReplyClass.A,
        Outcome.SOLVING: ReplyClass.B,
        Outcome.PLANNED: ReplyClass.B,
        Outcome.EXPLAINED: ReplyClass.C,
        Outcome.REFUSED: None,
    }
    assert reply_class(None) is None


def test_the_due_date_proposed_is_the_law_s() -> None:
    assert proposed_suggestion_due(K.ASSIGNED, date(2019, 11, 30), CALENDAR) == date(2020, 2, 29)
    assert proposed_suggestion_due(K.REOPENED, date(2019, 2, 20), CALENDAR) == date(2019, 5, 20)
    assert proposed_suggestion_due(K.EXTENDED, date(2019, 2, 20), CALENDAR) is None


def test_a_complete_suggestion_is_accepted() -> None:
    check_suggestion(ENTRY)
    check_suggestion(replace(ENTRY, main_department=None, cosigner_ids=(), assisting_departments=()))


@pytest.mark.parametrize(
    ("changes", "message", "field"),
    [
        ({"number": ""}, "请填写建议编号。", "number"),
        ({"congress_session": ""}, "请填写会议届次。", "congress_session"),
        ({"title": ""}, "请填写标题。", "title"),
        ({"lead_id": None}, "请选择领衔代表。", "lead_id"),
        ({"cosigner_ids": (UUID(int=1),)}, "领衔代表不用再列入联名代表。", "cosigner_ids"),
        (
            {"cosigner_ids": (UUID(int=2), UUID(int=2))},
            "联名代表里有人出现了两次，请只保留一个。", "cosigner_ids",
        ),
        (
            {"assisting_departments": ("交警中队",)},
            "“交警中队”是主办部门，不用再列入协办部门。", "assisting_departments",
        ),
        (
            {"responsible_leader": ""},
            "请填写责任领导，写明职务和姓名，应为部门副职以上。", "responsible_leader",
        ),
        (
            {"responsible_leader": "科员 王五"},
            "“责任领导”应为部门副职以上，例如“部门副职 张三”；请填写负责的部门领导。", "responsible_leader",
        ),
    ],
)  # fmt: skip
def test_what_a_suggestion_needs(changes: dict[str, Any], message: str, field: str) -> None:
    with pytest.raises(UserError) as caught:
        check_suggestion(replace(ENTRY, **changes))
    assert (caught.value.message, caught.value.field) == (message, field)


@pytest.mark.parametrize(
    ("words", "rank"),
    [
        ("部门副职 刘少玉", LeaderRank.LEADER),
        ("交警中队队长 岑少", LeaderRank.LEADER),
        ("副主任科员 王五", LeaderRank.BELOW),
        ("王五", LeaderRank.UNCLEAR),
    ],
)
def test_the_post_of_a_responsible_leader_is_recognised_or_asked_for(words: str, rank: LeaderRank) -> None:
    assert leader_rank(words) is rank
    asks = leader_question(words)
    expected = (
        "从“王五”看不出职务。责任领导应为部门副职以上，确定是吗？" if rank is LeaderRank.UNCLEAR else ""
    )
    assert asks == expected
