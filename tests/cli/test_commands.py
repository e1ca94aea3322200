"""Every command as a script sees it: output, exit status, stderr (contract, command-line)."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest
from docx import Document

from tests.cli.shell import Shell
from tests.exchange.books import DEMO, small, write

DATA = Path(__file__).parent.parent / "data"


def test_a_store_is_made_once(shell: Shell) -> None:
    assert "站点：容桂" in shell.done("init", "--station", " 容桂 ")
    before = shell.contents()
    assert "已经有数据库" in shell.refused("init", "--station", "别处")
    assert shell.contents() == before
    assert shell.contents()[0]["setting"] == [("station", "容桂")]


def test_a_store_needs_a_name(shell: Shell) -> None:
    assert "站点名称" in shell.refused("init", "--station", "　")
    assert "还缺少：--station" in shell.misused("init")
    assert not shell.folder.exists()


@pytest.mark.parametrize(
    "command",
    [
        ("import", DEMO),
        ("export", "a.xlsx"),
        ("figures", "--year", 2019),
        ("check",),
        ("report", "annual-summary", "--year", 2019, "-o", "a.docx"),
        ("backup",),
        ("search", "路灯"),
    ],
)
def test_without_a_store_every_command_says_so(shell: Shell, command: tuple[object, ...]) -> None:
    assert "没有数据库" in shell.refused(*command)
    assert not shell.folder.exists()


def test_the_acceptance_of_the_demonstration_year(shell: Shell, tmp_path: Path) -> None:
    shell.done("init", "--station", "容桂")
    first = shell.json("import", DEMO)
    assert first["errors"] == []
    assert first["sheets"]["代表"] == {"added": 56, "updated": 0, "unchanged": 0}
    wanted = (DATA / "2019-figures.json").read_text(encoding="utf-8")
    assert shell.done("figures", "--year", 2019, "--json").strip() == wanted.strip()
    before = shell.contents()
    second = shell.json("import", DEMO)
    assert second["sheets"]["代表"] == {"added": 0, "updated": 0, "unchanged": 56}
    assert shell.contents() == before
    shell.done("export", tmp_path / "a.xlsx")
    other = Shell(tmp_path / "另一个", shell.capture)
    other.done("init", "--station", "空")
    other.done("import", tmp_path / "a.xlsx")
    assert other.done("figures", "--year", 2019, "--json").strip() == wanted.strip()
    assert other.contents()[0] == before[0]


def test_import_prints_the_counts_and_a_trial_writes_nothing(shell: Shell, tmp_path: Path) -> None:
    shell.done("init", "--station", "容桂")
    before = shell.contents()
    path = write(tmp_path / "a.xlsx", small())
    out = shell.done("import", path, "--dry-run")
    assert "代表：新增 3，更新 0，未变 0，错误 0" in out
    assert "没有写入" in out
    assert shell.contents() == before
    assert "导入完成" in shell.done("import", path)
    assert "代表：新增 0，更新 0，未变 3，错误 0" in shell.done("import", path)


def test_errors_of_a_workbook_are_listed_and_nothing_is_written(shell: Shell, tmp_path: Path) -> None:
    shell.done("init", "--station", "容桂")
    before = shell.contents()
    book = small()
    book["来访登记"] = [*book["来访登记"], ["LF2020-0002", "YJ2020-009", "张三", -1, *[None] * 4]]
    path = write(tmp_path / "a.xlsx", book)
    assert shell("import", path) == 1
    assert "来访登记：新增 1，更新 0，未变 0，错误 2" in shell.out
    assert "工作表“来访登记”第 3 行“人数”“-1”：" in shell.err
    assert shell.err.endswith("有 2 处错误，什么都没有写入；请改正后重新导入。\n")
    assert shell("import", path, "--json") == 1
    report = json.loads(shell.out)
    assert set(report) == {"sheets", "errors", "warnings"}
    assert [set(error) for error in report["errors"]] == [{"sheet", "row", "column", "value", "message"}] * 2
    assert report["errors"][0] | {"message": ""} == {
        "sheet": "来访登记",
        "row": 3,
        "column": "人数",
        "value": "-1",
        "message": "",
    }
    assert shell.contents() == before


def test_a_file_that_is_no_workbook_is_one_sentence_and_one_entry(shell: Shell, tmp_path: Path) -> None:
    shell.done("init", "--station", "容桂")
    (tmp_path / "a.xlsx").write_text("x")
    assert "“a.xlsx”不是 Excel 工作簿" in shell.refused("import", tmp_path / "a.xlsx")
    assert "没有这个文件" in shell.refused("import", tmp_path / "b.xlsx", "--json")
    (error,) = json.loads(shell.out)["errors"]
    assert (error["sheet"], error["row"], error["value"]) == ("", 0, "b.xlsx")


def test_exports(filled: Shell, tmp_path: Path) -> None:
    assert "张工作表" in filled.done("export", tmp_path / "a.xlsx", "--year", 2019)
    filled.done("export", tmp_path / "m.xlsx", "--masked")
    assert "隐去了个人信息" in filled.refused("import", tmp_path / "m.xlsx")
    assert ".xlsx" in filled.refused("export", tmp_path / "a.csv")
    assert "文件夹不存在" in filled.refused("export", tmp_path / "nowhere" / "a.xlsx")


def test_a_template_needs_no_store(shell: Shell, tmp_path: Path) -> None:
    assert "空白模板" in shell.done("export", tmp_path / "t.xlsx", "--template")
    assert (tmp_path / "t.xlsx").is_file()
    assert "--template 不能与" in shell.misused("export", tmp_path / "t.xlsx", "--template", "--masked")
    assert not shell.folder.exists()


def test_figures_as_of_a_day(filled: Shell) -> None:
    half = filled.json("figures", "--year", 2019, "--as-of", "2019年6月30日")
    assert half["contact.night.sessions"] == 4
    assert half == filled.json("figures", "--as-of", "2019-06-30", "--year", "2019")
    assert "夜间接待人次：87  （contact.night.persons）" in filled.done("figures", "--year", 2019)
    assert "2019-06-05" in filled.misused("figures", "--year", 2019, "--as-of", "六月")
    assert "整数" in filled.misused("figures", "--year", "去年")
    assert "整数" in filled.misused("figures", "--year", "2019.5")


def test_check_lists_the_findings_with_their_records(filled: Shell) -> None:
    report = filled.json("check", "--year", 2019)
    assert report["damage"] == []
    uncovered = [f for f in report["findings"] if f["code"] == "uncovered_quarter"]
    assert len(uncovered) == 24
    assert all(set(f) == {"code", "message", "records"} and f["records"] for f in report["findings"])
    out = filled.done("check", "--year", 2019)
    assert out.startswith("数据库完好。\n")
    assert out.endswith(f"2019 年的数据核对共发现 {len(report['findings'])} 个问题。\n")
    assert "没有发现问题" in filled.done("check", "--year", 2018)
    assert f"{date.today().year} 年的数据核对" in filled.done("check")


def test_check_says_what_is_damaged(filled: Shell) -> None:
    database = filled.folder / "rongui.db"
    content = bytearray(database.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 40 * 4096] = os.urandom(40 * 4096)
    database.write_bytes(bytes(content))
    assert filled("check", "--year", 2019, "--json") == 1
    report = json.loads(filled.out)
    assert report["damage"]
    assert report["findings"] == []
    assert "处损坏" in filled.err
    assert filled("check") == 1
    assert filled.out.startswith("损坏：")


def test_reports(filled: Shell, tmp_path: Path) -> None:
    listed = filled.done("report", "--list")
    kinds = ("reception-form", "reception-log", "reception-notice", "annual-summary")
    assert all(kind in listed for kind in kinds)
    path = tmp_path / "a.docx"
    filled.done("report", "reception-form", "--id", "LF2019-0001", "-o", path)
    assert "LF2019-0001" in "".join(Document(str(path)).element.itertext())
    filled.done("report", "reception-form", "--blank", "-o", path)
    assert "LF2019-0009999" in filled.refused("report", "reception-log", "--id", "LF2019-0009999", "-o", path)
    assert "还缺少：-o" in filled.misused("report", "annual-summary", "--year", 2019)
    assert "还缺少：--id" in filled.misused("report", "reception-log", "-o", path)
    assert "可选：reception-form" in filled.misused("report", "x", "-o", path)
    assert "可选：reception-form" in filled.misused("report")


def test_a_backup_restores(filled: Shell, tmp_path: Path) -> None:
    before = filled.contents()[0]
    file = tmp_path / "copy.db"
    assert str(file) in filled.done("backup", file)
    assert "backups" in filled.done("backup")
    filled.done(
        "import",
        write(
            tmp_path / "a.xlsx", small() | {"代表": [["编号", "姓名", "身份"], ["R9", "陈婉仪", "党代表"]]}
        ),
    )
    assert filled.contents()[0] != before
    assert "已恢复" in filled.done("restore", file)
    assert filled.contents()[0] == before
    assert "找不到" in filled.refused("restore", tmp_path / "none.db")


def test_search(filled: Shell) -> None:
    hits = filled.json("search", "学位", "--limit", 2)
    assert len(hits) == 2
    assert all(set(hit) == {"kind", "number", "title", "date"} for hit in hits)
    assert {hit["kind"] for hit in hits} == {"意见建议"}
    assert filled.json("search", "不存在的词") == []
    assert "没有找到“不存在的词”" in filled.done("search", "不存在的词")
    assert len(filled.done("search", "社区").splitlines()) == 20
    assert "整数" in filled.misused("search", "学位", "--limit", 0)


@pytest.mark.parametrize(
    "command",
    [
        ("figures", "--year", 2019),
        ("check", "--year", 2019),
        ("report", "annual-summary", "--year", 2019, "-o"),
        ("export",),
        ("search", "路灯"),
        ("backup",),
    ],
)
def test_reading_commands_work_beside_a_window(
    held: Shell, tmp_path: Path, command: tuple[object, ...]
) -> None:
    names = {"report": "a.docx", "export": "a.xlsx", "backup": "a.db"}
    file = [tmp_path / names[str(command[0])]] if command[0] in names else []
    held.done(*command, *file)


@pytest.mark.parametrize("command", [("import", DEMO), ("import", DEMO, "--dry-run"), ("restore", "x.db")])
def test_other_commands_say_who_holds_the_store(
    held: Shell, tmp_path: Path, command: tuple[object, ...]
) -> None:
    if command[0] == "restore":
        held.done("backup", tmp_path / "x.db")
        command = ("restore", tmp_path / "x.db")
    assert f"进程 {os.getpid()}" in held.refused(*command)
