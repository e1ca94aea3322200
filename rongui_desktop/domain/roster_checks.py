"""What stands in the way of a person at a session, and which rules a roster breaks, in words for a clerk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rongui_desktop.domain.roster_board import Board, Places, day_words, together_words
from rongui_desktop.domain.roster_model import all_demands, lacks
from rongui_desktop.domain.roster_terms import DemandKind, DutyKind
from rongui_desktop.domain.roster_wording import demand_words


@dataclass(frozen=True)
class Obstacle:
    """Why a person cannot be at a session; `firm` when no rule or leave could be changed to allow it."""

    words: str
    firm: bool = False


def obstacle(board: Board, places: Places, session: int, person: int, kind: DutyKind) -> Obstacle | None:
    """Return what stands in the way of a person at a session, or None.

    Args:
        board: the problem.
        places: the roster; a place that the person already has at this session is no obstacle.
        session: the session.
        person: the person.
        kind: what the person would be on duty as.
    """
    who, day = board.people[person], board.day(session)
    if day in who.suspended:
        return Obstacle("暂停执行职务", firm=True)
    if kind not in who.kinds.get(day, ()):
        return Obstacle(f"当天没有{kind}身份", firm=True)
    if (reason := board.away(session, person)) is not None:
        return Obstacle(reason)
    if (held := places.get((session, person))) is not None and held is not kind:
        return Obstacle(f"当天已作为{held}值班")
    near = _nearest(board, places, session, person)
    return Obstacle(near) if near else None


def _nearest(board: Board, places: Places, session: int, person: int) -> str:
    """Say which other turn of the person is too close to a session; empty when none is."""
    day = board.day(session)
    own = [board.day(s) for s, p in places if p == person and s != session]
    near = [turn for turn in (*own, *board.people[person].taken) if abs((turn - day).days) < board.rest]
    if not near:
        return ""
    turn = min(near, key=lambda other: (abs((other - day).days), other))
    if turn == day:
        return "当天另有值班"
    return f"距{day_words(turn)}值班不足{board.rest}天"


def broken_rules(board: Board, places: Places) -> list[str]:
    """Return what is wrong with a roster, one sentence each; places left empty are not wrong."""
    return [
        *_broken_places(board, places),
        *_broken_rest(board, places),
        *_broken_mix(board, places),
        *_unheeded(board, places),
    ]


def warnings_of(board: Board) -> tuple[str, ...]:
    """Return the rules that the fixed picks break among themselves."""
    fixed = board.fixed
    return (*_broken_places(board, fixed), *_broken_rest(board, fixed), *_broken_mix(board, fixed))


def _broken_places(board: Board, places: Places) -> Iterator[str]:
    for (session, person), kind in sorted(places.items()):
        who, day = board.people[person], board.day(session)
        if day in who.suspended:
            yield f"{who.name}{day_words(day)}暂停执行职务。"
        elif kind not in who.kinds.get(day, ()):
            yield f"{who.name}{day_words(day)}没有{kind}身份。"
        if (reason := board.away(session, person)) is not None:
            yield f"{who.name}{day_words(day)}{reason}。"


def _broken_rest(board: Board, places: Places) -> Iterator[str]:
    for number, person in enumerate(board.people):
        own = [(board.day(session), True) for session, p in sorted(places) if p == number]
        if not own:
            continue
        turns = sorted([*own, *((day, False) for day in person.taken)])
        for (first, here), (second, also) in zip(turns, turns[1:], strict=False):
            if (here or also) and (second - first).days < board.rest:
                yield (
                    f"{person.name}{day_words(first)}和{day_words(second)}两次值班相隔不足{board.rest}天。"
                    if second > first
                    else f"{person.name}{day_words(first)}有两场值班。"
                )


def _broken_mix(board: Board, places: Places) -> Iterator[str]:
    if not board.problem.rules.several_groups:
        return
    there: dict[int, dict[DutyKind, list[int]]] = {}
    for (session, person), kind in sorted(places.items()):
        there.setdefault(session, {}).setdefault(kind, []).append(person)
    for session, by_kind in sorted(there.items()):
        wanted = board.wanted[session]
        # A kind that more come of than are asked for is looked at as one with several places.
        together = {(kind,) for kind, people in by_kind.items() if len(people) > 1} or set(
            board.mixed(session)
        )
        for kinds in sorted(together):
            people = [person for kind in kinds for person in by_kind.get(kind, ())]
            groups = {board.group(session, person) for person in people}
            enough = len(people) > 1 and len(people) >= sum(wanted[kind] for kind in kinds)
            if enough and len(groups) == 1 and (group := groups.pop()):
                yield f"{day_words(board.day(session))}的{together_words(kinds)}都来自{group}。"


def _unheeded(board: Board, places: Places) -> Iterator[str]:
    for demand in all_demands(board):
        if demand.kind in (DemandKind.LEADER, DemandKind.WISH) and lacks(board, places, demand):
            yield f"{demand_words(board, [demand])}，没有做到。"
