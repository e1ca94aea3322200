from __future__ import annotations

import shutil
from collections.abc import Generator
from pathlib import Path

import pytest

from rongui_desktop import cli
from rongui_desktop.storage.store import Store
from tests.cli.shell import Shell
from tests.exchange.books import DEMO


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
