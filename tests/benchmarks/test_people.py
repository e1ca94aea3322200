"""The roster and the archive with two thousand deputies and two hundred thousand activities (issue: 100 ms)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from large_store import GIVEN, SURNAMES
from limits import Table
from sqlalchemy import insert
from stopwatch import best

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.base import new_id, text_key
from rongui_desktop.domain.codes import (
    ActivityKind,
    Attendance,
    Identity,
    MembershipKind,
    SessionKind,
    SessionStatus,
)
from rongui_desktop.domain.names import initials, pinyin
from rongui_desktop.domain.records import (
    ActivityParticipant,
    DeputyGroup,
    Duty,
    DutyActivity,
    DutyReport,
    Membership,
    ReceptionSession,
    Representative,
    Seat,
    Visit,
)
from rongui_desktop.services import archive, doublets
from rongui_desktop.services.archive import ArchiveListing
from rongui_desktop.services.listing import ListQuery
from rongui_desktop.services.lists_activities import ActivityListing, VisitListing
from rongui_desktop.services.lists_duty import DutyReportListing
from rongui_desktop.services.lists_reports_due import ReportsDueListing
from rongui_desktop.services.lists_representatives import Circle, RepresentativeListing
from rongui_desktop.services.name_order import NameOrder
from rongui_desktop.services.representative_detail import representative_detail
from rongui_desktop.storage.look import key_of
from rongui_desktop.storage.store import Store

DEPUTIES, ACTIVITIES, VISITS, EVENINGS = 2_000, 200_000, 100_000, 500
FIRST, YEARS, YEAR = date(2015, 1, 1), 10, 2019
LIMIT = 0.100


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The store: each activity with four participants, written without history."""
    clock = ShiftedClock(datetime(2019, 12, 31, 20))
    store = Store.create(
        tmp_path_factory.mktemp("crowd") / "store", station="测量站", actor="测量", clock=clock
    )
    chance = random.Random(20191127)
    with store.write("测量") as session:
        run = session.connection().execute
        group = {"id": new_id(), "name": "第一代表小组"}
        run(insert(DeputyGroup), [group])
        people = [_person(number, chance) for number in range(DEPUTIES)]
        run(insert(Representative), people)
        keys = [person["id"] for person in people]
        run(insert(Seat), [_part(key, identity=Identity.DISTRICT, rank=0) for key in keys])
        run(insert(Membership), [_part(key, kind=MembershipKind.GROUP, group_id=group["id"]) for key in keys])
        activities = [_activity(number, chance) for number in range(ACTIVITIES)]
        run(insert(DutyActivity), activities)
        run(
            insert(ActivityParticipant),
            [
                _part(key, activity_id=each["id"], rank=0)
                for each in activities
                for key in chance.sample(keys, 4)
            ],
        )
        run(insert(Visit), [_visit(number, keys, chance) for number in range(VISITS)])
        run(insert(DutyReport), [_report(key, year) for key in keys for year in (2017, YEAR)])
        evenings = [_evening(number) for number in range(EVENINGS)]
        run(insert(ReceptionSession), evenings)
        present = {"attendance": Attendance.PRESENT}
        run(
            insert(Duty),
            [
                _part(key, session_id=each["id"], **present)
                for each in evenings
                for key in chance.sample(keys, 5)
            ],
        )
    yield store
    store.close()


def _part(person: Any, **said: Any) -> dict[str, Any]:
    return {"id": new_id(), "representative_id": person, **said}


def _day(chance: random.Random) -> date:
    return FIRST + timedelta(chance.randrange(365 * YEARS))


def _person(number: int, chance: random.Random) -> dict[str, Any]:
    name = chance.choice(SURNAMES) + chance.choice(GIVEN) + chance.choice(GIVEN)
    keys = {"name_pinyin": pinyin(name), "name_initials": initials(name)}
    return {"id": new_id(), "number": f"R{number:04d}", "name": name, "phone": f"138{number:08d}", **keys}


def _activity(number: int, chance: random.Random) -> dict[str, Any]:
    name = f"代表活动{number}"
    return {
        "id": new_id(),
        "day": _day(chance),
        "kind": chance.choice(list(ActivityKind)),
        "name": name,
        "name_key": text_key(name),
    }


def _visit(number: int, people: list[Any], chance: random.Random) -> dict[str, Any]:
    return _part(
        chance.choice(people),
        number=f"ZF{number}",
        day=_day(chance),
        households=2,
        persons=3,
        community="容里",
    )


def _report(person: Any, year: int) -> dict[str, Any]:
    return _part(person, day=date(year, 12, 1), voters=60, satisfied=50, fairly=8, dissatisfied=2)


def _evening(number: int) -> dict[str, Any]:
    day = FIRST + timedelta(7 * number)
    return {
        "id": new_id(),
        "number": f"YJ{number}",
        "kind": SessionKind.NIGHT,
        "day": day,
        "place": "站",
        "status": SessionStatus.HELD,
    }


def _shown(store: Store, listing: Any, query: ListQuery) -> None:
    listing.rows(store, listing.find(store, query).keys[:200])


def test_the_roster_and_an_archive(crowd: Store, table: Table) -> None:
    with crowd.look() as look:
        busiest = look.rows(
            "SELECT representative_id FROM activity_participant GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"
        )
    person = key_of(busiest[0][0])
    rows: dict[str, Any] = {
        f"2,000 deputies, 200,000 activities: list {order.value}": (
            lambda order=order: _shown(crowd, RepresentativeListing(Circle.ALL, YEAR, order), ListQuery())
        )
        for order in NameOrder
    }
    rows["…: list below quota"] = lambda: _shown(
        crowd, RepresentativeListing(Circle.BELOW_QUOTA, YEAR), ListQuery()
    )
    rows["…: list by initials"] = lambda: _shown(
        crowd, RepresentativeListing(year=YEAR), ListQuery(text="cwy")
    )
    rows["…: list by visits"] = lambda: _shown(
        crowd, RepresentativeListing(year=YEAR), ListQuery(sort="visits")
    )
    rows["…: counts of the circles"] = lambda: RepresentativeListing(year=YEAR).counts(crowd, ListQuery())
    rows["…: one person beside the list"] = lambda: representative_detail(crowd, person, YEAR)
    rows["…: an archive"] = lambda: archive.dossier(crowd, person, YEAR)
    rows["…: the list of an archive"] = lambda: _shown(crowd, ArchiveListing(person, YEAR), ListQuery())
    rows["…: who may be entered twice"] = lambda: doublets.suspects(crowd)
    for what, work in rows.items():
        table.seconds(what, best(work), LIMIT)


def test_the_lists_of_what_deputies_did(crowd: Store, table: Table) -> None:
    year, word = ListQuery(year=YEAR), ListQuery(year=YEAR, text="代表活动1999")
    rows: dict[str, Any] = {
        "200,000 activities: list of a year": lambda: _shown(crowd, ActivityListing(), year),
        "…: list of a year by name": lambda: _shown(crowd, ActivityListing(), replace(year, sort="name")),
        "…: list of a year with a word": lambda: _shown(crowd, ActivityListing(), word),
        "100,000 visits: list of a year": lambda: _shown(crowd, VisitListing(), year),
        "…: list of a year by households": lambda: _shown(
            crowd, VisitListing(), replace(year, sort="households")
        ),
        "4,000 reports: list of a year": lambda: _shown(crowd, DutyReportListing(), year),
        "…: who has reported in the term": lambda: _shown(crowd, ReportsDueListing(), year),
        "…: the same by name of group": lambda: _shown(
            crowd, ReportsDueListing(), replace(year, sort="group")
        ),
    }
    for what, work in rows.items():
        table.seconds(what, best(work), LIMIT)
