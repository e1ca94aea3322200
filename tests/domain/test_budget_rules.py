"""Amounts, sums, rates and the days before a meeting: properties, and how accountants write."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rongui_desktop.domain.amount_text import AmountUnit, amount_text, parse_amount, unit_named
from rongui_desktop.domain.budget_dates import BudgetRules, due_days
from rongui_desktop.domain.budget_sums import Line, elapsed, level_of, mismatches, percent, rate
from rongui_desktop.errors import UserError

AMOUNTS = st.integers(-(10**14) + 1, 10**14 - 1).map(lambda n: Decimal(n).scaleb(-2))
WIDE = str.maketrans("0123456789.,-()", "０１２３４５６７８９．，－（）")


@given(AMOUNTS, st.booleans(), st.booleans(), st.sampled_from(["-", "()", "△", "−"]))
def test_every_way_of_writing_an_amount_reads_the_same(
    amount: Decimal, grouped: bool, wide: bool, minus: str
) -> None:
    text = f"{abs(amount):,.2f}" if grouped else f"{abs(amount):.2f}"
    if amount < 0:
        text = f"({text})" if minus == "()" else f"{minus}{text}"
    text = text.translate(WIDE) if wide else text
    assert parse_amount(f" {text} ") == amount
    assert parse_amount(amount_text(amount)) == amount


@given(st.integers(-(10**13), 10**13))
def test_units_are_exact(tens_of_thousands_hundredth: int) -> None:
    amount = Decimal(tens_of_thousands_hundredth).scaleb(-2)
    yuan = amount * 10_000
    assert parse_amount(f"{yuan:f}", AmountUnit.YUAN) == amount
    assert parse_amount(f"{yuan:f}元", AmountUnit.HUNDRED_MILLION) == amount
    assert parse_amount(f"{amount / 10_000:f}亿元") == amount


@pytest.mark.parametrize("text", ["", " ", "—", "-", "——", "/"])
def test_nothing_is_no_nought(text: str) -> None:
    assert parse_amount(text) is None
    assert parse_amount("0") == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("约12", "不是金额"),
        ("1,23,4", "不是金额"),
        ("12.345", "超过两位小数"),
        ("1000000000000", "太大"),
        ("1e5", "不是金额"),
    ],
)
def test_what_is_no_amount_is_said(text: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        parse_amount(text)


def test_rounding_happens_only_when_asked_for() -> None:
    with pytest.raises(UserError, match="四舍五入"):
        parse_amount("12345", AmountUnit.YUAN)
    assert parse_amount("12345", AmountUnit.YUAN, rounded=True) == Decimal("1.23")
    assert parse_amount("-12350", AmountUnit.YUAN, rounded=True) == Decimal("-1.24")
    assert unit_named("（单位：亿元）") is AmountUnit.HUNDRED_MILLION


@given(st.lists(st.tuples(AMOUNTS, AMOUNTS), min_size=1, max_size=6), st.integers(0, 5), AMOUNTS)
def test_what_adds_up_is_silent_and_what_does_not_is_named(
    parts: list[tuple[Decimal, Decimal]], place: int, wrong: Decimal
) -> None:
    lines = [Line(f"{n}", 1, one, two, one + two) for n, (one, two) in enumerate(parts)]
    whole = [sum((p[n] for p in parts), Decimal(0)) for n in (0, 1)]
    total = Line("合计", 0, whole[0], whole[1], whole[0] + whole[1])
    assert mismatches([total, *lines]) == []
    assert mismatches([*lines, total]) == []
    chosen = place % len(lines)
    was = lines[chosen]
    assert was.original is not None
    if wrong != was.original:
        lines[chosen] = Line(was.item, 1, wrong, was.adjustment, was.adjusted)
        found = mismatches([total, *lines])
        assert {(each.item, each.column) for each in found} == {("合计", "original"), (was.item, "adjusted")}
        (sum_,) = [each for each in found if each.item == "合计"]
        assert sum_.said - sum_.computed == was.original - wrong


def test_levels_add_up_one_by_one() -> None:
    lines = [
        Line("收入合计", 0, Decimal(10)),
        Line("一、税收", 1, Decimal(10)),
        Line("（一）增值税", 2, Decimal(6)),
        Line("（二）其他", 2, Decimal(3)),
    ]
    (found,) = mismatches(lines)
    assert found.words == "第2行“一、税收”的预算数是 10.00，各项合计 9.00，相差 1.00。"
    assert [level_of(line.item) for line in lines] == [0, 1, 2, 2]
    assert level_of("1.国税") == 3


@given(AMOUNTS, AMOUNTS)
def test_rates_are_exact_fractions(budget: Decimal, executed: Decimal) -> None:
    found = rate(Line("甲", 1, budget, executed=executed))
    if budget == 0:
        assert found is None
    else:
        assert found == Fraction(executed) / Fraction(budget)


def test_percent_and_time_of_year() -> None:
    assert percent(elapsed(date(2019, 6, 30), 2019)) == "49.6%"
    assert elapsed(date(2018, 5, 1), 2019) == 0
    assert elapsed(date(2020, 5, 1), 2019) == 1
    half = rate(Line("甲", 1, Decimal(200), executed=Decimal(-1)))
    assert half is not None
    assert percent(half) == "-0.5%"


def workday(day: date) -> bool:
    return day.weekday() < 5


@given(
    st.dates(date(2015, 1, 1), date(2025, 12, 31)),
    st.integers(0, 180),
    st.integers(0, 180),
    st.integers(0, 180),
)
def test_days_are_counted_back_to_workdays(day: date, materials: int, notice: int, opinion: int) -> None:
    rules = BudgetRules(materials, notice, opinion)
    assert BudgetRules.parse(str(rules)) == rules
    district = day + timedelta(40)
    found = due_days(rules, day, district, workday)
    for due, days, last in (
        (found.materials, materials, day),
        (found.notice, notice, day),
        (found.opinion, opinion, district),
    ):
        assert due is not None
        assert workday(due)
        assert 0 <= (last - timedelta(days) - due).days <= 2
    assert due_days(rules, day, None, workday).opinion is None


@pytest.mark.parametrize("text", ["材料：会前十天", "意见200天", "其他：3天", "材料：前后10天"])
def test_rules_that_cannot_be_read(text: str) -> None:
    with pytest.raises(UserError):
        BudgetRules.parse(text)
