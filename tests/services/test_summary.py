"""The facts of the annual summary, and typed numbers held against the computed ones."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from rongui_desktop.domain.codes import (
    DelayReason,
    Identity,
    Method,
    ProjectState,
    SessionKind,
    SessionStatus,
)
from rongui_desktop.domain.reception import ReceptionSession
from rongui_desktop.domain.summary import SummaryMaterial
from rongui_desktop.domain.supervision import KeyProject
from rongui_desktop.services import figures, summary
from rongui_desktop.services.summary_numbers import number_value
from rongui_desktop.storage.store import Store

END = date(2019, 12, 31)


def test_the_facts_of_2019(demo_store: Store) -> None:
    facts = summary.facts(demo_store, 2019, END)
    assert (facts.year, facts.as_of, facts.committee) == (2019, END, "人大容桂街道工委")
    assert facts.projects.categories[0] == "路网建设"
    assert facts.projects.methods == (Method.RESEARCH, Method.INSPECTION, Method.VISIT, Method.TALK)
    assert facts.projects.states == {
        ProjectState.DELAYED: 8,
        ProjectState.ON_SCHEDULE: 11,
        ProjectState.DONE: 3,
    }
    assert len(facts.projects.delayed) == facts.figures["supervision.delayed_projects"]
    assert facts.projects.delayed[0].reason is DelayReason.DEMOLITION
    assert [(r.name, r.meetings, r.inspections, r.accepted_on) for r in facts.rivers] == [
        ("海尾大涌", 4, 1, date(2019, 10, 30)),
        ("高黎上涌", 4, 1, None),
    ]
    assert [meeting.day.month for meeting in facts.budget] == [6, 8, 9, 12]
    assert (facts.monitoring.units, facts.monitoring.cleared, len(facts.monitoring.months)) == (10, 6, 12)
    assert [(g.congress_session, g.received, g.closed) for g in facts.suggestions] == [
        ("区十六届人大四次会议", 2, 2)
    ]
    assert [station.name for station in facts.stations] == [
        "容桂街道人大代表中心联络站",
        "街道综治信访维稳中心联络点",
    ]
    assert facts.night is not None
    assert (facts.night.first, facts.night.weekday) == (date(2019, 6, 5), 3)
    assert (facts.night.starts_at, facts.night.ends_at) == (time(19, 30), time(21, 0))
    assert {Identity.PARTY, Identity.CPPCC, Identity.DISTRICT} <= facts.night.identities
    assert [(event.day, event.places) for event in facts.public] == [
        (date(2019, 5, 19), ("花溪公园", "天佑城", "千禧广场")),
        (date(2019, 12, 15), ("文塔公园",)),
    ]
    assert facts.others == ()
    assert (facts.reporting.people, facts.reporting.months, facts.reporting.all_district) == (14, (12,), True)
    assert facts.wechat == (("容桂人大", 1),)
    assert len(facts.sites) == facts.figures["publicity.outdoor_sites"]
    assert len(facts.tours) == facts.figures["activities.study_tours"]
    assert len(facts.trainings) == facts.figures["activities.training"]
    assert [item.title for item in facts.plan][-1] == "加强代表培训"


def test_what_happened_after_the_day_has_not_happened(demo_store: Store) -> None:
    facts = summary.facts(demo_store, 2019, date(2019, 6, 10))
    assert facts.rivers[0].accepted_on is None
    assert facts.begun_quarters == 2
    assert [station.since for station in facts.stations] == [date(2019, 6, 5)]
    assert facts.budget == ()
    assert len(facts.monitoring.months) == 5
    assert facts.suggestions[0].closed == 2
    assert summary.facts(demo_store, 2019, date(2019, 5, 31)).suggestions[0].closed == 0
    assert summary.facts(demo_store, 2019, date(2019, 6, 4)).night is None


def test_an_evening_on_another_day_leaves_the_weekday_open(demo_store: Store) -> None:
    with demo_store.write("测试") as session:
        session.add(
            ReceptionSession(
                number="YJ2019-099",
                kind=SessionKind.NIGHT,
                day=date(2019, 7, 4),
                place="别处",
                status=SessionStatus.HELD,
                starts_at=time(18, 0),
                ends_at=time(21, 0),
            )
        )
        session.add(
            ReceptionSession(
                number="YJ2018-001",
                kind=SessionKind.NIGHT,
                day=date(2018, 7, 4),
                place="别处",
                status=SessionStatus.HELD,
            )
        )
    night = summary.facts(demo_store, 2019, END).night
    assert night is not None
    assert (night.first, night.weekday, night.starts_at, night.ends_at) == (None, None, None, time(21, 0))
    assert night.places == ("街道综治信访维稳中心联络点", "别处")


def test_paused_projects_are_kept_apart_from_delayed_ones(demo_store: Store) -> None:
    with demo_store.write("测试") as session:
        session.add(
            KeyProject(
                name="暂停项目",
                year=2019,
                category="路网建设",
                state=ProjectState.PAUSED,
                delay_reason=DelayReason.FUNDS,
            )
        )
    projects = summary.facts(demo_store, 2019, END).projects
    assert [project.name for project in projects.paused] == ["暂停项目"]
    assert len(projects.delayed) == 8


def typed(store: Store, section: str, text: str) -> list[tuple[str, int, int]]:
    with store.write("测试") as session:
        session.add(SummaryMaterial(year=2019, section=section, text=text))
    return [(found.key, found.typed, found.computed) for found in summary.contradictions(store, 2019, END)]


@pytest.mark.parametrize(
    ("section", "text", "expected"),
    [
        ("opening", "全年开展集中视察7次，各代表小组监督重点项目60次。", [
            ("supervision.concentrated_inspections", 7, 6), ("supervision.group_visits", 60, 64)]),
        ("opening", "代表走访接待群众1,000人次，办理群众意见建议186件。", [
            ("contact.total.persons", 1000, 998), ("contact.total.closed", 186, 184)]),
        ("supervision", "村级工业园改造等20个项目列入重点监督对象，组成４个代表小组。", [
            ("supervision.projects", 20, 22), ("supervision.groups", 4, 5)]),
        ("supervision", "目前，共有七个项目未能按计划完成。", [("supervision.delayed_projects", 7, 8)]),
        ("night_reception", "全年共接待群众九十人次，收集意见建议75件，办结71件，办理中3件。", [
            ("contact.night.persons", 90, 87), ("contact.night.opinions", 75, 74),
            ("contact.night.closed", 71, 70), ("contact.night.open", 3, 4)]),
        ("night_reception", "全年共举行夜间接待30场。", [("contact.night.sessions", 30, 29)]),
        ("public_reception", "共接待居民70人次，收集意见建议59件。", [
            ("contact.public.persons", 70, 69), ("contact.public.opinions", 59, 58)]),
        ("visits", "全年走访500次，走访联系群众840人次。", [
            ("contact.visits.times", 500, 501), ("contact.visits.persons", 840, 842)]),
        ("totals", "收集意见建议222件，完成办复186件，35件正在办理中。", [
            ("contact.total.opinions", 222, 220), ("contact.total.closed", 186, 184),
            ("contact.total.open", 35, 36)]),
        ("opening", "夜间接待群众86人次。", [("contact.night.persons", 86, 87)]),
        ("duty_reports", "完成15名区代表开展述职。", [("duty.reports", 15, 14)]),
        ("duty_records", "代表参与各项履职活动共860人·次。", [("duty.participations", 860, 859)]),
        ("suggestions", "承办建议3件，已办结1件。", [("suggestions.received", 3, 2), ("suggestions.closed", 1, 2)]),
        ("publicity", "建立6个人大宣传阵地。", [("publicity.outdoor_sites", 6, 5)]),
        ("budget", "召开预算会议5次，发现预警7条。", [("budget.meetings", 5, 4), ("budget.warnings", 7, 6)]),
        ("study", "组织培训4次、考察2次。", [("activities.training", 4, 3), ("activities.study_tours", 2, 1)]),
    ],
)  # fmt: skip
def test_a_typed_number_that_contradicts_is_found(
    demo_store: Store, section: str, text: str, expected: list[tuple[str, int, int]]
) -> None:
    assert typed(demo_store, section, text) == expected


@pytest.mark.parametrize(
    ("section", "text"),
    [
        ("night_reception", "全年共接待群众87人次，收集意见建议74件，办结70件，办理中4件。"),
        ("visits", "每名代表每月走访不少于1次，每年走访不少于20户，接待群众近900人次。"),
        ("public_reception", "上半年开展了一次主题日接待活动，接待群众40人次。"),
        ("public_reception", "5月19日接待群众40人次，收集意见建议30件。"),
        ("night_reception", "比去年的60件增加14件，去年接待群众50人次。2018年收集意见建议9件。"),
        ("supervision", "每项目每季度至少开展一次监督，新建2个公园。"),
        ("suggestions", "收集意见建议220件。"),
        ("opening", "代表建议2件已办结2件。"),
        ("plan", "2020年接待群众2000人次。"),
        ("self_building", "学习12次，撰写心得30篇。"),
        ("totals", "来信来电收集意见建议3件。"),
    ],
)
def test_a_number_that_agrees_or_speaks_of_something_else_is_left_alone(
    demo_store: Store, section: str, text: str
) -> None:
    found = typed(demo_store, section, text)
    assert found == ([("suggestions.received", 220, 2)] if section == "suggestions" else [])


def test_the_message_tells_both_values(demo_store: Store) -> None:
    typed(demo_store, "night_reception", "街坊踊跃。全年共接待群众90人次，反响好。")
    (found,) = summary.contradictions(demo_store, 2019, END)
    assert found.quote == "全年共接待群众90人次"
    assert found.message == (
        "总结素材“夜间接待”写的“全年共接待群众90人次”与记录不符：所写为90，按记录计算的“夜间接待人次”为87，请核对。"
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("87", 87),
        ("1,234", 1234),
        ("八十七", 87),
        ("十", 10),
        ("一百零五", 105),
        ("两千", 2000),
        ("二〇", 20),
    ],
)
def test_chinese_and_arabic_numbers_are_read(text: str, value: int) -> None:
    assert number_value(text) == value


def test_without_material_nothing_is_compared(demo_store: Store) -> None:
    assert summary.contradictions(demo_store, 2019) == []
    assert figures.figures(demo_store, 2019, datetime(2019, 12, 31).date())["contact.total.opinions"] == 220
