"""What a duty roster in the making is: the sessions of a period, who is on duty, and what was proposed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from rongui_desktop.domain.roster_board import Board, Places
from rongui_desktop.domain.roster_rules import RosterRules
from rongui_desktop.domain.roster_terms import (
    Conflict,
    DutyKind,
    FixedPick,
    RosterProblem,
    Spread,
    Vacancy,
)

# The key of a session: its own, or its day while it is not on record.
SessionKey = UUID | date


@dataclass(frozen=True)
class RosterRequest:
    """A period and the rules for it.

    Attributes:
        first: the first day.
        last: the last day.
        rules: who receives at a session, and how often.
    """

    first: date
    last: date
    rules: RosterRules = RosterRules()


@dataclass(frozen=True)
class RosterPick:
    """A person's turn.

    Attributes:
        person: the key of the person who receives.
        kind: what he or she is on duty as.
        reason: why it is this person.
        locked: stays when the roster is proposed again.
        settled: attendance is on record (a substitute, or the evening was held): cannot be changed here.
    """

    person: UUID
    kind: DutyKind
    reason: str = ""
    locked: bool = False
    settled: bool = False


@dataclass(frozen=True)
class RosterDay:
    """A Wednesday of the period.

    Attributes:
        key: of the session.
        day: the day.
        state: 未建, 已安排, 接待中, 已举行, 停接 or 放假.
        note: why there is none (国庆节), or the number of the session.
        place: where it is held.
        open: people can be put on duty.
        picks: who is on duty, in the order of the kinds.
        leave: people on duty who are away, with what is on record (请假, 由…替班).
    """

    key: SessionKey
    day: date
    state: str
    note: str
    place: str
    open: bool
    picks: tuple[RosterPick, ...] = ()
    leave: tuple[tuple[UUID, str], ...] = ()

    @property
    def number(self) -> str | None:
        """The number of the session on record; None while there is none, and for one that is cancelled."""
        return self.note if self.session_id is not None and (self.open or self.picks) else None

    @property
    def session_id(self) -> UUID | None:
        """The key of the session on record."""
        return self.key if isinstance(self.key, UUID) else None


@dataclass(frozen=True)
class RosterDraft:
    """A roster that is not saved: all of it is plain data, and every change makes another one.

    Attributes:
        request: what was asked for.
        days: the Wednesdays of the period, in order.
        names: how people are called (two of one name with their numbers).
        problem: what the roster is proposed from, without fixed picks.
        notes: years whose holidays are not known.
        spreads: how even it is, as far as it was proposed.
        vacancies: places that nobody can fill.
        conflicts: why.
        warnings: the rules that the locked picks break.
        proposed: whether anything was proposed yet.
    """

    request: RosterRequest
    days: tuple[RosterDay, ...]
    names: Mapping[UUID, str]
    problem: RosterProblem
    notes: tuple[str, ...] = ()
    spreads: tuple[Spread, ...] = ()
    vacancies: tuple[Vacancy, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    warnings: tuple[str, ...] = ()
    proposed: bool = False

    @property
    def board(self) -> Board:
        """The problem with the locked picks fixed."""
        fixed = tuple(
            FixedPick(day.key, pick.person, pick.kind)
            for day in self.days
            if day.open
            for pick in day.picks
            if pick.locked or pick.settled
        )
        return Board(RosterProblem(self.problem.sessions, self.problem.people, self.problem.rules, fixed))

    @property
    def places(self) -> Places:
        """Who is where, by the numbers of the board."""
        board = self.board
        sessions, people = board.session_numbers, board.person_numbers
        return {
            (sessions[day.key], people[pick.person]): pick.kind
            for day in self.days
            if day.open
            for pick in day.picks
            if pick.person in people
        }

    def turns(self) -> dict[UUID, int]:
        """Return the turns of everybody in the period, the evenings that were held among them."""
        counts: dict[UUID, int] = {person.key: 0 for person in self.problem.people}  # type: ignore[misc]
        for day in self.days:
            for pick in day.picks:
                counts[pick.person] = counts.get(pick.person, 0) + 1
        return counts
