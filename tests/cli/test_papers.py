"""Papers of handling and ledgers from the command line: several at once, previews, numbers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from docx import Document

from rongui_desktop.domain.codes import EventKind
from rongui_desktop.storage.store import Store
from tests.cli.shell import Shell
from tests.handling_rows import put_events, said

FIRST, SECOND = "容夜接〔2019〕1号", "容夜接〔2019〕4号"


@pytest.fixture
def handled(filled: Shell) -> Shell:
    store = Store.open(filled.folder)
    for number in (FIRST, SECOND):
        put_events(
            store,
            number,
            said(EventKind.REGISTERED, date(2019, 6, 26)),
            said(EventKind.ASSIGNED, date(2019, 6, 28), department="教育局", due_on=date(2019, 7, 28)),
        )
    store.close()
    return filled


def words(path: Path) -> str:
    document = Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def test_several_matters_go_into_one_file(handled: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    out = handled.done("report", "opinion-assignment", "--id", FIRST, "--id", SECOND, "-o", path)
    assert str(path) in out
    said_here = words(path)
    assert FIRST in said_here
    assert SECOND in said_here
    assert len(Document(str(path)).sections) == 2


def test_only_issuing_gives_numbers(handled: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    handled.done("report", "opinion-assignment", "--id", SECOND, "-o", path)
    assert "容人大工委交〔2019〕　　号" in words(path)
    handled.done("report", "opinion-assignment", "--id", SECOND, "--id", FIRST, "--issue", "-o", path)
    handled.done("report", "opinion-assignment", "--id", FIRST, "-o", path)
    assert "容人大工委交〔2019〕2号" in words(path)
    assert SECOND not in words(path)


def test_a_window_that_holds_the_store_forbids_issuing_but_no_preview(handled: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    store = Store.open(handled.folder)
    try:
        handled.done("report", "opinion-assignment", "--id", FIRST, "-o", path)
        line = handled.refused("report", "opinion-assignment", "--id", FIRST, "--issue", "-o", path)
        assert "请先关闭那边的程序" in line
    finally:
        store.close()


def test_ledgers_are_written_for_a_year(handled: Shell, tmp_path: Path) -> None:
    for key, text in (("opinion-ledger", "群众意见建议台账"), ("suggestion-ledger", "代表建议台账")):
        path = tmp_path / f"{key}.docx"
        handled.done("report", key, "--year", 2019, "--internal", "-o", path)
        assert text in "\n".join(paragraph.text for paragraph in Document(str(path)).paragraphs)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["reception-form", "--id", "LF2019-0001", "--id", "LF2019-0002"], "“来访登记表”只能写一个 --id"),
        (["opinion-reply"], "“答复函”还缺少：--id"),
        (["opinion-ledger"], "“意见建议台账”还缺少：--year"),
        (
            ["opinion-reply", "--id", FIRST, "--masked", "--internal"],
            "--masked 不能与 --internal、--issue 同时使用",
        ),
        (
            ["opinion-reply", "--id", FIRST, "--masked", "--issue"],
            "--masked 不能与 --internal、--issue 同时使用",
        ),
    ],
)
def test_wrong_usage_is_told(filled: Shell, tmp_path: Path, arguments: list[str], message: str) -> None:
    assert message in filled.misused("report", *arguments, "-o", str(tmp_path / "a.docx"))


def test_an_unknown_matter_is_an_error_of_the_data(filled: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    line = filled.refused(
        "report", "opinion-assignment", "--id", FIRST, "--id", "没有", "--issue", "-o", path
    )
    assert "没有意见编号为“没有”" in line
    assert not path.exists()
