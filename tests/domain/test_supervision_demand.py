"""Which quarters demand a visit: against a definition day by day."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rongui_desktop.domain.codes import ProjectState
from rongui_desktop.domain.supervision_demand import (
    Exempt,
    Supervised,
    exemption,
    late_since,
    quarter_at,
    quarter_days,
)

YEAR = 2020
LATE = (ProjectState.DELAYED, ProjectState.PAUSED)
DAYS = st.dates(date(YEAR - 1, 10, 1), date(YEAR + 1, 3, 31))
STATES = st.dictionaries(DAYS, st.sampled_from(ProjectState), max_size=6)


@st.composite
def projects(draw: st.DrawFn) -> Supervised:
    begins, ends = draw(st.none() | DAYS), draw(st.none() | DAYS)
    if begins and ends and ends < begins:
        begins, ends = ends, begins
    excuses = draw(st.dictionaries(st.integers(1, 4), st.just("停工"), max_size=2))
    return Supervised(begins, ends, sorted(draw(STATES).items()), excuses)


def demanded_by_days(quarter: int, first_quarter: int, project: Supervised) -> bool:
    """The definition, day by day: on one day at least it is under supervision and does not rest."""
    if quarter < first_quarter or quarter in project.excuses:
        return False
    told = dict(project.states)
    for number in range(366):
        day = date(YEAR, 1, 1) + timedelta(number)
        if (day.month + 2) // 3 != quarter:
            continue
        if project.begins_on is not None and day < project.begins_on:
            continue
        if project.ends_on is not None and day > project.ends_on:
            continue
        known = [told[d] for d in sorted(told) if d <= day]
        if not known or known[-1] is not ProjectState.PAUSED:
            return True
    return False


@given(projects(), st.integers(1, 4), st.integers(1, 4))
def test_a_quarter_demands_a_visit_as_its_days_say(
    project: Supervised, quarter: int, first_quarter: int
) -> None:
    found = exemption(YEAR, quarter, first_quarter, project)
    assert (found is None) is demanded_by_days(quarter, first_quarter, project)


@given(projects(), DAYS)
def test_a_split_leaves_no_quarter_without_demand(project: Supervised, day: date) -> None:
    """One project ends and another goes on from the next day: together they demand what one would have."""
    plain = Supervised(project.begins_on, project.ends_on)
    before = Supervised(plain.begins_on, min(day, plain.ends_on or day))
    after = Supervised(max(day + timedelta(1), plain.begins_on or date.min), plain.ends_on)
    for quarter in range(1, 5):
        whole = exemption(YEAR, quarter, 1, plain) is None
        parts = [
            part
            for part in (before, after)
            if part.begins_on is None or part.ends_on is None or part.begins_on <= part.ends_on
        ]
        assert whole is any(exemption(YEAR, quarter, 1, part) is None for part in parts)


def test_why_a_quarter_demands_nothing() -> None:
    paused = [(date(2020, 3, 31), ProjectState.PAUSED), (date(2020, 7, 1), ProjectState.ON_SCHEDULE)]
    assert [exemption(2020, q, 1, Supervised(states=paused)) for q in (1, 2, 3)] == [
        None,
        Exempt.PAUSED,
        None,
    ]
    assert exemption(2020, 1, 2, Supervised()) is Exempt.BEFORE_RULE
    assert exemption(2020, 1, 1, Supervised(begins_on=date(2020, 4, 1))) is Exempt.NOT_YET
    assert exemption(2020, 4, 1, Supervised(ends_on=date(2020, 9, 30))) is Exempt.ENDED
    assert exemption(2020, 4, 1, Supervised(excuses={4: "停工"})) is Exempt.EXCUSED
    assert exemption(2020, 2, 1, Supervised(begins_on=date(2020, 6, 30))) is None


@given(DAYS)
def test_quarters_and_their_days(day: date) -> None:
    span = quarter_days(day.year, quarter_at(day))
    assert span.since is not None
    assert span.until is not None
    assert span.since <= day <= span.until


@given(st.lists(st.sampled_from(ProjectState), max_size=8))
def test_lateness_runs_from_the_first_of_its_last_days(states: list[ProjectState]) -> None:
    told = [(date(2020, 1, 1) + timedelta(7 * n), state) for n, state in enumerate(states)]
    since = late_since(told, LATE)
    if not states or states[-1] not in LATE:
        assert since is None
    else:
        place = [day for day, _ in told].index(since)  # type: ignore[arg-type]
        assert all(state in LATE for state in states[place:])
        assert place == 0 or states[place - 1] not in LATE
