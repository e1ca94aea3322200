"""Proposing the duty roster of a year."""

from __future__ import annotations

from limits import Table
from stopwatch import best

from rongui_desktop.domain.roster_proposal import propose
from tests.domain.roster_year import roster_year

WEEKS, PEOPLE = 52, 60


def test_a_year_of_wednesdays(table: Table) -> None:
    """The loading of the solver counts for the first of the runs only; it takes a tenth of a second."""
    problem = roster_year(WEEKS)
    assert len(problem.people) == PEOPLE
    roster = propose(problem)
    assert all(spread.proven and spread.difference <= 1 for spread in roster.spreads)
    table.seconds(f"a roster of {WEEKS} weeks and {PEOPLE} people", best(lambda: propose(problem), 3), 2.0)


def test_a_year_with_nine_weeks_of_rest(table: Table) -> None:
    """Such a rest leaves hardly any choice; as even as can be is still proven."""
    problem = roster_year(WEEKS, rest=63)
    roster = propose(problem)
    assert not roster.vacancies
    assert all(spread.proven for spread in roster.spreads)
    table.seconds("the same with 63 days of rest", best(lambda: propose(problem), 2), 4.0)


def test_a_year_that_two_of_a_kind_cannot_fill(table: Table) -> None:
    """With two weeks of rest two party members cannot come every week: it says so, and who could help."""
    problem = roster_year(WEEKS, 56, 2, 2)
    roster = propose(problem)
    assert roster.vacancies
    assert roster.conflicts
    assert all(spread.proven for spread in roster.spreads)
    table.seconds(
        "the same with two party members and two of the CPPCC", best(lambda: propose(problem), 2), 2.0
    )
