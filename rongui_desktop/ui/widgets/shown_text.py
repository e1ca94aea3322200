"""How much of a text of any length stands in one line, and in a tool tip."""

from __future__ import annotations

# Wider than any column: what is beyond costs time to lay out and is never seen.
_LINE = 300
_TIP_LINE, _TIP_LINES = 40, 10


def line_text(text: str) -> str:
    """Return so much of a text as the cell of a table can show."""
    return text if len(text) <= _LINE else f"{text[:_LINE]}…"


def tip_text(text: str) -> str:
    """Return a text as a tool tip shows it: the first lines, of forty characters each."""
    lines = [
        line[start : start + _TIP_LINE]
        for line in text[: _TIP_LINE * _TIP_LINES].split("\n")
        for start in range(0, max(len(line), 1), _TIP_LINE)
    ]
    whole = len(text) <= _TIP_LINE * _TIP_LINES and len(lines) <= _TIP_LINES
    return "\n".join(lines[:_TIP_LINES]) + ("" if whole else "…")
