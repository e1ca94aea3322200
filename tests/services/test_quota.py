"""The quota of visits against an independent computation, day by day, with seats that begin and end in the year."""

from __future__ import annotations

import shutil
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import Identity
from rongui_desktop.domain.records import Representative, Seat, Suspension, Visit
from rongui_desktop.services.archive import dossier
from rongui_desktop.services.quota import VisitRecord, visit_records
from rongui_desktop.services.representative_detail import representative_detail
from rongui_desktop.services.scope import make_scope
from rongui_desktop.storage.store import Store

Y = 2019
DAYS = st.dates(date(2018, 11, 1), date(2020, 2, 28))
NEXT_YEAR = ShiftedClock(datetime(2020, 6, 1))
Days = tuple[date | None, date | None]


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("quota") / "store"
    Store.create(folder, station="测试站").close()
    return folder


@st.composite
def spans(draw: st.DrawFn) -> Days:
    since, until = draw(st.none() | DAYS), draw(st.none() | DAYS)
    if since is not None and until is not None and until < since:
        since, until = until, since
    return since, until


def lasts(days: Days, day: date) -> bool:
    return (days[0] is None or days[0] <= day) and (days[1] is None or day <= days[1])


def demanded(seats: list[Days], stopped: list[Days], as_of: date) -> list[int]:
    """Return the months that demand a visit, by looking at every day of the year."""
    in_office: set[int] = set()
    day = date(Y, 1, 1)
    while day.year == Y:
        if any(lasts(seat, day) for seat in seats) and not any(lasts(gap, day) for gap in stopped):
            in_office.add(day.month)
        day += timedelta(1)
    after = {month: date(Y + month // 12, month % 12 + 1, 1) for month in in_office}
    return sorted(month for month in in_office if after[month] - timedelta(1) <= as_of)


def put(store: Store, seats: list[Days], stopped: list[Days], visits: list[tuple[date, int]]) -> UUID:
    who = Representative(number="R1", name="甲")
    who.seats = [
        # Two congresses, so that the seats may share days.
        Seat(representative_id=who.id, identity=identity, since=since, until=until)
        for identity, (since, until) in zip((Identity.DISTRICT, Identity.TOWN), seats, strict=False)
    ]
    parts = [Suspension(representative_id=who.id, since=a, until=b, reason="查") for a, b in stopped]
    made = [
        Visit(number=f"Z{n}", representative_id=who.id, day=day, households=count, persons=count)
        for n, (day, count) in enumerate(visits)
    ]
    with store.write("测试") as session:
        session.add_all([who, *parts, *made])
    return who.id


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(
    seats=st.lists(spans(), min_size=1, max_size=2),
    stopped=st.lists(
        spans().filter(lambda days: days[0] is not None), max_size=2, unique_by=lambda days: days[0]
    ),
    visits=st.lists(st.tuples(DAYS, st.integers(0, 9)), max_size=8),
    as_of=st.dates(date(2018, 12, 25), date(2020, 1, 31)),
)
def test_quotas_agree_with_a_count_of_the_days(
    empty: Path,
    tmp_path: Path,
    seats: list[Days],
    stopped: list[Days],
    visits: list[tuple[date, int]],
    as_of: date,
) -> None:
    folder = tmp_path / "store"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(empty, folder)
    store = Store.open(folder, clock=NEXT_YEAR)
    try:
        put(store, seats, stopped, visits)
        with store.read() as session:
            scope = make_scope(Y, as_of, date(2020, 6, 1))
            of_all = visit_records(session, scope, departed=True)
            of_holders = visit_records(session, scope)
    finally:
        store.close()
    months = demanded(seats, stopped, as_of)
    holds = any(lasts(seat, as_of) for seat in seats)
    so_far = [(day, count) for day, count in visits if day.year == Y and day <= as_of]
    want = (
        sum(count for _, count in so_far),
        (20 * len(months) + 11) // 12,
        tuple(month for month in months if month not in {day.month for day, _ in so_far}),
        holds,
    )
    assert [told(record) for record in of_all] == ([want] if holds or months else [])
    assert of_holders == [record for record in of_all if record.holds]


def told(record: VisitRecord) -> tuple[int, int, tuple[int, ...], bool]:
    return record.households, record.required, record.missing_months, record.holds


def test_who_left_in_the_year_keeps_the_quota_of_the_months_before(empty_store: Store) -> None:
    who = put(empty_store, [(None, date(Y, 5, 10))], [], [(date(Y, 2, 1), 9)])
    found = dossier(empty_store, who, Y)
    assert found is not None
    assert found.quota is not None
    # Five of twelve months: 8.3 households.
    assert told(found.quota) == (9, 9, (1, 3, 4, 5), False)
    detail = representative_detail(empty_store, who, Y)
    assert detail is not None
    (said,) = (f.value for group in detail.groups for f in group.fields if f.label == "走访达标")
    assert said == "9 户 / 应 9 户（离任前）；1月、3月、4月、5月未走访"
    # In figures it counts only who holds a seat on the day.
    assert detail.badge is not None
    assert detail.badge.text == "不考核"
    later = dossier(empty_store, who, Y + 1)
    assert later is not None
    assert later.quota is None
