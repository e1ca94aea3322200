"""The composition root of the window: what is made in which order so that it is visible first and usable soon.

The frame needs Qt only. Everything that imports SQLAlchemy is imported on the database's thread while the frame is
already painted, then the pages are made one by one.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from rongui_desktop import paths
from rongui_desktop.errors import UserError
from rongui_desktop.settings import FILE_NAME, Settings
from rongui_desktop.ui import theme
from rongui_desktop.ui.main_window import MainWindow
from rongui_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from rongui_desktop.clock import Clock
    from rongui_desktop.storage.store import Store


def make_application(local: Settings) -> QApplication:
    """The one QApplication, with our look and Qt's own texts in Chinese; made if there is none."""
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    if application.property("rongui") is None:
        application.setProperty("rongui", True)
        application.setApplicationName("rongui-desktop")
        application.setApplicationDisplayName("容桂人大街道工委办公系统")
        application.setDesktopFileName("rongui-desktop")
        QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
        translator = QTranslator(application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load("qtbase_zh_CN", folder):
            application.installTranslator(translator)
        application.setWindowIcon(QIcon(str(paths.resource("icons", "app.svg"))))
        theme.apply(application, large=bool(local.get("large_type", False)))
    return application


class _Opening(QObject):
    """Opens the store on the worker and hands it to the window; `over` ends the local event loop."""

    over = Signal()

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__()
        self.window = window
        self.tasks = tasks
        self.store: Store | None = None
        self.error: Exception | None = None

    def start(self, folder: Path, account: str, clock: Clock | None) -> None:
        """Begin; returns at once."""
        self.tasks.run(self, partial(_open_store, folder, account, clock), self._opened, self._failed)

    def _opened(self, store: Store) -> None:
        self.store = store
        self.over.emit()

    def _failed(self, error: Exception) -> None:
        self.error = error
        self.over.emit()


def _open_store(folder: Path, account: str, clock: Clock | None) -> Store:
    from rongui_desktop.storage.store import Store

    return Store.open(folder, actor=account, clock=clock)


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
        account: who works; names the actor of the history. Accounts with passwords come later.
        password: of the account; not used before there are accounts.
        clock: the program's clock; the computer's when None.

    Raises:
        UserError: there is no store, another window holds it, it is damaged, newer, or the disk is full;
            everything is closed again.
    """
    del password  # Accounts come with encryption; until then the name alone is the actor.
    local = Settings(paths.config_dir() / FILE_NAME)
    make_application(local)
    window = MainWindow(local)
    window.show()
    tasks = Tasks(window.messages.failed, window)
    opening = _Opening(window, tasks)
    loop = QEventLoop()
    opening.over.connect(loop.quit)
    opening.start(Path(data_dir), account or "", clock)
    loop.exec()
    if opening.store is None:
        tasks.close()
        window.close()
        window.deleteLater()
        raise opening.error or UserError("数据库没有打开。")
    _fill(window, tasks, opening.store, local, account or "")
    return window


def _fill(window: MainWindow, tasks: Tasks, store: Store, local: Settings, account: str) -> None:
    from rongui_desktop.ui.context import Changes, Navigator, PageContext, YearChoice

    context = PageContext(
        store=store,
        tasks=tasks,
        messages=window.messages,
        changes=Changes(window),
        year=YearChoice(store.clock.today().year, window),
        clock=store.clock,
        local=local,
        navigator=Navigator(window),
    )
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    window.attach(context, account)
    loop.exec()
    tasks.wait()
