"""What is proposed when a session is planned."""

from __future__ import annotations

from datetime import date

import pytest

from rongui_desktop.domain.codes import SessionKind
from rongui_desktop.domain.records import Suspension
from rongui_desktop.services import reception_planning
from rongui_desktop.services.reception_sessions import cancel_session
from rongui_desktop.storage.store import Store
from tests.services.evening import NAMES, Evening, make_evening


@pytest.fixture
def evening(empty_store: Store) -> Evening:
    return make_evening(empty_store)


def test_the_next_free_evening_is_proposed(evening: Evening) -> None:
    assert reception_planning.next_night(evening.store) == date(2019, 12, 4), "tonight is planned already"
    evening.plan(date(2019, 12, 4), SessionKind.PUBLIC)
    assert reception_planning.next_night(evening.store) == date(2019, 12, 4), "another kind takes no evening"
    evening.plan(date(2019, 12, 4))
    assert reception_planning.next_night(evening.store) == date(2019, 12, 11)
    cancel_session(evening.store, evening.session_id, "台风")
    assert reception_planning.next_night(evening.store) == date(2019, 11, 27)


def test_only_who_holds_a_seat_that_day_can_be_on_duty(evening: Evening) -> None:
    people = reception_planning.fit_for_duty(evening.store, date(2019, 11, 27))
    assert tuple(person.name for person in people) == NAMES
    assert people[1].identities == "区人大代表、党代表"
    assert people[1].spellings == "chenwanyi cwy R002"
    earlier = reception_planning.fit_for_duty(evening.store, date(2019, 6, 30))
    assert [person.name for person in earlier][-1] == "离任者", "the last day is held still"


def test_who_is_suspended_that_day_cannot_be_on_duty(evening: Evening) -> None:
    day = date(2019, 11, 27)
    with evening.store.write("暂停") as session:
        session.add(
            Suspension(representative_id=evening.people[NAMES[1]], since=day, until=day, reason="待查")
        )
    people = reception_planning.fit_for_duty(evening.store, day)
    assert [person.name for person in people] == [name for name in NAMES if name != NAMES[1]]
    next_day = reception_planning.fit_for_duty(evening.store, date(2019, 11, 28))
    assert NAMES[1] in [person.name for person in next_day]


def test_places_come_latest_first_and_once(evening: Evening) -> None:
    evening.plan(date(2019, 12, 15), SessionKind.PUBLIC, place="文塔公园")
    evening.plan(date(2019, 5, 19), SessionKind.PUBLIC, place="花溪公园")
    assert reception_planning.earlier_places(evening.store) == (
        "文塔公园",
        "街道综治信访维稳中心联络点",
        "花溪公园",
    )
