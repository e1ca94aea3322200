"""The recycle bin by keyboard: filtered, put back one or several, refused in a sentence beneath the list."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from rongui_desktop.domain.records import Opinion
from rongui_desktop.services import attachments
from rongui_desktop.services.attachments import Owner
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.recycle_dialog import RecycleDialog
from tests import attached_files as made
from tests.keyboard import until
from tests.services.evening import Evening
from tests.services.test_handling import receive


@pytest.fixture
def files(evening: Evening, context: PageContext) -> list[UUID]:
    """Two deleted files of one matter."""
    (matter,) = receive(evening)
    owner = Owner("opinion", matter)
    keys = [
        attachments.add_bytes(context.store, owner, made.png(4, 4, shade), name)
        for shade, name in enumerate(("路面.png", "水管.png"))
    ]
    attachments.delete(context.store, keys)
    return keys


@pytest.fixture
def dialog(qtbot: Any, context: PageContext, files: list[UUID]) -> RecycleDialog:
    shown = RecycleDialog(context)
    qtbot.addWidget(shown)
    shown.open()
    until(lambda: shown.ui.recycleTable.model().rowCount() == 2 and shown.ui.restoreButton.isEnabled())
    return shown


def rows(dialog: RecycleDialog) -> int:
    return dialog.ui.recycleTable.model().rowCount()


def test_what_was_deleted_stands_there_and_enter_puts_it_back(
    dialog: RecycleDialog, context: PageContext, files: list[UUID], messages: Any
) -> None:
    ui = dialog.ui
    assert ui.footLabel.text() == "共 2 条"
    QTest.keyClicks(ui.recycleFilterEdit, "sg")
    until(lambda: rows(dialog) == 1)
    QTest.keyClick(ui.recycleFilterEdit, Qt.Key.Key_Down)
    until(lambda: ui.recycleTable.hasFocus() and ui.restoreButton.isEnabled())
    assert ui.recycleTable.rows.cells(files[1])[:3] == ("附件", "容夜接〔2019〕1号", "水管.png")
    QTest.keyClick(ui.recycleTable, Qt.Key.Key_Return)
    until(lambda: messages.notes == ["已恢复 1 条记录"])
    until(lambda: rows(dialog) == 0)
    ui.recycleFilterEdit.clear()
    until(lambda: rows(dialog) == 1)
    ui.recycleTable.selectAll()
    ui.restoreButton.click()
    until(lambda: rows(dialog) == 0)
    assert not ui.restoreButton.isEnabled()
    with context.store.read() as session:
        owner = Owner("opinion", session.scalars(select(Opinion.id)).one())
    assert len(attachments.list_attachments(context.store, owner).files) == 2


def test_several_come_back_or_none_and_the_reason_stands_beneath_the_list(
    dialog: RecycleDialog, context: PageContext, files: list[UUID]
) -> None:
    with context.store.write("测试") as session:
        session.scalars(select(Opinion)).one().deleted_at = context.clock.now()
    context.changes.notify("opinions")
    until(lambda: rows(dialog) == 3)
    ui = dialog.ui
    assert ui.recycleTable.select_key(files[0])
    ui.restoreButton.click()
    until(lambda: ui.errorLabel.isVisible())
    assert "附件“容夜接〔2019〕1号 路面.png”要用到的意见建议“" in ui.errorLabel.text()
    assert ui.restoreButton.isEnabled()
    ui.recycleTable.selectAll()
    assert not ui.errorLabel.isVisible()
    assert ui.restoreButton.text() == "恢复所选 3 条(&R)"
    ui.restoreButton.click()
    until(lambda: rows(dialog) == 0)
