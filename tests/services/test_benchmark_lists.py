"""Benchmark lists: assessment, what must be written with it, and the next year's copy."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rongui_desktop.domain.codes import Assessment
from rongui_desktop.errors import UserError
from rongui_desktop.services import benchmark_lists
from rongui_desktop.services.benchmark_lists import Benchmark
from rongui_desktop.services.duty_records import delete_duties
from rongui_desktop.storage.store import Store

STANDARD = "县乡人大工作十条"


@pytest.fixture
def store(empty_store: Store) -> Store:
    for item in (
        Benchmark(STANDARD, "有场所", Assessment.MET, owner="小梁"),
        Benchmark(
            STANDARD, "有经费", Assessment.NOT_MET, "没有专项", "列入预算", "陈主任", date(2019, 12, 20)
        ),
        Benchmark("另一标准", "有记录"),
    ):
        benchmark_lists.save_item(empty_store, 2019, item)
    return empty_store


def test_items_stand_by_standard_in_their_order(store: Store) -> None:
    found = benchmark_lists.facts(store, 2019)
    assert {name: [item.title for item in items] for name, items in found.standards} == {
        STANDARD: ["有场所", "有经费"],
        "另一标准": ["有记录"],
    }
    assert len(benchmark_lists.facts(store, 2019, STANDARD).standards) == 1


def test_the_next_year_is_assessed_anew_and_goes_on_with_what_is_not_met(store: Store) -> None:
    assert benchmark_lists.copy_standard(store, 2019, STANDARD) == 2
    first, second = benchmark_lists.benchmarks(store, 2020)
    assert (first.assessment, first.shortfall, first.owner) == (None, "", "小梁")
    assert (second.assessment, second.measure, second.due_on) == (None, "列入预算", None)
    assert benchmark_lists.copy_standard(store, 2019, STANDARD) == 0


def test_what_is_wrong_is_refused_at_its_field(store: Store) -> None:
    second = benchmark_lists.benchmarks(store, 2019, STANDARD)[1]
    for item, field in (
        (Benchmark("", "有场所"), "standard"),
        (Benchmark(STANDARD, ""), "title"),
        (Benchmark(STANDARD, "有场所"), "title"),
        (replace(second, title="有场所"), "title"),
        (Benchmark(STANDARD, "有计划", Assessment.NOT_MET), "measure"),
    ):
        with pytest.raises(UserError) as error:
            benchmark_lists.save_item(store, 2019, item)
        assert error.value.field == field
    for missing in (
        lambda: benchmark_lists.facts(store, 2018),
        lambda: benchmark_lists.copy_standard(store, 2019, "无"),
    ):
        with pytest.raises(UserError, match="没有"):
            missing()


def test_a_deleted_item_comes_back_when_it_is_entered_again(store: Store) -> None:
    first = benchmark_lists.benchmarks(store, 2019, STANDARD)[0]
    assert first.id
    delete_duties(store, "benchmark_item", [first.id])
    assert [item.title for item in benchmark_lists.benchmarks(store, 2019, STANDARD)] == ["有经费"]
    assert benchmark_lists.save_item(store, 2019, Benchmark(STANDARD, "有场所")) == first.id
