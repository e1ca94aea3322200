"""The matters of one visitor over one set of editors: one is shown, tabs switch between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from rongui_desktop.domain.codes import Disposition, Outcome
from rongui_desktop.domain.deadlines import ENDED_ON_THE_SPOT
from rongui_desktop.services.reception_views import SessionFacts, proposed_due_date
from rongui_desktop.ui.forms.ui_visitor_form import Ui_VisitorForm
from rongui_desktop.ui.reception.fixed_choices import DISPOSITIONS, SPOT_OUTCOMES
from rongui_desktop.ui.reception.typed_fields import Typed, blank_matter
from rongui_desktop.ui.widgets.choice_combo import Choice

_TAB_CHARACTERS = 8
_DEPARTMENT_WORDS = {Disposition.COMMUNITY: "承办社区", Disposition.DISTRICT: "区有关部门"}
_NEEDS_DEPARTMENT = (Disposition.SUBDISTRICT, Disposition.COMMUNITY, Disposition.DISTRICT)


class MatterFields(QObject):
    """Keeps what was typed of every matter; the editors of the form show the current one.

    `changed` is emitted when anything was typed or switched, `shown(int)` when another matter is in the editors.
    """

    changed = Signal()
    shown = Signal(int)

    def __init__(self, form: Ui_VisitorForm, parent: QObject) -> None:
        """Take over the editors of a form; begins with one blank matter."""
        super().__init__(parent)
        self._form = form
        self._matters: list[Typed] = [blank_matter()]
        self._current = 0
        self._facts: SessionFacts | None = None
        self._filling = False
        self._departments: Sequence[Choice] = ()
        self._communities: Sequence[Choice] = ()
        form.dispositionCombo.set_choices(DISPOSITIONS)
        form.outcomeCombo.set_choices(SPOT_OUTCOMES)
        form.matterTabs.setExpanding(False)
        form.matterTabs.setDrawBase(False)
        # Of many matters each tab shows less of its words; the numbers stay.
        form.matterTabs.setElideMode(Qt.TextElideMode.ElideRight)
        form.matterTabs.currentChanged.connect(self.go_to)
        form.dispositionCombo.value_changed.connect(self._disposition_changed)
        form.categoryCombo.editTextChanged.connect(self._category_changed)
        for edit in (form.matterEdit, form.replyEdit):
            edit.textChanged.connect(self._typed)
        for combo in (form.categoryCombo, form.dispositionCombo, form.departmentCombo, form.outcomeCombo):
            combo.editTextChanged.connect(self._typed)
        form.dueDateEdit.textChanged.connect(self._typed)
        form.matterConfidentialCheck.toggled.connect(self._typed)

    def set_facts(self, facts: SessionFacts | None) -> None:
        """Use the session's day and the station's deadline for proposed due dates."""
        self._facts = facts

    def set_departments(self, departments: Sequence[Choice], communities: Sequence[Choice]) -> None:
        """Offer departments, and for 交社区办理 communities."""
        self._departments, self._communities = departments, communities
        self._offer_departments(self._form.dispositionCombo.value())

    @property
    def filling(self) -> bool:
        """Whether the editors are being filled by the program, not by the clerk."""
        return self._filling

    @property
    def current(self) -> int:
        """The place of the matter that is shown."""
        return self._current

    def matters(self) -> list[Typed]:
        """Return all matters as typed."""
        self._keep()
        return [dict(matter) for matter in self._matters]

    def set_matters(self, matters: Sequence[Mapping[str, Any]], current: int = 0) -> None:
        """Show these matters; without any, one blank one."""
        self._matters = [{**blank_matter(), **matter} for matter in matters] or [blank_matter()]
        self._current = min(max(current, 0), len(self._matters) - 1)
        self._show()

    def add(self) -> None:
        """Begin another matter."""
        self._keep()
        self._matters.append(blank_matter())
        self._current = len(self._matters) - 1
        self._show()
        self.changed.emit()

    def remove_current(self) -> None:
        """Drop the matter that is shown; the last one becomes blank."""
        del self._matters[self._current]
        self.set_matters(self._matters, self._current)
        self.changed.emit()

    def go_to(self, place: int) -> None:
        """Show another matter."""
        if self._filling or place == self._current or not 0 <= place < len(self._matters):
            return
        self._keep()
        self._current = place
        self._show()

    def step(self, by: int) -> None:
        """Show the next matter, or the one before."""
        self.go_to((self._current + by) % len(self._matters))

    def propose_due_date(self) -> None:
        """Propose a due date for the chosen disposition and category, unless the clerk typed one."""
        form, facts = self._form, self._facts
        typed, proposed = form.dueDateEdit.text(), self._matters[self._current]["proposed"]
        if facts is None or (typed and typed != proposed):
            return
        day = proposed_due_date(facts, form.dispositionCombo.value(), form.categoryCombo.text())
        self._matters[self._current]["proposed"] = day.isoformat() if day else ""
        form.dueDateEdit.set_value(day)

    def _keep(self) -> None:
        form = self._form
        self._matters[self._current].update(
            content=form.matterEdit.toPlainText(),
            reply=form.replyEdit.toPlainText(),
            category=form.categoryCombo.text(),
            disposition=form.dispositionCombo.text(),
            outcome=form.outcomeCombo.text(),
            department=form.departmentCombo.text(),
            due=form.dueDateEdit.text(),
            confidential=form.matterConfidentialCheck.isChecked(),
        )

    def _show(self) -> None:
        form, matter = self._form, self._matters[self._current]
        self._filling = True
        form.matterEdit.setPlainText(matter["content"])
        form.replyEdit.setPlainText(matter["reply"])
        form.categoryCombo.set_text(matter["category"])
        form.dispositionCombo.set_text(matter["disposition"])
        form.outcomeCombo.set_text(matter["outcome"])
        form.departmentCombo.set_text(matter["department"])
        form.dueDateEdit.setText(matter["due"])
        form.matterConfidentialCheck.setChecked(matter["confidential"])
        self._show_tabs()
        self._filling = False
        self._adapt(form.dispositionCombo.value())
        self.shown.emit(self._current)

    def _show_tabs(self) -> None:
        tabs = self._form.matterTabs
        while tabs.count() > len(self._matters):
            tabs.removeTab(tabs.count() - 1)
        while tabs.count() < len(self._matters):
            tabs.addTab("")
        for place, matter in enumerate(self._matters):
            words = " ".join(matter["content"].split())
            short = words if len(words) <= _TAB_CHARACTERS else words[:_TAB_CHARACTERS] + "…"
            tabs.setTabText(place, f"{place + 1}  {short or '新事项'}".replace("&", "&&"))
        tabs.setCurrentIndex(self._current)
        self._form.mattersBar.setVisible(len(self._matters) > 1)

    def _typed(self) -> None:
        if self._filling:
            return
        self._keep()
        if len(self._matters) > 1:
            self._filling = True
            self._show_tabs()
            self._filling = False
        self.changed.emit()

    def _disposition_changed(self, disposition: Disposition | None) -> None:
        self._adapt(disposition)
        if self._filling:
            return
        self.propose_due_date()
        if disposition is Disposition.ANSWERED and not self._form.outcomeCombo.text():
            self._form.outcomeCombo.set_value(Outcome.EXPLAINED)

    def _category_changed(self, _text: str) -> None:
        # A category may have a deadline of its own.
        if not self._filling:
            self.propose_due_date()

    def _offer_departments(self, disposition: Disposition | None) -> None:
        combo = self._form.departmentCombo
        if disposition is not Disposition.COMMUNITY:
            combo.set_choices(self._departments)
            return
        combo.set_choices(self._communities)
        # The matter goes to the visitor's own community unless the clerk says otherwise.
        if not self._filling and combo.value() is None:
            combo.set_text(self._form.communityCombo.text())

    def _adapt(self, disposition: Disposition | None) -> None:
        form = self._form
        self._offer_departments(disposition)
        goes_on = disposition not in ENDED_ON_THE_SPOT
        form.departmentCombo.setEnabled(goes_on)
        form.dueDateEdit.setEnabled(goes_on)
        answered = disposition is Disposition.ANSWERED
        form.outcomeCombo.setVisible(answered)
        form.dueDateEdit.setVisible(not answered)
        form.dueDateLabel.setText("办理结果" if answered else "办理期限")
        needed = " *" if disposition in _NEEDS_DEPARTMENT else ""
        word = _DEPARTMENT_WORDS.get(disposition, "主责部门") if disposition else "主责部门"
        form.departmentLabel.setText(word + needed)
        form.replyLabel.setText("现场答复 *" if disposition in ENDED_ON_THE_SPOT else "现场答复")
