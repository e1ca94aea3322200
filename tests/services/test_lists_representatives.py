"""Representatives: seats of today, visits against the quota, participation."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import func, select

from rongui_desktop.domain.codes import Identity, MembershipKind
from rongui_desktop.domain.records import (
    DeputyGroup,
    Membership,
    Representative,
    Seat,
    Station,
    Suspension,
    Visit,
)
from rongui_desktop.services import figures
from rongui_desktop.services.detail import Detail
from rongui_desktop.services.figure_rows import holds_deputy_seat
from rongui_desktop.services.listing import Badge, ListQuery
from rongui_desktop.services.lists_representatives import (
    Circle,
    RepresentativeListing,
    group_or_station_name,
)
from rongui_desktop.services.representative_detail import participation, representative_detail
from rongui_desktop.services.scope import make_scope
from rongui_desktop.storage.store import Store

ALL = ListQuery()
TODAY = date(2019, 11, 27)


def names(store: Store, listing: RepresentativeListing, text: str = "") -> list[str]:
    keys = tuple(listing.find(store, ListQuery(text=text)).keys)
    rows = listing.rows(store, keys)
    return [str(rows[key][1]) for key in keys]


def person(store: Store, name: str) -> Representative:
    with store.read() as session:
        return session.scalars(select(Representative).where(Representative.name == name)).one()


def values(detail: Detail | None) -> dict[str, str]:
    assert detail is not None
    return {
        field.label: field.value if isinstance(field.value, str) else field.value.text
        for group in detail.groups
        for field in group.fields
    }


def test_the_circles_are_the_figures_of_the_year(demo_store: Store) -> None:
    counted = RepresentativeListing(year=2019).counts(demo_store, ALL)
    of_year = figures.figures(demo_store, 2019)
    assert counted[Circle.ALL] == 56
    assert counted[Circle.DEPUTIES] == of_year["representatives.deputies"] == 42
    assert counted[Circle.BELOW_QUOTA] == of_year["representatives.below_visit_quota"] == 3
    assert counted[Circle.OTHERS] == 14
    below = names(demo_store, RepresentativeListing(Circle.BELOW_QUOTA, 2019))
    assert below == figures.records(demo_store, 2019, "representatives.below_visit_quota")
    assert len(names(demo_store, RepresentativeListing(Circle.DEPUTIES, 2019))) == 42


@pytest.mark.parametrize("text", ["李梅婉", "limeiwan", "lmw", "R001", "梅"])
def test_a_person_is_found_by_name_pinyin_initials_and_number(demo_store: Store, text: str) -> None:
    assert "李梅婉" in names(demo_store, RepresentativeListing(year=2019), text)


def test_a_person_is_found_by_group_and_station(demo_store: Store) -> None:
    in_group = names(demo_store, RepresentativeListing(year=2019), "第一代表小组")
    with demo_store.read() as session:
        group = session.scalars(select(DeputyGroup).where(DeputyGroup.name == "第一代表小组")).one()
        station = session.scalars(select(Station).order_by(Station.name)).first()
        query = select(func.count()).select_from(Membership).where(Membership.group_id == group.id)
        assert len(in_group) == session.scalar(query)
    assert station is not None
    assert group_or_station_name(demo_store, "deputy_group", group.id) == "第一代表小组"
    assert group_or_station_name(demo_store, "station", station.id) == station.name
    assert group_or_station_name(demo_store, "station", group.id) == ""


def test_visits_are_those_of_the_year_up_to_today(demo_store: Store) -> None:
    who = person(demo_store, "黄国")
    with demo_store.read() as session:
        query = select(func.count(), func.sum(Visit.households)).where(
            Visit.representative_id == who.id, Visit.day.between(date(2019, 1, 1), TODAY)
        )
        times, households = session.execute(query).one()
    row = RepresentativeListing(year=2019).rows(demo_store, (who.id,))[who.id]
    assert row[4:7] == (times, households, Badge("未达标", "bad"))
    assert RepresentativeListing(year=2018).rows(demo_store, (who.id,))[who.id][4:6] == (0, 0)


def test_seats_are_those_of_today(demo_store: Store) -> None:
    who = person(demo_store, "黄国")
    with demo_store.write("改任") as session:
        seat = session.scalars(select(Seat).where(Seat.representative_id == who.id)).one()
        seat.until, seat.end_reason = date(2019, 11, 26), "调离"
        session.add(
            Seat(
                representative_id=who.id,
                identity=Identity.PARTY,
                rank=1,
                since=date(2019, 11, 27),
                term="第三届",
            )
        )
    row = RepresentativeListing(year=2019).rows(demo_store, (who.id,))[who.id]
    assert row[2] == "党代表"
    assert row[6] == Badge("不考核", "muted")
    shown = values(representative_detail(demo_store, who.id, 2019))
    assert shown["市人大代表"].endswith("2016年11月1日起2019年11月26日止（调离）")
    assert shown["党代表"] == "第三届 · 2019年11月27日起"
    assert "黄国" in names(demo_store, RepresentativeListing(Circle.OTHERS, 2019))


def test_group_station_and_leadership_are_those_of_today(demo_store: Store) -> None:
    who = person(demo_store, "黄国")
    with demo_store.write("改编") as session:
        query = select(Membership).where(Membership.representative_id == who.id)
        held = {each.kind: each for each in session.scalars(query)}
        held[MembershipKind.GROUP].until = date(2019, 11, 26)
        first = session.scalars(select(DeputyGroup).where(DeputyGroup.name == "第一代表小组")).one()
        for kind, since, group_id in (
            (MembershipKind.GROUP, TODAY, first.id),
            (MembershipKind.LEADERSHIP, date(2019, 11, 28), None),
        ):
            session.add(Membership(representative_id=who.id, kind=kind, group_id=group_id, since=since))
        session.add(Suspension(representative_id=who.id, since=TODAY, reason="待查"))
    row = RepresentativeListing(year=2019).rows(demo_store, (who.id,))[who.id]
    assert (row[3], row[9]) == ("第一代表小组", "卫红社区代表联络站")
    assert "黄国" in names(demo_store, RepresentativeListing(year=2019), "第一代表小组")
    shown = values(representative_detail(demo_store, who.id, 2019))
    assert (shown["代表小组"], shown["党政班子成员"]) == ("第一代表小组", "否")
    assert shown["暂停执行职务"] == "2019年11月27日起（待查）"


def test_a_person_without_any_seat_is_said_to_be_out_of_office(demo_store: Store) -> None:
    with demo_store.write("新增") as session:
        who = Representative(number="R900", name="卜先生")
        session.add(who)
    assert RepresentativeListing(year=2019).rows(demo_store, (who.id,))[who.id][2] == "（不在任）"
    detail = representative_detail(demo_store, who.id, 2019)
    assert detail is not None
    assert detail.caption == "R900 · （不在任）"


def test_the_detail_sets_months_against_the_quota(demo_store: Store) -> None:
    detail = representative_detail(demo_store, person(demo_store, "黄国").id, 2019)
    assert detail is not None
    assert detail.months[6] == 0
    assert sum(detail.months) == 10
    assert detail.badge == Badge("未达标", "bad")
    shown = values(detail)
    assert shown["走访达标"] == "20 户 / 应 17 户；7月未走访"
    assert shown["代表走访"].startswith("10 次，20 户，")
    assert shown["代表小组"] == "第二代表小组（组长）"


def test_participation_sums_to_the_figure_of_the_year(demo_store: Store) -> None:
    for as_of in (TODAY, date(2019, 12, 31)):
        scope = make_scope(2019, as_of, TODAY)
        with demo_store.read() as session:
            deputies = session.scalars(
                select(Representative.id).where(holds_deputy_seat(Representative.id, date(2019, 6, 30)))
            )
            total = sum(sum(participation(session, key, scope).values()) for key in list(deputies))
        # Every deputy of the demonstration year holds the seat through the whole of it.
        assert total == figures.figures(demo_store, 2019, as_of)["duty.participations"]
