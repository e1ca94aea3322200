"""Which Python the set-up program takes, and what it says where there is none."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.installer.machine import FILE, Machine, bootstrap, made_path


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
    machine.offered = set()
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 14, 0))
    assert bootstrap.main(["run"]) == 1
    told = capsys.readouterr().err
    assert "本程序需要 Python 3.11、3.12 或 3.13，这里是 3.14；" in told
    assert "Python 3.11, 3.12 or 3.13 is needed, this is 3.14: " in told


UBUNTU = 'PRETTY_NAME="Ubuntu 22.04.5 LTS"\nNAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\nUBUNTU_CODENAME=jammy\n'
MINT = 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n'
DEBIAN = "ID=debian\nVERSION_ID='11'\n"


@pytest.mark.parametrize(
    ("system", "windows", "advice"),
    [
        (UBUNTU, False, "请先打开 universe 软件源，再安装：sudo add-apt-repository universe && "),
        (MINT, False, "sudo apt install python3.11 python3.11-venv，然后再运行同一条命令。"),
        (DEBIAN, False, "这里是 3.10；请先安装其中之一，然后再运行同一条命令。"),
        (None, False, "这里是 3.10；请先安装其中之一，然后再运行同一条命令。"),
        (UBUNTU, True, "请从 Python 官网下载并安装 3.13（勾选 Add python.exe to PATH）"),
    ],
)
def test_an_old_python_hears_in_one_sentence_what_to_install_here(
    system: str | None,
    windows: bool,
    advice: str,
    machine: Machine,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    machine.offered = set()
    if system is not None:
        (tmp_path / "os-release").write_text(system, encoding="utf-8")
    monkeypatch.setattr(bootstrap, "OS_RELEASE", tmp_path / "os-release")
    monkeypatch.setattr(bootstrap, "WINDOWS", windows)
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 10, 12))
    assert bootstrap.main(["run"]) == 1
    told = capsys.readouterr().err
    assert advice in told.splitlines()[0]
    assert told.splitlines()[0].count("。") == 1
    assert not machine.started("venv")


def test_without_root_an_old_python_names_the_command_that_installs_a_suitable_one(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.offered = {"python3.11", "python3.11-venv"}
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(
        bootstrap.shutil,
        "which",
        lambda name, path=None: None if name == "sudo" else made_path(machine, name),
    )
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 10, 12))
    assert bootstrap.main(["run"]) == 1
    assert "--no-install-recommends python3.11 python3.11-venv" in capsys.readouterr().err
    assert not machine.started("apt-get")


def test_a_stub_that_does_not_start_is_no_python(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows has a python3.exe that only opens its shop."""

    def run(command: list[str], **options: object) -> subprocess.CompletedProcess[bytes]:
        raise PermissionError(command[0])

    machine.pythons = {"python3.13": ""}
    monkeypatch.setattr(bootstrap.subprocess, "run", run)
    assert bootstrap.other_python() is None
