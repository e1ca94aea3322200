"""What narrows the list of matters down beside the chips: source, category, department, community, deputy, days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rongui_desktop.domain.codes import Source
from rongui_desktop.services.handling_page import StepChoices, step_choices
from rongui_desktop.services.opinion_query import OpinionFilter
from rongui_desktop.ui.opinions.word_choices import deputy_choices, hand_choices, word_choices
from rongui_desktop.ui.widgets.choice_combo import Choice, ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit

if TYPE_CHECKING:
    from rongui_desktop.ui.context import PageContext

_REMEMBERED = "opinions/filters"
_PAUSE_MS = 150
# By the attribute of `OpinionFilter`: what the empty field says.
_COMBOS = {
    "source": "来源",
    "category": "类别",
    "department": "主责部门",
    "community": "社区",
    "deputy": "代表",
}
_SOURCES = {
    Source.NIGHT: "yjjd yejianjiedai",
    Source.PUBLIC: "gzcsjd gongzhongchangsuojiedai",
    Source.STATION: "jzjd jinzhanjiedai",
    Source.VISIT: "dbzf daibiaozoufang",
    Source.LETTER: "lxld laixinlaidian",
    Source.OTHER: "qt qita",
}


class FilterRow(QWidget):
    """`filtered()` is emitted when the clerk chose something else; what is chosen is remembered on this PC."""

    filtered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty row; `begin` fills it."""
        super().__init__(parent)
        self._context: PageContext | None = None
        self._said: OpinionFilter = OpinionFilter()
        self._wanted: dict[str, str] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self._combos: dict[str, ChoiceCombo] = {}
        for name, word in _COMBOS.items():
            combo = ChoiceCombo(self)
            combo.setObjectName(f"{name}Filter")
            combo.setAccessibleName(f"按{word}筛选")
            combo.setToolTip(f"按{word}筛选：选择，或打字、打拼音")
            combo.set_hint(word)
            combo.value_changed.connect(self._changed)
            self._combos[name] = combo
            line.addWidget(combo, 3 if name == "department" else 2)
        self._first, self._last = DateEdit(self), DateEdit(self)
        for edit, name, word in ((self._first, "firstFilter", "起"), (self._last, "lastFilter", "止")):
            edit.setObjectName(name)
            edit.setAccessibleName(f"提出日期{word}")
            edit.setPlaceholderText(f"日期{word}")
            edit.value_changed.connect(self._changed)
            line.addWidget(edit, 2)
        self._clear = QPushButton("清除", self)
        self._clear.setObjectName("clearFiltersButton")
        self._clear.setToolTip("清除这一行的筛选")
        self._clear.setEnabled(False)
        self._clear.clicked.connect(self.clear)
        line.addWidget(self._clear)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._tell)

    def begin(self, context: PageContext) -> None:
        """Take the clock and what was chosen last; the choices come from the store."""
        self._context = context
        for edit in (self._first, self._last):
            edit.set_clock(context.clock)
        kept = context.local.get(_REMEMBERED, {})
        self._wanted = {str(name): str(word) for name, word in kept.items()} if isinstance(kept, dict) else {}
        self.load()

    def load(self) -> None:
        """Read the choices again."""
        if self._context is not None:
            self._context.tasks.run(self, partial(step_choices, self._context.store), self._offer)

    def value(self, base: OpinionFilter) -> OpinionFilter:
        """Return a filter with what this row says; the rest is that of `base`."""
        said = {name: combo.value() for name, combo in self._combos.items()}
        return replace(
            base,
            source=said["source"],
            category=said["category"] or "",
            department=said["department"] or "",
            community=said["community"] or "",
            deputy=said["deputy"],
            first=self._first.value(),
            last=self._last.value(),
        )

    def show_filter(self, chosen: OpinionFilter) -> None:
        """Show what a filter says, without telling of it."""
        self._put(chosen)
        self._take_for_said()

    def clear(self) -> None:
        """Choose nothing."""
        self.show_filter(OpinionFilter())
        self._remember()
        self.filtered.emit()

    # inside ----------------------------------------------------------------------------------------

    def _put(self, chosen: OpinionFilter) -> None:
        for name, combo in self._combos.items():
            value = getattr(chosen, name)
            if isinstance(value, str) and value and not isinstance(value, Source):
                self._know(combo, value)
            combo.set_value(value or None)
        self._first.set_value(chosen.first)
        self._last.set_value(chosen.last)

    def _know(self, combo: ChoiceCombo, word: str) -> None:
        """Offer a word that no list of the station holds any more."""
        if combo.findText(word) < 0:
            known = [Choice(combo.itemText(place), combo.itemText(place)) for place in range(combo.count())]
            combo.set_choices([*known, Choice(word, word)])

    def _offer(self, choices: StepChoices) -> None:
        said = self._said
        self._offer_all(choices)
        if self._wanted:
            wanted, self._wanted = self._wanted, {}
            self._put_remembered(wanted)
            self._tell()
        elif said != self.value(OpinionFilter()):
            self.show_filter(said)

    def _offer_all(self, choices: StepChoices) -> None:
        combos = self._combos
        combos["source"].set_choices([Choice(each, each.value, keys) for each, keys in _SOURCES.items()])
        combos["category"].set_choices(word_choices(choices, choices.categories))
        # A matter that goes to a community has it for its department.
        combos["department"].set_choices(hand_choices(choices))
        combos["community"].set_choices(word_choices(choices, choices.communities))
        combos["deputy"].set_choices(deputy_choices(choices))

    def _put_remembered(self, wanted: dict[str, str]) -> None:
        for name, combo in self._combos.items():
            combo.set_text(wanted.get(name, ""))
        self._first.setText(wanted.get("first", ""))
        self._last.setText(wanted.get("last", ""))

    def _take_for_said(self) -> None:
        self._timer.stop()
        self._said = self.value(OpinionFilter())
        self._show_clear()

    def _changed(self, _value: object) -> None:
        self._timer.start()

    def _tell(self) -> None:
        said = self.value(OpinionFilter())
        self._show_clear()
        if said != self._said:
            self._said = said
            self._remember()
            self.filtered.emit()

    def _show_clear(self) -> None:
        self._clear.setEnabled(self.value(OpinionFilter()) != OpinionFilter())

    def _remember(self) -> None:
        if self._context is None:
            return
        kept = {name: combo.text() for name, combo in self._combos.items() if combo.value() is not None}
        days: dict[str, date | None] = {"first": self._first.value(), "last": self._last.value()}
        kept |= {name: day.isoformat() for name, day in days.items() if day is not None}
        self._context.local.put(_REMEMBERED, kept or None)


def narrowed_words(chosen: OpinionFilter, deputy: str = "") -> str:
    """What a filter narrows down to, for the first chip; empty when to nothing."""
    days = [f"{day:%m-%d}" for day in (chosen.first, chosen.last) if day is not None]
    parts = (
        f"{chosen.month}月" if chosen.month else "",
        chosen.category,
        chosen.source.value if chosen.source else "",
        chosen.department,
        chosen.community,
        deputy if isinstance(chosen.deputy, UUID) else "",
        "至".join(days),
    )
    return "、".join(filter(None, parts))
