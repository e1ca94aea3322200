"""Tidying a roster by exchanging turns: wide and even distances between a person's turns, and mixed groups.

Nobody's number of turns changes, and no rule is broken, so a roster stays as even as it was.
"""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Callable

from rongui_desktop.domain.roster_board import Board, Places
from rongui_desktop.domain.roster_terms import DutyKind

# What two turns cost that are a day apart; with their distance it falls.
_NEARNESS = 10_000
# What the second member of a group at one session costs: as much as two turns five months apart instead of eight weeks.
_SAME_GROUP = 100
_ROUNDS = 4
_ASK_EVERY = 64


class _Polish:
    def __init__(self, board: Board, places: Places) -> None:
        self.board = board
        self.places = dict(places)
        self.days = [session.day.toordinal() for session in board.sessions]
        self.turns: dict[int, list[int]] = {
            number: sorted(day.toordinal() for day in person.taken)
            for number, person in enumerate(board.people)
        }
        for session, person in places:
            insort(self.turns[person], self.days[session])
        self.groups: list[Counter[tuple[DutyKind, str]]] = [Counter() for _ in board.sessions]
        for (session, person), kind in places.items():
            if group := board.group(session, person):
                self.groups[session][kind, group] += 1

    def run(self, asked: Callable[[], None]) -> Places:
        for _round in range(_ROUNDS):
            if not self._round(asked):
                break
        return self.places

    def _round(self, asked: Callable[[], None]) -> bool:
        moved = False
        turns = [
            (place, kind) for place, kind in sorted(self.places.items()) if place not in self.board.fixed
        ]
        for number, (first, kind) in enumerate(turns):
            if number % _ASK_EVERY == 0:
                asked()
            for second, other in turns[number + 1 :]:
                if self.places.get(first) is not kind:
                    break
                if other is kind and self.places.get(second) is kind and self._exchange(first, second, kind):
                    moved = True
        return moved

    def _exchange(self, first: tuple[int, int], second: tuple[int, int], kind: DutyKind) -> bool:
        """Exchange two turns if that is allowed and better."""
        (one, a), (two, b) = first, second
        if one == two or a == b or (one, b) in self.places or (two, a) in self.places:
            return False
        gain = (
            self._nearness(a) + self._nearness(b) - self._nearness(a, one, two) - self._nearness(b, two, one)
        )
        gain += self._crowding(one, kind, a, b) + self._crowding(two, kind, b, a)
        if gain <= 0 or not (self._may(a, one, two, kind) and self._may(b, two, one, kind)):
            return False
        if self._breaks_mix(one, kind, a, b) or self._breaks_mix(two, kind, b, a):
            return False
        self._move(a, one, two, kind)
        self._move(b, two, one, kind)
        return True

    def _nearness(self, person: int, leave: int | None = None, take: int | None = None) -> int:
        turns = self.turns[person]
        if leave is not None and take is not None:
            turns = list(turns)
            turns.remove(self.days[leave])
            insort(turns, self.days[take])
        cost, last = 0, None
        for day in turns:
            if last is not None:
                cost += _NEARNESS // (day - last) if day > last else _NEARNESS
            last = day
        return cost

    def _crowding(self, session: int, kind: DutyKind, leaves: int, comes: int) -> int:
        """Return what an exchange spares in members of one group at a session."""
        old, new = self.board.group(session, leaves), self.board.group(session, comes)
        if old == new:
            return 0
        groups = self.groups[session]
        spared = _SAME_GROUP * (groups[kind, old] - 1) if old else 0
        return spared - (_SAME_GROUP * groups[kind, new] if new else 0)

    def _breaks_mix(self, session: int, kind: DutyKind, leaves: int, comes: int) -> bool:
        group = self.board.group(session, comes)
        kinds = self.board.mixed_with(session, kind)
        if not self.board.problem.rules.several_groups or group is None or not kinds:
            return False
        there = sum(self.groups[session][each, group] for each in kinds)
        there -= group == self.board.group(session, leaves)
        return there + 1 >= sum(self.board.wanted[session][each] for each in kinds)

    def _may(self, person: int, leave: int, take: int, kind: DutyKind) -> bool:
        board = self.board
        if kind not in board.acts_as(take, person) or board.away(take, person) is not None:
            return False
        own = list(self.turns[person])
        own.remove(self.days[leave])
        if any(abs(day - self.days[take]) < board.rest for day in own):
            return False
        left, taken = board.day(leave), board.day(take)
        held = (
            {self.board.day(s) for s, p in self.places if p == person} if board.people[person].wishes else ()
        )
        for wish in board.people[person].wishes:
            met = sum(day in wish.days for day in held)
            if left in wish.days and taken not in wish.days and met <= 1:
                return False
        return True

    def _move(self, person: int, leave: int, take: int, kind: DutyKind) -> None:
        del self.places[leave, person]
        self.places[take, person] = kind
        self.turns[person].remove(self.days[leave])
        insort(self.turns[person], self.days[take])
        for session, count in ((leave, -1), (take, 1)):
            if group := self.board.group(session, person):
                self.groups[session][kind, group] += count


def polish(board: Board, places: Places, asked: Callable[[], None]) -> Places:
    """Return the roster with its turns exchanged for the better; `asked` is called now and then."""
    return _Polish(board, places).run(asked)
