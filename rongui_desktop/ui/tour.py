"""The demonstration without a screen: the year's Word reports and a picture of every tab, in a folder."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEventLoop, QSize, QTimer

from rongui_desktop.errors import UserError

if TYPE_CHECKING:
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.main_window import MainWindow

SIZE = QSize(1366, 768)
_SETTLE_MS = 150


class Written(NamedTuple):
    """The names of the files, and a sentence for each report of the year that there is nothing for."""

    names: list[str]
    without: list[str]


def write_tour(window: MainWindow, folder: Path) -> str:
    """Write everything and return a few Chinese lines that say what lies where."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = _pictures(window, folder)
    written: list[Written] = []
    errors: list[Exception] = []
    work = partial(_write_reports, window.context.store, folder)
    window.context.tasks.run(window, work, written.append, errors.append)
    window.context.tasks.wait(600_000)
    if errors:
        raise errors[0]
    reports, without = written[0]
    lines = [f"演示年度的文书 {len(reports)} 份、界面截图 {len(pictures)} 张，在 {folder.resolve()}："]
    return "\n".join([*lines, *(f"  {name}" for name in [*reports, *pictures]), *without])


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


def _write_reports(store: Store, folder: Path) -> Written:
    """Write every report of the year, and those of one record each for an evening that shows them well."""
    from rongui_desktop.reports import catalogue

    year = store.clock.today().year
    names: list[str] = []
    without: list[str] = []
    for kind in catalogue.KINDS.values():
        if kind.required == ("year",):
            name = (
                f"{year}{kind.title}.docx" if kind.title.startswith("年度") else f"{year}年{kind.title}.docx"
            )
            try:
                catalogue.write(store, kind.key, folder / name, year=year)
            except UserError as error:
                # The year has nothing of this kind.
                without.append(f"没有“{kind.title}”：{error.message}")
                continue
            names.append(name)
    for kind, number in (*_examples(store, year), *_papers(store, year)):
        name = f"{catalogue.KINDS[kind].title} {number}.docx"
        catalogue.write(store, kind, folder / name, id=number)
        names.append(name)
    return Written(names, without)


def _examples(store: Store, year: int) -> list[tuple[str, str]]:
    """The next evening's notice, and of the newest evening with matters the log and the last form that has one."""
    from rongui_desktop.domain.codes import SessionKind
    from rongui_desktop.services.reception_look import list_sessions, list_visitors

    today = store.clock.today()
    nights = sorted(
        (row.day, row.number, row.id) for row in list_sessions(store, year) if row.kind is SessionKind.NIGHT
    )
    found = [("reception-notice", number) for day, number, _ in nights if day >= today][:1]
    for day, number, session_id in reversed(nights):
        visitors = list_visitors(store, session_id) if day < today else []
        told = [visitor.number for visitor in visitors if visitor.headline]
        if told:
            return [*found, ("reception-log", number), ("reception-form", told[-1])]
    return found


def _papers(store: Store, year: int) -> list[tuple[str, str]]:
    """What the department gets for the newest matter that is overdue, what the resident gets for one that is closed."""
    from rongui_desktop.services.listing import ListQuery
    from rongui_desktop.services.lists_opinions import OpinionFilter, OpinionListing
    from rongui_desktop.services.opinion_state import OpinionState

    found: list[tuple[str, str]] = []
    for state, kinds in (
        (OpinionState.OVERDUE, ("opinion-assignment", "opinion-reminder")),
        (OpinionState.CLOSED, ("opinion-reply", "opinion-survey")),
    ):
        listing = OpinionListing(OpinionFilter(state=state))
        keys = listing.find(store, ListQuery(year=year)).keys[:1]
        for cells in listing.rows(store, keys).values():
            found += [(kind, str(cells[0])) for kind in kinds]
    return found
