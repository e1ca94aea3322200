from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from rongui_desktop.domain.codes import Disposition, EntryState, Outcome, Satisfaction
from rongui_desktop.domain.records import Opinion, Visitor
from rongui_desktop.errors import UserError
from rongui_desktop.services import reception_sessions as sessions
from rongui_desktop.services import reception_visitors as visitors
from rongui_desktop.services.figures import figures
from rongui_desktop.storage.store import Store
from tests.services.evening import DAY, LAMP, NOISE, Evening, make_evening


@pytest.fixture
def evening(empty_store: Store) -> Evening:
    made = make_evening(empty_store)
    sessions.open_session(made.store, made.session_id)
    return made


def refused(call: object, *arguments: object, **named: object) -> tuple[str | None, str]:
    with pytest.raises(UserError) as error:
        call(*arguments, **named)  # type: ignore[operator]
    return error.value.field, error.value.message


def correct(evening: Evening, key: UUID, matter: int | None = None, **change: object) -> None:
    """Correct a stored entry, or one of its matters, in some fields."""
    entry = visitors.load_entry(evening.store, key)
    if matter is None:
        entry = replace(entry, **change)  # type: ignore[arg-type]
    else:
        matters = list(entry.matters)
        matters[matter] = replace(matters[matter], **change)  # type: ignore[arg-type]
        entry = replace(entry, matters=tuple(matters))
    visitors.correct_visitor(evening.store, key, entry, "听错了")


# Correcting


def test_a_correction_keeps_the_numbers_and_its_reason(evening: Evening) -> None:
    recorded = visitors.record_visitor(evening.store, evening.entry("欧阳会", NOISE, LAMP))
    correct(evening, recorded.id, name="欧阳慧", person_count=2, phone=None)
    stored = evening.visitor(recorded.id)
    assert (stored.number, stored.name, stored.person_count, stored.phone) == (
        recorded.number,
        "欧阳慧",
        2,
        None,
    )
    assert (stored.name_pinyin, stored.state, stored.state_reason) == ("ouyanghui", EntryState.VALID, None)
    assert evening.reasons(recorded.id) == ["登记来访", "更正来访登记：听错了"]
    # Nothing happened to the matters, so nothing is said of them.
    assert [evening.reasons(m.id) for m in evening.matters(recorded.id)] == [["登记来访"]] * 2


def test_a_correction_needs_a_reason_and_a_right_entry(evening: Evening) -> None:
    store = evening.store
    recorded = visitors.record_visitor(store, evening.entry())
    entry = visitors.load_entry(store, recorded.id)
    call = visitors.correct_visitor
    assert refused(call, store, recorded.id, replace(entry, name="甲"), " ") == (
        "reason",
        "请填写更正的原因。",
    )
    assert refused(call, store, recorded.id, replace(entry, name=""), "更正") == (
        "visitor_name",
        "请填写来访人姓名。",
    )
    other = replace(entry, session_id=evening.plan())
    assert refused(call, store, recorded.id, other, "更正") == (
        None,
        "登记不能改到别的场次；请作废后在那一场重新登记。",
    )
    assert refused(call, store, uuid4(), entry, "更正") == (None, "这条来访登记已不存在，请刷新列表。")
    assert refused(visitors.keep_incomplete, store, entry, visitor_id=recorded.id) == (
        None,
        "这条登记已是有效登记，请用“更正”修改。",
    )
    assert visitors.load_entry(store, recorded.id) == entry


def test_matters_can_be_corrected_and_added_and_those_left_out_stay(evening: Evening) -> None:
    store = evening.store
    recorded = visitors.record_visitor(store, evening.entry("甲", NOISE, LAMP))
    entry = visitors.load_entry(store, recorded.id)
    changed = replace(entry.matters[0], content="夜间打桩。", department="教育局", due_on=date(2019, 12, 1))
    entry = replace(entry, matters=(changed, replace(LAMP, content="第三件。")))
    result = visitors.correct_visitor(store, recorded.id, entry, "补充")
    assert result.opinion_numbers == ("容夜接〔2019〕1号", "容夜接〔2019〕3号")
    found = evening.matters(recorded.id)
    assert [(m.content, m.rank) for m in found] == [
        ("夜间打桩。", 0),
        (LAMP.content, 1),
        ("第三件。", 2),
    ]
    assert (found[0].department, found[0].due_on) == ("教育局", date(2019, 12, 1))


def test_what_was_wrong_before_does_not_stand_in_the_way(demo_store: Store) -> None:
    store = demo_store
    with store.write("不齐全的老记录") as session:
        visitor = session.get_one(Visitor, _key(store, "LF2019-0001"))
        visitor.representative_id, visitor.phone = None, "12"
    entry = visitors.load_entry(store, visitor.id)
    visitors.correct_visitor(store, visitor.id, replace(entry, name="司徒美"), "同音字")
    assert visitors.load_entry(store, visitor.id) == replace(entry, name="司徒美")
    other = replace(entry, representative_id=None, matters=(replace(entry.matters[0], category=""),))
    assert refused(visitors.correct_visitor, store, visitor.id, other, "更正") == ("category", "请选择类别。")


def _key(store: Store, number: str) -> UUID:
    with store.read() as session:
        return session.scalars(select(Visitor.id).where(Visitor.number == number)).one()


def test_entries_of_a_day_that_the_clock_has_not_reached_can_be_corrected(demo_store: Store) -> None:
    """The demonstration opens in November of a year that is on record whole."""
    key = _key(demo_store, "LF2019-0072")
    entry = replace(visitors.load_entry(demo_store, key), name="改名者")
    visitors.correct_visitor(demo_store, key, entry, "听错了")
    assert visitors.load_entry(demo_store, key).name == "改名者"


# Other handling


def test_a_matter_answered_on_the_spot_can_go_on_after_all(evening: Evening) -> None:
    recorded = visitors.record_visitor(evening.store, evening.entry("甲", LAMP))
    correct(evening, recorded.id, 0, disposition=Disposition.SUBDISTRICT, department="教育局", due_on=DAY)
    (matter,) = evening.matters(recorded.id)
    assert (matter.disposition, matter.department, matter.due_on) == (
        Disposition.SUBDISTRICT,
        "教育局",
        DAY,
    )
    assert (matter.outcome, matter.reply, matter.replied_on, matter.closed_on) == (None, None, None, None)
    assert matter.spot_reply == LAMP.spot_reply


def test_a_matter_that_went_on_can_be_answered_on_the_spot_after_all(evening: Evening) -> None:
    recorded = visitors.record_visitor(evening.store, evening.entry())
    correct(evening, recorded.id, 0, disposition=Disposition.ANSWERED, spot_reply="当场说明了。")
    (matter,) = evening.matters(recorded.id)
    assert (matter.department, matter.due_on, matter.closed_on) == (None, None, DAY)
    assert (matter.outcome, matter.reply) == (Outcome.EXPLAINED, "当场说明了。")


def test_a_corrected_answer_keeps_outcome_and_a_reply_written_elsewhere(evening: Evening) -> None:
    store = evening.store
    solved = replace(LAMP, outcome=Outcome.SOLVED)
    recorded = visitors.record_visitor(store, evening.entry("甲", solved, LAMP))
    with store.write("答复") as session:
        second = session.get_one(Opinion, evening.matters(recorded.id)[1].id)
        second.reply, second.satisfaction = "已办理并答复来访人。", Satisfaction.SATISFIED
    correct(evening, recorded.id, 0, spot_reply="已修好。", outcome=None)
    correct(evening, recorded.id, 1, spot_reply="已说明。")
    first, second = evening.matters(recorded.id)
    assert (first.reply, first.outcome) == ("已修好。", Outcome.SOLVED)
    assert (second.reply, second.spot_reply, second.satisfaction) == (
        "已办理并答复来访人。",
        "已说明。",
        Satisfaction.SATISFIED,
    )


@pytest.mark.parametrize(
    ("change", "field", "label"),
    [
        ({"disposition": Disposition.PETITION}, "disposition", "处理方式"),
        ({"department": "教育局"}, "department", "主责部门"),
        ({"due_on": date(2020, 1, 1)}, "due_date", "办理期限"),
    ],
)
def test_a_matter_that_is_being_handled_is_handled_on_its_own_page(
    evening: Evening, change: dict[str, object], field: str, label: str
) -> None:
    store = evening.store
    recorded = visitors.record_visitor(store, evening.entry("甲", LAMP, NOISE))
    with store.write("交办") as session:
        session.get_one(Opinion, evening.matters(recorded.id)[1].id).assigned_on = DAY
    with pytest.raises(UserError) as error:
        correct(evening, recorded.id, 1, **change)
    assert error.value.field == f"{field}.1"
    assert error.value.message == f"容夜接〔2019〕2号已在办理，“{label}”请到“意见建议”页更改。"
    correct(evening, recorded.id, 1, content="只改文字。", category="其他")
    matter = evening.matters(recorded.id)[1]
    assert (matter.content, matter.category, matter.assigned_on) == ("只改文字。", "其他", DAY)


# Withdrawing


def test_a_withdrawn_entry_stays_and_counts_nowhere(evening: Evening) -> None:
    store = evening.store
    recorded = visitors.record_visitor(store, evening.entry("甲", NOISE, LAMP, person_count=4))
    visitors.withdraw_visitor(store, recorded.id, "重复登记")
    stored = evening.visitor(recorded.id)
    assert (stored.state, stored.state_reason, stored.number) == (
        EntryState.WITHDRAWN,
        "重复登记",
        "LF2019-0001",
    )
    assert [(m.state, m.state_reason) for m in evening.matters(recorded.id)] == [
        (EntryState.WITHDRAWN, "重复登记")
    ] * 2
    assert evening.reasons(recorded.id)[-1] == "作废来访登记：重复登记"
    found = figures(store, 2019)
    assert (found["contact.night.persons"], found["contact.night.opinions"]) == (0, 0)
    # Its numbers are not given again.
    again = visitors.record_visitor(store, evening.entry("乙"))
    assert (again.number, again.opinion_numbers) == ("LF2019-0002", ("容夜接〔2019〕3号",))
    # Its form can still be read, matters and all.
    assert len(visitors.load_entry(store, recorded.id).matters) == 2
    assert len(visitors.list_visitors(store, evening.session_id)) == 2


def test_what_cannot_be_withdrawn_or_changed_when_it_is(evening: Evening) -> None:
    store = evening.store
    recorded = visitors.record_visitor(store, evening.entry())
    matter = evening.matters(recorded.id)[0].id
    assert refused(visitors.withdraw_visitor, store, recorded.id, "") == ("reason", "请填写作废的原因。")
    assert refused(visitors.withdraw_matter, store, matter, "") == ("reason", "请填写作废的原因。")
    visitors.withdraw_visitor(store, recorded.id, "重复")
    assert refused(visitors.withdraw_visitor, store, recorded.id, "重复") == (None, "这条登记已经作废。")
    assert refused(visitors.withdraw_matter, store, matter, "重复") == (None, "容夜接〔2019〕1号已经作废。")
    assert (
        refused(visitors.withdraw_matter, store, uuid4(), "重复")[1] == "这件意见建议已不存在，请刷新列表。"
    )
    entry = visitors.load_entry(store, recorded.id)
    assert refused(visitors.correct_visitor, store, recorded.id, entry, "更正") == (
        None,
        "这条登记已作废，请先恢复再更正。",
    )


def test_a_withdrawal_is_taken_back_with_what_went_with_it(evening: Evening) -> None:
    store = evening.store
    kept = visitors.keep_incomplete(store, evening.entry("甲", NOISE, LAMP))
    first, second = evening.matters(kept.id)
    visitors.withdraw_matter(store, second.id, "另案")
    evening.at(19, 20)
    visitors.withdraw_visitor(store, kept.id, "重复")
    assert refused(visitors.undo_withdrawal, store, first.id) == (
        None,
        "这件意见的来访登记已作废，请先恢复登记。",
    )
    visitors.undo_withdrawal(store, kept.id)
    stored = evening.visitor(kept.id)
    assert (stored.state, stored.state_reason) == (EntryState.INCOMPLETE, None)
    assert [(m.state, m.state_reason) for m in evening.matters(kept.id)] == [
        (EntryState.INCOMPLETE, None),
        (EntryState.WITHDRAWN, "另案"),
    ]
    visitors.undo_withdrawal(store, second.id)
    assert evening.matters(kept.id)[1].state is EntryState.INCOMPLETE
    assert evening.reasons(kept.id)[-1] == "撤销作废"
    assert refused(visitors.undo_withdrawal, store, kept.id) == (None, "这条登记没有作废，不用恢复。")
    assert refused(visitors.undo_withdrawal, store, second.id) == (
        None,
        "容夜接〔2019〕2号没有作废，不用恢复。",
    )


def test_a_withdrawn_matter_leaves_the_others(evening: Evening) -> None:
    store = evening.store
    recorded = visitors.record_visitor(store, evening.entry("甲", NOISE, LAMP))
    visitors.withdraw_matter(store, evening.matters(recorded.id)[0].id, "记错")
    entry = visitors.load_entry(store, recorded.id)
    assert [m.content for m in entry.matters] == [LAMP.content]
    rows = visitors.list_matters(store, recorded.id)
    assert [(r.number, r.badge.text, r.state_reason) for r in rows] == [
        ("容夜接〔2019〕1号", "作废", "记错"),
        ("容夜接〔2019〕2号", "当场答复", ""),
    ]
    (row,) = visitors.list_visitors(store, evening.session_id)
    assert (row.headline, row.badge.text) == (LAMP.content, "当场答复")
    stale = replace(entry, matters=(replace(LAMP, id=rows[0].id),))
    assert refused(visitors.correct_visitor, store, recorded.id, stale, "更正") == (
        "matter",
        "第1个事项已不在这条登记里，请重新打开登记。",
    )
