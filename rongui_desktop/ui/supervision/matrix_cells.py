"""The rows of the matrix as cells of the grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rongui_desktop.services.figure_rows import QUARTER_NAMES
from rongui_desktop.services.supervision_matrix import OPEN_STATES, MatrixRow
from rongui_desktop.ui.lists.grid import GridCell, GridColumn

_FIRST = (GridColumn("项目", 216), GridColumn("小组", 78), GridColumn("进展", 88))
COLUMNS = (*_FIRST, *(GridColumn(name) for name in QUARTER_NAMES))
LEGEND = "✓ 已监督　▲ 滞后或暂停　! 未监督　○ 已安排　– 未到期或不要求　　回车：打开、登记或安排；拖动：改期"


@dataclass(frozen=True, slots=True)
class Band:
    """The line above the projects of a 代表小组."""

    words: str


def in_bands(rows: Sequence[MatrixRow], today: int | None) -> list[MatrixRow | Band]:
    """Put rows under a line for each group, in the order of the groups' first projects; what has no group comes last.

    Args:
        rows: as they stand.
        today: the quarter of today, 0 to 3, for what was done in it; None in another year.
    """
    groups = dict.fromkeys(row.group for row in rows if row.group)
    found: list[MatrixRow | Band] = []
    for group in (*groups, ""):
        own = [row for row in rows if row.group == group]
        if own:
            found += [Band(_band_words(group or "未编组", own, today)), *own]
    return found


def _band_words(group: str, rows: Sequence[MatrixRow], today: int | None) -> str:
    projects = [row for row in rows if row.kind == "key_project"]
    words = f"{group}：{len(projects)} 个项目" if projects else f"{group}：{len(rows)} 个对象"
    if today is None or not projects:
        return words
    left = sum(row.cells[today].state in OPEN_STATES for row in projects)
    seen = sum(bool(row.cells[today].times) for row in projects)
    return f"{words}，{QUARTER_NAMES[today]}已监督 {seen} 个，未监督 {left} 个"


def quarter(column: int) -> int | None:
    """Return the quarter (1 to 4) of a column; None for the first ones."""
    found = column - len(_FIRST) + 1
    return found if 1 <= found <= len(QUARTER_NAMES) else None


def cells(row: MatrixRow | Band) -> list[GridCell]:
    """Return the cells of an object, or of the line above a group."""
    if isinstance(row, Band):
        return [GridCell(row.words, heading=True), *[GridCell("", heading=True)] * (len(COLUMNS) - 1)]
    target = (row.kind, row.record_id) if row.record_id is not None else None
    found = [
        GridCell(row.name, None, row.name, target),
        GridCell(row.group.replace("代表小组", "小组"), None, row.group, target),
        GridCell("", None, row.state.text, target, row.state),
    ]
    for name, cell in zip(QUARTER_NAMES, row.cells, strict=True):
        opened = target
        if cell.activity_id:
            opened = ("supervision_activity", cell.activity_id)
        elif cell.plan_id:
            opened = ("supervision_plan", cell.plan_id)
        day = f"{cell.day.isoformat()}，" if cell.day else ""
        why = f"（{cell.why}）" if cell.why else ""
        tip = f"{row.name} {name}：{day}{cell.state.word}{why}"
        found.append(GridCell(cell.text, cell.state.tone, tip, opened, short=cell.short))
    return found
