"""The only place with message boxes and file dialogs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.ui import theme

BUG = (
    "程序出现了意外问题，刚才这一步没有完成。已保存的数据不受影响，请重试；如再次出现，请把日志交给维护人员。"
)
# More lines would not fit a small screen.
_LINES = 12


def first_lines(lines: Sequence[str]) -> str:
    """Return the first of many findings, one a line, and how many there are."""
    more = [f"……共 {len(lines)} 处。"] if len(lines) > _LINES else []
    return "\n".join([*lines[:_LINES], *more])


class Messages(QObject):
    """Speaks to the user over one window.

    Errors and notices are window-modal boxes that do not block the caller; questions and file dialogs return
    the answer. `said(str)` is emitted with every sentence shown, `passing(str)` asks the status bar to show
    one.
    """

    said = Signal(str)
    passing = Signal(str)

    def __init__(self, window: QWidget | None = None) -> None:
        """Speak over `window`."""
        super().__init__(window)
        self._window = window
        self._last_folder = ""
        self._bug_box: QMessageBox | None = None

    def inform(self, text: str) -> None:
        """Show a sentence that the user should read, without stopping the caller."""
        self._show(QMessageBox.Icon.Information, "提示", text)

    def warn(self, text: str) -> None:
        """Show a sentence about something the user must put right."""
        self._show(QMessageBox.Icon.Warning, "请注意", text)

    def tell(self, text: str) -> None:
        """Show a sentence and wait until it was read; for when there is no window yet, or no more."""
        box = QMessageBox(
            QMessageBox.Icon.Warning, "请注意", text, QMessageBox.StandardButton.Ok, self._window
        )
        self.said.emit(text)
        box.exec()
        box.deleteLater()

    def note(self, text: str) -> None:
        """Show a sentence in the status bar for some seconds."""
        self.passing.emit(text)

    def failed(self, error: Exception) -> None:
        """Show what went wrong: a `UserError` as it is, anything else as one clear sentence and a log entry.

        The log gets the kind of error and its place in the program, never its text, which could hold a name.
        """
        if isinstance(error, UserError):
            self.warn(error.message)
            return
        from rongui_desktop import log

        log.unhandled(error)
        self.bug()

    def bug(self) -> None:
        """Say that something unexpected happened; once, not in heaps."""
        if self._bug_box is not None:
            return
        self._bug_box = self._show(QMessageBox.Icon.Critical, "程序问题", BUG)
        self._bug_box.finished.connect(self._bug_read)

    def _bug_read(self, _answer: int) -> None:
        self._bug_box = None

    def ask(self, text: str, yes: str = "确定", no: str = "取消", *, danger: bool = False) -> bool:
        """Ask a question with two answers; a dangerous one has `no` as its default."""
        box = QMessageBox(QMessageBox.Icon.Question, "请确认", text, parent=self._window)
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        reject = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        theme.set_role(accept, "danger" if danger else "primary")
        box.setDefaultButton(reject if danger else accept)
        box.setEscapeButton(reject)
        self.said.emit(text)
        box.exec()
        agreed = box.clickedButton() is accept
        box.deleteLater()
        return agreed

    def ask_text(self, title: str, label: str, text: str = "") -> str | None:
        """Ask for one line or a short paragraph; None when the user gave up or left it empty."""
        answer, agreed = QInputDialog.getMultiLineText(self._window, title, label, text)
        return answer.strip() or None if agreed else None

    def ask_line(self, title: str, label: str, text: str = "") -> str | None:
        """Ask for one line; None when the user gave up or left it empty."""
        answer, agreed = QInputDialog.getText(self._window, title, label, QLineEdit.EchoMode.Normal, text)
        return answer.strip() or None if agreed else None

    def choose(self, title: str, label: str, choices: list[str]) -> str | None:
        """Let the user pick one of several words."""
        answer, agreed = QInputDialog.getItem(self._window, title, label, choices, 0, False)
        return answer if agreed else None

    def open_file(self, title: str, kinds: str) -> Path | None:
        """Let the user pick a file to read; `kinds` like `Excel 工作簿 (*.xlsx)`."""
        name, _ = QFileDialog.getOpenFileName(self._window, title, self._folder(), kinds)
        return self._remembered(name)

    def open_files(self, title: str, kinds: str) -> list[Path]:
        """Let the user pick one or several files to read; an empty list when they gave up."""
        names, _ = QFileDialog.getOpenFileNames(self._window, title, self._folder(), kinds)
        return [path for path in map(self._remembered, names) if path is not None]

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        """Let the user pick where to write; the suffix of `name` is added when it was left out.

        `name` is proposed and must hold no resident's name.
        """
        answer, _ = QFileDialog.getSaveFileName(self._window, title, str(Path(self._folder()) / name), kinds)
        if answer and not Path(answer).suffix:
            answer += Path(name).suffix
        return self._remembered(answer)

    def choose_folder(self, title: str) -> Path | None:
        """Let the user pick a folder."""
        name = QFileDialog.getExistingDirectory(self._window, title, self._folder())
        return Path(name) if name else None

    def _show(self, icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
        box = QMessageBox(icon, title, text, QMessageBox.StandardButton.Ok, self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.said.emit(text)
        box.open()
        return box

    def _folder(self) -> str:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return self._last_folder or QStandardPaths.writableLocation(documents)

    def _remembered(self, name: str) -> Path | None:
        if not name:
            return None
        self._last_folder = str(Path(name).parent)
        return Path(name)
