"""Why a roster cannot be had whole: what stands in whose way, and which demands contradict each other.

A set of demands that cannot all be met is made small by QuickXplain (Junker 2004): of what remains, any demand can be
dropped and the others be met.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from rongui_desktop.domain.roster_board import Board, Places
from rongui_desktop.domain.roster_checks import obstacle
from rongui_desktop.domain.roster_model import all_demands, build, lacks
from rongui_desktop.domain.roster_terms import Conflict, Demand, DemandKind, DutyKind, Vacancy
from rongui_desktop.domain.roster_wording import in_words

_SHOWN_NAMES = 12
_MOST_CONFLICTS = 6
# Programs that are solved for one conflict, before it is shown as it is.
_MOST_CHECKS = 250
# Places of a part that is looked at for every vacancy: seven weeks of 39 people. Larger ones take seconds, and
# a conflict of dozens of people helps a clerk little beside those that are found in smaller ones.
_SMALL_PART = 300
# An answer that takes more branchings than this counts as "can be met".
_CHECK_NODES = 400


def vacancies_of(board: Board, places: Places) -> tuple[Vacancy, ...]:
    """Return the places that nobody fills, each with what is in everybody's way."""
    found: list[Vacancy] = []
    for demand in all_demands(board):
        missing = lacks(board, places, demand) if demand.kind is DemandKind.FILL else 0
        if missing:
            session, kind = demand.session, demand.duty
            why = _in_the_way(board, places, session, kind)
            found.append(Vacancy(board.sessions[session].key, board.day(session), kind, missing, why))
    return tuple(found)


def _in_the_way(board: Board, places: Places, session: int, kind: DutyKind) -> str:
    parts: list[str] = []
    for number, person in enumerate(board.people):
        if not any(kind in kinds for kinds in person.kinds.values()) or places.get((session, number)) is kind:
            continue
        found = obstacle(board, places, session, number, kind)
        parts.append(f"{person.name}{found.words if found else '与同场的人同属一个小组'}")
    if not parts:
        return f"没有别的{kind}"
    more = f"等{len(parts)}人" if len(parts) > _SHOWN_NAMES else ""
    return "、".join(parts[:_SHOWN_NAMES]) + more


def explain(board: Board, places: Places, asked: Callable[[], None]) -> tuple[Conflict, ...]:
    """Return why demands go without in a roster that meets as many as can be.

    One conflict for each that goes without, the same one once, a few at most. Vacancies that are at odds only with
    many others far away are explained when there is no simpler conflict: one of them then.
    """
    found = _explain(board, places, asked, most_places=_SMALL_PART)
    return tuple(found or _explain(board, places, asked, most_places=None)[:1])


def _explain(
    board: Board, places: Places, asked: Callable[[], None], most_places: int | None
) -> list[Conflict]:
    found: dict[frozenset[Demand], Conflict] = {}
    for demand in all_demands(board):
        if demand.kind not in (DemandKind.FILL, DemandKind.LEADER, DemandKind.WISH):
            continue
        if not lacks(board, places, demand) or any(demand in known for known in found):
            continue
        asked()
        search = _conflict_with(board, places, demand, asked, most_places)
        if search is None:
            continue
        demands, minimal, part = search
        shorter = _shorter_rest(board, demands, part)
        sentence, remedies = in_words(board, demands, shorter)
        found.setdefault(frozenset(demands), Conflict(tuple(demands), sentence, remedies, minimal))
        if len(found) == _MOST_CONFLICTS or most_places is None:
            break
    return list(found.values())


@dataclass(frozen=True)
class _Part:
    """A part of the board that is looked at alone: leaving the rest out makes demands easier to meet, never harder."""

    sessions: tuple[int, ...]
    people: tuple[int, ...]

    @property
    def places(self) -> int:
        """How many places it has: a person at a session is one."""
        return len(self.sessions) * len(self.people)

    def can_meet(self, board: Board, demands: Sequence[Demand]) -> bool:
        model = build(board, demands, sessions=self.sessions, people=self.people)
        return not model.program.solve(nodes=_CHECK_NODES).infeasible


def _conflict_with(
    board: Board, places: Places, demand: Demand, asked: Callable[[], None], most_places: int | None
) -> tuple[list[Demand], bool, _Part] | None:
    """Return a conflict about a demand that goes without, whether it is minimal, and the part it is seen in.

    For a vacancy, only parts of so many places are looked at, if a number is given.

    What the roster meets can be met, so the demand itself is at odds with it. Only where another demand is met in part
    may that not be enough; then the conflict need not name the demand itself.
    """
    for only_met in (True, False):
        for part, demands in _parts(board, demand):
            if demand.kind is DemandKind.FILL and most_places is not None and part.places > most_places:
                continue
            asked()
            if only_met:
                demands = [d for d in demands if d == demand or not lacks(board, places, d)]
            if part.can_meet(board, demands):
                continue
            search = _Search(board, part, asked)
            found = search.explain([demand], [other for other in demands if other != demand])
            if only_met or part.can_meet(board, found):
                found.insert(0, demand)
            else:
                found = search.explain([], found)
            return found, search.checks < _MOST_CHECKS, part
    return None


def _parts(board: Board, demand: Demand) -> Iterator[tuple[_Part, list[Demand]]]:
    """Yield parts of the board around a demand, small ones first, each with the demands that speak of it."""
    everybody, everywhere = tuple(range(len(board.people))), tuple(range(len(board.sessions)))
    demands = all_demands(board)
    if demand.kind is not DemandKind.FILL:
        fixed = {person for _session, person in board.fixed}
        asking = {d.person for d in demands if d.kind in (DemandKind.LEADER, DemandKind.WISH)}
        part = _Part(everywhere, tuple(sorted(fixed | asking)))
        mixing = (DemandKind.FILL, DemandKind.MIX)
        yield part, [d for d in demands if d.kind not in mixing and d.person in part.people]
        yield _Part(everywhere, everybody), demands
        return
    reach = 0
    while True:
        near = everywhere[max(0, demand.session - reach) : demand.session + reach + 1]
        for only in (True, False):
            people = tuple(
                p
                for p in everybody
                if not only or any((s, p) in board.fixed or demand.duty in board.acts_as(s, p) for s in near)
            )
            part = _Part(near, people)
            of_part = [d for d in demands if _speaks_of(d, part, demand.duty if only else None)]
            yield part, sorted(of_part, key=lambda d: abs(d.session - demand.session))
        if len(near) == len(everywhere):
            return
        reach = reach * 2 + 1


def _speaks_of(demand: Demand, part: _Part, only: DutyKind | None) -> bool:
    if demand.kind in (DemandKind.LEADER, DemandKind.WISH):
        return False
    if demand.kind in (DemandKind.FILL, DemandKind.MIX):
        return demand.session in part.sessions and only in (None, demand.duty)
    return demand.person in part.people and (demand.session < 0 or demand.session in part.sessions)


class _Search:
    """QuickXplain over the demands of a part of the board."""

    def __init__(self, board: Board, part: _Part, asked: Callable[[], None]) -> None:
        self.board, self.part, self.asked = board, part, asked
        self.checks = 0

    def explain(self, kept: list[Demand], open_to_doubt: list[Demand]) -> list[Demand]:
        """Return the fewest of the doubtful demands that cannot be met beside the kept ones."""
        if not open_to_doubt or not self._can_meet(kept):
            return []
        return self._split(kept, [], open_to_doubt)

    def _split(self, kept: list[Demand], added: list[Demand], doubtful: list[Demand]) -> list[Demand]:
        if added and not self._can_meet(kept):
            return []
        if len(doubtful) == 1 or self.checks >= _MOST_CHECKS:
            return doubtful
        half = len(doubtful) // 2
        first, second = doubtful[:half], doubtful[half:]
        of_second = self._split([*kept, *first], first, second)
        return [*self._split([*kept, *of_second], of_second, first), *of_second]

    def _can_meet(self, demands: list[Demand]) -> bool:
        self.asked()
        self.checks += 1
        return self.part.can_meet(self.board, demands)


def _shorter_rest(board: Board, demands: Sequence[Demand], part: _Part) -> int | None:
    """Return the longest rest that would end a conflict; None when it is not about rest."""
    if not any(demand.kind is DemandKind.REST for demand in demands):
        return None
    days = [session.day for session in board.sessions]
    days += [day for person in part.people for day in board.people[person].taken]
    apart = {abs((a - b).days) for a in days for b in days}
    for rest in sorted(apart & set(range(1, board.rest)), reverse=True):
        rules = replace(board.problem.rules, rest_days=rest)
        if part.can_meet(Board(replace(board.problem, rules=rules)), demands):
            return rest
    return 0
