"""The set-up program: its environment, its two commands, and what it says when it cannot go on."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

from tests.installer.machine import FILE, FOLDER, ROOT, Machine, bootstrap

# ---- the file itself


@pytest.mark.parametrize("file", [FILE, FOLDER / "system_parts.py"], ids=lambda file: file.name)
def test_it_uses_the_standard_library_alone_and_old_pythons_can_read_it(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"), feature_version=(3, 7))
    imported = {
        alias.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    imported |= {
        (node.module or "").split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)
    }
    assert imported - {"system_parts"} <= set(sys.stdlib_module_names)


@pytest.mark.parametrize("lock", [bootstrap.RUN_LOCK, bootstrap.TEST_LOCK])
def test_a_lock_holds_the_pinned_packages_with_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / "installer" / lock).read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+==\S+)", text, re.MULTILINE))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    pins = list(project["project"]["dependencies"])
    if lock == bootstrap.TEST_LOCK:
        pins += project["dependency-groups"]["dev"]
    assert {re.sub(r"\[.*\]", "", pin).lower().replace("_", "-") for pin in pins} <= locked
    assert "://" not in text
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_what_runs_is_what_is_tested() -> None:
    """Both locks hold the same versions."""
    versions = [
        dict(
            re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / "installer" / lock).read_text("utf-8"), re.MULTILINE)
        )
        for lock in (bootstrap.RUN_LOCK, bootstrap.TEST_LOCK)
    ]
    assert versions[0].items() <= versions[1].items()


# ---- packages


def test_the_second_time_nothing_is_installed(machine: Machine, environment: Path) -> None:
    bootstrap.install_packages(bootstrap.RUN_LOCK)
    assert [command[2] for command in machine.commands] == ["venv", "pip"]
    assert "--require-hashes" in machine.commands[1]
    bootstrap.install_packages(bootstrap.RUN_LOCK)
    assert len(machine.commands) == 2


def test_the_test_lock_is_added_to_the_environment_and_holds_what_running_needs(
    machine: Machine, environment: Path
) -> None:
    bootstrap.install_packages(bootstrap.RUN_LOCK)
    bootstrap.install_packages(bootstrap.TEST_LOCK)
    bootstrap.install_packages(bootstrap.RUN_LOCK)
    assert [command[2] for command in machine.commands] == ["venv", "pip", "pip"]


def test_a_changed_lock_makes_the_environment_anew(machine: Machine, environment: Path) -> None:
    bootstrap.install_packages(bootstrap.RUN_LOCK)
    (environment / ".venv" / "left over").touch()
    (environment / "installer" / bootstrap.RUN_LOCK).write_text("2")
    bootstrap.install_packages(bootstrap.RUN_LOCK)
    assert [command[2] for command in machine.commands] == ["venv", "pip", "venv", "pip"]
    assert not (environment / ".venv" / "left over").exists()


def test_an_environment_of_another_python_is_made_anew(
    machine: Machine, environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bootstrap.install_packages(bootstrap.RUN_LOCK)
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, sys.version_info[1] + 1, 0))
    bootstrap.install_packages(bootstrap.RUN_LOCK)
    assert [command[2] for command in machine.commands] == ["venv", "pip", "venv", "pip"]


def test_a_half_installed_environment_is_not_taken_for_a_whole_one(
    machine: Machine, environment: Path
) -> None:
    machine.failing = ("pip",)
    with pytest.raises(bootstrap.SetUpError, match="依赖包没有装全"):
        bootstrap.install_packages(bootstrap.RUN_LOCK)
    assert len(machine.started("pip")) == 3
    machine.failing = ()
    bootstrap.install_packages(bootstrap.RUN_LOCK)
    assert len(machine.started("pip")) == 4


def test_an_environment_that_a_running_program_holds_is_not_made_over_half_removed(
    machine: Machine, environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows removes no file that is open."""
    (environment / ".venv").mkdir()
    monkeypatch.setattr(bootstrap.shutil, "rmtree", lambda path, ignore_errors: None)
    with pytest.raises(bootstrap.SetUpError, match="正在使用；请关闭本程序的窗口"):
        bootstrap.install_packages(bootstrap.RUN_LOCK)
    assert machine.commands == []


def test_where_venv_is_a_package_of_its_own_it_is_named(
    machine: Machine, environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None)
    machine.failing = ("-m venv",)
    with pytest.raises(bootstrap.SetUpError, match=rf"请先安装 python3\.{sys.version_info[1]}-venv。"):
        bootstrap.install_packages(bootstrap.RUN_LOCK)


# ---- the commands


def test_without_a_display_the_year_is_written_into_a_folder_that_is_named(
    machine: Machine, environment: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("LC_ALL", "C")
    assert bootstrap.main(["run", "--output", str(environment / "out")]) == 0
    assert machine.commands[-1][1:] == [
        "-m",
        "rongui_desktop",
        "demo",
        "--headless",
        "--output",
        str(environment / "out"),
    ]
    assert machine.environments[-1]["QT_QPA_PLATFORM"] == "offscreen"
    assert machine.environments[-1]["LC_ALL"] == "C.UTF-8"
    assert str(environment / "out") in capsys.readouterr().out


def test_headless_does_so_in_spite_of_a_display(
    machine: Machine, environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert bootstrap.main(["run", "--headless"]) == 0
    assert "--headless" in machine.commands[-1]


def test_the_programs_own_exit_status_is_passed_on(
    machine: Machine, environment: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.failing = ("rongui_desktop demo",)
    assert bootstrap.main(["run", "--headless"]) == 1
    assert "截图在" not in capsys.readouterr().out


@pytest.mark.parametrize(
    "step", ["format", "lint", "types", "imports", "forms", "tests", "pages", "benchmarks"]
)
def test_every_step_counts_and_the_others_still_run(
    step: str, machine: Machine, environment: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = bootstrap.test_steps()
    machine.failing = (" ".join(steps[step]),)
    assert bootstrap.main(["test"]) == 1
    assert [command for command in machine.commands if command in steps.values()] == list(steps.values())
    told = capsys.readouterr().out
    assert re.search(rf"失败 FAILED +{step} ", told)
    assert "steps: 7 passed, 1 failed" in told


def test_all_passed_is_success(
    machine: Machine, environment: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(["test"]) == 0
    assert "steps: 8 passed, 0 failed" in capsys.readouterr().out


def test_pages_that_nobody_could_look_at_do_not_count_as_passed(
    machine: Machine, environment: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On Windows nothing can install LibreOffice; all else is tested, and that is said."""
    monkeypatch.setattr(bootstrap.sys, "platform", "win32")
    monkeypatch.setattr(bootstrap, "WINDOWS", True)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name, path=None: None)
    assert bootstrap.main(["test"]) == 1
    told = capsys.readouterr().out
    assert "没有检查文书的版面：这里没有 LibreOffice、Poppler (pdftotext)，也不能代为安装。" in told
    assert re.search(r"失败 FAILED +pages ", told)
    assert "steps: 7 passed, 1 failed" in told
    assert machine.environments[-1]["PYTHONIOENCODING"].startswith("utf-8")


def test_a_single_step_can_be_run_and_an_unknown_one_is_wrong_usage(
    machine: Machine, environment: Path
) -> None:
    assert bootstrap.main(["test", "lint"]) == 0
    assert machine.commands[-1] == bootstrap.test_steps()["lint"]
    with pytest.raises(SystemExit) as stop:
        bootstrap.main(["test", "nonsense"])
    assert stop.value.code == 2
