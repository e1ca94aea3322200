from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given

from rongui_desktop.domain.codes import Disposition, EventKind, Outcome, Satisfaction
from rongui_desktop.domain.deadlines import DeadlineRules
from rongui_desktop.domain.handling import Matter, Stage, standing
from rongui_desktop.domain.handling_events import Event
from rongui_desktop.domain.handling_rules import possible_next, proposed_due, tidy_event
from rongui_desktop.errors import UserError
from tests.domain.handling_cases import (
    ASSIGNED,
    CALENDAR,
    MATTER,
    PATH,
    RAISED,
    RATED,
    REGISTERED,
    REPLIED,
    TODAY,
    allow,
    at,
    event,
    histories,
    refusal,
    written_next,
)
from tests.domain.holidays import is_workday

K = EventKind
IN_HAND, ANSWERED = PATH[:3], PATH[:4]
PAUSED = (*IN_HAND, event(4, K.SUSPENDED, date(2019, 6, 12), reason="等待鉴定"))
PROMISED = replace(REPLIED, outcome=Outcome.PLANNED, planned_on=date(2019, 12, 1))


def test_the_way_from_the_first_word_to_the_close() -> None:
    for place, new in enumerate(PATH):
        assert new.kind in possible_next(standing(MATTER, PATH[:place], TODAY))
        allow(PATH[:place], new)
    assert standing(MATTER, PATH, TODAY).stage is Stage.CLOSED


@pytest.mark.parametrize(
    ("before", "kind", "day", "said", "message", "field"),
    [
        # Which step may follow.
        ((), K.ASSIGNED, at(6), {}, "这件事项还没有登记。", "kind"),
        (PATH[:1], K.REGISTERED, at(6), {}, "这件事项已经登记过。", "kind"),
        (PATH[:1], K.REPLIED, at(6), {"text": "好"}, "还没有交办，不能登记“办复”；请先交办。", "kind"),
        (PATH[:1], K.RECEIVED, at(6), {}, "还没有交办，不能登记“接收”；请先交办。", "kind"),
        (PATH[:1], K.RETURNED, at(6), {}, "还没有交办，不能登记“退回”；请先交办。", "kind"),
        (PATH[:1], K.CLOSED, at(6), {}, "还没有办复，不能登记“办结”；请先办复。", "kind"),
        (IN_HAND, K.RATED, at(12), {}, "还没有办复，不能登记“测评”；请先办复。", "kind"),
        (IN_HAND, K.REOPENED, at(12), {}, "还没有办复，不能登记“重办”；请先办复。", "kind"),
        (
            IN_HAND, K.RESUMED, at(12), {},
            "现在是“办理中”，不能登记“恢复”；可以登记：退回、办复、催办、延期、暂停。", "kind",
        ),
        (PAUSED, K.URGED, at(14), {}, "已于2019-06-12暂停，不能登记“催办”；请先恢复。", "kind"),
        (PATH, K.URGED, at(27), {}, "已于2019-06-26办结，不能再登记“催办”；请先重办，或更正原来的记录。", "kind"),
        (PATH, K.RATED, at(27), {}, "已于2019-06-26办结，不能再登记“测评”；请先重办，或更正原来的记录。", "kind"),
        (PATH, K.FULFILLED, at(27), {}, "已于2019-06-26办结，不能再登记“落实”；请先重办，或更正原来的记录。", "kind"),
        # Days.
        (PATH[:1], K.ASSIGNED, at(4), {}, "交办日期不能早于提出日期2019-06-05。", "day"),
        (PATH[:1], K.ASSIGNED, date(2021, 1, 1), {}, "交办日期不能晚于今天（2020-12-31）。", "day"),
        (IN_HAND, K.REPLIED, at(8), {}, "办复日期不能早于接收日期2019-06-10。", "day"),
        (PATH[:2], K.RECEIVED, at(5), {}, "接收日期不能早于交办日期2019-06-06。", "day"),
        # What a step needs.
        (PATH[:1], K.ASSIGNED, at(6), {"due_on": at(8, 7)}, "请选择主责部门：交办要写明交给谁办。", "department"),
        (PATH[:1], K.ASSIGNED, at(6), {"department": "甲"}, "请填写交办的办理期限。", "due_on"),
        (
            PATH[:1], K.ASSIGNED, at(6), {"department": "甲", "due_on": at(5)},
            "“办理期限”不能早于交办日期2019-06-06。", "due_on",
        ),
        (PATH[:2], K.RETURNED, at(10), {}, "请填写退回的原因。", "reason"),
        (
            PATH[:2], K.RETURNED, at(17), {"reason": "不属职责"},
            "退回应在交办后5个工作日内，最迟2019-06-14。", "day",
        ),
        (IN_HAND, K.EXTENDED, at(12), {"due_on": at(20, 7)}, "请填写延期的原因。", "reason"),
        (IN_HAND, K.EXTENDED, at(12), {"reason": "复杂"}, "请填写延期的办理期限。", "due_on"),
        (
            IN_HAND, K.EXTENDED, at(12), {"reason": "复杂", "due_on": at(8, 7)},
            "“办理期限”应晚于现在的期限2019-07-08。", "due_on",
        ),
        (
            IN_HAND, K.EXTENDED, at(1, 8), {"reason": "复杂", "due_on": at(31, 7)},
            "“办理期限”不能早于延期日期2019-08-01。", "due_on",
        ),
        (IN_HAND, K.SUSPENDED, at(12), {}, "请填写暂停的原因。", "reason"),
        (PAUSED, K.RESUMED, at(20), {}, "请填写恢复后的办理期限。", "due_on"),
        (
            PAUSED, K.RESUMED, at(20), {"due_on": at(1, 7)},
            "恢复后的“办理期限”不能早于原来的期限2019-07-08。", "due_on",
        ),
        (IN_HAND, K.REPLIED, at(12), {"outcome": Outcome.SOLVED}, "请填写答复内容。", "text"),
        (IN_HAND, K.REPLIED, at(12), {"text": "好"}, "请选择办理结果：没有办理结果不能办复。", "outcome"),
        (
            IN_HAND, K.REPLIED, at(12), {"text": "好", "outcome": Outcome.PLANNED},
            "请填写计划解决的日期：办理结果是“列入计划解决”。", "planned_on",
        ),
        (
            IN_HAND, K.REPLIED, at(12), {"text": "好", "outcome": Outcome.PLANNED, "planned_on": at(12)},
            "“计划解决的日期”应晚于办复日期2019-06-12。", "planned_on",
        ),
        (
            IN_HAND, K.REPLIED, at(12), {"text": "好", "outcome": Outcome.SOLVED, "planned_on": at(13)},
            "办理结果是“已解决”，不用填计划解决的日期；“正在解决”或“列入计划解决”才要填。", "planned_on",
        ),
        (ANSWERED, K.RATED, at(21), {}, "请选择满意度。", "satisfaction"),
        (
            (*ANSWERED, replace(RATED, satisfaction=Satisfaction.DISSATISFIED)), K.CLOSED, at(26), {},
            "来访人不满意，请重办，或者写明不再重办的原因。", "reason",
        ),
        (PATH, K.REOPENED, at(27), {"due_on": at(27, 7)}, "请填写重办的原因。", "reason"),
        (PATH, K.REOPENED, at(27), {"reason": "又坏了"}, "请填写重办的办理期限。", "due_on"),
    ],
)  # fmt: skip
def test_each_rule_has_its_sentence(
    before: tuple[Event, ...], kind: EventKind, day: date, said: dict[str, Any], message: str, field: str
) -> None:
    assert refusal(before, written_next(before, kind, day, **said)) == (message, field)


def test_the_fifth_working_day_is_still_in_time_to_give_back() -> None:
    # 6 June 2019 is a Thursday before 端午节 (7 to 9 June).
    last, left = ASSIGNED.day, 5
    while left:
        last += timedelta(days=1)
        left -= is_workday(last)
    allow(PATH[:2], written_next(PATH[:2], K.RETURNED, last, reason="不属职责"))
    late = written_next(PATH[:2], K.RETURNED, last + timedelta(days=1), reason="不属职责")
    assert refusal(PATH[:2], late)[1] == "day"


def test_given_back_it_is_assigned_anew_and_returned_within_a_time_of_its_own() -> None:
    before = [*PATH[:2], event(3, K.RETURNED, at(12), reason="不属职责")]
    again = written_next(before, K.ASSIGNED, at(17), department="交警中队", due_on=at(17, 7))
    allow(before, again)
    allow([*before, again], event(5, K.RETURNED, at(24), reason="也不属职责"))


def test_an_imported_matter_without_a_result_cannot_be_closed_so() -> None:
    before = [*IN_HAND, event(4, K.REPLIED, at(20), text="已办理")]
    new = written_next(before, K.CLOSED, at(21))
    assert refusal(before, new) == ("请选择办理结果：没有办理结果不能办结。", "outcome")
    allow(before, replace(new, outcome=Outcome.EXPLAINED))


def test_the_close_may_repeat_a_promise_without_its_day() -> None:
    before = [*IN_HAND, PROMISED]
    allow(before, written_next(before, K.CLOSED, at(21)))
    allow(before, written_next(before, K.CLOSED, at(21), outcome=Outcome.PLANNED))


def test_after_the_close_a_promise_is_kept_with_text_and_result() -> None:
    before = [*IN_HAND, PROMISED, event(5, K.CLOSED, at(21))]
    assert possible_next(standing(MATTER, before, TODAY))[0] is K.FULFILLED
    new = written_next(before, K.FULFILLED, at(1, 12), text="已完工", outcome=Outcome.SOLVED)
    allow(before, new)
    assert refusal(before, replace(new, outcome=None))[1] == "outcome"
    assert refusal(before, replace(new, text=None))[1] == "text"


def test_a_dissatisfied_visitor_needs_a_reason_or_handling_anew() -> None:
    before = [*ANSWERED, replace(RATED, satisfaction=Satisfaction.DISSATISFIED)]
    allow(before, written_next(before, K.CLOSED, at(26), reason="诉求无政策依据，已当面说明"))
    allow(before, written_next(before, K.REOPENED, at(26), reason="不满意", due_on=at(26, 7)))


def test_that_it_was_received_may_be_learnt_after_it_was_urged() -> None:
    before = [*PATH[:2], event(3, K.URGED, at(20))]
    allow(before, written_next(before, K.RECEIVED, at(10)))


@pytest.mark.parametrize(
    ("disposition", "department", "spot_reply", "message", "field"),
    [
        (None, None, None, "请选择处理方式。", "disposition"),
        (
            Disposition.SUBDISTRICT, None, None,
            "请选择主责部门：处理方式是“交街道部门办理”。", "department",
        ),
        (Disposition.COMMUNITY, None, None, "请选择承办的社区：处理方式是“交社区办理”。", "department"),
        (Disposition.DISTRICT, None, None, "请填写区有关部门：处理方式是“转区有关部门”。", "department"),
        (Disposition.ANSWERED, None, None, "请填写现场答复：处理方式是“当场答复”。", "spot_reply"),
        (Disposition.REFUSED, None, None, "请在现场答复里写明不予受理的理由。", "spot_reply"),
    ],
)  # fmt: skip
def test_what_a_disposition_demands_at_registration(
    disposition: Disposition | None, department: str | None, spot_reply: str | None, message: str, field: str
) -> None:
    matter = Matter(RAISED, disposition, spot_reply=spot_reply)
    assert refusal((), event(1, K.REGISTERED, RAISED, department=department), matter) == (message, field)
    allow(
        (), event(1, K.REGISTERED, RAISED, department="甲"), replace(matter, disposition=Disposition.PETITION)
    )


def test_a_due_date_proposed_at_registration_is_not_before_it() -> None:
    new = replace(REGISTERED, due_on=at(4))
    assert refusal((), new) == ("“办理期限”不能早于登记日期2019-06-05。", "due_on")


@pytest.mark.parametrize("disposition", [Disposition.ANSWERED, Disposition.REFUSED])
def test_what_ends_on_the_spot_is_answered_and_closed_without_being_assigned(
    disposition: Disposition,
) -> None:
    matter = Matter(RAISED, disposition, spot_reply="正在诉讼，依法不予受理")
    assert refusal(PATH[:1], ASSIGNED, matter) == (
        f"处理方式是“{disposition}”，不用交办；要交办请先更改处理方式。", "kind",
    )  # fmt: skip
    assert K.ASSIGNED not in possible_next(standing(matter, PATH[:1], TODAY))
    reply = event(2, K.REPLIED, RAISED, text=matter.spot_reply, outcome=Outcome.EXPLAINED)
    allow(PATH[:1], reply, matter)
    allow([*PATH[:1], reply], event(3, K.CLOSED, RAISED), matter)


@pytest.mark.parametrize(
    ("disposition", "field", "value", "message"),
    [
        (Disposition.SUGGESTION, "document_number", "160400001号", "请填写代表建议的编号：处理方式是“形成代表建议”。"),
        (
            Disposition.PETITION, "text", "已转信访办并告知",
            "请写明转交信访部门和告知来访人的情况：处理方式是“转信访”。",
        ),
    ],
)  # fmt: skip
def test_what_goes_its_way_elsewhere_is_closed_without_a_reply_but_says_how(
    disposition: Disposition, field: str, value: str, message: str
) -> None:
    matter = Matter(RAISED, disposition)
    new = event(2, K.CLOSED, at(7), outcome=Outcome.EXPLAINED)
    assert K.CLOSED in possible_next(standing(matter, PATH[:1], TODAY))
    assert refusal(PATH[:1], new, matter) == (message, field)
    allow(PATH[:1], replace(new, **{field: value}), matter)


def test_buttons_of_every_stage() -> None:
    spoken = {
        stage: possible_next(standing(MATTER, PATH[:place], TODAY))
        for place, stage in enumerate("空登交收复评结")
    }
    mends = (K.CORRECTED, K.WITHDRAWN)
    assert spoken["空"] == (K.REGISTERED,)
    assert spoken["登"] == (K.REVIEWED, K.ASSIGNED, K.CORRECTED)
    handling = (K.RETURNED, K.REPLIED, K.URGED, K.EXTENDED, K.SUSPENDED)
    assert spoken["交"] == (K.RECEIVED, *handling, *mends)
    assert spoken["收"] == (*handling, *mends)
    assert spoken["复"] == (K.FED_BACK, K.RATED, K.CLOSED, K.REPLIED, K.REOPENED, *mends)
    assert spoken["评"] == (K.CLOSED, K.REOPENED, *mends)
    assert spoken["结"] == (K.REOPENED, *mends)
    assert possible_next(standing(MATTER, (), date(2019, 6, 1))) == ()


@given(histories())
def test_what_is_not_possible_is_refused_whatever_it_says(history: tuple[Matter, tuple[Event, ...]]) -> None:
    matter, written = history
    possible = possible_next(standing(matter, written, date.max))
    for kind in EventKind:
        if kind.is_step and kind not in possible:
            new = event(90, kind, TODAY, department="甲", due_on=TODAY, text="好", reason="复杂")
            assert refusal(written, new, matter)[1] == "kind"


@given(histories())
def test_a_matter_that_clerks_handled_never_stands_against_the_rules(
    history: tuple[Matter, tuple[Event, ...]],
) -> None:
    matter, written = history
    for place in range(1, len(written) + 1):
        stood = standing(matter, written[:place], date.max)
        assert not stood.is_closed or stood.outcome is not None
        assert stood.outcome is not Outcome.PLANNED or stood.planned_on is not None
        assert stood.replied_on is None or stood.reply
        assert stood.assigned_on is None or stood.due_on is not None
        assert stood.assigned_on is None or stood.assigned_on >= matter.raised_on


RULES = DeadlineRules.parse("30天；交社区办理：15工作日；消防安全：1月")


@pytest.mark.parametrize(
    ("disposition", "category", "kind", "due_on"),
    [
        (Disposition.SUBDISTRICT, "其他", K.ASSIGNED, date(2019, 7, 6)),
        (Disposition.COMMUNITY, "其他", K.ASSIGNED, date(2019, 6, 28)),
        (Disposition.COMMUNITY, "消防安全", K.ASSIGNED, date(2019, 7, 6)),
        (Disposition.SUBDISTRICT, "其他", K.REOPENED, date(2019, 7, 6)),
        (Disposition.REFUSED, "其他", K.ASSIGNED, None),
        (Disposition.SUBDISTRICT, "其他", K.EXTENDED, None),
        (Disposition.SUBDISTRICT, "其他", K.RESUMED, None),
    ],
)
def test_the_due_date_is_proposed_by_rule(
    disposition: Disposition, category: str, kind: EventKind, due_on: date | None
) -> None:
    matter = Matter(RAISED, disposition, category)
    assert proposed_due(matter, PATH[:1], kind, at(6), RULES, CALENDAR) == due_on


def test_the_due_date_after_a_suspension_is_proposed_by_rule() -> None:
    # 12 June (Wednesday) to 20 June: eight days, six of them worked.
    by_days = proposed_due(MATTER, PAUSED, K.RESUMED, at(20), RULES, CALENDAR)
    assert by_days == date(2019, 7, 16)
    community = replace(MATTER, disposition=Disposition.COMMUNITY)
    assert proposed_due(community, PAUSED, K.RESUMED, at(20), RULES, CALENDAR) == date(2019, 7, 16)
    assert proposed_due(community, PAUSED, K.RESUMED, at(14), RULES, CALENDAR) == date(2019, 7, 10)
    allow(PAUSED, written_next(PAUSED, K.RESUMED, at(20), due_on=by_days))


def test_typed_texts_are_stored_as_typed() -> None:
    typed = replace(
        REPLIED, text=" 第一行\r\n{{x}}\t【来访人】<b>&😀\u202e ", department="　教育局 ", reason=""
    )
    stored = tidy_event(typed)
    assert (stored.text, stored.department, stored.reason) == (
        "第一行\n{{x}}\t【来访人】<b>&😀",
        "教育局",
        None,
    )


def test_a_text_beyond_the_limit_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        tidy_event(replace(REPLIED, text="字" * 30_001))
    assert caught.value.message == "“答复内容”最多30000个字，现在有30001个字，请删减。"
    assert caught.value.field == "text"
