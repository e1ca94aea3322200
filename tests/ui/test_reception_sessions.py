"""Sessions on the reception page: made, changed, moved, cancelled, signed in to, ended; all by keyboard."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import Qt

from rongui_desktop.domain.codes import Attendance, SessionKind, SessionStatus
from rongui_desktop.services.reception_sessions import list_sessions, open_session, session_detail
from rongui_desktop.ui.dialogs.attendance_dialog import AttendanceDialog
from rongui_desktop.ui.dialogs.closing_dialog import ClosingDialog
from rongui_desktop.ui.dialogs.reason_dialog import ReasonDialog
from rongui_desktop.ui.dialogs.session_dialog import SessionDialog
from tests.keyboard import closed, compose, enter, focus, focused_name, open_dialog, press, until
from tests.ui.reception_steps import Desk, shown

Key = Qt.Key


def detail(desk: Desk) -> Any:
    return session_detail(desk.context.store, desk.evening.session_id)


def test_a_session_of_another_kind_is_made_by_keyboard(desk: Desk) -> None:
    desk.page.sessions.plan()
    dialog = open_dialog(SessionDialog)
    assert dialog.ui.dayEdit.value() == date(2019, 12, 4), "the next free Wednesday is proposed"
    dialog.ui.kindCombo.setFocus()
    for text in ("2", "1215", "900", "1130"):
        dialog.ui.kindCombo.lineEdit().selectAll()
        focus().selectAll() if hasattr(focus(), "selectAll") else None
        enter(text)
    dialog.ui.placeCombo.lineEdit().selectAll()
    compose("文塔公园")
    enter()
    compose("宪法宣传")
    enter()
    compose("何志强")
    enter()
    enter()
    enter()
    until(lambda: closed(dialog))
    desk.settle()
    made = next(row for row in list_sessions(desk.context.store, 2019) if row.number == "GG2019-001")
    assert (made.kind, made.day) == (SessionKind.PUBLIC, date(2019, 12, 15))
    assert (made.starts_at, made.ends_at) == (time(9), time(11, 30))
    assert (made.place, made.topic) == ("文塔公园", "宪法宣传")
    assert desk.page.ui.titleLabel.text().startswith("公众场所接待 第 1 场 · 2019年12月15日")


def test_what_speaks_against_a_day_stands_in_the_dialog(desk: Desk) -> None:
    desk.page.sessions.plan()
    dialog = open_dialog(SessionDialog)
    dialog.ui.dayEdit.setText("20191001")
    desk.settle()
    assert "国庆节放假" in dialog.ui.warningLabel.text()
    assert "夜间接待定在星期三" in dialog.ui.warningLabel.text()
    assert "补录" in dialog.ui.warningLabel.text()
    dialog.ui.dayEdit.setText("2019-13-01")
    dialog.ui.saveButton.click()
    assert shown(dialog.ui.dayError)
    assert focused_name() == "dayEdit"
    dialog.reject()


def test_esc_loses_nothing_and_start_again_empties(desk: Desk) -> None:
    desk.page.sessions.plan()
    dialog = open_dialog(SessionDialog)
    dialog.ui.topicEdit.setText("学位专题")
    press(Key.Key_Escape)
    until(lambda: closed(dialog))
    desk.page.sessions.plan()
    again = open_dialog(SessionDialog)
    assert again.ui.topicEdit.text() == "学位专题"
    assert shown(again.ui.keptBar)
    again.ui.clearButton.click()
    assert again.ui.topicEdit.text() == ""
    again.reject()


def test_deputies_are_added_removed_and_put_in_order(desk: Desk) -> None:
    desk.page.sessions.change()
    dialog = open_dialog(SessionDialog)
    dialog.ui.dutyCombo.setFocus()
    enter("lsf")
    compose("没有此人")
    enter()
    assert dialog.ui.dutyError.text() == "名册里没有当天在任的“没有此人”，请从清单中选择。"
    dialog.ui.dutyCombo.set_text("")
    dialog.ui.dutyList.setFocus()
    press(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    dialog.ui.dutyList.setCurrentRow(0)
    press(Key.Key_Delete)
    dialog.ui.saveButton.click()
    until(lambda: closed(dialog))
    desk.settle()
    assert [duty.name for duty in detail(desk).duty] == ["陈婉仪", "梁少芬", "周国栋"]


def test_a_session_is_moved_with_a_reason(desk: Desk) -> None:
    desk.page.sessions.postpone()
    dialog = open_dialog(ReasonDialog)
    enter("1204")
    compose("台风")
    enter()
    enter()
    until(lambda: closed(dialog))
    desk.settle()
    moved = detail(desk)
    assert (moved.day, moved.first_day) == (date(2019, 12, 4), date(2019, 11, 27))
    assert desk.evening.reasons(desk.evening.session_id)[-1] == "改期：台风"
    assert "由 11月27日 改期" in desk.page.ui.noticeLabel.text()


def test_what_the_store_refuses_stands_beside_the_field(desk: Desk, messages: Any) -> None:
    desk.page.sessions.postpone()
    dialog = open_dialog(ReasonDialog)
    enter("1101")
    compose("台风")
    enter()
    enter()
    until(lambda: shown(dialog.ui.dayError))
    assert dialog.ui.dayError.text() == "2019-11-01已经过去，请改到今天或以后。"
    assert messages.heard == []
    dialog.reject()


def test_a_session_is_cancelled_and_taken_up_again(desk: Desk) -> None:
    desk.page.sessions.cancel()
    dialog = open_dialog(ReasonDialog)
    compose("台风")
    enter()
    enter()
    until(lambda: closed(dialog))
    desk.settle()
    assert detail(desk).status is SessionStatus.CANCELLED
    assert desk.page.ui.stateLabel.text() == "停接"
    desk.page.sessions.resume()
    desk.settle()
    assert detail(desk).status is SessionStatus.PLANNED


def test_the_notice_is_noted_and_late_is_said(desk: Desk) -> None:
    desk.page.sessions.notice_posted()
    dialog = open_dialog(ReasonDialog)
    dialog.ui.dayEdit.setText("1126")
    enter()
    enter()
    until(lambda: closed(dialog))
    desk.settle()
    assert detail(desk).notice_posted_on == date(2019, 11, 26)
    assert desk.page.ui.noticeLabel.text() == "公告 11月26日 才张贴，应在 11月24日 前。"
    assert desk.page.ui.noticeLabel.property("tone") == "bad"


def test_attendance_by_digits_with_a_substitute(desk: Desk) -> None:
    desk.open_session()
    desk.page.sessions.sign_in()
    dialog = open_dialog(AttendanceDialog)
    press(Key.Key_Space)
    enter()
    press(Key.Key_4)
    enter()
    assert focus().accessibleName() == "陈婉仪的替班人"
    enter()
    dialog.ui.saveButton.click()
    assert dialog.ui.errorLabel.text() == "请选择陈婉仪的替班人。"
    enter("lsf")
    press(Key.Key_2)
    enter()
    enter()
    until(lambda: closed(dialog))
    desk.settle()
    duty = detail(desk).duty
    assert [each.attendance for each in duty] == [
        Attendance.PRESENT,
        Attendance.SUBSTITUTED,
        Attendance.LEAVE,
    ]
    assert duty[1].substitute_name == "梁少芬"
    assert desk.page.ui.placeLabel.text().endswith("接待代表：何志强✓ 陈婉仪（梁少芬替✓） 周国栋 请假")
    offered = [desk.ui.deputyCombo.itemText(place) for place in range(desk.ui.deputyCombo.count())]
    assert offered == ["何志强（区人大代表）", "梁少芬（区人大代表）"]


def test_somebody_who_came_without_being_asked_is_added(desk: Desk) -> None:
    desk.open_session()
    desk.page.sessions.sign_in()
    dialog = open_dialog(AttendanceDialog)
    press(Key.Key_Space)
    dialog.ui.addCombo.setFocus()
    enter("ljm")
    until(lambda: len(dialog.typed()) == 4)
    names = [duty.name for duty in detail(desk).duty]
    assert names == ["何志强", "陈婉仪", "周国栋", "黎建明"]
    assert dialog.typed()[str(desk.evening.people["何志强"])][0] == "出席", "what was ticked stays"
    dialog.reject()


def test_an_evening_ends_with_its_summary_and_can_go_on(desk: Desk) -> None:
    desk.open_session()
    desk.save()
    desk.page.sessions.end()
    dialog = open_dialog(ClosingDialog)
    assert dialog.ui.figuresLabel.text() == "共接待 1 批 1 人，收集意见 1 件：当场答复 1 件。"
    assert dialog.ui.unfinishedLabel.text() == "还没有登记出勤：何志强、陈婉仪、周国栋。"
    compose("秩序良好。")
    dialog.ui.closeButton.click()
    until(lambda: closed(dialog))
    desk.settle()
    ended = detail(desk)
    assert ended.closed_at is not None
    assert ended.summary == "秩序良好。"
    assert desk.page.ui.stateLabel.text() == "已举行"
    desk.page.sessions.reopen()
    desk.settle()
    assert desk.page.ui.stateLabel.text() == "接待中"


def test_a_paper_evening_ends_at_its_true_time(desk: Desk) -> None:
    past = desk.evening.plan(date(2019, 11, 20))
    open_session(desk.context.store, past, datetime(2019, 11, 20, 19, 30))
    desk.page.open_session(past)
    desk.settle()
    assert shown(desk.page.ui.endSessionButton)
    desk.page.sessions.end()
    dialog = open_dialog(ClosingDialog)
    dialog.ui.openedEdit.setText("1925")
    dialog.ui.closedEdit.setText("1900")
    dialog.ui.closeButton.click()
    until(lambda: shown(dialog.ui.closedError))
    assert dialog.ui.closedError.text() == "“结束时间”不能早于开始时间19:25。"
    dialog.ui.closedEdit.setText("2110")
    dialog.ui.closeButton.click()
    until(lambda: closed(dialog))
    stored = session_detail(desk.context.store, past)
    assert stored.opened_at == datetime(2019, 11, 20, 19, 25)
    assert stored.closed_at == datetime(2019, 11, 20, 21, 10)


def test_a_session_opened_by_mistake_is_planned_again(desk: Desk) -> None:
    desk.open_session()
    desk.page.sessions.undo_opening()
    desk.settle()
    assert detail(desk).status is SessionStatus.PLANNED


def test_another_year_is_chosen_with_its_session(desk: Desk) -> None:
    next_year = desk.evening.plan(date(2020, 1, 8))
    desk.page.open_session(next_year)
    desk.settle()
    assert desk.context.year.value == 2020
    assert desk.page.ui.titleLabel.text().startswith("第 1 场 · 2020年1月8日")
    desk.context.year.choose(2019)
    desk.settle()
    assert desk.page.ui.titleLabel.text().startswith("第 1 场 · 2019年11月27日")
