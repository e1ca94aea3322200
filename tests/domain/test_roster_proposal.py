"""Rosters against every roster there is, on small cases; the rules on larger ones."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings

from rongui_desktop.domain.roster_proposal import propose
from rongui_desktop.domain.roster_terms import DutyKind, RosterProblem
from tests.domain.roster_cases import (
    differences,
    may,
    mixes,
    of_one_group,
    plan_of,
    problems,
    rested,
    rosters,
    unheeded,
)


@given(problems())
@settings(max_examples=80, deadline=None)
def test_no_roster_fills_more_heeds_more_and_is_more_even(problem: RosterProblem) -> None:
    roster = propose(problem)
    plan = plan_of(roster)
    every = list(rosters(problem))
    assert plan in every
    full = max(len(other) for other in every)
    assert len(plan) == full
    full_ones = [other for other in every if len(other) == full]
    heeded = min(unheeded(problem, other) for other in full_ones)
    assert unheeded(problem, plan) == heeded
    best = min(differences(problem, other) for other in full_ones if unheeded(problem, other) == heeded)
    assert differences(problem, plan) == best
    assert sum(spread.difference for spread in roster.spreads) == best
    assert all(spread.proven for spread in roster.spreads)


@given(problems(parts=True))
@settings(max_examples=60, deadline=None)
def test_no_turn_without_seat_on_leave_suspended_or_too_soon(problem: RosterProblem) -> None:
    plan = plan_of(propose(problem))
    days = {session.key: session.day for session in problem.sessions}
    assert all(may(problem.people[person], days[key], kind) for (key, person), kind in plan.items())
    assert rested(problem, plan)
    for session in problem.sessions:
        there = Counter(kind for (key, _), kind in plan.items() if key == session.key)
        assert all(there[kind] <= session.wanted.get(kind, 0) for kind in DutyKind)
        filling = {p: kind for (key, p), kind in plan.items() if key == session.key}
        if problem.rules.several_groups:
            assert not any(of_one_group(problem, session, filling, kinds) for kinds in mixes(session))


@given(problems(parts=True))
@settings(max_examples=60, deadline=None)
def test_as_many_places_are_filled_and_leaders_and_wishes_heeded_as_can_be(problem: RosterProblem) -> None:
    roster = propose(problem)
    plan = plan_of(roster)
    every = list(rosters(problem))
    full = max(len(other) for other in every)
    assert len(plan) == full
    assert unheeded(problem, plan) == min(unheeded(problem, other) for other in every if len(other) == full)
    places = sum(sum(session.wanted.values()) for session in problem.sessions)
    assert sum(vacancy.missing for vacancy in roster.vacancies) == places - full


@given(problems())
@settings(max_examples=20, deadline=None)
def test_the_same_problem_gives_the_same_roster(problem: RosterProblem) -> None:
    assert propose(problem) == propose(problem)
