"""The rows of a workbook, understood: values, wanted attributes, the stored record that each row means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from rongui_desktop.domain.base import Base, new_id
from rongui_desktop.exchange.catalogue import BY_NAME, GUIDE
from rongui_desktop.exchange.cells import UnreadableCellError, is_empty, nearest, shown
from rongui_desktop.exchange.columns import Column, Members, Sheet
from rongui_desktop.exchange.reading import RawSheet
from rongui_desktop.exchange.report import CellError


@dataclass(slots=True, eq=False)
class Entry:
    """One row.

    Attributes:
        sheet: its sheet.
        row: its number as Excel shows it.
        raw: the cells by title, as they stand there.
        values: the cells by title, understood; only columns that the sheet has, None for an empty cell.
        bad: the titles of cells with errors.
        wanted: the record's attributes as they shall be; only those that the row speaks of.
        members: the lists of people and of other records as they shall be.
        named: the keys of the records that cells name for the sheet's own rules, by title.
        stored: the record in the store that the row means, if there is one.
        id: the key of the stored record, or of the new one.
        keyed: whether the row could be compared with the store at all.
    """

    sheet: Sheet
    row: int
    raw: dict[str, object]
    values: dict[str, Any]
    bad: set[str]
    wanted: dict[str, Any] = field(default_factory=dict[str, Any])
    members: dict[Members, list[UUID]] = field(default_factory=dict[Members, list[UUID]])
    named: dict[str, UUID | None] = field(default_factory=dict[str, UUID | None])
    stored: Base | None = None
    id: UUID = field(default_factory=new_id)
    keyed: bool = False

    def value(self, attribute: str) -> Any:
        """Return an attribute as it will be after the import."""
        if attribute in self.wanted:
            return self.wanted[attribute]
        return getattr(self.stored, attribute, None)


class Faults:
    """Gathers what is wrong and what looks odd."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.errors: list[CellError] = []
        self.warnings: list[str] = []
        # Sheets whose header does not do: what refers to them cannot be judged.
        self.unsound: set[str] = set()

    def error(self, entry: Entry, title: str, message: str) -> None:
        """Say what is wrong with a cell of a row."""
        entry.bad.add(title)
        self.errors.append(
            CellError(entry.sheet.name, entry.row, title, shown(entry.raw.get(title)), message)
        )

    def warn(self, entry: Entry, title: str, message: str) -> None:
        """Say what looks odd in a cell of a row."""
        value = shown(entry.raw.get(title))
        self.warnings.append(str(CellError(entry.sheet.name, entry.row, title, value, message)))


def understand(raws: Sequence[RawSheet], faults: Faults) -> dict[str, list[Entry]]:
    """Parse the cells of all known sheets; unknown sheets and columns are warnings, missing headers errors."""
    found: dict[str, list[Entry]] = {}
    for raw in raws:
        sheet = BY_NAME.get(raw.name)
        if sheet is None:
            if raw.name != GUIDE:
                near = nearest(raw.name, list(BY_NAME))
                faults.warnings.append(f"工作表“{raw.name}”不认识，没有导入{f'{near}？' if near else '。'}")
            continue
        if sheet.name in found:
            faults.errors.append(CellError(sheet.name, 1, "", "", "这张工作表出现了两次，请合成一张"))
            continue
        found[sheet.name] = _rows(sheet, raw, faults)
    return found


def _rows(sheet: Sheet, raw: RawSheet, faults: Faults) -> list[Entry]:
    columns = _columns(sheet, raw, faults)
    if columns is None:
        return []
    return [_entry(sheet, number, row, columns, faults) for number, row in raw.rows]


def _columns(sheet: Sheet, raw: RawSheet, faults: Faults) -> dict[int, Column] | None:
    """Return the known columns by place, or None when the header does not do."""
    found: dict[int, Column] = {}
    sound = True
    for place, cell in enumerate(raw.header):
        title = shown(cell).strip().rstrip("*＊").strip()
        column = sheet.by_title.get(title)
        if column is None:
            if title:
                near = nearest(
                    title, [c.title for c in sheet.columns if c.title not in map(shown, raw.header)]
                )
                hint = f"{near}？" if near else "。"
                faults.warnings.append(f"工作表“{sheet.name}”的列“{title}”不认识，没有导入{hint}")
            elif any(place < len(row) and not is_empty(row[place]) for _, row in raw.rows):
                faults.warnings.append(f"工作表“{sheet.name}”的第 {place + 1} 列没有表头，没有导入。")
        elif column in found.values():
            faults.errors.append(
                CellError(sheet.name, raw.header_row, title, "", "这一列出现了两次，请只保留一列")
            )
            sound = False
        else:
            found[place] = column
    beyond = max((len(row) for _, row in raw.rows), default=0)
    if any(not is_empty(v) for _, row in raw.rows for v in row[len(raw.header) : beyond]):
        faults.warnings.append(f"工作表“{sheet.name}”右边有没有表头的内容，没有导入。")
    for column in sheet.columns:
        if column.required and column not in found.values():
            message = "缺少这一列的表头；第一行应有：" + "、".join(
                c.title for c in sheet.columns if c.required
            )
            faults.errors.append(CellError(sheet.name, raw.header_row, column.title, "", message))
            sound = False
    if not sound:
        faults.unsound.add(sheet.name)
    return found if sound else None


def _entry(
    sheet: Sheet, number: int, row: tuple[object, ...], columns: dict[int, Column], faults: Faults
) -> Entry:
    raw = {column.title: row[place] if place < len(row) else None for place, column in columns.items()}
    entry = Entry(sheet, number, raw, {}, set())
    for column in columns.values():
        title = column.title
        try:
            value = column.kind.parse(raw[title])
        except UnreadableCellError as problem:
            faults.error(entry, title, problem.message)
            continue
        if value is None and column.required:
            faults.error(entry, title, f"必须填写；{column.kind.hint or '请填写'}")
            continue
        entry.values[title] = value
        if column.attr and not column.refers:
            entry.wanted[column.attr] = column.empty if value is None else value
    return entry
