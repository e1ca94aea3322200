"""How long a piece of work takes."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any


def best(work: Callable[[], Any], times: int = 7) -> float:
    """Return the shortest of several runs, in seconds of this process.

    What only reads waits for no disk: on a machine that does nothing else these are the seconds of the clock, and the
    time that other work takes away does not count.
    """
    taken: list[float] = []
    for _ in range(times):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return min(taken)
