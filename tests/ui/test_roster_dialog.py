"""排班 in the window, by keyboard: propose, lock, replace, exchange, save, print."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from rongui_desktop.domain.codes import Attendance
from rongui_desktop.domain.reception import Duty
from rongui_desktop.domain.roster_terms import DutyKind
from rongui_desktop.services import office
from rongui_desktop.services import roster_drafts as drafts
from rongui_desktop.services.reception_sessions import list_sessions, session_detail
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.ui.dialogs import roster_dialog
from rongui_desktop.ui.dialogs.attendance_dialog import AttendanceDialog
from rongui_desktop.ui.dialogs.progress_dialog import ProgressDialog
from rongui_desktop.ui.dialogs.roster_dialog import RosterDialog
from rongui_desktop.ui.models.roster_model import LOCKED_ROLE, REASON_ROLE
from tests.keyboard import CONTROL, closed, focus, focused_name, open_dialog, press, until
from tests.ui.conftest import HeardMessages
from tests.ui.reception_steps import Desk, shown

Key = Qt.Key


def begin(desk: Desk) -> RosterDialog:
    """Open the dialog with Ctrl+R and ask for two people on the Wednesdays of December."""
    dialog = opened(desk)
    ui = dialog.ui
    ui.deputiesSpin.setValue(2)
    ui.partySpin.setValue(0)
    ui.cppccSpin.setValue(0)
    ui.restSpin.setValue(7)
    ui.leadersSpin.setValue(0)
    ui.groupsCheck.setChecked(False)
    assert focused_name() == "fromEdit"
    ui.fromEdit.selectAll()
    enter_date("20191201")
    press(Key.Key_Tab)
    ui.toEdit.selectAll()
    enter_date("20191225")
    return dialog


def opened(desk: Desk) -> RosterDialog:
    """Press Ctrl+R on the page."""
    until(desk.page.isActiveWindow)
    desk.page.ui.sessionCombo.setFocus()
    press(Key.Key_R, CONTROL)
    desk.settle()
    dialog = open_dialog(RosterDialog)
    assert isinstance(dialog, RosterDialog)
    return dialog


def enter_date(text: str) -> None:
    for character in text:
        press(Key(ord(character)))
    focus().setText(text)


def propose(desk: Desk, dialog: RosterDialog) -> None:
    press(Key.Key_Return)
    until(lambda: dialog._draft is not None and dialog._draft.proposed)  # noqa: SLF001
    until(dialog.isActiveWindow)
    desk.settle()


def names(dialog: RosterDialog) -> list[list[str]]:
    model = dialog.model
    columns = range(1, model.columnCount())
    return [[str(model.index(row, c).data() or "") for c in columns] for row in range(model.rowCount())]


def test_a_roster_is_proposed_and_saved_by_keyboard(desk: Desk) -> None:
    dialog = begin(desk)
    propose(desk, dialog)
    assert [len(set(row)) for row in names(dialog)] == [2, 2, 2, 2]
    assert focused_name() == "rosterTable"
    assert dialog.model.index(0, 1).data(REASON_ROLE)
    assert "（已证明最小）" in dialog.ui.spreadLabel.text()
    assert "人大代表：1至2次，相差1次" in dialog.ui.spreadLabel.text()
    press(Key.Key_S, CONTROL)
    until(lambda: "已保存，新建 4 场" in dialog.ui.effectLabel.text())
    desk.settle()
    made = [row for row in list_sessions(desk.context.store, 2019) if row.day.month == 12]
    assert [row.day.day for row in made] == [4, 11, 18, 25]
    stored = [[duty.name for duty in session_detail(desk.context.store, row.id).duty] for row in made]
    assert stored == names(dialog)
    rules = office.settings(desk.context.store).roster_rules
    assert (rules.deputies, rules.party, rules.rest_days) == (2, 0, 7)
    with desk.context.store.read() as session:
        assert all(session.scalars(select(Duty.reason).where(Duty.session_id == made[0].id)))
    press(Key.Key_Escape)
    until(lambda: closed(dialog))


def test_a_locked_pick_stays_and_another_is_replaced_with_its_effect(desk: Desk) -> None:
    dialog = begin(desk)
    propose(desk, dialog)
    table = dialog.ui.rosterTable
    table.setCurrentIndex(dialog.model.index(1, 1))
    kept = names(dialog)[1][0]
    press(Key.Key_Space)
    assert dialog.model.index(1, 1).data(LOCKED_ROLE)
    assert dialog.ui.lockButton.text() == "解锁(&L)"
    table.setCurrentIndex(dialog.model.index(1, 2))
    replaced = names(dialog)[1][1]
    press(Key.Key_Return)
    assert focused_name() == "candidatesTable"
    candidate = dialog.ui.candidatesTable.item(0, 0).text()
    assert dialog.ui.effectLabel.text().startswith(f"更换后：{replaced} ")
    press(Key.Key_Return)
    assert focused_name() == "rosterTable"
    assert set(names(dialog)[1]) == {kept, candidate}
    assert f"{candidate} " in dialog.ui.effectLabel.text()
    dialog.ui.proposeButton.click()
    desk.settle()
    until(dialog.isActiveWindow)
    desk.settle()
    assert set(names(dialog)[1]) == {kept, candidate}
    dialog.ui.unlockAllButton.click()
    assert not dialog.model.index(1, 1).data(LOCKED_ROLE)
    dialog.reject()


def test_a_place_is_emptied_and_two_exchange_their_turns(desk: Desk) -> None:
    dialog = begin(desk)
    propose(desk, dialog)
    table = dialog.ui.rosterTable
    before = names(dialog)
    first = before[0][0]
    other = next(name for name in before[3] if name not in before[0])
    table.setCurrentIndex(dialog.model.index(0, 1))
    press(Key.Key_W)
    assert dialog.ui.effectLabel.text().startswith(f"对调：{first}")
    table.setCurrentIndex(dialog.model.index(3, 1 + before[3].index(other)))
    press(Key.Key_W)
    if first in before[3]:
        assert "已经在这一场值班" in dialog.ui.errorLabel.text()
    else:
        assert other in names(dialog)[0]
        assert first in names(dialog)[3]
    table.setCurrentIndex(dialog.model.index(2, 1))
    press(Key.Key_Delete)
    assert "空缺" in names(dialog)[2]
    assert "还有 1 个空缺。" in dialog.ui.problemsLabel.text()
    dialog.reject()


def test_esc_loses_nothing(desk: Desk) -> None:
    dialog = begin(desk)
    propose(desk, dialog)
    before = names(dialog)
    press(Key.Key_Escape)
    until(lambda: closed(dialog))
    again = opened(desk)
    assert again.ui.toEdit.value() == date(2019, 12, 25)
    assert again.ui.restSpin.value() == 7
    assert names(again) == before
    again.reject()


def test_what_cannot_be_is_said_in_the_dialog(desk: Desk) -> None:
    dialog = begin(desk)
    dialog.ui.deputiesSpin.setValue(6)
    propose(desk, dialog)
    assert "还有 4 个空缺。" in dialog.ui.problemsLabel.text()
    assert "这时的人大代表有5人" in dialog.ui.problemsLabel.text()
    dialog.ui.toEdit.setText("20191101")
    dialog.ui.proposeButton.click()
    desk.settle()
    assert "截止日期2019-11-01早于起始日期2019-12-01" in dialog.ui.errorLabel.text()
    assert shown(dialog.ui.errorLabel)
    dialog.reject()


def test_proposing_can_be_cancelled(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = begin(desk)
    before = names(dialog)
    monkeypatch.setattr(roster_dialog, "ProgressDialog", _Impatient)
    press(Key.Key_Return)
    desk.settle()
    assert names(dialog) == before
    dialog.reject()


class _Impatient(ProgressDialog):
    """Is cancelled before the work begins."""

    def start(self, work, *, files: bool = False) -> None:  # noqa: ANN001
        self._progress.cancel()
        super().start(work, files=files)


def test_the_roster_and_the_notices_are_written_once_it_is_saved(
    desk: Desk, messages: HeardMessages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    dialog = begin(desk)
    propose(desk, dialog)
    press(Key.Key_P, CONTROL)
    assert "先保存，再打印" in dialog.ui.errorLabel.text()
    press(Key.Key_S, CONTROL)
    until(lambda: "已保存" in dialog.ui.effectLabel.text())
    paper, notices = tmp_path / "值班表.docx", tmp_path / "公告.docx"
    messages.answers.extend((paper, notices))
    press(Key.Key_P, CONTROL)
    desk.settle()
    dialog.ui.noticesButton.click()
    desk.settle()
    (table,) = Document(str(paper)).tables
    assert len(table.rows) == 1 + 4
    assert len(Document(str(notices)).sections) == 4
    dialog.reject()


def test_leave_with_a_substitute_is_recorded_from_the_roster(desk: Desk) -> None:
    dialog = begin(desk)
    propose(desk, dialog)
    table = dialog.ui.rosterTable
    table.setCurrentIndex(dialog.model.index(0, 2))
    assert not dialog.ui.attendanceButton.isEnabled()
    press(Key.Key_S, CONTROL)
    until(lambda: "已保存，新建 4 场" in dialog.ui.effectLabel.text())
    desk.settle()
    table.setCurrentIndex(dialog.model.index(0, 2))
    away = names(dialog)[0][1]
    table.setFocus()
    press(Key.Key_A)
    desk.settle()
    attendance = open_dialog(AttendanceDialog)
    assert isinstance(attendance, AttendanceDialog)
    until(attendance.isActiveWindow)
    assert focus().text().startswith(away)
    press(Key.Key_4)
    row = next(row for row in attendance._rows if row.duty.name == away)  # noqa: SLF001
    row.substitute.setCurrentIndex(0)
    stand_in = row.substitute.text().partition("（")[0]
    attendance.ui.saveButton.click()
    until(lambda: closed(attendance))
    desk.settle()
    first = next(r for r in list_sessions(desk.context.store, 2019) if r.day == date(2019, 12, 4))
    duty = {each.name: each for each in session_detail(desk.context.store, first.id).duty}
    assert duty[away].attendance is Attendance.SUBSTITUTED
    assert duty[away].substitute_name == stand_in
    # The roster shows who stands in; the one who is away stands beside, without the turn.
    draft = dialog._draft  # noqa: SLF001
    assert draft is not None
    day = draft.days[0]
    assert stand_in in [draft.names[pick.person] for pick in day.picks]
    assert [(draft.names[person], words) for person, words in day.leave] == [(away, f"由{stand_in}替班")]
    column = next(c for c in range(1, dialog.model.columnCount()) if names(dialog)[0][c - 1] == stand_in)
    table.setCurrentIndex(dialog.model.index(0, column))
    assert dialog.ui.placeLabel.text() == f"12-04 {stand_in}的出席已登记，按 A 改"
    assert dialog.ui.candidatesTable.rowCount() == 0
    gone = next(person for person, _ in day.leave)
    assert draft.turns()[gone] == sum(away in row for row in names(dialog)[1:])
    dialog.reject()
    until(lambda: closed(dialog))


def test_who_did_not_come_is_recorded_with_its_effect_and_a_stand_in_proposed(desk: Desk) -> None:
    dialog = begin(desk)
    propose(desk, dialog)
    before = names(dialog)
    press(Key.Key_S, CONTROL)
    until(lambda: "已保存，新建 4 场" in dialog.ui.effectLabel.text())
    desk.settle()
    table, model = dialog.ui.rosterTable, dialog.model
    table.setCurrentIndex(model.index(0, 1))
    away = before[0][0]
    turns = sum(away in row for row in before)
    attendance = _attendance(dialog)
    press(Key.Key_2)
    attendance.ui.saveButton.click()
    until(lambda: closed(attendance))
    desk.settle()
    said = dialog.ui.effectLabel.text()
    assert said.startswith(f"登记后：{away} {turns} → {turns - 1} 次。")
    assert "还有 1 个空缺。" in dialog.ui.problemsLabel.text()
    # Who stands in is proposed, the one with the fewest turns first, and can be taken as it is.
    table.setCurrentIndex(model.index(0, 1))
    attendance = _attendance(dialog)
    row = next(row for row in attendance._rows if row.duty.name == away)  # noqa: SLF001
    row.attendance.set_value(Attendance.SUBSTITUTED)
    stand_in = row.substitute.text().partition("（")[0]
    fewest = {name: sum(name in other for other in before) for other in before for name in other}
    there = set(before[0])
    assert stand_in not in there
    assert fewest.get(stand_in, 0) == min(fewest.get(n, 0) for n in _deputies(dialog) if n not in there)
    attendance.ui.saveButton.click()
    until(lambda: closed(attendance))
    desk.settle()
    first = next(r for r in list_sessions(desk.context.store, 2019) if r.day == date(2019, 12, 4))
    duty = {each.name: each for each in session_detail(desk.context.store, first.id).duty}
    assert (duty[away].attendance, duty[away].substitute_name) == (Attendance.SUBSTITUTED, stand_in)
    with desk.context.store.read() as session:
        query = select(HistoryEntry.changes).where(HistoryEntry.record_id == duty[away].id)
        told = " ".join(session.scalars(query.order_by(HistoryEntry.seq)))
    assert told.index(Attendance.LEAVE.value) < told.index(Attendance.SUBSTITUTED.value)
    dialog.reject()
    until(lambda: closed(dialog))


def _attendance(dialog: RosterDialog) -> AttendanceDialog:
    """Ask for attendance from the grid."""
    dialog.ui.rosterTable.setFocus()
    press(Key.Key_A)
    until(
        lambda: any(
            isinstance(w, AttendanceDialog) and w.isActiveWindow() for w in QApplication.topLevelWidgets()
        )
    )
    found = open_dialog(AttendanceDialog)
    assert isinstance(found, AttendanceDialog)
    return found


def _deputies(dialog: RosterDialog) -> list[str]:
    draft = dialog._draft  # noqa: SLF001
    assert draft is not None
    return [p.name for p in draft.problem.people if any(DutyKind.DEPUTY in held for held in p.kinds.values())]


def test_after_a_change_by_hand_it_says_how_even_it_could_be(desk: Desk) -> None:
    dialog = begin(desk)
    propose(desk, dialog)
    assert "（已证明最小）" in dialog.ui.spreadLabel.text()
    before = names(dialog)
    busiest = next(name for row in before for name in row if sum(name in other for other in before) == 2)
    free = next(row for row, people in enumerate(before) if busiest not in people)
    table = dialog.ui.rosterTable
    table.setCurrentIndex(dialog.model.index(free, 1))
    draft = dialog._draft  # noqa: SLF001
    assert draft is not None
    person = next(key for key, name in draft.names.items() if name == busiest)
    dialog._put(person)  # noqa: SLF001
    assert "相差" in dialog.ui.spreadLabel.text()
    assert "（最小可以相差1次）" in dialog.ui.spreadLabel.text()
    dialog.reject()
    until(lambda: closed(dialog))


def test_only_places_that_are_asked_for_are_called_vacant(desk: Desk) -> None:
    dialog = begin(desk)
    propose(desk, dialog)
    draft = dialog._draft  # noqa: SLF001
    assert draft is not None
    wanted = names(dialog)
    third = next(key for key in draft.turns() if key not in {pick.person for pick in draft.days[0].picks})
    dialog._take(drafts.put(draft, draft.days[0].key, DutyKind.DEPUTY, third), draft.days[0].key, third)  # noqa: SLF001
    now = names(dialog)
    assert len(now[0]) == 3
    assert all(now[0])
    assert [row[2] for row in now[1:]] == ["", "", ""]
    assert [row[:2] for row in now[1:]] == wanted[1:]
    dialog.reject()
    until(lambda: closed(dialog))
