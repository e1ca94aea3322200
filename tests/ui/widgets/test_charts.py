"""Painted charts: what they say, what is painted, what the keyboard does."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from rongui_desktop.ui import theme
from rongui_desktop.ui.widgets.charts import CLOSED_OPEN, OPEN_ONLY, Bar, ColumnChart, RowChart

BARS = [Bar("1月", (7, 0)), Bar("2月", (30, 10)), Bar("3月", (0, 0)), Bar("4月", (0, 20))]


@pytest.fixture(params=[ColumnChart, RowChart])
def chart(request: Any, look: Any, qtbot: Any) -> ColumnChart:
    chart = request.param()
    qtbot.addWidget(chart)
    chart.resize(480, 260)
    chart.show_bars("各月意见建议", CLOSED_OPEN, BARS)
    chart.show()
    return chart


def painted(chart: ColumnChart) -> QImage:
    image = QImage(chart.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    chart.paint(painter, image.rect())
    painter.end()
    return image


def count(image: QImage, area: QRect, colour: str) -> int:
    wanted = QColor(colour).rgb()
    columns, rows = range(area.left(), area.right() + 1), range(area.top(), area.bottom() + 1)
    return sum(image.pixel(x, y) == wanted for x in columns for y in rows)


def test_a_chart_says_all_its_numbers(chart: ColumnChart) -> None:
    assert chart.accessibleName() == "各月意见建议"
    assert chart.accessibleDescription().split("；")[:2] == [
        "1月：已办结 7 件，办理中 0 件，共 7 件",
        "2月：已办结 30 件，办理中 10 件，共 40 件",
    ]
    chart.show_bars("各月走访", OPEN_ONLY, [Bar("1", (3,))], "次")
    assert chart.accessibleDescription() == "1：办理中 3 次"


def test_the_painted_areas_are_in_the_proportion_of_the_numbers(chart: ColumnChart) -> None:
    image = painted(chart)
    closed, waiting = CLOSED_OPEN[0].fill, CLOSED_OPEN[1].fill
    slots = [chart.slot(place, image.rect()) for place in range(4)]
    dark = [count(image, slot, closed) for slot in slots]
    light = [count(image, slot, waiting) for slot in slots]
    assert dark[2] == dark[3] == light[0] == light[2] == 0
    assert dark[1] / dark[0] == pytest.approx(30 / 7, rel=0.25)
    assert light[3] / light[1] == pytest.approx(20 / 10, rel=0.25)


def test_the_parts_differ_in_lightness_so_that_prints_tell_them_apart() -> None:
    closed, waiting = (QColor(series.fill).lightnessF() for series in CLOSED_OPEN)
    assert waiting - closed > 0.3
    for series in CLOSED_OPEN:
        assert theme.contrast(series.ink, series.fill) >= 4.5


def test_a_long_label_leaves_room_for_the_bars(look: Any, qtbot: Any) -> None:
    chart = RowChart()
    qtbot.addWidget(chart)
    chart.resize(480, 260)
    chart.show_bars("按类别", CLOSED_OPEN, [Bar("环境" * 15_000, (0, 9)), Bar("交通", (3, 0))])
    image = painted(chart)
    assert count(image, chart.slot(0, image.rect()), CLOSED_OPEN[1].fill) > 2000
    assert len(chart.words(0)) < 400


def test_bars_do_not_overlap_and_lie_inside(chart: ColumnChart) -> None:
    slots = [chart.slot(place, chart.rect()) for place in range(4)]
    assert all(chart.rect().adjusted(-1, -1, 1, 1).contains(slot) for slot in slots)
    for first, second in zip(slots, slots[1:], strict=False):
        assert first.intersected(second).width() <= 1 or first.intersected(second).height() <= 1


def test_a_click_picks_a_bar_and_a_click_beside_them_does_not(chart: ColumnChart, qtbot: Any) -> None:
    with qtbot.waitSignal(chart.picked) as picked:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.slot(2, chart.rect()).center())
    assert picked.args == [2]
    with qtbot.assertNotEmitted(chart.picked):
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() - 3, 3))


def test_arrows_move_and_enter_picks(chart: ColumnChart, qtbot: Any) -> None:
    with qtbot.assertNotEmitted(chart.picked):
        QTest.keyClick(chart, Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(chart, key)
    with qtbot.waitSignal(chart.picked) as picked:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert picked.args == [1]
    for _ in range(9):
        QTest.keyClick(chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(chart.picked) as picked:
        QTest.keyClick(chart, Qt.Key.Key_Space)
    assert picked.args == [3]


def test_an_empty_chart_paints_and_answers(chart: ColumnChart, qtbot: Any) -> None:
    chart.show_bars("没有", CLOSED_OPEN, [])
    middle = QRect(chart.width() // 2 - 40, chart.height() // 2 - 12, 80, 24)
    assert count(painted(chart), middle, theme.SECONDARY) > 0, "it says that there is nothing"
    assert chart.place_at(QPoint(5, 200)) == -1
    with qtbot.assertNotEmitted(chart.picked):
        QTest.keyClick(chart, Qt.Key.Key_Right)
        QTest.keyClick(chart, Qt.Key.Key_Return)
    chart.show_bars("零", CLOSED_OPEN, [Bar("1月", (0, 0))])
    assert count(painted(chart), chart.rect(), CLOSED_OPEN[0].fill) <= 144


def test_a_small_chart_asks_for_the_room_it_needs(chart: ColumnChart) -> None:
    assert chart.minimumSizeHint().height() >= 3 * chart.fontMetrics().height()
    assert chart.sizeHint().height() >= chart.minimumSizeHint().height()
