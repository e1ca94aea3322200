"""The settings of the station and of this PC."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QSpinBox, QWidget

from rongui_desktop.domain.calendar import DeclaredDay
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services.office import ListItem, ListKind, OfficeSettings
from rongui_desktop.ui.forms.ui_settings_dialog import Ui_SettingsDialog
from rongui_desktop.ui.keeping import SECOND_FOLDER
from rongui_desktop.ui.widgets.date_edit import TimeEdit
from rongui_desktop.ui.widgets.field_errors import FieldErrors
from rongui_desktop.ui.widgets.tall_enough import TallEnough
from rongui_desktop.ui.widgets.typed import WEEKDAYS

if TYPE_CHECKING:
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.context import PageContext
    from rongui_desktop.ui.widgets.list_editor import ListEditor

_PREFIXES = (
    "visitor",
    "visit",
    "night_session",
    "public_session",
    "station_session",
    "night_matter",
    "public_matter",
    "station_matter",
    "visit_matter",
    "letter_matter",
    "assignment_paper",
    "reminder_paper",
    "reply_paper",
    "suggestion_assignment_paper",
    "suggestion_reminder_paper",
    "expense",
    "supervision",
    "plan",
    "meeting",
    "review",
)


@dataclass(frozen=True, slots=True)
class _Stored:
    """What the store holds."""

    settings: OfficeSettings
    lists: Mapping[ListKind, list[ListItem]]
    special: Mapping[date, DeclaredDay]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is to be stored; parts that were not touched are None."""

    settings: OfficeSettings | None
    lists: Mapping[ListKind, list[ListItem]]
    special: dict[date, tuple[bool, str]] | None


class SettingsDialog(QDialog):
    """Shows what is stored, saves what was changed, then tells `changes("office")`.

    Esc and the window's close button only hide what was typed: `settled` comes when it was saved or given up with
    取消, and until then the same dialog can be shown again.
    """

    settled = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Load on the worker; the fields are disabled until then."""
        super().__init__(parent)
        self._context = context
        self._stored: OfficeSettings | None = None
        self._form = Ui_SettingsDialog()
        self._form.setupUi(self)
        TallEnough(self)
        self._lists: dict[ListKind, ListEditor] = {
            "department": self._form.departmentsEditor,
            "community": self._form.communitiesEditor,
            "category": self._form.categoriesEditor,
        }
        self._form.weekdayCombo.addItems([f"每周{day}" for day in WEEKDAYS])
        self._errors = FieldErrors(self._form.errorLabel)
        for field, editor in self._editors().items():
            self._errors.add(field, editor)
        self._form.largeTypeCheck.setChecked(bool(context.local.get("large_type", False)))
        self._form.secondBackupEdit.setText(context.local.get(SECOND_FOLDER, ""))
        self._shown_local = self._local_settings()
        self._form.secondBackupButton.clicked.connect(self._choose_folder)
        self._form.saveButton.clicked.connect(self.save)
        self._form.cancelButton.clicked.connect(self.discard)
        self._form.settingsTabs.setEnabled(False)
        self._form.saveButton.setEnabled(False)
        context.tasks.run(self, partial(_load, context.store), self._show)

    def _editors(self) -> dict[str, QWidget]:
        """Every field of `OfficeSettings` and its editor."""
        form = self._form
        editors: dict[str, QWidget] = {
            "station": form.stationEdit,
            "committee": form.committeeEdit,
            "reception_weekday": form.weekdayCombo,
            "reception_start": form.startEdit,
            "reception_end": form.endEdit,
            "reception_place": form.placeEdit,
            "notice_days": form.noticeSpin,
            "deadline_rules": form.deadlineRulesEdit,
            "roster_rules": form.rosterRulesEdit,
            "report_grades": form.reportGradesEdit,
            "commendation": form.commendationEdit,
            "budget_rules": form.budgetRulesEdit,
        }
        for name in _PREFIXES:
            first, *rest = name.split("_")
            words = first + "".join(map(str.capitalize, rest))
            editors[f"{name}_prefix"] = getattr(form, f"{words}PrefixEdit")
        return editors

    def _show(self, stored: _Stored) -> None:
        self._stored = stored.settings
        for field, editor in self._editors().items():
            value = getattr(stored.settings, field)
            if isinstance(editor, TimeEdit):
                editor.set_value(value)
            elif isinstance(editor, QLineEdit):
                editor.setText(str(value))
            elif isinstance(editor, QSpinBox):
                editor.setValue(value)
        self._form.weekdayCombo.setCurrentIndex(stored.settings.reception_weekday - 1)
        for kind, editor in self._lists.items():
            editor.show_items(stored.lists[kind])
        self._form.holidayEditor.show_days(stored.special, self._context.clock.today().year)
        self._form.settingsTabs.setEnabled(True)
        self._form.saveButton.setEnabled(True)
        self._form.stationEdit.setFocus()

    def discard(self) -> None:
        """Give up what was typed."""
        super().reject()
        self.settled.emit()

    def reject(self) -> None:
        """Hide; what was typed stays. Without any change there is nothing to keep."""
        super().reject()
        if not self.has_changes():
            self.settled.emit()

    def has_changes(self) -> bool:
        """Whether anything differs from what is stored."""
        if self._stored is None:
            return False
        try:
            if self._typed() != self._stored:
                return True
        except UserError:
            return True
        editors = (*self._lists.values(), self._form.holidayEditor)
        return any(editor.changed() for editor in editors) or self._local_settings() != self._shown_local

    def _local_settings(self) -> tuple[str, bool]:
        return self._form.secondBackupEdit.text().strip(), self._form.largeTypeCheck.isChecked()

    def _typed(self) -> OfficeSettings:
        """The settings as typed.

        Raises:
            UserError: a time is empty or none, or the rules of deadlines cannot be read.
        """
        values: dict[str, object] = {"reception_weekday": self._form.weekdayCombo.currentIndex() + 1}
        for field, editor in self._editors().items():
            if isinstance(editor, TimeEdit):
                problem = editor.problem() or ("" if editor.value() else "请填写时间，例如 19:30。")
                if problem:
                    raise UserError(f"“{office.SETTING_LABELS[field]}”：{problem}", field)
                values[field] = editor.value()
            elif isinstance(editor, QLineEdit):
                values[field] = office.parse_setting(field, editor.text().strip())
            elif isinstance(editor, QSpinBox):
                values[field] = editor.value()
        return replace(self._stored or OfficeSettings(), **values)  # type: ignore[arg-type]

    def save(self) -> None:
        """Save what was changed."""
        QGuiApplication.inputMethod().commit()
        self._errors.clear()
        try:
            typed = self._typed()
        except UserError as error:
            self._failed(error)
            return
        holidays = self._form.holidayEditor
        wanted = _Wanted(
            settings=typed if typed != self._stored else None,
            lists={kind: editor.items() for kind, editor in self._lists.items() if editor.changed()},
            special=holidays.special() if holidays.changed() else None,
        )
        self._form.saveButton.setEnabled(False)
        self._context.tasks.run(self, partial(_save, self._context.store, wanted), self._saved, self._failed)

    def _saved(self, _nothing: None) -> None:
        local = self._context.local
        second, large = self._local_settings()
        local.put(SECOND_FOLDER, second or None)
        local.put("large_type", large or None)
        self.accept()
        self.settled.emit()
        self._context.changes.notify("office")

    def _failed(self, error: Exception) -> None:
        self._form.saveButton.setEnabled(True)
        if isinstance(error, UserError):
            editor = self._editors().get(error.field or "")
            tabs = self._form.settingsTabs
            for place in range(tabs.count()):
                if editor is not None and tabs.widget(place).isAncestorOf(editor):
                    tabs.setCurrentIndex(place)
            self._errors.show(error)

    def _choose_folder(self) -> None:
        folder = self._context.messages.choose_folder("第二份备份放在哪里")
        if folder is not None:
            self._form.secondBackupEdit.setText(str(folder))


def _load(store: Store) -> _Stored:
    kinds: tuple[ListKind, ...] = ("department", "community", "category")
    special = {row.day: DeclaredDay(row.is_workday, row.name) for row in office.special_days(store)}
    lists: dict[ListKind, list[ListItem]] = {kind: office.items(store, kind) for kind in kinds}
    # A station without categories of its own works with the common ones; editing them makes them its own.
    lists["category"] = lists["category"] or [ListItem(name) for name in office.DEFAULT_CATEGORIES]
    return _Stored(office.settings(store), lists, special)


def _save(store: Store, wanted: _Wanted) -> None:
    if wanted.settings is not None:
        office.save_settings(store, wanted.settings)
    for kind, items in wanted.lists.items():
        office.save_items(store, kind, items)
    if wanted.special is not None:
        office.save_special_days(store, wanted.special)
