"""Enter goes to the next field, as on a paper form; Ctrl+Enter does in a field of several lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from rongui_desktop.ui.widgets.name_edit import NameEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterChain(QObject):
    """Moves the focus along a chain of fields; hidden, disabled and skipped ones are passed over.

    In a field of one line Enter moves on, and also takes the marked entry of an open list. In a field of several lines
    Enter is a new line and Ctrl+Enter moves on. A button in the chain is pressed. `ended` is emitted behind the last.
    """

    ended = Signal()

    def __init__(self, fields: Sequence[QWidget], parent: QObject) -> None:
        """Watch these fields, in this order."""
        super().__init__(parent)
        self._fields = list(fields)
        self._skipped: set[QWidget] = set()
        self._owners: dict[QObject, QWidget] = {}
        self._marking = QTimer(self)
        self._marking.setSingleShot(True)
        self._marking.setInterval(0)
        self._marking.timeout.connect(self._mark_first)
        for field in fields:
            self._watch(field)

    def skip(self, field: QWidget, passed_over: bool) -> None:
        """Pass over a field for now (one whose content stays from record to record), or no longer."""
        if passed_over:
            self._skipped.add(field)
        else:
            self._skipped.discard(field)

    def next_of(self, field: QWidget) -> QWidget | None:
        """Return the field that Enter goes to, or None behind the last one."""
        place = self._fields.index(field)
        for later in self._fields[place + 1 :]:
            if later.isEnabled() and not later.isHidden() and later not in self._skipped:
                return later
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch Enter before the field, its list or a default button of the dialog sees it."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QAbstractItemView):
            self._marking.start()
        if (
            event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or event.key() not in _ENTER
        ):
            return super().eventFilter(watched, event)
        field = self._field_of(watched)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if field is None or (isinstance(field, QPlainTextEdit) and not control):
            return super().eventFilter(watched, event)
        if isinstance(field, QComboBox):
            take_marked(field)
        if isinstance(field, QPushButton):
            field.click()
        elif isinstance(field, NameEdit):
            field.enter()
        else:
            self._go_on(field)
        return True

    def _watch(self, field: QWidget) -> None:
        watched: list[QObject] = [field]
        if isinstance(field, QComboBox):
            watched += parts_of(field)
            for edit in field.findChildren(QLineEdit):
                edit.textEdited.connect(self._marking.start)
        elif isinstance(field, QAbstractSpinBox):
            watched += field.findChildren(QLineEdit)
        elif isinstance(field, NameEdit):
            field.entered.connect(self._name_entered)
        for each in watched:
            each.installEventFilter(self)
            self._owners[each] = field

    def _field_of(self, watched: QObject) -> QWidget | None:
        return self._owners.get(watched)

    def _mark_first(self) -> None:
        """Mark what Enter will take, without writing it into the field as choosing it with the arrows would."""
        for field in self._fields:
            completer = field.completer() if isinstance(field, QComboBox) else None
            if completer is None or not isinstance(field, QComboBox) or not completer.popup().isVisible():
                continue
            if field.findText(field.currentText()) >= 0:
                continue
            popup = completer.popup()
            completer.blockSignals(True)
            popup.setCurrentIndex(popup.model().index(0, 0))
            completer.blockSignals(False)

    def _name_entered(self) -> None:
        field = self.sender()
        if isinstance(field, NameEdit):
            self._go_on(field)

    def _go_on(self, field: QWidget) -> None:
        following = self.next_of(field)
        if following is None:
            self.ended.emit()
        else:
            if QApplication.activeWindow() is not field.window():
                # Some platforms leave a list of suggestions the active window when it has closed by itself.
                field.window().activateWindow()
            following.setFocus(Qt.FocusReason.TabFocusReason)


def parts_of(combo: QComboBox) -> list[QObject]:
    """Return the line edit of an editable combo box and its list of suggestions: keys may go to any of them."""
    completer = combo.completer()
    popup = [completer.popup()] if completer is not None else []
    return [*combo.findChildren(QLineEdit), *popup]


def take_marked(combo: QComboBox) -> None:
    """Close the list of suggestions and take the marked one, unless an entry is typed out in full already."""
    completer = combo.completer()
    if completer is None or not completer.popup().isVisible():
        return
    popup = completer.popup()
    marked: QModelIndex = popup.currentIndex()
    if combo.findText(combo.currentText()) < 0 and completer.completionCount():
        if not marked.isValid():
            marked = completer.completionModel().index(0, 0)
        combo.setCurrentText(str(marked.data()))
    popup.hide()
