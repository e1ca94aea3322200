"""Groups of fewer than five, which a 公示版 must not show: who knows the people concerned could recognise them.

A group is a count of residents, or of what they brought, that breaks something down: by session, channel, 处理方式,
month. Deputies act in public and are no such group; the year's totals are exact, since the summary must state them.
Statistics for the public hide a small cell, and a second one where the total would give the first away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

LEAST: Final = 5
# A count that stands for itself; one of several that make up a total, small itself or hidden for another's sake.
FEW: Final = f"少于{LEAST}"
SOME: Final = "若干"


def is_small(count: int) -> bool:
    """Whether a count is of a group that must be hidden; nobody at all is no group."""
    return 0 < count < LEAST


def counted(count: int, unit: str = "", *, masked: bool) -> str:
    """Write a count that stands for itself: 12件, or 少于5件."""
    return f"{FEW if masked and is_small(count) else count}{unit}"


def hidden_parts(parts: Sequence[int]) -> frozenset[int] | None:
    """Choose which parts of a total must be hidden, so that none of the small ones can be computed.

    Args:
        parts: the counts that make up a total which is known to the reader; zeros are told or left out.

    Returns:
        The places of the hidden parts: the small ones and, where needed, the next smallest. None when hiding cannot
        help (a single part, or nothing but ones): then the breakdown must be left out.
    """
    hidden = {place for place, count in enumerate(parts) if is_small(count)}
    others = sorted((count, place) for place, count in enumerate(parts) if count >= LEAST)
    # What is hidden adds up to a known sum, each at least one: a single part is that sum, and all are one if they
    # are as many as the sum.
    while hidden and (len(hidden) == 1 or sum(parts[place] for place in hidden) == len(hidden)):
        if not others:
            return None
        hidden.add(others.pop(0)[1])
    return frozenset(hidden)


def rare_values(values: Iterable[str]) -> frozenset[str]:
    """Choose the values that a list of single records must leave out, so that no row stands in a small group.

    Who counts rows knows how many share a value: one that fewer than five share is left out, and the next smallest
    with it until five rows or more have none, or nothing is left to tell.

    Args:
        values: of one column, row by row; rows without one do not count.
    """
    counts = Counter(value for value in values if value)
    rising = sorted(counts, key=lambda value: (counts[value], value))
    hidden: set[str] = set()
    left_out = 0
    for value in rising:
        if not is_small(counts[value]) and (not hidden or left_out >= LEAST):
            break
        hidden.add(value)
        left_out += counts[value]
    return frozenset(hidden)


def shown_parts(parts: Sequence[int], *, masked: bool) -> list[str] | None:
    """Write the parts of a total: numbers, or 若干 for the hidden ones; None when the breakdown must be left out."""
    hidden = hidden_parts(parts) if masked else frozenset[int]()
    if hidden is None:
        return None
    return [SOME if place in hidden else str(count) for place, count in enumerate(parts)]
