"""Working on a roster by hand: locking, replacing and exchanging, with the effect shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from rongui_desktop.domain.roster_rules import RosterRules
from rongui_desktop.domain.roster_terms import (
    DutyKind,
    RosterPerson,
    RosterProblem,
    RosterSession,
    Spread,
    mix_of,
)
from rongui_desktop.errors import UserError
from rongui_desktop.services import roster_drafts as drafts
from rongui_desktop.services.roster_standing import Evenness, change, standing
from rongui_desktop.services.roster_views import RosterDay, RosterDraft, RosterPick, RosterRequest
from rongui_desktop.services.roster_wording import as_json, as_lines, conflict_words

D = DutyKind.DEPUTY
FIRST = date(2020, 1, 1)
WEEKS = [FIRST + timedelta(weeks=week) for week in range(6)]
RULES = RosterRules(deputies=2, party=0, cppcc=0, rest_days=14, leaders=0)
PEOPLE = [UUID(int=number) for number in range(1, 8)]


def empty_draft(*, away: dict[date, str] | None = None) -> RosterDraft:
    people = tuple(
        RosterPerson(
            key,
            f"代表{number}号",
            dict.fromkeys(WEEKS, (D,)),
            dict.fromkeys(WEEKS, "第一小组" if number < 4 else "第二小组"),
            away=(away or {}) if number == 1 else {},
        )
        for number, key in enumerate(PEOPLE, start=1)
    )
    sessions = tuple(RosterSession(day, day, mix_of(RULES)) for day in WEEKS)
    days = tuple(RosterDay(day, day, "未建", "", "中心站", open=True) for day in WEEKS)
    names = {person.key: person.name for person in people}
    request = RosterRequest(WEEKS[0], WEEKS[-1], RULES)
    return RosterDraft(request, days, names, RosterProblem(sessions, people, RULES))  # type: ignore[arg-type]


def people_at(draft: RosterDraft, week: int) -> set[UUID]:
    return {pick.person for pick in draft.days[week].picks}


def test_locked_picks_stay_when_the_roster_is_proposed_again() -> None:
    draft = drafts.put(empty_draft(), WEEKS[2], D, PEOPLE[4]).draft
    (pick,) = draft.days[2].picks
    assert (pick.person, pick.locked, pick.reason) == (PEOPLE[4], True, "人工安排")
    again = drafts.propose(draft)
    assert PEOPLE[4] in people_at(again, 2)
    assert all(len(day.picks) == 2 for day in again.days)
    kept = next(pick for pick in again.days[2].picks if pick.person == PEOPLE[4])
    assert kept == pick


def test_unlocking_lets_everything_be_proposed_anew() -> None:
    draft = drafts.lock_all(drafts.propose(empty_draft()), locked=True)
    assert all(pick.locked for day in draft.days for pick in day.picks)
    assert drafts.propose(draft).days == draft.days
    free = drafts.lock(draft, [(WEEKS[0], pick.person) for pick in draft.days[0].picks], locked=False)
    assert [pick.locked for pick in free.days[0].picks] == [False, False]
    assert all(pick.locked for pick in free.days[1].picks)


def test_replacing_shows_the_turns_before_and_after_and_what_it_breaks() -> None:
    draft = empty_draft(away={WEEKS[1]: "请假"})
    draft = drafts.put(draft, WEEKS[0], D, PEOPLE[0]).draft
    draft = drafts.put(draft, WEEKS[1], D, PEOPLE[5]).draft
    effect = drafts.put(draft, WEEKS[1], D, PEOPLE[0], instead_of=PEOPLE[5])
    assert effect.turns == (("代表6号", 1, 0), ("代表1号", 1, 2))
    assert effect.broken == ("代表1号1月8日请假。", "代表1号1月1日和1月8日两次值班相隔不足14天。")
    assert drafts.put(effect.draft, WEEKS[1], D, None, instead_of=PEOPLE[0]).mended == effect.broken


def test_candidates_come_with_turns_and_what_speaks_against_them() -> None:
    draft = empty_draft(away={WEEKS[1]: "请假"})
    draft = drafts.put(draft, WEEKS[0], D, PEOPLE[1]).draft
    draft = drafts.put(draft, WEEKS[3], D, PEOPLE[6]).draft
    draft = drafts.put(draft, WEEKS[1], D, PEOPLE[2]).draft
    found = drafts.candidates(draft, WEEKS[1], D)
    said = [(each.name, each.turns, each.in_the_way) for each in found]
    assert said == [
        ("代表4号", 0, ""),
        ("代表5号", 0, ""),
        ("代表6号", 0, ""),
        ("代表7号", 1, ""),
        ("代表1号", 0, "请假"),
        ("代表2号", 1, "距1月1日值班不足14天"),
    ]
    instead = drafts.candidates(draft, WEEKS[0], D, instead_of=PEOPLE[1])
    assert "代表2号" not in [each.name for each in instead]


def test_two_of_one_group_are_pointed_out_where_both_would_be() -> None:
    draft = drafts.put(empty_draft(), WEEKS[0], D, PEOPLE[0]).draft
    words = {each.name: each.in_the_way for each in drafts.candidates(draft, WEEKS[0], D)}
    assert words["代表2号"] == "同场的人大代表将都来自第一小组"
    assert words["代表5号"] == ""


def test_exchanging_two_turns_keeps_everybodys_number() -> None:
    draft = drafts.propose(empty_draft())
    a, b = draft.days[0].picks[0].person, draft.days[5].picks[0].person
    assert a != b
    effect = drafts.exchange(draft, (WEEKS[0], a), (WEEKS[5], b))
    assert b in people_at(effect.draft, 0)
    assert a in people_at(effect.draft, 5)
    assert all(before == after for _, before, after in effect.turns)
    assert {pick.reason for pick in effect.draft.days[0].picks if pick.person == b} == {
        f"与{draft.names[a]}对调"
    }


def test_nobody_stands_twice_at_one_session() -> None:
    draft = drafts.put(empty_draft(), WEEKS[0], D, PEOPLE[0]).draft
    with pytest.raises(UserError, match="代表1号已经在这一场值班"):
        drafts.put(draft, WEEKS[0], D, PEOPLE[0])
    draft = drafts.put(draft, WEEKS[0], D, PEOPLE[3]).draft
    with pytest.raises(UserError, match="同一场"):
        drafts.exchange(draft, (WEEKS[0], PEOPLE[0]), (WEEKS[0], PEOPLE[3]))


def test_how_even_it_is_and_what_is_empty_is_known_at_any_time() -> None:
    draft = empty_draft()
    assert standing(draft).evenness == (Evenness(D, 0, 0),)
    assert [missing for *_, missing in drafts.empty_places(draft)] == [2] * 6
    draft = drafts.propose(draft)
    assert standing(draft).evenness == (Evenness(D, 1, 2, Spread(D, 1, 2, 1)),)
    assert drafts.empty_places(draft) == []
    emptied = drafts.put(draft, WEEKS[0], D, None, instead_of=draft.days[0].picks[0].person).draft
    assert drafts.empty_places(emptied) == [(WEEKS[0], WEEKS[0], D, 1)]


def test_a_roster_that_cannot_be_says_why_and_what_would_help() -> None:
    draft = empty_draft()
    few = RosterProblem(draft.problem.sessions, draft.problem.people[:3], RULES)
    roster = drafts.propose(RosterDraft(draft.request, draft.days, draft.names, few))
    said = as_json(roster)
    assert said["unplaced"][0]["identity"] == "人大代表"
    assert "值班不足14天" in said["unplaced"][0]["reason"]
    assert len(said["sessions"]) == 6
    assert any("缺" in line for line in as_lines(roster))
    assert "可以放宽其中一项：" in conflict_words(roster.conflicts[0])


def test_who_has_leave_by_now_is_not_carried_back_in() -> None:
    old = drafts.lock_all(drafts.propose(empty_draft()), locked=True)
    away = old.days[0].picks[0].person
    days = (replace(old.days[0], picks=old.days[0].picks[1:], leave=((away, "请假"),)), *old.days[1:])
    carried = drafts.carry(old, replace(old, days=days))
    assert away not in people_at(carried, 0)
    assert people_at(carried, 0) == {pick.person for pick in old.days[0].picks[1:]}
    assert [day.picks for day in carried.days[1:]] == [day.picks for day in old.days[1:]]


def test_who_stands_in_has_fewest_turns_and_nothing_against_it() -> None:
    draft = empty_draft(away={WEEKS[1]: "请假"})
    for week, person in ((0, 1), (3, 6), (1, 2), (1, 3)):
        draft = drafts.put(draft, WEEKS[week], D, PEOPLE[person]).draft
    # 1 has leave, 2 has no rest, 3 and 4 are on duty; 7 has a turn already. Whoever comes for 4 is not of 3's group.
    found = drafts.substitutes(draft, WEEKS[1], PEOPLE[3])
    assert [each.name for each in found] == ["代表5号", "代表6号", "代表7号"]
    assert drafts.substitutes(draft, WEEKS[1], PEOPLE[5]) == []


def test_somebody_away_without_substitute_still_has_one_proposed() -> None:
    draft = empty_draft()
    day = replace(draft.days[1], picks=(RosterPick(PEOPLE[4], D, locked=True),), leave=((PEOPLE[0], "缺席"),))
    draft = replace(draft, days=(draft.days[0], day, *draft.days[2:]))
    names = [each.name for each in drafts.substitutes(draft, WEEKS[1], PEOPLE[0])]
    assert names == ["代表2号", "代表3号"]
    full = replace(day, picks=(*day.picks, RosterPick(PEOPLE[1], D, locked=True)))
    assert (
        drafts.substitutes(replace(draft, days=(draft.days[0], full, *draft.days[2:])), WEEKS[1], PEOPLE[0])
        == []
    )


def test_a_session_made_meanwhile_keeps_what_was_locked_for_its_day() -> None:
    old = drafts.propose(empty_draft())
    old = drafts.lock(old, [(WEEKS[0], pick.person) for pick in old.days[0].picks], locked=True)
    new = with_session(empty_draft(), UUID(int=99))
    assert drafts.carry(old, new).days[0].picks == old.days[0].picks
    # Who was put there since stays; the others fill what is left of the mix.
    there = next(person for person in PEOPLE if person not in people_at(old, 0))
    taken = drafts.carry(old, with_session(empty_draft(), UUID(int=99), RosterPick(there, D, locked=True)))
    assert [pick.person for pick in taken.days[0].picks] == [there, old.days[0].picks[0].person]


def with_session(draft: RosterDraft, key: UUID, *picks: RosterPick) -> RosterDraft:
    """Return a draft whose first day has a session on record."""
    first = replace(draft.days[0], key=key, state="已安排", picks=picks)
    sessions = (replace(draft.problem.sessions[0], key=key), *draft.problem.sessions[1:])
    problem = replace(draft.problem, sessions=sessions)
    return replace(draft, days=(first, *draft.days[1:]), problem=problem)


def test_a_roster_that_is_read_again_keeps_all_and_tells_who_has_leave_by_now() -> None:
    old = drafts.propose(empty_draft())
    week = next(number for number in range(6) if PEOPLE[0] in people_at(old, number))
    renewed = drafts.renew(old, empty_draft(away={WEEKS[week]: "请假"}))
    assert [day.picks for day in renewed.days] == [day.picks for day in old.days]
    assert (renewed.spreads, renewed.proposed) == (old.spreads, True)
    (broken,) = change(old, renewed).broken
    assert "代表1号" in broken
    assert "请假" in broken
    assert change(old, drafts.renew(old, empty_draft())).empty
