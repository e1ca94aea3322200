"""What a roster promises beyond being even, by examples."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from rongui_desktop.domain.roster_board import Board
from rongui_desktop.domain.roster_checks import broken_rules, obstacle
from rongui_desktop.domain.roster_proposal import propose
from rongui_desktop.domain.roster_rules import RosterRules
from rongui_desktop.domain.roster_terms import (
    DutyKind,
    FixedPick,
    Roster,
    RosterPerson,
    RosterProblem,
    RosterSession,
)
from tests.domain.roster_cases import FIRST, day_of
from tests.domain.roster_year import roster_year

D, P = DutyKind.DEPUTY, DutyKind.PARTY


def _people(count: int, weeks: int) -> list[RosterPerson]:
    days = [day_of(week) for week in range(weeks)]
    return [RosterPerson(number, f"代表{number}号", dict.fromkeys(days, (D,))) for number in range(count)]


def _sessions(weeks: int, wanted: int = 1) -> tuple[RosterSession, ...]:
    return tuple(RosterSession(week, day_of(week), {D: wanted}) for week in range(weeks))


def _turns(roster: Roster) -> Counter[object]:
    return Counter(pick.person for pick in roster.picks)


@pytest.mark.parametrize("seed", range(3))
def test_a_year_keeps_every_rule_and_is_proven_even(seed: int) -> None:
    problem = roster_year(seed=seed)
    roster = propose(problem)
    board = Board(problem)
    places = {
        (board.session_numbers[pick.session], board.person_numbers[pick.person]): pick.kind
        for pick in roster.picks
    }
    assert len(roster.picks) == 52 * 5
    assert broken_rules(board, places) == []
    assert [(spread.difference <= 1, spread.proven) for spread in roster.spreads] == [(True, True)] * 3


def test_who_holds_a_seat_for_half_of_the_period_has_half_of_the_turns() -> None:
    people = _people(4, 28)
    people[3] = replace(people[3], kinds={day_of(week): (D,) for week in range(14, 28)})
    roster = propose(RosterProblem(_sessions(28), tuple(people)))
    turns = _turns(roster)
    assert [turns[number] for number in range(4)] == [8, 8, 8, 4]
    assert (roster.spreads[0].fewest, roster.spreads[0].most, roster.spreads[0].proven) == (8, 8, True)


def test_a_suspended_deputy_has_no_turn_then_and_makes_up_for_none() -> None:
    people = _people(4, 28)
    people[3] = replace(people[3], suspended=frozenset(day_of(week) for week in range(14)))
    turns = _turns(propose(RosterProblem(_sessions(28), tuple(people))))
    assert [turns[number] for number in range(4)] == [8, 8, 8, 4]


def test_leave_takes_no_turns_away() -> None:
    people = _people(4, 28)
    people[3] = replace(people[3], away={day_of(week): "请假" for week in range(10)})
    assert set(_turns(propose(RosterProblem(_sessions(28), tuple(people)))).values()) == {7}


def test_turns_of_before_even_out_when_they_count() -> None:
    people = [
        replace(person, earlier_turns={D: earlier}, earlier_chances={D: 12})
        for person, earlier in zip(_people(4, 12), (5, 3, 3, 1), strict=True)
    ]
    roster = propose(RosterProblem(_sessions(12), tuple(people)))
    turns = _turns(roster)
    assert [turns[number] for number in range(4)] == [1, 3, 3, 5]
    assert roster.spreads[0].difference == 0


def test_one_person_who_can_come_once_does_not_make_the_others_uneven() -> None:
    people = _people(4, 24)
    people[3] = replace(people[3], away={day_of(week): "请假" for week in range(23)})
    roster = propose(RosterProblem(_sessions(24), tuple(people)))
    assert sorted(_turns(roster).values()) == [1, 7, 8, 8]
    (spread,) = roster.spreads
    assert (spread.difference, spread.proven) == (7, True)


def test_of_two_identities_one_is_filled_at_a_session() -> None:
    people = _people(3, 12)
    people[0] = replace(people[0], kinds={day: (D, P) for day in people[0].kinds})
    people.append(RosterPerson(3, "党代表3号", {day_of(week): (P,) for week in range(12)}))
    sessions = tuple(RosterSession(week, day_of(week), {D: 1, P: 1}) for week in range(12))
    roster = propose(RosterProblem(sessions, tuple(people), RosterRules(rest_days=7)))
    assert max(Counter((pick.session, pick.person) for pick in roster.picks).values()) == 1
    assert {(spread.kind, spread.difference) for spread in roster.spreads} == {(D, 0), (P, 0)}


def test_fixed_picks_stay_even_against_the_rules_which_are_named() -> None:
    people = _people(3, 4)
    people[0] = replace(people[0], away={day_of(1): "请假"})
    fixed = (FixedPick(0, 0, D), FixedPick(1, 0, D))
    roster = propose(RosterProblem(_sessions(4), tuple(people), fixed=fixed))
    first = {pick.session: (pick.person, pick.fixed, pick.reason) for pick in roster.picks}
    assert first[0] == first[1] == (0, True, "已经确定")
    assert len(roster.picks) == 4
    assert roster.warnings == ("代表0号1月8日请假。", "代表0号1月1日和1月8日两次值班相隔不足14天。")


def test_each_pick_says_why() -> None:
    people = _people(3, 3)
    people[0] = replace(people[0], is_leader=True)
    roster = propose(RosterProblem(_sessions(3), tuple(people), RosterRules(rest_days=7)))
    reasons = {pick.person: pick.reason for pick in roster.picks}
    fewest = "次数最少（0次）"
    assert reasons == {0: "党政班子成员，本期1次", 1: fewest, 2: fewest}


def test_the_only_one_who_can_come_is_said_to_be() -> None:
    people = _people(2, 1)
    people[0] = replace(people[0], away={day_of(0): "请假"})
    (pick,) = propose(RosterProblem(_sessions(1), tuple(people))).picks
    assert (pick.person, pick.reason) == (1, "当天只有这一名人大代表可排")


def test_what_stands_in_the_way_of_a_person() -> None:
    (person,) = _people(1, 3)
    days = [day_of(week) for week in range(3)]
    person = replace(
        person,
        kinds={days[0]: (D,), days[1]: (D,)},
        suspended=frozenset(days[:1]),
        taken=(FIRST + timedelta(days=10),),
    )
    board = Board(RosterProblem(_sessions(3), (person,)))
    words = [found.words for week in range(3) if (found := obstacle(board, {}, week, 0, D))]
    assert words == ["暂停执行职务", "距1月11日值班不足14天", "当天没有人大代表身份"]


def test_three_deputies_do_not_all_come_from_one_group() -> None:
    people = [
        replace(person, groups=dict.fromkeys(person.kinds, "第一小组" if number < 3 else "第二小组"))
        for number, person in enumerate(_people(4, 1))
    ]
    roster = propose(RosterProblem(_sessions(1, wanted=3), tuple(people)))
    assert 3 in {pick.person for pick in roster.picks}
    board = Board(RosterProblem(_sessions(1, wanted=3), tuple(people)))
    assert broken_rules(board, {(0, 0): D, (0, 1): D, (0, 2): D}) == ["1月1日的人大代表都来自第一小组。"]
