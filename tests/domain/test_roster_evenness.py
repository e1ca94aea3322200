"""Evenness where the numbers of each kind promise too much: of a whole year with long rests, and by identities."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest

from rongui_desktop.domain.roster_proposal import propose
from rongui_desktop.domain.roster_rules import RosterRules
from rongui_desktop.domain.roster_terms import DutyKind, Roster, RosterPerson, RosterProblem, RosterSession
from tests.domain.roster_cases import day_of
from tests.domain.roster_year import roster_year

PLACES = 5


def _problem(weeks: int, kinds: list[tuple[DutyKind, ...]], wanted: dict[DutyKind, int]) -> RosterProblem:
    days = [day_of(week) for week in range(weeks)]
    people = tuple(
        RosterPerson(number, f"代表{number}号", dict.fromkeys(days, held))
        for number, held in enumerate(kinds)
    )
    sessions = tuple(RosterSession(week, day_of(week), wanted) for week in range(weeks))
    return RosterProblem(sessions, people, RosterRules(several_groups=False, rest_days=15))


def _rested(problem: RosterProblem, roster: Roster) -> bool:
    days = {session.key: session.day for session in problem.sessions}
    for person in problem.people:
        turns = sorted([*(days[p.session] for p in roster.picks if p.person == person.key), *person.taken])
        if any((b - a).days < problem.rules.rest_days for a, b in pairwise(turns)):
            return False
    return True


@pytest.mark.parametrize("rest", [49, 63])
def test_a_year_with_weeks_of_rest_is_filled_and_proven_to_be_even(rest: int) -> None:
    problem = roster_year(52, rest=rest)
    roster = propose(problem)
    assert len(roster.picks) == 52 * PLACES
    assert not roster.vacancies
    assert _rested(problem, roster)
    assert all(spread.proven for spread in roster.spreads)
    for spread in roster.spreads:
        turns = Counter(p.person for p in roster.picks if p.kind is spread.kind)
        whole = [
            p.key for p in problem.people if all(spread.kind in p.acts_as(s.day) for s in problem.sessions)
        ]
        counts = [turns[key] for key in whole]
        assert (spread.fewest, spread.most) == (min(counts), max(counts))


def test_who_cannot_have_his_part_of_both_makes_no_more_difference_than_must_be() -> None:
    """With rest nobody has more than two of six turns: who is needed twice as a deputy has none for the party."""
    deputy, party = (DutyKind.DEPUTY,), (DutyKind.PARTY,)
    kinds = [(*deputy, *party), deputy, deputy, party, party, party]
    roster = propose(_problem(6, kinds, {DutyKind.DEPUTY: 1, DutyKind.PARTY: 1}))
    assert not roster.vacancies
    differences = {spread.kind: (spread.fewest, spread.most, spread.bound) for spread in roster.spreads}
    assert differences == {DutyKind.DEPUTY: (2, 2, 0), DutyKind.PARTY: (0, 2, 2)}
