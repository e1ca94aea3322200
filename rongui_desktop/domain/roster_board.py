"""A roster problem by numbers of sessions and people, with what is possible for whom."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from rongui_desktop.domain.roster_terms import DutyKind, RosterPerson, RosterProblem, RosterSession

# (session, person) by number -> what the person is on duty as.
Places = dict[tuple[int, int], DutyKind]


def day_words(day: date) -> str:
    """Return a day as it is read in a sentence: 3月4日."""
    return f"{day.month}月{day.day}日"


def together_words(kinds: Sequence[DutyKind]) -> str:
    """Return kinds that are looked at together as they are read: 人大代表, or 值班人员 for all of a session."""
    return kinds[0].value if len(kinds) == 1 else "值班人员"


@dataclass(frozen=True)
class Board:
    """The problem, looked up by numbers. Sessions are in the order of their days."""

    problem: RosterProblem

    @cached_property
    def sessions(self) -> tuple[RosterSession, ...]:
        """The sessions by day."""
        return tuple(sorted(self.problem.sessions, key=lambda session: session.day))

    @property
    def people(self) -> tuple[RosterPerson, ...]:
        """The people as given."""
        return self.problem.people

    @cached_property
    def session_numbers(self) -> dict[Hashable, int]:
        """The number of each session's key."""
        return {session.key: number for number, session in enumerate(self.sessions)}

    @cached_property
    def person_numbers(self) -> dict[Hashable, int]:
        """The number of each person's key."""
        return {person.key: number for number, person in enumerate(self.people)}

    @cached_property
    def fixed(self) -> Places:
        """The picks that stay; those of unknown sessions and people are left out."""
        sessions, people = self.session_numbers, self.person_numbers
        return {
            (sessions[pick.session], people[pick.person]): pick.kind
            for pick in self.problem.fixed
            if pick.session in sessions and pick.person in people
        }

    @cached_property
    def wanted(self) -> tuple[dict[DutyKind, int], ...]:
        """How many of each kind every session takes: what it wants, or what is fixed if that is more."""
        taken = [dict.fromkeys(DutyKind, 0) for _ in self.sessions]
        for (session, _person), kind in self.fixed.items():
            taken[session][kind] += 1
        return tuple(
            {kind: max(session.wanted.get(kind, 0), taken[number][kind]) for kind in DutyKind}
            for number, session in enumerate(self.sessions)
        )

    @cached_property
    def kinds(self) -> tuple[DutyKind, ...]:
        """The kinds that any session takes."""
        return tuple(kind for kind in DutyKind if any(wanted[kind] for wanted in self.wanted))

    def mixed(self, session: int) -> tuple[tuple[DutyKind, ...], ...]:
        """Return the kinds whose people must not all be of one group: each with several places, or all together.

        A session of one deputy, one party member and one of the CPPCC is looked at as a whole.
        """
        wanted = self.wanted[session]
        several = tuple((kind,) for kind in self.kinds if wanted[kind] > 1)
        together = tuple(kind for kind in self.kinds if wanted[kind])
        return several or ((together,) if len(together) > 1 else ())

    def mixed_with(self, session: int, kind: DutyKind) -> tuple[DutyKind, ...]:
        """Return the kinds among which a kind is looked at, itself included; none when it may come from any group."""
        return next((kinds for kinds in self.mixed(session) if kind in kinds), ())

    @property
    def rest(self) -> int:
        """The fewest days between two turns; nobody has two on one day."""
        return max(self.problem.rules.rest_days, 1)

    def day(self, session: int) -> date:
        """Return the day of a session."""
        return self.sessions[session].day

    def acts_as(self, session: int, person: int) -> tuple[DutyKind, ...]:
        """Return what a person may be at a session, leave and rest aside: of the kinds that it takes."""
        wanted = self.wanted[session]
        return tuple(k for k in self.people[person].acts_as(self.day(session)) if wanted[k])

    def away(self, session: int, person: int) -> str | None:
        """Return why a person cannot come to a session (请假), or None."""
        return self.people[person].away.get(self.day(session))

    def resting(self, session: int, person: int) -> date | None:
        """Return the day of a turn outside this roster that is too close to a session, or None."""
        day = self.day(session)
        near = [turn for turn in self.people[person].taken if abs((turn - day).days) < self.rest]
        return min(near, key=lambda turn: (abs((turn - day).days), turn)) if near else None

    def group(self, session: int, person: int) -> str | None:
        """Return the 代表小组 of a person on the day of a session."""
        return self.people[person].groups.get(self.day(session))

    def windows(self, days: int) -> list[range]:
        """Return the runs of sessions that lie less than `days` apart, none inside another."""
        dates = [session.day for session in self.sessions]
        runs: list[range] = []
        for first, day in enumerate(dates):
            end = bisect_left(dates, day.toordinal() + days, lo=first, key=date.toordinal)
            if not runs or end > runs[-1].stop:
                runs.append(range(first, end))
        return runs

    def close(self, first: int, second: int) -> bool:
        """Whether two sessions are too close for one person."""
        return abs((self.day(first) - self.day(second)).days) < self.rest

    def most_turns(self, sessions: Sequence[int], days: int) -> int:
        """Return how many of these sessions one person can have, `days` apart."""
        count, last = 0, None
        for session in sessions:
            day = self.day(session)
            if last is None or (day - last).days >= days:
                count, last = count + 1, day
        return count
