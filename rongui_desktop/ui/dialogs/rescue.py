"""What is offered when there is no store to open, or a damaged one; before there is a window to speak over."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rongui_desktop.ui.dialogs.backups_dialog import KINDS, contents
from rongui_desktop.ui.messages import Messages
from rongui_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rongui_desktop.errors import UserError


class _Answer(QObject):
    """Takes what a worker found while a local event loop waits for it."""

    def __init__(self) -> None:
        super().__init__()
        self.value: object = None

    def take(self, value: object) -> None:
        """Keep the value."""
        self.value = value


def _wait_for(messages: Messages, work: Callable[[], object]) -> object:
    tasks = Tasks(messages.failed)
    answer = _Answer()
    tasks.run_file(answer, work, answer.take)
    tasks.wait(600_000)
    tasks.close()
    return answer.value


def offer_first_start(folder: Path) -> tuple[str, str]:
    """Ask what to do without a store: (`create` `restore` `demo` or empty, the station's name)."""
    from rongui_desktop.ui.dialogs.first_start_dialog import FirstStartDialog

    dialog = FirstStartDialog(folder)
    dialog.exec()
    answer = (dialog.choice, dialog.station)
    dialog.deleteLater()
    return answer


def choose_backup(messages: Messages) -> Path | None:
    """Let the user pick a backup file and agree to what it holds."""
    from rongui_desktop.services.safekeeping import BackupInfo, preview

    path = messages.open_file("选择备份文件", KINDS)
    if path is None:
        return None
    info = _wait_for(messages, partial(preview, path))
    if not isinstance(info, BackupInfo):
        return None
    question = (
        f"{info.made_at:%Y年%m月%d日 %H:%M} 的备份：\n\n" + "\n".join(contents(info)) + "\n\n用它恢复吗？"
    )
    return path if messages.ask(question, "恢复", "不恢复") else None


def offer_rescue(folder: Path, error: UserError, other: Sequence[Path]) -> Path | None:
    """Offer the newest good backup of a damaged store, or another file; the backup to restore, or None."""
    from rongui_desktop.services.safekeeping import RescueOffer, rescue

    messages = Messages(None)
    offer = _wait_for(messages, partial(rescue, folder, *other))
    newest = offer.newest if isinstance(offer, RescueOffer) else None
    if newest is None:
        words = f"{error.message}\n\n没有找到完好的备份。要选择别处的备份文件吗？损坏的文件会原样保留。"
        return choose_backup(messages) if messages.ask(words, "选择备份文件…", "退出") else None
    words = (
        f"{error.message}\n\n最新的完好备份是 {newest.made_at:%Y年%m月%d日 %H:%M} 的（{newest.note}）：\n"
        + "\n".join(contents(newest)[3:])
        + "\n\n恢复到这个备份吗？损坏的文件会原样保留在 damaged 文件夹里。"
    )
    return newest.path if messages.ask(words, "恢复到这个备份", "退出") else None
