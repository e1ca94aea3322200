"""The first start: no store yet. Make one, restore a backup, or look at the demonstration year."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from rongui_desktop.ui.forms.ui_first_start_dialog import Ui_FirstStartDialog
from rongui_desktop.ui.widgets.field_errors import clear_error, mark_error
from rongui_desktop.ui.widgets.tall_enough import TallEnough


class FirstStartDialog(QDialog):
    """Asks once; `choice` is `create` (with `station`), `restore`, `demo` or empty when the user gave up."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        """Ask about `folder`."""
        super().__init__(parent)
        self.choice = ""
        self._form = Ui_FirstStartDialog()
        self._form.setupUi(self)
        TallEnough(self)
        self._form.folderLabel.setText(f"数据将只保存在本机的文件夹：{folder}")
        self._form.errorLabel.hide()
        self._form.createButton.clicked.connect(self._create)
        self._form.restoreButton.clicked.connect(self._restore)
        self._form.demoButton.clicked.connect(self._demo)
        self._form.quitButton.clicked.connect(self.reject)
        self._form.stationEdit.textChanged.connect(self._typed)

    @property
    def station(self) -> str:
        """The name of the station."""
        return self._form.stationEdit.text().strip()

    def _typed(self) -> None:
        clear_error(self._form.stationEdit)
        self._form.errorLabel.hide()

    def _create(self) -> None:
        if not self.station:
            problem = "请先填写站点名称，它会印在登记表和公告上；以后可在“设置”里修改。"
            mark_error(self._form.stationEdit, problem)
            self._form.errorLabel.setText(problem)
            self._form.errorLabel.show()
            self._form.stationEdit.setFocus()
            return
        self._choose("create")

    def _restore(self) -> None:
        self._choose("restore")

    def _demo(self) -> None:
        self._choose("demo")

    def _choose(self, choice: str) -> None:
        self.choice = choice
        self.accept()
