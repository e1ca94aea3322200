from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from uuid import uuid4

import pytest

from rongui_desktop.domain.codes import (
    Attendance,
    Disposition,
    EntryState,
    Gender,
    Outcome,
    SessionKind,
    SessionStatus,
    Source,
)
from rongui_desktop.domain.deadlines import DeadlineRules
from rongui_desktop.domain.records import Representative
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services import reception_sessions as sessions
from rongui_desktop.services import reception_visitors as visitors
from rongui_desktop.services.listing import Badge
from rongui_desktop.services.reception_visitors import MatterEntry, VisitorEntry
from rongui_desktop.storage.store import Store
from tests.services.evening import DAY, LAMP, NOISE, Evening, make_evening

PAST = date(2019, 11, 20)
REFUSED = MatterEntry(
    category="其他", content="要求更改学区。", disposition=Disposition.REFUSED, spot_reply="不属街道职权。"
)


@pytest.fixture
def evening(empty_store: Store) -> Evening:
    made = make_evening(empty_store)
    sessions.open_session(made.store, made.session_id)
    return made


def refused(call: object, *arguments: object, **named: object) -> tuple[str | None, str]:
    with pytest.raises(UserError) as error:
        call(*arguments, **named)  # type: ignore[operator]
    return error.value.field, error.value.message


# Recording


def test_a_visitor_is_stored_with_every_field(evening: Evening) -> None:
    entry = evening.entry(
        "买买提·艾力",
        person_count=2,
        gender=Gender.MALE,
        phone="１３８ 2345 6789",
        address=" 朝阳路12号㎡ ",
        confidential=False,
        received_at=time(19, 40),
        follow_up=True,
    )
    recorded = visitors.record_visitor(evening.store, entry)
    stored = evening.visitor(recorded.id)
    assert (stored.number, stored.session_id, stored.state) == (
        "LF2019-0001",
        evening.session_id,
        EntryState.VALID,
    )
    assert (stored.name, stored.person_count, stored.gender) == ("买买提·艾力", 2, Gender.MALE)
    assert (stored.phone, stored.community, stored.address) == ("13823456789", "振华", "朝阳路12号㎡")
    assert stored.representative_id == evening.people["陈婉仪"]
    assert (stored.received_at, stored.follow_up, stored.confidential) == (time(19, 40), True, False)
    (matter,) = evening.matters(recorded.id)
    assert recorded.opinion_numbers == (matter.number,) == ("容夜接〔2019〕1号",)
    assert (matter.source, matter.raised_on, matter.visitor_id) == (Source.NIGHT, DAY, recorded.id)
    assert (matter.category, matter.content) == (NOISE.category, NOISE.content)
    assert (matter.disposition, matter.department) == (Disposition.SUBDISTRICT, "国土城建和水利局")
    # A proposal of thirty days; assigning comes later.
    assert (matter.due_on, matter.assigned_on) == (date(2019, 12, 27), None)
    assert (matter.outcome, matter.reply, matter.replied_on, matter.closed_on) == (None, None, None, None)
    assert evening.reasons(recorded.id) == evening.reasons(matter.id) == ["登记来访"]


def test_the_present_time_is_noted_when_none_was_typed(evening: Evening) -> None:
    evening.at(20, 14)
    recorded = visitors.record_visitor(evening.store, evening.entry())
    assert evening.visitor(recorded.id).received_at == time(20, 14)


def test_several_matters_have_numbers_in_their_order(evening: Evening) -> None:
    visitors.record_visitor(evening.store, evening.entry("甲"))
    entry = evening.entry("乙", NOISE, MatterEntry(category="其他"), LAMP, REFUSED)
    recorded = visitors.record_visitor(evening.store, entry)
    assert recorded.number == "LF2019-0002"
    assert recorded.opinion_numbers == tuple(f"容夜接〔2019〕{n}号" for n in (2, 3, 4))
    assert [m.content for m in evening.matters(recorded.id)] == [
        NOISE.content,
        LAMP.content,
        REFUSED.content,
    ]


def test_an_answer_on_the_spot_closes_the_matter_on_the_day(evening: Evening) -> None:
    solved = replace(LAMP, outcome=Outcome.SOLVED, department="教育局", due_on=DAY)
    recorded = visitors.record_visitor(evening.store, evening.entry("甲", LAMP, solved, REFUSED))
    explained, done, not_taken = evening.matters(recorded.id)
    for matter in (explained, done, not_taken):
        assert (matter.replied_on, matter.closed_on) == (DAY, DAY)
        assert (matter.department, matter.due_on, matter.assigned_on) == (None, None, None)
    assert (explained.outcome, done.outcome, not_taken.outcome) == (
        Outcome.EXPLAINED,
        Outcome.SOLVED,
        Outcome.REFUSED,
    )
    assert explained.spot_reply == explained.reply == LAMP.spot_reply
    assert not_taken.reply == "不属街道职权。"


@pytest.mark.parametrize(
    ("kind", "source", "number"),
    [
        (SessionKind.PUBLIC, Source.PUBLIC, "容公接〔2019〕1号"),
        (SessionKind.STATION, Source.STATION, "容进站〔2019〕1号"),
    ],
)
def test_the_kind_of_session_gives_source_and_series(
    evening: Evening, kind: SessionKind, source: Source, number: str
) -> None:
    key = evening.plan(kind=kind)
    recorded = visitors.record_visitor(evening.store, evening.entry(session_id=key, representative_id=None))
    (matter,) = evening.matters(recorded.id)
    assert (matter.source, matter.number) == (source, number)


def test_settings_give_the_due_date_and_the_prefixes(evening: Evening) -> None:
    store = evening.store
    rules = DeadlineRules.parse("10天；环境水务：3工作日")
    new = replace(
        office.settings(store),
        station="站",
        deadline_rules=rules,
        visitor_prefix="来访",
        night_matter_prefix="夜",
    )
    office.save_settings(store, new)
    other = replace(NOISE, category="其他")
    recorded = visitors.record_visitor(store, evening.entry("欧阳慧", other, NOISE))
    assert (recorded.number, recorded.opinion_numbers) == (
        "来访2019-0001",
        ("夜〔2019〕1号", "夜〔2019〕2号"),
    )
    due = [matter.due_on for matter in evening.matters(recorded.id)]
    assert due == [date(2019, 12, 7), date(2019, 12, 2)]
    facts = visitors.session_facts(store, evening.session_id)
    assert visitors.proposed_due_date(facts, Disposition.DISTRICT) == date(2019, 12, 7)
    assert visitors.proposed_due_date(facts, Disposition.DISTRICT, "环境水务") == date(2019, 12, 2)
    assert visitors.proposed_due_date(facts, Disposition.ANSWERED, "环境水务") is None


def test_the_first_visitor_opens_a_planned_session(empty_store: Store) -> None:
    evening = make_evening(empty_store)
    evening.at(19, 44)
    visitors.record_visitor(evening.store, evening.entry())
    stored = evening.session()
    assert stored.status is SessionStatus.HELD
    assert stored.opened_at is not None
    assert stored.opened_at.time() == time(19, 44)


def test_a_past_evening_takes_visitors_with_its_own_day(evening: Evening) -> None:
    key = evening.plan(PAST)
    entry = evening.entry(session_id=key, representative_id=None)
    recorded = visitors.record_visitor(evening.store, entry)
    stored = evening.session(key)
    # Nobody knows yet when it began; that is typed when the session is opened with its true time.
    assert (stored.status, stored.opened_at) == (SessionStatus.HELD, None)
    assert evening.visitor(recorded.id).received_at is None
    (matter,) = evening.matters(recorded.id)
    assert (matter.raised_on, matter.due_on) == (PAST, date(2019, 12, 20))


def test_sessions_that_take_no_visitors(evening: Evening) -> None:
    store = evening.store
    cancelled, to_come = evening.plan(PAST), evening.plan(date(2019, 12, 4))
    sessions.cancel_session(store, cancelled, "台风")
    for call in (visitors.record_visitor, visitors.keep_incomplete):
        assert refused(call, store, evening.entry(session_id=cancelled)) == (
            None,
            "本场已停接，不能登记来访；要接待请先恢复这一场。",
        )
        assert refused(call, store, evening.entry(session_id=to_come)) == (
            None,
            "本场安排在2019-12-04，还没到日子，不能登记来访。",
        )
        assert refused(call, store, evening.entry(session_id=uuid4()))[0] is None
    assert evening.counts() == (3, 0, 0)


@pytest.mark.parametrize(
    ("change", "field", "message"),
    [
        ({"name": " "}, "visitor_name", "请填写来访人姓名。"),
        ({"person_count": 0}, "person_count", "“人数”应为1到9999的整数。"),
        (
            {"phone": "138"},
            "phone",
            "“联系电话”应为7到20位数字，可带区号、空格和“-”，例如13823456789或0757-28381234。",
        ),
        ({"representative_id": None}, "representative", "请选择接待代表。"),
        ({"matters": ()}, "matter", "请填写反映事项。"),
        ({"matters": (replace(NOISE, category=""),)}, "category", "请选择类别。"),
        (
            {"matters": (replace(NOISE, content="长" * 30_001),)},
            "matter",
            "“反映事项”最多30000个字，现在有30001个字，请删减。",
        ),
        (
            {"matters": (NOISE, replace(NOISE, disposition=None))},
            "disposition.1",
            "第2个事项：请选择处理方式。",
        ),
        # Of several things the first on the form is said first.
        ({"name": "", "phone": "1", "matters": ()}, "visitor_name", "请填写来访人姓名。"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(
    evening: Evening, change: dict[str, object], field: str, message: str
) -> None:
    entry = replace(evening.entry(), **change)  # type: ignore[arg-type]
    assert refused(visitors.record_visitor, evening.store, entry) == (field, message)
    assert evening.counts() == (1, 0, 0)
    assert visitors.validate(entry, visitors.session_facts(evening.store, evening.session_id))[0] == (
        field,
        message,
    )
    # No number was used up.
    assert visitors.record_visitor(evening.store, evening.entry()).number == "LF2019-0001"


def test_who_received_the_visitor_was_there(evening: Evening) -> None:
    store, key = evening.store, evening.session_id
    first, second, _ = sessions.session_detail(store, key).duty
    sessions.set_attendance(store, first.id, Attendance.LEAVE)
    sessions.set_attendance(store, second.id, Attendance.SUBSTITUTED, evening.people["黎建明"])
    assert [c.name for c in visitors.choices(store, key).representatives] == ["黎建明", "周国栋"]

    def said(person: str) -> tuple[str | None, str]:
        entry = evening.entry(representative_id=evening.people[person])
        return refused(visitors.record_visitor, store, entry)

    assert said("何志强") == ("representative", "何志强没有出席本场，请选择在场的代表。")
    assert said("陈婉仪") == ("representative", "陈婉仪没有出席本场，请选择在场的代表。")
    assert said("梁少芬") == ("representative", "这名代表不在本场值班，请选择本场的代表。")
    entry = evening.entry(representative_id=evening.people["黎建明"])
    recorded = visitors.record_visitor(store, entry)
    assert evening.visitor(recorded.id).representative_id == evening.people["黎建明"]


def test_a_session_without_duty_takes_visitors_without_a_deputy(evening: Evening) -> None:
    key = evening.plan(kind=SessionKind.STATION)
    entry = evening.entry(session_id=key, representative_id=None)
    assert visitors.record_visitor(evening.store, entry).number == "LF2019-0001"
    unknown = evening.entry(session_id=key, representative_id=uuid4())
    assert refused(visitors.record_visitor, evening.store, unknown) == (
        "representative",
        "接待代表已不在代表名册里，请重新选择。",
    )


# Half-filled entries


def test_anything_at_all_can_be_kept_as_incomplete(evening: Evening) -> None:
    store = evening.store
    entry = VisitorEntry(
        evening.session_id, phone="138", person_count=0, matters=(MatterEntry(content="噪声"),)
    )
    recorded = visitors.keep_incomplete(store, entry)
    stored = evening.visitor(recorded.id)
    assert (stored.number, stored.state, stored.name) == ("LF2019-0001", EntryState.INCOMPLETE, "（待补）")
    assert (stored.phone, stored.person_count) == ("138", 1)
    (matter,) = evening.matters(recorded.id)
    assert (matter.number, matter.state, matter.content) == (
        "容夜接〔2019〕1号",
        EntryState.INCOMPLETE,
        "噪声",
    )
    assert (matter.category, matter.due_on, matter.closed_on) == ("（待补）", None, None)
    # The form gets back what was typed.
    again = visitors.load_entry(store, recorded.id)
    assert (again.name, again.phone) == ("", "138")
    assert again.matters == (MatterEntry(id=matter.id, content="噪声"),)
    (row,) = visitors.list_visitors(store, evening.session_id)
    assert (row.badge, row.state) == (Badge("待补", "warn"), EntryState.INCOMPLETE)
    assert sessions.session_detail(store, evening.session_id).visitors == 0
    assert sessions.session_detail(store, evening.session_id).incomplete == 1


def test_an_empty_form_is_not_kept(evening: Evening) -> None:
    entry = VisitorEntry(evening.session_id, person_count=2, matters=(MatterEntry(category="其他"),))
    assert refused(visitors.keep_incomplete, evening.store, entry) == (
        "visitor_name",
        "还没有填写任何内容，请至少填写来访人或反映事项。",
    )
    too_long = VisitorEntry(evening.session_id, name="长" * 201)
    assert refused(visitors.keep_incomplete, evening.store, too_long)[0] == "visitor_name"
    assert evening.counts() == (1, 0, 0)


def test_a_half_filled_entry_is_completed_without_a_reason_and_keeps_its_numbers(evening: Evening) -> None:
    store = evening.store
    partial = evening.entry("", MatterEntry(content="路灯"))
    kept = visitors.keep_incomplete(store, partial)
    more = replace(visitors.load_entry(store, kept.id), name="冯玉娟")
    assert visitors.keep_incomplete(store, more, visitor_id=kept.id) == kept
    assert visitors.load_entry(store, kept.id) == more
    entry = replace(visitors.load_entry(store, kept.id), matters=(NOISE,))
    recorded = visitors.correct_visitor(store, kept.id, entry)
    assert (recorded.number, recorded.opinion_numbers) == (kept.number, ("容夜接〔2019〕2号",))
    stored = evening.visitor(kept.id)
    assert (stored.state, stored.name) == (EntryState.VALID, "冯玉娟")
    assert evening.reasons(kept.id)[-1] == "补全来访登记"


def test_completing_settles_the_matters(evening: Evening) -> None:
    store = evening.store
    kept = visitors.keep_incomplete(store, evening.entry("冯玉娟", replace(LAMP, spot_reply=None), NOISE))
    entry = visitors.load_entry(store, kept.id)
    lamp, noise = entry.matters
    assert lamp.disposition is Disposition.ANSWERED
    assert refused(visitors.correct_visitor, store, kept.id, entry) == (
        "reply",
        "请填写现场答复：处理方式是“当场答复”。",
    )
    lamp = replace(lamp, spot_reply="已修好。", outcome=Outcome.SOLVED)
    recorded = visitors.correct_visitor(store, kept.id, replace(entry, matters=(lamp, noise)))
    assert recorded.opinion_numbers == ("容夜接〔2019〕1号", "容夜接〔2019〕2号")
    first, second = evening.matters(kept.id)
    assert (first.state, first.outcome, first.closed_on) == (EntryState.VALID, Outcome.SOLVED, DAY)
    assert (second.state, second.closed_on, second.due_on) == (EntryState.VALID, None, date(2019, 12, 27))


def test_representatives_in_the_bin_are_not_offered_as_unknown(evening: Evening) -> None:
    store = evening.store
    with store.write("删除代表") as session:
        session.get_one(Representative, evening.people["黎建明"]).deleted_at = store.clock.now()
    with pytest.raises(UserError, match="有一名代表已不在代表名册里"):
        sessions.set_duty(store, evening.session_id, [evening.people["黎建明"]])
