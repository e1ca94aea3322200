"""The record beside a list: title, state, and its values in headed groups; values that lead somewhere are links."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from rongui_desktop.services.detail import Detail, Field, Group, Link, one_line
from rongui_desktop.services.listing import Badge
from rongui_desktop.ui import theme
from rongui_desktop.ui.widgets.charts import Bar, ColumnChart, Series
from rongui_desktop.ui.widgets.shown_text import tip_text

_PAD = 16
# Characters of a link, and of title and caption each; a longer title stands whole above the values, where it scrolls.
_LINK, _HEAD = 40, 60
# A link cannot wrap, a long badge should not: one of more characters stands under its name, over the whole width.
_LINK_CHARACTERS = 11
_VISITS = (Series("走访", theme.ACCENT, theme.SURFACE),)


class LinkLabel(QPushButton):
    """A value that opens another record."""

    def __init__(self, text: str, link: Link, parent: QWidget | None = None) -> None:
        """Show `text`; the button keeps where it leads."""
        super().__init__(one_line(text, _LINK), parent)
        self.link = link
        self.setProperty("role", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tip_text(f"打开：{text}"))
        self.setMinimumWidth(40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """End in … where there is no room; the tool tip tells the whole."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.contentsRect().width()
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class DetailPanel(QFrame):
    """A card with one record. `link_opened(str, object)` is emitted with the kind and the key of a link."""

    link_opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty card."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._title.setProperty("role", "heading")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._caption = QLabel(self)
        self._caption.setWordWrap(True)
        self._caption.setProperty("role", "secondary")
        self._badge = QLabel(self)
        # Before it is first polished: a label takes up the padding of a role only then.
        self._badge.setProperty("role", "badge")
        self._badge.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._area.setAccessibleName("详细内容")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_PAD, 12, 4, 8)
        layout.setSpacing(4)
        head.setContentsMargins(0, 0, _PAD - 4, 0)
        layout.addLayout(head)
        layout.addWidget(self._caption)
        layout.addWidget(self._area, 1)
        self._lines = layout
        self.show_nothing()

    def show_nothing(self, words: str = "在左边选一条记录，这里显示它的全部内容。") -> None:
        """Say that no record is chosen."""
        self._title.clear()
        self._badge.hide()
        self._caption.setText(words)
        self._set_body(QWidget())

    def show_detail(self, detail: Detail) -> None:
        """Show one record."""
        self._title.setText(one_line(detail.title, _HEAD))
        self._caption.setText(one_line(detail.caption, _HEAD))
        self._badge.setVisible(detail.badge is not None)
        if detail.badge is not None:
            theme.set_role(self._badge, "badge", detail.badge.tone)
            self._badge.setText(detail.badge.text)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 4, _PAD - 4, 8)
        layout.setSpacing(12)
        for words in (detail.title, detail.caption):
            if len(words) > _HEAD:
                layout.addWidget(_wrapped(words))
        for place, group in enumerate(detail.groups):
            layout.addWidget(self._group(group))
            if detail.months and place == 0:
                layout.addWidget(_months(detail.months))
            if place == 0:
                self._fill(layout, detail)
        layout.addStretch(1)
        self._set_body(body)

    def words(self) -> str:
        """Everything that is shown, as text (for tests and for reading aloud)."""
        parts = [self._title.text(), self._badge.text() if self._badge.isVisibleTo(self) else ""]
        parts.append(self._caption.text())
        for widget in self._area.widget().findChildren(QWidget):
            if isinstance(widget, QLabel | QPushButton):
                parts.append(widget.text())
        return "\n".join(filter(None, parts))

    # inside ----------------------------------------------------------------------------------------

    def _fill(self, layout: QVBoxLayout, detail: Detail) -> None:
        """Add, behind the first group, what a panel shows beside the values of every record; here nothing."""

    def _set_body(self, body: QWidget) -> None:
        former = self._area.takeWidget()
        if former is not None:
            former.deleteLater()
        body.setAutoFillBackground(False)
        self._area.setWidget(body)

    def _group(self, group: Group) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        row = 0
        if group.heading:
            heading = QLabel(group.heading)
            theme.set_role(heading, "section")
            grid.addWidget(heading, 0, 0, 1, 2)
            row = 1
        for each in group.fields:
            name = self._name(each)
            value = self._value(each)
            if each.long or _is_wide(each):
                grid.addWidget(name, row, 0, 1, 2)
                grid.addWidget(value, row + 1, 0, 1, 2)
                row += 2
            else:
                grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
                # Aligned, a link or a badge does not hold the column to its own width.
                own_width = each.link is not None or isinstance(each.value, Badge)
                side = Qt.AlignmentFlag.AlignLeft if own_width else Qt.AlignmentFlag(0)
                grid.addWidget(value, row, 1, side)
                row += 1
        return box

    def _name(self, each: Field) -> QWidget:
        if each.link is not None and each.long:
            return self._link(each.label, each.link)
        name = QLabel(each.label)
        name.setProperty("role", "secondary")
        return name

    def _link(self, text: str, link: Link) -> QWidget:
        button = LinkLabel(text, link)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self._open_link)
        return button

    def _value(self, each: Field) -> QWidget:
        if isinstance(each.value, Badge):
            badge = QLabel()
            theme.set_role(badge, "badge", each.value.tone)
            badge.setText(each.value.text)
            if _is_wide(each):
                badge.setWordWrap(True)
                badge.setMinimumWidth(40)
            else:
                badge.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            return badge
        if each.link is not None and not each.long:
            return self._link(each.value, each.link)
        return _wrapped(each.value)

    def _open_link(self) -> None:
        button = self.sender()
        if isinstance(button, LinkLabel):
            self.link_opened.emit(button.link.kind, button.link.record_id)


def _is_wide(each: Field) -> bool:
    """Whether a link or a badge needs the whole width: the months without a visit may be twelve."""
    value = each.value
    if isinstance(value, Badge):
        return len(value.text) > _LINK_CHARACTERS
    return each.link is not None and len(value) > _LINK_CHARACTERS


def _wrapped(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    # A wrapped label asks for more width than it needs; it takes what the panel has.
    label.setMinimumWidth(40)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _months(counts: tuple[int, ...]) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    heading = QLabel("各月走访次数")
    heading.setProperty("role", "section")
    chart = ColumnChart()
    chart.setFixedHeight(6 * chart.fontMetrics().height())
    bars = [Bar(f"{month}", (count,)) for month, count in enumerate(counts, 1)]
    chart.show_bars("各月走访次数", _VISITS, bars, "次")
    layout.addWidget(heading)
    layout.addWidget(chart)
    return box
