"""Long work under a bar that can be cancelled; the window behind it goes on painting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.ui.forms.ui_progress_dialog import Ui_ProgressDialog
from rongui_desktop.ui.tasks import Progress, Task
from rongui_desktop.ui.widgets.tall_enough import TallEnough

if TYPE_CHECKING:
    from rongui_desktop.ui.tasks import Tasks


class ProgressDialog(QDialog):
    """Runs one piece of work and goes.

    `succeeded(object)` carries what it returned, `broke(object)` the `UserError` it raised, `stopped` comes
    when the user cancelled: nothing was changed then. An unexpected error is shown by `Tasks` and ends in
    `stopped`.
    """

    succeeded = Signal(object)
    broke = Signal(object)
    stopped = Signal()

    def __init__(self, tasks: Tasks, title: str, parent: QWidget | None = None) -> None:
        """Make it; `start` shows it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._tasks = tasks
        self._task: Task | None = None
        self._progress = tasks.progress()
        self._form = Ui_ProgressDialog()
        self._form.setupUi(self)
        TallEnough(self)
        self.setWindowTitle(title)
        self._form.workLabel.setText(title)
        self._form.cancelButton.clicked.connect(self.reject)
        tasks.progressed.connect(self._show_progress)

    def start(self, work: Callable[[Progress], Any], *, files: bool = False) -> None:
        """Do `work` on the database's thread, or on the one for files."""
        run = self._tasks.run_file if files else self._tasks.run
        self._task = run(
            self, partial(work, self._progress), self._done, self._failed, progress=self._progress
        )
        self.open()

    def reject(self) -> None:
        """Ask the work to stop; the dialog goes when it has."""
        self._form.cancelButton.setEnabled(False)
        self._form.stepLabel.setText("正在取消…")
        self._progress.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's close button cancels."""
        if self._task is not None and not self._task.finished:
            event.ignore()
            self.reject()

    def _show_progress(self, progress: Progress, done: int, total: int, text: str) -> None:
        if progress is not self._progress or progress.cancelled:
            return
        self._form.progressBar.setMaximum(total)
        self._form.progressBar.setValue(done)
        self._form.stepLabel.setText(text)

    def _done(self, value: Any) -> None:
        self.close()
        self.succeeded.emit(value)

    def _failed(self, error: Exception) -> None:
        self.close()
        if isinstance(error, UserError):
            self.broke.emit(error)
        else:
            self.stopped.emit()
