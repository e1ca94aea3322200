"""What is written about the current file (说明): read and typed in one line beneath the files."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

if TYPE_CHECKING:
    from rongui_desktop.services.attachments import AttachedFile


class NoteLine(QWidget):
    """`written(object, str)` carries the file's key and what was typed, when Enter or leaving the field ended it.

    Esc takes back what was typed.
    """

    written = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """A line that belongs to no file yet."""
        super().__init__(parent)
        self._file: AttachedFile | None = None
        self._label = QLabel("说明", self)
        self._label.setProperty("role", "secondary")
        self._edit = _Edit(self)
        self._edit.setObjectName("attachmentNoteEdit")
        self._edit.setAccessibleName("附件的说明")
        self._edit.setPlaceholderText("选中的附件是什么、何时何地拍的")
        self._edit.setToolTip("选中附件的说明：回车保存，Esc 撤回；在列表里按 F3 到这里")
        self._label.setBuddy(self._edit)
        self._edit.editingFinished.connect(self._finished)
        self._edit.given_up.connect(self._show)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._label)
        line.addWidget(self._edit, 1)
        self.setEnabled(False)

    def show_file(self, file: AttachedFile | None) -> None:
        """Show what is written about a file; what is being typed about the same one stays."""
        same = file is not None and self._file is not None and file.id == self._file.id
        self._file = file
        self.setEnabled(file is not None)
        if not (same and self._edit.isModified()):
            self._show()

    def begin(self) -> None:
        """Give the line the keyboard."""
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._edit.selectAll()

    def _show(self) -> None:
        note = self._file.note if self._file is not None else None
        self._edit.setText(" ".join((note or "").splitlines()))
        self._edit.home(False)

    def _finished(self) -> None:
        key: UUID | None = self._file.id if self._file is not None else None
        if key is not None and self._edit.isModified():
            self._edit.setModified(False)
            self.written.emit(key, self._edit.text())


class _Edit(QLineEdit):
    """`given_up()`: Esc was pressed over something typed."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back; Enter ends here and presses no button of a dialog."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.given_up.emit()
            event.accept()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
