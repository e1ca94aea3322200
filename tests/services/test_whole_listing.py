"""Lists that are read whole: filtered by words, pinyin and initials, sorted as a reader expects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rongui_desktop.services.listing import Badge, Cell, ColumnSpec, ListQuery
from rongui_desktop.services.whole_listing import WholeListing, order_of
from rongui_desktop.storage.store import Store


@dataclass(frozen=True)
class Paid:
    id: UUID
    item: str
    amount: Decimal | None
    state: str = ""


ROWS = (
    Paid(uuid4(), "培训教材", Decimal("1280.50"), "已报销"),
    Paid(uuid4(), "车费", Decimal("90.00")),
    Paid(uuid4(), "场地", None, "待核"),
)


def _read(_store: Store, year: int) -> Sequence[Paid]:
    return ROWS if year == 2019 else ()


def _key(paid: Paid) -> UUID:
    return paid.id


def _cells(paid: Paid) -> tuple[Cell, ...]:
    amount = f"{paid.amount:,.2f}" if paid.amount is not None else ""
    return paid.item, amount, Badge(paid.state, "info") if paid.state else ""


def _foot(shown: Sequence[Paid]) -> str:
    return f"共 {len(shown)} 笔"


def listing() -> WholeListing[Paid]:
    columns = (ColumnSpec("item", "项目"), ColumnSpec("amount", "金额"), ColumnSpec("state", "状态"))
    return WholeListing("paid", columns, _read, _key, _cells, _foot)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("", ["培训教材", "车费", "场地"]),
        ("教材", ["培训教材"]),
        ("pxjc", ["培训教材"]),
        ("CHE", ["车费"]),
        ("1,280", ["培训教材"]),
        ("待", ["场地"]),
        ("没有", []),
    ],
)
def test_any_word_its_pinyin_or_initials_find_a_row(empty_store: Store, text: str, items: list[str]) -> None:
    shown = listing()
    found = shown.find(empty_store, ListQuery(year=2019, text=text))
    rows = shown.rows(empty_store, found.keys)
    assert [rows[key][0] for key in found.keys] == items
    assert found.foot == f"共 {len(items)} 笔"


def test_amounts_are_sorted_by_value_and_what_is_empty_comes_last(empty_store: Store) -> None:
    shown = listing()
    found = shown.find(empty_store, ListQuery(year=2019, sort="amount"))
    assert [shown.record(key) for key in found.keys] == [ROWS[1], ROWS[0], ROWS[2]]
    again = shown.find(empty_store, ListQuery(year=2018))
    assert (len(again.keys), again.foot) == (0, "共 0 笔")
    assert shown.record(ROWS[0].id) is None
    assert shown.rows(empty_store, [ROWS[0].id]) == {}


@given(st.lists(st.decimals(-(10**9), 10**9, places=2), min_size=2, max_size=8))
def test_numbers_keep_their_order_with_thousands_marked(numbers: list[Decimal]) -> None:
    texts = sorted((f"{number:,}" for number in numbers), key=order_of)
    assert [Decimal(text.replace(",", "")) for text in texts] == sorted(numbers)
