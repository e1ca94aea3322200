"""Names the supervision activity (监督活动) that a matter arose from."""

from __future__ import annotations

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
        named: UUID | None,
    ) -> None:
        """Ask what a matter arose from; it is `named` now."""
        super().__init__(kept, f"origin {opinion_id}", parent)
        self._context, self._opinion_id, self._named = context, opinion_id, named
        self.ui = Ui_OriginDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.headingLabel.setText(
            f"{heading}\n意见在哪次监督活动中提出：按编号、对象或日期查找；清空表示没有。"
        )
        self.take_errors(ui.errorLabel)
        self.errors.add("activity", ui.activityCombo, ui.activityError)
        self._chain = EnterChain((ui.activityCombo, ui.saveButton), self)
        ui.saveButton.clicked.connect(self._save)
        ui.cancelButton.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._save)

    def ask(self) -> None:
        """Read the activities and open."""
        work = partial(activity_choices, self._context.store, self._opinion_id)
        self._context.tasks.run(self, work, self._loaded)

    def typed(self) -> dict[str, Any]:
        """Return what stands in the field."""
        return {"activity": self.ui.activityCombo.text()}

    def put(self, typed: dict[str, Any]) -> None:
        """Show what stood in the field."""
        self.ui.activityCombo.set_text(typed["activity"])

    def _loaded(self, choices: tuple[ActivityChoice, ...]) -> None:
        combo = self.ui.activityCombo
        combo.set_choices(
            [
                Choice(each.activity.id, f"{each.activity.number} {each.activity.title}", each.keys)
                for each in choices
            ]
        )
        combo.set_hint("编号、对象、拼音或日期" if choices else "这一年和上一年还没有监督活动")
        combo.set_value(self._named)
        self.begin()
        combo.setFocus()
        self.open()

    def _save(self) -> None:
        self.settle()
        combo = self.ui.activityCombo
        combo.complete_typed()
        if combo.text() and combo.value() is None:
            self.errors.show(
                UserError(f"没有“{combo.text()}”这次监督活动，请从清单中选择，或先登记它。", "activity")
            )
            return
        self.ui.saveButton.setEnabled(False)
        work = partial(arise_from, self._context.store, self._opinion_id, combo.value())
        self._context.tasks.run(self, work, self._saved, self._failed)

    def _saved(self, _result: object) -> None:
        self.accept()
        self.saved.emit()

    def _failed(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(True)
        self.show_error(error)
