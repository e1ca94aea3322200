from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from uuid import uuid4

import pytest
from sqlalchemy import select

from rongui_desktop.domain.codes import Attendance, SessionKind, SessionStatus
from rongui_desktop.domain.records import ReceptionSession, Seat, Suspension
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services import reception_sessions as sessions
from rongui_desktop.services.reception_sessions import NewSession
from rongui_desktop.services.reception_visitors import record_visitor, withdraw_visitor
from rongui_desktop.storage.store import Store
from tests.services.evening import DAY, Evening, make_evening

NEXT = date(2019, 12, 4)


@pytest.fixture
def evening(empty_store: Store) -> Evening:
    return make_evening(empty_store)


def refused(call: object, *arguments: object, **named: object) -> tuple[str | None, str]:
    with pytest.raises(UserError) as error:
        call(*arguments, **named)  # type: ignore[operator]
    return error.value.field, error.value.message


# Planning


def test_tonight_is_proposed_as_the_settings_have_it(evening: Evening) -> None:
    store = evening.store
    settings = replace(
        office.settings(store), reception_start=time(19), reception_place="桂洲社区", station="站"
    )
    office.save_settings(store, settings)
    assert sessions.propose_tonight(store) == NewSession(
        SessionKind.NIGHT, DAY, time(19), time(21), "桂洲社区"
    )
    assert sessions.propose_session(store, SessionKind.PUBLIC, NEXT) == NewSession(
        SessionKind.PUBLIC, NEXT, None, None, ""
    )


def test_a_session_is_stored_with_its_number_and_duty(evening: Evening) -> None:
    key = evening.plan(
        NEXT,
        place=" 花溪公园　",
        topic="",
        representative_ids=(evening.people["黎建明"], evening.people["陈婉仪"]),
    )
    stored = evening.session(key)
    assert (stored.number, stored.kind, stored.day) == ("YJ2019-002", SessionKind.NIGHT, NEXT)
    assert (stored.starts_at, stored.ends_at) == (time(19, 30), time(21))
    assert (stored.place, stored.topic, stored.status) == ("花溪公园", None, SessionStatus.PLANNED)
    detail = sessions.session_detail(evening.store, key)
    assert [(d.name, d.identities, d.attendance) for d in detail.duty] == [
        ("黎建明", "区人大代表", Attendance.PENDING),
        ("陈婉仪", "区人大代表、党代表", Attendance.PENDING),
    ]
    assert evening.reasons(key) == ["新增接待场次"]


def test_each_kind_and_year_counts_by_itself_and_prefixes_are_settings(evening: Evening) -> None:
    store = evening.store
    office.save_settings(store, replace(office.settings(store), station="站", public_session_prefix="公"))
    made = [
        evening.plan(day, kind)
        for day, kind in (
            (NEXT, SessionKind.STATION),
            (NEXT, SessionKind.PUBLIC),
            (date(2020, 1, 8), SessionKind.NIGHT),
            (date(2020, 1, 15), SessionKind.NIGHT),
        )
    ]
    assert [evening.session(key).number for key in made] == [
        "JZ2019-001",
        "公2019-001",
        "YJ2020-001",
        "YJ2020-002",
    ]


@pytest.mark.parametrize(
    ("change", "field", "message"),
    [
        ({"place": "　"}, "place", "请填写接待地点。"),
        ({"place": "长" * 30_001}, "place", "“地点”最多30000个字，现在有30001个字，请删减。"),
        ({"ends_at": time(19)}, "ends_at", "“结束时间”应晚于“开始时间”。"),
        ({"day": date(1999, 1, 6)}, "day", "“日期”应在2000年到2100年之间，现在是1999年。"),
        ({"topic": "长" * 30_001}, "topic", "“主题”最多30000个字，现在有30001个字，请删减。"),
    ],
)
def test_a_session_that_cannot_be_is_refused_whole(
    evening: Evening, change: dict[str, object], field: str, message: str
) -> None:
    assert refused(evening.plan, **change) == (field, message)
    assert evening.counts() == (1, 0, 0)
    # Not even the number was used.
    assert evening.session(evening.plan(NEXT)).number == "YJ2019-002"


def test_only_people_with_a_seat_on_the_day_can_be_on_duty(evening: Evening) -> None:
    gone, there = evening.people["离任者"], evening.people["何志强"]
    assert refused(evening.plan, representative_ids=(there, gone)) == (
        "representatives",
        "离任者在2019-11-27没有在任的身份，不能安排接待。",
    )
    assert refused(evening.plan, representative_ids=(there, there)) == (
        "representatives",
        "同一名代表在一场里只能安排一次，请去掉重复的。",
    )
    assert refused(evening.plan, representative_ids=(uuid4(),)) == (
        "representatives",
        "有一名代表已不在代表名册里，请重新选择。",
    )
    # The last day of a seat is a day held.
    assert evening.plan(date(2019, 6, 30), representative_ids=(gone,))


# Lists and details


def test_the_sessions_of_a_year_are_listed_with_what_came_of_them(evening: Evening) -> None:
    store = evening.store
    late = evening.plan(date(2019, 12, 25))
    early = evening.plan(date(2019, 5, 19), SessionKind.PUBLIC, starts_at=time(9), ends_at=time(11, 30))
    evening.plan(date(2020, 1, 8))
    record_visitor(store, evening.entry(person_count=3))
    withdrawn = record_visitor(store, evening.entry("冯玉娟", person_count=5))
    withdraw_visitor(store, withdrawn.id, "重复")
    sessions.cancel_session(store, late, "圣诞")
    rows = sessions.list_sessions(store, 2019)
    assert [row.id for row in rows] == [early, evening.session_id, late]
    assert [(row.state, row.visitors, row.persons) for row in rows] == [
        ("已安排", 0, 0),
        ("接待中", 1, 3),
        ("停接", 0, 0),
    ]


def test_the_place_in_the_year_leaves_cancelled_ones_and_other_kinds_out(evening: Evening) -> None:
    store = evening.store
    first, second = evening.plan(date(2019, 6, 5)), evening.plan(date(2019, 6, 12))
    evening.plan(date(2019, 5, 19), SessionKind.PUBLIC)
    evening.plan(date(2018, 12, 26))
    assert sessions.session_detail(store, evening.session_id).ordinal == 3
    sessions.cancel_session(store, first, "台风")
    assert sessions.session_detail(store, first).ordinal is None
    assert sessions.session_detail(store, second).ordinal == 1
    assert sessions.session_detail(store, evening.session_id).ordinal == 2


def test_the_demonstration_year_opens_on_its_25th_evening(demo_store: Store) -> None:
    key = sessions.tonight(demo_store)
    assert key is not None
    detail = sessions.session_detail(demo_store, key)
    # 26 planned, of which 2 October was cancelled.
    assert (detail.number, detail.ordinal, detail.state) == ("YJ2019-026", 25, "接待中")
    assert (detail.visitors, detail.persons) == (3, 4)
    assert (detail.status, detail.opened_at, detail.notice_late) == (SessionStatus.HELD, None, False)


def test_a_session_that_is_gone_says_so(evening: Evening) -> None:
    assert refused(sessions.session_detail, evening.store, uuid4()) == (
        None,
        "这个接待场次已不存在，请重新选择场次。",
    )


# F5


def test_f5_finds_the_session_under_way_then_the_planned_one(evening: Evening) -> None:
    store = evening.store
    morning = evening.plan(DAY, SessionKind.STATION, starts_at=time(9), ends_at=time(11))
    assert sessions.tonight(store) == evening.session_id
    evening.at(9, 5)
    sessions.open_session(store, morning)
    assert sessions.tonight(store) == morning
    evening.at(11, 0)
    sessions.close_session(store, morning)
    assert sessions.tonight(store) == evening.session_id


def test_f5_finds_nothing_when_nothing_is_left_today(evening: Evening) -> None:
    store = evening.store
    sessions.cancel_session(store, evening.session_id, "台风")
    assert sessions.tonight(store) is None
    morning = evening.plan(DAY, SessionKind.PUBLIC, starts_at=time(9), ends_at=time(11))
    evening.at(9)
    sessions.open_session(store, morning)
    evening.at(11)
    sessions.close_session(store, morning)
    evening.at(19, 30)
    assert sessions.tonight(store) is None
    evening.at(19, 30, NEXT)
    assert sessions.tonight(store) is None


def test_f5_shows_a_night_that_has_ended(evening: Evening) -> None:
    store = evening.store
    sessions.open_session(store, evening.session_id)
    evening.at(21)
    sessions.close_session(store, evening.session_id)
    assert sessions.tonight(store) == evening.session_id


# Changing, cancelling, postponing


def changed(evening: Evening, **change: object) -> NewSession:
    new = NewSession(
        SessionKind.NIGHT,
        DAY,
        time(19, 30),
        time(21),
        "街道综治信访维稳中心联络点",
        representative_ids=tuple(evening.people[name] for name in ("何志强", "陈婉仪", "周国栋")),
    )
    return replace(new, **change)  # type: ignore[arg-type]


def test_a_change_keeps_the_number_and_the_attendance_of_who_stays(evening: Evening) -> None:
    store, key = evening.store, evening.session_id
    first = sessions.session_detail(store, key).duty[0]
    sessions.set_attendance(store, first.id, Attendance.LEAVE)
    people = (evening.people["黎建明"], evening.people["何志强"])
    new = changed(evening, place="桂洲社区", topic="倾听民声", starts_at=time(20), representative_ids=people)
    sessions.change_session(store, key, new)
    detail = sessions.session_detail(store, key)
    assert (detail.number, detail.place, detail.topic, detail.starts_at) == (
        "YJ2019-001",
        "桂洲社区",
        "倾听民声",
        time(20),
    )
    assert [(d.name, d.attendance) for d in detail.duty] == [
        ("黎建明", Attendance.PENDING),
        ("何志强", Attendance.LEAVE),
    ]


def test_what_a_change_may_not_do(evening: Evening) -> None:
    store, key = evening.store, evening.session_id
    change = sessions.change_session
    assert refused(change, store, key, changed(evening, kind=SessionKind.PUBLIC)) == (
        "kind",
        "场次编号已按接待类型编出，不能改类型；请停接这一场，另建一场。",
    )
    sessions.open_session(store, key)
    assert refused(change, store, key, changed(evening, day=NEXT)) == (
        "day",
        "本场已经开始接待，日期不能再改。",
    )
    record_visitor(store, evening.entry())
    assert refused(change, store, key, changed(evening, day=NEXT)) == (
        "day",
        "本场已有来访登记，日期不能再改。",
    )
    without = tuple(evening.people[name] for name in ("何志强", "周国栋"))
    assert refused(change, store, key, changed(evening, representative_ids=without)) == (
        "representatives",
        "陈婉仪在本场已接待来访人；请先更正那些登记的接待代表。",
    )
    assert (evening.session().day, len(sessions.session_detail(store, key).duty)) == (DAY, 3)


def test_the_day_of_a_planned_session_can_be_corrected(evening: Evening) -> None:
    sessions.change_session(evening.store, evening.session_id, changed(evening, day=NEXT))
    assert (evening.session().day, evening.session().first_day) == (NEXT, None)


def test_cancelling_keeps_the_reason_and_can_be_taken_back(evening: Evening) -> None:
    store, key = evening.store, evening.session_id
    assert refused(sessions.cancel_session, store, key, " ") == ("reason", "请填写停接的原因。")
    sessions.cancel_session(store, key, "国庆假期停接")
    stored = evening.session()
    assert (stored.status, stored.cancel_reason) == (SessionStatus.CANCELLED, "国庆假期停接")
    assert evening.reasons(key)[-1] == "停接：国庆假期停接"
    for call in (
        lambda: sessions.open_session(store, key),
        lambda: sessions.cancel_session(store, key, "再停"),
        lambda: sessions.set_duty(store, key, []),
        lambda: sessions.change_session(store, key, changed(evening)),
    ):
        assert refused(call) == (None, "本场已停接；要接待请先恢复这一场。")
    sessions.resume_session(store, key)
    assert (evening.session().status, evening.session().cancel_reason) == (SessionStatus.PLANNED, None)
    assert refused(sessions.resume_session, store, key) == (None, "本场没有停接，不用恢复。")


def test_a_session_with_entries_cannot_be_cancelled_not_even_withdrawn_ones(evening: Evening) -> None:
    store = evening.store
    withdraw_visitor(store, record_visitor(store, evening.entry()).id, "重复")
    assert refused(sessions.cancel_session, store, evening.session_id, "台风") == (
        None,
        "本场已有1条来访登记（含作废和待补的），不能停接。",
    )
    assert evening.session().status is SessionStatus.HELD


def test_postponing_keeps_the_first_day_and_asks_for_a_new_notice(evening: Evening) -> None:
    store, key = evening.store, evening.session_id
    sessions.mark_notice_posted(store, key, date(2019, 11, 23))
    sessions.postpone_session(store, key, NEXT, "台风")
    sessions.postpone_session(store, key, date(2019, 12, 11), "仍有台风")
    stored = evening.session()
    assert (stored.day, stored.first_day, stored.notice_posted_on) == (date(2019, 12, 11), DAY, None)
    assert (stored.number, stored.status) == ("YJ2019-001", SessionStatus.PLANNED)
    assert evening.reasons(key)[-2:] == ["改期：台风", "改期：仍有台风"]


def test_what_cannot_be_postponed(evening: Evening) -> None:
    store, key = evening.store, evening.session_id
    postpone = sessions.postpone_session
    assert refused(postpone, store, key, DAY, "台风") == ("day", "新的日期和原来的一样，请另选一天。")
    assert refused(postpone, store, key, date(2019, 11, 26), "台风") == (
        "day",
        "2019-11-26已经过去，请改到今天或以后。",
    )
    assert refused(postpone, store, key, NEXT, "") == ("reason", "请填写改期的原因。")
    with store.write("卸任") as session:
        seat = select(Seat).where(Seat.representative_id == evening.people["周国栋"])
        session.scalars(seat).one().until = DAY
    assert refused(postpone, store, key, NEXT, "台风") == (
        "representatives",
        "周国栋在2019-12-04没有在任的身份，不能安排接待。",
    )
    with store.write("暂停") as session:
        session.scalars(seat).one().until = None
        session.add(
            Suspension(representative_id=evening.people["周国栋"], since=NEXT, until=NEXT, reason="待查")
        )
    assert refused(postpone, store, key, NEXT, "台风") == (
        "representatives",
        "周国栋在2019-12-04暂停执行职务，不能安排接待。",
    )
    sessions.open_session(store, key)
    assert refused(postpone, store, key, NEXT, "台风") == (
        None,
        "本场已举行，不能改期；只有已安排的场次可以改期。",
    )
    assert evening.session().day == DAY


def test_a_held_session_is_not_moved_to_a_day_to_come(demo_store: Store) -> None:
    with demo_store.write("无人来访的一场") as session:
        held = ReceptionSession(
            number="YJ2019-099", kind=SessionKind.NIGHT, day=DAY, place="联络点", status=SessionStatus.HELD
        )
        session.add(held)
    new = NewSession(SessionKind.NIGHT, NEXT, None, None, "联络点")
    assert refused(sessions.change_session, demo_store, held.id, new) == (
        "day",
        "本场已举行，日期不能改到今天以后。",
    )
