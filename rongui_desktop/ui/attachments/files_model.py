"""The attached files of one record as a list: names, pictures, and their order by dragging."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPixmap

from rongui_desktop.domain.attachments import megabytes

if TYPE_CHECKING:
    from rongui_desktop.services.attachments import AttachedFile

Index = QModelIndex | QPersistentModelIndex
FILE_ROLE = Qt.ItemDataRole.UserRole
_ROWS = "application/x-rongui-attachments"


class FilesModel(QAbstractListModel):
    """Holds plain data. What a user changes is only asked for: `renamed(object, str)`, `ordered(object)` (the keys)."""

    renamed = Signal(object, str)
    ordered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        self._files: list[AttachedFile] = []
        # By hash: a file that was only renamed or moved keeps its picture. None: it has none.
        self._pictures: dict[str, QPixmap | None] = {}

    @property
    def files(self) -> tuple[AttachedFile, ...]:
        """All files in their order."""
        return tuple(self._files)

    def show_files(self, files: Sequence[AttachedFile]) -> None:
        """Show other files."""
        self.beginResetModel()
        self._files = list(files)
        kept = {file.sha256 for file in files}
        self._pictures = {digest: each for digest, each in self._pictures.items() if digest in kept}
        self.endResetModel()

    def without_picture(self) -> list[AttachedFile]:
        """The images whose pictures are still to be made."""
        return [file for file in self._files if file.is_image and file.sha256 not in self._pictures]

    def forget_pictures(self) -> None:
        """Let all pictures be made again, in another size."""
        self._pictures.clear()

    def put_picture(self, digest: str, image: QImage | None) -> None:
        """Take the picture of a content; None when it cannot be shown."""
        self._pictures[digest] = QPixmap.fromImage(image) if image is not None else None
        for row, file in enumerate(self._files):
            if file.sha256 == digest:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def file(self, row: int) -> AttachedFile | None:
        """The file in a row."""
        return self._files[row] if 0 <= row < len(self._files) else None

    def row_of(self, key: UUID) -> int:
        """The row of a file, -1 when it is not there."""
        return next((row for row, file in enumerate(self._files) if file.id == key), -1)

    def move(self, keys: Sequence[UUID], step: int) -> None:
        """Ask for these files one place further on (1) or back (-1); together they keep their order."""
        order = [file.id for file in self._files]
        rows = sorted((order.index(key) for key in keys), reverse=step > 0)
        for row in rows:
            place = row + step
            if 0 <= place < len(order) and order[place] not in keys:
                order[row], order[place] = order[place], order[row]
        if order != [file.id for file in self._files]:
            self.ordered.emit(order)

    # Qt's questions ---------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many files."""
        return 0 if parent.isValid() else len(self._files)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, picture, tip, and the file itself."""
        file = self.file(index.row())
        if file is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return file.name
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.get(file.sha256)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return _tip(file)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{file.name}，{file.media_type.kind}"
        return file if role == FILE_ROLE else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another name."""
        file = self.file(index.row())
        if file is None or role != Qt.ItemDataRole.EditRole or str(value).strip() == file.name:
            return False
        self.renamed.emit(file.id, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Files can be renamed and dragged; they are dropped between others, not on them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """Files only change places."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What may be dropped between the files: files of this list."""
        return [_ROWS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The keys of dragged files."""
        data = QMimeData()
        keys = [file.id.hex for row in sorted(i.row() for i in indexes) if (file := self.file(row))]
        data.setData(_ROWS, " ".join(keys).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, _parent: Index
    ) -> bool:
        """Ask for the order with the dragged files before `row`; the list changes when that is stored."""
        keys = [UUID(key) for key in data.data(_ROWS).data().decode().split()]
        place = len(self._files) if row < 0 else row
        before = [file.id for file in self._files[:place] if file.id not in keys]
        after = [file.id for file in self._files[place:] if file.id not in keys]
        known = [key for key in keys if self.row_of(key) >= 0]
        order = [*before, *known, *after]
        if order != [file.id for file in self._files]:
            self.ordered.emit(order)
        # Not done by the model: the view would remove the dragged rows.
        return False


def _tip(file: AttachedFile) -> str:
    lines = [
        file.name,
        f"{file.media_type.value} {file.media_type.kind}，{megabytes(file.size)}",
        f"{file.added_at:%Y-%m-%d %H:%M} {file.actor}添加",
    ]
    return "\n".join([*lines, *([file.note] if file.note else [])])
