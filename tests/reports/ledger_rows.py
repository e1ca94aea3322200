"""What stands in a ledger of the tests' year."""

from __future__ import annotations

import io
from datetime import datetime

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from rongui_desktop.reports import catalogue
from rongui_desktop.storage.store import Store

NOW = datetime(2020, 1, 10, 9, 0)


def rows(document: WordDocument, table: int = 0) -> list[list[str]]:
    """The cells of a table; `row.cells` of a long table takes minutes."""
    found = list(document.element.body.iter(qn("w:tbl")))[table]
    return [
        [
            "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in cell.iter(qn("w:p")))
            for cell in row.iter(qn("w:tc"))
        ]
        for row in found.iter(qn("w:tr"))
    ]


def notes(document: WordDocument) -> str:
    return "\n".join(paragraph.text for paragraph in document.paragraphs)


def made(store: Store, key: str = "opinion-ledger", **style: bool) -> WordDocument:
    prepared = catalogue.prepare(store, key, catalogue.Options(year=2019, **style))  # type: ignore[arg-type]
    return Document(io.BytesIO(prepared.content))


def row_of(document: WordDocument, number: str) -> list[str]:
    return next(row for row in rows(document) if row[1].startswith(f"{number}\n"))
