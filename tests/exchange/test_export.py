"""What an export looks like: plain cells, masked residents, a trace in the history, a template for clerks."""

from __future__ import annotations

import errno
import json
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from openxml_audit import OpenXmlValidator
from sqlalchemy import select, text

from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.errors import UserError
from rongui_desktop.exchange import writing
from rongui_desktop.exchange.catalogue import SHEETS
from rongui_desktop.exchange.exporter import export_template, export_workbook
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.exchange.table import write_table
from rongui_desktop.services import transfer
from rongui_desktop.storage import integrity
from rongui_desktop.storage.store import Store
from tests.exchange.books import contents, counts, history_length, small, take_in
from tests.exchange.rich import FORMULA, TEXT, fill


def sheets(path: Path) -> dict[str, Worksheet]:
    book = openpyxl.load_workbook(path)
    return {sheet.title: sheet for sheet in book.worksheets}


def column(sheet: Worksheet, title: str) -> list[object]:
    rows = list(sheet.iter_rows(values_only=True))
    place = rows[0].index(title)
    return [row[place] for row in rows[1:]]


def all_text(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist())


def test_no_cell_becomes_a_formula(store: Store, tmp_path: Path) -> None:
    fill(store)
    export_workbook(store, tmp_path / "a.xlsx")
    found = [
        cell
        for sheet in sheets(tmp_path / "a.xlsx").values()
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value[:1] in ("=", "+", "-", "@")
    ]
    assert {str(cell.value) for cell in found} >= {FORMULA, "+柴油机", "=住址", "-", "-以后的设置"}
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in found)
    assert "<f>" not in all_text(tmp_path / "a.xlsx")


def test_texts_and_dates_are_what_excel_expects(store: Store, tmp_path: Path) -> None:
    fill(store)
    export_workbook(store, tmp_path / "a.xlsx")
    found = sheets(tmp_path / "a.xlsx")
    people, session = found["代表"], found["接待场次"]
    assert column(people, "联系电话")[0] == "19118247602"
    assert column(people, "备注")[0] == TEXT
    assert column(people, "出生年月")[0] == datetime(1978, 6, 1)
    assert column(session, "开始时间")[0] == "19:30"
    assert column(session, "实际开始")[0] == "2020-06-03 19:31:12.345678"
    assert people["A1"].font.b
    assert people.freeze_panes == "A2"
    cell = session["C2"]
    assert (cell.is_date, cell.number_format) == (True, r"yyyy\-mm\-dd")


def test_people_of_one_name_are_told_by_their_numbers(store: Store, tmp_path: Path) -> None:
    fill(store)
    export_workbook(store, tmp_path / "a.xlsx")
    found = sheets(tmp_path / "a.xlsx")
    assert column(found["接待值班"], "代表") == ["P003", "P002", "欧阳慧"]
    assert column(found["接待值班"], "替班人")[0] == "欧阳慧"


def test_seats_that_are_alike_need_no_sheet_of_their_own(store: Store, tmp_path: Path) -> None:
    fill(store)
    export_workbook(store, tmp_path / "a.xlsx")
    found = sheets(tmp_path / "a.xlsx")
    assert column(found["代表"], "身份")[:2] == ["区人大代表、党代表", "市人大代表、政协委员"]
    assert column(found["任职"], "代表") == ["欧阳慧"] * 3


def test_an_unmasked_export_is_recorded_and_a_masked_one_is_not(store: Store, tmp_path: Path) -> None:
    fill(store)
    length = history_length(store)
    export_workbook(store, tmp_path / "m.xlsx", masked=True)
    assert history_length(store) == length
    export_workbook(store, tmp_path / "a.xlsx", year=2020)
    with store.read() as session:
        query = text(
            "SELECT action, record_type, reason, actor, changes FROM history_entry ORDER BY seq DESC LIMIT 1"
        )
        action, kind, reason, actor, changes = session.execute(query).one()
    assert (action, kind, reason, actor) == ("导出", "workbook", "导出工作簿", "测试员")
    assert json.loads(changes) == {"范围": [None, "2020 年"], "保密记录": [None, 2]}
    assert integrity.check(store) == []


def test_beside_a_window_an_export_is_recorded_too(store: Store, tmp_path: Path) -> None:
    fill(store)
    length = history_length(store)
    reader = Store.open(store.folder, actor="巡查员", clock=store.clock, writable=False)
    try:
        export_workbook(reader, tmp_path / "a.xlsx")
    finally:
        reader.close()
    assert history_length(store) == length + 1
    with store.write("继续工作") as session:
        session.scalars(select(Opinion)).first()
        session.execute(text("SELECT 1"))
    take_in(store, tmp_path / "b.xlsx", {"联络站": [["名称", "类型"], ["新站", "联络站"]]})
    assert integrity.check(store) == []


def test_an_export_that_cannot_be_recorded_does_not_happen(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store)

    def refused(*_arguments: object) -> None:
        raise UserError("磁盘已满。")

    monkeypatch.setattr(transfer, "record_export", refused)
    with pytest.raises(UserError, match="磁盘已满"):
        export_workbook(store, tmp_path / "a.xlsx")
    assert list(tmp_path.glob("*.xlsx")) == []


def test_a_masked_export_shows_no_resident_and_is_refused_by_import(store: Store, tmp_path: Path) -> None:
    fill(store)
    path = tmp_path / "m.xlsx"
    made = export_workbook(store, path, masked=True)
    assert made.hidden == ("意见建议 第6行“内容”中疑似电话或身份证号码（075****2335）",)
    words = all_text(path)
    for secret in ("何晓明", "张丽", "13812345678", "0757-22372335）", "容里路1号", "=住址", "派出所（东"):
        assert (secret in words) is (secret == "派出所（东"), secret
    visitors, opinions = sheets(path)["来访登记"], sheets(path)["意见建议"]
    assert column(visitors, "来访人") == ["（保密）", "（待补）", "张某"]
    assert column(visitors, "社区") == [None, None, None]
    assert column(visitors, "人数") == ["少于5"] * 3
    assert column(opinions, "内容")[:3] == ["（保密事项）"] * 3
    assert column(opinions, "内容")[4:] == ["信：张某来电075****2335", "张某来"]
    assert column(sheets(path)["代表"], "联系电话")[0] == "191****7602"
    assert column(sheets(path)["代表"], "姓名")[0] == "欧阳慧"
    with pytest.raises(UserError, match="隐去了个人信息"):
        import_workbook(store, path)


def test_the_mark_of_a_masked_export_survives_other_programs(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", small())
    path = tmp_path / "m.xlsx"
    export_workbook(store, path, masked=True)
    book = openpyxl.load_workbook(path)
    book.save(path)
    with pytest.raises(UserError, match="隐去了个人信息"):
        import_workbook(store, path)
    book.properties.keywords = None
    book.save(path)
    with pytest.raises(UserError, match="隐去了个人信息"):
        import_workbook(store, path)


def test_an_export_replaces_an_older_file_whole_or_leaves_it(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in(store, tmp_path / "a.xlsx", small())
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"old")
    length = history_length(store)

    def full(_part: Path, _path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(writing, "put_in_place", full)
        with pytest.raises(UserError, match="磁盘已满"):
            export_workbook(store, path)
    assert path.read_bytes() == b"old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.xlsx", "out.xlsx", "store"]
    assert history_length(store) == length + 1
    export_workbook(store, path)
    assert zipfile.is_zipfile(path)


@pytest.mark.parametrize(("place", "why"), [("nowhere/a.xlsx", "文件夹不存在"), (".", "那里是一个文件夹")])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, place: str, why: str) -> None:
    with pytest.raises(UserError, match=why):
        export_template(tmp_path / place)
    assert list(tmp_path.iterdir()) == []


def test_an_export_tells_its_progress_and_stops_when_told(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", small())
    told: list[tuple[int, int, str]] = []
    export_workbook(store, tmp_path / "b.xlsx", progress=lambda *step: told.append(step))
    assert [done for done, *_ in told] == list(range(len(SHEETS) + 2))
    assert {total for _, total, _ in told} == {len(SHEETS) + 1}

    class StoppedError(Exception):
        pass

    def stop(done: int, _total: int, _text: str) -> None:
        if done == 3:
            raise StoppedError

    with pytest.raises(StoppedError):
        export_workbook(store, tmp_path / "c.xlsx", progress=stop)
    assert not (tmp_path / "c.xlsx").exists()


def test_the_template_is_empty_and_explains_itself(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    export_template(path)
    found = sheets(path)
    wanted = [sheet.name for sheet in SHEETS if sheet.name not in ("设置", "部门", "社区", "意见类别")]
    assert list(found) == ["说明", *wanted]
    for sheet in SHEETS:
        if sheet.name not in wanted:
            continue
        page = found[sheet.name]
        assert [cell.value for cell in page[1]] == [c.title for c in sheet.columns]
        assert page.max_row == 1
        assert page.freeze_panes == "A2"
        for cell, described in zip(page[1], sheet.columns, strict=True):
            assert (cell.font.color is not None and cell.font.color.rgb == "FFA4201C") is described.required
            assert page.column_dimensions[cell.coordinate[:-1]].width >= 8
    guide = [tuple(row) for row in found["说明"].iter_rows(values_only=True)]
    explained = {(row[0], row[1]) for row in guide}
    assert {
        (sheet.name, c.title) for sheet in SHEETS if sheet.name in wanted for c in sheet.columns
    } <= explained
    assert all(row[3] for row in guide if (row[0], row[1]) in explained and row[0] in wanted)


def test_the_template_offers_the_codes_and_formats_the_dates(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    export_template(path)
    found = sheets(path)
    offered = {
        (name, str(rule.sqref)): rule.formula1
        for name, page in found.items()
        for rule in page.data_validations.dataValidation
    }
    assert offered["接待场次", "B2:B5000"] == '"夜间接待,公众场所接待,进站接待"'
    assert offered["意见建议", "H2:H5000"].startswith('"当场答复,交街道部门办理')
    assert offered["来访登记", "B2:B5000"] == "'接待场次'!$A$2:$A$2000"
    codes = sum(bool(c.kind.codes) for s in SHEETS for c in s.columns if s.name in found)
    assert sum(rule.startswith('"') for rule in offered.values()) == codes
    # Excel takes no longer list than this.
    assert all(len(rule) <= 257 for rule in offered.values() if rule.startswith('"'))
    assert found["接待场次"].column_dimensions["C"].number_format == r"yyyy\-mm\-dd"
    assert found["代表"].column_dimensions["I"].number_format == "@"


def test_a_filled_template_is_imported(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    export_template(path)
    book = openpyxl.load_workbook(path)
    for name, rows in small().items():
        page = book[name]
        titles = [cell.value for cell in page[1]]
        for number, row in enumerate(rows[1:], start=2):
            for title, value in zip(rows[0], row, strict=True):
                page.cell(number, titles.index(title) + 1, value)
    book.save(path)
    report = import_workbook(store, path)
    assert (report.errors, report.warnings) == ([], [])
    assert counts(report)["代表"] == (3, 0, 0)
    assert [row["name"] for row in map(dict, contents(store)["department"])] == ["交警"]


def test_an_empty_template_changes_nothing(store: Store, tmp_path: Path) -> None:
    export_template(tmp_path / "t.xlsx")
    report = import_workbook(store, tmp_path / "t.xlsx")
    assert report.errors == []
    assert set(counts(report).values()) == {(0, 0, 0)}
    assert history_length(store) == 0


def test_a_list_of_the_window_becomes_a_sheet(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_table(
        path,
        "意见建议/2019?",
        ["编号", "内容", "件数"],
        [["容夜接〔2019〕1号", "=1+1", 3], ["", "两行\n字", 0]],
    )
    (page,) = sheets(path).values()
    assert page.title == "意见建议 2019"
    assert [tuple(row) for row in page.iter_rows(values_only=True)] == [
        ("编号", "内容", "件数"),
        ("容夜接〔2019〕1号", "=1+1", 3),
        (None, "两行\n字", 0),
    ]
    assert page.freeze_panes == "A2"
    assert page.column_dimensions["A"].width == 19


def test_an_empty_list_is_a_sheet_with_its_headers(tmp_path: Path) -> None:
    write_table(tmp_path / "list.xlsx", "", ["编号"], [])
    (page,) = sheets(tmp_path / "list.xlsx").values()
    assert [cell.value for cell in page[1]] == ["编号"]


def test_nothing_of_an_export_lies_in_another_folder(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Residents' names must not lie in the system's folder of temporary files, not even for a moment."""
    import tempfile

    def forbidden(*_arguments: object, **_options: object) -> None:
        raise AssertionError("a temporary file")

    fill(store)
    for name in ("mkstemp", "NamedTemporaryFile", "TemporaryFile", "mkdtemp"):
        monkeypatch.setattr(tempfile, name, forbidden)
    export_workbook(store, tmp_path / "a.xlsx")
    assert zipfile.is_zipfile(tmp_path / "a.xlsx")


def test_exports_pass_the_audit_of_the_format(store: Store, tmp_path: Path) -> None:
    validator = OpenXmlValidator()
    fill(store)
    export_workbook(store, tmp_path / "a.xlsx")
    export_workbook(store, tmp_path / "m.xlsx", masked=True)
    export_template(tmp_path / "t.xlsx")
    for name in ("a", "m", "t"):
        assert validator.validate(tmp_path / f"{name}.xlsx").errors == []
