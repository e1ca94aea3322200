"""The buttons of the possible next steps: the likeliest is primary, what does not fit stands in a menu."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from rongui_desktop.domain.codes import EntryState, EventKind, Satisfaction
from rongui_desktop.services.handling_views import HandlingView, SuggestionView
from rongui_desktop.ui import theme
from rongui_desktop.ui.opinions.standing_words import standing_of

_SHOWN = 3
_MEANINGS = {
    EventKind.REVIEWED: "已审核，可以交办",
    EventKind.ASSIGNED: "交给部门办理",
    EventKind.RECEIVED: "部门已接收",
    EventKind.RETURNED: "部门退回，要另行交办",
    EventKind.EXTENDED: "改到更晚的期限",
    EventKind.SUSPENDED: "期限停止计算",
    EventKind.RESUMED: "期限继续计算",
    EventKind.URGED: "催促部门，计一次",
    EventKind.MET: "部门与代表面商",
    EventKind.REPLIED: "部门的答复和办理结果",
    EventKind.FED_BACK: "把答复告知来访人",
    EventKind.RATED: "来访人的满意度",
    EventKind.CLOSED: "办理结束",
    EventKind.REOPENED: "重新办理",
    EventKind.FULFILLED: "答应的事办到了，或另定日期",
}


class StepBar(QWidget):
    """`step_wanted(object)` carries an `EventKind`, `acted(str)` the word of another act from the menu.

    Alt+1 to Alt+3 press the buttons from left to right.
    """

    step_wanted = Signal(object)
    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty bar."""
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 12, 4)
        line.setSpacing(8)
        self._buttons = [QPushButton(self) for _ in range(_SHOWN)]
        for place, button in enumerate(self._buttons):
            button.setObjectName(f"stepButton{place + 1}")
            button.clicked.connect(self._pressed)
            line.addWidget(button)
            shortcut = QShortcut(QKeySequence(f"Alt+{place + 1}"), self)
            shortcut.activated.connect(button.click)
        self._more = QPushButton("更多", self)
        self._more.setObjectName("moreStepsButton")
        self._more.setToolTip("其他步骤和操作（Alt+M）")
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)
        QShortcut(QKeySequence("Alt+M"), self).activated.connect(self._more.click)
        line.addWidget(self._more)
        line.addStretch(1)
        self._kinds: tuple[EventKind, ...] = ()

    @property
    def kinds(self) -> tuple[EventKind, ...]:
        """The steps that are offered, the likeliest first."""
        return self._kinds

    def show_view(self, view: HandlingView | SuggestionView, *, ahead: bool) -> None:
        """Offer what may be done with one record; while steps lie `ahead` of today, no others can be taken."""
        kinds = () if ahead else likeliest_first(view)
        acts: list[tuple[str, str]] = []
        if view.state is EntryState.VALID:
            acts.append(("办理文书和台账…\tCtrl+P", "papers"))
        if isinstance(view, SuggestionView):
            acts.append(("更正登记…", "entry"))
        elif view.hidden:
            acts.append(("显示保密内容…", "reveal"))
        acts.append(("恢复登记", "restore") if view.state is EntryState.WITHDRAWN else ("作废…", "withdraw"))
        self._show(kinds, acts)

    def show_many(self, kinds: tuple[EventKind, ...]) -> None:
        """Offer what may be done with all of several records."""
        acts = [("办理文书和台账…\tCtrl+P", "papers"), ("导出所选…", "export"), ("打印所选…", "print")]
        self._show(kinds, acts)

    def _show(self, kinds: tuple[EventKind, ...], acts: list[tuple[str, str]]) -> None:
        self._kinds = kinds
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(kinds))
            if place < len(kinds):
                kind = kinds[place]
                keys = f"Alt+{place + 1}" + ("，或在列表里按 Enter" if place == 0 else "")
                button.setText(f"{kind.value}…")
                button.setToolTip(f"{_MEANINGS.get(kind, kind.value)}（{keys}）")
                theme.set_role(button, "primary" if place == 0 else "")
        self._menu.clear()
        for kind in kinds[_SHOWN:]:
            self._add(f"{kind.value}…", _MEANINGS.get(kind, ""), kind.value)
        if self._menu.actions():
            self._menu.addSeparator()
        for word, act in acts:
            self._add(word, "", act)

    def _add(self, word: str, tip: str, data: str) -> None:
        action = QAction(word, self._menu)
        action.setToolTip(tip)
        action.setData(data)
        action.triggered.connect(self._chosen)
        self._menu.addAction(action)

    def first(self) -> None:
        """Take the likeliest step, as Enter in the list does."""
        if self._kinds and self.isVisible():
            self.step_wanted.emit(self._kinds[0])

    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton) and button in self._buttons:
            place = self._buttons.index(button)
            if place < len(self._kinds):
                self.step_wanted.emit(self._kinds[place])

    def _chosen(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        # Qt gives back the word of what was a code.
        word = str(action.data())
        kind = next((kind for kind in self._kinds if kind.value == word), None)
        if kind is not None:
            self.step_wanted.emit(kind)
        else:
            self.acted.emit(word)


def likeliest_first(view: HandlingView | SuggestionView) -> tuple[EventKind, ...]:
    """The possible steps as a clerk looks for them: a department seldom gives back, and a 不满意 asks for 重办."""
    kinds = [each.kind for each in view.possible if each.kind.is_step]
    if EventKind.RETURNED in kinds:
        kinds.remove(EventKind.RETURNED)
        kinds.insert(2 if EventKind.RECEIVED in kinds else 3, EventKind.RETURNED)
    if EventKind.REOPENED in kinds and standing_of(view).satisfaction is Satisfaction.DISSATISFIED:
        kinds.remove(EventKind.REOPENED)
        kinds.insert(0, EventKind.REOPENED)
    return tuple(kinds)
