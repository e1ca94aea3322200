"""Conflicts of a roster: they are real, and no smaller than they must be."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings

from rongui_desktop.domain.roster_proposal import propose
from rongui_desktop.domain.roster_rules import RosterRules
from rongui_desktop.domain.roster_terms import (
    DutyKind,
    RosterPerson,
    RosterProblem,
    RosterSession,
    Wish,
)
from tests.domain.roster_cases import FIRST, can_meet, day_of, plan_of, problems, unheeded

D = DutyKind.CPPCC


def _member(number: int, weeks: int, **more: object) -> RosterPerson:
    days = [day_of(week) for week in range(weeks)]
    return replace(RosterPerson(number, "李王张"[number] + "某", dict.fromkeys(days, (D,))), **more)


def _problem(weeks: int, *people: RosterPerson, rules: RosterRules | None = None) -> RosterProblem:
    sessions = tuple(RosterSession(week, day_of(week), {D: 1}) for week in range(weeks))
    return RosterProblem(sessions, people, rules or RosterRules())


def test_who_is_on_leave_and_who_must_rest_are_named() -> None:
    people = (
        _member(0, 3, away={day_of(1): "请假"}),
        _member(1, 3, taken=(FIRST + timedelta(days=5),)),
    )
    roster = propose(_problem(2, *people))
    (vacancy,) = roster.vacancies
    assert (vacancy.day, vacancy.kind, vacancy.missing) == (day_of(1), D, 1)
    assert vacancy.why == "李某请假、王某距1月6日值班不足14天"


def test_a_conflict_names_what_contradicts_and_what_would_help() -> None:
    people = (_member(0, 3), _member(1, 3))
    (conflict,) = propose(_problem(3, *people, rules=RosterRules(rest_days=15))).conflicts
    assert conflict.sentence == (
        "这几项不能同时做到：1月1日至1月15日各场要1名政协委员；李某、王某两次值班至少相隔15天。"
        "这时的政协委员有2人：李某、王某。"
    )
    assert conflict.remedies == ("把最少间隔改为14天", "1月1日至1月15日各场当中的一场少安排政协委员")


def test_a_leader_who_cannot_come_is_named_and_the_rest_is_still_proposed() -> None:
    away = {day_of(week): "请假" for week in range(4)}
    people = (_member(0, 4, is_leader=True, away=away), _member(1, 4), _member(2, 4))
    roster = propose(_problem(4, *people))
    assert len(roster.picks) == 4
    assert not roster.vacancies
    (conflict,) = roster.conflicts
    assert conflict.sentence == (
        "这几项不能同时做到：李某（党政班子成员）至少值班1次；李某1月1日至1月22日各场请假。"
    )
    assert conflict.remedies == ("不要求李某值班满1次", "请李某在1月1日至1月22日各场当中的一场到场")


def test_a_wish_on_a_day_of_leave_is_a_conflict() -> None:
    wish = Wish(frozenset({day_of(0)}), "指定1月1日值班")
    people = (_member(0, 2, wishes=(wish,), away={day_of(0): "请假"}), _member(1, 2))
    (conflict,) = propose(_problem(2, *people)).conflicts
    assert conflict.sentence == "这几项不能同时做到：李某指定1月1日值班；李某1月1日请假。"


def test_nobody_of_a_kind_is_said_so() -> None:
    roster = propose(_problem(1))
    assert roster.vacancies[0].why == "没有别的政协委员"
    assert roster.conflicts[0].sentence == "做不到：1月1日要1名政协委员。这时没有政协委员。"


@given(problems(parts=True, fixed=False))
@settings(max_examples=60, deadline=None)
def test_conflicts_are_real_and_dropping_any_demand_ends_them(problem: RosterProblem) -> None:
    for conflict in propose(problem).conflicts:
        assert conflict.minimal
        assert not can_meet(problem, conflict.demands)
        for demand in conflict.demands:
            assert can_meet(problem, [other for other in conflict.demands if other != demand])


@given(problems(parts=True, fixed=False))
@settings(max_examples=60, deadline=None)
def test_whatever_is_lacking_has_a_conflict(problem: RosterProblem) -> None:
    roster = propose(problem)
    lacking = bool(roster.vacancies) or unheeded(problem, plan_of(roster)) > 0
    assert lacking == bool(roster.conflicts)
