"""A roster as it stands: against an independent count of any roster, whatever it breaks."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from rongui_desktop.domain.roster_rules import RosterRules
from rongui_desktop.domain.roster_terms import DutyKind, RosterPerson, RosterProblem, RosterSession
from rongui_desktop.services import roster_drafts as drafts
from rongui_desktop.services.roster_standing import change, standing
from rongui_desktop.services.roster_views import RosterDay, RosterDraft, RosterPick, RosterRequest
from rongui_desktop.services.roster_wording import change_words, evenness_words, remarks_now
from tests.domain.roster_cases import (
    KINDS,
    Plan,
    day_of,
    differences,
    mixes,
    one_group,
    problems,
    rosters,
    unheeded,
)

D = DutyKind.DEPUTY


def draft_of(problem: RosterProblem, plan: Plan) -> RosterDraft:
    """A roster with these picks; those that are fixed in the problem are locked."""
    fixed = {(pick.session, pick.person) for pick in problem.fixed}
    days = tuple(
        RosterDay(
            s.key,  # type: ignore[arg-type]
            s.day,
            "未建",
            "",
            "中心站",
            open=True,
            picks=tuple(
                RosterPick(person, kind, locked=(key, person) in fixed)
                for (key, person), kind in sorted(plan.items())
                if key == s.key
            ),
        )
        for s in problem.sessions
    )
    names: Any = {person.key: person.name for person in problem.people}
    request = RosterRequest(problem.sessions[0].day, problem.sessions[-1].day, problem.rules)
    return RosterDraft(request, days, names, problem)


@st.composite
def any_plan(draw: st.DrawFn, problem: RosterProblem) -> Plan:
    """Whoever holds a kind at all anywhere, whether that is allowed or not."""
    plan: Plan = {(pick.session, pick.person): pick.kind for pick in problem.fixed}
    for session in problem.sessions:
        for person in problem.people:
            held = {kind for kinds in person.kinds.values() for kind in kinds}
            kind = draw(st.sampled_from([None, *(k for k in KINDS if k in held)]))
            if kind is not None:
                plan.setdefault((session.key, person.key), kind)
    return plan


def _too_soon(problem: RosterProblem, plan: Plan) -> int:
    """How often somebody's next turn of the roster comes too soon, of the roster or of before."""
    count, rest = 0, max(problem.rules.rest_days, 1)
    for person in problem.people:
        own = [day_of(session) for session, p in plan if p == person.key]
        if own:
            count += sum((b - a).days < rest for a, b in pairwise(sorted([*own, *person.taken])))
    return count


def _unfit(problem: RosterProblem, plan: Plan) -> int:
    """How many turns are of somebody on leave, and of somebody who is suspended or does not hold the kind."""
    people = {person.key: person for person in problem.people}
    count = 0
    for (session, person), kind in plan.items():
        day = day_of(session)
        count += day in people[person].away
        count += day in people[person].suspended or kind not in people[person].kinds.get(day, ())
    return count


def _of_one_group(problem: RosterProblem, plan: Plan) -> int:
    count = 0
    for session in problem.sessions:
        filling = {p: k for (key, p), k in plan.items() if key == session.key}
        # More of a kind than are asked for are several too.
        several = [(kind,) for kind in KINDS if list(filling.values()).count(kind) > 1]
        for kinds in several or mixes(session):
            there = tuple(p for p, k in filling.items() if k in kinds)
            enough = len(there) > 1 and len(there) >= sum(session.wanted.get(kind, 0) for kind in kinds)
            count += enough and one_group(problem, session.day, there, len(there))
    return count if problem.rules.several_groups else 0


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_every_turn_is_counted_and_every_broken_rule_has_its_sentence(data: st.DataObject) -> None:
    problem = data.draw(problems(parts=True))
    plan = data.draw(any_plan(problem))
    now = standing(draft_of(problem, plan))
    counts = Counter(person for _session, person in plan)
    assert dict(now.turns) == {person.key: counts[person.key] for person in problem.people}
    soon = [text for text in now.broken if "相隔不足" in text or "有两场值班" in text]
    mixed = [text for text in now.broken if "都来自" in text]
    lacking = [text for text in now.broken if "没有做到" in text]
    assert len(soon) == _too_soon(problem, plan)
    assert len(mixed) == _of_one_group(problem, plan)
    assert bool(lacking) == (unheeded(problem, plan) > 0)
    assert len(now.broken) - len(soon) - len(mixed) - len(lacking) == _unfit(problem, plan)
    assert all(text.endswith("。") and text.count("。") == 1 for text in now.broken)


@given(st.data())
@settings(max_examples=80, deadline=None)
def test_it_is_as_even_as_whoever_can_have_a_turn_has_them(data: st.DataObject) -> None:
    problem = data.draw(problems())
    plan = data.draw(st.sampled_from(list(rosters(problem))))
    now = standing(draft_of(problem, plan))
    assert sum(each.difference for each in now.evenness) == differences(problem, plan)


@given(st.data())
@settings(max_examples=80, deadline=None)
def test_a_change_is_what_differs_and_its_way_back_is_its_opposite(data: st.DataObject) -> None:
    problem = data.draw(problems(parts=True))
    one, two = (draft_of(problem, data.draw(any_plan(problem))) for _ in range(2))
    there, back = change(one, two), change(two, one)
    before, after = standing(one), standing(two)
    assert set(before.broken) - set(there.mended) | set(there.broken) == set(after.broken)
    assert (there.broken, there.mended) == (back.mended, back.broken)
    assert [(name, b, a) for name, a, b in there.turns] == list(back.turns)
    assert sum(b - a for _, a, b in there.turns) == sum(after.turns.values()) - sum(before.turns.values())
    for was, now in there.evenness:
        assert was in before.evenness
        assert now in after.evenness
        assert (was.fewest, was.most) != (now.fewest, now.most)


@given(problems(parts=True))
@settings(max_examples=40, deadline=None)
def test_right_after_it_was_proposed_it_stands_as_it_was_proposed(problem: RosterProblem) -> None:
    fixed: Plan = {(pick.session, pick.person): pick.kind for pick in problem.fixed}
    draft = drafts.propose(draft_of(problem, fixed))
    now = standing(draft)
    assert [(e.kind, e.fewest, e.most) for e in now.evenness] == [
        (s.kind, s.fewest, s.most) for s in draft.spreads
    ]
    assert all("最小可以" not in evenness_words(each) for each in now.evenness)


def _three() -> RosterDraft:
    """Three people, one on duty on each of three Wednesdays; a fourth has leave all the time."""
    days = [day_of(week) for week in range(3)]
    people = [RosterPerson(n + 1, "赵钱孙李"[n] + "某", dict.fromkeys(days, (D,))) for n in range(4)]
    people[0] = replace(people[0], is_leader=True)
    people[3] = replace(people[3], away=dict.fromkeys(days, "请假"))
    sessions = tuple(RosterSession(week, day_of(week), {D: 1}) for week in range(3))
    problem = RosterProblem(sessions, tuple(people), RosterRules(deputies=1, party=0, cppcc=0))
    return drafts.propose(draft_of(problem, {(week, week + 1): D for week in range(3)}))


def test_who_has_leave_all_the_time_does_not_make_it_look_uneven() -> None:
    draft = drafts.lock_all(_three(), locked=True)
    assert [evenness_words(each) for each in standing(draft).evenness] == ["人大代表：都是1次（已证明最小）"]


def test_what_a_leaders_place_given_away_does_is_said_before_and_after() -> None:
    draft = _three()
    leader = next(day.key for day in draft.days if day.picks[0].person == 1)  # type: ignore[comparison-overlap]
    other: Any = next(day.picks[0].person for day in draft.days if day.key != leader)
    own: Any = 1
    effect = drafts.put(draft, leader, D, other, instead_of=own)
    words = change_words(effect)
    name = draft.names[other]
    assert words.startswith(f"赵某 1 → 0 次，{name} 1 → 2 次。人大代表相差 0 → 2 次（最小可以 0 次）。")
    assert "违反：赵某（党政班子成员）至少值班1次，没有做到。" in words
    now = standing(effect.draft)
    assert [evenness_words(e) for e in now.evenness] == ["人大代表：0至2次，相差2次（最小可以相差0次）"]
    assert "不合规则：赵某（党政班子成员）至少值班1次，没有做到。" in list(remarks_now(effect.draft, now))
    back = drafts.put(effect.draft, leader, D, own, instead_of=other)
    assert "不再有：赵某（党政班子成员）至少值班1次，没有做到。" in change_words(back)
    assert standing(back.draft).broken == standing(draft).broken == ()
