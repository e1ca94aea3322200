"""Proposing a roster: the best that the rules allow, found step by step.

What counts more goes first and is kept by what follows:
1. as many places filled as possible, then as many leaders and wishes heeded;
2. per kind the smallest difference between the largest and the smallest number of turns, then turns as level as can be;
3. of people with several identities, as few turns as possible;
4. the turns of a person far apart, and the groups mixed (see `roster_polish`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from rongui_desktop.domain import roster_balance as balance
from rongui_desktop.domain.roster_balance import Pool
from rongui_desktop.domain.roster_board import Board, Places
from rongui_desktop.domain.roster_checks import warnings_of
from rongui_desktop.domain.roster_conflicts import explain, vacancies_of
from rongui_desktop.domain.roster_evenness import evenest, level_turns
from rongui_desktop.domain.roster_model import RosterModel, build, lacks
from rongui_desktop.domain.roster_polish import polish
from rongui_desktop.domain.roster_reasons import picks_of
from rongui_desktop.domain.roster_terms import Demand, DemandKind, Roster, RosterProblem

Progress = Callable[[int, int, str], None]
_STEPS = 5
# Branchings after which a search gives up; a year of 60 people needs one as a rule.
_EVEN_NODES, _FILL_NODES, _TIDY_NODES = 200, 1000, 40
# Looks after which no more is done to set turns apart: most take three.
_TIDY_LOOKS = 5
# A place is worth more than all leaders and wishes together can cost.
_PLACE_COST, _HEED_COST = 1000.0, 1.0
# Smaller differences are errors of broken numbers.
_NEAR = 1e-6
# Parts of the widest distance there could be that are tried between a person's turns.
_DISTANCES = (0.75, 0.5)


@dataclass(frozen=True)
class _Found:
    """Who is where, the limits on turns that hold, and the difference that is proven to be least per kind.

    `turns`, if any, are the most level ones per kind: to be had if there is a roster with them.
    """

    places: Places
    limits: tuple[tuple[Pool, int, int], ...]
    bounds: tuple[int, ...]
    complete: bool
    turns: tuple[Mapping[int, int], ...] = ()


def propose(problem: RosterProblem, progress: Progress | None = None) -> Roster:
    """Propose a roster. The same problem gives the same roster.

    Args:
        problem: what is to be filled, from whom, by which rules.
        progress: told how far it is; what it raises ends the work.
    """
    report = progress or _silent
    board = Board(problem)

    def asked(step: int, text: str) -> Callable[[], None]:
        report(step, _STEPS, text)
        return lambda: report(step, _STEPS, text)

    found = _even(board, asked(0, "均衡次数"))
    if found is None:
        found = _best(board, asked(1, "找出能排满的安排"))
    places = _far_apart(board, found, asked(2, "拉开间隔"))
    places = polish(board, places, asked(3, "搭配小组"))
    vacancies, conflicts = (), ()
    if not found.complete:
        vacancies = vacancies_of(board, places)
        conflicts = explain(board, places, asked(4, "查找冲突"))
    report(_STEPS, _STEPS, "")
    spreads = tuple(
        balance.spread(places, pool, bound)
        for (pool, _fewest, _most), bound in zip(found.limits, found.bounds, strict=True)
    )
    turns = dict.fromkeys((person.key for person in board.people), 0)
    for _session, person in places:
        turns[board.people[person].key] += 1
    return Roster(picks_of(board, places), spreads, turns, vacancies, conflicts, warnings_of(board))


def _silent(_done: int, _total: int, _text: str) -> None:
    return


def _prefer_single(board: Board, model: RosterModel) -> dict[int, float]:
    """Return costs that spare people with several identities: each of them is in more than one pool."""
    several = {
        number
        for number, person in enumerate(board.people)
        if len({kind for kinds in person.kinds.values() for kind in kinds}) > 1
    }
    return {column: 1.0 for (_s, person, _k), column in model.places.items() if person in several}


def _even(board: Board, asked: Callable[[], None]) -> _Found | None:
    """Return a full roster as even as the numbers alone allow, or None when there is none (found)."""
    model = build(board)
    shared = balance.pools(board, model)
    limits = tuple((pool, min(pool.fewest, pool.most), pool.most) for pool in shared)
    for pool, fewest, most in limits:
        balance.hold(model, pool, fewest, most)
    model.program.seek(_prefer_single(board, model))
    answer = model.program.solve(nodes=_EVEN_NODES, asked=asked)
    if answer.infeasible or len(answer.values) < len(model.places):
        return None
    bounds = tuple(most - fewest for _pool, fewest, most in limits)
    return _Found(model.read(answer.values), limits, bounds, complete=True)


def _best(board: Board, asked: Callable[[], None]) -> _Found:
    """Return the best roster when not everything can be had."""
    model = build(board, elastic=True)
    values = _filled(model, asked)
    empty, unheeded = _lack_no_more(model, values)
    shared = balance.pools(board, model, empty)
    even = evenest(model, shared, empty, asked)
    limits = tuple((pool, *least_most) for pool, least_most in zip(shared, even.limits, strict=True))
    turns: tuple[Mapping[int, int], ...] = ()
    if any(most - fewest > 1 for _pool, fewest, most in limits):
        for pool, fewest, most in limits:
            balance.hold(model, pool, fewest, most)
        turns = level_turns(model, shared, asked) or ()
    places = model.read(even.values or values)
    return _Found(places, limits, even.bounds, not empty + unheeded, turns)


def _filled(model: RosterModel, asked: Callable[[], None]) -> tuple[int, ...]:
    """Return values that let as little go without as can be."""
    program = model.program
    costs = {column: _cost(demand) for demand, column in model.lacking.items()}
    program.seek(costs)
    broken = program.solve(whole=frozenset(), asked=asked)
    if broken.values:
        # As a rule whole numbers do as well as broken ones, which is soon tried.
        least = program.condition(costs.items(), most=math.ceil(broken.bound - _NEAR))
        program.seek(model.telling_apart())
        answer = program.solve(nodes=_FILL_NODES, any_will_do=True, asked=asked)
        program.put_limits(least, -math.inf, math.inf)
        if answer.values:
            return answer.values
    program.seek(costs)
    return program.solve(nodes=_FILL_NODES, asked=asked).values


def _cost(demand: Demand) -> float:
    return _PLACE_COST if demand.kind is DemandKind.FILL else _HEED_COST


def _lack_no_more(model: RosterModel, values: Sequence[int]) -> tuple[int, int]:
    """Let no more places, and no more leaders and wishes, go without than these values do; return how many do."""
    counts: list[int] = []
    for places in (True, False):
        columns = [c for d, c in model.lacking.items() if (d.kind is DemandKind.FILL) is places]
        counts.append(sum(values[column] for column in columns))
        model.program.condition(((column, 1) for column in columns), most=counts[-1])
    return counts[0], counts[1]


def _far_apart(board: Board, found: _Found, asked: Callable[[], None]) -> Places:
    """Return the roster with everybody's turns level, and as far apart as some part of the mean distance, if can be."""
    aims = [found.turns] if found.turns else []
    aims.append(tuple(balance.turns_in(found.places, pool) for pool, _fewest, _most in found.limits))
    for turns in aims:
        tried: list[dict[int, int]] = []
        for part in _DISTANCES:
            distances = _distances(board, found.limits, part)
            if distances in tried:
                continue
            tried.append(distances)
            if (places := _with_distances(board, found, turns, distances, asked)) is not None:
                return places
    return found.places


def _with_distances(
    board: Board,
    found: _Found,
    turns: Sequence[Mapping[int, int]],
    distances: Mapping[int, int],
    asked: Callable[[], None],
) -> Places | None:
    model = build(board, elastic=not found.complete)
    if not found.complete:
        _keep_lacking(board, model, found.places)
    exact = not found.complete or any(most - fewest > 1 for _pool, fewest, most in found.limits)
    for (pool, fewest, most), own in zip(found.limits, turns, strict=True):
        if exact:
            balance.hold_turns(model, pool, own)
        else:
            balance.hold(model, pool, fewest, most)
    for person, days in distances.items():
        model.keep_apart(person, board.windows(days))
    # With everybody's turns settled, there is nothing left to choose between.
    model.program.seek(model.telling_apart() if exact else _prefer_single(board, model))
    answer = model.program.solve(nodes=_TIDY_NODES, any_will_do=exact, looks=_TIDY_LOOKS, asked=asked)
    return model.read(answer.values) if answer.values else None


def _keep_lacking(board: Board, model: RosterModel, places: Places) -> None:
    """Let go without what goes without in a roster: the places, leaders and wishes."""
    for demand, column in model.lacking.items():
        lacking = lacks(board, places, demand)
        model.program.lower[column] = model.program.upper[column] = lacking


def _distances(board: Board, limits: tuple[tuple[Pool, int, int], ...], part: float) -> dict[int, int]:
    """Return the days between two turns of each person: a part of the mean distance, no less than the rest."""
    period = (board.day(-1) - board.day(0)).days + 1 if board.sessions else 1
    often: dict[int, float] = {}
    for pool, _fewest, _most in limits:
        turns = pool.total - sum(share.earlier for share in pool.shares)
        whole = sum(share.chances for share in pool.shares)
        for share in pool.shares:
            # A person of a part has turns as often, for a shorter time.
            often[share.person] = often.get(share.person, 0) + turns * pool.whole / whole
    return {person: max(board.rest, int(part * period / turns)) for person, turns in often.items() if turns}
