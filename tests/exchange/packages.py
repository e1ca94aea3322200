"""Workbooks changed in their XML, as other programs or ill will might leave them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl

Change = Callable[[str, bytes], bytes | None]


def repack(path: Path, change: Change, added: dict[str, bytes] | None = None) -> Path:
    """Rewrite every member of a package by a function; None leaves it out."""
    out = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            content = change(member.filename, old.read(member))
            if content is not None:
                new.writestr(member.filename, content)
        for name, content in (added or {}).items():
            new.writestr(name, content)
    path.write_bytes(out.getvalue())
    return path


def with_formulas(path: Path, formulas: dict[str, tuple[str, str]]) -> Path:
    """Put formulas with the results that Excel has computed into row 2 of 来访登记, by column."""
    book = openpyxl.load_workbook(path)
    names = book.sheetnames
    sheet = book["来访登记"]
    places = {cell.value: cell.coordinate.replace("1", "2") for cell in sheet[1]}
    part = f"xl/worksheets/sheet{names.index('来访登记') + 1}.xml"

    def change(name: str, content: bytes) -> bytes:
        if name != part:
            return content
        text = content.decode()
        for title, (formula, result) in formulas.items():
            kind = "" if result.isdigit() else ' t="str"'
            formula = formula.replace('"', "&quot;")
            cell = f'<c r="{places[title]}"{kind}><f>{formula}</f><v>{result}</v></c>'
            text, count = re.subn(rf'<c r="{places[title]}".*?(</c>|/>)', cell, text, count=1)
            assert count == 1
        return text.encode()

    return repack(path, change)
