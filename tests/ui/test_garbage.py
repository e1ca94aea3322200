from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from rongui_desktop.ui.garbage import GarbageCollector


class Knot:
    """Garbage that only the collector finds; remembers the thread that destroyed it."""

    threads: list[int] = []

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Knot.threads.append(threading.get_ident())


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageCollector]:
    Knot.threads.clear()
    made = GarbageCollector()
    yield made
    made.stop()


def allocate_on_a_worker() -> None:
    worker = threading.Thread(target=lambda: [[n] for n in range(200_000)])
    worker.start()
    worker.join()


def test_a_worker_never_collects(collector: GarbageCollector) -> None:
    for _ in range(100):
        Knot()
    allocate_on_a_worker()
    assert Knot.threads == []
    keep = [[n] for n in range(5000)]
    collector.look()
    assert len(keep) == 5000
    assert Knot.threads == [threading.get_ident()] * 100


def test_the_event_loop_collects_by_itself(collector: GarbageCollector, qtbot: QtBot) -> None:
    collector.begin()
    knot = Knot()
    seen = weakref.ref(knot)
    del knot
    keep = [[n] for n in range(5000)]
    qtbot.waitUntil(lambda: seen() is None, timeout=4000)
    assert len(keep) == 5000


def test_what_was_there_at_the_beginning_is_not_walked_over_again(collector: GarbageCollector) -> None:
    keep = [[n] for n in range(200_000)]
    collector.begin()
    # The list and all its parts are out of every generation that is still collected.
    assert gc.get_freeze_count() >= len(keep)
    assert sum(len(gc.get_objects(generation=n)) for n in range(3)) < len(keep) / 10
    collector.stop()
    assert gc.get_freeze_count() == 0


def test_the_last_one_gives_collecting_back(collector: GarbageCollector) -> None:
    other = GarbageCollector()
    other.stop()
    other.stop()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
