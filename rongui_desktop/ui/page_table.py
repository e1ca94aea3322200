"""Which pages the window has, and which page shows a kind of record.

Each page's module is imported when its page is made, which is when somebody first looks at it: together they would be
the larger part of the start, and a third of the memory.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from rongui_desktop.ui.context import PageContext


def _workbench(context: PageContext) -> QWidget:
    from rongui_desktop.ui.pages.workbench_page import WorkbenchPage

    return WorkbenchPage(context)


def _representatives(context: PageContext) -> QWidget:
    from rongui_desktop.ui.pages.representatives_page import RepresentativesPage

    return RepresentativesPage(context)


def _supervision(context: PageContext) -> QWidget:
    from rongui_desktop.ui.pages.supervision_page import SupervisionPage

    return SupervisionPage(context)


def _reception(context: PageContext) -> QWidget:
    from rongui_desktop.ui.pages.reception_page import ReceptionPage

    return ReceptionPage(context)


def _budget(context: PageContext) -> QWidget:
    from rongui_desktop.ui.pages.budget_page import BudgetPage

    return BudgetPage(context)


def _opinions(context: PageContext) -> QWidget:
    from rongui_desktop.ui.pages.opinions_page import OpinionsPage

    return OpinionsPage(context)


def _activities(context: PageContext) -> QWidget:
    from rongui_desktop.ui.pages.activities_page import ActivitiesPage

    return ActivitiesPage(context)


def _reports(context: PageContext) -> QWidget:
    from rongui_desktop.ui.pages.reports_page import ReportsPage

    return ReportsPage(context)


# By the object name of the page; the one that somebody waits for comes first.
PAGES: dict[str, Callable[[PageContext], QWidget]] = {
    "receptionPage": _reception,
    "workbenchPage": _workbench,
    "opinionsPage": _opinions,
    "representativesPage": _representatives,
    "supervisionPage": _supervision,
    "budgetPage": _budget,
    "activitiesPage": _activities,
    "reportsPage": _reports,
}


def first_page() -> str:
    """The name of the page that is made first."""
    return next(iter(PAGES))


# Feature stems, the two short kinds of reception, and the names of tables (`SearchHit.record_type`).
PAGE_OF: dict[str, str] = {
    "workbench": "workbenchPage",
    "representatives": "representativesPage",
    "representative": "representativesPage",
    "deputy_group": "representativesPage",
    "station": "representativesPage",
    "supervision": "supervisionPage",
    "key_project": "supervisionPage",
    "supervision_object": "supervisionPage",
    "supervision_activity": "supervisionPage",
    "supervision_plan": "supervisionPage",
    "supervision_rule": "supervisionPage",
    "reception": "receptionPage",
    # F5, as a click on the workbench.
    "tonight": "receptionPage",
    "session": "receptionPage",
    "reception_session": "receptionPage",
    "visitor": "receptionPage",
    "budget": "budgetPage",
    "budget_meeting": "budgetPage",
    "monitor_entry": "budgetPage",
    "monitor_gap": "budgetPage",
    "review_opinion": "budgetPage",
    "opinions": "opinionsPage",
    "opinion": "opinionsPage",
    "suggestion": "opinionsPage",
    "activities": "activitiesPage",
    "duty_activity": "activitiesPage",
    "duty_report": "activitiesPage",
    "visit": "activitiesPage",
    "publicity": "activitiesPage",
    "plan_item": "activitiesPage",
    "summary": "reportsPage",
    "summary_material": "reportsPage",
}

# Kinds of records that a window of the menu 业务 shows.
IN_WORK_MENU = frozenset({"score_rule", "benchmark_item", "expense"})
