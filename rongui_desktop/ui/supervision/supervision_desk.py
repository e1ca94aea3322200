"""What can be done on the page 监督安排: record, plan, move, cancel, excuse, enter projects, delete and undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import ProjectOriginKind, TargetKind
from rongui_desktop.domain.supervision_demand import quarter_at
from rongui_desktop.services.duty_records import KINDS
from rongui_desktop.services.handling_links import arise_from
from rongui_desktop.services.project_entry import put_excuse
from rongui_desktop.services.supervision_entry import SupervisionEntry, load_supervision
from rongui_desktop.services.supervision_plans import cancel_plan, day_in, move_plan
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.documents.paper_writer import PaperWriter
from rongui_desktop.ui.lists.deletion import Deletion

if TYPE_CHECKING:
    from rongui_desktop.ui.dialogs.form_dialog import FormDialog, Saved
    from rongui_desktop.ui.dialogs.keeping_dialog import Kept
    from rongui_desktop.ui.dialogs.reason_dialog import ReasonDialog


@dataclass(frozen=True, slots=True)
class _Moved:
    plan: UUID
    before: date
    to: date


class SupervisionDesk(QObject):
    """Opens dialogs over the page; each is imported when it is first wanted."""

    def __init__(self, context: PageContext, page: QWidget, over: QWidget) -> None:
        """Work for a page; the undo bar lies over a widget of it."""
        super().__init__(page)
        self._context, self._page = context, page
        self._kept: Kept = {}
        self._last_moved: _Moved | None = None
        self._activity: UUID | None = None
        self._deletion = Deletion(context, page, over)
        self._deletion.changed.connect(self._tell)
        self._deletion.undone.connect(self._undo)
        self._paper = PaperWriter(context, self)

    # recording -------------------------------------------------------------------------------------

    def record(self, begin: SupervisionEntry | UUID | None = None) -> None:
        """Ask for a new activity: one that begins with an entry, or carries out the plan of a key."""
        from rongui_desktop.ui.dialogs.supervision_dialog import SupervisionDialog

        dialog = SupervisionDialog(self._context, self._kept, self._page.window(), None, begin)
        dialog.again.connect(self.record)
        self._ask(dialog)

    def record_on(self, kind: TargetKind, key: UUID | None, name: str, group: UUID | None) -> None:
        """Ask for a new activity on an object."""
        from rongui_desktop.services.supervision_entry import Target

        target = Target(kind, key, name)
        self.record(SupervisionEntry(day=None, method=None, target=target, group_id=group))

    def change(self, table: str, key: UUID) -> None:
        """Ask for the change of a record."""
        given: tuple[Any, ...] = (self._context, self._kept, self._page.window(), key)
        if table == "supervision_activity":
            from rongui_desktop.ui.dialogs.supervision_dialog import SupervisionDialog

            self._ask(SupervisionDialog(*given))
        elif table == "supervision_plan":
            from rongui_desktop.ui.dialogs.plan_dialog import PlanDialog

            self._ask(PlanDialog(*given))
        elif table == "key_project":
            self.enter_project(key)
        else:
            self.enter_object(key)

    def bring_matter(self, activity: UUID) -> None:
        """Make a matter of what was found at an activity: its problems are where the words begin."""
        work = partial(load_supervision, self._context.store, activity)
        self._activity = activity
        self._context.tasks.run(self, work, self._ask_matter)

    def _ask_matter(self, entry: SupervisionEntry) -> None:
        from rongui_desktop.ui.dialogs.opinion_dialog import OpinionDialog

        words = entry.problems or ""
        dialog = OpinionDialog(self._context, self._kept, self._page.window(), begin=words)
        dialog.saved.connect(self._matter_saved)
        dialog.ask()

    def _matter_saved(self, key: object, number: str) -> None:
        if isinstance(key, UUID) and self._activity is not None:
            work = partial(arise_from, self._context.store, key, [self._activity])
            self._context.messages.note(f"已登记{number}")
            self._context.tasks.run(self, work, self._brought)

    def _brought(self, _result: object) -> None:
        self._context.changes.notify("opinions")
        self._tell()

    def show_files(self, activity: UUID) -> None:
        """Show photos and other files of an activity."""
        from rongui_desktop.ui.dialogs.files_dialog import FilesDialog

        FilesDialog(self._context, self._page.window(), "supervision_activity", activity).open()

    def show_history(self, table: str, key: UUID) -> None:
        """Show what was changed of a record and of its parts."""
        from rongui_desktop.ui.dialogs.history_dialog import HistoryDialog

        HistoryDialog(self._context, self._page.window(), table, key, KINDS[table].label).open()

    # planning --------------------------------------------------------------------------------------

    def plan(self, kind: TargetKind, target: UUID | str | None, quarter: int) -> None:
        """Ask for a new plan of an object in a quarter (1 to 4) of the year that is shown."""
        from rongui_desktop.ui.dialogs.plan_dialog import PlanDialog

        about = (kind, target, self._context.year.value, quarter)
        self._ask(PlanDialog(self._context, self._kept, self._page.window(), None, about))

    def arrange(self) -> None:
        """Propose the plans of a quarter."""
        from rongui_desktop.ui.dialogs.arrangement_dialog import ArrangementDialog

        self._ask(ArrangementDialog(self._context, self._kept, self._page.window()))

    def move(self, plan: UUID, quarter: int) -> None:
        """Ask for another day of a plan, in a quarter (1 to 4)."""
        work = partial(day_in, self._context.store, self._context.year.value, quarter)
        self._context.tasks.run(self, work, partial(self._ask_day, plan))

    def _ask_day(self, plan: UUID, day: date) -> None:
        quarter = quarter_at(day)
        dialog = self._why(f"move {plan} {quarter}", "监督安排改期", "改到哪一天？")
        dialog.ask_date(partial(self._moving, plan), "改期", day)

    def _moving(self, plan: UUID, day: date) -> None:
        # On the worker: what was before is remembered for undoing.
        before = move_plan(self._context.store, plan, day)
        self._last_moved = _Moved(plan, before, day)

    def cancel(self, plan: UUID) -> None:
        """Ask why a plan is cancelled."""
        dialog = self._why(f"cancel {plan}", "取消监督安排", "为什么取消？")
        dialog.ask(partial(cancel_plan, self._context.store, plan), "取消安排")

    def excuse(self, project: UUID, quarter: int, name: str) -> None:
        """Ask why a project needs no visit in a quarter (1 to 4)."""
        question = f"“{name}”第{'一二三四'[quarter - 1]}季度为什么可以不监督？"
        dialog = self._why(f"excuse {project} {quarter}", "免监督", question)
        dialog.ask(partial(put_excuse, self._context.store, project, quarter), "免监督")

    def demand(self, project: UUID, quarter: int) -> None:
        """Take an excuse back."""
        work = partial(put_excuse, self._context.store, project, quarter, None)
        self._context.tasks.run(self, work, self._tell)

    def _why(self, key: str, title: str, question: str) -> ReasonDialog:
        from rongui_desktop.ui.dialogs.reason_dialog import ReasonDialog

        dialog = ReasonDialog(
            self._context, self._kept, key, self._page.window(), title=title, question=question
        )
        dialog.acted.connect(self._acted)
        return dialog

    def _acted(self) -> None:
        moved = self._last_moved
        if moved is not None:
            self._last_moved = None
            self._deletion.bar.offer(f"已从 {moved.before:%m-%d} 改到 {moved.to:%m-%d}", moved)
        self._tell()

    # papers ----------------------------------------------------------------------------------------

    def write_record(self, activities: Sequence[UUID]) -> None:
        """Write the records of activities as one Word file of the user's choice, and open it."""
        self._paper.write("supervision-record", "监督记录表", ids=tuple(activities))

    def write_notice(self, day: date) -> None:
        """Write the notice to the deputies of what is planned on a day, with route and times."""
        self._paper.write("supervision-notice", f"监督通知 {day:%Y-%m-%d}", date_from=day, date_to=day)

    # projects and objects --------------------------------------------------------------------------

    def enter_project(self, key: UUID | None = None) -> None:
        """Ask for a new project, or for the change of one."""
        from rongui_desktop.ui.dialogs.project_dialog import ProjectDialog

        self._ask(ProjectDialog(self._context, self._kept, self._page.window(), key))

    def enter_object(self, key: UUID | None = None) -> None:
        """Ask for a new object, or for the change of one."""
        from rongui_desktop.ui.dialogs.supervision_object_dialog import SupervisionObjectDialog

        self._ask(SupervisionObjectDialog(self._context, self._kept, self._page.window(), key))

    def reshape(self, kind: ProjectOriginKind, key: UUID | None = None) -> None:
        """Carry over, split or merge."""
        from rongui_desktop.ui.dialogs.reshape_dialog import ReshapeDialog

        self._ask(ReshapeDialog(self._context, self._kept, self._page.window(), kind, key))

    def list_late(self) -> None:
        """List the late projects of the year."""
        from rongui_desktop.ui.dialogs.late_dialog import LateDialog

        LateDialog(self._context, self._page.window()).open()

    def set_rule(self) -> None:
        """Ask for the rule of the year."""
        from rongui_desktop.ui.dialogs.supervision_rule_dialog import SupervisionRuleDialog

        self._ask(SupervisionRuleDialog(self._context, self._kept, self._page.window()))

    # deleting --------------------------------------------------------------------------------------

    def delete(self, table: str, keys: Sequence[UUID]) -> None:
        """Put records into the recycle bin and offer to take that back for ten seconds."""
        self._deletion.delete(table, keys)

    def _undo(self, token: object) -> None:
        if isinstance(token, _Moved):
            work = partial(move_plan, self._context.store, token.plan, token.before)
            self._context.tasks.run(self, work, self._restored)
        elif callable(token):
            self._context.tasks.run(self, partial(token, self._context.store), self._restored)

    def _restored(self, _result: object) -> None:
        self._context.messages.note("已恢复")
        self._tell()

    # inside ----------------------------------------------------------------------------------------

    def _ask(self, dialog: FormDialog) -> None:
        dialog.saved.connect(self._saved)
        dialog.ask()

    def _saved(self, saved: Saved) -> None:
        if saved.take_back is not None:
            self._deletion.bar.offer(saved.words, saved.take_back)
            self._tell()
            return
        self._context.messages.note(saved.words)
        self._tell()
        if saved.day.year != self._context.year.value and saved.table != "supervision_object":
            self._context.year.choose(saved.day.year)
        if saved.table in KINDS:
            self._context.navigator.open(saved.table, saved.key)

    def _tell(self, _result: object = None) -> None:
        self._context.changes.notify("supervision")
