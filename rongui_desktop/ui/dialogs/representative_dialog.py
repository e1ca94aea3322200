"""Adds a person to the roster, or changes one: 基本情况, 任职, 归属, absences and wishes, photo."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import Gender, MembershipKind
from rongui_desktop.domain.spans import Span, covers
from rongui_desktop.errors import UserError
from rongui_desktop.services import doublets, representatives
from rongui_desktop.services.attachments import Owner
from rongui_desktop.services.representative_entries import PersonEntry, moved
from rongui_desktop.services.representatives import RosterChoices, Written
from rongui_desktop.storage.store import Store
from rongui_desktop.ui import theme
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept
from rongui_desktop.ui.forms.ui_representative_dialog import Ui_RepresentativeDialog
from rongui_desktop.ui.people import part_columns
from rongui_desktop.ui.people.part_rows import PartRows
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.enter_chain import EnterChain
from rongui_desktop.ui.widgets.typed import DATE_HELP, read_month

_LINES = ("number", "name", "ethnicity", "party", "education", "position", "phone")
_GENDERS = [Choice(gender, gender.value) for gender in Gender]


@dataclass(frozen=True, slots=True)
class _Loaded:
    choices: RosterChoices
    stored: PersonEntry | None


class RepresentativeDialog(KeepingDialog):
    """`saved(object)` is emitted with what was written."""

    saved = Signal(object)

    def __init__(self, context: PageContext, kept: Kept, parent: QWidget | None, key: UUID | None) -> None:
        """Ask for a new person, or for changes of the one of `key`."""
        super().__init__(kept, f"representative {key or 'new'}", parent)
        self._context, self._key = context, key
        self._choices = RosterChoices((), (), {}, "")
        self._offered: list[Choice] = []
        self.ui = Ui_RepresentativeDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.setWindowTitle("更改代表资料" if key else "新增代表")
        self._rows: dict[str, PartRows] = {
            "seats": ui.seatsRows,
            "memberships": ui.membershipsRows,
            "suspensions": ui.suspensionsRows,
            "leaves": ui.leavesRows,
            "wishes": ui.wishesRows,
        }
        self._prepare_fields()
        self._prepare_rows()
        self._connect()

    def _prepare_fields(self) -> None:
        ui = self.ui
        self.take_errors(ui.errorLabel)
        for name in (*_LINES, "birth", "note"):
            self.errors.add(name, getattr(ui, f"{name}Edit"), getattr(ui, f"{name}Error"))
        self.errors.add("gender", ui.genderCombo, ui.genderError)
        self.errors.add("leader_id", ui.leadsCheck, ui.leadsError)
        self.errors.add("day", ui.moveDayEdit, ui.moveError)
        self.errors.add("target", ui.moveTargetCombo, ui.moveError)
        for name, rows in self._rows.items():
            self.errors.add(name, rows.add_button, getattr(ui, f"{name}Error"))
        ui.genderCombo.set_choices(_GENDERS)
        ui.birthEdit.setPlaceholderText("如 1978-06、197806")
        ui.ethnicityEdit.setPlaceholderText("如 汉族")
        ui.partyEdit.setPlaceholderText("如 中共党员")
        ui.moveDayEdit.set_clock(self._context.clock)
        ui.moveTargetCombo.setMinimumContentsLength(16)
        theme.set_role(ui.namesakeLabel, "", "warn")
        ui.namesakeLabel.hide()
        ui.leadsHint.hide()
        ui.photoStrip.begin(self._context)
        ui.photoStrip.setVisible(self._key is not None)
        if self._key is None:
            ui.photoHelp.setText("先保存这位代表，再打开资料添加照片；第一张图片用作照片。")
        else:
            ui.photoStrip.show_owner(Owner("representative", self._key))

    def _prepare_rows(self) -> None:
        choices = {
            "seats": {"identity": part_columns.IDENTITIES},
            "wishes": {"kind": part_columns.WISHES, "weekday": part_columns.WEEKDAY_CHOICES},
        }
        for name, (add, columns) in part_columns.COLUMNS.items():
            self._rows[name].begin(columns, self._context.clock, add, choices.get(name, {}))

    def _connect(self) -> None:
        ui = self.ui
        fields = (ui.numberEdit, ui.nameEdit, ui.genderCombo, ui.birthEdit, ui.ethnicityEdit, ui.partyEdit)
        more = (ui.educationEdit, ui.phoneEdit, ui.positionEdit, ui.noteEdit)
        self._chain = EnterChain((*fields, *more), self)
        self._chain.ended.connect(self._to_seats)
        ui.seatsRows.ended.connect(self._to_save)
        for rows in (ui.membershipsRows, ui.suspensionsRows, ui.leavesRows, ui.wishesRows):
            rows.ended.connect(self._to_save)
        self._moving = EnterChain((ui.moveDayEdit, ui.moveTargetCombo, ui.moveButton), self)
        ui.nameEdit.editingFinished.connect(self._look_for_namesakes)
        ui.moveButton.clicked.connect(self._move)
        ui.leadsCheck.toggled.connect(self._tell_leader)
        ui.saveButton.clicked.connect(self.save)
        ui.cancelButton.clicked.connect(self.reject)
        ui.clearButton.clicked.connect(self._start_again)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self.save)

    def ask(self) -> None:
        """Read the lists, and who is stored, and open."""
        self._context.tasks.run(self, partial(_load, self._context.store, self._key), self._loaded)

    # what is typed ---------------------------------------------------------------------------------

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        ui = self.ui
        return {
            **{name: getattr(ui, f"{name}Edit").text() for name in (*_LINES, "birth")},
            "gender": ui.genderCombo.text(),
            "note": ui.noteEdit.toPlainText(),
            "leads": ui.leadsCheck.isChecked(),
            **{name: rows.typed() for name, rows in self._rows.items()},
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        ui = self.ui
        for name in (*_LINES, "birth"):
            getattr(ui, f"{name}Edit").setText(typed[name])
        ui.genderCombo.set_text(typed["gender"])
        ui.noteEdit.setPlainText(typed["note"])
        ui.leadsCheck.setChecked(typed["leads"])
        for name, rows in self._rows.items():
            rows.put(typed[name])

    def _loaded(self, loaded: _Loaded) -> None:
        ui, self._choices = self.ui, loaded.choices
        self._offered = part_columns.belongings(loaded.choices)
        ui.membershipsRows.set_choices("belonging", self._offered)
        ui.moveTargetCombo.set_choices(self._offered)
        ui.numberEdit.setPlaceholderText(f"空着为 {loaded.choices.next_number}")
        if loaded.stored is not None:
            self._put_entry(loaded.stored)
        else:
            ui.seatsRows.put([{}])
        ui.keptBar.setVisible(self.begin())
        ui.nameEdit.setFocus()
        self.open()

    def _put_entry(self, entry: PersonEntry) -> None:
        self.setWindowTitle(f"更改代表资料  {entry.number} {entry.name}")
        self.put(
            {
                **{name: getattr(entry, name) or "" for name in _LINES},
                "birth": f"{entry.birth:%Y-%m}" if entry.birth else "",
                "gender": entry.gender.value if entry.gender else "",
                "note": entry.note or "",
                "leads": entry.leads,
                "memberships": part_columns.membership_texts(entry.memberships, self._offered),
                "seats": part_columns.texts(entry.seats),
                "suspensions": part_columns.texts(entry.suspensions),
                "leaves": part_columns.texts(entry.leaves),
                "wishes": part_columns.texts(entry.wishes),
            }
        )

    def _entry(self) -> PersonEntry:
        ui = self.ui
        try:
            birth = read_month(ui.birthEdit.text())
        except ValueError as error:
            raise UserError(f"“出生年月”{error}。", "birth") from error
        ui.genderCombo.complete_typed()
        if ui.genderCombo.text() and ui.genderCombo.value() is None:
            raise UserError("“性别”请填写男或女，或留空。", "gender")
        values = {name: rows.values(name) for name, rows in self._rows.items()}
        return PersonEntry(
            **{name: getattr(ui, f"{name}Edit").text() for name in _LINES},
            gender=ui.genderCombo.value(),
            birth=birth,
            note=ui.noteEdit.toPlainText(),
            leads=ui.leadsCheck.isChecked(),
            **part_columns.parts_of(values),
        )

    # on the way ------------------------------------------------------------------------------------

    def _to_seats(self) -> None:
        self.ui.personTabs.setCurrentWidget(self.ui.seatsTab)
        self.ui.seatsRows.focus_first()

    def _to_save(self) -> None:
        self.ui.saveButton.setFocus(Qt.FocusReason.TabFocusReason)

    def _look_for_namesakes(self) -> None:
        name = self.ui.nameEdit.text().strip()
        if name:
            work = partial(doublets.namesakes, self._context.store, name, self._key)
            self._context.tasks.run(self, work, self._show_namesakes)
        else:
            self.ui.namesakeLabel.hide()

    def _show_namesakes(self, found: tuple[str, ...]) -> None:
        label = self.ui.namesakeLabel
        label.setText(f"名册里已有同名的：{'；'.join(found)}。如是同一人，请改那一条，不要另立。")
        label.setVisible(bool(found))

    def _move(self) -> None:
        """Let another group or station begin on a day, among the rows; it is written with everything else."""
        self.settle()
        ui = self.ui
        ui.moveTargetCombo.complete_typed()
        chosen, day = ui.moveTargetCombo.value(), ui.moveDayEdit.value()
        try:
            if day is None:
                raise UserError((ui.moveDayEdit.problem() or DATE_HELP) + "。", "day")
            if chosen is None:
                raise UserError("请选择改属哪个小组或联络站。", "target")
            rows = part_columns.memberships(ui.membershipsRows.values("memberships"))
            ui.membershipsRows.put(part_columns.membership_texts(moved(rows, *chosen, day), self._offered))
        except UserError as error:
            self.show_error(error)
            return
        ui.moveDayEdit.clear()
        ui.moveTargetCombo.set_text("")
        ui.saveButton.setFocus()

    def _tell_leader(self, leads: bool) -> None:
        """Say whom the person would follow as leader of today's group."""
        leader = self._leader_of_today() if leads else None
        self.ui.leadsHint.setText(f"现任组长{leader}，保存后由本人接任。" if leader else "")
        self.ui.leadsHint.setVisible(bool(leader))

    def _leader_of_today(self) -> str | None:
        today = self._context.clock.today()
        try:
            rows = part_columns.memberships(self.ui.membershipsRows.values("memberships"))
        except UserError:
            return None
        group = next(
            (
                r.target
                for r in rows
                if r.kind is MembershipKind.GROUP and covers(Span(r.since, r.until), today)
            ),
            None,
        )
        leader = self._choices.leaders.get(group) if group is not None else None
        return leader if leader != self.ui.nameEdit.text().strip() else None

    def _start_again(self) -> None:
        self.forget()
        self.ui.keptBar.hide()
        self.ui.nameEdit.setFocus()

    # saving ----------------------------------------------------------------------------------------

    def save(self) -> None:
        """Write the person; what is refused stands beside its field."""
        self.settle()
        for rows in self._rows.values():
            rows.clear_errors()
        try:
            entry = self._entry()
        except UserError as error:
            self.show_error(error)
            return
        self.ui.saveButton.setEnabled(False)
        store = self._context.store
        if self._key is None:
            work = partial(representatives.add_representative, store, entry)
        else:
            work = partial(representatives.change_representative, store, self._key, entry)
        self._context.tasks.run(self, work, self._saved, self._failed)

    def _saved(self, written: Written) -> None:
        self.accept()
        self.saved.emit(written)

    def _failed(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(True)
        self.show_error(error)

    def show_error(self, error: Exception) -> None:
        """Show an error on the tab, in the row and at the field that it names."""
        field = (error.field or "") if isinstance(error, UserError) else ""
        group, *rest = field.split("/")
        tabs, ui = self.ui.personTabs, self.ui
        if group in self._rows:
            tabs.setCurrentWidget(self._tab_of(group))
        elif group in ("leader_id", "day", "target"):
            tabs.setCurrentWidget(ui.membershipsTab)
        elif group:
            tabs.setCurrentWidget(ui.basicTab)
        if len(rest) == 2 and isinstance(error, UserError):
            self._rows[group].show_error(int(rest[0]), rest[1], error.message)
        else:
            super().show_error(error)

    def _tab_of(self, group: str) -> QWidget:
        ui = self.ui
        return {"seats": ui.seatsTab, "memberships": ui.membershipsTab}.get(group, ui.absencesTab)


def _load(store: Store, key: UUID | None) -> _Loaded:
    choices = representatives.roster_choices(store)
    return _Loaded(choices, representatives.load_representative(store, key) if key is not None else None)
