"""Chooses the deputies who follow a matter (跟进代表)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.services.handling_links import follow
from rongui_desktop.services.handling_page import StepChoices, step_choices
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept
from rongui_desktop.ui.forms.ui_followers_dialog import Ui_FollowersDialog
from rongui_desktop.ui.opinions.list_picker import ListPicker
from rongui_desktop.ui.opinions.word_choices import deputy_choices
from rongui_desktop.ui.widgets.enter_chain import EnterChain


class FollowersDialog(KeepingDialog):
    """`saved()` is emitted when they were written."""

    saved = Signal()

    def __init__(
        self,
        context: PageContext,
        kept: Kept,
        parent: QWidget | None,
        opinion_id: UUID,
        heading: str,
        followers: Sequence[UUID],
    ) -> None:
        """Ask who follows a matter; `followers` do now."""
        super().__init__(kept, f"followers {opinion_id}", parent)
        self._context, self._opinion_id, self._followers = context, opinion_id, tuple(followers)
        self.ui = Ui_FollowersDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.headingLabel.setText(heading)
        self.take_errors(ui.errorLabel)
        self.errors.add("followers", ui.followerCombo, ui.followerError)
        self._chain = EnterChain((ui.followerCombo, ui.saveButton), self)
        self._picker = ListPicker(ui.followerCombo, ui.followersList, self)
        ui.saveButton.clicked.connect(self._save)
        ui.cancelButton.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._save)

    def ask(self) -> None:
        """Read the deputies and open."""
        self._context.tasks.run(self, partial(step_choices, self._context.store), self._loaded)

    def typed(self) -> dict[str, Any]:
        """Return who is in the list."""
        return {"followers": [str(key) for key in self._picker.values()]}

    def put(self, typed: dict[str, Any]) -> None:
        """Show who was in the list."""
        self._picker.put([UUID(key) for key in typed["followers"]])

    def _loaded(self, choices: StepChoices) -> None:
        self._picker.set_choices(deputy_choices(choices))
        self._picker.put(self._followers)
        self.begin()
        self.ui.followerCombo.setFocus()
        self.open()

    def _save(self) -> None:
        self.settle()
        if unknown := self._picker.unknown():
            self.errors.show(
                UserError(f"代表名册里没有“{unknown}”，请从清单中选择，或清空这一栏。", "followers")
            )
            return
        self.ui.saveButton.setEnabled(False)
        work = partial(follow, self._context.store, self._opinion_id, self._picker.values())
        self._context.tasks.run(self, work, self._saved, self._failed)

    def _saved(self, _result: object) -> None:
        self.accept()
        self.saved.emit()

    def _failed(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(True)
        self.show_error(error)
