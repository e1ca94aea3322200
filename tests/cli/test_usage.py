"""What all commands share: options, help, wrong usage, what an error looks like."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from rongui_desktop import cli, log, paths
from rongui_desktop.storage.store import Store
from tests.cli.shell import Shell
from tests.exchange.books import small, write


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
    capture = filled.capture
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
        (["roaster"], "没有 'roaster' 这一项"),
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
        "roster",
        "backup",
        "restore",
        "search",
    )
    assert all(re.search(rf"^ +{command} ", out, re.MULTILINE) for command in commands)
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
    assert "test_usage.broken" in logged
    assert "李国明" not in logged + line
