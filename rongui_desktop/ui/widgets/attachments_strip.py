"""The attached files of one record, on any page: seen as pictures, dragged in, pasted, opened, renamed, deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QKeyCombination, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from rongui_desktop.ui import theme
from rongui_desktop.ui.attachments.desk import AttachmentsDesk
from rongui_desktop.ui.attachments.files_model import FilesModel
from rongui_desktop.ui.attachments.files_view import FilesView, picture_side
from rongui_desktop.ui.attachments.note_line import NoteLine
from rongui_desktop.ui.lists.freshness import Freshness
from rongui_desktop.ui.widgets.empty_state import EmptyState
from rongui_desktop.ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from rongui_desktop.services.attachments import AttachedFile, AttachmentList, Owner
    from rongui_desktop.ui.context import PageContext

_FEATURES = {"attachments", "all"}
_EMPTY = "还没有附件。把照片、扫描件或文档拖到这里，或按 Ctrl+V 粘贴。"
_ALT = Qt.KeyboardModifier.AltModifier


class AttachmentsStrip(QFrame):
    """Can be promoted in Designer; call `begin` once, then `show_owner` for each record.

    `counted(int)` tells how many files there are after every reading.
    """

    counted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty strip that belongs to no record yet."""
        super().__init__(parent)
        self.setObjectName("attachmentsStrip")
        self.setAccessibleName("附件")
        self.setAcceptDrops(True)
        self._desk: AttachmentsDesk | None = None
        self._undo: UndoBar | None = None
        self._wanted: UUID | None = None
        self._model = FilesModel(self)
        self._view = FilesView(self._model, self)
        self._view.setObjectName("attachmentsView")
        self._view.setAccessibleName("附件列表")
        self._title = QLabel("附件", self)
        self._title.setProperty("role", "section")
        self._doing = QLabel(self)
        self._doing.setProperty("role", "secondary")
        self._add = QPushButton("添加…", self)
        self._add.setObjectName("addAttachmentButton")
        self._add.setAccessibleName("添加附件")
        self._add.setToolTip("选择照片、扫描件或文档；也可以把文件拖到这里，或按 Ctrl+V 粘贴")
        self._more = QPushButton("更多", self)
        self._more.setObjectName("moreAttachmentsButton")
        self._more.setAccessibleName("附件的更多操作")
        self._error = QLabel(self)
        self._error.setObjectName("attachmentsErrorLabel")
        self._error.setProperty("role", "error")
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setWordWrap(True)
        self._error.hide()
        self._note = NoteLine(self)
        self._empty = EmptyState(_EMPTY, "添加附件…", self)
        self._lay_out()
        self._of_selection: list[QAction] = []
        self._menu = QMenu(self)
        self._make_actions()
        self._more.setMenu(self._menu)
        self._view.doubleClicked.connect(self.open_current)
        self._view.customContextMenuRequested.connect(self._show_menu)
        self._view.selectionModel().selectionChanged.connect(self._selection_changed)
        self._view.selectionModel().currentChanged.connect(self._current_changed)
        self._show_rows()

    def begin(self, context: PageContext, undo_over: QWidget | None = None) -> None:
        """Take the services of the window.

        Args:
            context: of the page.
            undo_over: the widget over whose lower edge an undo is offered; the strip itself when None.
        """
        desk = AttachmentsDesk(context, self)
        self._desk = desk
        desk.listed.connect(self._show)
        desk.added.connect(self._added)
        desk.deleted.connect(self._offer_undo)
        desk.pictured.connect(self._model.put_picture)
        desk.said.connect(self._say)
        self._add.clicked.connect(desk.choose_files)
        self._empty.acted.connect(desk.choose_files)
        self._model.renamed.connect(desk.rename)
        self._model.ordered.connect(desk.reorder)
        self._note.written.connect(desk.annotate)
        self._view.type_changed.connect(self._type_changed)
        self._undo = UndoBar(undo_over or self)
        self._undo.undone.connect(desk.put_back)
        Freshness(context, self, _FEATURES).wanted.connect(desk.load)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACING[1])
        head.addWidget(self._title)
        head.addWidget(self._doing, 1)
        head.addWidget(self._add)
        head.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACING[0])
        layout.addLayout(head)
        layout.addWidget(self._error)
        layout.addWidget(self._view)
        layout.addWidget(self._note)
        layout.addWidget(self._empty)
        layout.addStretch(1)

    def _make_actions(self) -> None:
        """All that can be done with files: by keys in the list, by its context menu, by 更多."""
        self._action("打开", self.open_current, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self._action("另存为…", self.save_current)
        self._action("改名", self.rename_current, Qt.Key.Key_F2)
        self._action("写说明", self.annotate_current, Qt.Key.Key_F3)
        self._action("前移", self._move_back, QKeyCombination(_ALT, Qt.Key.Key_Left))
        self._action("后移", self._move_on, QKeyCombination(_ALT, Qt.Key.Key_Right))
        self._menu.addSeparator()
        self._action("打印选中的图片…", self.print_selected)
        self._of_selection.remove(self._action("打印全部图片…", self.print_all))
        self._menu.addSeparator()
        paste = QAction("粘贴", self)
        paste.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
        # Also while the strip is empty; the field in which a name is edited pastes for itself.
        paste.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.triggered.connect(self.paste)
        self.addAction(paste)
        self._menu.addAction(paste)
        self._action("删除", self.delete_selected, Qt.Key.Key_Delete)

    def _action(self, text: str, act: Callable[[], object], *keys: Qt.Key | QKeyCombination) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        # In the list only: in a field of the page the same keys mean something else.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        self._view.addAction(action)
        self._menu.addAction(action)
        self._of_selection.append(action)
        return action

    # what the page calls ----------------------------------------------------------------------------

    @property
    def files(self) -> tuple[AttachedFile, ...]:
        """The files that are shown."""
        return self._model.files

    def show_owner(self, owner: Owner | None) -> None:
        """Show the files of another record, or of none."""
        self._working().show_owner(owner)

    def load(self) -> None:
        """Read the files again."""
        self._working().load()

    def paste(self) -> None:
        """Add what lies on the clipboard: files, or a picture."""
        self._take(QGuiApplication.clipboard().mimeData(), "剪贴板里")

    def _working(self) -> AttachmentsDesk:
        if self._desk is None:
            raise RuntimeError("begin was not called")
        return self._desk

    # dragging in ------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures from other programs."""
        there = self._desk is not None and self._desk.owner is not None
        if there and (_paths(event.mimeData()) or event.mimeData().hasImage()):
            # Copied: whatever the other program proposes, the original stays.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add them."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._take(event.mimeData(), "拖进来的内容里")

    def _take(self, data: QMimeData, where: str) -> None:
        paths = _paths(data)
        image = data.imageData() if data.hasImage() else None
        if paths:
            self._working().add_files(paths)
        elif isinstance(image, QImage) and not image.isNull():
            self._working().add_image(image)
        else:
            self._say(f"{where}没有图片或文件；请复制图片或文件后再粘贴。", "")

    # showing ----------------------------------------------------------------------------------------

    def _show(self, listed: AttachmentList | None) -> None:
        if listed is not None and listed.files and listed.files == self._model.files:
            # Nothing changed: what is selected, or a name that is being typed, stays.
            return
        chosen = self._selected()
        current = self._wanted or (chosen[-1] if chosen else None)
        self._wanted = None
        place = self._view.currentIndex().row()
        self._model.show_files(listed.files if listed is not None else ())
        self._show_rows()
        row = self._model.row_of(current) if current is not None else -1
        if row < 0 and place >= 0:
            # After a deletion the keyboard goes on with the next one.
            row = min(place, len(self._model.files) - 1)
        if row >= 0:
            self._view.setCurrentIndex(self._model.index(row))
        self._current_changed()
        self._make_pictures()
        self.counted.emit(len(self._model.files))

    def _show_rows(self) -> None:
        count = len(self._model.files)
        had_focus = self._view.hasFocus()
        self._title.setText(f"附件（{count}）" if count else "附件")
        # One action where there is nothing yet.
        for widget in (self._view, self._note, self._add, self._more):
            widget.setVisible(bool(count))
        self._empty.setVisible(not count)
        self._empty.setEnabled(self._desk is not None and self._desk.owner is not None)
        self._selection_changed()
        if had_focus and not count:
            self._empty.setFocus()

    def _make_pictures(self) -> None:
        side = round(picture_side(self._view.fontMetrics()) * self.devicePixelRatioF())
        self._working().picture(self._model.without_picture(), side)

    def _type_changed(self) -> None:
        self._model.forget_pictures()
        self._make_pictures()

    def _added(self, keys: Sequence[UUID]) -> None:
        self._wanted = keys[-1]

    def _say(self, problem: str, doing: str) -> None:
        self._doing.setText(doing)
        self._error.setText(problem)
        self._error.setVisible(bool(problem))

    # acting -----------------------------------------------------------------------------------------

    def _selected(self) -> list[UUID]:
        rows = sorted(index.row() for index in self._view.selectionModel().selectedIndexes())
        return [file.id for row in rows if (file := self._model.file(row)) is not None]

    def _selected_files(self) -> list[AttachedFile]:
        keys = self._selected()
        return [file for file in self._model.files if file.id in keys]

    def _current(self) -> AttachedFile | None:
        return self._model.file(self._view.currentIndex().row())

    def _selection_changed(self) -> None:
        chosen = bool(self._selected())
        for action in self._of_selection:
            action.setEnabled(chosen)

    def _current_changed(self, *_indexes: object) -> None:
        self._note.show_file(self._current())

    def _show_menu(self, place: QPoint) -> None:
        self._menu.popup(self._view.viewport().mapToGlobal(place))

    def open_current(self) -> None:
        """Open the current file in the program that this PC has for it."""
        file = self._current()
        if file is not None:
            self._working().open(file)

    def save_current(self) -> None:
        """Copy the current file to where the user says."""
        file = self._current()
        if file is not None:
            self._working().save(file)

    def rename_current(self) -> None:
        """Edit the name where it stands."""
        if self._view.currentIndex().isValid():
            self._view.edit(self._view.currentIndex())

    def annotate_current(self) -> None:
        """Write something about the current file, in the line beneath the files."""
        if self._view.currentIndex().isValid():
            self._note.begin()

    def print_selected(self) -> None:
        """Print the pictures among the selected files."""
        self._working().print_pictures(self._selected_files())

    def print_all(self) -> None:
        """Print all pictures of the record."""
        self._working().print_pictures(self._model.files)

    def delete_selected(self) -> None:
        """Delete the selected files; for ten seconds that can be undone."""
        self._working().delete(self._selected())

    def _offer_undo(self, keys: Sequence[UUID]) -> None:
        if self._undo is not None:
            self._undo.offer(f"已删除 {len(keys)} 个附件", keys)

    def _move_back(self) -> None:
        self._model.move(self._selected(), -1)

    def _move_on(self) -> None:
        self._model.move(self._selected(), 1)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
