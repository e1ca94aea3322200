"""A made-up year of Wednesdays and people for the duty roster."""

from __future__ import annotations

import random
from datetime import date, timedelta

from rongui_desktop.domain.roster_rules import RosterRules
from rongui_desktop.domain.roster_terms import (
    DutyKind,
    RosterPerson,
    RosterProblem,
    RosterSession,
    mix_of,
)

FIRST = date(2020, 1, 1)
LEADERS = 7
GROUPS = 5


def roster_year(
    weeks: int = 52, deputies: int = 39, party: int = 11, members: int = 10, *, seed: int = 1, rest: int = 14
) -> RosterProblem:
    """Return a problem with leave, seats that begin or end within the period, and people with two identities."""
    chance = random.Random(seed)
    days = [FIRST + timedelta(weeks=week) for week in range(weeks)]
    kinds = [DutyKind.DEPUTY] * deputies + [DutyKind.PARTY] * party + [DutyKind.CPPCC] * members
    people: list[RosterPerson] = []
    for number, kind in enumerate(kinds):
        held = (kind, DutyKind.PARTY) if deputies - 3 <= number < deputies else (kind,)
        since, until = days[0], days[-1]
        if number % 13 == 5:
            since = chance.choice(days[: weeks * 3 // 4])
        if number % 13 == 9:
            until = chance.choice(days[weeks // 4 :])
        group = f"第{number % GROUPS + 1}代表小组"
        people.append(
            RosterPerson(
                number,
                f"代表{number}号",
                {day: held for day in days if since <= day <= until},
                dict.fromkeys(days, group) if kind is DutyKind.DEPUTY else {},
                is_leader=number < LEADERS,
                away={day: "请假" for day in days if chance.random() < 0.08},
                taken=(FIRST - timedelta(weeks=1),) if number % 9 == 0 else (),
            )
        )
    sessions = tuple(RosterSession(day, day, mix_of(RosterRules())) for day in days)
    return RosterProblem(sessions, tuple(people), RosterRules(rest_days=rest))
