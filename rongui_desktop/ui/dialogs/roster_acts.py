"""What is done with a roster on record: leave, absence and substitutes, the printed roster, the notices."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rongui_desktop.errors import UserError
from rongui_desktop.services.roster import RosterDay, RosterDraft
from rongui_desktop.services.roster_drafts import substitutes
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.keeping_dialog import Kept
from rongui_desktop.ui.documents.paper_writer import PaperWriter
from rongui_desktop.ui.models.roster_model import Place


class RosterActs(QObject):
    """`refused(object)` carries an error to show; `recorded()`: attendance was written, so the roster is read again."""

    refused = Signal(object)
    recorded = Signal()

    def __init__(self, context: PageContext, kept: Kept, dialog: QWidget) -> None:
        """Act over the dialog of the roster."""
        super().__init__(dialog)
        self._context, self._kept, self._dialog = context, kept, dialog
        self._draft: RosterDraft | None = None
        self._place: Place | None = None
        self._saved = False
        self._paper = PaperWriter(context, self)

    def show(self, draft: RosterDraft | None, place: Place | None, *, saved: bool) -> None:
        """Act on this roster and its chosen place from now on."""
        self._draft, self._place, self._saved = draft, place, saved

    def ask_attendance(self) -> None:
        """Ask who of the chosen session has leave, did not come, or has a substitute."""
        from rongui_desktop.ui.dialogs.attendance_dialog import AttendanceDialog

        place = self._place
        if place is None or place.day.session_id is None or not self._may_act("登记请假和替班"):
            return
        person = place.pick.person if place.pick is not None else None
        dialog = AttendanceDialog(
            self._context, self._kept, self._dialog, place.day.session_id, person, self._stand_ins(place.day)
        )
        dialog.saved.connect(self._attendance_saved)
        dialog.ask()

    def _stand_ins(self, day: RosterDay) -> dict[UUID, list[UUID]]:
        """Return who could best stand in for each person on duty at a session."""
        draft = self._draft
        if draft is None:
            return {}
        people = [*(pick.person for pick in day.picks), *(person for person, _ in day.leave)]
        return {p: [each.person for each in substitutes(draft, day.key, p)] for p in people}

    def _attendance_saved(self) -> None:
        self._context.changes.notify("reception")
        self.recorded.emit()

    def print_roster(self) -> None:
        """Write the roster as a Word file."""
        self._write("duty-roster", "值班表")

    def print_notices(self) -> None:
        """Write the notices of its sessions as one Word file."""
        self._write("reception-notice", "接待公告")

    def _write(self, kind: str, title: str) -> None:
        if self._draft is None or not self._may_act("打印：打印的是已经保存的值班"):
            return
        numbers = tuple(day.number for day in self._draft.days if day.open and day.number)
        request = self._draft.request
        self._paper.write(
            kind,
            title,
            self.refused.emit,
            date_from=request.first,
            date_to=request.last,
            ids=numbers if kind == "reception-notice" else (),
        )

    def _may_act(self, what: str) -> bool:
        if not self._saved:
            self.refused.emit(UserError(f"先保存，再{what}。"))
        return self._saved
