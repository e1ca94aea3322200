"""Exports everything that a station keeps into the exchange workbook; the way back of import (contract, workbook)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rongui_desktop.exchange.catalogue import BY_NAME, GUIDE, SHEETS
from rongui_desktop.exchange.columns import Sheet
from rongui_desktop.exchange.feeding import LISTS
from rongui_desktop.exchange.hiding import Hiding
from rongui_desktop.exchange.shelf import Shelf
from rongui_desktop.exchange.template import add_choices, export_template
from rongui_desktop.exchange.writing import MASKED_WORDS, Book, CellValue, Style
from rongui_desktop.services import transfer
from rongui_desktop.services.office import SETTING_LABELS
from rongui_desktop.services.small_groups import FEW
from rongui_desktop.storage.store import Store

__all__ = ["Exported", "export_template", "export_workbook"]

Progress = Callable[[int, int, str], None]
MASKED_TITLE = f"{MASKED_WORDS}来访人姓名、电话、住址、保密事项和少于5的人数已隐去，不能再导入程序。"


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote.

    Attributes:
        rows: the number of rows by sheet.
        hidden: numbers that a masked export hid within free texts, each with its place (Chinese phrases).
    """

    rows: dict[str, int]
    hidden: tuple[str, ...]


def export_workbook(
    store: Store,
    path: Path,
    *,
    year: int | None = None,
    masked: bool = False,
    progress: Progress | None = None,
) -> Exported:
    """Write everything that the store keeps into a workbook.

    An unmasked export carries personal data, confidential records included, and is written into the history before
    the file takes its place; a store that is open for reading only (beside a window) is written to for that one
    entry.

    Args:
        store: the open store.
        path: the .xlsx file; an existing one is replaced.
        year: only this year's dated records and what they refer to; stations, groups, people, lists and settings
            always.
        masked: 公示版, without residents' personal data; it is marked and cannot be imported.
        progress: told (done, total, text) sheet by sheet; an error that it raises stops the export.

    Raises:
        UserError: the file cannot be written, or the history cannot be.
    """
    tell = progress or _silent
    total = len(SHEETS) + 1
    book = Book(masked=masked)
    if masked:
        book.sheet(GUIDE, widths=(60,)).append([MASKED_TITLE], [Style.TITLE])
    counts: dict[str, int] = {}
    with transfer.reading(store) as ledger:
        tell(0, total, "读取记录")
        shelf = Shelf(ledger, year)
        hiding = Hiding(shelf, shelf.rows(BY_NAME["来访登记"])) if masked else None
        for place, sheet in enumerate(SHEETS, start=1):
            counts[sheet.name] = _write(book, sheet, shelf, hiding)
            tell(place, total, sheet.name)
        secret = shelf.confidential()
    content = book.data()
    if not masked:
        facts = {"范围": [None, f"{year} 年" if year else "全部"], "保密记录": [None, secret]}
        transfer.record_export(store, facts)
    book.save(path, content)
    tell(total, total, "完成")
    rows = {name: count for name, count in counts.items() if count}
    return Exported(rows, tuple(hiding.to_check) if hiding is not None else ())


def _silent(_done: int, _total: int, _text: str) -> None:
    return


def _write(book: Book, sheet: Sheet, shelf: Shelf, hiding: Hiding | None) -> int:
    rows = _settings(shelf) if sheet.name == "设置" else _cells(sheet, shelf, hiding)
    if sheet.extra and not rows and sheet.name not in LISTS:
        return 0
    columns = sheet.columns
    page = book.sheet(
        sheet.name,
        [column.title for column in columns],
        [column.kind.width for column in columns],
        required=[column.title for column in columns if column.required],
        styles=[column.kind.style for column in columns],
    )
    add_choices(page, sheet)
    for row in rows:
        page.append(row)
    return len(rows)


def _cells(sheet: Sheet, shelf: Shelf, hiding: Hiding | None) -> list[list[CellValue]]:
    found: list[list[CellValue]] = []
    # Row 1 is the header.
    for line, row in enumerate(shelf.rows(sheet), start=2):
        cells: list[CellValue] = []
        for column in sheet.columns:
            value: Any = shelf.cell(sheet, column, row)
            if hiding is not None:
                value = hiding.cell(column, row, value, f"{sheet.name} 第{line}行“{column.title}”")
            cells.append(None if value is None else value if value == FEW else column.kind.show(value))
        found.append(cells)
    return found


def _settings(shelf: Shelf) -> list[list[CellValue]]:
    return [[SETTING_LABELS.get(key, key), value] for key, value in sorted(shelf.settings.items())]
