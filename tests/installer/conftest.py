from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.installer.machine import Machine, bootstrap, made_path


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A Debian with apt on which everything is still to be installed, used by root."""
    made = Machine()
    monkeypatch.setattr(bootstrap.subprocess, "run", made.run)
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.setattr(bootstrap, "WINDOWS", False)
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name, path=None: made_path(made, name))
    monkeypatch.setattr(bootstrap.time, "sleep", lambda _: None)
    return made


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
