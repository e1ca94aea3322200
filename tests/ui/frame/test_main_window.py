"""The frame, with small pages of the test's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from rongui_desktop import app
from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import SessionKind
from rongui_desktop.domain.reception import ReceptionSession
from rongui_desktop.errors import UserError
from rongui_desktop.services import safekeeping
from rongui_desktop.storage import drafts
from rongui_desktop.storage.store import Store
from rongui_desktop.ui import page_table
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.main_window import TITLES, MainWindow
from tests.keyboard import until
from tests.ui.conftest import NOW
from tests.ui.small_page import SmallPage

Key = Qt.Key
Opener = Callable[[], MainWindow]


def test_the_window_has_its_names_and_its_pages_their_first_data(window: MainWindow) -> None:
    assert window.objectName() == "mainWindow"
    assert window.isVisible()
    tabs = window.findChild(QTabWidget, "mainTabs")
    assert [tabs.tabText(place) for place in range(tabs.count())] == list(TITLES.values())
    assert [tabs.widget(place).objectName() for place in range(tabs.count())] == list(TITLES)
    for name, title in TITLES.items():
        places: list[Any] = window.findChildren(QWidget, name)
        (place,) = places
        assert place.accessibleName() == title
        assert window.page(name).told == ["街道中心联络站"]
    assert window.findChild(QLineEdit, "globalSearchEdit").isEnabled()
    assert tabs.currentIndex() == 0


def test_a_page_is_made_when_somebody_first_looks_at_it(window: MainWindow) -> None:
    assert len(window.findChildren(SmallPage)) == 2
    QTest.keySequence(window, "Ctrl+6")
    assert len(window.findChildren(SmallPage)) == 3
    assert window.findChild(QLineEdit, "budgetPageEdit").parent().told == ["街道中心联络站"]


def test_the_frame_says_where_who_and_what_is_true(window: MainWindow) -> None:
    account = window.findChild(QLabel, "accountLabel")
    window.resize(1366, 768)
    until(lambda: account.text() == "街道中心联络站 · 录入员 小梁")
    window.resize(1024, 600)
    until(lambda: account.text() == "录入员 小梁")
    assert account.toolTip() == "街道中心联络站 · 录入员 小梁"
    status = window.findChild(QLabel, "statusLabel").text()
    assert status == "本机数据库 · 尚未备份 · 全部数据仅保存在本机"
    assert "加密" not in status
    assert window.context.store.actor == "录入员 小梁"


def test_a_backup_is_told_of(window: MainWindow) -> None:
    safekeeping.backup(window.context.store)
    window.load_frame()
    window.context.tasks.wait()
    assert "上次备份 今天 17:16" in window.findChild(QLabel, "statusLabel").text()


@pytest.mark.parametrize("number", range(1, 9))
def test_ctrl_and_a_number_shows_a_tab(window: MainWindow, number: int) -> None:
    QTest.keySequence(window, f"Ctrl+{number}")
    assert window.tabs.currentIndex() == number - 1


def test_keys_reach_the_page_in_front(window: MainWindow) -> None:
    window.tabs.setCurrentIndex(5)
    page = window.page("opinionsPage")
    window.context.tasks.wait()
    page.edit.setFocus()
    for keys in ("Ctrl+N", "Ctrl+S", "Ctrl+P"):
        QTest.keySequence(page.edit, keys)
    assert page.told[1:] == ["new", "save", "print"]
    assert window.page("receptionPage").told == ["街道中心联络站"]


def test_f5_starts_the_evening_from_anywhere(window: MainWindow) -> None:
    QTest.keyClick(window, Key.Key_F5)
    assert window.tabs.currentWidget().objectName() == "receptionPage"
    assert window.page("receptionPage").told[-1] == "tonight"


@pytest.mark.parametrize(
    ("kind", "page"),
    [("opinions", "opinionsPage"), ("visitor", "receptionPage"), ("key_project", "supervisionPage")],
)
def test_records_open_on_their_page(window: MainWindow, kind: str, page: str) -> None:
    key = uuid4()
    window.context.navigate.emit(kind, key)
    assert window.tabs.currentWidget().objectName() == page
    assert window.page(page).told[-1] == (kind, key)


def test_every_kind_that_the_search_finds_has_a_page() -> None:
    from rongui_desktop.services.search import labels

    never_found = {"department", "community", "category", "special_day", "attachment"}
    assert set(labels()) - never_found <= set(page_table.PAGE_OF) | page_table.IN_WORK_MENU
    assert set(page_table.PAGE_OF.values()) == set(TITLES)


def make_session(store: Store, year: int) -> None:
    with store.write("登记场次") as session:
        session.add(
            ReceptionSession(
                number=f"YJ{year}-001",
                kind=SessionKind.NIGHT,
                day=datetime(year, 3, 6).date(),
                place="综治信访维稳中心联络点",
            )
        )


def test_the_years_are_those_with_records_and_this_one(window: MainWindow) -> None:
    make_session(window.context.store, 2018)
    heard: list[int] = []
    window.context.year.year_changed.connect(heard.append)
    window.context.changes.notify("reception")
    window.context.tasks.wait()
    combo = window.top_bar.year_combo
    assert [combo.itemText(place) for place in range(combo.count())] == ["2019 年", "2018 年"]
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert heard == [2018]
    assert combo.currentText() == "2018 年"


def test_search_groups_its_results_and_opens_one_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    make_session(window.context.store, 2019)
    QTest.keySequence(window, "Ctrl+K")
    edit = window.search_edit
    assert edit.hasFocus()
    edit.setText("综治信访")
    qtbot.waitUntil(lambda: edit.popup is not None and edit.popup.isVisible(), timeout=2000)
    listed = edit.popup.findChild(QWidget, "searchResults")
    assert [listed.item(row).text() for row in range(listed.count())][0] == "接待场次"
    assert listed.currentRow() == 1
    QTest.keyClick(edit, Key.Key_Return)
    assert window.tabs.currentWidget().objectName() == "receptionPage"
    window.context.tasks.wait()
    kind, key = window.page("receptionPage").told[-1]
    assert kind == "reception_session"
    assert isinstance(key, UUID)
    assert not edit.popup.isVisible()


def test_a_record_of_another_year_is_shown_in_that_year(window: MainWindow, qtbot: QtBot) -> None:
    make_session(window.context.store, 2017)
    edit = window.search_edit
    edit.setFocus()
    edit.setText("综治信访")
    qtbot.waitUntil(lambda: edit.popup is not None and edit.popup.isVisible(), timeout=2000)
    QTest.keyClick(edit, Key.Key_Return)
    window.context.tasks.wait()
    assert window.context.year.value == 2017


def test_search_drops_an_answer_to_an_older_question(window: MainWindow, qtbot: QtBot) -> None:
    make_session(window.context.store, 2019)
    edit = window.search_edit
    edit.setFocus()
    edit.setText("综治")
    edit.wanted.emit("综治")
    edit.setText("没有这样的事")
    qtbot.waitUntil(lambda: edit.popup is not None and edit.popup.isVisible(), timeout=2000)
    listed = edit.popup.findChild(QWidget, "searchResults")
    assert [listed.item(row).text() for row in range(listed.count())] == ["没有找到“没有这样的事”"]
    QTest.keyClick(edit, Key.Key_Escape)
    assert not edit.popup.isVisible()
    assert edit.text() == "没有这样的事"
    QTest.keyClick(edit, Key.Key_Escape)
    assert edit.text() == ""


def test_closing_keeps_the_draft_backs_up_and_lets_go(window: MainWindow, folder: Path) -> None:
    make_session(window.context.store, 2019)
    window.page("receptionPage").edit.setText("冯玉娟")
    window.close()
    assert not window.isVisible()
    assert [info.note for info in safekeeping.list_backups(folder)] == ["退出时"]
    assert sorted(path.name for path in folder.glob("rongui.db*")) == ["rongui.db"]
    again = Store.open(folder)
    with again.read() as session:
        (draft,) = drafts.find(session, "visitor")
    again.close()
    assert draft.fields == {"name": "冯玉娟"}


def test_a_second_copy_is_made_on_exit_where_one_is_wanted(window: MainWindow, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window.context.local.put("second_backup_folder", str(stick))
    make_session(window.context.store, 2019)
    window.close()
    (copy,) = safekeeping.list_backups(stick)
    assert copy.readable
    assert copy.counts["接待场次"] == 1


def test_a_missing_stick_is_told_and_does_not_keep_the_window(
    window: MainWindow, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)
    said: list[str] = []
    window.messages.said.connect(said.append)
    window.context.local.put("second_backup_folder", str(tmp_path / "gone"))
    make_session(window.context.store, 2019)
    window.close()
    assert said
    assert "找不到第二备份位置" in said[0]
    Store.open(folder).close()


def test_the_window_comes_back_where_it_was(window: MainWindow, opener: Opener) -> None:
    # The screenless screen is 800 wide, so only the height is free.
    window.resize(1024, 640)
    window.close()
    assert opener().height() == 640


def test_a_clock_behind_the_last_record_warns_once(small_pages: None, folder: Path, qtbot: QtBot) -> None:
    store = Store.open(folder, clock=ShiftedClock(NOW))
    make_session(store, 2019)
    store.close()
    window = app.open_window(folder, clock=ShiftedClock(NOW - timedelta(days=400)))
    qtbot.addWidget(window)
    boxes = window.findChildren(QMessageBox)
    assert len(boxes) == 1
    assert "早于最近一次保存的时间 2019-11-27 17:16" in boxes[0].text()
    boxes[0].close()
    window.load_frame()
    window.context.tasks.wait()
    assert not any(box.isVisible() for box in window.findChildren(QMessageBox))
    window.close()


@pytest.mark.parametrize("name", ["receptionPage", "workbenchPage"])
def test_a_page_that_cannot_be_made_closes_everything(
    small_pages: None, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def broken(context: PageContext) -> QWidget:
        raise ZeroDivisionError

    monkeypatch.setitem(page_table.PAGES, name, broken)
    with pytest.raises(ZeroDivisionError):
        app.open_window(folder)
    Store.open(folder).close()


def test_an_error_in_a_page_is_shown_and_the_window_goes_on(
    window: MainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def bug() -> None:
        raise ValueError("冯玉娟 13823456789")

    window.context.tasks.run(window, bug)
    window.context.tasks.run(window, bug)
    window.context.tasks.wait()
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert len(boxes) == 1
    assert "意外问题" in boxes[0].text()
    assert "冯玉娟" not in boxes[0].text()
    boxes[0].close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keySequence(window, "Ctrl+6")
    assert window.tabs.currentIndex() == 5


def test_user_errors_are_shown_as_they_are(window: MainWindow) -> None:
    window.messages.failed(UserError("“联系电话”应为 11 位数字。"))
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert box.text() == "“联系电话”应为 11 位数字。"
    box.close()


def test_windows_leave_nothing_behind(opener: Opener) -> None:
    import gc
    import weakref

    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    kept = weakref.ref(opener().page("opinionsPage"))
    for window in [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]:
        window.close()
        window.deleteLater()
    del window
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    import shiboken6

    page = kept()
    assert page is None or not shiboken6.isValid(page)


def test_settings_left_by_esc_come_back_as_they_were(window: MainWindow) -> None:
    assert window.file_menu is not None
    window.file_menu.settings()
    window.context.tasks.wait()
    edit: Any = window.findChild(QLineEdit, "stationEdit")
    edit.setText("马冈联络站")
    QTest.keyClick(edit, Key.Key_Escape)
    assert not edit.isVisible()
    window.file_menu.settings()
    assert edit.isVisible()
    assert edit.text() == "马冈联络站"
    cancel: Any = window.findChild(QPushButton, "cancelButton")
    cancel.click()
    window.file_menu.settings()
    window.context.tasks.wait()
    (fresh,) = [other for other in window.findChildren(QLineEdit, "stationEdit") if other.isVisible()]
    assert fresh.text() == "街道中心联络站"


def test_the_menu_holds_what_the_office_needs(window: MainWindow) -> None:
    assert window.file_menu is not None
    texts = [action.text() for action in window.file_menu.menu.actions() if not action.isSeparator()]
    words = ["导入工作簿", "导出", "备份", "恢复备份", "设置", "大字显示", "关于", "退出"]
    assert all(any(text.startswith(word) for text in texts) for word in words)
    button: Any = window.findChild(QPushButton, "fileButton")
    assert (button.text(), button.shortcut().toString()) == ("文件", "Alt+F")
    assert button.menu() is window.file_menu.menu
