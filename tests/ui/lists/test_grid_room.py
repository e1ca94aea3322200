"""Columns of a grid that share the room: all of it and no more, as long as the words fit."""

from __future__ import annotations

from typing import Any

import pytest

from rongui_desktop.ui.lists.grid import GridCell, GridColumn, GridView


@pytest.mark.parametrize("width", [450, 600, 900])
def test_one_wide_column_takes_from_the_others_instead_of_pushing_the_last_one_out(
    look: Any, qtbot: Any, width: int
) -> None:
    view = GridView()
    qtbot.addWidget(view)
    view.resize(width, 200)
    view.show()
    words = ["! 未监督", "✓ 5月17日", "✓ 9月2日", "▲ 10月20日 滞后"]
    columns = [GridColumn("项目", 60), *(GridColumn(f"{name}季度") for name in "一二三四")]
    view.show_grid(columns, [[GridCell("桥"), *(GridCell(word) for word in words)]])
    widths = [view.columnWidth(place) for place in range(5)]
    assert sum(widths) <= view.viewport().width()
    assert sum(widths) > view.viewport().width() - 5
    metrics = view.fontMetrics()
    assert all(widths[place + 1] > metrics.horizontalAdvance(word) for place, word in enumerate(words))
    if width == 900:
        # Where an equal share is enough for every column, all have it, to a pixel of rounding.
        assert max(widths[1:]) - min(widths[1:]) <= 1
