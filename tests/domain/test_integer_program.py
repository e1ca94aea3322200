"""Integer programs against every choice there is, on small cases."""

from __future__ import annotations

import math
import random
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rongui_desktop.domain.integer_program import IntegerProgram


def _program(values: list[int], weights: list[int], most: int) -> tuple[IntegerProgram, int]:
    """A knapsack: what is taken counts as its value, and weighs no more than `most`."""
    program = IntegerProgram()
    columns = [program.variable(cost=-value) for value in values]
    return program, program.condition(zip(columns, map(float, weights), strict=True), most=most)


def _best(values: list[int], weights: list[int], most: int) -> int:
    every = product((0, 1), repeat=len(values))
    fits = (taken for taken in every if _total(taken, weights) <= most)
    return max(_total(taken, values) for taken in fits)


def _total(taken: tuple[int, ...], numbers: list[int]) -> int:
    return sum(took * number for took, number in zip(taken, numbers, strict=True))


_NUMBERS = st.lists(st.integers(1, 9), min_size=5, max_size=5)


@given(_NUMBERS, _NUMBERS, st.integers(0, 30))
@settings(max_examples=60, deadline=None)
def test_whole_numbers_are_the_best_there_are_and_broken_ones_are_no_worse(
    values: list[int], weights: list[int], most: int
) -> None:
    program, _ = _program(values, weights, most)
    best = _best(values, weights, most)
    answer = program.solve()
    assert answer.optimal
    assert -_total(answer.values, values) == pytest.approx(answer.bound) == pytest.approx(-best)
    assert program.solve(whole=frozenset()).bound <= -best + 1e-6


@given(_NUMBERS, _NUMBERS, st.integers(0, 30))
@settings(max_examples=30, deadline=None)
def test_the_first_values_that_will_do_meet_the_conditions(
    values: list[int], weights: list[int], most: int
) -> None:
    program, _ = _program(values, weights, most)
    answer = program.solve(any_will_do=True)
    assert answer.values
    assert _total(answer.values, weights) <= most
    assert answer.bound <= -_total(answer.values, values) + 1e-6


def test_broken_numbers_may_have_what_whole_ones_have_not() -> None:
    program = IntegerProgram()
    columns = [program.variable() for _ in range(2)]
    program.condition([(columns[0], 2.0)], 1, 1)
    program.condition([(columns[1], 1.0)], 1, 1)
    assert program.solve().infeasible
    assert not program.solve(whole=frozenset()).infeasible
    assert program.solve(whole=frozenset(columns[1:])).values[columns[1]] == 1


def test_a_condition_asks_for_other_numbers_and_for_none() -> None:
    program, weight = _program([3, 5], [2, 4], most=6)
    assert program.solve().values == (1, 1)
    program.put_limits(weight, -math.inf, 5)
    assert program.solve().values == (0, 1)
    program.put_limits(weight, 7, math.inf)
    assert program.solve().infeasible
    program.put_limits(weight, -math.inf, math.inf)
    assert program.solve().values == (1, 1)


def test_what_is_raised_when_asked_ends_the_search() -> None:
    def stop() -> None:
        raise KeyError("stop")

    program, _ = _program([3, 5], [2, 4], most=6)
    with pytest.raises(KeyError):
        program.solve(whole=frozenset(), asked=stop)


def test_a_search_is_given_up_after_so_many_looks() -> None:
    # Market split: three sums that must be half of all at once, which is known to take long to rule out.
    chance, program = random.Random(1), IntegerProgram()
    columns = [program.variable() for _ in range(20)]
    for _ in range(3):
        weights = [chance.randrange(100) for _ in columns]
        half = sum(weights) // 2
        program.condition(zip(columns, map(float, weights), strict=True), half, half)
    looks: list[None] = []
    answer = program.solve(looks=2, nodes=5_000, asked=lambda: looks.append(None))
    assert (answer.values, answer.infeasible) == ((), False)
    given_up = len(looks)
    program.solve(nodes=5_000, asked=lambda: looks.append(None))
    assert given_up * 3 < len(looks)
