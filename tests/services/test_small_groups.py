"""Groups of fewer than five are hidden, and cannot be computed from what is shown."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rongui_desktop.services.figures import YearFigures
from rongui_desktop.services.small_groups import (
    LEAST,
    SOME,
    counted,
    hidden_parts,
    is_small,
    rare_values,
    shown_parts,
)
from rongui_desktop.services.summary_masking import hidden_figures, hides_records, periods

CHANNELS = ("night", "public", "visits")

COUNTS = st.one_of(st.integers(0, 6), st.integers(0, 40))
ROW = st.tuples(st.integers(0, 12), COUNTS, COUNTS)


def year_of(rows: list[tuple[int, int, int]]) -> YearFigures:
    """The figures of a year with these people, closed and open matters of each channel."""
    values: dict[str, int] = {}
    for name, (persons, closed, still) in zip(
        (*CHANNELS, "total"), [*rows, tuple(map(sum, zip(*rows, strict=True)))], strict=True
    ):
        counts = {"persons": persons, "opinions": closed + still, "closed": closed, "open": still}
        values |= {f"contact.{name}.{what}": count for what, count in counts.items()}
    return YearFigures(2019, date(2019, 12, 31), values)


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ([], []),
        ([70, 0, 5], ["70", "0", "5"]),
        ([70, 4, 6], ["70", SOME, SOME]),
        ([70, 4, 3], ["70", SOME, SOME]),
        ([70, 1, 1], [SOME, SOME, SOME]),
        ([0, 3, 0], None),
        ([1, 1, 1], None),
    ],
)
def test_the_next_smallest_is_hidden_where_the_total_gives_one_away(
    parts: list[int], shown: list[str] | None
) -> None:
    assert shown_parts(parts, masked=True) == shown
    assert shown_parts(parts, masked=False) == [str(part) for part in parts]


def test_a_count_by_itself() -> None:
    texts = [counted(count, "件", masked=True) for count in (0, 1, 4, 5)]
    assert texts == ["0件", "少于5件", "少于5件", "5件"]
    assert counted(1, "件", masked=False) == "1件"


@given(st.lists(st.sampled_from(["", *"甲乙丙丁戊己庚"]), max_size=60))
def test_no_row_stands_in_a_small_group(values: list[str]) -> None:
    rare = rare_values(values)
    counts = {value: values.count(value) for value in set(values) - {""}}
    told = {value: count for value, count in counts.items() if value not in rare}
    assert all(count >= LEAST for count in told.values())
    without = sum(counts[value] for value in rare)
    assert without == 0 or without >= LEAST or not told
    # No more than that is left out: without the largest of them the rest would be too few.
    largest = max((counts[value] for value in rare), default=0)
    assert largest < LEAST or without - largest < LEAST


@given(st.lists(COUNTS, max_size=8))
def test_no_small_part_can_be_computed(parts: list[int]) -> None:
    hidden = hidden_parts(parts)
    small = {place for place, count in enumerate(parts) if is_small(count)}
    if hidden is None:
        # Then nothing could be hidden beside the small ones.
        assert all(count < LEAST for count in parts)
        return
    assert small <= hidden
    assert not hidden or small
    if hidden:
        # Any hidden part may be one or more than one: the rest is spread over the others.
        spare = sum(parts[place] for place in hidden) - len(hidden)
        assert len(hidden) >= 2
        assert spare >= 1


Pair = tuple[int, int]


def guesses(values: YearFigures, hidden: dict[str, str], channel: str) -> list[Pair]:
    """The closed and open counts of a channel that a reader must take for possible, the totals apart."""
    keys = [f"contact.{channel}.{state}" for state in ("closed", "open")]
    most = [values["contact.total.closed"], values["contact.total.open"]]
    closed, still = (
        range(1, top + 1) if key in hidden else (values[key],) for key, top in zip(keys, most, strict=True)
    )
    told = f"contact.{channel}.opinions" not in hidden
    sums = values[f"contact.{channel}.opinions"]
    return [pair for pair in product(closed, still) if not told or sum(pair) == sums]


def possible(values: YearFigures, hidden: dict[str, str]) -> list[list[Pair]]:
    """For each channel, the counts with which the totals come out whatever the other channels have."""
    options = [guesses(values, hidden, channel) for channel in CHANNELS]
    whole = values["contact.total.closed"], values["contact.total.open"]
    found: list[list[Pair]] = []
    for place, own in enumerate(options):
        first, second = options[:place] + options[place + 1 :]
        rest = {(a + c, b + d) for (a, b), (c, d) in product(first, second)}
        found.append([pair for pair in own if (whole[0] - pair[0], whole[1] - pair[1]) in rest])
    return found


@settings(deadline=None)
@given(st.lists(st.tuples(st.just(0), st.integers(0, 6), st.integers(0, 6)), min_size=3, max_size=3))
def test_no_small_count_of_a_channel_can_be_computed(rows: list[tuple[int, int, int]]) -> None:
    values = year_of(rows)
    hidden = hidden_figures(values)
    states = [f"contact.{channel}.{state}" for channel in CHANNELS for state in ("closed", "open")]
    if any(hidden.get(key) == "" for key in states):
        # Nothing at all is said of them then.
        assert all(hidden.get(key) == "" for key in states)
        return
    fitting = possible(values, hidden)
    for place, key in enumerate(states):
        if is_small(values[key]):
            row, column = divmod(place, 2)
            assert hidden[key] == SOME
            assert len({pair[column] for pair in fitting[row]}) > 1


@given(st.lists(ROW, min_size=3, max_size=3))
def test_totals_are_never_hidden_and_small_groups_always(rows: list[tuple[int, int, int]]) -> None:
    values = year_of(rows)
    hidden = hidden_figures(values)
    assert not any(key.startswith("contact.total.") for key in hidden)
    for channel in CHANNELS:
        for what in ("persons", "opinions", "closed", "open"):
            key = f"contact.{channel}.{what}"
            assert key in hidden or not is_small(values[key])
            if key in hidden:
                assert hides_records(key, hidden)
                assert hides_records(f"contact.total.{what}", hidden)
            if f"contact.{channel}.opinions" in hidden and what in ("closed", "open") and values[key]:
                assert key in hidden


def test_the_year_2019() -> None:
    """Four open matters of the night are hidden by hiding those of public places too; visits are told."""
    values = year_of([(87, 70, 4), (69, 26, 32), (842, 88, 0)])
    assert hidden_figures(values) == dict.fromkeys(
        (
            "contact.night.closed",
            "contact.night.open",
            "contact.public.closed",
            "contact.public.open",
        ),
        SOME,
    )
    assert hides_records("contact.total.open", hidden_figures(values))
    assert not hides_records("contact.night.opinions", hidden_figures(values))
    assert not hides_records("duty.participations", hidden_figures(values))


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=12, max_size=12))
def test_a_chart_has_no_small_group(months: list[tuple[int, int]]) -> None:
    bars = periods(months, masked=True)
    if bars is not None:
        assert not any(is_small(count) for _, *counts in bars for count in counts)
        assert sum(closed for _, closed, _ in bars) == sum(closed for closed, _ in months)
    full = periods(months, masked=False)
    assert full is not None
    assert [(closed, still) for _, closed, still in full] == months


def test_months_become_quarters_and_half_years() -> None:
    quarter = [(5, 0), (3, 5), (9, 9)]
    assert periods(quarter * 4, masked=True) == [
        (f"第{number}季度", 17, 14) for number in ("一", "二", "三", "四")
    ]
    sparse = [(2, 0)] * 12
    assert [label for label, *_ in periods(sparse, masked=True) or ()] == [
        "第一季度",
        "第二季度",
        "第三季度",
        "第四季度",
    ]
    assert [bar[0] for bar in periods([(1, 0)] * 12, masked=True) or ()] == ["上半年", "下半年"]
    assert periods([(1, 0)] * 2 + [(0, 0)] * 10, masked=True) is None
