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
    knot = Knot()
    seen = weakref.ref(knot)
    del knot
    keep = [[n] for n in range(5000)]
    collector.begin()
    qtbot.waitUntil(lambda: seen() is None, timeout=4000)
    assert len(keep) == 5000


def test_the_last_one_gives_collecting_back(collector: GarbageCollector) -> None:
    other = GarbageCollector()
    other.stop()
    other.stop()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
