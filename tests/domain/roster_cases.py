"""Small roster problems for property tests, and every roster there is for one: an oracle that shares no code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, product
from typing import Any

from hypothesis import strategies as st

from rongui_desktop.domain.roster_rules import RosterRules
from rongui_desktop.domain.roster_terms import (
    Demand,
    DemandKind,
    DutyKind,
    FixedPick,
    Roster,
    RosterPerson,
    RosterProblem,
    RosterSession,
    Wish,
)

FIRST = date(2020, 1, 1)
SURNAMES = "赵钱孙李周吴郑王"
KINDS = (DutyKind.DEPUTY, DutyKind.PARTY)
# (session, person) by their keys -> kind.
Plan = dict[tuple[Any, Any], DutyKind]


def day_of(week: int) -> date:
    """The Wednesday of a week."""
    return FIRST + timedelta(weeks=week)


@st.composite
def problems(draw: st.DrawFn, *, parts: bool = False, fixed: bool = True) -> RosterProblem:
    """Up to four sessions, five people and two kinds; with `parts`, seats begin, end and are suspended."""
    weeks = draw(st.integers(1, 4))
    count = draw(st.integers(1, 5))
    sessions = tuple(
        RosterSession(
            week,
            day_of(week),
            {DutyKind.DEPUTY: draw(st.integers(0, 2)), DutyKind.PARTY: draw(st.integers(0, 1))},
        )
        for week in range(weeks)
    )
    people = tuple(_person(draw, number, weeks, parts) for number in range(count))
    rules = RosterRules(
        rest_days=draw(st.sampled_from([0, 7, 8, 15])),
        several_groups=draw(st.booleans()),
        leaders=draw(st.sampled_from([0, 1, 1, 2])),
    )
    problem = RosterProblem(sessions, people, rules)
    if fixed and draw(st.booleans()):
        plans = [plan for plan in rosters(replace(problem, rules=replace(rules, leaders=0))) if plan]
        if plans:
            place, kind = draw(st.sampled_from(sorted(draw(st.sampled_from(plans)).items())))
            problem = replace(problem, fixed=(FixedPick(*place, kind),))
    return problem


def _person(draw: st.DrawFn, number: int, weeks: int, parts: bool) -> RosterPerson:
    kinds = draw(st.sampled_from([(DutyKind.DEPUTY,), (DutyKind.DEPUTY,), (DutyKind.PARTY,), KINDS]))
    days = [day_of(week) for week in range(weeks)]
    since = draw(st.integers(0, weeks - 1)) if parts else 0
    until = draw(st.integers(since, weeks - 1)) if parts else weeks - 1
    away = {day: "请假" for day in days if draw(st.integers(0, 5)) == 0}
    return RosterPerson(
        number,
        SURNAMES[number] + "某",
        {day: kinds for day in days[since : until + 1]},
        dict.fromkeys(days, draw(st.sampled_from(["第一小组", "第二小组"]))),
        is_leader=draw(st.integers(0, 3)) == 0,
        suspended=frozenset(day for day in days if parts and draw(st.integers(0, 6)) == 0),
        away=away,
        taken=(FIRST - timedelta(days=7),) if draw(st.integers(0, 4)) == 0 else (),
        wishes=(Wish(frozenset(days[-1:]), "指定"),) if draw(st.integers(0, 5)) == 0 else (),
    )


def rosters(problem: RosterProblem) -> Iterator[Plan]:
    """Yield every roster that keeps the rules, also those that leave places empty."""
    per_session = [list(_fillings(problem, session)) for session in problem.sessions]
    for fillings in product(*per_session):
        plan: Plan = {
            (session.key, person): kind
            for session, filling in zip(problem.sessions, fillings, strict=True)
            for person, kind in filling.items()
        }
        if all((pick.session, pick.person) in plan for pick in problem.fixed) and rested(problem, plan):
            yield plan


def _fillings(problem: RosterProblem, session: RosterSession) -> Iterator[dict[int, DutyKind]]:
    fixed = {pick.person: pick.kind for pick in problem.fixed if pick.session == session.key}
    choices: list[list[tuple[int, ...]]] = []
    for kind in KINDS:
        able = [p.key for p in problem.people if may(p, session.day, kind)]
        wanted = session.wanted.get(kind, 0)
        choices.append([c for n in range(wanted + 1) for c in combinations(able, n)])
    for deputies, party in product(*choices):
        if not set(deputies) & set(party):
            filling = dict.fromkeys(deputies, DutyKind.DEPUTY) | dict.fromkeys(party, DutyKind.PARTY)
            kept = all(filling.get(person) is kind for person, kind in fixed.items())
            mixed = not problem.rules.several_groups or not any(
                of_one_group(problem, session, filling, kinds) for kinds in mixes(session)
            )
            if kept and mixed:
                yield filling


def mixes(session: RosterSession) -> list[tuple[DutyKind, ...]]:
    """The kinds whose people must not all be of one group: each with two places; both together where none has."""
    several = [(kind,) for kind in KINDS if session.wanted.get(kind, 0) > 1]
    together = tuple(kind for kind in KINDS if session.wanted.get(kind, 0))
    return several or ([together] if len(together) > 1 else [])


def of_one_group(
    problem: RosterProblem, session: RosterSession, filling: dict[int, DutyKind], kinds: tuple[DutyKind, ...]
) -> bool:
    """Whether all places of some kinds at a session are filled by people of one group."""
    people = tuple(person for person, kind in filling.items() if kind in kinds)
    return one_group(problem, session.day, people, sum(session.wanted[kind] for kind in kinds))


def may(person: RosterPerson, day: date, kind: DutyKind) -> bool:
    """Whether seat, suspension and leave let a person be on duty."""
    return kind in person.kinds.get(day, ()) and day not in person.suspended and day not in person.away


def one_group(problem: RosterProblem, day: date, people: tuple[int, ...], wanted: int) -> bool:
    """Whether all wanted people of a kind are of one group."""
    groups = {problem.people[person].groups.get(day) for person in people}
    return len(people) == wanted and len(groups) == 1 and None not in groups


def rested(problem: RosterProblem, plan: Plan) -> bool:
    """Whether everybody rests long enough between turns."""
    for person in problem.people:
        turns = sorted([day_of(s) for s, p in plan if p == person.key] + list(person.taken))
        if any(
            (b - a).days < max(problem.rules.rest_days, 1) for a, b in zip(turns, turns[1:], strict=False)
        ):
            return False
    return True


def unheeded(problem: RosterProblem, plan: Plan) -> int:
    """How many leaders and wishes go without."""
    there = Counter(person for _session, person in plan)
    count = sum(max(0, problem.rules.leaders - there[p.key]) for p in problem.people if p.is_leader)
    for person in problem.people:
        days = {day_of(s) for s, p in plan if p == person.key}
        count += sum(not (days & wish.days) for wish in person.wishes)
    return count


def differences(problem: RosterProblem, plan: Plan) -> int:
    """The sum over the kinds of the largest minus the smallest number of turns, of who can have one."""
    total = 0
    for kind in KINDS:
        sessions = [s for s in problem.sessions if s.wanted.get(kind)]
        fixed = [pick.person for pick in problem.fixed if pick.kind is kind]
        able = [
            p
            for p in problem.people
            if p.key in fixed
            or any(
                may(p, s.day, kind)
                and all(abs((s.day - turn).days) >= max(problem.rules.rest_days, 1) for turn in p.taken)
                and (s.key, p.key) not in {(f.session, f.person) for f in problem.fixed if f.kind is not kind}
                for s in sessions
            )
        ]
        turns = [sum(k is kind and p == person.key for (_s, p), k in plan.items()) for person in able]
        total += max(turns) - min(turns) if turns else 0
    return total


def plan_of(roster: Roster) -> Plan:
    """The picks of a roster by their keys."""
    return {(pick.session, pick.person): pick.kind for pick in roster.picks}


def can_meet(problem: RosterProblem, demands: Sequence[Demand]) -> bool:
    """Whether some plan meets these demands; seats, suspensions and the places that there are hold always."""
    said = {kind: {d for d in demands if d.kind is kind} for kind in DemandKind}
    away = {(d.session, d.person) for d in said[DemandKind.AWAY]}
    people = tuple(
        replace(
            person,
            away={session.day: "请假" for session in problem.sessions if (session.key, person.key) in away},
        )
        for person in problem.people
    )
    rules = replace(problem.rules, several_groups=False)
    open_problem = replace(problem, people=people, rules=rules)
    per_session = [
        [
            filling
            for filling in _fillings(open_problem, session)
            if _filled(open_problem, session, filling, said)
        ]
        for session in problem.sessions
    ]
    resting = {d.person for d in said[DemandKind.REST]}
    leaders = {d.person for d in said[DemandKind.LEADER]}
    wishes = {(d.person, d.wish) for d in said[DemandKind.WISH]}
    for fillings in product(*per_session):
        plan = {
            (session.key, person)
            for session, filling in zip(problem.sessions, fillings, strict=True)
            for person in filling
        }
        if (
            all(_rests(problem, plan, person) for person in resting)
            and all(sum(p == who for _s, p in plan) >= problem.rules.leaders for who in leaders)
            and all(
                any(
                    (s.key, p) in plan and s.day in problem.people[p].wishes[w].days for s in problem.sessions
                )
                for p, w in wishes
            )
        ):
            return True
    return False


def _filled(
    problem: RosterProblem,
    session: RosterSession,
    filling: dict[int, DutyKind],
    said: dict[DemandKind, set[Demand]],
) -> bool:
    for demand in said[DemandKind.FILL]:
        there = [person for person, kind in filling.items() if kind is demand.duty]
        if demand.session == session.key and len(there) < session.wanted[demand.duty]:
            return False
    for demand in said[DemandKind.MIX]:
        if demand.session == session.key:
            kinds = next(kinds for kinds in mixes(session) if kinds[0] is demand.duty)
            if of_one_group(problem, session, filling, kinds):
                return False
    return True


def _rests(problem: RosterProblem, plan: set[tuple[int, int]], person: int) -> bool:
    turns = sorted([day_of(s) for s, p in plan if p == person])
    turns = sorted([*turns, *problem.people[person].taken])
    rest = max(problem.rules.rest_days, 1)
    return all((b - a).days >= rest for a, b in zip(turns, turns[1:], strict=False))
