"""The window's frame: tabs, search, year, status, shortcuts; pages come when the store is open."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

import shiboken6
from PySide6.QtCore import QByteArray, QEventLoop, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMainWindow, QMenu, QPushButton, QWidget

from rongui_desktop.ui import theme
from rongui_desktop.ui.forms.ui_main_window import Ui_MainWindow
from rongui_desktop.ui.forms.ui_top_bar import Ui_TopBar
from rongui_desktop.ui.messages import Messages

if TYPE_CHECKING:
    from rongui_desktop.services.overview import Overview
    from rongui_desktop.services.search import SearchHit
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.context import LocalSettings, PageContext
    from rongui_desktop.ui.file_menu import FileMenu
    from rongui_desktop.ui.tasks import Task

_SEARCH_LIMIT = 24
_NOTE_MS = 8000


class MainWindow(QMainWindow):
    """The window. Made empty, shown at once, filled by `attach` when the store is open.

    A page may have, beside `load()`: `new_record()` (Ctrl+N), `save()` (Ctrl+S), `save_and_print()` (Ctrl+P),
    `start_tonight()` (F5, the reception page), `open_record(kind, id)` (navigation and search), `flush_draft()`
    (called before the window closes; half-filled forms are kept).

    `ready` is emitted when all pages are made and their first `load()` was called; `closed` when the store is;
    `reopen_wanted` when it was closed to be opened again.
    """

    ready = Signal()
    closed = Signal()
    reopen_wanted = Signal()

    def __init__(self, local: LocalSettings, *, throw_away: bool = False) -> None:
        """Make the frame; loads nothing but Qt. A throw-away store gets no backups."""
        super().__init__()
        self._local = local
        self._throw_away = throw_away
        self._context: PageContext | None = None
        self._file_menu: FileMenu | None = None
        self._overview: Overview | None = None
        self._account = ""
        self._search: Task | None = None
        self._pages_to_come: Iterator[str] = iter(())
        self._warned_of_clock = False
        self.messages = Messages(self)
        self._form = Ui_MainWindow()
        self._form.setupUi(self)
        self.setCentralWidget(self._form.centralArea)
        self.tabs = self._form.mainTabs
        self.tabs.tabBar().setObjectName("mainTabBar")
        self.tabs.tabBar().setExpanding(False)
        self.tabs.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._make_corners()
        self._make_status()
        self._make_shortcuts()
        self._restore_place()

    # the frame -------------------------------------------------------------------------------------

    def _make_corners(self) -> None:
        form = self._form
        self._file_button = QPushButton("文件(&F)", self)
        self._file_button.setObjectName("fileButton")
        menu = QMenu(self._file_button)
        menu.setObjectName("fileMenu")
        menu.addActions([form.importAction, form.exportAction])
        menu.addSeparator()
        menu.addActions([form.backupAction, form.restoreAction])
        menu.addSeparator()
        menu.addActions([form.settingsAction, form.largeTypeAction, form.aboutAction])
        menu.addSeparator()
        menu.addAction(form.quitAction)
        self._file_button.setMenu(menu)
        self._file_button.setEnabled(False)
        form.quitAction.triggered.connect(self.close)
        form.largeTypeAction.setChecked(bool(self._local.get("large_type", False)))
        form.largeTypeAction.toggled.connect(self._set_large_type)
        left = QWidget(self)
        left.setObjectName("leftCorner")
        layout = QHBoxLayout(left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._file_button)
        self.tabs.setCornerWidget(left, Qt.Corner.TopLeftCorner)
        self._top_bar = _Corner(self)
        self._top = Ui_TopBar()
        self._top.setupUi(self._top_bar)
        self.tabs.setCornerWidget(self._top_bar, Qt.Corner.TopRightCorner)
        self.search_edit = self._top.globalSearchEdit
        self.search_edit.setEnabled(False)
        self.search_edit.wanted.connect(self._find)
        self.search_edit.chosen.connect(self.open_record)
        self.year_combo = self._top.yearCombo
        self.year_combo.activated.connect(self._year_chosen)

    def _make_status(self) -> None:
        self._status = QLabel("正在打开数据库…", self)
        self._status.setObjectName("statusLabel")
        self._busy = QLabel("", self)
        self._form.statusBar.addWidget(self._status, 1)
        self._form.statusBar.addPermanentWidget(self._busy)
        self._busy_timer = QTimer(self)
        self._busy_timer.setSingleShot(True)
        self._busy_timer.setInterval(400)
        self._busy_timer.timeout.connect(self._show_busy)
        self.messages.passing.connect(self._note)

    def _make_shortcuts(self) -> None:
        for number in range(self.tabs.count()):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            shortcut.setProperty("tab", number)
            shortcut.activated.connect(self._tab_wanted)
        keys = {
            "Ctrl+K": self._focus_search,
            "F5": self._start_tonight,
            "Ctrl+N": self._new_record,
            "Ctrl+S": self._save,
            "Ctrl+P": self._save_and_print,
        }
        for key, slot in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    def _restore_place(self) -> None:
        place = self._local.get("window")
        if not (isinstance(place, str) and self.restoreGeometry(QByteArray.fromBase64(place.encode()))):
            room = QGuiApplication.primaryScreen().availableSize()
            self.resize(min(1366, room.width()), min(768, room.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the search what the tabs leave."""
        super().resizeEvent(event)
        self._share_top()

    def _share_top(self) -> None:
        bar = self.tabs.tabBar()
        tabs = bar.tabRect(bar.count() - 1).right() + 1
        room = self.width() - tabs - self._file_button.sizeHint().width()
        self._top_bar.take(max(300, room))

    # filling it ------------------------------------------------------------------------------------

    def attach(self, context: PageContext, account: str) -> None:
        """Take the open store and make the pages, one per turn of the event loop."""
        from rongui_desktop.ui.file_menu import FileMenu
        from rongui_desktop.ui.page_table import PAGES

        self._context = context
        self._account = account
        self._file_menu = FileMenu(context, self._form, self)
        context.tasks.busy_changed.connect(self._busy_changed)
        context.navigator.navigate.connect(self.open_record)
        context.navigator.status.connect(self._note)
        context.changes.changed.connect(self._changed)
        context.year.year_changed.connect(self._show_years)
        self._show_years()
        self.load_frame()
        self._pages_to_come = iter(PAGES)
        self._make_next_page()

    def _make_next_page(self) -> None:
        from rongui_desktop.ui.page_table import PAGES

        if self._context is None:
            return
        name = next(self._pages_to_come, None)
        if name is None:
            self._file_button.setEnabled(True)
            self.search_edit.setEnabled(True)
            self.ready.emit()
            return
        page = PAGES[name](self._context)
        self._put(name, page)
        page.load()  # type: ignore[attr-defined]
        QTimer.singleShot(0, self._make_next_page)

    def _put(self, name: str, page: QWidget) -> None:
        former = self.findChild(QWidget, name)
        place = self.tabs.indexOf(former)
        title, current = self.tabs.tabText(place), self.tabs.currentIndex()
        self.tabs.blockSignals(True)
        self.tabs.removeTab(place)
        shiboken6.delete(former)
        page.setObjectName(name)
        page.setProperty("role", "page")
        page.setAccessibleName(title)
        self.tabs.insertTab(place, page, title)
        self.tabs.setCurrentIndex(current)
        self.tabs.blockSignals(False)

    def page(self, name: str) -> Any:
        """The page of an object name, such as `receptionPage`."""
        return self.findChild(QWidget, name)

    @property
    def context(self) -> PageContext:
        """What the pages were given; only after `attach`."""
        if self._context is None:
            raise RuntimeError("the store is not open yet")
        return self._context

    # what the frame says ---------------------------------------------------------------------------

    def load_frame(self) -> None:
        """Read again what the frame says: station, years, last backup."""
        if self._context is not None:
            self._context.tasks.run(self, partial(_frame_facts, self._context.store), self._show_frame)

    def _show_frame(self, facts: tuple[Overview, str]) -> None:
        self._overview, backup = facts
        words = [self._overview.station, self._account]
        self._top.accountLabel.setText(" · ".join(word for word in words if word))
        self._status.setText(f"本机数据库 · {backup} · 全部数据仅保存在本机")
        self._show_years()
        self._warn_of_clock(self._overview)

    def _warn_of_clock(self, overview: Overview) -> None:
        last = overview.last_change
        if (
            self._context is None
            or last is None
            or self._warned_of_clock
            or last <= self._context.clock.now()
        ):
            return
        self._warned_of_clock = True
        self.messages.warn(
            f"本机时间是 {self._context.clock.now():%Y-%m-%d %H:%M}，早于最近一次保存的时间 {last:%Y-%m-%d %H:%M}。"
            "请先校正本机的日期和时间，否则登记的日期和期限会出错。"
        )

    def _show_years(self, _year: int = 0) -> None:
        if self._context is None:
            return
        shown = self._context.year.value
        known = set(self._overview.years) if self._overview is not None else set()
        years = sorted({*known, shown, self._context.clock.today().year}, reverse=True)
        self.year_combo.clear()
        for year in years:
            self.year_combo.addItem(f"{year} 年", year)
        self.year_combo.setCurrentIndex(years.index(shown))
        self._share_top()

    def _year_chosen(self, place: int) -> None:
        if self._context is not None:
            self._context.year.choose(int(self.year_combo.itemData(place)))

    def _changed(self, _feature: str) -> None:
        self.load_frame()

    def _note(self, text: str) -> None:
        self._form.statusBar.showMessage(text, _NOTE_MS)

    def _busy_changed(self, busy: bool) -> None:
        if busy:
            self._busy_timer.start()
        else:
            self._busy_timer.stop()
            self._busy.clear()

    def _show_busy(self) -> None:
        self._busy.setText("正在处理…")

    def _set_large_type(self, large: bool) -> None:
        self._local.put("large_type", large or None)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, large=large)
        QTimer.singleShot(0, self._share_top)

    # navigation ------------------------------------------------------------------------------------

    def open_record(self, kind: str, record_id: UUID) -> None:
        """Show a record on its page; `kind` is a feature stem, `session`, `visitor` or the name of a table."""
        from rongui_desktop.ui.page_table import PAGE_OF

        page = self.page(PAGE_OF[kind])
        self.tabs.setCurrentWidget(page)
        if record_id is not None:
            page.open_record(kind, record_id)

    def _find(self, text: str) -> None:
        if self._context is None:
            return
        if self._search is not None:
            self._search.cancel()
        work = partial(_search, self._context.store, text)
        self._search = self._context.tasks.run(self, work, self._found)

    def _found(self, answer: tuple[str, list[SearchHit]]) -> None:
        from rongui_desktop.ui.widgets.search_edit import Hit

        text, found = answer
        hits = [
            Hit(
                hit.kind,
                hit.record_type,
                hit.number,
                hit.title,
                hit.day.isoformat() if hit.day else "",
                hit.record_id,
            )
            for hit in found
        ]
        self.search_edit.show_hits(text, hits)

    # shortcuts -------------------------------------------------------------------------------------

    def _tab_wanted(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            self.tabs.setCurrentIndex(shortcut.property("tab"))

    def _focus_search(self) -> None:
        self.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_edit.selectAll()

    def _start_tonight(self) -> None:
        if self._context is not None:
            page = self.page("receptionPage")
            self.tabs.setCurrentWidget(page)
            page.start_tonight()

    def _new_record(self) -> None:
        self._tell_page("new_record")

    def _save(self) -> None:
        self._tell_page("save")

    def _save_and_print(self) -> None:
        self._tell_page("save_and_print")

    def _tell_page(self, method: str) -> None:
        # What is still being composed belongs to the field before it is read.
        QGuiApplication.inputMethod().commit()
        act = getattr(self.tabs.currentWidget(), method, None)
        if act is not None:
            act()

    # the end ---------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep half-filled forms, make the exit backup, close the store; the window paints meanwhile."""
        self._local.put("window", bytes(self.saveGeometry().toBase64().data()).decode())
        if self._context is None:
            event.accept()
            return
        context = self._context
        QGuiApplication.inputMethod().commit()
        for page in (self.tabs.widget(place) for place in range(self.tabs.count())):
            flush = getattr(page, "flush_draft", None)
            if flush is not None:
                flush()
        self._form.centralArea.setEnabled(False)
        self._status.setText("正在备份并退出…")
        loop = QEventLoop()
        self.closed.connect(loop.quit)
        context.tasks.run(self, partial(_close_store, context.store), self._store_closed, self._close_failed)
        self._context = None
        loop.exec()
        context.tasks.close()
        event.accept()

    def _store_closed(self, problem: Exception | None) -> None:
        if problem is not None:
            self.messages.failed(problem)
        self.closed.emit()

    def _close_failed(self, _error: Exception) -> None:
        self.closed.emit()


class _Corner(QWidget):
    """Asks for the width it was given: QTabWidget goes by the size hint of its corners."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._width = 300

    def take(self, width: int) -> None:
        """Ask for `width` pixels from now on."""
        if width != self._width:
            self._width = width
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The width given, the height that the layout needs."""
        return QSize(self._width, super().sizeHint().height())


def _frame_facts(store: Store) -> tuple[Overview, str]:
    from rongui_desktop.services.overview import overview

    return overview(store), "尚未备份"


def _search(store: Store, text: str) -> tuple[str, list[SearchHit]]:
    from rongui_desktop.services.search import search

    return text, search(store, text, _SEARCH_LIMIT)


def _close_store(store: Store) -> Exception | None:
    """Back up and close; a backup that fails does not keep the store open."""
    store.close()
    return None
