"""The program as a process of its own: no Qt, its encoding, its pipes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent


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
        encoding="utf-8",
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
