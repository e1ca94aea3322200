"""The menu of the page 监督安排: on the button 更多, and with the right button on a cell or an activity."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QPushButton, QWidget

from rongui_desktop.domain.codes import ProjectOriginKind
from rongui_desktop.services.supervision_matrix import CellState, MatrixCell, MatrixRow
from rongui_desktop.ui.supervision.supervision_desk import SupervisionDesk

if TYPE_CHECKING:
    from rongui_desktop.ui.widgets.rows_view import RowsView


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the matrix: the object, and the quarter (1 to 4) where the cell is one."""

    row: MatrixRow
    quarter: int | None

    @property
    def cell(self) -> MatrixCell | None:
        """The cell of the quarter."""
        return self.row.cells[self.quarter - 1] if self.quarter is not None else None

    @property
    def project(self) -> UUID | None:
        """The project, where it is one."""
        return self.row.record_id if self.row.kind == "key_project" else None


class Page(Protocol):
    """What the menu asks of the page."""

    def new_record(self) -> None:
        """Record an activity."""

    def place(self) -> Place | None:
        """Return the current cell of the matrix."""

    def chosen_activities(self) -> list[UUID]:
        """Return the activities that are chosen in the list."""
        ...


class SupervisionMenu(QObject):
    """Each command is enabled where it fits what is chosen. `banded(bool)`: whether the matrix stands in bands."""

    banded = Signal(bool)

    def __init__(self, desk: SupervisionDesk, page: Page) -> None:
        """Make the commands."""
        super().__init__(desk)
        self._desk, self._page = desk, page
        self.menu = QMenu()
        self._new = self._add("登记监督…", page.new_record)
        self._plan = self._add("安排监督…", self._plan_cell)
        self._add("编排一个季度…", desk.arrange)
        self._move = self._add("改期…", self._move_plan)
        self._change_plan = self._add("修改安排…", self._change_the_plan)
        self._cancel = self._add("取消安排…", self._cancel_plan)
        self._excuse = self._add("本季度免监督…", self._excuse_cell)
        self._demand = self._add("恢复本季度要求", self._demand_cell)
        self.menu.addSeparator()
        self._change = self._add("修改…", self._change_record)
        self._matter = self._add("转为意见建议…  Ctrl+M", self._bring_matter)
        self._files = self._add("照片和附件…", self._show_files)
        self._record = self._add("生成监督记录表…", self._write_record)
        self._notice = self._add("生成监督通知…", self._write_notice)
        self._history = self._add("更改记录…", self._show_history)
        self._delete = self._add("删除", self._delete_record)
        self.menu.addSeparator()
        self._add("新增重点项目…", desk.enter_project)
        self._add("新增监督对象…", desk.enter_object)
        self._add("接转到下一年…", self._carry)
        self._split = self._add("拆分项目…", self._split_project)
        self._add("合并项目…", self._merge)
        self._add("监督规则…", desk.set_rule)
        self._add("滞后项目清单…", desk.list_late)
        self.menu.addSeparator()
        self.bands = QAction("按代表小组分段", self.menu, checkable=True)
        self.bands.toggled.connect(self.banded)
        self.menu.addAction(self.bands)
        self.menu.aboutToShow.connect(self._fit)

    def _add(self, words: str, slot: Callable[[], object]) -> QAction:
        action = QAction(words, self.menu)
        action.triggered.connect(slot)
        self.menu.addAction(action)
        return action

    def hang(self, button: QPushButton, grid: QWidget, table: RowsView) -> None:
        """Hang it on the button and on both views; Delete deletes the chosen activities, or a plan."""
        button.setMenu(self.menu)
        grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        grid.customContextMenuRequested.connect(self._popup)
        for view in (grid, table):
            action = QAction("删除", view)
            action.setShortcut(QKeySequence(Qt.Key.Key_Delete))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(self._delete_key)
            view.addAction(action)
            matter = QAction("转为意见建议", view)
            matter.setShortcut(QKeySequence("Ctrl+M"))
            matter.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            matter.triggered.connect(self._bring_matter)
            view.addAction(matter)

    def _popup(self, at: QPoint) -> None:
        view = self.sender()
        if isinstance(view, QAbstractItemView):
            self.menu.popup(view.viewport().mapToGlobal(at))

    def _fit(self) -> None:
        place, cell = self._place(), self._cell()
        in_cell = cell is not None and place is not None and place.row.target is not None
        planned = cell is not None and cell.plan_id is not None
        project = place is not None and place.project is not None
        exempt = cell is not None and cell.state is CellState.EXEMPT and cell.why.startswith("免监督")
        self._plan.setEnabled(in_cell and not planned)
        for action in (self._move, self._change_plan, self._cancel, self._notice):
            action.setVisible(planned)
        self._excuse.setVisible(project and in_cell and not exempt)
        self._demand.setVisible(exempt)
        self._change.setEnabled(self._target() is not None)
        for action in (self._history, self._delete):
            action.setEnabled(self._target() is not None)
        self._split.setEnabled(project)
        visited = self._activity() is not None
        self._matter.setEnabled(visited)
        self._files.setEnabled(visited)
        self._record.setEnabled(visited)

    def _place(self) -> Place | None:
        return self._page.place()

    def _cell(self) -> MatrixCell | None:
        place = self._place()
        return place.cell if place is not None else None

    def _target(self) -> tuple[str, list[UUID]] | None:
        """Return what 修改 and 删除 mean: the chosen activities, the cell's plan or visit, else the row's record."""
        place, cell = self._place(), self._cell()
        if place is None:
            chosen = self._page.chosen_activities()
            return ("supervision_activity", chosen) if chosen else None
        if cell is not None and cell.activity_id is not None:
            return "supervision_activity", [cell.activity_id]
        if cell is not None and cell.plan_id is not None:
            return "supervision_plan", [cell.plan_id]
        return (place.row.kind, [place.row.record_id]) if place.row.record_id is not None else None

    # commands --------------------------------------------------------------------------------------

    def _plan_cell(self) -> None:
        place = self._place()
        if place is not None and place.quarter is not None and place.row.target is not None:
            kind, key, name = place.row.target
            self._desk.plan(kind, key or name, place.quarter)

    def _move_plan(self) -> None:
        place, cell = self._place(), self._cell()
        if place is not None and place.quarter is not None and cell is not None and cell.plan_id is not None:
            self._desk.move(cell.plan_id, place.quarter)

    def _change_the_plan(self) -> None:
        cell = self._cell()
        if cell is not None and cell.plan_id is not None:
            self._desk.change("supervision_plan", cell.plan_id)

    def _cancel_plan(self) -> None:
        cell = self._cell()
        if cell is not None and cell.plan_id is not None:
            self._desk.cancel(cell.plan_id)

    def _excuse_cell(self) -> None:
        place = self._place()
        if place is not None and place.project is not None and place.quarter is not None:
            self._desk.excuse(place.project, place.quarter, place.row.name)

    def _demand_cell(self) -> None:
        place = self._place()
        if place is not None and place.project is not None and place.quarter is not None:
            self._desk.demand(place.project, place.quarter)

    def _change_record(self) -> None:
        if (target := self._target()) is not None:
            self._desk.change(target[0], target[1][0])

    def _show_history(self) -> None:
        if (target := self._target()) is not None:
            self._desk.show_history(target[0], target[1][0])

    def _delete_record(self) -> None:
        if (target := self._target()) is not None:
            self._desk.delete(*target)

    def _activity(self) -> UUID | None:
        target = self._target()
        return target[1][0] if target is not None and target[0] == "supervision_activity" else None

    def _bring_matter(self) -> None:
        if (activity := self._activity()) is not None:
            self._desk.bring_matter(activity)

    def _show_files(self) -> None:
        if (activity := self._activity()) is not None:
            self._desk.show_files(activity)

    def _write_record(self) -> None:
        target = self._target()
        if target is not None and target[0] == "supervision_activity":
            self._desk.write_record(target[1])

    def _write_notice(self) -> None:
        cell = self._cell()
        if cell is not None and cell.plan_id is not None and cell.day is not None:
            self._desk.write_notice(cell.day)

    def _delete_key(self) -> None:
        """The key deletes activities and plans; a whole project only goes by the menu."""
        target = self._target()
        if target is not None and target[0] in ("supervision_activity", "supervision_plan"):
            self._desk.delete(*target)

    def _carry(self) -> None:
        self._desk.reshape(ProjectOriginKind.CARRIED)

    def _split_project(self) -> None:
        place = self._place()
        self._desk.reshape(ProjectOriginKind.SPLIT, place.project if place else None)

    def _merge(self) -> None:
        self._desk.reshape(ProjectOriginKind.MERGED)
