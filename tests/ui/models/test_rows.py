"""The model and the table of every list, over a listing that counts what it is asked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from rongui_desktop.services.listing import Badge, Cell, ColumnSpec, ListQuery, ListResult
from rongui_desktop.storage.store import Store
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.models.rows_model import BADGE_ROLE, BLOCK, RowsModel
from rongui_desktop.ui.widgets.rows_view import RowsView
from tests.ui.conftest import HeardMessages

COUNT = 1000


def key(number: int) -> UUID:
    return UUID(int=number + 1)


class Numbers:
    """Numbered matters; answers as SQL would."""

    name = "numbers"
    columns = (
        ColumnSpec("number", "编号"),
        ColumnSpec("content", "内容", 300),
        ColumnSpec("people", "人数", 80, right=True),
        ColumnSpec("state", "状态"),
    )

    def __init__(self, count: int = COUNT) -> None:
        self.numbers = list(range(count))
        self.asked: list[ListQuery] = []
        self.fetched: list[int] = []

    def find(self, store: Store, query: ListQuery) -> ListResult:
        self.asked.append(query)
        found = [n for n in self.numbers if query.text in self.content(n)]
        if query.sort == "people":
            found.sort(key=lambda n: (n % 7, n), reverse=query.descending)
        return ListResult(tuple(map(key, found)), f"共 {len(found)} 件")

    def rows(self, store: Store, keys: Sequence[UUID]) -> dict[UUID, tuple[Cell, ...]]:
        self.fetched.append(len(keys))
        return {each: self.cells(each.int - 1) for each in keys}

    @staticmethod
    def content(number: int) -> str:
        return f"第{number}件 振华路夜间施工"

    def cells(self, number: int) -> tuple[Cell, ...]:
        state = Badge("已办结", "ok") if number % 2 else Badge("逾期 3 天", "bad")
        return (f"容夜接〔2019〕{number}号", self.content(number), number % 7, state)


@pytest.fixture
def listing() -> Numbers:
    return Numbers()


@pytest.fixture
def view(context: PageContext, listing: Numbers, qtbot: QtBot) -> RowsView:
    table = RowsView()
    qtbot.addWidget(table)
    table.resize(800, 400)
    table.show()
    table.show_listing(context, listing, "意见建议").load()
    context.tasks.wait()
    return table


def text(view: RowsView, row: int, column: int) -> Any:
    return view.rows.index(row, column).data()


def test_only_rows_that_are_looked_at_are_fetched(
    context: PageContext, view: RowsView, listing: Numbers
) -> None:
    assert view.rows.rowCount() == COUNT
    assert sum(listing.fetched) == BLOCK
    assert text(view, 0, 0) == "容夜接〔2019〕0号"
    assert text(view, 999, 0) is None
    context.tasks.wait()
    assert text(view, 999, 0) == "容夜接〔2019〕999号"
    assert sum(listing.fetched) == 2 * BLOCK


def test_cells_carry_their_roles(view: RowsView) -> None:
    model = view.rows
    assert model.index(0, 3).data(BADGE_ROLE) == Badge("逾期 3 天", "bad")
    assert model.index(0, 3).data() == "逾期 3 天"
    assert model.index(0, 0).data(BADGE_ROLE) is None
    assert model.index(0, 2).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Horizontal) == "内容"


def test_filter_year_and_order_are_asked_of_the_listing(
    context: PageContext, view: RowsView, listing: Numbers
) -> None:
    feet: list[str] = []
    view.foot_changed.connect(feet.append)
    view.rows.set_text(" 第99件 ")
    view.rows.set_year(2018)
    context.tasks.wait()
    assert listing.asked[-1] == ListQuery(year=2018, text="第99件")
    assert view.rows.rowCount() == 1
    assert feet[-1] == "共 1 件"
    view.rows.set_text("")
    view.horizontalHeader().setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    context.tasks.wait()
    assert listing.asked[-1] == ListQuery(year=2018, sort="people", descending=True)
    assert text(view, 0, 2) == "6"


def test_a_filter_typed_on_is_answered_once(context: PageContext, view: RowsView) -> None:
    feet: list[str] = []
    view.foot_changed.connect(feet.append)
    for typed in ("第", "第9", "第99", "第999"):
        view.rows.set_text(typed)
    context.tasks.wait()
    assert feet == ["共 1 件"]


def test_selection_and_current_row_survive_a_reload_by_key(
    context: PageContext, view: RowsView, listing: Numbers
) -> None:
    view.select_key(key(40))
    view.selectionModel().select(
        view.rows.index(45, 0),
        view.selectionModel().SelectionFlag.Select | view.selectionModel().SelectionFlag.Rows,
    )
    heard: list[object] = []
    view.current_changed.connect(heard.append)
    listing.numbers = [n for n in listing.numbers if n >= 30]
    view.rows.load()
    context.tasks.wait()
    assert view.current_key() == key(40)
    assert view.selected_keys() == [key(40), key(45)]
    assert heard == [key(40)]
    assert view.currentIndex().row() == 10


def test_a_current_row_that_went_leaves_none(context: PageContext, view: RowsView, listing: Numbers) -> None:
    view.select_key(key(40))
    listing.numbers = [1, 2, 3]
    view.rows.load()
    context.tasks.wait()
    assert view.current_key() is None
    assert view.selected_keys() == []
    assert not view.select_key(key(40))


def test_rows_are_opened_by_double_click_and_enter(view: RowsView) -> None:
    opened: list[object] = []
    view.opened.connect(opened.append)
    view.select_key(key(3))
    QTest.keyClick(view, Qt.Key.Key_Return)
    place = view.visualRect(view.rows.index(2, 1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [key(3), key(2)]


def test_widths_and_order_are_remembered(
    context: PageContext, view: RowsView, listing: Numbers, qtbot: QtBot
) -> None:
    view.horizontalHeader().resizeSection(1, 345)
    view.horizontalHeader().setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: context.local.get("columns/numbers") is not None, timeout=2000)
    context.tasks.wait()
    again = RowsView()
    qtbot.addWidget(again)
    again.show_listing(context, listing, "意见建议").load()
    context.tasks.wait()
    assert again.columnWidth(1) == 345
    assert listing.asked[-1].sort == "people"
    assert listing.asked[-1].descending
    assert again.horizontalHeader().sortIndicatorSection() == 2


def test_selected_rows_are_copied_as_a_table(view: RowsView) -> None:
    view.select_key(key(1))
    view.selectionModel().select(
        view.rows.index(3, 0),
        view.selectionModel().SelectionFlag.Select | view.selectionModel().SelectionFlag.Rows,
    )
    QTest.keySequence(view, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == (
        "容夜接〔2019〕1号\t第1件 振华路夜间施工\t1\t已办结\n容夜接〔2019〕3号\t第3件 振华路夜间施工\t3\t已办结"
    )


def test_an_empty_list_says_what_to_do(context: PageContext, qtbot: QtBot) -> None:
    table = RowsView()
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show()
    table.set_empty("今年还没有意见建议", "登记意见")
    listing = Numbers(0)
    table.show_listing(context, listing, "意见建议").load()
    context.tasks.wait()
    from rongui_desktop.ui.widgets.empty_state import EmptyState

    empty = table.findChild(EmptyState)
    assert empty.isVisible()
    assert empty.sentence() == "今年还没有意见建议"
    table.rows.set_text("找不到")
    context.tasks.wait()
    assert empty.sentence() == "没有符合筛选条件的记录"
    listing.numbers = [1]
    table.rows.set_text("")
    context.tasks.wait()
    assert empty.isHidden()


def test_the_context_menu_offers_copy_export_and_print(view: RowsView) -> None:
    view.select_key(key(1))
    place = view.visualRect(view.currentIndex()).center()
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
    )
    menu = view.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["复制", "导出 Excel…", "打印…"]
    menu.close()


def test_a_table_prints_every_row_on_numbered_pages(
    context: PageContext, view: RowsView, qtbot: QtBot, tmp_path: Path
) -> None:
    from pypdf import PdfReader

    from rongui_desktop.ui.printing import TablePrinter, make_printer

    printer = make_printer("意见建议", landscape=True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    path = tmp_path / "list.pdf"
    printer.setOutputFileName(str(path))
    listing = Numbers(120)
    cells = [listing.cells(n) for n in listing.numbers]
    work = TablePrinter("意见建议", listing.columns, [120, 300, 80, 120], cells, "共 120 件", view)
    work.print_on(printer)
    with qtbot.waitSignal(work.destroyed):
        pass
    pages = PdfReader(path).pages
    words = "\n".join(page.extract_text() for page in pages).replace("\t", " ")
    assert len(pages) >= 3
    assert "共 120 件" in words
    assert all(f"〔2019〕{n}号" in words for n in listing.numbers)
    assert words.count("编号") == len(pages)
    assert f"— {len(pages)} —" in words


def test_too_long_a_list_is_not_printed(context: PageContext, qtbot: QtBot, messages: HeardMessages) -> None:
    table = RowsView()
    qtbot.addWidget(table)
    table.show_listing(context, Numbers(4000), "意见建议").load()
    context.tasks.wait()
    table.print_rows()
    assert messages.heard == ["列表有 4000 行，超过 3000 行不便打印；请先筛选，或导出 Excel。"]


def test_badges_are_painted_as_pills(view: RowsView) -> None:
    area = view.visualRect(view.rows.index(0, 3))
    image: QImage = view.viewport().grab(area).toImage()
    colours = {image.pixelColor(x, area.height() // 2).name().upper() for x in range(image.width())}
    assert "#FDECEA" in colours


def test_a_reset_model_is_dropped_with_its_view(context: PageContext, qtbot: QtBot) -> None:
    model = RowsModel(context, Numbers())
    model.load()
    model.deleteLater()
    QApplication.sendPostedEvents(model, QEvent.Type.DeferredDelete)
    assert context.tasks.wait()


def test_all_listed_rows_are_exported_to_excel(
    context: PageContext, view: RowsView, messages: HeardMessages, tmp_path: Path
) -> None:
    import openpyxl

    view.rows.set_text("第99")
    context.tasks.wait()
    messages.answers.append(tmp_path / "list.xlsx")
    view.export()
    context.tasks.wait()
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("编号", "内容", "人数", "状态")
    assert len(rows) == 12
    assert rows[1] == ("容夜接〔2019〕99号", "第99件 振华路夜间施工", 1, "已办结")
    assert messages.notes == ["已导出到 list.xlsx"]
    messages.answers.append(None)
    view.export()
    assert len(messages.notes) == 1
