"""The integer program of a roster: one variable for each place that a person could fill."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rongui_desktop.domain.integer_program import IntegerProgram
from rongui_desktop.domain.roster_board import Board, Places
from rongui_desktop.domain.roster_terms import Demand, DemandKind, DutyKind

# Costs that only tell places apart repeat after so many.
_APART = 11


@dataclass
class RosterModel:
    """The program and what its variables mean.

    Attributes:
        places: the variable of (session, person, kind); 1 when the person is on duty there as that.
        lacking: with elastic demands, the variable that says by how much a demand is not met.
    """

    board: Board
    program: IntegerProgram = field(default_factory=IntegerProgram)
    places: dict[tuple[int, int, DutyKind], int] = field(default_factory=dict[tuple[int, int, DutyKind], int])
    lacking: dict[Demand, int] = field(default_factory=dict[Demand, int])
    by_person: dict[int, list[tuple[int, DutyKind, int]]] = field(
        default_factory=dict[int, list[tuple[int, DutyKind, int]]]
    )

    def turns_as(self, person: int, kind: DutyKind) -> list[int]:
        """Return the variables of a person's turns in a kind."""
        return [column for _session, k, column in self.by_person.get(person, ()) if k is kind]

    def keep_apart(self, person: int, windows: Iterable[range]) -> None:
        """Allow a person one turn in each run of sessions; fixed turns stay."""
        own = self.by_person.get(person, [])
        fixed = self.board.fixed
        for window in windows:
            inside = [(session, column) for session, _kind, column in own if session in window]
            if len(inside) > 1:
                stays = sum((session, person) in fixed for session in {session for session, _ in inside})
                self.program.condition(((column, 1) for _, column in inside), most=max(1, stays))

    def telling_apart(self) -> dict[int, float]:
        """Return costs that mean nothing but tell places apart: the solver takes long to choose between equals."""
        return {column: float(column % _APART) for column in self.places.values()}

    def read(self, values: Sequence[int]) -> Places:
        """Return who is where, from the values of the variables."""
        return {(s, p): kind for (s, p, kind), column in self.places.items() if values[column]}


def all_demands(board: Board) -> list[Demand]:
    """Return every demand of a problem, the ones that are about a single place first."""
    rules = board.problem.rules
    sessions, people = range(len(board.sessions)), range(len(board.people))
    demands = [
        Demand(DemandKind.FILL, session=s, duty=k)
        for s in sessions
        for k in board.kinds
        if board.wanted[s][k]
    ]
    demands += [
        Demand(DemandKind.AWAY, session=s, person=p)
        for p in people
        for s in sessions
        if board.away(s, p) is not None and board.acts_as(s, p)
    ]
    demands += [Demand(DemandKind.REST, person=p) for p in people]
    if rules.several_groups:
        demands += [
            Demand(DemandKind.MIX, session=s, duty=together[0])
            for s in sessions
            for together in board.mixed(s)
        ]
    if rules.leaders:
        demands += [Demand(DemandKind.LEADER, person=p) for p in people if board.people[p].is_leader]
    demands += [
        Demand(DemandKind.WISH, person=p, wish=number)
        for p in people
        for number in range(len(board.people[p].wishes))
    ]
    return demands


def build(
    board: Board,
    demands: Iterable[Demand] | None = None,
    *,
    sessions: Sequence[int] | None = None,
    people: Sequence[int] | None = None,
    elastic: bool = False,
) -> RosterModel:
    """Build the program.

    Args:
        board: the problem.
        demands: what must be kept; everything when None.
        sessions: the sessions that are looked at; all when None.
        people: the people that are looked at; all when None.
        elastic: places, leaders and wishes may be left lacking, which `lacking` counts.
    """
    kept = frozenset(all_demands(board) if demands is None else demands)
    on = range(len(board.sessions)) if sessions is None else sessions
    who = range(len(board.people)) if people is None else people
    model = RosterModel(board)
    _add_places(model, kept, on, who)
    _add_rest(model, kept, who)
    for session in on:
        _add_session(model, kept, session, elastic)
    for demand in sorted(kept, key=_order):
        if demand.kind is DemandKind.LEADER and demand.person in who:
            own = [column for _, _, column in model.by_person[demand.person]]
            _ask(model, demand, own, board.problem.rules.leaders, elastic)
        elif demand.kind is DemandKind.WISH and demand.person in who:
            days = board.people[demand.person].wishes[demand.wish].days
            own = [column for s, _, column in model.by_person[demand.person] if board.day(s) in days]
            _ask(model, demand, own, 1, elastic)
    return model


def open_places(board: Board) -> RosterModel:
    """Return the places that each person could fill, rest between them and other people aside; no conditions."""
    model = RosterModel(board)
    _add_places(model, frozenset(all_demands(board)), range(len(board.sessions)), range(len(board.people)))
    return model


def _order(demand: Demand) -> tuple[int, int, int]:
    return demand.kind.value, demand.person, demand.wish


def _add_places(model: RosterModel, kept: frozenset[Demand], on: Sequence[int], who: Sequence[int]) -> None:
    board, program = model.board, model.program
    for person in who:
        rests = Demand(DemandKind.REST, person=person) in kept
        own: list[tuple[int, DutyKind, int]] = []
        for session in on:
            fixed = board.fixed.get((session, person))
            if fixed is not None:
                own.append((session, fixed, program.variable(lower=1)))
                continue
            kinds = board.acts_as(session, person)
            if not kinds or (rests and board.resting(session, person) is not None):
                continue
            away = board.away(session, person) is not None
            if away and Demand(DemandKind.AWAY, session=session, person=person) in kept:
                continue
            own += [(session, kind, program.variable()) for kind in kinds]
        model.by_person[person] = own
        model.places.update({(session, person, kind): column for session, kind, column in own})


def _add_rest(model: RosterModel, kept: frozenset[Demand], who: Sequence[int]) -> None:
    board = model.board
    resting, same_day = board.windows(board.rest), board.windows(1)
    for person in who:
        rests = Demand(DemandKind.REST, person=person) in kept
        model.keep_apart(person, resting if rests else same_day)


def _add_session(model: RosterModel, kept: frozenset[Demand], session: int, elastic: bool) -> None:
    board, program = model.board, model.program
    places: dict[DutyKind, list[tuple[int, int]]] = {}
    for kind in board.kinds:
        wanted = board.wanted[session][kind]
        if not wanted:
            continue
        there = [(person, model.places.get((session, person, kind))) for person in model.by_person]
        columns = [(person, column) for person, column in there if column is not None]
        places[kind] = columns
        program.condition(((column, 1) for _, column in columns), most=wanted)
        demand = Demand(DemandKind.FILL, session=session, duty=kind)
        if demand in kept:
            _ask(model, demand, [column for _, column in columns], wanted, elastic)
    for together in board.mixed(session):
        if Demand(DemandKind.MIX, session=session, duty=together[0]) in kept:
            wanted = sum(board.wanted[session][kind] for kind in together)
            _mix(model, session, wanted, [place for kind in together for place in places[kind]])


def _mix(model: RosterModel, session: int, wanted: int, columns: list[tuple[int, int]]) -> None:
    board = model.board
    groups: dict[str, list[tuple[int, int]]] = {}
    for person, column in columns:
        if (group := board.group(session, person)) is not None:
            groups.setdefault(group, []).append((person, column))
    for members in groups.values():
        people = {person for person, _ in members}
        if len(people) >= wanted:
            stays = sum((session, person) in board.fixed for person in people)
            model.program.condition(((column, 1) for _, column in members), most=max(wanted - 1, stays))


def _ask(model: RosterModel, demand: Demand, columns: list[int], least: int, elastic: bool) -> None:
    terms = [(column, 1) for column in columns]
    if elastic:
        lacking = model.program.variable(upper=least)
        model.lacking[demand] = lacking
        terms.append((lacking, 1))
    model.program.condition(terms, least=least)


def lacks(board: Board, places: Places, demand: Demand) -> int:
    """Return by how much a roster that breaks no rule does not meet a demand."""
    if demand.kind is DemandKind.FILL:
        there = sum(s == demand.session and k is demand.duty for (s, _p), k in places.items())
        return max(0, board.wanted[demand.session][demand.duty] - there)
    if demand.kind not in (DemandKind.LEADER, DemandKind.WISH):
        return 0
    turns = {session for session, person in places if person == demand.person}
    if demand.kind is DemandKind.LEADER:
        return max(0, board.problem.rules.leaders - len(turns))
    days = board.people[demand.person].wishes[demand.wish].days
    return int(not any(board.day(session) in days for session in turns))
