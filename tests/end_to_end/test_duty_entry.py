"""履职活动 by keyboard through the real window; what is stored is looked at, not what is shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from sqlalchemy import select

from rongui_desktop import app
from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import ActivityKind, Channel, Presence, ReportForm
from rongui_desktop.domain.records import (
    ActivityParticipant,
    DutyActivity,
    DutyReport,
    Publicity,
    Visit,
)
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.dialogs.activity_dialog import ActivityDialog
from rongui_desktop.ui.dialogs.duty_report_dialog import DutyReportDialog
from rongui_desktop.ui.dialogs.publicity_dialog import PublicityDialog
from rongui_desktop.ui.dialogs.visit_batch_dialog import VisitBatchDialog
from rongui_desktop.ui.main_window import MainWindow
from rongui_desktop.ui.messages import Messages
from rongui_desktop.ui.widgets.undo_bar import UndoBar
from tests.keyboard import CONTROL, closed, enter, enter_lines, focused_name, open_dialog, press, until, write
from tests.services.duty_year import make_people

NOW = datetime(2019, 11, 27, 17, 16)


class Window:
    """The real window on a store with seven people, with its page 履职活动 in front."""

    def __init__(self, window: MainWindow, people: dict[str, UUID]) -> None:
        self.window, self.people = window, people
        window.show_page("activitiesPage")
        self.settle()
        self.page: Any = window.page_in_front()

    def settle(self) -> None:
        for _ in range(3):
            QTest.qWait(20)
            assert self.window.context.tasks.wait()
        QTest.qWait(5)

    def stored(self, kind: Any) -> list[Any]:
        with self.window.context.store.read() as session:
            return list(session.scalars(select(kind).order_by(kind.id)))

    def called(self, activity: UUID) -> dict[str, Presence]:
        names = {key: name for name, key in self.people.items()}
        rows = self.stored(ActivityParticipant)
        return {names[r.representative_id]: r.attendance for r in rows if r.activity_id == activity}

    def new(self, view: str, kind: Any) -> Any:
        """Ctrl+N in one of the lists."""
        self.page.show_view(view)
        self.settle()
        press(Qt.Key.Key_N, CONTROL)
        return open_dialog(kind)

    def table(self) -> Any:
        table = self.page.ui.listStack.currentWidget().findChild(type(self.page.ui.activitiesTable))
        table.setFocus()
        return table


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    folder = tmp_path / "store"
    made = Store.create(folder, station="测试联络站", clock=ShiftedClock(NOW))
    people = make_people(made)
    made.close()
    opened = app.open_window(folder, "小梁", clock=ShiftedClock(NOW))
    opened.resize(1366, 768)
    yield Window(opened, people)
    opened.close()
    opened.deleteLater()


def test_a_paper_sheet_is_typed_in_without_a_mouse(window: Window) -> None:
    dialog = window.new("visits", VisitBatchDialog)
    assert focused_name() == "dayEdit"
    enter("1120")
    enter("振华")
    for who, households, persons, content in (
        ("hzq", "3", "5", "停车难"),
        ("chenwanyi", "２户", "4", ""),
        ("周国栋", "1", "1", "路灯不亮"),
    ):
        enter(who)
        enter(households)
        enter(persons)
        enter(content)
    assert dialog.ui.totalLabel.text() == "共 3 位代表，6 户，10 人次"
    enter()
    assert focused_name() == "saveButton"
    enter()
    until(lambda: closed(dialog))
    window.settle()
    rows = [(v.number, v.representative_id, v.households, v.persons, v.content) for v in window.stored(Visit)]
    assert rows == [
        ("ZF2019-0001", window.people["何志强"], 3, 5, "停车难"),
        ("ZF2019-0002", window.people["陈婉仪"], 2, 4, None),
        ("ZF2019-0003", window.people["周国栋"], 1, 1, "路灯不亮"),
    ]
    assert {(v.day, v.community) for v in window.stored(Visit)} == {(date(2019, 11, 20), "振华")}
    # The first of them is shown.
    assert "ZF2019-0001" in window.page.ui.detailPanel.words()
    # The same sheet once more is pointed out, and stored when it is saved again.
    dialog = window.new("visits", VisitBatchDialog)
    for text in ("1120", "振华", "周国栋", "1", "1", ""):
        enter(text)
    press(Qt.Key.Key_S, CONTROL)
    window.settle()
    assert "第1行与已经登记的走访ZF2019-0003完全相同" in dialog.ui.errorLabel.text()
    assert len(window.stored(Visit)) == 3
    press(Qt.Key.Key_S, CONTROL)
    until(lambda: closed(dialog))
    window.settle()
    assert len(window.stored(Visit)) == 4


def test_what_is_wrong_with_a_sheet_stands_under_its_lines_and_nothing_is_stored(window: Window) -> None:
    dialog = window.new("visits", VisitBatchDialog)
    enter("1120")
    enter()
    for who, households in (("何志强", "3"), ("陈婉仪", ""), ("何志强", "2")):
        enter(who)
        enter(households)
        enter("1")
        enter()
    press(Qt.Key.Key_S, CONTROL)
    window.settle()
    shown = {
        place: line.error.text()
        for place, line in enumerate(dialog.ui.linesArea.shown())
        if line.error.text()
    }
    assert shown == {1: "请填写“户数”。", 2: "与第1行是同一位代表，请合并成一行。"}
    assert dialog.ui.errorLabel.text() == "有2行需要改正，整张表都还没有保存；红字写明了原因。"
    assert window.stored(Visit) == []
    # On the day before her seat began nobody is offered by that name.
    press(Qt.Key.Key_Escape)
    window.settle()
    dialog = window.new("visits", VisitBatchDialog)
    assert dialog.ui.keptBar.isVisible()
    assert dialog.ui.linesArea.typed()[1] == ["陈婉仪", "", "1", ""]
    dialog.ui.clearButton.setFocus()
    press(Qt.Key.Key_Space)
    enter("0630")
    enter()
    enter("梁少芬")
    enter("1")
    enter("1")
    press(Qt.Key.Key_S, CONTROL)
    window.settle()
    assert dialog.ui.linesArea.shown()[0].error.text() == "当天在任的代表里没有“梁少芬”，请从清单中选择。"
    dialog.ui.dayEdit.setText("2019-07-01")
    press(Qt.Key.Key_S, CONTROL)
    until(lambda: closed(dialog))
    assert [v.representative_id for v in window.stored(Visit)] == [window.people["梁少芬"]]


def test_an_event_calls_a_group_a_level_and_all_then_the_absent_are_marked(window: Window) -> None:
    dialog = window.new("activities", ActivityDialog)
    enter("1120")
    enter("培训")
    enter("履职能力培训班")
    enter("区")
    enter("街道党校")
    enter("900")
    enter("11点半")
    enter_lines("学习代表法。")
    assert focused_name() == "callCombo"
    enter("dyxz")
    enter("全体市人大代表（1人）")
    enter("欧阳慧")
    enter()
    assert focused_name() == "awayCombo"
    enter("chenwanyi")
    dialog.ui.awayKindCombo.set_value(Presence.ABSENT)
    enter("停职者")
    assert dialog.ui.countLabel.text().startswith("出席 3 人，请假 1 人，缺席 1 人")
    enter()
    assert focused_name() == "saveButton"
    enter()
    until(lambda: closed(dialog))
    window.settle()
    (stored,) = window.stored(DutyActivity)
    assert (stored.day, stored.kind, stored.name) == (
        date(2019, 11, 20),
        ActivityKind.TRAINING,
        "履职能力培训班",
    )
    assert (stored.starts_at, stored.ends_at, stored.content) == (time(9), time(11, 30), "学习代表法。")
    assert window.called(stored.id) == {
        "何志强": Presence.PRESENT,
        "周国栋": Presence.PRESENT,
        "欧阳慧": Presence.PRESENT,
        "陈婉仪": Presence.LEAVE,
        "停职者": Presence.ABSENT,
    }
    # Enter in the list changes it: by the digits in the table of people, and by Delete.
    window.table()
    press(Qt.Key.Key_Return)
    dialog = open_dialog(ActivityDialog)
    dialog.ui.peopleTable.setFocus()
    dialog.ui.peopleTable.setCurrentCell(0, 0)
    write("3")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_S, CONTROL)
    until(lambda: closed(dialog))
    window.settle()
    assert window.called(stored.id) == {
        "何志强": Presence.ABSENT,
        "欧阳慧": Presence.PRESENT,
        "陈婉仪": Presence.LEAVE,
        "停职者": Presence.ABSENT,
    }


def _called_to_a_meeting(window: Window, name: str) -> ActivityDialog:
    dialog = window.new("activities", ActivityDialog)
    dialog.ui.kindCombo.set_text("会议")
    dialog.ui.nameEdit.setText("座谈会")
    dialog.ui.callCombo.setFocus()
    enter(name)
    return dialog


def test_who_was_typed_as_away_and_not_marked_yet_is_not_passed_over(window: Window) -> None:
    dialog = _called_to_a_meeting(window, "陈婉仪")
    enter()
    assert focused_name() == "awayCombo"
    write("陈婉仪")
    press(Qt.Key.Key_S, CONTROL)
    window.settle()
    assert "陈婉仪" in dialog.ui.peopleError.text()
    assert window.stored(DutyActivity) == []
    enter()
    press(Qt.Key.Key_S, CONTROL)
    until(lambda: closed(dialog))
    (stored,) = window.stored(DutyActivity)
    assert window.called(stored.id) == {"陈婉仪": Presence.LEAVE}


def test_who_is_not_seated_on_another_day_is_shown_and_refused(window: Window) -> None:
    dialog = _called_to_a_meeting(window, "梁少芬")
    dialog.ui.dayEdit.setText("2019-06-30")
    window.settle()
    assert dialog.ui.peopleTable.item(0, 1).text() == "当天不在任或暂停执行职务"
    press(Qt.Key.Key_S, CONTROL)
    window.settle()
    assert dialog.ui.peopleError.text().startswith("梁少芬在2019-06-30不是在任的代表、委员")
    assert window.stored(DutyActivity) == []
    dialog.ui.callCombo.set_text("没有此人")
    dialog.ui.callCombo.setFocus()
    enter()
    assert dialog.ui.peopleError.text() == "2019-06-30没有“没有此人”，请从清单中选择。"
    press(Qt.Key.Key_Escape)
    until(lambda: closed(dialog))


def test_a_report_with_its_votes_its_draft_and_its_grade(window: Window) -> None:
    dialog = window.new("dutyReports", DutyReportDialog)
    assert focused_name() == "deputyCombo"
    enter("hzq")
    enter("1120")
    enter("振华社区")
    enter("会议")
    for count in ("60", "55", "8", "0"):
        enter(count)
    assert dialog.ui.gradeLabel.text() == "三项合计 63 票，超过参加选民数 60"
    press(Qt.Key.Key_S, CONTROL)
    window.settle()
    assert dialog.ui.votersError.text() == "满意、基本满意、不满意合计63票，超过“参加选民数”60，请改正。"
    dialog.ui.satisfiedEdit.setText("52")
    assert dialog.ui.gradeLabel.text() == "满意率 86.7%，等次：良好"
    dialog.ui.draftButton.click()
    window.settle()
    assert "本年没有走访记录。" in dialog.ui.textEdit.toPlainText()
    press(Qt.Key.Key_S, CONTROL)
    until(lambda: closed(dialog))
    window.settle()
    (stored,) = window.stored(DutyReport)
    assert (stored.representative_id, stored.day, stored.form) == (
        window.people["何志强"],
        date(2019, 11, 20),
        ReportForm.MEETING,
    )
    assert (stored.voters, stored.satisfied, stored.fairly, stored.dissatisfied) == (60, 52, 8, 0)
    assert stored.text.startswith("我是第十六届区人大代表何志强")


def test_who_is_due_is_listed_and_asked_for_a_report(window: Window) -> None:
    window.page.show_view("reportsDue")
    window.settle()
    assert window.page.ui.dueChips.texts() == ["全部 4", "尚未述职 4", "已安排 0", "本届已述职 0"]
    window.table()
    press(Qt.Key.Key_Return)
    dialog = open_dialog(DutyReportDialog)
    assert dialog.ui.deputyCombo.text() == "何志强"
    press(Qt.Key.Key_S, CONTROL)
    until(lambda: closed(dialog))
    window.settle()
    assert [r.representative_id for r in window.stored(DutyReport)] == [window.people["何志强"]]
    assert window.page.ui.viewChips.key() == "dutyReports"
    window.page.show_view("reportsDue")
    window.page.ui.dueChips.findChild(QPushButton, "chip_尚未述职").click()
    window.settle()
    assert window.page.ui.footLabel.text() == "直接选举的代表 3 人，本届已述职 0 人，尚未述职 3 人"


def test_a_deletion_is_taken_back_within_ten_seconds(window: Window) -> None:
    dialog = window.new("publicity", PublicityDialog)
    enter("1120")
    enter("hw")
    enter("人大制度宣传栏")
    enter("文塔公园")
    enter()
    until(lambda: closed(dialog))
    window.settle()
    (stored,) = window.stored(Publicity)
    assert (stored.channel, stored.title, stored.place) == (Channel.OUTDOOR, "人大制度宣传栏", "文塔公园")
    window.table()
    press(Qt.Key.Key_Delete)
    window.settle()
    assert window.stored(Publicity)[0].deleted_at.date() == NOW.date()
    assert window.page.ui.publicityTable.rows.rowCount() == 0
    bar = window.page.findChild(UndoBar)
    assert bar.isVisible()
    bar.findChild(QPushButton).click()
    window.settle()
    assert window.stored(Publicity)[0].deleted_at is None
    assert window.page.ui.publicityTable.rows.rowCount() == 1


def test_a_report_is_written_as_a_word_file(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def save_file(_messages: Messages, _title: str, name: str, _kinds: str) -> Path:
        asked.append(name)
        return tmp_path / name

    monkeypatch.setattr(Messages, "save_file", save_file)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    window.page.show_view("reportsDue")
    window.settle()
    window.table()
    press(Qt.Key.Key_P, CONTROL)
    window.settle()
    assert asked == ["述职报告 R001 2019年.docx"]
    assert (tmp_path / asked[0]).read_bytes().startswith(b"PK")
