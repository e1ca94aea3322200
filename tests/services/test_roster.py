"""The duty roster over a real store: what it is made from, what saving writes."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.calendar import WorkingCalendar
from rongui_desktop.domain.codes import (
    Attendance,
    Identity,
    MembershipKind,
    SessionKind,
    SessionStatus,
    WishKind,
)
from rongui_desktop.domain.reception import Duty, ReceptionSession
from rongui_desktop.domain.representatives import Membership, Representative, Seat, Suspension
from rongui_desktop.domain.roster import DutyWish, Leave
from rongui_desktop.domain.roster_rules import RosterRules
from rongui_desktop.domain.roster_terms import DutyKind
from rongui_desktop.errors import UserError
from rongui_desktop.services import office, roster
from rongui_desktop.services import reception_sessions as sessions
from rongui_desktop.services.figures import figures
from rongui_desktop.services.roster import RosterDraft, RosterRequest
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.store import Store

D, P = DutyKind.DEPUTY, DutyKind.PARTY
JANUARY = (date(2020, 1, 1), date(2020, 1, 31))
SPRING = (date(2020, 3, 1), date(2020, 6, 30))
TWO = RosterRules(deputies=2, party=0, cppcc=0, several_groups=False, leaders=0)


def draft_of(store: Store, span: tuple[date, date], rules: RosterRules | None = None) -> RosterDraft:
    return roster.read_draft(store, RosterRequest(*span, rules or RosterRules()))


def proposed(store: Store, span: tuple[date, date], rules: RosterRules | None = None) -> RosterDraft:
    return roster.propose(draft_of(store, span, rules))


def person(store: Store, name: str) -> UUID:
    with store.read() as session:
        return session.scalars(select(Representative.id).where(Representative.name == name)).one()


def days_of(draft: RosterDraft, key: UUID) -> set[date]:
    return {day.day for day in draft.days for pick in day.picks if pick.person == key}


def duties(store: Store, day: date) -> list[tuple[str, Attendance, str | None]]:
    query = (
        select(Representative.name, Duty.attendance, Duty.reason)
        .join(Duty, Duty.representative_id == Representative.id)
        .join(ReceptionSession, Duty.session_id == ReceptionSession.id)
        .where(ReceptionSession.day == day)
        .order_by(Duty.rank)
    )
    with store.read() as session:
        return [(name, attendance, reason) for name, attendance, reason in session.execute(query)]


def test_wednesdays_are_planned_and_holidays_are_not(demo_store: Store) -> None:
    draft = draft_of(demo_store, JANUARY)
    assert [(day.day.day, day.state, day.note) for day in draft.days] == [
        (1, "放假", "元旦"),
        (8, "未建", ""),
        (15, "未建", ""),
        (22, "未建", ""),
        (29, "放假", "春节"),
    ]
    assert WorkingCalendar().holiday_name(date(2020, 1, 29)) == "春节"


def test_a_holiday_of_the_station_is_heeded(demo_store: Store) -> None:
    office.save_special_days(demo_store, {date(2020, 1, 8): (False, "换届选举")})
    assert draft_of(demo_store, JANUARY).days[1].note == "换届选举"


def test_a_year_of_the_demonstration_is_full_and_even(demo_store: Store) -> None:
    draft = proposed(demo_store, (date(2020, 1, 1), date(2020, 12, 31)))
    assert not draft.vacancies
    assert all(spread.difference <= 1 and spread.proven for spread in draft.spreads)
    for day in draft.days:
        if day.open:
            assert Counter(pick.kind for pick in day.picks) == {D: 3, P: 1, DutyKind.CPPCC: 1}
            assert all(pick.reason for pick in day.picks)


def test_cancelled_and_held_evenings_are_left_alone(demo_store: Store) -> None:
    draft = proposed(demo_store, (date(2019, 9, 25), date(2019, 10, 9)))
    assert [(day.day, day.state, day.open, day.note) for day in draft.days] == [
        (date(2019, 9, 25), "已举行", False, "YJ2019-017"),
        (date(2019, 10, 2), "停接", False, "国庆假期停接"),
        (date(2019, 10, 9), "已举行", False, "YJ2019-019"),
    ]
    assert {pick.settled for day in draft.days for pick in day.picks} == {True}


def test_leave_wishes_suspension_and_the_end_of_a_seat_are_heeded(demo_store: Store) -> None:
    names = ("何佳慧", "钱文俊", "关润", "陈少娟", "孙泽雯")
    away, suspended, gone, refused, wanted = (person(demo_store, name) for name in names)
    wish_day = date(2020, 4, 15)
    with demo_store.write("测试") as session:
        session.add(Leave(representative_id=away, since=date(2020, 3, 1), until=date(2020, 5, 31)))
        session.add(Suspension(representative_id=suspended, since=date(2020, 4, 1), reason="测试"))
        session.add(
            DutyWish(
                representative_id=refused, kind=WishKind.REFUSED, since=SPRING[0], until=date(2020, 5, 31)
            )
        )
        session.add(DutyWish(representative_id=wanted, kind=WishKind.WANTED, since=wish_day, until=wish_day))
        seat = session.scalars(select(Seat).where(Seat.representative_id == gone)).one()
        seat.until = date(2020, 4, 30)
    draft = proposed(demo_store, SPRING)
    assert not [day for day in days_of(draft, away) | days_of(draft, refused) if day <= date(2020, 5, 31)]
    assert not [day for day in days_of(draft, suspended) if day >= date(2020, 4, 1)]
    assert not [day for day in days_of(draft, gone) if day > date(2020, 4, 30)]
    assert wish_day in days_of(draft, wanted)
    by_day = {day.day: day for day in draft.days}
    assert {pick.reason for pick in by_day[wish_day].picks if pick.person == wanted} == {"按本人意愿指定"}


def test_groups_and_leadership_are_those_of_the_day(demo_store: Store) -> None:
    key = person(demo_store, "何佳慧")
    with demo_store.write("测试") as session:
        for row in session.scalars(select(Membership).where(Membership.representative_id == key)):
            if row.kind is MembershipKind.GROUP:
                row.until = date(2020, 4, 30)
        session.add(Membership(representative_id=key, kind=MembershipKind.LEADERSHIP, since=date(2020, 6, 1)))
    found = next(p for p in draft_of(demo_store, SPRING).problem.people if p.key == key)
    assert set(found.groups) == {day for day in found.kinds if day <= date(2020, 4, 30)}
    assert found.is_leader
    assert not next(
        p for p in draft_of(demo_store, (SPRING[0], date(2020, 5, 31))).problem.people if p.key == key
    ).is_leader


def test_rest_is_kept_from_the_evenings_before_the_period(demo_store: Store) -> None:
    december = draft_of(demo_store, (date(2019, 12, 18), date(2019, 12, 31)))
    tired = {pick.person for day in december.days if day.day.day == 25 for pick in day.picks}
    assert tired
    draft = proposed(demo_store, JANUARY, RosterRules(rest_days=15))
    first = next(day for day in draft.days if day.open)
    assert (first.day - date(2019, 12, 25)).days == 14
    assert not tired & {pick.person for pick in first.picks}


def test_turns_of_the_year_count_when_asked(demo_store: Store) -> None:
    span = (date(2019, 12, 1), date(2019, 12, 31))
    with demo_store.write("测试") as session:
        for row in session.scalars(select(ReceptionSession).where(ReceptionSession.day >= span[0])):
            row.status = SessionStatus.PLANNED
            for duty in session.scalars(select(Duty).where(Duty.session_id == row.id)):
                session.delete(duty)
    counted = roster.read_draft(demo_store, RosterRequest(*span, RosterRules(count_earlier=True)))
    assert sum(p.earlier_turns.get(D, 0) for p in counted.problem.people) > 50
    assert not any(p.earlier_turns for p in draft_of(demo_store, span).problem.people)


def test_saving_makes_sessions_and_puts_people_on_duty_in_one_go(demo_store: Store) -> None:
    rules = RosterRules(rest_days=21)
    draft = proposed(demo_store, JANUARY, rules)
    assert roster.save(demo_store, draft) == 3
    stored = draft_of(demo_store, JANUARY)
    made = [day for day in stored.days if day.open]
    assert [day.note for day in made] == ["YJ2020-001", "YJ2020-002", "YJ2020-003"]
    assert [day.picks for day in made] == [
        tuple(replace(pick, locked=True) for pick in day.picks) for day in draft.days if day.open
    ]
    rows = duties(demo_store, made[0].day)
    assert {attendance for _, attendance, _ in rows} == {Attendance.PENDING}
    assert [reason for *_, reason in rows] == [pick.reason for pick in made[0].picks]
    assert office.settings(demo_store).roster_rules == rules
    with demo_store.read() as session:
        newest = session.scalars(select(HistoryEntry).order_by(HistoryEntry.seq.desc())).first()
        assert newest
        assert newest.reason == "排班：2020-01-01至2020-01-31"


def test_saving_again_changes_nothing(demo_store: Store) -> None:
    roster.save(demo_store, proposed(demo_store, JANUARY))
    with demo_store.read() as session:
        before = len(session.scalars(select(HistoryEntry.seq)).all())
    again = proposed(demo_store, JANUARY)
    assert roster.save(demo_store, again) == 0
    with demo_store.read() as session:
        assert len(session.scalars(select(HistoryEntry.seq)).all()) == before


def test_what_is_on_record_stays_and_the_rest_is_filled(demo_store: Store) -> None:
    key = person(demo_store, "何佳慧")
    new = sessions.propose_session(demo_store, SessionKind.NIGHT, date(2020, 1, 8))
    made = sessions.create_session(demo_store, replace(new, representative_ids=(key,), place="中心站"))
    draft = proposed(demo_store, JANUARY)
    first = next(day for day in draft.days if day.open)
    assert first.key == made
    assert [pick.person for pick in first.picks if pick.locked] == [key]
    assert len(first.picks) == 5
    roster.save(demo_store, draft)
    assert ("何佳慧", Attendance.PENDING, None) in duties(demo_store, first.day)


def test_leave_and_substitutes_on_record_keep_their_place(demo_store: Store) -> None:
    roster.save(demo_store, proposed(demo_store, JANUARY))
    detail = sessions.session_detail(demo_store, sessions.list_sessions(demo_store, 2020)[0].id)
    away, replaced = detail.duty[0], detail.duty[1]
    on_duty = {row.representative_id for row in detail.duty}
    substitute = next(
        p.key for p in draft_of(demo_store, JANUARY).problem.people
        if p.key not in on_duty and p.kinds[date(2020, 1, 8)] == (D,)
    )  # fmt: skip
    sessions.set_attendance(demo_store, away.id, Attendance.LEAVE)
    sessions.set_attendance(demo_store, replaced.id, Attendance.SUBSTITUTED, substitute)  # type: ignore[arg-type]
    draft = proposed(demo_store, JANUARY)
    first = next(day for day in draft.days if day.open)
    people = {pick.person for pick in first.picks}
    assert substitute in people
    assert not {away.representative_id, replaced.representative_id} & people
    assert len(people) == 5
    roster.save(demo_store, draft)
    after = Counter(attendance for _, attendance, _ in duties(demo_store, first.day))
    assert after == {Attendance.LEAVE: 1, Attendance.SUBSTITUTED: 1, Attendance.PENDING: 4}


def test_a_session_made_meanwhile_stops_the_saving_whole(demo_store: Store) -> None:
    draft = proposed(demo_store, JANUARY)
    new = sessions.propose_session(demo_store, SessionKind.NIGHT, date(2020, 1, 22))
    sessions.create_session(demo_store, replace(new, place="中心站"))
    with pytest.raises(UserError, match="2020-01-22已有场次YJ2020-001"):
        roster.save(demo_store, draft)
    assert len(sessions.list_sessions(demo_store, 2020)) == 1


def test_a_session_cancelled_meanwhile_stops_the_saving(demo_store: Store) -> None:
    roster.save(demo_store, proposed(demo_store, JANUARY))
    draft = draft_of(demo_store, JANUARY)
    sessions.cancel_session(demo_store, sessions.list_sessions(demo_store, 2020)[0].id, "检修")
    with pytest.raises(UserError, match="场次YJ2020-001已经变动（停接）"):
        roster.save(demo_store, draft)


@pytest.mark.parametrize(
    ("first", "last", "message"),
    [
        (date(2020, 2, 1), date(2020, 1, 1), "截止日期2020-01-01早于起始日期2020-02-01"),
        (date(2020, 1, 1), date(2022, 6, 1), "一次最多排两年"),
        (date(2020, 1, 2), date(2020, 1, 3), "没有夜间接待的日子"),
    ],
)
def test_a_period_that_cannot_be_is_refused(demo_store: Store, first: date, last: date, message: str) -> None:
    with pytest.raises(UserError, match=message):
        draft_of(demo_store, (first, last))


def test_a_year_with_unknown_holidays_is_pointed_out(demo_store: Store) -> None:
    assert "2035年的放假和调休安排还没有录入" in draft_of(
        demo_store, (date(2035, 1, 1), date(2035, 1, 31))
    ).notes[0]  # fmt: skip


def test_two_of_one_name_are_told_apart(empty_store: Store) -> None:
    with empty_store.write("测试") as session:
        for number in (1, 2):
            someone = Representative(number=f"R{number:03d}", name="李强")
            someone.seats = [Seat(representative_id=someone.id, identity=Identity.DISTRICT)]
            session.add(someone)
    draft = proposed(empty_store, JANUARY, TWO)
    assert set(draft.names.values()) == {"李强（R001）", "李强（R002）"}


# an evening on the roster counts once -----------------------------------------------------------------


@given(data=st.data())
@settings(max_examples=5, deadline=None, phases=[Phase.generate])
def test_attendance_set_on_the_roster_counts_once_and_only_once(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    store = Store.create(tmp_path_factory.mktemp("roster") / "store", station="测试站", actor="小梁")
    store.clock = ShiftedClock(datetime(2020, 2, 1, 9))
    with store.write("测试") as session:
        for number in range(8):
            someone = Representative(number=f"R{number:03d}", name=f"代表{number}号")
            identities = [Identity.DISTRICT] if number < 6 else [Identity.PARTY]
            someone.seats = [Seat(representative_id=someone.id, identity=each) for each in identities]
            session.add(someone)
    rules = RosterRules(deputies=2, party=1, cppcc=0, several_groups=False, leaders=0, rest_days=7)
    roster.save(store, proposed(store, JANUARY, rules))
    before = figures(store, 2020, date(2020, 2, 1)).values["duty.participations"]
    assert before == 0
    expected = 0
    with store.read() as session:
        deputies = set(
            session.scalars(select(Seat.representative_id).where(Seat.identity == Identity.DISTRICT))
        )
        everybody = list(session.scalars(select(Representative.id).order_by(Representative.number)))
    for row in sessions.list_sessions(store, 2020):
        held = data.draw(st.booleans())
        if held:
            sessions.open_session(
                store, row.id, datetime.combine(row.day, datetime.min.time()) + timedelta(hours=19)
            )
        there: set[UUID] = set()
        on_duty = {duty.representative_id for duty in sessions.session_detail(store, row.id).duty}
        for duty in sessions.session_detail(store, row.id).duty:
            attendance = data.draw(st.sampled_from(list(Attendance)))
            free = [key for key in everybody if key not in on_duty and key not in there]
            substitute = data.draw(st.sampled_from(free)) if attendance is Attendance.SUBSTITUTED else None
            sessions.set_attendance(store, duty.id, attendance, substitute)
            if attendance is Attendance.PRESENT:
                there.add(duty.representative_id)
            elif substitute is not None:
                there.add(substitute)
        expected += len(there & deputies) if held else 0
    assert figures(store, 2020, date(2020, 2, 1)).values["duty.participations"] == expected
    # Looking at the roster and saving it again moves nothing.
    roster.save(store, proposed(store, JANUARY, rules))
    assert figures(store, 2020, date(2020, 2, 1)).values["duty.participations"] == expected
    store.close()
