"""Duty statistics, benchmark lists and posters from the command line."""

from __future__ import annotations

from pathlib import Path

from docx import Document
from openpyxl import load_workbook

from tests.cli.shell import Shell


def test_statistics_are_written_for_word_and_for_excel(filled: Shell, tmp_path: Path) -> None:
    word, excel = tmp_path / "a.docx", tmp_path / "a.xlsx"
    filled.done("report", "duty-statistics", "--year", "2019", "-o", word)
    assert Document(str(word)).tables
    filled.done("report", "duty-statistics", "--year", "2019", "-o", excel)
    assert load_workbook(excel).sheetnames[0] == "2019年履职统计"


def test_other_papers_have_no_excel_and_a_poster_needs_its_station(filled: Shell, tmp_path: Path) -> None:
    for words, said in (
        (["opinion-ledger", "--year", "2019", "-o", tmp_path / "a.xlsx"], "只有 Word 文书"),
        (["station-poster", "-o", tmp_path / "a.docx"], "还缺少：--id"),
    ):
        assert said in filled.misused("report", *words)
    assert list(tmp_path.glob("a.*")) == []
