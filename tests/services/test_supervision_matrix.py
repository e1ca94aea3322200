"""Projects × quarters: every cell against the records, the heading against the figures."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import select

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import (
    GROUP_VISIT_METHODS,
    DelayReason,
    Method,
    ObjectKind,
    ProjectState,
    TargetKind,
)
from rongui_desktop.domain.records import KeyProject, SupervisionActivity, SupervisionObject
from rongui_desktop.services import figures
from rongui_desktop.services.detail import Detail
from rongui_desktop.services.listing import Badge, ListQuery
from rongui_desktop.services.lists_supervision import (
    SupervisionListing,
    activity_detail,
    groups_of,
    object_detail,
    project_detail,
)
from rongui_desktop.services.supervision_matrix import CellState, Matrix, MatrixRow, matrix, quarter_name
from rongui_desktop.storage.store import Store

TODAY = date(2019, 11, 27)


def row(found: Matrix, name: str) -> MatrixRow:
    return next(each for each in found.rows if each.name == name)


def states(each: MatrixRow) -> list[CellState]:
    return [cell.state for cell in each.cells]


def add_project(store: Store, state: ProjectState, days: list[date], method: Method = Method.VISIT) -> None:
    with store.write("新增") as session:
        project = KeyProject(name="试验项目", year=2019, category="路网建设", state=state)
        session.add(project)
        for number, day in enumerate(days):
            activity = SupervisionActivity(
                number=f"JD2019-9{number}",
                target_kind=TargetKind.PROJECT,
                project_id=project.id,
                day=day,
                method=method,
            )
            session.add(activity)


def test_every_project_cell_is_what_its_visits_say(demo_store: Store) -> None:
    found = matrix(demo_store, 2019)
    with demo_store.read() as session:
        visits = list(
            session.scalars(
                select(SupervisionActivity).where(SupervisionActivity.method.in_(GROUP_VISIT_METHODS))
            )
        )
        projects = {each.id: each for each in session.scalars(select(KeyProject))}
    rows = [each for each in found.rows if each.kind == "key_project"]
    assert {each.record_id for each in rows} == set(projects)
    for each in rows:
        for quarter, cell in enumerate(each.cells):
            days = [
                v.day for v in visits if v.project_id == each.record_id and (v.day.month - 1) // 3 == quarter
            ]
            done = [day for day in days if day <= TODAY]
            if done:
                assert cell.state in (CellState.DONE, CellState.LATE, CellState.PAUSED)
                assert (cell.day, cell.times) == (max(done), len(done))
            elif days:
                assert (cell.state, cell.day) == (CellState.PLANNED, min(days))
            else:
                assert cell.state is CellState.MISSING


@pytest.mark.parametrize("as_of", [date(2019, 2, 1), date(2019, 6, 30), TODAY, date(2019, 12, 31)])
def test_missing_and_planned_cells_of_begun_quarters_are_the_figure_of_uncovered_ones(
    demo_store: Store, as_of: date
) -> None:
    demo_store.clock = ShiftedClock(datetime(as_of.year, as_of.month, as_of.day, 9))
    found = matrix(demo_store, 2019)
    begun = (as_of.month - 1) // 3 + 1
    cells = [cell for each in found.rows if each.kind == "key_project" for cell in each.cells[:begun]]
    open_cells = [cell for cell in cells if cell.state in (CellState.MISSING, CellState.PLANNED)]
    values = figures.figures(demo_store, 2019)
    assert len(open_cells) == values["supervision.uncovered_quarters"]
    assert sum(cell.times for cell in cells) == values["supervision.group_visits"]
    later = [cell for each in found.rows if each.kind == "key_project" for cell in each.cells[begun:]]
    assert {cell.state for cell in later} <= {CellState.NOT_DUE, CellState.PLANNED}


def test_the_heading_is_made_of_the_figures(demo_store: Store) -> None:
    assert matrix(demo_store, 2019).heading == "22 个项目 · 5 个代表小组 · 已监督 53 次 · 未按计划 8 个"


def test_a_delayed_project_is_late_where_it_was_last_seen(demo_store: Store) -> None:
    each = row(matrix(demo_store, 2019), "顺通大桥项目（一期）")
    assert each.state == Badge("未按计划", "warn")
    assert [cell.text for cell in each.cells] == ["! 未监督", "✓ 5月17日", "✓ 9月2日", "▲ 10月2日 滞后"]


def test_a_paused_project_says_so_and_visits_are_counted(demo_store: Store) -> None:
    add_project(
        demo_store, ProjectState.ON_SCHEDULE, [date(2019, 4, 2), date(2019, 4, 20), date(2019, 12, 3)]
    )
    with demo_store.write("暂停") as session:
        project = session.scalars(select(KeyProject).where(KeyProject.name == "试验项目")).one()
        project.delay_reason = DelayReason.POLICY
        project.state = ProjectState.PAUSED
    each = row(matrix(demo_store, 2019), "试验项目")
    assert [cell.text for cell in each.cells] == [
        "! 未监督",
        "▲ 4月20日（2次） 暂停",
        "! 未监督",
        "○ 12月3日",
    ]


def test_a_concentrated_inspection_is_no_group_visit(demo_store: Store) -> None:
    add_project(demo_store, ProjectState.ON_SCHEDULE, [date(2019, 4, 2)], Method.CONCENTRATED)
    assert states(row(matrix(demo_store, 2019), "试验项目"))[1] is CellState.MISSING


def test_rivers_and_other_objects_stand_below_the_projects(demo_store: Store) -> None:
    found = matrix(demo_store, 2019)
    kinds = [each.kind for each in found.rows]
    assert kinds == ["key_project"] * 22 + ["supervision_object"] * 2 + [""] * 4
    river = row(found, "海尾大涌")
    assert [cell.text for cell in river.cells] == [
        "✓ 3月15日",
        "✓ 6月15日（2次）",
        "✓ 9月15日",
        "✓ 10月30日 验收",
    ]
    assert row(found, "村级工业园改造").cells[1].text == "– 无记录"


def test_an_object_with_the_name_of_a_department_takes_its_activities(demo_store: Store) -> None:
    with demo_store.write("新增") as session:
        session.add(SupervisionObject(name="教育局", kind=ObjectKind.DEPARTMENT))
        activity = SupervisionActivity(
            number="JD2019-950",
            target_kind=TargetKind.DEPARTMENT,
            object_name="教育局",
            day=date(2019, 8, 1),
            method=Method.APPRAISAL,
        )
        session.add(activity)
    each = row(matrix(demo_store, 2019), "教育局")
    assert each.kind == "supervision_object"
    assert each.cells[2].text == "✓ 8月1日"


def test_a_year_without_projects_has_an_empty_matrix(empty_store: Store) -> None:
    found = matrix(empty_store, 2019)
    assert found.rows == ()
    assert found.heading == "0 个项目 · 0 个代表小组 · 已监督 0 次 · 未按计划 0 个"


@pytest.mark.parametrize(
    ("day", "name"),
    [(date(2019, 1, 1), "第一季度"), (date(2019, 6, 30), "第二季度"), (date(2019, 12, 31), "第四季度")],
)
def test_quarters_have_names(day: date, name: str) -> None:
    assert quarter_name(day) == name


# the list of activities ----------------------------------------------------------------------------


def told(detail: Detail | None) -> str:
    assert detail is not None
    return "\n".join(f"{field.label} {field.value}" for group in detail.groups for field in group.fields)


def test_the_foot_of_the_list_is_made_of_the_figures(demo_store: Store) -> None:
    values = figures.figures(demo_store, 2019)
    found = SupervisionListing().find(demo_store, ListQuery(2019))
    assert found.foot == (
        f"共 78 次，代表小组监督重点项目 {values['supervision.group_visits']} 次，"
        f"集中视察 {values['supervision.concentrated_inspections']} 次，日期未到 13 次（未计入）"
    )


def test_the_list_is_narrowed_by_group_and_text(demo_store: Store) -> None:
    groups = groups_of(demo_store)
    assert [name for _, name in groups] == [f"第{number}代表小组" for number in "一二三四五"]
    of_group = SupervisionListing(group=groups[0][0])
    rows = of_group.rows(demo_store, tuple(of_group.find(demo_store, ListQuery(2019)).keys))
    assert rows
    assert {cells[5] for cells in rows.values()} == {"第一代表小组"}
    every = SupervisionListing()
    rows = every.rows(demo_store, tuple(every.find(demo_store, ListQuery(2019, "海尾")).keys))
    assert {cells[3] for cells in rows.values()} == {"海尾大涌"}


def test_an_activity_is_found_by_who_took_part(demo_store: Store) -> None:
    listing = SupervisionListing()
    found = listing.find(demo_store, ListQuery(2019, "关志芬")).keys
    assert found
    for key in found:
        assert "关志芬" in told(activity_detail(demo_store, key))


def test_a_project_lists_its_activities_and_why_it_is_late(demo_store: Store) -> None:
    each = row(matrix(demo_store, 2019), "顺通大桥项目（一期）")
    assert each.record_id is not None
    detail = project_detail(demo_store, each.record_id)
    assert "部分拆迁户要价过高" in told(detail)
    assert detail is not None
    assert detail.groups[1].heading == "监督活动（3 次）"
    assert [field.link.kind for field in detail.groups[1].fields if field.link] == [
        "supervision_activity"
    ] * 3


def test_a_river_tells_when_it_was_accepted(demo_store: Store) -> None:
    each = row(matrix(demo_store, 2019), "海尾大涌")
    assert each.record_id is not None
    detail = object_detail(demo_store, each.record_id)
    assert detail is not None
    assert detail.badge == Badge("已验收", "ok")
    assert "2019年10月30日" in told(detail)
