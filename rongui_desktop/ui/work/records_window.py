"""A list of records with the fields of the chosen one beside it: what the windows of the 业务 menu share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.services.listing import Cell, ColumnSpec
from rongui_desktop.services.whole_listing import WholeListing
from rongui_desktop.ui import theme
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.documents.paper_writer import PaperWriter
from rongui_desktop.ui.forms.ui_records_window import Ui_RecordsWindow
from rongui_desktop.ui.lists.deletion import Deletion
from rongui_desktop.ui.widgets.rows_view import RowsView
from rongui_desktop.ui.widgets.select_row import select_row
from rongui_desktop.ui.work.fields import Field, FieldForm

if TYPE_CHECKING:
    from rongui_desktop.storage.store import Store


class RecordsWindow(QDialog):
    """Subclasses say what is read, shown and saved.

    Esc hides the window and keeps what was typed; who moves to another record is asked first. Ctrl+N begins a new one,
    Ctrl+S saves, Delete puts what is selected into the recycle bin, which can be taken back for ten seconds.
    """

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    noun: ClassVar[str] = "记录"
    table_name: ClassVar[str] = ""
    feature: ClassVar[str] = "activities"
    columns: ClassVar[tuple[ColumnSpec, ...]] = ()
    fields: ClassVar[tuple[Field, ...]] = ()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Make the window; it reads when it is shown."""
        super().__init__(parent)
        self.context = context
        self._chosen: Any = None
        self._start: dict[str, str] = {}
        self._wanted: UUID | None = None
        self._row: UUID | None = None
        self._adding = False
        self.ui = ui = Ui_RecordsWindow()
        ui.setupUi(self)
        self.setObjectName(self.name)
        theme.open_at(self, 1180, 640)
        # Any: promoted widgets are told by their plain class.
        self.table: RowsView = ui.recordsTable  # type: ignore[assignment]
        self.table.setAccessibleName(self.title)
        self.form = FieldForm(self.fields, context.clock, self)
        ui.formLayout.addWidget(self.form)
        self.foot, self.extra = ui.footLabel, ui.extraLabel
        self.listing: WholeListing[Any] = WholeListing(
            self.name, self.columns, self.read, _key, self.cells, self.foot_of
        )
        self._deletion = Deletion(context, self, self.table)
        self._deletion.changed.connect(self._deleted)
        self._paper = PaperWriter(context, self)
        self._fill_menu()
        self._wire()

    def _fill_menu(self) -> None:
        self.menu = QMenu(self)
        self.delete_action = QAction("删除", self)
        self.delete_action.triggered.connect(self.delete)
        self.delete_action.setShortcut(QKeySequence.StandardKey.Delete)
        # Only while the list has the keyboard: elsewhere the key deletes a character.
        self.delete_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.addAction(self.delete_action)
        for words, slot in self.acts():
            self.menu.addAction(words).triggered.connect(slot)
        if self.menu.actions():
            self.menu.addSeparator()
        self.menu.addAction("导出 Excel…").triggered.connect(self.table.export_all)
        self.menu.addAction("打印…").triggered.connect(self.table.print_all)
        self.menu.addSeparator()
        self.menu.addAction(self.delete_action)
        self.ui.moreButton.setMenu(self.menu)

    def _wire(self) -> None:
        ui, table = self.ui, self.table
        ui.newButton.setText(f"新增{self.noun}  Ctrl+N")
        ui.newButton.clicked.connect(self.new_record)
        ui.saveButton.clicked.connect(self.save)
        table.set_empty(f"还没有{self.noun}", f"新增{self.noun}")
        table.empty_acted.connect(self.new_record)
        self._rows = table.show_listing(self.context, self.listing, self.title)
        self._rows.loaded.connect(self._loaded)
        table.foot_changed.connect(self.foot.setText)
        table.current_changed.connect(self._moved)
        table.opened.connect(self._opened)
        ui.recordsFilterEdit.filtered.connect(self._rows.set_text)
        ui.recordsFilterEdit.left_downwards.connect(self._into_table)
        for keys, slot in (("Ctrl+N", self.new_record), ("Ctrl+S", self.save)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        self.context.year.year_changed.connect(self._year_changed)
        table.setFocus()

    # what subclasses say ---------------------------------------------------------------------------

    @staticmethod
    def read(store: Store, year: int) -> Sequence[Any]:
        """Return, on a worker, the records of a year."""
        raise TypeError(f"nothing is read of {year} in {store.folder.name}")

    def cells(self, record: Any) -> tuple[Cell, ...]:
        """Return the cells of a record."""
        raise TypeError(f"{type(self).__name__} shows no {type(record).__name__}")

    def foot_of(self, shown: Sequence[Any]) -> str:
        """Return what stands under the list of these records."""
        return f"共 {len(shown)} 条"

    def acts(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """Return what else the menu 更多 offers."""
        return ()

    def put(self, record: Any) -> dict[str, Any]:
        """Return the values of a record for the fields; None for a new one."""
        return {} if record is None else {field.name: getattr(record, field.name) for field in self.fields}

    def saving(self, values: dict[str, Any], record: Any) -> Callable[[], UUID]:
        """Return the work that saves what was typed; `record` is the one that is changed, or None."""
        raise TypeError(f"{type(self).__name__} saves no {len(values)} fields")

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

    def open_record(self, key: UUID) -> None:
        """Show one record; a filter that hides it is emptied."""
        self._wanted = key
        self.ui.recordsFilterEdit.clear()
        self._rows.set_text("")
        self._rows.load()

    def load(self) -> None:
        """Read the list."""
        self.setWindowTitle(f"{self.title}（{self.year}年）")
        if self._rows.query.year != self.year:
            self._rows.set_year(self.year)
        else:
            self._rows.load()

    def _loaded(self, _foot: str) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._adding = False
            self.table.select_key(wanted)
        if self._adding or self.is_changed():
            return
        if self.table.current_key() is None and self._rows.rowCount():
            select_row(self.table, 0)
        else:
            self._row = self.table.current_key()
            self.choose(self.listing.record(self._row))

    def is_changed(self) -> bool:
        """Whether the fields hold something that was not saved."""
        return bool(self._start) and self.form.typed() != self._start

    def choose(self, record: Any) -> None:
        """Show a record in the fields; None for a new one."""
        self._chosen = record
        self.ui.headLabel.setText(f"修改{self.noun}" if record is not None else f"新增{self.noun}")
        self.form.put(self.put(record))
        self._start = self.form.typed()

    def _moved(self, key: UUID | None) -> None:
        record = self.listing.record(key)
        if record is None or key == self._row or self._wanted is not None:
            return
        if not self._may_leave():
            if self._row is not None:
                self.table.select_key(self._row)
            return
        self._row, self._adding = key, False
        self.choose(record)

    def _opened(self, key: UUID) -> None:
        if self._adding and self._may_leave():
            self._adding = False
            self.choose(self.listing.record(key))
        self.form.editor(self.fields[0].name).setFocus()

    def _into_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid() and self._rows.rowCount():
            select_row(self.table, 0)

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
            self._adding = True
            self.choose(None)
            self.form.editor(self.fields[0].name).setFocus()

    def save(self) -> None:
        """Save what was typed, once; errors stand beside the fields."""
        if not self.ui.saveButton.isEnabled():
            return  # A second Ctrl+S before the first has answered.
        try:
            work = self.saving(self.form.values(), self._chosen)
        except UserError as error:
            self.form.errors.show(error)
            return
        self.ui.saveButton.setEnabled(False)
        self.context.tasks.run(self, work, self._saved, self._refused)

    def _saved(self, key: UUID) -> None:
        self.ui.saveButton.setEnabled(True)
        self._wanted = key
        self._start = {}
        self.context.messages.note(f"{self.noun}已保存。")
        self.done_something()

    def _refused(self, error: Exception) -> None:
        self.ui.saveButton.setEnabled(True)
        if isinstance(error, UserError):
            self.form.errors.show(error)

    def delete(self) -> None:
        """Put the selected records into the recycle bin and offer to take that back."""
        keys = self.table.selected_keys()
        if keys and self._may_leave():
            self._start = {}
            self._deletion.delete(self.table_name, keys)

    def _deleted(self) -> None:
        self._row = None
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
        """Ask where to, and write a Word report; what is refused stands below the fields."""
        self.form.errors.clear()
        self._paper.write(kind, title, self._refused, **options)

    def written(self, _result: object) -> None:
        """Say that a file is there."""
        self.context.messages.note("文件已写好。")


def _key(record: Any) -> UUID:
    return record.id
