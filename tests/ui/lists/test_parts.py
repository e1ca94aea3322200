"""Detail panel, chips, small tables, grids, tiles."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from rongui_desktop.services.detail import Detail, Field, Group, Link
from rongui_desktop.services.listing import Badge, ColumnSpec
from rongui_desktop.services.workbench import Tile
from rongui_desktop.ui import theme
from rongui_desktop.ui.lists.chip_bar import Chip, ChipBar
from rongui_desktop.ui.lists.detail_panel import DetailPanel
from rongui_desktop.ui.lists.facts_model import FactRow, FactsModel, dress
from rongui_desktop.ui.lists.grid import CELL_ROLE, GridCell, GridColumn, GridView
from rongui_desktop.ui.lists.tile import TileButton
from rongui_desktop.ui.models.rows_model import BADGE_ROLE
from rongui_desktop.ui.widgets.charts import ColumnChart

KEY = uuid4()
DETAIL = Detail(
    "振华路夜间施工噪声",
    "容夜接〔2019〕58号",
    (
        Group("", (Field("类别", "生态环境"), Field("结果", Badge("满意", "ok")))),
        Group(
            "来访人",
            (
                Field("姓名", "欧阳慧", Link("visitor", KEY)),
                Field("容走访1号", "<b>路灯</b>不亮", Link("opinion", KEY), long=True),
            ),
        ),
    ),
    Badge("逾期 12 天", "bad"),
)


@pytest.fixture
def panel(look: Any, qtbot: Any) -> DetailPanel:
    panel = DetailPanel()
    qtbot.addWidget(panel)
    panel.resize(330, 500)
    panel.show()
    return panel


def links(panel: DetailPanel) -> list[QPushButton]:
    return [b for b in panel.findChildren(QPushButton) if b.property("role") == "link"]


def test_the_panel_shows_everything_of_a_record(panel: DetailPanel) -> None:
    assert panel.words() == "在左边选一条记录，这里显示它的全部内容。"
    panel.show_detail(DETAIL)
    shown = panel.words().split("\n")
    assert shown[:3] == ["振华路夜间施工噪声", "逾期 12 天", "容夜接〔2019〕58号"]
    for word in ("类别", "生态环境", "结果", "满意", "来访人", "姓名", "欧阳慧", "容走访1号"):
        assert word in shown


def test_typed_text_is_text(panel: DetailPanel) -> None:
    panel.show_detail(DETAIL)
    label = next(each for each in panel.findChildren(QLabel) if each.text() == "<b>路灯</b>不亮")
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_long_titles_and_links_are_elided_and_stand_whole_below(panel: DetailPanel) -> None:
    title, caption, name = "议" * 30_000, "编" * 30_000, "欧阳" * 15_000
    panel.show_detail(Detail(title, caption, (Group("", (Field("姓名", name, Link("visitor", KEY)),)),)))
    shown = panel.words().split("\n")
    assert shown[:2] == ["议" * 60 + "…", "编" * 60 + "…"]
    assert [words for words in shown[2:] if len(words) == 30_000] == [title, caption]
    assert [link.text() for link in links(panel)] == ["欧阳" * 20 + "…"]
    assert len(links(panel)[0].toolTip()) < 500
    assert panel.minimumSizeHint().width() <= 330
    assert panel.minimumSizeHint().height() <= 500


def test_links_lead_somewhere(panel: DetailPanel, qtbot: Any) -> None:
    panel.show_detail(DETAIL)
    assert [link.text() for link in links(panel)] == ["欧阳慧", "容走访1号"]
    with qtbot.waitSignal(panel.link_opened) as opened:
        QTest.mouseClick(links(panel)[1], Qt.MouseButton.LeftButton)
    assert opened.args == ["opinion", KEY]


def test_another_record_takes_the_place_of_the_first(panel: DetailPanel, qtbot: Any) -> None:
    panel.show_detail(DETAIL)
    panel.show_detail(Detail("李梅婉", "R001", (Group("", ()),), months=(1,) * 12))
    qtbot.wait(10)
    assert "欧阳慧" not in panel.words()
    assert "逾期 12 天" not in panel.words()
    chart = panel.findChild(ColumnChart)
    assert chart is not None
    assert [bar.total for bar in chart.bars] == [1] * 12
    panel.show_nothing()
    qtbot.wait(10)
    assert panel.words() == "在左边选一条记录，这里显示它的全部内容。"


def test_the_badge_has_room_around_its_word(panel: DetailPanel) -> None:
    panel.show_detail(DETAIL)
    badge = next(each for each in panel.findChildren(QLabel) if each.text() == "逾期 12 天")
    assert badge.sizeHint().width() >= badge.fontMetrics().horizontalAdvance("逾期 12 天") + 20


@pytest.fixture
def chips(look: Any, qtbot: Any) -> ChipBar:
    bar = ChipBar()
    qtbot.addWidget(bar)
    bar.set_chips([Chip("all", "全部", 9), Chip("late", "逾期", 2, "期限已过"), Chip("done", "已办结")])
    bar.show()
    return bar


def button(bar: ChipBar, key: str) -> QPushButton:
    return next(b for b in bar.findChildren(QPushButton) if b.property("chip") == key)


def test_one_chip_is_chosen_and_the_user_s_choice_is_told(chips: ChipBar, qtbot: Any) -> None:
    assert chips.key() == "all"
    assert chips.texts() == ["全部 9", "逾期 2", "已办结"]
    with qtbot.waitSignal(chips.chosen) as chosen:
        QTest.mouseClick(button(chips, "late"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["late"]
    assert chips.key() == "late"
    with qtbot.assertNotEmitted(chips.chosen):
        chips.choose("done")
        chips.choose("nothing")
    assert chips.key() == "done"


def test_new_counts_keep_what_is_chosen(chips: ChipBar) -> None:
    chips.choose("late")
    chips.set_chips([Chip("all", "全部", 8), Chip("late", "逾期", 1), Chip("new", "待补", 1)])
    assert chips.texts() == ["全部 8", "逾期 1", "待补 1"]
    assert chips.key() == "late"
    chips.set_chips([Chip("all", "全部", 8)])
    assert chips.key() == "all"


def test_facts_are_shown_and_given_back(look: Any, qtbot: Any) -> None:
    columns = (
        ColumnSpec("name", "姓名", 80),
        ColumnSpec("badge", "出勤", 90),
        ColumnSpec("n", "次数", 60, right=True),
    )
    model = FactsModel(columns)
    view = QTableView()
    qtbot.addWidget(view)
    dress(view, model, 0)
    model.show_rows(
        [
            FactRow(("何志强", Badge("出席", "ok"), 3), "he"),
            FactRow(("陈婉仪", Badge("请假", "muted"), 0), "chen"),
        ]
    )
    assert [model.index(0, place).data() for place in range(3)] == ["何志强", "出席", "3"]
    assert model.index(0, 1).data(BADGE_ROLE) == Badge("出席", "ok")
    assert model.index(0, 0).data(BADGE_ROLE) is None
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    assert model.index(0, 2).data(Qt.ItemDataRole.TextAlignmentRole) == right
    assert model.headerData(1, Qt.Orientation.Horizontal) == "出勤"
    assert (model.fact(1), model.fact(2), model.fact(-1)) == ("chen", None, None)


@pytest.fixture
def grid(look: Any, qtbot: Any) -> GridView:
    view = GridView()
    qtbot.addWidget(view)
    view.resize(500, 200)
    columns = [GridColumn("项目", 120), GridColumn("一季度"), GridColumn("二季度")]
    rows = [
        [
            GridCell("大桥"),
            GridCell("✓ 3月1日", "ok", "大桥 一季度：已监督", ("activity", 1)),
            GridCell("! 未监督", "bad"),
        ],
        [GridCell("学校"), GridCell("○ 5月1日", "info"), GridCell("", badge=Badge("暂停", "warn"))],
    ]
    view.show_grid(columns, rows)
    view.show()
    return view


def test_a_grid_shows_words_tips_and_titles(grid: GridView) -> None:
    assert grid.titles() == ["项目", "一季度", "二季度"]
    assert grid.texts() == [["大桥", "✓ 3月1日", "! 未监督"], ["学校", "○ 5月1日", "暂停"]]
    index = grid.grid.index(0, 1)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "大桥 一季度：已监督"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "大桥 一季度：已监督"
    assert index.data(CELL_ROLE).tone == "ok"


def test_cells_are_painted_in_their_tones(grid: GridView) -> None:
    image = grid.grab().toImage()
    grounds = {tone: QColor(theme.TONES[tone][1]).rgb() for tone in ("ok", "bad", "info", "warn")}
    pixels = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert set(grounds.values()) <= pixels


def test_moving_and_entering_tell_the_target(grid: GridView, qtbot: Any) -> None:
    grid.setCurrentIndex(grid.grid.index(0, 0))
    with qtbot.waitSignal(grid.moved) as moved:
        QTest.keyClick(grid, Qt.Key.Key_Right)
    assert moved.args == ["activity", 1]
    with qtbot.waitSignal(grid.picked) as picked:
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert picked.args == ["activity", 1]
    with qtbot.assertNotEmitted(grid.moved):
        QTest.keyClick(grid, Qt.Key.Key_Right)
    with qtbot.assertNotEmitted(grid.picked):
        QTest.keyClick(grid, Qt.Key.Key_Return)


def test_new_cells_keep_the_place(grid: GridView) -> None:
    grid.setCurrentIndex(grid.grid.index(1, 2))
    grid.show_grid(
        [GridColumn("甲", 50), GridColumn("乙"), GridColumn("丙")], [[GridCell("1")] * 3, [GridCell("2")] * 3]
    )
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (1, 2)
    grid.show_grid([GridColumn("甲", 50)], [[GridCell("1")]])
    assert not grid.currentIndex().isValid()


def test_a_tile_is_a_button_that_says_its_count(look: Any, qtbot: Any) -> None:
    tile = TileButton()
    qtbot.addWidget(tile)
    with qtbot.assertNotEmitted(tile.picked):
        tile.click()
    tile.show_tile(Tile("late", "4", "逾期未办结意见", "最长已逾期 12 天", "bad", "opinions", "逾期"))
    assert tile.words() == ("4", "逾期未办结意见", "最长已逾期 12 天")
    assert tile.accessibleName() == "逾期未办结意见 4"
    with qtbot.waitSignal(tile.picked) as picked:
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert picked.args == ["opinions", "逾期"]


def test_a_grid_shares_its_room_and_never_cuts_its_words(grid: GridView, look: Any, qtbot: Any) -> None:
    def fits() -> bool:
        metrics = grid.fontMetrics()
        return all(
            grid.columnWidth(place) > metrics.horizontalAdvance(row[place])
            for row in grid.texts()
            for place in (1, 2)
        )

    widths = [grid.columnWidth(place) for place in range(3)]
    assert widths[1] == widths[2] > widths[0]
    assert fits()
    grid.resize(200, 200)
    qtbot.wait(10)
    assert grid.columnWidth(1) < widths[1]
    assert fits()
    height = grid.rowHeight(0)
    theme.apply(look, large=True)
    qtbot.wait(20)
    assert fits()
    assert grid.rowHeight(0) > height
    assert grid.columnWidth(0) < widths[0], "without room the first column gives way"
    grid.resize(900, 200)
    qtbot.wait(10)
    assert grid.columnWidth(0) > widths[0]
    theme.apply(look, large=False)


def test_a_small_table_shows_the_beginning_of_a_long_text(look: Any) -> None:
    model = FactsModel((ColumnSpec("text", "事项"),))
    model.show_rows([FactRow(("督" * 30_000,), None)])
    assert model.data(model.index(0, 0)) == "督" * 300 + "…"
    assert (
        model.data(model.index(0, 0), int(Qt.ItemDataRole.ToolTipRole)) == "\n".join(["督" * 40] * 10) + "…"
    )


def test_a_small_table_follows_the_size_of_the_type(look: Any, qtbot: Any) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    dress(view, FactsModel((ColumnSpec("a", "甲", 100), ColumnSpec("b", "乙", 100))))
    view.show()
    width, height = view.columnWidth(0), view.verticalHeader().defaultSectionSize()
    theme.apply(look, large=True)
    qtbot.wait(20)
    assert view.columnWidth(0) > width
    assert view.verticalHeader().defaultSectionSize() > height
    theme.apply(look, large=False)
