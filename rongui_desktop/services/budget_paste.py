"""A table from the clipboard or a workbook becomes lines of a budget table, or says which cell is wrong."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from html.parser import HTMLParser

from rongui_desktop.domain.amount_text import AmountUnit, parse_amount, unit_named
from rongui_desktop.domain.budget_sums import COLUMNS, Line, level_of
from rongui_desktop.errors import UserError

# The words by which the columns of a heading are known; the first that fits wins.
_HEADS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("adjusted", ("调整后", "调整预算数", "变动后", "全年预算")),
    ("adjustment", ("调整数", "增减", "追加", "调整额", "本次调整")),
    ("executed", ("执行", "完成", "累计", "决算数", "支出数", "收入数")),
    ("original", ("预算数", "年初预算", "原预算", "预算")),
    ("note", ("备注", "说明")),
    ("item", ("项目", "科目", "名称", "内容")),
)
_HEAD_ROWS = 6
_MOST_LINES = 2000


@dataclass(frozen=True, slots=True)
class Pasted:
    """The lines, and what was understood of the heading."""

    lines: tuple[Line, ...]
    unit: AmountUnit
    columns: dict[str, int]


def read_cells(
    cells: Sequence[Sequence[str]], *, rounded: bool = False, unit: AmountUnit | None = None
) -> Pasted:
    """Read a table.

    Args:
        cells: row by row, merged cells repeated.
        rounded: whether amounts are rounded to two decimals of 万元.
        unit: of the amounts; None takes what the table says (单位：元), else 万元.

    Raises:
        UserError: there is no column of items, a cell is no amount (by row and column), or too many lines.
    """
    head, columns = _heading(cells)
    told = unit or _unit(cells[: head + 1]) or AmountUnit.TEN_THOUSAND
    lines: list[Line] = []
    for number, row in enumerate(cells[head + 1 :], start=head + 2):
        raw = row[columns["item"]] if columns["item"] < len(row) else ""
        if not raw.strip() or raw.strip().startswith(("单位:", "单位：")):
            continue
        original, adjustment, adjusted, executed = (
            _amount(row, columns.get(name, len(row)), number, told, rounded=rounded) for name in COLUMNS
        )
        plain = raw.replace("\u3000", "  ")
        indent = (len(plain) - len(plain.lstrip())) // 2
        note = row[columns["note"]].strip() if columns.get("note", len(row)) < len(row) else ""
        line = Line(raw.strip(), level_of(raw, indent), original, adjustment, adjusted, executed)
        lines.append(replace(line, note=note or None))
    if not lines:
        raise UserError("没有可以读取的行，请复制包括表头在内的整张表。", "paste")
    if len(lines) > _MOST_LINES:
        raise UserError(f"最多 {_MOST_LINES} 行，这里有 {len(lines)} 行，请分开粘贴。", "paste")
    return Pasted(tuple(lines), told, columns)


def _heading(cells: Sequence[Sequence[str]]) -> tuple[int, dict[str, int]]:
    for place, row in enumerate(cells[:_HEAD_ROWS]):
        found: dict[str, int] = {}
        for column, cell in enumerate(row):
            words = "".join(unicodedata.normalize("NFKC", cell).split())
            name = next((name for name, keys in _HEADS if any(key in words for key in keys)), None)
            if name is not None and name not in found:
                found[name] = column
        if "item" in found and len(found) > 1:
            return place, found
    raise UserError("没有找到表头，表头应有“项目”和“预算数”“调整数”“执行数”等，请连表头一起复制。", "paste")


def _unit(rows: Sequence[Sequence[str]]) -> AmountUnit | None:
    texts = [cell for row in rows for cell in row if "单位" in cell or "元" in cell]
    return next((unit for text in texts if (unit := unit_named(text)) is not None), None)


def _amount(
    row: Sequence[str], place: int, number: int, unit: AmountUnit, *, rounded: bool
) -> Decimal | None:
    if place >= len(row):
        return None
    try:
        return parse_amount(row[place], unit, rounded=rounded)
    except UserError as error:
        raise UserError(f"第 {number} 行第 {place + 1} 列：{error.message}", "paste") from None


def cells_of_text(text: str) -> list[list[str]]:
    """Return the cells of a table as Excel and WPS put it on the clipboard as text."""
    return [line.split("\t") for line in text.replace("\r\n", "\n").rstrip("\n").split("\n")]


def cells_of_html(html: str) -> list[list[str]]:
    """Return the cells of the first table of a page; a merged cell stands in each place that it covers."""
    reader = _TableReader()
    reader.feed(html)
    return reader.cells()


class _TableReader(HTMLParser):
    """Collects rows of cells with their spans."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._rows: list[list[tuple[str, int, int]]] = []
        self._text: list[str] | None = None
        self._down = self._right = 1
        self._done = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a row or a cell."""
        if self._done:
            return
        if tag == "tr":
            self._rows.append([])
        elif tag in ("td", "th") and self._rows:
            known = dict(attrs)
            self._down, self._right = _span(known.get("rowspan")), _span(known.get("colspan"))
            self._text = []
        elif tag == "br" and self._text is not None:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a cell or the table."""
        if tag in ("td", "th") and self._text is not None:
            self._rows[-1].append(("".join(self._text).strip("\r\n\t "), self._down, self._right))
            self._text = None
        elif tag == "table" and self._rows:
            self._done = True

    def handle_data(self, data: str) -> None:
        """Take the words of a cell."""
        if self._text is not None:
            self._text.append(data.replace("\xa0", " "))

    def cells(self) -> list[list[str]]:
        """Return the rows, spans expanded."""
        grid: list[dict[int, str]] = [{} for _ in self._rows]
        for place, row in enumerate(self._rows):
            column = 0
            for text, down, right in row:
                while column in grid[place]:
                    column += 1
                for below in range(place, min(place + down, len(grid))):
                    for beside in range(column, column + right):
                        grid[below][beside] = text
                column += right
        width = max((max(row) + 1 for row in grid if row), default=0)
        return [[row.get(column, "") for column in range(width)] for row in grid]


def _span(text: str | None) -> int:
    return min(int(text), 1000) if text and text.isdigit() and int(text) > 0 else 1
