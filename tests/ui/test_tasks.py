from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rongui_desktop.errors import UserError
from rongui_desktop.ui.tasks import CancelledError, Progress, Tasks


class Owner(QWidget):
    """Keeps what it was handed, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.threads: list[bool] = []

    def done(self, value: object) -> None:
        self.results.append(value)
        self.threads.append(QThread.isMainThread())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.append(QThread.isMainThread())


@pytest.fixture
def reported() -> list[Exception]:
    return []


@pytest.fixture
def tasks(qapp: object, reported: list[Exception]) -> Iterator[Tasks]:
    made = Tasks(reported.append)
    yield made
    made.close()


@pytest.fixture
def owner(qtbot: QtBot) -> Owner:
    made = Owner()
    qtbot.addWidget(made)
    return made


def raise_user_error() -> None:
    raise UserError("“联系电话”应为 11 位数字。", "phone")


def raise_bug() -> None:
    raise ZeroDivisionError("冯玉娟")


def test_results_arrive_on_the_ui_thread_in_the_order_of_the_calls(tasks: Tasks, owner: Owner) -> None:
    for number in range(50):
        tasks.run(owner, partial(int, number), owner.done)
    assert owner.results == []
    assert tasks.wait()
    assert owner.results == list(range(50))
    assert all(owner.threads)


def test_work_runs_off_the_ui_thread_and_the_ui_stays_alive(tasks: Tasks, owner: Owner) -> None:
    ticks: list[float] = []
    timer = QTimer()
    timer.setInterval(10)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    tasks.run(owner, partial(time.sleep, 0.5), owner.done)
    tasks.run(owner, threading.get_ident, owner.done)
    assert tasks.wait()
    gaps = [later - earlier for earlier, later in zip(ticks, ticks[1:], strict=False)]
    assert len(ticks) >= 20
    assert max(gaps) < 0.1
    assert owner.results[1] != threading.get_ident()


def test_database_work_runs_one_at_a_time_beside_file_work(tasks: Tasks, owner: Owner) -> None:
    meet = threading.Barrier(2, timeout=5)
    tasks.run(owner, meet.wait, owner.done)
    tasks.run_file(owner, meet.wait, owner.done)
    assert tasks.wait()
    assert sorted(map(int, owner.results)) == [0, 1]  # type: ignore[arg-type]
    names: list[str] = []
    for _ in range(4):
        tasks.run(owner, lambda: names.append(threading.current_thread().name))
    assert tasks.wait()
    assert len(set(names)) == 1


def test_a_user_error_goes_to_the_caller_alone(tasks: Tasks, owner: Owner, reported: list[Exception]) -> None:
    tasks.run(owner, raise_user_error, owner.done, owner.failed)
    assert tasks.wait()
    assert [str(error) for error in owner.errors] == ["“联系电话”应为 11 位数字。"]
    assert reported == []


def test_a_user_error_that_nobody_hears_is_shown(
    tasks: Tasks, owner: Owner, reported: list[Exception]
) -> None:
    tasks.run(owner, raise_user_error, owner.done)
    assert tasks.wait()
    assert isinstance(reported[0], UserError)


def test_a_bug_is_shown_and_told_to_the_caller(tasks: Tasks, owner: Owner, reported: list[Exception]) -> None:
    tasks.run(owner, raise_bug, owner.done, owner.failed)
    assert tasks.wait()
    assert isinstance(reported[0], ZeroDivisionError)
    assert owner.errors == reported


def test_a_result_for_a_deleted_owner_is_dropped(tasks: Tasks, reported: list[Exception]) -> None:
    gone = Owner()
    heard = gone.results
    tasks.run(gone, partial(time.sleep, 0.05), gone.done)
    tasks.run(gone, raise_bug, gone.done)
    shiboken6.delete(gone)
    assert tasks.wait()
    assert heard == []
    assert reported == []


def test_a_waiting_task_does_not_keep_its_owner_alive(tasks: Tasks) -> None:
    gone = Owner()
    seen = weakref.ref(gone)
    release = threading.Event()
    tasks.run(gone, release.wait, gone.done, gone.failed)
    del gone
    gc.collect()
    assert seen() is None
    release.set()
    assert tasks.wait()


def test_a_cancelled_task_is_not_begun_and_not_delivered(tasks: Tasks, owner: Owner) -> None:
    release = threading.Event()
    ran: list[int] = []
    tasks.run(owner, release.wait)
    task = tasks.run(owner, lambda: ran.append(1), owner.done)
    task.cancel()
    release.set()
    assert tasks.wait()
    assert ran == []
    assert owner.results == []


def test_progress_reaches_the_window_and_cancelling_stops_the_work(
    tasks: Tasks, owner: Owner, qtbot: QtBot
) -> None:
    progress = tasks.progress()
    reports: list[tuple[object, int, int, str]] = []
    tasks.progressed.connect(lambda *report: reports.append(report))

    def work() -> None:
        for step in range(10_000):
            progress(step, 10_000, "正在导入")
            time.sleep(0.001)

    task = tasks.run(owner, work, owner.done, owner.failed, progress=progress)
    qtbot.waitUntil(lambda: len(reports) > 3, timeout=3000)
    task.cancel()
    assert tasks.wait(3000)
    assert reports[0] == (progress, 0, 10_000, "正在导入")
    assert owner.results == []
    assert isinstance(owner.errors[0], CancelledError)


def test_progress_without_a_listener_only_carries_cancellation() -> None:
    progress = Progress()
    progress(1, 2)
    progress.cancel()
    assert progress.cancelled
    with pytest.raises(CancelledError):
        progress(2, 2)


def test_closing_finishes_what_was_given_and_takes_no_more(qapp: object) -> None:
    written: list[int] = []
    owner = QObject()
    tasks = Tasks(written.append)  # type: ignore[arg-type]
    for number in range(20):
        tasks.run(owner, partial(written.append, number))
    tasks.close()
    tasks.run(owner, partial(written.append, 99))
    assert written == list(range(20))
    assert not tasks.busy


def test_busy_is_announced_once_for_many_tasks(tasks: Tasks, owner: Owner) -> None:
    said: list[bool] = []
    tasks.busy_changed.connect(said.append)
    release = threading.Event()
    tasks.run(owner, release.wait)
    tasks.run(owner, release.wait)
    release.set()
    assert tasks.wait()
    assert said == [True, False]
