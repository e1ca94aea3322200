from __future__ import annotations

from sqlalchemy import select

from rongui_desktop.clock import SystemClock
from rongui_desktop.domain.records import BudgetMeeting, KeyProject, Representative, Visitor
from rongui_desktop.services.overview import overview, record_year, start_year
from rongui_desktop.storage.store import Store


def test_the_window_begins_with_the_newest_year_that_has_records(
    demo_store: Store, empty_store: Store
) -> None:
    assert start_year(demo_store) == 2019
    demo_store.clock = SystemClock()
    assert start_year(demo_store) == 2019
    assert overview(demo_store).years == (2019,)
    assert start_year(empty_store) == 2019
    empty_store.clock = SystemClock()
    assert start_year(empty_store) == SystemClock().today().year


def test_a_record_is_shown_in_its_own_year(demo_store: Store) -> None:
    with demo_store.read() as session:
        ids = {
            record: session.scalar(select(record.id).limit(1))
            for record in (Visitor, KeyProject, BudgetMeeting)
        }
        person = session.scalar(select(Representative.id).limit(1))
    for record, key in ids.items():
        assert key is not None
        assert record_year(demo_store, record.__tablename__, key) == 2019
    assert person is not None
    assert record_year(demo_store, "representative", person) is None
