from __future__ import annotations

from datetime import date, datetime, time
from uuid import uuid4

import pytest

from rongui_desktop.domain.codes import Attendance, Disposition, SessionStatus
from rongui_desktop.errors import UserError
from rongui_desktop.services import reception_sessions as sessions
from rongui_desktop.services.figures import figures
from rongui_desktop.services.reception_visitors import (
    VisitorEntry,
    keep_incomplete,
    record_visitor,
    withdraw_visitor,
)
from rongui_desktop.storage.store import Store
from tests.services.evening import DAY, LAMP, NOISE, Evening, make_evening

NEXT = date(2019, 12, 4)
PAST = date(2019, 11, 20)


@pytest.fixture
def evening(empty_store: Store) -> Evening:
    return make_evening(empty_store)


def refused(call: object, *arguments: object, **named: object) -> tuple[str | None, str]:
    with pytest.raises(UserError) as error:
        call(*arguments, **named)  # type: ignore[operator]
    return error.value.field, error.value.message


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime.combine(day, time(hour, minute))


# Opening and closing


def test_opening_makes_a_session_held_from_now(evening: Evening) -> None:
    evening.at(19, 31)
    sessions.open_session(evening.store, evening.session_id)
    stored = evening.session()
    assert (stored.status, stored.opened_at, stored.closed_at) == (SessionStatus.HELD, at(19, 31), None)
    assert sessions.session_detail(evening.store, evening.session_id).state == "接待中"
    assert evening.reasons(evening.session_id)[-1] == "开始接待"


def test_opening_again_changes_nothing(evening: Evening) -> None:
    sessions.open_session(evening.store, evening.session_id)
    evening.at(20)
    sessions.open_session(evening.store, evening.session_id)
    assert evening.session().opened_at == at(19, 15)
    # The true time can be put right.
    sessions.open_session(evening.store, evening.session_id, at(19, 30))
    assert evening.session().opened_at == at(19, 30)


def test_an_evening_that_nobody_closed_counts_in_the_figures(evening: Evening) -> None:
    store = evening.store
    sessions.open_session(store, evening.session_id)
    record_visitor(store, evening.entry(person_count=2))
    evening.at(9, day=date(2019, 12, 31))
    found = figures(store, 2019)
    assert (found["contact.night.sessions"], found["contact.night.persons"]) == (1, 2)
    assert sessions.list_sessions(store, 2019)[0].state == "已举行"


def test_an_imported_session_of_today_goes_on_with_f5(demo_store: Store) -> None:
    key = sessions.tonight(demo_store)
    assert key is not None
    sessions.open_session(demo_store, key)
    detail = sessions.session_detail(demo_store, key)
    assert (detail.state, detail.opened_at) == ("接待中", datetime(2019, 11, 27, 17, 16))


def test_an_evening_written_on_paper_needs_its_true_times(evening: Evening) -> None:
    store, key = evening.store, evening.plan(PAST)
    assert refused(sessions.open_session, store, key) == (
        "opened_at",
        "补录2019-11-20的场次，请填写实际开始时间。",
    )
    assert refused(sessions.open_session, store, key, at(19, 30)) == (
        "opened_at",
        "“开始时间”应在场次当天（2019-11-20）。",
    )
    sessions.open_session(store, key, at(19, 35, PAST))
    assert refused(sessions.close_session, store, key) == (
        "closed_at",
        "补录2019-11-20的场次，请填写实际结束时间。",
    )
    assert refused(sessions.close_session, store, key, at(19, 30, PAST)) == (
        "closed_at",
        "“结束时间”不能早于开始时间19:35。",
    )
    sessions.close_session(store, key, at(21, 5, PAST))
    stored = evening.session(key)
    assert (stored.opened_at, stored.closed_at) == (at(19, 35, PAST), at(21, 5, PAST))


def test_what_cannot_be_opened(evening: Evening) -> None:
    store, key = evening.store, evening.session_id
    to_come = evening.plan(NEXT)
    assert refused(sessions.open_session, store, to_come) == (
        "opened_at",
        "本场安排在2019-12-04，还没到日子；可以先改期。",
    )
    assert refused(sessions.open_session, store, key, at(19, 30)) == (
        "opened_at",
        "“开始时间”19:30还没到，请核对。",
    )
    sessions.open_session(store, key)
    sessions.close_session(store, key)
    assert refused(sessions.open_session, store, key) == (None, "本场已经结束；要继续请用“重新打开”。")
    assert evening.session(to_come).status is SessionStatus.PLANNED


def test_what_cannot_be_closed(evening: Evening) -> None:
    store, key = evening.store, evening.session_id
    assert refused(sessions.close_session, store, key) == (None, "本场已安排，还没有开始接待，不用结束。")
    sessions.open_session(store, key)
    sessions.close_session(store, key)
    assert refused(sessions.close_session, store, key) == (None, "本场已经结束。")
    assert refused(sessions.close_session, store, key, summary="长" * 30_001)[0] == "summary"


def test_the_summary_of_an_evening(evening: Evening) -> None:
    store, key = evening.store, evening.session_id
    sessions.open_session(store, key)
    duty = sessions.session_detail(store, key).duty
    sessions.set_attendance(store, duty[0].id, Attendance.LEAVE)
    sessions.set_attendance(store, duty[1].id, Attendance.PRESENT)
    record_visitor(store, evening.entry("李国明", NOISE, LAMP, person_count=2))
    record_visitor(store, evening.entry("冯玉娟", LAMP))
    withdrawn = record_visitor(store, evening.entry("重复者", NOISE, NOISE, person_count=9))
    withdraw_visitor(store, withdrawn.id, "重复")
    keep_incomplete(store, VisitorEntry(key, name="欧阳慧", confidential=True, matters=(NOISE,)))
    keep_incomplete(store, VisitorEntry(key, matters=(LAMP,)))
    evening.at(21, 2)
    summary = sessions.close_session(store, key, summary=" 秩序良好。 ")
    assert (summary.visitors, summary.persons, summary.opinions) == (2, 3, 3)
    assert summary.by_disposition == ((Disposition.ANSWERED, 2), (Disposition.SUBDISTRICT, 1))
    assert summary.incomplete == ("LF2019-0004 欧阳某", "LF2019-0005 （待补）")
    assert summary.present == ("陈婉仪",)
    assert summary.absent == ("何志强（请假）",)
    assert summary.pending == ("周国栋",)
    assert (evening.session().closed_at, evening.session().summary) == (at(21, 2), "秩序良好。")
    assert sessions.session_summary(store, key) == summary
    assert sessions.session_detail(store, key).state == "已举行"


def test_an_end_can_be_taken_back(evening: Evening) -> None:
    store, key = evening.store, evening.session_id
    assert refused(sessions.reopen_session, store, key) == (None, "本场还没有结束，不用重新打开。")
    sessions.open_session(store, key)
    sessions.close_session(store, key, summary="到此为止")
    sessions.reopen_session(store, key)
    assert (evening.session().closed_at, evening.session().summary) == (None, "到此为止")
    assert sessions.session_detail(store, key).state == "接待中"


def test_a_session_opened_by_mistake_is_planned_again(evening: Evening) -> None:
    store, key = evening.store, evening.session_id
    assert refused(sessions.undo_opening, store, key) == (None, "本场没有在接待中，不能撤销开始。")
    sessions.open_session(store, key)
    sessions.undo_opening(store, key)
    assert (evening.session().status, evening.session().opened_at) == (SessionStatus.PLANNED, None)
    sessions.open_session(store, key)
    recorded = record_visitor(store, evening.entry())
    assert refused(sessions.undo_opening, store, key) == (None, "本场已有来访登记，不能撤销开始。")
    # An entry that went to the wrong session makes it held; withdrawn, it does not keep it so.
    withdraw_visitor(store, recorded.id, "登记到别的场次了")
    sessions.undo_opening(store, key)
    assert evening.session().status is SessionStatus.PLANNED


# Attendance


def test_a_substitute_stands_in_once(evening: Evening) -> None:
    store, key = evening.store, evening.session_id
    first, second, _ = sessions.session_detail(store, key).duty
    sessions.set_attendance(store, first.id, Attendance.SUBSTITUTED, evening.people["黎建明"])
    row = sessions.session_detail(store, key).duty[0]
    assert (row.attendance, row.substitute_name) == (Attendance.SUBSTITUTED, "黎建明")
    put = sessions.set_attendance
    assert refused(put, store, second.id, Attendance.SUBSTITUTED) == ("substitute", "请选择替班人。")
    assert refused(put, store, second.id, Attendance.SUBSTITUTED, evening.people["周国栋"]) == (
        "substitute",
        "替班人本来就在本场值班，请选择别的代表。",
    )
    assert refused(put, store, second.id, Attendance.SUBSTITUTED, evening.people["陈婉仪"])[0] == "substitute"
    assert refused(put, store, second.id, Attendance.SUBSTITUTED, evening.people["黎建明"]) == (
        "substitute",
        "替班人已在本场替别的代表，请另选一名。",
    )
    assert refused(put, store, second.id, Attendance.SUBSTITUTED, evening.people["离任者"]) == (
        "substitute",
        "替班人在2019-11-27没有在任的身份，请另选一名。",
    )
    assert refused(put, store, second.id, Attendance.SUBSTITUTED, uuid4()) == (
        "substitute",
        "替班人已不在代表名册里，请另选一名。",
    )
    # Who stands in cannot be put on duty as well; coming after all frees the substitute.
    everyone = [d.representative_id for d in (first, second)]
    assert refused(sessions.set_duty, store, key, [*everyone, evening.people["黎建明"]]) == (
        "representatives",
        "黎建明已在本场替班，不能再安排值班。",
    )
    sessions.set_attendance(store, first.id, Attendance.PRESENT)
    row = sessions.session_detail(store, key).duty[0]
    assert (row.attendance, row.substitute_id) == (Attendance.PRESENT, None)
    sessions.set_duty(store, key, [*everyone, evening.people["黎建明"]])
    assert [d.name for d in sessions.session_detail(store, key).duty] == ["何志强", "陈婉仪", "黎建明"]


def test_who_received_visitors_is_not_away(evening: Evening) -> None:
    store, key = evening.store, evening.session_id
    first, second, third = sessions.session_detail(store, key).duty
    put = sessions.set_attendance
    put(store, third.id, Attendance.SUBSTITUTED, evening.people["黎建明"])
    record_visitor(store, evening.entry())
    recorded = record_visitor(store, evening.entry(representative_id=evening.people["黎建明"]))
    said = ("attendance", "陈婉仪在本场已接待来访人；请先更正那些登记的接待代表。")
    for attendance in (Attendance.LEAVE, Attendance.ABSENT):
        assert refused(put, store, second.id, attendance) == said
    assert refused(put, store, second.id, Attendance.SUBSTITUTED, evening.people["梁少芬"]) == said
    for attendance, substitute in ((Attendance.PRESENT, None), (Attendance.SUBSTITUTED, "梁少芬")):
        person = evening.people[substitute] if substitute else None
        assert refused(put, store, third.id, attendance, person) == (
            "attendance",
            "黎建明在本场已接待来访人；请先更正那些登记的接待代表。",
        )
    kept = [first.representative_id, second.representative_id]
    assert refused(sessions.set_duty, store, key, kept)[1].startswith("黎建明在本场已接待来访人")
    withdraw_visitor(store, recorded.id, "重复")
    put(store, third.id, Attendance.PRESENT)
    put(store, second.id, Attendance.PRESENT)
    sessions.set_duty(store, key, kept)
    assert [d.attendance for d in sessions.session_detail(store, key).duty] == [
        Attendance.PENDING,
        Attendance.PRESENT,
    ]


def test_attendance_of_several_is_written_whole_or_not_at_all(evening: Evening) -> None:
    duty = sessions.session_detail(evening.store, evening.session_id).duty
    first, second = duty[:2]
    before = [(each.attendance, each.substitute_id) for each in duty]
    wrong = [
        (first.id, Attendance.LEAVE, None),
        (second.id, Attendance.SUBSTITUTED, first.representative_id),
    ]
    with pytest.raises(UserError, match="替班人本来就在本场值班"):
        sessions.set_attendances(evening.store, wrong)
    duty = sessions.session_detail(evening.store, evening.session_id).duty
    assert [(each.attendance, each.substitute_id) for each in duty] == before
    stand_in = evening.people["黎建明"]
    right = [(second.id, Attendance.SUBSTITUTED, stand_in), (first.id, Attendance.LEAVE, None)]
    sessions.set_attendances(evening.store, right)
    duty = sessions.session_detail(evening.store, evening.session_id).duty
    assert [(each.attendance, each.substitute_id) for each in duty[:2]] == [
        (Attendance.LEAVE, None),
        (Attendance.SUBSTITUTED, stand_in),
    ]


def test_leave_and_substitutes_can_be_arranged_before_but_nobody_has_come_yet(evening: Evening) -> None:
    store = evening.store
    key = evening.plan(NEXT, representative_ids=(evening.people["何志强"], evening.people["陈婉仪"]))
    first, second = sessions.session_detail(store, key).duty
    assert refused(sessions.set_attendance, store, first.id, Attendance.PRESENT) == (
        "attendance",
        "本场安排在2019-12-04，到当天才能登记出席。",
    )
    sessions.set_attendance(store, first.id, Attendance.LEAVE)
    sessions.set_attendance(store, second.id, Attendance.SUBSTITUTED, evening.people["周国栋"])
    assert [d.attendance for d in sessions.session_detail(store, key).duty] == [
        Attendance.LEAVE,
        Attendance.SUBSTITUTED,
    ]


def test_attendance_of_who_is_gone_or_of_a_cancelled_session(evening: Evening) -> None:
    store, key = evening.store, evening.session_id
    assert refused(sessions.set_attendance, store, uuid4(), Attendance.PRESENT) == (
        None,
        "这名代表已不在本场值班，请刷新后再登记出勤。",
    )
    duty = sessions.session_detail(store, key).duty[0]
    sessions.cancel_session(store, key, "台风")
    assert refused(sessions.set_attendance, store, duty.id, Attendance.PRESENT) == (
        None,
        "本场已停接，不用登记出勤。",
    )
