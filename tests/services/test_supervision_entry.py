"""Recording supervision: what is stored of activity, attendance, progress and plan; projects that change shape."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from sqlalchemy import select

from rongui_desktop.domain.codes import (
    DelayReason,
    Method,
    Presence,
    ProjectOriginKind,
    ProjectState,
    TargetKind,
)
from rongui_desktop.domain.records import (
    AppraisalScore,
    KeyProject,
    ProjectMilestone,
    ProjectOrigin,
    ProjectProgress,
    SupervisionActivity,
    SupervisionPlan,
)
from rongui_desktop.domain.supervision_demand import Exempt
from rongui_desktop.errors import UserError
from rongui_desktop.services import arrangement, project_entry, project_shapes, supervision_plans
from rongui_desktop.services.arrangement import ArrangementRules
from rongui_desktop.services.duty_people import fit_people
from rongui_desktop.services.duty_records import delete_duties, restore_duties
from rongui_desktop.services.figures import figures
from rongui_desktop.services.lists_supervision import activity_detail, plan_detail, project_detail
from rongui_desktop.services.project_entry import Milestone, ProjectEntry
from rongui_desktop.services.supervision_choices import TargetChoice, supervision_choices
from rongui_desktop.services.supervision_entry import (
    SupervisionEntry,
    Target,
    UnitScore,
    change_supervision,
    entry_of_plan,
    load_supervision,
    record_supervision,
)
from rongui_desktop.services.supervision_matrix import CellState, matrix
from rongui_desktop.services.supervision_plans import PlanEntry
from rongui_desktop.storage.store import Store

DAY = date(2019, 11, 26)
NAME = "重点监督项目12（村级工业园改造）"


def choice(store: Store, name: str) -> TargetChoice:
    return next(c for c in supervision_choices(store).targets if c.target.name == name)


def entry(store: Store, **more: object) -> SupervisionEntry:
    found = choice(store, NAME)
    said: dict[str, object] = {"day": DAY, "method": Method.INSPECTION, "target": found.target}
    return SupervisionEntry(**{**said, "group_id": found.group_id, **more})  # type: ignore[arg-type]


def plan(store: Store, day: date, name: str = NAME) -> UUID:
    found = choice(store, name)
    (key,) = supervision_plans.make_plans(
        store, [PlanEntry(day=day, method=Method.VISIT, target=found.target, group_id=found.group_id)]
    )
    return key


def stored(store: Store, kind: type, key: UUID) -> object:
    with store.read() as session:
        return session.get_one(kind, key)


def test_an_activity_is_stored_with_who_came_and_how_the_project_stood(demo_store: Store) -> None:
    people = [person.id for person in fit_people(demo_store, DAY)[:3]]
    before = figures(demo_store, 2019).values
    said = entry(
        demo_store, starts_at=time(9, 30), progress="主体完成", problems="用地\n未批", route="街道办—工地",
        attending_units="规建办", state=ProjectState.DELAYED, delay_reason=DelayReason.LAND, delay_note="未批",
        present=tuple(people[:1]), leave=(people[1],), absent=(people[2],),
    )  # fmt: skip
    key, number = record_supervision(demo_store, said)
    assert number == "JD2019-079"
    assert load_supervision(demo_store, key) == said
    after = figures(demo_store, 2019).values
    assert after["supervision.group_visits"] == before["supervision.group_visits"] + 1
    assert after["supervision.delayed_projects"] == before["supervision.delayed_projects"] + 1
    assert after["duty.participations"] - before["duty.participations"] <= 1
    assert said.target is not None
    project = stored(demo_store, KeyProject, said.target.id)  # type: ignore[arg-type]
    assert (project.state, project.delay_reason) == (ProjectState.DELAYED, DelayReason.LAND)  # type: ignore[attr-defined]
    words = " ".join(
        f"{f.label} {f.value}" for g in activity_detail(demo_store, key).groups for f in g.fields
    )  # type: ignore[union-attr]
    assert "参加代表（1 人）" in words
    assert "请假（1 人）" in words
    assert "缺席（1 人）" in words

    change_supervision(demo_store, key, entry(demo_store, state=ProjectState.ON_SCHEDULE))
    assert load_supervision(demo_store, key).called == dict.fromkeys(Presence, ())
    with demo_store.read() as session:
        (told,) = session.scalars(select(ProjectProgress)).all()
    assert (told.day, told.state, told.delay_reason, told.note) == (DAY, ProjectState.ON_SCHEDULE, None, None)


def test_an_earlier_state_does_not_become_the_present_one(demo_store: Store) -> None:
    record_supervision(demo_store, entry(demo_store, state=ProjectState.DONE))
    early = entry(
        demo_store, day=date(2019, 10, 8), state=ProjectState.PAUSED, delay_reason=DelayReason.FUNDS
    )
    record_supervision(demo_store, early)
    project = stored(demo_store, KeyProject, early.target.id)  # type: ignore[arg-type, union-attr]
    assert project.state is ProjectState.DONE  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("change", "field", "words"),
    [
        ({"target": None}, "target", "请选择或填写“监督对象”。"),
        ({"day": None}, "day", "请填写“日期”。"),
        ({"method": None}, "method", "请选择“方式”。"),
        ({"day": date(2018, 12, 31)}, "day", f"“{NAME}”是2019年的重点项目，日期应在2019年。"),
        ({"state": ProjectState.DELAYED}, "delay_reason", "进展状态是未按计划，请选择“滞后原因类别”。"),
        ({"scores": (UnitScore("甲", Decimal(1)),)}, "method", "只有评议才有得分，请把方式改为评议，或删掉得分。"),
        ({"scores": (UnitScore("甲", Decimal("100.01")),)}, "scores", "“甲”的得分应为 0 到 100 的数，最多两位小数。"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_by_its_field(
    demo_store: Store, change: dict[str, object], field: str, words: str
) -> None:
    with demo_store.read() as session:
        before = len(session.scalars(select(SupervisionActivity.id)).all())
    with pytest.raises(UserError) as caught:
        record_supervision(demo_store, entry(demo_store, **change))
    assert (caught.value.field, caught.value.message) == (field, words)
    with demo_store.read() as session:
        assert len(session.scalars(select(SupervisionActivity.id)).all()) == before


def test_an_appraisal_has_scores_and_ranks(demo_store: Store) -> None:
    scores = tuple(
        UnitScore(unit, Decimal(score)) for unit, score in (("甲局", "90"), ("乙局", "92.5"), ("丙局", "90"))
    )
    said = entry(
        demo_store, method=Method.APPRAISAL, target=Target(TargetKind.OTHER, None, "政风评议"), group_id=None,
        scores=scores,
    )  # fmt: skip
    key, _ = record_supervision(demo_store, said)
    detail = activity_detail(demo_store, key)
    assert detail is not None
    group = next(g for g in detail.groups if g.heading == "评议得分")
    assert [(f.label, f.value) for f in group.fields] == [
        ("第1名", "乙局　92.50 分"),
        ("第2名", "甲局　90.00 分"),
        ("第2名", "丙局　90.00 分"),
    ]
    change_supervision(demo_store, key, SupervisionEntry(day=DAY, method=Method.TALK, target=said.target))
    with demo_store.read() as session:
        assert session.scalars(select(AppraisalScore)).all() == []


def test_a_plan_stands_in_the_matrix_until_it_is_carried_out(demo_store: Store) -> None:
    name = "文华中学综合楼扩建工程"
    key = plan(demo_store, date(2019, 9, 18), name)
    row = next(r for r in matrix(demo_store, 2019).rows if r.name == name)
    assert (row.cells[2].state, row.cells[2].plan_id) == (CellState.OVERDUE, key)
    begun = entry_of_plan(demo_store, key)
    assert begun.target == choice(demo_store, name).target
    activity, _ = record_supervision(demo_store, begun)
    row = next(r for r in matrix(demo_store, 2019).rows if r.name == name)
    # Late where it was last seen.
    assert (row.cells[2].state, row.cells[2].activity_id) == (CellState.LATE, activity)
    with pytest.raises(UserError, match="已经开展"):
        supervision_plans.move_plan(demo_store, key, date(2019, 9, 19))

    delete_duties(demo_store, "supervision_activity", [activity])
    row = next(r for r in matrix(demo_store, 2019).rows if r.name == name)
    assert row.cells[2].plan_id == key
    restore_duties(demo_store, "supervision_activity", [activity])
    row = next(r for r in matrix(demo_store, 2019).rows if r.name == name)
    assert row.cells[2].activity_id == activity


def test_recording_takes_the_waiting_plan_of_the_quarter(demo_store: Store) -> None:
    other, key = plan(demo_store, date(2019, 8, 1)), plan(demo_store, date(2019, 12, 5))
    activity, _ = record_supervision(demo_store, entry(demo_store))
    assert stored(demo_store, SupervisionPlan, key).activity_id == activity  # type: ignore[attr-defined]
    assert stored(demo_store, SupervisionPlan, other).activity_id is None  # type: ignore[attr-defined]


def test_plans_move_and_are_cancelled(demo_store: Store) -> None:
    key = plan(demo_store, date(2019, 12, 5))
    assert supervision_plans.move_plan(demo_store, key, date(2019, 12, 9)) == date(2019, 12, 5)
    with pytest.raises(UserError, match="日期应在2019年"):
        supervision_plans.move_plan(demo_store, key, date(2020, 1, 2))
    with pytest.raises(UserError, match="请填写“取消原因”"):
        supervision_plans.cancel_plan(demo_store, key, " ")
    supervision_plans.cancel_plan(demo_store, key, "台风")
    detail = plan_detail(demo_store, key)
    assert detail is not None
    assert detail.badge is not None
    assert detail.badge.text == "已取消"
    supervision_plans.cancel_plan(demo_store, key, None)
    assert supervision_plans.load_plan(demo_store, key).day == date(2019, 12, 9)
    assert figures(demo_store, 2019).values["supervision.group_visits"] == 53


def test_rule_and_excuse_free_the_matrix_and_not_the_figure(demo_store: Store) -> None:
    before = figures(demo_store, 2019).values["supervision.uncovered_quarters"]
    with pytest.raises(UserError, match="为什么不从第一季度起"):
        supervision_plans.put_rule(demo_store, 2019, 2, "")
    supervision_plans.put_rule(demo_store, 2019, 2, "方案4月印发")
    assert supervision_plans.read_rule(demo_store, 2019) == (2, "方案4月印发")
    found = choice(demo_store, "文华中学综合楼扩建工程").target
    assert found.id is not None
    project_entry.put_excuse(demo_store, found.id, 3, "暑期停工")
    row = next(r for r in matrix(demo_store, 2019).rows if r.record_id == found.id)
    assert (row.cells[0].state, row.cells[0].why) == (CellState.EXEMPT, Exempt.BEFORE_RULE.value)
    assert (row.cells[2].state, row.cells[2].why) == (CellState.EXEMPT, "免监督：暑期停工")
    assert figures(demo_store, 2019).values["supervision.uncovered_quarters"] == before
    project_entry.put_excuse(demo_store, found.id, 3, None)
    row = next(r for r in matrix(demo_store, 2019).rows if r.record_id == found.id)
    assert row.cells[2].state is CellState.MISSING


def test_projects_are_carried_over_split_and_merged(demo_store: Store) -> None:
    source = choice(demo_store, "顺通大桥项目（一期）").target.id
    assert source is not None
    said = project_entry.load_project(demo_store, source)
    steps = (Milestone("开工", date(2019, 1, 2), date(2019, 1, 5)), Milestone("完工", date(2019, 12, 31)))
    changed = ProjectEntry(
        **{f: getattr(said, f) for f in said.__slots__} | {"milestones": steps, "place": "容里"}
    )
    project_entry.change_project(demo_store, source, changed)
    (next_year,) = project_shapes.carry_over(demo_store, [source])
    carried = project_entry.load_project(demo_store, next_year)
    assert (carried.year, carried.place, [m.title for m in carried.milestones]) == (2020, "容里", ["完工"])
    with pytest.raises(UserError, match="2020年已经有“顺通大桥项目（一期）”"):
        project_shapes.carry_over(demo_store, [source])

    parts = project_shapes.split_project(demo_store, source, ["东段", "西段"], date(2019, 10, 1))
    ended = project_entry.load_project(demo_store, source)
    assert (ended.ends_on, ended.end_reason) == (date(2019, 9, 30), "拆分为东段、西段")
    whole = project_shapes.merge_projects(demo_store, parts, "全段", date(2019, 11, 1))
    with demo_store.read() as session:
        kinds = {p.id: p.origin_kind for p in session.scalars(select(KeyProject)).all()}
        origins = [(o.project_id, o.source_id) for o in session.scalars(select(ProjectOrigin))]
        assert len(session.scalars(select(ProjectMilestone)).all()) == 3
    assert kinds[next_year] is ProjectOriginKind.CARRIED
    assert {kinds[part] for part in parts} == {ProjectOriginKind.SPLIT}
    assert kinds[whole] is ProjectOriginKind.MERGED
    assert set(origins) == {(next_year, source), *((p, source) for p in parts), *((whole, p) for p in parts)}
    rows = {r.record_id: r for r in matrix(demo_store, 2019).rows}
    assert rows[source].cells[3].state is CellState.LATE
    assert rows[parts[0]].cells[2].why == Exempt.NOT_YET.value
    detail = project_detail(demo_store, whole)
    assert detail is not None
    assert [f.value for g in detail.groups for f in g.fields if f.label == "合并自"] == [
        "2019年 东段",
        "2019年 西段",
    ]
    with pytest.raises(UserError, match="由这个项目而来"):
        delete_duties(demo_store, "key_project", [parts[0]])
    with pytest.raises(UserError, match="监督的是这个项目"):
        delete_duties(demo_store, "key_project", [source])


def test_a_change_of_shape_is_taken_back_in_one_step(demo_store: Store) -> None:
    source = choice(demo_store, "顺兴大桥土地收回").target.id
    assert source is not None
    before = project_entry.load_project(demo_store, source)
    parts = project_shapes.split_project(demo_store, source, ["东段", "西段"], date(2019, 10, 1))
    project_shapes.undo_reshaping(demo_store, parts)
    assert project_entry.load_project(demo_store, source) == before
    assert "东段" not in {c.target.name for c in supervision_choices(demo_store).targets}
    carried = project_shapes.carry_over(demo_store, [source])
    project_shapes.undo_reshaping(demo_store, carried)
    assert project_entry.load_project(demo_store, source) == before


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "顺兴大桥土地收回"}, "name"),
        ({"category": ""}, "category"),
        ({"state": ProjectState.PAUSED}, "delay_reason"),
        ({"planned_start": DAY, "planned_end": date(2019, 1, 1)}, "planned_end"),
        ({"begins_on": DAY, "ends_on": date(2019, 1, 1), "end_reason": "停"}, "ends_on"),
        ({"ends_on": DAY}, "end_reason"),
        ({"milestones": (Milestone("开工"), Milestone("开工"))}, "milestones"),
    ],
)
def test_a_project_is_refused_by_its_field(demo_store: Store, change: dict[str, object], field: str) -> None:
    plain = {"name": "新项目", "year": 2019, "category": "路网建设", "state": ProjectState.ON_SCHEDULE}
    with pytest.raises(UserError) as caught:
        project_entry.record_project(demo_store, ProjectEntry(**{**plain, **change}))  # type: ignore[arg-type]
    assert caught.value.field == field


def test_a_quarter_is_arranged_and_saved_in_one_step(demo_store: Store) -> None:
    rules = ArrangementRules(per_week=3)
    found = arrangement.propose(demo_store, 2019, 4, rules)
    missing = {
        row.name
        for row in matrix(demo_store, 2019).rows
        if row.kind == "key_project" and row.cells[3].state is CellState.MISSING
    }
    assert {visit.name for visit in found.visits} | {name for name, _ in found.unplaced} == missing
    assert missing
    taken = arrangement.take(demo_store, found.visits)
    assert len(taken.made) == len(found.visits)
    assert taken.moved == ()
    again = arrangement.propose(demo_store, 2019, 4, rules)
    assert again.visits == ()
    arrangement.undo(demo_store, taken)
    assert arrangement.propose(demo_store, 2019, 4, rules).visits == found.visits
    with pytest.raises(UserError, match="第三季度已经结束"):
        arrangement.propose(demo_store, 2019, 3)
    with pytest.raises(UserError, match="至少选一个“星期”") as caught:
        arrangement.propose(demo_store, 2019, 4, ArrangementRules(weekdays=frozenset()))
    assert caught.value.field == "weekdays"


def test_what_is_fixed_stays_and_the_rest_is_arranged_anew(demo_store: Store) -> None:
    one, two = (
        PlanEntry(
            day=date(2019, 12, 30), method=Method.VISIT, target=choice(demo_store, name).target, fixed=fixed
        )
        for name, fixed in ((NAME, True), ("顺通大桥项目（一期）", False))
    )
    fixed, free = supervision_plans.make_plans(demo_store, [one, two])
    assert free not in {v.plan for v in arrangement.propose(demo_store, 2019, 4).visits}
    # Tuesdays and Thursdays of December, but for two days.
    rules = ArrangementRules(
        3, frozenset({2, 4}), frozenset({date(2019, 12, 3), date(2019, 11, 28)}), renew=True
    )
    found = arrangement.propose(demo_store, 2019, 4, rules)
    moved = [visit for visit in found.visits if visit.plan is not None]
    assert [(v.plan, v.was, v.name) for v in moved] == [(free, date(2019, 12, 30), "顺通大桥项目（一期）")]
    assert moved[0].reason.startswith("原定12-30，")
    assert {v.day.isoweekday() for v in found.visits} <= {2, 4}
    assert not {v.day for v in found.visits} & rules.avoided
    before = supervision_plans.load_plan(demo_store, free)
    taken = arrangement.take(demo_store, found.visits)
    after = supervision_plans.load_plan(demo_store, free)
    assert (after.day, after.method, after.reason) == (moved[0].day, Method.VISIT, moved[0].reason)
    assert supervision_plans.load_plan(demo_store, fixed).day == date(2019, 12, 30)
    arrangement.undo(demo_store, taken)
    assert supervision_plans.load_plan(demo_store, free) == before
    never = ArrangementRules(
        weekdays=frozenset({1}),
        avoided=frozenset(date(2019, 12, 1) + timedelta(n) for n in range(31)),
        renew=True,
    )
    told = dict(arrangement.propose(demo_store, 2019, 4, never).unplaced)
    assert told["顺通大桥项目（一期）"] == "到季末没有可用的工作日，仍在12-30"
