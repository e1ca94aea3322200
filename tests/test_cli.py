"""The command line as a script sees it: output, exit status, what stands on stderr (contract, command-line)."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Generator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from rongui_desktop import cli, log, paths
from rongui_desktop.storage.store import Store
from tests.exchange.books import DEMO, contents, history_length, small, write

DATA = Path(__file__).parent / "data"
ROOT = Path(__file__).parent.parent
CHINESE = re.compile("[一-鿿]")


class Shell:
    """Runs commands on one data folder and keeps what they said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self.out = ""
        self.err = ""

    def __call__(self, *arguments: object) -> int:
        self._capsys.readouterr()
        status = cli.main(["--data-dir", str(self.folder), *map(str, arguments)])
        self.out, self.err = self._capsys.readouterr()
        return status

    def done(self, *arguments: object) -> str:
        assert self(*arguments) == 0, self.err
        return self.out

    def refused(self, *arguments: object) -> str:
        """Run a command that must fail: status 1, one Chinese line on stderr, nothing but that."""
        assert self(*arguments) == 1
        assert self.err.count("\n") == 1
        assert CHINESE.search(self.err)
        return self.err

    def misused(self, *arguments: object) -> str:
        assert self(*arguments) == 2
        assert self.out == ""
        assert self.err.startswith("用法：")
        return self.err

    def json(self, *arguments: object) -> Any:
        return json.loads(self.done(*arguments, "--json"))

    def contents(self) -> Any:
        store = Store.open(self.folder, writable=False)
        try:
            return contents(store), history_length(store)
        finally:
            store.close()


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "数据", capsys)


@pytest.fixture(scope="session")
def year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli") / "year"
    assert cli.main(["--data-dir", str(folder), "init", "--station", "容桂"]) == 0
    assert cli.main(["--data-dir", str(folder), "import", str(DEMO)]) == 0
    return folder


@pytest.fixture
def filled(shell: Shell, year: Path) -> Shell:
    """The demonstration year."""
    shutil.copytree(year, shell.folder)
    return shell


@pytest.fixture
def held(filled: Shell) -> Generator[Shell]:
    """A store that a window has open."""
    window = Store.open(filled.folder, actor="窗口")
    yield filled
    window.close()


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
    other = Shell(tmp_path / "另一个", shell._capsys)  # noqa: SLF001 - the same capture
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


def test_the_account_is_the_actor_of_the_history(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def actors() -> set[str]:
        store = Store.open(shell.folder, writable=False)
        try:
            with store.read() as session:
                rows = session.connection().exec_driver_sql("SELECT DISTINCT actor FROM history_entry")
                return {row[0] for row in rows}
        finally:
            store.close()

    shell.done("init", "--station", "容桂", "--account", "小梁", "--password-file", tmp_path / "none")
    shell.done("import", write(tmp_path / "a.xlsx", small()), "--account", "小梁")
    assert actors() == {"小梁"}
    monkeypatch.setenv("RONGUI_ACCOUNT", "小何")
    changed = small() | {"代表": [["编号", "姓名", "身份"], ["R1", "陈婉仪", "省人大代表"]]}
    shell.done("import", write(tmp_path / "b.xlsx", {"代表": changed["代表"]}))
    assert actors() == {"小梁", "小何"}


def test_common_options_stand_before_or_after_the_command(filled: Shell, tmp_path: Path) -> None:
    wanted = filled.done("figures", "--year", 2019)
    capture = filled._capsys  # noqa: SLF001 - the same capture
    for arguments in (
        ["figures", "--year", "2019", "--data-dir", str(filled.folder)],
        ["figures", f"--data-dir={filled.folder}", "--year", "2019"],
        [
            "--data-dir",
            str(tmp_path / "nowhere"),
            "figures",
            "--year",
            "2019",
            "--data-dir",
            str(filled.folder),
        ],
        [
            "--account",
            "小梁",
            "--data-dir",
            str(filled.folder),
            "figures",
            "--year",
            "2019",
            "--password-file",
            "x",
        ],
    ):
        assert cli.main(arguments) == 0
        assert capture.readouterr().out == wanted


def test_the_data_folder_may_come_from_the_environment(
    filled: Shell, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RONGUI_DATA_DIR", str(filled.folder))
    assert cli.main(["search", "LF2019-0001", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["number"] == "LF2019-0001"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["frobnicate"], "没有 'frobnicate' 这一项"),
        (["figures"], "还缺少：--year"),
        (["figures", "--year", "2019", "--bogus"], "不认识的参数：--bogus"),
        (["search"], "还缺少"),
        (["figures", "--year"], "后面要跟一个值"),
        (["demo"], "rongui-desktop demo"),
        (["roster"], "没有 'roster' 这一项"),
    ],
)
def test_wrong_usage_is_answered_in_chinese(shell: Shell, arguments: list[str], words: str) -> None:
    message = shell.misused(*arguments)
    assert words in message
    assert not re.search(r"\b(error|usage|argument|required|invalid)\b", message)


def test_help_lists_every_command(shell: Shell) -> None:
    out = shell.done("--help")
    commands = (
        "init",
        "demo",
        "import",
        "export",
        "figures",
        "check",
        "report",
        "backup",
        "restore",
        "search",
    )
    assert all(re.search(rf"^ +{command} ", out, re.MULTILINE) for command in commands)
    assert "roster" not in out
    for command in commands:
        assert "选项" in shell.done(command, "-h")


def test_an_unexpected_error_is_one_line_and_a_log_without_its_message(
    filled: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rongui_desktop.services import search

    def broken(*_arguments: object) -> None:
        raise RuntimeError("李国明 13812345678")

    monkeypatch.setattr(search, "search", broken)
    line = filled.refused("search", "路灯")
    file = paths.log_dir() / log.FILE_NAME
    assert str(file) in line
    logged = file.read_text(encoding="utf-8")
    assert "RuntimeError" in logged
    assert "test_cli.broken" in logged
    assert "李国明" not in logged + line


def run(folder: Path, *arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    environment = os.environ | {"RONGUI_DATA_DIR": str(folder)} | options.pop("environment", {})
    command = [sys.executable, "-m", "rongui_desktop", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, check=False, timeout=120, **options
    )


def test_no_command_loads_qt(year: Path, tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from rongui_desktop import cli\n"
        "for arguments in (['figures', '--year', '2019'], ['search', '路灯'], ['check'], ['-h'],\n"
        f"    ['report', 'annual-summary', '--year', '2019', '-o', {str(tmp_path / 'a.docx')!r}],\n"
        f"    ['export', {str(tmp_path / 'a.xlsx')!r}]):\n"
        "    assert cli.main(arguments) == 0\n"
        "found = sorted(n for n in sys.modules if n.split('.')[0] in ('PySide6', 'shiboken6'))\n"
        "assert not found, found\n"
    )
    environment = os.environ | {"RONGUI_DATA_DIR": str(year)}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_program_answers_in_utf_8_whatever_the_code_page(year: Path) -> None:
    done = run(year, "search", "LF2019-0001", environment={"PYTHONIOENCODING": "gbk", "PYTHONUTF8": "0"})
    assert done.returncode == 0
    assert "来访登记  LF2019-0001" in done.stdout.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_error(year: Path) -> None:
    environment = os.environ | {"RONGUI_DATA_DIR": str(year)}
    command = [sys.executable, "-m", "rongui_desktop", "check", "--year", "2019"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


def test_an_error_leaves_no_traceback(tmp_path: Path) -> None:
    done = run(tmp_path / "none", "figures", "--year", "2019")
    assert done.returncode == 1
    assert done.stdout == b""
    assert b"Traceback" not in done.stderr
    assert done.stderr.decode("utf-8").count("\n") == 1
