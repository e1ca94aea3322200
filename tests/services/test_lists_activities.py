"""Duty events, visits, reports to voters, publicity, the plan: totals at the foot and details."""

from __future__ import annotations

from datetime import date, time

import pytest
from sqlalchemy import select

from rongui_desktop.domain.codes import PlanState, Presence
from rongui_desktop.domain.records import ActivityParticipant, DutyActivity, Opinion, PlanItem, Visit
from rongui_desktop.services.figures import figures
from rongui_desktop.services.listing import Badge, Listing, ListQuery
from rongui_desktop.services.lists_activities import (
    ActivityListing,
    VisitListing,
    activity_detail,
    visit_detail,
)
from rongui_desktop.services.lists_duty import (
    DutyReportListing,
    PlanListing,
    PublicityListing,
    duty_report_detail,
    plan_badge,
    plan_detail,
    publicity_detail,
)
from rongui_desktop.storage.store import Store

YEAR = ListQuery(2019)
TODAY = date(2019, 11, 27)


def test_the_feet_are_the_figures_of_the_year(demo_store: Store) -> None:
    values = figures(demo_store, 2019)
    times, persons = values["contact.visits.times"], values["contact.visits.persons"]
    assert VisitListing().find(demo_store, YEAR).foot.startswith(f"走访 {times} 次，894 户，{persons} 人次")
    reports = values["duty.reports"]
    assert DutyReportListing().find(demo_store, YEAR).foot.startswith(f"述职 {reports} 人次")
    sites = values["publicity.outdoor_sites"]
    assert PublicityListing().find(demo_store, YEAR).foot.startswith(f"宣传 3 次，户外宣传阵地 {sites} 处")
    assert (
        ActivityListing().find(demo_store, YEAR).foot
        == "已开展 40 次，参加代表 434 人次；日期未到 3 次（未计入）"
    )


@pytest.mark.parametrize(
    "listing", [ActivityListing(), VisitListing(), DutyReportListing(), PublicityListing()]
)
def test_the_foot_is_the_same_in_any_order(demo_store: Store, listing: Listing) -> None:
    for column in listing.columns:
        foot = listing.find(demo_store, ListQuery(2019, sort=column.key)).foot
        assert foot == listing.find(demo_store, YEAR).foot


def test_a_filtered_foot_sums_what_is_listed(demo_store: Store) -> None:
    found = VisitListing().find(demo_store, ListQuery(2019, "lihongmei 没有"))
    assert found.foot == "走访 0 次，0 户，0 人次"
    listing = VisitListing()
    found = listing.find(demo_store, ListQuery(2019, "谭佳嘉"))
    rows = listing.rows(demo_store, tuple(found.keys))
    done = [cells for cells in rows.values() if str(cells[1]) <= "2019-11-27"]
    households = sum(cells[4] for cells in done if isinstance(cells[4], int))
    assert found.foot.startswith(f"走访 {len(done)} 次，{households} 户，")
    assert {cells[2] for cells in rows.values()} == {"谭佳嘉"}


def test_an_event_is_found_by_who_took_part(demo_store: Store) -> None:
    found = ActivityListing().find(demo_store, ListQuery(2019, "谭佳嘉"))
    assert found.keys
    for key in found.keys:
        detail = activity_detail(demo_store, key)
        assert detail is not None
        assert any("谭佳嘉" in str(field.value) for field in detail.groups[0].fields)


def test_participants_stand_in_the_order_of_the_ledger(demo_store: Store) -> None:
    found = ActivityListing().find(demo_store, ListQuery(2019, "顺德区推动高质量发展"))
    detail = activity_detail(demo_store, found.keys[0])
    assert detail is not None
    people = detail.groups[0].fields[-1]
    assert people.label == "参加代表（30 人）"
    assert str(people.value).startswith("黄国、罗健俊、孙泽雯、冯贞兆")


def test_a_visit_shows_its_matters_but_not_confidential_ones(demo_store: Store) -> None:
    with demo_store.read() as session:
        matter = session.scalars(select(Opinion).where(Opinion.visit_id.is_not(None))).first()
    assert matter is not None
    assert matter.visit_id is not None
    detail = visit_detail(demo_store, matter.visit_id)
    assert detail is not None
    shown = {field.label: field.value for field in detail.groups[1].fields}
    assert shown[matter.number] == matter.content
    with demo_store.write("保密") as session:
        session.get_one(Opinion, matter.id).confidential = True
    detail = visit_detail(demo_store, matter.visit_id)
    assert detail is not None
    assert {field.label: field.value for field in detail.groups[1].fields}[matter.number] == "（保密事项）"


def test_a_visit_tells_how_many_matters_it_brought(demo_store: Store) -> None:
    listing = VisitListing()
    keys = tuple(listing.find(demo_store, ListQuery(2019, sort="opinions", descending=True)).keys)
    rows = listing.rows(demo_store, keys)
    with demo_store.read() as session:
        brought = session.scalars(select(Opinion).where(Opinion.visit_id.is_not(None))).all()
    assert sum(cells[6] for cells in rows.values() if isinstance(cells[6], int)) == len(brought)
    first = rows[keys[0]][6]
    assert first == max(cells[6] for cells in rows.values() if isinstance(cells[6], int))


def test_who_asked_for_leave_or_stayed_away_is_told_but_not_counted(demo_store: Store) -> None:
    listing = ActivityListing()
    with demo_store.write("登记出席") as session:
        event = session.scalars(select(DutyActivity).order_by(DutyActivity.day)).first()
        assert event is not None
        query = select(ActivityParticipant).where(ActivityParticipant.activity_id == event.id)
        first, second, *others = session.scalars(query.order_by(ActivityParticipant.rank)).all()
        first.attendance, second.attendance = Presence.LEAVE, Presence.ABSENT
        event.starts_at, event.content = time(9, 0), "两天"
    assert listing.rows(demo_store, (event.id,))[event.id][5] == len(others)
    detail = activity_detail(demo_store, event.id)
    assert detail is not None
    labels = [field.label for field in detail.groups[0].fields]
    assert labels[-4:] == [f"参加代表（{len(others)} 人）", "请假（1 人）", "缺席（1 人）", "内容"]
    assert "时间" in labels


def test_visits_are_searched_in_their_text(demo_store: Store) -> None:
    with demo_store.write("改") as session:
        visit = session.scalars(select(Visit).order_by(Visit.number)).first()
        assert visit is not None
        visit.content = "走访独居长者，反映楼道照明"
        key = visit.id
    assert tuple(VisitListing().find(demo_store, ListQuery(2019, "楼道照明")).keys) == (key,)


def test_a_report_to_voters_has_its_rate(demo_store: Store) -> None:
    listing = DutyReportListing()
    found = listing.find(demo_store, ListQuery(2019, "黄贞"))
    assert listing.rows(demo_store, tuple(found.keys))[found.keys[0]][3:8] == (60, 52, 8, 0, "86.7%")
    detail = duty_report_detail(demo_store, found.keys[0])
    assert detail is not None
    assert detail.title == "黄贞述职"
    assert detail.badge == Badge("日期未到", "muted")


def test_publicity_tells_channel_and_place(demo_store: Store) -> None:
    found = PublicityListing().find(demo_store, ListQuery(2019, "东湖公园"))
    detail = publicity_detail(demo_store, found.keys[0])
    assert detail is not None
    assert [field.value for field in detail.groups[0].fields] == ["2019年3月5日", "户外宣传阵地", "东湖公园"]


@pytest.mark.parametrize(
    ("state", "due", "badge"),
    [
        (PlanState.DONE, date(2019, 1, 1), Badge("已完成", "ok")),
        (PlanState.RUNNING, date(2019, 11, 26), Badge("逾期 1 天", "bad")),
        (PlanState.RUNNING, TODAY, Badge("进行中", "info")),
        (PlanState.NOT_STARTED, None, Badge("未开始", "muted")),
        (None, None, Badge("未填状态", "muted")),
    ],
)
def test_plan_badges(state: PlanState | None, due: date | None, badge: Badge) -> None:
    assert plan_badge(state, due, TODAY) == badge


def test_the_plan_keeps_its_order_and_counts_what_is_done(demo_store: Store) -> None:
    with demo_store.write("完成") as session:
        session.scalars(select(PlanItem).where(PlanItem.rank == 1)).one().state = PlanState.DONE
    listing = PlanListing()
    found = listing.find(demo_store, ListQuery(2020))
    assert found.foot == "共 4 条，已完成 1 条"
    rows = listing.rows(demo_store, tuple(found.keys))
    assert [rows[key][0] for key in found.keys] == [1, 2, 3, 4]
    detail = plan_detail(demo_store, found.keys[1])
    assert detail is not None
    assert detail.caption == "2020年工作计划"
