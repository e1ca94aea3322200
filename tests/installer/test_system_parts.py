"""What the set-up program installs with apt, what it leaves alone, and what it says when it may not."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from tests.installer.machine import Machine, bootstrap


def parts(*names: str) -> Any:
    return tuple(bootstrap.Part((name,), "试") for name in names)


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
    others = {each for part in bootstrap.WINDOW_PARTS for each in part.names if "glib" not in each}
    machine.offered = {name, *others}
    bootstrap.install_parts(bootstrap.WINDOW_PARTS)
    (install,) = machine.started("install")
    assert [word for word in install if word.startswith("libglib")] == [name]


def test_what_no_source_offers_is_named_when_the_rest_is_installed(machine: Machine) -> None:
    machine.offered = {"libgl1", "libegl1"}
    with pytest.raises(
        bootstrap.SetUpError, match="软件源里没有这些组件：libxcb-cursor0；.*universe"
    ) as caught:
        bootstrap.install_parts(parts("libgl1", "libegl1", "libxcb-cursor0"))
    (install,) = machine.started("install")
    assert install[-2:] == ["libgl1", "libegl1"]
    assert "enable universe" in str(caught.value)


def test_who_cannot_become_root_hears_the_whole_command(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sudo that wants a password where nobody can type it."""
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(bootstrap.sys.stdin, "isatty", lambda: False, raising=False)
    machine.failing = ("sudo",)
    with pytest.raises(
        bootstrap.SetUpError, match="请管理员运行：sudo apt-get install -y --no-install-recommends libgl1"
    ):
        bootstrap.install_parts(parts("libgl1"))


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
        bootstrap.shutil, "which", lambda name, path=None: None if name == "sudo" else f"/usr/bin/{name}"
    )
    assert bootstrap.main(["test"]) == 1
    told = capsys.readouterr().err
    assert "请管理员运行：sudo apt-get install -y --no-install-recommends libgl1 " in told
    assert not machine.started("apt-get")
    assert not machine.started("pytest")


def test_the_window_is_tried_even_where_parts_cannot_be_installed(
    machine: Machine, environment: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    machine.failing = ("apt-get",)
    assert bootstrap.main(["run"]) == 0
    assert "系统组件没有装上" in capsys.readouterr().out
    assert machine.commands[-1][1:] == ["-m", "rongui_desktop", "demo"]
