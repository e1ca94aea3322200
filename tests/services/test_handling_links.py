"""同一事项: one handling of several matters; deputies who follow; the activities that a matter arose from."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from rongui_desktop.domain.codes import (
    Disposition,
    EventKind,
    Method,
    Outcome,
    ProjectState,
    Satisfaction,
    TargetKind,
)
from rongui_desktop.domain.records import KeyProject, SupervisionActivity
from rongui_desktop.services import handling, handling_links
from rongui_desktop.services.figures import figures
from rongui_desktop.services.handling import Step
from rongui_desktop.services.reception_visitors import withdraw_matter
from rongui_desktop.storage import integrity
from rongui_desktop.storage.store import Store
from tests.services.evening import Evening, make_evening
from tests.services.test_handling import REPLY, kinds, receive, refused, stored, take, view

K = EventKind


@pytest.fixture
def evening(empty_store: Store) -> Evening:
    evening = make_evening(empty_store)
    evening.at(19, 40)
    return evening


@pytest.fixture
def linked(evening: Evening) -> tuple[Evening, list[UUID]]:
    """Three matters; the second was assigned before they were linked, so it leads."""
    keys = receive(evening, 3)
    take(evening, keys[1], K.ASSIGNED, department="交警中队", due_on=date(2019, 12, 20))
    handling.mark_sent(evening.store, [view(evening, keys[1]).rows[-1].id])
    assert handling_links.link_same(evening.store, keys) == keys[1]
    return evening, keys


def test_what_nobody_handled_yet_is_handled_as_far_as_the_leading_one(
    linked: tuple[Evening, list[UUID]],
) -> None:
    evening, keys = linked
    for key in keys:
        opinion = stored(evening, key)
        assert (opinion.department, opinion.assigned_on, opinion.due_on) == (
            "交警中队", date(2019, 11, 27), date(2019, 12, 20),
        )  # fmt: skip
        assert opinion.same_as_id == (None if key == keys[1] else keys[1])
    assert view(evening, keys[0]).rows[-1].words.endswith("原因：与容夜接〔2019〕2号为同一事项")
    assert view(evening, keys[1]).leading
    assert [(each.id, each.leading) for each in view(evening, keys[0]).fellows] == [
        (keys[1], True),
        (keys[2], False),
    ]
    assert handling.same_matter(evening.store, keys[2]) == (keys[1], keys[0], keys[2])
    assert integrity.check(evening.store) == []


def test_a_step_on_one_is_taken_on_all_and_each_gets_its_reply(linked: tuple[Evening, list[UUID]]) -> None:
    evening, keys = linked
    written = handling.take_step(evening.store, [keys[2]], REPLY)
    assert {each.id for each in written} == set(keys)
    assert {stored(evening, key).reply for key in keys} == {REPLY.text}
    # What residents say they say for themselves.
    take(evening, keys[0], K.RATED, satisfaction=Satisfaction.SATISFIED)
    assert [stored(evening, key).satisfaction for key in keys] == [Satisfaction.SATISFIED, None, None]
    take(evening, keys, K.CLOSED)
    assert [kinds(evening, key)[-1] for key in keys] == [K.CLOSED] * 3
    assert figures(evening.store, 2019).values["contact.night.closed"] == 3
    # Only one of them comes again: the others stay closed.
    take(evening, keys[0], K.REOPENED, reason="又施工了", due_on=date(2020, 1, 1))
    assert [stored(evening, key).closed_on is None for key in keys] == [True, False, False]
    assert integrity.check(evening.store) == []


def test_taking_back_and_correcting_go_for_all(linked: tuple[Evening, list[UUID]]) -> None:
    evening, keys = linked
    (written, *_) = handling.take_step(evening.store, [keys[0]], REPLY)
    right = Step(kind=K.REPLIED, day=date(2019, 11, 27), text="正在施工", outcome=Outcome.SOLVING)
    handling.correct_step(evening.store, keys[0], written.sequence, right, "结果填错")
    assert {stored(evening, key).outcome for key in keys} == {Outcome.SOLVING}
    (last,) = [row for row in view(evening, keys[0]).rows if row.may_take_back]
    handling.take_back(evening.store, keys[0], last.sequence)
    assert {stored(evening, key).outcome for key in keys} == {Outcome.SOLVED}
    handling.mark_sent(evening.store, [written.event_id])
    other = view(evening, keys[2])
    (again,) = [row for row in other.rows if row.may_take_back]
    message, _ = refused(handling.take_back, evening.store, keys[2], again.sequence)
    assert "容夜接〔2019〕1号" in message
    assert "已经打印或发出" in message
    assert {stored(evening, key).reply for key in keys} == {REPLY.text}


def test_who_is_handled_otherwise_is_not_linked(evening: Evening) -> None:
    keys = receive(evening, 2)
    take(evening, keys[0], K.ASSIGNED, department="教育局", due_on=date(2019, 12, 20))
    take(evening, keys[1], K.ASSIGNED, department="财政局", due_on=date(2019, 12, 20))
    message, _ = refused(handling_links.link_same, evening.store, keys)
    assert "已交办给财政局，与容夜接〔2019〕1号办理情况不同" in message
    assert "至少选择两件" in refused(handling_links.link_same, evening.store, keys[:1])[0]
    assert all(stored(evening, key).same_as_id is None for key in keys)


def test_a_linked_matter_brings_its_own_fellows(evening: Evening) -> None:
    keys = receive(evening, 4)
    assert handling_links.link_same(evening.store, keys[:2]) == keys[0]
    assert handling_links.link_same(evening.store, keys[2:]) == keys[2]
    assert handling_links.link_same(evening.store, [keys[1], keys[3]], keys[3]) == keys[3]
    assert {stored(evening, key).same_as_id for key in keys[:3]} == {keys[3]}
    assert stored(evening, keys[3]).same_as_id is None


def test_a_withdrawn_fellow_stays_linked_and_is_left_alone(linked: tuple[Evening, list[UUID]]) -> None:
    evening, keys = linked
    withdraw_matter(evening.store, keys[1], "重复登记")
    assert {each.id for each in handling.take_step(evening.store, [keys[0]], REPLY)} == {keys[0], keys[2]}
    (other,) = receive(evening)
    message, _ = refused(handling_links.link_same, evening.store, [keys[1], other])
    assert message == "容夜接〔2019〕2号是作废，不能并为同一事项。"
    assert handling_links.link_same(evening.store, [keys[0], other]) == keys[0]
    assert {stored(evening, key).same_as_id for key in (keys[1], keys[2], other)} == {keys[0]}
    assert stored(evening, other).reply == REPLY.text
    assert integrity.check(evening.store) == []


def test_each_registration_is_corrected_by_itself(evening: Evening) -> None:
    keys = receive(evening, 2)
    handling_links.link_same(evening.store, keys)
    handling.correct_step(evening.store, keys[0], 1, Step(kind=K.REGISTERED, department="教育局"), "登记错了")
    assert [stored(evening, key).department for key in keys] == ["教育局", "国土城建和水利局"]


def test_when_the_leading_one_goes_the_next_leads(linked: tuple[Evening, list[UUID]]) -> None:
    evening, keys = linked
    handling_links.unlink(evening.store, [keys[1]])
    assert [stored(evening, key).same_as_id for key in keys] == [None, None, keys[0]]
    handling_links.unlink(evening.store, [keys[2]])
    assert [stored(evening, key).same_as_id for key in keys] == [None] * 3
    assert "没有与别的" in refused(handling_links.unlink, evening.store, [keys[0]])[0]
    # What was done for each stays with it.
    assert {stored(evening, key).department for key in keys} == {"交警中队"}


def test_what_ends_on_the_spot_is_not_brought_along(evening: Evening) -> None:
    keys = receive(evening, 2)
    take(evening, keys[0], K.ASSIGNED, by_rule=True)
    with evening.store.write("改") as session:
        session.get_one(type(stored(evening, keys[1])), keys[1]).disposition = Disposition.ANSWERED
    assert "处理方式是“当场答复”" in refused(handling_links.link_same, evening.store, keys)[0]


def test_deputies_follow_a_matter(evening: Evening) -> None:
    (key,) = receive(evening)
    people = [evening.people[name] for name in ("梁少芬", "何志强", "周国栋")]
    handling_links.follow(evening.store, key, people)
    handling_links.follow(evening.store, key, [people[1], people[0]])
    assert [person.name for person in view(evening, key).followers] == ["何志强", "梁少芬"]
    assert "出现了两次" in refused(handling_links.follow, evening.store, key, [people[0]] * 2)[0]
    assert "已不在代表名册" in refused(handling_links.follow, evening.store, key, [UUID(int=7)])[0]
    assert integrity.check(evening.store) == []


def test_a_matter_names_the_activities_that_it_arose_from(evening: Evening) -> None:
    (key,) = receive(evening)
    said: dict[str, Any] = {"target_kind": TargetKind.OTHER, "day": date(2019, 11, 20), "method": Method.TALK}
    with evening.store.write("填充") as session:
        session.add(SupervisionActivity(number="JD1", object_name="菜市场", **said))
        session.add(SupervisionActivity(number="JD2", object_name="停车场", **said))
    with evening.store.read() as session:
        query = select(SupervisionActivity.id).order_by(SupervisionActivity.number)
        market, parking = session.scalars(query)
    handling_links.arise_from(evening.store, key, [market, parking])
    handling_links.arise_from(evening.store, key, [parking, market])
    assert [(each.id, each.number, each.title) for each in view(evening, key).activities] == [
        (parking, "JD2", "2019-11-20 座谈 停车场"),
        (market, "JD1", "2019-11-20 座谈 菜市场"),
    ]
    assert "出现了两遍" in refused(handling_links.arise_from, evening.store, key, [market, market])[0]
    gone = refused(handling_links.arise_from, evening.store, key, [market, UUID(int=3)])
    assert "已不存在" in gone[0]
    assert [each.number for each in view(evening, key).activities] == ["JD2", "JD1"]
    handling_links.arise_from(evening.store, key, [market])
    assert [each.number for each in view(evening, key).activities] == ["JD1"]
    handling_links.arise_from(evening.store, key, [])
    assert view(evening, key).activities == ()
    assert integrity.check(evening.store) == []


def test_the_activities_to_choose_from_are_those_held_lately_named_by_what_was_supervised(
    evening: Evening,
) -> None:
    (key,) = receive(evening)
    held: dict[str, Any] = {"target_kind": TargetKind.PROJECT, "method": Method.RESEARCH}
    with evening.store.write("填充") as session:
        project = KeyProject(name="海尾大桥", year=2019, category="路网建设", state=ProjectState.ON_SCHEDULE)
        session.add(project)
        for number, day in (("JD1", date(2019, 3, 5)), ("JD2", date(2018, 12, 29)), ("JD3", date(2017, 1, 2)),
                            ("JD4", date(2019, 12, 31)), ("JD5", date(2019, 11, 20))):  # fmt: skip
            session.add(SupervisionActivity(number=number, day=day, project_id=project.id, **held))
        gone = {"deleted_at": datetime(2019, 4, 1)}
        session.add(
            SupervisionActivity(number="JD6", day=date(2019, 3, 6), project_id=project.id, **held, **gone)
        )
    choices = handling_links.activity_choices(evening.store, key)
    # Neither what is planned, nor what is long past, nor what lies in the recycle bin.
    assert [each.activity.number for each in choices] == ["JD5", "JD1", "JD2"]
    assert choices[1].activity.title == "2019-03-05 调研 海尾大桥"
    assert "hwdq" in choices[1].keys
    assert "0305" in choices[1].keys
    with evening.store.read() as session:
        old = session.scalars(select(SupervisionActivity.id).where(SupervisionActivity.number == "JD3")).one()
    handling_links.arise_from(evening.store, key, [old])
    choices = handling_links.activity_choices(evening.store, key)
    assert [each.activity.number for each in choices] == ["JD5", "JD1", "JD2", "JD3"]
    assert view(evening, key).activities == (choices[3].activity,)
