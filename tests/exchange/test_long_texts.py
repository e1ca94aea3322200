"""A text may have 30,000 characters, what records are found by 200; one more is one error for its cell."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import Text

from rongui_desktop.domain.base import Base
from rongui_desktop.domain.limits import NAME_LIMIT, TEXT_LIMIT
from rongui_desktop.domain.office import Community, Department
from rongui_desktop.exchange.catalogue import SHEETS
from rongui_desktop.exchange.columns import LINE, NAME, NUMBER, PHONE, PROSE, Column
from rongui_desktop.exchange.exporter import export_workbook
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.services.figures import figures
from rongui_desktop.storage import integrity
from rongui_desktop.storage.store import Store
from tests.exchange.books import contents, counts, records, small, take_in
from tests.exchange.books import write as write_book
from tests.exchange.long_texts import fill_long, lengthened, long_columns
from tests.exchange.rich import fill

ROOT = Path(__file__).resolve().parents[2]
SHORT = (NAME, NUMBER, PHONE)
LONG = (LINE, PROSE)


def test_texts_of_thirty_thousand_characters_come_back_equal(
    store: Store, other: Store, tmp_path: Path
) -> None:
    fill_long(store)
    export_workbook(store, tmp_path / "a.xlsx")
    report = import_workbook(other, tmp_path / "a.xlsx")
    assert report.errors == []
    assert contents(other) == contents(store)
    assert figures(other, 2020).values == figures(store, 2020).values
    assert integrity.check(other) == []
    again = import_workbook(other, tmp_path / "a.xlsx")
    assert again.errors == []
    assert {name: count[:2] for name, count in counts(again).items()} == dict.fromkeys(again.sheets, (0, 0))


def test_every_column_of_text_was_as_long_as_may_be(store: Store) -> None:
    """The round trip proves nothing of a column that it did not fill."""
    fill_long(store)
    lengths = {
        (kind.__tablename__, attribute): max(
            len(getattr(row, attribute) or "") for row in records(store, kind)
        )
        for kind in {sheet.record for sheet in SHEETS if sheet.name != "设置"}
        for attribute in long_columns(kind)
    }
    assert set(lengths.values()) == {TEXT_LIMIT}
    for place in [
        ("reception_session", "topic"),
        ("reception_session", "cancel_reason"),
        ("reception_session", "place"),
        ("station", "address"),
        ("visitor", "address"),
        ("visitor", "community"),
        ("opinion", "source_ref"),
        ("opinion", "department"),
        ("opinion", "officer"),
        ("opinion", "category"),
        ("suggestion", "title"),
        ("suggestion", "assisting_departments"),
        ("representative", "position"),
        ("seat", "constituency"),
        ("seat", "end_reason"),
        ("budget_meeting", "chair"),
        ("budget_meeting", "mandate"),
        ("budget_meeting", "attending_units"),
        ("supervision_activity", "object_name"),
        ("duty_activity", "name"),
        ("publicity", "title"),
        ("publicity", "place"),
        ("plan_item", "title"),
    ]:
        assert place in lengths


def test_one_character_more_is_one_error_for_each_cell_and_nothing_is_written(
    store: Store, other: Store, tmp_path: Path
) -> None:
    fill(store)
    export_workbook(store, tmp_path / "a.xlsx")
    changed = _overfilled(tmp_path / "a.xlsx", LONG, TEXT_LIMIT + 1)
    report = import_workbook(other, tmp_path / "a.xlsx")
    assert not report.written
    assert [(e.sheet, e.row, e.column) for e in report.errors] == list(changed)
    for error in report.errors:
        assert error.message == "最多 30000 个字，现在有 30001 个字，请删减"
        assert error.value == changed[error.sheet, error.row, error.column][:NAME_LIMIT]
        assert str(error).startswith(f"工作表“{error.sheet}”第 2 行“{error.column}”“{error.value[:20]}")
    assert records(other, Community) == []


def test_names_numbers_and_phones_have_two_hundred(store: Store, other: Store, tmp_path: Path) -> None:
    fill(store)
    export_workbook(store, tmp_path / "a.xlsx")
    changed = _overfilled(tmp_path / "a.xlsx", SHORT, NAME_LIMIT + 1)
    report = import_workbook(other, tmp_path / "a.xlsx")
    assert not report.written
    # What refers to these rows is wrong as well; the cells themselves have one error each.
    own = [error for error in report.errors if (error.sheet, error.row, error.column) in changed]
    assert [(e.sheet, e.row, e.column) for e in own] == list(changed)
    assert {e.message for e in own} == {"最多 200 个字，现在有 201 个字，请删减"}


def _indexes_of_postgresql() -> dict[str, bool]:
    """Return the indexes made there, and whether by hash; in a process of its own, as making them leaves traces."""
    code = (
        "from sqlalchemy import create_mock_engine; from rongui_desktop.domain.records import Base\n"
        "made = []\n"
        "keep = lambda ddl, *_: made.append(str(ddl.compile(dialect=engine.dialect)))\n"
        "engine = create_mock_engine('postgresql+psycopg2://', keep)\n"
        "Base.metadata.create_all(engine, checkfirst=False)\n"
        "said = [words for words in map(str.split, made) if 'INDEX' in words]\n"
        "print(*[f\"{words[words.index('INDEX') + 1]}:{int('hash' in words)}\" for words in said])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True, cwd=ROOT
    )
    pairs = (said.rpartition(":") for said in done.stdout.split())
    return {name: hashed == "1" for name, _, hashed in pairs}


def test_what_lies_in_an_index_is_short_or_hashed() -> None:
    """PostgreSQL refuses a row whose texts do not fit into its index."""
    made = _indexes_of_postgresql()
    assert [name for name, hashed in made.items() if hashed] == ["ix_opinion_department"]
    held = [
        (table.name, index.name)
        for table in Base.metadata.tables.values()
        for index in (*(index for index in table.indexes if index.name in made), *table.constraints)
        for column in getattr(index, "columns", ())
        if isinstance(column.type, Text) and not _is_check(index) and not made.get(str(index.name))
    ]
    assert held == []


def test_long_titles_are_told_apart_by_their_last_character(store: Store, tmp_path: Path) -> None:
    title, place = lengthened("推文", TEXT_LIMIT - 1), lengthened("公园")
    head = ["日期", "渠道", "标题", "位置"]
    rows = [["2020-06-03", "其他", title + end, place] for end in "甲乙甲"]
    report = import_workbook(store, write_book(tmp_path / "a.xlsx", {"宣传": [head, *rows]}))
    assert [(e.row, e.column, e.message) for e in report.errors] == [
        (4, "日期", "与第 2 行重复（日期、渠道、标题、位置相同）；请只保留一行")
    ]
    take_in(store, tmp_path / "b.xlsx", {"宣传": [head, *rows[:2]]})
    assert counts(take_in(store, tmp_path / "c.xlsx", {"宣传": [head, *rows[:2]]}))["宣传"] == (0, 0, 2)


def test_a_department_of_many_words_is_no_name_for_the_list(store: Store, tmp_path: Path) -> None:
    book = small()
    head, first = book["意见建议"]
    long = lengthened("交警和城管")
    place = list(head).index("主责部门")
    second = ["容夜接〔2020〕2号", *first[1:place], long, *first[place + 1 :]]
    take_in(store, tmp_path / "a.xlsx", book | {"意见建议": [head, first, second]})
    assert [row.name for row in records(store, Department)] == ["交警"]


@pytest.mark.parametrize("names", ["长" * 201, "派出所\n" + "长" * 201 + "（至 2019-06-05）"])
def test_a_former_name_is_a_name_too(store: Store, tmp_path: Path, names: str) -> None:
    book = {"部门": [["名称", "曾用名"], ["公安分局", names]]}
    report = import_workbook(store, write_book(tmp_path / "a.xlsx", book))
    assert [(e.sheet, e.row, e.column, e.message) for e in report.errors] == [
        ("部门", 2, "曾用名", "每个名称最多 200 个字，其中一个有 201 个字，请删减")
    ]


def test_a_long_text_in_place_of_a_number_is_not_repeated_whole(store: Store, tmp_path: Path) -> None:
    book = small()
    head, row = book["意见建议"]
    book["意见建议"] = [head, [*row[:2], lengthened("来"), *row[3:]]]
    (error,) = import_workbook(store, write_book(tmp_path / "a.xlsx", book)).errors
    assert error.message.startswith("“来访登记”里没有“来")
    assert len(str(error)) < 400


def _overfilled(path: Path, kinds: tuple[object, ...], length: int) -> dict[tuple[str, int, str], str]:
    """Overfill all cells of these kinds in the first rows; return the texts by place, in the order of errors."""
    book = openpyxl.load_workbook(path)
    changed: dict[tuple[str, int, str], str] = {}
    for sheet in SHEETS:
        page = book[sheet.name]
        titles = [cell.value for cell in page[1]]
        for column in _columns(sheet.columns, kinds):
            text = lengthened(f"{sheet.name}{column.title}", length)
            page.cell(2, titles.index(column.title) + 1, text)
            changed[sheet.name, 2, column.title] = text
    book.save(path)
    return changed


def _columns(columns: tuple[Column, ...], kinds: tuple[object, ...]) -> list[Column]:
    return [column for column in columns if column.kind in kinds]


def _is_check(index: object) -> bool:
    from sqlalchemy import CheckConstraint

    return isinstance(index, CheckConstraint)
