"""The form of one visitor: typed fields in and out, errors beside the fields; it knows no store."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from rongui_desktop.domain.codes import Gender
from rongui_desktop.domain.rules_reception import Problem, VisitorEntry, matter_field
from rongui_desktop.domain.text_rules import clean_phone
from rongui_desktop.errors import UserError
from rongui_desktop.services.reception_views import (
    FormChoices,
    PersonChoice,
    RepresentativeChoice,
    SessionFacts,
)
from rongui_desktop.ui.forms.ui_visitor_form import Ui_VisitorForm
from rongui_desktop.ui.reception.fixed_choices import GENDERS
from rongui_desktop.ui.reception.form_problems import FormProblems
from rongui_desktop.ui.reception.matter_fields import MatterFields
from rongui_desktop.ui.reception.typed_fields import (
    Typed,
    blank_fields,
    content_of,
    matter_entry,
    says_nothing,
)
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.enter_chain import EnterChain
from rongui_desktop.ui.widgets.field_errors import mark_error
from rongui_desktop.ui.widgets.typed import read_date

if TYPE_CHECKING:
    from rongui_desktop.services.reception_visitors import EarlierVisitor

_PERSON_PAUSE_MS = 250
_MATTER_PAUSE_MS = 400


class VisitorForm(QWidget):
    """One visitor's form.

    Signals: `changed()` with everything typed; `name_wanted(str)` asks for earlier visitors; `person_typed(str, str)`
    tells name and phone after a pause, `matter_typed(str)` the text of the matter; `left()` when the focus moves from
    one field to another. The buttons are connected by the page, through `ui`.
    """

    changed = Signal()
    name_wanted = Signal(str)
    person_typed = Signal(str, str)
    matter_typed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty form."""
        super().__init__(parent)
        self.ui = Ui_VisitorForm()
        self.ui.setupUi(self)
        self.matters = MatterFields(self.ui, self)
        self.problems = FormProblems(self.ui, self.matters, self)
        self._identity = ("", "")
        self._start = blank_fields()
        self._choices = FormChoices((), (), (), ())
        self._people: tuple[PersonChoice, ...] = ()
        self._spellings: dict[str, str] = {}
        self._filling = False
        self._stored_deputy = ("", "")
        self.ui.visitorGenderCombo.set_choices(GENDERS)
        self._make_chain()
        self._person_timer = self._timer(_PERSON_PAUSE_MS, self._tell_person)
        self._matter_timer = self._timer(_MATTER_PAUSE_MS, self._tell_matter)
        self._connect()

    def _make_chain(self) -> None:
        ui = self.ui
        fields = (
            ui.visitorNameEdit,
            ui.visitorCountSpin,
            ui.receivedAtEdit,
            ui.visitorPhoneEdit,
            ui.visitorGenderCombo,
            ui.communityCombo,
            ui.addressEdit,
            ui.deputyCombo,
            ui.matterEdit,
            ui.replyEdit,
            ui.categoryCombo,
            ui.dispositionCombo,
            ui.departmentCombo,
            ui.dueDateEdit,
            ui.outcomeCombo,
            ui.reasonEdit,
            ui.saveButton,
        )
        self.chain = EnterChain(fields, self)
        self.chain.skip(ui.receivedAtEdit, True)
        self.chain.skip(ui.outcomeCombo, True)

    def _timer(self, pause: int, slot: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(slot)
        return timer

    def _connect(self) -> None:
        ui = self.ui
        ui.visitorNameEdit.wanted.connect(self.name_wanted)
        ui.visitorNameEdit.picked.connect(self.fill_person)
        for edit in (ui.visitorNameEdit, ui.visitorPhoneEdit):
            edit.textChanged.connect(self._person_timer.start)
        ui.visitorPhoneEdit.editingFinished.connect(self._check_phone)
        for edit in (
            ui.visitorNameEdit,
            ui.visitorPhoneEdit,
            ui.addressEdit,
            ui.receivedAtEdit,
            ui.reasonEdit,
        ):
            edit.textChanged.connect(self._typed)
        for combo in (ui.visitorGenderCombo, ui.communityCombo, ui.deputyCombo):
            combo.editTextChanged.connect(self._typed)
        ui.visitorCountSpin.valueChanged.connect(self._typed)
        for check in (ui.confidentialCheck, ui.followUpCheck):
            check.toggled.connect(self._typed)
        self.matters.changed.connect(self._typed)
        self.matters.shown.connect(self._matter_timer.start)
        ui.matterEdit.textChanged.connect(self._matter_timer.start)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        shortcuts = {"Ctrl+PgDown": self._next_matter, "Ctrl+PgUp": self._former_matter}
        for key, slot in shortcuts.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # what stands in it -----------------------------------------------------------------------------

    def show_fields(
        self, fields: Mapping[str, Any], start: Mapping[str, Any] | None = None, deputy: str = ""
    ) -> None:
        """Show typed fields.

        Args:
            fields: what is shown.
            start: what it is compared with to tell whether anything was typed; `fields` itself when None.
            deputy: the name of its deputy, should nobody of that key be on offer any more.
        """
        ui = self.ui
        self._filling = True
        shown = {**blank_fields(), **fields}
        self._start = dict(start if start is not None else shown)
        self._identity = (str(shown["session"]), str(shown["visitor"]))
        self.problems.clear()
        ui.visitorNameEdit.close_list()
        ui.visitorNameEdit.setText(shown["name"])
        ui.visitorCountSpin.setValue(shown["count"])
        ui.receivedAtEdit.setText(shown["time"])
        ui.visitorPhoneEdit.setText(shown["phone"])
        ui.visitorGenderCombo.set_text(shown["gender"])
        ui.communityCombo.set_text(shown["community"])
        ui.addressEdit.setText(shown["address"])
        self._stored_deputy = (shown["deputy"], deputy or "原接待代表")
        self._show_deputy(shown["deputy"])
        ui.confidentialCheck.setChecked(shown["confidential"])
        ui.followUpCheck.setChecked(shown["follow_up"])
        ui.reasonEdit.setText(shown["reason"])
        self.matters.set_matters(shown["matters"], shown["current"])
        self.chain.skip(ui.deputyCombo, bool(shown["deputy"]))
        ui.fieldsArea.verticalScrollBar().setValue(0)
        self._filling = False

    def fields(self) -> Typed:
        """Return everything as typed, ready for a draft."""
        ui = self.ui
        session, visitor = self._identity
        return {
            "session": session,
            "visitor": visitor,
            "name": ui.visitorNameEdit.text(),
            "count": ui.visitorCountSpin.value(),
            "time": ui.receivedAtEdit.text(),
            "phone": ui.visitorPhoneEdit.text(),
            "gender": ui.visitorGenderCombo.text(),
            "community": ui.communityCombo.text(),
            "address": ui.addressEdit.text(),
            "deputy": str(ui.deputyCombo.value() or ""),
            "confidential": ui.confidentialCheck.isChecked(),
            "follow_up": ui.followUpCheck.isChecked(),
            "reason": ui.reasonEdit.text(),
            "matters": self.matters.matters(),
            "current": self.matters.current,
        }

    def entry(self, today: date) -> VisitorEntry:
        """Return what was typed as the rules take it."""
        ui = self.ui
        deputy = ui.deputyCombo.value()
        return VisitorEntry(
            session_id=UUID(self._identity[0]),
            name=ui.visitorNameEdit.text(),
            person_count=ui.visitorCountSpin.value(),
            gender=ui.visitorGenderCombo.value(),
            phone=ui.visitorPhoneEdit.text() or None,
            community=ui.communityCombo.text() or None,
            address=ui.addressEdit.text() or None,
            representative_id=deputy,
            confidential=ui.confidentialCheck.isChecked(),
            received_at=ui.receivedAtEdit.value(),
            follow_up=ui.followUpCheck.isChecked(),
            matters=tuple(matter_entry(matter, today) for matter in self.matters.matters()),
        )

    def is_dirty(self) -> bool:
        """Whether anything was typed since the form was shown."""
        return content_of(self.fields()) != content_of(self._start)

    def settle(self) -> None:
        """Turn what was typed short into what it means, as leaving the fields would."""
        ui = self.ui
        combos = (ui.visitorGenderCombo, ui.communityCombo, ui.deputyCombo, ui.categoryCombo)
        for combo in (*combos, ui.dispositionCombo, ui.departmentCombo, ui.outcomeCombo):
            combo.complete_typed()
        ui.visitorCountSpin.interpretText()
        ui.receivedAtEdit.normalise()
        ui.dueDateEdit.normalise()

    def own_problems(self, today: date) -> list[Problem]:
        """Return what cannot be understood at all: dates, times, words that stand in no list."""
        ui = self.ui
        problems: list[Problem] = []
        if problem := ui.receivedAtEdit.problem():
            problems.append(("received_at", problem + "。"))
        for combo, field, label in (
            (ui.visitorGenderCombo, "gender", "性别"),
            (ui.deputyCombo, "representative", "接待代表"),
        ):
            if combo.text() and combo.value() is None:
                problems.append((field, f"“{combo.text()}”不在{label}的选项里，请从清单中选择。"))
        for place, matter in enumerate(self.matters.matters()):
            if not says_nothing(matter):
                problems += _unreadable(matter, place, self._known_categories(), today)
        return problems

    def _known_categories(self) -> set[str]:
        return {*self._choices.categories, *(matter["category"] for matter in self._start["matters"])}

    # what it offers --------------------------------------------------------------------------------

    def set_choices(
        self, choices: FormChoices, people: tuple[PersonChoice, ...], facts: SessionFacts
    ) -> None:
        """Offer the lists of the station and the deputies of the session."""
        self._choices, self._people = choices, people
        self.matters.set_facts(facts)
        self._offer()

    def set_spellings(self, spellings: Mapping[str, str]) -> None:
        """Find the entries of the lists by pinyin and initials too."""
        self._spellings = dict(spellings)
        self._offer()

    def _offer(self) -> None:
        communities = self._words(self._choices.communities)
        self.ui.communityCombo.set_choices(communities)
        self.ui.categoryCombo.set_choices(self._words(self._choices.categories))
        self.matters.set_departments(self._words(self._choices.departments), communities)
        self._offer_deputies(str(self.ui.deputyCombo.value() or ""))

    def _words(self, words: tuple[str, ...]) -> list[Choice]:
        return [Choice(word, word, self._spellings.get(word, "")) for word in words]

    def _offer_deputies(self, chosen: str) -> None:
        """Offer who is on duty; everybody when nobody is; and always the one who stands in the entry."""
        known = {person.id: person for person in self._people}
        choices = [
            Choice(person.id, _deputy_words(person), known[person.id].spellings if person.id in known else "")
            for person in self._choices.representatives
        ]
        offered = {person.id for person in self._choices.representatives}
        choices += [
            Choice(person.id, _deputy_words(person), person.spellings)
            for person in self._people
            if person.id not in offered and (not offered or str(person.id) == chosen)
        ]
        key, name = self._stored_deputy
        if key and key == chosen and UUID(key) not in {choice.value for choice in choices}:
            choices.append(Choice(UUID(key), name))
        self.ui.deputyCombo.set_choices(choices)

    def _show_deputy(self, chosen: str) -> None:
        self._offer_deputies(chosen)
        self.ui.deputyCombo.set_value(UUID(chosen) if chosen else None)

    def fill_person(self, person: EarlierVisitor) -> None:
        """Take over who came before; the clerk can change every field."""
        ui = self.ui
        ui.visitorNameEdit.setText(person.name)
        ui.visitorPhoneEdit.setText(person.phone or "")
        ui.visitorGenderCombo.set_text(Gender(person.gender).value if person.gender else "")
        ui.communityCombo.set_text(person.community or "")
        ui.addressEdit.setText(person.address or "")
        self._tell_person()

    # inside ----------------------------------------------------------------------------------------

    def _next_matter(self) -> None:
        self.matters.step(1)

    def _former_matter(self) -> None:
        self.matters.step(-1)

    def _typed(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _tell_person(self) -> None:
        self._person_timer.stop()
        self.person_typed.emit(
            self.ui.visitorNameEdit.text().strip(), self.ui.visitorPhoneEdit.text().strip()
        )

    def _tell_matter(self) -> None:
        self._matter_timer.stop()
        self.matter_typed.emit(self.ui.matterEdit.toPlainText().strip())

    def _check_phone(self) -> None:
        edit = self.ui.visitorPhoneEdit
        try:
            clean_phone(edit.text())
        except UserError as error:
            mark_error(edit, error.message)
            self.ui.visitorPhoneError.setText(error.message)
            self.ui.visitorPhoneError.show()

    def show_focus(self) -> None:
        """Scroll to the field that has the focus, with the error that may stand below it."""
        field = QApplication.focusWidget()
        if field is not None and self.ui.fieldsWidget.isAncestorOf(field):
            self.ui.fieldsArea.ensureWidgetVisible(field, 0, 40)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            self.show_focus()
        if old is not None and self.isAncestorOf(old):
            self.left.emit()


def _deputy_words(person: PersonChoice | RepresentativeChoice) -> str:
    return f"{person.name}（{person.identities}）" if person.identities else person.name


def _unreadable(matter: Typed, place: int, categories: set[str], today: date) -> list[Problem]:
    problems: list[Problem] = []
    for key, field, label, known in (("category", "category", "类别", categories),):
        word = matter[key]
        if word and word not in known:
            problems.append((matter_field(field, place), f"“{word}”不在{label}清单里，请从清单中选择。"))
    word = matter["disposition"]
    if word and matter_entry(matter, today).disposition is None:
        problems.append((matter_field("disposition", place), f"“{word}”不是处理方式，请从清单中选择。"))
    try:
        read_date(matter["due"], today)
    except ValueError as error:
        problems.append((matter_field("due_date", place), f"{error}。"))
    return problems
