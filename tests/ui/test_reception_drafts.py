"""Half-filled forms: kept while they are typed, put aside, offered again, dropped, never in the way of the next."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from rongui_desktop.services import reception_visitors
from rongui_desktop.services.reception_sessions import cancel_session, create_session, propose_session
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.pages.reception_page import ReceptionPage
from rongui_desktop.ui.widgets.undo_bar import UndoBar
from tests.keyboard import compose, until
from tests.ui.reception_steps import Desk, shown


def kept(desk: Desk) -> list[dict[str, Any]]:
    return [draft.fields for draft in reception_visitors.drafts(desk.context.store)]


def reopened(desk: Desk, qtbot: Any) -> Desk:
    """A second page on the same store, as after a restart."""
    page = ReceptionPage(desk.context)
    qtbot.addWidget(page)
    page.show()
    page.load()
    again = Desk(page, desk.context, desk.evening)
    again.settle()
    return again


def test_a_draft_is_kept_within_a_second_of_the_first_key(desk: Desk) -> None:
    desk.open_session()
    desk.ui.visitorNameEdit.setFocus()
    started = datetime.now()
    compose("欧阳慧")
    until(lambda: desk.ui.draftLabel.text().startswith("草稿已自动保存 "))
    assert (datetime.now() - started).total_seconds() < 1
    assert kept(desk)[0]["name"] == "欧阳慧"


def test_leaving_a_field_keeps_the_draft_at_once(desk: Desk) -> None:
    desk.open_session()
    desk.ui.visitorNameEdit.setFocus()
    compose("欧阳慧")
    desk.ui.visitorPhoneEdit.setFocus()
    desk.context.tasks.wait()
    assert kept(desk)[0]["name"] == "欧阳慧"


def test_what_is_still_being_composed_is_no_text_yet(desk: Desk) -> None:
    desk.open_session()
    desk.ui.visitorNameEdit.setFocus()
    QCoreApplication.sendEvent(desk.ui.visitorNameEdit, QInputMethodEvent("ouyang", []))
    assert desk.ui.visitorNameEdit.text() == ""
    assert not desk.page.has_unsaved()
    compose("欧阳慧")
    assert desk.ui.visitorNameEdit.text() == "欧阳慧"


def test_nothing_that_is_long_or_strange_is_cut(desk: Desk) -> None:
    """No field has a limit, a mask or a validator that would throw away what an input method commits."""
    desk.open_session()
    for edit in (desk.ui.visitorNameEdit, desk.ui.visitorPhoneEdit, desk.ui.addressEdit, desk.ui.dueDateEdit):
        assert (edit.maxLength(), edit.inputMask(), edit.validator()) == (32767, "", None)
    desk.ui.visitorCountSpin.setFocus()
    desk.ui.visitorCountSpin.lineEdit().selectAll()
    compose("１２人")
    desk.ui.visitorNameEdit.setFocus()
    assert desk.ui.visitorCountSpin.value() == 12


def test_a_form_that_is_emptied_again_leaves_no_draft(desk: Desk) -> None:
    desk.open_session()
    desk.ui.visitorNameEdit.setText("欧")
    QTest.qWait(700)
    desk.context.tasks.wait()
    assert len(kept(desk)) == 1
    desk.ui.visitorNameEdit.clear()
    QTest.qWait(700)
    desk.context.tasks.wait()
    assert kept(desk) == []


def test_a_half_filled_form_waits_in_the_list_while_another_is_open(desk: Desk) -> None:
    desk.open_session()
    desk.save("冯玉娟")
    desk.ui.visitorNameEdit.setText("李国明")
    desk.ui.visitorCountSpin.setValue(2)
    assert desk.rows()[1] == ("2", "李国明 等2人", "", "填写中")
    desk.open_row(0)
    assert desk.rows()[1] == ("2", "李国明 等2人", "", "草稿")
    assert shown(desk.ui.draftBar)
    desk.page.list.form_opened.emit(desk.page.list.model.row_at(1).key)
    assert desk.ui.visitorNameEdit.text() == "李国明"
    assert not shown(desk.ui.draftBar)


def test_a_draft_of_an_earlier_run_is_offered_and_goes_with_its_record(desk: Desk, qtbot: Any) -> None:
    desk.open_session()
    desk.ui.visitorNameEdit.setText("欧阳慧")
    desk.page.flush_draft()
    desk.settle()
    desk.page.hide()
    again = reopened(desk, qtbot)
    assert "欧阳慧（11-27" in again.ui.draftBarLabel.text()
    again.ui.restoreDraftButton.click()
    again.settle()
    assert again.ui.visitorNameEdit.text() == "欧阳慧"
    again.fill()
    again.page.save()
    again.settle()
    assert kept(desk) == []


def test_a_draft_that_says_what_is_stored_is_not_offered(desk: Desk, qtbot: Any) -> None:
    desk.open_session()
    desk.save()
    desk.open_row(0)
    fields = desk.page.form.fields()
    reception_visitors.keep_draft(desk.context.store, "visitor x", fields)
    again = reopened(desk, qtbot)
    assert not shown(again.ui.draftBar)
    assert kept(desk) == []


def test_a_draft_of_another_session_is_taken_up_there(desk: Desk, qtbot: Any) -> None:
    desk.open_session()
    desk.ui.visitorNameEdit.setText("欧阳慧")
    other = create_session(
        desk.context.store,
        propose_session(desk.context.store, desk.evening.session().kind, datetime(2019, 11, 20).date()),
    )
    desk.page.open_session(other)
    desk.settle()
    assert desk.ui.visitorNameEdit.text() == ""
    assert shown(desk.ui.draftBar)
    desk.ui.restoreDraftButton.click()
    desk.settle()
    assert desk.page.ui.titleLabel.text().startswith("第 2 场 · 2019年11月27日")
    assert desk.ui.visitorNameEdit.text() == "欧阳慧"


def test_a_dropped_draft_comes_back_for_ten_seconds(desk: Desk) -> None:
    desk.open_session()
    desk.save("冯玉娟")
    desk.ui.visitorNameEdit.setText("欧阳慧")
    desk.open_row(0)
    desk.ui.discardDraftButton.click()
    desk.settle()
    assert kept(desk) == []
    assert not shown(desk.ui.draftBar)
    desk.page.findChild(UndoBar).findChild(QPushButton).click()
    desk.settle()
    assert [fields["name"] for fields in kept(desk)] == ["欧阳慧"]
    assert "欧阳慧" in desk.ui.draftBarLabel.text()


def test_what_the_store_refuses_comes_back_with_its_reason(desk: Desk, messages: Any) -> None:
    desk.fill()
    cancel_session(desk.context.store, desk.evening.session_id, "停电")
    desk.page.save()
    desk.settle()
    assert desk.ui.visitorNameEdit.text() == "欧阳慧"
    assert "本场已停接" in desk.ui.errorLabel.text()
    assert messages.heard == []
    assert desk.page.has_unsaved()


def test_a_refusal_does_not_disturb_the_next_visitor(desk: Desk) -> None:
    desk.fill()
    cancel_session(desk.context.store, desk.evening.session_id, "停电")
    desk.page.save()
    desk.ui.visitorNameEdit.setText("下一位")
    desk.settle()
    assert desk.ui.visitorNameEdit.text() == "下一位"
    assert desk.ui.errorLabel.text().startswith("欧阳慧没有保存：本场已停接")
    assert "欧阳慧" in desk.ui.draftBarLabel.text()


def test_two_entries_in_a_row_do_not_wait_for_each_other(desk: Desk, context: PageContext) -> None:
    desk.open_session()
    for name in ("一号", "二号", "三号"):
        desk.fill(name)
        desk.page.save()
    desk.settle()
    assert [row[1] for row in desk.rows()] == ["一号", "二号", "三号"]
    assert kept(desk) == []
