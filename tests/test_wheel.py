"""What `pip install .` gives: the program, its own files and its command, away from the source tree."""

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BIN = "Scripts" if sys.platform == "win32" else "bin"


def _run(*command: str | Path, cwd: Path) -> str:
    """Return what a command prints; it must succeed, and must not find the source tree."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into an environment of its own that borrows only the dependencies of this one."""
    home = tmp_path_factory.mktemp("installed")
    venv.create(home, with_pip=False, symlinks=sys.platform != "win32")
    python = home / BIN / ("python.exe" if sys.platform == "win32" else "python")
    _run(
        sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel, cwd=home
    )
    where = _run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=home).strip()
    borrowed = [path for path in sys.path if path.endswith("site-packages")]
    (Path(where) / "borrowed.pth").write_text("\n".join(borrowed), encoding="utf-8")
    return home


def test_the_wheel_carries_all_plain_files_and_forms(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for source, inside in ((ROOT / "resources", "_resources"), (ROOT / "ui", "_ui")):
        files = [file.relative_to(source).as_posix() for file in source.rglob("*") if file.is_file()]
        assert files
        assert {f"rongui_desktop/{inside}/{file}" for file in files} <= names
    assert not [name for name in names if name.startswith(("tests/", "installer/"))]


def test_the_command_answers_and_finds_its_files(installed: Path, tmp_path: Path) -> None:
    command = installed / BIN / "rongui-desktop"
    told = _run(command, "--help", cwd=tmp_path)
    assert "figures" in told
    code = "from rongui_desktop import paths; print(paths.resource('demo', '2019.xlsx').is_file(), paths.__file__)"
    found, _, where = _run(installed / BIN / "python", "-c", code, cwd=tmp_path).strip().partition(" ")
    assert found == "True"
    assert Path(where).is_relative_to(installed)


def test_the_installed_command_computes_the_demonstration_year(installed: Path, tmp_path: Path) -> None:
    command = installed / BIN / "rongui-desktop"
    code = "from rongui_desktop import paths; print(paths.resource('demo', '2019.xlsx'))"
    workbook = _run(installed / BIN / "python", "-c", code, cwd=tmp_path).strip()
    store = ["--data-dir", str(tmp_path / "store")]
    _run(command, *store, "init", "--station", "街道中心联络站", cwd=tmp_path)
    _run(command, *store, "import", workbook, cwd=tmp_path)
    figures = _run(command, *store, "figures", "--year", "2019", "--json", cwd=tmp_path)
    expected = (ROOT / "tests" / "data" / "2019-figures.json").read_text(encoding="utf-8")
    assert json.loads(figures) == json.loads(expected)
