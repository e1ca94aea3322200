"""Why each pick is this person's, in words for a clerk."""

from __future__ import annotations

from collections import Counter

from rongui_desktop.domain.roster_board import Board, Places, day_words
from rongui_desktop.domain.roster_checks import obstacle
from rongui_desktop.domain.roster_terms import DutyKind, Pick


def picks_of(board: Board, places: Places) -> tuple[Pick, ...]:
    """Return the picks of a roster by session and kind, each with its reason."""
    earlier = {number: sum(person.earlier_turns.values()) for number, person in enumerate(board.people)}
    counts = Counter(earlier)
    total = Counter(person for _session, person in places)
    picks: list[Pick] = []
    for session in range(len(board.sessions)):
        there = [(kind, person) for (s, person), kind in places.items() if s == session]
        there.sort(key=lambda pair: (list(DutyKind).index(pair[0]), pair[1]))
        for kind, person in there:
            reason = _reason(board, places, (session, person), counts, total[person])
            fixed = (session, person) in board.fixed
            picks.append(Pick(board.sessions[session].key, board.people[person].key, kind, reason, fixed))
        counts.update(person for _kind, person in there)
    return tuple(picks)


def _reason(board: Board, places: Places, place: tuple[int, int], counts: Counter[int], turns: int) -> str:
    session, person = place
    who, day, kind = board.people[person], board.day(session), places[place]
    if place in board.fixed:
        return "已经确定"
    if any(day in wish.days for wish in who.wishes):
        return "按本人意愿指定"
    free = [
        number
        for number in range(len(board.people))
        if number == person
        or (session, number) not in places
        and kind in board.acts_as(session, number)
        and obstacle(board, _until(places, session), session, number, kind) is None
    ]
    if len(free) == 1:
        return f"当天只有这一名{kind}可排"
    if who.is_leader and turns <= board.problem.rules.leaders:
        return f"党政班子成员，本期{turns}次"
    count = counts[person]
    if count <= min(counts[number] for number in free):
        return f"次数最少（{count}次）"
    last = max((board.day(s) for s, p in places if p == person and s < session), default=None)
    last = max((turn for turn in (*who.taken, last) if turn is not None and turn < day), default=None)
    return f"已排{count}次，上次{day_words(last)}" if last else f"已排{count}次"


def _until(places: Places, session: int) -> Places:
    return {place: kind for place, kind in places.items() if place[0] <= session}
