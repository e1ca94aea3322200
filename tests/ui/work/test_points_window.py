"""积分: the ranking with the source of every point, and the rules whose effect is shown before they apply."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rongui_desktop.domain.codes import ActivityKind, Identity, ScoreKind
from rongui_desktop.domain.points import Rule
from rongui_desktop.domain.records import ActivityParticipant, DutyActivity, Representative, Seat, Visit
from rongui_desktop.services import points, score_rules
from rongui_desktop.ui import theme
from rongui_desktop.ui.context import PageContext
from rongui_desktop.ui.work.points_window import PointsWindow
from tests.keyboard import press
from tests.ui.conftest import HeardMessages
from tests.ui.work.conftest import settle


@pytest.fixture
def scored(context: PageContext, qtbot: QtBot) -> Iterator[PointsWindow]:
    with context.store.write("测试") as session:
        who = Representative(number="R1", name="陈某")
        who.seats = [Seat(representative_id=who.id, identity=Identity.DISTRICT)]
        event = DutyActivity(day=date(2019, 5, 16), kind=ActivityKind.TRAINING, name="培训班")
        session.add_all([who, event])
        session.add(ActivityParticipant(activity_id=event.id, representative_id=who.id))
    window = PointsWindow(context)
    qtbot.addWidget(window)
    window.show()
    settle(context)
    yield window
    settle(context)


def test_rules_are_saved_only_after_their_effect_was_shown(
    context: PageContext, scored: PointsWindow
) -> None:
    rules = scored.rules
    rules.show_rules([Rule(ScoreKind.TRAINING, Decimal(3), Decimal(1), note="每次")])
    rules.save()
    settle(context)
    assert score_rules.versions(context.store).versions == ()
    assert "1名有变化" in rules.summary.text()
    assert rules.changes_table.model().index(0, 2).data() == "3"
    rules.save()
    settle(context)
    ((_, (saved,)),) = score_rules.versions(context.store).versions
    assert (saved.base, saved.note) == (3, "每次")
    assert points.ranking(context.store, 2019).rows[0].total == 3
    assert scored.ranking_table.model().index(0, 3).data() == "3"
    assert scored.lines_table.model().index(0, 2).data() == "培训班"


def test_every_line_opens_its_record(context: PageContext, scored: PointsWindow) -> None:
    score_rules.save_version(
        context.store, date(2019, 1, 1), [Rule(ScoreKind.TRAINING, Decimal(3), Decimal(1))]
    )
    scored.load()
    settle(context)
    opened: list[tuple[str, object]] = []

    def note(kind: str, key: object) -> None:
        opened.append((kind, key))

    context.navigator.navigate.connect(note)
    scored.lines_table.setFocus()
    press(Qt.Key.Key_Return)
    assert [kind for kind, _ in opened] == ["duty_activity"]


def test_a_visit_has_a_line_for_itself_and_one_for_its_households(
    context: PageContext, scored: PointsWindow
) -> None:
    rules = [Rule(kind, Decimal(1), Decimal(1)) for kind in (ScoreKind.VISIT, ScoreKind.HOUSEHOLD)]
    score_rules.save_version(context.store, date(2019, 1, 1), rules)
    (row,) = points.ranking(context.store, 2019).rows
    with context.store.write("测试") as session:
        session.add(
            Visit(
                number="ZF2019-0001",
                representative_id=row.representative_id,
                day=date(2019, 5, 20),
                households=3,
                persons=5,
            )
        )
    scored.load()
    settle(context)
    model = scored.lines_table.model()
    lines = {model.index(n, 0).data(): model.index(n, 4).data() for n in range(model.rowCount())}
    assert {"代表走访": "1", "走访户数": "3"}.items() <= lines.items()
    opened: list[tuple[str, object]] = []

    def note(kind: str, key: object) -> None:
        opened.append((kind, key))

    context.navigator.navigate.connect(note)
    for place in range(model.rowCount()):
        scored.lines_table.setCurrentIndex(model.index(place, 0))
        QTest.keyClick(scored.lines_table, Qt.Key.Key_Return)
    assert sorted(kind for kind, _ in opened) == ["duty_activity", "visit", "visit"]


def test_rules_that_were_typed_outlive_the_window_and_are_given_up_only_when_asked(
    context: PageContext, scored: PointsWindow, messages: HeardMessages
) -> None:
    for year in (2018, 2019):
        score_rules.save_version(
            context.store, date(year, 1, 1), [Rule(ScoreKind.TRAINING, Decimal(3), Decimal(1))]
        )
    rules = scored.rules
    rules.load()
    settle(context)
    rules.table.item(0, 1).setText("7")
    scored.hide()
    scored.show()
    settle(context)
    assert rules.table.item(0, 1).text() == "7"
    messages.agree = False
    rules.ui.versionCombo.set_value(date(2018, 1, 1))
    assert "没有保存" in messages.heard[-1]
    assert (rules.ui.versionCombo.value(), rules.table.item(0, 1).text()) == (date(2019, 1, 1), "7")
    messages.agree = True
    rules.ui.versionCombo.set_value(date(2018, 1, 1))
    assert (rules.ui.validFromEdit.text(), rules.table.item(0, 1).text()) == ("2018-01-01", "")


def test_deleting_a_version_tells_what_it_would_change_first(
    context: PageContext, scored: PointsWindow, messages: HeardMessages
) -> None:
    score_rules.save_version(
        context.store, date(2019, 1, 1), [Rule(ScoreKind.TRAINING, Decimal(3), Decimal(1))]
    )
    scored.rules.load()
    settle(context)
    messages.agree = False
    scored.rules.delete()
    settle(context)
    assert "2019年1名代表中，1名有变化" in messages.heard[-1]
    assert points.ranking(context.store, 2019).rows[0].total == 3
    messages.agree = True
    scored.rules.delete()
    settle(context)
    assert score_rules.versions(context.store).versions == ()


def test_the_names_of_what_changes_are_not_cut_in_large_type(
    context: PageContext, scored: PointsWindow, qapp: QApplication
) -> None:
    rules = scored.rules
    scored.ui.pointsSheets.setCurrentIndex(1)
    theme.apply(qapp, large=True)
    try:
        scored.resize(1342, 704)
        rules.show_rules([Rule(ScoreKind.TRAINING, Decimal(3), Decimal(1))])
        rules.preview()
        settle(context)
        table = rules.changes_table
        wanted = table.fontMetrics().horizontalAdvance("欧阳雯伟")
        assert table.columnWidth(0) >= wanted + 12
    finally:
        theme.apply(qapp, large=False)


def test_what_was_seen_of_one_year_is_not_agreed_to_for_another(
    context: PageContext, scored: PointsWindow
) -> None:
    rules = scored.rules
    rules.show_rules([Rule(ScoreKind.TRAINING, Decimal(3), Decimal(1))])
    rules.preview()
    settle(context)
    context.year.choose(2018)
    settle(context)
    rules.save()
    settle(context)
    assert score_rules.versions(context.store).versions == ()
    assert "2018年" in rules.summary.text()


def test_points_that_are_none_are_named_with_their_kind(context: PageContext, scored: PointsWindow) -> None:
    rules = scored.rules
    rules.table.item(0, 1).setText("很多")
    rules.preview()
    assert "接待值班" in rules.error_label.text()
    assert (rules.table.currentRow(), rules.table.currentColumn()) == (0, 1)
    assert score_rules.versions(context.store).versions == ()


def test_who_is_proposed_is_chosen_in_the_window(
    context: PageContext, scored: PointsWindow, messages: HeardMessages
) -> None:
    messages.answers.append("80分")
    scored.choose_commendation()
    settle(context)
    assert "前10名" in messages.heard[-1]
    messages.answers.append("80分以上")
    scored.choose_commendation()
    settle(context)
    assert points.ranking(context.store, 2019).commendation == "80分以上"
