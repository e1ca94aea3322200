"""The demonstration without a screen: the year's Word reports and a picture of every tab, in a folder."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSize, QTimer

if TYPE_CHECKING:
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.main_window import MainWindow

SIZE = QSize(1366, 768)
_SETTLE_MS = 150


def write_tour(window: MainWindow, folder: Path) -> str:
    """Write everything and return a few Chinese lines that say what lies where."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = _pictures(window, folder)
    reports: list[str] = []
    window.context.tasks.run(window, partial(_write_reports, window.context.store, folder), reports.extend)
    window.context.tasks.wait(600_000)
    lines = [f"演示年度的文书 {len(reports)} 份、界面截图 {len(pictures)} 张，在 {folder.resolve()}："]
    return "\n".join(lines + [f"  {name}" for name in [*reports, *pictures]])


def _pictures(window: MainWindow, folder: Path) -> list[str]:
    window.resize(SIZE)
    names: list[str] = []
    for place in range(window.tabs.count()):
        window.tabs.setCurrentIndex(place)
        _settle(window)
        name = f"{place + 1}-{window.tabs.tabText(place)}.png"
        window.grab().save(str(folder / name))
        names.append(name)
    window.tabs.setCurrentIndex(0)
    return names


def _settle(window: MainWindow) -> None:
    """Let the tab load and paint."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()
    window.context.tasks.wait()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


def _write_reports(store: Store, folder: Path) -> list[str]:
    """Write the reports of the year that need no record to be named."""
    from rongui_desktop.reports import catalogue

    year = store.clock.today().year
    path = folder / f"{year}年度工作总结.docx"
    catalogue.write(store, "annual-summary", path, year=year)
    return [path.name]
