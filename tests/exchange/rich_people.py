"""Stations, groups and people of the store that holds something of everything."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from rongui_desktop.domain import codes
from rongui_desktop.domain.representatives import (
    DeputyGroup,
    Membership,
    Representative,
    Seat,
    Station,
    Suspension,
)
from rongui_desktop.domain.roster import DutyWish, Leave

DAY = date(2020, 6, 3)
FORMULA = '=HYPERLINK("http://x","点")'
TEXT = "第一行，（）①㎡𠮷䶮 <b>&amp; _x0041_ 【来访人】{{x}}\n-第二行\n@三 😀"


def people() -> list[Any]:
    station = Station(
        name="中心站",
        kind=codes.StationKind.CENTRE,
        address="+柴油机",
        area=Decimal("70.50"),
        phone="0757-22372335",
        in_use_since=date(2019, 12, 2),
        in_use_until=date(2023, 12, 31),
        opening_hours="每周三 19:30—21:00",
        contact="陈干事",
    )
    bare = Station(name="联络点", kind=codes.StationKind.POINT)
    group = DeputyGroup(name="第一代表小组")
    first = Representative(
        number="P001",
        name="欧阳慧",
        gender=codes.Gender.FEMALE,
        birth=date(1978, 6, 1),
        ethnicity="汉族",
        party="民盟盟员",
        education="本科",
        position="医生",
        phone="19118247602",
        note=TEXT,
    )
    # Two of one name, one whose name is another's number, one with a separator in the name.
    others = [
        Representative(number="P002", name="李国"),
        Representative(number="P003", name="李国"),
        Representative(number="P004", name="P002"),
        Representative(number="P005", name="阿、卜杜"),
    ]
    group.leader_id = others[0].id
    kinds = codes.MembershipKind
    memberships = [
        Membership(representative_id=first.id, kind=kinds.GROUP, group_id=group.id),
        Membership(representative_id=first.id, kind=kinds.STATION, station_id=station.id),
        Membership(representative_id=first.id, kind=kinds.LEADERSHIP),
        # One with days, which the row of 代表 cannot tell; another of the same person without.
        Membership(representative_id=others[0].id, kind=kinds.GROUP, group_id=group.id, since=date(2016, 11, 1)),
        Membership(representative_id=others[0].id, kind=kinds.STATION, station_id=bare.id),
        Membership(representative_id=others[1].id, kind=kinds.LEADERSHIP, since=date(2016, 11, 1),
                   until=date(2020, 5, 1)),
        Membership(representative_id=others[1].id, kind=kinds.LEADERSHIP, since=date(2020, 6, 1)),
        Membership(representative_id=others[2].id, kind=kinds.STATION, station_id=station.id, until=date(2019, 1, 1)),
        Suspension(representative_id=others[3].id, since=date(2020, 3, 1), until=date(2020, 4, 30), reason=FORMULA),
        Suspension(representative_id=others[3].id, since=date(2020, 8, 1), reason="另案"),
        Leave(representative_id=first.id, since=date(2020, 7, 1), until=date(2020, 7, 31), reason="学习"),
        Leave(representative_id=others[0].id, since=date(2020, 7, 1)),
        DutyWish(representative_id=first.id, kind=codes.WishKind.WANTED, since=date(2020, 6, 17),
                 until=date(2020, 6, 17), note="本人要求"),
        DutyWish(representative_id=first.id, kind=codes.WishKind.REFUSED, since=date(2020, 7, 1), weekday=3),
        DutyWish(representative_id=first.id, kind=codes.WishKind.REFUSED, since=date(2020, 7, 1)),
    ]  # fmt: skip
    seats = [
        Seat(representative_id=first.id, identity=codes.Identity.DISTRICT, rank=0, term="十五届", constituency="一",
             since=date(2011, 11, 1), until=date(2016, 10, 31), end_reason="届满"),
        Seat(representative_id=first.id, identity=codes.Identity.DISTRICT, rank=1, since=date(2016, 11, 1)),
        Seat(representative_id=first.id, identity=codes.Identity.PARTY, rank=2),
    ]  # fmt: skip
    for person in others:
        alike: dict[str, Any] = {
            "term": "十六届",
            "constituency": "第二选区",
            "since": date(2016, 11, 1),
            "until": date(2021, 10, 31),
            "end_reason": "届满",
        }
        seats.append(Seat(representative_id=person.id, identity=codes.Identity.CITY, rank=0, **alike))
        seats.append(Seat(representative_id=person.id, identity=codes.Identity.CPPCC, rank=1, **alike))
    return [station, bare, group, first, *others, *seats, *memberships]
