"""The composition root of the window: what is made in which order so that it is visible first and usable soon.

The frame needs Qt only. The reception page follows: it reads its evening without SQLAlchemy (`storage.look`) and
takes what is typed. Then SQLAlchemy and the services are imported on the database's thread, and the other pages are
made one by one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from rongui_desktop import paths
from rongui_desktop.errors import UserError
from rongui_desktop.settings import FILE_NAME, Settings
from rongui_desktop.ui import theme
from rongui_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    import argparse

    from rongui_desktop.clock import Clock
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.tasks import Tasks

_PAINT_MS = 500
_START_INTERVAL = 0.03


def make_application(local: Settings) -> QApplication:
    """The one QApplication with our look; made if there is none."""
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    theme.apply(application, large=bool(local.get("large_type", False)))
    return application


def _finish_application(application: QApplication) -> None:
    """What can wait until the frame is on the screen: names, icon, Qt's own texts in Chinese."""
    if application.property("rongui") is not None:
        return
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
    from PySide6.QtGui import QIcon

    application.setProperty("rongui", True)
    application.setApplicationName("rongui-desktop")
    application.setApplicationDisplayName("容桂人大街道工委办公系统")
    application.setDesktopFileName("rongui-desktop")
    application.setWindowIcon(QIcon(str(paths.resource("icons", "app.svg"))))
    QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    translator = QTranslator(application)
    if translator.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)


class _Opening(QObject):
    """Opens the store on the worker; `over` ends the local event loop that waits for it."""

    over = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.store: Store | None = None
        self.year = 0
        self.error: Exception | None = None

    def opened(self, found: tuple[Store, int]) -> None:
        """Take the open store and the year to show first."""
        self.store, self.year = found
        self.over.emit()

    def failed(self, error: Exception) -> None:
        """Take the reason why there is none."""
        self.error = error
        self.over.emit()


def open_window(
    data_dir: str | os.PathLike[str],
    account: str | None = None,
    password: str | None = None,
    *,
    clock: Clock | None = None,
) -> MainWindow:
    """Build the real window on a store without starting the main event loop.

    Returns when the window is visible, the store is open, and all pages show their first data.

    Args:
        data_dir: the store's folder.
        account: who works; the name is the actor of the record's history.
        password: of the account; not looked at before there are accounts.
        clock: the program's clock; the computer's when None.

    Raises:
        UserError: there is no store, another window holds it, it is damaged, newer, or the disk is full;
            everything is closed again.
    """
    del password  # Accounts come with encryption; until then the name alone is the actor.
    who = account or ""
    return show_window(partial(_open_store, Path(data_dir), who, clock), who)


def show_window(open_store: Callable[[], Store], account: str, *, throw_away: bool = False) -> MainWindow:
    """Show the frame, let the worker open the store, fill the frame.

    Args:
        open_store: runs on the database's thread.
        account: shown beside the station's name.
        throw_away: a demonstration: no backups are made of it.

    Raises:
        UserError: what `open_store` raised; everything is closed again.
    """
    # Two threads that hand each other the interpreter 200 times a second spend 7 % of the start on it.
    interval = sys.getswitchinterval()
    sys.setswitchinterval(_START_INTERVAL)
    try:
        return _make_window(open_store, account, throw_away=throw_away)
    finally:
        sys.setswitchinterval(interval)


def _make_window(open_store: Callable[[], Store], account: str, *, throw_away: bool) -> MainWindow:
    local = Settings(paths.config_dir() / FILE_NAME)
    application = make_application(local)
    window = MainWindow(local, throw_away=throw_away)
    _show(window)
    from rongui_desktop.ui.garbage import GarbageCollector
    from rongui_desktop.ui.tasks import Tasks

    garbage = GarbageCollector(window)
    window.closed.connect(garbage.stop)
    tasks = Tasks(window.failed, window)
    opening = _Opening()
    loop = QEventLoop()
    opening.over.connect(loop.quit)
    tasks.run(opening, partial(_with_year, open_store), opening.opened, opening.failed)
    _finish_application(application)
    window.finish()
    # The page that is made first; its modules are read while the worker opens the store.
    import_module("rongui_desktop.ui.pages.reception_page")
    if tasks.busy:
        loop.exec()
    if opening.store is not None and window.was_closed:
        # Closed by its user before the store was open.
        tasks.run(opening, opening.store.close)
        tasks.close()
        garbage.stop()
        return window
    if opening.store is None:
        tasks.close()
        garbage.stop()
        window.close()
        window.deleteLater()
        raise opening.error or RuntimeError("the store was not opened")
    _fill(window, tasks, opening, local, account)
    garbage.begin()
    return window


def _show(window: MainWindow) -> None:
    """Show the frame and wait until it is on the screen; a desktop that minimises it never paints it."""
    loop = QEventLoop()
    guard = QTimer()
    guard.setSingleShot(True)
    guard.timeout.connect(loop.quit)
    guard.start(_PAINT_MS)
    window.painted.connect(loop.quit)
    window.show()
    loop.exec()


def _open_store(folder: Path, account: str, clock: Clock | None) -> Store:
    from rongui_desktop.storage.store import Store

    return Store.open(folder, actor=account, clock=clock)


def _create_store(folder: Path, station: str, account: str) -> Store:
    from rongui_desktop.storage.store import Store

    return Store.create(folder, station=station, actor=account)


def _restored_store(folder: Path, backup: Path, account: str) -> Store:
    from rongui_desktop.services.safekeeping import restore

    restore(folder, backup, actor=account)
    return _open_store(folder, account, None)


def _with_year(open_store: Callable[[], Store]) -> tuple[Store, int]:
    from rongui_desktop.services.overview import start_year

    store = open_store()
    return store, start_year(store)


def _fill(window: MainWindow, tasks: Tasks, opening: _Opening, local: Settings, account: str) -> None:
    store = opening.store
    if store is None:
        raise RuntimeError("nothing to fill the window from")
    from rongui_desktop.ui.context import Changes, Navigator, PageContext, YearChoice

    context = PageContext(
        store=store,
        tasks=tasks,
        messages=window.messages,
        changes=Changes(window),
        year=YearChoice(opening.year, window),
        clock=store.clock,
        local=local,
        navigator=Navigator(window),
    )
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    window.closed.connect(loop.quit)
    window.attach(context, account)
    loop.exec()
    if window.problem is not None:
        window.close()
        window.deleteLater()
        raise window.problem
    if not window.was_closed:
        tasks.wait()


@dataclass(frozen=True)
class _Way:
    """One way to come to an open store."""

    open_store: Callable[[], Store]
    account: str
    throw_away: bool = False


def _demonstration() -> _Way:
    from rongui_desktop.ui.demonstration import make_store, temporary_folder

    return _Way(partial(make_store, temporary_folder()), "演示", throw_away=True)


class Program(QObject):
    """The running program: opens windows until one is closed for good, and catches what nobody expected."""

    def __init__(self, folder: Path, account: str, local: Settings) -> None:
        """Work on the store in `folder` as `account`."""
        super().__init__()
        self._folder = folder
        self._account = account
        self._local = local
        self._window: MainWindow | None = None
        self.is_open = False

    def start(self, restore: Path | None = None) -> bool:
        """Open the window, after restoring a backup if one is named, or help with what is missing.

        Returns:
            False when the user gave up.
        """
        way: _Way | None = self._way(restore)
        while way is not None:
            try:
                self._take(show_window(way.open_store, way.account, throw_away=way.throw_away))
                return True
            except UserError as error:
                way = self._way_out(error)
        return False

    def _way(self, restore: Path | None) -> _Way:
        if restore is None:
            return _Way(partial(_open_store, self._folder, self._account, None), self._account)
        return _Way(partial(_restored_store, self._folder, restore, self._account), self._account)

    def start_demonstration(self) -> None:
        """Open the demonstration year in a folder that is removed afterwards."""
        way = _demonstration()
        self._take(show_window(way.open_store, way.account, throw_away=True))

    def _take(self, window: MainWindow) -> None:
        self._window = window
        self.is_open = not window.was_closed
        window.reopen_wanted.connect(self._reopen)

    def _reopen(self, restore: Path) -> None:
        """Close the window, put the backup in the store's place, open a new window."""
        application = QApplication.instance()
        if not isinstance(application, QApplication) or self._window is None:
            return
        application.setQuitOnLastWindowClosed(False)
        self._window.close()
        self._window.deleteLater()
        self._window = None
        opened = self.start(restore) or self.start()
        application.setQuitOnLastWindowClosed(True)
        if not opened or not self.is_open:
            application.quit()

    def _way_out(self, error: UserError) -> _Way | None:
        """Let the user make a store, restore one or look at the demonstration; None when nothing is wanted."""
        from rongui_desktop.storage.faults import DamagedError
        from rongui_desktop.storage.opening import DATABASE
        from rongui_desktop.ui.dialogs import rescue
        from rongui_desktop.ui.messages import Messages

        file: Path | None = None
        if isinstance(error, DamagedError):
            from rongui_desktop.ui.keeping import SECOND_FOLDER

            second = self._local.get(SECOND_FOLDER)
            file = rescue.offer_rescue(self._folder, error, [Path(second)] if second else [])
        elif (self._folder / DATABASE).exists():
            Messages(None).tell(error.message)
        else:
            choice, station = rescue.offer_first_start(self._folder)
            if choice == "create":
                return _Way(partial(_create_store, self._folder, station, self._account), self._account)
            if choice == "demo":
                return _demonstration()
            if choice == "restore":
                file = rescue.choose_backup(Messages(None))
        return self._way(file) if file else None

    def unexpected(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Python's hook for errors that nobody caught: log its place, tell the user once, go on."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        from rongui_desktop import log

        log.unhandled(error)
        if self._window is not None and self._window.isVisible():
            self._window.messages.bug()


def main(arguments: Sequence[str]) -> int:
    """Run the window; returns the exit status."""
    from rongui_desktop.arguments import speak_utf8

    speak_utf8()
    options = _options(arguments)
    if options.headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    local = Settings(paths.config_dir() / FILE_NAME)
    application = make_application(local)
    folder = options.data_dir.expanduser().absolute() if options.data_dir else paths.default_data_dir()
    program = Program(folder, options.account or os.environ.get("RONGUI_ACCOUNT") or _user(), local)
    sys.excepthook = program.unexpected
    if options.headless:
        from rongui_desktop.ui.tour import write_tour

        way = _demonstration()
        window = show_window(way.open_store, way.account, throw_away=True)
        sys.stdout.write(write_tour(window, options.output) + "\n")
        window.close()
        return 0
    if options.command == "demo":
        program.start_demonstration()
    elif not program.start():
        return 1
    # Without a window nothing would ever end the event loop.
    return application.exec() if program.is_open else 0


def _user() -> str:
    """The name that this PC knows its user by; the actor while there are no accounts."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    from rongui_desktop.arguments import Parser, common_options

    parser = Parser(prog="rongui-desktop")
    common_options(parser, first=True)
    parser.add_argument("command", nargs="?", choices=["demo"], metavar="demo")
    parser.add_argument("--headless", action="store_true")
    parser.add_argument("--output", type=Path, metavar="文件夹", default=Path("output"))
    options = parser.parse_args(arguments)
    if options.headless and options.command != "demo":
        parser.error("--headless 只用于 demo")
    return options
