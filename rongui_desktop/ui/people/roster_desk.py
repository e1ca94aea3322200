"""What is done with the people of the roster: added, changed, deleted with an undo, 换届, merging, import."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from rongui_desktop.services import congress, representatives
from rongui_desktop.services.congress import Begun
from rongui_desktop.services.representatives import Written
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.lists.importing import import_workbook
from rongui_desktop.ui.widgets.rows_view import RowsView
from rongui_desktop.ui.widgets.undo_bar import UndoBar


class RosterDesk(QObject):
    """Wires the table and a menu to the dialogs and services of the roster."""

    def __init__(
        self, context: PageContext, page: QWidget, table: RowsView, more: QPushButton, over: QWidget
    ) -> None:
        """Work for a page; the undo bar lies over a widget of it."""
        super().__init__(page)
        self._context, self._page, self._table = context, page, table
        self._kept: Kept = {}
        self.undo = UndoBar(page, over)
        self.undo.undone.connect(self._take_back)
        self.edit_action = QAction("更改资料…", self, triggered=self._edit_current)
        self.delete_action = QAction("删除", self, triggered=self.delete_selected)
        self.delete_action.setShortcut(QKeySequence.StandardKey.Delete)
        # Only while the list has the keyboard: elsewhere the key deletes a character.
        table.addActions([self.edit_action, self.delete_action])
        for action in table.actions():
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        menu = QMenu(more)
        menu.addActions([self.edit_action, self.delete_action])
        menu.addAction("更改记录…", self.show_history)
        menu.addSeparator()
        menu.addAction("换届…", self.ask_congress)
        menu.addAction("重复与合并…", self.ask_merge)
        menu.addSeparator()
        menu.addAction("导入工作簿…", self._import)
        more.setMenu(menu)
        table.opened.connect(self.ask)

    def ask(self, key: UUID | None) -> None:
        """Ask for a new person, or for changes of one."""
        from rongui_desktop.ui.dialogs.representative_dialog import RepresentativeDialog

        dialog = RepresentativeDialog(self._context, self._kept, self._page.window(), key)
        dialog.saved.connect(self._saved)
        dialog.ask()

    def ask_congress(self) -> None:
        """Ask for 换届."""
        from rongui_desktop.ui.dialogs.congress_dialog import CongressDialog

        dialog = CongressDialog(self._context, self._kept, self._page.window())
        dialog.saved.connect(self._begun)
        dialog.ask()

    def ask_merge(self) -> None:
        """Ask who was entered twice."""
        from rongui_desktop.ui.dialogs.merge_dialog import MergeDialog

        dialog = MergeDialog(self._context, self._kept, self._page.window())
        dialog.merged.connect(self._done)
        dialog.ask()

    def show_history(self) -> None:
        """Show what was changed of the current person, and of his or her seats, memberships and leave."""
        from rongui_desktop.ui.dialogs.history_dialog import HistoryDialog

        key = self._table.current_key()
        cells = self._table.rows.cells(key) if key is not None else None
        if key is not None and cells is not None:
            name = str(cells[1])
            HistoryDialog(self._context, self._page.window(), "representative", key, name).open()

    def delete_selected(self) -> None:
        """Put the selected people into the recycle bin; for ten seconds that can be undone."""
        keys = self._table.selected_keys()
        if keys:
            work = partial(representatives.delete_representatives, self._context.store, keys)
            self._context.tasks.run(self, work, self._deleted)

    # inside ----------------------------------------------------------------------------------------

    def _edit_current(self) -> None:
        key = self._table.current_key()
        if key is not None:
            self.ask(key)

    def _import(self) -> None:
        import_workbook(self._context, self._page)

    def _saved(self, written: Written) -> None:
        self._done(f"已保存 {written.number} {written.name}")
        self._context.navigator.open("representative", written.id)
        self._table.setFocus()

    def _deleted(self, keys: tuple[UUID, ...]) -> None:
        self.undo.offer(f"已删除 {len(keys)} 位代表", keys)
        self._context.changes.notify("representatives")

    def _begun(self, words: str, begun: Begun) -> None:
        self.undo.offer(words, begun)
        self._context.changes.notify("representatives")

    def _take_back(self, token: object) -> None:
        if isinstance(token, Begun):
            work = partial(congress.take_back_congress, self._context.store, token)
        else:
            work = partial(representatives.restore_representatives, self._context.store, token)  # type: ignore[arg-type]
        self._context.tasks.run(self, work, self._taken_back)

    def _taken_back(self, _result: object) -> None:
        self._done("已撤销")

    def _done(self, words: str) -> None:
        self._context.messages.note(words)
        self._context.changes.notify("representatives")
