"""The reception page: a visitor's form from the first key to the stored record."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton

from rongui_desktop.domain.codes import Disposition, EntryState, Gender, Outcome
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.services import reception_visitors
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.reason_dialog import ReasonDialog
from rongui_desktop.ui.pages.reception_page import ReceptionPage
from rongui_desktop.ui.widgets.undo_bar import UndoBar
from tests.keyboard import compose, enter, focused_name, open_dialog, press, until
from tests.services.evening import LAMP, NOISE
from tests.ui.reception_steps import Desk, shown

Key = Qt.Key


# the page at rest


def test_tonight_is_shown_with_its_deputies_and_can_begin(desk: Desk) -> None:
    ui = desk.page.ui
    assert ui.titleLabel.text() == "第 1 场 · 2019年11月27日（星期三）19:30–21:00"
    assert ui.placeLabel.text() == "街道综治信访维稳中心联络点 · 接待代表：何志强 陈婉仪 周国栋"
    assert ui.stateLabel.text() == "已安排"
    assert shown(ui.startSessionButton)
    assert not shown(ui.endSessionButton)
    assert ui.sessionCombo.currentText() == "11-27 夜间接待 第1场"


def test_a_notice_that_does_not_hang_in_time_stands_in_red(desk: Desk) -> None:
    label = desk.page.ui.noticeLabel
    assert label.text() == "公告应在 11月24日 前张贴，还没有登记张贴。"
    assert label.property("tone") == "bad"


def test_without_a_session_nothing_can_be_typed(qtbot: Any, context: PageContext) -> None:
    page = ReceptionPage(context)
    qtbot.addWidget(page)
    page.load()
    context.tasks.wait()
    assert not page.form.ui.fieldsWidget.isEnabled()
    assert page.ui.titleLabel.text() == "还没有接待场次"
    page.save()
    assert not page.has_unsaved()


def test_f5_begins_tonight_and_goes_to_the_name(desk: Desk) -> None:
    desk.page.start_tonight()
    until(lambda: focused_name() == "visitorNameEdit")
    desk.settle()
    assert desk.evening.session().opened_at is not None
    assert desk.page.ui.stateLabel.text() == "接待中"
    assert shown(desk.page.ui.endSessionButton)


# saving


def test_a_visitor_is_stored_as_typed_and_the_next_form_keeps_the_deputy(desk: Desk) -> None:
    desk.open_session()
    desk.fill()
    ui = desk.ui
    ui.visitorCountSpin.setValue(2)
    ui.visitorPhoneEdit.setText("138 2345 6789")
    ui.visitorGenderCombo.setCurrentText("女")
    ui.communityCombo.setCurrentText("振华")
    ui.addressEdit.setText("朝阳路12号（东门）①")
    ui.confidentialCheck.setChecked(True)
    ui.followUpCheck.setChecked(True)
    desk.page.save()
    assert ui.visitorNameEdit.text() == "", "the next form is there at once"
    assert ui.deputyCombo.currentText() == "陈婉仪（区人大代表、党代表）"
    desk.settle()
    row = desk.page.list.model.row_at(0)
    entry = reception_visitors.load_entry(desk.context.store, row.id)
    assert (entry.name, entry.person_count, entry.gender) == ("欧阳慧", 2, Gender.FEMALE)
    assert (entry.phone, entry.community, entry.address) == ("13823456789", "振华", "朝阳路12号（东门）①")
    assert (entry.confidential, entry.follow_up) == (True, True)
    assert entry.representative_id == desk.evening.people["陈婉仪"]
    assert (entry.matters[0].disposition, entry.matters[0].outcome) == (
        Disposition.ANSWERED,
        Outcome.EXPLAINED,
    )
    assert desk.rows() == [("1", "欧阳某 等2人", "城建规划（保密事项）", "当场答复")]
    assert desk.page.ui.visitorsLabel.text() == "今晚来访  1 批 2 人"
    assert ui.formTitleLabel.text() == "来访登记 · 2号"
    assert ui.draftLabel.text().startswith("已保存 LF2019-0001")


def test_the_other_pages_are_told(desk: Desk) -> None:
    desk.open_session()
    told: list[str] = []
    desk.context.changes.changed.connect(told.append)
    desk.save()
    assert set(told) == {"reception", "opinions"}


def test_what_is_wrong_stands_in_red_and_the_focus_goes_to_the_first(desk: Desk, messages: Any) -> None:
    desk.open_session()
    desk.ui.visitorPhoneEdit.setText("12ab")
    desk.page.save()
    ui = desk.ui
    assert focused_name() == "visitorNameEdit"
    assert ui.visitorNameError.text() == "请填写来访人姓名。"
    assert shown(ui.visitorNameError)
    assert "7到20位数字" in ui.visitorPhoneError.text()
    assert ui.deputyError.text() == "请选择接待代表。"
    assert ui.matterError.text() == "请填写反映事项。"
    assert ui.errorLabel.text() == "请填写来访人姓名。（共 4 处要补正）"
    assert ui.visitorNameEdit.property("error")
    compose("欧阳慧")
    assert not shown(ui.visitorNameError)
    assert not ui.visitorNameEdit.property("error")
    assert messages.heard == [], "never a box"
    assert desk.rows() == [("1", "欧阳慧", "", "填写中")]


def test_a_problem_in_another_matter_shows_that_matter(desk: Desk) -> None:
    desk.open_session()
    desk.fill()
    desk.ui.addMatterButton.click()
    desk.ui.matterEdit.setPlainText("第二件事")
    desk.ui.matterTabs.setCurrentIndex(0)
    desk.page.save()
    assert desk.ui.matterTabs.currentIndex() == 1
    assert focused_name() == "categoryCombo"
    assert desk.ui.errorLabel.text().startswith("第2个事项：请选择类别。")


def test_words_that_stand_in_no_list_are_refused_not_stored(desk: Desk) -> None:
    desk.open_session()
    desk.fill()
    desk.ui.categoryCombo.setCurrentText("没有的类别")
    desk.ui.dueDateEdit.setText("1345")
    desk.page.save()
    assert desk.ui.categoryError.text() == "“没有的类别”不在类别清单里，请从清单中选择。"
    assert "没有 2019年13月45日 这一天" in desk.ui.errorLabel.text() + desk.ui.dueDateError.text()
    assert desk.evening.counts()[1] == 0


@pytest.mark.parametrize(
    ("disposition", "department", "due", "word"),
    [
        ("交街道部门办理", True, "2019-12-27", "主责部门 *"),
        ("转区有关部门", True, "2019-12-27", "区有关部门 *"),
        ("交社区办理", True, "2019-12-27", "承办社区 *"),
        ("转信访", True, "2019-12-27", "主责部门"),
        ("当场答复", False, "", "主责部门"),
        ("不予受理", False, "", "主责部门"),
    ],
)
def test_the_disposition_says_what_else_is_asked(
    desk: Desk, disposition: str, department: bool, due: str, word: str
) -> None:
    desk.open_session()
    desk.ui.dispositionCombo.setCurrentText(disposition)
    assert desk.ui.departmentCombo.isEnabled() is department
    assert desk.ui.dueDateEdit.isEnabled() is department
    assert desk.ui.dueDateEdit.text() == due
    assert desk.ui.departmentLabel.text() == word


def test_a_due_date_that_was_typed_stays(desk: Desk) -> None:
    desk.open_session()
    desk.ui.dispositionCombo.setCurrentText("交街道部门办理")
    desk.ui.dueDateEdit.setText("2019-12-10")
    desk.ui.dispositionCombo.setCurrentText("转区有关部门")
    assert desk.ui.dueDateEdit.value() == date(2019, 12, 10)


def test_a_matter_for_a_community_goes_to_the_visitors_own(desk: Desk) -> None:
    desk.open_session()
    desk.ui.communityCombo.setCurrentText("容里")
    desk.ui.dispositionCombo.setCurrentText("交社区办理")
    assert desk.ui.departmentCombo.currentText() == "容里"


# several matters


def test_several_matters_are_switched_and_one_is_taken_out_and_back(desk: Desk) -> None:
    desk.open_session()
    desk.fill(content="第一件")
    ui = desk.ui
    assert not shown(ui.mattersBar)
    for content in ("第二件", "第三件"):
        ui.addMatterButton.click()
        assert focused_name() == "matterEdit"
        compose(content)
    assert [ui.matterTabs.tabText(place) for place in range(3)] == ["1  第一件", "2  第二件", "3  第三件"]
    ui.matterTabs.setCurrentIndex(1)
    assert ui.matterEdit.toPlainText() == "第二件"
    ui.removeMatterButton.click()
    assert [matter["content"] for matter in desk.page.form.matters.matters()] == ["第一件", "第三件"]
    bar = desk.page.findChild(UndoBar)
    assert shown(bar)
    bar.findChild(QPushButton).click()
    assert [matter["content"] for matter in desk.page.form.matters.matters()] == [
        "第一件",
        "第二件",
        "第三件",
    ]


def test_a_matter_that_was_begun_and_left_empty_is_not_stored(desk: Desk) -> None:
    desk.open_session()
    desk.fill()
    desk.ui.addMatterButton.click()
    desk.page.save()
    desk.settle()
    assert desk.evening.counts() == (1, 1, 1)


# half-filled entries


def test_an_incomplete_entry_can_be_kept_and_completed(desk: Desk) -> None:
    desk.open_session()
    desk.ui.visitorNameEdit.setText("李国明")
    assert not shown(desk.ui.keepIncompleteButton)
    desk.page.save()
    assert shown(desk.ui.keepIncompleteButton)
    desk.ui.keepIncompleteButton.click()
    desk.settle()
    assert desk.rows()[0][3] == "待补"
    assert "待补 1" in desk.page.ui.visitorsLabel.text()
    desk.open_row(0)
    assert desk.ui.formTitleLabel.text() == "补全登记 · 1号  LF2019-0001"
    assert not shown(desk.ui.reasonEdit), "completing needs no reason"
    desk.fill("李国明")
    desk.page.save()
    desk.settle()
    assert desk.rows() == [("1", "李国明", "小区门口路灯不亮", "当场答复")]


# correcting and withdrawing


def test_a_correction_asks_for_its_reason_and_keeps_it(desk: Desk) -> None:
    desk.open_session()
    desk.save()
    desk.open_row(0)
    assert desk.ui.formTitleLabel.text() == "更正登记 · 1号  LF2019-0001"
    assert desk.ui.saveButton.accessibleName() == "保存更正"
    desk.ui.addressEdit.setText("振华路1号")
    desk.page.save()
    assert focused_name() == "reasonEdit"
    assert desk.ui.reasonError.text() == "请填写更正的原因。"
    compose("住址听错")
    desk.page.save()
    desk.settle()
    key = desk.page.list.model.row_at(0).id
    assert desk.evening.visitor(key).address == "振华路1号"
    assert desk.evening.reasons(key)[-1] == "更正来访登记：住址听错"
    assert desk.page.desk.sheet.visitor_id is None


def test_an_entry_that_was_only_looked_at_needs_no_reason(desk: Desk) -> None:
    desk.open_session()
    desk.save()
    desk.open_row(0)
    desk.page.save()
    assert desk.ui.errorLabel.text() == ""
    assert desk.page.desk.sheet.visitor_id is None


def test_a_withdrawn_entry_is_struck_through_and_can_come_back(desk: Desk) -> None:
    desk.open_session()
    desk.save()
    desk.open_row(0)
    desk.ui.withdrawButton.click()
    open_dialog(ReasonDialog)
    compose("重复登记")
    enter()
    enter()
    until(lambda: desk.rows()[0][3] == "作废")
    desk.settle()
    model = desk.page.list.model
    font: QFont = model.index(0, 1).data(Qt.ItemDataRole.FontRole)
    assert font.strikeOut()
    key = model.row_at(0).id
    assert desk.evening.visitor(key).state_reason == "重复登记"
    desk.open_row(0)
    assert not desk.ui.fieldsWidget.isEnabled()
    desk.ui.undoWithdrawalButton.click()
    desk.settle()
    assert desk.evening.visitor(key).state is EntryState.VALID


def test_a_stored_matter_that_is_taken_out_is_withdrawn_with_a_reason(desk: Desk) -> None:
    desk.open_session()
    recorded = reception_visitors.record_visitor(
        desk.context.store, desk.evening.entry("欧阳慧", NOISE, LAMP)
    )
    desk.page.load()
    desk.settle()
    desk.open_row(0)
    desk.ui.matterTabs.setCurrentIndex(1)
    desk.ui.removeMatterButton.click()
    open_dialog(ReasonDialog)
    compose("记错人")
    enter()
    enter()
    until(lambda: len(desk.page.form.matters.matters()) == 1)
    states = [matter.state for matter in desk.evening.matters(recorded.id)]
    assert states == [EntryState.VALID, EntryState.WITHDRAWN]
    assert not desk.page.form.is_dirty()


# an evening of the past


def test_an_evening_on_paper_asks_for_the_true_time(desk: Desk) -> None:
    past = desk.evening.plan(date(2019, 11, 20), representative_ids=(desk.evening.people["何志强"],))
    desk.page.open_session(past)
    desk.settle()
    ui = desk.page.ui
    assert ui.startSessionButton.text() == "补录本场"
    assert ui.startSessionButton.accessibleName() == "补录本场"
    ui.startSessionButton.click()
    until(lambda: focused_name() == "visitorNameEdit")
    desk.settle()
    assert desk.ui.deputyCombo.currentText() == "何志强（区人大代表）", "the only one on duty"
    compose("冯玉娟")
    enter()
    enter("1")
    assert focused_name() == "receivedAtEdit"
    enter("1945")
    desk.ui.matterEdit.setPlainText("路灯不亮")
    desk.ui.replyEdit.setPlainText("已报修")
    desk.ui.categoryCombo.setCurrentText("其他")
    desk.ui.dispositionCombo.setCurrentText("当场答复")
    desk.page.save()
    desk.settle()
    stored = desk.evening.visitor(desk.page.list.model.row_at(0).id)
    assert stored.received_at == time(19, 45)
    assert desk.evening.matters(stored.id)[0].raised_on == date(2019, 11, 20)
    press(Key.Key_Escape)


def test_a_session_to_come_and_a_cancelled_one_take_no_visitors(desk: Desk) -> None:
    from rongui_desktop.services.reception_sessions import cancel_session

    coming = desk.evening.plan(date(2019, 12, 4))
    desk.page.open_session(coming)
    desk.settle()
    assert not desk.ui.fieldsWidget.isEnabled()
    assert desk.ui.draftLabel.text() == "本场安排在 12月4日，到当天才能登记"
    cancel_session(desk.context.store, coming, "台风")
    desk.page.load()
    desk.settle()
    assert "停接原因：台风" in desk.page.ui.placeLabel.text()
    assert desk.ui.draftLabel.text() == "本场已停接，不能登记"


def test_a_deputy_who_has_left_stays_in_an_old_entry(desk: Desk) -> None:
    desk.open_session()
    gone = desk.evening.people["离任者"]
    recorded = reception_visitors.record_visitor(desk.context.store, desk.evening.entry("欧阳慧", LAMP))
    with desk.context.store.write("测试准备") as session:
        session.get_one(Visitor, recorded.id).representative_id = gone
    desk.page.load()
    desk.settle()
    desk.open_row(0)
    assert desk.ui.deputyCombo.currentText() == "离任者"
    desk.ui.addressEdit.setText("振华路1号")
    desk.ui.reasonEdit.setText("补住址")
    desk.page.save()
    desk.settle()
    stored = desk.evening.visitor(recorded.id)
    assert (stored.representative_id, stored.address) == (gone, "振华路1号")
