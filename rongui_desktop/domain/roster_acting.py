"""What each person at a session is on duty as, where only the people are on record and some hold several identities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rongui_desktop.domain.roster_terms import DutyKind

_ORDER = {kind: number for number, kind in enumerate(DutyKind)}
# By what the people so far are (how many of each kind fill a place, the kind of the last) the best way to it, and how
# good that is: places that are filled, then neighbours in the order of the kinds.
_Ways = dict[tuple[tuple[int, ...], int], tuple[tuple[int, int], list[DutyKind]]]


def acting(held: Sequence[tuple[DutyKind, ...]], wanted: Mapping[DutyKind, int]) -> list[DutyKind]:
    """Return what each person is on duty as, so that as many as possible of the wanted places are filled.

    Of the ways that fill as many, the one is taken that follows the order of the kinds best: rosters are put on
    record in it, so what was saved is read as it was saved.

    Args:
        held: the kinds of each person, one at least, in the order in which the people are on record.
        wanted: how many of each kind the session asks for.
    """
    best: _Ways = {((0,) * len(_ORDER), 0): ((0, 0), [])}
    for kinds in held:
        found: _Ways = {}
        for (filled, last), ((count, steps), way) in best.items():
            for kind in kinds:
                place = _ORDER[kind]
                fills = filled[place] < wanted.get(kind, 0)
                now = (*filled[:place], filled[place] + fills, *filled[place + 1 :])
                worth = (count + fills, steps + (place >= last))
                known = found.get((now, place))
                if known is None or worth > known[0]:
                    found[now, place] = (worth, [*way, kind])
        best = found
    return max(best.values(), key=lambda each: each[0])[1]
