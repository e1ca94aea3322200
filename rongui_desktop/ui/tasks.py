"""Work off the UI thread: one worker owns the database, one does files.

`run` and `run_file` take a callable and return at once. What the callable returns is handed to `done` on the
UI thread, what it raises to `failed`; both are dropped when the owner has gone or the task was cancelled. No
QObject may be touched by the callable: give it plain data only.
"""

from __future__ import annotations

import threading
import time
import weakref
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from rongui_desktop.errors import UserError

T = TypeVar("T")
_REPORT_SECONDS = 0.04
_SLICE_SECONDS = 0.012


class CancelledError(Exception):
    """Raised inside long work by `Progress` after the user asked to stop; its transaction is rolled back."""


class Progress:
    """How far a long piece of work is; handed to it, called by it, read by the window.

    Reports come through at most 25 times a second, the first and the last always.

    Lower floors know it only as a callable `progress(done, total, text)`. Calling it raises `CancelledError`
    once `cancel` was called, so work that reports can be stopped at every report.
    """

    def __init__(self, reported: Callable[[Progress, int, int, str], None] | None = None) -> None:
        """Keep where to report; it is called on the worker's thread."""
        self._reported = reported
        self._stop = threading.Event()
        self._last = 0.0

    def __call__(self, done: int, total: int, text: str = "") -> None:
        """Report `done` of `total` units; `text` is one short Chinese phrase.

        Raises:
            CancelledError: the user asked to stop.
        """
        if self._stop.is_set():
            raise CancelledError
        now = time.monotonic()
        if self._reported is not None and (now - self._last >= _REPORT_SECONDS or done >= total):
            self._last = now
            self._reported(self, done, total, text)

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._stop.is_set()


class _Weak:
    """A callback that does not keep its object alive, unless it is a plain function."""

    def __init__(self, callback: Callable[[Any], object] | None) -> None:
        self._strong: Callable[[Any], object] | None = None
        self._method: weakref.WeakMethod[Any] | None = None
        if callback is None:
            return
        try:
            self._method = weakref.WeakMethod(callback)
        except TypeError:
            self._strong = callback

    def get(self) -> Callable[[Any], object] | None:
        """The callback, or None when there is none (any more)."""
        return self._method() if self._method is not None else self._strong


class Task:
    """A running or finished piece of work, to cancel it or to ask whether it is over."""

    def __init__(
        self,
        owner: QObject,
        work: Callable[[], Any],
        done: Callable[[Any], object] | None,
        failed: Callable[[Exception], object] | None,
        progress: Progress | None,
    ) -> None:
        """Made by `Tasks` only."""
        self._owner = weakref.ref(owner)
        self._work: Callable[[], Any] | None = work
        self._done = _Weak(done)
        self._failed = _Weak(failed)
        self._handled = failed is not None
        self._progress = progress
        self._dropped = False
        self.value: Any = None
        self.error: Exception | None = None
        self.finished = False

    def cancel(self) -> None:
        """Drop the result; skip the work if it has not begun, stop it at its next report if it has."""
        self._dropped = True
        if self._progress is not None:
            self._progress.cancel()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._dropped

    def perform(self) -> None:
        """Do the work, on the worker's thread."""
        work, self._work = self._work, None
        if self._dropped or work is None:
            return
        try:
            self.value = work()
        except Exception as error:  # noqa: BLE001 - handed to the UI thread, which shows or logs it
            self.error = error

    def deliver(self, report: Callable[[Exception], object]) -> None:
        """Hand the outcome to its owner on the UI thread; unexpected and unheard errors go to `report`."""
        self.finished = True
        value, error, self.value = self.value, self.error, None
        owner = self._owner()
        if owner is None or not shiboken6.isValid(owner):
            return
        if isinstance(error, CancelledError):
            failed = self._failed.get()
            if failed is not None:
                failed(error)
            return
        if self._dropped:
            return
        if error is None:
            done = self._done.get()
            if done is not None:
                done(value)
            return
        if not self._handled or not isinstance(error, UserError):
            report(error)
        failed = self._failed.get()
        if failed is not None:
            failed(error)


class Tasks(QObject):
    """The two workers, and the way back to the UI thread.

    `busy_changed(bool)` tells whether anything runs; `progressed(object, int, int, str)` passes on what long
    work reports, with its `Progress` first.
    """

    busy_changed = Signal(bool)
    progressed = Signal(object, int, int, str)
    _arrived = Signal()

    def __init__(self, report: Callable[[Exception], object], parent: QObject | None = None) -> None:
        """Start no thread yet; `report` shows an error that no caller handles."""
        super().__init__(parent)
        self._report = report
        self._database = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._files = ThreadPoolExecutor(1, thread_name_prefix="files")
        self._outcomes: deque[Task] = deque()
        self._pending = 0
        self._closed = False
        self._refusing = False
        # Emitted on a worker's thread, so Qt queues it for ours.
        self._arrived.connect(self._deliver)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        *,
        progress: Progress | None = None,
    ) -> Task:
        """Do `work` on the database's thread, in the order of the calls.

        Args:
            owner: results are dropped once this object has gone.
            work: touches no QObject.
            done: bound method, called on the UI thread with what `work` returned.
            failed: bound method, called on the UI thread with what `work` raised. A `UserError` goes to it
                alone (or, when it is None, to the user); an unexpected error is always logged and shown too.
            progress: the object that `work` was given, so that `Task.cancel` reaches it.
        """
        return self._submit(self._database, Task(owner, work, done, failed, progress))

    def run_file(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        *,
        progress: Progress | None = None,
    ) -> Task:
        """Do `work` on the thread for files; otherwise as `run`."""
        return self._submit(self._files, Task(owner, work, done, failed, progress))

    def progress(self) -> Progress:
        """A progress object whose reports come out of `progressed` on the UI thread."""
        return Progress(self.progressed.emit)

    @property
    def busy(self) -> bool:
        """Whether any work or result is outstanding."""
        return self._pending > 0

    def wait(self, milliseconds: int = 30_000) -> bool:
        """Keep the window painting until nothing is outstanding; False if that took too long.

        For starting, closing and tests; a page never waits.
        """
        if not self.busy:
            return True
        loop = QEventLoop()
        self.busy_changed.connect(loop.quit)
        guard = QTimer()
        guard.setSingleShot(True)
        guard.timeout.connect(loop.quit)
        guard.start(milliseconds)
        while self.busy and guard.isActive():
            loop.exec()
        self.busy_changed.disconnect(loop.quit)
        return not self.busy

    def take_no_more(self) -> None:
        """Finish what was given and deliver it, but let nothing more in: the store closes as the last of it."""
        self._refusing = True

    def close(self) -> None:
        """Finish what was given, take nothing more, drop the results."""
        self._closed = True
        self._database.shutdown(wait=True)
        self._files.shutdown(wait=True)
        self._outcomes.clear()
        self._pending = 0

    def _submit(self, executor: ThreadPoolExecutor, task: Task) -> Task:
        if self._closed or self._refusing:
            task.cancel()
            return task
        self._pending += 1
        if self._pending == 1:
            self.busy_changed.emit(True)
        executor.submit(self._perform, task)
        return task

    def _perform(self, task: Task) -> None:
        task.perform()
        self._outcomes.append(task)
        self._arrived.emit()

    def _deliver(self) -> None:
        end = time.monotonic() + _SLICE_SECONDS
        while self._outcomes and not self._closed:
            if time.monotonic() > end:
                # Painting and typing first; eight pages may have been answered at once.
                QTimer.singleShot(0, self._deliver)
                return
            task = self._outcomes.popleft()
            try:
                task.deliver(self._report)
            finally:
                self._pending -= 1
            if self._pending == 0 and not self._closed:
                self.busy_changed.emit(False)
