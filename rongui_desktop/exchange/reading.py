"""Opens a workbook and gives its sheets as plain rows; whatever is wrong with the file is one sentence."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rongui_desktop.errors import UserError
from rongui_desktop.exchange import safety
from rongui_desktop.exchange.catalogue import GUIDE
from rongui_desktop.exchange.cells import Mark, is_empty
from rongui_desktop.exchange.report import CellError
from rongui_desktop.exchange.writing import MASKED_MARK, MASKED_WORDS

# Only control characters: openpyxl has resolved the escaped underscore of a text that merely looks like an escape.
_ESCAPED = re.compile(r"_x(00[01][0-9A-Fa-f])_")
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_COLUMN_LIMIT = 400
ROW_LIMIT = 200_000


class FileError(UserError):
    """The file as a whole cannot be imported."""

    def as_cell(self, path: Path) -> CellError:
        """Return it as an entry of the list of errors, which speaks of no sheet."""
        return CellError("", 0, "", path.name, self.message)


@dataclass(slots=True)
class RawSheet:
    """One sheet as it stands in the file.

    Attributes:
        name: its name, trimmed.
        header: the row number and the cells of its first row that is not empty; row 1 and no cells when there is none.
        rows: the row number and the cells of each further row that is not empty.
    """

    name: str
    header_row: int = 1
    header: tuple[object, ...] = ()
    rows: list[tuple[int, tuple[object, ...]]] = field(default_factory=list[tuple[int, tuple[object, ...]]])


def read(path: Path) -> list[RawSheet]:
    """Read all sheets of a workbook.

    Raises:
        FileError: it is no workbook, damaged, encrypted, too large, with macros, or a masked export.
    """
    try:
        safety.check(path)
        # A file that passed the checks may still be nonsense inside, and openpyxl meets nonsense with whatever
        # error comes up; its warnings concern looks (styles, validations) that import does not need.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(path)
    except UserError as error:
        raise FileError(error.message) from error
    except Exception as error:
        raise FileError(safety.damaged(path.name)) from error


def _read(path: Path) -> list[RawSheet]:
    import openpyxl

    # Opened here, so that it is closed also when openpyxl gives up half-way.
    with open(path, "rb") as file:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
        pending = _formulas_without_result(path)
        raws = [_sheet(sheet, pending.get(place, set()), path) for place, sheet in enumerate(book.worksheets)]
        keywords = book.properties.keywords or ""
    guides = [raw for raw in raws if raw.name == GUIDE and raw.header]
    if MASKED_MARK in keywords or any(str(guide.header[0]).startswith(MASKED_WORDS) for guide in guides):
        raise UserError(f"“{path.name}”是隐去了个人信息的导出，不能导入；请用完整的导出（不加 --masked）。")
    return raws


def _sheet(sheet: Any, pending: set[tuple[int, int]], path: Path) -> RawSheet:
    raw = RawSheet(str(sheet.title).strip())
    # What the file says of its size may be wrong; the rows themselves are counted.
    sheet.reset_dimensions()
    for number, values in enumerate(sheet.iter_rows(values_only=True), start=1):
        row = [_unescaped(value) for value in values[:_COLUMN_LIMIT]]
        for place in range(len(row)):
            if (number, place + 1) in pending:
                row[place] = Mark.NO_RESULT
        if all(is_empty(value) for value in row):
            continue
        if not raw.header:
            raw.header_row, raw.header = number, tuple(row)
            continue
        if len(raw.rows) >= ROW_LIMIT:
            raise UserError(f"“{path.name}”的工作表“{raw.name}”超过 {ROW_LIMIT} 行，不导入；请分成几个文件。")
        raw.rows.append((number, tuple(row)))
    return raw


def _unescaped(value: object) -> object:
    """Undo the escapes of control characters in texts (ST_Xstring): `_x000D_` is a carriage return."""
    if not isinstance(value, str) or "_x" not in value:
        return value
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)


def _formulas_without_result(path: Path) -> dict[int, set[tuple[int, int]]]:
    """Return the cells (row, column) by place of the sheet whose formula was never computed."""
    found: dict[int, set[tuple[int, int]]] = {}
    with zipfile.ZipFile(path) as archive:
        for place, part in enumerate(_sheet_parts(archive)):
            content = archive.read(part)
            if b"<f" in content or b":f" in content:
                found[place] = set(_pending(content))
    return found


def _sheet_parts(archive: zipfile.ZipFile) -> list[str]:
    """Return the parts of the worksheets in the order in which openpyxl lists them."""
    from openpyxl.reader.workbook import WorkbookParser

    parser = WorkbookParser(archive, "xl/workbook.xml", keep_links=False)
    parser.parse()
    present = set(archive.namelist())
    relations: list[Any] = [relation for _, relation in parser.find_sheets()]
    return [each.target for each in relations if each.target in present and "chartsheet" not in each.Type]


def _pending(content: bytes) -> Iterator[tuple[int, int]]:
    from defusedxml.ElementTree import iterparse
    from openpyxl.utils.cell import column_index_from_string, coordinate_from_string

    for _, element in iterparse(io.BytesIO(content)):
        if element.tag != f"{_MAIN}c":
            continue
        formula, value = element.find(f"{_MAIN}f"), element.findtext(f"{_MAIN}v")
        # An empty result is one only of a text (`=IF(A1="","",…)`); other programs write an empty `v` for none.
        pending = formula is not None and not value and (value is None or element.get("t") != "str")
        if pending and (place := element.get("r")):
            letters, row = coordinate_from_string(place)
            yield row, column_index_from_string(letters)
        element.clear()
