"""监督安排: projects × quarters, the year's activities in a list, and one of them beside it."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from rongui_desktop.services.detail import Detail
from rongui_desktop.services.lists_supervision import (
    SupervisionListing,
    activity_detail,
    groups_of,
    object_detail,
    plan_detail,
    project_detail,
)
from rongui_desktop.services.supervision_matrix import OPEN_STATES, Matrix, MatrixRow, matrix, quarter_of
from rongui_desktop.services.whole_listing import holds
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.forms.ui_supervision_page import Ui_SupervisionPage
from rongui_desktop.ui.lists.chip_bar import Chip
from rongui_desktop.ui.lists.desk import ListDesk, ListParts
from rongui_desktop.ui.lists.freshness import Freshness
from rongui_desktop.ui.lists.head_fit import HeadFit
from rongui_desktop.ui.supervision import matrix_cells
from rongui_desktop.ui.supervision.matrix_cells import Band
from rongui_desktop.ui.supervision.supervision_desk import SupervisionDesk
from rongui_desktop.ui.supervision.supervision_menu import Place, SupervisionMenu

# Key of this PC's setting: whether the matrix stands in bands, one for each group.
_BANDS = "supervision_bands"
_FEATURES = {"supervision", "representatives", "all"}
_MATRIX, _LIST = "matrix", "list"
_ALL, _OPEN, _LATE, _OBJECTS = "all", "unsupervised", "late", "objects"


class SupervisionPage(QWidget):
    """The matrix and the list share filter, group and detail."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Make the page; `load` fills it."""
        super().__init__(parent)
        self._context = context
        self._matrix: Matrix | None = None
        self._rows_shown: list[MatrixRow | Band] = []
        self._groups: list[tuple[UUID, str]] = []
        self.ui = Ui_SupervisionPage()
        self.ui.setupUi(self)
        ui = self.ui
        parts = ListParts(ui.supervisionTable, ui.supervisionFilterEdit, ui.footLabel, ui.detailPanel)
        self._desk = ListDesk(context, parts, SupervisionListing(), "监督活动", activity_detail, self)
        self._desk.set_active(False)
        ui.supervisionTable.set_empty("这一年还没有监督活动", "登记监督")
        ui.legendLabel.setText(matrix_cells.LEGEND)
        HeadFit(ui.headLayout, ui.titleLabel, ui.headingLabel, self)
        ui.splitter.setStretchFactor(0, 5)
        ui.splitter.setStretchFactor(1, 2)
        ui.splitter.setSizes([980, 330])
        ui.viewChips.set_chips([Chip(_MATRIX, "项目 × 季度"), Chip(_LIST, "监督活动")])
        ui.groupCombo.addItem("全部小组")
        self.desk = SupervisionDesk(context, self, ui.listStack)
        self.menu = SupervisionMenu(self.desk, self)
        self.menu.hang(ui.moreButton, ui.matrixGrid, ui.supervisionTable)
        self.menu.bands.setChecked(bool(context.local.get(_BANDS, False)))
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.viewChips.chosen.connect(self.show_view)
        ui.stateChips.chosen.connect(self._show_matrix)
        ui.groupCombo.activated.connect(self._group_chosen)
        ui.supervisionFilterEdit.filtered.connect(self._show_matrix)
        self.menu.banded.connect(self._band)
        ui.matrixGrid.moved.connect(self._show_record)
        ui.matrixGrid.picked.connect(self._open_cell)
        ui.matrixGrid.dragged.connect(self._drag)
        ui.supervisionTable.opened.connect(self._change_activity)
        ui.newSupervisionButton.clicked.connect(self.new_record)
        ui.supervisionTable.empty_acted.connect(self.new_record)
        ui.exportButton.clicked.connect(self._export)
        ui.printButton.clicked.connect(self._print)
        ui.detailPanel.link_opened.connect(self._context.navigator.open)
        Freshness(self._context, self, _FEATURES).wanted.connect(self.load)
        self._context.year.year_changed.connect(self._year_changed)

    # what the window calls -------------------------------------------------------------------------

    def load(self) -> None:
        """Read matrix, groups and list again."""
        year = self._context.year.value
        self.ui.titleLabel.setText(f"{year}年重点项目监督")
        self._context.tasks.run(self, partial(matrix, self._context.store, year), self._take_matrix)
        self._context.tasks.run(self, partial(groups_of, self._context.store), self._take_groups)
        self._desk.load()

    def new_record(self) -> None:
        """Record an activity: on the object of the current cell, where there is one."""
        place = self.place()
        if self.ui.viewChips.key() == _LIST or place is None or place.row.target is None:
            self.desk.record()
        else:
            self.desk.record_on(*place.row.target, place.row.group_id)

    def place(self) -> Place | None:
        """Return the current cell of the matrix: its row, and its quarter where it is one."""
        index = self.ui.matrixGrid.currentIndex()
        if self.ui.viewChips.key() == _LIST or not 0 <= index.row() < len(self._rows_shown):
            return None
        row = self._rows_shown[index.row()]
        return None if isinstance(row, Band) else Place(row, matrix_cells.quarter(index.column()))

    def chosen_activities(self) -> list[UUID]:
        """Return the activities that are chosen in the list."""
        return self.ui.supervisionTable.selected_keys() if self.ui.viewChips.key() == _LIST else []

    def open_record(self, kind: str, target: UUID | str) -> None:
        """Show a project or an object in the matrix, an activity in the list, or the projects not yet supervised."""
        if isinstance(target, str):
            self.show_view(_MATRIX)
            self.ui.supervisionFilterEdit.clear()
            self.ui.stateChips.choose(target)
            self._show_matrix()
            return
        self._context.tasks.run(self, partial(_find, self._context.store, target), self._open_found)

    # views -----------------------------------------------------------------------------------------

    def show_view(self, view: str) -> None:
        """Show the matrix or the list of activities."""
        ui = self.ui
        ui.viewChips.choose(view)
        ui.listStack.setCurrentWidget(ui.activitiesSheet if view == _LIST else ui.matrixSheet)
        ui.stateChips.setVisible(view == _MATRIX)
        self._desk.set_active(view == _LIST)

    def _take_groups(self, groups: list[tuple[UUID, str]]) -> None:
        combo, chosen = self.ui.groupCombo, self._group()
        self._groups = groups
        combo.clear()
        combo.addItem("全部小组")
        combo.addItems([name for _, name in groups])
        keys: list[UUID | None] = [key for key, _ in groups]
        combo.setCurrentIndex(keys.index(chosen) + 1 if chosen in keys else 0)

    def _group(self) -> UUID | None:
        place = self.ui.groupCombo.currentIndex() - 1
        return self._groups[place][0] if 0 <= place < len(self._groups) else None

    def _group_chosen(self, _place: int) -> None:
        self._desk.set_listing(SupervisionListing(group=self._group()))
        self._show_matrix()

    # the matrix ------------------------------------------------------------------------------------

    def _take_matrix(self, found: Matrix) -> None:
        self._matrix = found
        self.ui.headingLabel.setText(found.heading)
        self._show_matrix()

    def _show_matrix(self, _text: str = "") -> None:
        if self._matrix is None:
            return
        ui, words = self.ui, self.ui.supervisionFilterEdit.text().strip()
        group = self._group()
        rows = [
            row
            for row in self._matrix.rows
            if group in (None, row.group_id)
            and (not words or holds((row.name, row.group, row.state.text), words))
        ]
        parts = {key: [row for row in rows if self._fits(row, key)] for key in (_ALL, _OPEN, _LATE, _OBJECTS)}
        ui.stateChips.set_chips(
            [
                Chip(_ALL, "全部", len(parts[_ALL])),
                Chip(_OPEN, "本季度未监督", len(parts[_OPEN]), "今天所在的季度还没有代表小组监督的项目"),
                Chip(_LATE, "未按计划或暂停", len(parts[_LATE])),
                Chip(_OBJECTS, "河涌和其他对象", len(parts[_OBJECTS])),
            ]
        )
        shown = parts[ui.stateChips.key()]
        today = self._context.clock.today()
        quarter = quarter_of(today) if today.year == self._matrix.year else None
        banded = self.menu.bands.isChecked()
        self._rows_shown = matrix_cells.in_bands(shown, quarter) if banded else list(shown)
        ui.matrixGrid.show_grid(matrix_cells.COLUMNS, [matrix_cells.cells(row) for row in self._rows_shown])
        if not ui.matrixGrid.currentIndex().isValid() and shown:
            self._go_to(shown[0].record_id)

    def _band(self, banded: bool) -> None:
        place = self.place()
        self._context.local.put(_BANDS, banded or None)
        self._show_matrix()
        if place is not None:
            self._go_to(place.row.record_id)

    def _go_to(self, record_id: UUID | None) -> None:
        """Go to the row of an object."""
        grid = self.ui.matrixGrid
        for place, row in enumerate(self._rows_shown):
            if isinstance(row, MatrixRow) and row.record_id == record_id:
                grid.setCurrentIndex(grid.grid.index(place, max(0, grid.currentIndex().column())))
                return

    def _fits(self, row: MatrixRow, key: str) -> bool:
        if key == _OPEN:
            today = self._context.clock.today()
            return row.kind == "key_project" and row.cells[quarter_of(today)].state in OPEN_STATES
        if key == _LATE:
            return row.kind == "key_project" and row.state.tone == "warn"
        return key == _ALL or row.kind != "key_project"

    def _show_record(self, kind: str, record_id: UUID) -> None:
        if self.ui.viewChips.key() == _MATRIX:
            work = partial(_read, self._context.store, kind, record_id)
            self._context.tasks.run(self, work, self._show_detail)

    def _show_detail(self, detail: Detail | None) -> None:
        if detail is not None and self.ui.viewChips.key() == _MATRIX:
            self.ui.detailPanel.show_detail(detail)

    def _open_cell(self, kind: str, record_id: UUID) -> None:
        """Open what the cell holds: the visit; the plan, to be recorded; an empty quarter, to be planned."""
        place = self.place()
        if kind == "supervision_activity":
            self.show_view(_LIST)
            self._desk.open(record_id)
        elif kind == "supervision_plan":
            self.desk.record(record_id)
        elif place is not None and place.quarter is not None and place.row.target is not None:
            target_kind, key, name = place.row.target
            self.desk.plan(target_kind, key or name, place.quarter)
        else:
            self.desk.change(kind, record_id)

    def _drag(self, kind: str, record_id: UUID, column: int) -> None:
        quarter = matrix_cells.quarter(column)
        if kind == "supervision_plan" and quarter is not None:
            self.desk.move(record_id, quarter)

    def _change_activity(self, key: UUID) -> None:
        self.desk.change("supervision_activity", key)

    def _open_found(self, found: tuple[str, UUID]) -> None:
        kind, record_id = found
        if kind == "supervision_activity":
            self.show_view(_LIST)
            self._desk.open(record_id)
            return
        self.show_view(_MATRIX)
        self.ui.supervisionFilterEdit.clear()
        self.ui.stateChips.choose(_ALL)
        self.ui.groupCombo.setCurrentIndex(0)
        self._show_matrix()
        self._go_to(record_id)
        self._show_record(kind, record_id)

    # the rest --------------------------------------------------------------------------------------

    def _export(self) -> None:
        ui = self.ui
        if ui.viewChips.key() == _LIST:
            ui.supervisionTable.export()
        else:
            ui.matrixGrid.export(self._context, ui.titleLabel.text())

    def _print(self) -> None:
        ui = self.ui
        if ui.viewChips.key() == _LIST:
            ui.supervisionTable.print_rows()
            return
        ui.matrixGrid.print_rows(ui.titleLabel.text(), ui.headingLabel.text())

    def _year_changed(self, year: int) -> None:
        self._desk.set_year(year)
        self.load()


_READERS = {
    "key_project": project_detail,
    "supervision_object": object_detail,
    "supervision_activity": activity_detail,
    "supervision_plan": plan_detail,
}


def _read(store: Store, kind: str, record_id: UUID) -> Detail | None:
    return _READERS[kind](store, record_id)


def _find(store: Store, record_id: UUID) -> tuple[str, UUID]:
    found = (kind for kind, read in _READERS.items() if read(store, record_id) is not None)
    return next(found, "supervision_activity"), record_id
