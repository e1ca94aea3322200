"""Duty events with those who were called: who may be, what is stored of them, who counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from rongui_desktop.domain.codes import ActivityKind, Level, Presence
from rongui_desktop.domain.records import ActivityParticipant, DutyActivity, Expense, Representative
from rongui_desktop.errors import UserError
from rongui_desktop.services.activity_entry import (
    ActivityEntry,
    change_activity,
    load_activity,
    record_activity,
)
from rongui_desktop.services.duty_people import circles_of, fit_people
from rongui_desktop.services.duty_records import delete_duties, restore_duties
from rongui_desktop.services.figures import figures
from rongui_desktop.services.search import search
from rongui_desktop.storage.store import Store
from tests.services.duty_year import make_people, reasons

DAY = date(2019, 11, 20)


@pytest.fixture
def people(empty_store: Store) -> dict[str, UUID]:
    return make_people(empty_store)


def entry(people: dict[str, UUID], *present: str, **other: object) -> ActivityEntry:
    made = ActivityEntry(
        day=DAY,
        kind=ActivityKind.TRAINING,
        name="履职能力培训班",
        level=Level.DISTRICT,
        place="街道党校",
        starts_at=time(9, 0),
        ends_at=time(11, 30),
        content="学习代表法。",
        present=tuple(people[name] for name in present),
    )
    return replace(made, **other)  # type: ignore[arg-type]


def attendance(store: Store, key: UUID) -> set[tuple[UUID, Presence, int]]:
    part = ActivityParticipant
    with store.read() as session:
        rows = session.scalars(select(part).where(part.activity_id == key)).all()
    return {(row.representative_id, row.attendance, row.rank) for row in rows}


def test_an_event_is_stored_with_who_came_and_who_did_not(
    empty_store: Store, people: dict[str, UUID]
) -> None:
    leave, absent = (people["周国栋"],), (people["停职者"],)
    wanted = entry(people, "陈婉仪", "何志强", leave=leave, absent=absent, name=" 履职能力培训班 ")
    key = record_activity(empty_store, wanted)
    assert load_activity(empty_store, key) == replace(wanted, name="履职能力培训班")
    assert attendance(empty_store, key) == {
        (people["陈婉仪"], Presence.PRESENT, 0),
        (people["何志强"], Presence.PRESENT, 1),
        (people["停职者"], Presence.ABSENT, 0),
        (people["周国栋"], Presence.LEAVE, 0),
    }
    counted = figures(empty_store, 2019)
    assert (counted["activities.training"], counted["duty.participations"]) == (1, 2)
    assert reasons(empty_store, key) == ["登记履职活动"]
    assert [hit.title for hit in search(empty_store, "代表法", 5)] == ["履职能力培训班"]


@pytest.mark.parametrize(
    ("change", "field", "sentence"),
    [
        ({"day": None}, "day", "请填写活动日期。"),
        ({"kind": None}, "kind", "请选择活动类型。"),
        ({"name": " \u3000"}, "name", "请填写活动名称。"),
        ({"ends_at": time(9, 0)}, "ends_at", "“结束时间”应晚于“开始时间”。"),
        ({"content": "字" * 30001}, "content", "“内容”最多30000个字，现在有30001个字，请删减。"),
    ],
)
def test_what_is_wrong_is_told_at_its_field(
    empty_store: Store, people: dict[str, UUID], change: dict[str, object], field: str, sentence: str
) -> None:
    with pytest.raises(UserError) as caught:
        record_activity(empty_store, entry(people, "何志强", **change))
    assert (caught.value.field, caught.value.message) == (field, sentence)
    with empty_store.read() as session:
        assert session.scalars(select(DutyActivity)).all() == []


def test_nobody_stands_in_two_lists(empty_store: Store, people: dict[str, UUID]) -> None:
    with pytest.raises(UserError, match="何志强既在“出席”又在“请假”里") as caught:
        record_activity(empty_store, entry(people, "何志强", leave=(people["何志强"],)))
    assert caught.value.field == "leave"


def test_who_holds_no_seat_on_the_day_is_refused_where_he_stands(
    empty_store: Store, people: dict[str, UUID]
) -> None:
    with pytest.raises(UserError, match="黎建明在2019-11-20不是在任的代表、委员") as caught:
        record_activity(empty_store, entry(people, "何志强", absent=(people["黎建明"],)))
    assert caught.value.field == "absent"
    with pytest.raises(UserError, match="停职者在2019-09-01暂停执行职务"):
        record_activity(empty_store, entry(people, "停职者", day=date(2019, 9, 1)))
    key = record_activity(empty_store, entry(people, "黎建明", day=date(2019, 6, 30)))
    # Another name of the event is no reason to doubt who came; another day is.
    change_activity(empty_store, key, entry(people, "黎建明", day=date(2019, 6, 30), name="改名"))
    with pytest.raises(UserError, match="黎建明在2019-07-01"):
        change_activity(empty_store, key, entry(people, "黎建明", day=date(2019, 7, 1), name="改名"))


def test_the_same_event_is_not_recorded_twice(empty_store: Store, people: dict[str, UUID]) -> None:
    key = record_activity(empty_store, entry(people))
    with pytest.raises(UserError, match="2019-11-20已经登记过相同的履职活动") as caught:
        record_activity(empty_store, entry(people))
    assert caught.value.field == "name"
    other = record_activity(empty_store, entry(people, kind=ActivityKind.STUDY))
    with pytest.raises(UserError, match="已经登记过相同的履职活动"):
        change_activity(empty_store, other, entry(people))
    delete_duties(empty_store, "duty_activity", [key])
    with pytest.raises(UserError, match="回收站里有一条相同的履职活动"):
        record_activity(empty_store, entry(people))


def test_attendance_is_changed_and_nobody_is_kept_who_was_taken_out(
    empty_store: Store, people: dict[str, UUID]
) -> None:
    key = record_activity(empty_store, entry(people, "何志强", "陈婉仪"))
    changed = entry(people, "欧阳慧", "何志强", leave=(people["梁少芬"],), level=None, starts_at=None)
    change_activity(empty_store, key, changed)
    assert load_activity(empty_store, key) == changed
    # 欧阳慧 is no deputy, 梁少芬 was not there.
    assert figures(empty_store, 2019)["duty.participations"] == 1
    assert set(reasons(empty_store, key)) == {"登记履职活动", "更改履职活动"}


def test_an_event_with_expenses_is_not_deleted(empty_store: Store, people: dict[str, UUID]) -> None:
    key = record_activity(empty_store, entry(people, "何志强"))
    with empty_store.write("测试") as session:
        session.add(
            Expense(number="JF2019-001", day=DAY, item="场租", amount=Decimal("80.00"), activity_id=key)
        )
    with pytest.raises(UserError, match="经费台账JF2019-001记在这次活动名下"):
        delete_duties(empty_store, "duty_activity", [key])


def test_a_deleted_event_counts_nowhere_until_it_is_restored(
    empty_store: Store, people: dict[str, UUID]
) -> None:
    key = record_activity(empty_store, entry(people, "何志强"))
    delete_duties(empty_store, "duty_activity", [key])
    assert figures(empty_store, 2019)["duty.participations"] == 0
    restore_duties(empty_store, "duty_activity", [key])
    assert figures(empty_store, 2019)["duty.participations"] == 1
    assert load_activity(empty_store, key).present == (people["何志强"],)


@pytest.mark.parametrize(
    ("day", "names"),
    [
        (date(2019, 6, 30), ["何志强", "陈婉仪", "周国栋", "黎建明", "欧阳慧", "停职者"]),
        (date(2019, 9, 15), ["何志强", "陈婉仪", "周国栋", "梁少芬", "欧阳慧"]),
    ],
)
def test_people_and_circles_are_those_of_the_day(
    empty_store: Store, people: dict[str, UUID], day: date, names: list[str]
) -> None:
    found = fit_people(empty_store, day)
    assert [person.name for person in found] == names
    by_key = {key: name for name, key in people.items()}
    circles = {circle.name: [by_key[key] for key in circle.people] for circle in circles_of(found)}
    seated = [name for name in names if name != "欧阳慧"]
    assert circles["全体"] == names
    assert circles["全体人大代表"] == seated
    assert circles["全体市人大代表"] == ["周国栋"]
    assert circles["全体党代表"] == ["欧阳慧"]
    assert circles["第一小组"] == [name for name in names if name in ("何志强", "陈婉仪", "停职者")]
    assert "全体镇人大代表" not in circles
    assert next(person for person in found if person.name == "何志强").words == "区人大代表 · 第一小组"


_NAMES = ("何志强", "陈婉仪", "周国栋", "梁少芬", "黎建明", "欧阳慧", "停职者")


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    calls=st.dictionaries(st.sampled_from(_NAMES), st.sampled_from(list(Presence))),
    again=st.dictionaries(st.sampled_from(_NAMES), st.sampled_from(list(Presence))),
)
def test_only_who_was_there_counts_whatever_is_changed(
    empty_store: Store, calls: dict[str, Presence], again: dict[str, Presence]
) -> None:
    with empty_store.read() as session:
        people = {name: key for name, key in session.execute(select(Representative.name, Representative.id))}
    people = people or make_people(empty_store)

    def wanted(called: dict[str, Presence]) -> ActivityEntry:
        lists = {
            presence.name.lower(): tuple(people[n] for n, p in called.items() if p is presence)
            for presence in Presence
        }
        return ActivityEntry(day=day, kind=ActivityKind.MEETING, name="会议", **lists)

    # On this day everybody but 梁少芬 holds a seat.
    day = date(2019, 6, 3)
    calls.pop("梁少芬", None)
    again.pop("梁少芬", None)
    key = record_activity(empty_store, wanted(calls))
    try:
        for called in (calls, again):
            change_activity(empty_store, key, wanted(called))
            there = [name for name, presence in called.items() if presence is Presence.PRESENT]
            assert figures(empty_store, 2019)["duty.participations"] == len(set(there) - {"欧阳慧"})
            assert load_activity(empty_store, key) == wanted(called)
    finally:
        with empty_store.write("测试") as session:
            session.delete(session.get_one(DutyActivity, key))
