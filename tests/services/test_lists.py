"""What every list of the window keeps: cells for columns, orders, filters, the recycle bin."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from rongui_desktop.domain import records
from rongui_desktop.services import (
    lists_activities,
    lists_budget,
    lists_duty,
    lists_opinions,
    lists_representatives,
    lists_suggestions,
    lists_supervision,
    representative_detail,
)
from rongui_desktop.services.detail import Detail
from rongui_desktop.services.listing import Badge, Cell, Listing, ListQuery
from rongui_desktop.storage.store import Store

# What is listed, the mapped class, one record's reader, the year with records of it, how many there are.
Case = tuple[Listing, type[Any], Callable[[Store, UUID], Detail | None], int, int]
CASES: list[Case] = [
    (lists_opinions.OpinionListing(), records.Opinion, lists_opinions.opinion_detail, 2019, 220),
    (lists_suggestions.SuggestionListing(), records.Suggestion, lists_suggestions.suggestion_detail, 2019, 2),
    (
        lists_representatives.RepresentativeListing(year=2019),
        records.Representative,
        partial(representative_detail.representative_detail, year=2019),
        2019,
        56,
    ),
    (
        lists_supervision.SupervisionListing(),
        records.SupervisionActivity,
        lists_supervision.activity_detail,
        2019,
        78,
    ),
    (lists_budget.BudgetListing(), records.BudgetMeeting, lists_budget.meeting_detail, 2019, 4),
    (lists_activities.ActivityListing(), records.DutyActivity, lists_activities.activity_detail, 2019, 43),
    (lists_activities.VisitListing(), records.Visit, lists_activities.visit_detail, 2019, 501),
    (lists_duty.DutyReportListing(), records.DutyReport, lists_duty.duty_report_detail, 2019, 14),
    (lists_duty.PublicityListing(), records.Publicity, lists_duty.publicity_detail, 2019, 6),
    (lists_duty.PlanListing(), records.PlanItem, lists_duty.plan_detail, 2020, 4),
]
every_list = pytest.mark.parametrize("case", CASES, ids=[case[0].name for case in CASES])


def word(cell: Cell) -> Cell:
    return cell.text if isinstance(cell, Badge) else cell


@every_list
def test_all_records_of_the_year_are_listed_with_a_cell_for_every_column(
    demo_store: Store, case: Case
) -> None:
    listing, _, _, year, number = case
    keys = listing.find(demo_store, ListQuery(year)).keys
    assert len(keys) == len(set(keys)) == number
    rows = listing.rows(demo_store, tuple(keys))
    assert set(rows) == set(keys)
    assert {len(cells) for cells in rows.values()} == {len(listing.columns)}
    assert len({column.key for column in listing.columns}) == len(listing.columns)


@every_list
def test_every_column_sorts_both_ways_and_loses_nothing(demo_store: Store, case: Case) -> None:
    listing, _, _, year, number = case
    for place, column in enumerate(listing.columns):
        up = listing.find(demo_store, ListQuery(year, sort=column.key)).keys
        down = listing.find(demo_store, ListQuery(year, sort=column.key, descending=True)).keys
        assert set(up) == set(down)
        assert len(up) == number, column.key
        if column.right:
            rows = listing.rows(demo_store, tuple(up))
            cells = [rows[key][place] for key in up]
            numbers = [cell for cell in cells if isinstance(cell, int)]
            assert numbers == sorted(numbers), column.key


@every_list
def test_dates_run_from_early_to_late_and_empty_ones_come_last(demo_store: Store, case: Case) -> None:
    listing, _, _, year, _ = case
    for place, column in enumerate(listing.columns):
        if not column.key.endswith("_on") and column.key != "day":
            continue
        for descending in (False, True):
            keys = listing.find(demo_store, ListQuery(year, sort=column.key, descending=descending)).keys
            rows = listing.rows(demo_store, tuple(keys))
            days = [str(rows[key][place]) for key in keys]
            given = [day for day in days if day]
            assert given == sorted(given, reverse=descending)
            assert days[: len(given)] == given


@pytest.mark.parametrize("descending", [False, True])
def test_numbers_stand_in_the_order_of_their_serials(demo_store: Store, descending: bool) -> None:
    listing = lists_opinions.OpinionListing()
    keys = listing.find(demo_store, ListQuery(2019, "", "number", descending)).keys
    cells = listing.rows(demo_store, keys)
    numbers = [str(word(cells[key][0])) for key in keys]
    wanted = [
        f"{prefix}〔2019〕{serial}号"
        for prefix, last in (("容公接", 58), ("容夜接", 74), ("容走访", 88))
        for serial in range(1, last + 1)
    ]
    assert numbers == (wanted[::-1] if descending else wanted)


@every_list
@pytest.mark.parametrize(
    "text", ["%", "_", "'", '"', "\\", "（", "*", "没有这样的词", "zzzz", "😀", "a AND b", "NEAR("]
)
def test_odd_words_find_nothing_and_break_nothing(demo_store: Store, case: Case, text: str) -> None:
    listing, _, _, year, number = case
    found = listing.find(demo_store, ListQuery(year, text))
    # Names of the demonstration year do hold a full-width bracket; nothing holds the others.
    assert len(found.keys) == 0 or (text == "（" and len(found.keys) < number)
    assert found.foot


@every_list
def test_another_year_is_another_list(demo_store: Store, case: Case) -> None:
    listing, _, _, _, number = case
    if listing.name == "representatives":
        assert len(listing.find(demo_store, ListQuery(1999)).keys) == number
    else:
        assert len(listing.find(demo_store, ListQuery(1999)).keys) == 0
        assert len(listing.find(demo_store, ListQuery(None)).keys) == number


@every_list
def test_what_lies_in_the_recycle_bin_is_neither_listed_nor_read(demo_store: Store, case: Case) -> None:
    listing, record, read, year, number = case
    key = listing.find(demo_store, ListQuery(year)).keys[0]
    assert read(demo_store, key) is not None
    with demo_store.write("删除") as session:
        session.scalars(select(record).where(record.id == key)).one().deleted_at = datetime(2019, 11, 27, 18)
    assert key not in tuple(listing.find(demo_store, ListQuery(year)).keys)
    assert len(listing.find(demo_store, ListQuery(year)).keys) == number - 1
    assert read(demo_store, key) is None


@every_list
def test_a_key_that_is_gone_has_no_row_and_no_detail(demo_store: Store, case: Case) -> None:
    listing, _, read, year, _ = case
    there = listing.find(demo_store, ListQuery(year)).keys[0]
    gone = uuid4()
    assert set(listing.rows(demo_store, (there, gone))) == {there}
    assert read(demo_store, gone) is None


@every_list
def test_every_record_can_be_read_whole(demo_store: Store, case: Case) -> None:
    listing, _, read, year, _ = case
    for key in listing.find(demo_store, ListQuery(year)).keys[:25]:
        detail = read(demo_store, key)
        assert detail is not None
        assert detail.title
        assert detail.caption
        assert all(field.label and field.value for group in detail.groups for field in group.fields)


@every_list
def test_an_empty_store_has_empty_lists(empty_store: Store, case: Case) -> None:
    listing, _, _, year, _ = case
    found = listing.find(empty_store, ListQuery(year))
    assert len(found.keys) == 0
    assert "0" in found.foot
    assert listing.rows(empty_store, ()) == {}
