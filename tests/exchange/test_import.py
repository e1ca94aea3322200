"""Importing: the demonstration year, trial runs, lists that grow, headers, formulas, progress."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import Engine, event, select

from rongui_desktop.domain.office import Category, Community, Department, FormerName
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.errors import UserError
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.services.figures import figures
from rongui_desktop.services.search import search
from rongui_desktop.storage import integrity, numbering
from rongui_desktop.storage.store import Store
from tests.exchange.books import (
    DEMO,
    contents,
    counts,
    history_length,
    new_store,
    records,
    small,
    take_in,
    write,
)

FIGURES = Path(__file__).parent.parent / "data" / "2019-figures.json"


def test_the_demonstration_year_gives_its_figures_and_a_second_time_changes_nothing(store: Store) -> None:
    first = import_workbook(store, DEMO)
    assert first.errors == []
    assert first.written
    assert counts(first)["代表"] == (56, 0, 0)
    assert counts(first)["意见建议"] == (220, 0, 0)
    wanted = json.loads(FIGURES.read_text(encoding="utf-8"))
    assert {"year": 2019, **figures(store, 2019).values} == wanted
    before, length = contents(store), history_length(store)
    second = import_workbook(store, DEMO)
    assert all((c.added, c.updated) == (0, 0) for c in second.sheets.values())
    assert {name: c.unchanged for name, c in second.sheets.items()} == {
        name: c.added for name, c in first.sheets.items()
    }
    assert contents(store) == before
    assert history_length(store) == length
    assert integrity.check(store) == []
    assert [hit.number for hit in search(store, "容夜接〔2019〕1号", 1)] == ["容夜接〔2019〕1号"]


def test_a_trial_run_counts_and_writes_nothing(store: Store, tmp_path: Path) -> None:
    report = import_workbook(store, write(tmp_path / "a.xlsx", small()), dry_run=True)
    assert counts(report)["代表"] == (3, 0, 0)
    assert not report.written
    assert records(store, Representative) == []
    assert history_length(store) == 0


def test_departments_communities_and_categories_are_added_as_they_come(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", small())
    assert [d.name for d in records(store, Department)] == ["交警"]
    assert [c.name for c in records(store, Community)] == ["容里"]
    assert [c.name for c in records(store, Category)] == ["交通"]


def test_a_list_that_the_workbook_carries_is_left_as_it_says(store: Store, tmp_path: Path) -> None:
    book = small() | {
        "部门": [
            ["名称", "停用", "曾用名"],
            ["公安分局", "否", "派出所（至 2019-06-05）\n治安队"],
            ["旧局", "是", None],
        ]
    }
    take_in(store, tmp_path / "a.xlsx", book)
    departments = records(store, Department)
    assert [(d.name, d.active, d.rank) for d in departments] == [("公安分局", True, 0), ("旧局", False, 1)]
    former = {(f.name, f.until) for f in records(store, FormerName)}
    assert former == {("派出所", date(2019, 6, 5)), ("治安队", date(2021, 1, 4))}
    again = import_workbook(store, tmp_path / "a.xlsx")
    assert counts(again)["部门"] == (0, 0, 2)


def test_a_department_that_was_renamed_or_binned_does_not_come_back(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", small())
    with store.write("改名") as session:
        department = session.scalars(select(Department)).one()
        session.add(FormerName(department_id=department.id, name="交警", until=date(2020, 1, 1)))
        department.name = "交警大队"
        session.scalars(select(Category)).one().deleted_at = store.clock.now()
    length = history_length(store)
    import_workbook(store, tmp_path / "a.xlsx")
    assert [d.name for d in records(store, Department)] == ["交警大队"]
    assert len(records(store, Category)) == 1
    assert history_length(store) == length


def test_references_resolve_against_the_workbook_or_the_store(store: Store, tmp_path: Path) -> None:
    book = small()
    people = {"代表": book.pop("代表")}
    take_in(store, tmp_path / "a.xlsx", people)
    take_in(store, tmp_path / "b.xlsx", book)
    visitor, person = records(store, Visitor)[0], records(store, Representative)[0]
    assert visitor.representative_id == person.id
    assert records(store, Opinion)[0].visitor_id == visitor.id


def test_sheets_and_columns_come_in_any_order_and_unknown_ones_are_warnings(
    store: Store, tmp_path: Path
) -> None:
    book = dict(reversed(small().items()))
    book = {
        name: [list(reversed(row)) + (["生肖"] if place == 0 else ["鼠"]) for place, row in enumerate(rows)]
        for name, rows in book.items()
    }
    book |= {"说明": [["随便写"]], "来访登计": [["登记编号"]]}
    report = take_in(store, tmp_path / "a.xlsx", book)
    assert len(records(store, Opinion)) == 1
    unknown = [warning for warning in report.warnings if "不认识" in warning]
    assert len(unknown) == 5
    assert any("来访登计" in warning and "“来访登记”" in warning for warning in unknown)
    assert sum("生肖" in warning for warning in unknown) == 4


def test_headers_may_be_trimmed_and_starred(store: Store, tmp_path: Path) -> None:
    book = small()
    book["代表"] = [["编号*", " 姓名 ＊", "　身份*", "联系电话"], *book["代表"][1:]]
    take_in(store, tmp_path / "a.xlsx", book)
    assert len(records(store, Representative)) == 3


def test_empty_rows_are_passed_over(store: Store, tmp_path: Path) -> None:
    book = small()
    book["代表"] = [[], ["　", None], *book["代表"][:2], [None, " "], *book["代表"][2:], []]
    take_in(store, tmp_path / "a.xlsx", book)
    assert len(records(store, Representative)) == 3


def test_an_import_into_a_store_with_records_is_backed_up_first(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", small())
    assert not (store.folder / "backups").exists()
    import_workbook(store, tmp_path / "a.xlsx")
    assert not (store.folder / "backups").exists()
    book = small()
    book["代表"] = [*book["代表"], ["R4", "何佳", "党代表", None]]
    take_in(store, tmp_path / "b.xlsx", book)
    assert len(list((store.folder / "backups").glob("*.db"))) == 1


def test_imported_numbers_are_not_given_again(store: Store, tmp_path: Path) -> None:
    book = small()
    book["意见建议"] = [book["意见建议"][0], ["容夜接〔2020〕58号", *book["意见建议"][1][1:]]]
    take_in(store, tmp_path / "a.xlsx", book)
    with store.write("测试") as session:
        assert numbering.case_number(session, "容夜接", 2020) == "容夜接〔2020〕59号"
        assert numbering.plain_number(session, "LF", 2020, 4) == "LF2020-0002"
        assert numbering.plain_number(session, "YJ", 2020, 3) == "YJ2020-003"


def test_progress_is_told_and_an_error_from_it_leaves_nothing_behind(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", small())

    class StoppedError(Exception):
        pass

    for step in range(6):
        told: list[int] = []

        def tell(done: int, total: int, text: str, step: int = step, told: list[int] = told) -> None:
            assert (total, bool(text)) == (5, True)
            told.append(done)
            if done == step:
                raise StoppedError

        with pytest.raises(StoppedError):
            import_workbook(store, path, progress=tell)
        assert told == list(range(step + 1))
        assert records(store, Representative) == []
    assert history_length(store) == 0


def test_many_rows_take_few_statements(store: Store, tmp_path: Path) -> None:
    header = ["走访编号", "代表", "日期", "户数", "人次", "内容"]
    take_in(store, tmp_path / "a.xlsx", small())
    rows = [
        [f"ZF2020-{n:04d}", "陈婉仪", date(2020, 1 + n % 12, 1), 1, 1, f"第{n}次走访"] for n in range(1500)
    ]
    path = write(tmp_path / "b.xlsx", {"代表走访": [header, *rows]})
    statements: list[str] = []

    def count(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", count)
    try:
        assert counts(import_workbook(store, path))["代表走访"] == (1500, 0, 0)
    finally:
        event.remove(Engine, "before_cursor_execute", count)
    assert len(statements) < 60
    assert [hit.number for hit in search(store, "第1499次", 5)] == ["ZF2020-1499"]
    assert integrity.check(store) == []


def test_cached_values_of_formulas_are_read(store: Store, tmp_path: Path) -> None:
    from tests.exchange.packages import with_formulas

    path = with_formulas(
        write(tmp_path / "a.xlsx", small()), {"人数": ("1+1", "3"), "社区": ('IF(A1="","","")', "")}
    )
    assert import_workbook(store, path).errors == []
    visitor = records(store, Visitor)[0]
    assert (visitor.person_count, visitor.community) == (3, None)


def test_a_formula_without_a_cached_value_is_an_error(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", small())
    book = openpyxl.load_workbook(path)
    book["来访登记"]["D2"] = "=1+1"
    book.save(path)
    (error,) = import_workbook(store, path).errors
    assert (error.sheet, error.row, error.column) == ("来访登记", 2, "人数")
    assert "没有计算结果" in error.message


def test_a_workbook_without_a_known_sheet_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="没有能导入的工作表（Sheet1）"):
        import_workbook(store, write(tmp_path / "a.xlsx", {"Sheet1": [["编号"]]}))


def test_a_store_open_for_reading_is_checked_against_but_not_written(tmp_path: Path) -> None:
    made = new_store(tmp_path / "s")
    path = write(tmp_path / "a.xlsx", small())
    made.close()
    reader = Store.open(tmp_path / "s", writable=False)
    try:
        assert counts(import_workbook(reader, path, dry_run=True))["代表"] == (3, 0, 0)
        with pytest.raises(UserError, match="只读"):
            import_workbook(reader, path)
    finally:
        reader.close()
