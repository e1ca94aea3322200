"""Stations: the registry, who belongs to them on a day, the year's activity, the poster."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from uuid import UUID

import pytest
from sqlalchemy import select

from rongui_desktop.domain.codes import (
    Attendance,
    Identity,
    MembershipKind,
    SessionKind,
    SessionStatus,
    StationKind,
)
from rongui_desktop.domain.records import (
    Duty,
    Membership,
    ReceptionSession,
    Representative,
    Seat,
    Visit,
    Visitor,
)
from rongui_desktop.errors import UserError
from rongui_desktop.services import stations
from rongui_desktop.services.duty_records import delete_duties
from rongui_desktop.services.stations import StationEntry
from rongui_desktop.storage.store import Store

EAST = StationEntry("东区联络站", StationKind.STATION, "东区1号", Decimal("70.5"), "0757-28381234")


@pytest.fixture
def store(empty_store: Store) -> Store:
    """Two stations; a deputy who moved from the first to the second in July, and one without a seat any more."""
    east = stations.save_station(empty_store, EAST)
    west = stations.save_station(empty_store, StationEntry("西区联络站", StationKind.STATION))
    with empty_store.write("测试") as session:
        for number, until in (("R1", None), ("R2", date(2019, 3, 31))):
            who = Representative(number=number, name=f"代表{number}")
            who.seats = [
                Seat(
                    representative_id=who.id, identity=Identity.DISTRICT, constituency="第1选区", until=until
                )
            ]
            session.add(who)
            for station, first, last in ((east, None, date(2019, 6, 30)), (west, date(2019, 7, 1), None)):
                session.add(
                    Membership(
                        representative_id=who.id,
                        kind=MembershipKind.STATION,
                        station_id=station,
                        since=first,
                        until=last,
                    )
                )
            for month in (6, 7, 8):
                session.add(
                    Visit(
                        number=f"ZF{number}-{month}",
                        representative_id=who.id,
                        day=date(2019, month, 1),
                        households=1,
                        persons=1,
                    )
                )
        for number, status in (("YJ2019-001", SessionStatus.HELD), ("YJ2019-002", SessionStatus.PLANNED)):
            day = date(2019, 11, 20) if status is SessionStatus.HELD else date(2019, 12, 4)
            evening = ReceptionSession(
                number=number, kind=SessionKind.NIGHT, day=day, place="西区联络站二楼", status=status,
                starts_at=time(19, 30), ends_at=time(21),
            )  # fmt: skip
            session.add(evening)
            session.add(Duty(session_id=evening.id, representative_id=who.id))
            if status is SessionStatus.HELD:
                session.add(Visitor(number="LF2019-0001", session_id=evening.id, name="某人", person_count=3))
    return empty_store


def station(store: Store, name: str) -> StationEntry:
    return next(entry for entry in stations.stations(store, 2019) if entry.name == name)


def key(store: Store, name: str) -> UUID:
    found = station(store, name).id
    assert found
    return found


def test_the_year_of_a_station_is_what_happened_there_and_what_its_deputies_did(store: Store) -> None:
    east, west = station(store, "东区联络站").year, station(store, "西区联络站").year
    assert (east.sessions, east.visitors, east.visits, east.deputies) == (0, 0, 2, 0)
    assert (west.sessions, west.visitors, west.visits, west.deputies) == (1, 3, 4, 1)


def test_who_belongs_to_a_station_is_asked_of_a_day(store: Store) -> None:
    def names(name: str, day: date) -> list[str]:
        return [each.name for each in stations.deputies_of(store, key(store, name), day)]

    assert names("东区联络站", date(2019, 3, 31)) == ["代表R1", "代表R2"]
    assert names("东区联络站", date(2019, 6, 30)) == ["代表R1"]
    assert names("东区联络站", date(2019, 7, 1)) == []
    assert names("西区联络站", date(2019, 7, 1)) == ["代表R1"]


def test_the_longest_name_in_a_place_is_the_station() -> None:
    known = [(UUID(int=1), "东区"), (UUID(int=2), "东区联络站")]
    assert stations.station_at("东区联络站二楼", known) == UUID(int=2)
    assert stations.station_at("东区广场", known) == UUID(int=1)
    assert stations.station_at("西区", known) is None


def test_a_station_with_a_new_name_keeps_what_happened_under_the_old_one(store: Store) -> None:
    before = station(store, "西区联络站")
    stations.save_station(store, replace(before, name="振华联络站"))
    stations.save_station(store, replace(station(store, "振华联络站"), name="振华代表之家"))
    after = station(store, "振华代表之家")
    assert (after.id, after.year) == (before.id, before.year)
    assert after.year.sessions == 1
    assert [each.day for each in stations.poster(store, "振华代表之家").sessions] == [date(2019, 12, 4)]
    # The name of before is another station's by now: what is announced under it belongs there.
    stations.save_station(store, StationEntry("西区联络站", StationKind.STATION))
    assert station(store, "西区联络站").year.sessions == 1
    assert station(store, "振华代表之家").year.sessions == 0
    assert station(store, "振华代表之家").year.visits == before.year.visits


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "西区联络站"}, "name"),
        ({"kind": None}, "kind"),
        ({"area": Decimal("-1")}, "area"),
        ({"area": Decimal("0.001")}, "area"),
        ({"phone": "没有"}, "phone"),
        ({"in_use_since": date(2019, 2, 1), "in_use_until": date(2019, 1, 31)}, "in_use_until"),
    ],
)
def test_what_is_wrong_is_refused_at_its_field(store: Store, wrong: dict[str, object], field: str) -> None:
    before = station(store, "东区联络站")
    with pytest.raises(UserError) as error:
        stations.save_station(store, replace(before, **wrong))  # type: ignore[arg-type]
    assert error.value.field == field
    assert station(store, "东区联络站") == before


def test_a_station_changes_and_one_with_deputies_is_not_deleted(store: Store) -> None:
    before = station(store, "东区联络站")
    assert (before.area, before.phone) == (Decimal("70.50"), "0757-28381234")
    stations.save_station(
        store, replace(before, opening_hours="每周三\n19:30—21:00", in_use_until=date(2019, 6, 30))
    )
    after = station(store, "东区联络站")
    assert (after.opening_hours, after.in_use_until) == ("每周三\n19:30—21:00", date(2019, 6, 30))
    with pytest.raises(UserError, match="停用日期"):
        delete_duties(store, "station", [key(store, "东区联络站")])
    third = stations.save_station(store, StationEntry("南区联络点", StationKind.POINT))
    delete_duties(store, "station", [third])
    assert {entry.name for entry in stations.stations(store, 2019)} == {"东区联络站", "西区联络站"}
    assert stations.save_station(store, StationEntry("南区联络点", StationKind.POINT)) == third


def test_a_poster_shows_the_deputies_of_today_and_the_next_sessions(store: Store) -> None:
    found = stations.poster(store, "西区联络站")
    assert [(each.name, each.seats, each.constituency, each.photo) for each in found.deputies] == [
        ("代表R1", "区人大代表", "第1选区", None)
    ]
    assert [(each.day, each.deputies) for each in found.sessions] == [(date(2019, 12, 4), ("代表R2",))]
    for name in ("东区联络站", "没有的站"):
        with pytest.raises(UserError, match=name):
            stations.poster(store, name)


def test_a_poster_names_who_will_be_there(store: Store) -> None:
    with store.write("测试") as session:
        people = {who.number: who.id for who in session.scalars(select(Representative))}
        evening = session.scalars(
            select(ReceptionSession).where(ReceptionSession.number == "YJ2019-002")
        ).one()
        (duty,) = session.scalars(select(Duty).where(Duty.session_id == evening.id))
        duty.attendance = Attendance.LEAVE
        session.add(
            Duty(
                session_id=evening.id,
                representative_id=people["R2" if duty.representative_id == people["R1"] else "R1"],
            )
        )
        away, there = duty.representative_id, {"R1": "R2", "R2": "R1"}
    name = {key: number for number, key in people.items()}[away]
    (shown,) = stations.poster(store, "西区联络站").sessions
    assert shown.deputies == (f"代表{there[name]}",)
    with store.write("测试") as session:
        third = Representative(number="R3", name="替班者")
        session.add(third)
        for duty in session.scalars(select(Duty).where(Duty.session_id == evening.id)):
            if duty.representative_id == away:
                duty.substitute_id, duty.attendance = third.id, Attendance.SUBSTITUTED
    (shown,) = stations.poster(store, "西区联络站").sessions
    assert set(shown.deputies) == {"替班者", f"代表{there[name]}"}
