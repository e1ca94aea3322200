"""The most even turns that the rules allow, when the numbers of each kind promise too much.

Per kind the smallest and the largest number of turns are moved apart step by step, the narrowest first; the first that
can be met is the best there is. What the numbers of turns alone rule out (somebody has two identities, and cannot have
his or her part of both) is not tried.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import islice

from rongui_desktop.domain import roster_balance as balance
from rongui_desktop.domain.integer_program import IntegerProgram
from rongui_desktop.domain.roster_balance import Pool
from rongui_desktop.domain.roster_model import RosterModel

# The smallest and the largest number of turns, per kind.
Limits = tuple[tuple[int, int], ...]
# Limits that are looked at by their numbers, and those that are tried, before the whole is left to the solver: that is
# sooner done where people with two identities are most of a small kind, and takes long where the kinds are large.
_MOST_COUNTED, _MOST_TRIED = 150, 3
_NODES = 200


@dataclass(frozen=True)
class Evenness:
    """The most even turns that were found.

    Attributes:
        limits: the smallest and the largest number, per kind.
        bounds: the difference that none goes below, per kind.
        values: of the variables of the model, when a roster within the limits was found; else empty.
    """

    limits: Limits
    bounds: tuple[int, ...]
    values: tuple[int, ...]


def evenest(model: RosterModel, pools: list[Pool], lacking: int, asked: Callable[[], None]) -> Evenness:
    """Return the most even turns of a model that may leave so many places empty.

    The limits that were tried last stay in the model.
    """
    program = model.program
    program.seek(model.telling_apart())
    held = _Held(
        program, pools, [{s.person: model.turns_as(s.person, p.kind) for s in p.shares} for p in pools]
    )
    numbers = _numbers(model, pools, lacking)
    tried = 0
    for limits in islice(_looser(pools), _MOST_COUNTED):
        asked()
        numbers.put(limits)
        if numbers.program.solve().infeasible:
            continue
        tried += 1
        held.put(limits)
        answer = program.solve(nodes=_NODES, any_will_do=True, asked=asked)
        if answer.values:
            return Evenness(limits, tuple(most - fewest for fewest, most in limits), answer.values)
        if not answer.infeasible or tried == _MOST_TRIED:
            break
    held.drop()
    return _at_once(model, pools, asked)


class _Held:
    """Keeps the turns of everybody within limits that can be changed."""

    def __init__(
        self, program: IntegerProgram, pools: Sequence[Pool], turns: Sequence[Mapping[int, Sequence[int]]]
    ) -> None:
        """Prepare the conditions; `turns` are the variables of each person's turns, per kind."""
        self.program, self._pools = program, pools
        self._conditions = [
            {person: program.condition((column, 1) for column in columns) for person, columns in own.items()}
            for own in turns
        ]

    def put(self, limits: Limits) -> None:
        """Keep everybody's turns within these."""
        for pool, conditions, (fewest, most) in zip(self._pools, self._conditions, limits, strict=True):
            for share in pool.shares:
                self.program.put_limits(conditions[share.person], *pool.limits(share, fewest, most))

    def drop(self) -> None:
        """Take the limits off."""
        for condition in (each for conditions in self._conditions for each in conditions.values()):
            self.program.put_limits(condition, -math.inf, math.inf)


def _numbers(model: RosterModel, pools: Sequence[Pool], lacking: int) -> _Held:
    """Return the program of the numbers of turns alone: of each person in each kind."""
    board, program = model.board, IntegerProgram()
    turns: list[dict[int, list[int]]] = []
    empty: list[int] = []
    for pool in pools:
        own = {s.person: [program.variable(upper=s.most - s.earlier)] for s in pool.shares}
        empty.append(program.variable(upper=lacking))
        places = pool.total - sum(share.earlier for share in pool.shares)
        terms = [(column, 1) for columns in own.values() for column in columns]
        program.condition([*terms, (empty[-1], 1)], places, places)
        turns.append(own)
    program.condition(((column, 1) for column in empty), most=lacking)
    for person, places in model.by_person.items():
        columns = [column for own in turns for column in own.get(person, ())]
        if len(columns) > 1:
            sessions = sorted({session for session, _kind, _column in places})
            fixed = sum((session, person) in board.fixed for session in sessions)
            most = max(fixed, board.most_turns(sessions, board.rest))
            program.condition(((column, 1) for column in columns), most=most)
    return _Held(program, pools, turns)


def _looser(pools: Sequence[Pool]) -> Iterator[Limits]:
    """Yield limits that are moved apart: the narrowest in all first, of them those where no kind is much wider."""
    nearest: Limits = tuple((pool.fewest, pool.most) for pool in pools)
    widest = [max(pool.most, *(share.most for share in pool.shares)) for pool in pools]
    waiting = [(*_width(nearest), nearest)]
    seen = {nearest}
    while waiting:
        *_, limits = heappop(waiting)
        if all(fewest <= most for fewest, most in limits):
            yield limits
        for number, (fewest, most) in enumerate(limits):
            for moved in ((fewest - 1, most), (fewest, most + 1)):
                looser = (*limits[:number], moved, *limits[number + 1 :])
                if moved[0] >= 0 and moved[1] <= widest[number] and looser not in seen:
                    seen.add(looser)
                    heappush(waiting, (*_width(looser), looser))


def _width(limits: Limits) -> tuple[int, int]:
    differences = [most - fewest for fewest, most in limits]
    return sum(differences), max(differences, default=0)


def _at_once(model: RosterModel, pools: list[Pool], asked: Callable[[], None]) -> Evenness:
    """Leave the limits to the solver."""
    program = model.program
    pairs = [balance.loosen(model, pool) for pool in pools]
    program.seek({most: 1.0 for _, most in pairs} | {fewest: -1.0 for fewest, _ in pairs})
    answer = program.solve(nodes=_NODES, asked=asked)
    limits: list[tuple[int, int]] = []
    bounds: list[int] = []
    for pool, (fewest, most) in zip(pools, pairs, strict=True):
        least, greatest = 0, max(share.most for share in pool.shares)
        if answer.values:
            least, greatest = answer.values[fewest], answer.values[most]
        limits.append((least, greatest))
        bounds.append(greatest - least if answer.optimal else max(0, pool.most - pool.fewest))
    return Evenness(tuple(limits), tuple(bounds), answer.values)


def level_turns(
    model: RosterModel, pools: list[Pool], asked: Callable[[], None]
) -> tuple[Mapping[int, int], ...] | None:
    """Return the turns of each person, per kind, as level as can be within the limits that hold; None when unknown.

    Where one person can have few, the others need not differ. Only the turns are whole numbers here: whether there is a
    roster with them is still to be seen.
    """
    program = model.program
    program.seek({})
    whole: list[dict[int, int]] = []
    for pool in pools:
        balance.level(model, pool)
        whole.append(balance.count_turns(model, pool))
    answer = program.solve(
        nodes=_NODES, whole=frozenset(c for columns in whole for c in columns.values()), asked=asked
    )
    if not answer.values:
        return None
    return tuple(
        {s.person: s.earlier + answer.values[columns[s.person]] for s in pool.shares}
        for pool, columns in zip(pools, whole, strict=True)
    )
