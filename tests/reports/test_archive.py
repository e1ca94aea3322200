"""The Word archive of a deputy: its numbers and lines are those of the dossier."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from pypdf import PdfReader
from sqlalchemy import select

from rongui_desktop.domain.records import Representative
from rongui_desktop.reports import catalogue
from rongui_desktop.services import archive
from rongui_desktop.services.archive import Dossier
from rongui_desktop.services.archive_lines import TAKEN, LineKind
from rongui_desktop.storage.store import Store

ToPdfs = Callable[[Sequence[Path]], list[Path]]


def made(store: Store, number: str) -> tuple[WordDocument, Dossier]:
    options = catalogue.Options(year=2019, id=number)
    prepared = catalogue.prepare(store, "representative-archive", options)
    found = archive.dossier(store, archive.find_person(store, number), 2019)
    assert found is not None
    return Document(io.BytesIO(prepared.content)), found


def words(document: WordDocument) -> str:
    return "\n".join(paragraph.text for paragraph in document.paragraphs)


def cells(document: WordDocument, title: str) -> list[list[str]]:
    """The rows under the heads of the tables that have a column of this title."""
    rows = [
        ["".join(text.text or "" for text in cell.iter(qn("w:t"))) for cell in row.iter(qn("w:tc"))]
        for table in document.element.body.iter(qn("w:tbl"))
        if title in (text.text for text in table.iter(qn("w:t")))
        for row in table.iter(qn("w:tr"))
    ]
    return [row for row in rows if title not in row]


def test_every_line_of_the_archive_stands_in_the_document(store: Store) -> None:
    document, dossier = made(store, "R001")
    lines = dossier.of(*TAKEN, LineKind.VISIT)
    assert [row[1:] for row in cells(document, "类别")] == [
        [line.day.isoformat(), line.kind.value, line.what, line.note] for line in lines
    ]
    text = words(document)
    times, households, persons = dossier.visits
    assert f"走访选民{times}次，{households}户，{persons}人次" in text
    taken = re.search(r"参加履职(\d+)次", text)
    assert taken is not None
    assert int(taken[1]) == len(dossier.of(*TAKEN))
    matters = cells(document, "状态")
    assert len(matters) == len(dossier.of(LineKind.BROUGHT, LineKind.RECEIVED, LineKind.SUGGESTION))


def test_missing_months_are_named(store: Store) -> None:
    with store.read() as session:
        number = session.scalars(select(Representative.number).where(Representative.name == "黄国")).one()
    document, dossier = made(store, number)
    assert dossier.quota is not None
    assert dossier.quota.missing_months
    months = "、".join(f"{month}月" for month in dossier.quota.missing_months)
    assert f"{months}没有走访，未达到每月一次的要求" in words(document)


def test_everybody_has_an_archive_without_what_no_body_may_say(store: Store) -> None:
    with store.read() as session:
        numbers = session.scalars(select(Representative.number).order_by(Representative.number)).all()
    for number in numbers[::9]:
        text = words(made(store, number)[0])
        assert not re.search("决议|批准|审批", text)


def test_it_becomes_pages(store: Store, tmp_path: Path, soffice_pdfs: ToPdfs) -> None:
    path = catalogue.write(store, "representative-archive", tmp_path / "a.docx", id="R001", year=2019).path
    (pdf,) = soffice_pdfs([path])
    pages = [page.extract_text() for page in PdfReader(pdf).pages]
    assert 2 <= len(pages) <= 6
    assert "代表履职档案" in pages[0]
