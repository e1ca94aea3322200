"""A list of records with the fields of the chosen one beside it: what the windows of the 业务 menu share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rongui_desktop.errors import UserError
from rongui_desktop.services.listing import Cell, ColumnSpec
from rongui_desktop.ui import theme
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.lists.facts_model import FactRow, FactsModel, dress
from rongui_desktop.ui.widgets.select_row import select_row
from rongui_desktop.ui.work.fields import Field, FieldForm

_FORM_WIDTH = 440


class RecordsWindow(QDialog):
    """Subclasses say what is read, shown, saved and deleted.

    Esc hides the window and keeps what was typed; who moves to another record is asked first. Ctrl+N begins a new one,
    Ctrl+S saves.
    """

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    noun: ClassVar[str] = "记录"
    feature: ClassVar[str] = "activities"
    columns: ClassVar[tuple[ColumnSpec, ...]] = ()
    fields: ClassVar[tuple[Field, ...]] = ()
    stretch: ClassVar[int] = 0

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Make the window; it reads when it is shown."""
        super().__init__(parent)
        self.context = context
        self._chosen: Any = None
        self._start: dict[str, str] = {}
        self._wanted: UUID | None = None
        self._moving = False
        self.setObjectName(self.name)
        self.resize(1180, 640)
        self._model = FactsModel(self.columns, self)
        self.table = QTableView(self)
        self.table.setObjectName(f"{self.name}Table")
        self.table.setAccessibleName(self.title)
        dress(self.table, self._model, stretch=self.stretch)
        self.form = FieldForm(self.fields, context.clock, self)
        self.foot = QLabel(self)
        theme.set_role(self.foot, "secondary")
        # What else is known of the chosen record; subclasses fill it.
        self.extra = QLabel(self)
        self.extra.setWordWrap(True)
        theme.set_role(self.extra, "secondary")
        self.head = QLabel(self)
        theme.set_role(self.head, "heading")
        self._buttons = QHBoxLayout()
        self.new_button = self.button(f"新增{self.noun}(&N)", self.new_record, "newButton")
        self.delete_button = self.button("删除(&D)", self.delete, "deleteButton")
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        for keys, slot in (("Ctrl+N", self.new_record), ("Ctrl+S", self.save)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        context.year.year_changed.connect(self._year_changed)

    def button(self, text: str, slot: Callable[[], object], name: str) -> QPushButton:
        """Add a button above the list."""
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        self._buttons.addWidget(button)
        return button

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        top = QHBoxLayout()
        top.addLayout(self._buttons)
        top.addStretch()
        left.addLayout(top)
        left.addWidget(self.table, 1)
        left.addWidget(self.foot)
        card = QFrame(self)
        theme.set_role(card, "card")
        card.setFixedWidth(_FORM_WIDTH)
        right = QVBoxLayout(card)
        right.setContentsMargins(16, 12, 16, 12)
        right.addWidget(self.head)
        right.addWidget(self.form)
        right.addWidget(self.extra)
        right.addStretch(1)
        row = QHBoxLayout()
        row.addStretch()
        self.save_button = QPushButton("保存(&S)", card)
        self.save_button.setObjectName("saveButton")
        self.save_button.setAutoDefault(False)
        theme.set_role(self.save_button, "primary")
        self.save_button.clicked.connect(self.save)
        row.addWidget(self.save_button)
        right.addLayout(row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(12)
        whole.addLayout(left, 1)
        whole.addWidget(card)

    # what subclasses say ---------------------------------------------------------------------------

    def reading(self) -> Callable[[], Any]:
        """Return the work that reads what `records` shows."""
        raise TypeError(f"{type(self).__name__} reads nothing")

    def records(self, read: Any) -> Sequence[Any]:
        """Return the records of what was read; also the place to show what else it tells."""
        return read

    def cells(self, record: Any) -> tuple[Cell, ...]:
        """Return the cells of a record."""
        raise TypeError(f"{type(self).__name__} shows no {type(record).__name__}")

    def put(self, record: Any) -> dict[str, Any]:
        """Return the values of a record for the fields; None for a new one."""
        return {} if record is None else {field.name: getattr(record, field.name) for field in self.fields}

    def saving(self, values: dict[str, Any], record: Any) -> Callable[[], UUID]:
        """Return the work that saves what was typed; `record` is the one that is changed, or None."""
        raise TypeError(f"{type(self).__name__} saves no {len(values)} fields")

    def deleting(self, keys: list[UUID]) -> Callable[[], object]:
        """Return the work that puts records into the recycle bin."""
        raise TypeError(f"{type(self).__name__} deletes no {len(keys)} records")

    # reading ---------------------------------------------------------------------------------------

    @property
    def year(self) -> int:
        """The year that the window shows."""
        return self.context.year.value

    @property
    def chosen(self) -> Any:
        """The record in the fields, or None for a new one."""
        return self._chosen

    def showEvent(self, event: QShowEvent) -> None:
        """Read again; what was typed stays."""
        super().showEvent(event)
        self.load()

    def load(self) -> None:
        """Read the list."""
        self.setWindowTitle(f"{self.title}（{self.year}年）")
        self.context.tasks.run(self, self.reading(), self._show)

    def _show(self, read: Any) -> None:
        records = self.records(read)
        self._moving = True
        self._model.show_rows([FactRow(self.cells(record), record) for record in records])
        self._moving = False
        if self.is_changed():
            return
        wanted = self._wanted or (self._chosen.id if self._chosen is not None else None)
        self._wanted = None
        place = next((n for n, record in enumerate(records) if record.id == wanted), 0)
        if records:
            self._moving = True
            select_row(self.table, place)
            self._moving = False
            self.choose(records[place])
        else:
            self.choose(None)

    def is_changed(self) -> bool:
        """Whether the fields hold something that was not saved."""
        return bool(self._start) and self.form.typed() != self._start

    def choose(self, record: Any) -> None:
        """Show a record in the fields; None for a new one."""
        self._chosen = record
        self.head.setText(f"修改{self.noun}" if record is not None else f"新增{self.noun}")
        self.form.put(self.put(record))
        self._start = self.form.typed()
        self.delete_button.setEnabled(record is not None)

    def _moved(self, current: QModelIndex, former: QModelIndex) -> None:
        if self._moving:
            return
        if not self._may_leave():
            self._moving = True
            select_row(self.table, former.row())
            self._moving = False
            return
        record = self._model.fact(current.row())
        if record is not None:
            self.choose(record)

    def _may_leave(self) -> bool:
        return not self.is_changed() or self.context.messages.ask(
            "右侧填写的内容还没有保存，放弃它？", yes="放弃", no="继续填写", danger=True
        )

    def _year_changed(self, _year: int) -> None:
        if self.isVisible():
            self.load()

    # acting ----------------------------------------------------------------------------------------

    def new_record(self) -> None:
        """Begin a new record."""
        if self._may_leave():
            self.choose(None)
            self.form.editor(self.fields[0].name).setFocus()

    def save(self) -> None:
        """Save what was typed; errors stand beside the fields."""
        try:
            work = self.saving(self.form.values(), self._chosen)
        except UserError as error:
            self.form.errors.show(error)
            return
        self.save_button.setEnabled(False)
        self.context.tasks.run(self, work, self._saved, self._refused)

    def _saved(self, key: UUID) -> None:
        self.save_button.setEnabled(True)
        self._wanted = key
        self._start = {}
        self.context.messages.note(f"{self.noun}已保存。")
        self.done_something()

    def _refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, UserError):
            self.form.errors.show(error)

    def delete(self) -> None:
        """Put the chosen record into the recycle bin, after a question."""
        if self._chosen is None or not self.context.messages.ask(
            f"把这一条{self.noun}放进回收站？", yes="删除", no="不删除", danger=True
        ):
            return
        work = self.deleting([self._chosen.id])
        self.context.tasks.run(self, work, self._deleted, self._refused)

    def _deleted(self, _done: object) -> None:
        self._start, self._chosen = {}, None
        self.done_something()

    def done_something(self, _done: object = None) -> None:
        """Tell the pages, and read again."""
        self.context.changes.notify(self.feature)
        self.load()

    def run(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Do something else on the worker; what it refuses stands below the fields."""
        self.form.errors.clear()
        self.context.tasks.run(self, work, done, self._refused)

    def write(self, kind: str, title: str, **options: Any) -> None:
        """Ask where to, and write a Word report."""
        from rongui_desktop.reports import catalogue

        path = self.context.messages.save_file("生成 Word 文书", f"{title}.docx", "Word 文档 (*.docx)")
        if path is not None:
            self.run(partial(catalogue.write, self.context.store, kind, path, **options), self.written)

    def written(self, _result: object) -> None:
        """Say that a file is there."""
        self.context.messages.note("文件已写好。")
