"""Supervision with 500 projects in each of ten years and 100,000 visits; a budget table of 500 lines."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from limits import Table
from sqlalchemy import insert
from stopwatch import best

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.base import new_id
from rongui_desktop.domain.budget_sums import Line, mismatches
from rongui_desktop.domain.codes import (
    BudgetAccount,
    BudgetMeetingKind,
    BudgetSide,
    DelayReason,
    Method,
    ProjectState,
    TargetKind,
)
from rongui_desktop.domain.records import (
    BudgetMeeting,
    DeputyGroup,
    KeyProject,
    ProjectProgress,
    SupervisionActivity,
    SupervisionPlan,
)
from rongui_desktop.services import budget_tables
from rongui_desktop.services.arrangement import ArrangementRules, propose
from rongui_desktop.services.listing import ListQuery
from rongui_desktop.services.lists_supervision import SupervisionListing
from rongui_desktop.services.supervision_lateness import late_projects
from rongui_desktop.services.supervision_matrix import matrix
from rongui_desktop.storage.store import Store

PROJECTS, YEARS, VISITS = 500, range(2010, 2020), 100_000
YEAR, LIMIT = 2019, 0.100
METHODS = [method for method in Method if method is not Method.APPRAISAL]


@pytest.fixture(scope="module")
def decade(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The store, written without history; every tenth project is late, every fifth has a plan."""
    clock = ShiftedClock(datetime(YEAR, 10, 20, 20))
    store = Store.create(
        tmp_path_factory.mktemp("decade") / "store", station="测量站", actor="测量", clock=clock
    )
    chance = random.Random(20191020)
    with store.write("测量") as session:
        run = session.connection().execute
        groups = [{"id": new_id(), "name": f"第{word}代表小组"} for word in "一二三四五"]
        run(insert(DeputyGroup), groups)
        projects = [_project(year, n, groups, chance) for year in YEARS for n in range(PROJECTS)]
        run(insert(KeyProject), projects)
        run(insert(ProjectProgress), [_progress(each) for each in projects if each["delay_reason"]])
        run(insert(SupervisionActivity), [_visit(n, chance.choice(projects), chance) for n in range(VISITS)])
        this = [each for each in projects if each["year"] == YEAR]
        run(insert(SupervisionPlan), [_plan(n, each) for n, each in enumerate(this[::5])])
        meeting = {
            "id": new_id(), "number": "YS2019-01", "name": "会议", "kind": BudgetMeetingKind.DRAFT,
            "budget_year": YEAR, "day": date(YEAR, 6, 3),
        }  # fmt: skip
        run(insert(BudgetMeeting), [meeting])
    store.meeting = meeting["id"]  # type: ignore[attr-defined]
    yield store
    store.close()


def _project(year: int, number: int, groups: list[dict[str, Any]], chance: random.Random) -> dict[str, Any]:
    late = number % 10 == 0
    return {
        "id": new_id(),
        "name": f"项目{number}",
        "year": year,
        "category": "路网建设",
        "state": ProjectState.DELAYED if late else ProjectState.ON_SCHEDULE,
        "delay_reason": DelayReason.LAND if late else None,
        "group_id": chance.choice(groups)["id"],
        "place": f"社区{number % 40}",
    }


def _progress(project: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": new_id(),
        "project_id": project["id"],
        "day": date(project["year"], 5, 1),
        "state": ProjectState.DELAYED,
        "delay_reason": DelayReason.LAND,
    }


def _visit(number: int, project: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    return {
        "id": new_id(),
        "number": f"JD{project['year']}-{number:06d}",
        "target_kind": TargetKind.PROJECT,
        "day": date(project["year"], 1, 1) + timedelta(chance.randrange(365)),
        "method": chance.choice(METHODS),
        "project_id": project["id"],
        "group_id": project["group_id"],
        "progress": "按计划推进",
    }


def _plan(number: int, project: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": new_id(),
        "number": f"AP{YEAR}-{number:03d}",
        "target_kind": TargetKind.PROJECT,
        "day": date(YEAR, 12, 2),
        "method": Method.VISIT,
        "project_id": project["id"],
        "fixed": False,
    }


def _shown(store: Store, query: ListQuery) -> None:
    listing = SupervisionListing()
    listing.rows(store, listing.find(store, query).keys[:200])


def test_the_matrix_and_the_lists(decade: Store, table: Table) -> None:
    year = ListQuery(year=YEAR)
    rows: dict[str, Any] = {
        "500 projects × 10 years, 100,000 visits: matrix of a year": lambda: matrix(decade, YEAR),
        "…: list of a year": lambda: _shown(decade, year),
        "…: list of a year by its object": lambda: _shown(decade, replace(year, sort="target")),
        "…: list of a year with a word": lambda: _shown(decade, replace(year, text="项目499")),
        "…: list of all years": lambda: _shown(decade, ListQuery()),
        "…: the late projects": lambda: late_projects(decade, YEAR),
    }
    for what, work in rows.items():
        table.seconds(what, best(work), LIMIT)
    # 编排 is asked for, not looked at: two seconds will do, as for the roster.
    table.seconds(
        "…: arranging a quarter", best(lambda: propose(decade, YEAR, 4, ArrangementRules(per_week=5))), 2.0
    )


def test_a_budget_table_of_five_hundred_lines(decade: Store, table: Table) -> None:
    part = (BudgetAccount.GENERAL, BudgetSide.SPENDING)
    lines = [Line("支出合计", 0, Decimal(499))]
    lines += [Line(f"项目{n}", 1, Decimal(1), executed=Decimal("0.5")) for n in range(499)]
    meeting = decade.meeting  # type: ignore[attr-defined]
    budget_tables.save_table(decade, meeting, {part: lines})
    assert mismatches(lines) == []
    table.seconds(
        "a budget table of 500 lines: opened", best(lambda: budget_tables.load_table(decade, meeting)), LIMIT
    )
    told = {part: lines}
    table.seconds(
        "a budget table of 500 lines: checked",
        best(lambda: budget_tables.findings(told, date(YEAR, 6, 30), YEAR)),
        LIMIT,
    )
