"""Takes steps on what the panel shows: asks for them, writes them, offers to take them back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.codes import EventKind
from rongui_desktop.domain.text_rules import required_reason
from rongui_desktop.services import handling_links, reception_withdrawal, suggestions
from rongui_desktop.services.handling_desk import Written
from rongui_desktop.services.handling_page import MATTERS, SUGGESTIONS, HandledDetail, Ledger, reveal
from rongui_desktop.services.handling_views import HandlingView, TimelineRow
from rongui_desktop.services.paper_numbers import CARRIES, Paper
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.lists.desk import ListDesk
from rongui_desktop.ui.opinions.handling_panel import Chosen, HandlingPanel
from rongui_desktop.ui.widgets.rows_view import RowsView
from rongui_desktop.ui.widgets.undo_bar import UndoBar


@dataclass(frozen=True, slots=True)
class _Undo:
    """What the undo bar can take back."""

    ledger: Ledger
    written: tuple[Written, ...]


class HandlingDesk(QObject):
    """Wires the panel, and the selection of the tables, to the services of handling."""

    def __init__(self, context: PageContext, page: QWidget, panel: HandlingPanel, over: QWidget) -> None:
        """Work for a page; the undo bar lies over a widget of it."""
        super().__init__(page)
        self._context, self._page, self._panel = context, page, panel
        panel.begin(context)
        self._kept: Kept = {}
        self._doing: tuple[EventKind, Ledger] = (EventKind.REGISTERED, MATTERS)
        self._lists: dict[RowsView, tuple[ListDesk, Ledger]] = {}
        self._table: RowsView | None = None
        self.undo = UndoBar(page, over)
        self.undo.undone.connect(self._undo)
        panel.step_wanted.connect(self.take)
        panel.correction_wanted.connect(self.correct)
        panel.take_back_wanted.connect(self.take_back)
        panel.acted.connect(self._act)

    @property
    def kept(self) -> Kept:
        """What was typed in dialogs of this page and not saved."""
        return self._kept

    def add_list(self, desk: ListDesk, ledger: Ledger) -> None:
        """Follow the selection of a list of one of the two ledgers; Enter in it takes the likeliest step."""
        table = desk.table
        self._lists[table] = (desk, ledger)
        table.selection_changed.connect(self._selected)
        table.opened.connect(self._opened)

    def set_table(self, table: RowsView) -> None:
        """Work on the list that is shown."""
        self._table = table

    # steps -----------------------------------------------------------------------------------------

    def take(self, kind: EventKind) -> None:
        """Ask for a step on what the panel shows."""
        chosen = self._panel.chosen
        if chosen is not None:
            self._ask(chosen, kind, None)

    def correct(self, row: TimelineRow) -> None:
        """Ask for the correction of an event; its form would tell the words of a confidential matter."""
        chosen = self._panel.chosen
        if chosen is None or row.step is None:
            return
        if isinstance(chosen.view, HandlingView) and chosen.view.hidden:
            self._context.messages.inform("这是保密事项：请先用“更多 → 显示保密内容”，再更正。")
        else:
            self._ask(chosen, row.step.kind, row)

    def _ask(self, chosen: Chosen, kind: EventKind, row: TimelineRow | None) -> None:
        from rongui_desktop.ui.dialogs.step_dialog import StepDialog

        ledger = SUGGESTIONS if chosen.of_suggestions else MATTERS
        self._doing = (EventKind.CORRECTED if row is not None else kind, ledger)
        dialog = StepDialog(self._context, self._kept, self._page.window(), chosen, kind, row)
        dialog.saved.connect(self._saved)
        dialog.ask()

    def _saved(self, written: tuple[Written, ...]) -> None:
        act, ledger = self._doing
        numbers = list(dict.fromkeys(each.number for each in written))
        what = numbers[0] if len(numbers) == 1 else f"{numbers[0]}等 {len(numbers)} 件"
        self.undo.offer(f"已{act}：{what}", _Undo(ledger, written))
        self._tell()

    def _undo(self, token: object) -> None:
        if isinstance(token, _Undo):
            work = partial(token.ledger.undo, self._context.store, token.written)
            self._context.tasks.run(self, work, self._undone)

    def _undone(self, _result: object) -> None:
        self._context.messages.note("已撤销，记录里看得到这次撤销。")
        self._tell()

    def take_back(self, row: TimelineRow) -> None:
        """Ask why an event is taken back."""
        chosen = self._panel.chosen
        if chosen is None:
            return
        ledger = SUGGESTIONS if chosen.of_suggestions else MATTERS
        act = partial(_take_back, ledger, self._context.store, chosen.keys[0], row.sequence)
        question = f"撤销 {row.day:%Y-%m-%d} 的“{row.kind}”。记录仍看得到，划去不算。"
        self._why(f"take back {row.id}", "撤销办理记录", question, act, "撤销")

    def _why(self, key: str, title: str, question: str, act: Callable[[str], object], word: str) -> None:
        from rongui_desktop.ui.dialogs.reason_dialog import ReasonDialog

        dialog = ReasonDialog(
            self._context, self._kept, key, self._page.window(), title=title, question=question
        )
        dialog.acted.connect(self._tell)
        dialog.ask(act, word)

    # what else the panel asks for ------------------------------------------------------------------

    def _act(self, word: str) -> None:
        chosen = self._panel.chosen
        acts: dict[str, Callable[[Chosen], None]] = {
            "withdraw": self._withdraw,
            "restore": self._restore,
            "reveal": self._reveal,
            "link": self._link,
            "unlink": self._unlink,
            "followers": self._followers,
            "origin": self._origin,
            "entry": self._entry,
            "papers": self._papers,
            "export": self._export,
            "print": self._print,
        }
        if chosen is not None:
            acts[word](chosen)

    def _withdraw(self, chosen: Chosen) -> None:
        key = chosen.keys[0]
        withdraw = (
            suggestions.withdraw_suggestion if chosen.of_suggestions else reception_withdrawal.withdraw_matter
        )
        number = chosen.view.number if chosen.view is not None else ""
        question = f"{number}作废后编号保留，仍看得到，不再计入统计。"
        self._why(f"withdraw {key}", "作废", question, partial(withdraw, self._context.store, key), "作废")

    def _restore(self, chosen: Chosen) -> None:
        restore = (
            suggestions.restore_suggestion if chosen.of_suggestions else reception_withdrawal.undo_withdrawal
        )
        self._do(partial(restore, self._context.store, chosen.keys[0]))

    def _reveal(self, chosen: Chosen) -> None:
        question = "显示这件保密事项的内容和来访人姓名？这次查看会记入历史。"
        if self._context.messages.ask(question, "显示"):
            work = partial(reveal, self._context.store, chosen.keys[0])
            self._context.tasks.run(self, work, self._revealed)

    def _revealed(self, detail: HandledDetail | None) -> None:
        chosen = self._panel.chosen
        shown = detail.view.id if detail is not None and detail.view is not None else None
        if detail is not None and chosen is not None and chosen.keys == (shown,):
            self._panel.show_detail(detail)

    def _link(self, chosen: Chosen) -> None:
        from rongui_desktop.ui.dialogs.link_dialog import LinkDialog

        dialog = LinkDialog(self._context, self._kept, self._page.window(), chosen.keys[0], chosen.heading)
        dialog.saved.connect(self._tell)
        dialog.ask()

    def _unlink(self, chosen: Chosen) -> None:
        number = chosen.view.number if chosen.view is not None else ""
        if self._context.messages.ask(f"{number}不再与别的意见一起办理？已经办过的记录都保留。", "解除"):
            self._do(partial(handling_links.unlink, self._context.store, chosen.keys))

    def _followers(self, chosen: Chosen) -> None:
        from rongui_desktop.ui.dialogs.followers_dialog import FollowersDialog

        view = chosen.view
        followers = [person.id for person in getattr(view, "followers", ())]
        dialog = FollowersDialog(
            self._context, self._kept, self._page.window(), chosen.keys[0], chosen.heading, followers
        )
        dialog.saved.connect(self._tell)
        dialog.ask()

    def _origin(self, chosen: Chosen) -> None:
        from rongui_desktop.ui.dialogs.origin_dialog import OriginDialog

        named = [activity.id for activity in getattr(chosen.view, "activities", ())]
        dialog = OriginDialog(
            self._context, self._kept, self._page.window(), chosen.keys[0], chosen.heading, named
        )
        dialog.saved.connect(self._tell)
        dialog.ask()

    def _entry(self, chosen: Chosen) -> None:
        self.ask_suggestion(chosen.keys[0])

    def ask_matter(self) -> None:
        """Ask for a matter that came by letter or phone, or otherwise."""
        from rongui_desktop.ui.dialogs.opinion_dialog import OpinionDialog

        dialog = OpinionDialog(self._context, self._kept, self._page.window())
        dialog.saved.connect(self._registered)
        dialog.ask()

    def _registered(self, key: UUID, number: str) -> None:
        self._context.messages.note(f"已登记 {number}")
        self._tell()
        self._context.navigator.open("opinion", key)
        if self._table is not None:
            self._table.setFocus()

    def ask_suggestion(self, key: UUID | None) -> None:
        """Ask for a new suggestion, or for the correction of one."""
        from rongui_desktop.ui.dialogs.suggestion_dialog import SuggestionDialog

        dialog = SuggestionDialog(self._context, self._kept, self._page.window(), key)
        dialog.saved.connect(self._tell)
        dialog.ask()

    def papers(self) -> None:
        """Ask which papers to make of what is shown."""
        chosen = self._panel.chosen
        if chosen is not None and self._panel.isVisible():
            self._papers(chosen)

    def _papers(self, chosen: Chosen) -> None:
        from rongui_desktop.ui.dialogs.paper_dialog import PaperDialog

        dialog = PaperDialog(
            self._context, self._kept, self._page.window(), chosen.keys, chosen.heading, _likely_paper(chosen)
        )
        dialog.issued.connect(self._tell)
        dialog.ask()

    def _export(self, chosen: Chosen) -> None:
        if self._table is not None:
            self._table.export(chosen.keys)

    def _print(self, chosen: Chosen) -> None:
        if self._table is not None:
            self._table.print_rows(chosen.keys)

    # the selection ---------------------------------------------------------------------------------

    def _selected(self, count: int) -> None:
        table = self.sender()
        if not isinstance(table, RowsView) or table is not self._table:
            return
        desk, ledger = self._lists[table]
        keys = tuple(table.selected_keys())
        if count < 2:
            if self._panel.shows_many and keys:
                desk.show_record(keys[0])
            return
        work = partial(_many, ledger, self._context.store, keys)
        self._context.tasks.run(self, work, self._show_many)

    def _show_many(self, found: tuple[Ledger, tuple[UUID, ...], tuple[EventKind, ...], str]) -> None:
        ledger, keys, kinds, note = found
        if self._table is not None and tuple(self._table.selected_keys()) == keys:
            heading = f"所选的{ledger.label}"
            self._panel.show_many(Chosen(keys, ledger.of_suggestions, None, heading), kinds, note)

    def _opened(self, _key: UUID) -> None:
        self._panel.steps.first()

    # inside ----------------------------------------------------------------------------------------

    def _do(self, work: Callable[[], object]) -> None:
        self._context.tasks.run(self, work, self._tell)

    def _tell(self, _result: object = None) -> None:
        self._context.changes.notify("opinions")


def _take_back(ledger: Ledger, store: Store, key: UUID, sequence: int, reason: str) -> None:
    ledger.take_back(store, key, sequence, required_reason(reason, "撤销"))


def _many(
    ledger: Ledger, store: Store, keys: Sequence[UUID]
) -> tuple[Ledger, tuple[UUID, ...], tuple[EventKind, ...], str]:
    """Return what may be done with all of the chosen, and what to say about it."""
    kinds, note = ledger.common_steps(store, keys)
    return ledger, tuple(keys), kinds, note


def _likely_paper(chosen: Chosen) -> Paper:
    """The paper of the last step that has one."""
    papers = {kind: paper for paper, kind in CARRIES.items() if paper.of_suggestions == chosen.of_suggestions}
    last = papers[EventKind.ASSIGNED]
    for row in chosen.view.rows if chosen.view is not None else ():
        if row.step is not None:
            last = papers.get(row.step.kind, last)
    return last
