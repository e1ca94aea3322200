"""Shows a paper as it will be printed; Enter prints it, and Word is beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QWidget

from rongui_desktop.ui import printing
from rongui_desktop.ui.forms.ui_preview_dialog import Ui_PreviewDialog
from rongui_desktop.ui.reception.paper import Paper

_SHARE_OF_WINDOW = 0.92


class PreviewDialog(QDialog):
    """`print_wanted(object)` carries the paper, `word_wanted(object)` its name."""

    print_wanted = Signal(object)
    word_wanted = Signal(object)

    def __init__(self, paper: Paper, parent: QWidget | None) -> None:
        """Show `paper`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._paper = paper
        self.ui = Ui_PreviewDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(paper.name.title)
        self._printer = printing.make_printer(paper.name.title, landscape=paper.landscape)
        self._preview = QPrintPreviewWidget(self._printer, self)
        self._preview.setAccessibleName("打印预览")
        self._preview.setViewMode(QPrintPreviewWidget.ViewMode.AllPagesView)
        self._preview.fitInView()
        self._preview.paintRequested.connect(self._paint)
        self.ui.previewLayout.addWidget(self._preview)
        self.ui.printButton.clicked.connect(self._print)
        self.ui.wordButton.clicked.connect(self._word)
        self.ui.wordButton.setVisible(bool(paper.name.kind))
        self.ui.cancelButton.clicked.connect(self.reject)
        self.ui.printButton.setFocus()
        if parent is not None:
            room = parent.size() * _SHARE_OF_WINDOW
            self.resize(min(room.width(), 1100), room.height())

    def _paint(self, printer: QPrinter) -> None:
        pages = self._paper.paint(printer)
        self.ui.pagesLabel.setText(f"共 {pages} 页")

    def _print(self) -> None:
        self.accept()
        self.print_wanted.emit(self._paper)

    def _word(self) -> None:
        self.accept()
        self.word_wanted.emit(self._paper.name)
