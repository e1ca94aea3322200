"""A whole Wednesday evening, typed with the keyboard alone through the real window, from F5 to the printed log."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from sqlalchemy import select

from rongui_desktop.domain.codes import Attendance, Disposition, EntryState, Outcome, SessionStatus, Source
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Duty, ReceptionSession, Visitor
from rongui_desktop.reports import catalogue
from rongui_desktop.services import figures
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.dialogs.attendance_dialog import AttendanceDialog
from rongui_desktop.ui.dialogs.closing_dialog import ClosingDialog
from rongui_desktop.ui.dialogs.preview_dialog import PreviewDialog
from rongui_desktop.ui.dialogs.reason_dialog import ReasonDialog
from rongui_desktop.ui.dialogs.session_dialog import SessionDialog
from rongui_desktop.ui.main_window import MainWindow
from rongui_desktop.ui.pages.reception_page import ReceptionPage
from tests.end_to_end.conftest import Printed
from tests.keyboard import (
    CONTROL,
    closed,
    compose,
    enter,
    enter_lines,
    focus,
    focused_name,
    open_dialog,
    press,
    until,
    write,
)
from tests.pdf_text import pages, words

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


class Clerk:
    """Types an evening. Every method presses keys only."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.page: ReceptionPage = window.page("receptionPage")
        self.form = self.page.form.ui

    def settle(self) -> None:
        self.window.context.tasks.wait()
        until(lambda: not self.window.context.tasks.busy)

    def rows(self) -> list[list[str]]:
        table = self.window.findChild(QTableView, "visitorTable")
        model = table.model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def begin_evening(self) -> None:
        """F5; nothing is planned, so the dialog proposes tonight: only the deputies are typed."""
        press(Key.Key_F5)
        open_dialog(SessionDialog)
        assert focused_name() == "dutyCombo"
        for initials in ("ljj", "zqf", "srj", "hjd"):
            enter(initials)
        enter()
        assert focused_name() == "saveButton"
        enter()
        until(lambda: focused_name() == "visitorNameEdit")
        self.settle()

    def person(
        self, name: str, *, count: str = "", phone: str = "", gender: str = "", community: str = ""
    ) -> None:
        """From the name to the matter; the deputy stays from the visitor before."""
        assert focused_name() == "visitorNameEdit"
        compose(name)
        enter()
        for field, text in (
            ("visitorCountSpin", count),
            ("visitorPhoneEdit", phone),
            ("visitorGenderCombo", gender),
            ("communityCombo", community),
            ("addressEdit", ""),
        ):
            assert focused_name() == field
            enter(text)

    def deputy(self, initials: str) -> None:
        assert focused_name() == "deputyCombo"
        enter(initials)

    def matter(self, content: str, reply: str, category: str, disposition: str, department: str = "") -> None:
        assert focused_name() == "matterEdit"
        enter_lines(content)
        assert focused_name() == "replyEdit"
        enter_lines(reply)
        assert focused_name() == "categoryCombo"
        enter(category)
        assert focused_name() == "dispositionCombo"
        enter(disposition)
        if department:
            assert focused_name() == "departmentCombo"
            enter(department)
            assert focused_name() == "dueDateEdit"
            enter()

    def another_matter(self) -> None:
        press(Key.Key_A, ALT)
        assert focused_name() == "matterEdit"

    def save(self) -> None:
        press(Key.Key_S, CONTROL)
        assert self.form.errorLabel.text() == ""
        assert focused_name() == "visitorNameEdit"

    def open_entry(self, ordinal: int) -> None:
        """Ctrl+L goes to the list, Enter opens the row."""
        press(Key.Key_L, CONTROL)
        press(Key.Key_Home, CONTROL)
        for _ in range(ordinal - 1):
            press(Key.Key_Down)
        press(Key.Key_Return)
        number = f"LF2020-{ordinal:04}"
        until(lambda: number in self.form.formTitleLabel.text())


def word_text(path: Path) -> str:
    document = docx.Document(str(path))
    parts = [paragraph.text for paragraph in document.paragraphs]
    parts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "".join("".join(parts).split())


@pytest.fixture
def clerk(window: MainWindow) -> Clerk:
    until(lambda: window.isActiveWindow())
    return Clerk(window)


def type_ten_visitors(clerk: Clerk) -> None:
    clerk.person("冯玉娟", gender="2", community="振华")
    clerk.deputy("ljj")
    clerk.matter("小区门口路灯不亮，晚上出入不便。", "已联系供电所，明天上午维修。", "cj", "1")
    clerk.save()
    clerk.person("李国明", count="2", phone="１３８２３４５６７８９", gender="1", community="mg")
    clerk.matter("村道改造占用菜地补偿", "", "zd", "2", "gt")
    press(Key.Key_Return)  # the save button at the end of the chain
    # An earlier visitor, found by initials; three matters.
    clerk.settle()
    enter("oyh")
    until(lambda: focused_name() == "visitorCountSpin")
    for _ in range(5):
        enter()
    clerk.matter("振华路夜间施工噪声扰民", "已说明夜间施工许可规定。", "hj", "2", "gt")
    clerk.another_matter()
    clerk.matter("孩子入学学位紧张", "已说明派位办法。", "jy", "1")
    clerk.another_matter()
    clerk.matter("楼道杂物堆放", "", "xf", "3", "cy")
    clerk.save()
    # Confidential: Alt+M ticks it.
    clerk.person("何秘密", phone="13900000004")
    press(Key.Key_M, ALT)
    clerk.matter("反映邻居违法搭建", "", "cj", "2", "gt")
    clerk.save()
    clerk.person("吴更正", phone="13900000005")
    clerk.matter("公交班次太少", "", "jt", "4", "qjtj")
    clerk.save()
    clerk.person("郑作废")
    clerk.matter("重复登记的事项", "已答复。", "qt", "1")
    clerk.save()
    for name, content, disposition in (
        ("周七", "医院挂号排队时间长", "7"),
        ("陈八", "劳动合同纠纷", "6"),
        ("黄九", "建议增设公园", "5"),
        ("区十", "垃圾分类点太远", "1"),
    ):
        clerk.person(name)
        clerk.matter(content, "已向来访人说明。", "qt", disposition)
        clerk.save()
    clerk.settle()


def test_a_whole_evening(clerk: Clerk, printed: Printed, tmp_path: Path) -> None:
    clerk.begin_evening()
    type_ten_visitors(clerk)
    until(lambda: len(clerk.rows()) == 10)
    correct_the_fifth(clerk)
    withdraw_the_sixth(clerk)
    print_the_third(clerk, printed)
    sign_in(clerk)
    end_and_print_the_log(clerk, printed)
    store = clerk.window.context.store
    check_the_session(store)
    check_the_visitors(store)
    check_the_matters(store)
    check_the_paper(printed)
    check_the_word_files(store, tmp_path)


def correct_the_fifth(clerk: Clerk) -> None:
    clerk.open_entry(5)
    clerk.form.visitorPhoneEdit.setFocus()
    press(Key.Key_A, CONTROL)
    write("13911111111")
    press(Key.Key_S, CONTROL)
    assert focused_name() == "reasonEdit", "a correction needs its reason"
    assert "更正的原因" in clerk.form.errorLabel.text()
    compose("电话听错")
    clerk.save()
    clerk.settle()


def withdraw_the_sixth(clerk: Clerk) -> None:
    clerk.open_entry(6)
    press(Key.Key_W, ALT)
    dialog = open_dialog(ReasonDialog)
    until(lambda: focused_name() == "reasonEdit")
    enter()
    enter()
    until(lambda: dialog.ui.reasonError.isVisible())
    assert focused_name() == "reasonEdit"
    compose("重复登记")
    enter()
    enter()
    until(lambda: closed(dialog))
    clerk.settle()
    until(lambda: clerk.rows()[5][3] == "作废")


def print_the_third(clerk: Clerk, printed: Printed) -> None:
    clerk.open_entry(3)
    press(Key.Key_P, CONTROL)
    until(lambda: "来访登记表 LF2020-0003" in printed.titles)
    press(Key.Key_N, CONTROL)


def sign_in(clerk: Clerk) -> None:
    press(Key.Key_Q, ALT)
    open_dialog(AttendanceDialog)
    press(Key.Key_Space)
    enter()
    press(Key.Key_2)
    enter()
    press(Key.Key_4)
    enter()
    assert focus().accessibleName() == "孙然锦的替班人"
    enter("lmw")
    press(Key.Key_1)
    enter()
    dialog = open_dialog(AttendanceDialog)
    enter()
    until(lambda: closed(dialog))
    clerk.settle()


def end_and_print_the_log(clerk: Clerk, printed: Printed) -> None:
    press(Key.Key_E, ALT)
    dialog = open_dialog(ClosingDialog)
    assert "共接待 9 批 10 人，收集意见 11 件" in dialog.ui.figuresLabel.text()
    assert not dialog.ui.unfinishedLabel.isVisible()
    compose("秩序良好。")
    press(Key.Key_L, ALT)
    dialog.ui.closeButton.setFocus()
    enter()
    until(lambda: closed(dialog))
    open_dialog(PreviewDialog)
    enter()
    until(lambda: "接待日志 YJ2020-001" in printed.titles)


def check_the_session(store: Store) -> None:
    with store.read() as session:
        evening = session.scalars(
            select(ReceptionSession).where(ReceptionSession.number == "YJ2020-001")
        ).one()
        duties = session.scalars(select(Duty).where(Duty.session_id == evening.id).order_by(Duty.rank)).all()
    assert evening.status is SessionStatus.HELD
    assert (evening.day, evening.starts_at, evening.ends_at) == (date(2020, 1, 8), time(19, 30), time(21, 0))
    assert evening.opened_at is not None
    assert evening.closed_at is not None
    assert evening.closed_at >= evening.opened_at
    assert evening.summary == "秩序良好。"
    assert [duty.attendance for duty in duties] == [
        Attendance.PRESENT,
        Attendance.LEAVE,
        Attendance.SUBSTITUTED,
        Attendance.PRESENT,
    ]
    assert duties[2].substitute_id is not None


def check_the_visitors(store: Store) -> None:
    query = select(Visitor).where(Visitor.number.like("LF2020-%")).order_by(Visitor.number)
    with store.read() as session:
        visitors = session.scalars(query).all()
        left = session.connection().exec_driver_sql("SELECT count(*) FROM draft").scalar_one()
    names = ["冯玉娟", "李国明", "欧阳惠", "何秘密", "吴更正", "郑作废", "周七", "陈八", "黄九", "区十"]
    assert [visitor.name for visitor in visitors] == names
    assert visitors[1].person_count == 2
    assert visitors[1].phone == "13823456789"
    assert visitors[2].phone == "15866193344", "the earlier visitor's own phone"
    assert [visitor.confidential for visitor in visitors] == [place == 3 for place in range(10)]
    assert visitors[4].phone == "13911111111"
    assert [v.name for v in visitors if v.state is EntryState.WITHDRAWN] == ["郑作废"]
    assert visitors[5].state_reason == "重复登记"
    assert len({visitor.representative_id for visitor in visitors}) == 1
    assert all(visitor.received_at is not None for visitor in visitors)
    assert left == 0, "every draft went with its record"


def check_the_matters(store: Store) -> None:
    query = select(Opinion).where(Opinion.number.like("容夜接〔2020〕%")).order_by(Opinion.raised_on)
    with store.read() as session:
        matters = {matter.number: matter for matter in session.scalars(query)}
    assert len(matters) == 12
    assert {matter.source for matter in matters.values()} == {Source.NIGHT}
    first = matters["容夜接〔2020〕1号"]
    assert (first.disposition, first.outcome) == (Disposition.ANSWERED, Outcome.EXPLAINED)
    assert first.closed_on == date(2020, 1, 8)
    second = matters["容夜接〔2020〕2号"]
    assert (second.department, second.due_on) == ("国土城建和水利局", date(2020, 2, 7))
    assert second.closed_on is None
    three = [matters[f"容夜接〔2020〕{serial}号"] for serial in (3, 4, 5)]
    assert len({matter.visitor_id for matter in three}) == 1
    assert [matter.disposition for matter in three] == [
        Disposition.SUBDISTRICT,
        Disposition.ANSWERED,
        Disposition.COMMUNITY,
    ]
    assert [matter.number for matter in matters.values() if matter.state is EntryState.WITHDRAWN] == [
        "容夜接〔2020〕8号"
    ]
    year = figures.figures(store, 2020, date(2020, 1, 8))
    assert year["contact.night.sessions"] == 1
    assert year["contact.night.persons"] == 10
    assert year["contact.night.opinions"] == 11


def check_the_paper(printed: Printed) -> None:
    form = printed.path("来访登记表 LF2020-0003")
    assert pages(form) == 1
    text = words(form)
    for expected in ("欧阳惠", "振华路夜间施工噪声扰民", "孩子入学学位紧张", "楼道杂物堆放", "来访人(签名)"):
        assert expected in text
    assert "■交社区办理" in text
    log = words(printed.path("接待日志 YJ2020-001"))
    for expected in (
        "9批10人次",
        "11件",
        "李国明等2人",
        "秩序良好。",
        "作废登记(未计入合计):LF2020-0006",
    ):
        assert expected in log
    assert "何秘密" not in log
    assert "违法搭建" not in log
    assert "郑作废" not in log


def check_the_word_files(store: Store, folder: Path) -> None:
    form = catalogue.write(store, "reception-form", folder / "form.docx", id="LF2020-0003").path
    assert "楼道杂物堆放" in word_text(form)
    log = word_text(catalogue.write(store, "reception-log", folder / "log.docx", id="YJ2020-001").path)
    assert "9批10人次" in log
    assert "何秘密" not in log
