"""监督安排 by keyboard: recording a visit, planning one in an empty quarter, moving it, deleting and undoing."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from sqlalchemy import func, select

from rongui_desktop.domain.codes import Method
from rongui_desktop.domain.records import (
    Attachment,
    KeyProject,
    Opinion,
    OpinionOrigin,
    SupervisionActivity,
    SupervisionParticipant,
    SupervisionPlan,
)
from rongui_desktop.services.lists_supervision import activity_detail
from rongui_desktop.services.supervision_choices import supervision_choices
from rongui_desktop.services.supervision_plans import PlanEntry, make_plans
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.pages.supervision_page import SupervisionPage
from rongui_desktop.ui.widgets.undo_bar import UndoBar
from tests.keyboard import CONTROL, enter, focused_name, press, write
from tests.ui.conftest import HeardMessages

Key = Qt.Key


@pytest.fixture
def page(qtbot: Any, demo: PageContext, settle: Any) -> SupervisionPage:
    page = SupervisionPage(demo)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.show()
    page.activateWindow()
    page.load()
    settle()
    return page


def dialog(settle: Any) -> Any:
    settle()
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    assert len(shown) == 1
    shown[0].activateWindow()
    return shown[0]


def at(page: SupervisionPage, name: str, quarter: int) -> None:
    row = next(place for place, texts in enumerate(page.ui.matrixGrid.texts()) if texts[0] == name)
    page.ui.matrixGrid.setFocus()
    page.ui.matrixGrid.setCurrentIndex(page.ui.matrixGrid.grid.index(row, 2 + quarter))


def cell(page: SupervisionPage, name: str, quarter: int) -> str:
    return next(texts[2 + quarter] for texts in page.ui.matrixGrid.texts() if texts[0] == name)


def undo(page: SupervisionPage) -> None:
    button = page.findChild(UndoBar).findChild(QPushButton)
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_visit_is_recorded_by_keyboard(page: SupervisionPage, demo: PageContext, settle: Any) -> None:
    at(page, "文华中学综合楼扩建工程", 3)
    page.new_record()
    form = dialog(settle)
    assert form.ui.targetCombo.text() == "文华中学综合楼扩建工程"
    assert form.ui.groupCombo.text() == "第三代表小组"
    called = len(form.ui.peopleTable.people())
    assert called > 3
    form.ui.dayEdit.setFocus()
    form.ui.dayEdit.selectAll()
    enter("20190918")
    enter()
    enter("视察")
    enter("930")
    enter()
    enter("未按计划")
    enter("造价审核")
    enter("审核延迟")
    assert focused_name() == "progressEdit"
    write("主体封顶")
    press(Key.Key_Return, CONTROL)
    assert focused_name() == "problemsEdit"
    press(Key.Key_S, CONTROL)
    settle()
    with demo.store.read() as session:
        made = session.scalars(
            select(SupervisionActivity).where(SupervisionActivity.number == "JD2019-079")
        ).one()
        came = session.scalar(select(func.count()).where(SupervisionParticipant.activity_id == made.id))
    assert (made.day, made.method, made.progress) == (date(2019, 9, 18), "视察", "主体封顶")
    assert came == called


def test_an_empty_quarter_is_planned_moved_and_cancelled(
    page: SupervisionPage, demo: PageContext, settle: Any
) -> None:
    name = "文华中学综合楼扩建工程"
    at(page, name, 3)
    press(Key.Key_Return)
    form = dialog(settle)
    assert (form.ui.targetCombo.text(), focused_name()) == (name, "dayEdit")
    form.ui.dayEdit.selectAll()
    write("20190926")
    press(Key.Key_S, CONTROL)
    settle()
    with demo.store.read() as session:
        (plan,) = session.scalars(select(SupervisionPlan)).all()
    assert (plan.number, plan.day) == ("AP2019-001", date(2019, 9, 26))
    assert cell(page, name, 3) == "! 9月26日 已过期未登记"

    page.desk.move(plan.id, 4)
    form = dialog(settle)
    assert form.ui.dayEdit.text() == "2019-11-28"
    QTest.mouseClick(form.ui.acceptButton, Qt.MouseButton.LeftButton)
    settle()
    with demo.store.read() as session:
        assert session.get_one(SupervisionPlan, plan.id).day == date(2019, 11, 28)
    undo(page)
    settle()
    assert cell(page, name, 3) == "! 9月26日 已过期未登记"


def test_a_deleted_activity_comes_back(page: SupervisionPage, demo: PageContext, settle: Any) -> None:
    name = "顺通大桥项目（一期）"
    at(page, name, 3)
    press(Key.Key_Delete)
    settle()
    assert cell(page, name, 3) == "! 未监督"
    undo(page)
    settle()
    assert cell(page, name, 3) == "✓ 9月2日"


def test_a_wrong_project_is_refused_beside_its_field(
    page: SupervisionPage, demo: PageContext, settle: Any
) -> None:
    page.desk.enter_project()
    form = dialog(settle)
    write("顺兴大桥土地收回")
    form.ui.categoryCombo.set_text("路网建设")
    press(Key.Key_S, CONTROL)
    settle()
    assert form.ui.nameError.text() == "2019年已经有“顺兴大桥土地收回”，请换一个名称。"
    form.ui.nameEdit.setText("新项目")
    form.ui.milestonesRows.add_values({"title": "开工", "planned_on": "2019-13-01"})
    press(Key.Key_S, CONTROL)
    settle()
    assert form.ui.milestonesError.text() != ""
    form.ui.milestonesRows.put([{"title": "开工", "planned_on": "2019-03-01"}])
    press(Key.Key_S, CONTROL)
    settle()
    with demo.store.read() as session:
        assert session.scalars(select(KeyProject.name).where(KeyProject.name == "新项目")).all() == ["新项目"]


def test_what_was_found_becomes_a_matter_that_names_the_visit(
    page: SupervisionPage, demo: PageContext, settle: Any
) -> None:
    with demo.store.write("记录") as session:
        visit = session.scalars(
            select(SupervisionActivity).where(SupervisionActivity.number == "JD2019-002")
        ).one()
        visit.problems = "拆迁户补偿没有谈妥"
    at(page, "顺通大桥项目（一期）", 3)
    press(Key.Key_M, CONTROL)
    form = dialog(settle)
    assert form.ui.sourceCombo.text() == "其他"
    assert form.ui.contentEdit.toPlainText() == "拆迁户补偿没有谈妥"
    form.ui.categoryCombo.set_text("征地拆迁")
    form.ui.dispositionCombo.set_text("转信访")
    press(Key.Key_S, CONTROL)
    settle()
    with demo.store.read() as session:
        (origin,) = session.scalars(select(OpinionOrigin)).all()
        matter = session.get_one(Opinion, origin.opinion_id)
    assert origin.activity_id == visit.id
    assert (matter.source, matter.content) == ("其他", "拆迁户补偿没有谈妥")
    detail = activity_detail(demo.store, visit.id)
    assert detail is not None
    assert [f.label for g in detail.groups if "意见建议" in g.heading for f in g.fields] == [matter.number]


def test_photos_hang_on_the_visit(page: SupervisionPage, demo: PageContext, settle: Any) -> None:
    at(page, "顺通大桥项目（一期）", 3)
    place = page.place()
    assert place is not None
    assert place.cell is not None
    assert place.cell.activity_id is not None
    page.desk.show_files(place.cell.activity_id)
    form = dialog(settle)
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(0)
    QGuiApplication.clipboard().setImage(image)
    form.ui.filesStrip.paste()
    settle()
    with demo.store.read() as session:
        (file,) = session.scalars(select(Attachment)).all()
    assert file.owner == ("supervision_activity", place.cell.activity_id)
    form.accept()
    settle()


def test_a_quarter_is_arranged(page: SupervisionPage, demo: PageContext, settle: Any) -> None:
    page.desk.arrange()
    form = dialog(settle)
    assert form.ui.visitsTable.rowCount() == 1
    form.ui.visitsTable.item(0, 1).setText("2019-13-01")
    press(Key.Key_S, CONTROL)
    settle()
    assert "应写成例如 2019-12-05" in form.ui.visitsError.text()
    form.ui.visitsTable.item(0, 1).setText("2019-12-10")
    press(Key.Key_S, CONTROL)
    settle()
    with demo.store.read() as session:
        (plan,) = session.scalars(select(SupervisionPlan)).all()
    assert (plan.day, plan.reason) == (date(2019, 12, 10), "这一周安排最少（0趟）")


def test_a_plan_that_is_not_fixed_is_arranged_anew_and_put_back(
    page: SupervisionPage, demo: PageContext, settle: Any
) -> None:
    name = "文华中学综合楼扩建工程"
    target = next(c for c in supervision_choices(demo.store).targets if c.target.name == name)
    (key,) = make_plans(
        demo.store, [PlanEntry(day=date(2019, 12, 31), method=Method.VISIT, target=target.target)]
    )
    page.desk.arrange()
    form = dialog(settle)
    for check in (form.ui.mondayCheck, form.ui.tuesdayCheck, form.ui.wednesdayCheck):
        check.click()
    form.ui.avoidedEdit.setText("每天")
    form.ui.renewCheck.click()
    form.ui.againButton.click()
    settle()
    assert form.ui.daysError.text().startswith("“避开的日期”请输入日期")
    form.ui.avoidedEdit.setText("1128~1206")
    form.ui.againButton.click()
    settle()
    rows = range(form.ui.visitsTable.rowCount())
    (row,) = (row for row in rows if form.ui.visitsTable.item(row, 0).text() == name)
    assert form.ui.visitsTable.item(row, 4).text().startswith("原定12-31，")
    press(Key.Key_S, CONTROL)
    settle()
    with demo.store.read() as session:
        days = {plan.id: plan.day for plan in session.scalars(select(SupervisionPlan))}
    assert len(days) == 2
    assert all(day.isoweekday() in (4, 5) and day > date(2019, 12, 6) for day in days.values())
    undo(page)
    settle()
    with demo.store.read() as session:
        left = session.scalars(select(SupervisionPlan).where(SupervisionPlan.deleted_at.is_(None))).all()
    assert [(plan.id, plan.day) for plan in left] == [(key, date(2019, 12, 31))]


def test_the_late_projects_are_listed_and_opened(
    page: SupervisionPage, demo: PageContext, settle: Any
) -> None:
    opened: list[tuple[str, object]] = []
    demo.navigator.navigate.connect(lambda kind, key: opened.append((kind, key)))
    page.desk.list_late()
    form = dialog(settle)
    assert form.ui.listTable.model().rowCount() == 8
    assert form.ui.footLabel.text() == "共 8 个，其中未按计划 8 个"
    form.ui.listFilterEdit.setText("拆迁")
    settle()
    assert form.ui.listTable.model().rowCount() == 1
    form.ui.listTable.setFocus()
    press(Key.Key_Return)
    settle()
    assert [kind for kind, _ in opened] == ["key_project"]


def test_a_plan_is_dragged_to_another_quarter(page: SupervisionPage, demo: PageContext, settle: Any) -> None:
    name = "文华中学综合楼扩建工程"
    target = next(c for c in supervision_choices(demo.store).targets if c.target.name == name)
    (key,) = make_plans(
        demo.store, [PlanEntry(day=date(2019, 9, 18), method=Method.VISIT, target=target.target)]
    )
    page.load()
    settle()
    at(page, name, 3)
    grid = page.ui.matrixGrid
    row = grid.currentIndex().row()
    start = grid.visualRect(grid.grid.index(row, 5)).center()
    end = grid.visualRect(grid.grid.index(row, 6)).center()
    QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(grid.viewport(), end)
    QTest.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=end)
    form = dialog(settle)
    QTest.mouseClick(form.ui.acceptButton, Qt.MouseButton.LeftButton)
    settle()
    with demo.store.read() as session:
        assert session.get_one(SupervisionPlan, key).day == date(2019, 11, 28)


def test_the_history_of_a_project_opens_from_its_row(
    page: SupervisionPage, demo: PageContext, settle: Any
) -> None:
    at(page, "文华中学综合楼扩建工程", 3)
    page.ui.matrixGrid.setCurrentIndex(
        page.ui.matrixGrid.grid.index(page.ui.matrixGrid.currentIndex().row(), 0)
    )
    page.menu.menu.aboutToShow.emit()
    page.menu._history.trigger()  # noqa: SLF001
    form = dialog(settle)
    assert form.windowTitle() == "重点项目的更改记录"
    model = form.ui.listTable.model()
    assert model.index(0, 3).data() == "新增重点项目"
    assert "文华中学综合楼扩建工程" in model.index(0, 5).data()
    form.reject()
    settle()


def test_record_and_notice_are_written_from_the_cell(
    page: SupervisionPage,
    demo: PageContext,
    settle: Any,
    tmp_path: Path,
    messages: HeardMessages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))

    def words(name: str, write: Any) -> str:
        target = tmp_path / name
        messages.answers.append(target)
        write()
        settle()
        assert opened[-1] == str(target)
        return "".join(node.text or "" for node in Document(str(target)).element.body.iter(qn("w:t")))

    at(page, "文华中学综合楼扩建工程", 2)
    assert page.place().cell.activity_id is not None
    page.menu.menu.aboutToShow.emit()
    assert not page.menu._notice.isVisible()  # noqa: SLF001
    record = words("记录.docx", page.menu._record.trigger)  # noqa: SLF001
    assert "文华中学综合楼扩建工程" in record
    name = "重点监督项目20（美丽乡村）"
    target = next(c for c in supervision_choices(demo.store).targets if c.target.name == name)
    plan = PlanEntry(
        day=date(2019, 12, 18), method=Method.VISIT, target=target.target, meeting_point="街道门口"
    )
    make_plans(demo.store, [plan])
    page.load()
    settle()
    at(page, name, 4)
    page.menu.menu.aboutToShow.emit()
    assert page.menu._notice.isVisible()  # noqa: SLF001
    notice = words("通知.docx", page.menu._notice.trigger)  # noqa: SLF001
    assert name in notice
    assert "街道门口" in notice
