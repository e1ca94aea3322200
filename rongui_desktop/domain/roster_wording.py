"""Demands of a roster in words for a clerk: what contradicts what, and what to relax."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from rongui_desktop.domain.roster_board import Board, day_words, together_words
from rongui_desktop.domain.roster_terms import Demand, DemandKind

_SHOWN_NAMES = 12


def in_words(
    board: Board, demands: Sequence[Demand], shorter_rest: int | None
) -> tuple[str, tuple[str, ...]]:
    """Return the sentence that names demands which cannot all be met, and what would help.

    Args:
        board: the problem.
        demands: the conflict.
        shorter_rest: the longest rest that would end it, 0 for none at all; None when rest does not matter.
    """
    words = [demand_words(board, same) for same in _alike(demands)]
    together = "；".join(words)
    sentence = f"这几项不能同时做到：{together}。" if len(words) > 1 else f"做不到：{together}。"
    remedies = [remedy for same in _alike(demands) if (remedy := _remedy(board, same))]
    if shorter_rest is not None:
        remedies.insert(0, f"把最少间隔改为{shorter_rest}天" if shorter_rest else "不要求间隔")
    return sentence + _who_there_is(board, demands), tuple(remedies)


def _alike(demands: Sequence[Demand]) -> list[list[Demand]]:
    """Put demands together that are said in one phrase: of one kind, about one person or one identity."""

    def phrase(demand: Demand) -> tuple[int, str, int, int]:
        person = -1 if demand.kind is DemandKind.REST else demand.person
        return demand.kind.value, demand.duty.value, person, demand.wish

    return [list(same) for _, same in groupby(sorted(demands, key=phrase), key=phrase)]


def demand_words(board: Board, same: Sequence[Demand]) -> str:
    """Return demands of one kind as they are read: 3月4日要1名政协委员."""
    first = same[0]
    name = board.people[first.person].name if first.person >= 0 else ""
    days = _days(board, (demand.session for demand in same if demand.session >= 0))
    match first.kind:
        case DemandKind.FILL:
            counts = sorted({board.wanted[demand.session][first.duty] for demand in same})
            return f"{days}要{'或'.join(map(str, counts))}名{first.duty}"
        case DemandKind.REST:
            names = _names(board, [demand.person for demand in same])
            return f"{names}两次值班至少相隔{board.rest}天"
        case DemandKind.AWAY:
            reasons = {board.away(demand.session, demand.person): None for demand in same}
            return f"{name}{days}{'、'.join(filter(None, reasons))}"
        case DemandKind.MIX:
            return f"{days}的{_mixed_words(board, first)}不全来自一个小组"
        case DemandKind.LEADER:
            return f"{name}（党政班子成员）至少值班{board.problem.rules.leaders}次"
        case DemandKind.WISH:
            return f"{name}{board.people[first.person].wishes[first.wish].words}"


def _mixed_words(board: Board, demand: Demand) -> str:
    return together_words(board.mixed_with(demand.session, demand.duty))


def _days(board: Board, sessions: Iterable[int]) -> str:
    """Return sessions by day; three and more on end as 从…到…每场."""
    numbers = sorted(sessions)
    parts: list[str] = []
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        ends = [number for _, number in run]
        if len(ends) > 2:
            parts.append(f"{day_words(board.day(ends[0]))}至{day_words(board.day(ends[-1]))}各场")
        else:
            parts += [day_words(board.day(number)) for number in ends]
    return "、".join(parts)


def _names(board: Board, people: Sequence[int]) -> str:
    names = "、".join(board.people[person].name for person in people[:_SHOWN_NAMES])
    return f"{names}等{len(people)}人" if len(people) > _SHOWN_NAMES else names


def _who_there_is(board: Board, demands: Sequence[Demand]) -> str:
    """Say how few people of a kind there are, for the places of a conflict."""
    parts: list[str] = []
    for kind in dict.fromkeys(d.duty for d in demands if d.kind is DemandKind.FILL):
        sessions = [d.session for d in demands if d.kind is DemandKind.FILL and d.duty is kind]
        who = [p for p in range(len(board.people)) if any(kind in board.acts_as(s, p) for s in sessions)]
        parts.append(f"这时的{kind}有{len(who)}人：{_names(board, who)}。" if who else f"这时没有{kind}。")
    return "".join(parts)


def _remedy(board: Board, same: Sequence[Demand]) -> str:
    first = same[0]
    name = board.people[first.person].name if first.person >= 0 else ""
    days = _days(board, (demand.session for demand in same if demand.session >= 0))
    of_them = "当中的一场" if len(same) > 1 else ""
    match first.kind:
        case DemandKind.FILL:
            return f"{days}{of_them}少安排{first.duty}"
        case DemandKind.AWAY:
            return f"请{name}在{days}{of_them}到场"
        case DemandKind.MIX:
            return f"{days}{of_them}允许{_mixed_words(board, first)}都来自一个小组"
        case DemandKind.LEADER:
            return f"不要求{name}值班满{board.problem.rules.leaders}次"
        case DemandKind.WISH:
            return f"不按{name}的意愿"
        case DemandKind.REST:
            return ""
