"""One matter or suggestion beside its list: how it stands, what may come next, its timeline, what it is linked to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rongui_desktop.domain.codes import EventKind
from rongui_desktop.services.attachments import Owner
from rongui_desktop.services.detail import Detail, Link
from rongui_desktop.services.handling_page import HandledDetail
from rongui_desktop.services.handling_views import HandlingView, SuggestionView
from rongui_desktop.ui import theme
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.lists.detail_panel import DetailPanel
from rongui_desktop.ui.opinions.standing_words import due_words, hands_words, stage_badge, standing_of
from rongui_desktop.ui.opinions.step_bar import StepBar
from rongui_desktop.ui.opinions.timeline_view import TimelineView, may_correct
from rongui_desktop.ui.widgets.attachments_strip import AttachmentsStrip
from rongui_desktop.ui.widgets.elided_label import ElidedLabel

_FELLOWS = 30


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the panel shows and steps are taken on: one record with its handling, or several."""

    keys: tuple[UUID, ...]
    of_suggestions: bool
    view: HandlingView | SuggestionView | None = None
    heading: str = ""


class HandlingPanel(DetailPanel):
    """The card of a matter.

    `step_wanted(object)` carries an `EventKind`; `correction_wanted(object)` and `take_back_wanted(object)` a
    `TimelineRow`; `acted(str)` the word of what else was asked for: `link`, `unlink`, `followers`, `origin`, `reveal`,
    `entry`, `withdraw`, `restore`, `papers`, `export`, `print`.
    """

    step_wanted = Signal(object)
    correction_wanted = Signal(object)
    take_back_wanted = Signal(object)
    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty card."""
        self._standing = QWidget()
        self._steps = StepBar()
        self._timeline: TimelineView | None = None
        self._mend: tuple[QPushButton, QPushButton] | None = None
        self._today = date.max
        self._strip = AttachmentsStrip()
        self.chosen: Chosen | None = None
        super().__init__(parent)
        self._due, self._hands = QLabel(), ElidedLabel()
        self._due.setTextFormat(Qt.TextFormat.PlainText)
        self._hands.setProperty("role", "secondary")
        line = QHBoxLayout(self._standing)
        line.setContentsMargins(0, 2, 12, 0)
        line.setSpacing(8)
        line.addWidget(self._due)
        line.addWidget(self._hands, 1)
        self._strip.hide()
        self._strip.setParent(self)
        self._lines.insertWidget(2, self._standing)
        self._lines.insertWidget(3, self._steps)
        self._steps.step_wanted.connect(self.step_wanted)
        self._steps.acted.connect(self.acted)
        self._clear_handling()

    def begin(self, context: PageContext) -> None:
        """Take the services of the window: what is dated after today is still to come; files can be attached."""
        self._today = context.clock.today()
        self._strip.begin(context, self)

    @property
    def timeline(self) -> TimelineView | None:
        """The timeline of the record that is shown."""
        return self._timeline

    @property
    def shows_many(self) -> bool:
        """Whether several records are shown, not one."""
        return self.chosen is not None and len(self.chosen.keys) > 1

    @property
    def steps(self) -> StepBar:
        """The buttons of the possible steps."""
        return self._steps

    def words(self) -> str:
        """Everything that is shown, as text."""
        lines = [super().words()]
        if self._standing.isVisibleTo(self):
            lines += [self._due.text(), self._hands.text()]
        if self._timeline is not None:
            lines += [self._timeline.item(place).text() for place in range(self._timeline.count())]
        return "\n".join(filter(None, lines))

    def show_nothing(self, words: str = "在左边选一条记录，这里显示它的全部内容。") -> None:
        """Say that no record is chosen."""
        self._keep_strip()
        super().show_nothing(words)
        self._clear_handling()

    def _clear_handling(self) -> None:
        self.chosen = None
        self._timeline = self._mend = None
        self._standing.hide()
        self._steps.hide()

    def show_many(self, chosen: Chosen, kinds: tuple[EventKind, ...], note: str) -> None:
        """Show what may be done with all of several records."""
        self._keep_strip()
        super().show_nothing(note)
        self._timeline = self._mend = None
        self._title.setText(f"已选 {len(chosen.keys)} 件")
        self._standing.hide()
        self.chosen = chosen
        self._steps.show_many(kinds)
        self._steps.show()

    def show_detail(self, detail: Detail) -> None:
        """Show one record; the event that was current stays so."""
        row = self._timeline.chosen() if self._timeline is not None else None
        before = self.chosen
        focused = self._timeline is not None and self._timeline.hasFocus()
        self._timeline = None
        view = detail.view if isinstance(detail, HandledDetail) else None
        if view is not None:
            of_suggestions = isinstance(view, SuggestionView)
            self.chosen = Chosen((view.id,), of_suggestions, view, f"{view.number} {detail.title}")
            detail = replace(detail, badge=stage_badge(view))
        self._keep_strip()
        super().show_detail(detail)
        if view is None:
            self._clear_handling()
            return
        self._show_standing(view)
        self._steps.show_view(view, ahead=self._ahead(view))
        self._steps.show()
        same = before is not None and before.view is not None and before.view.id == view.id
        if self._timeline is not None and same and row is not None:
            self._timeline.choose(row.sequence)
            if focused:
                self._timeline.setFocus()

    def _keep_strip(self) -> None:
        """Take the strip out of the body that is about to go."""
        self._strip.hide()
        self._strip.setParent(self)

    # inside ----------------------------------------------------------------------------------------

    def _show_standing(self, view: HandlingView | SuggestionView) -> None:
        stands = standing_of(view)
        words, tone = due_words(stands)
        if self._ahead(view):
            words, tone = "有尚未到日子的记录，到时才能接着办", "muted"
        theme.set_role(self._due, "", tone)
        self._due.setText(words)
        self._due.setVisible(bool(words))
        self._hands.setText(hands_words(stands))
        self._standing.setVisible(bool(words or self._hands.text()))

    def _ahead(self, view: HandlingView | SuggestionView) -> bool:
        return any(row.day > self._today for row in view.rows if row.step is not None)

    def _fill(self, layout: QVBoxLayout, detail: Detail) -> None:
        view = detail.view if isinstance(detail, HandledDetail) else None
        if view is None:
            return
        layout.addWidget(self._timeline_box(view))
        # What is attached to a confidential matter tells as much as its words.
        if isinstance(view, HandlingView) and view.hidden:
            self._strip.show_owner(None)
        else:
            layout.addWidget(self._strip)
            self._strip.show()
            kind = "suggestion" if isinstance(view, SuggestionView) else "opinion"
            self._strip.show_owner(Owner(kind, view.id))
        if isinstance(view, HandlingView):
            layout.addWidget(self._links_box(view))

    def _timeline_box(self, view: HandlingView | SuggestionView) -> QWidget:
        box, lines, head = _section("办理过程")
        self._timeline = TimelineView()
        self._timeline.show_rows(view.rows, self._today)
        self._timeline.correction_wanted.connect(self.correction_wanted)
        self._timeline.take_back_wanted.connect(self.take_back_wanted)
        self._timeline.current_changed.connect(self._event_chosen)
        correct, take_back = (
            _small("更正…", "更正选中的记录（Enter）"),
            _small("撤销", "撤销选中的记录（Delete）"),
        )
        correct.clicked.connect(self._timeline.correct)
        take_back.clicked.connect(self._timeline.take_back)
        for button in (correct, take_back):
            head.addWidget(button)
        self._mend = (correct, take_back)
        self._event_chosen()
        lines.addWidget(self._timeline)
        return box

    def _event_chosen(self) -> None:
        if self._mend is None or self._timeline is None:
            return
        row = self._timeline.chosen()
        alive = self.chosen is not None and self.chosen.view is not None and bool(self.chosen.view.possible)
        self._mend[0].setEnabled(alive and row is not None and may_correct(row))
        self._mend[1].setEnabled(alive and row is not None and row.may_take_back)

    def _links_box(self, view: HandlingView) -> QWidget:
        box, lines, head = _section("关联")
        head.addWidget(self._action("并入…", "link", "把说同一件事的意见并在一起办理"))
        if view.fellows:
            head.addWidget(self._action("解除", "unlink", "这件不再与别的一起办理"))
        head.addWidget(self._action("跟进代表…", "followers", "选择跟进这件意见的代表"))
        head.addWidget(self._action("来源监督…", "origin", "选择这件意见是在哪几次监督活动中提出的"))
        if view.fellows:
            lines.addWidget(_note("同一事项："))
        for fellow in view.fellows[:_FELLOWS]:
            lines.addLayout(self._fellow_line(fellow.number, fellow.headline, fellow.id))
        if len(view.fellows) > _FELLOWS:
            lines.addWidget(_note(f"还有 {len(view.fellows) - _FELLOWS} 件"))
        if view.followers:
            lines.addWidget(_note("跟进代表：" + "、".join(person.name for person in view.followers)))
        if view.activities:
            lines.addWidget(_note("来源监督活动："))
        for each in view.activities:
            lines.addWidget(self._link(f"{each.number} {each.title}", Link("supervision_activity", each.id)))
        return box

    def _fellow_line(self, number: str, headline: str, key: UUID) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._link(number, Link("opinion", key)))
        words = ElidedLabel()
        words.setText(headline)
        line.addWidget(words, 1)
        return line

    def _action(self, word: str, act: str, tip: str) -> QPushButton:
        button = _small(word, tip)
        button.setObjectName(f"{act}Button")
        button.setProperty("act", act)
        button.clicked.connect(self._acted)
        return button

    def _acted(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.acted.emit(str(button.property("act")))


def _section(title: str) -> tuple[QWidget, QVBoxLayout, QHBoxLayout]:
    box = QWidget()
    lines = QVBoxLayout(box)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(4)
    head = QHBoxLayout()
    head.setSpacing(6)
    heading = QLabel(title)
    heading.setProperty("role", "section")
    head.addWidget(heading)
    head.addStretch(1)
    lines.addLayout(head)
    return box, lines, head


def _small(word: str, tip: str) -> QPushButton:
    button = QPushButton(word)
    button.setProperty("role", "chip")
    button.setToolTip(tip)
    return button


def _note(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(40)
    return label
