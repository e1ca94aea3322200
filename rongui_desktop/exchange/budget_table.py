"""A budget table from a workbook: the cells of its first sheet as texts, merged cells repeated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rongui_desktop.errors import UserError
from rongui_desktop.exchange import safety

_MOST_ROWS, _MOST_COLUMNS = 3000, 40


def read_sheet(path: Path) -> list[list[str]]:
    """Return the cells of the first sheet of an .xlsx file, as they are shown.

    Raises:
        UserError: the file cannot be read as a workbook.
    """
    import openpyxl

    safety.check(path)
    try:
        book = openpyxl.load_workbook(path, data_only=True)
    except Exception as error:
        raise UserError(f"“{path.name}”打不开，请确认它是 .xlsx 工作簿。") from error
    sheet: Any = book.worksheets[0]
    rows: list[list[str]] = [
        [_shown(cell) for cell in row]
        for row in sheet.iter_rows(max_row=_MOST_ROWS, max_col=_MOST_COLUMNS, values_only=True)
    ]
    for merged in sheet.merged_cells.ranges:
        top, left = merged.min_row - 1, merged.min_col - 1
        for place in range(top, min(merged.max_row, len(rows))):
            for column in range(left, min(merged.max_col, len(rows[place]))):
                rows[place][column] = rows[top][left]
    return rows


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        # 0.1 + 0.2 in a formula is 0.30000000000000004.
        return f"{round(value, 6):.6f}".rstrip("0").rstrip(".")
    return str(value)
