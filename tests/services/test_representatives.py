"""People of the roster: added, changed, moved, suspended, deleted; every refusal names its field and row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from rongui_desktop.domain.codes import Gender, Identity, MembershipKind, WishKind
from rongui_desktop.domain.records import (
    DeputyGroup,
    DutyWish,
    Leave,
    Membership,
    Representative,
    Seat,
    Suspension,
)
from rongui_desktop.domain.spans import Span, covers
from rongui_desktop.errors import UserError
from rongui_desktop.services import congress, representatives
from rongui_desktop.services.congress import Congress
from rongui_desktop.services.representative_entries import (
    AbsenceEntry,
    MembershipEntry,
    PersonEntry,
    SeatEntry,
    WishEntry,
    moved,
)
from rongui_desktop.services.seated import fit_for_duty
from rongui_desktop.storage import integrity
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.store import Store

D = date
K = MembershipKind


def person(name: str = "区健", **changes: Any) -> PersonEntry:
    entry = PersonEntry(
        name=name, seats=(SeatEntry(Identity.DISTRICT, "第十六届", "第一选区", D(2016, 11, 1)),)
    )
    return replace(entry, **changes)


def groups(store: Store, *names: str) -> list[UUID]:
    with store.write("准备") as session:
        made = [DeputyGroup(name=name) for name in names]
        session.add_all(made)
        return [group.id for group in made]


def refused(act: Callable[[], object]) -> tuple[str | None, str]:
    with pytest.raises(UserError) as caught:
        act()
    return caught.value.field, caught.value.message


def test_a_person_is_added_with_everything_and_read_back(empty_store: Store) -> None:
    (first,) = groups(empty_store, "第一代表小组")
    entry = person(
        gender=Gender.FEMALE,
        birth=D(1978, 6, 15),
        phone=" 138 2345 6789 ",
        memberships=(MembershipEntry(K.GROUP, first, D(2017, 1, 1)), MembershipEntry(K.LEADERSHIP)),
        suspensions=(AbsenceEntry(D(2019, 1, 1), D(2019, 2, 1), "接受调查"),),
        leaves=(AbsenceEntry(D(2019, 12, 4), D(2019, 12, 11), "出差"),),
        wishes=(WishEntry(WishKind.REFUSED, D(2019, 12, 1), None, 3, "夜班"),),
        leads=True,
    )
    written = representatives.add_representative(empty_store, entry)
    assert written.number == "R001"
    stored = representatives.load_representative(empty_store, written.id)
    # What has no first day comes first.
    told = replace(
        entry, number="R001", birth=D(1978, 6, 1), phone="13823456789", memberships=entry.memberships[::-1]
    )
    assert stored == told
    with empty_store.read() as session:
        assert session.get_one(DeputyGroup, first).leader_id == written.id
        assert session.get_one(Representative, written.id).name_initials == "oj"
    assert representatives.add_representative(empty_store, person("陈婉仪")).number == "R002"
    assert integrity.check(empty_store) == []


def test_a_change_keeps_what_was_there_before_in_the_history(empty_store: Store) -> None:
    key = representatives.add_representative(empty_store, person()).id
    entry = representatives.load_representative(empty_store, key)
    representatives.change_representative(empty_store, key, replace(entry, position="居委会主任", number=""))
    with empty_store.read() as session:
        query = select(HistoryEntry.changes).where(
            HistoryEntry.record_id == key, HistoryEntry.action == "更改"
        )
        assert session.scalars(query).all() == ['{"position": [null, "居委会主任"]}']
        assert session.get_one(Representative, key).number == "R001"


def test_seats_that_change_their_days_are_the_same_rows(empty_store: Store) -> None:
    seats = (
        SeatEntry(Identity.DISTRICT, "第十五届", None, D(2011, 11, 1), D(2016, 10, 31), "换届"),
        SeatEntry(Identity.DISTRICT, "第十六届", None, D(2016, 11, 1)),
    )
    key = representatives.add_representative(empty_store, person(seats=seats)).id
    with empty_store.read() as session:
        before = set(session.scalars(select(Seat.id)))
    swapped = (
        replace(seats[0], since=D(2016, 11, 1), until=None, end_reason=None),
        replace(seats[1], since=D(2011, 11, 1), until=D(2016, 10, 31)),
    )
    representatives.change_representative(empty_store, key, person(seats=swapped))
    with empty_store.read() as session:
        assert set(session.scalars(select(Seat.id))) == before
    assert representatives.load_representative(empty_store, key).seats == swapped


CASES = [
    ({"name": " "}, "name", "请填写“姓名”"),
    ({"seats": ()}, "seats", "至少填写一个任职身份"),
    ({"phone": "abc"}, "phone", "联系电话"),
    ({"birth": D(2020, 1, 1)}, "birth", "不能晚于今天"),
    ({"seats": (SeatEntry(None),)}, "seats/0/identity", "请选择“身份”"),
    (
        {
            "seats": (
                SeatEntry(Identity.TOWN),
                SeatEntry(Identity.CITY, None, None, D(2019, 2, 1), D(2019, 1, 1)),
            )
        },
        "seats/1/until",
        "“离任日期”不能早于“任职日期”（2019-02-01）",
    ),
    (
        {
            "seats": (
                SeatEntry(Identity.CITY, since=D(2016, 1, 1)),
                SeatEntry(Identity.CITY, since=D(2018, 1, 1)),
            )
        },
        "seats/1/since",
        "“市人大代表”的任职有两段日期重叠（2016-01-01起，2018-01-01起）",
    ),
    ({"seats": (SeatEntry(Identity.CITY, end_reason="辞职"),)}, "seats/0/until", "请同时填写“离任日期”"),
    ({"memberships": (MembershipEntry(K.GROUP),)}, "memberships/0/target", "请选择是哪个代表小组"),
    (
        {"memberships": (MembershipEntry(K.LEADERSHIP), MembershipEntry(K.LEADERSHIP, since=D(2019, 1, 1)))},
        "memberships/1/since",
        "“党政班子”的归属有两段日期重叠",
    ),
    ({"suspensions": (AbsenceEntry(D(2019, 1, 1)),)}, "suspensions/0/reason", "请填写暂停执行职务的原因"),
    ({"leaves": (AbsenceEntry(None),)}, "leaves/0/since", "起始日期"),
    ({"wishes": (WishEntry(WishKind.WANTED, D(2019, 1, 2), D(2019, 1, 3), 1),)}, "wishes/0/weekday", "星期"),
    ({"leads": True}, "leader_id", "“组长”区健在2019-11-27不是这个小组的成员"),
]


@pytest.mark.parametrize(("changes", "field", "words"), CASES)
def test_what_is_wrong_is_refused_by_its_field(
    empty_store: Store, changes: dict[str, Any], field: str, words: str
) -> None:
    named, message = refused(lambda: representatives.add_representative(empty_store, person(**changes)))
    assert (named, words in message) == (field, True), message
    with empty_store.read() as session:
        assert session.scalars(select(Representative)).all() == []


def test_a_number_is_given_once(empty_store: Store) -> None:
    key = representatives.add_representative(empty_store, person(number="R041")).id
    representatives.delete_representatives(empty_store, [key])
    assert representatives.add_representative(empty_store, person()).number == "R042"
    named, message = refused(lambda: representatives.add_representative(empty_store, person(number="R041")))
    assert named == "number"
    assert "回收站" in message


def test_a_seat_ends_and_a_suspension_begins(empty_store: Store) -> None:
    key = representatives.add_representative(empty_store, person()).id
    representatives.suspend(empty_store, key, AbsenceEntry(D(2019, 3, 1), None, "接受调查"))
    assert fit_for_duty(empty_store, D(2019, 3, 1)) == ()
    assert len(fit_for_duty(empty_store, D(2019, 2, 28))) == 1
    field, _ = refused(
        lambda: representatives.suspend(empty_store, key, AbsenceEntry(D(2020, 1, 1), None, "再次"))
    )
    assert field == "suspensions/1/since"
    field, _ = refused(
        lambda: representatives.end_seat(empty_store, key, Identity.CITY, D(2019, 6, 1), "辞职")
    )
    assert field == "day"
    field, _ = refused(
        lambda: representatives.end_seat(empty_store, key, Identity.DISTRICT, D(2019, 6, 1), " ")
    )
    assert field == "reason"
    representatives.end_seat(empty_store, key, Identity.DISTRICT, D(2019, 6, 1), "辞职")
    with empty_store.read() as session:
        seat = session.scalars(select(Seat)).one()
        assert (seat.until, seat.end_reason) == (D(2019, 6, 1), "辞职")


def test_a_person_moves_between_groups_from_a_day(empty_store: Store) -> None:
    first, second = groups(empty_store, "甲组", "乙组")
    key = representatives.add_representative(
        empty_store, person(memberships=(MembershipEntry(K.GROUP, first),), leads=True)
    ).id
    move = lambda: representatives.change_membership(empty_store, key, K.GROUP, second, D(2019, 5, 1))  # noqa: E731
    assert refused(move)[0] == "leader_id"
    stored = representatives.load_representative(empty_store, key)
    representatives.change_representative(empty_store, key, replace(stored, leads=False))
    move()
    with empty_store.read() as session:
        rows = session.execute(
            select(Membership.group_id, Membership.since, Membership.until).order_by(Membership.id)
        )
        assert [tuple(row) for row in rows] == [(first, None, D(2019, 4, 30)), (second, D(2019, 5, 1), None)]
        assert session.get_one(DeputyGroup, first).leader_id is None
    assert refused(move)[0] == "target"


def test_a_deleted_person_comes_back_whole(empty_store: Store) -> None:
    (group,) = groups(empty_store, "甲组")
    key = representatives.add_representative(
        empty_store, person(memberships=(MembershipEntry(K.GROUP, group),), leads=True)
    ).id
    assert "组长" in refused(lambda: representatives.delete_representatives(empty_store, [key]))[1]
    before = replace(representatives.load_representative(empty_store, key), leads=False)
    representatives.change_representative(empty_store, key, before)
    representatives.delete_representatives(empty_store, [key])
    refused(lambda: representatives.load_representative(empty_store, key))
    representatives.restore_representatives(empty_store, [key])
    assert representatives.load_representative(empty_store, key) == before


DAYS = st.dates(D(2015, 1, 1), D(2022, 12, 31))


@given(st.lists(st.tuples(DAYS, st.sampled_from([UUID(int=n) for n in range(1, 4)]) | st.none()), max_size=8))
@settings(max_examples=60, deadline=None)
def test_after_moves_the_last_word_about_a_day_holds(steps: list[tuple[date, UUID | None]]) -> None:
    """Whoever moves in the order of the days belongs on every day to what was said last before it."""
    memberships: tuple[MembershipEntry, ...] = ()
    told: list[tuple[date, UUID | None]] = []
    for day, target in sorted(steps, key=lambda step: step[0]):
        try:
            memberships = moved(memberships, K.GROUP, target, day)
        except UserError:
            pass_over = target == (told[-1][1] if told else None)
            assert pass_over
            continue
        told.append((day, target))
    for day in [day for day, _ in steps]:
        said = [target for since, target in told if since <= day]
        held = [m.target for m in memberships if covers(Span(m.since, m.until), day)]
        assert held == ([said[-1]] if said and said[-1] else [])


# 换届 ------------------------------------------------------------------------------------------------


def test_refusals_of_a_new_congress(empty_store: Store) -> None:
    change = Congress(Identity.DISTRICT, "第十七届", D(2021, 10, 31), D(2021, 11, 1), ())
    assert refused(lambda: congress.begin_congress(empty_store, change))[0] == "ends_on"
    key = representatives.add_representative(empty_store, person()).id
    for wrong, field in (
        ({"term": " "}, "term"),
        ({"begins_on": D(2021, 10, 31)}, "begins_on"),
        ({"reelected": (UUID(int=1),)}, "reelected"),
    ):
        assert (
            refused(lambda wrong=wrong: congress.begin_congress(empty_store, replace(change, **wrong)))[0]
            == field
        )
    congress.begin_congress(empty_store, replace(change, reelected=(key,)))
    field, message = refused(lambda: congress.begin_congress(empty_store, replace(change, reelected=(key,))))
    assert (field, "区健在2021-10-31以后已有区人大代表的任职" in message) == ("begins_on", True)


def test_a_congress_is_not_taken_back_once_a_seat_was_changed(empty_store: Store) -> None:
    change = Congress(Identity.DISTRICT, "第十七届", D(2021, 10, 31), D(2021, 11, 1), ())
    key = representatives.add_representative(empty_store, person()).id
    begun = congress.begin_congress(empty_store, replace(change, reelected=(key,)))
    entry = representatives.load_representative(empty_store, key)
    later = replace(
        entry, seats=(entry.seats[0], replace(entry.seats[1], until=D(2022, 1, 1), end_reason="调离"))
    )
    representatives.change_representative(empty_store, key, later)
    with pytest.raises(UserError, match="区健的任职在换届以后又改过"):
        congress.take_back_congress(empty_store, begun)
    assert representatives.load_representative(empty_store, key).seats == later.seats


SPAN = st.tuples(st.none() | DAYS, st.none() | DAYS).filter(lambda s: not (s[0] and s[1]) or s[0] <= s[1])


@given(
    st.lists(
        st.tuples(st.sampled_from([Identity.DISTRICT, Identity.CITY]), SPAN, st.booleans()),
        min_size=1,
        max_size=6,
    ),
    DAYS,
    st.integers(1, 400),
)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_new_congress_leaves_no_other_seat_touched(
    empty_store: Store,
    people: list[tuple[Identity, tuple[date | None, date | None], bool]],
    ends: date,
    gap: int,
) -> None:
    with empty_store.write("清空") as session:
        for each in session.scalars(select(Representative).where(Representative.deleted_at.is_(None))):
            each.deleted_at = empty_store.clock.now()
    begins = date.fromordinal(ends.toordinal() + gap)
    keys = [
        representatives.add_representative(
            empty_store, person(f"甲{n}", seats=(SeatEntry(identity, "旧届", f"选区{n}", *span),))
        ).id
        for n, (identity, span, _) in enumerate(people)
    ]
    sitting = {s.id for s in congress.sitting(empty_store, Identity.DISTRICT, ends)}
    chosen = tuple(key for key, (_, _, again) in zip(keys, people, strict=True) if again and key in sitting)
    change = Congress(Identity.DISTRICT, "新届", ends, begins, chosen)
    expected = {
        key
        for key, (identity, span, _) in zip(keys, people, strict=True)
        if identity is Identity.DISTRICT and covers(Span(*span), ends)
    }
    assert sitting == expected
    if not sitting:
        assert refused(lambda: congress.begin_congress(empty_store, change))[0] == "ends_on"
        return
    before = [representatives.load_representative(empty_store, key) for key in keys]
    begun = congress.begin_congress(empty_store, change)
    assert {each.person for each in begun.ended} == set(sitting)
    assert {person for person, _ in begun.began} == set(chosen)
    congress.take_back_congress(empty_store, begun)
    assert [representatives.load_representative(empty_store, key) for key in keys] == before
    congress.begin_congress(empty_store, change)
    for n, (key, (identity, span, _)) in enumerate(zip(keys, people, strict=True)):
        old, *new = representatives.load_representative(empty_store, key).seats
        assert (old.identity, old.since, old.constituency) == (identity, span[0], f"选区{n}")
        assert old.until == (ends if key in sitting else span[1])
        assert new == ([SeatEntry(Identity.DISTRICT, "新届", f"选区{n}", begins)] if key in chosen else [])


def test_parts_are_kept_in_their_own_tables(empty_store: Store) -> None:
    entry = person(
        suspensions=(AbsenceEntry(D(2019, 1, 1), None, "调查"),),
        leaves=(AbsenceEntry(D(2019, 1, 1)),),
        wishes=(WishEntry(WishKind.WANTED, D(2019, 1, 2), D(2019, 1, 2)),),
    )
    key = representatives.add_representative(empty_store, entry).id
    representatives.change_representative(empty_store, key, person())
    with empty_store.read() as session:
        for part in (Suspension, Leave, DutyWish):
            assert session.scalars(select(part)).all() == []
