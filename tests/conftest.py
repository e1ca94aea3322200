"""What every test stands on: no screen, no network, nothing of this PC read or written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

# Qt reads these when it is first imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if (
    sys.platform != "win32"
    and "utf" not in (os.environ.get("LC_ALL") or os.environ.get("LANG") or "").lower()
):
    os.environ["LC_ALL"] = "C.UTF-8"

import hypothesis
import pytest

ROOT = Path(__file__).resolve().parent.parent

hypothesis.settings.register_profile("project", deadline=None, database=None, derandomize=True)
hypothesis.settings.load_profile("project")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what needs LibreOffice; leave out, and count, what only Linux has."""
    for item in items:
        if "soffice_pdfs" in getattr(item, "fixturenames", ()):
            item.add_marker("pages")
    if sys.platform != "linux":
        left_out = [item for item in items if item.get_closest_marker("linux")]
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)


@pytest.fixture(autouse=True)
def _isolated(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test out of the user's own store, settings and log."""
    home = tmp_path_factory.mktemp("home")
    home.chmod(0o700)
    for name in ("RONGUI_DATA_DIR", "RONGUI_CONFIG_DIR", "RONGUI_LOG_DIR", "XDG_RUNTIME_DIR"):
        folder = home / name.removesuffix("_DIR").lower()
        if name == "XDG_RUNTIME_DIR":
            folder.mkdir(mode=0o700)
        monkeypatch.setenv(name, str(folder))
    for name in ("RONGUI_ACCOUNT", "RONGUI_PASSWORD_FILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Name the test application as the program is named."""
    return ["rongui-desktop"]


ToPdf = Callable[[Path], Path]
ToPdfs = Callable[[Sequence[Path]], list[Path]]


@pytest.fixture(scope="session")
def soffice_pdfs(tmp_path_factory: pytest.TempPathFactory) -> ToPdfs:
    """Return a function that turns documents of one folder into PDFs beside them, as LibreOffice lays them out.

    It has its own profile, so a LibreOffice that is open on the desktop does not disturb it, and the faces of
    tests/data/fonts.conf. Starting it takes longer than a document: give it all at once.
    """
    program = shutil.which("soffice") or shutil.which("libreoffice")
    assert program, "LibreOffice is missing: python3 installer/bootstrap.py test installs it"
    profile = tmp_path_factory.mktemp("soffice")
    environment = os.environ | {
        "FONTCONFIG_FILE": str(ROOT / "tests" / "data" / "fonts.conf"),
        "HOME": str(profile),
        "SAL_USE_VCLPLUGIN": "svp",
    }

    def convert(documents: Sequence[Path]) -> list[Path]:
        command = [
            program,
            f"-env:UserInstallation={(profile / 'user').as_uri()}",
            "--headless",
            "--norestore",
            "--convert-to",
            "pdf",
            "--outdir",
            str(documents[0].parent),
            *map(str, documents),
        ]
        done = subprocess.run(
            command, env=environment, capture_output=True, encoding="utf-8", timeout=180, check=False
        )
        made = [document.with_suffix(".pdf") for document in documents]
        assert all(path.is_file() for path in made), done.stdout + done.stderr
        return made

    return convert


@pytest.fixture(scope="session")
def soffice_pdf(soffice_pdfs: ToPdfs) -> ToPdf:
    """Return a function that turns one document into a PDF beside it."""

    def convert(document: Path) -> Path:
        return soffice_pdfs([document])[0]

    return convert
