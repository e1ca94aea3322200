"""The keys that work everywhere in the window; the page in front decides what some of them do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

if TYPE_CHECKING:
    from rongui_desktop.ui.main_window import MainWindow


def commit_composition() -> None:
    """Put what is still being composed into its field before that is read."""
    QGuiApplication.inputMethod().commit()


class Shortcuts(QObject):
    """Ctrl+1…8, Ctrl+K, F5, and Ctrl+N, Ctrl+S, Ctrl+P for the current page."""

    def __init__(self, window: MainWindow) -> None:
        """Bind the keys."""
        super().__init__(window)
        self._window = window
        keys = {
            "Ctrl+K": self._search,
            "F5": self._start_tonight,
            "Ctrl+N": self._new_record,
            "Ctrl+S": self._save,
            "Ctrl+P": self._save_and_print,
        }
        keys |= {f"Ctrl+{number + 1}": self._show_tab for number in range(window.tabs.count())}
        for key, slot in keys.items():
            QShortcut(QKeySequence(key), window).activated.connect(slot)

    def _show_tab(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            self._window.tabs.setCurrentIndex(int(shortcut.key().toString()[-1]) - 1)

    def _search(self) -> None:
        self._window.top_bar.focus_search()

    def _start_tonight(self) -> None:
        self._window.show_page("receptionPage")
        self._tell_page("start_tonight")

    def _new_record(self) -> None:
        self._tell_page("new_record")

    def _save(self) -> None:
        self._tell_page("save")

    def _save_and_print(self) -> None:
        self._tell_page("save_and_print")

    def _tell_page(self, method: str) -> None:
        commit_composition()
        act = getattr(self._window.page_in_front(), method, None)
        if act is not None:
            act()
