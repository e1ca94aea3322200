"""What the duty roster is made from and what comes out: plain data, no records.

A roster says who receives (接待值班) at each session of a period. People are compared by how often they have their turn
in one kind (人大代表, 党代表, 政协委员); a person with several identities fills one of them at a session.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, StrEnum, auto

from rongui_desktop.domain.codes import Identity
from rongui_desktop.domain.roster_rules import RosterRules


class DutyKind(StrEnum):
    """What a person is on duty as."""

    DEPUTY = "人大代表"
    PARTY = "党代表"
    CPPCC = "政协委员"

    @classmethod
    def of(cls, identity: Identity) -> DutyKind:
        """Return the kind that a seat belongs to: all congresses are one."""
        return {Identity.PARTY: cls.PARTY, Identity.CPPCC: cls.CPPCC}.get(identity, cls.DEPUTY)


def mix_of(rules: RosterRules) -> Mapping[DutyKind, int]:
    """Return how many of each kind a session has by the station's rules."""
    return {DutyKind.DEPUTY: rules.deputies, DutyKind.PARTY: rules.party, DutyKind.CPPCC: rules.cppcc}


@dataclass(frozen=True)
class RosterSession:
    """One session to be filled; `wanted` says how many of each kind."""

    key: Hashable
    day: date
    wanted: Mapping[DutyKind, int]


@dataclass(frozen=True)
class Wish:
    """A fixed wish (指定值班): a turn on one at least of these days."""

    days: frozenset[date]
    words: str


@dataclass(frozen=True)
class RosterPerson:
    """A person who may be on duty, as he or she is on the days of the sessions.

    Attributes:
        key: what the person is known by.
        name: as it is read.
        kinds: the identities held on a day; a day that is missing knows none.
        groups: the 代表小组 of a day.
        is_leader: 党政班子成员 on one of the days.
        suspended: days without the right to act (暂停执行职务).
        away: days on which the person cannot come, with the reason as it is read (请假).
        taken: days of other turns, before, within or after the period: rest is kept from them.
        wishes: what was promised to the person.
        earlier_turns: turns of before the period that count for evenness, per kind.
        earlier_chances: at how many sessions of before the person could have had such a turn, per kind.
    """

    key: Hashable
    name: str
    kinds: Mapping[date, tuple[DutyKind, ...]]
    groups: Mapping[date, str] = field(default_factory=dict[date, str])
    is_leader: bool = False
    suspended: frozenset[date] = frozenset()
    away: Mapping[date, str] = field(default_factory=dict[date, str])
    taken: tuple[date, ...] = ()
    wishes: tuple[Wish, ...] = ()
    earlier_turns: Mapping[DutyKind, int] = field(default_factory=dict[DutyKind, int])
    earlier_chances: Mapping[DutyKind, int] = field(default_factory=dict[DutyKind, int])

    def acts_as(self, day: date) -> tuple[DutyKind, ...]:
        """Return what the person may be on duty as on a day."""
        return () if day in self.suspended else self.kinds.get(day, ())


@dataclass(frozen=True)
class FixedPick:
    """A pick that stays whatever the rules say."""

    session: Hashable
    person: Hashable
    kind: DutyKind


@dataclass(frozen=True)
class RosterProblem:
    """All that a roster is proposed from. The order of people decides between equals."""

    sessions: tuple[RosterSession, ...]
    people: tuple[RosterPerson, ...]
    rules: RosterRules = RosterRules()
    fixed: tuple[FixedPick, ...] = ()


@dataclass(frozen=True)
class Pick:
    """A person's turn at a session, and why it is this person's."""

    session: Hashable
    person: Hashable
    kind: DutyKind
    reason: str
    fixed: bool = False


@dataclass(frozen=True)
class Spread:
    """How even the turns of a kind are.

    `fewest` and `most` are of the people who hold the kind for longest: as a rule the whole period. Who holds it for a
    part of that (the seat begins or ends, the person is suspended) has the same part of the turns, rounded down or up.
    Leave takes no part away. No roster under these rules has a smaller difference than `bound`.
    """

    kind: DutyKind
    fewest: int
    most: int
    bound: int

    @property
    def difference(self) -> int:
        """The largest minus the smallest number of turns."""
        return self.most - self.fewest

    @property
    def proven(self) -> bool:
        """Whether no roster is more even."""
        return self.difference <= self.bound


@dataclass(frozen=True)
class Vacancy:
    """A place that nobody can fill; `why` names each person of the kind and what is in the way."""

    session: Hashable
    day: date
    kind: DutyKind
    missing: int
    why: str


class DemandKind(Enum):
    """What a demand asks for."""

    FILL = auto()
    LEADER = auto()
    WISH = auto()
    REST = auto()
    AWAY = auto()
    MIX = auto()


@dataclass(frozen=True, slots=True)
class Demand:
    """One thing that a roster must keep and that somebody could decide to drop.

    Sessions are numbered by day, people as they are given, wishes as the person has them; -1 is none.
    """

    kind: DemandKind
    session: int = -1
    person: int = -1
    duty: DutyKind = DutyKind.DEPUTY
    wish: int = -1


@dataclass(frozen=True)
class Conflict:
    """Demands that cannot all be met, though any of them can be dropped to meet the others.

    Attributes:
        demands: what cannot all be met.
        sentence: the same in words for a clerk.
        remedies: what to relax; any one is enough for this conflict.
        minimal: false when the search was cut short and some of the demands may not matter.
    """

    demands: tuple[Demand, ...]
    sentence: str
    remedies: tuple[str, ...]
    minimal: bool = True


@dataclass(frozen=True)
class Roster:
    """A proposed roster.

    Attributes:
        picks: by session, then as wanted.
        spreads: one per kind that is wanted.
        turns: of each person in the period, all kinds together.
        vacancies: places that nobody fills.
        conflicts: why there are vacancies, or leaders and wishes without a turn.
        warnings: rules that fixed picks break.
    """

    picks: tuple[Pick, ...]
    spreads: tuple[Spread, ...]
    turns: Mapping[Hashable, int]
    vacancies: tuple[Vacancy, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    warnings: tuple[str, ...] = ()
