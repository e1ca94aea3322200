"""Backups of the store: make one, keep a copy elsewhere, see what one holds, go back to it."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QTableWidgetItem, QWidget

from rongui_desktop.services import safekeeping
from rongui_desktop.services.safekeeping import BackupInfo
from rongui_desktop.ui.dialogs.progress_dialog import ProgressDialog
from rongui_desktop.ui.forms.ui_backups_dialog import Ui_BackupsDialog
from rongui_desktop.ui.keeping import age, second_folder
from rongui_desktop.ui.widgets.item_table import prepare
from rongui_desktop.ui.widgets.select_row import select_row
from rongui_desktop.ui.widgets.tall_enough import TallEnough

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rongui_desktop.errors import UserError
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.context import PageContext
    from rongui_desktop.ui.tasks import Progress

KINDS = "数据库备份 (*.db)"
# So many kinds of records are counted one by one, those that a clerk knows a store by.
_SHOWN = 6
_INFO = int(Qt.ItemDataRole.UserRole) + 1


class BackupsDialog(QDialog):
    """Lists the backups, newest first. `restore_wanted(object)` carries the file that the user agreed to go back to."""

    restore_wanted = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """List on the worker for files."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._chosen: BackupInfo | None = None
        self._form = Ui_BackupsDialog()
        self._form.setupUi(self)
        TallEnough(self)
        table = self._form.backupsTable
        prepare(table, ["时间", "原因", "大小", "位置"], [160, 120, 80, 120], stretch=3)
        table.itemSelectionChanged.connect(self._selected)
        self._form.backupButton.clicked.connect(self.back_up)
        self._form.copyButton.clicked.connect(self.copy_elsewhere)
        self._form.otherButton.clicked.connect(self.choose_other)
        self._form.restoreButton.clicked.connect(self.restore)
        self._form.closeButton.clicked.connect(self.reject)
        self._form.previewTitle.setText("选择一个备份，看看里面有什么")
        self.load()

    def load(self) -> None:
        """Read the list again."""
        second = second_folder(self._context)
        folders = [self._context.store.folder, *([second] if second is not None else [])]
        self._context.tasks.run_file(self, partial(_list, folders), self._show)

    def _show(self, found: Sequence[BackupInfo]) -> None:
        table = self._form.backupsTable
        own = safekeeping.backup_folder(self._context.store.folder)
        table.setRowCount(len(found))
        for row, info in enumerate(found):
            place = "本机" if info.path.parent == own else str(info.path.parent)
            texts = [f"{info.made_at:%Y-%m-%d %H:%M}", info.note, megabytes(info.size), place]
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(_INFO, info)
                table.setItem(row, column, item)
        newest = max((info.made_at for info in found), default=None)
        self._form.statusLabel.setText(
            f"共 {len(found)} 份备份，{age(newest, self._context.clock.now())}。备份文件没有加密，请妥善保管。"
        )
        if found:
            select_row(table, 0)

    def _selected(self) -> None:
        items = self._form.backupsTable.selectedItems()
        if items:
            self._preview(items[0].data(_INFO))

    def _preview(self, info: BackupInfo) -> None:
        self._chosen = info
        self._form.previewTitle.setText(f"{info.made_at:%Y年%m月%d日 %H:%M}")
        self._form.previewLabel.setText("\n".join(contents(info)))
        self._form.restoreButton.setEnabled(info.readable)

    # actions ---------------------------------------------------------------------------------------

    def back_up(self) -> None:
        """Make one now, among the store's own."""
        progress = ProgressDialog(self._context.tasks, "正在备份", self)
        progress.succeeded.connect(self._backed_up)
        progress.broke.connect(self._refused)
        progress.start(partial(_make, self._context.store, None), files=True)

    def copy_elsewhere(self) -> None:
        """Make one now in a place of the user's choice."""
        name = f"rongui-{self._context.clock.now():%Y%m%d-%H%M%S}.db"
        path = self._context.messages.save_file("另存一份备份", name, KINDS)
        if path is None:
            return
        progress = ProgressDialog(self._context.tasks, "正在备份", self)
        progress.succeeded.connect(self._backed_up)
        progress.broke.connect(self._refused)
        progress.start(partial(_make, self._context.store, path), files=True)

    def choose_other(self) -> None:
        """Look at a backup file that is not in the list."""
        path = self._context.messages.open_file("选择备份文件", KINDS)
        if path is not None:
            self._form.backupsTable.clearSelection()
            work = partial(safekeeping.preview, path)
            self._context.tasks.run_file(self, work, self._preview, self._other_refused)

    def restore(self) -> None:
        """Ask, then tell the window to go back to the chosen backup."""
        info = self._chosen
        if info is None:
            return
        question = (
            f"恢复到 {info.made_at:%Y年%m月%d日 %H:%M} 的备份？\n\n"
            "在那以后登记的内容将不再显示。现在的数据会先自动备份，随时可以再恢复回来。"
        )
        if self._context.messages.ask(question, "恢复", "不恢复", danger=True):
            self.accept()
            self.restore_wanted.emit(info.path)

    def _backed_up(self, path: Path) -> None:
        self._context.messages.note(f"已备份并校验：{path}")
        self._context.changes.notify("backup")
        self.load()

    def _refused(self, error: UserError) -> None:
        self._context.messages.warn(error.message)

    def _other_refused(self, error: Exception) -> None:
        self._chosen = None
        self._form.previewTitle.setText("不能用这个文件")
        self._form.previewLabel.setText(str(error))
        self._form.restoreButton.setEnabled(False)


def megabytes(size: int) -> str:
    """Bytes as a clerk reads them."""
    return f"{size / 1e6:.1f} MB"


def contents(info: BackupInfo) -> list[str]:
    """What a backup holds, a line each."""
    if not info.readable:
        return [info.note]
    lines = [f"站点：{info.station}", f"原因：{info.note}", f"大小：{megabytes(info.size)}", ""]
    if info.lost:
        lines += [f"缺少 {info.lost} 个附件文件（请连同旁边的 rongui-attachments 文件夹一起保存）", ""]
    filled = [(label, count) for label, count in info.counts.items() if count]
    lines += [f"{label}　{count} 条" for label, count in filled[:_SHOWN]]
    rest = sum(count for _, count in filled[_SHOWN:])
    return lines + ([f"其他　{rest} 条"] if rest else [])


def _list(folders: Sequence[Path]) -> list[BackupInfo]:
    found = [info for folder in folders for info in safekeeping.list_backups(folder)]
    return sorted(found, key=_made_at, reverse=True)


def _made_at(info: BackupInfo) -> datetime:
    return info.made_at


def _make(store: Store, target: Path | None, progress: Progress) -> Path:
    return safekeeping.backup(store, target, progress)
