"""The name of a visitor, completed from the people who came before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

_PAUSE_MS = 120
_MARGIN = 10
_SUGGESTION = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One person to choose: what is shown in two lines, and whatever the form wants to have back."""

    name: str
    beside: str
    below: str
    person: Any


class NameEdit(QLineEdit):
    """Asks `wanted(str)` after a pause in typing; `suggest` answers; `picked(object)` carries the chosen person.

    `entered()` says that Enter was pressed and the field is done.

    The list is a child of the window, so that the edit keeps the focus and composing Chinese goes on. After pinyin or
    initials the first person is marked and Enter takes it; after Chinese characters Enter keeps what was typed, so that
    a new visitor is never turned into an earlier one by accident.
    """

    wanted = Signal(str)
    picked = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty field."""
        super().__init__(parent)
        self._popup: _Popup | None = None
        self._answered = ""
        self._enter_waits = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.textEdited.connect(self._typed)

    @property
    def popup(self) -> QFrame | None:
        """The list, once there was one."""
        return self._popup

    def suggest(self, text: str, suggestions: Sequence[Suggestion]) -> None:
        """Show who was found for `text`; an answer to an earlier question is dropped."""
        if text != self.text().strip() or not self.hasFocus():
            return
        self._answered = text
        if self._enter_waits:
            self._enter_waits = False
            if suggestions:
                self._chosen(suggestions[0].person)
            self.entered.emit()
            return
        if not suggestions:
            self.close_list()
            return
        if self._popup is None:
            self._popup = _Popup(self.window())
            self._popup.chosen.connect(self._chosen)
        self._popup.fill(suggestions, mark_first=text.isascii())
        self._place()
        self._popup.show()
        self._popup.raise_()

    def close_list(self) -> None:
        """Take the list away."""
        self._timer.stop()
        if self._popup is not None:
            self._popup.hide()

    def take_marked(self) -> bool:
        """Choose the marked person; False when no list is open or nobody is marked."""
        return self._popup is not None and self._popup.isVisible() and self._popup.choose()

    def enter(self) -> None:
        """Take what Enter means: the marked person, else the text as it is; then emit `entered`.

        After initials that were typed faster than the store answers, Enter waits for the answer.
        """
        text = self.text().strip()
        if not self.take_marked() and text.isascii() and text.isalpha() and text != self._answered:
            self._enter_waits = True
            self._ask()
            return
        self.close_list()
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list with Up and Down, close it with Esc."""
        popup = self._popup if self._popup is not None and self._popup.isVisible() else None
        key = event.key()
        if key == Qt.Key.Key_Down and popup is None and self.text().strip():
            self._ask()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and popup is not None:
            popup.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and popup is not None:
            popup.hide()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list when the field is left."""
        super().focusOutEvent(event)
        self._enter_waits = False
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.close_list()

    def _typed(self) -> None:
        self._answered, self._enter_waits = "", False
        if self.text().strip():
            self._timer.start()
        else:
            self.close_list()

    def _ask(self) -> None:
        self._timer.stop()
        self.wanted.emit(self.text().strip())

    def _chosen(self, person: object) -> None:
        self.close_list()
        self.picked.emit(person)

    def _place(self) -> None:
        if self._popup is None:
            return
        window = self.window()
        corner = self.mapTo(window, QPoint(0, self.height() + 2))
        width = min(max(self.width(), 440), window.width() - corner.x() - 12)
        height = min(self._popup.wanted_height(), window.height() - corner.y() - 16)
        self._popup.setGeometry(corner.x(), corner.y(), width, height)


class _Popup(QFrame):
    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("searchPopup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = QListWidget(self)
        self._list.setObjectName("earlierVisitorList")
        self._list.setAccessibleName("以前来访的人")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(_PersonDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._list)
        window.installEventFilter(self)

    def fill(self, suggestions: Sequence[Suggestion], *, mark_first: bool) -> None:
        self._list.clear()
        for suggestion in suggestions:
            item = QListWidgetItem(suggestion.name, self._list)
            item.setData(_SUGGESTION, suggestion)
            said = f"{suggestion.name} {suggestion.beside} {suggestion.below}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self._list.setCurrentRow(0 if mark_first else -1)

    def wanted_height(self) -> int:
        rows = range(self._list.count())
        return sum(self._list.sizeHintForRow(row) for row in rows) + 14

    def step(self, by: int) -> None:
        row = min(max(self._list.currentRow() + by, 0), self._list.count() - 1)
        self._list.setCurrentRow(row)

    def choose(self) -> bool:
        item = self._list.currentItem()
        if item is None:
            return False
        self._clicked(item)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self.hide()
        return super().eventFilter(watched, event)

    def _clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_SUGGESTION).person)


class _PersonDelegate(QStyledItemDelegate):
    """Name and「来过 N 次」in the first line, what became of the last matter in grey beneath."""

    # PySide6's stub of QStyleOptionViewItem knows none of its attributes, hence Any.
    def paint(self, painter: QPainter, option: Any, index: QModelIndex | QPersistentModelIndex) -> None:
        shown: Suggestion = index.data(_SUGGESTION)
        ground: Any = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)
        painter.save()
        metrics = option.fontMetrics
        room = option.rect.adjusted(_MARGIN, 4, -_MARGIN, -4)
        upper, lower = room.adjusted(0, 0, 0, -room.height() // 2), room.adjusted(0, room.height() // 2, 0, 0)
        middle, cut = Qt.AlignmentFlag.AlignVCenter, Qt.TextElideMode.ElideRight
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft | middle, shown.name)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        beside = upper.adjusted(metrics.horizontalAdvance(shown.name) + 12, 0, 0, 0)
        right = Qt.AlignmentFlag.AlignRight | middle
        painter.drawText(beside, right, metrics.elidedText(shown.beside, cut, beside.width()))
        below = metrics.elidedText(shown.below, cut, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | middle, below)
        painter.restore()

    def sizeHint(self, option: Any, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, round(option.fontMetrics.height() * 2.5))
