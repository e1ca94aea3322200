"""The set-up program: what it installs, what it leaves alone, and what it says when it cannot go on."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "installer" / "bootstrap.py"


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", FILE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["bootstrap"] = module
    spec.loader.exec_module(module)
    return module


bootstrap = _load()


class Machine:
    """Stands in for the programs that bootstrap starts, and remembers the commands."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.environments: list[dict[str, str]] = []
        self.installed: set[str] = set()
        self.offered: set[str] = set()
        self.pythons: dict[str, str] = {}
        self.failing: tuple[str, ...] = ()

    def run(self, command: list[str], **options: object) -> subprocess.CompletedProcess[bytes]:
        self.commands.append(command)
        environment = options.get("env")
        self.environments.append(dict(environment) if isinstance(environment, dict) else {})
        code = 1 if any(word in " ".join(command) for word in self.failing) else 0
        return subprocess.CompletedProcess(command, code, stdout=self._answer(command).encode())

    def _answer(self, command: list[str]) -> str:
        if command[0] == "dpkg-query":
            lines = [f"{name} installed" for name in command if name in self.installed]
            return "\n".join([*lines, "libgl1-mesa-dri config-files"])
        if command[:2] == ["apt-cache", "policy"]:
            return f"{command[2]}:\n  Candidate: {'1.0' if command[2] in self.offered else '(none)'}\n"
        if command[-1].startswith("import sys; print"):
            return self.pythons.get(command[0], "")
        return ""

    def started(self, word: str) -> list[list[str]]:
        return [command for command in self.commands if word in command]


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A Debian with apt on which everything is still to be installed, used by root."""
    made = Machine()
    monkeypatch.setattr(bootstrap.subprocess, "run", made.run)
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: made_path(made, name))
    monkeypatch.setattr(bootstrap.time, "sleep", lambda _: None)
    return made


def made_path(machine: Machine, name: str) -> str | None:
    if name.startswith("python"):
        return name if name in machine.pythons else None
    return f"/usr/bin/{name}" if name in {"apt-get", "dpkg-query", "sudo"} else None


@pytest.fixture
def environment(machine: Machine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A repository of its own with two locks and no environment yet; making one makes its Python."""
    (tmp_path / "installer").mkdir()
    for lock in (bootstrap.RUN_LOCK, bootstrap.TEST_LOCK):
        (tmp_path / "installer" / lock).write_text(f"{lock} 1")
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    plain = machine.run

    def run(command: list[str], **options: object) -> subprocess.CompletedProcess[bytes]:
        if command[1:3] == ["-m", "venv"]:
            python = bootstrap.venv_python()
            python.parent.mkdir(parents=True)
            python.touch()
        return plain(command, **options)

    monkeypatch.setattr(bootstrap.subprocess, "run", run)
    return tmp_path


# ---- the file itself


def test_it_uses_the_standard_library_alone_and_old_pythons_can_read_it() -> None:
    tree = ast.parse(FILE.read_text(encoding="utf-8"), feature_version=(3, 7))
    imported = {
        alias.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    imported |= {
        (node.module or "").split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)
    }
    assert imported <= set(sys.stdlib_module_names)


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


# ---- Python


@pytest.mark.parametrize(
    ("version", "suits"), [((3, 10), False), ((3, 11), True), ((3, 13), True), ((3, 14), False)]
)
def test_pythons_311_to_313_suit(version: tuple[int, ...], suits: bool) -> None:
    assert bootstrap.suitable(version) is suits


def test_an_unsuitable_python_hands_over_to_the_newest_suitable_one(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The newest is a shim that has no Python behind it.
    machine.pythons = {"python3.13": "", "python3.12": "3 12", "python3.11": "3 11"}
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 10, 4))
    assert bootstrap.main(["test", "lint"]) == 0
    assert machine.commands[-1] == ["python3.12", str(FILE), "test", "lint"]
    assert not machine.started("apt-get")


def test_without_a_suitable_python_apt_installs_one(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.offered = {"python3.11", "python3.11-venv"}
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 10, 4))
    plain = machine.run

    def run(command: list[str], **options: object) -> subprocess.CompletedProcess[bytes]:
        if "install" in command:
            machine.pythons = {"python3.11": "3 11"}
        return plain(command, **options)

    monkeypatch.setattr(bootstrap.subprocess, "run", run)
    assert bootstrap.main(["run"]) == 0
    (install,) = machine.started("install")
    assert install[-2:] == ["python3.11", "python3.11-venv"]
    assert machine.commands[-1] == ["python3.11", str(FILE), "run"]


def test_where_no_suitable_python_is_to_be_had_it_says_so_in_two_languages(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 14, 0))
    assert bootstrap.main(["run"]) == 1
    told = capsys.readouterr().err
    assert "本程序需要 Python 3.11、3.12 或 3.13，这里是 3.14" in told
    assert "Python 3.11, 3.12 or 3.13 is needed; this is 3.14" in told


# ---- system parts


def test_only_missing_parts_are_installed_and_one_alternative_is_enough(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.installed = {
        "libgl1",
        "libglib2.0-0",
        "libdbus-1-3",
        "libfontconfig1",
        "libxkbcommon0",
        "fonts-wqy-zenhei",
    }
    machine.offered = {"libegl1"}
    bootstrap.install_parts(bootstrap.WINDOW_PARTS)
    (install,) = machine.started("install")
    assert install[install.index("--no-install-recommends") + 1 :] == ["libegl1"]
    told = capsys.readouterr().out
    assert "libegl1：Qt 界面库 / Qt" in told


@pytest.mark.parametrize("name", ["libglib2.0-0", "libglib2.0-0t64"])
def test_the_name_that_this_release_has_is_installed(machine: Machine, name: str) -> None:
    machine.offered = {name}
    bootstrap.install_parts(bootstrap.WINDOW_PARTS)
    (install,) = machine.started("install")
    assert [word for word in install if word.startswith("libglib")] == [name]


def test_nothing_is_asked_of_apt_when_nothing_is_missing(machine: Machine) -> None:
    every = (*bootstrap.WINDOW_PARTS, *bootstrap.SCREEN_PARTS, *bootstrap.TEST_PARTS)
    machine.installed = {part.names[0] for part in every}
    bootstrap.install_parts(every)
    assert [command[0] for command in machine.commands] == ["dpkg-query"]


def test_a_python_without_ensurepip_gets_its_venv_package(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None)
    bootstrap.install_parts(())
    (install,) = machine.started("install")
    assert install[-1] == f"python3.{sys.version_info[1]}-venv"


def test_others_than_root_use_sudo_and_do_not_hang_on_a_password(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(bootstrap.sys.stdin, "isatty", lambda: False, raising=False)
    bootstrap.install_parts(bootstrap.SCREEN_PARTS)
    (install,) = machine.started("install")
    assert install[:4] == ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"]


def test_without_root_and_sudo_the_tests_stop_and_name_the_administrators_command(
    machine: Machine, environment: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(
        bootstrap.shutil, "which", lambda name: None if name == "sudo" else f"/usr/bin/{name}"
    )
    assert bootstrap.main(["test"]) == 1
    told = capsys.readouterr().err
    assert "请管理员运行" in told
    assert "apt-get" in told
    assert not machine.started("pytest")


def test_the_window_is_tried_even_where_parts_cannot_be_installed(
    machine: Machine, environment: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    machine.failing = ("apt-get",)
    assert bootstrap.main(["run"]) == 0
    assert "系统组件没有装上" in capsys.readouterr().out
    assert machine.commands[-1][1:] == ["-m", "rongui_desktop", "demo"]


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


@pytest.mark.parametrize("step", ["format", "lint", "types", "imports", "forms", "tests", "benchmarks"])
def test_every_step_counts_and_the_others_still_run(
    step: str, machine: Machine, environment: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = bootstrap.test_steps()
    machine.failing = (" ".join(steps[step]),)
    assert bootstrap.main(["test"]) == 1
    assert [command for command in machine.commands if command in steps.values()] == list(steps.values())
    told = capsys.readouterr().out
    assert re.search(rf"失败 FAILED +{step} ", told)
    assert "steps: 6 passed, 1 failed" in told


def test_all_passed_is_success(
    machine: Machine, environment: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(["test"]) == 0
    assert "steps: 7 passed, 0 failed" in capsys.readouterr().out


def test_a_single_step_can_be_run_and_an_unknown_one_is_wrong_usage(
    machine: Machine, environment: Path
) -> None:
    assert bootstrap.main(["test", "lint"]) == 0
    assert machine.commands[-1] == bootstrap.test_steps()["lint"]
    with pytest.raises(SystemExit) as stop:
        bootstrap.main(["test", "nonsense"])
    assert stop.value.code == 2
