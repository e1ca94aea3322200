"""Carries projects over to the next year (接转), splits one (拆分), or merges several (合并), each in one step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from rongui_desktop.domain.codes import ProjectOriginKind
from rongui_desktop.errors import UserError
from rongui_desktop.services.project_shapes import (
    carry_over,
    merge_projects,
    split_project,
    undo_reshaping,
)
from rongui_desktop.services.project_views import project_lines
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.form_dialog import FormDialog, Saved
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.forms.ui_reshape_dialog import Ui_ReshapeDialog

_HINTS = {
    ProjectOriginKind.CARRIED: "选中的项目接转到{next}年，没有完成的节点一起带过去；没有完成的已经选好。",
    ProjectOriginKind.SPLIT: "选中的项目到前一天为止，从这一天起由新的项目继续；新项目名称每行一个。",
    ProjectOriginKind.MERGED: "选中的项目到前一天为止，从这一天起合并成一个新的项目。",
}


class ReshapeDialog(FormDialog):
    """`kind` says which of the three; `key` is the project to begin with."""

    def __init__(
        self,
        context: PageContext,
        kept: Kept,
        parent: QWidget | None,
        kind: ProjectOriginKind,
        key: UUID | None = None,
    ) -> None:
        """Ask which projects of the year that is shown."""
        super().__init__(context, kept, f"reshape {kind.name}", parent, None)
        self._kind, self._first_key, self._year = kind, key, context.year.value
        self.ui = Ui_ReshapeDialog()
        self.ui.setupUi(self)
        self.wire()
        ui = self.ui
        self.setWindowTitle(
            f"接转到{self._year + 1}年" if kind is ProjectOriginKind.CARRIED else f"{kind}项目"
        )
        ui.hintLabel.setText(_HINTS[kind].format(next=self._year + 1))
        ui.saveButton.setText(f"{kind}  Ctrl+S")
        self.errors.add("keys", ui.projectsList, ui.keysError)
        self.errors.add("name", ui.projectsList, ui.keysError)
        self.errors.add("names", ui.namesEdit, ui.namesError)
        self.errors.add("day", ui.dayEdit, ui.dayError)
        ui.dayEdit.set_clock(context.clock)
        for widget in (ui.dayLabel, ui.dayEdit, ui.namesLabel, ui.namesEdit):
            widget.setVisible(kind is not ProjectOriginKind.CARRIED)

    def read(self, store: Store) -> Any:
        """Read the projects of the year."""
        return project_lines(store, self._year), store.clock.today()

    def show_read(self, extra: Any) -> None:
        """List them, those that are meant already ticked."""
        lines, today = extra
        ui = self.ui
        ui.projectsList.clear()
        for line in lines:
            item = QListWidgetItem(f"{line.name}　{line.state}")
            item.setData(Qt.ItemDataRole.UserRole, line.id)
            meant = line.open if self._kind is ProjectOriginKind.CARRIED else line.id == self._first_key
            item.setCheckState(Qt.CheckState.Checked if meant else Qt.CheckState.Unchecked)
            ui.projectsList.addItem(item)
        first = date(self._year, 1, 2)
        ui.dayEdit.set_value(min(max(today, first), date(self._year, 12, 31)))
        if ui.projectsList.count():
            ui.projectsList.setCurrentRow(0)

    def first(self) -> QWidget:
        """Begin with the list."""
        return self.ui.projectsList

    def typed(self) -> dict[str, Any]:
        """Return what is typed; ticks are made anew."""
        return {"names": self.ui.namesEdit.toPlainText()}

    def put(self, typed: dict[str, Any]) -> None:
        """Show it."""
        self.ui.namesEdit.setPlainText(typed["names"])

    def _ticked(self) -> tuple[UUID, ...]:
        items = (self.ui.projectsList.item(place) for place in range(self.ui.projectsList.count()))
        ticked = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in ticked)

    def gather(self) -> Callable[[], Saved]:
        """Do it."""
        keys = self._ticked()
        if not keys:
            raise UserError("请选中项目（空格勾选）。", "keys")
        if self._kind is ProjectOriginKind.CARRIED:
            return partial(_carry, self._context.store, keys, self._year)
        day = self.value_of(self.ui.dayEdit, "day")
        if day is None:
            raise UserError("请填写“自何日起”。", "day")
        names = self.ui.namesEdit.toPlainText().split("\n")
        if self._kind is ProjectOriginKind.SPLIT:
            if len(keys) > 1:
                raise UserError("一次只能拆分一个项目，请只选中一个。", "keys")
            return partial(_split, self._context.store, next(iter(keys)), names, day)
        return partial(_merge, self._context.store, keys, " ".join(filter(None, names)), day)


def _carry(store: Store, keys: tuple[UUID, ...], year: int) -> Saved:
    made = carry_over(store, keys)
    words = f"已接转 {len(made)} 个项目到{year + 1}年"
    return Saved("key_project", made[0], date(year + 1, 1, 1), words, partial(undo_reshaping, keys=made))


def _split(store: Store, key: UUID, names: list[str], day: date) -> Saved:
    made = split_project(store, key, names, day)
    return Saved(
        "key_project", made[0], day, f"已拆分为 {len(made)} 个项目", partial(undo_reshaping, keys=made)
    )


def _merge(store: Store, keys: tuple[UUID, ...], name: str, day: date) -> Saved:
    made = merge_projects(store, keys, name, day)
    return Saved(
        "key_project",
        made,
        day,
        f"已把 {len(keys)} 个项目合并为“{name}”",
        partial(undo_reshaping, keys=(made,)),
    )
