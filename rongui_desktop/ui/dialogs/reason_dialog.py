"""Asks why: withdrawing, cancelling, postponing. The act is done before the dialog closes; its errors stand in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import SessionKind
from rongui_desktop.errors import UserError
from rongui_desktop.services.reception_sessions import day_warning
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import KeepingDialog, Kept
from rongui_desktop.ui.forms.ui_reason_dialog import Ui_ReasonDialog
from rongui_desktop.ui.widgets.enter_chain import EnterChain
from rongui_desktop.ui.widgets.typed import DATE_HELP


class ReasonDialog(KeepingDialog):
    """One question, with a reason, a day, or both. `acted()` is emitted when the act is done."""

    acted = Signal()

    def __init__(
        self, context: PageContext, kept: Kept, key: str, parent: QWidget | None, *, title: str, question: str
    ) -> None:
        """Ask `question` under `title`; `key` names the act and its record."""
        super().__init__(kept, key, parent)
        self._context = context
        self._act: Callable[..., object] | None = None
        self._kind: SessionKind | None = None
        self._with_day = self._with_reason = True
        self.ui = Ui_ReasonDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(title)
        self.ui.questionLabel.setText(question)
        self.take_errors(self.ui.errorLabel)
        self.errors.add("reason", self.ui.reasonEdit, self.ui.reasonError)
        for field in ("day", "notice_day"):
            self.errors.add(field, self.ui.dayEdit, self.ui.dayError)
        self.ui.dayEdit.set_clock(context.clock)
        self.ui.dayEdit.value_changed.connect(self._day_changed)
        self._chain = EnterChain((self.ui.dayEdit, self.ui.reasonEdit, self.ui.acceptButton), self)
        self.ui.acceptButton.clicked.connect(self._accept_typed)
        self.ui.cancelButton.clicked.connect(self.reject)

    def ask(self, act: Callable[[str], object], accept: str) -> None:
        """Ask for a reason; `act(reason)` runs on the worker, `accept` is the word on the button."""
        self._with_day = False
        for widget in (self.ui.dayLabel, self.ui.dayEdit):
            widget.hide()
        self._open(act, accept)

    def ask_day(self, act: Callable[[date, str], object], accept: str, kind: SessionKind) -> None:
        """Ask for a day and a reason; `act(day, reason)` runs on the worker."""
        self._kind = kind
        self._open(act, accept)

    def ask_date(self, act: Callable[[date], object], accept: str, day: date) -> None:
        """Ask for a day only, proposing one; `act(day)` runs on the worker."""
        self._with_day, self._with_reason = True, False
        self.ui.dayLabel.setText("日期 *")
        self.ui.dayEdit.set_value(day)
        for widget in (self.ui.reasonLabel, self.ui.reasonEdit):
            widget.hide()
        self._open(act, accept)

    def _open(self, act: Callable[..., object], accept: str) -> None:
        self._act = act
        self.ui.acceptButton.setText(accept)
        self.begin()
        (self.ui.dayEdit if self._with_day else self.ui.reasonEdit).setFocus()
        self.open()

    def typed(self) -> dict[str, Any]:
        """Return day and reason as typed."""
        return {"day": self.ui.dayEdit.text(), "reason": self.ui.reasonEdit.text()}

    def put(self, typed: dict[str, Any]) -> None:
        """Show day and reason as typed before."""
        self.ui.dayEdit.setText(typed["day"])
        self.ui.reasonEdit.setText(typed["reason"])

    def _accept_typed(self) -> None:
        self.settle()
        if self._act is None:
            return
        arguments: list[object] = []
        if self._with_day:
            day = self.ui.dayEdit.value()
            if day is None:
                self.errors.show(UserError((self.ui.dayEdit.problem() or DATE_HELP) + "。", "day"))
                return
            arguments.append(day)
        if self._with_reason:
            arguments.append(self.ui.reasonEdit.text())
        self.ui.acceptButton.setEnabled(False)
        self._context.tasks.run(self, partial(self._act, *arguments), self._done, self._failed)

    def _done(self, _result: object) -> None:
        self.accept()
        self.acted.emit()

    def _failed(self, error: Exception) -> None:
        self.ui.acceptButton.setEnabled(True)
        self.show_error(error)

    def _day_changed(self, day: date | None) -> None:
        self.ui.warningLabel.hide()
        if day is not None and self._kind is not None:
            self._context.tasks.run(
                self, partial(day_warning, self._context.store, day, self._kind), self._warn
            )

    def _warn(self, warning: str) -> None:
        self.ui.warningLabel.setText(warning)
        self.ui.warningLabel.setVisible(bool(warning))
