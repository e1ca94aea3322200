"""Every word of the dialogs of deputies, supervision and budget review, and of the windows of 业务, can be read."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QTabWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from rongui_desktop.domain.codes import ProjectOriginKind, TargetKind
from rongui_desktop.domain.records import (
    BudgetMeeting,
    KeyProject,
    MonitorEntry,
    Representative,
    SupervisionActivity,
    SupervisionObject,
)
from rongui_desktop.ui.context import PageContext
from tests.ui.pages.conftest import Settle
from tests.ui.pages.test_words_fit import SCREEN, type_size  # noqa: F401 - a fixture
from tests.ui.words import cut, unnamed

Key = Callable[[PageContext], Any]


def first(kind: Any, **wanted: Any) -> Key:
    """The key of the first record of a kind."""

    def find(context: PageContext) -> UUID:
        with context.store.read() as session:
            return session.scalars(select(kind.id).filter_by(**wanted).order_by(kind.id).limit(1)).one()

    return find


def just(value: Any) -> Key:
    return lambda _context: value


def plan_of(context: PageContext) -> Any:
    return (TargetKind.PROJECT, first(KeyProject)(context), 2019, 4)


_MEETING = first(BudgetMeeting, number="YS2019-04")
# Module and class below `ui`, and what follows context, kept texts and parent.
DIALOGS: dict[str, tuple[str, str, tuple[Key, ...]]] = {
    "person": ("dialogs.representative_dialog", "RepresentativeDialog", (first(Representative),)),
    "new person": ("dialogs.representative_dialog", "RepresentativeDialog", (just(None),)),
    "congress": ("dialogs.congress_dialog", "CongressDialog", ()),
    "merge": ("dialogs.merge_dialog", "MergeDialog", ()),
    "roster": ("dialogs.roster_dialog", "RosterDialog", ()),
    "supervision": (
        "dialogs.supervision_dialog", "SupervisionDialog", (first(SupervisionActivity, number="JD2019-001"),),
    ),
    "new supervision": ("dialogs.supervision_dialog", "SupervisionDialog", ()),
    "plan": ("dialogs.plan_dialog", "PlanDialog", (just(None), plan_of)),
    "arrangement": ("dialogs.arrangement_dialog", "ArrangementDialog", ()),
    "project": ("dialogs.project_dialog", "ProjectDialog", (first(KeyProject),)),
    "river": ("dialogs.supervision_object_dialog", "SupervisionObjectDialog", (first(SupervisionObject),)),
    "rule": ("dialogs.supervision_rule_dialog", "SupervisionRuleDialog", ()),
    "carry": ("dialogs.reshape_dialog", "ReshapeDialog", (just(ProjectOriginKind.CARRIED),)),
    "split": ("dialogs.reshape_dialog", "ReshapeDialog", (just(ProjectOriginKind.SPLIT), first(KeyProject))),
    "meeting": ("dialogs.budget_meeting_dialog", "BudgetMeetingDialog", (_MEETING,)),
    "new meeting": ("dialogs.budget_meeting_dialog", "BudgetMeetingDialog", ()),
    "opinion": ("dialogs.review_opinion_dialog", "ReviewOpinionDialog", (just(None), _MEETING)),
    "month": ("dialogs.monitor_month_dialog", "MonitorMonthDialog", (just(11),)),
    "course": ("dialogs.monitor_course_dialog", "MonitorCourseDialog", (first(MonitorEntry),)),
}  # fmt: skip
WINDOWS: dict[str, tuple[str, str, tuple[Key, ...]]] = {
    "late": ("dialogs.late_dialog", "LateDialog", (just(None),)),
    "history": (
        "dialogs.history_dialog", "HistoryDialog",
        (just(None), just("representative"), first(Representative), just("某代表")),
    ),
    "table": ("budget.table_window", "TableWindow", (just(None), _MEETING)),
    "files": ("dialogs.files_dialog", "FilesDialog", (just(None), just("budget_meeting"), _MEETING)),
    "points": ("work.points_window", "PointsWindow", ()),
    "plans": ("work.windows", "PlanWindow", ()),
    "benchmarks": ("work.windows", "BenchmarkWindow", ()),
    "stations": ("work.windows", "StationWindow", ()),
    "expenses": ("work.windows", "ExpenseWindow", ()),
}  # fmt: skip


def read_all(dialog: Any, settle: Settle, qtbot: QtBot) -> None:
    """Look at every sheet of a dialog."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    if hasattr(dialog, "ask"):
        dialog.ask()
    else:
        dialog.show()
    settle()
    assert isinstance(dialog, QDialog)
    assert dialog.isVisible()
    tabs = dialog.findChild(QTabWidget)
    for place in range(tabs.count() if tabs is not None else 1):
        if tabs is not None:
            tabs.setCurrentIndex(place)
        QTest.qWait(5)
        assert cut(dialog) == [], place
        assert unnamed(dialog) == [], place
        assert dialog.width() <= SCREEN[0]
        assert dialog.height() <= SCREEN[1]
    dialog.done(0)


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_of_duties_can_be_read(
    type_size: bool,  # noqa: F811
    demo: PageContext,
    settle: Settle,
    qtbot: QtBot,
    name: str,
) -> None:
    module, kind, more = DIALOGS[name]
    made = getattr(import_module(f"rongui_desktop.ui.{module}"), kind)
    read_all(made(demo, {}, None, *(key(demo) for key in more)), settle, qtbot)


@pytest.mark.parametrize("name", WINDOWS)
def test_every_window_beside_the_pages_can_be_read(
    type_size: bool,  # noqa: F811
    demo: PageContext,
    settle: Settle,
    qtbot: QtBot,
    name: str,
) -> None:
    module, kind, more = WINDOWS[name]
    made = getattr(import_module(f"rongui_desktop.ui.{module}"), kind)
    read_all(made(demo, *(key(demo) for key in more)), settle, qtbot)
