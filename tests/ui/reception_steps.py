"""What the tests of the reception page share: a page on a store with one evening, and a few steps on it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from rongui_desktop.domain.records import Category, Community, Department
from rongui_desktop.services.reception_sessions import open_session
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.pages.reception_page import ReceptionPage
from rongui_desktop.ui.reception.visitors_model import VisitorsModel
from tests.keyboard import until
from tests.services.evening import Evening


def fill_lists(store: Store) -> None:
    """Give the station its lists."""
    with store.write("测试准备") as session:
        for rank, name in enumerate(("振华", "容里", "朝阳")):
            session.add(Community(name=name, rank=rank))
        for rank, name in enumerate(("环境水务", "城建规划", "交通出行", "其他")):
            session.add(Category(name=name, rank=rank))
        for rank, name in enumerate(("国土城建和水利局", "交警中队")):
            session.add(Department(name=name, rank=rank))


@dataclass
class Desk:
    """The page, what it stands on, and steps that a clerk takes."""

    page: ReceptionPage
    context: PageContext
    evening: Evening

    @property
    def ui(self):  # noqa: ANN201 - the generated form
        """The fields of the visitor form."""
        return self.page.form.ui

    def settle(self) -> None:
        """Let everything come back from the workers."""
        for _ in range(3):
            QTest.qWait(5)
            assert self.context.tasks.wait()

    def open_session(self) -> None:
        """Begin tonight's session."""
        open_session(self.context.store, self.evening.session_id)
        self.page.load()
        self.settle()

    def rows(self) -> list[tuple[str, ...]]:
        """The list of visitors."""
        model: VisitorsModel = self.page.list.model
        return [
            tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
            for row in range(model.rowCount())
        ]

    def fill(self, name: str = "欧阳慧", content: str = "小区门口路灯不亮") -> None:
        """Fill a form that may be saved: answered on the spot."""
        ui = self.ui
        ui.visitorNameEdit.setText(name)
        ui.deputyCombo.setCurrentIndex(1)
        ui.matterEdit.setPlainText(content)
        ui.replyEdit.setPlainText("已通知电工当晚检修。")
        ui.categoryCombo.setCurrentText("城建规划")
        ui.dispositionCombo.setCurrentText("当场答复")

    def save(self, name: str = "欧阳慧") -> None:
        """Fill and save a visitor."""
        self.fill(name)
        self.page.save()
        self.settle()

    def open_row(self, place: int) -> None:
        """Open an entry of the list."""
        row = self.page.list.model.row_at(place)
        self.page.list.entry_opened.emit(row)
        self.settle()
        until(lambda: self.page.desk.sheet.visitor_id is not None)


def shown(widget: QWidget) -> bool:
    """Whether a widget is there to be seen when its window is."""
    return not widget.isHidden()
