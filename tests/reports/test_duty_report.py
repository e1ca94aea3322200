"""The report to the voters: every number from the deputy's own records, the edited text where there is one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select

from rongui_desktop.domain.codes import ActivityKind, EntryState, Presence
from rongui_desktop.domain.records import (
    ActivityParticipant,
    DutyActivity,
    DutyReport,
    Opinion,
    Representative,
    Visit,
    Visitor,
)
from rongui_desktop.errors import UserError
from rongui_desktop.reports import catalogue
from rongui_desktop.services.duty_report_draft import OWN_WORDS, draft, draft_for
from rongui_desktop.services.duty_report_entry import change_report, load_report
from rongui_desktop.services.duty_report_facts import ReportFacts, report_facts, report_target
from rongui_desktop.storage.store import Store
from tests.reports.conftest import Opened

YEAR = 2019


def somebody(store: Store, *, reported: bool = True) -> tuple[str, str]:
    """Number and name of a deputy who reported in the year, or did not."""
    report = select(DutyReport.id).where(DutyReport.representative_id == Representative.id).exists()
    visited = select(Visit.id).where(Visit.representative_id == Representative.id).exists()
    query = select(Representative.number, Representative.name).where(visited, report if reported else ~report)
    with store.read() as session:
        rows = [(number, name) for number, name in session.execute(query.order_by(Representative.number))]
    return rows[0]


def words(store: Store, opened: Opened, number: str) -> list[str]:
    made = catalogue.prepare(store, "duty-report", catalogue.Options(id=number, year=YEAR))
    return [paragraph.text for paragraph in opened(made.content).paragraphs if paragraph.text]


def test_the_facts_are_those_of_the_records_until_the_report(store: Store) -> None:
    number, name = somebody(store)
    facts = report_facts(store, number, YEAR)
    with store.read() as session:
        person = session.scalars(select(Representative.id).where(Representative.number == number)).one()
        report = session.scalars(select(DutyReport).where(DutyReport.representative_id == person)).one()
        own = (Visit.representative_id == person, Visit.day.between(date(YEAR, 1, 1), report.day))
        visits = session.scalars(select(Visit).where(*own)).all()
        came = session.scalar(
            select(func.count())
            .select_from(ActivityParticipant)
            .join(DutyActivity, DutyActivity.id == ActivityParticipant.activity_id)
            .where(ActivityParticipant.representative_id == person, DutyActivity.day <= report.day)
        )
        matters = session.scalars(
            select(Opinion)
            .outerjoin(Visit, Visit.id == Opinion.visit_id)
            .outerjoin(Visitor, Visitor.id == Opinion.visitor_id)
            .where((Visit.representative_id == person) | (Visitor.representative_id == person))
            .where(Opinion.raised_on <= report.day, Opinion.state == EntryState.VALID)
        ).all()
    assert facts.name == name
    assert facts.as_of == report.day
    assert facts.visits.times == len(visits) == len(facts.visit_rows) > 0
    assert facts.visits.households == sum(visit.households for visit in visits)
    assert len(facts.activities) == came
    assert facts.brought.count == len(matters)
    assert facts.brought.closed == sum(m.closed_on is not None and m.closed_on <= report.day for m in matters)
    assert facts.grade == "良好"


def test_who_has_not_reported_is_read_to_the_year_s_end_and_warned_of(store: Store, opened: Opened) -> None:
    number, name = somebody(store, reported=False)
    made = catalogue.prepare(store, "duty-report", catalogue.Options(id=number, year=YEAR))
    assert made.warnings == (
        "述职报告里的“请代表本人补写下一步打算”还没有补写。",
        f"2019年还没有登记{name}的述职，报告落款没有日期。",
    )
    assert report_facts(store, number, YEAR).as_of == date(YEAR, 12, 31)
    shown = words(store, opened, number)
    assert shown[0] == "述职报告"
    assert "选民测评结果" not in shown


def test_the_document_has_the_votes_and_every_record(store: Store, opened: Opened) -> None:
    number, name = somebody(store)
    facts = report_facts(store, number, YEAR)
    made = catalogue.prepare(store, "duty-report", catalogue.Options(id=number, year=YEAR))
    document = opened(made.content)
    votes, records = document.tables
    assert [cell.text for cell in votes.rows[1].cells] == ["参加选民", "60人", "等次", "良好"]
    assert len(records.rows) == 1 + sum(
        map(len, (facts.activities, facts.supervision, facts.budget, facts.duty, facts.visit_rows))
    )
    days = [row.cells[0].text for row in records.rows[1:]]
    assert days == sorted(days)
    headings = [p.text for p in document.paragraphs if p.style is not None and p.style.name == "公文一级标题"]
    assert headings == [line for line in draft(facts).splitlines() if line[1:2] == "、"]
    assert len(headings) == 5
    assert f"述职人：{name}" in [p.text for p in document.paragraphs]


def test_the_text_that_was_edited_goes_before_the_draft(store: Store, opened: Opened) -> None:
    number, _ = somebody(store)
    with store.read() as session:
        key = session.scalars(
            select(DutyReport.id)
            .join(Representative, Representative.id == DutyReport.representative_id)
            .where(Representative.number == number)
        ).one()
    text = "一、我的工作\n走访了{{邻居}}【王伯】😀。\n（一）学习\n会上作出决议。"
    change_report(store, key, replace(load_report(store, key), text=text))
    shown = words(store, opened, number)
    assert [line for line in text.splitlines() if line in shown] == text.splitlines()
    made = catalogue.prepare(store, "duty-report", catalogue.Options(id=number, year=YEAR))
    assert made.warnings == ("述职报告中有“决议”一词，请核对是否妥当。",)
    assert report_target(store, "duty_report", key, 1999) == (number, YEAR)


def test_a_draft_ends_on_the_day_of_the_report(store: Store) -> None:
    number, _ = somebody(store)
    with store.read() as session:
        person = session.scalars(select(Representative.id).where(Representative.number == number)).one()
    early = draft_for(store, person, date(YEAR, 1, 2))
    assert "截至2019年1月2日" in early
    assert "本年没有走访记录。" in early
    assert early.endswith(OWN_WORDS)


def bare(facts: ReportFacts) -> ReportFacts:
    return replace(facts, activities=(), supervision=(), budget=(), duty=(), signed=())


def test_what_was_not_done_is_not_passed_over(store: Store) -> None:
    facts = report_facts(store, somebody(store)[0], YEAR)
    text = draft(replace(bare(facts), away=(1, 2)))
    assert "本年没有参加会议、学习培训和代表活动的记录。应参加而未参加的活动中，请假1次，缺席2次。" in text
    assert "本年没有参加监督活动和预算审查监督会议的记录。" in text


def test_leave_is_counted_apart_from_what_was_attended(store: Store) -> None:
    number, _ = somebody(store)
    before = report_facts(store, number, YEAR)
    with store.write("测试") as session:
        person = session.scalars(select(Representative.id).where(Representative.number == number)).one()
        event = DutyActivity(day=date(YEAR, 3, 1), kind=ActivityKind.STUDY, name="专题学习")
        session.add(event)
        session.add(
            ActivityParticipant(activity_id=event.id, representative_id=person, attendance=Presence.LEAVE)
        )
    after = report_facts(store, number, YEAR)
    assert after.away == (before.away[0] + 1, before.away[1])
    assert after.activities == before.activities


def test_who_was_no_deputy_in_the_year_has_no_report(store: Store) -> None:
    with store.write("测试") as session:
        session.add(Representative(number="X1", name="外人"))
    with pytest.raises(UserError, match="外人在2019年不是人大代表") as caught:
        report_facts(store, "X1", YEAR)
    assert caught.value.field == "year"
