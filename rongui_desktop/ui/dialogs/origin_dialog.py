"""Chooses the supervision activities (监督活动) that a matter arose from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.services.handling_links import ActivityChoice, activity_choices, arise_from
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept
from rongui_desktop.ui.forms.ui_origin_dialog import Ui_OriginDialog
from rongui_desktop.ui.opinions.list_picker import ListPicker
from rongui_desktop.ui.widgets.choice_combo import Choice
from rongui_desktop.ui.widgets.enter_chain import EnterChain


class OriginDialog(KeepingDialog):
    """`saved()` is emitted when it was written."""

    saved = Signal()

    def __init__(
        self,
        context: PageContext,
        kept: Kept,
        parent: QWidget | None,
        opinion_id: UUID,
        heading: str,
        named: Sequence[UUID],
    ) -> None:
        """Ask what a matter arose from; these are `named` now."""
        super().__init__(kept, f"origin {opinion_id}", parent)
        self._context, self._opinion_id, self._named = context, opinion_id, tuple(named)
        self.ui = Ui_OriginDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.headingLabel.setText(f"{heading}\n意见在哪几次监督活动中提出：按编号、对象或日期查找，逐次加入。")
        self.take_errors(ui.errorLabel)
        self.errors.add("activities", ui.activityCombo, ui.activityError)
        self._chain = EnterChain((ui.activityCombo, ui.saveButton), self)
        self._picker = ListPicker(ui.activityCombo, ui.activitiesList, self, lines=4)
        ui.saveButton.clicked.connect(self._save)
        ui.cancelButton.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._save)

    def ask(self) -> None:
        """Read the activities and open."""
        work = partial(activity_choices, self._context.store, self._opinion_id)
        self._context.tasks.run(self, work, self._loaded)

    def typed(self) -> dict[str, Any]:
        """Return what is in the list."""
        return {"activities": [str(key) for key in self._picker.values()]}

    def put(self, typed: dict[str, Any]) -> None:
        """Show what was in the list."""
        self._picker.put([UUID(key) for key in typed["activities"]])

    def _loaded(self, choices: tuple[ActivityChoice, ...]) -> None:
        self._picker.set_choices(
            [
                Choice(each.activity.id, f"{each.activity.number} {each.activity.title}", each.keys)
                for each in choices
            ]
        )
        hint = "编号、对象、拼音或日期，回车加入" if choices else "这一年和上一年还没有监督活动"
        self.ui.activityCombo.set_hint(hint)
        self._picker.put(self._named)
        self.begin()
        self.ui.activityCombo.setFocus()
        self.open()

    def _save(self) -> None:
        self.settle()
        if unknown := self._picker.unknown():
            self.errors.show(
                UserError(f"没有“{unknown}”这次监督活动，请从清单中选择，或先登记它。", "activities")
            )
            return
        self.ui.saveButton.setEnabled(False)
        work = partial(arise_from, self._context.store, self._opinion_id, self._picker.values())
        self._context.tasks.run(self, work, self._saved, self._failed)

    def _saved(self, _result: object) -> None:
        self.accept()
        self.saved.emit()

    def _failed(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(True)
        self.show_error(error)
