"""履职档案 of one person: every line of the year, from which its record is opened, and the totals beside it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rongui_desktop.services import archive
from rongui_desktop.services.archive import ArchiveListing, Dossier, Part
from rongui_desktop.ui.forms.ui_archive_sheet import Ui_ArchiveSheet
from rongui_desktop.ui.lists.chip_bar import Chip
from rongui_desktop.ui.widgets.select_row import select_row

if TYPE_CHECKING:
    from rongui_desktop.storage.store import Store
    from rongui_desktop.ui.context import PageContext

_NOBODY = UUID(int=0)


class ArchiveSheet(QWidget):
    """Can be promoted in Designer; call `begin` once, then `show_person`. `left()` is emitted to go back."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """A sheet of nobody yet."""
        super().__init__(parent)
        self.ui = Ui_ArchiveSheet()
        self.ui.setupUi(self)
        self._context: PageContext | None = None
        self._person: UUID | None = None
        self._part = Part.ALL
        self._dossier: Dossier | None = None

    def begin(self, context: PageContext) -> None:
        """Take the services of the window."""
        self._context = context
        ui = self.ui
        rows = ui.archiveTable.show_listing(context, self._listing(), "履职档案")
        rows.loaded.connect(self._listed)
        ui.archiveTable.set_empty("这一年没有履职记录")
        ui.splitter.setStretchFactor(0, 5)
        ui.splitter.setStretchFactor(1, 2)
        ui.splitter.setSizes([940, 370])
        ui.partChips.chosen.connect(self._part_chosen)
        ui.archiveFilterEdit.filtered.connect(rows.set_text)
        ui.archiveFilterEdit.left_downwards.connect(self._into_table)
        ui.archiveTable.opened.connect(self._open)
        ui.backButton.clicked.connect(self.left)
        ui.exportButton.clicked.connect(ui.archiveTable.export_all)
        ui.printButton.clicked.connect(ui.archiveTable.print_all)
        ui.wordButton.clicked.connect(self.write)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.left)

    @property
    def person(self) -> UUID | None:
        """Whose archive is shown."""
        return self._person

    def show_person(self, person: UUID) -> None:
        """Show the archive of a person in the year of the window."""
        self._person = person
        self.ui.archiveFilterEdit.clear()
        self._part = Part.ALL
        self.load()
        self.ui.archiveTable.setFocus()

    def load(self) -> None:
        """Read it again."""
        if self._context is None or self._person is None:
            return
        store, listing = self._context.store, self._listing()
        self.ui.archiveTable.rows.set_listing(listing)
        work = partial(archive.dossier, store, self._person, self._context.year.value)
        self._context.tasks.run(self, work, self._show)
        self._context.tasks.run(self, partial(listing.counts, store), self._show_counts)

    def write(self) -> None:
        """Write the archive of the year as a Word file where the user says."""
        context, dossier = self._context, self._dossier
        if context is None or dossier is None:
            return
        name = f"履职档案-{dossier.number}-{dossier.year}.docx"
        path = context.messages.save_file("生成 Word 档案", name, "Word 文档 (*.docx)")
        if path is not None:
            context.tasks.run(
                self, partial(_write, context.store, dossier.number, dossier.year, path), self._written
            )

    # inside ----------------------------------------------------------------------------------------

    def _listing(self) -> ArchiveListing:
        year = self._context.year.value if self._context is not None else 0
        return ArchiveListing(self._person or _NOBODY, year, self._part)

    def _show(self, dossier: Dossier | None) -> None:
        self._dossier = dossier
        if dossier is None:
            self.left.emit()
            return
        self.ui.titleLabel.setText(dossier.name)
        words = [f"{dossier.year}年履职档案", dossier.number, dossier.identities, dossier.group]
        self.ui.captionLabel.setText(" · ".join(filter(None, words)))
        self.ui.archivePanel.show_dossier(dossier)

    def _show_counts(self, counts: dict[Part, int]) -> None:
        self.ui.partChips.set_chips([Chip(part.value, part.value, counts[part]) for part in Part])
        self.ui.partChips.choose(self._part.value)

    def _listed(self, foot: str) -> None:
        table = self.ui.archiveTable
        self.ui.footLabel.setText(foot)
        if table.current_key() is None and table.rows.rowCount():
            select_row(table, 0)

    def _part_chosen(self, key: str) -> None:
        self._part = Part(key)
        self.ui.archiveTable.rows.set_listing(self._listing())

    def _into_table(self) -> None:
        self.ui.archiveTable.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, key: UUID) -> None:
        lines = self._dossier.lines if self._dossier is not None else ()
        line = next((line for line in lines if line.record_id == key), None)
        if line is not None and self._context is not None:
            self._context.navigator.open(line.record_type, line.record_id)

    def _written(self, path: Path) -> None:
        if self._context is not None:
            self._context.messages.note(f"已生成 {path.name}")


def _write(store: Store, number: str, year: int, path: Path) -> Path:
    from rongui_desktop.reports import catalogue

    return catalogue.write(store, "representative-archive", path, id=number, year=year).path
