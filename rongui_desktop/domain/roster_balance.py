"""How even turns are: what each person's share is, and the limits that the numbers alone set.

Per kind, `most` and `fewest` stand for the largest and the smallest number of turns of the people who hold the kind for
longest. Who holds it for a part has between that part of `fewest`, rounded down, and of `most`, rounded up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rongui_desktop.domain.roster_board import Board, Places
from rongui_desktop.domain.roster_model import RosterModel
from rongui_desktop.domain.roster_terms import DutyKind, Spread


@dataclass(frozen=True, slots=True)
class Share:
    """A person's part in the turns of a kind.

    Attributes:
        person: the number on the board.
        chances: sessions at which the person could have such a turn, leave and rest aside.
        least: turns that are certain: of before the period, and fixed.
        most: turns that are possible at all.
        earlier: turns of before the period.
    """

    person: int
    chances: int
    least: int
    most: int
    earlier: int


@dataclass(frozen=True)
class Pool:
    """The people who share the turns of a kind.

    Attributes:
        kind: what they are on duty as.
        shares: each person's part.
        whole: the most chances that one of them has.
        total: all turns, those of before the period included, when every place is filled.
        lacking: places, of whatever kind, that stay empty.
    """

    kind: DutyKind
    shares: tuple[Share, ...]
    whole: int
    total: int
    lacking: int = 0

    def down(self, share: Share, turns: int) -> int:
        """Return a person's part of so many turns, rounded down."""
        return share.chances * turns // self.whole

    def up(self, share: Share, turns: int) -> int:
        """Return a person's part of so many turns, rounded up."""
        return -(-share.chances * turns // self.whole)

    def limits(self, share: Share, fewest: int, most: int) -> tuple[int, int]:
        """Return between which numbers a person's turns in the period lie, when everybody is within these."""
        least = min(self.down(share, fewest), share.most) - share.earlier
        return least, max(self.up(share, most), share.least) - share.earlier

    @property
    def full(self) -> tuple[Share, ...]:
        """The people with a whole part: those who are compared."""
        return tuple(share for share in self.shares if share.chances == self.whole)

    @property
    def fewest(self) -> int:
        """The largest number that the smallest number of turns can be."""
        turns = min(share.most for share in self.full)
        while turns and sum(max(s.least, self.down(s, turns)) for s in self.shares) > self.total:
            turns -= 1
        return turns

    @property
    def most(self) -> int:
        """The smallest number that the largest number of turns can be."""
        turns = max(share.least for share in self.full)
        enough = self.total - self.lacking
        while any(self.up(s, turns) < s.most for s in self.shares) and self._reach(turns) < enough:
            turns += 1
        return turns

    def _reach(self, turns: int) -> int:
        return sum(min(s.most, max(s.least, self.up(s, turns))) for s in self.shares)


def pool(board: Board, model: RosterModel, kind: DutyKind, lacking: int = 0) -> Pool | None:
    """Return who shares the turns of a kind; None when nobody can have one."""
    sessions = [number for number, wanted in enumerate(board.wanted) if wanted[kind]]
    shares: list[Share] = []
    for number, person in enumerate(board.people):
        open_to = [session for session, k, _ in model.by_person[number] if k is kind]
        chances = person.earlier_chances.get(kind, 0)
        chances += sum(kind in board.acts_as(session, number) for session in sessions)
        if not open_to or not chances:
            continue
        earlier = person.earlier_turns.get(kind, 0)
        fixed = sum(board.fixed.get((session, number)) is kind for session in open_to)
        most = max(fixed, board.most_turns(open_to, board.rest))
        shares.append(Share(number, chances, earlier + fixed, earlier + most, earlier))
    if not shares:
        return None
    whole = max(share.chances for share in shares)
    places = sum(board.wanted[session][kind] for session in sessions)
    return Pool(kind, tuple(shares), whole, places + sum(share.earlier for share in shares), lacking)


def pools(board: Board, model: RosterModel, lacking: int = 0) -> list[Pool]:
    """Return the pools of all kinds that anybody can fill; so many places in all stay empty."""
    found = (pool(board, model, kind, lacking) for kind in board.kinds)
    return [each for each in found if each is not None]


def hold(model: RosterModel, shared: Pool, fewest: int, most: int) -> list[int]:
    """Keep everybody's turns within the part of these numbers; return the conditions, one per person."""
    return [
        model.program.condition(
            ((column, 1) for column in model.turns_as(share.person, shared.kind)),
            *shared.limits(share, fewest, most),
        )
        for share in shared.shares
    ]


def hold_turns(model: RosterModel, shared: Pool, turns: Mapping[int, int]) -> None:
    """Keep everybody's turns at these numbers."""
    for share in shared.shares:
        terms = [(column, 1) for column in model.turns_as(share.person, shared.kind)]
        number = turns[share.person] - share.earlier
        model.program.condition(terms, number, number)


def loosen(model: RosterModel, shared: Pool) -> tuple[int, int]:
    """Keep everybody's turns within the part of two numbers that are still to be found; return their variables.

    What a person of a part cannot do, or has already done beyond the part, does not make the numbers worse.
    """
    program, whole = model.program, shared.whole
    highest = max(max(share.most for share in shared.shares), shared.most)
    fewest = program.variable(upper=shared.fewest)
    most = program.variable(lower=shared.most, upper=highest)
    for share in shared.shares:
        turns = [(column, float(whole)) for column in model.turns_as(share.person, shared.kind)]
        earlier, part = whole * share.earlier, share.chances
        above = below = 0
        if part != whole:
            above = max(0, whole * share.least - part * shared.most - (whole - 1))
            below = max(0, part * shared.fewest - (whole - 1) - whole * share.most)
        program.condition([*turns, (most, -part)], most=whole - 1 + above - earlier)
        program.condition([*turns, (fewest, -part)], least=-(whole - 1) - below - earlier)
    return fewest, most


def level(model: RosterModel, shared: Pool) -> None:
    """Make uneven turns cost more than even ones: the costs of a person's turns grow with their number."""
    program = model.program
    for share in shared.shares:
        columns = model.turns_as(share.person, shared.kind)
        steps: list[int] = []
        for turn in range(min(len(columns), share.most - share.earlier)):
            # The square of n turns is the sum of 1, 3, 5 …; a person of a part has the same costs sooner.
            step = (2 * (share.earlier + turn) + 1) * shared.whole / share.chances
            steps.append(program.variable(cost=step))
        terms: list[tuple[int, float]] = [(column, 1) for column in columns]
        program.condition([*terms, *((step, -1) for step in steps)], 0, 0)


def count_turns(model: RosterModel, shared: Pool) -> dict[int, int]:
    """Return, for each person, a variable that says how many turns of the period he or she has."""
    counts: dict[int, int] = {}
    for share in shared.shares:
        columns = model.turns_as(share.person, shared.kind)
        counts[share.person] = model.program.variable(upper=len(columns))
        terms: list[tuple[int, float]] = [(column, 1) for column in columns]
        model.program.condition([*terms, (counts[share.person], -1)], 0, 0)
    return counts


def turns_in(places: Places, shared: Pool) -> dict[int, int]:
    """Return the turns of each person in a kind, those of before the period included."""
    turns = {share.person: share.earlier for share in shared.shares}
    for (_session, person), kind in places.items():
        if kind is shared.kind and person in turns:
            turns[person] += 1
    return turns


def spread(places: Places, shared: Pool, bound: int) -> Spread:
    """Return how even the turns of a kind are, with what is proven."""
    turns = turns_in(places, shared)
    compared: Sequence[int] = [turns[share.person] for share in shared.full]
    fewest, most = min(compared), max(compared)
    return Spread(shared.kind, fewest, most, min(bound, most - fewest))
