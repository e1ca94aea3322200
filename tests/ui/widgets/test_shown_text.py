"""How much of a long text is shown."""

from __future__ import annotations

import pytest

from rongui_desktop.ui.widgets.shown_text import line_text, tip_text


def test_a_cell_shows_the_beginning() -> None:
    assert line_text("字" * 300) == "字" * 300
    assert line_text("字" * 30_000) == "字" * 300 + "…"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("路灯不亮", "路灯不亮"),
        ("一\n\n三", "一\n\n三"),
        ("字" * 41, "字" * 40 + "\n字"),
        ("字" * 400, "\n".join(["字" * 40] * 10)),
        ("字" * 401, "\n".join(["字" * 40] * 10) + "…"),
        ("字\n" * 11, "\n".join("字" * 10) + "…"),
    ],
)
def test_a_tool_tip_has_ten_lines_of_forty_characters(text: str, shown: str) -> None:
    assert tip_text(text) == shown
