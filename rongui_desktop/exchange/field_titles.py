"""How the fields of a record are called in the workbook, and so everywhere else."""

from __future__ import annotations

from functools import cache

from rongui_desktop.exchange.catalogue import SHEETS


@cache
def field_titles(table: str) -> dict[str, str]:
    """Return the titles of the fields of a table that have a column in the workbook, by attribute."""
    return {
        column.attr: column.title.rstrip("*")
        for sheet in reversed(SHEETS)
        if getattr(sheet.record, "__tablename__", "") == table
        for column in sheet.columns
        if column.attr is not None
    }
