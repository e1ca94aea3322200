"""The result of a unit's month, and the course of its warning: 核实, 整改, 销号."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import MonitorResult
from rongui_desktop.services.monitoring import MonitorCourse, load_course, put_course
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.activities.code_choices import chosen, code_choices
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import FormDialog, Saved
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_monitor_course_dialog import Ui_MonitorCourseDialog
from rongui_desktop.ui.widgets.enter_chain import EnterChain


class MonitorCourseDialog(FormDialog):
    """Steps are filled in as they happen."""

    def __init__(self, context: PageContext, kept: Kept, parent: QWidget | None, key: UUID) -> None:
        """Ask for the course of the row of `key`."""
        super().__init__(context, kept, "course", parent, key)
        self.ui = Ui_MonitorCourseDialog()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        for field, editor, label in (
            ("result", ui.resultCombo, ui.resultError),
            ("rectify_by", ui.dueEdit, ui.dueError),
            ("problem", ui.problemEdit, ui.problemError),
            ("verification", ui.verificationEdit, ui.verificationError),
            ("verified_on", ui.verifiedEdit, ui.verifiedError),
            ("rectification", ui.rectificationEdit, ui.rectificationError),
            ("rectified_on", ui.rectifiedEdit, ui.rectifiedError),
            ("cleared_on", ui.clearedEdit, ui.clearedError),
        ):
            self.errors.add(field, editor, label)
        for edit in self._days().values():
            edit.set_clock(context.clock)
        ui.resultCombo.set_choices(code_choices(MonitorResult))
        fields = (
            *(ui.resultCombo, ui.dueEdit, ui.problemEdit, ui.verificationEdit, ui.verifiedEdit),
            *(ui.rectificationEdit, ui.rectifiedEdit, ui.clearedEdit, ui.saveButton),
        )
        self._chain = EnterChain(fields, self)
        ui.resultCombo.value_changed.connect(self._fit)

    def read(self, store: Store) -> Any:
        """Read the course."""
        assert self._record is not None
        return load_course(store, self._record)

    def show_read(self, extra: Any) -> None:
        """Show it."""
        who, course = extra
        ui = self.ui
        ui.whoLabel.setText(who)
        ui.resultCombo.set_value(course.result)
        for name, edit in self._days().items():
            edit.set_value(getattr(course, name))
        for name, edit in self._texts().items():
            edit.setPlainText(getattr(course, name) or "")
        self._fit()

    def first(self) -> QWidget:
        """Begin with the result."""
        return self.ui.resultCombo

    def typed(self) -> dict[str, Any]:
        """Return the fields as typed."""
        return {
            "result": self.ui.resultCombo.text(),
            **{name: edit.text() for name, edit in self._days().items()},
            **{name: edit.toPlainText() for name, edit in self._texts().items()},
        }

    def put(self, typed: dict[str, Any]) -> None:
        """Show fields as typed."""
        self.ui.resultCombo.set_text(typed["result"])
        for name, edit in self._days().items():
            edit.setText(typed[name])
        for name, edit in self._texts().items():
            edit.setPlainText(typed[name])

    def _days(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "rectify_by": ui.dueEdit,
            "verified_on": ui.verifiedEdit,
            "rectified_on": ui.rectifiedEdit,
            "cleared_on": ui.clearedEdit,
        }

    def _texts(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "problem": ui.problemEdit,
            "verification": ui.verificationEdit,
            "rectification": ui.rectificationEdit,
        }

    def _fit(self, _value: object = None) -> None:
        warned = self.ui.resultCombo.value() is MonitorResult.WARNING
        for edit in (*self._days().values(), *self._texts().values()):
            edit.setEnabled(warned)

    def gather(self) -> Callable[[], Saved]:
        """Save the course."""
        course = MonitorCourse(
            result=chosen(self.ui.resultCombo, "结果", "result"),
            **{name: self.value_of(edit, name) for name, edit in self._days().items()},
            **{name: edit.toPlainText() for name, edit in self._texts().items()},
        )
        assert self._record is not None
        return partial(_save, self._context.store, self._record, course)


def _save(store: Store, key: UUID, course: MonitorCourse) -> Saved:
    put_course(store, key, course)
    return Saved("monitor_entry", key, store.clock.today(), "已保存")
