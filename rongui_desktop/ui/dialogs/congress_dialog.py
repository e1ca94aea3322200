"""换届: one congress ends and the next begins; who is re-elected is ticked."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidgetItem, QWidget

from rongui_desktop.domain.codes import Identity
from rongui_desktop.errors import UserError
from rongui_desktop.services import congress
from rongui_desktop.services.congress import Begun, Congress, Sitting
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept
from rongui_desktop.ui.forms.ui_congress_dialog import Ui_CongressDialog
from rongui_desktop.ui.people.part_columns import IDENTITIES
from rongui_desktop.ui.widgets.enter_chain import EnterChain
from rongui_desktop.ui.widgets.typed import DATE_HELP

_KEY = int(Qt.ItemDataRole.UserRole) + 1


class CongressDialog(KeepingDialog):
    """`saved(str, object)` is emitted with what was done, in words and as `Begun`."""

    saved = Signal(str, object)

    def __init__(self, context: PageContext, kept: Kept, parent: QWidget | None) -> None:
        """Ask for identity, term, days and the re-elected."""
        super().__init__(kept, "congress", parent)
        self._context = context
        # Whom the user took out of the list of the re-elected: everybody else goes on.
        self._out: set[str] = set()
        # For which identity and day the list was read: nobody loses a seat because it was still on the way.
        self._listed: tuple[object, object] = (None, None)
        self.ui = Ui_CongressDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.identityCombo.set_choices(IDENTITIES)
        ui.termEdit.setPlaceholderText("如 第十七届")
        ui.endsOnEdit.set_clock(context.clock)
        ui.beginsOnEdit.set_clock(context.clock)
        self.take_errors(ui.errorLabel)
        for field, editor, label in (
            ("identity", ui.identityCombo, ui.identityError),
            ("term", ui.termEdit, ui.termError),
            ("ends_on", ui.endsOnEdit, ui.endsOnError),
            ("begins_on", ui.beginsOnEdit, ui.beginsOnError),
            ("reelected", ui.peopleList, ui.peopleError),
        ):
            self.errors.add(field, editor, label)
        fields = (ui.identityCombo, ui.termEdit, ui.endsOnEdit, ui.beginsOnEdit, ui.peopleList)
        self._chain = EnterChain((*fields, ui.saveButton), self)
        ui.identityCombo.value_changed.connect(self._list)
        ui.endsOnEdit.value_changed.connect(self._list)
        ui.peopleList.itemChanged.connect(self._ticked)
        ui.allButton.clicked.connect(self._all)
        ui.noneButton.clicked.connect(self._none)
        ui.saveButton.clicked.connect(self.save)
        ui.cancelButton.clicked.connect(self.reject)
        ui.clearButton.clicked.connect(self._start_again)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self.save)

    def ask(self) -> None:
        """Open; what was typed before stands there again."""
        self.ui.keptBar.setVisible(self.begin())
        self._count()
        self.ui.identityCombo.setFocus()
        self.open()

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed, and who was taken out."""
        ui = self.ui
        return {
            "identity": ui.identityCombo.text(),
            "term": ui.termEdit.text(),
            "ends_on": ui.endsOnEdit.text(),
            "begins_on": ui.beginsOnEdit.text(),
            "out": sorted(self._out),
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        ui = self.ui
        self._out = set(typed["out"])
        ui.identityCombo.set_text(typed["identity"])
        ui.termEdit.setText(typed["term"])
        ui.endsOnEdit.setText(typed["ends_on"])
        ui.beginsOnEdit.setText(typed["begins_on"])

    def _list(self, _value: object = None) -> None:
        identity, day = self.ui.identityCombo.value(), self.ui.endsOnEdit.value()
        if identity is None or day is None:
            self._show((None, None, ()))
            return
        work = partial(_sitting, self._context.store, identity, day)
        self._context.tasks.run(self, work, self._show)

    def _show(self, found: tuple[object, object, tuple[Sitting, ...]]) -> None:
        identity, day, people = found
        self._listed = (identity, day)
        people_list = self.ui.peopleList
        people_list.blockSignals(True)
        people_list.clear()
        for person in people:
            words = "  ".join(filter(None, [person.number, person.name, person.term, person.constituency]))
            item = QListWidgetItem(words)
            item.setData(_KEY, str(person.id))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            out = str(person.id) in self._out
            item.setCheckState(Qt.CheckState.Unchecked if out else Qt.CheckState.Checked)
            people_list.addItem(item)
        if people:
            people_list.setCurrentRow(0)
        people_list.blockSignals(False)
        self._count()

    def _items(self) -> list[QListWidgetItem]:
        people = self.ui.peopleList
        return [people.item(row) for row in range(people.count())]

    def _ticked(self, item: QListWidgetItem) -> None:
        key = str(item.data(_KEY))
        if item.checkState() is Qt.CheckState.Checked:
            self._out.discard(key)
        else:
            self._out.add(key)
        self._count()

    def _all(self) -> None:
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked)

    def _none(self) -> None:
        for item in self._items():
            item.setCheckState(Qt.CheckState.Unchecked)

    def _reelected(self) -> tuple[UUID, ...]:
        return tuple(
            UUID(item.data(_KEY)) for item in self._items() if item.checkState() is Qt.CheckState.Checked
        )

    def _count(self) -> None:
        total, again = self.ui.peopleList.count(), len(self._reelected())
        words = f"在任 {total} 人：连任 {again} 人，离任 {total - again} 人。" if total else ""
        self.ui.countLabel.setText(
            words or "选好身份和上届离任日期后，这里列出当天在任的人。新当选的人另行新增。"
        )

    def _start_again(self) -> None:
        self.forget()
        self.ui.keptBar.hide()
        self.ui.identityCombo.setFocus()

    def save(self) -> None:
        """Write it, in one step."""
        self.settle()
        ui = self.ui
        try:
            ui.identityCombo.complete_typed()
            if ui.identityCombo.value() is None:
                raise UserError("请选择“身份”。", "identity")
            for field, edit in (("ends_on", ui.endsOnEdit), ("begins_on", ui.beginsOnEdit)):
                if edit.value() is None:
                    raise UserError((edit.problem() or DATE_HELP) + "。", field)
            if self._listed != (ui.identityCombo.value(), ui.endsOnEdit.value()):
                raise UserError("在任的人还没有列出来，请稍等片刻，核对连任的人以后再保存。", "reelected")
        except UserError as error:
            self.show_error(error)
            return
        ui.saveButton.setEnabled(False)
        change = Congress(
            ui.identityCombo.value(),
            ui.termEdit.text(),
            ui.endsOnEdit.value(),  # type: ignore[arg-type]
            ui.beginsOnEdit.value(),  # type: ignore[arg-type]
            self._reelected(),
        )
        work = partial(congress.begin_congress, self._context.store, change)
        self._context.tasks.run(self, work, self._saved, self._failed)

    def _saved(self, begun: Begun) -> None:
        words = f"已换届：{len(begun.ended)} 人任期结束，其中 {len(begun.began)} 人连任"
        self.accept()
        self.saved.emit(words, begun)

    def _failed(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(True)
        self.show_error(error)


def _sitting(store: Store, identity: Identity, day: date) -> tuple[Identity, date, tuple[Sitting, ...]]:
    return identity, day, congress.sitting(store, identity, day)
