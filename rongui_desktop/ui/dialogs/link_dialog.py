"""Chooses which matters are 同一事项 with one: from those that resemble it, or by number."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.services.handling_links import link_same
from rongui_desktop.services.handling_page import Alike, alike, by_number
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept
from rongui_desktop.ui.forms.ui_link_dialog import Ui_LinkDialog
from rongui_desktop.ui.widgets.enter_chain import EnterChain

_ALIKE = int(Qt.ItemDataRole.UserRole) + 1
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LinkDialog(KeepingDialog):
    """`saved()` is emitted when the ticked matters were linked."""

    saved = Signal()

    def __init__(
        self, context: PageContext, kept: Kept, parent: QWidget | None, opinion_id: UUID, heading: str
    ) -> None:
        """Ask what one matter is the same as."""
        super().__init__(kept, f"link {opinion_id}", parent)
        self._context, self._opinion_id = context, opinion_id
        self.ui = Ui_LinkDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.headingLabel.setText(
            f"{heading}\n勾选说同一件事的意见（空格）：以后一起办理，各自答复，统计仍各算一件。"
        )
        ui.numberEdit.setPlaceholderText("清单里没有的，输入编号后回车")
        ui.similarList.setWordWrap(True)
        ui.similarList.setMinimumHeight(ui.similarList.fontMetrics().lineSpacing() * 9)
        self.take_errors(ui.errorLabel)
        self.errors.add("number", ui.numberEdit, ui.numberError)
        self._chain = EnterChain((ui.numberEdit, ui.saveButton), self)
        ui.numberEdit.installEventFilter(self)
        ui.saveButton.clicked.connect(self._save)
        ui.cancelButton.clicked.connect(self.reject)

    def ask(self) -> None:
        """Look for matters that resemble it and open."""
        work = partial(alike, self._context.store, self._opinion_id)
        self._context.tasks.run(self, work, self._loaded)

    def typed(self) -> dict[str, Any]:
        """Return the number as typed."""
        return {"number": self.ui.numberEdit.text()}

    def put(self, typed: dict[str, Any]) -> None:
        """Show the number as typed."""
        self.ui.numberEdit.setText(typed["number"])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the field of the number adds that matter to the list."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and self.ui.numberEdit.text().strip()
        ):
            self._look_up()
            return True
        return super().eventFilter(watched, event)

    def _loaded(self, found: tuple[Alike, ...]) -> None:
        for each in found:
            self._add(each, ticked=False)
        self.begin()
        (self.ui.similarList if found else self.ui.numberEdit).setFocus()
        if found:
            self.ui.similarList.setCurrentRow(0)
        self.open()

    def _add(self, each: Alike, *, ticked: bool) -> None:
        item = QListWidgetItem(f"{each.number}　{each.state}\n{each.excerpt}", self.ui.similarList)
        item.setData(_ALIKE, each.id)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _look_up(self) -> None:
        self.settle()
        work = partial(by_number, self._context.store, self.ui.numberEdit.text())
        self._context.tasks.run(self, work, self._looked_up, self.show_error)

    def _looked_up(self, found: Alike) -> None:
        listed = self.ui.similarList
        for row in range(listed.count()):
            if listed.item(row).data(_ALIKE) == found.id:
                listed.item(row).setCheckState(Qt.CheckState.Checked)
                break
        else:
            self._add(found, ticked=True)
        self.ui.numberEdit.clear()

    def _save(self) -> None:
        self.settle()
        listed = self.ui.similarList
        items = [listed.item(row) for row in range(listed.count())]
        ticked = [item.data(_ALIKE) for item in items if item.checkState() == Qt.CheckState.Checked]
        if not ticked:
            self.errors.show(UserError("请先勾选与它同一事项的意见，或输入编号后回车。"))
            return
        self.ui.saveButton.setEnabled(False)
        work = partial(link_same, self._context.store, [self._opinion_id, *ticked])
        self._context.tasks.run(self, work, self._saved, self._failed)

    def _saved(self, _result: object) -> None:
        self.accept()
        self.saved.emit()

    def _failed(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(True)
        self.show_error(error)
