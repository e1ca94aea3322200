"""Points: caps, order, shares that add up, ranks, and who is proposed for praise."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rongui_desktop.domain.codes import ActivityKind, ScoreKind
from rongui_desktop.domain.points import (
    Commendation,
    Rule,
    RuleTable,
    plain,
    proposed_rules,
    ranks,
    score_kind,
)
from rongui_desktop.errors import UserError

amounts = st.integers(0, 2000).map(lambda hundredths: Decimal(hundredths).scaleb(-2))


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    kind = draw(st.sampled_from(ScoreKind))
    sign = -1 if kind.is_deduction else 1
    base, further, room = draw(amounts), draw(amounts), draw(st.none() | amounts)
    return Rule(kind, sign * base, sign * further, None if room is None else sign * (base + room))


@given(rules(), st.integers(0, 300))
def test_points_never_pass_the_cap_and_never_turn_back(rule: Rule, count: int) -> None:
    now, next_one = rule.points(count), rule.points(count + 1)
    assert rule.points(0) == 0
    assert abs(now) <= abs(next_one)
    if rule.cap is not None:
        assert abs(next_one) <= abs(rule.cap)
    if rule.cap is None and count:
        assert now == rule.base + rule.further * (count - 1)


@given(rules(), st.lists(st.integers(0, 30), max_size=30))
def test_the_shares_of_the_records_add_up_to_the_points_of_the_year(rule: Rule, counts: list[int]) -> None:
    table = RuleTable.of([rule])
    assert sum(table.shares(rule.kind, counts), Decimal(0)) == table.total({rule.kind: sum(counts)})


@given(st.lists(amounts, max_size=40))
def test_equal_totals_share_a_rank_that_counts_those_before(totals: list[Decimal]) -> None:
    falling = sorted(totals, reverse=True)
    assert ranks(falling) == [1 + sum(other > each for other in falling) for each in falling]


@pytest.mark.parametrize(
    ("kind", "base", "further", "cap", "field"),
    [
        (ScoreKind.DUTY, "-1", "1", None, "base"),
        (ScoreKind.DUTY, "1", "1.001", None, "further"),
        (ScoreKind.DUTY, "2", "1", "1.5", "cap"),
        (ScoreKind.DUTY, "2", "1", "10000", "cap"),
        (ScoreKind.ABSENCE, "1", "0", None, "base"),
        (ScoreKind.ABSENCE, "-2", "-2", "-1", "cap"),
    ],
)
def test_a_rule_that_cannot_be_is_refused_at_its_field(
    kind: ScoreKind, base: str, further: str, cap: str | None, field: str
) -> None:
    with pytest.raises(UserError) as error:
        Rule(kind, Decimal(base), Decimal(further), None if cap is None else Decimal(cap))
    assert error.value.field == field


def test_two_rules_of_a_kind_are_refused() -> None:
    with pytest.raises(UserError, match="会议"):
        RuleTable.of([Rule(ScoreKind.MEETING, Decimal(1), Decimal(1))] * 2)


def test_every_kind_has_a_proposed_rule_and_every_kind_of_event_one_of_points() -> None:
    assert {rule.kind for rule in proposed_rules()} == set(ScoreKind)
    assert [score_kind(kind).value for kind in ActivityKind] == [kind.value for kind in ActivityKind]


@pytest.mark.parametrize("text", ["前10名", "前 3 名", "80分以上", "12.5分以上", "８０分以上"])
def test_who_is_proposed_is_read_as_it_is_written(text: str) -> None:
    read = Commendation.parse(text)
    assert Commendation.parse(str(read)) == read


@pytest.mark.parametrize("text", ["", "十名", "前0名", "前10名80分以上", "80"])
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        Commendation.parse(text)


def test_who_shares_the_last_rank_is_proposed_and_nobody_without_points() -> None:
    first = Commendation(2)
    assert [first.chooses(rank, Decimal(5)) for rank in (1, 2, 2, 4)] == [True, True, True, False]
    assert not first.chooses(1, Decimal(0))
    from_points = Commendation(None, Decimal("12.5"))
    assert from_points.chooses(40, Decimal("12.50"))
    assert not from_points.chooses(1, Decimal("12.49"))


def test_points_are_written_without_needless_zeros() -> None:
    assert [plain(Decimal(text)) for text in ("12.00", "12.50", "-0.25", "0.00", "100")] == [
        "12", "12.5", "-0.25", "0", "100",
    ]  # fmt: skip
