"""The ledger of expenses: numbers, totals that add up exactly, refusals by the field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rongui_desktop.domain.codes import ActivityKind
from rongui_desktop.domain.records import DutyActivity, Representative
from rongui_desktop.errors import UserError
from rongui_desktop.services import expenses
from rongui_desktop.services.duty_records import delete_duties
from rongui_desktop.services.expenses import Spent
from rongui_desktop.storage.store import Store

GOOD = Spent(day=date(2019, 5, 16), item="培训教材", amount=Decimal("1280.50"))
amounts = st.integers(-(10**9), 10**9).filter(bool).map(lambda n: Decimal(n).scaleb(-2))


def test_rows_get_numbers_and_name_what_they_are_about(empty_store: Store) -> None:
    with empty_store.write("测试") as session:
        who = Representative(number="R1", name="陈某")
        event = DutyActivity(day=date(2019, 5, 16), kind=ActivityKind.TRAINING, name="培训班")
        session.add_all([who, event])
        keys = who.id, event.id
    expenses.save_expense(empty_store, replace(GOOD, representative_id=keys[0], activity_id=keys[1]))
    expenses.save_expense(empty_store, replace(GOOD, day=date(2020, 1, 2)))
    (row,) = expenses.expenses(empty_store, 2019).rows
    assert (row.number, row.deputy, row.activity) == ("JF2019-001", "陈某", "05-16 培训班")
    assert expenses.expenses(empty_store, 2020).rows[0].number == "JF2020-001"
    offered = expenses.choices(empty_store, 2019)
    assert [key for key, _ in offered.deputies] == [keys[0]]
    assert [words for _, words in offered.activities] == ["05-16  培训  培训班"]


def test_deputies_and_activities_of_one_name_have_totals_of_their_own(empty_store: Store) -> None:
    with empty_store.write("测试") as session:
        people = [Representative(number=number, name="陈某") for number in ("R1", "R2")]
        kinds = (ActivityKind.TRAINING, ActivityKind.MEETING)
        events = [DutyActivity(day=date(2019, 5, 16), kind=kind, name="座谈") for kind in kinds]
        session.add_all([*people, *events])
        keys = [(who.id, event.id) for who, event in zip(people, events, strict=True)]
    for (who, event), amount in zip(keys, (10, 30), strict=True):
        expenses.save_expense(
            empty_store, replace(GOOD, amount=Decimal(amount), representative_id=who, activity_id=event)
        )
    found = expenses.expenses(empty_store, 2019)
    assert dict(found.deputies) == {"陈某（R1）": 10, "陈某（R2）": 30}
    assert dict(found.activities) == {"05-16 座谈（培训）": 10, "05-16 座谈（会议）": 30}


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(1, 12), amounts, st.sampled_from("甲乙丙")), max_size=8))
def test_totals_by_month_and_item_are_the_exact_total(
    empty_store: Store, rows: list[tuple[int, Decimal, str]]
) -> None:
    before = [row.id for row in expenses.expenses(empty_store, 2019).rows if row.id]
    delete_duties(empty_store, "expense", before)
    for month, amount, item in rows:
        expenses.save_expense(empty_store, Spent(day=date(2019, month, 3), item=item, amount=amount))
    found = expenses.expenses(empty_store, 2019)
    assert found.total == sum((amount for _, amount, _ in rows), Decimal(0))
    for totals in (found.months, found.items, found.deputies):
        assert sum((amount for _, amount in totals), Decimal(0)) == found.total


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"day": None}, "day"),
        ({"item": " "}, "item"),
        ({"amount": None}, "amount"),
        ({"amount": Decimal(0)}, "amount"),
        ({"amount": Decimal("0.001")}, "amount"),
        ({"representative_id": uuid4()}, "representative_id"),
        ({"activity_id": uuid4()}, "activity_id"),
    ],
)
def test_what_is_wrong_is_refused_at_its_field(
    empty_store: Store, wrong: dict[str, object], field: str
) -> None:
    with pytest.raises(UserError) as error:
        expenses.save_expense(empty_store, replace(GOOD, **wrong))  # type: ignore[arg-type]
    assert error.value.field == field
    assert expenses.expenses(empty_store, 2019).rows == ()


def test_a_row_is_changed_and_deleted(empty_store: Store) -> None:
    key = expenses.save_expense(empty_store, GOOD)
    expenses.save_expense(empty_store, replace(GOOD, id=key, amount=Decimal("-0.10")))
    assert [(row.number, row.amount) for row in expenses.expenses(empty_store, 2019).rows] == [
        ("JF2019-001", Decimal("-0.10"))
    ]
    delete_duties(empty_store, "expense", [key])
    assert expenses.expenses(empty_store, 2019).total == 0
    with pytest.raises(UserError, match="不存在"):
        expenses.save_expense(empty_store, replace(GOOD, id=key))
