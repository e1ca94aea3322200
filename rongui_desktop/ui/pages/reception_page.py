"""夜间接待: one evening on one page — its visitors, the form of one visitor, and what is known already."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.names import spellings
from rongui_desktop.services.reception_views import VisitorRow
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.forms.ui_reception_page import Ui_ReceptionPage
from rongui_desktop.ui.lists.freshness import Freshness
from rongui_desktop.ui.reception import evening as evenings
from rongui_desktop.ui.reception.entry_desk import EntryDesk, Sheet
from rongui_desktop.ui.reception.evening import Evening, YearOfSessions
from rongui_desktop.ui.reception.form_frame import FormFrame
from rongui_desktop.ui.reception.head_bar import HeadBar, can_start
from rongui_desktop.ui.reception.page_fit import PageFit
from rongui_desktop.ui.reception.past_desk import PastDesk
from rongui_desktop.ui.reception.print_desk import PrintDesk
from rongui_desktop.ui.reception.session_desk import SessionDesk
from rongui_desktop.ui.reception.visitor_list import VisitorList

if TYPE_CHECKING:
    from rongui_desktop.services.reception_visitors import RecordedVisitor
    from rongui_desktop.storage.store import Store

_FEATURES = {"reception", "opinions", "office", "representatives", "all"}


@dataclass(frozen=True, slots=True)
class _Goal:
    """Where the page is going: a session, perhaps of another year, and what is to be done once it is shown."""

    session_id: UUID
    new_form: bool = False
    sheet: Sheet | None = None
    visitor_id: UUID | None = None


class ReceptionPage(QWidget):
    """Puts the parts together and decides which session and which entry they show."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Make the page; `load` fills it."""
        super().__init__(parent)
        self._context = context
        self._year: YearOfSessions | None = None
        self._evening: Evening | None = None
        self._goal: _Goal | None = None
        self._recovered = False
        self._worded: set[str] = set()
        self.ui = Ui_ReceptionPage()
        self.ui.setupUi(self)
        self.form = self.ui.visitorForm
        self.prints = PrintDesk(context, self)
        self.sessions = SessionDesk(context, self)
        self.desk = EntryDesk(context, self.form, self)
        self.list = VisitorList(self.ui.visitorTable, self)
        self._fit = PageFit(self.ui, self)
        self._head = HeadBar(context, self.ui, self.prints, self)
        self._frame = FormFrame(context, self.form, self.desk, self, self.ui.visitorTable)
        self._past = PastDesk(context, self.form, self.ui.pastPanel, self)
        self.form.ui.dueDateEdit.set_clock(context.clock)
        self.ui.sessionButton.setMenu(self.sessions.menu)
        self._connect()
        self._show(None)

    def _connect(self) -> None:
        ui, form = self.ui, self.form.ui
        ui.sessionCombo.value_changed.connect(self._session_chosen)
        ui.newSessionButton.clicked.connect(self.sessions.plan)
        ui.startSessionButton.clicked.connect(self._start)
        ui.endSessionButton.clicked.connect(self.sessions.end)
        ui.attendanceButton.clicked.connect(self.sessions.sign_in)
        ui.noticePostedButton.clicked.connect(self.sessions.notice_posted)
        ui.newVisitorButton.clicked.connect(self.new_record)
        form.saveButton.clicked.connect(self.save)
        form.savePrintButton.clicked.connect(self.save_and_print)
        self.list.entry_opened.connect(self.desk.open_entry)
        self.list.form_opened.connect(self.desk.open_sheet)
        self.sessions.changed.connect(self._session_changed)
        self.sessions.opened.connect(self._session_opened)
        self.sessions.log_wanted.connect(self.prints.show_log)
        self.desk.sheets_changed.connect(self._show_rows)
        self.desk.sheets_changed.connect(self._sheet_shown)
        self.desk.saved.connect(self._saved)
        self.form.changed.connect(self._show_rows)
        self._frame.sheet_wanted.connect(self._open_sheet)
        self._head.form_wanted.connect(self._show_form_paper)
        shortcut = QShortcut(QKeySequence("Ctrl+L"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.list.take_focus)
        Freshness(self._context, self, _FEATURES).wanted.connect(self.load)
        self._context.year.year_changed.connect(self.load)

    # what the window asks for ----------------------------------------------------------------------

    def load(self) -> None:
        """Read the year's sessions and the one that is shown; then, the first time, what was left half-filled."""
        work = partial(evenings.load_year, self._context.store, self._context.year.value)
        self._context.tasks.run(self, work, self._year_read)

    def new_record(self) -> None:
        """Open a blank form and go to its first field."""
        self.desk.begin()
        self.form.ui.visitorNameEdit.setFocus()

    def save(self) -> None:
        """Save what stands in the form and open the next one."""
        self._save(and_print=False)

    def save_and_print(self) -> None:
        """Save what stands in the form and print it; an entry that was only looked at is just printed."""
        self._save(and_print=True)

    def start_tonight(self) -> None:
        """Open tonight's session, or offer to make it."""
        self.sessions.start_tonight()

    def open_record(self, kind: str, record_id: UUID) -> None:
        """Show a session or a visitor; `tonight` is what F5 does."""
        if kind == "tonight":
            self.start_tonight()
        elif kind == "visitor":
            self.open_visitor(record_id)
        else:
            self.open_session(record_id)

    def open_session(self, session_id: UUID) -> None:
        """Show a session, of whatever year."""
        self._head_for(_Goal(session_id))

    def open_visitor(self, visitor_id: UUID) -> None:
        """Show a visitor's entry in its session."""
        work = partial(_goal_of, self._context.store, visitor_id)
        self._context.tasks.run(self, work, self._head_for)

    def has_unsaved(self) -> bool:
        """Whether anything was typed that is not recorded yet."""
        return self.desk.has_unsaved()

    def flush_draft(self) -> None:
        """Keep a half-filled form now: the window closes."""
        self.desk.drafts.keep_now()

    # sessions --------------------------------------------------------------------------------------

    def _year_read(self, year: YearOfSessions) -> None:
        if year.year != self._context.year.value:
            return
        self._year = year
        shown = self._evening.detail.id if self._evening else None
        wanted = self._goal.session_id if self._goal else shown
        choice = evenings.first_to_show(year, wanted, self._context.clock.today())
        combo = self.ui.sessionCombo
        combo.blockSignals(True)
        combo.set_choices(evenings.session_choices(year.rows))
        combo.set_value(choice)
        combo.blockSignals(False)
        if choice is None:
            self._show(None)
        else:
            self._read_evening(choice)
        if not self._recovered:
            self._recovered = (
                True  # After the evening: drafts wait for SQLAlchemy, who wants to type does not.
            )
            self._context.tasks.run(
                self, partial(evenings.load_drafts, self._context.store), self.desk.recover
            )

    def _read_evening(self, session_id: UUID) -> None:
        work = partial(evenings.load_evening, self._context.store, session_id)
        self._context.tasks.run(self, work, self._show)

    def _session_chosen(self, session_id: UUID | None) -> None:
        if session_id is not None and (self._evening is None or session_id != self._evening.detail.id):
            self._goal = None
            self._read_evening(session_id)

    def _head_for(self, goal: _Goal) -> None:
        self._goal = goal
        work = partial(evenings.year_of, self._context.store, goal.session_id)
        self._context.tasks.run(self, work, self._go_to)

    def _go_to(self, year: int) -> None:
        if year == self._context.year.value:
            self.load()
        else:
            self._context.year.choose(year)

    def _session_changed(self, session_id: UUID) -> None:
        self.open_session(session_id)

    def _session_opened(self, session_id: UUID) -> None:
        self._head_for(_Goal(session_id, new_form=True))
        self._context.changes.notify("reception")

    def _start(self) -> None:
        evening = self._evening
        if evening is not None and can_start(evening.detail, self._context.clock.today()):
            self.sessions.start()
        else:
            self.sessions.start_tonight()

    def _show(self, evening: Evening | None) -> None:
        self._evening = evening
        self._head.show(evening)
        self.sessions.take(evening.detail if evening else None)
        self.desk.take_evening(evening)
        self._frame.take_evening(evening)
        self._show_rows()
        self.ui.newVisitorButton.setEnabled(self._frame.open_for_entries())
        if evening is None:
            return
        self._find_spellings(evening)
        goal = self._goal
        if goal is None or goal.session_id != evening.detail.id:
            return
        self._goal = None
        if goal.sheet is not None:
            self.desk.open_sheet(goal.sheet.key)
        elif goal.visitor_id is not None:
            self._open_row(goal.visitor_id)
        elif goal.new_form:
            self.new_record()

    def _find_spellings(self, evening: Evening) -> None:
        """Pinyin is slow to load, so the lists are there without it first."""
        lists = evening.choices
        words = {*lists.communities, *lists.categories, *lists.departments}
        if words - self._worded:
            self._worded |= words
            work = partial(spellings, words)
            self._context.tasks.run(self, work, self.form.set_spellings)

    # entries ---------------------------------------------------------------------------------------

    def _open_sheet(self, sheet: Sheet) -> None:
        if self._evening is not None and sheet.session_id == self._evening.detail.id:
            self.desk.open_sheet(sheet.key)
            self.form.ui.visitorNameEdit.setFocus()
        elif sheet.session_id is not None:
            self._head_for(_Goal(sheet.session_id, sheet=sheet))

    def _open_row(self, visitor_id: UUID) -> None:
        row = self.list.row_of(visitor_id)
        if row is not None:
            self.desk.open_entry(row)

    def _show_rows(self) -> None:
        evening = self._evening
        if evening is None:
            self.list.show([], "这一年还没有接待场次，按 F5 开始今晚接待")
            self.ui.visitorsLabel.setText("来访")
            return
        rows = [*evening.visitors, *self.desk.open_forms(evening.detail.id)]
        first = "，按 Ctrl+N 登记第一位" if self._frame.open_for_entries() else ""
        self.list.show(rows, f"还没有来访登记{first}")
        self.ui.visitorsLabel.setText(evenings.visitors_words(evening.detail, self._context.clock.today()))
        self.list.mark(self.desk.sheet.visitor_id or self.desk.sheet.key)

    def _sheet_shown(self) -> None:
        self._past.exclude(self.desk.sheet.visitor_id)

    def _save(self, *, and_print: bool) -> None:
        sheet = self.desk.sheet
        if sheet.visitor_id is not None and not self.form.is_dirty():
            if and_print:
                self.prints.print_form(sheet.number)
            else:
                self.new_record()
            return
        if not self.desk.save(and_print=and_print):
            self._frame.show_problems_offer()

    def _saved(self, recorded: RecordedVisitor, and_print: bool) -> None:
        for feature in ("reception", "opinions"):
            self._context.changes.notify(feature)
        if and_print:
            self.prints.print_form(recorded.number)

    def _show_form_paper(self) -> None:
        row = self.list.row_of(self.desk.sheet.visitor_id)
        if isinstance(row, VisitorRow):
            self.prints.show_form(row.number)
        else:
            self._context.messages.note("请先在左边列表里打开一位来访人的登记")


def _goal_of(store: Store, visitor_id: UUID) -> _Goal:
    return _Goal(evenings.session_of(store, visitor_id), visitor_id=visitor_id)
