"""Taking steps on matters of the large store, one by one and many at once, and showing how one stands."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import pytest
from large_store import LAST_DAY
from limits import Table
from stopwatch import best

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import EventKind
from rongui_desktop.services import handling
from rongui_desktop.services.handling import Step
from rongui_desktop.services.listing import ListQuery
from rongui_desktop.services.lists_opinions import OpinionListing
from rongui_desktop.services.opinion_query import OpinionFilter
from rongui_desktop.services.opinion_state import OpinionState
from rongui_desktop.storage.store import Store

SINGLE, BATCH, ROUNDS = 30, 200, 3


@pytest.fixture
def waiting(large_store: Store) -> Sequence[UUID]:
    """Matters that are still to be assigned, on the last day of the store."""
    large_store.clock = ShiftedClock(datetime(LAST_DAY.year, LAST_DAY.month, LAST_DAY.day, 9))
    return OpinionListing(OpinionFilter(OpinionState.UNASSIGNED)).find(large_store, ListQuery()).keys


def taken(store: Store, keys: Sequence[UUID], kind: EventKind) -> float:
    """Return how long a step on matters takes, in seconds of the clock: it waits for the disk."""
    begun = time.perf_counter()
    handling.take_step(store, keys, Step(kind=kind, by_rule=True))
    return time.perf_counter() - begun


def test_a_step_on_one_matter(large_store: Store, waiting: Sequence[UUID], table: Table) -> None:
    times = sorted(taken(large_store, [key], EventKind.ASSIGNED) for key in waiting[:SINGLE])
    table.seconds("a step on one matter, median", times[SINGLE // 2], 0.050)
    shown = best(lambda: handling.handling_of(large_store, waiting[0]))
    table.seconds("the handling of one matter", shown, 0.050)


def test_a_step_on_many_matters(large_store: Store, waiting: Sequence[UUID], table: Table) -> None:
    parts = [waiting[-BATCH * (n + 1) : -BATCH * n or None] for n in range(ROUNDS)]
    batch = min(taken(large_store, part, EventKind.ASSIGNED) for part in parts)
    table.seconds(f"a step on {BATCH} matters at once", batch, 2.0)
