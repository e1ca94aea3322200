"""The set-up program as a module, and a machine on which it runs that only remembers what was started."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "installer"
FILE = FOLDER / "bootstrap.py"


def _load() -> ModuleType:
    # As Python does for the file that it is given.
    sys.path.insert(0, str(FOLDER))
    spec = importlib.util.spec_from_file_location("bootstrap", FILE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["bootstrap"] = module
    spec.loader.exec_module(module)
    sys.path.remove(str(FOLDER))
    return module


bootstrap = _load()


class Machine:
    """Stands in for the programs that bootstrap starts, and remembers the commands.

    Its package sources offer everything, unless `offered` says what they have.
    """

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.environments: list[dict[str, str]] = []
        self.installed: set[str] = set()
        self.offered: set[str] | None = None
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
            there = self.offered is None or command[2] in self.offered
            return f"{command[2]}:\n  Candidate: {'1.0' if there else '(none)'}\n"
        if command[-1].startswith("import sys; print"):
            return self.pythons.get(command[0], "")
        return ""

    def started(self, word: str) -> list[list[str]]:
        return [command for command in self.commands if word in command]


def made_path(machine: Machine, name: str) -> str | None:
    if name.startswith("python"):
        return name if name in machine.pythons else None
    return f"/usr/bin/{name}" if name in {"apt-get", "dpkg-query", "sudo", "soffice", "pdftotext"} else None
