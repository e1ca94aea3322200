"""House rules that no other tool checks (layers: import-linter; style: ruff; types: pyright)."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rongui_desktop.storage.store import Store

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "rongui_desktop"
UI = PACKAGE / "ui"
SKIPPED = {".git", ".venv", "__pycache__", "output", "build", "dist"}
TEXT = {
    ".py",
    ".pyi",
    ".md",
    ".toml",
    ".lock",
    ".ui",
    ".qss",
    ".svg",
    ".json",
    ".conf",
    ".txt",
    ".iss",
    ".nsi",
    "",
}


def _files(folder: Path) -> Iterator[Path]:
    """The project's own files: what git would track, also where there is no git."""
    for entry in sorted(folder.iterdir()):
        if entry.name in SKIPPED or (entry.name.startswith(".") and entry.name.endswith("_cache")):
            continue
        if entry.is_dir():
            if entry.name != ".hypothesis":
                yield from _files(entry)
        else:
            yield entry


def _name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


SOURCES = [
    file
    for folder in (PACKAGE, ROOT / "tests", ROOT / "installer")
    for file in _files(folder)
    if file.suffix == ".py" and file.parent != UI / "forms"
]
PROGRAM = [file for file in SOURCES if file.is_relative_to(PACKAGE)]


def _imported(tree: ast.AST) -> set[str]:
    """The top-level names of all modules that a file imports, also inside functions."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.split(".")[0])
    return names


def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


def test_files_are_short() -> None:
    limits = {file: 300 if file.parent == UI / "pages" else 400 for file in SOURCES}
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in SOURCES}
    assert [f"{_name(file)}: {lengths[file]}" for file in SOURCES if lengths[file] > limits[file]] == []


def test_qt_is_imported_only_in_the_window() -> None:
    window = [file for file in PROGRAM if file.is_relative_to(UI) or file == PACKAGE / "app.py"]
    elsewhere = [
        _name(file) for file in PROGRAM if file not in window and "PySide6" in _imported(_tree(file))
    ]
    assert elsewhere == []


def test_message_boxes_and_file_dialogs_are_opened_in_one_place() -> None:
    ours = re.compile(r"\b(QMessageBox|QFileDialog)\b")
    found = [
        _name(file)
        for file in PROGRAM
        if file != UI / "messages.py" and ours.search(file.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_signals_are_connected_to_bound_methods() -> None:
    """A lambda or a partial holds the widget that it names, and the widget is never freed."""
    found: list[str] = []
    for file in PROGRAM:
        for node in ast.walk(_tree(file)):
            if not (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "connect"
            ):
                continue
            for argument in node.args:
                made_here = isinstance(argument, ast.Lambda)
                if isinstance(argument, ast.Call):
                    made_here = ast.unparse(argument.func).rpartition(".")[2] == "partial"
                if made_here:
                    found.append(f"{_name(file)}:{node.lineno}")
    assert found == []


@pytest.mark.parametrize("word", ["processEvents", "TODO", "FIXME", "NotImplementedError"])
def test_the_program_has_no(word: str) -> None:
    pattern = re.compile(rf"\b{word}\b")
    assert [_name(file) for file in PROGRAM if pattern.search(file.read_text(encoding="utf-8"))] == []


def test_no_error_is_swallowed() -> None:
    """An `except` whose whole answer is `pass`, of whatever error, hides what happened."""
    found: list[str] = []
    for file in PROGRAM:
        for node in ast.walk(_tree(file)):
            if not isinstance(node, ast.ExceptHandler):
                continue
            every = node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"}
            if every and all(isinstance(line, ast.Pass) for line in node.body):
                found.append(f"{_name(file)}:{node.lineno}")
    assert found == []


def test_no_test_is_left_out() -> None:
    ways = re.compile(r"mark\.(skip|skipif|xfail)\b|pytest\.(skip|xfail|importorskip)\(|assert True\b")
    tests = [
        file for file in SOURCES if file.is_relative_to(ROOT / "tests") and file != Path(__file__).resolve()
    ]
    assert [_name(file) for file in tests if ways.search(file.read_text(encoding="utf-8"))] == []


def test_no_file_names_a_place_outside_the_project() -> None:
    """Neither a folder of one developer's machine nor the address of a package registry."""
    places = (
        "/work/",
        "/tmp/lab",
        "../shared",
        "/root/",
        "pypi" + ".org",
        "pythonhosted" + ".org",
        "npmjs" + ".org",
    )
    found = [
        f"{_name(file)}: {place}"
        for file in _files(ROOT)
        if file.suffix in TEXT and file != Path(__file__).resolve()
        for place in places
        if place in file.read_text(encoding="utf-8")
    ]
    assert found == []


def test_the_top_of_the_repository_is_tidy() -> None:
    allowed = {"pyproject.toml", "README.md", "rongui_desktop", "resources", "ui", "tests", "installer"}
    top = {entry.name for entry in ROOT.iterdir() if entry.name not in SKIPPED}
    assert {name for name in top if not name.startswith(".")} == allowed


def test_readme_gives_the_two_commands_that_bootstrap_knows() -> None:
    given = re.findall(
        r"^python3? installer/\S+.*$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert given == ["python3 installer/bootstrap.py run", "python3 installer/bootstrap.py test"]


def test_ci_runs_the_test_command_of_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert script.rstrip().endswith("exec python3 installer/bootstrap.py test")


HEAVY = ("PySide6", "sqlalchemy", "alembic", "docx", "openpyxl", "chinese_calendar", "highspy", "numpy")


@pytest.mark.parametrize(
    ("module", "kept_out"),
    [
        ("rongui_desktop.cli", ("PySide6", "shiboken6", "highspy", "numpy")),
        ("rongui_desktop.app", tuple(name for name in HEAVY if name != "PySide6")),
        ("rongui_desktop.ui.main_window", ("alembic", "docx", "openpyxl", "chinese_calendar", "numpy")),
        ("rongui_desktop.paths", HEAVY),
        ("rongui_desktop.log", HEAVY),
        ("rongui_desktop.settings", HEAVY),
    ],
)
def test_importing_stays_light(module: str, kept_out: tuple[str, ...]) -> None:
    """The command line loads no Qt; the window is there before what takes long to import."""
    code = f"import sys, {module}; print(*[name for name in {kept_out!r} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.split() == []


def test_the_first_page_and_the_opening_of_a_store_do_without_sqlalchemy(tmp_path: Path) -> None:
    """Importing it takes longer than everything else of a start together."""
    Store.create(tmp_path / "store", station="测试站").close()
    code = (
        "import sys; from pathlib import Path; from rongui_desktop.storage.store import Store\n"
        "import rongui_desktop.ui.pages.reception_page\n"
        "from rongui_desktop.ui.reception import evening\n"
        "from rongui_desktop.services.overview import start_year\n"
        "store = Store.open(Path(sys.argv[1]))\n"
        "assert evening.load_year(store, start_year(store)).rows == ()\n"
        "store.close()\n"
        "sys.exit('sqlalchemy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path / "store")], cwd=ROOT).returncode == 0


def test_all_that_the_pages_import_is_prepared_by_the_worker() -> None:
    """On the thread of the window it would keep a clerk from typing."""
    code = (
        "import sys; from importlib import import_module; from rongui_desktop.ui import late\n"
        "services = lambda: {name for name in sys.modules if name.startswith('rongui_desktop.services')}\n"
        "late.prepare(); before = services()\n"
        "for page in sys.argv[1:]: import_module(f'rongui_desktop.ui.pages.{page}')\n"
        "after = services()\n"
        "sys.exit('、'.join(sorted(after - before)) or 0)"
    )
    pages = [file.stem for file in (PACKAGE / "ui" / "pages").glob("*_page.py")]
    done = subprocess.run(
        [sys.executable, "-c", code, *pages], cwd=ROOT, capture_output=True, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (0, "")
