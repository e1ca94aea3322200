"""The record beside a list: badges leave the words beside them their room."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from rongui_desktop.services.detail import Detail, field, group
from rongui_desktop.services.listing import Badge
from rongui_desktop.ui.lists.detail_panel import DetailPanel

WORDS = "10 次，20 户，16 人次"


@pytest.mark.parametrize("months", [1, 12])
def test_a_badge_takes_no_room_from_the_words_above_it(look: QApplication, qtbot: Any, months: int) -> None:
    panel = DetailPanel()
    qtbot.addWidget(panel)
    panel.resize(330, 500)
    missing = "、".join(f"{month}月" for month in range(1, months + 1))
    fields = [field("走访", WORDS), field("缺走访的月份", Badge(missing, "bad"))]
    panel.show_detail(Detail(title="甲", caption="R001", groups=(group("2019年走访", fields),)))
    panel.show()
    QTest.qWait(50)
    found = {label.text(): label for label in panel.findChildren(QLabel)}
    words, badge = found[WORDS], found[missing]
    assert words.height() < 2 * words.fontMetrics().height()
    needed = badge.fontMetrics().horizontalAdvance(missing)
    lines = badge.height() // badge.fontMetrics().height()
    assert badge.width() * lines >= needed
    assert badge.mapTo(panel, badge.rect().topRight()).x() <= panel.width()
