"""What the page of handling reads and does beside single steps."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from rongui_desktop.domain.codes import Disposition, EventKind, Source
from rongui_desktop.domain.deadlines import DeadlineRules
from rongui_desktop.domain.handling import standing
from rongui_desktop.domain.handling_projection import matter_of
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.records import Opinion
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services.handling import Step
from rongui_desktop.services.handling_page import MATTERS, alike, by_number, place_of, step_choices
from rongui_desktop.services.handling_record import events_by
from rongui_desktop.services.opinion_charts import department_chart
from rongui_desktop.services.opinion_entry import OpinionEntry, register_opinion
from rongui_desktop.storage.store import Store

DAY = date(2019, 11, 27)


def letter(store: Store, content: str, category: str = "交通出行", department: str = "交警中队") -> UUID:
    entry = OpinionEntry(
        source=Source.OTHER,
        raised_on=DAY,
        category=category,
        content=content,
        disposition=Disposition.SUBDISTRICT,
        department=department,
    )
    return register_opinion(store, entry).id


def test_a_due_date_is_proposed_with_the_rule_it_comes_from(empty_store: Store) -> None:
    settings = office.settings(empty_store)
    rules = DeadlineRules.parse("30天；消防安全：15工作日")
    office.save_settings(empty_store, type(settings)(deadline_rules=rules))
    fire, lamp = letter(empty_store, "楼道堆物", "消防安全"), letter(empty_store, "路灯不亮")
    one = MATTERS.proposal(empty_store, [fire], EventKind.ASSIGNED, DAY)
    assert (one.due_on, one.why, one.department) == (date(2019, 12, 18), "按“15工作日”", "交警中队")
    both = MATTERS.proposal(empty_store, [fire, lamp], EventKind.ASSIGNED, DAY)
    assert (both.due_on, both.department) == (None, "交警中队")
    assert "期限各不相同" in both.why
    written = MATTERS.take(empty_store, [fire, lamp], Step(kind=EventKind.ASSIGNED, by_rule=True))
    with empty_store.read() as session:
        due = {session.get_one(Opinion, each.id).due_on for each in written}
    assert due == {date(2019, 12, 18), date(2019, 12, 27)}


def test_undo_takes_all_back_or_nothing(empty_store: Store) -> None:
    keys = [letter(empty_store, "甲"), letter(empty_store, "乙")]
    written = MATTERS.take(empty_store, keys, Step(kind=EventKind.ASSIGNED, by_rule=True))
    MATTERS.take(empty_store, keys[1:], Step(kind=EventKind.RECEIVED))
    with pytest.raises(UserError):
        MATTERS.undo(empty_store, written)
    with empty_store.read() as session:
        assert session.get_one(Opinion, keys[0]).assigned_on == DAY
    MATTERS.take_back(empty_store, keys[1], 3, "点错")
    MATTERS.undo(empty_store, written)
    with empty_store.read() as session:
        assert {session.get_one(Opinion, key).assigned_on for key in keys} == {None}


def test_what_several_allow_is_what_all_allow(empty_store: Store) -> None:
    keys = [letter(empty_store, "甲"), letter(empty_store, "乙")]
    assert MATTERS.common_steps(empty_store, keys)[0] == (EventKind.ASSIGNED,)
    MATTERS.take(empty_store, keys[:1], Step(kind=EventKind.ASSIGNED, by_rule=True))
    kinds, sentence = MATTERS.common_steps(empty_store, keys)
    assert kinds == ()
    assert "容来〔2019〕1号、容来〔2019〕2号" in sentence
    assert MATTERS.common_steps(empty_store, keys * 101) == (
        (),
        "一次最多一起办理200件；现在选的可以做文书和台账、导出和打印。",
    )


def test_matters_are_found_by_likeness_and_by_number(empty_store: Store) -> None:
    noise = letter(empty_store, "振华路夜间施工打桩噪声影响休息")
    other = letter(empty_store, "振华路夜间施工打桩，噪声很大")
    letter(empty_store, "市场门口乱停车")
    assert [each.id for each in alike(empty_store, noise)] == [other]
    assert by_number(empty_store, " 容来〔2019〕2号 ").id == other
    with pytest.raises(UserError, match="没有编号为“容来〔2019〕9号”的意见建议"):
        by_number(empty_store, "容来〔2019〕9号")


def test_a_record_says_where_it_is_listed(demo_store: Store) -> None:
    key = letter(demo_store, "甲")
    assert place_of(demo_store, key).year == 2019
    assert not place_of(demo_store, key).of_suggestions


def test_the_lists_of_the_station_are_offered_with_spellings(demo_store: Store) -> None:
    choices = step_choices(demo_store)
    assert "交警中队" in choices.departments
    assert "jiaojingzhongdui" in choices.spellings["交警中队"].replace(" ", "")
    assert any(
        name == "罗仪强" and "luoyiqiang" in keys.replace(" ", "") for _, name, keys in choices.deputies
    )


def test_the_chart_of_departments_counts_every_matter_that_has_one(demo_store: Store) -> None:
    departments = department_chart(demo_store, 2019)
    today = demo_store.clock.today()
    with demo_store.read() as session:
        there = [each for each in session.query(Opinion) if each.raised_on <= today]
        events = events_by(session, HandlingEvent.opinion_id, [each.id for each in there])
    # By today: what is assigned later has no department yet.
    named = [each for each in there if standing(matter_of(each), events[each.id], today).department]
    assert sum(split.total for split in departments) == len(named)
    totals = [split.total for split in departments]
    assert totals == sorted(totals, reverse=True)
