"""The real window on a copy of the demonstration year, and a printer that prints into a folder."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget

from rongui_desktop import app, paths
from rongui_desktop.clock import ShiftedClock
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.storage.store import Store
from rongui_desktop.ui import printing
from rongui_desktop.ui.main_window import MainWindow

# A Wednesday evening for which nothing is planned yet, after the demonstration year.
EVENING = datetime(2020, 1, 8, 19, 28)
IMPORTED = datetime(2019, 11, 27, 9, 0)


@dataclass
class Printed:
    """The PDFs that were printed, by the title of the print job."""

    folder: Path
    titles: list[str] = field(default_factory=list)

    def printer(self, _window: QWidget | None, title: str, *, landscape: bool = False) -> QPrinter:
        """Stand in for the print dialog: a printer that writes a file."""
        printer = printing.make_printer(title, landscape=landscape)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.path(title)))
        self.titles.append(title)
        return printer

    def path(self, title: str) -> Path:
        """Where a print job goes."""
        return self.folder / f"{title}.pdf"


@pytest.fixture(scope="session")
def demonstration_year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the demonstration year in it, imported once."""
    folder = tmp_path_factory.mktemp("demonstration") / "store"
    store = Store.create(folder, station="街道中心联络站", clock=ShiftedClock(IMPORTED))
    import_workbook(store, paths.resource("demo", "2019.xlsx"))
    store.close()
    return folder


@pytest.fixture
def data_dir(demonstration_year: Path, tmp_path: Path) -> Path:
    """A fresh copy of the demonstration year."""
    folder = tmp_path / "store"
    shutil.copytree(demonstration_year, folder)
    return folder


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Printed:
    """What is printed goes into a folder."""
    folder = tmp_path / "printed"
    folder.mkdir()
    prints = Printed(folder)
    monkeypatch.setattr(printing, "chosen_printer", prints.printer)
    return prints


@pytest.fixture
def window(qapp: QApplication, data_dir: Path) -> Iterator[MainWindow]:
    """The real window at half past seven."""
    made = app.open_window(data_dir, "小梁", clock=ShiftedClock(EVENING))
    made.resize(1366, 768)
    yield made
    made.close()
    made.deleteLater()
