"""A page for tests of the frame: it keeps what it was told."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from rongui_desktop.services import office
from rongui_desktop.storage import drafts
from rongui_desktop.ui.context import PageContext


class SmallPage(QWidget):
    """Keeps what it was told."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.told: list[object] = []
        layout = QVBoxLayout(self)
        self.edit = QLineEdit()
        layout.addWidget(QLabel("页"))
        layout.addWidget(self.edit)

    def load(self) -> None:
        self.edit.setObjectName(f"{self.parent().objectName()}Edit")
        self.context.tasks.run(self, self._read, self._shown)

    def _read(self) -> str:
        return office.settings(self.context.store).station

    def _shown(self, station: str) -> None:
        self.told.append(station)

    def new_record(self) -> None:
        self.told.append("new")

    def save(self) -> None:
        self.told.append("save")

    def save_and_print(self) -> None:
        self.told.append("print")

    def start_tonight(self) -> None:
        self.told.append("tonight")

    def open_record(self, kind: str, record_id: UUID) -> None:
        self.told.append((kind, record_id))

    def flush_draft(self) -> None:
        if self.edit.text():
            store, fields = self.context.store, {"name": self.edit.text()}

            def keep() -> None:
                with store.write("草稿") as session:
                    drafts.keep(session, "visitor", "new", fields, store.clock.now())

            self.context.tasks.run(self, keep)
