"""The work behind the strip of attached files: everything that reads or writes the store, on the workers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage

from rongui_desktop.domain.file_formats import ALL_SUFFIXES
from rongui_desktop.errors import UserError
from rongui_desktop.services import attachments
from rongui_desktop.services.attachments import Added, AttachedFile, AttachmentList, Owner
from rongui_desktop.storage import handed_out
from rongui_desktop.ui.attachments import pictures

if TYPE_CHECKING:
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.attachments.paper import PicturesPaper
    from rongui_desktop.ui.context import PageContext
    from rongui_desktop.ui.tasks import Task

_KINDS = f"照片和文档 ({' '.join(f'*{suffix}' for suffix in ALL_SUFFIXES)});;所有文件 (*)"
_ON_PAGE = {"每页 1 张": 1, "每页 2 张": 2, "每页 4 张": 4}
# Refusals that are told one by one.
_TOLD = 3


class AttachmentsDesk(QObject):
    """One for each strip.

    `listed(object)` carries an `AttachmentList` after every reading, None when there is no record; `added(object)` the
    keys of new files; `deleted(object)` those in the recycle bin; `pictured(str, object)` a content's hash and picture;
    `said(str, str)` what is wrong and what is being done, both empty when neither.
    """

    listed = Signal(object)
    added = Signal(object)
    deleted = Signal(object)
    pictured = Signal(str, object)
    said = Signal(str, str)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        """Work for no record yet."""
        super().__init__(parent)
        self._context = context
        self._owner: Owner | None = None
        self._list: AttachmentList | None = None
        self._loading: Task | None = None
        self._thumbnails: list[Task] = []
        self._private: Path | None = None

    @property
    def owner(self) -> Owner | None:
        """The record whose files are shown."""
        return self._owner

    # reading ----------------------------------------------------------------------------------------

    def show_owner(self, owner: Owner | None) -> None:
        """Read the files of another record, or of none."""
        if owner != self._owner:
            self._owner = owner
            self.said.emit("", "")
            self._show(None)
        self.load()

    def load(self) -> None:
        """Read the files again."""
        if self._loading is not None:
            self._loading.cancel()
            self._loading = None
        if self._owner is not None:
            work = partial(attachments.list_attachments, self._context.store, self._owner)
            self._loading = self._context.tasks.run(self, work, self._show, self._failed)

    def _show(self, listed: AttachmentList | None) -> None:
        self._loading = None
        self._list = listed
        for task in self._thumbnails:
            task.cancel()
        self._thumbnails.clear()
        self.listed.emit(listed)

    def picture(self, files: Sequence[AttachedFile], side: int) -> None:
        """Make the pictures of these files, at most `side` dots wide and high."""
        for file in files:
            work = partial(pictures.thumbnail, self._context.store, file, side)
            self._thumbnails.append(self._context.tasks.run_file(self, work, self._pictured, self._failed))

    def _pictured(self, made: pictures.Thumbnail) -> None:
        self.pictured.emit(made.sha256, made.image)
        if made.problem:
            self.said.emit(made.problem, "")

    # adding -----------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Let the user pick files, and add them."""
        if self._owner is not None:
            self.add_files(self._context.messages.open_files("添加附件", _KINDS))

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add files; what is refused is said."""
        if paths and self._owner is not None:
            work = partial(attachments.add_files, self._context.store, self._owner, list(paths))
            self._work(work, self._added, f"正在添加 {len(paths)} 个文件…", on_files=True)

    def add_image(self, image: QImage) -> None:
        """Add a picture from the clipboard."""
        if self._owner is not None:
            name = f"粘贴的图片 {self._context.clock.now():%Y-%m-%d %H%M%S}"
            work = partial(_add_image, self._context.store, self._owner, image, name)
            self._work(work, self._added, "正在添加图片…", on_files=True)

    def _added(self, added: Added) -> None:
        lines = list(added.refused[:_TOLD])
        if len(added.refused) > _TOLD:
            lines.append(f"此外还有 {len(added.refused) - _TOLD} 个文件没有添加。")
        self.said.emit("\n".join(lines), "")
        if added.ids:
            self.added.emit(added.ids)
            self._tell()

    # taking out -------------------------------------------------------------------------------------

    def open(self, file: AttachedFile) -> None:
        """Open a copy in the program that this PC has for it."""
        work = partial(_hand_out, self._context.store, file.id, self._private)
        self._work(work, self._open, "正在打开…", on_files=True)

    def _open(self, made: tuple[Path, Path]) -> None:
        self._private, copy = made
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))
        problem = f"这台电脑没有能打开“{copy.name}”的程序；请用“另存为”存到别处再打开。"
        self.said.emit("" if opened else problem, "")

    def save(self, file: AttachedFile) -> None:
        """Copy a file to where the user says."""
        kinds = f"{file.media_type.value} 文件 (*{Path(file.name).suffix})"
        target = self._context.messages.save_file("另存附件", file.name, kinds)
        if target is not None:
            work = partial(attachments.save_as, self._context.store, file.id, target)
            self._work(work, self._saved, "正在另存…", on_files=True)

    def _saved(self, target: Path) -> None:
        self.said.emit("", "")
        self._context.messages.note(f"已另存到 {target}")

    def print_pictures(self, files: Sequence[AttachedFile]) -> None:
        """Ask how many on a page, then show the paper."""
        if self._list is None:
            return
        answer = self._context.messages.choose("打印附件图片", "每页放几张：", list(_ON_PAGE))
        if answer is not None:
            work = partial(_paper, self._context.store, self._list, list(files), _ON_PAGE[answer])
            self._work(work, self._preview, "正在准备打印…", on_files=True)

    def _preview(self, paper: PicturesPaper) -> None:
        from rongui_desktop.ui.dialogs.preview_dialog import PreviewDialog

        self.said.emit("", "")
        dialog = PreviewDialog(paper, self.parent().window())
        dialog.print_wanted.connect(self._print)
        dialog.open()

    def _print(self, paper: PicturesPaper) -> None:
        from rongui_desktop.ui import printing

        printer = printing.chosen_printer(self.parent().window(), paper.name.title)
        if printer is not None:
            paper.paint(printer)
            self._context.messages.note(f"已送打印：{paper.name.title}")

    # changing ---------------------------------------------------------------------------------------

    def rename(self, key: UUID, name: str) -> None:
        """Give a file another name."""
        self._work(partial(attachments.rename, self._context.store, key, name), self._changed)

    def annotate(self, key: UUID, note: str) -> None:
        """Write something about a file."""
        self._work(partial(attachments.annotate, self._context.store, key, note), self._changed)

    def reorder(self, keys: Sequence[UUID]) -> None:
        """Put the files into this order."""
        if self._owner is not None:
            work = partial(attachments.reorder, self._context.store, self._owner, list(keys))
            self._work(work, self._changed)

    def delete(self, keys: Sequence[UUID]) -> None:
        """Put files into the recycle bin."""
        if keys:
            self._work(partial(_delete, self._context.store, tuple(keys)), self._deleted)

    def _deleted(self, keys: tuple[UUID, ...]) -> None:
        self._changed()
        self.deleted.emit(keys)

    def put_back(self, keys: tuple[UUID, ...]) -> None:
        """Take files out of the recycle bin."""
        self._work(partial(attachments.restore, self._context.store, keys), self._changed)

    def _changed(self, _result: object = None) -> None:
        self.said.emit("", "")
        self._tell()

    # inside -----------------------------------------------------------------------------------------

    def _work(
        self,
        work: Callable[[], object],
        done: Callable[..., object],
        doing: str = "",
        *,
        on_files: bool = False,
    ) -> None:
        self.said.emit("", doing)
        tasks = self._context.tasks
        (tasks.run_file if on_files else tasks.run)(self, work, done, self._failed)

    def _tell(self) -> None:
        # Every place that shows the record reads it again, this one too.
        self._context.changes.notify("attachments")

    def _failed(self, error: Exception) -> None:
        # An unexpected one was reported already; what it says is not for users.
        told = isinstance(error, UserError)
        self.said.emit(str(error) if told else "", "")


def _add_image(store: Store, owner: Owner, image: QImage, name: str) -> Added:
    return Added((attachments.add_bytes(store, owner, pictures.encoded(image), name),), ())


def _hand_out(store: Store, key: UUID, private: Path | None) -> tuple[Path, Path]:
    folder = private or handed_out.private_folder()
    return folder, attachments.hand_out(store, key, folder)


def _delete(store: Store, keys: tuple[UUID, ...]) -> tuple[UUID, ...]:
    attachments.delete(store, keys)
    return keys


def _paper(
    store: Store, listed: AttachmentList, files: Sequence[AttachedFile], on_page: int
) -> PicturesPaper:
    from rongui_desktop.ui.attachments.paper import pictures_paper

    return pictures_paper(store, listed, files, on_page)
