"""A roster as it stands now: everybody's turns, how even they are against what was proven, the rules it breaks.

What a change by hand, leave, an absence or a substitute does is the difference of two of them. Plain data, no store.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from rongui_desktop.domain import roster_balance as balance
from rongui_desktop.domain.roster_checks import broken_rules
from rongui_desktop.domain.roster_model import open_places
from rongui_desktop.domain.roster_terms import DutyKind, Spread
from rongui_desktop.services.roster_views import RosterDraft


@dataclass(frozen=True, slots=True)
class Evenness:
    """How even the turns of a kind are now.

    Attributes:
        kind: what the people are on duty as.
        fewest: the smallest number of turns of who is compared: of who holds the kind for longest, and can have a turn.
        most: the largest.
        proposed: how even they were when the roster was proposed, with what is proven; None before that.
    """

    kind: DutyKind
    fewest: int
    most: int
    proposed: Spread | None = None

    @property
    def difference(self) -> int:
        """The largest minus the smallest number of turns."""
        return self.most - self.fewest


@dataclass(frozen=True)
class Standing:
    """A roster as it stands.

    Attributes:
        turns: of everybody in the period, all kinds together, the evenings that were held among them.
        evenness: per kind that is wanted.
        broken: the rules that it breaks (rest, leave, mix, a leader without turn), one sentence each.
    """

    turns: Mapping[UUID, int]
    evenness: tuple[Evenness, ...]
    broken: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Change:
    """What makes two rosters of one period differ.

    Attributes:
        turns: (name, turns before, turns after) of whoever it concerns.
        evenness: before and after, of each kind whose turns lie between other numbers now.
        broken: rules that are broken only now, one sentence each.
        mended: rules that were broken and are not any more.
    """

    turns: tuple[tuple[str, int, int], ...]
    evenness: tuple[tuple[Evenness, Evenness], ...]
    broken: tuple[str, ...]
    mended: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.turns or self.evenness or self.broken or self.mended)


def standing(draft: RosterDraft) -> Standing:
    """Return how a roster stands."""
    return Standing(draft.turns(), _evenness(draft), tuple(broken_rules(draft.board, draft.places)))


def _evenness(draft: RosterDraft) -> tuple[Evenness, ...]:
    board, places = draft.board, draft.places
    proposed = {spread.kind: spread for spread in draft.spreads}
    # The same people are compared as when a roster is proposed.
    pools = balance.pools(board, open_places(board))
    spreads = (balance.spread(places, pool, 0) for pool in pools)
    return tuple(Evenness(s.kind, s.fewest, s.most, proposed.get(s.kind)) for s in spreads)


def change(before: RosterDraft, after: RosterDraft, concerned: tuple[UUID, ...] = ()) -> Change:
    """Return what is different in the second roster.

    Args:
        before: the roster as it was.
        after: the roster as it is.
        concerned: people whose turns are told even when their number is the same.
    """
    old, new = standing(before), standing(after)
    moved = (key for key in {**old.turns, **new.turns} if old.turns.get(key, 0) != new.turns.get(key, 0))
    names = {**before.names, **after.names}
    was = {each.kind: each for each in old.evenness}
    return Change(
        turns=tuple(
            (names[key], old.turns.get(key, 0), new.turns.get(key, 0))
            for key in dict.fromkeys((*concerned, *moved))
        ),
        evenness=tuple(
            (was[now.kind], now)
            for now in new.evenness
            if now.kind in was and (was[now.kind].fewest, was[now.kind].most) != (now.fewest, now.most)
        ),
        broken=tuple(text for text in new.broken if text not in old.broken),
        mended=tuple(text for text in old.broken if text not in new.broken),
    )
