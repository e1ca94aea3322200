"""The rows of the matrix as cells of the grid."""

from __future__ import annotations

from rongui_desktop.services.figure_rows import QUARTER_NAMES
from rongui_desktop.services.supervision_matrix import MatrixRow
from rongui_desktop.ui.lists.grid import GridCell, GridColumn

_FIRST = (GridColumn("项目", 216), GridColumn("小组", 78), GridColumn("进展", 88))
COLUMNS = (*_FIRST, *(GridColumn(name) for name in QUARTER_NAMES))
LEGEND = "✓ 已监督　▲ 滞后或暂停　! 未监督　○ 已安排　– 未到期或不要求　　回车：打开、登记或安排；拖动：改期"


def quarter(column: int) -> int | None:
    """Return the quarter (1 to 4) of a column; None for the first ones."""
    found = column - len(_FIRST) + 1
    return found if 1 <= found <= len(QUARTER_NAMES) else None


def cells(row: MatrixRow) -> list[GridCell]:
    """Return the cells of an object."""
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
