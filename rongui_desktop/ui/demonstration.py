"""The demonstration year: a throw-away store made of resources/demo/2019.xlsx, with its own clock."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rongui_desktop import paths

if TYPE_CHECKING:
    from rongui_desktop.storage.store import Store

# A Wednesday with a reception that evening; the program's clock runs on from here.
START = datetime(2019, 11, 27, 17, 16)
STATION = "街道中心联络站"


def make_store(folder: Path) -> Store:
    """Make the store in an empty folder; runs on the database's thread, takes some seconds."""
    from rongui_desktop.clock import ShiftedClock
    from rongui_desktop.exchange.importer import import_workbook
    from rongui_desktop.storage.store import Store

    store = Store.create(folder, station=STATION, actor="演示", clock=ShiftedClock(START))
    import_workbook(store, paths.resource("demo", "2019.xlsx"), dry_run=False)
    return store


def temporary_folder() -> Path:
    """A new private folder that is removed at exit."""
    folder = Path(tempfile.mkdtemp(prefix="rongui-demo-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
