"""The rank of each unit in a 评议 follows from the scores: equal scores share a rank, the next one is left out."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal


def ranks(scores: Mapping[str, Decimal]) -> dict[str, int]:
    """Return the rank of each unit, from 1, best first; units of one rank stay in their order."""
    ordered = sorted(scores, key=lambda unit: -scores[unit])
    return {unit: 1 + sum(other > scores[unit] for other in scores.values()) for unit in ordered}
