"""The files of one record in a dialog of their own: photos of a visit, materials of a meeting."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from rongui_desktop.services.attachments import Owner
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.forms.ui_files_dialog import Ui_FilesDialog


class FilesDialog(QDialog):
    """Dragged in, pasted or chosen; it is deleted when it closes."""

    def __init__(self, context: PageContext, parent: QWidget | None, table: str, key: UUID) -> None:
        """Show the files of the record of a table."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_FilesDialog()
        self.ui.setupUi(self)
        self.ui.closeButton.clicked.connect(self.accept)
        self.ui.filesStrip.begin(context)
        self.ui.filesStrip.show_owner(Owner(table, key))
