"""What is known already: the earlier visits of this person, and earlier matters like this one with their outcome."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from rongui_desktop.services.listing import Badge
from rongui_desktop.ui import theme

if TYPE_CHECKING:
    from rongui_desktop.services.reception_earlier import EarlierVisit
    from rongui_desktop.services.similar import SimilarMatter


class PastPanel(QWidget):
    """Two cards. `quoted(str)` carries an outcome to put into the reply; `opened(str, object)` a record to open."""

    quoted = Signal(str)
    opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Two empty cards."""
        super().__init__(parent)
        self._person = _Card("此人历次来访", "personHistoryCard", self)
        self._similar = _Card("类似意见", "similarMattersCard", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACING[2])
        layout.addWidget(self._person, 2)
        layout.addWidget(self._similar, 3)
        self._compact = False
        self.show_history([])
        self.show_similar([])

    def set_compact(self, compact: bool) -> None:
        """Hide a card while it has nothing to tell: where there is little room, the list of visitors needs it."""
        self._compact = compact
        self._fold()

    def _fold(self) -> None:
        for card in (self._person, self._similar):
            card.setVisible(not self._compact or not card.is_empty())
        self.setVisible(not self._compact or not (self._person.is_empty() and self._similar.is_empty()))

    def show_history(self, visits: Sequence[EarlierVisit]) -> None:
        """Show the earlier visits, the latest first."""
        if not visits:
            self._person.clear("此人历次来访", "填写姓名后，这里显示以前的来访。")
            self._fold()
            return
        self._person.clear(f"此人历次来访 {len(visits)} 次")
        for visit in visits:
            item = _Item(f"{visit.day:%Y-%m-%d} {visit.kind.value}")
            for headline, badge, satisfaction in visit.matters:
                item.say(headline)
                item.badge(badge, satisfaction)
            item.button("打开登记", "visitor", visit.visitor_id, self.opened)
            self._person.put(item)
        self._fold()

    def show_similar(self, matters: Sequence[SimilarMatter]) -> None:
        """Show earlier matters like the one being typed, with what became of them."""
        if not matters:
            self._similar.clear("类似意见", "填写反映事项时，这里显示以前的类似意见和办理结果。")
            self._fold()
            return
        self._similar.clear(f"类似意见 {len(matters)} 件")
        for matter in matters:
            item = _Item(matter.number)
            item.say(matter.excerpt)
            item.badge(Badge(matter.state, matter.tone), matter.outcome or f"{matter.day:%Y-%m-%d}")
            if matter.reply:
                item.say(matter.reply, secondary=True)
                item.quote(matter.reply, self.quoted)
            item.button("打开意见", "opinion", matter.id, self.opened)
            self._similar.put(item)
        self._fold()


class _Card(QFrame):
    def __init__(self, title: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "card")
        self._title = QLabel(title)
        self._title.setProperty("role", "heading")
        self._hint = QLabel()
        self._hint.setProperty("role", "secondary")
        self._hint.setWordWrap(True)
        self._inside = QWidget()
        self._items = QVBoxLayout(self._inside)
        self._items.setContentsMargins(0, 0, 4, 0)
        self._items.setSpacing(theme.SPACING[2])
        self._items.addWidget(self._hint)
        self._items.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 8, 12)
        layout.setSpacing(theme.SPACING[1])
        layout.addWidget(self._title)
        layout.addWidget(area, 1)
        self._shown: list[_Item] = []

    def clear(self, title: str, hint: str = "") -> None:
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        for item in self._shown:
            self._items.removeWidget(item)
            item.hide()
            item.deleteLater()
        self._shown = []

    def is_empty(self) -> bool:
        return not self._shown

    def put(self, item: _Item) -> None:
        self._items.insertWidget(self._items.count() - 1, item)
        self._shown.append(item)


class _Item(QWidget):
    """One earlier visit or matter."""

    def __init__(self, head: str) -> None:
        super().__init__()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self._buttons: QHBoxLayout | None = None
        self._opened: tuple[SignalInstance, str, UUID] | None = None
        self._quoted: tuple[SignalInstance, str] | None = None
        self.say(head, secondary=True)

    def say(self, text: str, *, secondary: bool = False) -> None:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if secondary:
            label.setProperty("role", "secondary")
        self._lines.addWidget(label)

    def badge(self, badge: Badge, beside: str) -> None:
        label = QLabel(badge.text)
        label.setProperty("role", "badge")
        label.setProperty("tone", badge.tone)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACING[1])
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        if beside:
            words = QLabel(beside)
            words.setWordWrap(True)
            row.addWidget(words, 1)
        else:
            row.addStretch(1)
        self._lines.addLayout(row)

    def button(self, words: str, kind: str, record: UUID, signal: SignalInstance) -> None:
        self._opened = (signal, kind, record)
        self._put_button(words).clicked.connect(self._open)

    def quote(self, words: str, signal: SignalInstance) -> None:
        self._quoted = (signal, words)
        self._put_button("引用答复").clicked.connect(self._quote)

    def _put_button(self, words: str) -> QPushButton:
        if self._buttons is None:
            self._buttons = QHBoxLayout()
            self._buttons.setSpacing(theme.SPACING[3])
            self._buttons.addStretch(1)
            self._lines.addLayout(self._buttons)
        button = QPushButton(words)
        button.setProperty("role", "link")
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def _open(self) -> None:
        if self._opened is not None:
            signal, kind, record = self._opened
            signal.emit(kind, record)

    def _quote(self) -> None:
        if self._quoted is not None:
            signal, words = self._quoted
            signal.emit(words)
