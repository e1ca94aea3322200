"""A list of the window as an Excel file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rongui_desktop.exchange.writing import Book


def write_table(path: Path, title: str, columns: Sequence[str], rows: Sequence[Sequence[str | int]]) -> None:
    """Write a list as it stands on the screen: one sheet, its header frozen, numbers as numbers.

    Args:
        path: the file; an older one is replaced once the new one is whole.
        title: the name of the sheet.
        columns: the headers.
        rows: the cells' texts and numbers.

    Raises:
        UserError: the file cannot be written.
    """
    book = Book()
    widths = [_width(heading, [row[place] for row in rows[:200]]) for place, heading in enumerate(columns)]
    sheet = book.sheet(title, columns, widths)
    for row in rows:
        sheet.append(row)
    book.save(path)


def _width(heading: str, cells: Sequence[str | int]) -> int:
    """Return a column's width in characters; a Chinese one takes two."""
    longest = max(
        (sum(2 if ord(c) > 0x2E80 else 1 for c in str(cell)) for cell in (heading, *cells)), default=8
    )
    return min(max(longest + 2, 8), 60)
