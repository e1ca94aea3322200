"""The window's frame: tabs, search, year, status, shortcuts; pages come when the store is open.

What is painted first does without the class `Qt` and without generated forms: building that class alone takes
a fifth of an empty window's start (measured 40 of 200 ms). `finish` adds the rest once the window is on the
screen.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEventLoop, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget

from rongui_desktop.ui import theme
from rongui_desktop.ui.garbage import forget_sources
from rongui_desktop.ui.menu_buttons import MenuButtons
from rongui_desktop.ui.page_place import PagePlace
from rongui_desktop.ui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

    from rongui_desktop.errors import UserError
    from rongui_desktop.services.overview import Overview
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.context import LocalSettings, PageContext
    from rongui_desktop.ui.file_menu import FileMenu
    from rongui_desktop.ui.messages import Messages
    from rongui_desktop.ui.widgets.top_bar import TopBar
    from rongui_desktop.ui.work_menu import WorkMenu

TITLES = {
    "workbenchPage": "工作台",
    "representativesPage": "代表",
    "supervisionPage": "监督安排",
    "receptionPage": "夜间接待",
    "budgetPage": "预算审查",
    "opinionsPage": "意见建议",
    "activitiesPage": "履职活动",
    "reportsPage": "报表",
}
_WIDTH, _HEIGHT = 1366, 768
# 1366×768 at 150 % leaves 911×512, of which the desktop's own bar takes some.
_LEAST_WIDTH, _LEAST_HEIGHT = 880, 460
_FIRST_MOMENTS_MS = 150


class MainWindow(QMainWindow):
    """The window. Made empty, shown at once, then `finish`, then `attach` when the store is open.

    A page may have, beside `load()`: `new_record()` (Ctrl+N), `save()` (Ctrl+S), `save_and_print()` (Ctrl+P),
    `start_tonight()` (F5, the reception page), `open_record(kind, id)` (navigation and search),
    `flush_draft()` (called before the window closes; half-filled forms are kept).

    Each page is made when it is first shown or asked for: reception first of all, for whoever waits for it.

    Signals: `painted` once the frame is on the screen; `ready` when the page in front is made and its first
    `load()` was called, or `problem` says why not; `closed` when the store is; `reopen_wanted(object)` asks
    for a new window on the same folder after the backup that it carries was put in the store's place.
    """

    painted = Signal()
    ready = Signal()
    closed = Signal()
    reopen_wanted = Signal(object)

    def __init__(self, local: LocalSettings, *, throw_away: bool = False) -> None:
        """Make the frame; loads nothing but Qt. A throw-away store gets no backups."""
        super().__init__()
        self._local = local
        self._throw_away = throw_away
        self._context: PageContext | None = None
        self._overview: Overview | None = None
        self._account = ""
        self._was_painted = False
        self.was_closed = False
        self.problem: Exception | None = None
        self._warned_of_clock = False
        self._top_bar: TopBar | None = None
        self.file_menu: FileMenu | None = None
        self.work_menu: WorkMenu | None = None
        self.messages: Messages
        self.setObjectName("mainWindow")
        self.setWindowTitle("容桂人大街道工委办公系统")
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("mainTabs")
        self.tabs.setAccessibleName("各项工作")
        self.tabs.tabBar().setObjectName("mainTabBar")
        self.tabs.tabBar().setExpanding(False)
        self._places = {name: PagePlace(name, title) for name, title in TITLES.items()}
        for name, place in self._places.items():
            self.tabs.addTab(place, TITLES[name])
        self.setCentralWidget(self.tabs)
        self.menus = MenuButtons(self.tabs)
        self._status = StatusLine(self.statusBar(), "正在打开数据库…")
        self._restore_place()

    # the frame -------------------------------------------------------------------------------------

    def _restore_place(self) -> None:
        place = self._local.get("window")
        if isinstance(place, str) and self.restoreGeometry(QByteArray.fromBase64(place.encode())):
            return
        room = self.screen().availableSize()
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the frame is on the screen; the children are painted before the signal comes."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the search what the tabs leave."""
        super().resizeEvent(event)
        self._share_top()

    def _share_top(self) -> None:
        bar = self.tabs.tabBar()
        beside, height = theme.file_width(self.font().pointSize()), bar.sizeHint().height()
        self.menus.place(beside, height)
        if self._top_bar is not None:
            least = self._top_bar.least
            # Tabs stand closer together where the search would lie over the last of them.
            theme.set_narrow(bar, theme.wide_tabs(bar) + beside + least > self.width())
            # Not by the place of the last tab: in too little room the tabs are scrolled.
            tabs = bar.sizeHint().width() + beside
            self._top_bar.take(max(self._top_bar.tightest, self.width() - tabs))

    def finish(self) -> None:
        """Add the search, the shortcuts, the messages."""
        from PySide6.QtCore import Qt

        from rongui_desktop.ui.messages import Messages
        from rongui_desktop.ui.shortcuts import Shortcuts
        from rongui_desktop.ui.widgets.top_bar import TopBar

        self.messages = Messages(self)
        self.messages.passing.connect(self._status.note)
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._top_bar = TopBar(self)
        self._top_bar.year_chosen.connect(self._year_chosen)
        self.tabs.setCornerWidget(self._top_bar)
        self._top_bar.show()
        Shortcuts(self)
        self._share_top()

    # filling it ------------------------------------------------------------------------------------

    def attach(self, context: PageContext, account: str) -> None:
        """Take the open store and make the first page in the next turn of the event loop."""
        self._context = context
        self._account = account
        context.tasks.busy_changed.connect(self._status.busy_changed)
        context.navigator.navigate.connect(self.open_record)
        context.navigator.status.connect(self._status.note)
        context.changes.changed.connect(self._changed)
        context.year.year_changed.connect(self._show_years)
        self._show_years()
        QTimer.singleShot(0, self._make_first_page)

    def _make_first_page(self) -> None:
        from rongui_desktop.ui.page_table import PAGES, first_page

        if self._context is None or not self._make(first_page(), PAGES):
            return
        if self._context.tasks.busy:
            # Somebody may be waiting for the first page: nothing else is asked of the store until it shows its data.
            self._context.tasks.busy_changed.connect(self._first_page_loaded)
        else:
            self._prepare()

    def _make(self, name: str, pages: dict[str, Any]) -> bool:
        """Make a page; if that fails, whoever waits for `ready` is told: inside a timer the error would be lost."""
        try:
            self._places[name].allow(pages[name], self.context)
            self._places[name].fill()
        except Exception as error:
            self.problem = error
            self.ready.emit()
        return self.problem is None

    def _first_page_loaded(self, busy: bool) -> None:
        if not busy and self._context is not None:
            self._context.tasks.busy_changed.disconnect(self._first_page_loaded)
            # Somebody may be typing already: the import would share the interpreter with the keys.
            QTimer.singleShot(_FIRST_MOMENTS_MS, self._prepare)

    def _prepare(self) -> None:
        """Let the worker import what the other pages need: on this thread it would keep a clerk from typing."""
        if self._context is None:
            return
        from rongui_desktop.ui import late

        self.context.tasks.run(self, late.prepare, self._prepared, self._prepared)

    def _prepared(self, _outcome: object) -> None:
        from rongui_desktop.ui.page_table import PAGES

        forget_sources()
        if self._context is None or not self._make(self.tabs.currentWidget().objectName(), PAGES):
            return
        for name, place in self._places.items():
            place.allow(PAGES[name], self._context)
        QTimer.singleShot(0, self._open_for_work)

    def _open_for_work(self) -> None:
        if self._context is None:
            return
        from rongui_desktop.ui.file_menu import FileMenu
        from rongui_desktop.ui.global_search import GlobalSearch
        from rongui_desktop.ui.keeping import Keeper
        from rongui_desktop.ui.work_menu import WorkMenu

        self.file_menu = FileMenu(self.context, self)
        self.work_menu = WorkMenu(self.context, self)
        self.menus.hang(self.file_menu.menu, self.work_menu.menu)
        GlobalSearch(self.context, self.search_edit)
        if not self._throw_away:
            Keeper(self.context, self).made.connect(self.load_frame)
        self.load_frame()
        if self.context.store.notes:
            self.messages.inform("\n".join(self.context.store.notes))
        if self.focusWidget() in (None, self.tabs.tabBar(), self.menus.file, self.menus.work):
            self.page_in_front().setFocus()
        self.ready.emit()

    def page(self, name: str) -> Any:
        """The page of an object name, such as `receptionPage`; made and read if nobody has looked at it yet."""
        return self._places[name].look()

    def page_in_front(self) -> Any:
        """The page that is shown; None while the store is being opened."""
        return self.tabs.currentWidget().page

    def show_page(self, name: str) -> Any:
        """Bring a page to the front and return it; its data may still be on the way."""
        self.tabs.setCurrentWidget(self._places[name])
        return self._places[name].fill()

    def findChild(self, *wanted: Any, **options: Any) -> Any:
        """Return a part of the window: names hold on pages too that nobody has looked at yet."""
        found = super().findChild(*wanted, **options)
        if found is None and self.file_menu is not None:
            self._look_at_all()
            found = super().findChild(*wanted, **options)
        return found

    def findChildren(self, *wanted: Any, **options: Any) -> Any:
        """Return parts of the window, likewise when they are asked for by name."""
        found = super().findChildren(*wanted, **options)
        if not found and len(wanted) > 1 and self.file_menu is not None:
            self._look_at_all()
            found = super().findChildren(*wanted, **options)
        return found

    def _look_at_all(self) -> None:
        for place in self._places.values():
            place.look()

    @property
    def context(self) -> PageContext:
        """What the pages were given; only after `attach`."""
        if self._context is None:
            raise RuntimeError("the store is not open")
        return self._context

    @property
    def top_bar(self) -> TopBar:
        """Search, year and account; only after `finish`."""
        if self._top_bar is None:
            raise RuntimeError("the frame is not finished")
        return self._top_bar

    @property
    def search_edit(self) -> Any:
        """The edit of the global search."""
        return self.top_bar.search_edit

    # what the frame says ---------------------------------------------------------------------------

    def load_frame(self) -> None:
        """Read again what the frame says: station, years, last backup."""
        if self._context is not None:
            self._context.tasks.run(self, partial(_frame_facts, self._context.store), self._show_frame)

    def _show_frame(self, facts: tuple[Overview, str]) -> None:
        self._overview, backup = facts
        self.top_bar.show_account([self._overview.station, self._account])
        kept = "演示数据，退出后删除" if self._throw_away else backup
        self._status.stand(f"本机数据库 · {kept} · 全部数据仅保存在本机")
        self._show_years()
        self._warn_of_clock(self._overview)

    def _warn_of_clock(self, overview: Overview) -> None:
        last = overview.last_change
        if self._context is None or last is None or self._warned_of_clock:
            return
        if last <= self._context.clock.now():
            return
        self._warned_of_clock = True
        self.messages.warn(
            f"本机时间是 {self._context.clock.now():%Y-%m-%d %H:%M}，早于最近一次保存的时间 {last:%Y-%m-%d %H:%M}。"
            "请先校正本机的日期和时间，否则登记的日期和期限会出错。"
        )

    def years(self) -> list[int]:
        """The years to choose from, newest first: those with records, this one, and the one shown."""
        known = self._overview.years if self._overview else ()
        return sorted({*known, self.context.year.value, self.context.clock.today().year}, reverse=True)

    def _show_years(self, _year: int = 0) -> None:
        if self._context is not None:
            self.top_bar.show_years(self.years(), self._context.year.value)
            self._share_top()

    def _year_chosen(self, year: int) -> None:
        self.context.year.choose(year)

    def _changed(self, feature: str) -> None:
        if feature == "office":
            self.set_large_type(bool(self._local.get("large_type", False)))
        self.load_frame()

    def failed(self, error: Exception) -> None:
        """Show an error that no caller handles."""
        self.messages.failed(error)

    def set_large_type(self, large: bool) -> None:
        """Change between the base size and the large type, and remember it."""
        self._local.put("large_type", large or None)
        application = QApplication.instance()
        if isinstance(application, QApplication) and theme.apply(application, large=large):
            QTimer.singleShot(0, self._share_top)

    # navigation ------------------------------------------------------------------------------------

    def open_record(self, kind: str, record_id: UUID | None) -> None:
        """Show a record where it belongs; `kind` is a feature stem, `session`, `visitor` or the name of a table."""
        from rongui_desktop.ui.page_table import IN_WORK_MENU, PAGE_OF

        place = self.work_menu if kind in IN_WORK_MENU else self.show_page(PAGE_OF[kind])
        if place is not None and record_id is not None:
            place.open_record(kind, record_id)

    # the end ---------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep half-filled forms, make the exit backup, close the store; the window paints meanwhile."""
        self.was_closed = True
        self._local.put("window", bytes(self.saveGeometry().toBase64().data()).decode())
        if self._context is not None:
            self.close_store()
        event.accept()

    def close_store(self) -> None:
        """Close the store and wait for it."""
        from rongui_desktop.ui.shortcuts import commit_composition

        context = self.context
        commit_composition()
        for place in self._places.values():
            flush = getattr(place.page, "flush_draft", None)
            if flush is not None:
                flush()
        self.tabs.setEnabled(False)
        self._status.note("正在备份并退出…")
        from rongui_desktop.ui import keeping

        loop = QEventLoop()
        self.closed.connect(loop.quit)
        second = keeping.second_folder(context)
        work = partial(keeping.close_store, context.store, second, backup=not self._throw_away)
        context.tasks.run(self, work, self._store_closed, self._close_failed)
        context.tasks.take_no_more()
        self._context = None
        loop.exec()
        context.tasks.close()

    def _store_closed(self, problem: UserError | None) -> None:
        if problem is not None:
            self.messages.tell(problem.message)
        self.closed.emit()

    def _close_failed(self, _error: Exception) -> None:
        self.closed.emit()


def _frame_facts(store: Store) -> tuple[Overview, str]:
    from rongui_desktop.services.overview import overview
    from rongui_desktop.ui.keeping import backup_age

    return overview(store), backup_age(store)
