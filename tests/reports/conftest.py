"""The demonstration year, imported once; documents are read back with python-docx and audited."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from openxml_audit import OpenXmlValidator

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.paths import resource
from rongui_desktop.storage.store import Store
from tests.reports.handled import handle

NEW_YEAR = datetime(2020, 1, 10, 9, 0)


@pytest.fixture(scope="session")
def year_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("year") / "store"
    store = Store.create(folder, station="街道中心联络站")
    import_workbook(store, resource("demo", "2019.xlsx"))
    store.close()
    return folder


@pytest.fixture
def store(year_folder: Path, tmp_path: Path) -> Iterator[Store]:
    copy = Path(shutil.copytree(year_folder, tmp_path / "store"))
    opened = Store.open(copy, clock=ShiftedClock(NEW_YEAR), actor="小梁")
    yield opened
    opened.close()


Opened = Callable[[bytes | Path], WordDocument]


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    """Open a document that has been made, after auditing it."""

    def open_it(made: bytes | Path) -> WordDocument:
        path = made if isinstance(made, Path) else tmp_path / "made.docx"
        if isinstance(made, bytes):
            path.write_bytes(made)
        result = OpenXmlValidator().validate(path)
        assert [str(error) for error in result.errors] == []
        return Document(io.BytesIO(path.read_bytes()))

    return open_it


@pytest.fixture
def handled(store: Store) -> Store:
    """The demonstration year with one matter that went its whole way."""
    handle(store)
    return store
