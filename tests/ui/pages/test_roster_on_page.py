"""The roster at work through the real window, by keyboard; what counts is what is stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from sqlalchemy import func, select

from rongui_desktop.domain.codes import Gender, Identity, MembershipKind
from rongui_desktop.domain.records import Representative, Seat, Visit
from rongui_desktop.services import merging, representatives
from rongui_desktop.services.representative_entries import AbsenceEntry, PersonEntry, SeatEntry
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.dialogs.congress_dialog import CongressDialog
from rongui_desktop.ui.dialogs.history_dialog import HistoryDialog
from rongui_desktop.ui.dialogs.merge_dialog import MergeDialog
from rongui_desktop.ui.dialogs.representative_dialog import RepresentativeDialog
from rongui_desktop.ui.pages.representatives_page import RepresentativesPage
from tests.keyboard import (
    CONTROL,
    closed,
    compose,
    enter,
    enter_lines,
    focus,
    focused_name,
    press,
    until,
    write,
)


def asked(kind: type[QDialog]) -> Any:
    """The dialog that was opened and has the keyboard."""
    found: list[Any] = []

    def look() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isActiveWindow()]
        return bool(found)

    until(look)
    return found[-1]


@pytest.fixture
def page(qtbot: Any, demo: PageContext, settle: Any) -> RepresentativesPage:
    page = RepresentativesPage(demo)
    demo.navigator.navigate.connect(page.open_record)
    qtbot.addWidget(page)
    page.resize(1326, 690)
    page.show()
    until(page.isActiveWindow)
    page.load()
    settle()
    return page


def person(context: PageContext, name: str) -> Representative:
    with context.store.read() as session:
        return session.scalars(select(Representative).where(Representative.name == name)).one()


def test_a_person_is_added_by_keyboard(
    page: RepresentativesPage, demo: PageContext, settle: Any, cells: Any
) -> None:
    page.new_record()
    dialog = asked(RepresentativeDialog)
    assert focused_name() == "nameEdit"
    enter("李梅婉")
    until(lambda: dialog.ui.namesakeLabel.isVisible())
    assert "R001" in dialog.ui.namesakeLabel.text()
    for text in ("女", "197806", "汉族", "中共党员", "大学", "13823456789", "居委会主任"):
        enter(text)
    enter_lines("新当选")
    # 任职
    for text in ("区人大代表", "第十六届", "第三选区", "20190601"):
        enter(text)
    enter("20190501")
    press(Qt.Key.Key_S, CONTROL)
    settle()
    row = dialog.ui.seatsRows
    until(lambda: "“离任日期”不能早于“任职日期”（2019-06-01）" in row.error())
    assert focus().accessibleName() == "离任日期"
    focus().clear()  # type: ignore[attr-defined]
    press(Qt.Key.Key_S, CONTROL)
    until(lambda: closed(dialog))
    settle()
    with demo.store.read() as session:
        made = session.scalars(select(Representative).where(Representative.number == "R057")).one()
    entry = representatives.load_representative(demo.store, made.id)
    words = ("汉族", "中共党员", "大学", "居委会主任", "13823456789", "新当选")
    assert entry == PersonEntry(
        "R057", "李梅婉", Gender.FEMALE, date(1978, 6, 1), *words,
        seats=(SeatEntry(Identity.DISTRICT, "第十六届", "第三选区", date(2019, 6, 1)),),
    )  # fmt: skip
    assert page.ui.representativesTable.current_key() == made.id


def test_a_person_moves_to_another_group_from_a_day(
    page: RepresentativesPage, demo: PageContext, settle: Any
) -> None:
    key = person(demo, "钱欣").id
    page.open_record("representative", key)
    settle()
    page.ui.representativesTable.setFocus()
    press(Qt.Key.Key_Return)
    dialog = asked(RepresentativeDialog)
    before = representatives.load_representative(demo.store, key)
    dialog.ui.personTabs.setCurrentWidget(dialog.ui.membershipsTab)
    dialog.ui.moveDayEdit.setFocus()
    enter("20191101")
    enter("第五代表小组")
    enter()
    dialog.ui.personTabs.setCurrentWidget(dialog.ui.absencesTab)
    dialog.ui.suspensionsRows.add()
    enter("20191115")
    enter()
    enter()
    press(Qt.Key.Key_S, CONTROL)
    until(lambda: "请填写暂停执行职务的原因" in dialog.ui.suspensionsRows.error())
    compose("接受调查")
    press(Qt.Key.Key_S, CONTROL)
    until(lambda: closed(dialog))
    settle()
    after = representatives.load_representative(demo.store, key)
    assert after.suspensions == (AbsenceEntry(date(2019, 11, 15), None, "接受调查"),)
    groups = [m for m in after.memberships if m.kind is MembershipKind.GROUP]
    assert [(m.since, m.until) for m in groups] == [(None, date(2019, 10, 31)), (date(2019, 11, 1), None)]
    assert groups[0].target == next(m.target for m in before.memberships if m.kind is MembershipKind.GROUP)
    assert "第五代表小组" in page.ui.detailPanel.words()


def test_what_was_typed_and_not_saved_stands_there_again(page: RepresentativesPage, settle: Any) -> None:
    page.new_record()
    dialog = asked(RepresentativeDialog)
    enter("区健")
    press(Qt.Key.Key_Escape)
    until(lambda: closed(dialog))
    page.new_record()
    dialog = asked(RepresentativeDialog)
    assert dialog.ui.nameEdit.text() == "区健"
    assert dialog.ui.keptBar.isVisible()
    dialog.ui.clearButton.click()
    assert dialog.ui.nameEdit.text() == ""
    dialog.reject()
    settle()


def test_a_deletion_can_be_undone(
    page: RepresentativesPage, demo: PageContext, settle: Any, messages: Any
) -> None:
    key = person(demo, "钱欣").id
    page.open_record("representative", key)
    settle()
    page.ui.representativesTable.setFocus()
    press(Qt.Key.Key_Delete)
    settle()
    assert person(demo, "钱欣").deleted_at is not None
    assert page.ui.footLabel.text().startswith("共 55 人")
    page.roster.undo.findChildren(type(page.ui.moreButton))[0].click()
    settle()
    assert person(demo, "钱欣").deleted_at is None
    assert page.ui.footLabel.text().startswith("共 56 人")


def test_a_new_congress_in_one_step(page: RepresentativesPage, demo: PageContext, settle: Any) -> None:
    page.roster.ask_congress()
    dialog = asked(CongressDialog)
    enter("区人大代表")
    enter()
    enter("20191031")
    settle()
    press(Qt.Key.Key_S, CONTROL)
    until(dialog.ui.beginsOnError.isVisible)
    dialog.ui.beginsOnEdit.setFocus()
    enter("20191101")
    total = dialog.ui.peopleList.count()
    assert total > 2
    assert focused_name() == "peopleList"
    press(Qt.Key.Key_Space)
    assert dialog.ui.countLabel.text() == f"在任 {total} 人：连任 {total - 1} 人，离任 1 人。"
    press(Qt.Key.Key_S, CONTROL)
    until(dialog.ui.termError.isVisible)
    write("第十七届")
    press(Qt.Key.Key_S, CONTROL)
    until(lambda: closed(dialog))
    settle()
    with demo.store.read() as session:
        count = select(func.count()).select_from(Seat).where(Seat.identity == Identity.DISTRICT)
        ended = session.scalar(count.where(Seat.until == date(2019, 10, 31), Seat.end_reason == "换届"))
        begun = session.scalar(count.where(Seat.since == date(2019, 11, 1), Seat.term == "第十七届"))
    assert (ended, begun) == (total, total - 1)
    page.roster.undo.findChildren(type(page.ui.moreButton))[0].click()
    settle()
    with demo.store.read() as session:
        assert session.scalar(count.where(Seat.end_reason == "换届")) == 0
        assert session.scalar(count.where(Seat.term == "第十七届")) == 0


def test_a_doublet_is_merged_and_the_merge_undone(
    page: RepresentativesPage, demo: PageContext, settle: Any
) -> None:
    first = person(demo, "李梅婉")
    twin = representatives.add_representative(
        demo.store,
        PersonEntry(name="李梅婉", phone=first.phone, birth=first.birth, seats=(SeatEntry(Identity.PARTY),)),
    )
    with demo.store.write("准备") as session:
        session.add(
            Visit(
                number="ZF2019-9999", representative_id=twin.id, day=date(2019, 3, 4), households=1, persons=1
            )
        )
    page.roster.ask_merge()
    dialog = asked(MergeDialog)
    assert dialog.ui.suspectsList.count() == 1
    press(Qt.Key.Key_Return)
    until(dialog.ui.saveButton.isEnabled)
    assert "走访 1 条" in dialog.ui.previewLabel.text()
    for kept in (twin.number, first.number):
        dialog.ui.swapButton.click()
        until(lambda kept=kept: f" 并入 {kept} " in dialog.ui.previewLabel.text())
        settle()
        assert (dialog.ui.otherError.text(), dialog.ui.saveButton.isEnabled()) == ("", True)
    dialog.ui.saveButton.setFocus()
    press(Qt.Key.Key_Space)
    until(lambda: dialog.ui.mergesList.count() == 1)
    with demo.store.read() as session:
        visit = select(Visit.representative_id).where(Visit.number == "ZF2019-9999")
        assert session.scalars(visit).one() == first.id
    dialog.ui.undoButton.setFocus()
    press(Qt.Key.Key_Space)
    until(lambda: "已撤销" in dialog.ui.mergesList.item(0).text())
    with demo.store.read() as session:
        assert session.scalars(visit).one() == twin.id
    assert merging.merges(demo.store)[0].undone
    dialog.reject()
    settle()


def test_the_photo_belongs_to_the_person(
    page: RepresentativesPage, demo: PageContext, settle: Any, messages: Any, tmp_path: Path
) -> None:
    from PySide6.QtGui import QPixmap

    from rongui_desktop.services.attachments import Owner, list_attachments

    picture = tmp_path / "photo.png"
    image = QPixmap(40, 50)
    image.fill(Qt.GlobalColor.white)
    image.save(str(picture))
    key = person(demo, "钱欣").id
    page.roster.ask(key)
    dialog = asked(RepresentativeDialog)
    dialog.ui.personTabs.setCurrentWidget(dialog.ui.photoTab)
    messages.answers.append([picture])
    add = next(b for b in dialog.ui.photoStrip.findChildren(type(page.ui.moreButton)) if b.isVisible())
    QTest.mouseClick(add, Qt.MouseButton.LeftButton)
    until(lambda: len(list_attachments(demo.store, Owner("representative", key)).files) == 1)
    dialog.reject()
    settle()


def test_what_was_changed_of_a_person_can_be_read(
    page: RepresentativesPage, demo: PageContext, settle: Any
) -> None:
    who = person(demo, "钱欣")
    said = representatives.load_representative(demo.store, who.id)
    representatives.change_representative(demo.store, who.id, replace(said, phone="13800138000"))
    page.load()
    settle()
    assert page.ui.representativesTable.select_key(who.id)
    page.roster.show_history()
    dialog = asked(HistoryDialog)
    until(lambda: dialog.ui.listTable.model().rowCount() > 0)
    model = dialog.ui.listTable.model()
    assert dialog.windowTitle() == "钱欣的更改记录"
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert row[2:] == ["更改代表资料", "代表：联系电话", said.phone or "（空）", "13800138000"]
    words = [model.index(place, 3).data() for place in range(model.rowCount())]
    assert "新增任职" in words
    dialog.reject()
