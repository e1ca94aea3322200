from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rongui_desktop.domain.calendar import DeclaredDay
from rongui_desktop.services import office
from rongui_desktop.services.office import ListItem
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.settings_dialog import SettingsDialog
from rongui_desktop.ui.widgets.holiday_editor import HolidayEditor
from rongui_desktop.ui.widgets.list_editor import ListEditor


@pytest.fixture
def dialog(context: PageContext, qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(context)
    qtbot.addWidget(made)
    made.show()
    context.tasks.wait()
    return made


def save(context: PageContext, dialog: SettingsDialog) -> None:
    dialog.save()
    context.tasks.wait()


def part(dialog: QWidget, name: str) -> Any:
    return dialog.findChild(QWidget, name)


def test_esc_keeps_what_was_typed_and_cancel_gives_it_up(
    context: PageContext, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    settled: list[int] = []
    dialog.settled.connect(lambda: settled.append(1))
    part(dialog, "stationEdit").setText("马冈联络站")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert settled == []
    dialog.show()
    assert part(dialog, "stationEdit").text() == "马冈联络站"
    part(dialog, "cancelButton").click()
    assert settled == [1]
    assert not dialog.isVisible()
    assert office.settings(context.store).station == "测试联络站"


@pytest.mark.parametrize(
    "change", ["startEdit", "placeEdit", "secondBackupEdit", "nightMatterPrefixEdit", "visitPrefixEdit"]
)
def test_any_typed_change_is_kept_by_esc(dialog: SettingsDialog, change: str) -> None:
    assert not dialog.has_changes()
    part(dialog, change).setText("abc")
    assert dialog.has_changes()


def test_esc_without_a_change_settles(dialog: SettingsDialog) -> None:
    settled: list[int] = []
    dialog.settled.connect(lambda: settled.append(1))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert settled == [1]


def test_what_is_stored_is_shown(dialog: SettingsDialog) -> None:
    assert part(dialog, "stationEdit").text() == "测试联络站"
    assert part(dialog, "startEdit").text() == "19:30"
    assert part(dialog, "weekdayCombo").currentText() == "每周三"
    assert part(dialog, "deadlineRulesEdit").text() == "30天"
    assert part(dialog, "nightMatterPrefixEdit").text() == "容夜接"
    categories = dialog.findChild(ListEditor, "categoriesEditor").items()
    assert [item.name for item in categories] == list(office.DEFAULT_CATEGORIES)


def test_changed_settings_are_stored_and_told(context: PageContext, dialog: SettingsDialog) -> None:
    heard: list[str] = []
    context.changes.changed.connect(heard.append)
    part(dialog, "stationEdit").setText("街道中心联络站")
    part(dialog, "startEdit").setText("1900")
    part(dialog, "weekdayCombo").setCurrentIndex(3)
    part(dialog, "deadlineRulesEdit").setText("45天; 交社区办理=15个工作日")
    part(dialog, "largeTypeCheck").setChecked(True)
    save(context, dialog)
    stored = office.settings(context.store)
    assert (stored.station, stored.reception_start, stored.reception_weekday) == (
        "街道中心联络站",
        time(19, 0),
        4,
    )
    assert str(stored.deadline_rules) == "45天；交社区办理：15工作日"
    assert context.local.get("large_type") is True
    assert heard == ["office"]
    assert not dialog.isVisible()


def test_untouched_parts_are_not_written(context: PageContext, dialog: SettingsDialog) -> None:
    save(context, dialog)
    assert office.items(context.store, "category") == []
    assert not dialog.isVisible()


def test_a_wrong_value_stands_at_its_field(context: PageContext, dialog: SettingsDialog) -> None:
    part(dialog, "endEdit").setText("1800")
    save(context, dialog)
    assert dialog.isVisible()
    assert part(dialog, "errorLabel").text() == "“接待结束时间”应晚于“接待开始时间”。"
    assert part(dialog, "endEdit").property("error") is True
    assert part(dialog, "settingsTabs").currentIndex() == 1
    part(dialog, "endEdit").setText("今晚")
    save(context, dialog)
    assert "“接待结束时间”：请输入时间" in part(dialog, "errorLabel").text()
    assert office.settings(context.store).reception_end == time(21, 0)
    part(dialog, "endEdit").setText("2100")
    part(dialog, "deadlineRulesEdit").setText("一个月")
    save(context, dialog)
    assert (
        part(dialog, "errorLabel").text()
        == "“办理期限”：“一个月”不是办理期限，应写成例如30天、15工作日或3月。"
    )
    assert part(dialog, "deadlineRulesEdit").property("error") is True


def test_two_series_may_not_share_a_prefix(context: PageContext, dialog: SettingsDialog) -> None:
    part(dialog, "visitPrefixEdit").setText("LF")
    save(context, dialog)
    assert "相同" in part(dialog, "errorLabel").text()
    assert part(dialog, "visitPrefixEdit").property("error") is True


def test_a_renamed_department_keeps_its_history(context: PageContext, qtbot: QtBot) -> None:
    office.save_items(context.store, "department", [ListItem("国土城建和水利局"), ListItem("交警中队")])
    dialog = SettingsDialog(context)
    qtbot.addWidget(dialog)
    context.tasks.wait()
    editor = dialog.findChild(ListEditor, "departmentsEditor")
    editor.table.item(0, 0).setText("自然资源局")
    editor.table.item(1, 1).setCheckState(Qt.CheckState.Unchecked)
    editor.add()
    editor.table.item(2, 0).setText("城管中队")
    save(context, dialog)
    stored = office.items(context.store, "department")
    assert [(item.name, item.active, item.former) for item in stored] == [
        ("自然资源局", True, ("国土城建和水利局",)),
        ("交警中队", False, ()),
        ("城管中队", True, ()),
    ]


def test_the_list_editor_moves_and_removes(qtbot: QtBot) -> None:
    editor = ListEditor()
    qtbot.addWidget(editor)
    editor.show_items([ListItem("一"), ListItem("二"), ListItem("三")])
    assert not editor.changed()
    editor.table.setCurrentCell(2, 0)
    editor._up()  # noqa: SLF001 - the button 上移
    assert [item.name for item in editor.items()] == ["一", "三", "二"]
    assert editor.changed()
    editor.table.setCurrentCell(0, 0)
    editor.remove()
    editor.add()
    assert [item.name for item in editor.items()] == ["三", "二"]


def test_days_of_the_station_go_over_the_declared_ones(qtbot: QtBot) -> None:
    editor = HolidayEditor()
    qtbot.addWidget(editor)
    editor.show_days({date(2019, 11, 27): DeclaredDay(is_workday=False, name="站点休息")}, 2019)
    table = part(editor, "holidayTable")
    rows = [[table.item(row, column).text() for column in range(5)] for row in range(table.rowCount())]
    assert ["2019-10-01", "星期二", "放假", "国庆节", "国务院公布"] in rows
    assert ["2019-11-27", "星期三", "放假", "站点休息", "本站"] in rows
    table.selectRow([row[0] for row in rows].index("2019-11-27"))
    editor.remove()
    assert editor.special() == {}
    assert editor.changed()


def test_special_days_are_stored(context: PageContext, dialog: SettingsDialog) -> None:
    editor = dialog.findChild(HolidayEditor, "holidayEditor")
    part(editor, "holidayDateEdit").setText("20271001")
    part(editor, "holidayNameEdit").setText("国庆节")
    editor.add()
    warning = part(editor, "holidayWarning")
    assert warning.text() == "2027年的放假和调休安排还没有录入，请在“设置”的节假日里补充。"
    save(context, dialog)
    stored = office.special_days(context.store)
    assert [(row.day, row.is_workday, row.name) for row in stored] == [(date(2027, 10, 1), False, "国庆节")]


def test_a_wrong_day_is_not_added(qtbot: QtBot) -> None:
    editor = HolidayEditor()
    qtbot.addWidget(editor)
    editor.show_days({}, 2019)
    part(editor, "holidayDateEdit").setText("1345")
    editor.add()
    assert editor.special() == {}
    assert part(editor, "holidayDateEdit").property("error") is True
